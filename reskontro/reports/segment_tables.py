"""Segments as tables: the customers with their classes, and the classes summed up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.reports.common import or_dash
from reskontro.reports.model import Column, Phrase, Row, Table
from reskontro.subledger.entries import UNKNOWN_CUSTOMER

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.reports.model import Cell
    from reskontro.settings import Settings

    Line = dict[str, Any]

_COLUMNS = (
    Column("report.customer"),
    Column("report.name", shrink=True, drop=2),
    Column("segment.revenue", "amount"),
    Column("segment.share", "percent", drop=6),
    Column("segment.cumulative", "percent", drop=5),
    Column("segment.class"),
    Column("segment.behaviour"),
    Column("segment.documents", "integer", drop=1),
    Column("segment.days_to_pay", "decimal", drop=4),
    Column("segment.late_share", "percent", drop=3),
    Column("credit.overdue", "amount", drop=8),
    Column("report.days_overdue", "integer", drop=7),
)
_NAME = 1


def customers_table(rows: Sequence[Line], total: Line, settings: Settings) -> Table:
    """The customers in the order of the rows, with the rules of the classes below."""
    lines = [Row(_cells(row), "bad" if row["behaviour"] == "risk" else "plain") for row in rows]
    if lines:
        blank: tuple[Cell, ...] = ("",) * 7
        overdue = or_dash(total["overdue"])
        cells = (Phrase("report.total"), "", total["revenue"], *blank, overdue, "")
        lines.append(Row(cells, "total"))
    named = any(line.cells[_NAME] for line in lines)
    keep = [at for at in range(len(_COLUMNS)) if named or at != _NAME]
    title = Phrase("report.in_currency", {"currency": total["currency"]})
    return Table(
        tuple(_COLUMNS[at] for at in keep),
        tuple(Row(tuple(line.cells[at] for at in keep), line.style) for line in lines),
        title if total["currency"] else None,
        total["currency"],
        tuple(_rules(total, settings)) if lines else (),
    )


def summary_table(total: Line, by: str) -> Table:
    """How many customers each class has, and what they bring and owe too late."""
    groups = total["classes" if by == "revenue" else "behaviours"]
    columns = (
        Column(f"segment.{'class' if by == 'revenue' else 'behaviour'}"),
        Column("segment.customers", "integer"),
        Column("segment.revenue", "amount"),
        Column("segment.share", "percent"),
        Column("credit.overdue", "amount"),
    )
    rows = []
    for name, sums in groups.items():
        label: Cell = name if by == "revenue" else Phrase(f"segment.behaviour.{name}")
        cells = (label, sums["customers"], sums["revenue"], sums["share"], or_dash(sums["overdue"]))
        rows.append(Row(cells))
    return Table(columns, tuple(rows), Phrase("segment.summary"), total["currency"])


def _cells(row: Line) -> tuple[Cell, ...]:
    name: Cell = row["name"]
    if row["customer"] == UNKNOWN_CUSTOMER:
        name = Phrase("report.unknown_customer")
    return (
        row["customer"],
        name,
        row["revenue"],
        row["share"],
        row["cumulative"],
        row["class"],
        Phrase(f"segment.behaviour.{row['behaviour']}"),
        row["documents"],
        row["days_to_pay"],
        row["late_share"],
        or_dash(row["overdue"]),
        row["overdue_days"] or None,
    )


def _rules(total: Line, settings: Settings) -> Iterable[Phrase]:
    limits = settings.segments
    yield Phrase("segment.rule.revenue", {"a": str(limits.a), "b": str(limits.b)})
    yield Phrase(
        "segment.rule.behaviour",
        {
            "late": str(limits.risk_late_share),
            "late_days": str(settings.credit.late_days),
            "residue": str(settings.check.residue),
            "overdue": str(limits.risk_overdue_days),
            "cash": str(limits.cash_days),
        },
    )
    if total["accounts"] is not None:
        sums = {name: str(total[name]) for name in ("revenue", "accounts")}
        yield Phrase("segment.of_accounts", sums)
