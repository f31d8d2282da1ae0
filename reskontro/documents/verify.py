"""A balance confirmation held against the book: the same entries, or which are others."""

from __future__ import annotations

import re
import zlib
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from reskontro.documents.digest import changed, digest_of, entries_text, read_entries_text
from reskontro.documents.model import ZERO
from reskontro.reports.common import head
from reskontro.reports.model import Column, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from reskontro.book.model import Book
    from reskontro.documents.digest import Confirmed

_STREAM: Final = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
#: No list of entries is larger, unpacked.
_LARGEST: Final = 1 << 28


def attached_entries(pdf: bytes) -> str | None:
    """The entries that are attached to a balance confirmation, None where there are none.

    The streams of the file are looked through as they stand, packed or not: the attachment is
    found by how it begins, whatever program has saved the file since.
    """
    for found in _STREAM.finditer(pdf):
        for data in (found[1], _unpacked(found[1])):
            try:
                text = data.decode("utf-8")
            except UnicodeDecodeError:
                continue
            if read_entries_text(text) is not None:
                return text
    return None


def verify(book: Book, text: str, confirmed: Confirmed) -> Report:
    """The confirmation beside the book, and the entries that only one of them has."""
    now = entries_text(
        book.settings.company.orgnr,
        confirmed.customer,
        confirmed.as_of,
        book.entries.get(confirmed.customer, []),
    )
    of_book = read_entries_text(now)
    if of_book is None:
        raise ValueError(now)
    gone, new = changed(confirmed, of_book)
    differs = digest_of(text) != digest_of(now)
    tables = [_facts(confirmed, of_book, digest_of(text), digest_of(now), differs=differs)]
    if gone or new:
        tables.append(_changes(gone, new))
    return Report(
        "verify",
        head(book, "document.verify"),
        tuple(tables),
        (
            *(_row("confirmation", entry) for entry in gone),
            *(_row("book", entry) for entry in new),
        ),
        tuple(
            {
                "customer": confirmed.customer,
                "currency": currency,
                "confirmed": before,
                "book": after,
                "difference": after - before,
                "digest": digest_of(text),
                "book_digest": digest_of(now),
                "same": not differs,
            }
            for currency, before, after in _balances(confirmed, of_book)
        ),
        notes=book.notes,
        as_of=confirmed.as_of,
        known_at=book.known_at,
        differs=differs,
    )


def _facts(
    confirmed: Confirmed, of_book: Confirmed, digest: str, now: str, *, differs: bool
) -> Table:
    rows: list[tuple[Phrase, Any, Any]] = [
        (Phrase("document.verify.company"), confirmed.company, of_book.company),
        (Phrase("document.verify.customer"), confirmed.customer, of_book.customer),
        (Phrase("document.verify.as_of"), confirmed.as_of, of_book.as_of),
        (Phrase("document.verify.count"), len(confirmed.entries), len(of_book.entries)),
        *(
            (Phrase("document.verify.balance", {"currency": currency}), before, after)
            for currency, before, after in _balances(confirmed, of_book)
        ),
        (Phrase("document.verify.digest"), digest, now),
    ]
    columns = (
        Column("document.verify.what"),
        Column("document.verify.confirmed"),
        Column("document.verify.book"),
    )
    verdict = Phrase("document.verify.differs" if differs else "document.verify.same")
    return Table(
        columns,
        tuple(Row(row, "bad" if row[1] != row[2] else "plain") for row in rows),
        footer=(verdict,),
    )


def _changes(gone: list[tuple[str, ...]], new: list[tuple[str, ...]]) -> Table:
    columns = (
        Column("document.verify.where"),
        Column("report.date", "date"),
        Column("report.kind"),
        Column("report.document"),
        Column("report.due", "date"),
        Column("report.amount", "amount"),
        Column("document.column.currency"),
    )
    rows = []
    for key, entries in (("document.verify.in_pdf", gone), ("document.verify.in_book", new)):
        for day, kind, document, _, due, amount, currency in entries:
            rows.append(
                Row(
                    (
                        Phrase(key),
                        _day(day),
                        Phrase(f"report.kind.{kind}"),
                        document or None,
                        _day(due),
                        _amount(amount),
                        currency,
                    ),
                    "bad",
                )
            )
    return Table(columns, tuple(rows), Phrase("document.verify.changes"))


def _row(where: str, entry: tuple[str, ...]) -> dict[str, Any]:
    day, kind, document, names, due, amount, currency = entry
    return {
        "only_in": where,
        "date": day,
        "kind": kind,
        "document": document or None,
        "names": names or None,
        "due": due or None,
        "amount": _amount(amount),
        "currency": currency,
    }


def _balances(one: Confirmed, other: Confirmed) -> list[tuple[str, Decimal, Decimal]]:
    """The balances of both by currency."""
    before, after = dict(one.balances), dict(other.balances)
    return [
        (
            currency,
            _amount(before.get(currency, "0")) or ZERO,
            _amount(after.get(currency, "0")) or ZERO,
        )
        for currency in sorted({*before, *after})
    ]


def _amount(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except ArithmeticError:
        return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _unpacked(data: bytes) -> bytes:
    """The content of a packed stream, nothing of one that is not packed."""
    try:
        return zlib.decompressobj().decompress(data, _LARGEST)
    except zlib.error:
        return b""
