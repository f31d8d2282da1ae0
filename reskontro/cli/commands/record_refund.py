"""`reskontro record refund`: credit paid back to a customer."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import Customer, Number, Rate, RecordingOptions, Text
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.amounts import number as parse_number
from reskontro.record.recorder import Recorder
from reskontro.record.refund import Refund
from reskontro.record.refund import refund as one_refund
from reskontro.reports.model import Report


def refund(
    call: Call,
    *,
    customer: Customer,
    amount: Annotated[str, typer.Argument(metavar="AMOUNT", help="cli.option.refunded")],
    document: Annotated[
        list[str] | None,
        typer.Option("--document", metavar="NUMBER", help="cli.option.refunded_document"),
    ] = None,
    reopen: Annotated[bool, typer.Option("--reopen", help="cli.option.reopen")] = False,
    account: Annotated[
        str, typer.Option("--account", metavar="ACCOUNT", help="cli.option.refund_account")
    ] = "",
    currency: Annotated[
        str, typer.Option("--currency", metavar="CODE", help="cli.option.refund_currency")
    ] = "",
    rate: Rate = None,
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """Credit paid back to a customer."""

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        wish = Refund(
            customer,
            parse_number(amount),
            tuple(dict.fromkeys(document or ())),
            reopen,
            account,
            text,
            number,
            currency,
            None if rate is None else parse_number(rate),
        )
        return one_refund(wish, on, recorder)

    return Recording(call, options, make).run()
