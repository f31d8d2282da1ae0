"""What was recorded, as a report for machines and for documents."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from reskontro.journal.write import write_transaction
from reskontro.reports.model import Column, Head, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reskontro.book.model import Book
    from reskontro.journal import Tags, Transaction
    from reskontro.problems import Note
    from reskontro.record.append import Added

_COLUMNS = (
    Column("report.date", "date"),
    Column("report.document"),
    Column("report.text", shrink=True),
    Column("report.due", "date"),
    Column("report.amount", "amount"),
)


def report_of(
    added: Sequence[Added], book: Book, notes: tuple[Note, ...], *, written: bool
) -> Report:
    """The report on what was added to the journals of a book, or would be."""
    rows = tuple(row for one in added for row in _rows(one, book, written=written))
    transactions = [one for each in added for one in each.transactions]
    cells = tuple(
        Row((one.date, row["code"], one.note, _first(row["due"]), Decimal(row["amount"])))
        for one, row in zip(transactions, rows, strict=True)
    )
    company = book.settings.company
    head = Head(Phrase("record.title"), company.name, company.orgnr)
    return Report("record", head, (Table(_COLUMNS, cells),), rows, notes=notes)


def _rows(added: Added, book: Book, *, written: bool) -> Iterator[dict[str, Any]]:
    """A row for each transaction; `amount` is what the customer owes more, or less below 0.

    One that touches no receivable has the customer of its tag, if any, and the amount 0.
    """
    line = added.line + added.text[: added.text.index(_head(added.transactions[0]))].count("\n")
    for one in added.transactions:
        own = [p for p in one.postings if book.chart.is_receivable(p.account)]
        tags = (*one.tags, *(tag for posting in own or one.postings for tag in posting.tags))
        yield {
            "date": one.date.isoformat(),
            "code": one.code,
            "customer": book.chart.place(own[0].account).customer
            if own
            else next(iter(_values("customer", tags)), None),
            "documents": _values("invoice", tags),
            "text": one.note,
            "amount": str(sum((posting.quantity for posting in own), start=ZERO)),
            "currency": (own or one.postings)[0].commodity,
            "due": _values("due", tags),
            "kid": next(iter(_values("kid", tags)), None),
            "source": f"{added.path}:{line}",
            "written": written,
        }
        line += write_transaction(one).count("\n") + 1


def _head(transaction: Transaction) -> str:
    return write_transaction(transaction).partition("\n")[0]


def _values(wanted: str, tags: Tags) -> list[str]:
    """The values of a tag, each once."""
    return list(dict.fromkeys(value for name, value in tags if name == wanted))


def _first(days: list[str]) -> date | None:
    return date.fromisoformat(days[0]) if days else None
