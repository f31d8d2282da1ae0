"""Losses in another currency than the book's: recovered, taken back, and kept apart."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck
from hypothesis import given as generated
from hypothesis import settings as effort
from hypothesis import strategies as st
from recording import folder_of, record, recorded, refused, tags
from test_record_currency import DAY, LATER, lines
from test_settling_abroad import abroad, left

if TYPE_CHECKING:
    from books import Books, Given

SINCE = ("--date", "2025-03-01")
#: F-1 is the number of an invoice in EUR and of one in the book's currency.
ALIKE = """
2025-01-10 * (F-1) Hütte GmbH | Faktura
    ; due: 2025-02-09
    1500:10038     100 EUR @@ 1150 NOK
    ; invoice: F-1
    3100         -1150 NOK

2025-01-12 * (F-1) Hütte GmbH | Faktura
    ; due: 2025-03-14
    1500:10038     500 NOK
    ; invoice: F-1
    3100          -500 NOK

2025-02-01 * Hütte GmbH | Tap
    7830          1150 NOK
    1500:10038    -100 EUR @@ 1150 NOK
    ; invoice: F-1

2025-02-02 * Hütte GmbH | Tap
    7830           500 NOK
    1500:10038    -500 NOK
    ; invoice: F-1
"""


LOSSES = ("7830", "2700", "3000")


def lost(books: Books) -> Given:
    """125 EUR at 1432.09 NOK, VAT included, that was written off."""
    given = abroad(books)
    recorded(given, "invoice", "10038", "100", "--vat", "25", "--rate", "11.4567", *DAY)
    recorded(given, "write-off", "2025-001", *LATER)
    return given


def test_a_loss_taken_back_opens_the_document_at_the_value_that_was_lost(books: Books) -> None:
    given = lost(books)
    done = record(given, "recover", "2025-001", "50", "--reinstate", *SINCE)
    # 50 of 125 EUR: 572.84 of 1432.09 NOK, of it 114.57 of 286.42 VAT
    assert lines(done.out) == [
        "1500:10038 50.00 EUR @@ 572.84 NOK",
        "7830 -458.27 NOK",
        "2700 -114.57 NOK",
    ]
    assert (tags(done.out)["kind"], tags(done.out)["due"]) == ("reinstated", "2025-02-09")
    assert (
        "2025-001: 50.00 EUR is open again, 572.84 NOK as it was lost, of it 114.57 NOK VAT due "
        "again; 75.00 EUR of the loss is left" in done.err
    )
    rest = recorded(given, "recover", "2025-001", "--reinstate", *SINCE)
    assert lines(rest) == [
        "1500:10038 75.00 EUR @@ 859.25 NOK",
        "7830 -687.40 NOK",
        "2700 -171.85 NOK",
    ]
    assert given.open("2025-03-01") == [("2025-001", Decimal(125))]
    paid = recorded(given, "payment", "10038", "125", "--rate", "11.2", *SINCE)
    assert lines(paid) == [
        "1920 1400.00 NOK",
        "8160 32.09 NOK",
        "1500:10038 -125.00 EUR @@ 1432.09 NOK",
    ]
    assert left(given) == {}


def test_what_came_in_is_not_taken_back_once_more(books: Books) -> None:
    given = lost(books)
    recorded(given, "recover", "2025-001", "716.05", *SINCE)
    error = refused(given, "recover", "2025-001", "62.51", "--reinstate", *SINCE)
    assert "62.51 EUR cannot come back on 2025-001: 62.50 is left of the loss" in error
    text = recorded(given, "recover", "2025-001", "--reinstate", *SINCE)
    assert lines(text)[0] == "1500:10038 62.50 EUR @@ 716.04 NOK"
    assert "0 is left" in refused(given, "recover", "2025-001", "--reinstate", *SINCE)
    assert "0 is left" in refused(given, "recover", "2025-001", "0.01", *SINCE)


def test_all_losses_of_a_customer_are_taken_back_each_in_its_currency(books: Books) -> None:
    given = lost(books)
    recorded(given, "invoice", "10038", "80", "--vat", "0", "--currency", "NOK", *DAY)
    recorded(given, "write-off", "2025-002", *LATER)
    error = refused(given, "recover", "10038", "10", "--reinstate", *SINCE)
    assert "what was lost of 10038 is in several currencies (EUR, NOK)" in error
    text = recorded(given, "recover", "10038", "--reinstate", *SINCE)
    assert lines(text)[:2] == ["1500:10038 125.00 EUR @@ 1432.09 NOK", "1500:10038 80.00 NOK"]


def test_an_amount_of_several_losses_in_one_currency_is_shared_out(books: Books) -> None:
    given = lost(books)
    recorded(given, "invoice", "10038", "375", "--vat", "0", "--rate", "12", *DAY)
    recorded(given, "write-off", "2025-002", *LATER)
    text = recorded(given, "recover", "10038", "100", "--reinstate", *SINCE)
    # 125 and 375 EUR were lost
    assert lines(text)[:2] == [
        "1500:10038 25.00 EUR @@ 286.42 NOK",
        "1500:10038 75.00 EUR @@ 900.00 NOK",
    ]


@pytest.mark.parametrize(
    ("amount", "why"),
    [("0", "cannot come back"), ("125.01", "125.00 is left"), ("1.001", "more than 2 decimals")],
)
def test_no_other_amount_is_taken_back(books: Books, amount: str, why: str) -> None:
    given = lost(books)
    assert why in refused(given, "recover", "2025-001", amount, "--reinstate", *SINCE)


def test_what_is_worth_nothing_is_not_taken_back(books: Books) -> None:
    given = abroad(books)
    recorded(given, "invoice", "10038", "100", "--vat", "0", "--rate", "0.4", *DAY)
    recorded(given, "write-off", "2025-001", *LATER)
    error = refused(given, "recover", "2025-001", "0.01", "--reinstate", *SINCE)
    assert "0.01 EUR at 0.4 is worth nothing in NOK" in error


def test_losses_of_one_number_in_two_currencies_are_kept_apart(books: Books) -> None:
    given = abroad(books, ALIKE)
    text = recorded(given, "recover", "F-1", "--reinstate", *SINCE)
    assert lines(text) == [
        "1500:10038 100.00 EUR @@ 1150.00 NOK",
        "1500:10038 500.00 NOK",
        "7830 -1150.00 NOK",
        "7830 -500.00 NOK",
    ]
    dues = [line.split()[-1] for line in text.splitlines() if "; due:" in line]
    assert dues == ["2025-02-09", "2025-03-14"]
    assert sorted(given.open("2025-03-01")) == [("F-1", Decimal(100)), ("F-1", Decimal(500))]


def test_what_was_taken_back_in_one_currency_leaves_the_loss_in_the_other(books: Books) -> None:
    back = """
