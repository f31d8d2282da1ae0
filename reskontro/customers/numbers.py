"""Numbers for new customers: the next of a series, or of the series that is in use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from reskontro.numbering import parse_series

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: What the first customer gets where the settings say nothing.
FIRST: Final = "10001"
#: More digits are no place in a series that anybody counts.
_DIGITS: Final = re.compile("[0-9]{1,12}")
_DIGIT: Final = "0123456789"


class Taken:
    """Numbers that are taken, of which the next of each series is told at once."""

    def __init__(self, numbers: Iterable[str]) -> None:
        self._numbers = {*numbers}
        self._begun = _by_beginning(self._numbers)
        #: The highest places of the series that were asked for, by their beginnings.
        self._highest: dict[str, int] = {}

    def add(self, number: str) -> None:
        """Take a number."""
        if number in self._numbers:
            return
        self._numbers.add(number)
        for begun, (count, digits) in _by_beginning([number]).items():
            known, highest = self._begun.get(begun, (0, digits))
            self._begun[begun] = (known + count, _highest([highest, digits]))
        for beginning, place in self._highest.items():
            self._highest[beginning] = max(place, _place(number, beginning))

    def next(self, pattern: str, year: int) -> str:
        """The number after the highest of a series that is taken; "" stands for the series in use.

        `pattern` is one that `parse_series` reads; numbers of all years but this are not of it
        where it has a year.
        """
        if not pattern:
            return self._after_highest()
        series = parse_series(pattern)
        beginning = series.beginning(year)
        if beginning not in self._highest:
            places = (_place(each, beginning) for each in self._numbers)
            self._highest[beginning] = max(places, default=0)
        place = self._highest[beginning] + 1
        while (number := series.number(year, place)) in self._numbers:
            place += 1
        return number

    def _after_highest(self) -> str:
        """What follows on the highest number of those that begin as most numbers do."""
        if not self._begun:
            return FIRST
        prefix = min(self._begun, key=lambda each: (-self._begun[each][0], each))
        _, digits = self._begun[prefix]
        return f"{prefix}{int(digits) + 1:0{len(digits)}}"


def _by_beginning(numbers: Iterable[str]) -> dict[str, tuple[int, str]]:
    """By what numbers begin with, digits at their end aside: how many, and the highest digits."""
    begun: dict[str, list[str]] = {}
    for number in numbers:
        beginning = number.rstrip(_DIGIT)
        if beginning != number:
            begun.setdefault(beginning, []).append(number[len(beginning) :])
    return {beginning: (len(digits), _highest(digits)) for beginning, digits in begun.items()}


def _highest(digits: Sequence[str]) -> str:
    """The highest of some digits; of those with as high a value the last as texts."""
    highest = max(map(int, digits))
    return max(each for each in digits if int(each) == highest)


def _place(number: str, beginning: str) -> int:
    """The place of a number in the series with that beginning, 0 where it is not of it."""
    rest = number[len(beginning) :] if number.startswith(beginning) else ""
    return int(rest) if _DIGITS.fullmatch(rest) else 0


def pattern_for(
    customer_type: str,
    country: str,
    postcode: str,
    pattern: str,
    by_type: Mapping[Any, str],
    by_region: Mapping[str, str],
) -> str:
    """Which of the patterns a customer is numbered by: the region's, the type's, else the general.

    A region is a country, or the beginning of a postcode; the longest that fits wins.
    """
    regions = [region for region in by_region if region and postcode.startswith(region)]
    if regions:
        return by_region[max(regions, key=len)]
    if country in by_region:
        return by_region[country]
    return by_type.get(customer_type) or pattern
