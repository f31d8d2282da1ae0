from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from recording import CUSTOMERS, SETTINGS, folder_of, recorded, recording_book

if TYPE_CHECKING:
    from books import Books, Given

CHART = """\
commodity NOK
    format 1000.00 NOK

account 1500
    ; type: A
account 1920
account 3000
account 3050
account 2700
account 2703

tag invoice
"""
EVENTS = [
    "invoice 10001 12000.50 --vat 25 --date 2025-01-05",
    "invoice 10018 1000 --vat 25 --date 2025-01-10",
    "payment 10018 1225 --date 2025-01-17",
    "invoice 10002 400 --vat 12 --date 2025-01-20",
    "payment 10001 10000 --date 2025-02-10",
    "credit-note 2025-001 --amount 1000 --date 2025-02-12",
    "payment 10001 3750.63 --date 2025-02-20",
    "invoice 10003 999.99 --vat 25 --date 2025-03-01",
    "credit-note 2025-003 --all --date 2025-03-02",
    "payment 10002 100 --invoice 2025-003 --date 2025-03-05",
    "payment 10003 300 --date 2025-03-31",
]


@pytest.fixture
def year(books: Books) -> Given:
    """A year of events, recorded one by one, each with a voucher."""
    customers = {
        **{number: {"address": {"city": "Oslo"}, **one} for number, one in CUSTOMERS.items()},
        "10003": {"name": "Delt AS", "orgnr": "312605376", "terms": "30% net 0, 70% net 30"},
    }
    given = recording_book(books, CHART, customers=customers, vouchers="bilag")
    folder = folder_of(given)
    (folder / "bilag" / "2025").mkdir(parents=True)
    for number, event in enumerate(EVENTS, 1):
        voucher = folder / "bilag" / "2025" / f"{number}.pdf"
        voucher.write_bytes(b"%PDF")
        recorded(given, *event.split(), "--voucher", str(voucher))
    return given


def test_what_is_recorded_passes_every_check(year: Given) -> None:
    done = year.call("check", "--strict", "--as-of", "2025-03-31")
    assert (done.code, done.out) == (0, "")


def test_what_is_recorded_is_what_is_open(year: Given) -> None:
    assert year.open("2025-03-31") == [
        ("B-0004", Decimal("-100.00")),
        ("2025-004", Decimal("75.00")),
        ("2025-004", Decimal("874.99")),
    ]
    assert {one.kind for one in year.entries} == {"invoice", "payment", "credit_note"}


@pytest.mark.parametrize(
    "command",
    [
        ["hledger", "check", "-s"],
        ["ledger", "--pedantic", "--strict", "bal", "1500"],
    ],
    ids=lambda command: command[0],
)
def test_other_programs_read_it_strictly_and_see_the_same_balance(
    year: Given, command: list[str]
) -> None:
    program, *args = command
    if not shutil.which(program):
        pytest.skip(f"no {program} here")
    folder = folder_of(year)
    top = folder / "all.txt"
    top.write_text("include book.journal\ninclude 2025.journal\n")
    done = subprocess.run(
        [program, "-f", str(top), *args], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    balance = subprocess.run(
        [program, "-f", str(top), "bal", "1500", "--depth", "1"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "849.99 NOK" in balance.stdout
    assert sum(one.amount for one in year.entries) == Decimal("849.99")


def test_numbers_of_all_series_are_without_a_gap(year: Given) -> None:
    codes = [one.code for one in year.entries]
    for prefix, count in (("2025-00", 4), ("KN-00", 2), ("B-000", 5)):
        numbers = dict.fromkeys(code for code in codes if code.startswith(prefix))
        assert list(numbers) == [f"{prefix}{place}" for place in range(1, count + 1)]


def test_settings_and_register_stay_as_they_are(year: Given) -> None:
    assert {path.name for path in folder_of(year).iterdir()} == {
        "reskontro.yaml",
        "all.customers.yaml",
        "book.journal",
        "2025.journal",
        "bilag",
    }
    assert SETTINGS["record"]["journal"] == "{year}.journal"
