"""Every row of the tables in the collected facts is shipped with its number and its certainty."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import pytest
from books import ROOT

from reskontro.rules.lookup import MissingRule, rules_of

if TYPE_CHECKING:
    from reskontro.rules.tables import TableName

D = Decimal
FACTS = ROOT.parent / "shared" / "facts" / "nordic.md"
NORWAY, SWEDEN = rules_of("NO"), rules_of("SE")

pytestmark = pytest.mark.skipif(not FACTS.exists(), reason="the collected facts are not here")


def rows_of(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without emphasis, its head left out."""
    text = facts()
    part = text[text.index(f"\n{heading}") :]
    table = re.search(r"(?:^\|.*\n)+", part, re.MULTILINE)
    assert table
    lines = table[0].splitlines()[2:]
    return [
        [cell.strip().replace("*", "") for cell in line.strip("|").split("|")] for line in lines
    ]


@cache
def facts() -> str:
    return FACTS.read_text(encoding="utf-8").replace("\N{MINUS SIGN}", "-")


def days(cell: str) -> list[date]:
    """The days a cell names; of a year alone its first."""
    found = re.findall(r"\d{4}-\d\d-\d\d", cell) or [
        f"{year}-01-01" for year in re.findall(r"\d{4}", cell)
    ]
    return [date.fromisoformat(day) for day in found]


def number(cell: str) -> Decimal | None:
    """The number a cell begins with; None where it is unknown."""
    if cell.split(" ", 1)[0] == "U":
        return None
    found = re.match(r"-?\d+(?: \d{3})*(?:\.\d+)?", cell)
    assert found, cell
    return D(found[0].replace(" ", ""))


def hold(name: TableName, day: date, cell: str, certainty: str, country: str = "NO") -> None:
    """What the facts say of a day is what the table says."""
    rules = {"NO": NORWAY, "SE": SWEDEN}[country]
    expected = number(cell)
    if expected is None:
        with pytest.raises(MissingRule) as caught:
            rules.value(name, day)
        assert caught.value.first == day
        assert caught.value.note.key == "rules.unknown"
        return
    row = rules.row(name, day)
    assert row.value == expected, (name, day)
    assert row.certainty in re.findall(r"\b[ABC]\b", certainty), (name, day)


def test_norwegian_interest_and_compensation() -> None:
    rows = rows_of("### 1.1 ")
    assert len(rows) == 48
    for since, rate, compensation, _, rate_certainty, compensation_certainty in rows:
        for day in days(since):
            hold("late_interest", day, rate, rate_certainty)
            if compensation == "none":
                assert NORWAY.value("compensation", day) == 0
            else:
                hold("compensation", day, compensation, compensation_certainty)


def test_norwegian_collection_rate_and_fees() -> None:
    rows = rows_of("### 2.1 ")
    assert len(rows) == 9
    for since, rate, _, reminder, demand, _, certainty in rows:
        (day,) = days(since)
        hold("inkassosats", day, rate, certainty)
        hold("reminder_fee", day, reminder if reminder != "–" else "U", certainty)
        hold("payment_demand_fee", day, demand if demand != "–" else "U", certainty)


def test_norwegian_agency_fees() -> None:
    rows = rows_of("### 2.3 ")
    assert len(rows) == 7
    for limit, multiple, light, heavy, light_2026, heavy_2026 in rows:
        principal = D("1e9") if limit.startswith("over") else number(limit)
        for day, kroner in (
            (date(2025, 3, 1), (light, heavy)),
            (date(2026, 3, 1), (light_2026, heavy_2026)),
        ):
            factor = NORWAY.value("agency_fee", day, principal=principal)
            assert factor == number(multiple)
            fee = factor * NORWAY.value("inkassosats", day)
            assert (fee, fee * NORWAY.value("agency_fee_heavy", day)) == tuple(map(number, kroner))
    before = "up to 2 500: 350; 10 000: 700; 50 000: 1 400; 250 000: 2 800; over: 5 600"
    assert before in facts()
    day = date(2020, 3, 1)
    fees = {2500: 350, 10_000: 700, 50_000: 1400, 250_000: 2800, 250_001: 5600}
    for limit_before, kroner_before in fees.items():
        factor = NORWAY.value("agency_fee", day, principal=D(limit_before))
        assert factor * NORWAY.value("inkassosats", day) == kroner_before


def test_norwegian_retention() -> None:
    text = facts()
    months = {
        "retention_accounting": ("Primary: vouchers", 60),
        "retention_correspondence": ("Secondary: contracts", 42),
        "retention_electronic": ("Electronic availability", 42),
        "retention_construction": ("Construction project", 120),
        "retention_finance": ("Banks/finance", 120),
    }
    for name, (start, expected) in months.items():
        (line,) = [line for line in text.splitlines() if line.startswith(f"| {start}")]
        period, certainty = line.replace("*", "").strip("|").split("|")[1:3]
        years, _, rest = period.strip().partition(" years ")
        assert int(years) * 12 + int(rest.split(" ")[0] if rest else 0) == expected
        row = NORWAY.row(name, date(2026, 11, 21))  # type: ignore[arg-type]
        assert row.value == expected
        assert row.certainty in re.findall(r"\b[AB]\b", certainty)


def test_norwegian_vat() -> None:
    rates = {number(rate) for rate, *_ in rows_of("### 5.1 ") if rate != "–"}
    assert rates == NORWAY.vat_rates(date(2026, 11, 21))


def test_swedish_interest() -> None:
    rows = rows_of("### 9.1 ")
    assert len(rows) == 29
    for since, reference, late, certainty in rows:
        for day in days(since):
            hold("reference_rate", day, reference, certainty, "SE")
            hold("late_interest", day, late, certainty, "SE")


def test_swedish_fees() -> None:
    names: list[TableName] = [
        "reminder_fee",
        "payment_demand_fee",
        "instalment_plan_fee",
        "compensation",
    ]
    rows = rows_of("### 9.2 ")
    assert [row[0].split(" ")[0] for row in rows] == [
        "Påminnelseavgift", "Inkassokrav", "Amorteringsplan", "Förseningsersättning",
    ]  # fmt: skip
    for name, (_, amount, _) in zip(names, rows, strict=True):
        hold(name, date(2026, 11, 21), amount, "A", "SE")


def test_swedish_vat() -> None:
    assert "VAT rates 25 / 12 / 6 %. **Food is 6 % from 2026-04-01** (was 12 %)" in facts()
    assert SWEDEN.vat_rates(date(2026, 11, 21)) == {D(25), D(12), D(6), D(0)}
    assert SWEDEN.value("vat_food", date(2026, 3, 31)) == 12
    assert SWEDEN.value("vat_food", date(2026, 4, 1)) == 6
    assert SWEDEN.value("vat_restaurant", date(2026, 4, 1)) == 12
