"""All that is held about one person: record, entries, letters, payments, decisions, history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reskontro.book.events import events_of
from reskontro.book.keys import KeyFolder
from reskontro.customers.keys import Key, opened
from reskontro.customers.sealing import SealError, is_sealed
from reskontro.journal.tags import all_tags
from reskontro.privacy.bank_data import BankData, BankFiles
from reskontro.privacy.decisions import decisions
from reskontro.privacy.retention import verdicts
from reskontro.problems import CallError, Note
from reskontro.register.fields import flat
from reskontro.register.history import opened as opened_edits
from reskontro.register.history import record_history, unread_notes
from reskontro.register.tables import shown
from reskontro.reports.common import head
from reskontro.reports.events import event_row, events_table
from reskontro.reports.model import Column, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.exchange.bank.review import Waiting
    from reskontro.reports.model import CellKind

_VOUCHER: Final = "voucher"


def export(book: Book, root: Path, number: str, day: date) -> Report:
    """All that is held about a customer, for access and portability (GDPR articles 15 and 20).

    The book has kept its transactions. What cannot be opened, for want of a key, is told.

    Raises:
        BookError: a decision, an event or a file of payers or payments that wait cannot be read.
        CallError: nothing is held about the number.
    """
    record = book.record_of(number)
    own = book.entries.get(number, [])
    events = [event for event in events_of(book) if event.customer == number]
    bank = BankData()
    if book.files is not None:
        bank = BankFiles(book.files, book.settings.bank).data_of(book, number)
    if record is None and not own and not events and bank == BankData():
        raise CallError("privacy.nothing_held", customer=number)
    notes: list[Note] = []
    keys = KeyFolder(root, book.settings.privacy)
    key: Key | None = None
    try:
        key = keys.find(number)
    except SealError as error:
        notes.append(error.why)
    fields, history = _fields(record, key, notes), _history(book, number, keys, notes)
    entries = [
        {
            "date": entry.date,
            "kind": entry.kind,
            "document": entry.number or None,
            "due": entry.due,
            "text": entry.text,
            "amount": entry.amount,
            "currency": entry.currency,
            "source": f"{entry.path}:{entry.line}",
        }
        for entry in sorted(own, key=lambda each: (each.date, each.path, each.line))
    ]
    made = [
        {"date": one.date, "path": path, "erased": list(one.erased)}
        for path, one in decisions(root)
        if one.customer == number
    ]
    basis = [] if record is None else _basis(book, record, day)
    rows = {
        "record": fields,
        "entries": entries,
        "events": [event_row(event) for event in events],
        "letters": _vouchers(book, number),
        "payers": [
            {"account": link.account, "source": f"{link.source.path}:{link.source.line}"}
            for link in bank.links
        ],
        "waiting": [_waiting(one) for one in bank.waiting],
        "decisions": made,
        "history": history,
        "kept": basis,
    }
    tables = (
        _table("record", fields, {"field": "text", "value": "text"}),
        _table("entries", entries, {"date": "date", "kind": "kind", "document": "text",
            "due": "date", "text": "text", "amount": "amount", "currency": "text"}),
        events_table(events, Phrase("event.list")),
        _table("letters", rows["letters"], {"date": "date", "path": "text"}),
        _table("payers", rows["payers"], {"account": "text", "source": "text"}),
        _table("waiting", rows["waiting"], {"date": "date", "amount": "amount", "currency": "text",
            "payer": "text", "account": "text", "texts": "text"}),
        _table("decisions", made, {"date": "date", "path": "text", "erased": "text"}),
        _table("history", history, {"date": "date", "author": "text", "field": "text",
            "before": "text", "after": "text"}),
        _table("kept", basis, {"class": "phrase", "until": "date", "law": "text"}),
    )  # fmt: skip
    found: dict[str, Any] = {"customer": number, **rows}
    return Report(
        "privacy_export",
        head(book, "privacy.export"),
        tuple(table for table in tables if table.rows),
        (found,),
        notes=tuple(notes),
        as_of=day,
        known_at=book.known_at,
    )


def _fields(record: Customer | None, key: Key | None, notes: list[Note]) -> list[dict[str, Any]]:
    """The record field by field, a national identity number in clear too."""
    if record is None:
        return []
    if key is not None and is_sealed(record.national_id):
        try:
            record = opened(record, key)
        except SealError as error:
            notes.append(Note(error.why.key, {"customer": record.number, **error.why.values}))
    return [{"field": field, "value": shown(value)} for field, value in flat(record).items()]


def _history(book: Book, number: str, keys: KeyFolder, notes: list[Note]) -> list[dict[str, Any]]:
    """Every change of the record that git has; none without git."""
    if book.files is None:
        return []
    try:
        found = record_history(book.files, book.settings, number)
    except CallError as error:
        notes.append(error.note)
        return []
    notes += unread_notes(found)
    return [
        {
            "date": edit.by.day,
            "author": edit.by.author or None,
            "commit": edit.by.commit or None,
            "field": edit.change.field,
            "before": shown(edit.change.before),
            "after": shown(edit.change.after),
        }
        for edit in opened_edits(found.edits, keys)
    ]


def _waiting(one: Waiting) -> dict[str, Any]:
    """A payment that waits for a decision, with what the bank said of who paid and what for."""
    return {
        "date": one.date,
        "amount": one.amount,
        "currency": one.currency,
        "payer": one.payer or None,
        "account": one.account or None,
        "orgnr": one.orgnr or None,
        "references": list(one.references),
        "texts": list(one.texts),
        "source": f"{one.source.path}:{one.source.line}",
    }


def _vouchers(book: Book, number: str) -> list[dict[str, Any]]:
    """The files that transactions with the customer name: documents, letters, vouchers."""
    places = {(entry.path, entry.line) for entry in book.entries.get(number, ())}
    found = []
    for transaction in book.transactions:
        if not any((transaction.path, posting.line) in places for posting in transaction.postings):
            continue
        found += [
            {"date": transaction.date, "path": value}
            for name, value in all_tags(transaction)
            if name == _VOUCHER
        ]
    return found


def _basis(book: Book, record: Customer, day: date) -> list[dict[str, Any]]:
    return [
        {"class": name, "until": verdict.until, "law": verdict.law or None}
        for name, verdict in verdicts(book, record, day).items()
        if not verdict.may_go
    ]


def _table(name: str, rows: Sequence[dict[str, Any]], columns: dict[str, CellKind | str]) -> Table:
    shown_columns = tuple(
        Column(f"privacy.{key}", kind if kind in ("date", "amount") else "text",
               shrink=key in ("text", "texts", "value", "before", "after", "path"))
        for key, kind in columns.items()
    )  # fmt: skip
    lines = tuple(
        Row(tuple(_cell(row[key], kind) for key, kind in columns.items())) for row in rows
    )
    return Table(shown_columns, lines, Phrase(f"privacy.{name}"))


def _cell(value: Any, kind: str) -> Any:  # noqa: ANN401 - a value of a machine row
    if kind == "kind":
        return Phrase(f"report.kind.{value}")
    if kind == "phrase":
        return Phrase(f"privacy.class.{value}")
    return _listed(value) if isinstance(value, list) else value


def _listed(values: Iterable[str]) -> str:
    return ", ".join(values)
