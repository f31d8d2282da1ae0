"""The country's rules: every table with the source and certainty of its rows, or one day's values."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from reskontro.reports.model import Cell, Column, Head, Phrase, Report, Row, Table
from reskontro.rules.lookup import MissingRule, Rules, last_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reskontro.rules import tables as data
    from reskontro.settings import Company

_GROUNDS: Final = "loss_grounds"


def rules(countries: Iterable[Rules], at: date | None, company: Company) -> Report:
    """The rules of countries: all rows, or with `at` those in force on that day.

    A rule that is not known on the day stands there without a value.
    """
    rows: list[dict[str, Any]] = []
    tables: list[Table] = []
    for country in countries:
        if at is None:
            for name in country.tables:
                found = _all_rows(country, name)
                rows += found
                tables.append(_history(country, name, found))
        else:
            found = [row for name in country.tables for row in _rows_on(country, name, at)]
            rows += found
            tables.append(_day(country, found))
        rows += [_ground(country, ground) for ground in country.loss_grounds]
        tables.append(_grounds(country))
    head = Head(Phrase("rules.report"), company.name, company.orgnr)
    return Report("rules", head, tuple(tables), tuple(rows), as_of=at)


def _all_rows(country: Rules, name: data.TableName) -> list[dict[str, Any]]:
    own, shipped = country.own.get(name, ()), country.tables[name].rows
    newest = sorted(own, key=lambda row: row.first, reverse=True)
    return [
        *(_row(country, name, row, own=True) for row in newest),
        *(_row(country, name, row) for row in shipped),
    ]


def _rows_on(country: Rules, name: data.TableName, at: date) -> list[dict[str, Any]]:
    try:
        country.row(name, at, principal=Decimal("Infinity"))
    except MissingRule as missing:
        if missing.note.key != "rules.unknown" or missing.table != name:
            return [_no_row(country, name, missing)]
    own = country.own.get(name, ())
    return [
        _row(country, name, row, own=any(row is each for each in own))
        for row in country.rows_on(name, at)
    ]


def _row(
    country: Rules, name: data.TableName, row: data.Row, *, own: bool = False
) -> dict[str, Any]:
    table = country.tables[name]
    return {
        "country": country.country,
        "table": name,
        "from": row.first,
        "until": last_day(row, table),
        "due_from": row.due_from,
        "up_to": row.up_to,
        "value": row.value,
        "unit": table.unit,
        "currency": country.currency if table.unit == "money" else None,
        "certainty": row.certainty,
        "law": table.law,
        "source": row.source or None,
        "own": own,
    }


def _no_row(country: Rules, name: data.TableName, missing: MissingRule) -> dict[str, Any]:
    """What stands for a rule that is not known on a day; `source` says why in the tables."""
    table = country.tables[name]
    absent = dict.fromkeys(("from", "until", "due_from", "up_to", "value"))
    return {
        "country": country.country,
        "table": name,
        **absent,
        "unit": table.unit,
        "currency": country.currency if table.unit == "money" else None,
        "certainty": None,
        "law": table.law,
        "source": None,
        "own": False,
        "missing": "no_row" if missing.note.key == "rules.no_row" else "no_row_under_act",
    }


def _ground(country: Rules, ground: data.Ground) -> dict[str, Any]:
    return {
        "country": country.country,
        "table": _GROUNDS,
        "ground": ground.ground,
        "months_overdue": ground.months_overdue,
        "reminders": ground.reminders,
        "below": ground.below,
        "currency": country.currency if ground.below is not None else None,
        "payment_demand": ground.payment_demand,
        "certainty": ground.certainty,
        "law": ground.law,
        "source": ground.source,
    }


def _history(country: Rules, name: data.TableName, rows: list[dict[str, Any]]) -> Table:
    """All rows of a table, with the columns that any of them needs."""
    table = country.tables[name]
    columns = [
        Column("rules.from", "date"),
        Column("rules.until", "date"),
        Column("rules.value", "decimal"),
        Column("rules.certainty"),
        Column("rules.source", shrink=True, drop=1),
    ]
    narrower = [
        (key, column)
        for key, column in (
            ("due_from", Column("rules.due", "date")),
            ("up_to", Column("rules.limit", "decimal")),
        )
        if any(row[key] is not None for row in rows)
    ]
    columns[2:2] = [column for _, column in narrower]
    lines = []
    for row in rows:
        cells: list[Cell] = [row["from"], row["until"]]
        cells += [row[key] for key, _ in narrower]
        lines.append(
            Row((*cells, _value(row), _certainty(row), row["source"]), _style(row["value"]))
        )
    return Table(tuple(columns), tuple(lines), _title(country, name, table.unit, table.law))


def _day(country: Rules, rows: list[dict[str, Any]]) -> Table:
    """The values of one day, a line for each rule."""
    columns = (
        Column("rules.rule"),
        Column("rules.value", "decimal"),
        Column("rules.unit"),
        Column("rules.from", "date", drop=2),
        Column("rules.certainty"),
        Column("rules.source", shrink=True, drop=1),
    )
    lines = []
    for row in rows:
        missing = row.get("missing")
        why = "rules.none_on_day" if missing == "no_row" else "rules.none_under_act"
        cells: tuple[Cell, ...] = (
            _rule(row),
            _value(row),
            row["currency"] or Phrase(f"rules.unit.{row['unit']}"),
            row["from"],
            _certainty(row),
            Phrase(why) if missing else row["source"],
        )
        lines.append(Row(cells, _style(row["value"])))
    return Table(columns, tuple(lines), Phrase(f"rules.country.{country.country}"))


def _grounds(country: Rules) -> Table:
    columns = (
        Column("rules.ground"),
        Column("rules.certainty"),
        Column("rules.law", shrink=True),
        Column("rules.source", shrink=True, drop=1),
    )
    lines = tuple(
        Row((ground.ground, ground.certainty, ground.law, ground.source))
        for ground in country.loss_grounds
    )
    meanings = tuple(_meaning(country, ground) for ground in country.loss_grounds)
    title = Phrase(
        "rules.grounds_title",
        {"country": country.country, "table": _GROUNDS, "name": f"rules.table.{_GROUNDS}"},
    )
    return Table(columns, lines, title, footer=(*meanings, Phrase("rules.legend")))


def _meaning(country: Rules, ground: data.Ground) -> Phrase:
    return Phrase(
        f"rules.ground.{ground.ground}",
        {
            "ground": ground.ground,
            "months": str(ground.months_overdue),
            "reminders": str(ground.reminders),
            "below": str(ground.below),
            "currency": country.currency,
        },
    )


def _title(country: Rules, name: str, unit: str, law: str) -> Phrase:
    # A currency is no phrase, and prints as itself.
    shown = country.currency if unit == "money" else f"rules.unit.{unit}"
    return Phrase(
        "rules.title",
        {
            "country": country.country,
            "table": name,
            "name": f"rules.table.{name}",
            "unit": shown,
            "law": law,
        },
    )


def _rule(row: dict[str, Any]) -> Phrase:
    values = {"name": f"rules.table.{row['table']}"}
    if row["up_to"] is not None:
        return Phrase("rules.up_to", {**values, "up_to": str(row["up_to"])})
    if row["due_from"] is not None:
        return Phrase("rules.due_from", {**values, "due_from": row["due_from"].isoformat()})
    return Phrase(values["name"])


def _value(row: dict[str, Any]) -> Cell:
    value: Decimal | None = row["value"]
    if value is None:
        return Phrase("rules.not_known")
    if row["unit"] == "yes_no":
        return Phrase("rules.yes" if value else "rules.no")
    return str(value) if row["unit"] == "year_of_act" else value


def _certainty(row: dict[str, Any]) -> Cell:
    if row["own"]:
        return Phrase("rules.own")
    certainty: str | None = row["certainty"]
    return certainty


def _style(value: Decimal | None) -> Any:  # noqa: ANN401  (one of the styles of a row)
    return "muted" if value is None else "plain"
