"""`reskontro record allowance`: what losses are expected of what is open."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import Number, RecordingOptions, Text
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.allowance import Allowance, parse_rates
from reskontro.record.allowance import allowance as one_allowance
from reskontro.record.recorder import Recorder
from reskontro.record.refused import Refused
from reskontro.reports.model import Report


def allowance(
    call: Call,
    *,
    rate: Annotated[
        str | None, typer.Option("--rate", metavar="PERCENT", help="cli.option.allowance_rate")
    ] = None,
    matrix: Annotated[
        str | None, typer.Option("--matrix", metavar="RATES", help="cli.option.allowance_matrix")
    ] = None,
    reverse: Annotated[
        bool, typer.Option("--reverse", help="cli.option.allowance_reverse")
    ] = False,
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """What losses are expected of what is open."""
    if sum((rate is not None, matrix is not None, reverse)) > 1:
        raise Refused("I279")
    texts = matrix.split(",") if matrix is not None else [rate] if rate is not None else []
    rates = parse_rates(texts)

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        made = one_allowance(Allowance(rates, reverse, text, number), on, recorder)
        return [] if made is None else [made]

    return Recording(call, options, make).run()
