"""The contract of JSON: keys, their order, and what stands under them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from reskontro.reports.model import Head, Phrase, Proof, Report

if TYPE_CHECKING:
    from books import Books

JOURNAL = """\
2024-01-01 * Åpning
    1500:1    500 NOK
    2050

2024-01-10 * (F-1) Faktura
    ; due: 2024-01-31
    1500:1    125 NOK  ; invoice: F-1
    3000     -100 NOK
    2700      -25 NOK

2024-01-20 * (KN) Kreditnota
    1500:2    -30 NOK
    3000

2024-02-01 * Betaling
    1500:1   -100 NOK  ; invoice: F-1
    1920
"""
AS_OF = ("--as-of", "2024-02-10")
TOP = ["report", "schema", "as_of", "known_at", "rows", "total", "proof", "notes"]
PROOF = [
    "currency", "buckets", "unallocated", "open_items", "accounts", "control", "difference",
    "assumed",
]  # fmt: skip


@dataclass(frozen=True)
class Shape:
    """What a row has: the keys of the contract, and those beside them."""

    args: tuple[str, ...]
    keys: str
    beside: str = ""
    total: str = ""


SHAPES = {
    "ageing": Shape(
        AS_OF,
        "customer name currency total buckets unallocated",
        total="currency total buckets unallocated share risk in_debit in_credit",
    ),
    "open": Shape(
        AS_OF,
        "customer document kind date due amount settled open days_overdue currency source",
        "name issued due_basis kid",
        total="currency amount settled open",
    ),
    "statement": Shape(
        ("1", *AS_OF),
        "date text document debit credit balance source",
        "currency kind due settles",
        total="customer currency opening debit credit closing",
    ),
    "balances": Shape(
        AS_OF,
        "customer name currency balance credit_limit credit_use",
        total="currency balance in_debit in_credit",
    ),
    "reconcile": Shape(
        AS_OF,
        "line account currency subledger ledger closings difference unexplained",
        total="currency subledger ledger closings difference unexplained",
    ),
    "credit": Shape(
        AS_OF,
        "customer name currency not_due overdue unallocated exposure pending credit_limit"
        " credit_use room status security insured_limit uncovered",
        total="currency not_due overdue unallocated exposure pending uncovered over near excess"
        " concentration",
    ),
    "segment": Shape(
        ("--to", "2024-02-10"),
        "customer name currency revenue share cumulative class behaviour documents days_to_pay"
        " late_share overdue overdue_days",
        total="currency from to customers revenue accounts overdue classes behaviours",
    ),
    "risk": Shape(
        AS_OF,
        "customer name currency score level parts credit_limit suggested_limit inputs",
        total="currency customers levels no_history",
    ),
    "dso": Shape(AS_OF, "key value unit target met formula inputs", "period currency",
        "currency met missed",
    ),
    "loss": Shape(("--to", "2024-02-10"), "key value unit target met formula inputs", "period currency",
        "currency met missed",
    ),
    "kpi": Shape(AS_OF, "key value unit target met formula inputs", "period currency",
        "currency met missed",
    ),
}  # fmt: skip


@pytest.mark.parametrize("command", SHAPES)
def test_keys_of_a_report(books: Books, command: str) -> None:
    shape = SHAPES[command]
    report = books(JOURNAL).report(command, *shape.args)
    assert list(report) == TOP
    assert report["report"] == command
    assert (report["schema"], report["as_of"], report["known_at"]) == (1, "2024-02-10", None)
    assert report["rows"]
    for row in report["rows"]:
        assert list(row) == [*shape.keys.split(), *shape.beside.split()]
    assert [list(one) for one in report["total"]] == ([shape.total.split()] if shape.total else [])
    assert [list(one) for one in report["proof"]] == [PROOF]


@pytest.mark.parametrize("command", [each for each in SHAPES if each != "statement"])
def test_a_day_before_the_first_entry_has_a_total_of_nothing(books: Books, command: str) -> None:
    """A statement has one for each customer, and of that day there is none."""
    shape = SHAPES[command]
    report = books(JOURNAL).report(command, shape.args[0], "2020-01-01")
    (total,) = report["total"]
    assert total["currency"] == "NOK"
    assert list(total) == shape.total.split()
    assert [each["difference"] for each in report["proof"]] == ["0.00"]


def test_statement_of_several_customers_has_the_customer_first(books: Books) -> None:
    rows = books(JOURNAL).report("statement", "1", "2", *AS_OF)["rows"]
    assert {next(iter(row)) for row in rows} == {"customer"}
    assert [row["customer"] for row in rows] == ["1", "1", "1", "2"]


def test_opening_line_of_a_statement_has_no_document(books: Books) -> None:
    first, *_ = books(JOURNAL).report("statement", "1", *AS_OF)["rows"]
    assert (first["document"], first["source"], first["balance"]) == (None, None, "500.00")


def test_values_are_never_localised(books: Books) -> None:
    rows = books(JOURNAL).report("open", *AS_OF, "--lang", "nb")["rows"]
    assert rows == books(JOURNAL).report("open", *AS_OF, "--lang", "en")["rows"]
    item = next(row for row in rows if row["document"] == "F-1")
    assert (item["date"], item["due"], item["days_overdue"]) == ("2024-01-10", "2024-01-31", 10)
    assert (item["amount"], item["settled"], item["open"]) == ("125.00", "100.00", "25.00")
    assert item["source"] == "book.journal:7"


def test_document_in_credit_has_no_due_date_and_no_positive_amount(books: Books) -> None:
    rows = books(JOURNAL).report("open", *AS_OF)["rows"]
    item = next(row for row in rows if row["document"] == "KN")
    assert (item["amount"], item["settled"], item["open"]) == ("-30.00", "0.00", "-30.00")
    assert (item["due"], item["days_overdue"]) == (None, None)


def test_days_overdue_are_negative_before_the_due_date(books: Books) -> None:
    rows = books(JOURNAL).report("open", "--as-of", "2024-01-21")["rows"]
    assert {row["document"]: row["days_overdue"] for row in rows}["F-1"] == -10


def test_proof_adds_up(books: Books) -> None:
    for command in ("ageing", "open", "balances", "kpi"):
        (proof,) = books(JOURNAL).report(command, *AS_OF)["proof"]
        assert proof == {
            "currency": "NOK",
            "buckets": "525.00",
            "unallocated": "-30.00",
            "open_items": "495.00",
            "accounts": "495.00",
            "control": None,
            "difference": "0.00",
            "assumed": "0.00",
        }


def test_proof_of_some_customers_is_of_their_accounts(books: Books) -> None:
    (proof,) = books(JOURNAL).report("open", *AS_OF, "--customer", "2")["proof"]
    assert (proof["open_items"], proof["accounts"]) == ("-30.00", "-30.00")


@pytest.mark.parametrize("difference", [Decimal("0.01"), Decimal(-5)])
def test_report_whose_proof_does_not_hold_has_failed(difference: Decimal) -> None:
    proof = Proof(
        "NOK", Decimal(5), Decimal(0), Decimal(5), Decimal(5) - difference, None, difference,
        Decimal(0),
    )  # fmt: skip
    report = Report("open", Head(Phrase("report.open")), (), (), proof=(proof,), as_of=date.min)
    assert report.failed


def test_report_whose_proof_holds_has_not_failed() -> None:
    zero = Decimal(0)
    proof = Proof("NOK", Decimal(5), zero, Decimal(5), Decimal(5), None, zero, zero)
    assert not Report("open", Head(Phrase("report.open")), (), (), proof=(proof,)).failed


def test_ageing_proves_the_buckets_it_prints(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    book = books(JOURNAL)
    monkeypatch.setattr("reskontro.subledger.accounts.Account.open_items", lambda _: [])
    (proof,) = book.report("ageing", *AS_OF, code=1)["proof"]
    assert (proof["buckets"], proof["open_items"], proof["difference"]) == (
        "0.00",
        "495.00",
        "-495.00",
    )


def test_difference_is_an_exit_code_and_is_printed(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = books(JOURNAL)
    monkeypatch.setattr("reskontro.subledger.chart.Chart.is_receivable", lambda *_: False)
    done = book.call("balances", *AS_OF, "--format", "plain")
    assert done.code == 1
    assert "495" in done.out


def test_as_of_before_the_first_entry_is_an_empty_report_that_says_so(books: Books) -> None:
    report = books(JOURNAL).report("open", "--as-of", "2023-12-31")
    assert report["rows"] == []
    assert "report.before_first" in {note["key"] for note in report["notes"]}


def test_total_of_key_figures_counts_targets_met_and_missed(books: Books) -> None:
    report = books(JOURNAL).report("kpi", *AS_OF, "--strict", code=1)
    met = [row["met"] for row in report["rows"]]
    assert report["total"] == [
        {"currency": "NOK", "met": met.count(True), "missed": met.count(False)}
    ]
    assert report["total"][0]["missed"] > 0


@pytest.mark.parametrize("command", ["ageing", "open", "balances", "kpi", "dso", "loss"])
def test_before_the_first_entry_nothing_is_proved_of_the_currency_of_the_book(
    books: Books, command: str
) -> None:
    report = books(JOURNAL).report(command, "--as-of", "2023-12-31")
    assert [one["currency"] for one in report["proof"]] == ["NOK"]
    assert {
        value for key, value in report["proof"][0].items() if key not in ("currency", "control")
    } == {"0.00"}
    if command != "balances":
        assert [one["currency"] for one in report["total"]] == ["NOK"]
