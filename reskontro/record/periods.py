"""Periods that follow each other: monthly, quarterly, every 2 weeks."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

#: How periods are written, for messages.
FORMS: Final = "weekly, monthly, quarterly, yearly, every N days|weeks|months|years"

_NAMED: Final = {"weekly": (0, 7), "monthly": (1, 0), "quarterly": (3, 0), "yearly": (12, 0)}
_UNITS: Final = {"days": (0, 1), "weeks": (0, 7), "months": (1, 0), "years": (12, 0)}
_EVERY: Final = re.compile(r"every ([1-9][0-9]?) (days|weeks|months|years)")
_MONTHS: Final = 12


class Length(NamedTuple):
    """How long a period is: so many months, or so many days."""

    months: int
    days: int


class Period(NamedTuple):
    """The first and the last day of a period, both inclusive."""

    first: date
    last: date


def parse_length(text: str) -> Length | None:
    """The length that a text means, None where it is none of `FORMS`."""
    words = " ".join(text.casefold().split())
    if words in _NAMED:
        return Length(*_NAMED[words])
    found = _EVERY.fullmatch(words)
    if found is None:
        return None
    times = int(found[1])
    return Length(*(times * each for each in _UNITS[found[2]]))


def is_length(text: str) -> bool:
    """Whether `parse_length` reads the text."""
    return parse_length(text) is not None


def periods(first: date, length: Length, day: int) -> Iterator[Period]:
    """The periods from a first day on, to the end of the calendar.

    Those of months begin on `day` of a month, in a shorter one on its last day.
    """
    number = 0
    begin = first
    try:
        while True:
            number += 1
            following = _begin(first, length, day, number)
            yield Period(begin, following - timedelta(1))
            begin = following
    except (OverflowError, ValueError):  # there are no later days
        return


def day_in(month: date, day: int) -> date:
    """A day of the month of `month`, its last one where it has no such day."""
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))


def _begin(first: date, length: Length, day: int, number: int) -> date:
    if not length.months:
        return first + timedelta(length.days * number)
    months = first.year * _MONTHS + first.month - 1 + length.months * number
    return day_in(date(months // _MONTHS, months % _MONTHS + 1, 1), day)
