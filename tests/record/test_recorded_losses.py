"""Books of openings, losses and recoveries, as hledger and ledger read them."""

from __future__ import annotations

import random
import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING

import books as module
import pytest
from recording import CUSTOMERS, SETTINGS, folder_of, record, recorded, recording_book

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

CHART = """\
commodity NOK
    format 1000.00 NOK

account 1500
    ; type: A
account 1580
account 1920
account 2050
account 2700
account 2701
account 3000
account 3030
account 7830

tag invoice
"""
ITEMS = """\
kunde;faktura;dato;forfall;beløp;kid
10001;2024-1;2024-06-01;2024-07-01;1.250,00;
10001;KN-9;2024-12-01;;-99,50;
10018;2024-2;2024-11-01;2024-12-01;500,01;
10018;2024-3;2024-12-24;;77,00;
"""
GROUND = "--ground insolvency --evidence bostyrers-melding"


def opened(books: Books) -> Given:
    """A book that has taken over open items, and has a chart of accounts."""
    accounts = {**module.SETTINGS["accounts"], "allowance": "1580", "allowance_change": "7839"}
    customers = {number: {"address": {"city": "Oslo"}, **one} for number, one in CUSTOMERS.items()}
    vat = {"25": SETTINGS["vat"]["25"], "15": SETTINGS["vat"]["15"]}
    given = recording_book(books, CHART, accounts=accounts, customers=customers, vat=vat)
    table = folder_of(given) / "items.csv"
    table.write_text(ITEMS, encoding="utf-8")
    recorded(given, "opening", "--from", str(table), "--date", "2025-01-01")
    return given


def whole_book(given: Given) -> Path:
    """One file for other programs."""
    top = folder_of(given) / "all.txt"
    top.write_text("include book.journal\ninclude 2025.journal\n")
    return top


def run(program: str, path: Path, *args: str) -> str:
    """What another program says of a book that it reads strictly."""
    if not shutil.which(program):
        pytest.skip(f"no {program} here")
    done = subprocess.run(
        [program, "-f", str(path), *args], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def pivot(given: Given) -> dict[str, Decimal]:
    """What is open of each document by hledger's pivot (L7)."""
    out = run("hledger", whole_book(given), "bal", "1500", "--pivot", "invoice", "-N")
    return {line.split()[2]: Decimal(line.split()[0]) for line in out.splitlines()}


def is_open(given: Given) -> dict[str, Decimal]:
    """What is open of each document, by the program."""
    found: dict[str, Decimal] = {}
    for document, amount in given.open("2025-12-31"):
        found[document] = found.get(document, Decimal(0)) + amount
    return found


EVENTS = [
    "invoice 10001 800 --vat 25 --date 2025-01-10",
    "invoice 10002 1000 --vat 15 --date 2025-01-11",
    "payment 10001 400 --invoice 2025-001 --date 2025-02-01",
    f"write-off 2025-001 {GROUND} --amount 250 --date 2025-03-01",
    f"write-off 2025-001 {GROUND} --date 2025-03-02",
    f"write-off 2024-1 --vat 25 {GROUND} --date 2025-03-03",
    "recover 10001 123.45 --date 2025-04-01",
    "recover 2025-001 100 --reinstate --date 2025-04-02",
    "payment 10001 60 --invoice 2025-001 --date 2025-04-03",
    f"write-off --customer 10018 --all --no-vat {GROUND} --date 2025-05-01",
    "recover 2024-2 --reinstate --date 2025-05-02",
    "allowance --rate 5 --date 2025-06-30",
    "allowance --matrix 1,2,3,4,50 --date 2025-07-31",
    "allowance --reverse --date 2025-08-01",
]


@pytest.fixture
def year(books: Books) -> Given:
    """A book after all of `EVENTS`."""
    given = opened(books)
    for event in EVENTS:
        recorded(given, *event.split())
    return given


def test_what_is_recorded_passes_every_check(year: Given) -> None:
    done = year.call("check", "--strict", "--ignore", "R306,R503", "--as-of", "2025-08-01")
    assert (done.code, done.out) == (0, "")


def test_other_programs_read_it_strictly(year: Given) -> None:
    top = whole_book(year)
    assert run("hledger", top, "check", "-s") == ""
    assert "NOK" in run("ledger", top, "--pedantic", "--strict", "bal", "1500")


def test_the_pivot_of_other_programs_is_what_is_open(year: Given) -> None:
    assert pivot(year) == is_open(year)
    assert is_open(year) == {
        "2025-001": Decimal(40),
        "2025-002": Decimal(1150),
        "2024-2": Decimal("500.01"),
        "KN-9": Decimal("-99.50"),
    }


def test_numbers_are_without_a_gap(year: Given) -> None:
    text = (folder_of(year) / "2025.journal").read_text()
    codes = [line.split("(")[1].split(")")[0] for line in text.splitlines() if " * (" in line]
    for prefix, count in (("V-", 12), ("B-", 3)):
        own = sorted(code for code in codes if code.startswith(prefix))
        assert own == [f"{prefix}{place:04}" for place in range(1, count + 1)]


@pytest.mark.parametrize("seed", range(4))
def test_any_order_of_losses_and_recoveries_adds_up(books: Books, seed: int) -> None:
    """What is refused changes nothing; of what is not, sales, VAT and losses always tie (L1, L7)."""
    chance = random.Random(seed)  # noqa: S311 - the same events each time
    given = opened(books)
    recorded(given, "invoice", "10001", "333.33", "--vat", "25", "--date", "2025-01-10")
    recorded(given, "invoice", "10001", "77.77", "--vat", "15", "--date", "2025-01-11")
    for day in range(1, 15):
        document = chance.choice(["2025-001", "2025-002"])
        amount = f"{chance.randint(1, 20000) / 100:.2f}"
        event = chance.choice(
            [
                f"write-off {document} {GROUND} --amount {amount}",
                f"write-off {document} {GROUND}",
                f"recover {document} {amount}",
                f"recover {document} --reinstate",
                f"recover {document} {amount} --reinstate",
                f"payment 10001 {amount} --invoice {document}",
            ]
        )
        done = record(given, *event.split(), "--date", f"2025-03-{day:02}")
        assert done.code in (0, 2), done.err
    assert pivot(given) == is_open(given)
    lost = {
        name: sum(
            (sum_ for (account, _, _), sum_ in given.book.turnover.items() if account == name),
            start=Decimal(0),
        )
        for name in ("7830", "7820", "2700", "2701")
    }
    assert Decimal("-83.33") <= lost["2700"] <= 0
    assert Decimal("-11.67") <= lost["2701"] <= 0
    assert 0 <= lost["7830"] + lost["7820"] <= Decimal("411.10")
    assert given.call("check", "--as-of", "2025-12-31", "--select", "R2,R303,R304,R6").out == ""
