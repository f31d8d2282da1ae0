"""Terms of payment: what is agreed, and when an invoice is due under it."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Literal

import msgspec

#: How terms are written, for messages.
FORMS = "net N, N days end of month, end of month + N, 2/10 net 30, prepaid, cash"

Basis = Literal["invoice", "end_of_month", "prepaid", "cash"]


class Discount(msgspec.Struct, frozen=True):
    """Cash discount: `percent` off for payment within `days` after the date of issue."""

    percent: Decimal
    days: int


class Terms(msgspec.Struct, frozen=True):
    """Terms of payment as a value; `text` is how the user wrote them.

    An invoice is due `days` after its date of issue, moved by `days_before`, then to the end of
    the month where `basis` is `end_of_month`, then by `days`. Prepaid and cash are due at once.
    """

    text: str
    basis: Basis = "invoice"
    days_before: int = 0
    days: int = 0
    discount: Discount | None = None


class TermsError(ValueError):
    """The text is none of `FORMS`."""

    def __init__(self, text: str) -> None:
        super().__init__(f"no terms of payment: {text!r}; write one of: {FORMS}")
        self.text = text


_DAYS = r"(?P<days>[0-9]{1,4})"
_PERCENT = r"(?P<percent>[0-9]{1,2}(?:[.,][0-9]{1,4})?)"
_NET = re.compile(rf"(?:{_PERCENT} ?/ ?(?P<within>[0-9]{{1,4}}) )?net {_DAYS}(?: days?)?")
_TO_MONTH_END = re.compile(rf"(?:net )?{_DAYS} days? end of month")
_AFTER_MONTH_END = re.compile(rf"end of month(?: ?\+ ?{_DAYS}(?: days?)?)?")


@cache
def parse_terms(text: str) -> Terms:
    """The terms a text means; upper and lower case and the amount of space do not matter.

    `net 30`: 30 days after issue. `30 days end of month`: 30 days after issue, then the end of
    that month. `end of month + 15`: 15 days after the end of the month of issue.
    `2/10 net 30`: net 30, with 2 per cent off within 10 days. `prepaid`, `cash`: at once.

    Raises:
        TermsError: the text is anything else.
    """
    words = " ".join(text.casefold().split())
    if words == "prepaid":
        return Terms(text, "prepaid")
    if words == "cash":
        return Terms(text, "cash")
    if found := _NET.fullmatch(words):
        days = int(found["days"])
        return Terms(text, days=days, discount=_discount(text, found, days))
    if found := _TO_MONTH_END.fullmatch(words):
        return Terms(text, "end_of_month", days_before=int(found["days"]))
    if found := _AFTER_MONTH_END.fullmatch(words):
        return Terms(text, "end_of_month", days=int(found["days"] or 0))
    raise TermsError(text)


def is_terms(text: str) -> bool:
    """Whether `parse_terms` reads the text."""
    try:
        parse_terms(text)
    except TermsError:
        return False
    return True


def due_date(issued: date, terms: Terms) -> date:
    """The last day an invoice of that date of issue can be paid in time."""
    if terms.basis == "end_of_month":
        return _month_end(issued + timedelta(terms.days_before)) + timedelta(terms.days)
    return issued + timedelta(terms.days)


def discount_date(issued: date, terms: Terms) -> date | None:
    """The last day the cash discount can be taken, None where there is none."""
    return None if terms.discount is None else issued + timedelta(terms.discount.days)


def _discount(text: str, found: re.Match[str], days: int) -> Discount | None:
    """A discount that is worth something and ends before the invoice is due.

    Raises:
        TermsError: it is not.
    """
    if found["percent"] is None:
        return None
    discount = Discount(Decimal(found["percent"].replace(",", ".")), int(found["within"]))
    if not discount.percent or discount.days > days:
        raise TermsError(text)
    return discount


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
