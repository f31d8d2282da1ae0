"""What a change does, as tables that read well in a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.reports.common import or_dash
from reskontro.reports.model import Column, Phrase, Row, Table
from reskontro.subledger.documents import ZERO
from reskontro.subledger.entries import UNKNOWN_CUSTOMER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.reports.buckets import Buckets
    from reskontro.reports.model import Cell

    Line = dict[str, Any]

_VALUES = (
    Column("diff.before", "amount"),
    Column("diff.change", "amount"),
    Column("diff.after", "amount"),
)


def summary(totals: Sequence[Line], *, same: bool) -> Table:
    """The change in a few lines: what customers owe, and how many entries differ."""
    if same:
        return Table((), (), footer=(Phrase("diff.same"),))
    lines = [_owed(one) for one in totals if one["change"]] or [_owed(totals[0])]
    counts = {name: sum(one[name] for one in totals) for name in ("added", "removed", "reread")}
    values = {name: str(count) for name, count in counts.items()}
    lines.append(Phrase("diff.counts" if any(counts.values()) else "diff.no_entries", values))
    if counts["reread"]:
        lines.append(Phrase("diff.counts_reread", values))
    return Table((), (), footer=tuple(lines))


def _owed(total: Line) -> Phrase:
    change = total["change"]
    key = "diff.more" if change > 0 else "diff.less" if change else "diff.as_before"
    values = {name: str(total[name]) for name in ("currency", "before", "after")}
    return Phrase(key, {**values, "by": str(abs(change))})


def balances_table(rows: list[Line], limit: int) -> Table:
    """The customers whose balance changed most, in their order, and the sum of all of them."""
    most = sorted(rows, key=lambda row: -abs(row["change"]))[:limit]
    shown = [row for row in rows if any(row is one for one in most)]
    named = any(row["name"] or row["customer"] == UNKNOWN_CUSTOMER for row in shown)
    lines = []
    for row in shown:
        name: Cell = row["name"]
        if row["customer"] == UNKNOWN_CUSTOMER:
            name = Phrase("report.unknown_customer")
        lines.append(Row((row["customer"], *([name] if named else []), *_cells(row))))
    if len(rows) > 1:
        sums = [
            sum((row[key] for row in rows), start=ZERO) for key in ("before", "change", "after")
        ]
        total: list[Cell] = [Phrase("report.total"), *([""] if named else []), *sums]
        lines.append(Row(tuple(total), "total"))
    columns = [
        Column("report.customer"),
        *([Column("report.name", shrink=True, drop=1)] if named else []),
    ]
    currency = rows[0]["currency"]
    return Table(
        (*columns, *_VALUES),
        tuple(lines),
        Phrase("diff.balances", {"currency": currency}),
        currency,
        _more(len(rows) - len(shown), "diff.more_customers"),
    )


def buckets_table(rows: list[Line], ages: Buckets) -> Table:
    """What is open by age, before and after."""
    headings = {bucket.key: bucket.heading for bucket in ages.all}
    headings["unallocated"] = Phrase("report.unallocated")
    headings["total"] = Phrase("report.total")
    lines = [
        Row(
            (headings[row["bucket"]], *_cells(row)),
            "total" if row["bucket"] == "total" else "plain",
        )
        for row in rows
        if row["before"] or row["after"] or row["bucket"] != "unallocated"
    ]
    currency = rows[0]["currency"]
    title = Phrase("diff.ageing", {"currency": currency})
    return Table((Column("diff.bucket"), *_VALUES), tuple(lines), title, currency)


def figures_table(rows: list[Line]) -> Table:
    """The key figures that changed; their targets are beside them."""
    several = len({row["currency"] for row in rows}) > 1
    lines = []
    for row in rows:
        unit: Cell = row["unit"]
        if row["unit"] in ("days", "%", "times"):
            unit = Phrase(f"report.unit.{row['unit']}")
        cells: list[Cell] = [row["currency"]] if several else []
        cells += [
            Phrase(f"report.figure.{row['key']}"),
            row["before"],
            row["change"],
            row["after"],
            unit,
            row["target"],
        ]
        style = "plain" if row["met"] is None else ("good" if row["met"] else "bad")
        lines.append(Row(tuple(cells), style))  # type: ignore[arg-type]
    return Table(
        (
            *([Column("report.currency")] if several else []),
            Column("report.figure"),
            Column("diff.before", "decimal"),
            Column("diff.change", "decimal"),
            Column("diff.after", "decimal"),
            Column("report.unit", drop=2),
            Column("report.target", "decimal", drop=1),
        ),
        tuple(lines),
        Phrase("diff.figures"),
    )


def entries_table(rows: list[Line], as_of: date, limit: int) -> Table:
    """The entries that are gone or new."""
    lines = [
        Row(
            (
                Phrase(f"diff.{row['state']}"),
                row["date"],
                row["customer"],
                row["document"],
                Phrase(f"report.kind.{row['kind']}"),
                row["amount"],
                row["currency"],
                row["source"],
            )
        )
        for row in rows[:limit]
    ]
    later = sum(row["date"] > as_of for row in rows)
    notes = (Phrase("diff.later", {"n": str(later), "as_of": as_of.isoformat()}),) if later else ()
    return Table(
        (
            Column("diff.state"),
            Column("report.date", "date"),
            Column("report.customer"),
            Column("report.document"),
            Column("report.kind", drop=2),
            Column("report.amount", "amount"),
            Column("report.currency", drop=3),
            Column("diff.source", shrink=True, drop=1),
        ),
        tuple(lines),
        Phrase("diff.entries"),
        footer=(*_more(len(rows) - len(lines), "diff.more_entries"), *notes),
    )


def reread_table(rows: list[Line], limit: int) -> Table:
    """The entries that other settings or terms read otherwise."""
    lines = [
        Row(
            (
                row["date"],
                row["customer"],
                row["document"],
                _kinds(row),
                row["amount"],
                row["due_before"],
                row["due"],
                row["source"],
            )
        )
        for row in rows[:limit]
    ]
    return Table(
        (
            Column("report.date", "date"),
            Column("report.customer"),
            Column("report.document"),
            Column("report.kind", drop=2),
            Column("report.amount", "amount"),
            Column("diff.due_before", "date"),
            Column("diff.due_after", "date"),
            Column("diff.source", shrink=True, drop=1),
        ),
        tuple(lines),
        Phrase("diff.reread_entries"),
        footer=_more(len(rows) - len(lines), "diff.more_entries"),
    )


def _kinds(row: Line) -> Phrase:
    kind = f"report.kind.{row['kind']}"
    if row["kind"] == row["kind_before"]:
        return Phrase(kind)
    return Phrase("diff.kinds", {"before": f"report.kind.{row['kind_before']}", "after": kind})


def _cells(row: Line) -> tuple[Decimal | None, ...]:
    return row["before"], or_dash(row["change"]), row["after"]


def _more(count: int, key: str) -> tuple[Phrase, ...]:
    return (Phrase(key, {"n": str(count)}),) if count else ()