2025-02-10 * Hütte GmbH | Tilbakeført
    1500:10038     500 NOK
    ; invoice: F-1
    ; kind: reinstated
    7830          -500 NOK
"""
    given = abroad(books, ALIKE + back)
    text = recorded(given, "recover", "F-1", "--reinstate", *SINCE)
    assert lines(text) == ["1500:10038 100.00 EUR @@ 1150.00 NOK", "7830 -1150.00 NOK"]


def test_what_comes_in_on_a_number_of_two_currencies_is_of_both(books: Books) -> None:
    given = abroad(books, ALIKE)
    recorded(given, "recover", "F-1", "1200", *SINCE)
    error = refused(given, "recover", "F-1", "450.01", *SINCE)
    assert "450.00 is left of the loss" in error
    recorded(given, "recover", "F-1", "450", *SINCE)
    assert "nothing of 10038" in refused(given, "recover", "10038", "1", *SINCE)


@pytest.mark.parametrize(
    "command",
    [
        ["hledger", "check", "-s"],
        ["hledger", "bal", "-B", "1500", "7830", "2700"],
        ["ledger", "--pedantic", "bal", "-B", "1500", "7830", "2700"],
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_hledger_and_ledger_read_it_the_same(books: Books, command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    chart = "commodity NOK\n    format 1000.00 NOK\n\naccount 1500\n    ; type: A\n\ntag invoice\n"
    given = abroad(books, chart)
    for event in (
        "invoice 10038 100 --vat 25 --rate 11.4567 --date 2025-01-10",
        "write-off 2025-001 --amount 77.77 --date 2025-02-01",
        "recover 2025-001 33.33 --reinstate --date 2025-02-02",
        "recover 2025-001 --reinstate --date 2025-02-03",
        "credit-note 2025-001 --all --date 2025-02-04",
    ):
        recorded(given, *event.split())
    journals = sorted(folder_of(given).glob("*.journal"), reverse=True)
    whole = folder_of(given) / "all"
    whole.write_text("\n".join(path.read_text() for path in journals))
    done = subprocess.run(
        [command[0], "-f", str(whole), *command[1:]], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.replace("-", "").split(), done.stderr) in (
        (0, [], ""), (0, ["0"], ""),
    )  # fmt: skip


@effort(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@generated(
    cents=st.integers(1000, 10**6),
    rate=st.decimals("0.5", "20", places=4),
    parts=st.lists(st.integers(1, 99), min_size=1, max_size=3),
)
def test_a_loss_that_is_taken_back_in_parts_leaves_the_book_as_it_was(
    books: Books, cents: int, rate: Decimal, parts: list[int]
) -> None:
    given = abroad(books)
    net = str(Decimal(cents) / 100)
    recorded(given, "invoice", "10038", net, "--vat", "25", "--rate", str(rate), *DAY)
    gross = given.open("2025-02-10")[0][1]
    recorded(given, "write-off", "2025-001", *LATER)
    for part in parts:
        amount = (gross * part / 100).quantize(Decimal("0.01"))
        done = record(given, "recover", "2025-001", str(amount), "--reinstate", *SINCE)
        assert done.code in (0, 2), done.err
    record(given, "recover", "2025-001", "--reinstate", *SINCE)
    first = given.entries[0]
    assert left(given) == {"2025-001": (gross, first.booked)}
    turnover = given.book.turnover.items()
    sums = {each: sum(sum_ for (name, _, _), sum_ in turnover if name == each) for each in LOSSES}
    assert sums["7830"] == 0
    assert -sums["2700"] - sums["3000"] == first.booked
