"""`reskontro record advance`: what a customer pays, or is billed, before the sale."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.days import parse_day
from reskontro.cli.options import BankAccount, Customer, Due, Number, RecordingOptions, Text
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.advance import AdvanceWish
from reskontro.record.advance import advance as one_advance
from reskontro.record.amounts import number as parse_number
from reskontro.record.recorder import Recorder
from reskontro.reports.model import Report


def advance(
    call: Call,
    *,
    customer: Customer,
    amount: Annotated[str, typer.Argument(metavar="AMOUNT", help="cli.option.advance_amount")],
    invoice: Annotated[bool, typer.Option("--invoice", help="cli.option.on_account")] = False,
    vat: Annotated[str, typer.Option("--vat", metavar="CODE", help="cli.option.advance_vat")] = "",
    due: Due = None,
    account: BankAccount = "",
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """What a customer pays, or is billed, before the sale."""

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        wish = AdvanceWish(
            customer,
            parse_number(amount),
            invoice,
            vat,
            account,
            None if due is None else parse_day(due, "--due"),
            text,
            number,
        )
        return [one_advance(wish, on, recorder)]

    return Recording(call, options, make).run()
