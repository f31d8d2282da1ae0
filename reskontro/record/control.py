"""On which control account documents stand, in books that have several."""

from __future__ import annotations

from decimal import Decimal  # noqa: TC003  (the fields' types are read at run time)
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.record.account import referenced_account
from reskontro.record.amounts import in_units, shared
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.book.model import Book
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

#: Debits that tell where a customer's next document stands.
_BEGINNING: Final[frozenset[Kind]] = frozenset(("invoice", "opening"))


class Part(msgspec.Struct, frozen=True, gc=False):
    """What of an amount goes to a control account, and its value in the book's currency."""

    control: str
    amount: Decimal
    value: Decimal


class _Document:
    """What of a document stands on each control account, and where its latest debit is."""

    __slots__ = ("home", "left", "since")

    def __init__(self, entry: Entry) -> None:
        self.home = entry.control
        self.since = entry.date
        self.left: dict[str, Decimal] = {}

    def add(self, entry: Entry, amount: Decimal) -> None:
        self.left[entry.control] = self.left.get(entry.control, ZERO) + amount
        if entry.amount > ZERO and entry.date >= self.since:
            self.home, self.since = entry.control, entry.date

    def take(self, amount: Decimal, first: str) -> dict[str, Decimal]:
        """Where an amount goes: off what is there, from `first` and then the largest; the rest home."""
        off = [control for control, left in self.left.items() if left * amount < ZERO]
        off.sort(key=lambda one: (one != first, -abs(self.left[one]), one))
        found: dict[str, Decimal] = {}
        rest = amount
        for control in off:
            left = self.left[control]
            part = rest if abs(rest) <= abs(left) else -left
            rest -= part
            found[control] = part
            if not rest:
                break
        if rest:
            home = off[0] if off else first or self._most()
            found[home] = found.get(home, ZERO) + rest
        for control, part in found.items():
            self.left[control] = self.left.get(control, ZERO) + part
        return found

    def _most(self) -> str:
        """Where most of it stands, of several alike where its latest debit is."""
        return max(self.left, key=lambda one: (abs(self.left[one]), one == self.home, one))


class Controls:
    """The control accounts of a book's customers and their documents."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._latest: dict[str, str] = {}
        self._several: set[str] = set()
        self._documents: dict[tuple[str, str], dict[str, _Document]] = {}

    def latest(self, customer: str) -> str:
        """That of a customer's latest invoice, else of its latest entry; "" of one without any."""
        if customer not in self._latest:
            entries = self._book.entries.get(customer, ())
            found = {one.control for one in entries}
            if len(found) > 1:
                self._several.add(customer)
                begun = [one for one in entries if one.kind in _BEGINNING and one.amount > ZERO]
                found = {max(begun or entries, key=_by_day).control}
            self._latest[customer] = next(iter(found), "")
        return self._latest[customer]

    def parts(
        self,
        customer: str,
        currency: str,
        number: str,
        amount: Decimal,
        value: Decimal,
        *,
        first: str = "",
    ) -> list[Part]:
        """Where an amount, with its sign, stands that is posted under a number.

        It is taken off where the document stands, from `first` before others, so that what is
        settled comes to 0 on every account; of a document on one account it is that. What is taken
        is gone for the next. `value` is in the book's currency and shared out in proportion.
        """
        latest = self.latest(customer)
        if customer not in self._several:
            return [Part(latest, amount, value)]
        document = self._of(customer, currency).get(number)
        if document is None or not amount:
            return [Part(first or latest, amount, value)]
        taken = document.take(amount, first)
        values = shared(value, taken, self._book.currency)
        return [
            Part(control, in_units(part, currency), values[control])
            for control, part in taken.items()
        ]

    def _of(self, customer: str, currency: str) -> dict[str, _Document]:
        """A customer's documents in a currency by number, as references settle them."""
        key = (customer, currency)
        if key not in self._documents:
            found: dict[str, _Document] = {}
            account = referenced_account(self._book, customer, currency)
            settlement = account.settlement
            _add(found, ((e.number, e, e.amount) for e in account.entries if e.amount > ZERO))
            allocations = settlement.all_allocations()
            _add(found, ((one.debit.number, one.credit, -one.amount) for one in allocations))
            _add(found, ((one.document, one.entry, -one.left) for one in settlement.credits))
            self._documents[key] = found
        return self._documents[key]


def _add(found: dict[str, _Document], parts: Iterable[tuple[str, Entry, Decimal]]) -> None:
    for number, entry, amount in parts:
        if number not in found:
            found[number] = _Document(entry)
        found[number].add(entry, amount)


def _by_day(entry: Entry) -> tuple[object, ...]:
    return entry.date, entry.number, entry.control
