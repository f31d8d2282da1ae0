"""What the key figures are made from: sales, losses and receivables of a book, by day."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.reports.common import EVERYTHING, Selection, selected_accounts
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.chart import Role
    from reskontro.subledger.entries import Entry

Sales = Literal["revenue", "invoiced"]
#: The period of a measure where none is given, in days, as-of included.
YEAR = 365


class Period(msgspec.Struct, frozen=True):
    """A first and a last day, both inclusive."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


class Window(msgspec.Struct, frozen=True):
    """The period a measure looks at; `short` where the book is younger than asked for."""

    period: Period
    short: bool


def window(book: Book, as_of: date, days: int) -> Window:
    """The `days` days up to and with as-of, or since the first entry of a younger book."""
    first = as_of - timedelta(days=min(days, as_of.toordinal()) - 1)
    born = book.first_day()
    if born is not None and first < born <= as_of:
        return Window(Period(born, as_of), short=True)
    return Window(Period(first, as_of), short=False)


class Figures:
    """The figures of a book in one currency.

    In the book's own currency accounts in other currencies count with their booked value; those
    without one are left out and `without_value` says how many entries that were.
    """

    def __init__(self, book: Book, currency: str, selection: Selection = EVERYTHING) -> None:
        self.book = book
        self.currency = currency
        self._selection = selection
        self._own = bool(book.currency) and currency == book.currency
        self._by_role: dict[Role, dict[date, Decimal]] | None = None
        self._accounts: dict[date, list[Account]] = {}

    def without_value(self, day: date) -> int:
        """How many entries up to a day are left out for want of a booked value."""
        if not self._own:
            return 0
        return sum(entry.booked is None and entry.date <= day for entry in self._entries())

    def sales(self, period: Period, basis: Sales) -> Decimal:
        """Sales in a period: on the revenue accounts, or invoiced (incl. VAT, less credit notes)."""
        if basis == "revenue" and not self._selection.partial:
            return -self.turnover("revenue", period)
        total = ZERO
        for entry in self._entries():
            if period.first <= entry.date <= period.last and entry.kind in _SOLD:
                total += entry.revenue if basis == "revenue" else self._value(entry)
        return total

    def turnover(self, role: Role, period: Period) -> Decimal:
        """The sum on the accounts of a role in a period, in this currency; debits positive."""
        if self._by_role is None:
            self._by_role = self._sort_turnover()
        days = self._by_role.get(role, {})
        return sum(
            (sum_ for day, sum_ in days.items() if period.first <= day <= period.last), start=ZERO
        )

    def receivables(self, day: date) -> Decimal:
        """What customers owe as of a day, unallocated credit taken off."""
        return sum((self._value(e) for e in self._entries() if e.date <= day), start=ZERO)

    def opening(self, first: date) -> Decimal:
        """What customers owe as a day begins, opening entries of that day included."""
        return sum(
            (
                self._value(entry)
                for entry in self._entries()
                if entry.date < first or (entry.date == first and entry.kind == "opening")
            ),
            start=ZERO,
        )

    def accounts(self, day: date) -> list[Account]:
        """The customers' accounts as of a day that count in this currency."""
        if day not in self._accounts:
            currency = None if self._own else self.currency
            chosen = Selection(self._selection.customers, currency, self._selection.numbers)
            self._accounts[day] = selected_accounts(self.book, day, chosen)
        return self._accounts[day]

    def open_debits(self, day: date) -> list[tuple[OpenItem, Decimal]]:
        """The open items in debit as of a day, each with its value in this currency."""
        return [
            (item, item.booked if self._own and item.booked is not None else item.open)
            for account in self.accounts(day)
            for item in account.open_items()
            if item.due is not None
            and (item.currency == self.currency or (self._own and item.booked is not None))
        ]

    def _entries(self) -> Iterable[Entry]:
        for customer, own in self.book.entries.items():
            if self._selection.takes(customer, self.book.name_of(customer)):
                for entry in own:
                    if self._own or entry.currency == self.currency:
                        yield entry

    def _value(self, entry: Entry) -> Decimal:
        return (entry.booked or ZERO) if self._own else entry.amount

    def _sort_turnover(self) -> dict[Role, dict[date, Decimal]]:
        by_role: dict[Role, dict[date, Decimal]] = defaultdict(lambda: defaultdict(lambda: ZERO))
        place = self.book.chart.place
        for (account, day, commodity), quantity in self.book.turnover.items():
            if commodity == self.currency:
                by_role[place(account).role][day] += quantity
        return by_role


def months_back(last: date) -> Iterable[Period]:
    """Calendar months up to `last`, newest first; the first one ends at `last`."""
    while True:
        first = last.replace(day=1)
        yield Period(first, last)
        if first == date.min:
            return
        last = first - timedelta(days=1)


_SOLD = frozenset(("invoice", "credit_note"))
