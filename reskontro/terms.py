"""Terms of payment: what is agreed, and when an invoice is due under it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

#: How terms are written, for messages.
FORMS = (
    "net N, N days end of month, end of month + N, 2/10 net 30, 30% net 0, 70% net 30, "
    "prepaid, cash"
)

#: One of each form, for editors.
EXAMPLES: Final = (
    "net 30",
    "30 days end of month",
    "end of month + 15",
    "2/10 net 30",
    "30% net 0, 70% net 30",
    "prepaid",
    "cash",
)

Basis = Literal["invoice", "end_of_month", "prepaid", "cash"]


class Discount(msgspec.Struct, frozen=True):
    """Cash discount: `percent` off for payment within `days` after the date of issue."""

    percent: Decimal
    days: int


class Terms(msgspec.Struct, frozen=True):
    """Terms of payment as a value; `text` is how the user wrote them.

    An invoice is due `days` after its date of issue, moved by `days_before`, then to the end of
    the month where `basis` is `end_of_month`, then by `days`. Prepaid and cash are due at once.
    With `instalments`, each share of the invoice has terms of its own and the rest says nothing.
    """

    text: str
    basis: Basis = "invoice"
    days_before: int = 0
    days: int = 0
    discount: Discount | None = None
    instalments: tuple[Instalment, ...] = ()


class Instalment(msgspec.Struct, frozen=True):
    """A share of an invoice: `percent` of it, > 0, and the terms it is due under."""

    percent: Decimal
    terms: Terms


class Share(msgspec.Struct, frozen=True):
    """What of an amount is due on a day, in the amount's currency and with its sign."""

    amount: Decimal
    due: date


class TermsError(ValueError):
    """The text is none of `FORMS`."""

    def __init__(self, text: str) -> None:
        super().__init__(f"no terms of payment: {text!r}; write one of: {FORMS}")
        self.text = text


# Patterns are texts: most books use one form, and compiling them all takes longer than reading it.
_DAYS = r"(?P<days>[0-9]{1,4})"
_PERCENT = r"(?P<percent>[0-9]{1,2}(?:[.,][0-9]{1,4})?)"
_NET = rf"(?:{_PERCENT} ?/ ?(?P<within>[0-9]{{1,4}}) )?net {_DAYS}(?: days?)?"
_TO_MONTH_END = rf"(?:net )?{_DAYS} days? end of month"
_AFTER_MONTH_END = rf"end of month(?: ?\+ ?{_DAYS}(?: days?)?)?"
_SHARE = r"(?P<percent>[0-9]{1,3}(?:[.,][0-9]{1,4})?)"
_INSTALMENT = rf"{_SHARE} ?% (?P<terms>[^%,]*[^%, ])(?: ?, ?(?=[0-9])|\Z)"
_WHOLE = Decimal(100)


@cache
def parse_terms(text: str) -> Terms:
    """The terms a text means; upper and lower case and the amount of space do not matter.

    `net 30`: 30 days after issue. `30 days end of month`: 30 days after issue, then the end of
    that month. `end of month + 15`: 15 days after the end of the month of issue.
    `2/10 net 30`: net 30, with 2 per cent off within 10 days. `prepaid`, `cash`: at once.
    `30% net 0, 70% net 30`: instalments, of which each has one of these, without discount.

    Raises:
        TermsError: the text is anything else, or the instalments are not 100 per cent together.
    """
    words = " ".join(text.casefold().split())
    if "%" in words:
        return Terms(text, instalments=_instalments(text, words))
    if words == "prepaid":
        return Terms(text, "prepaid")
    if words == "cash":
        return Terms(text, "cash")
    if found := re.fullmatch(_NET, words):
        days = int(found["days"])
        return Terms(text, days=days, discount=_discount(text, found, days))
    if found := re.fullmatch(_TO_MONTH_END, words):
        return Terms(text, "end_of_month", days_before=int(found["days"]))
    if found := re.fullmatch(_AFTER_MONTH_END, words):
        return Terms(text, "end_of_month", days=int(found["days"] or 0))
    raise TermsError(text)


def is_terms(text: str) -> bool:
    """Whether `parse_terms` reads the text."""
    try:
        parse_terms(text)
    except TermsError:
        return False
    return True


def due_date(issued: date, terms: Terms, following: Callable[[date], date] | None = None) -> date:
    """The last day an invoice of that date of issue can be paid in time, all of its instalments.

    `following` moves a day that is no business day to the next one; what is due at once stays.
    """
    if terms.instalments:
        return max(due_date(issued, each.terms, following) for each in terms.instalments)
    if terms.basis in ("prepaid", "cash"):
        return issued
    due = issued
    if terms.basis == "end_of_month":
        due = _month_end(_after(issued, terms.days_before))
    due = _after(due, terms.days)
    return due if following is None else following(due)


def due_shares(
    amount: Decimal,
    issued: date,
    terms: Terms,
    following: Callable[[date], date] | None = None,
    *,
    decimals: int = 2,
) -> tuple[Share, ...]:
    """What of an amount is due when, in the order of the instalments; without them all at once.

    Each share is rounded half up to `decimals`, and the last takes what is over, so that they
    add up to the amount. A share that comes to nothing is left out.
    """
    if not terms.instalments:
        return (Share(amount, due_date(issued, terms, following)),)
    unit = Decimal(1).scaleb(-decimals)
    rest = amount
    shares: list[Share] = []
    for each in terms.instalments[:-1]:
        share = (amount * each.percent / _WHOLE).quantize(unit, ROUND_HALF_UP)
        share = min(share, rest, key=abs)
        rest -= share
        shares.append(Share(share, due_date(issued, each.terms, following)))
    shares.append(Share(rest, due_date(issued, terms.instalments[-1].terms, following)))
    return tuple(share for share in shares if share.amount)


def discount_date(
    issued: date, terms: Terms, following: Callable[[date], date] | None = None
) -> date | None:
    """The last day the cash discount can be taken, None where there is none.

    `following` moves a day that is no business day to the next one.
    """
    if terms.discount is None:
        return None
    last = _after(issued, terms.discount.days)
    return last if following is None else following(last)


def _instalments(text: str, words: str) -> tuple[Instalment, ...]:
    """The instalments of a text, shares above 0 that make 100 per cent.

    Raises:
        TermsError: they do not, or one has terms that are none, or a cash discount.
    """
    found: list[Instalment] = []
    at = 0
    while at < len(words):
        one = re.compile(_INSTALMENT).match(words, at)
        if one is None or not is_terms(one["terms"]) or parse_terms(one["terms"]).discount:
            raise TermsError(text)
        percent = Decimal(one["percent"].replace(",", "."))
        found.append(Instalment(percent, parse_terms(one["terms"])))
        at = one.end()
    if not all(each.percent for each in found) or sum(e.percent for e in found) != _WHOLE:
        raise TermsError(text)
    return tuple(found)


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


def _after(day: date, days: int) -> date:
    """So many days later, or the last day that a calendar has."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _month_end(day: date) -> date:
    if day.month == 12:  # noqa: PLR2004 - December, also of the last year there is
        return day.replace(day=31)
    return day.replace(month=day.month + 1, day=1) - timedelta(1)
