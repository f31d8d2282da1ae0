"""Invoices and credit notes, put together from their transactions."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from reskontro.book.reread import Reread
from reskontro.documents.buyers import buyer_of
from reskontro.documents.find import entries_by_number
from reskontro.documents.lines import Money, take_apart, with_code
from reskontro.documents.model import ZERO, Instalment, SalesDocument, VatSum
from reskontro.documents.vat import Taxed, possible_rates, rates_of_lines, vat_by_rate
from reskontro.journal.tags import all_tags, tag_value
from reskontro.problems import Problem, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from typing import Literal

    from reskontro.book.model import Book
    from reskontro.documents.lines import Sold
    from reskontro.documents.model import Line
    from reskontro.journal.model import Transaction
    from reskontro.reports.common import Selection
    from reskontro.subledger.entries import Entry

_PARTS = re.compile(r"[-./]")


class Made(msgspec.Struct, frozen=True):
    """Documents, and what the book lacks for them; with problems nothing is to be written."""

    documents: tuple[SalesDocument, ...]
    problems: tuple[Problem, ...]


def sales_documents(
    book: Book,
    kind: Literal["invoice", "credit-note"],
    wanted: Sequence[str],
    selection: Selection,
    as_of: date | None = None,
) -> Made:
    """The invoices, or credit notes, of these numbers or globs, by number.

    The book has kept its marked transactions. Entries after `as_of` do not count.

    Raises:
        CallError: there is no such document, or several customers have one of that number.
    """
    transactions = _Transactions(book)
    owners = {
        (entry.path, entry.line): entry.customer for own in book.entries.values() for entry in own
    }
    documents: list[SalesDocument] = []
    problems: list[Problem] = []
    for number, entries in entries_by_number(book, kind, wanted, selection, as_of):
        first = entries[0]
        transaction = transactions.of(first)
        try:
            _check_alone(entries, transaction, owners)
            documents.append(_document(book, kind, number, entries, transaction))
        except _LacksError as lack:
            problems.append(lack.problem)
    return Made(tuple(documents), tuple(problems))


class _Transactions:
    """The transactions of entries: those that the book kept, others read again."""

    def __init__(self, book: Book) -> None:
        self._kept = {
            (transaction.path, posting.line): transaction
            for transaction in book.transactions
            for posting in transaction.postings
        }
        self._reread = None if book.files is None else Reread(book.files)

    def of(self, entry: Entry) -> Transaction:
        """The transaction of an entry."""
        found = self._kept.get((entry.path, entry.line))
        if found is None and self._reread is not None:
            found = self._reread.at(entry.path, entry.line)
        if found is None:  # every transaction is kept or can be read again
            raise LookupError(entry.source)
        return found


class _LacksError(Exception):
    """A document cannot be made of what the book has."""

    def __init__(self, code: str, entry: Entry, **values: str) -> None:
        super().__init__(code)
        number = {"number": entry.number or entry.code}
        self.problem = Problem(code, Span(entry.path, entry.line), number | values)


def _document(
    book: Book,
    kind: Literal["invoice", "credit-note"],
    number: str,
    entries: list[Entry],
    transaction: Transaction,
) -> SalesDocument:
    """The document of these entries.

    Raises:
        _LacksError: the book does not say enough of it.
    """
    first = entries[0]
    currency = first.currency
    sign = -1 if kind == "invoice" else 1
    total = (
        sum((entry.amount for entry in entries), start=ZERO) + _settled(transaction, book, sign)
    ) * -sign
    exchange = _exchange(book, entries)
    sold = take_apart(
        transaction, book.chart, Money(currency, book.currency, exchange, sign), total
    )
    if sold.foreign:
        raise _LacksError("D203", first, currency=currency)
    if sold.total != total:
        raise _LacksError("D207", first, total=str(total), sum=str(sold.total))
    tags = all_tags(transaction)
    delivered = tag_value(tags, "delivered")
    lines, vat = _taxed(book, first, sold, _day(delivered) or first.issued)
    return SalesDocument(
        kind,
        number,
        buyer_of(book, first.customer, transaction.payee),
        first.issued,
        delivered or first.issued.isoformat(),
        bool(delivered),
        tuple(dict.fromkeys(name for entry in entries for name in entry.names if name != number)),
        lines,
        vat,
        sold.extras,
        total,
        currency,
        exchange,
        tuple(
            Instalment(due, sum((e.amount for e in entries if e.due == due), start=ZERO))
            for due in sorted({entry.due for entry in entries if entry.due is not None})
        ),
        next((entry.kid for entry in entries if entry.kid), ""),
        first.path,
        transaction.line,
        tag_value(tags, "buyer_reference") or _own_reference(book, first.customer),
        tag_value(tags, "order"),
    )


def _own_reference(book: Book, customer: str) -> str:
    """What the customer wants on its invoices, by its record."""
    record = book.record_of(customer)
    return "" if record is None else record.buyer_reference


def _check_alone(
    entries: list[Entry], transaction: Transaction, owners: Mapping[tuple[str, int], str]
) -> None:
    """Refuse a document of several transactions, or one that shares its with other customers.

    `owners` are the customers of all entries by their place.

    Raises:
        _LacksError: it is one of them.
    """
    first = entries[0]
    mine = {posting.line for posting in transaction.postings}
    if any(entry.path != first.path or entry.line not in mine for entry in entries):
        raise _LacksError("D201", first)
    places = ((transaction.path, line) for line in mine)
    customers = {owners[place] for place in places if place in owners}
    if len(customers) > 1:
        raise _LacksError("D202", first, customers=", ".join(sorted(customers)))


def _taxed(
    book: Book, first: Entry, sold: Sold, day: date
) -> tuple[tuple[Line, ...], tuple[VatSum, ...]]:
    """The lines with their rates of a day, and the VAT by rate.

    Raises:
        _LacksError: a line has no text, or the VAT cannot be told by rate, or has no value in the
            book's currency.
    """
    if any(not line.text for line in sold.lines):
        raise _LacksError("D204", first)
    lines = [with_code(line, book.settings, day) for line in sold.lines]
    taxed = [Taxed(line.net, line.account, line.rate) for line in lines]
    rates = rates_of_lines(taxed, sold.vat, possible_rates(book.settings, day))
    if rates is None:
        raise _LacksError("D205", first)
    other = first.currency != book.currency
    if other and any(one.booked is None for one in sold.vat):
        raise _LacksError("D206", first, currency=book.currency)
    return (
        tuple(
            msgspec.structs.replace(line, rate=rate)
            for line, rate in zip(lines, rates, strict=True)
        ),
        tuple(
            VatSum(rate, base, amount, booked if other else None)
            for rate, base, amount, booked in vat_by_rate(taxed, rates, sold.vat)
        ),
    )


def _settled(transaction: Transaction, book: Book, sign: int) -> Decimal:
    """What of an invoice its own transaction settles: all of it where it was prepaid in full."""
    own = (
        posting.quantity
        for posting in transaction.postings
        if book.chart.is_receivable(posting.account) and posting.quantity < ZERO > sign
    )
    return sum(own, start=ZERO)


def _exchange(book: Book, entries: Sequence[Entry]) -> Decimal | None:
    """What one unit of the entries' currency is worth in the book's."""
    amount = sum((entry.amount for entry in entries), start=ZERO)
    if not amount or any(entry.booked is None for entry in entries):
        return None
    booked = sum((entry.booked or ZERO for entry in entries), start=ZERO)
    return booked / amount if entries[0].currency != book.currency else None


def _day(delivered: str) -> date | None:
    """The last day of a delivery, None where the tag gives none."""
    days = delivery_days(delivered)
    return days[1] if days else None


def delivery_days(delivered: str) -> tuple[date, date] | None:
    """The first and the last day of a delivery, None where the text gives none."""
    try:
        first, last = (
            date(*(int(part) for part in _PARTS.split(text.strip())))
            for text in (delivered.partition("..")[0], delivered.rpartition("..")[2])
        )
    except (ValueError, TypeError):
        return None
    return first, last
