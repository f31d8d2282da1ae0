"""`reskontro record transfer`: open documents moved from one customer to another."""

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
from reskontro.record.recorder import Recorder
from reskontro.record.transfer import Transfer
from reskontro.record.transfer import transfer as moved
from reskontro.reports.model import Report


def transfer(
    call: Call,
    *,
    old: Annotated[
        str,
        typer.Argument(
            metavar="FROM", help="cli.option.transfer_from", autocompletion=complete_customer
        ),
    ],
    new: Annotated[
        str,
        typer.Argument(
            metavar="TO", help="cli.option.transfer_to", autocompletion=complete_customer
        ),
    ],
    documents: Annotated[
        list[str] | None, typer.Argument(metavar="DOCUMENT", help="cli.option.transferred")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="cli.option.transfer_all")] = False,
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="AMOUNT", help="cli.option.transfer_amount")
    ] = None,
    invoice: Annotated[
        list[str] | None,
        typer.Option("--invoice", metavar="NUMBER", help="cli.option.transfer_invoice"),
    ] = None,
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """Open documents moved from one customer to another."""

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        wish = Transfer(
            old,
            new,
            tuple(dict.fromkeys(documents or ())),
            everything,
            None if amount is None else parse_number(amount),
            tuple(dict.fromkeys(invoice or ())),
            text,
            number,
        )
        return moved(wish, on, recorder)

    return Recording(call, options, make).run()
