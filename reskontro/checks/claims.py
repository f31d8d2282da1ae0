"""Claims that were charged for: documents with the fees and the interest on them."""

from __future__ import annotations

from decimal import Decimal  # noqa: TC003  (fields of a tuple)
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.journal.model import Transaction
    from reskontro.rules.lookup import Rules
    from reskontro.subledger.entries import Entry

_CHARGES = frozenset(("fee", "interest"))
_PRINCIPAL = frozenset(("invoice", "opening"))


class Claim(NamedTuple):
    """A document of one customer in one currency, with what was charged on it, oldest first.

    `record` is None where the register does not know the customer. `principal` is empty where the
    charges name no document, or one that is not in the book.
    """

    record: Customer | None
    principal: tuple[Entry, ...]
    fees: tuple[Entry, ...]
    interest: tuple[Entry, ...]

    @property
    def due(self) -> date | None:
        """When it, or the first instalment of it, was due; None where that is not known."""
        return min((entry.due for entry in self.principal if entry.due), default=None)

    @property
    def of_person(self) -> bool:
        """Whether it is known to be owed by a person."""
        return self.record is not None and self.record.type == "person"


def charged_claims(
    book: Book, as_of: date, transactions: Mapping[tuple[str, int], Transaction]
) -> list[Claim]:
    """The documents with fees or interest dated up to a day, customer by customer.

    What was taken back by a transaction that says so (`reverses:`) was not charged. `transactions`
    are the marked ones by the place of each of their postings.
    """
    found: list[Claim] = []
    for customer in sorted(book.entries):
        entries = [entry for entry in book.entries[customer] if entry.date <= as_of]
        charges: dict[tuple[str, str], list[Entry]] = {}
        if not any(entry.kind in _CHARGES for entry in entries):
            continue
        away = _taken_back(entries, transactions)
        for entry in entries:
            if entry.kind in _CHARGES and not _names(entry, transactions) & away:
                charges.setdefault((entry.number, entry.currency), []).append(entry)
        if not charges:
            continue
        principal: dict[tuple[str, str], list[Entry]] = {}
        for entry in entries:
            key = (entry.number, entry.currency)
            if key in charges and entry.kind in _PRINCIPAL:
                principal.setdefault(key, []).append(entry)
        record = book.record_of(customer)
        for key, own in sorted(charges.items()):
            own.sort(key=lambda entry: (entry.date, entry.path, entry.line))
            found.append(
                Claim(
                    record,
                    tuple(principal.get(key, ())),
                    tuple(entry for entry in own if entry.kind == "fee"),
                    tuple(entry for entry in own if entry.kind == "interest"),
                )
            )
    return found


def _taken_back(
    entries: Iterable[Entry], transactions: Mapping[tuple[str, int], Transaction]
) -> frozenset[str]:
    """What transactions take back: codes, or paths with a line."""
    return frozenset(
        value
        for entry in entries
        if (one := transactions.get((entry.path, entry.line))) is not None
        for name, value in one.tags
        if name == "reverses"
    )


def _names(entry: Entry, transactions: Mapping[tuple[str, int], Transaction]) -> frozenset[str]:
    """What a transaction that takes an entry back may call it."""
    one = transactions.get((entry.path, entry.line))
    place = (one.path, one.line) if one is not None else (entry.path, entry.line)
    return frozenset((entry.code, f"{place[0]}:{place[1]}")) - {""}


def amount_in(law: Rules, book: Book, entry: Entry) -> Decimal | None:
    """An entry's amount in the currency of the law; None where it is not known in that."""
    if entry.currency == law.currency:
        return entry.amount
    return entry.booked if book.currency == law.currency else None
