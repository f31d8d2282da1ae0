"""One way in for SIE files: which version one is, its content tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.exchange.flaws import Flaws
from reskontro.exchange.sie.former_book import former_book
from reskontro.exchange.sie.sie4 import read_sie4

if TYPE_CHECKING:
    from typing import BinaryIO

    from reskontro.exchange.former import FormerBook
    from reskontro.exchange.sie.model import SieFile
    from reskontro.exchange.sie.receivable import Choices

_HEAD: Final = 64
#: SIE 4 is read as a whole; no book is as large.
_LARGEST: Final = 1 << 28
_BYTE_ORDER_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def read_sie(path: str, stream: BinaryIO) -> SieFile:
    """Read a SIE file of a stream that can be rewound; `path` is its name in messages.

    Raises:
        BookError: M206 it is too large, or what `read_sie4` and `read_sie5` raise. Nothing of the
            file may be used then.
    """
    head = stream.read(_HEAD)
    stream.seek(0)
    for mark in _BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    if head.replace(b"\0", b"").lstrip().startswith(b"<"):
        from reskontro.exchange.sie.sie5 import read_sie5  # noqa: PLC0415 - lxml, for XML alone

        return read_sie5(path, stream)
    data = stream.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        raise Flaws(path).refuse("M206")
    return read_sie4(path, data)


def former_book_of(path: str, stream: BinaryIO, choices: Choices) -> FormerBook:
    """The former book that a SIE file hands over.

    Raises:
        BookError: as `read_sie`.
    """
    return former_book(read_sie(path, stream), choices)
