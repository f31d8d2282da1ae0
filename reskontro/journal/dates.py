"""Dates as journals write them: `2024-02-10`, `2024/2/10`, and without a year under `Y2024`."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from reskontro.journal.faults import Fault

#: Compiled where the first date is read: the fast path reads most dates in another way.
_DATE = r"(?:([0-9]{4,9})([-/.])([0-9]{1,2})\2([0-9]{1,2})|([0-9]{1,2})([-/.])([0-9]{1,2}))"


@lru_cache(maxsize=8192)
def _parse(text: str, year: int | None) -> date | str:
    """The date, or the code of what is wrong with it."""
    found = re.fullmatch(_DATE, text)
    if found is None:
        return "J201"
    if found[1]:
        numbers = int(found[1]), int(found[3]), int(found[4])
    elif year is None:
        return "J202"
    else:
        numbers = year, int(found[5]), int(found[7])
    try:
        return date(*numbers)
    except ValueError:
        return "J201"


def read_date(text: str, column: int, year: int | None) -> date:
    """The date a whole text is; `year` is the one to take where none is written.

    Raises:
        Fault: J201 not a date of the calendar, J202 no year.
    """
    result = _parse(text, year)
    if isinstance(result, str):
        raise Fault(result, column, len(text), text=text)
    return result
