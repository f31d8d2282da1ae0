from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from recording import CUSTOMERS, record, recorded, recording_book, refused
from test_record_settle import ASSUMED

from reskontro.record.account import open_items
from reskontro.record.recorder import Recorder
from reskontro.record.transfer import renumbered, transfers

if TYPE_CHECKING:
    from books import Books, Given

DAY = ("--date", "2025-03-01")
JOURNAL = """
2025-01-10 * (X) Faktura
    ; due: 2025-02-09
    1500:10001     100 NOK  ; invoice: X, kid: 1234567897
    3000          -100 NOK

2025-01-15 * (B-7) Betaling, ført på feil kunde
    1920           100 NOK
    1500:10002    -100 NOK
"""


def open_of(given: Given, customer: str, day: str = "2025-03-01") -> list[tuple[str, str, str]]:
    """What is open of a customer: document, amount, due date."""
    rows = given.rows(day, "--customer", customer)
    return [(row["document"], row["open"], row["due"]) for row in rows]


def test_a_payment_on_the_wrong_customer_is_moved_to_its_invoice(books: Books) -> None:
    given = recording_book(books, JOURNAL)  # K14
    text = recorded(given, "transfer", "10002", "10001", "B-7", "--invoice", "X", *DAY)
    assert text == (
        "2025-03-01 * (V-0001) Byggmester Hansen AS | B-7 transferred from 10002\n"
        "    1500:10001                     -100.00 NOK\n"
        "    ; invoice: X\n"
        "    1500:10002                      100.00 NOK\n"
        "    ; invoice: B-7\n"
    )
    assert given.open("2025-03-01") == []
    assert open_of(given, "10001", "2025-02-28") == [("X", "100.00", "2025-02-09")]
    settled = [one for one in given.settled("2025-03-01") if one[2] == "X"]
    assert settled == [("2025-03-01", "V-0001", "X", Decimal(100), "reference")]
    assert {one.kind for one in given.entries[-2:]} == {"transfer"}


def test_an_open_document_moves_with_number_age_and_reference(books: Books) -> None:
    given = recording_book(books, JOURNAL)
    ages = given.report("ageing", "--as-of", "2025-03-01", "--by", "invoice")["total"]
    text = recorded(given, "transfer", "10001", "10018", "X", *DAY)
    assert text == (
        "2025-03-01 * (V-0001) Holmen Logistikk AS | X transferred from 10001\n"
        "    1500:10018                      100.00 NOK\n"
        "    ; invoice: X\n"
        "    ; issued: 2025-01-10\n"
        "    ; due: 2025-02-09\n"
        "    ; kid: 1234567897\n"
        "    1500:10001                     -100.00 NOK\n"
        "    ; invoice: X\n"
    )
    assert open_of(given, "10001") == []
    assert open_of(given, "10018") == [("X", "100.00", "2025-02-09")]
    assert given.report("ageing", "--as-of", "2025-03-01", "--by", "invoice")["total"] == ages
    again = recorded(given, "transfer", "10018", "10001", "X", *DAY)
    assert "    ; invoice: X-10018\n" in again  # 10001 has had a document X
    assert open_of(given, "10001") == [("X-10018", "100.00", "2025-02-09")]


def test_part_of_a_document_moves(books: Books) -> None:
    given = recording_book(books, JOURNAL)
    recorded(given, "transfer", "10001", "10018", "X", "--amount", "30", *DAY)
    assert open_of(given, "10001") == [("X", "70.00", "2025-02-09")]
    assert open_of(given, "10018") == [("X", "30.00", "2025-02-09")]


