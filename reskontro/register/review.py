"""Review: customers that somebody should look at, and why."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - the types of the fields are read at run time
from typing import TYPE_CHECKING, Any, Final

import msgspec

from reskontro.register.history import last_changes
from reskontro.register.tables import lines_of
from reskontro.reports.common import EVERYTHING, Selection, head
from reskontro.reports.model import Column, Phrase, Report, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.book.model import Book
    from reskontro.customers import Customer

REASONS: Final = ("inactive", "missing", "old_record", "credit_check")


class Limits(msgspec.Struct, frozen=True):
    """From how many days on something is told: without an entry, an edit, a credit check."""

    inactive: int = 365
    record: int = 730
    credit_check: int = 365


def review(book: Book, as_of: date, limits: Limits, selection: Selection = EVERYTHING) -> Report:
    """Customers that are not closed and are inactive, lack master data, or are due for a check.

    A record is as old as the last commit that changed its file; without git nothing is told of it.
    """
    edited = last_changes(book.files) if book.files is not None else {}
    rows: list[dict[str, Any]] = []
    for number, record in book.customers.items():
        if not selection.takes(number, record.name):
            continue
        if record.closed is not None and record.closed <= as_of:
            continue
        days = [entry.date for entry in book.entries.get(number, ()) if entry.date <= as_of]
        last = max(days, default=None)
        changed = edited.get(record.source.path)
        for reason, since, fields in _reasons(record, as_of, limits, last, changed):
            rows.append(
                {
                    "customer": number,
                    "name": record.name,
                    "reason": reason,
                    "since": since,
                    "fields": fields,
                }
            )
    cells = [{**row, "reason": Phrase(f"customer.review.{row['reason']}")} for row in rows]
    columns = (
        Column("report.customer"),
        Column("report.name", shrink=True, drop=1),
        Column("customer.reason"),
        Column("customer.since", "date"),
        Column("customer.fields", shrink=True),
    )
    keys = ("customer", "name", "reason", "since", "fields")
    counts = {reason: sum(row["reason"] == reason for row in rows) for reason in REASONS}
    total = {"customers": len({row["customer"] for row in rows}), **counts}
    table = Table(columns, lines_of(cells, keys))
    return Report(
        "customer_review",
        head(book, "customer.review"),
        (table,),
        tuple(rows),
        (total,),
        notes=book.notes,
        as_of=as_of,
        known_at=book.known_at,
    )


def _reasons(
    record: Customer, as_of: date, limits: Limits, last: date | None, changed: date | None
) -> Iterator[tuple[str, date | None, list[str]]]:
    if last is None or (as_of - last).days >= limits.inactive:
        yield "inactive", last, []
    if missing := list(_missing(record)):
        yield "missing", None, missing
    if changed is not None and (as_of - changed).days >= limits.record:
        yield "old_record", changed, []
    check = record.credit_check.date if record.credit_check else None
    if check is not None and (as_of - check).days >= limits.credit_check:
        yield "credit_check", check, []
    elif check is None and record.credit_limit:
        yield "credit_check", None, []


def _missing(record: Customer) -> Iterator[str]:
    """The fields that an ordinary record has and this one has not."""
    if record.type in ("business", "public") and not record.orgnr:
        yield "orgnr"
    for part in ("street", "postcode", "city"):
        if not getattr(record.address, part):
            yield f"address.{part}"
    if not (record.email or record.peppol_address or record.payment_method == "efaktura"):
        yield "email"
    if record.type == "person" and record.legal_basis is None:
        yield "legal_basis"
