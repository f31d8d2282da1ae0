"""Days and periods as the user types them, and the one place that knows what day it is."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from reskontro.problems import CallError

_DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
# Those of periods are compiled where one is asked for.
_MONTH: Final = r"(\d{4})-(\d{2})"
_QUARTER: Final = r"(\d{4})-?[QqKk]([1-4])"
_YEAR: Final = r"(\d{4})"


def today() -> date:
    """The day it is where the user is; books are kept in local days."""
    return date.today()  # noqa: DTZ011 - a local day is what is meant


def parse_day(text: str, option: str) -> date:
    """The day an option names.

    Raises:
        CallError: the text is no ISO day, or the day does not exist.
    """
    if not _DAY.fullmatch(text):
        raise CallError("cli.bad_day", name=option, text=text)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CallError("cli.no_such_day", name=option, text=text) from None


def parse_period(text: str, option: str) -> tuple[date, date]:
    """First and last day of a year, quarter, month or day, both inclusive.

    Raises:
        CallError: the text names no period.
    """
    if _DAY.fullmatch(text):
        day = parse_day(text, option)
        return day, day
    for pattern, months in ((_YEAR, 12), (_QUARTER, 3), (_MONTH, 1)):
        if found := re.fullmatch(pattern, text, re.ASCII):
            year, *rest = map(int, found.groups())
            start = (rest[0] - 1) * months if rest else 0
            if year and 0 <= start < 12:  # noqa: PLR2004 - the months of a year
                return date(year, start + 1, 1), _last(year, start + months)
    raise CallError("cli.bad_period", name=option, text=text)


def _last(year: int, month: int) -> date:
    if month == 12:  # noqa: PLR2004 - December, also of the last year there is
        return date(year, 12, 31)
    return date(year, month + 1, 1) - timedelta(days=1)


def check_order(first: date, last: date) -> None:
    """Make sure that a span of days has one.

    Raises:
        CallError: its first day is after its last.
    """
    if first > last:
        raise CallError("cli.first_after_last", first=first.isoformat(), last=last.isoformat())
