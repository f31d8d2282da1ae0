"""`reskontro record settle` and `unsettle`: credit set against what is owed, and that undone."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import Customer, Number, RecordingOptions, Text, Whose
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.amounts import number as parse_number
from reskontro.record.recorder import Recorder
from reskontro.record.settle import Settle
from reskontro.record.settle import settle as settlements
from reskontro.record.unsettle import Unsettle
from reskontro.record.unsettle import unsettle as one_undone
from reskontro.reports.model import Report


def settle(
    call: Call,
    *,
    customer: Customer,
    documents: Annotated[
        list[str] | None, typer.Argument(metavar="DOCUMENT", help="cli.option.set_against")
    ] = None,
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="AMOUNT", help="cli.option.settled_amount")
    ] = None,
    assumed: Annotated[bool, typer.Option("--assumed", help="cli.option.assumed")] = False,
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """Credit set against what is owed."""

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        most = None if amount is None else parse_number(amount)
        named = tuple(dict.fromkeys(documents or ()))
        wish = Settle(customer, named, most, assumed, text, number)
        return settlements(wish, on, recorder)

    return Recording(call, options, make).run()


def unsettle(
    call: Call,
    *,
    document: Annotated[str, typer.Argument(metavar="DOCUMENT", help="cli.option.unsettled")],
    payment: Annotated[
        list[str] | None,
        typer.Option("--payment", metavar="NUMBER", help="cli.option.unsettled_payment"),
    ] = None,
    customer: Whose = "",
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """A match undone by a new entry."""

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        wish = Unsettle(document, customer, tuple(payment or ()), text, number)
        return [one_undone(wish, on, recorder)]

    return Recording(call, options, make).run()
