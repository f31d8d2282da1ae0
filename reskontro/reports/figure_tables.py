"""Key figures as machine rows, and as tables with targets and formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.reports.figure import FORMULAS
from reskontro.reports.model import Column, Phrase, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from reskontro.reports.figure import Figure
    from reskontro.reports.model import Cell

_BARS = "▁▂▃▄▅▆▇█"


def figure_table(figures: Sequence[Figure], currency: str, *, monthly: bool) -> Table:
    """Figures with their targets, and formulas below; `monthly` has the same figure of many days."""
    columns = [
        Column("report.figure"),
        Column("report.value", "decimal"),
        Column("report.unit", drop=4),
        Column("report.target", "decimal", drop=2),
        Column("report.result", drop=3),
    ]
    if monthly:
        columns.insert(0, Column("report.month_end", "date"))
    rows = []
    for figure in figures:
        cells: list[Cell] = [
            Phrase(f"report.figure.{figure.key}"),
            figure.value,
            _unit(figure, currency),
            figure.target,
            _result(figure),
        ]
        if monthly:
            cells.insert(0, figure.period)
        style = "plain" if figure.met is None else ("good" if figure.met else "bad")
        rows.append(Row(tuple(cells), style))  # type: ignore[arg-type]
    footer = tuple(formula for figure in figures for formula in _formulas(figure))
    title = Phrase("report.in_currency", {"currency": currency}) if currency else None
    return Table(tuple(columns), tuple(rows), title, currency, footer)


def _unit(figure: Figure, currency: str) -> Cell:
    return currency if figure.unit == "amount" else Phrase(f"report.unit.{figure.unit}")


def _result(figure: Figure) -> Cell:
    return None if figure.met is None else Phrase("report.met" if figure.met else "report.missed")


def _formulas(figure: Figure) -> Iterable[Phrase]:
    """A figure's formula with its inputs; of what is counted back a line for each month used up."""
    key = f"report.formula.{figure.key}"
    used = figure.inputs.get("used", ())
    if used is None and figure.inputs["sales"] is not None:
        yield Phrase(f"{key}.beyond", _texts(figure.inputs))
        return
    yield Phrase(key, _texts(figure.inputs))
    if isinstance(used, list):
        for month in used:
            whole = month["taken"] == month["sales"]
            yield Phrase(f"{key}.{'month' if whole else 'share'}", _texts(month))


def _texts(inputs: Mapping[str, object]) -> dict[str, str]:
    return {name: "–" if value is None else str(value) for name, value in inputs.items()}


def figure_row(figure: Figure, currency: str) -> dict[str, Any]:
    """A figure as a machine row."""
    return {
        "key": figure.key,
        "value": figure.value,
        "unit": currency if figure.unit == "amount" else figure.unit,
        "target": figure.target,
        "met": figure.met,
        "formula": FORMULAS[figure.key],
        "inputs": figure.inputs,
        "period": figure.period,
        "currency": currency or None,
    }


def trend_table(trend: list[list[Figure]], currency: str) -> Table:
    """The same figures of one day after another, each with a bar beside it."""
    columns: list[Column] = [Column("report.month_end", "date")]
    for figure in trend[0]:
        columns += [Column(f"report.figure.{figure.key}", "decimal"), Column("")]
    tops = [
        max((line[place].value or ZERO for line in trend), default=ZERO)
        for place in range(len(trend[0]))
    ]
    rows = []
    for line in trend:
        cells: list[Cell] = [line[0].period]
        for figure, top in zip(line, tops, strict=True):
            cells += [figure.value, _bar(figure.value, top)]
        rows.append(Row(tuple(cells)))
    return Table(tuple(columns), tuple(rows), Phrase("report.trend"), currency)


def _bar(value: Decimal | None, top: Decimal) -> str:
    if value is None or top <= 0:
        return ""
    place = int(max(value, ZERO) / top * (len(_BARS) - 1))
    return _BARS[min(place, len(_BARS) - 1)]
