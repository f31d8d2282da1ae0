"""What rules look at, what a rule is, and what a check has found."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from reskontro.subledger.accounts import Account, accounts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.journal.model import Transaction
    from reskontro.problems import Note, Problem
    from reskontro.subledger.entries import Entry


class Checked:
    """A book under check, as of a day; what several rules need is worked out once.

    The book has kept its marked transactions, or all of them where `every_transaction`.
    """

    def __init__(self, book: Book, as_of: date, *, every_transaction: bool = False) -> None:
        self.book = book
        self.as_of = as_of
        self.every_transaction = every_transaction

    def entries(self) -> Iterator[Entry]:
        """All entries of all days, customer by customer."""
        for customer in sorted(self.book.entries):
            yield from self.book.entries[customer]

    @cached_property
    def accounts(self) -> list[Account]:
        """Every customer's account as of the day, one per currency."""
        return list(accounts(self.book.entries, self.as_of, self.book.policy))

    @cached_property
    def transactions(self) -> dict[tuple[str, int], Transaction]:
        """The kept transactions by the place of each of their postings, path and line."""
        return {
            (transaction.path, posting.line): transaction
            for transaction in self.book.transactions
            for posting in transaction.postings
        }


class Rule(msgspec.Struct, frozen=True):
    """A rule: `find` gives what breaks it, in any order; None where reading itself tells.

    A `strict` rule runs only when asked for. `alone`: it judges a transaction, a customer or a
    setting by itself, and so also runs on a book whose journals cannot be read whole. `every`: it
    needs all transactions, not only the marked ones.
    """

    code: str
    find: Callable[[Checked], Iterable[Problem]]
    strict: bool = False
    alone: bool = False
    every: bool = False


class Findings(msgspec.Struct, frozen=True):
    """What a check has found, sorted by place.

    Paths are relative to `root`, the book's folder relative to where the call was made, "" where
    they are the same. `unreadable`: the book could not be read, and nothing else was checked.
    """

    found: tuple[Problem, ...]
    as_of: date
    known_at: str | None = None
    root: str = ""
    notes: tuple[Note, ...] = ()
    unreadable: bool = False

    @property
    def failed(self) -> bool:
        """Whether there is any."""
        return bool(self.found)
