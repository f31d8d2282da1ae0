"""The report of what was written: one row per document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.documents.model import AccountLetter, PaymentConfirmation
from reskontro.reports.common import head
from reskontro.reports.model import Column, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.documents.model import Document
    from reskontro.problems import Note


class Written(msgspec.Struct, frozen=True):
    """A document and the file it was written to, as the call named it; `digest` is its SHA-256."""

    document: Document
    path: str
    digest: str


def number_of(document: Document) -> str:
    """What a document is asked for by: its number, of an account's letter the customer's."""
    return document.buyer.number if isinstance(document, AccountLetter) else document.number


def written(book: Book, done: Iterable[Written], notes: Iterable[Note]) -> Report:
    """The documents that were written, in order."""
    rows = [(one, *amounts) for one in done for amounts in _amounts(one.document)]
    columns = (
        Column("document.column.kind"),
        Column("document.column.number"),
        Column("document.column.customer", shrink=True),
        Column("document.column.amount", "amount"),
        Column("document.column.currency"),
        Column("document.column.file"),
    )
    table = Table(
        columns,
        tuple(
            Row(
                (
                    Phrase(f"document.title.{one.document.kind}"),
                    number_of(one.document),
                    one.document.buyer.name,
                    amount,
                    currency,
                    one.path,
                )
            )
            for one, amount, currency in rows
        ),
    )
    return Report(
        "document",
        head(book, "document.written"),
        (table,),
        tuple(
            {
                "kind": one.document.kind,
                "number": number_of(one.document),
                "customer": one.document.buyer.number,
                "name": one.document.buyer.name,
                "amount": amount,
                "currency": currency,
                "file": one.path,
                "sha256": one.digest,
            }
            for one, amount, currency in rows
        ),
        notes=(*book.notes, *notes),
        known_at=book.known_at,
    )


def _amounts(document: Document) -> list[tuple[Decimal, str]]:
    """The amount of a document, one for each currency of an account's letter."""
    if isinstance(document, AccountLetter):
        return [(part.balance, part.currency) for part in document.parts]
    amount = document.amount if isinstance(document, PaymentConfirmation) else document.total
    return [(amount, document.currency)]
