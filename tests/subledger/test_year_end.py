"""Closing of balances at year end: what is open on its day, whatever follows."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

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
    return by_hledger(YEAR, *wanted)


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


STRAIGHT = """\
2024-10-01 Alice
    assets:receivable   1000 NOK
    income:sales

2024-10-02 Bob
    assets:receivable    500 NOK
    income:sales

2024-10-02 Bob
    assets:receivable     80 EUR
    income:sales

2024-11-03 Alice
    assets:bank          300 NOK
    assets:receivable

2024-11-04 Carl
    assets:bank           50 NOK
    assets:receivable

"""
BELOW = """\
2024-11-05 Dora
    assets:receivable:Dora   70 NOK
    income:sales

"""


def owed(book: Given, as_of: str) -> dict[tuple[str, str], str]:
    rows = book.report("balances", "--as-of", as_of)["rows"]
    return {(row["customer"], row["currency"]): row["balance"] for row in rows}


def by_hledger(journal: str, *wanted: str) -> str:
    """A journal with what `hledger close` makes of it."""
    made = subprocess.run(
        ["hledger", "close", "-f", "-", "-e", "2025-01-01", *wanted],
        input=journal, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    return journal + made


@needs_hledger
@pytest.mark.parametrize("journal", [STRAIGHT, STRAIGHT + BELOW], ids=["straight", "some below"])
@pytest.mark.parametrize("accounts", [(), ("assets:receivable",)], ids=["all", "receivable"])
def test_customers_that_only_the_payee_tells_are_closed_together(
    bare_books: Callable[[str], Given], journal: str, accounts: tuple[str, ...]
) -> None:
    before = bare_books(journal)
    pair = bare_books(by_hledger(journal, *accounts))
    alone = bare_books(by_hledger(journal, "--close", *accounts))
    wanted = owed(before, "2024-12-31")
    assert wanted["Alice", "NOK"] == "700.00"
    assert wanted["Carl", "NOK"] == "-50.00"
    for book in (pair, alone):
        assert owed(book, "2024-12-31") == wanted
    assert owed(pair, "2025-01-31") == wanted
    assert told(pair, "2025-01-01") == {"report.closings": "2"}
    assert told(alone, "2025-01-01") == {"report.closing_counts": "2024-12-31"}
    totals = alone.report("balances", "--as-of", "2025-01-01")["total"]
    assert {one["balance"] for one in totals} == {"0.00"}


@needs_hledger
def test_the_tag_of_a_customer_straight_on_the_account_is_closed_with_the_others(
    books: Books,
) -> None:
    journal = (
        "2024-06-01 * (X) Faktura\n    1500   100 NOK  ; customer: 1\n    3000\n\n"
        "2024-06-02 * (Y) Faktura\n    1500    40 NOK  ; customer: 2\n    3000\n\n"
    )
    book = books(by_hledger(journal))
    for day in ("2024-12-31", "2025-01-01"):
        assert book.open(day) == [("X", Decimal(100)), ("Y", Decimal(40))]


MOVED = "2024-12-31 {}\n    assets:receivable  {} NOK\n    assets:bank  0 NOK\n    equity:owner\n\n"


@pytest.mark.parametrize(
    "move",
    [
        MOVED.format("Year end", "-1149.00"),
        MOVED.format("Alice", "-1150.00"),
        MOVED.format("Year end", "-1150.00").replace("12-31", "12-30"),
        MOVED.format("Year end", "-1150.00 NOK  ; customer: Bob\n    assets:receivable  0"),
        MOVED.format("Alice", "-700.00") + MOVED.format("Dora", "700.00"),
    ],
    ids=["not all", "a customer", "day before", "said whose", "to another customer"],
)
def test_what_is_less_than_all_that_payees_owe_is_no_closing(
    bare_books: Callable[[str], Given], move: str
) -> None:
    book = bare_books(STRAIGHT.replace("80 EUR", "0 EUR") + move)
    assert told(book, "2025-01-01") == {}


def test_thousands_of_openings_by_payee_are_read_in_no_time(
    bare_books: Callable[[str], Given],
) -> None:
    opening = (
        "2024-12-31 C{}\n    assets:receivable  {} NOK\n    equity:opening/closing balances\n\n"
    )
    journal = "".join(opening.format(n, 100) for n in range(2500))
    back = opening.format("X", -100)
    book = bare_books(journal + back)
    assert len(owed(book, "2025-01-01")) == 2501
