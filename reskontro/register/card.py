"""A customer's card: record, what it owes, how it pays, and what last happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reskontro.book.events import events_of
from reskontro.problems import CallError
from reskontro.register.fields import flat
from reskontro.register.figures import FIGURES, figures_of
from reskontro.register.tables import shown
from reskontro.reports.common import Selection, head, notes, proofs, selected_accounts
from reskontro.reports.events import event_row, events_table
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import canonical

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.reports.model import CellKind
    from reskontro.subledger.accounts import OpenItem
    from reskontro.subledger.entries import Entry

_LATEST: Final = 10
_FIGURES: Final[tuple[tuple[str, str, CellKind], ...]] = (
    ("balance", "report.balance", "amount"),
    ("not_due", "report.not_due", "amount"),
    ("overdue", "credit.overdue", "amount"),
    ("unallocated", "report.unallocated", "amount"),
    ("credit_limit", "report.credit_limit", "amount"),
    ("credit_use", "report.credit_use", "percent"),
    ("days_to_pay", "segment.days_to_pay", "decimal"),
    ("late_share", "segment.late_share", "percent"),
    ("class", "segment.class", "text"),
)


def customer_card(book: Book, as_of: date, customer: str) -> Report:
    """The card of one customer as of a day.

    Days to pay are the median of the year before. The latest entries come first; reminders are
    the fees among them, however old; events are all of them up to the day, the latest first.

    Raises:
        BookError: the events cannot be read.
        CallError: the register has no such customer.
    """
    record = book.record_of(customer)
    if record is None:
        raise CallError("customer.no_record", number=customer)
    selection = Selection(numbers=(customer,))
    held = figures_of(book, as_of, selection)
    accounts = selected_accounts(book, as_of, selection)
    items = [item for account in accounts for item in account.open_items()]
    entries = sorted(
        (entry for account in accounts for entry in account.entries),
        key=lambda entry: (entry.date, canonical(entry)),
        reverse=True,
    )
    reminders = [entry for entry in entries if entry.kind == "fee"]
    latest = entries[:_LATEST]
    events = [
        event
        for event in reversed(events_of(book))
        if event.customer == customer and event.date <= as_of
    ]
    fields = flat(record)
    row: dict[str, Any] = {
        "customer": customer,
        "name": record.name,
        "source": f"{record.source.path}:{record.source.line}",
        "record": {"type": record.type, **{name: shown(value) for name, value in fields.items()}},
        "figures": [
            {**{name: own.values()[name] for name in FIGURES}, "credit_limit": own.credit_limit}
            for own in held
        ],
        "open": [_item_row(item, as_of) for item in items],
        "entries": [_entry_row(entry) for entry in latest],
        "reminders": [_entry_row(entry) for entry in reminders],
        "events": [event_row(event) for event in events],
    }
    tables = [_record_table(row)]
    tables += [_figures_table(one) for one in row["figures"]]
    if items:
        tables.append(_open_table(row["open"]))
    for title, some in (
        ("customer.latest", row["entries"]),
        ("customer.reminders", row["reminders"]),
    ):
        if some:
            tables.append(_entries_table(title, some))
    if events:
        tables.append(events_table(events, Phrase("event.list")))
    return Report(
        "customer_show",
        head(book, "customer.card"),
        tuple(tables),
        (row,),
        (),
        proofs(book, as_of, accounts, selection),
        notes(book, [row], as_of),
        as_of,
        book.known_at,
    )


def _item_row(item: OpenItem, as_of: date) -> dict[str, Any]:
    return {
        "document": item.document,
        "kind": item.kind,
        "date": item.date,
        "due": item.due,
        "amount": item.amount,
        "open": item.open,
        "days_overdue": None if item.due is None else (as_of - item.due).days,
        "currency": item.currency,
        "source": item.source,
    }


def _entry_row(entry: Entry) -> dict[str, Any]:
    return {
        "date": entry.date,
        "kind": entry.kind,
        "document": entry.number or None,
        "text": entry.note,
        "amount": entry.amount,
        "currency": entry.currency,
        "source": entry.source,
    }


def _record_table(row: dict[str, Any]) -> Table:
    columns = (Column("customer.field"), Column("report.value", shrink=True))
    rows = tuple(Row((name, value)) for name, value in row["record"].items())
    return Table(columns, rows, f"{row['customer']} {row['name']}")


def _figures_table(figures: dict[str, Any]) -> Table:
    kept = [one for one in _FIGURES if figures[one[0]] is not None]
    columns = tuple(Column(heading, kind) for _, heading, kind in kept)
    title = Phrase("report.in_currency", {"currency": figures["currency"]})
    row = Row(tuple(figures[name] for name, _, _ in kept))
    return Table(columns, (row,), title, figures["currency"])


def _open_table(items: Sequence[dict[str, Any]]) -> Table:
    columns = (
        Column("report.document"),
        Column("report.kind", drop=2),
        Column("report.due", "date"),
        Column("report.amount", "amount", drop=1),
        Column("report.open_amount", "amount"),
        Column("report.days_overdue", "integer"),
        Column("report.currency", drop=3),
    )
    rows = tuple(
        Row(
            (
                item["document"],
                Phrase(f"report.kind.{item['kind']}"),
                item["due"],
                item["amount"],
                item["open"],
                item["days_overdue"],
                item["currency"],
            ),
            "bad" if (item["days_overdue"] or 0) > 0 else "plain",
        )
        for item in items
    )
    return Table(columns, rows, Phrase("report.open"))


def _entries_table(title: str, entries: Sequence[dict[str, Any]]) -> Table:
    columns = (
        Column("report.date", "date"),
        Column("report.kind", drop=2),
        Column("report.document"),
        Column("report.text", shrink=True, drop=1),
        Column("report.amount", "amount"),
        Column("report.currency", drop=3),
    )
    rows = tuple(
        Row(
            (
                entry["date"],
                Phrase(f"report.kind.{entry['kind']}"),
                entry["document"],
                entry["text"],
                entry["amount"],
                entry["currency"],
            )
        )
        for entry in entries
    )
    return Table(columns, rows, Phrase(title))
