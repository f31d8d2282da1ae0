"""S1 to S4: statement, ageing, entries and measures of the specification."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import example

if TYPE_CHECKING:
    from books import Books

S1 = [
    ("2024-01-01", "opening balance", None, None, None, "25000.00"),
    ("2024-01-05", "Faktura materialer", "2024-001", "45000.00", None, "70000.00"),
    ("2024-01-15", "Innbetaling", None, None, "25000.00", "45000.00"),
    ("2024-01-20", "Faktura arbeid", "2024-002", "80000.00", None, "125000.00"),
    ("2024-02-02", "Innbetaling", None, None, "45000.00", "80000.00"),
    ("2024-02-10", "Kreditnota retur", "KN-001", None, "5000.00", "75000.00"),
    ("2024-02-25", "Faktura tilleggsarbeid", "2024-003", "35000.00", None, "110000.00"),
    ("2024-03-15", "Innbetaling", None, None, "80000.00", "30000.00"),
]


def test_s1_statement_line_for_line() -> None:
    report = example("hansen").report("statement", "10001", "--as-of", "2024-03-15")
    keys = ("date", "text", "document", "debit", "credit", "balance")
    assert [tuple(row[key] for key in keys) for row in report["rows"]] == S1
    assert report["total"][0]["closing"] == "30000.00"


def test_s1_printed_statement_has_its_lines_in_order() -> None:
    done = example("hansen").call(
        "statement", "10001", "--as-of", "2024-03-15", "--format", "plain", "--lang", "nb"
    )
    lines = [line.replace("\N{NO-BREAK SPACE}", "") for line in done.out.splitlines()]
    found = [line.split() for line in lines if line[2:3] == "." and line[:1].isdigit()]
    assert [(line[0], line[-1]) for line in found] == [
        ("01.01.2024", "25000"),
        ("05.01.2024", "70000"),
        ("15.01.2024", "45000"),
        ("20.01.2024", "125000"),
        ("02.02.2024", "80000"),
        ("10.02.2024", "75000"),
        ("25.02.2024", "110000"),
        ("15.03.2024", "30000"),
        ("15.03.2024", "30000"),
    ]
    assert [word for word in found[0] if word.isalpha()] == ["Åpningssaldo"]


def test_s1_payments_fit_exactly_and_the_credit_note_nothing() -> None:
    book = example("hansen")
    assert book.open("2024-03-15") == [("2024-003", Decimal(35000)), ("KN-001", Decimal(-5000))]
    assert [(credit_day, debit, basis) for credit_day, _, debit, _, basis in book.settled("2024-03-15")] == [
        ("2024-01-15", "Byggmester Hansen AS | Åpningssaldo", "exact"),
        ("2024-02-02", "2024-001", "exact"),
        ("2024-03-15", "2024-002", "exact"),
    ]  # fmt: skip


S2 = [
    ("Kunde A", "150000.00", ["100000.00", "50000.00", "0.00", "0.00"]),
    ("Kunde B", "80000.00", ["30000.00", "25000.00", "25000.00", "0.00"]),
    ("Kunde C", "45000.00", ["0.00", "0.00", "20000.00", "25000.00"]),
]


def test_s2_ageing_by_invoice() -> None:
    report = example("abc").report("ageing", "--as-of", "2024-06-30", "--by", "invoice")
    found = [(row["name"], row["total"], list(row["buckets"].values())) for row in report["rows"]]
    assert found == S2
    (total,) = report["total"]
    assert total["total"] == "275000.00"
    assert total["buckets"] == {
        "0-30": "130000.00",
        "31-60": "75000.00",
        "61-90": "45000.00",
        "over_90": "25000.00",
    }
    assert total["share"] == {"0-30": "47.3", "31-60": "27.3", "61-90": "16.4", "over_90": "9.1"}
    assert total["risk"] == {
        "0-30": "low",
        "31-60": "moderate",
        "61-90": "high",
        "over_90": "very_high",
    }


def test_s2_printed_per_cent_and_risk() -> None:
    done = example("abc").call(
        "ageing", "--as-of", "2024-06-30", "--by", "invoice", "--format", "plain"
    )
    rows = {
        line.split("  ")[0]: line.replace("\N{NO-BREAK SPACE}", "").split()
        for line in done.out.splitlines()
    }
    assert rows["Totalt"] == ["Totalt", "275000", "130000", "75000", "45000", "25000"]
    assert rows["Prosent"] == ["Prosent", "100%", "47%", "27%", "16%", "9%"]
    assert rows["Risiko"] == ["Risiko", "lav", "moderat", "høy", "meget", "høy"]
    assert rows["10003"] == ["10003", "Kunde", "C", "45000", "–", "–", "20000", "25000"]


S3 = """\
2024-01-10 * (F-1) Faktura
    1500:1    125000 NOK
    ; invoice: F-1
    3000     -100000 NOK
    2700      -25000 NOK

2024-02-10 * (B-1) Innbetaling
    1920      125000 NOK
    1500:1   -125000 NOK
    ; invoice: F-1

2024-02-20 * (F-2) Faktura
    1500:1    125000 NOK
    ; invoice: F-2
    3000     -100000 NOK
    2700      -25000 NOK

2024-12-31 * (M-1) Avsetning for tap, 5 %
    7839       6250 NOK
    1580      -6250 NOK
