"""`reskontro restated`: what was open on a day, as two states of the book have it."""

from typing import Annotated

import typer

from reskontro.book.commits import GitFiles
from reskontro.book.edits import Edits
from reskontro.book.git import short, unfinished
from reskontro.book.locks import Locks, lock_history
from reskontro.book.model import Book
from reskontro.cli.call import Call
from reskontro.problems import CallError, Note
from reskontro.reports import restated as report
from reskontro.reports.model import Report


def restated(
    call: Call,
    *,
    against: Annotated[
        str | None, typer.Option("--against", metavar="REV", help="cli.option.against")
    ] = None,
) -> Report:
    """What was open on a day, as two states of the book have it."""
    call.book = after = call.state(against)
    notes: list[Note] = []
    known_at = call.common.known_at
    if known_at is None:
        locks = Locks() if after.bare or after.files is None else lock_history(after.files)
        if locks.up_to is None:
            raise CallError("book.no_lock")
        known_at = locks.commit
        if call.common.as_of is None:
            call.as_of = locks.up_to
        values = {"day": locks.up_to.isoformat(), "commit": short(known_at)}
        notes.append(Note("restated.by_lock", values))
    before = call.state(known_at)
    if not isinstance(before.files, GitFiles) or after.files is None:
        raise TypeError(before.files)
    if against is None and (doing := unfinished(before.files.repository)):
        notes.append(Note("book.unfinished", {"what": doing}))
    known = (_label(known_at, before), None if against is None else _label(against, after))
    return report.restated(
        before,
        after,
        call.as_of,
        known,
        Edits(before.files, after.files),
        notes,
        selection=call.selected(before, after),
    )


def _label(revision: str, book: Book) -> str:
    """A revision as it was typed, and its commit where that is another text."""
    if revision.startswith(book.commit):
        return book.commit
    return f"{revision} ({book.commit})"
