from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from recording import postings, record, recorded, recording_book, refused
from test_record_settle import ASSUMED, K9, LATER, named

if TYPE_CHECKING:
    from books import Books

DAY = ("--date", "2025-03-01")
OVERPAID = """
2025-01-10 * (X) Faktura
    ; due: 2025-02-09
    1500:10001     100 NOK  ; invoice: X
    3000          -100 NOK

2025-02-01 * (B-7) Betaling
    1920           130 NOK
    1500:10001    -130 NOK  ; invoice: X
"""


def test_what_was_paid_too_much_is_paid_back(books: Books) -> None:
    given = recording_book(books, OVERPAID)  # K8
    done = record(given, "refund", "10001", "30", *DAY)
    assert done.out == (
        "2025-03-01 * (V-0001) Byggmester Hansen AS | Refund of X\n"
        "    1500:10001                       30.00 NOK\n"
        "    ; invoice: X\n"
        "    1920                            -30.00 NOK\n"
    )
    assert "X: 30 NOK paid back, 0 left in credit" in done.err
    assert given.open("2025-03-01") == []
    assert given.open("2025-02-28") == [("X", Decimal(-30))]
    assert given.entries[-1].kind == "refund"


def test_the_oldest_credit_is_taken_first(books: Books) -> None:
    given = recording_book(
        books,
        """
        2025-01-20 * (KN-2) Kreditnota
            3000            40 NOK
            1500:10001     -40 NOK

        2025-01-10 * (KN-3) Kreditnota
            3000            50 NOK
            1500:10001     -50 NOK
        """,
    )
    text = recorded(given, "refund", "10001", "60", *DAY)
    assert named(text) == [("KN-3", "50.00"), ("KN-2", "10.00")]
    assert given.open("2025-03-01") == [("KN-2", Decimal(-30))]
    text = recorded(given, "refund", "10001", "5", "--document", "KN-2", *DAY)
    assert named(text) == [("KN-2", "5.00")]


def test_what_is_assumed_of_the_same_credit_stays_settled(books: Books) -> None:
    given = recording_book(books, ASSUMED)
    assert sorted(given.open("2025-03-01")) == [("B-7", Decimal(-30)), ("KN", Decimal(-10))]
    text = recorded(given, "refund", "10001", "30", *DAY)
    assert named(text) == [("B-7", "100.00"), ("X", "-100.00"), ("B-7", "30.00")]
    assert given.open("2025-03-01") == [("KN", Decimal(-10))]
    kinds = [one.kind for one in given.entries if one.code.startswith("V-")]
    assert kinds == ["settlement", "settlement", "refund"]


def test_more_than_the_credit_must_be_asked_for(books: Books) -> None:
    given = recording_book(books, OVERPAID)
    error = refused(given, "refund", "10001", "31", *DAY)
    assert "customer 10001 has 30 NOK in credit there" in error
    assert "does not say which document" in refused(
        given, "refund", "10001", "31", "--reopen", *DAY
    )
    more = ("--document", "X", "--reopen")
    done = record(given, "refund", "10001", "130", *more, *DAY)
    assert "X: 130 NOK paid back, 100 of it open again" in done.err
    row = given.rows("2025-03-01")[0]
    assert (row["document"], row["open"], row["due"]) == ("X", "100.00", "2025-02-09")


def test_who_owes_all_the_same_is_told(books: Books) -> None:
    given = recording_book(books, K9)
    done = record(given, "refund", "10001", "40", *DAY)
    assert "customer 10001 owes 100 NOK on other documents; record settle" in done.err
    assert given.open("2025-03-01") == [("X", Decimal(100))]


def test_what_is_open_again_is_no_other_document_and_no_credit(books: Books) -> None:
    given = recording_book(books, OVERPAID)
    done = record(given, "refund", "10001", "130", "--document", "X", "--reopen", *DAY)
    assert "owes" not in done.err
    done = record(given, "refund", "10001", "5", "--document", "X", "--reopen", *DAY)
    assert "X: 5 NOK paid back, 105 of it open again" in done.err
    assert "owes" not in done.err


def test_the_bank_may_be_named(books: Books) -> None:
    given = recording_book(books, OVERPAID)
    text = recorded(given, "refund", "10001", "30", "--account", "1930", *DAY)
    assert postings(text)[-1] == ("1930", Decimal(-30))


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("10001", "0"), "a refund of 0 pays nothing back"),
        (("1001", "10"), "unknown customer"),
        (("10001", "10", "--document", "Z"), "Z is no document of customer 10001; nearest:"),
        (("10001", "10", "--document", "Y"), "has 0 NOK in credit there"),
        (("10001", "30", "--date", "2025-01-31"), "has 0 NOK in credit there"),
        (("10001", "30", "--document", "X", "--date", "2025-01-31"), "before X of 2025-02-01"),
        (("10001", "30", "--account", "3000"), "the account 3000 is none of accounts.bank"),
        (("10001", "30", "--date", "2999-01-01"), "in the future"),
    ],
)
def test_what_is_no_refund_is_refused(books: Books, args: tuple[str, ...], message: str) -> None:
    given = recording_book(books, OVERPAID + LATER)
    day = () if "--date" in args else DAY
    assert message in refused(given, "refund", *args, *day)


def test_credit_without_a_number_is_not_paid_back_by_itself(books: Books) -> None:
    given = recording_book(
        books, "2025-01-10 * Betaling\n    1920  30 NOK\n    1500:10001  -30 NOK\n"
    )
    error = refused(given, "refund", "10001", "30", *DAY)
    assert "has 0 NOK in credit under numbers; the rest has none" in error
