"""Which documents a book has, by their numbers, and which number a credit note has of its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reskontro.subledger.documents import ZERO, canonical

if TYPE_CHECKING:
    from reskontro.book.model import Book
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

#: Debits that name a document and never begin one.
NAMING: frozenset[Kind] = frozenset(("refund", "settlement"))
#: What names nothing but itself.
SELF_NAMED: frozenset[Kind] = frozenset(("invoice", "opening", "fee", "interest"))


class Numbers:
    """The documents of a book, of all days."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.code_is_document = book.policy.code_is_document

    @cached_property
    def of_kind(self) -> dict[Kind, list[Entry]]:
        """The entries of each kind that there are."""
        found: dict[Kind, list[Entry]] = {}
        for entries in self._book.entries.values():
            for entry in entries:
                try:
                    found[entry.kind].append(entry)
                except KeyError:
                    found[entry.kind] = [entry]
        return found

    @cached_property
    def begun(self) -> dict[str, dict[str, Entry]]:
        """By customer and number the debit that a document began with: the first issued."""
        found: dict[str, dict[str, Entry]] = {customer: {} for customer in self._book.entries}
        for kind, entries in self.of_kind.items():
            if kind in NAMING:
                continue
            for entry in entries:
                number = entry.number
                if number and entry.amount > ZERO:
                    own = found[entry.customer]
                    other = own.setdefault(number, entry)
                    if other is not entry:
                        own[number] = min(other, entry, key=_beginning)
        return found

    @cached_property
    def owners(self) -> dict[str, str]:
        """The customer of each document; of several the first by number."""
        return {
            number: customer
            for customer in sorted(self.begun, reverse=True)
            for number in self.begun[customer]
        }

    def knows(self, customer: str, number: str) -> bool:
        """Whether a debit of the customer began a document of that number."""
        return number in self.begun.get(customer, ())

    @cached_property
    def astray(self) -> list[tuple[Entry, str, Entry | None]]:
        """References that may be wrong: the entry, the name and the document it leads to.

        The customer has no document of that name; or it is in another currency than the entry,
        or was issued later.
        """
        by_code = self.code_is_document
        begun = self.begun
        found: list[tuple[Entry, str, Entry | None]] = []
        for kind, entries in self.of_kind.items():
            if kind in SELF_NAMED:
                continue
            for entry in entries:
                own = begun[entry.customer]
                names = entry.names
                if not names and by_code and entry.code in own:
                    names = (entry.code,)
                for name in names:
                    document = own.get(name)
                    if (
                        document is None
                        or document.currency != entry.currency
                        or document.issued > entry.date
                    ) and (kind in NAMING or entry.amount < ZERO):
                        found.append((entry, name, document))
        return found

    @cached_property
    def issued(self) -> list[tuple[str, Entry]]:
        """Every invoice and credit note that has a number of its own, with it."""
        by_code = self.code_is_document
        return [
            *(
                (entry.number, entry)
                for entry in self.of_kind.get("invoice", ())
                if entry.number and (by_code or entry.names)
            ),
            *(
                (number, entry)
                for entry in self.of_kind.get("credit_note", ())
                if (number := self.of_credit_note(entry))
            ),
        ]

    def of_credit_note(self, entry: Entry) -> str:
        """A credit note's own number, "" where it has none.

        It is its code, where codes are numbers of documents and it does not repeat the invoice's;
        else what it names and no debit of the customer carries.
        """
        if self.code_is_document and entry.code:
            return "" if self.knows(entry.customer, entry.code) else entry.code
        for name in entry.names:
            if not self.knows(entry.customer, name):
                return name
        return ""


def by_content(entry: Entry) -> tuple[object, ...]:
    """The order of entries of several customers: by day, customer and the rest of the content."""
    return entry.date, entry.customer, entry.currency, canonical(entry), entry.path, entry.line


def _beginning(entry: Entry) -> tuple[object, ...]:
    return entry.issued, entry.currency, canonical(entry)
