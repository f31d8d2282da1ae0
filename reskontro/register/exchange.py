"""What came of an import of customers, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reskontro.problems import Note
from reskontro.register.tables import head_of, shown
from reskontro.reports.model import Cell, Column, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.register.imports import Outcome
    from reskontro.settings import Settings

VERDICTS: Final = ("new", "changed", "same", "wrong")


def import_report(
    settings: Settings, outcomes: Sequence[Outcome], notes: Iterable[Note] = ()
) -> Report:
    """Every row of a table with its verdict; it fails where a row is wrong."""
    rows: list[dict[str, Any]] = []
    lines: list[Row] = []
    for one in outcomes:
        rows.append(
            {
                "line": one.line,
                "customer": one.customer or None,
                "name": one.name or None,
                "verdict": one.verdict,
                "changes": [
                    {
                        "field": change.field,
                        "before": shown(change.before),
                        "after": shown(change.after),
                    }
                    for change in one.changes
                ],
                "reasons": [
                    {"field": field or None, "why": why.key, "values": why.values}
                    for field, why in one.reasons
                ],
            }
        )
        verdict = Phrase(f"customer.import.{one.verdict}")
        head: tuple[Cell, ...] = (one.line, one.customer or None, one.name or None, verdict)
        if not one.reasons:
            fields = ", ".join(change.field for change in one.changes)
            lines.append(Row((*head, fields or None)))
        for place, (field, why) in enumerate(one.reasons):
            text = Phrase("customer.import.why", {**why.values, "field": field, "why": why.key})
            lines.append(Row((*(head if not place else (None,) * len(head)), text), "bad"))
    columns = (
        Column("customer.line", "integer"),
        Column("report.customer"),
        Column("report.name", shrink=True, drop=1),
        Column("customer.verdict"),
        Column("customer.fields", shrink=True),
    )
    total = {name: sum(one.verdict == name for one in outcomes) for name in VERDICTS}
    counts = {name: str(count) for name, count in total.items()}
    return Report(
        "customer_import",
        head_of(settings, "customer.import"),
        (Table(columns, tuple(lines)),),
        tuple(rows),
        (total,),
        notes=(Note("customer.import.counts", counts), *notes),
        differs=total["wrong"] > 0,
    )
