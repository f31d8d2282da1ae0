"""`reskontro record recover`: what came in on a loss, or the loss taken back."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.options import BankAccount, Number, RecordingOptions, Text, Whose
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.amounts import number as parse_number
from reskontro.record.recorder import Recorder
from reskontro.record.recover import Recovery
from reskontro.record.recover import recover as one_recovery
from reskontro.reports.model import Report


def recover(
    call: Call,
    *,
    of: Annotated[
        str,
        typer.Argument(
            metavar="CUSTOMER|INVOICE",
            help="cli.option.recovered_of",
            autocompletion=complete_customer,
        ),
    ],
    amount: Annotated[
        str | None, typer.Argument(metavar="AMOUNT", help="cli.option.recovered_amount")
    ] = None,
    reinstate: Annotated[bool, typer.Option("--reinstate", help="cli.option.reinstate")] = False,
    customer: Whose = "",
    account: BankAccount = "",
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """What came in on a loss, or the loss taken back."""

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        wish = Recovery(
            of,
            None if amount is None else parse_number(amount),
            reinstate,
            customer,
            account,
            text,
            number,
        )
        return [one_recovery(wish, on, recorder)]

    return Recording(call, options, make).run()
