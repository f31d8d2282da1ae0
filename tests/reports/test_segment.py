"""S7: customers by revenue and by how they pay, counted by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from reskontro.reports.classes import Payments, behaviour, rank
from reskontro.settings import SegmentSettings

if TYPE_CHECKING:
    from books import Books

EIGHTY, FIFTEEN = Decimal(80), Decimal(15)


def classes(*revenues: str) -> str:
    named = {str(at): Decimal(revenue) for at, revenue in enumerate(revenues, 1)}
    ranked = {one.customer: one.revenue_class for one in rank(named, EIGHTY, FIFTEEN)}
    return "".join(ranked[customer] for customer in named)


@pytest.mark.parametrize(
    ("revenues", "expected"),
    [
        (["500", "300", "150", "50"], "AABC"),  # 50, 80, 95, 100 %
        (["500", "299.99", "150", "50.01"], "AAAB"),  # they begin at 79.999 and 94.999 %
        (["500", "250", "200", "50"], "AAAC"),  # the third crosses 80 % and is A
        (["500", "300", "100", "100"], "AABB"),  # the fourth begins at 90 % and crosses 95 %
        (["50", "150", "300", "500"], "CBAA"),  # the order of the customers is of no matter
        (["1000"], "A"),
        (["700", "200", "100", "0", "-50"], "AABCC"),  # 100 begins at 90 %; none has no revenue
        (["0", "-1"], "CC"),
    ],
    ids=[
        "on the limits",
        "under a limit",
        "crosses a",
        "crosses b",
        "order",
        "one",
        "credit",
        "no",
    ],
)
def test_s7_classes_by_revenue(revenues: list[str], expected: str) -> None:
    assert classes(*revenues) == expected


def test_shares_are_of_revenue_above_nothing() -> None:
    ranked = rank({"1": Decimal(300), "2": Decimal(100), "3": Decimal(-40)}, EIGHTY, FIFTEEN)
    assert [(one.customer, one.share, one.cumulative) for one in ranked] == [
        ("1", Decimal(75), Decimal(75)),
        ("2", Decimal(25), Decimal(100)),
        ("3", Decimal(-10), Decimal(100)),
    ]


def test_equal_revenues_are_in_the_order_of_numbers() -> None:
    ranked = rank({"2": Decimal(1), "1": Decimal(1)}, EIGHTY, FIFTEEN)
    assert [one.customer for one in ranked] == ["1", "2"]


@pytest.mark.parametrize(
    ("documents", "late", "days", "overdue_days", "expected"),
    [
        (2, 1, "30", 0, "credit"),  # half late is not more than half
        (3, 2, "3", 0, "risk"),
        (4, 0, "3", 60, "cash"),
        (4, 0, "3", 61, "risk"),
        (1, 0, "7", 0, "cash"),
        (2, 0, "7.5", 0, "credit"),
        (0, 0, None, 0, "unknown"),
        (0, 0, None, 61, "risk"),
    ],
)
def test_s7_behaviour(
    documents: int, late: int, days: str | None, overdue_days: int, expected: str
) -> None:
    median = None if days is None else Decimal(days)
    own = Payments(documents, late, median, Decimal(0), overdue_days)
    assert behaviour(own, SegmentSettings()) == expected


JOURNAL = """\
2024-01-01 * (F-1) Faktura
    ; due: 2024-01-31
    1500:1     1000 NOK  ; invoice: F-1
    3000       -800 NOK
    2700       -200 NOK

2024-01-05 * Betaling
    1920       1000 NOK
    1500:1    -1000 NOK  ; invoice: F-1

2024-01-01 * (F-2) Faktura
    ; due: 2024-01-31
    1500:2      100 NOK  ; invoice: F-2
    3000

2024-02-01 * (F-3) Faktura
    ; due: 2024-03-02
    1500:2       60 NOK  ; invoice: F-3
    3000

2024-01-31 * Betaling
    1920        100 NOK
    1500:2     -100 NOK  ; invoice: F-2

2024-03-20 * Betaling
    1920         60 NOK
    1500:2      -60 NOK  ; invoice: F-3

2024-01-01 * (F-4) Faktura
    ; due: 2024-01-31
    1500:3       30 NOK  ; invoice: F-4
    3000

2024-02-08 * Betaling
    1920         30 NOK
    1500:3      -30 NOK  ; invoice: F-4

2024-01-01 * (F-5) Faktura
    ; due: 2024-01-31
    1500:4       20 NOK  ; invoice: F-5
    3000

2024-01-01 * (F-6) Faktura
    ; due: 2024-01-11
    1500:5       90 NOK  ; invoice: F-6
    3000

2024-01-11 * Betaling
    1920         80 NOK
    1500:5      -80 NOK  ; invoice: F-6

2024-03-01 * Kontantsalg
    1920          7 NOK
    3000         -7 NOK
