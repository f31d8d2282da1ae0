"""The tables that are shipped: whole, in order, and each row with its source."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, get_args

import pytest
from books import ROOT

from reskontro.render.phrases import has_phrase
from reskontro.rules.lookup import COUNTRIES, last_day, rules_of
from reskontro.rules.tables import (
    LossGround,
    NorwegianTable,
    SwedishTable,
    TableName,
    Unit,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

D = Decimal
EVERY_TABLE = [(country, name) for country in COUNTRIES for name in rules_of(country).tables]


def half_years(first: int, last: int) -> Iterator[date]:
    for year in range(first, last + 1):
        yield date(year, 1, 1)
        yield date(year, 7, 1)


def test_each_country_has_the_tables_that_its_type_names() -> None:
    assert set(rules_of("NO").tables) == set(get_args(NorwegianTable))
    assert set(rules_of("SE").tables) == set(get_args(SwedishTable))


@pytest.mark.parametrize(("country", "name"), EVERY_TABLE)
def test_every_row_has_a_source_and_a_value_unless_it_is_unknown(
    country: str, name: TableName
) -> None:
    table = rules_of(country).tables[name]
    assert table.rows
    assert table.law
    for row in table.rows:
        assert row.source, row
        assert (row.value is None) == (row.certainty == "U"), row
        assert row.certainty is not None, row


@pytest.mark.parametrize(("country", "name"), EVERY_TABLE)
def test_rows_stand_newest_first_and_never_overlap(country: str, name: TableName) -> None:
    table = rules_of(country).tables[name]
    starts = [row.first for row in table.rows]
    assert starts == sorted(starts, reverse=True)
    for kind in {(row.due_from, row.up_to) for row in table.rows}:
        rows = [row for row in table.rows if (row.due_from, row.up_to) == kind]
        for later, earlier in pairwise(rows):
            end = last_day(earlier, table)
            assert end is not None, f"{earlier} needs an until: {later} follows"
            assert earlier.first <= end < later.first, earlier


@pytest.mark.parametrize(("country", "name"), EVERY_TABLE)
def test_row_without_until_begins_with_its_half_year_or_year(country: str, name: TableName) -> None:
    table = rules_of(country).tables[name]
    months = {"year": (1,), "half_year": (1, 7), None: tuple(range(1, 13))}[table.every]
    for row in table.rows:
        assert row.until or (row.first.month in months), row


@pytest.mark.parametrize(("country", "name"), EVERY_TABLE)
def test_months_of_retention_say_what_they_count_from(country: str, name: TableName) -> None:
    table = rules_of(country).tables[name]
    assert (table.counts_from is not None) == name.startswith("retention_")


@pytest.mark.parametrize("name", get_args(TableName))
def test_every_table_has_a_name_in_words(name: str) -> None:
    assert has_phrase(f"rules.table.{name}")


@pytest.mark.parametrize("name", get_args(TableName))
def test_every_table_stands_in_the_documents(name: str) -> None:
    assert f"`{name}`" in (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("unit", sorted(set(get_args(Unit)) - {"money"}))
def test_every_unit_but_money_has_a_name_in_words(unit: str) -> None:
    assert has_phrase(f"rules.unit.{unit}")


@pytest.mark.parametrize("ground", get_args(LossGround))
def test_every_ground_for_a_loss_is_explained(ground: str) -> None:
    assert has_phrase(f"rules.ground.{ground}")


def test_norwegian_interest_is_known_for_every_half_year_from_2004() -> None:
    norway = rules_of("NO")
    for day in half_years(2004, 2026):
        assert norway.row("late_interest", day).first == day


def test_swedish_interest_is_the_reference_rate_and_8_points() -> None:
    sweden = rules_of("SE")
    days = [day for day in half_years(2002, 2026) if date(2002, 7, 1) <= day < date(2026, 7, 1)]
    assert len(days) == 48
    for day in days:
        late, reference = sweden.row("late_interest", day), sweden.row("reference_rate", day)
        assert sweden.value("late_interest", day) == sweden.value("reference_rate", day) + 8
        assert (late.first, late.certainty) == (reference.first, reference.certainty)


@pytest.mark.parametrize(("name", "parts"), [("reminder_fee", 1), ("payment_demand_fee", 3)])
def test_norwegian_fees_are_their_fraction_of_the_inkassosats(name: TableName, parts: int) -> None:
    norway = rules_of("NO")
    for year in (2009, 2013, 2015, 2016, 2017, 2018, 2019, 2021, 2023, 2025, 2026):
        day = date(year, 3, 1)
        fraction = 10 if day < date(2020, 10, 1) else 20
        exact = norway.value("inkassosats", day) * parts / fraction
        rounded = exact.quantize(D(1), ROUND_HALF_UP)
        assert norway.value(name, day) == rounded, day


def test_every_day_between_two_known_years_of_fees_is_known() -> None:
    norway = rules_of("NO")
    day = date(2015, 1, 1)
    while day < date(2027, 1, 1):
        assert norway.value("reminder_fee", day) in {D(65), D(67), D(70), D(35), D(38)}
        day += timedelta(1)


def test_grounds_for_a_final_loss_are_norways_four_and_swedens_own() -> None:
    four = ["collection_in_vain", "overdue_six_months", "insolvency", "uncollectable"]
    norway = rules_of("NO").loss_grounds
    assert [ground.ground for ground in norway] == four
    assert [ground.law[-1] for ground in norway] == ["a", "b", "c", "d"]
    assert (norway[1].months_overdue, norway[1].reminders) == (6, 3)
    (small,) = [each for each in rules_of("SE").loss_grounds if each.ground == "small_claim"]
    assert (small.below, small.months_overdue, small.reminders) == (D(1000), 8, 1)
    assert small.payment_demand
