"""A report is printed: data on stdout, notes on stderr, and the exit code."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import msgspec

from reskontro.cli.exits import FINDINGS, FINE
from reskontro.cli.output import columns, has_color, tell, write
from reskontro.problems import CallError
from reskontro.render import render

if TYPE_CHECKING:
    from reskontro.cli.call import Call
    from reskontro.problems import Note
    from reskontro.render.language import Language
    from reskontro.reports.model import Report


class Printed(msgspec.Struct, frozen=True):
    """Output that is no report, ready to be printed; `code` is the exit code."""

    text: str
    language: Language
    notes: tuple[Note, ...] = ()
    code: int = FINE


def show(call: Call, result: Report | Printed) -> int:
    """Print what a command gave; the exit code says whether all is well.

    Raises:
        CallError: the output cannot be written.
    """
    made = result if isinstance(result, Printed) else _printed(call, result)
    try:
        write(made.text, sys.stdout)
    except OSError as error:
        raise CallError("cli.cannot_write", reason=error.strerror or str(error)) from None
    if made.notes:
        from reskontro.render.problems import render_notes  # noqa: PLC0415 - most have none

        tell(render_notes(made.notes, made.language))
    return made.code


def _printed(call: Call, report: Report) -> Printed:
    """The report as the call wants it."""
    text = render(
        report,
        call.form,
        call.language,
        columns=columns(sys.stdout, os.environ),
        color=has_color(sys.stdout, os.environ),
    )
    notes = report.notes
    if call.form not in ("csv", "json"):
        # these stand in place of the table already, or in the proof
        said = {"report.nothing_selected"} | ({"report.closings"} if report.proof else set())
        notes = tuple(note for note in notes if note.key not in said)
    return Printed(text, call.language, notes, FINDINGS if report.failed else FINE)
