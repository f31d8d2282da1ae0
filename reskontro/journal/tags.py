"""Tags and posting dates in comments.

A tag's name is the last word before a colon; its value goes to the next comma or the end of the
line. Source: hledger's `commentlinetagsp` (Hledger/Read/Common.hs).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reskontro.journal.dates import read_date
from reskontro.journal.faults import Fault

if TYPE_CHECKING:
    from datetime import date

    from reskontro.journal.model import Tags, Transaction

OWN_TAGS = frozenset({
    "advance", "allow", "buyer_reference", "customer", "delivered", "due", "invoice", "issued",
    "kid", "kind", "order", "product", "recurring", "reverses", "terms", "voucher",
})  # fmt: skip
_BRACKETED = re.compile(r"\[([0-9/.\-=]+)\]")
_DATE_START = re.compile(r"\s*([0-9/.\-]+)(?=\s|$)")
_TAG_FOLLOWS = re.compile(r",\s*+(?:[^\s:]++:|$)")
_SIMPLE = re.compile(r"[^\S\n]*([^\s:,]++):[^\S\n]*([^,:\n]*)")


def read_tags(comment: str) -> Tags:
    """The tags in one line of comment; names in lower case, empty values kept."""
    if ":" not in comment:
        return ()
    simple = _SIMPLE.fullmatch(comment)
    if simple is not None:
        return ((simple[1].lower(), simple[2].rstrip()),)
    return tuple((name.lower(), value) for name, value, _ in _tags(comment))


def tag_value(tags: Tags, wanted: str) -> str:
    """The first value of a tag that is not empty, "" where there is none."""
    return next((value for name, value in tags if name == wanted and value), "")


def first_values(tags: Tags) -> dict[str, str]:
    """The same of every tag there is, by name."""
    first: dict[str, str] = {}
    for name, value in tags:
        if not first.get(name):
            first[name] = value
    return first


def all_tags(transaction: Transaction) -> Tags:
    """The tags of a transaction, then those of its postings."""
    return (*transaction.tags, *(tag for posting in transaction.postings for tag in posting.tags))


def _tags(comment: str) -> list[tuple[str, str, int]]:
    """Name as written, value, and the position just after the value."""
    tags: list[tuple[str, str, int]] = []
    position = 0
    while (colon := comment.find(":", position)) >= 0:
        before = comment[position:colon]
        name = before.rsplit(None, 1)[-1] if before and not before[-1].isspace() else ""
        position = colon + 1
        if name:
            comma = comment.find(",", position)
            stop = comma if comma >= 0 else len(comment)
            tags.append((name, comment[position:stop].strip(), stop))
            position = stop + 1
    return tags


def posting_dates(comment: str, column: int, year: int) -> tuple[date | None, date | None]:
    """The dates a line of a posting's comment gives it: `date:`, `date2:`, `[DATE=DATE2]`.

    `column` is where the comment starts in its line; `year` is the transaction's.

    Raises:
        Fault: J302 where one is no date.
    """
    first: date | None = None
    second: date | None = None
    if "date" in comment and ":" in comment:
        for name, value, stop in _tags(comment):
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


def comma_in_own_tag(comment: str) -> tuple[str, str, int] | None:
    """The first of reskontro's own tags whose value a comma cuts: name, whole value, position.

    After the comma another tag may follow; anything else was meant as part of the value.
    """
    for name, value, stop in _tags(comment):
        if name.lower() not in OWN_TAGS or comment[stop : stop + 1] != ",":
            continue
        if _TAG_FOLLOWS.match(comment, stop) is None:
            return name.lower(), f"{value}, {comment[stop + 1 :].strip()}", stop
    return None
