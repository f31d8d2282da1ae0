"""Age: the edges of buckets, and where credit stands."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from books import Books

DAY = date(2024, 6, 30)


def aged(days: int, amount: int = 100, due: str = "") -> str:
    """An invoice of that age, due on the day of issue unless said."""
    day = DAY - timedelta(days)
    return (
        f"{min(day, DAY)} * (F{days}) Faktura\n    1500:1   {amount} NOK\n"
        f"    ; due: {due or day}\n    3000\n\n"
    )


@pytest.mark.parametrize(
    ("days", "bucket"),
    [
        (-300, "not_due"),
        (-1, "not_due"),
        (0, "not_due"),
        (1, "1-30"),
        (30, "1-30"),
        (31, "31-60"),
        (60, "31-60"),
        (61, "61-90"),
        (90, "61-90"),
        (91, "over_90"),
        (5000, "over_90"),
    ],
)
def test_bucket_by_due_is_inclusive_at_the_top(books: Books, days: int, bucket: str) -> None:
    (row,) = books(aged(days)).report("ageing", "--as-of", "2024-06-30")["rows"]
    assert {key: value for key, value in row["buckets"].items() if value != "0.00"} == {
        bucket: "100.00"
    }
    assert list(row["buckets"]) == ["not_due", "1-30", "31-60", "61-90", "over_90"]


@pytest.mark.parametrize(
    ("days", "bucket"),
    [
        (0, "0-30"),
        (1, "0-30"),
        (30, "0-30"),
        (31, "31-60"),
        (60, "31-60"),
        (61, "61-90"),
        (90, "61-90"),
        (91, "over_90"),
    ],
)
def test_bucket_by_invoice_counts_from_the_day_of_issue(
    books: Books, days: int, bucket: str
) -> None:
    book = books(aged(days, due="2024-12-31"))
    (row,) = book.report("ageing", "--as-of", "2024-06-30", "--by", "invoice")["rows"]
    assert {key: value for key, value in row["buckets"].items() if value != "0.00"} == {
        bucket: "100.00"
    }
    assert list(row["buckets"]) == ["0-30", "31-60", "61-90", "over_90"]


@pytest.mark.parametrize(
    ("days", "bucket"),
    [(0, "not_due"), (1, "1-14"), (14, "1-14"), (15, "15-30"), (60, "31-60"), (61, "over_60")],
)
def test_buckets_are_free(books: Books, days: int, bucket: str) -> None:
    journal = aged(days)
    (row,) = books(journal).report("ageing", "--as-of", "2024-06-30", "--buckets", "14,30,60")[
        "rows"
    ]
    assert [key for key, value in row["buckets"].items() if value != "0.00"] == [bucket]
    settings = {"ageing": {"by": "due", "buckets": [14, 30, 60]}}
    again = books(journal, settings=settings).report("ageing", "--as-of", "2024-06-30")["rows"]
    assert again == [row]


@pytest.mark.parametrize(
    ("due", "bucket"),
    [
        ("2024-07-01", "not_due"),
        ("2024-06-30", "not_due"),
        ("2024-06-29", "2024-06"),
        ("2024-06-01", "2024-06"),
        ("2024-05-31", "2024-05"),
        ("2024-03-01", "2024-03"),
        ("2024-02-29", "older"),
        ("2023-06-15", "older"),
    ],
)
def test_buckets_of_calendar_months(books: Books, due: str, bucket: str) -> None:
    journal = f"2023-01-01 * (F) Faktura\n    1500:1   100 NOK  ; due: {due}\n    3000\n"
    (row,) = books(journal).report("ageing", "--as-of", "2024-06-30", "--buckets", "month")["rows"]
    assert [key for key, value in row["buckets"].items() if value != "0.00"] == [bucket]
    assert list(row["buckets"]) == ["not_due", "2024-06", "2024-05", "2024-04", "2024-03", "older"]


def test_unmatched_credit_stands_in_no_bucket(books: Books) -> None:
    credit = "2023-01-01 * (KN) Kreditnota\n    1500:1   -30 NOK\n    3000\n\n"
    report = books(aged(10) + credit).report("ageing", "--as-of", "2024-06-30")
    (row,) = report["rows"]
    assert (row["buckets"]["1-30"], row["unallocated"], row["total"]) == (
        "100.00",
        "-30.00",
        "70.00",
    )
    (total,) = report["total"]
    assert total["share"]["1-30"] == "100.0"


def test_customers_in_debit_and_in_credit_are_totalled_apart(books: Books) -> None:
    credit = "2024-01-01 * (KN) Kreditnota\n    1500:2   -30 NOK\n    3000\n\n"
    credit += "2024-01-01 * (KN2) Kreditnota\n    1500:1   -20 NOK\n    3000\n\n"
    book = books(aged(10) + credit)
    (total,) = book.report("ageing", "--as-of", "2024-06-30")["total"]
    assert (total["in_debit"], total["in_credit"], total["total"]) == ("80.00", "-30.00", "50.00")
    (total,) = book.report("balances", "--as-of", "2024-06-30")["total"]
    assert (total["in_debit"], total["in_credit"], total["balance"]) == (
        "80.00",
        "-30.00",
        "50.00",
    )


def test_each_currency_is_a_block_of_its_own(books: Books) -> None:
    euro = "2024-06-01 * (E) Invoice\n    1500:1   10 EUR\n    3000   -10 EUR\n\n"
    report = books(aged(10) + euro).report("ageing", "--as-of", "2024-06-30")
    assert [(row["customer"], row["currency"], row["total"]) for row in report["rows"]] == [
        ("1", "NOK", "100.00"),
        ("1", "EUR", "10.00"),
    ]
    assert [one["currency"] for one in report["total"]] == ["NOK", "EUR"]
    assert sorted(one["currency"] for one in report["proof"]) == ["EUR", "NOK"]


def test_detail_shows_each_item_in_its_bucket(books: Books) -> None:
    book = books(aged(10) + aged(40, 50))
    done = book.call("ageing", "--as-of", "2024-06-30", "--detail", "--format", "plain")
    found = [line.split() for line in done.out.splitlines()]
    assert [line[:5] for line in found if line and line[0] in ("F10", "F40")] == [
        ["F40", "2024-05-21", "40", "50", "–"],
        ["F10", "2024-06-20", "10", "100", "–"],
    ]
