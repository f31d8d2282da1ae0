"""A book as it was read: what reports, checks and letters are made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import msgspec

from reskontro.subledger.entries import UNKNOWN_CUSTOMER
from reskontro.subledger.settlement import Policy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from reskontro.book.commits import GitFiles
    from reskontro.book.read import Ends
    from reskontro.book.sources import FolderFiles
    from reskontro.customers import Customer, CustomerNumber
    from reskontro.journal.model import Transaction
    from reskontro.problems import Note, Problem
    from reskontro.settings import Settings
    from reskontro.subledger.chart import Chart
    from reskontro.subledger.closing import Closing
    from reskontro.subledger.entries import Entry, Turnover

    #: The files of a book: those on disk, or those of a commit.
    BookFiles = FolderFiles | GitFiles


class Book(msgspec.Struct, frozen=True):
    """A book, read: entries by customer, turnover, settings and register.

    `bare`: a journal without settings. `commit` and `known_at` say which state of the book it
    is; `closings` are the year-end transactions that were left out, `left_out` their
    turnover, `virtual` is how many entries stand on virtual postings. `files` are where it was
    read from, `journals` those of them that are journals, and `transactions` and `problems` what
    else a check was read to see. `ends` is for whoever adds to the journals. Of customers in
    `sealed` what is encrypted could not be read.
    """

    settings: Settings
    customers: Mapping[CustomerNumber, Customer]
    entries: dict[str, list[Entry]]
    turnover: Turnover
    chart: Chart
    bare: bool = False
    commit: str = ""
    known_at: str | None = None
    closings: tuple[Closing, ...] = ()
    virtual: int = 0
    notes: tuple[Note, ...] = ()
    files: BookFiles | None = None
    transactions: tuple[Transaction, ...] = ()
    problems: tuple[Problem, ...] = ()
    left_out: Turnover = {}
    journals: tuple[str, ...] = ()
    ends: Ends | None = None
    sealed: frozenset[str] = frozenset()

    @property
    def currency(self) -> str:
        """The book's currency; "" of a bare journal, which has none of its own."""
        return "" if self.bare else self.settings.currency

    @property
    def policy(self) -> Policy:
        """How the book settles."""
        return Policy.of(self.settings)

    def record_of(self, customer: str) -> Customer | None:
        """A customer's record, None where the register does not know the number."""
        return self.customers.get(cast("CustomerNumber", customer))

    def name_of(self, customer: str) -> str:
        """A customer's name, "" where the register does not know the number."""
        record = self.record_of(customer)
        return record.name if record else ""

    def knows(self, customer: str) -> bool:
        """Whether a customer has a record or an entry."""
        return customer in self.customers or customer in self.entries

    def all_customers(self) -> list[str]:
        """Every customer of the register or the entries, in order; the unknown one last."""
        return sorted(
            {*self.customers, *self.entries},
            key=lambda number: (number == UNKNOWN_CUSTOMER, number),
        )

    def first_day(self) -> date | None:
        """The day of the first entry."""
        return min((e.date for own in self.entries.values() for e in own), default=None)
