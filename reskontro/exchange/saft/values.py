"""Values of a SAF-T file: texts, amounts and days below an element, and what is wrong with them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

from reskontro.exchange.xml import line_of
from reskontro.problems import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from reskontro.exchange.flaws import Flaws

#: Of all versions.
NAMESPACE: Final = "urn:StandardAuditFile-Taxation-Financial:NO"

_AMOUNT: Final = re.compile(r"[-+]?(?=[0-9.]*[0-9])[0-9]{0,18}(?:\.[0-9]{0,18})?")
_DAY: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T[0-9:.]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})?")
_WHOLE: Final = re.compile(r"[0-9]{1,12}")


@cache
def tag(name: str) -> str:
    """A name with the namespace."""
    return f"{{{NAMESPACE}}}{name}"


class Saft:
    """How to read the elements of one file; what is wrong goes to `flaws`."""

    def __init__(self, flaws: Flaws) -> None:
        self.flaws = flaws

    def place(self, element: _Element) -> Span:
        """Where an element stands."""
        return Span(self.flaws.path, line_of(element))

    def all(self, element: _Element, path: str) -> Iterator[_Element]:
        """The elements at a path of names below another."""
        name, _, rest = path.partition("/")
        for child in element.iterchildren(tag(name)):
            if rest:
                yield from self.all(child, rest)
            else:
                yield child

    def find(self, element: _Element, path: str) -> _Element | None:
        """The first element at a path."""
        return next(self.all(element, path), None)

    def text(self, element: _Element, *paths: str) -> str:
        """The text at the first of these paths that has one, blanks at its ends left out."""
        for path in paths:
            found = self.find(element, path)
            if found is not None and (text := (found.text or "").strip()):
                return text
        return ""

    def needed(self, element: _Element, path: str) -> str:
        """A text that must be there; without it a flaw (M126)."""
        text = self.text(element, path)
        if not text:
            self.flaws.flaw("M126", line_of(element), name=path, element=_name(element))
        return text

    def amount(self, element: _Element, path: str) -> Decimal | None:
        """An amount; None where there is none, or with a flaw (M125)."""
        found = self.find(element, path)
        return None if found is None else self.amount_of(found)

    def amount_of(self, element: _Element) -> Decimal | None:
        """The amount that an element holds; None, with a flaw (M125), where it is none."""
        text = (element.text or "").strip()
        if _AMOUNT.fullmatch(text):
            return Decimal(text)
        self.flaws.flaw("M125", line_of(element), text=text or "–", name=_name(element))
        return None

    def balance(self, element: _Element, name: str) -> Decimal | None:
        """A balance, `Opening` or `Closing`: positive in debit; None where there is none."""
        debit = self.amount(element, f"{name}DebitBalance")
        credit = self.amount(element, f"{name}CreditBalance")
        return debit if credit is None else (debit or Decimal(0)) - credit

    def day(self, element: _Element, path: str) -> date | None:
        """A day; None where there is none, or with a flaw (M124)."""
        found = self.find(element, path)
        return None if found is None else self.day_of(found)

    def day_of(self, element: _Element) -> date | None:
        """The day that an element holds; None, with a flaw (M124), where it is none."""
        text = (element.text or "").strip()
        if found := _DAY.fullmatch(text):
            try:
                return date.fromisoformat(found[1])
            except ValueError:
                pass
        self.flaws.flaw("M124", line_of(element), text=text or "–", name=_name(element))
        return None

    def whole(self, element: _Element, path: str) -> int | None:
        """A whole number from 0; None where there is none, or with a flaw (M125)."""
        found = self.find(element, path)
        if found is None:
            return None
        text = (found.text or "").strip()
        if _WHOLE.fullmatch(text):
            return int(text)
        self.flaws.flaw("M125", line_of(found), text=text or "–", name=_name(found))
        return None


def _name(element: _Element) -> str:
    return element.tag.rpartition("}")[2]
