"""Merging two customers: the transactions that move what is open of one to the other.

Each open document gets a transaction of its own, dated the day of the merger. It carries the
document's number, its day of issue and its due date (`issued:`, `due:`), so that age and reference
survive; what was settled before stays where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.journal.model import Amount
from reskontro.problems import CallError, Note
from reskontro.register.keep import changed
from reskontro.register.tables import head_of, lines_of
from reskontro.reports.common import Selection, selected_accounts
from reskontro.reports.model import Column, Report, Table
from reskontro.subledger.documents import MadeUpNumber

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.customers.faults import Keys
    from reskontro.journal import Tags
    from reskontro.register.state import Register
    from reskontro.settings import Settings
    from reskontro.subledger.accounts import OpenItem
    from reskontro.yamledit import Value


class Merger(msgspec.Struct, frozen=True):
    """What moves one customer's open documents to another, and what should be known of it."""

    transactions: tuple[Transaction, ...]
    rows: tuple[dict[str, Any], ...]
    notes: tuple[Note, ...] = ()


def merger(book: Book, old: str, new: str, day: date, text: str) -> Merger:
    """What moves all that is open of `old` on a day to `new`.

    A number that `new` has too is moved with the number of `old` behind it. In the book's own
    currency each transaction adds up; in others the booked value goes along as cost.

    Raises:
        CallError: it is one customer, or one of them has neither record nor entry.
    """
    if old == new:
        raise CallError("customer.merge_itself", number=old)
    for number in (old, new):
        if not book.knows(number):
            raise CallError("customer.no_record", number=number)
    known = {name for entry in book.entries.get(new, ()) for name in (entry.number, *entry.names)}
    transactions: list[Transaction] = []
    rows: list[dict[str, Any]] = []
    notes: list[Note] = []
    for account in selected_accounts(book, day, Selection(numbers=(old,))):
        for item in account.open_items():
            number = str(item.document)
            if number in known:
                number = f"{number}-{old}"
                notes.append(
                    Note("customer.renumbered", {"document": str(item.document), "number": number})
                )
            transactions.append(_moved(book, item, new, number, day, text))
            rows.append(
                {
                    "document": str(item.document),
                    "number": number,
                    "issued": item.issued,
                    "due": item.due,
                    "amount": item.open,
                    "currency": item.currency,
                }
            )
    if later := sum(entry.date > day for entry in book.entries.get(old, ())):
        notes.append(Note("customer.entries_later", {"n": str(later), "customer": old}))
    return Merger(tuple(transactions), tuple(rows), tuple(notes))


def merger_report(
    settings: Settings, made: Merger, old: str, new: str, notes: Sequence[Note]
) -> Report:
    """The documents that are moved, as a report."""
    columns = (
        Column("report.document"),
        Column("customer.new_number"),
        Column("customer.issued", "date"),
        Column("report.due", "date"),
        Column("report.open_amount", "amount"),
        Column("report.currency"),
    )
    keys = ("document", "number", "issued", "due", "amount", "currency")
    rows = tuple({"customer": old, "to": new, **row} for row in made.rows)
    table = Table(columns, lines_of(rows, keys))
    head = head_of(settings, "customer.merger")
    return Report("customer_merge", head, (table,), rows, notes=tuple(notes))


def with_closed(register: Register, old: str, day: date, note: str) -> dict[str, bytes]:
    """The register's files with a customer closed, if it has a record, and why where none says.

    Raises:
        BookError, EditError: as `with_fields`.
    """
    record = next((one for number, one in register.customers.items() if number == old), None)
    if record is None:
        return {}
    fields: dict[Keys, Value | None] = {}
    if record.closed is None:
        fields["closed",] = day
    if not record.notes:
        fields["notes",] = note
    return changed(register, old, fields)


def _moved(book: Book, item: OpenItem, new: str, number: str, day: date, text: str) -> Transaction:
    """The transaction that moves one open document; a debit leg on one and a credit leg on the other."""
    control = item.entries[0].control
    to_tags: list[tuple[str, str]] = [("invoice", number), ("issued", item.issued.isoformat())]
    if item.due is not None:
        to_tags.append(("due", item.due.isoformat()))
    if item.kid:
        to_tags.append(("kid", item.kid))
    if item.kind in ("fee", "interest"):
        to_tags.append(("kind", item.kind))
    named = not isinstance(item.document, MadeUpNumber)
    from_tags = [("invoice", str(item.document))] if named else []
    to, to_customer = _account(book, control, item.customer, new)
    from_, from_customer = _account(book, control, item.customer, item.customer)
    cost = None
    if item.currency != book.currency and item.booked is not None:
        cost = Amount(item.booked, book.currency)
    back = None if cost is None else Amount(-cost.quantity, cost.commodity)
    return Transaction(
        day,
        text,
        (
            Posting(to, item.open, item.currency, (*to_customer, *to_tags), cost=cost),
            Posting(from_, -item.open, item.currency, (*from_customer, *from_tags), cost=back),
        ),
        status="*",
    )


def _account(book: Book, control: str, like: str, customer: str) -> tuple[str, Tags]:
    """The account of a customer in the way of another, whose account may only be a tag."""
    if f"{control}:{like}" in book.chart.places or not any(
        place.control == control and not place.customer for place in book.chart.places.values()
    ):
        return f"{control}:{customer}", ()
    return control, (("customer", customer),)
