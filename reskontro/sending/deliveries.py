"""What is written down of sending, event by event, so that no letter is sent twice.

Each event is written under the book's lock, and stands on the disk before the next step is taken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.events import read_all
from reskontro.book.sources import FolderFiles
from reskontro.events.standing import Standing
from reskontro.events.text import with_more_events
from reskontro.problems import CallError
from reskontro.record.events import event_additions
from reskontro.record.writing import locked, write
from reskontro.settings.recording import file_for

if TYPE_CHECKING:
    from collections.abc import Callable, Container
    from pathlib import Path

    from reskontro.events.model import Delivery
    from reskontro.settings import Settings

NEWLINE = b"\n"
#: A letter of which this was the last that was written is not sent by itself.
GONE = frozenset({"sending", "sent", "unknown"})


class TakenError(Exception):
    """Somebody else has sent the letter meanwhile, or sends it now."""


class Deliveries:
    """The events of sending that one call adds to a book.

    `again` are letters that are sent though it is not known whether they arrived. `before` is
    called once for each file before it is written to.
    """

    def __init__(
        self,
        root: Path,
        settings: Settings,
        again: Container[str] = (),
        before: Callable[[Path, str], None] = lambda _root, _path: None,
    ) -> None:
        self._root = root
        self._files = FolderFiles(root)
        self._settings = settings
        self._again = again
        self._before = before
        self._last: tuple[str, bytes] = ("", b"")
        #: The files that were written to.
        self.paths: list[str] = []

    def note(self, event: Delivery) -> str:
        """Write an event, and say where it stands, as `path:line`.

        Raises:
            BookError: the events cannot be read.
            CallError: it cannot be written.
            TakenError: the letter is to be sent, and somebody else has begun to.
        """
        path = file_for(self._settings.record.events, event.date)
        with locked(self._root):
            old = self._content(path)
            if (path, old) == self._last:
                content = with_more_events(old, [event])
            else:
                self._check(event)
                (addition,) = event_additions(self._files, self._settings, [event])
                content = addition.content
            if path not in self.paths:
                self._before(self._root, path)
                self.paths.append(path)
            write(self._root / path, content, lambda: self._hold(path, old))
            self._last = (path, content)
        begun = bool(old) and not old.endswith(b"\n")
        return f"{path}:{old.count(NEWLINE) + 1 + begun}"

    def _content(self, path: str) -> bytes:
        return bytes(self._files.read(path)) if self._files.has(path) else b""

    def _check(self, event: Delivery) -> None:
        """Make sure that what others have written lets the letter be sent."""
        if event.outcome != "sending":
            return
        standing = Standing(read_all(self._files, self._settings), event.date)
        last = standing.deliveries.get(event.letter)
        if last is None or last.outcome not in GONE:
            return
        if last.outcome == "sent" or event.letter not in self._again:
            raise TakenError

    def _hold(self, path: str, old: bytes) -> None:
        """Make sure that a file is as it was read.

        Raises:
            CallError: it has changed.
        """
        if self._content(path) != old:
            raise CallError("record.changed", path=path)
