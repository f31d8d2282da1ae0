"""A report is printed: data on stdout, notes on stderr, and the exit code."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from reskontro.cli.exits import FINDINGS, FINE
from reskontro.cli.output import columns, has_color, tell, write
from reskontro.problems import CallError
from reskontro.render import render
from reskontro.render.problems import render_note

if TYPE_CHECKING:
    from reskontro.cli.call import Call
    from reskontro.reports.model import Report


def show(call: Call, report: Report) -> int:
    """Print the report as the call wants it; the exit code says whether all is well.

    Raises:
        CallError: the output cannot be written.
    """
    text = render(
        report,
        call.form,
        call.language,
        columns=columns(sys.stdout, os.environ),
        color=has_color(sys.stdout, os.environ),
    )
    try:
        write(text, sys.stdout)
    except OSError as error:
        raise CallError("cli.cannot_write", reason=error.strerror or str(error)) from None
    tell("".join(render_note(note, call.language) for note in report.notes))
    return FINDINGS if report.failed else FINE
