"""Credit: exposure, limits and concentration of a small book, counted by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from reskontro.reports.credit import concentration, status_of

if TYPE_CHECKING:
    from books import Books

JOURNAL = """\
2024-03-01 * (F-1) Faktura
    ; due: 2024-03-31
    1500:1     900 NOK  ; invoice: F-1
    3000

2024-03-01 * (F-2) Faktura
    ; due: 2024-03-30
    1500:1     300 NOK  ; invoice: F-2
    3000

2024-03-10 * (KN-1) Kreditnota
    1500:1     -50 NOK
    3000

2024-03-15 * (F-3) Faktura
    ; due: 2024-04-15
    1500:2     800 NOK  ; invoice: F-3
    3000

2024-03-15 * (F-4) Faktura
    ; due: 2024-04-15
    1500:3     399.99 NOK  ; invoice: F-4
    3000

2024-03-20 ! (F-5) Faktura, ikke sendt
    ; due: 2024-04-20
    1500:4     2000 NOK  ; invoice: F-5
    3000

2024-03-25 * (B-1) Forskudd
    1500:4     -500 NOK  ; invoice: F-5
    1920

2024-04-01 * (B-2) Betaling
    1500:1     -900 NOK  ; invoice: F-1
    1920
"""
CUSTOMERS = {
    "1": {"name": "En", "credit_limit": 1000},
    "2": {"name": "To", "credit_limit": 1000},
    "3": {"name": "Tre", "credit_limit": 500, "security": 200, "insured_limit": 100},
    "4": {"name": "Fire"},
    "5": {"name": "Fem", "credit_limit": 100},
}
AS_OF = ("--as-of", "2024-03-31")


def told(report: dict[str, Any], *keys: str) -> list[tuple[Any, ...]]:
    return [tuple(row[key] for key in ("customer", *keys)) for row in report["rows"]]


def test_exposure_is_what_is_not_due_overdue_and_unallocated_largest_first(books: Books) -> None:
    report = books(JOURNAL, customers=CUSTOMERS).report("credit", *AS_OF)
    keys = ("not_due", "overdue", "unallocated", "exposure", "pending")
    assert told(report, *keys) == [
        ("4", "1500.00", "0.00", "0.00", "1500.00", "1500.00"),
        ("1", "900.00", "300.00", "-50.00", "1150.00", "0.00"),
        ("2", "800.00", "0.00", "0.00", "800.00", "0.00"),
        ("3", "399.99", "0.00", "0.00", "399.99", "0.00"),
    ]


def test_use_room_and_status_of_a_limit(books: Books) -> None:
    report = books(JOURNAL, customers=CUSTOMERS).report("credit", *AS_OF)
    assert told(report, "credit_limit", "credit_use", "room", "status") == [
        ("4", None, None, None, "no_limit"),
        ("1", "1000.00", "115.0", "-150.00", "over"),
        ("2", "1000.00", "80.0", "200.00", "near"),
        ("3", "500.00", "80.0", "100.01", "fine"),  # 79.998 %, not yet near
    ]


def test_security_and_insurance_leave_the_rest_uncovered(books: Books) -> None:
    report = books(JOURNAL, customers=CUSTOMERS).report("credit", *AS_OF)
    assert told(report, "security", "insured_limit", "uncovered")[-1] == (
        "3",
        "200.00",
        "100.00",
        "99.99",
    )


def test_total_counts_who_is_over_and_near_and_how_much_the_largest_owe(books: Books) -> None:
    (total,) = books(JOURNAL, customers=CUSTOMERS).report("credit", *AS_OF)["total"]
    assert total == {
        "currency": "NOK",
        "not_due": "3599.99",
        "overdue": "300.00",
        "unallocated": "-50.00",
        "exposure": "3849.99",
        "pending": "1500.00",
        "uncovered": "3549.99",
        "over": 1,
        "near": 1,
        "excess": "150.00",
        "concentration": {"1": "39.0", "5": "100.0", "10": "100.0"},  # 1 500 ÷ 3 849.99
    }


def test_an_earlier_day_knows_nothing_of_what_came_later(books: Books) -> None:
    book = books(JOURNAL, customers=CUSTOMERS)
    keys = ("not_due", "overdue", "exposure", "status")
    assert told(book.report("credit", "--as-of", "2024-03-30"), *keys)[1] == (
        "1", "1200.00", "0.00", "1150.00", "over",
    )  # fmt: skip
    assert told(book.report("credit", "--as-of", "2024-03-05"), *keys) == [
        ("1", "1200.00", "0.00", "1200.00", "over")
    ]
    assert told(book.report("credit", "--as-of", "2024-04-01"), *keys)[-1] == (
        "1", "0.00", "300.00", "250.00", "fine",
    )  # fmt: skip


def test_near_is_an_option_else_a_setting(books: Books) -> None:
    settings = {"credit": {"near": 40}}
    book = books(JOURNAL, customers=CUSTOMERS, settings=settings)
    assert book.report("credit", *AS_OF)["total"][0]["near"] == 2
    assert book.report("credit", *AS_OF, "--near", "81")["total"][0]["near"] == 0


def test_all_shows_customers_of_whom_nothing_is_open(books: Books) -> None:
    book = books(JOURNAL, customers=CUSTOMERS)
    assert told(book.report("credit", *AS_OF, "--all"), "exposure", "room", "status")[-1] == (
        "5", "0.00", "100.00", "fine",
    )  # fmt: skip
    rows = book.report("credit", *AS_OF, "--all", "--customer", "5")["rows"]
    assert [row["customer"] for row in rows] == ["5"]


def test_some_customers_are_no_measure_of_concentration(books: Books) -> None:
    book = books(JOURNAL, customers=CUSTOMERS)
    (total,) = book.report("credit", *AS_OF, "--customer", "2")["total"]
    assert (total["exposure"], total["concentration"]) == ("800.00", None)


def test_a_limit_is_held_against_what_is_owed_in_its_own_currency_alone(books: Books) -> None:
    journal = JOURNAL.replace("    1500:2     800 NOK", "    1500:2     800 EUR")
    report = books(journal, customers=CUSTOMERS).report("credit", *AS_OF)
    (row,) = [row for row in report["rows"] if row["currency"] == "EUR"]
    assert (row["credit_limit"], row["status"]) == (None, "no_limit")
    (note,) = [note for note in report["notes"] if note["key"] == "credit.elsewhere"]
    assert note["values"] == {"customers": "2"}


def test_columns_that_say_nothing_of_anybody_are_left_out(books: Books) -> None:
    out = books(JOURNAL).call("credit", *AS_OF, "--customer", "2", "--format", "plain").out
    heading = next(line for line in out.splitlines() if line.startswith("Customer"))
    assert heading.split("  ")[0] == "Customer"
    for word in ("Name", "Unallocated", "pending", "Uncovered", "limit", "Room", "Status"):
        assert word not in heading
    whole = books(JOURNAL, customers=CUSTOMERS).call("credit", *AS_OF, "--format", "plain").out
    heading = next(line for line in whole.splitlines() if line.startswith("Customer"))
    for word in ("Name", "Unallocated", "pending", "Uncovered", "limit", "Room", "Status"):
        assert word in heading


def test_nothing_owed_is_an_empty_report(books: Books) -> None:
    report = books(JOURNAL).report("credit", "--as-of", "2023-12-31")
    assert report["rows"] == []
    assert report["total"][0]["exposure"] == "0.00"
    assert report["total"][0]["concentration"] is None


@pytest.mark.parametrize(
    ("exposure", "limit", "status"),
    [
        ("0.01", "0", "over"),
        ("0", "0", "fine"),
        ("-5", "0", "fine"),
        ("100", "100", "near"),
        ("100.01", "100", "over"),
        ("79.99", "100", "fine"),
        ("80", "100", "near"),
        ("1000000", None, "no_limit"),
    ],
)
def test_status(exposure: str, limit: str | None, status: str) -> None:
    cap = None if limit is None else Decimal(limit)
    assert status_of(Decimal(exposure), cap, Decimal(80)) == status


def test_concentration_is_of_customers_in_debit() -> None:
    owed = [Decimal(amount) for amount in (50, 10, 10, 10, 10, 5, 5, -40, 0)]
    assert concentration(owed) == {
        "1": Decimal("50.0"),
        "5": Decimal("90.0"),
        "10": Decimal("100.0"),
    }
    assert concentration([Decimal(-1), Decimal(0)]) is None
