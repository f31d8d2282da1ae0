"""Files of events as they will be with new events behind the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.book.patterns import fits, matchers
from reskontro.events.model import Event  # noqa: TC001  (a field's type)
from reskontro.events.text import FormError, event_text, with_events
from reskontro.problems import CallError
from reskontro.settings.recording import file_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.book.sources import Source
    from reskontro.settings import Settings


class AddedEvents(msgspec.Struct, frozen=True):
    """Events that were added, or would be: `text` stands in `path` from `line`, counted from 1."""

    path: str
    line: int
    text: str
    events: tuple[Event, ...]


class EventAddition(msgspec.Struct, frozen=True):
    """A file of events as it will be: `content` is all of it."""

    added: AddedEvents
    content: bytes

    @property
    def path(self) -> str:
        """The file, relative to the book."""
        return self.added.path


def event_additions(
    files: Source, settings: Settings, events: Iterable[Event]
) -> list[EventAddition]:
    """The files that events go to by their days, with them.

    Raises:
        BookError: a file cannot be read.
        CallError: the settings would not find a file, or nothing can be added to it.
    """
    by_path: dict[str, list[Event]] = {}
    for event in events:
        by_path.setdefault(file_for(settings.record.events, event.date), []).append(event)
    return [_addition(files, settings, path, own) for path, own in by_path.items()]


def _addition(files: Source, settings: Settings, path: str, events: list[Event]) -> EventAddition:
    if not any(fits(path.split("/"), matchers(pattern)) for pattern in settings.events):
        raise CallError("event.not_found", path=path, patterns=", ".join(settings.events))
    old = bytes(files.read(path)) if files.has(path) else b""
    try:
        content = with_events(path, old, events)
    except FormError:
        raise CallError("event.form", path=path) from None
    ended = not old or old.endswith((b"\n", b"\r"))
    line = old.count(b"\n") + (1 if ended else 2)
    return EventAddition(AddedEvents(path, line, event_text(events), tuple(events)), content)
