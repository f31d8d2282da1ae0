"""`reskontro record reverse`: a wrong entry taken back by its mirror."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import Number, RecordingOptions, Text
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.record.recorder import Recorder
from reskontro.record.reverse import Reverse
from reskontro.record.reverse import reverse as one_reversal
from reskontro.reports.model import Report


def reverse(
    call: Call,
    *,
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="cli.option.reversed")],
    text: Text = "",
    number: Number = "",
    options: RecordingOptions,
) -> Report | Printed:
    """A wrong entry taken back by its mirror."""

    def make(recorder: Recorder, on: date, _voucher: str) -> Sequence[Transaction]:
        return [one_reversal(Reverse(entry, text, number), on, recorder)]

    return Recording(call, options, make).run()