def test_all_that_is_open_moves_and_what_is_assumed_stays(books: Books) -> None:
    later = """
2025-02-10 * (Y) Faktura
    ; due: 2025-02-28
    1500:10001      80 NOK
    3000           -80 NOK

2025-02-12 * (F-1) Purregebyr
    ; due: 2025-02-26
    1500:10001      35 NOK  ; invoice: Y
    3900           -35 NOK
"""
    given = recording_book(books, ASSUMED + later)
    before = given.rows("2025-03-01")
    recorded(given, "transfer", "10001", "10018", "--all", *DAY)
    assert open_of(given, "10001") == []
    after = given.rows("2025-03-01")
    kept = ("document", "due", "open", "days_overdue")
    assert [{key: row[key] for key in kept} for row in after] == [
        {key: row[key] for key in kept} for row in before
    ]
    assert {row["kind"] for row in after} == {row["kind"] for row in before} - {
        "invoice",
        "credit_note",
    } | {"transfer"}


def test_credit_beyond_the_documents_stands_under_its_own_number(books: Books) -> None:
    given = recording_book(books, JOURNAL.replace("100 NOK\n    1500:10002    -100", "150 NOK\n    1500:10002    -150"))  # fmt: skip
    recorded(given, "transfer", "10002", "10001", "B-7", "--invoice", "X", *DAY)
    assert open_of(given, "10001") == [("B-7", "-50.00", None)]  # type: ignore[comparison-overlap]
    assert open_of(given, "10002") == []


def test_the_other_customer_is_looked_at(books: Books) -> None:
    closed = {**CUSTOMERS, "10018": {"name": "Holmen", "closed": "2025-01-01"}}
    given = recording_book(books, JOURNAL, customers=closed)
    assert "customer 10018 is closed" in refused(given, "transfer", "10001", "10018", "X", *DAY)
    poor = {**CUSTOMERS, "10018": {"name": "Holmen", "credit_limit": 50}}
    given = recording_book(books, JOURNAL, customers=poor)
    done = record(given, "transfer", "10001", "10018", "X", *DAY)
    assert "above the credit limit of 50" in done.err


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("10001", "10001", "X"), "customer 10001 is both the one and the other"),
        (("10001", "10018"), "what is to move is not said"),
        (("10001", "10018", "X", "--all"), "what is to move is not said, or said twice"),
        (("10001", "10018", "Y"), "Y is not open on customer 10001; nearest: X"),
        (("10018", "10001", "--all"), "nothing of customer 10018 is open"),
        (("10001", "10018", "X", "--amount", "101"), "101 NOK of X cannot move; 100 is open"),
        (("10001", "10018", "X", "--amount", "0"), "0 NOK of X cannot move"),
        (("10002", "10001", "B-7", "--invoice", "Z"), "Z is no document of customer 10001"),
        (("10001", "10018", "X", "--date", "2025-01-09"), "X is not open on customer 10001"),
        (("10001", "10018", "X", "--date", "2999-01-01"), "in the future"),
    ],
)
def test_what_is_no_transfer_is_refused(books: Books, args: tuple[str, ...], message: str) -> None:
    given = recording_book(books, JOURNAL)
    day = () if "--date" in args else DAY
    assert message in refused(given, "transfer", *args, *day)


def test_what_is_assumed_of_a_number_stays_where_another_customer_moves_that_number(
    books: Books,
) -> None:
    other = """
2025-01-11 * (X) Faktura
    1500:10002     200 NOK
    3000          -200 NOK
"""
    given = recording_book(books, ASSUMED + other)
    recorder = Recorder(given.book, date(2025, 3, 1), lambda note: note.key)
    every = [
        (item, item.open)
        for customer in ("10001", "10002")
        for item in open_items(given.book, customer, date.max)
    ]
    wanted = [one for one in every if (one[0].customer, one[0].document) != ("10001", "B-7")]
    moved = renumbered(wanted, "10018", recorder)
    assert [(one.item.customer, one.item.document) for one in moved] == [
        ("10001", "KN"),
        ("10002", "X"),
    ]
    made = transfers(moved, "10018", date(2025, 3, 1), "", recorder)
    assert [len(one.postings) for one in made] == [2, 2]
    assert {one.postings[-1].account for one in made} == {"1500:10001", "1500:10002"}


def test_a_closed_day_is_refused(books: Books) -> None:
    given = recording_book(books, JOURNAL, lock="2025-03-31")
    assert "closed period" in refused(given, "transfer", "10001", "10018", "X", *DAY)
