"""What the commands on the register print, as reports."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from reskontro.reports.model import Column, Head, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.problems import Note
    from reskontro.register.fields import FieldChange
    from reskontro.reports.model import Cell
    from reskontro.settings import Settings
    from reskontro.yamledit import Value


def head_of(settings: Settings, title: str) -> Head:
    """The head of a report on the register alone."""
    return Head(Phrase(title), settings.company.name, settings.company.orgnr)


def changes_report(
    settings: Settings, changes: Sequence[FieldChange], notes: Iterable[Note] = ()
) -> Report:
    """The fields that were changed, or would be."""
    rows: list[dict[str, Any]] = [
        {
            "customer": change.customer,
            "field": change.field,
            "before": shown(change.before),
            "after": shown(change.after),
            "path": change.path,
        }
        for change in changes
    ]
    headings = ("report.customer", "customer.field", "customer.before", "customer.after")
    columns = tuple(Column(heading, shrink=heading != "report.customer") for heading in headings)
    keys = ("customer", "field", "before", "after")
    lines = tuple(Row(tuple(row[key] for key in keys)) for row in rows)
    return Report(
        "customer_changes",
        head_of(settings, "customer.changes"),
        (Table(columns, lines),),
        tuple(rows),
        notes=tuple(notes),
    )


def shown(value: Value | None) -> str | None:
    """A value of a record as a text, the same for all readers: None where there is none."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return ", ".join(shown(each) or "" for each in value)
    return str(value)


def lines_of(rows: Iterable[dict[str, Any]], keys: Sequence[str]) -> tuple[Row, ...]:
    """Rows of a table from machine rows, each key a column."""
    return tuple(Row(tuple(_cell(row[key]) for key in keys)) for row in rows)


def _cell(value: Any) -> Cell:  # noqa: ANN401 - a value of a machine row
    return ", ".join(map(str, value)) or None if isinstance(value, (list, tuple)) else value
