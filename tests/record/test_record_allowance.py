from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import books as module
import pytest
from recording import SETTINGS, files_of, postings, record, recorded, recording_book, refused

if TYPE_CHECKING:
    from books import Books, Given

DAY = ("--date", "2025-12-31")


def providing(books: Books, journal: str = "", **more: Any) -> Given:
    """A book that has accounts for an allowance."""
    accounts = {**module.SETTINGS["accounts"], "allowance": "1580", "allowance_change": "7839"}
    return recording_book(books, journal, accounts=accounts, payment_reference=None, **more)


def test_five_per_cent_of_what_is_open(books: Books) -> None:
    given = providing(books)  # S3
    recorded(given, "invoice", "10001", "100000", "--vat", "25", "--date", "2025-12-01")
    done = record(given, "allowance", "--rate", "5", *DAY)
    assert postings(done.out) == [("7839", Decimal(6250)), ("1580", Decimal(-6250))]
    assert done.out.startswith("2025-12-31 * (V-0001) Change of allowance for losses")
    assert "all open items: 125,000 × 5 % = 6,250 NOK" in done.err
    assert given.open("2025-12-31") == [("2025-001", Decimal(125000))]
    assert given.call("check", "--as-of", "2025-12-31", "--select", "R2,R3,R6").out == ""


def test_only_the_change_is_posted_and_the_reversal_takes_it_all(books: Books) -> None:
    given = providing(books)
    recorded(given, "invoice", "10001", "80000", "--vat", "25", "--date", "2025-12-01")
    recorded(given, "allowance", "--rate", "5", *DAY)
    before = files_of(given)
    again = record(given, "allowance", "--rate", "5", *DAY)
    assert (again.code, again.out) == (0, "")
    assert "the allowance is 5,000 NOK already: there is nothing to record" in again.err
    report = json.loads(recorded(given, "allowance", "--rate", "5", *DAY, "--format", "json"))
    assert report["rows"] == []
    assert [note["key"] for note in report["notes"]][-1] == "record.allowance_same"
    assert files_of(given) == before
    recorded(given, "payment", "10001", "60000", "--date", "2026-01-15")
    text = recorded(given, "allowance", "--rate", "5,5%", "--date", "2026-01-31")
    assert postings(text) == [("7839", Decimal(-2800)), ("1580", Decimal(2800))]
    text = recorded(given, "allowance", "--reverse", "--date", "2026-02-01")
    assert postings(text) == [("7839", Decimal(-2200)), ("1580", Decimal(2200))]
    nothing = record(given, "allowance", "--reverse", "--date", "2026-02-01")
    assert "the allowance is 0 NOK already" in nothing.err


def matrix_journal() -> str:
    """Open items of M5: not due, and 30, 60, 90 and 91 days overdue on 31 December 2025."""
    items = {"2026-01-01": 300_000, "2025-12-01": 140_000, "2025-11-01": 60_000}
    items |= {"2025-10-02": 23_000, "2025-10-01": 5_000}
    return "".join(
        f"\n2025-09-01 (F-{place}) Faktura\n    ; due: {due}\n    1500:10001  {amount} NOK\n    3000\n"
        for place, (due, amount) in enumerate(items.items())
    )


@pytest.mark.parametrize("by_setting", [False, True])
def test_a_matrix_has_a_rate_for_each_bucket(books: Books, *, by_setting: bool) -> None:
    rates = ["2", "4", "8.695652", "25", "100"]  # M5: 2 000 of 23 000
    settings = {**SETTINGS["record"], "allowance_rates": [2, 4, 8.695652, 25, 100]}
    more = {"record": settings} if by_setting else {}
    given = providing(books, matrix_journal(), **more)
    args = () if by_setting else ("--matrix", ",".join(rates))
    done = record(given, "allowance", *args, *DAY)
    assert dict(postings(done.out))["7839"].quantize(Decimal(1)) == 27567
    for line in (
        "Not due: 300,000.00 × 2 % = 6,000.00 NOK",
        "1–30: 140,000.00 × 4 % = 5,600.00 NOK",
        "61–90: 23,000.00 × 25 % = 5,750.00 NOK",
        "Over 90: 5,000.00 × 100 % = 5,000.00 NOK",
    ):
        assert line in done.err


def test_a_published_matrix(books: Books) -> None:
    journal = "".join(  # M6, of the four buckets that the example has
        f"\n2025-09-01 (F-{due}) Faktura\n    ; due: {due}\n    1500:10001  {amount} NOK\n    3000\n"
        for due, amount in (
            ("2026-01-01", 15000),
            ("2025-12-01", 7500),
            ("2025-11-01", 4000),
            ("2025-10-02", 2500),
        )
    )
    given = providing(books, journal)
    text = recorded(given, "allowance", "--matrix", "0.5, 2.2, 2.7, 4.5, 100", *DAY)
    assert dict(postings(text)) == {"7839": Decimal("460.50"), "1580": Decimal("-460.50")}


MIXED = """
2025-12-01 (F-1) Faktura
    1500:10001  100 EUR @@ 1150 NOK
    3000

2025-12-02 (B-9) Betaling
    1500:10001  -500 NOK
    ; invoice: B-9
    1920
"""


def test_other_currencies_count_as_booked_and_credit_is_not_taken_off(books: Books) -> None:
    given = providing(books, MIXED)
    done = record(given, "allowance", "--rate", "10", *DAY)
    assert dict(postings(done.out))["7839"] == 115
    assert "500 NOK in credit that settles nothing is not taken off" in done.err


def test_a_value_that_is_not_known_is_refused(books: Books) -> None:
    journal = "\n2025-12-01 (F-1) Faktura\n    1500:10001  100 EUR\n    3000  -100 EUR\n"
    given = providing(books, journal)
    error = refused(given, "allowance", "--rate", "10", *DAY)
    assert "has no value in the book's currency" in error


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ((), "Give --rate, --matrix or --reverse"),
        (("--rate", "5", "--reverse"), "do not go together"),
        (("--rate", "101"), "“101” is no rate"),
        (("--rate", "-1"), "“-1” is no rate"),
        (("--rate", "nan"), "“nan” is no rate"),
        (("--matrix", "1,2"), "2 rates do not fit 5 buckets"),
        (("--matrix", "1,,2,3,4"), "“” is no rate"),
        (("--rate", "5", "--date", "2999-01-01"), "is in the future"),
    ],
)
def test_what_is_no_allowance_is_refused(books: Books, args: tuple[str, ...], message: str) -> None:
    given = providing(books, matrix_journal())
    day = () if "--date" in args else DAY
    assert message in refused(given, "allowance", *args, *day)


def test_without_accounts_it_is_refused(books: Books) -> None:
    given = recording_book(books)
    error = refused(given, "allowance", "--rate", "5", *DAY)
    assert "no account is set for record.allowance" in error


def test_rates_of_the_settings_are_per_cent(books: Books) -> None:
    given = providing(books, record={**SETTINGS["record"], "allowance_rates": [5, 120]})
    done = record(given, "allowance", *DAY)
    assert (done.code, "120 is no rate" in done.err) == (3, True)
