"""All transactions of a book, read again: a book keeps only those that are out of the ordinary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.journal import Reader
from reskontro.journal.common import Common

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.book.model import Book
    from reskontro.journal import Transaction


def all_transactions(book: Book) -> Iterator[Transaction]:
    """Every transaction of the journals once, file by file in the order of their paths."""
    if book.files is None:
        yield from book.transactions
        return
    seen: set[tuple[str, int]] = set()
    reader = Reader(book.files, book.chart.is_receivable)
    reader.common = Common()
    for one in reader.transactions(book.journals):
        place = (one.path, one.line)
        if place not in seen:  # an included journal may be matched by the patterns too
            seen.add(place)
            yield one
