"""Dates that the comment of a posting gives it: `date:`, `date2:`, `[DATE=DATE2]`.

Source: hledger's `commentlinetagsp` and `bracketeddatetagsp` (Hledger/Read/Common.hs).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reskontro.journal.dates import read_date
from reskontro.journal.faults import Fault
from reskontro.journal.tags import tags_with_ends

if TYPE_CHECKING:
    from datetime import date

_BRACKETED = re.compile(r"\[([0-9/.\-=]+)\]")
_DATE_START = re.compile(r"\s*([0-9/.\-]+)(?=\s|$)")


def posting_dates(comment: str, column: int, year: int) -> tuple[date | None, date | None]:
    """The dates a line of a posting's comment gives it: `date:`, `date2:`, `[DATE=DATE2]`.

    `column` is where the comment starts in its line; `year` is the transaction's.

    Raises:
        Fault: J302 where one is no date.
    """
    first: date | None = None
    second: date | None = None
    if "date" in comment and ":" in comment:
        for name, value, stop in tags_with_ends(comment):
            if name in ("date", "date2"):
                found = _DATE_START.match(value)
                place = column + stop - len(value)
                day = _posting_date(found[1] if found else "", value, place, year)
                first, second = (day, second) if name == "date" else (first, day)
    if "[" in comment:
        for found in _BRACKETED.finditer(comment):
            text = found[1]
            if not (any(c.isdigit() for c in text) and any(c in "-/." for c in text)):
                continue
            one, equals, two = text.partition("=")
            place = column + found.start() + 1
            if one:
                first = _posting_date(one, text, place, year)
            if equals:
                years = first.year if one and first else year
                second = _posting_date(two, text, place + len(one) + 1, years)
    return first, second


def _posting_date(text: str, shown: str, column: int, year: int) -> date:
    try:
        return read_date(text, column, year)
    except Fault as fault:
        raise Fault("J302", column, len(shown), text=shown) from fault
