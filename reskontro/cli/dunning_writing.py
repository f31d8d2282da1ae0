"""What the commands that make dunning real share: one step for events and journals, telling it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.cli.days import parse_day, today
from reskontro.cli.output import tell
from reskontro.events.text import event_text
from reskontro.problems import Note
from reskontro.record.append import append
from reskontro.record.commits import check_committable, commit
from reskontro.record.recorder import Recorder
from reskontro.render.problems import render_notes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.cli.call import Call
    from reskontro.events.model import Event
    from reskontro.record.append import Added, Draft


class Options(msgspec.Struct, frozen=True):
    """The options that all of them have, as they were typed."""

    date: str | None = None
    dry_run: bool = False
    commit: bool = False


class Writing:
    """One call that writes events, and transactions with them, in one step.

    `day` is the day of what happens. `notes` are told before anything is written.
    """

    def __init__(self, call: Call, options: Options) -> None:
        self._call = call
        self._options = options
        self.day: date = today() if options.date is None else parse_day(options.date, "--date")
        self.notes: list[Note] = []
        self._told = False

    def write(
        self,
        make: Callable[[Recorder], Draft],
        message: Callable[[], Note],
    ) -> tuple[Added, tuple[Note, ...]]:
        """Write what `make` drafts, and say what was added and where; a commit has `message`.

        Raises:
            BookError: the book cannot be read, or could not with what was to be added.
            CallError: something speaks against it, or it cannot be written.
        """
        codes: list[str] = []

        def draft(book: Book) -> Draft:
            self._call.book = book
            recorder = Recorder(book, today(), self._call.say)
            recorder.check_future(self.day)
            made = make(recorder)
            self.notes += recorder.notes
            return made

        def before(root: Path, paths: Sequence[str]) -> None:
            if self._options.commit:
                check_committable(root, paths)
            self._tell()

        def after(root: Path, paths: Sequence[str]) -> None:
            if self._options.commit:
                codes.append(commit(root, paths, self._call.say(message())))

        dry_run = self._options.dry_run
        added = append(self._call.request, draft, dry_run=dry_run, before=before, after=after)
        self._tell()
        places = [f"{one.path}:{one.line}" for one in added.events]
        places += [f"{one.path}:{one.line}" for one in (added, *added.others) if one.path]
        key = "record.dry_run" if dry_run else "record.written"
        notes = [Note(key, {"place": place}) for place in places]
        notes += [Note("record.committed", {"commit": code}) for code in codes]
        return added, tuple(notes)

    def _tell(self) -> None:
        """Say what there is to say of it, once."""
        if not self._told:
            self._told = True
            lines = render_notes(self.notes, self._call.language).splitlines(keepends=True)
            tell("".join(dict.fromkeys(lines)))


def places_of(added: Added) -> dict[Event, str]:
    """Where each event stands that was added, as `path:line`."""
    found: dict[Event, str] = {}
    for piece in added.events:
        line = piece.line
        for event in piece.events:
            found[event] = f"{piece.path}:{line}"
            line += event_text([event]).count("\n")
    return found


def text_of(added: Added) -> str:
    """All that was added to files of events and journals."""
    journals = [one.text for one in (added, *added.others) if one.text]
    return "\n".join([*(one.text for one in added.events), *journals])
