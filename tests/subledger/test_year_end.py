"""Closing of balances at year end: what is open on its day, whatever follows."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from books import Books, Given

needs_hledger = pytest.mark.skipif(shutil.which("hledger") is None, reason="hledger is missing")

YEAR = """\
account 1500  ; type: A
account 1920  ; type: C
account 3000  ; type: R

2024-10-01 * (F1) A
    1500:A   1000 NOK
    3000

2024-10-02 * (F2) A
    1500:A    500 NOK
    3000

2024-10-03 * (F3) B
    1500:B    700 EUR
    3000

2024-11-03 * (B1) A
    1920      300 NOK
    1500:A   -300 NOK
    ; invoice: F1

"""
OPEN = [("F1", Decimal(700)), ("F2", Decimal(500)), ("F3", Decimal(700))]


def closed(*wanted: str) -> str:
    """The year, and what `hledger close` makes of it."""
    made = subprocess.run(
        ["hledger", "close", "-f", "-", "-e", "2025-01-01", *wanted],
        input=YEAR,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return YEAR + made


def told(book: Given, as_of: str) -> dict[str, str]:
    """What notes say of year ends."""
    notes = book.report("open", "--as-of", as_of)["notes"]
    return {
        note["key"]: note["values"].get("n") or note["values"]["day"]
        for note in notes
        if note["key"] in ("report.closings", "report.closing_counts")
    }


@needs_hledger
@pytest.mark.parametrize("accounts", [(), ("1500", "1920"), ("1500",)], ids=" ".join)
def test_what_hledger_close_writes_empties_no_account_on_its_day(
    books: Books, accounts: tuple[str, ...]
) -> None:
    pair, alone = books(closed(*accounts)), books(closed("--close", *accounts))
    for report in ("open", "balances", "ageing", "reconcile", "kpi"):
        then: dict[str, Any] = pair.report(report, "--as-of", "2024-12-31")
        assert then == alone.report(report, "--as-of", "2024-12-31")
    assert pair.open("2024-12-31") == pair.open("2025-01-01") == OPEN
    assert told(pair, "2024-12-31") == {"report.closings": "1"}
    assert told(pair, "2025-01-01") == {"report.closings": "2"}
    assert alone.open("2025-01-01") == []
    assert told(alone, "2025-01-01") == {"report.closing_counts": "2024-12-31"}
    for book in (pair, alone):
        sales = book.report("dso", "--as-of", "2025-01-31")["rows"][0]["inputs"]["sales"]
        assert sales == "1500.00"


def test_proof_line_names_what_was_left_out_once(books: Books) -> None:
    book = books(ONE + TAKEN.format("2024-12-31", ""))
    shown = book.call("open", "--as-of", "2024-12-31", "--format", "plain")
    assert shown.out.endswith("= accounts 100; 1 year-end transaction left out\n")
    assert "year-end" not in shown.err
    machine = book.call("open", "--as-of", "2024-12-31", "--format", "csv")
    assert "note: 1 year-end transaction left out" in machine.err


@needs_hledger
def test_year_closed_in_one_file_and_opened_in_the_next_is_one_book(books: Books) -> None:
    book = books(closed("--close"))
    folder = book.request.start
    (folder / "2025.journal").write_text(closed("--open").removeprefix(YEAR))
    assert book.open("2024-12-31") == book.open("2025-01-31") == OPEN


def test_closing_that_other_amounts_follow_is_none_from_the_day_after(books: Books) -> None:
    journal = YEAR + (
        "2024-12-31 closing\n    1500:A  -1200 NOK\n    1500:B  -700 EUR\n    2050\n\n"
        "2025-01-01 (IB) opening\n    1500:C  1200 NOK\n    1500:B   700 EUR\n    2050\n\n"
    )
    book = books(journal)
    assert book.open("2024-12-31") == OPEN
    assert [name for name, _ in book.open("2025-01-01")] == ["IB", "IB"]
    report = book.report("balances", "--as-of", "2025-01-01")
    assert [(row["customer"], row["balance"]) for row in report["rows"]] == [
        ("C", "1200.00"),
        ("B", "700.00"),
    ]
    assert {proof["difference"] for proof in report["proof"]} == {"0.00"}


ONE = "2024-06-01 * (X) Faktura\n    1500:1   100 NOK\n    3000\n\n"
TAKEN = "{} Egenkapital\n    1500:1  -100 NOK{}\n    2050\n\n"


@pytest.mark.parametrize(
    ("day", "tag", "left"),
    [
        ("2024-12-31", "", [("X", Decimal(100))]),
        ("2024-12-31", "  ; invoice: X", []),
        ("2024-12-31", "  ; kind: other", []),
        ("2024-06-30", "", []),
        ("2024-12-30", "", []),
    ],
    ids=["closing", "names its document", "says its kind", "to the owner", "day before"],
)
def test_what_is_taken_to_equity_is_a_closing_by_its_form_alone(
    books: Books, day: str, tag: str, left: list[tuple[str, Decimal]]
) -> None:
    assert books(ONE + TAKEN.format(day, tag)).open(day) == left


def test_closing_of_some_customers_is_none(books: Books) -> None:
    other = "2024-07-01 * (Y) Faktura\n    1500:2   40 NOK\n    3000\n\n"
    book = books(ONE + other + TAKEN.format("2024-12-31", ""))
    assert book.open("2024-12-31") == [("Y", Decimal(40))]


def test_broken_year_is_closed_on_the_last_day_of_its_month(books: Books) -> None:
    journal = ONE + (
        "2024-06-30 closing\n    1500:1  -100 NOK\n    1920  100 NOK\n    2050  0 NOK\n\n"
    )
    assert books(journal).open("2024-06-30") == [("X", Decimal(100))]


def test_control_accounts_may_be_closed_one_by_one(books: Books) -> None:
    accounts = {"receivable": ["1500", "1501"], "opening": "2050", "revenue": "3*"}
    journal = ONE + (
        "2024-07-01 * (Y) Faktura\n    1501:1   40 NOK\n    3000\n\n"
        "2024-12-31 closing\n    1500:1  -100 NOK\n    2050\n\n"
        "2024-12-31 closing\n    1501:1   -40 NOK\n    2050\n\n"
    )
    for day in ("", "2025-01-01"):
        again = TAKEN.format(day, "").replace("-100", "100") if day else ""
        book = books(journal + again, settings={"accounts": accounts})
        assert book.open("2024-12-31") == [("X", Decimal(100)), ("Y", Decimal(40))]
    assert book.open("2025-01-01") == [("X", Decimal(100))]
