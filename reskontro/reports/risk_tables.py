"""Risk as tables: all scores, and one customer's score part by part with its reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.reports.common import customer_title
from reskontro.reports.model import Column, Phrase, Row, Table
from reskontro.reports.risk_score import FACTORS, LEVELS, SCALES
from reskontro.subledger.entries import UNKNOWN_CUSTOMER

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.book.model import Book
    from reskontro.reports.model import Cell
    from reskontro.settings import Settings

    Line = dict[str, Any]

_COLUMNS = (
    Column("report.customer"),
    Column("report.name", shrink=True, drop=1),
    Column("risk.score", "integer"),
    Column("report.risk"),
    *(
        Column(f"risk.part.{scale.key}", "percent" if scale.unit == "%" else "decimal", drop=drop)
        for scale, drop in zip(SCALES, (8, 7, 4, 3, 6, 5), strict=True)
    ),
    Column("report.credit_limit", "amount", drop=2),
    Column("risk.suggested_limit", "amount"),
)
_NAME = 1
_DETAIL = (
    Column("risk.part"),
    Column("report.figure", "decimal"),
    Column("report.unit", drop=3),
    Column("risk.none_at", "integer", drop=1),
    Column("risk.all_at", "integer", drop=2),
    Column("risk.points", "decimal"),
    Column("risk.weight", "integer"),
)


def scores_table(rows: Sequence[Line], currency: str, explained: Settings | None) -> Table:
    """The scores of the accounts in one currency; below, how they are `explained` by settings."""
    named = any(row["name"] or row["customer"] == UNKNOWN_CUSTOMER for row in rows)
    keep = [at for at in range(len(_COLUMNS)) if named or at != _NAME]
    lines = []
    for row in rows:
        cells = _cells(row)
        bad = row["level"] in ("high", "very_high")
        lines.append(Row(tuple(cells[at] for at in keep), "bad" if bad else "plain"))
    title = Phrase("report.in_currency", {"currency": currency})
    return Table(
        tuple(_COLUMNS[at] for at in keep),
        tuple(lines),
        title if currency else None,
        currency,
        tuple(_formulas(explained)) if rows and explained else (),
    )


def detail_table(book: Book, row: Line) -> Table:
    """One score part by part, each with its reason, and the suggested limit with its own."""
    title = customer_title(book, row["customer"], row["currency"])
    if row["score"] is None:
        return Table((), (), title, row["currency"], (Phrase("risk.no_history_yet"),))
    lines = []
    whys = []
    points = weights = 0
    for key, part in row["parts"].items():
        told = part["points"] is not None
        points += part["points"] or 0
        weights += part["weight"] if told else 0
        cells: tuple[Cell, ...] = (
            Phrase(f"risk.part.{key}"),
            part["figure"],
            Phrase(f"report.unit.{part['unit']}"),
            part["none_at"],
            part["all_at"],
            part["points"],
            part["weight"] if told else None,
        )
        whys.append(_why(key, row["inputs"], told=told))
        lines.append(Row(cells, "plain" if told else "muted"))
    label = Phrase("report.total")
    lines.append(Row((label, "", "", "", "", points, weights), "total"))
    footer = (*whys, _score(row, points, weights), _suggestion(row))
    return Table(_DETAIL, tuple(lines), title, row["currency"], footer)


def _cells(row: Line) -> tuple[Cell, ...]:
    name: Cell = row["name"]
    if row["customer"] == UNKNOWN_CUSTOMER:
        name = Phrase("report.unknown_customer")
    level = "risk.no_history" if row["level"] is None else f"report.risk.{row['level']}"
    return (
        row["customer"],
        name,
        row["score"],
        Phrase(level),
        *(row["parts"].get(scale.key, {}).get("figure") for scale in SCALES),
        row["credit_limit"],
        row["suggested_limit"],
    )


def _why(key: str, inputs: Line, *, told: bool) -> Phrase:
    """What a figure is made of, or why it cannot be told."""
    if not told:
        return Phrase(f"risk.untold.{key}")
    values = {name: "–" if value is None else str(value) for name, value in inputs.items()}
    return Phrase(f"risk.why.{key}", values)


def _score(row: Line, points: object, weights: int) -> Phrase:
    values = {"score": str(row["score"]), "points": str(points), "weights": str(weights)}
    return Phrase("risk.of_points", {**values, "level": f"report.risk.{row['level']}"})


def _suggestion(row: Line) -> Phrase:
    inputs = row["inputs"]
    if inputs["proven_on"] is None:
        return Phrase("risk.nothing_proven")
    return Phrase(
        "risk.suggestion",
        {
            "limit": str(row["suggested_limit"]),
            "proven": str(inputs["proven_exposure"]),
            "day": inputs["proven_on"].isoformat(),
            "factor": str(inputs["factor"]),
            "level": f"report.risk.{row['level']}",
        },
    )


def _formulas(settings: Settings) -> Iterable[Phrase]:
    """How points, score, levels and limits are made, from the tables of the score."""
    late, residue = str(settings.credit.late_days), str(settings.check.residue)
    yield Phrase("risk.formula.late", {"late_days": late, "residue": residue})
    yield Phrase("risk.formula.score")
    for scale in SCALES:
        numbers = {name: str(getattr(scale, name)) for name in ("weight", "none_at", "all_at")}
        part = f"risk.part.{scale.key}"
        yield Phrase("risk.scale", {"part": part, "unit": f"report.unit.{scale.unit}", **numbers})
    yield Phrase("risk.formula.levels", {level: str(limit) for limit, level in LEVELS})
    yield Phrase(
        "risk.formula.suggestion", {level: str(factor) for level, factor in FACTORS.items()}
    )
