"""Files of records of 80 characters, as OCR giro and BgMax are: lines, fields, days, amounts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from reskontro.exchange.flaws import Flaws

LENGTH: Final = 80
_LONGEST: Final = 4096
_CENTURY_FROM: Final = 80
#: What old systems write after the last record.
_END_OF_FILE: Final = b"\x1a"


class Record(NamedTuple):
    """One record: its line, counted from 1, and its text of 80 characters."""

    line: int
    text: str

    def field(self, first: int, last: int) -> str:
        """The characters of a field; positions count from 1, both inclusive."""
        return self.text[first - 1 : last]

    def number(self, first: int, last: int, flaws: Flaws) -> int:
        """A field of digits; 0, and a flaw (F216), where it is none."""
        text = self.field(first, last)
        if text.isascii() and text.isdecimal():
            return int(text)
        flaws.flaw("F216", self.line, first, self.text, last - first + 1, text=text)
        return 0

    def amount(self, first: int, last: int, flaws: Flaws) -> Decimal:
        """A field in hundredths of the currency; 0, and a flaw (F215), where it is none."""
        text = self.field(first, last)
        if text.isascii() and text.isdecimal():
            return Decimal(int(text)).scaleb(-2)
        flaws.flaw("F215", self.line, first, self.text, last - first + 1, text=text)
        return Decimal(0)

    def short_day(self, first: int, flaws: Flaws) -> date:
        """A day as DDMMYY, from 1980 to 2079; 1 January of year 1, and a flaw (F214), of none."""
        text = self.field(first, first + 5)
        year = f"{'19' if text[4:] >= str(_CENTURY_FROM) else '20'}{text[4:]}"
        return self._day(f"{year}{text[2:4]}{text[:2]}", first, 6, flaws)

    def long_day(self, first: int, flaws: Flaws) -> date:
        """A day as YYYYMMDD; 1 January of year 1, and a flaw (F214), where it is none."""
        return self._day(self.field(first, first + 7), first, 8, flaws)

    def _day(self, digits: str, first: int, width: int, flaws: Flaws) -> date:
        if digits.isascii() and digits.isdecimal():
            try:
                return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
            except ValueError:
                pass
        text = self.field(first, first + width - 1)
        flaws.flaw("F214", self.line, first, self.text, width, text=text)
        return date.min


def records(stream: BinaryIO, flaws: Flaws, *, pad: bool) -> Iterator[Record]:
    """The records of a file in ISO-8859-1, empty lines left out.

    `pad`: records whose blanks at the end were trimmed are filled up, and tabs that an editor put
    in are turned back to blanks, with a remark (F403). A record of another length is a flaw (F210)
    and left out.
    """
    line = 0
    while raw := stream.readline(_LONGEST):
        line += 1
        stripped = raw.rstrip(b"\r\n")
        if not stripped.strip(_END_OF_FILE + b" \t"):
            continue
        text = stripped.decode("iso-8859-1")
        if pad and "\t" in text:
            text = text.expandtabs(8)
            flaws.remark("F403", line, text)
        if pad:
            text = text.rstrip().ljust(LENGTH)
        if len(text) != LENGTH:
            flaws.flaw("F210", line, 0, text, 1, length=str(len(text)))
            continue
        yield Record(line, text)
