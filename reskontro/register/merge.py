"""Merging two customers: what is open of one is moved to the other, and the one is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.book.events import events_of
from reskontro.customers import CustomerNumber
from reskontro.problems import CallError, Note
from reskontro.record.account import open_items
from reskontro.record.transfer import renumbered, transfers
from reskontro.register.keep import changed
from reskontro.register.tables import head_of, lines_of
from reskontro.reports.model import Column, Report, Table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reskontro.customers.faults import Keys
    from reskontro.journal import Transaction
    from reskontro.record.recorder import Recorder
    from reskontro.register.state import Register
    from reskontro.settings import Settings
    from reskontro.yamledit import Value


class Merger(msgspec.Struct, frozen=True):
    """What moves one customer's open documents to another, and what should be known of it."""

    transactions: tuple[Transaction, ...]
    rows: tuple[dict[str, Any], ...]
    notes: tuple[Note, ...] = ()


def merger(recorder: Recorder, old: str, new: str, day: date, text: str) -> Merger:
    """What moves all that is open of `old` on a day to `new`.

    A number that `new` has too is moved with the number of `old` behind it. In the book's own
    currency each transaction adds up; in others the booked value goes along as cost.

    Raises:
        BookError: the events cannot be read.
        CallError: it is one customer, one of them has neither record nor entry, or the day is
            closed or in the future.
    """
    book = recorder.book
    if old == new:
        raise CallError("customer.merge_itself", number=old)
    for number in (old, new):
        if not book.knows(number):
            raise CallError("customer.no_record", number=number)
    items = [(item, item.open) for item in open_items(book, old, day)]
    if items:
        recorder.check_day(day)
    moved = renumbered(items, new, recorder)
    transactions = transfers(moved, new, day, text, recorder)
    rows = tuple(
        {
            "document": str(one.item.document),
            "number": one.number,
            "issued": one.item.issued,
            "due": one.item.due,
            "amount": one.amount,
            "currency": one.item.currency,
        }
        for one in moved
    )
    if later := sum(entry.date > day for entry in book.entries.get(old, ())):
        values = {"n": str(later), "customer": old}
        recorder.notes.append(Note("customer.entries_later", values))
    if events := sum(one.customer == old for one in events_of(book)):
        values = {"n": str(events), "customer": old, "new": new}
        recorder.notes.append(Note("customer.events_stay", values))
    return Merger(tuple(transactions), rows, tuple(recorder.notes))


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
    record = register.customers.get(CustomerNumber(old))
    if record is None:
        return {}
    fields: dict[Keys, Value | None] = {}
    if record.closed is None:
        fields["closed",] = day
    if not record.notes:
        fields["notes",] = note
    return changed(register, old, fields)
