"""Sending the letters of a run once they are in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.cli.letter_sending import Options, send_letters
from reskontro.problems import Note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.cli.call import Call
    from reskontro.dunning.run import Run
    from reskontro.reports.model import Report


def send_made(call: Call, made: Run, *, commit: bool) -> Report | None:
    """Send the letters of a run that go by e-mail; None where none does.

    Raises:
        BookError: the book cannot be read anew.
        CallError: an event cannot be written.
    """
    numbers = tuple(one.number for one in made.made if one.event.channel == "email")
    if not numbers:
        return None
    call.read()
    return send_letters(call, Options(numbers, commit=commit))


def notes_of(sent: Report | None) -> Iterator[Note]:
    """What became of them, and of each that was not sent why."""
    if sent is None:
        return
    for row in sent.rows:
        values = {"letter": row["letter"], "to": row["to"] or "–", "answer": row["answer"] or "–"}
        if row["outcome"] in ("refused", "unknown"):
            yield Note(f"event.delivery.{row['outcome']}", values)
    (total,) = sent.total
    yield Note("sending.total", {name: str(value) for name, value in total.items()})
    yield from sent.notes
