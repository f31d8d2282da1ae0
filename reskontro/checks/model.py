"""What rules look at, what a rule is, and what a check has found."""

from __future__ import annotations

from functools import cached_property
from shutil import which
from typing import TYPE_CHECKING

import msgspec

from reskontro.book import git
from reskontro.book.closed import changes_in
from reskontro.book.commits import GitFiles
from reskontro.book.locks import Locks, lock_history
from reskontro.book.reread import Reread
from reskontro.checks.claims import charged_claims
from reskontro.checks.numbers import Numbers
from reskontro.customers.faults import faults
from reskontro.problems import BookError, Note, Problem, Span
from reskontro.rules.lookup import rules_of
from reskontro.subledger.accounts import Account, accounts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from reskontro.book.closed import ClosedChanges
    from reskontro.book.model import Book
    from reskontro.checks.claims import Claim
    from reskontro.customers.faults import Fault
    from reskontro.journal.model import Transaction
    from reskontro.rules.lookup import Rules
    from reskontro.subledger.entries import Entry


class Checked:
    """A book under check, as of a day; what several rules need is worked out once.

    The book has kept its marked transactions, or all of them where `every_transaction`.
    """

    def __init__(self, book: Book, as_of: date, *, every_transaction: bool = False) -> None:
        self.book = book
        self.as_of = as_of
        self.every_transaction = every_transaction
        #: What rules could not look at.
        self.notes: list[Note] = []

    def entries(self) -> Iterator[Entry]:
        """All entries of all days, customer by customer."""
        for customer in sorted(self.book.entries):
            yield from self.book.entries[customer]

    @cached_property
    def accounts(self) -> list[Account]:
        """Every customer's account as of the day, one per currency."""
        return list(accounts(self.book.entries, self.as_of, self.book.policy))

    @cached_property
    def numbers(self) -> Numbers:
        """The documents of all days by their numbers."""
        return Numbers(self.book)

    @cached_property
    def law(self) -> Rules:
        """The rules of the firm's country, with those of the book's own; of no country none."""
        settings = self.book.settings
        return rules_of(settings.company.country, settings.rules)

    @cached_property
    def claims(self) -> list[Claim]:
        """The documents with fees or interest on them."""
        return charged_claims(self.book, self.as_of, self.transactions)

    @cached_property
    def faults(self) -> list[Fault]:
        """What cannot be right in the customers' records."""
        home = self.book.settings.company.country
        return [fault for record in self.book.customers.values() for fault in faults(record, home)]

    @cached_property
    def locks(self) -> Locks:
        """The history of the book's lock; none without git, which is noted where there is a lock.

        Raises:
            CallError: the clone is shallow, and the book has a lock.
        """
        files = self.book.files
        if self.book.bare or files is None:
            return Locks()
        folder = files.repository if isinstance(files, GitFiles) else files.root
        if not which("git") or not git.may_be_in_repository(folder):
            if self.book.settings.lock is not None:
                self.notes.append(Note("check.lock_without_git"))
            return Locks()
        return lock_history(files)

    @cached_property
    def closed_changes(self) -> list[ClosedChanges]:
        """What of closed days is otherwise than when they were closed; what git cannot show is noted."""
        found: list[ClosedChanges] = []
        for days in self.locks.closed:
            try:
                found.append(changes_in(days, self.book))
            except BookError as error:
                values = {"commit": git.short(days.commit), "n": str(len(error.problems))}
                self.notes.append(Note("check.closed_unreadable", values))
        return found

    def text(self, path: str) -> bytes:
        """The text of a file of the book, b"" of a book that has none."""
        return b"" if self.book.files is None else bytes(self.book.files.read(path))

    @cached_property
    def transactions(self) -> dict[tuple[str, int], Transaction]:
        """The kept transactions by the place of each of their postings, path and line."""
        return {
            (transaction.path, posting.line): transaction
            for transaction in self.book.transactions
            for posting in transaction.postings
        }

    def transaction_of(self, entry: Entry) -> Transaction | None:
        """The transaction of an entry, read again where it was not kept."""
        kept = self.transactions.get((entry.path, entry.line))
        if kept is None and self._reread is not None:
            return self._reread.at(entry.path, entry.line)
        return kept

    @cached_property
    def _reread(self) -> Reread | None:
        return None if self.book.files is None else Reread(self.book.files)


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


def at(entry: Entry, code: str, **values: str) -> Problem:
    """What is wrong with an entry, told where it stands."""
    return Problem(code, Span(entry.path, entry.line), values)


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
