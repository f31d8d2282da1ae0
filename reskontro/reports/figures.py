"""What the key figures are made from: sales, losses and receivables of a book, by day."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.problems import Note
from reskontro.reports.common import EVERYTHING, Selection, selected_accounts
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.book.model import Book
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.chart import Role
    from reskontro.subledger.entries import Entry

Sales = Literal["revenue", "invoiced"]


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


def younger(period: Period) -> Note:
    """That the book is younger than was asked for."""
    return Note("report.younger", {"first": period.first.isoformat(), "days": str(period.days)})


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
        self._since: dict[Role, date | None] = {}
        self._accounts: dict[date, list[Account]] = {}

    @property
    def partial(self) -> bool:
        """Whether some customers may be left out, whom the sums on accounts do not tell apart."""
        return self._selection.partial

    @property
    def by_entries(self) -> bool:
        """Whether accounts of revenue and losses do not tell its figures, and entries alone do.

        So it is of some customers, and in another currency than the book's, which it is booked in.
        """
        return self.partial or (bool(self.book.currency) and not self._own)

    def without_value(self, day: date) -> int:
        """How many entries up to a day are left out for want of a booked value."""
        if not self._own:
            return 0
        return sum(entry.booked is None and entry.date <= day for entry in self._entries())

    def other_currencies(self, day: date) -> list[str]:
        """The other currencies of which entries up to a day count with their booked value."""
        if not self._own:
            return []
        entries = (one for one in self._entries() if one.currency != self.currency)
        return sorted({e.currency for e in entries if e.date <= day and e.booked is not None})

    def sales(self, period: Period, basis: Sales) -> Decimal | None:
        """Sales in a period: on the revenue accounts, or invoiced (incl. VAT, less credit notes).

        None where the revenue is not known: no revenue account has postings up to its end, or
        something was sold in another commodity.
        """
        if basis == "invoiced":
            return self._invoiced(period)
        known = self.has_postings("revenue", period.last) and not self.sold_elsewhere(period)
        return self.revenue(period) if known else None

    def revenue(self, period: Period) -> Decimal:
        """What stands on revenue accounts in a period, or what of it entries carry (`by_entries`)."""
        if self.by_entries:
            return sum(self.revenue_by_customer(period).values(), start=ZERO)
        return -self.turnover("revenue", period)

    def losses(self, period: Period) -> Decimal | None:
        """What stands on loss accounts in a period; None where none is known in this currency."""
        named = bool(self.book.settings.accounts.loss) and not self.by_entries
        known = named or self.has_postings("loss", period.last)
        return self.turnover("loss", period) if known else None

    def has_postings(self, role: Role, day: date) -> bool:
        """Whether accounts of a role have postings up to a day, which sums in it can be made of."""
        if role not in self._since:
            place = self.book.chart.place
            self._since[role] = min(
                (
                    on
                    for account, on, commodity in self.book.turnover
                    if (commodity == self.currency or (role == "revenue" and self.by_entries))
                    and place(account).role == role
                ),
                default=None,
            )
        first = self._since[role]
        return first is not None and first <= day

    def sold_elsewhere(self, period: Period) -> int:
        """How many entries in a period have their sales in another commodity, which none converts.

        In a book with a currency all do that are booked with a value in it.
        """
        if self.book.currency:
            return 0
        return sum(
            entry.booked is None and period.first <= entry.date <= period.last
            for entry in self._entries()
        )

    def _invoiced(self, period: Period) -> Decimal:
        return sum(
            (
                self._value(entry)
                for entry in self._entries()
                if period.first <= entry.date <= period.last and entry.kind in _SOLD
            ),
            start=ZERO,
        )

    def charged(self, period: Period) -> Decimal:
        """What customers were charged in a period, incl. VAT, less what was credited.

        So opening + charged − closing is what was paid or lost of it. An opening on the first day
        is in `opening`.
        """
        return sum(
            (
                self._value(entry)
                for entry in self._entries()
                if period.first <= entry.date <= period.last
                and entry.kind in _CHARGED
                and not (entry.kind == "opening" and entry.date == period.first)
            ),
            start=ZERO,
        )

    def revenue_by_customer(self, period: Period) -> dict[str, Decimal]:
        """The revenue excl. VAT that the entries of each customer carry, whatever their kind.

        Customers without an entry in the period are not in it.
        """
        sums: dict[str, Decimal] = {}
        for entry in self._entries():
            if period.first <= entry.date <= period.last:
                sums[entry.customer] = sums.get(entry.customer, ZERO) + self._revenue(entry)
        return sums

    def _revenue(self, entry: Entry) -> Decimal:
        """The revenue that an entry carries, in this currency: at its own rate, half up to 0.01."""
        booked = entry.booked
        if self._own:
            return ZERO if booked is None else entry.revenue
        if booked in (None, entry.amount):
            return entry.revenue
        if not booked:
            return ZERO
        return (entry.revenue * entry.amount / booked).quantize(_CENT, ROUND_HALF_UP)

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

    def customers(self) -> list[str]:
        """The customers of the register and the entries that are selected, in order."""
        book = self.book
        return [one for one in book.all_customers() if self._selection.has(book, one)]

    def value_of(self, amount: Decimal, booked: Decimal | None, currency: str) -> Decimal | None:
        """What an amount counts for in this currency, None where it has no value in it."""
        return booked if self._own else amount if currency == self.currency else None

    def open_debits(self, day: date) -> list[tuple[OpenItem, Decimal]]:
        """The open items in debit as of a day, each with its value in this currency."""
        return [
            (item, value)
            for account in self.accounts(day)
            for item in account.open_items()
            if item.due is not None
            and (value := self.value_of(item.open, item.booked, item.currency)) is not None
        ]

    def _entries(self) -> Iterable[Entry]:
        for customer, own in self.book.entries.items():
            if self._selection.has(self.book, customer):
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


def by_currency(book: Book, as_of: date, selection: Selection = EVERYTHING) -> list[Figures]:
    """The figures in the book's own currency, or of a bare journal in each there is."""
    if book.currency:
        return [Figures(book, selection.currency or book.currency, selection)]
    found = {
        entry.currency for own in book.entries.values() for entry in own if entry.date <= as_of
    }
    if selection.currency is not None:
        found &= {selection.currency}
    return [Figures(book, currency, selection) for currency in sorted(found)] or [
        Figures(book, selection.currency or "", selection)
    ]


def unvalued(figures: Figures, as_of: date) -> list[Note]:
    """That entries up to a day are left out for want of a value in the currency, if any are."""
    count = figures.without_value(as_of)
    if not count:
        return []
    return [Note("report.without_value", {"n": str(count), "currency": figures.currency})]


def months_back(last: date) -> Iterable[Period]:
    """Calendar months up to `last`, newest first; the first one ends at `last`."""
    while True:
        first = last.replace(day=1)
        yield Period(first, last)
        if first == date.min:
            return
        last = first - timedelta(days=1)


_CENT = Decimal("0.01")
_SOLD = frozenset(("invoice", "credit_note"))
#: What makes a claim, or takes it back where it is made: all but what settles claims.
_CHARGED = frozenset(("opening", "invoice", "credit_note", "fee", "interest", "waiver", "transfer"))
