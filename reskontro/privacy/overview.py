"""Whose data are held, on what basis, and what is past its time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.book.keys import KeyFolder
from reskontro.customers.sealing import CLASSES, PERSONAL, is_sealed, personal_texts
from reskontro.privacy.retention import UNSETTLED, verdicts
from reskontro.problems import Note
from reskontro.reports.common import head
from reskontro.reports.model import Column, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.customers import Customer, CustomerNumber
    from reskontro.reports.common import Selection


def overview(
    book: Book,
    written: dict[CustomerNumber, Customer],
    root: Path,
    day: date,
    selection: Selection,
) -> Report:
    """Persons of the register of whom anything is held; `written` are the records as they stand.

    The basis is the record's own, else what follows from the entries: a claim, the duty to keep
    books, or none. Past its time is what may go of a customer who is closed, or whose last entry
    is older than letters are kept: as long as somebody is a customer, an address is of use.
    """
    keys = KeyFolder(root, book.settings.privacy)
    has_key = frozenset(keys.numbers())
    rows: list[dict[str, Any]] = []
    for number, record in book.customers.items():
        if record.type != "person" or not selection.takes(number, record.name):
            continue
        texts = list(personal_texts(written[number]))
        if not texts:
            continue
        found = verdicts(book, record, day)
        entries = [entry.date for entry in book.entries.get(number, ())]
        held = {PERSONAL[field] for _, field, _ in texts}
        over = (record.closed is not None and record.closed <= day) or (
            bool(entries) and found["correspondence"].may_go
        )
        sealed = all(is_sealed(text) for _, _, text in texts)
        untils = [found[name].until for name in held if not found[name].may_go]
        claimed = any(found[name].why == Note(UNSETTLED) for name in CLASSES)
        rows.append(
            {
                "customer": number,
                "name": record.name,
                "basis": record.legal_basis
                or ("contract" if claimed else "legal_obligation" if untils else None),
                "last_entry": max(entries, default=None),
                "until": max((until for until in untils if until is not None), default=None),
                "past": sorted(f for _, f, _ in texts if over and found[PERSONAL[f]].may_go),
                "encrypted": ("yes" if number in has_key else "no_key") if sealed else "no",
            }
        )
    past = sum(bool(row["past"]) for row in rows)
    total = {"persons": len(rows), "past": past}
    return Report(
        "privacy_report",
        head(book, "privacy.overview"),
        (_table(rows, past),),
        tuple(rows),
        (total,),
        notes=book.notes,
        as_of=day,
        known_at=book.known_at,
    )


def _table(rows: list[dict[str, Any]], past: int) -> Table:
    columns = (
        Column("report.customer"),
        Column("report.name", shrink=True),
        Column("privacy.basis"),
        Column("privacy.last_entry", "date", drop=1),
        Column("privacy.until", "date"),
        Column("privacy.encrypted", drop=2),
        Column("privacy.past", shrink=True),
    )
    lines = tuple(
        Row(
            (
                row["customer"],
                row["name"],
                Phrase(f"privacy.basis.{row['basis'] or 'none'}"),
                row["last_entry"],
                row["until"],
                Phrase(f"privacy.encrypted.{row['encrypted']}"),
                ", ".join(dict.fromkeys(field.partition(".")[0] for field in row["past"])) or None,
            ),
            style="bad" if row["past"] else "plain",
        )
        for row in rows
    )
    values = {"n": str(len(rows)), "past": str(past)}
    return Table(columns, lines, footer=(Phrase("privacy.overview_total", values),))
