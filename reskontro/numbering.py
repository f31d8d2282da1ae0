"""Series of numbers: a pattern such as `{year}-{number:3}`, and the numbers that fit it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

#: How patterns are written, for messages.
FORMS: Final = "{year}-{number:3}, KN-{number:3}, {year:2}{number:4}, {number}"

_PATTERN: Final = re.compile(
    r"(?P<prefix>[^\s{}();,|]*)(?:\{year(?::(?P<short>2))?\}(?P<between>[^\s{}();,|]*))?"
    r"\{number(?::(?P<width>[1-9]))?\}"
)
_CENTURY: Final = 100


class Series(msgspec.Struct, frozen=True):
    """A series: what stands before the year and between it and the number, and its least width.

    `year` is how many digits of the year stand in a number, 0 where none does: then the series
    goes on from year to year.
    """

    prefix: str
    year: int
    between: str
    width: int

    def beginning(self, year: int) -> str:
        """What the numbers of a year begin with; all numbers where the series knows no years."""
        if not self.year:
            return self.prefix
        shown = f"{year % _CENTURY:02}" if self.year == len("25") else f"{year:04}"
        return f"{self.prefix}{shown}{self.between}"

    def number(self, year: int, place: int) -> str:
        """The number at a place of the series of a year; places count from 1."""
        return f"{self.beginning(year)}{place:0{self.width}}"

    def place(self, number: str, year: int) -> int:
        """The place of a number in the series of a year, 0 where it is not of it."""
        return self.last((number,), year)

    def beginning_of(self, number: str) -> str | None:
        """What a number begins with before its place, None where it is of the series of no year.

        Its least width counts only where it keeps year and place apart.
        """
        year = f"[0-9]{{{self.year}}}{re.escape(self.between)}" if self.year else ""
        least = self.width if self.year and not self.between else 1
        place = f"[0-9]{{{least},{max(least, _LONGEST)}}}"
        found = re.fullmatch(f"({re.escape(self.prefix)}{year}){place}", number)
        return found[1] if found else None

    def last(self, numbers: Iterable[str], year: int) -> int:
        """The highest place that numbers have in the series of a year, 0 where none is of it."""
        beginning = re.escape(self.beginning(year))
        fitting = rf"^{beginning}([0-9]{{1,{_LONGEST}}})$"
        found = re.findall(fitting, "\n".join(numbers), re.MULTILINE)
        return max(map(int, found), default=0)


class SeriesError(ValueError):
    """The text is no pattern of a series."""


@cache
def parse_series(text: str) -> Series:
    """The series that a pattern means.

    `{number}` stands last, with a least number of digits after a colon; `{year}`, or `{year:2}`
    with two digits of it, may stand before. What else there is stands in every number.

    Raises:
        SeriesError: the text is anything else.
    """
    found = _PATTERN.fullmatch(text)
    if found is None:
        raise SeriesError(text)
    year = 0 if found["between"] is None else int(found["short"] or 4)
    return Series(found["prefix"], year, found["between"] or "", int(found["width"] or 1))


def is_series(text: str) -> bool:
    """Whether `parse_series` reads the text."""
    return _PATTERN.fullmatch(text) is not None


#: More digits are no place in a series that anybody counts.
_LONGEST: Final = 12
