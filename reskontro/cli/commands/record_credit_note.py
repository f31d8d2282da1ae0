"""`reskontro record credit-note`: what of an invoice is taken back."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import Lines, Number, RecordingOptions, Text, Vat, Whose
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.amounts import number as parse_number
from reskontro.record.credit_note import CreditNote
from reskontro.record.credit_note import credit_note as one_credit_note
from reskontro.record.lines import parse_line
from reskontro.record.recorder import Recorder
from reskontro.reports.model import Report


def credit_note(
    call: Call,
    *,
    invoice: Annotated[str, typer.Argument(metavar="INVOICE", help="cli.option.credited")],
    everything: Annotated[bool, typer.Option("--all", help="cli.option.credit_all")] = False,
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="AMOUNT", help="cli.option.credit_amount")
    ] = None,
    vat: Vat = "",
    line: Lines = None,
    customer: Whose = "",
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """What of an invoice is taken back."""

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        wish = CreditNote(
            invoice,
            customer,
            everything,
            None if amount is None else parse_number(amount),
            vat,
            tuple(map(parse_line, line or ())),
            text,
            number,
        )
        return [one_credit_note(wish, on, recorder)]

    return Recording(call, options, make).run()
