"""The risk score of a small book, counted by hand."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import ROOT

from reskontro.reports.lateness import months_before
from reskontro.reports.risk_score import FACTORS, LEVELS, SCALES, level_of, points

if TYPE_CHECKING:
    from books import Books


def invoice(number: str, customer: str, amount: str, issued: str, due: str) -> str:
    return (
        f"{issued} * ({number}) Faktura\n    ; due: {due}\n"
        f"    1500:{customer}    {amount} NOK\n    ; invoice: {number}\n    3000\n\n"
    )


def settled(number: str, customer: str, amount: str, on: str, against: str = "1920") -> str:
    return (
        f"{on} * Oppgjør\n    1500:{customer}    -{amount} NOK\n    ; invoice: {number}\n"
        f"    {against}\n\n"
    )


JOURNAL = (
    # 1: in time, 10 days late, 5 days late, in time; 30 days overdue; not due.
    invoice("F-1", "1", "600", "2024-07-01", "2024-07-31")
    + settled("F-1", "1", "600", "2024-07-31")
    + invoice("F-2", "1", "400", "2024-08-01", "2024-08-31")
    + settled("F-2", "1", "400", "2024-09-10")
    + invoice("F-3", "1", "500", "2025-01-01", "2025-01-31")
    + settled("F-3", "1", "500", "2025-02-05")
    + invoice("F-4", "1", "300", "2025-01-15", "2025-02-14")
    + settled("F-4", "1", "300", "2025-02-14")
    + invoice("F-5", "1", "200", "2025-05-01", "2025-05-31")
    + invoice("F-6", "1", "600", "2025-06-15", "2025-07-15")
    # 2: one invoice, paid in time.
    + invoice("G-1", "2", "345", "2025-01-01", "2025-01-31")
    + settled("G-1", "2", "345", "2025-01-31")
    # 3: new, nothing due yet.
    + invoice("H-1", "3", "100", "2025-06-20", "2025-07-20")
    # 4: written off 90 days after due.
    + invoice("I-1", "4", "100", "2024-12-01", "2024-12-31")
    + settled("I-1", "4", "100", "2025-03-31", "7830")
    # 5: paid the day before the twelve months begin.
    + invoice("J-1", "5", "100", "2024-05-01", "2024-05-31")
    + settled("J-1", "5", "100", "2024-06-30")
    # 6: credited in full, which is no payment.
    + invoice("K-1", "6", "100", "2025-01-01", "2025-01-31")
    + settled("K-1", "6", "100", "2025-03-31", "3000")
)
CUSTOMERS = {"1": {"name": "En", "credit_limit": 1000}}
AS_OF = ("--as-of", "2025-06-30")


def row_of(report: dict[str, Any], customer: str) -> dict[str, Any]:
    (row,) = [row for row in report["rows"] if row["customer"] == customer]
    return dict(row)


def figures(row: dict[str, Any]) -> dict[str, tuple[str | None, str | None]]:
    return {key: (part["figure"], part["points"]) for key, part in row["parts"].items()}


def test_every_part_of_a_score_by_hand(books: Books) -> None:
    row = row_of(books(JOURNAL, customers=CUSTOMERS).report("risk", *AS_OF), "1")
    assert figures(row) == {
        "late_share": ("40.0", "8.0"),  # F-2 and F-5 of five: 40 % of 20
        "mean_days_late": ("9.0", "6.0"),  # (0 + 10 + 5 + 0 + 30) ÷ 5, ÷ 30 × 20
        "worst_days_late": ("30", "5.0"),  # ÷ 90 × 15
        "trend": ("6.7", "4.5"),  # (5 + 0 + 30) ÷ 3 = 11.7, less (0 + 10) ÷ 2 = 5; ÷ 15 × 10
        "overdue_share": ("25.0", "5.0"),  # 200 ÷ 800; 25 % of 20
        "credit_use": ("80.0", "9.0"),  # 800 ÷ 1000; (80 − 50) ÷ 50 × 15
    }
    assert (row["score"], row["level"]) == (38, "moderate")  # 37.5


def test_inputs_are_what_the_parts_are_made_of(books: Books) -> None:
    inputs = row_of(books(JOURNAL, customers=CUSTOMERS).report("risk", *AS_OF), "1")["inputs"]
    assert inputs == {
        "documents": 5,
        "late": 2,
        "sum_of_days": 45,
        "worst_document": "F-5",
        "worst_days": 30,
        "recent_mean": "11.7",
        "earlier_mean": "5.0",
        "overdue": "200.00",
        "open": "800.00",
        "exposure": "800.00",
        "credit_limit": "1000.00",
        "proven_exposure": "800.00",  # F-3 and F-4 were both out from 15 January
        "proven_on": "2025-01-15",
        "factor": "1",
    }


def test_suggested_limit_is_the_highest_exposure_paid_on_time_by_risk(books: Books) -> None:
    report = books(JOURNAL, customers=CUSTOMERS).report("risk", *AS_OF)
    found = {row["customer"]: row["suggested_limit"] for row in report["rows"]}
    assert found == {
        "4": "0.00",  # nothing was paid
        "1": "800.00",  # × 1
        "2": "510.00",  # 345 × 1.5 = 517.50
        "3": None,
    }


def test_parts_that_cannot_be_told_are_not_counted(books: Books) -> None:
    row = row_of(books(JOURNAL).report("risk", *AS_OF), "4")
    assert figures(row) == {
        "late_share": ("100.0", "20.0"),
        "mean_days_late": ("90.0", "20.0"),
        "worst_days_late": ("90", "15.0"),
        "trend": (None, None),
        "overdue_share": ("0.0", "0.0"),
        "credit_use": (None, None),
    }
    assert (row["score"], row["level"]) == (73, "high")  # 55 ÷ 75


def test_riskiest_first_and_without_history_last(books: Books) -> None:
    report = books(JOURNAL).report("risk", *AS_OF)
    found = [(row["customer"], row["score"], row["level"]) for row in report["rows"]]
    # Without its limit 1 has 28.5 of 85 points.
    assert found == [
        ("4", 73, "high"), ("1", 34, "moderate"), ("2", 0, "low"), ("3", None, None),
    ]  # fmt: skip
    assert report["total"] == [
        {
            "currency": "NOK",
            "customers": 4,
            "levels": {"low": 1, "moderate": 1, "high": 1, "very_high": 0},
            "no_history": 1,
        }
    ]


@pytest.mark.parametrize("customer", ["3", "5", "6"])
@pytest.mark.parametrize(
    ("lang", "words"), [("en", "No history"), ("nb", "Ingen historikk"), ("sv", "Ingen historik")]
)
def test_no_history_is_said_and_not_scored(
    books: Books, customer: str, lang: str, words: str
) -> None:
    book = books(JOURNAL)
    row = row_of(book.report("risk", *AS_OF, "--customer", customer), customer)
    assert (row["score"], row["level"], row["parts"], row["suggested_limit"]) == (
        None, None, {}, None,
    )  # fmt: skip
    asked = ("--customer", customer, "--lang", lang, "--format", "plain")
    assert words in book.call("risk", *AS_OF, *asked).out


def test_one_customer_is_shown_part_by_part_with_reasons(books: Books) -> None:
    out = (
        books(JOURNAL, customers=CUSTOMERS)
        .call("risk", *AS_OF, "--customer", "1", "--format", "plain", "--lang", "en")
        .out
    )
    lines = [" ".join(line.split()) for line in out.splitlines()]
    for line in (
        "Paid late 40.0 % 0 100 8.0 20",
        "Use of limit 80.0 % 50 100 9.0 15",
        "Total 37.5 100",
        "Paid late: 2 of 5 documents settled in the twelve months or overdue.",
        "Mean lateness: 45 days after due ÷ 5.",
        "Worst lateness: 30 days, document F-5.",
        "Trend: mean lateness of the last six months 11.7 − of the six before 5.0.",
        "Overdue share: overdue 200 ÷ open items 800.",
        "Use of limit: exposure 800 ÷ credit limit 1,000.",
        "Score 38 = 37.5 points ÷ 100 × 100: risk moderate.",
    ):
        assert line in lines
    (suggestion,) = [line for line in lines if line.startswith("Suggested limit 800 =")]
    assert "paid on time 800 (2025-01-15) × 1 for risk moderate" in suggestion
    whole = books(JOURNAL).call("risk", *AS_OF, "--format", "plain", "--lang", "en").out
    assert "Mean lateness: 45" not in whole


def test_a_past_day_sees_only_what_was_then(books: Books) -> None:
    row = row_of(books(JOURNAL).report("risk", "--as-of", "2024-12-31"), "1")
    assert (row["inputs"]["documents"], row["inputs"]["sum_of_days"]) == (2, 10)
    report = books(JOURNAL).report("risk", "--as-of", "2024-07-30")
    assert row_of(report, "1")["score"] is None


def test_what_counts_as_late_and_as_a_residue_are_settings(books: Books) -> None:
    settings = {"credit": {"late_days": 30}, "check": {"residue": 200}}
    row = row_of(books(JOURNAL, settings=settings).report("risk", *AS_OF), "1")
    # F-5 with 200 overdue is a residue now, and F-2 is on time.
    assert (row["inputs"]["documents"], row["inputs"]["late"]) == (4, 0)
    assert (row["inputs"]["overdue"], row["parts"]["overdue_share"]["figure"]) == ("0.00", "0.0")
    assert row["inputs"]["proven_exposure"] == "800.00"


def test_a_document_whose_fee_is_left_counts_with_the_day_its_principal_was_paid(
    books: Books,
) -> None:
    journal = invoice("L-1", "7", "100", "2025-01-01", "2025-01-31")
    journal += "2025-02-20 * (P-1) Gebyr\n    1500:7   35 NOK\n    ; invoice: L-1\n    3900\n\n"
    journal += settled("L-1", "7", "100", "2025-02-20")
    row = row_of(books(journal).report("risk", *AS_OF), "7")
    assert (row["inputs"]["documents"], row["inputs"]["worst_days"]) == (1, 20)
    assert row["inputs"]["overdue"] == "35.00"


@pytest.mark.parametrize(
    ("limit", "use"), [(0, ("100.0", "15.0")), (1600, ("50.0", "0.0")), (1, ("80000.0", "15.0"))]
)
def test_use_of_a_limit(books: Books, limit: int, use: tuple[str, str]) -> None:
    customers = {"1": {"name": "En", "credit_limit": limit}}
    row = row_of(books(JOURNAL, customers=customers).report("risk", *AS_OF), "1")
    assert figures(row)["credit_use"] == use


def test_accounts_in_two_currencies_are_scored_apart(books: Books) -> None:
    journal = JOURNAL + invoice("M-1", "1", "100", "2025-01-01", "2025-01-31").replace("NOK", "EUR")
    report = books(journal, customers=CUSTOMERS).report("risk", *AS_OF, "--customer", "1")
    found = [(row["currency"], row["score"], row["credit_limit"]) for row in report["rows"]]
    # EUR: 150 days overdue, all of it; no limit in euro and no earlier half-year: 75 of 75.
    assert found == [("NOK", 38, "1000.00"), ("EUR", 100, None)]


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("-5", "0.0"),
        ("50", "0.0"),
        ("75", "7.5"),
        ("75.2", "7.6"),
        ("100", "15.0"),
        ("900", "15.0"),
    ],
)
def test_points_rise_evenly_between_two_limits(figure: str, expected: str) -> None:
    (scale,) = [scale for scale in SCALES if scale.key == "credit_use"]
    assert points(scale, Decimal(figure)) == Decimal(expected)


def test_weights_are_a_hundred_and_levels_have_factors() -> None:
    assert sum(scale.weight for scale in SCALES) == 100
    assert {level for _, level in LEVELS} | {"very_high"} == set(FACTORS)


@pytest.mark.parametrize(
    ("score", "level"),
    [
        (0, "low"), (24, "low"), (25, "moderate"), (49, "moderate"), (50, "high"), (74, "high"),
        (75, "very_high"), (100, "very_high"),
    ],
)  # fmt: skip
def test_level_of_a_score(score: int, level: str) -> None:
    assert level_of(score) == level


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2025-06-30", 12, "2024-06-30"),
        ("2025-08-31", 6, "2025-02-28"),
        ("2024-08-31", 6, "2024-02-29"),
        ("2025-01-15", 1, "2024-12-15"),
        ("0001-03-01", 12, "0001-01-01"),
    ],
)
def test_months_before(day: str, months: int, expected: str) -> None:
    assert months_before(date.fromisoformat(day), months) == date.fromisoformat(expected)


def test_the_scales_of_the_manual_are_those_in_use() -> None:
    text = (ROOT / "docs" / "credit.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| `(\w+)` \| .* \| (\d+) \| (\d+) (\S+) \| (\d+) \S+ \|$", text, re.MULTILINE
    )
    assert rows == [
        (scale.key, str(scale.weight), str(scale.none_at), scale.unit, str(scale.all_at))
        for scale in SCALES
    ]
