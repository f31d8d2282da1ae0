"""The rows of the tables of a book: what each holds as of a day, of the customers selected."""

from __future__ import annotations

from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from reskontro.exchange.export.schema import TABLES
from reskontro.problems import Note
from reskontro.register.fields import as_value
from reskontro.reports.buckets import Buckets
from reskontro.reports.common import EVERYTHING, Selection, selected_accounts
from reskontro.subledger.documents import REFERENCES, TAKING_BACK, ZERO, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.entries import Entry

#: Cells in the order of a table's columns; None where there is nothing.
Cells = tuple[Any, ...]

_UNALLOCATED = "unallocated"
_BY_PLACE = attrgetter("path", "line")


class Content:
    """A book's tables as of a day, entries of that day included.

    Of a selection of customers or a currency all tables but `turnover`, which knows no customers,
    hold theirs alone.
    """

    def __init__(self, book: Book, as_of: date, selection: Selection = EVERYTHING) -> None:
        self.book = book
        self.as_of = as_of
        self.selection = selection

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is to be told of the book, and that nobody is selected."""
        book, chosen = self.book, self.selection
        if chosen.partial and not any(chosen.has(book, one) for one in book.all_customers()):
            return (*book.notes, Note("report.nothing_selected"))
        return book.notes

    def rows(self, table: str) -> Iterator[Cells]:
        """The rows of a table, in an order of their own that is always the same."""
        made: Iterator[Cells] = getattr(self, f"_{table}")()
        return made

    @cached_property
    def _accounts(self) -> list[Account]:
        return selected_accounts(self.book, self.as_of, self.selection)

    @cached_property
    def _entries(self) -> list[tuple[Entry, str]]:
        """Every entry with its document, in the order of the table."""
        found: list[tuple[Entry, str]] = []
        for account in self._accounts:
            documents = account.settlement.numbers()
            found += [(entry, documents[id(entry)]) for entry in _in_order(account.entries)]
        return found

    def _customer(self) -> Iterator[Cells]:
        columns = [(column.name.split("."), column.type) for column in TABLES["customer"].columns]
        for number, record in sorted(self.book.customers.items()):
            if self.selection.takes(number, record.name):
                yield tuple(_of_record(record, path, kind) for path, kind in columns)

    def _entry(self) -> Iterator[Cells]:
        for number, (entry, document) in enumerate(self._entries, 1):
            yield (
                number, entry.customer, entry.date, entry.kind, str(document) or None,
                entry.code or None, ", ".join(entry.names) or None, entry.kid or None, entry.text,
                entry.amount, entry.currency, entry.booked, entry.revenue, entry.due,
                entry.due_basis or None, entry.issued, entry.control, entry.virtual,
                entry.pending, entry.source,
            )  # fmt: skip

    def _document(self) -> Iterator[Cells]:
        for account in self._accounts:
            yield from _documents(account)

    def _allocation(self) -> Iterator[Cells]:
        entries = {
            id(entry): (number, document)
            for number, (entry, document) in enumerate(self._entries, 1)
        }
        for account in self._accounts:
            found = []
            for one in account.settlement.all_allocations():
                credit, paying = entries[id(one.credit)]
                debit, paid = entries[id(one.debit)]
                found.append(
                    (
                        account.customer, one.date, one.amount, account.currency, one.basis,
                        credit, debit, str(paying) or None, str(paid) or None, one.instalment,
                    )
                )  # fmt: skip
            found.sort(key=lambda cells: (cells[1], *cells[5:7], cells[9] or cells[1]))
            yield from found

    def _open_item(self) -> Iterator[Cells]:
        for account in self._accounts:
            name = self.book.name_of(account.customer) or None
            for item in account.open_items():
                yield (
                    item.customer, name, str(item.document), item.kind, item.date, item.issued,
                    item.due, None if item.due is None else (self.as_of - item.due).days,
                    item.amount, item.settled, item.open, item.currency, item.booked,
                    item.due_basis or None, item.kid or None, item.text, item.source,
                )  # fmt: skip

    def _turnover(self) -> Iterator[Cells]:
        chart, wanted = self.book.chart, self.selection.currency
        for (account, day, currency), amount in sorted(self.book.turnover.items()):
            if day <= self.as_of and wanted in (None, currency):
                yield account, chart.place(account).role or None, day, currency, amount

    def _ageing(self) -> Iterator[Cells]:
        by = self.book.settings.ageing
        ages = Buckets(self.as_of, by.by, by.buckets)
        keys = [bucket.key for bucket in ages.all]
        for account in self._accounts:
            sums = [ZERO] * (len(keys) + 1)
            for item in account.open_items():
                sums[len(keys) if item.due is None else ages.place(item)] += item.open
            name = self.book.name_of(account.customer) or None
            for at, (key, amount) in enumerate(zip((*keys, _UNALLOCATED), sums, strict=True), 1):
                yield account.customer, name, account.currency, key, at, amount


def _in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Entries in their order, those of the same content by where they stand."""
    return sorted(sorted(entries, key=_BY_PLACE), key=canonical)


