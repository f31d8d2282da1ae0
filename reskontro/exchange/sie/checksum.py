"""The checksum of a SIE 4 file: CRC-32 over labels and fields between two `#KSUMMA`.

Blanks, quotes and braces do not count. Source: SIE filformat, utgåva 4B.
"""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING, Final

from reskontro.exchange.sie.decode import NAMES

if TYPE_CHECKING:
    from reskontro.exchange.sie.fields import Line

#: How many fields stand before the objects of a record, where there are any.
_BEFORE: Final = {"#OIB": 2, "#OUB": 2, "#PSALDO": 3, "#PBUDGET": 3}
_NUMBER: Final = re.compile("-?[0-9]{1,10}")


class Checksum:
    """The checksum of the records so far, in the bytes of the file."""

    def __init__(self, encoding: str) -> None:
        python = {name: known for known, name in NAMES.items()}
        self._encoding = python.get(encoding, "utf-8")
        self._crc = 0

    def add(self, line: Line) -> None:
        """Take in a record."""
        at = _BEFORE.get(line.label, 1)
        fields = (*line.fields[:at], *line.listed, *line.fields[at:])
        text = "".join((line.label, *fields))
        self._crc = binascii.crc32(text.encode(self._encoding, "replace"), self._crc)

    def fits(self, stated: str) -> bool:
        """Whether it is as a file states it; some programs write it with a sign."""
        return bool(_NUMBER.fullmatch(stated)) and int(stated) % (1 << 32) == self._crc