"""
PERIOD = ("--from", "2024-01-01", "--to", "2024-03-31")
CUSTOMERS = {"1": {"name": "En"}, "2": {"name": "To"}}


def told(report: dict[str, Any], *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(row[key] for key in ("customer", *keys)) for row in report["rows"]]


def test_rows_carry_both_classes_and_the_figures_behind_them(books: Books) -> None:
    report = books(JOURNAL).report("segment", *PERIOD)
    assert told(report, "revenue", "share", "cumulative", "class") == [
        ("1", "800.00", "72.7", "72.7", "A"),
        ("2", "160.00", "14.5", "87.3", "A"),  # begins at 72.7 %
        ("5", "90.00", "8.2", "95.5", "B"),
        ("3", "30.00", "2.7", "98.2", "C"),
        ("4", "20.00", "1.8", "100.0", "C"),
    ]
    keys = ("behaviour", "documents", "days_to_pay", "late_share", "overdue", "overdue_days")
    assert told(report, *keys) == [
        ("1", "cash", 1, "4.0", "0.0", "0.00", 0),
        ("2", "credit", 2, "39.0", "50.0", "0.00", 0),  # 30 and 48 days, 0 and 18 late
        ("5", "unknown", 0, None, None, "10.00", 0),  # a residue is told, and no risk
        ("3", "risk", 1, "38.0", "100.0", "0.00", 0),  # 8 days after due
        ("4", "unknown", 0, None, None, "20.00", 60),
    ]


def test_a_day_later_what_is_overdue_makes_a_risk(books: Books) -> None:
    report = books(JOURNAL).report("segment", "--from", "2024-01-01", "--to", "2024-04-01")
    assert told(report, "behaviour", "overdue_days")[-1] == ("4", "risk", 61)


def test_totals_tie_to_the_revenue_accounts_but_for_sales_without_a_customer(books: Books) -> None:
    (total,) = books(JOURNAL).report("segment", *PERIOD)["total"]
    assert (total["from"], total["to"]) == ("2024-01-01", "2024-03-31")
    assert (total["revenue"], total["accounts"]) == ("1100.00", "1107.00")
    assert (total["customers"], total["overdue"]) == (5, "30.00")
    assert total["classes"] == {
        "A": {"customers": 2, "revenue": "960.00", "share": "87.3", "overdue": "0.00"},
        "B": {"customers": 1, "revenue": "90.00", "share": "8.2", "overdue": "10.00"},
        "C": {"customers": 2, "revenue": "50.00", "share": "4.5", "overdue": "20.00"},
    }
    assert {name: one["customers"] for name, one in total["behaviours"].items()} == {
        "risk": 1,
        "credit": 1,
        "cash": 1,
        "unknown": 2,
    }


def test_by_behaviour_is_the_same_in_another_order(books: Books) -> None:
    book = books(JOURNAL)
    by_revenue = book.report("segment", *PERIOD)
    by_behaviour = book.report("segment", *PERIOD, "--by", "behaviour")
    assert [row["customer"] for row in by_behaviour["rows"]] == ["3", "2", "1", "5", "4"]
    assert sorted(map(repr, by_behaviour["rows"])) == sorted(map(repr, by_revenue["rows"]))
    assert by_behaviour["total"] == by_revenue["total"]


def test_the_class_of_one_customer_is_that_among_all(books: Books) -> None:
    report = books(JOURNAL).report("segment", *PERIOD, "--customer", "3")
    assert told(report, "share", "cumulative", "class") == [("3", "2.7", "98.2", "C")]
    assert report["total"][0]["accounts"] is None


def test_thresholds_are_settings(books: Books) -> None:
    settings = {
        "segments": {"a": 50, "b": 30, "cash_days": 3, "risk_overdue_days": 59},
        "credit": {"late_days": 8},
        "check": {"residue": 0},
    }
    report = books(JOURNAL, settings=settings).report("segment", *PERIOD)
    assert told(report, "class", "behaviour") == [
        ("1", "A", "credit"),
        ("2", "B", "credit"),
        ("5", "C", "risk"),
        ("3", "C", "credit"),
        ("4", "C", "risk"),
    ]


def test_without_a_period_it_is_the_365_days_to_as_of(books: Books) -> None:
    report = books(JOURNAL).report("segment", "--as-of", "2025-01-30")
    assert report["total"][0]["from"] == "2024-02-01"
    assert told(report, "revenue", "documents") == [
        ("2", "60.00", 1),
        ("3", "0.00", 1),
        ("4", "0.00", 0),
        ("5", "0.00", 0),
    ]


def test_customers_in_another_currency_count_with_their_booked_value(books: Books) -> None:
    journal = (
        "2024-01-01 * (F-1) Faktura\n    1500:1    100 EUR @ 11.50 NOK\n    3000\n\n"
        "2024-01-02 * (F-2) Faktura\n    1500:2    350 NOK\n    3000\n\n"
        "2024-01-03 * (F-3) Faktura\n    1500:3    100 EUR\n    3000\n"
    )
    report = books(journal).report("segment", "--as-of", "2024-03-31")
    assert told(report, "currency", "revenue", "overdue", "class") == [
        ("1", "NOK", "1150.00", "1150.00", "A"),
        ("2", "NOK", "350.00", "350.00", "A"),
    ]
    assert "report.without_value" in {note["key"] for note in report["notes"]}


@pytest.mark.parametrize(("lang", "word"), [("en", "Risk:"), ("nb", "Risiko:"), ("sv", "Risk:")])
def test_the_rules_stand_below_the_table(books: Books, lang: str, word: str) -> None:
    out = books(JOURNAL, customers=CUSTOMERS).call(
        "segment", *PERIOD, "--lang", lang, "--format", "plain"
    ).out  # fmt: skip
    (rule,) = [line for line in out.splitlines() if line.startswith(word)]
    for threshold in ("50", "7", "60", "10"):
        assert threshold in rule
