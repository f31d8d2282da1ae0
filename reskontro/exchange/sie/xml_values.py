"""The values of elements of SIE 5: account numbers, amounts, days, months, texts."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from reskontro.exchange.xml import line_of, split_name

if TYPE_CHECKING:
    from lxml.etree import _Element

    from reskontro.exchange.flaws import Flaws

_LONGEST: Final = 40
_DECIMALS: Final = 2


def name_of(element: _Element) -> str:
    """The name of an element, without its namespace."""
    return split_name(str(element.tag))[1]


def text_of(element: _Element, name: str) -> str:
    """An attribute on one line, "" where it is missing."""
    return " ".join((element.get(name) or "").split())


def number_of(flaws: Flaws, element: _Element, name: str) -> str:
    """The number of an account; "", and a flaw (M216), where it is none."""
    text = text_of(element, name)
    if text.isascii() and text.isalnum():
        return text
    wrong(flaws, "M216", element, text)
    return ""


def amount_of(flaws: Flaws, element: _Element) -> Decimal | None:
    """The amount of an element, of at most two decimals; None, and a flaw (M217), of else."""
    text = text_of(element, "amount")
    try:
        amount = Decimal(text) if len(text) < _LONGEST and "e" not in text.casefold() else None
    except InvalidOperation:
        amount = None
    if amount is not None and amount.is_finite():
        exponent = amount.normalize().as_tuple().exponent
        if isinstance(exponent, int) and exponent >= -_DECIMALS:
            return amount
    wrong(flaws, "M217", element, text)
    return None


def day_of(flaws: Flaws, element: _Element, name: str) -> date | None:
    """A day; None, and a flaw (M210), where it is none."""
    text = text_of(element, name)
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        wrong(flaws, "M210", element, text)
        return None


def month_of(flaws: Flaws, element: _Element, name: str, *, first: bool) -> date | None:
    """The first or last day of a month; None, and a flaw (M210), where it is none."""
    text = text_of(element, name)
    try:
        day = date.fromisoformat(f"{text[:7]}-01")
    except ValueError:
        wrong(flaws, "M210", element, text)
        return None
    return day if first else day.replace(day=monthrange(day.year, day.month)[1])


def wrong(flaws: Flaws, code: str, element: _Element, text: str) -> None:
    """Note a flaw of an element."""
    flaws.flaw(code, line_of(element), text=text)
