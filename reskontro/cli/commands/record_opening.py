"""`reskontro record opening`: the open items of a former system."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import RecordingOptions, Text
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.amounts import signed
from reskontro.record.opening import openings
from reskontro.record.opening_items import read_items
from reskontro.record.recorder import Recorder
from reskontro.reports.model import Report


def opening(
    call: Call,
    *,
    source: Annotated[Path, typer.Option("--from", metavar="FILE", help="cli.option.opening_from")],
    total: Annotated[
        str | None, typer.Option("--total", metavar="AMOUNT", help="cli.option.opening_total")
    ] = None,
    decimal_mark: Annotated[
        Literal[".", ","] | None,
        typer.Option("--decimal-mark", metavar=".|,", help="cli.option.decimal_mark"),
    ] = None,
    text: Text = "",
    options: RecordingOptions,
) -> Report | Printed:
    """The open items of a former system."""
    items = read_items(str(source), source.read_bytes(), decimal_mark or "")
    wanted = None if total is None else signed(total)

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        return openings(items, on, recorder, total=wanted, text=text)

    return Recording(call, options, make).run()
