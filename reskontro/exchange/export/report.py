"""A table of a book as a report, for CSV and JSON: every row with all its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.exchange.export.schema import TABLES, VERSION
from reskontro.reports.common import head
from reskontro.reports.model import Report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.exchange.export.rows import Content


def table_report(content: Content, table: str) -> Report:
    """The rows of a table; there is nothing in it for people."""
    names = TABLES[table].names
    return Report(
        f"export_{table}",
        head(content.book, "export.title", content.book.currency),
        (),
        tuple(dict(zip(names, cells, strict=True)) for cells in content.rows(table)),
        notes=content.notes,
        as_of=content.as_of,
        known_at=content.book.known_at,
        schema=VERSION,
    )


def one_by_one(rows: Sequence[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    """Rows for CSV: lists of records as numbered parts, `contacts.1.email`; without empty lists."""
    return tuple(
        {name: _parts(value) for name, value in row.items() if value is not None} for row in rows
    )


def _parts(value: Any) -> Any:  # noqa: ANN401 - a cell
    if not isinstance(value, list):
        return value
    return {str(at): part for at, part in enumerate(value, 1)}