def _of_record(record: Customer, path: Iterable[str], kind: str) -> Any:  # noqa: ANN401 - a cell
    """What a record has at a path of fields; None where it says nothing."""
    value: Any = record
    for name in path:
        value = None if value is None else getattr(value, "number" if name == "customer" else name)
    if kind == "list":
        return [as_value(each) for each in value] or None
    if isinstance(value, tuple):
        return ", ".join(value) or None
    return None if isinstance(value, str) and not value else value


def _documents(account: Account) -> Iterator[Cells]:
    """Every document of an account, settled ones too, by day and number.

    What is open of them adds up to the balance of the account.
    """
    settlement = account.settlement
    numbers = settlement.numbers()
    allocations = list(settlement.all_allocations())
    free = {id(credit.entry) for credit in settlement.credits if not credit.bound}
    free.update(id(one.credit) for one in allocations if one.basis not in REFERENCES)
    items: dict[str, list[OpenItem]] = {}
    for item in account.open_items():
        items.setdefault(item.document, []).append(item)
    debits: dict[str, list[Entry]] = {}
    credits_: dict[str, list[Entry]] = {}
    names = dict.fromkeys(items)
    for entry in account.entries:
        number = numbers[id(entry)]
        (debits if entry.amount > ZERO else credits_).setdefault(number, []).append(entry)
        if entry.amount > ZERO or id(entry) in free:
            names[number] = None
    last: dict[str, date] = {}
    for one in allocations:
        for number in (numbers[id(one.debit)], numbers[id(one.credit)]):
            last[number] = max(last.get(number, one.date), one.date)
    rows = [
        _document(account, number, debits.get(number, []), credits_.get(number, []),
                  items.get(number, []), last.get(number))
        for number in names
    ]  # fmt: skip
    yield from sorted(rows, key=lambda cells: (cells[4], cells[2]))


def _document(
    account: Account, number: str, debits: list[Entry], credits_: list[Entry],
    items: list[OpenItem], last: date | None,
) -> Cells:  # fmt: skip
    """One document: it is about what it claims, else about its own credit, else what is open."""
    claims = [entry for entry in debits if entry.kind not in TAKING_BACK]
    about = _in_order(claims or credits_ or debits)
    left = sum((item.open for item in items), start=ZERO)
    head: Entry | OpenItem = about[0] if about else items[0]
    amount = sum((one.amount for one in about or items), start=ZERO)
    return (
        account.customer, account.currency, str(number), head.kind, head.date, head.issued,
        max((entry.due for entry in about if entry.due is not None), default=None),
        amount, amount - left, left, None if left else last,
        next((one.kid for one in about or items if one.kid), None), head.text, head.source,
    )  # fmt: skip
