"""Values of camt messages: elements below another, amounts, signs, days; and what is wrong."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.exchange.bank.camt_place import Place
from reskontro.exchange.xml import line_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from reskontro.exchange.bank.camt_parts import Parts
    from reskontro.exchange.flaws import Flaws

_AMOUNT: Final = re.compile(r"\+?(?=[0-9.]*[0-9])[0-9]{0,18}(?:\.[0-9]{0,17})?")
_DAY: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T[0-9:.]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})?")
_COUNT: Final = re.compile(r"[0-9]{1,15}")


class Sum(NamedTuple):
    """An amount as an element has it, not yet signed, with its currency or ""."""

    amount: Decimal
    currency: str


class Camt:
    """How to read the elements of one message: its namespace, where it is, and where flaws go."""

    def __init__(self, namespace: str, flaws: Flaws) -> None:
        self.namespace = namespace
        self.flaws = flaws
        self.place = Place(self.text)

    def tag(self, name: str) -> str:
        """A name with the namespace."""
        return f"{{{self.namespace}}}{name}"

    def find(self, element: _Element, path: str) -> _Element | None:
        """The first element at a path of names below another."""
        return _first(element, _qualified(self.namespace, path))

    def all(self, element: _Element, path: str) -> list[_Element]:
        """All elements at a path of names below another."""
        return list(_below(element, _qualified(self.namespace, path)))

    def text(self, element: _Element | None, *paths: str) -> str:
        """The text at the first of these paths that has one, blanks at its ends left out."""
        for path in paths if element is not None else ():
            found = None if element is None else self.find(element, path)
            if found is not None and found.text and (text := found.text.strip()):
                return text
        return ""

    def sum_at(self, element: _Element, *paths: str) -> Sum | None:
        """The amount at the first of these paths that there is.

        None where there is none, or, with a flaw (F215), where it cannot be read.
        """
        for path in paths:
            found = self.find(element, path)
            if found is not None:
                return self.sum_of(found)
        return None

    def sum_of(self, element: _Element) -> Sum | None:
        """The amount in an element; None, with a flaw (F215), where it cannot be read."""
        text = (element.text or "").strip()
        if _AMOUNT.fullmatch(text):
            return Sum(Decimal(text), element.get("Ccy", ""))
        self._bad("F215", element, text, element.tag.rpartition("}")[2])
        return None

    def sum_in(self, parts: Parts, path: str) -> Sum | None:
        """The amount at a path that there is, as `sum_of`; each is looked at once."""
        sums = parts.sums
        if path not in sums:
            text = parts.first(path)
            if _AMOUNT.fullmatch(text):
                sums[path] = Sum(Decimal(text), parts.currency(path))
            else:
                sums[path] = self.sum_of(parts.element(path))
        return sums[path]

    def signed(self, element: _Element, amount: Decimal, *, credit: bool | None = None) -> Decimal:
        """An amount with the sign that its element says, else that of `credit`.

        An indicator that is neither, and none where none is given, is a flaw (F222).
        """
        indicator = self.text(element, "CdtDbtInd")
        if indicator == "CRDT" or (not indicator and credit):
            return amount
        if indicator == "DBIT" or (not indicator and credit is not None):
            return -amount
        self._bad("F222", element, indicator, "CdtDbtInd")
        return amount

    def day(self, element: _Element, path: str) -> date | None:
        """The day of a choice of date and time; None where there is none, or with a flaw (F214)."""
        text = self.text(element, f"{path}/Dt", f"{path}/DtTm")
        return self._day(element, text, path) if text else None

    def moment(self, element: _Element, path: str) -> date | None:
        """The day of a moment, as `day`."""
        text = self.text(element, path)
        return self._day(element, text, path) if text else None

    def count(self, element: _Element, path: str) -> int | None:
        """A number of things; None where there is none, or with a flaw (F216)."""
        text = self.text(element, path)
        if not text:
            return None
        if _COUNT.fullmatch(text):
            return int(text)
        self._bad("F216", element, text, path)
        return None

    def missing(self, element: _Element, name: str) -> None:
        """Note (F223) that an element lacks another."""
        self.flaws.flaw("F223", line_of(element), excerpt=self.place.named(), name=name)

    def _day(self, element: _Element, text: str, path: str) -> date | None:
        if found := _DAY.fullmatch(text):
            try:
                return date.fromisoformat(found[1])
            except ValueError:
                pass
        self._bad("F214", element, text, path)
        return None

    def _bad(self, code: str, element: _Element, text: str, path: str) -> None:
        place = self.place.named(path)
        self.flaws.flaw(code, line_of(element), excerpt=place, text=text or "–")


def _first(element: _Element, tags: tuple[str, ...]) -> _Element | None:
    """The first element at a path of tags; most often there is none."""
    for child in element.iterchildren(tags[0]):
        found = child if len(tags) == 1 else _first(child, tags[1:])
        if found is not None:
            return found
    return None


def _below(element: _Element, tags: tuple[str, ...]) -> Iterator[_Element]:
    """The elements at a path of tags."""
    for child in element.iterchildren(tags[0]):
        if len(tags) == 1:
            yield child
        else:
            yield from _below(child, tags[1:])


@cache
def _qualified(namespace: str, path: str) -> tuple[str, ...]:
    return tuple(f"{{{namespace}}}{name}" for name in path.split("/"))
