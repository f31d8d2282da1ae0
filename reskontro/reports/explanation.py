"""What a document's open amount is made of: its entries, and what was set against them."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812, TC003  (a line has a field named date)
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.subledger.documents import REFERENCES, ZERO, canonical

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.journal.model import Posting, Transaction
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.documents import Allocation, Basis
    from reskontro.subledger.entries import Entry


class Line(msgspec.Struct, frozen=True):
    """One line of an explanation; the amounts of a document's lines add up to what is open of it.

    `entry`: the document's own debit (positive) or credit (negative). `allocation`: a credit set
    against one of its debits (negative), or against another document by its own credit
    (positive); `entry` is then the one on the other side, and `other` its document.
    `unallocated`: what is left of a credit that names the document (negative).
    """

    kind: Literal["entry", "allocation", "unallocated"]
    date: Day
    entry: Entry
    amount: Decimal
    basis: Basis | None = None
    other: str = ""


class Explained(msgspec.Struct, frozen=True):
    """One document of one account, with its open items (none where it is settled)."""

    account: Account
    document: str
    items: tuple[OpenItem, ...]
    lines: tuple[Line, ...]

    @property
    def open(self) -> Decimal:
        """What is open of the document: the sum of its lines."""
        return sum((line.amount for line in self.lines), start=ZERO)


class Why(msgspec.Struct, frozen=True):
    """What an entry's kind rests on: a `kind:` tag, or the accounts on the other side."""

    tag: bool
    accounts: tuple[str, ...]


def explain_documents(account: Account, wanted: Container[str] | None = None) -> list[Explained]:
    """The documents of an account that have these numbers; None: all with something open.

    A number may also be the code of an entry's voucher. Those open come first, as in `open`.
    """
    items: dict[str, list[OpenItem]] = {}
    for item in account.open_items():
        items.setdefault(item.document, []).append(item)
    numbers = account.settlement.numbers()
    documents = dict.fromkeys(items)
    if wanted is not None:
        documents |= {number: None for number in numbers.values() if number}
        coded = {numbers[id(entry)] for entry in account.entries if entry.code in wanted}
        documents = {one: None for one in documents if one in wanted or one in coded}
    pieces = list(account.settlement.all_allocations())
    return [
        Explained(
            account,
            number,
            tuple(items.get(number, ())),
            tuple(sorted(_lines(account, number, numbers, pieces), key=_order)),
        )
        for number in documents
    ]


def _lines(
    account: Account, number: str, numbers: dict[int, str], pieces: Sequence[Allocation]
) -> Iterable[Line]:
    bound = {
        id(credit.entry): credit.left
        for credit in account.settlement.credits
        if credit.bound and credit.document == number
    }
    own = _own(account, number, numbers, pieces)
    for entry in account.entries:
        if id(entry) in own:
            yield Line("entry", entry.date, entry, entry.amount)
        if id(entry) in bound:
            yield Line("unallocated", entry.date, entry, -bound[id(entry)])
    for one in pieces:
        if id(one.debit) in own:
            other = numbers[id(one.credit)]
            yield Line("allocation", one.date, one.credit, -one.amount, one.basis, other)
        if id(one.credit) in own:
            other = numbers[id(one.debit)]
            yield Line("allocation", one.date, one.debit, one.amount, one.basis, other)


def _own(
    account: Account, number: str, numbers: dict[int, str], pieces: Sequence[Allocation]
) -> set[int]:
    """The entries a document is made of, as `id(entry)`: its debits, and credits that are free.

    A credit that names documents is part of those, and is shown under its own number only where
    there is nothing else of that number.
    """
    same = [entry for entry in account.entries if numbers[id(entry)] == number]
    naming = {id(one.credit) for one in pieces if one.basis in REFERENCES}
    naming |= {id(credit.entry) for credit in account.settlement.credits if credit.bound}
    free = {id(entry) for entry in same if entry.amount > ZERO or id(entry) not in naming}
    claimed = any(
        credit.bound and credit.document == number for credit in account.settlement.credits
    )
    return free if free or claimed else {id(entry) for entry in same}


def _order(line: Line) -> tuple[object, ...]:
    return line.date, line.kind != "entry", canonical(line.entry), line.kind, line.amount


def whys(book: Book, entries: Iterable[Entry]) -> dict[tuple[str, int], Why]:
    """What the kinds of entries rest on, by path and line; of a book that keeps its transactions."""
    places = {(entry.path, entry.line) for entry in entries}
    found: dict[tuple[str, int], Why] = {}
    for transaction in book.transactions:
        for posting in transaction.postings:
            place = transaction.path, posting.line
            if place in places and book.chart.is_receivable(posting.account):
                found[place] = _why(transaction, posting)
    return found


def _why(transaction: Transaction, posting: Posting) -> Why:
    """Only postings of the same sort (real, or balanced virtual) tell a kind; the rule is in `kinds`."""
    tag = any(name == "kind" and value for name, value in (*posting.tags, *transaction.tags))
    across = [
        other.account
        for other in transaction.postings
        if other.quantity * posting.quantity < ZERO and posting.virtual == other.virtual != "("
    ]
    return Why(tag, tuple(dict.fromkeys(across)))
