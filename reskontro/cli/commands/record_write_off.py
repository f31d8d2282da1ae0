"""`reskontro record write-off`: what is lost of documents."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.options import Number, RecordingOptions, Text
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.amounts import number as parse_number
from reskontro.record.loss_ground import LossGround
from reskontro.record.recorder import Recorder
from reskontro.record.write_off import WriteOff, write_offs
from reskontro.reports.model import Report


def write_off(
    call: Call,
    *,
    invoice: Annotated[
        list[str] | None, typer.Argument(metavar="INVOICE", help="cli.option.lost")
    ] = None,
    ground: Annotated[
        str, typer.Option("--ground", metavar="GROUND", help="cli.option.ground")
    ] = "",
    evidence: Annotated[
        str, typer.Option("--evidence", metavar="TEXT", help="cli.option.evidence")
    ] = "",
    customer: Annotated[
        str,
        typer.Option(
            "--customer",
            metavar="NUMBER",
            help="cli.option.lost_customer",
            autocompletion=complete_customer,
        ),
    ] = "",
    everything: Annotated[bool, typer.Option("--all", help="cli.option.lost_all")] = False,
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="AMOUNT", help="cli.option.lost_amount")
    ] = None,
    vat: Annotated[str, typer.Option("--vat", metavar="CODE", help="cli.option.lost_vat")] = "",
    no_vat: Annotated[bool, typer.Option("--no-vat", help="cli.option.no_vat")] = False,
    account: Annotated[
        str, typer.Option("--account", metavar="ACCOUNT", help="cli.option.loss_account")
    ] = "",
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """What is lost of documents."""

    def make(recorder: Recorder, on: date, path: str) -> Sequence[Transaction]:
        wish = WriteOff(
            tuple(invoice or ()),
            customer,
            everything,
            None if amount is None else parse_number(amount),
            vat,
            not no_vat,
            LossGround(ground, evidence, path),
            account,
            text,
            number,
        )
        return write_offs(wish, on, recorder)

    return Recording(call, options, make).run()
