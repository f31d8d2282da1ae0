"""`reskontro dunning waive`: fees and interest that are not insisted on."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

import typer

from reskontro.cli.call import Call
from reskontro.cli.commands.dunning_pause import Reason, What
from reskontro.cli.event_recording import about
from reskontro.cli.options import Number, RecordingOptions, Whose
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.problems import CallError
from reskontro.record.amounts import number as parse_number
from reskontro.record.recorder import Recorder
from reskontro.record.waive import Waive
from reskontro.record.waive import waive as one_waiver
from reskontro.reports.model import Report

Only = Literal["", "fee", "interest"]


def waive(
    call: Call,
    *,
    what: What,
    fee: Annotated[bool, typer.Option("--fee", help="cli.option.waive_fee")] = False,
    interest: Annotated[bool, typer.Option("--interest", help="cli.option.waive_interest")] = False,
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="AMOUNT", help="cli.option.waive_amount")
    ] = None,
    whose: Whose = "",
    reason: Reason = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """Fees and interest that are not insisted on."""
    if amount is not None and (fee or interest):
        raise CallError("dunning.amount_of_all")
    only: Only = "" if fee == interest else "fee" if fee else "interest"

    def make(recorder: Recorder, on: date, path: str) -> Sequence[Transaction]:
        whom = about(recorder.book, what, whose, on)
        most = None if amount is None else parse_number(amount)
        wish = Waive(whom.customer, whom.document, only, most, reason, number, path)
        return [one_waiver(wish, on, recorder)]

    return Recording(call, options, make).run()
