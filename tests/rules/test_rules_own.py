"""Rows of a book's own: they win, and what is wrong with them is placed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from reskontro.problems import BookError
from reskontro.rules.lookup import MissingRule, Rules, rules_of
from reskontro.settings import load_settings

D = Decimal


def norway(text: str) -> Rules:
    return rules_of("NO", load_settings("reskontro.yaml", text.encode()).rules)


def flaws(text: str) -> list[tuple[str, str, int]]:
    with pytest.raises(BookError) as caught:
        norway(text)
    problems = caught.value.problems
    return [(each.code, each.span.path, each.span.line) for each in problems]


def test_own_row_fills_a_gap_and_ends_with_its_half_year() -> None:
    rules = norway("rules: {NO: {late_interest: {from: 2027-01-01, value: 12.50}}}")
    assert rules.value("late_interest", date(2027, 6, 30)) == D("12.50")
    assert rules.value("late_interest", date(2026, 12, 31)) == D("12.25")
    with pytest.raises(MissingRule) as caught:
        rules.value("late_interest", date(2027, 7, 1))
    assert caught.value.first == date(2027, 7, 1)


def test_own_row_wins_over_the_one_shipped() -> None:
    rules = norway("""
rules:
  NO:
    reminder_fee:
    - {from: 2026-01-01, until: 2026-03-31, value: 30, source: agreed}
""")
    assert rules.value("reminder_fee", date(2026, 3, 31)) == 30
    assert rules.row("reminder_fee", date(2026, 3, 31)).source == "agreed"
    assert rules.value("reminder_fee", date(2026, 4, 1)) == 38


def test_newest_own_row_wins_among_them() -> None:
    rules = norway("""
rules:
  NO:
    reminder_fee_earliest:
    - {from: 2020-10-01, value: 20}
    - {from: 2026-01-01, value: 30}
""")
    assert rules.value("reminder_fee_earliest", date(2025, 12, 31)) == 20
    assert rules.value("reminder_fee_earliest", date(2026, 1, 1)) == 30


def test_own_band_leaves_the_other_bands_as_they_are() -> None:
    rules = norway("rules: {NO: {agency_fee: {from: 2026-01-01, up_to: 500, value: 0.2}}}")
    day = date(2026, 5, 1)
    assert rules.value("agency_fee", day, principal=D(400)) == D("0.2")
    assert rules.value("agency_fee", day, principal=D(600)) == D("0.35")
    assert [row.up_to for row in rules.rows_on("agency_fee", day)][:2] == [500, 1000]


def test_book_may_say_that_a_row_is_unknown() -> None:
    rules = norway("rules: {NO: {vat_low: {from: 2026-01-01, certainty: U, source: doubt}}}")
    with pytest.raises(MissingRule) as caught:
        rules.value("vat_low", date(2026, 5, 1))
    assert caught.value.note.values["source"] == "doubt"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("{from: 2027-13-01, value: 12}", "S117"),
        ("{from: 2027-01-01, value: 12 %}", "S107"),
        ("{from: 2027-01-01, value: -1}", "S128"),
        ("{from: 2027-01-01}", "S126"),
        ("{from: 2027-01-01, value: 12, certainty: U}", "S126"),
        ("{from: 2027-01-01, value: 12, certainty: D}", "S110"),
        ("{from: 2027-07-01, until: 2027-06-30, value: 12}", "S127"),
        ("{value: 12}", "S115"),
        ("{from: 2027-01-01, value: 12, rate: 12}", "S104"),
        ("12", "S112"),
    ],
)
def test_wrong_row_is_placed(row: str, code: str) -> None:
    text = f"""\
currency: NOK
rules:
  NO:
    late_interest:
    - {{from: 2028-01-01, value: 12}}
    - {row}
"""
    assert flaws(text) == [(code, "reskontro.yaml", 6)]


def test_two_rows_of_the_same_day_are_refused() -> None:
    text = """\
rules:
  NO:
    vat_high:
    - {from: 2027-01-01, value: 25}
    - {from: 2027-01-01, value: 24}
"""
    assert flaws(text) == [("S129", "reskontro.yaml", 4)]


@pytest.mark.parametrize(
    ("country", "table"), [("NO", "reference_rate"), ("SE", "inkassosats"), ("NO", "late_intrest")]
)
def test_table_that_the_country_lacks_is_refused(country: str, table: str) -> None:
    text = f"rules:\n  {country}:\n    {table}: {{from: 2027-01-01, value: 1}}\n"
    assert flaws(text) == [("S104", "reskontro.yaml", 3)]


def test_country_without_rules_is_refused() -> None:
    assert flaws("rules:\n  DK: {}\n") == [("S104", "reskontro.yaml", 2)]
