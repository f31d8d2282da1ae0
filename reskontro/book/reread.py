"""Reading a common transaction again: a book keeps only those that are out of the ordinary."""

from __future__ import annotations

from bisect import bisect_left
from codecs import BOM_UTF8
from itertools import accumulate
from typing import TYPE_CHECKING

from reskontro.journal.common import Common
from reskontro.journal.state import State

if TYPE_CHECKING:
    from mmap import mmap

    from reskontro.book.sources import Source
    from reskontro.journal.model import Transaction

_DIGITS = tuple(b"%d" % digit for digit in range(10))
#: Bytes in whose lines are counted together; no common transaction is longer.
_BLOCK = 1 << 16


class Reread:
    """The journals of a book, for a second look at a few places."""

    def __init__(self, files: Source) -> None:
        self._files = files
        self._common = Common()
        self._journals: dict[str, _Journal] = {}

    def at(self, path: str, line: int) -> Transaction | None:
        """The transaction with a posting on this line, from 1; None where it is no common one."""
        if path not in self._journals:
            self._journals[path] = _Journal(self._read(path))
        number, lines = self._journals[path].lines_around(line)
        first = min(line - number, len(lines) - 1)
        while first > 0 and not lines[first].startswith(_DIGITS):
            first -= 1
        last = first + 1
        while last < len(lines) and lines[last][:1].isspace() and lines[last].strip():
            last += 1
        text = b"".join(each.rstrip(b"\r") + b"\n" for each in lines[first:last])
        found, _, _ = self._common(
            text.decode("utf-8", "replace"), 0, number + first, State(path), 1
        )
        return found[0] if found else None

    def _read(self, path: str) -> bytes | mmap:
        try:
            return self._files.read(path)
        except OSError:
            return b""


class _Journal:
    """The text of a journal, whose lines are found without cutting all of it into lines."""

    def __init__(self, data: bytes | mmap) -> None:
        self._data = data
        counts = (data[at : at + _BLOCK].count(b"\n") for at in range(0, len(data), _BLOCK))
        self._lines = list(accumulate(counts))
        self._block = -1
        self._around: tuple[int, list[bytes]] = (1, [])

    def lines_around(self, line: int) -> tuple[int, list[bytes]]:
        """The lines before and after a line, and the number of the first, from 1."""
        block = max(bisect_left(self._lines, line) - 1, 0)
        if block != self._block:
            self._block, self._around = block, self._cut(block)
        return self._around

    def _cut(self, block: int) -> tuple[int, list[bytes]]:
        start = self._data.rfind(b"\n", 0, block * _BLOCK) + 1
        number = 1 + (self._lines[block - 1] if block else 0)
        lines = self._data[start : (block + 3) * _BLOCK].split(b"\n")
        if not start:
            lines[0] = lines[0].removeprefix(BOM_UTF8)
        return number, lines
