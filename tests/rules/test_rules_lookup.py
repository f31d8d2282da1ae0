"""What holds on a day, and what is told where nothing is known."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import msgspec
import pytest

from reskontro.render.phrases import phrase
from reskontro.rules.lookup import MissingRule, Period, rules_of
from reskontro.rules.tables import Row, TableName

D = Decimal
NORWAY, SWEDEN = rules_of("NO"), rules_of("SE")


def missing(name: TableName, day: date, country: str = "NO") -> MissingRule:
    with pytest.raises(MissingRule) as caught:
        rules_of(country).value(name, day)
    return caught.value


@pytest.mark.parametrize(
    ("name", "day", "first"),
    [
        ("late_interest", date(1993, 12, 31), date(1993, 7, 1)),
        ("late_interest", date(2028, 8, 15), date(2028, 7, 1)),
        ("reminder_fee", date(2011, 5, 1), date(2011, 1, 1)),
        ("vat_high", date(2027, 2, 1), date(2027, 1, 1)),
        ("reminder_fee_earliest", date(2020, 9, 30), date(2020, 9, 30)),
    ],
)
def test_day_outside_the_table_names_the_row_that_is_missing(
    name: TableName, day: date, first: date
) -> None:
    error = missing(name, day)
    assert (error.note.key, error.first) == ("rules.no_row", first)
    assert (error.country, error.table, error.day) == ("NO", name, day)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("late_interest", date(2027, 1, 1)),
        ("compensation", date(2021, 6, 30)),
        ("inkassosats", date(2014, 7, 1)),
        ("retention_accounting", date(2027, 1, 1)),
    ],
)
def test_row_marked_unknown_stays_unknown(name: TableName, day: date) -> None:
    assert missing(name, day).note.key == "rules.unknown"


def test_last_known_rate_never_goes_on() -> None:
    assert NORWAY.value("late_interest", date(2026, 12, 31)) == D("12.25")
    assert missing("late_interest", date(2027, 1, 1)).first == date(2027, 1, 1)
    assert SWEDEN.value("late_interest", date(2026, 6, 30)) == 10
    assert missing("late_interest", date(2026, 7, 1), "SE").first == date(2026, 7, 1)


@pytest.mark.parametrize("language", ["en", "nb", "sv"])
def test_missing_rule_says_how_to_add_it(language: str) -> None:
    for name, day in (("late_interest", date(2027, 3, 1)), ("late_interest", date(2030, 3, 1))):
        text = phrase(missing(name, day).note, language)  # type: ignore[arg-type]
        assert f"rules: {{NO: {{late_interest: [{{from: {day.year}-01-01, value: …" in text
        assert "reskontro.yaml" in text


def test_rule_that_a_country_lacks_is_no_rule_without_limit() -> None:
    assert not SWEDEN.has("fee_pause")
    assert missing("fee_pause", date(2026, 1, 1), "SE").note.key == "rules.no_table"


@pytest.mark.parametrize("country", ["", "DK"])
def test_unknown_country_has_no_rules(country: str) -> None:
    error = missing("late_interest", date(2026, 1, 1), country)
    assert error.note.key == "rules.no_country"
    assert "company: {country: NO}" in phrase(error.note, "en")


def test_periods_are_cut_where_the_rate_changes() -> None:
    found = NORWAY.periods("late_interest", date(2025, 12, 16), date(2026, 7, 31))
    assert found == (
        Period(date(2025, 12, 16), date(2025, 12, 31), D("12.25")),
        Period(date(2026, 1, 1), date(2026, 6, 30), D("12.00")),
        Period(date(2026, 7, 1), date(2026, 7, 31), D("12.25")),
    )


def test_periods_of_the_same_rate_are_one() -> None:
    day, last = date(2024, 2, 1), date(2025, 3, 31)
    assert NORWAY.periods("late_interest", day, last) == (Period(day, last, D("12.50")),)


def test_periods_of_one_day_and_of_none() -> None:
    day = date(2026, 1, 1)
    assert NORWAY.periods("late_interest", day, day) == (Period(day, day, D("12.00")),)
    assert NORWAY.periods("late_interest", day, date(2025, 12, 31)) == ()


def test_periods_into_an_unknown_half_year_are_refused() -> None:
    with pytest.raises(MissingRule) as caught:
        NORWAY.periods("late_interest", date(2026, 12, 1), date(2027, 1, 1))
    assert caught.value.first == date(2027, 1, 1)


def test_periods_end_with_the_act_in_force() -> None:
    day = date(2026, 12, 1)
    name: TableName = "collection_notice_deadline"
    assert NORWAY.periods(name, day, date(2026, 12, 31))[0].value == 14
    with pytest.raises(MissingRule):
        NORWAY.periods(name, day, date(2027, 1, 1))


def test_claims_due_before_october_2020_keep_the_old_fee() -> None:
    sent = date(2020, 10, 20)
    assert NORWAY.value("reminder_fee", sent, due=date(2020, 9, 30)) == 70
    assert NORWAY.value("reminder_fee", sent, due=date(2020, 10, 1)) == 35
    assert NORWAY.value("reminder_fee", sent) == 35
    assert NORWAY.value("payment_demand_fee", sent, due=date(2020, 9, 30)) == 210


@pytest.mark.parametrize(
    ("principal", "factor"),
    [("1", "0.25"), ("500", "0.25"), ("500.01", "0.35"), ("250000", "3.60"), ("250000.01", "7.20")],
)
def test_agency_fee_goes_by_the_band_of_the_principal(principal: str, factor: str) -> None:
    found = NORWAY.value("agency_fee", date(2026, 5, 1), principal=D(principal))
    assert found == D(factor)


@pytest.mark.parametrize(
    ("country", "year_end", "kept"),
    [
        ("NO", date(2025, 12, 31), date(2030, 12, 31)),
        ("NO", date(2024, 2, 29), date(2029, 2, 28)),
        ("NO", date(2026, 6, 30), date(2031, 6, 30)),
        ("SE", date(2026, 6, 30), date(2033, 12, 31)),
        ("SE", date(2025, 12, 31), date(2032, 12, 31)),
    ],
)
def test_accounting_material_is_kept_so_long(country: str, year_end: date, kept: date) -> None:
    day = date(2026, 11, 21)
    assert rules_of(country).kept_until("retention_accounting", year_end, day) == kept


def test_correspondence_is_kept_to_the_last_of_the_month() -> None:
    day = date(2026, 11, 21)
    found = NORWAY.kept_until("retention_correspondence", date(2025, 12, 31), day)
    assert found == date(2029, 6, 30)


def test_vat_rates_are_those_of_the_day() -> None:
    rates = {day: NORWAY.vat_rates(day) for day in (date(2021, 9, 30), date(2021, 10, 1))}
    assert rates[date(2021, 9, 30)] == {D(25), D(15), D("11.11"), D(6), D(0)}
    assert rates[date(2021, 10, 1)] == {D(25), D(15), D("11.11"), D(12), D(0)}


LETTERS: list[TableName] = [
    "reminder_fee",
    "payment_demand_fee",
    "collection_notice_deadline",
    "payment_demand_deadline",
    "reminder_fee_earliest",
    "reminder_fee_count",
]


@pytest.mark.parametrize("name", LETTERS)
def test_no_letter_while_it_is_not_known_which_act_is_in_force(name: TableName) -> None:
    assert NORWAY.row(name, date(2026, 12, 31)).value
    error = missing(name, date(2027, 1, 1))
    assert error.first == date(2027, 1, 1)


def new_act(name: TableName, *more: Row) -> Decimal:
    """The value of 2027-08-01, where the Act of 2026 came on 1 July and the old one held until then."""
    acts = (
        Row(date(2027, 1, 1), D(1988), date(2027, 6, 30)),
        Row(date(2027, 7, 1), D(2026)),
    )
    rules = msgspec.structs.replace(NORWAY, own={"debt_collection_act": acts, name: more})
    return rules.value(name, date(2027, 8, 1))


@pytest.mark.parametrize("name", LETTERS)
def test_rows_of_an_act_do_not_reach_into_the_days_of_the_next(name: TableName) -> None:
    before = Row(date(2027, 1, 1), D(40), date(2027, 12, 31))
    with pytest.raises(MissingRule) as caught:
        new_act(name, before)
    assert (caught.value.note.key, caught.value.first) == ("rules.new_act", date(2027, 7, 1))
    assert new_act(name, Row(date(2027, 7, 1), D(40))) == 40


def test_act_that_stays_in_force_keeps_its_rows() -> None:
    acts = (Row(date(2027, 1, 1), D(1988), date(2027, 6, 30)),)
    rules = msgspec.structs.replace(NORWAY, own={"debt_collection_act": acts})
    assert rules.value("collection_notice_deadline", date(2027, 6, 30)) == 14
    with pytest.raises(MissingRule):
        rules.value("collection_notice_deadline", date(2027, 7, 1))
