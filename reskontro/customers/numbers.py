"""Numbers for new customers: the next of a series, or of the series that is in use."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from reskontro.numbering import parse_series

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

#: What the first customer gets where the settings say nothing.
FIRST: Final = "10001"
#: More digits are no place in a series that anybody counts.
_DIGITS: Final = re.compile("[0-9]{1,12}")
_DIGIT: Final = "0123456789"


def next_number(pattern: str, taken: Collection[str], year: int) -> str:
    """The number after the highest of a series that is taken; "" stands for the series in use.

    `pattern` is one that `parse_series` reads; numbers of all years but this are not of it where
    it has a year.
    """
    if not pattern:
        return _after_highest(taken)
    series = parse_series(pattern)
    beginning = series.beginning(year)
    rests = [each[len(beginning) :] for each in taken if each.startswith(beginning)]
    place = max((int(rest) for rest in rests if _DIGITS.fullmatch(rest)), default=0)
    while (number := series.number(year, place + 1)) in taken:
        place += 1
    return number


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


def _after_highest(taken: Collection[str]) -> str:
    """What follows on the highest number of those that begin as most numbers do."""
    counts = Counter(begun for each in taken if (begun := each.rstrip(_DIGIT)) != each)
    if not counts:
        return FIRST
    prefix = min(counts, key=lambda each: (-counts[each], each))
    digits = max(
        (each[len(prefix) :] for each in taken if each.rstrip(_DIGIT) == prefix != each), key=int
    )
    return f"{prefix}{int(digits) + 1:0{len(digits)}}"
