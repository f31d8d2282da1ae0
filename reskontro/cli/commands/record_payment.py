"""`reskontro record payment`: what came in from a customer, and what it settles."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import (
    BankAccount,
    Currency,
    Customer,
    Number,
    Rate,
    RecordingOptions,
    Text,
)
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.amounts import number as parse_number
from reskontro.record.payment import Payment
from reskontro.record.payment import payment as one_payment
from reskontro.record.recorder import Recorder
from reskontro.reports.model import Report


def payment(
    call: Call,
    *,
    customer: Customer,
    amount: Annotated[str, typer.Argument(metavar="AMOUNT", help="cli.option.paid_amount")],
    invoice: Annotated[
        list[str] | None, typer.Option("--invoice", metavar="NUMBER", help="cli.option.paid")
    ] = None,
    charge: Annotated[
        str, typer.Option("--charge", metavar="AMOUNT", help="cli.option.charge")
    ] = "0",
    interest: Annotated[
        str, typer.Option("--interest", metavar="AMOUNT", help="cli.option.paid_interest")
    ] = "0",
    no_discount: Annotated[
        bool, typer.Option("--no-discount", help="cli.option.no_discount")
    ] = False,
    account: BankAccount = "",
    yes: Annotated[bool, typer.Option("--yes", help="cli.option.yes")] = False,
    currency: Currency = "",
    rate: Rate = None,
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """What came in from a customer, and what it settles."""
    guessed = False

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        nonlocal guessed
        wish = Payment(
            customer,
            parse_number(amount),
            tuple(invoice or ()),
            parse_number(charge),
            not no_discount,
            account,
            text,
            number,
            currency,
            None if rate is None else parse_number(rate),
            parse_number(interest),
        )
        paid = one_payment(wish, on, recorder)
        guessed = paid.plan.guessed
        return [paid.transaction]

    recording = Recording(call, options, make)
    return recording.run(None if yes or invoice else lambda: guessed)
