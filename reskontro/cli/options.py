"""The options that every command has, and the types of those that several have.

The help of an option is a phrase key; it is put into words when help is asked for.
"""

# Typer reads the annotations when the command is built: they are kept as types, not as texts.

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from reskontro.cli.call import Common
from reskontro.cli.completion import complete_customer
from reskontro.render import Form
from reskontro.render.language import Language

COMMON = "common"  #: The panel that tells the common options from a command's own.

#: What is given after the command, for those who give it before.
COMMON_NAMES = frozenset(
    (
        "-b",
        "--book",
        "-f",
        "--file",
        "--as-of",
        "--known-at",
        "--format",
        "--lang",
        "--customer",
        "--currency",
        "--real",
    )
)

Strict = Annotated[bool, typer.Option("--strict", help="cli.option.strict")]
Monthly = Annotated[bool, typer.Option("--monthly", help="cli.option.monthly")]
Last = Annotated[str | None, typer.Option("--to", metavar="DATE", help="cli.option.last")]

Book = Annotated[
    Path | None,
    typer.Option("--book", "-b", metavar="DIR", help="cli.option.book", rich_help_panel=COMMON),
]
Format = Annotated[
    Form | None,
    typer.Option("--format", metavar="FORMAT", help="cli.option.format", rich_help_panel=COMMON),
]
Lang = Annotated[
    Language | None,
    typer.Option("--lang", metavar="LANG", help="cli.option.lang", rich_help_panel=COMMON),
]

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


def common(
    *,
    book: Book = None,
    file: Annotated[
        list[Path] | None,
        typer.Option(
            "--file", "-f", metavar="JOURNAL", help="cli.option.file", rich_help_panel=COMMON
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="cli.option.as_of", rich_help_panel=COMMON),
    ] = None,
    known_at: Annotated[
        str | None,
        typer.Option(
            "--known-at", metavar="REV", help="cli.option.known_at", rich_help_panel=COMMON
        ),
    ] = None,
    form: Format = None,
    lang: Lang = None,
    customer: Annotated[
        list[str] | None,
        typer.Option(
            "--customer",
            metavar="NUMBER",
            help="cli.option.customer",
            rich_help_panel=COMMON,
            autocompletion=complete_customer,
        ),
    ] = None,
    currency: Annotated[
        str | None,
        typer.Option(
            "--currency", metavar="CODE", help="cli.option.currency", rich_help_panel=COMMON
        ),
    ] = None,
    real: Annotated[
        bool, typer.Option("--real", help="cli.option.real", rich_help_panel=COMMON)
    ] = False,
) -> Common:
    """The common options of a call."""
    return Common(
        book, tuple(file or ()), as_of, known_at, form, lang, tuple(customer or ()), currency, real
    )


def writing(*, book: Book = None, form: Format = None, lang: Lang = None) -> Common:
    """The common options of a call that writes: to a book as it is now, and whole."""
    return Common(book, form=form, lang=lang)