"""


def test_s3_sale_and_payment_are_entries_and_an_allowance_is_not(books: Books) -> None:
    book = books(S3, accounts={"allowance": ["1580"], "allowance_change": ["7839"]})
    assert [(e.kind, e.amount, e.revenue) for e in book.entries] == [
        ("invoice", Decimal(125000), Decimal(100000)),
        ("payment", Decimal(-125000), Decimal(0)),
        ("invoice", Decimal(125000), Decimal(100000)),
    ]
    assert book.open("2024-12-31") == [("F-2", Decimal(125000))]


def test_s3_change_of_the_allowance_is_no_loss(books: Books) -> None:
    book = books(S3, accounts={"allowance": ["1580"], "allowance_change": ["7839"]})
    assert _values(book.report("loss", "--from", "2024", "--to", "2024"))["loss"] == "0.00"


S4 = """\
2023-12-01 * (F-0) Faktura
    ; due: 2023-12-31
    1500:1    20000 NOK  ; invoice: F-0
    3000     -20000 NOK

2024-01-10 * (F-1) Faktura
    ; due: 2024-02-09
    1500:1    60000 NOK  ; invoice: F-1
    3000     -60000 NOK

2024-01-30 * Innbetaling
    1920      20000 NOK
    1500:1   -20000 NOK  ; invoice: F-0

2024-02-09 * Innbetaling
    1920      60000 NOK
    1500:1   -60000 NOK  ; invoice: F-1

2024-06-30 * (F-2) Faktura
    ; due: 2024-07-30
    1500:2    10000 NOK  ; invoice: F-2
    3000     -10000 NOK

2024-07-31 * (M-1) Tap
    7830       2000 NOK
    1500:2    -2000 NOK  ; invoice: F-2

2024-12-20 * (F-3) Faktura
    ; due: 2025-01-19
    1500:1    30000 NOK  ; invoice: F-3
    3000     -30000 NOK

2024-12-21 * (M-2) Innkommet på tap
    1920        500 NOK
    7820       -500 NOK
"""
LIMITS = {"1": {"name": "A", "credit_limit": 60000}, "2": {"name": "B", "credit_limit": 40000}}


def _values(report: dict[str, object]) -> dict[str, str]:
    rows: list[dict[str, str]] = report["rows"]  # type: ignore[assignment]
    return {row["key"]: row["value"] for row in rows}


def test_s4_measures_of_a_year(books: Books) -> None:
    report = books(S4, customers=LIMITS).report("kpi", "--as-of", "2024-12-30")
    values = _values(report)
    # 365 days: 2024-01-01 to 2024-12-30. Receivables 38 000, sales 100 000.
    assert values["dso"] == "138.70"  # 38 000 × 365 ÷ 100 000
    assert values["best_possible_dso"] == "109.50"  # 30 000 × 365 ÷ 100 000
    assert values["average_days_delinquent"] == "29.20"
    assert values["loss"] == "2.00"  # 2 000 ÷ 100 000
    assert values["loss_net"] == "1.50"  # (2 000 − 500) ÷ 100 000
    assert values["overdue"] == "21.05"  # 8 000 ÷ 38 000
    assert values["overdue_count"] == "50.00"
    assert values["days_to_pay"] == "45.00"  # (60 + 30) ÷ 2
    assert values["days_to_pay_weighted"] == "37.50"  # (60 × 20 + 30 × 60) ÷ 80
    assert values["days_after_due"] == "15.00"  # (30 + 0) ÷ 2
    assert values["turnover"] == "3.45"  # 100 000 ÷ ((20 000 + 38 000) ÷ 2)
    assert values["credit_use"] == "38.00"  # 38 000 ÷ 100 000
    assert values["revenue_per_customer"] == "50000.00"
    assert values["cei"] == "91.11"  # (20 + 100 − 38) ÷ (20 + 100 − 30)


def test_s4_targets_are_shown_met_or_missed(books: Books) -> None:
    rows = books(S4).report("kpi", "--as-of", "2024-12-30")["rows"]
    targets = {row["key"]: (row["target"], row["met"]) for row in rows if row["target"]}
    assert targets == {
        "dso": ("30", False),
        "loss": ("2", True),
        "overdue": ("15", False),
    }


@pytest.mark.parametrize(
    ("command", "targets", "code"),
    [
        ("dso", {"dso": 138}, 1),
        ("dso", {"dso": 139}, 0),
        ("loss", {"loss": 2}, 0),
        ("loss", {"loss": 1.99}, 1),
        ("kpi", {"dso": 139, "overdue": 22}, 0),
        ("kpi", {"dso": 139, "overdue": 21}, 1),
    ],
)
def test_missed_target_is_an_exit_code_under_strict_alone(
    books: Books, command: str, targets: dict[str, object], code: int
) -> None:
    book = books(S4, settings={"targets": targets})
    day = "--to" if command == "loss" else "--as-of"
    assert book.call(command, day, "2024-12-30", "--strict").code == code
    assert book.call(command, day, "2024-12-30").code == 0


def test_sales_invoiced_have_vat_in_them_and_revenue_has_not(books: Books) -> None:
    book = books(S3)
    of = ("dso", "--as-of", "2024-12-31")
    assert book.report(*of)["rows"][0]["inputs"]["sales"] == "200000.00"
    invoiced = book.report(*of, "--sales", "invoiced")["rows"][0]["inputs"]
    assert invoiced["sales"] == "250000.00"


def test_younger_book_counts_from_its_first_entry_and_says_so(books: Books) -> None:
    report = books(S3).report("dso", "--as-of", "2024-02-29")
    (row,) = report["rows"]
    # 51 days from 2024-01-10 to 2024-02-29, both counted.
    assert (row["inputs"]["days"], row["value"]) == (51, "31.88")
    assert "report.younger" in {note["key"] for note in report["notes"]}
