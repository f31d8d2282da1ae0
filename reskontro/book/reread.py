"""Reading a common transaction again: a book keeps only those that are out of the ordinary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.journal.common import Common
from reskontro.journal.state import State

if TYPE_CHECKING:
    from reskontro.book.sources import Source
    from reskontro.journal.model import Transaction

_DIGITS = tuple("0123456789")


class Reread:
    """The journals of a book, for a second look at a few places."""

    def __init__(self, files: Source) -> None:
        self._files = files
        self._common = Common()
        self._lines: dict[str, list[str]] = {}

    def at(self, path: str, line: int) -> Transaction | None:
        """The transaction with a posting on this line, from 1; None where it is no common one."""
        lines = self._lines_of(path)
        first = min(line, len(lines)) - 1
        while first > 0 and not lines[first].startswith(_DIGITS):
            first -= 1
        last = first + 1
        while last < len(lines) and lines[last][:1].isspace() and lines[last].strip():
            last += 1
        text = "\n".join(lines[first:last]) + "\n"
        found, _, _ = self._common(text, 0, first + 1, State(path), 1)
        return found[0] if found else None

    def _lines_of(self, path: str) -> list[str]:
        if path not in self._lines:
            try:
                data = bytes(self._files.read(path))
            except OSError:
                data = b""
            text = data.decode("utf-8-sig", "replace")
            self._lines[path] = text.replace("\r\n", "\n").split("\n")
        return self._lines[path]
