"""The types of options that several commands have.

The help of an option is a phrase key; it is put into words when help is asked for.
"""

# Typer reads the annotations when the command is built: they are kept as types, not as texts.

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from reskontro.cli.completion import complete_customer

Strict = Annotated[bool, typer.Option("--strict", help="cli.option.strict")]
Monthly = Annotated[bool, typer.Option("--monthly", help="cli.option.monthly")]
Last = Annotated[str | None, typer.Option("--to", metavar="DATE", help="cli.option.last")]

Day = Annotated[str | None, typer.Option("--date", metavar="DATE", help="cli.option.date")]
Text = Annotated[str, typer.Option("--text", metavar="TEXT", help="cli.option.entry_text")]
Vat = Annotated[str, typer.Option("--vat", metavar="CODE", help="cli.option.vat")]
Lines = Annotated[list[str] | None, typer.Option("--line", metavar="LINE", help="cli.option.line")]
Number = Annotated[str, typer.Option("--number", metavar="NUMBER", help="cli.option.own_number")]
Voucher = Annotated[
    Path | None, typer.Option("--voucher", metavar="FILE", help="cli.option.voucher")
]
Customer = Annotated[
    str,
    typer.Argument(
        metavar="CUSTOMER",
        help="cli.option.recorded_customer",
        autocompletion=complete_customer,
    ),
]
Whose = Annotated[
    str,
    typer.Option(
        "--customer",
        metavar="NUMBER",
        help="cli.option.whose_document",
        autocompletion=complete_customer,
    ),
]
BankAccount = Annotated[
    str, typer.Option("--account", metavar="ACCOUNT", help="cli.option.bank_account")
]
Due = Annotated[str | None, typer.Option("--due", metavar="DATE", help="cli.option.due")]
Currency = Annotated[
    str, typer.Option("--currency", metavar="CODE", help="cli.option.event_currency")
]
Rate = Annotated[str | None, typer.Option("--rate", metavar="RATE", help="cli.option.rate")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="cli.option.dry_run")]
Commit = Annotated[bool, typer.Option("--commit", help="cli.option.commit")]


class RecordingOptions(msgspec.Struct, frozen=True):
    """What every command that records takes, as it was typed: one parameter of its function."""

    date: Day = None
    voucher: Voucher = None
    dry_run: DryRun = False
    commit: Commit = False
