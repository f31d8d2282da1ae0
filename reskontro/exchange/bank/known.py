"""The documents of a book by what payments name: payment references and numbers."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from reskontro.exchange.bank.standing import Named
from reskontro.record.reference import payment_reference
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO
from reskontro.subledger.matching import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.book.model import Book
    from reskontro.subledger.entries import Entry

_OTHERS = re.compile(r"[^0-9]+")

#: Documents by a text; more than one under a text is a tie.
_Index = dict[str, tuple[Named, ...]]


def digits_of(text: str) -> str:
    """The digits of a text without zeros in front: programs drop them, and people add them."""
    return _OTHERS.sub("", text).lstrip("0")


class KnownDocuments:
    """Finds documents, settled ones too; each index is made when it is first asked for."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def by_reference(self, reference: str) -> tuple[Named, ...]:
        """The documents with a payment reference: their own, else what the book's scheme makes."""
        key = reference.lstrip("0")
        return self._references.get(key) or self._made.get(key, ())

    def customers_by_reference(self, reference: str) -> tuple[str, ...]:
        """The customers that have a payment reference for all that they owe."""
        return self._own.get(reference.lstrip("0"), ())

    def by_number(self, number: str) -> tuple[Named, ...]:
        """The documents of a number as written, case ignored."""
        return self._numbers.get(number.casefold(), ())

    def by_digits(self, digits: str) -> tuple[Named, ...]:
        """The documents whose numbers have these digits, as `digits_of` gives them."""
        return self._digits.get(digits, ())

    @cached_property
    def _references(self) -> _Index:
        found: _Index = {}
        for entry in self._debits():
            if entry.kid:
                _add(found, entry.kid.lstrip("0"), entry)
        return found

    @cached_property
    def _made(self) -> _Index:
        """What the book's scheme makes of the numbers of documents that have no reference."""
        found: _Index = {}
        scheme = self._book.settings.payment_reference
        for entry in self._debits() if scheme is not None else ():
            if not entry.kid and entry.number and scheme is not None:
                try:
                    made = payment_reference(scheme, entry.customer, entry.number)
                except Refused:
                    continue
                _add(found, made.lstrip("0"), entry)
        return found

    @cached_property
    def _own(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for number, record in self._book.customers.items():
            if record.kid:
                key = record.kid.lstrip("0")
                found[key] = (*found.get(key, ()), number)
        return found

    @cached_property
    def _numbers(self) -> _Index:
        found: _Index = {}
        for entry in self._debits():
            if entry.number:
                _add(found, entry.number.casefold(), entry)
        return found

    @cached_property
    def _digits(self) -> _Index:
        found: _Index = {}
        for entry in self._debits():
            for digits in {digits_of(entry.number), *_groups(entry.number)} - {""}:
                _add(found, digits, entry)
        return found

    def _debits(self) -> Iterator[Entry]:
        for own in self._book.entries.values():
            for entry in own:
                if entry.amount > ZERO:
                    yield entry


def _groups(number: str) -> Iterator[str]:
    """The one run of digits in a number of letters and digits, as `63600` of `F 63600`."""
    groups = [group for word in words(number) if (group := digits_of(word))]
    if len(groups) == 1:
        yield groups[0]


def _add(index: _Index, key: str, entry: Entry) -> None:
    named = Named(entry.customer, entry.number)
    before = index.get(key)
    if before is None:
        index[key] = (named,)
    elif named not in before:
        index[key] = (*before, named)
