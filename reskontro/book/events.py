"""The events of a book, read when they are asked for: from its folder, or as a commit has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.sources import matching
from reskontro.events.standing import Standing
from reskontro.events.text import read_events
from reskontro.problems import BookError

if TYPE_CHECKING:
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.book.sources import Source
    from reskontro.events.model import Event
    from reskontro.problems import Problem
    from reskontro.settings import Settings


def events_of(book: Book) -> tuple[Event, ...]:
    """All events of a book by day, then file and place in it; a bare journal has none.

    Raises:
        BookError: a file cannot be read; with the problems of all.
    """
    if book.bare or book.files is None:
        return ()
    return read_all(book.files, book.settings)


def standing(book: Book, day: date) -> Standing:
    """What the events of a book up to a day, inclusive, come to.

    Raises:
        BookError: a file cannot be read; with the problems of all.
    """
    return Standing(events_of(book), day)


def event_files(files: Source, settings: Settings) -> list[str]:
    """The files that hold events, sorted."""
    return matching(files, settings.events)


def read_all(files: Source, settings: Settings) -> tuple[Event, ...]:
    """The events of all files, as `events_of` gives them.

    Raises:
        BookError: a file cannot be read; with the problems of all.
    """
    found: list[Event] = []
    problems: list[Problem] = []
    for path in event_files(files, settings):
        try:
            found += read_events(path, files.read(path))
        except BookError as error:
            problems += error.problems
    if problems:
        raise BookError(problems)
    return tuple(sorted(found, key=lambda event: (event.date, event.source)))
