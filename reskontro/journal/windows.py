"""A file's bytes as text, in windows cut at blank lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.journal.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from mmap import mmap

SIZE = 1 << 18
_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = bytes(set(range(32)) - {9, 10, 12}) + b"\x7f"


class Window(msgspec.Struct, frozen=True):
    """A piece of a file; `unclean`: it holds control characters.

    `bad` is the line, counted from the window's first as 0, that is not UTF-8, else None; the
    window has then been read as Latin-1.
    """

    text: str
    unclean: bool
    bad: int | None


def windows(data: bytes | mmap, path: str, size: int = SIZE) -> Iterator[Window]:
    """The windows of a file in order; line ends are newlines.

    Raises:
        Fault: J103, the file is UTF-16.
    """
    head = data[:3]
    if head[:2] in _UTF16 or data[:256].count(b"\0") > len(data[:256]) // 3:
        raise Fault("J103", path=path)
    start = len(_BOM) if head == _BOM else 0
    end = len(data)
    while start < end:
        stop = _cut(data, start, end, size)
        yield _window(data[start:stop])
        start = stop


def _cut(data: bytes | mmap, start: int, end: int, size: int) -> int:
    if start + size >= end:
        return end
    limit = start + size
    for blank in (b"\n\n", b"\n\r\n"):
        found = data.rfind(blank, start, limit)
        if found >= 0:
            return found + len(blank)
    later = [
        found + len(blank)
        for blank in (b"\n\n", b"\n\r\n")
        if (found := data.find(blank, limit - len(blank))) >= 0
    ]
    return min(later, default=end)


def _window(data: bytes) -> Window:
    if b"\r\n" in data:
        data = data.replace(b"\r\n", b"\n")
    unclean = len(data.translate(None, _CONTROL)) != len(data)
    try:
        return Window(data.decode(), unclean, None)
    except UnicodeDecodeError as error:
        return Window(data.decode("latin-1"), unclean, data.count(b"\n", 0, error.start))
