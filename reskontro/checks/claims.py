"""Claims that were charged for: documents with the fees and the interest on them."""

from __future__ import annotations

from decimal import Decimal  # noqa: TC003  (fields of a tuple)
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.customers import Customer
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


def charged_claims(book: Book, as_of: date) -> list[Claim]:
    """The documents with fees or interest dated up to a day, customer by customer."""
    found: list[Claim] = []
    for customer in sorted(book.entries):
        entries = [entry for entry in book.entries[customer] if entry.date <= as_of]
        charges: dict[tuple[str, str], list[Entry]] = {}
        for entry in entries:
            if entry.kind in _CHARGES:
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


def amount_in(law: Rules, book: Book, entry: Entry) -> Decimal | None:
    """An entry's amount in the currency of the law; None where it is not known in that."""
    if entry.currency == law.currency:
        return entry.amount
    return entry.booked if book.currency == law.currency else None
