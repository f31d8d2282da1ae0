from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from recording import folder_of, postings, record, recorded, recording_book, refused, tags

if TYPE_CHECKING:
    from books import Books, Given

DAY = ("--date", "2025-11-01")
LOST = ("--ground", "insolvency", "--evidence", "bostyrers melding", "--date", "2025-10-01")


def lost(books: Books, *nets: str, journal: str = "") -> Given:
    """A customer whose invoices were written off."""
    given = recording_book(books, journal, payment_reference=None)
    for net in nets:
        recorded(given, "invoice", "10001", net, "--vat", "25", "--date", "2025-01-10")
    recorded(given, "write-off", "--customer", "10001", "--all", *LOST)
    return given


def sums(given: Given, *accounts: str) -> list[Decimal]:
    """What accounts hold in the end."""
    turnover = given.book.turnover
    return [
        sum((sum_ for (name, _, _), sum_ in turnover.items() if name == account), start=Decimal(0))
        for account in accounts
    ]


def test_what_comes_in_on_a_loss_is_a_recovery_with_vat_due_again(books: Books) -> None:
    given = lost(books, "800")
    done = record(given, "recover", "2025-001", "250", *DAY)
    assert postings(done.out) == [
        ("1920", Decimal(250)),
        ("7820", Decimal(-200)),
        ("2700", Decimal(-50)),
    ]
    assert done.out.startswith(
        "2025-11-01 * (B-0001) Byggmester Hansen AS | Recovered on 2025-001\n"
    )
    assert tags(done.out) == {"customer": "10001", "vat": "25", "invoice": "2025-001"}
    assert "250 NOK recovered, of it 50 VAT due again; 750 of the loss is left" in done.err
    assert given.open("2025-11-01") == []
    assert [one.kind for one in given.entries] == ["invoice", "write_off"]
    assert given.call("check", "--select", "R2,R3,R6", "--as-of", "2025-11-02").out == ""


def test_recoveries_add_up_to_the_loss_and_its_vat_and_no_further(books: Books) -> None:
    given = lost(books, "33.33")  # 8.33 VAT
    for amount in ("13.89", "13.89", "13.88"):
        recorded(given, "recover", "2025-001", amount, *DAY)
    assert sums(given, "7830", "7820", "2700") == [
        Decimal("33.33"),
        Decimal("-33.33"),
        Decimal("-8.33"),
    ]
    assert "0 is left of the loss" in refused(given, "recover", "2025-001", "0.01", *DAY)
    assert "nothing of 10001 was written off" in refused(given, "recover", "10001", "1", *DAY)


def test_a_dividend_is_shared_out_in_proportion(books: Books) -> None:
    given = lost(books, "800", "2400")
    text = recorded(given, "recover", "Byggmester Hansen AS", "1000", *DAY)
    assert postings(text) == [
        ("1920", Decimal(1000)),
        ("7820", Decimal(-200)),
        ("2700", Decimal(-50)),
        ("7820", Decimal(-600)),
        ("2700", Decimal(-150)),
    ]


def test_no_vat_is_due_again_where_none_was_taken_back(books: Books) -> None:
    given = recording_book(books, payment_reference=None)
    recorded(given, "invoice", "10001", "800", "--vat", "25", "--date", "2025-01-10")
    recorded(given, "write-off", "2025-001", "--no-vat", *LOST)
    text = recorded(given, "recover", "2025-001", "250", *DAY)
    assert postings(text) == [("1920", Decimal(250)), ("7820", Decimal(-250))]


BY_HAND = """
2025-10-20 * (X-1) Byggmester Hansen AS | Dividende
    1920    500 NOK
    7820   -400 NOK
    2700   -100 NOK

2025-10-20 * (X-2) Andre AS | Dividende
    1920    500 NOK
    7820   -400 NOK
    2700   -100 NOK
"""


def test_a_recovery_by_hand_counts_by_its_payee(books: Books) -> None:
    given = lost(books, "800", journal=BY_HAND)
    assert "500 is left of the loss" in refused(given, "recover", "2025-001", "501", *DAY)
    assert (
        sum(q for a, q in postings(recorded(given, "recover", "10001", "500", *DAY)) if a == "2700")
        == -100
    )


def test_a_loss_taken_back_opens_the_document_as_it_was(books: Books) -> None:
    given = lost(books, "800")
    done = record(given, "recover", "2025-001", "400", "--reinstate", *DAY)
    assert postings(done.out) == [
        ("1500:10001", Decimal(400)),
        ("7830", Decimal(-320)),
        ("2700", Decimal(-80)),
    ]
    assert "(V-0002) Byggmester Hansen AS | Loss on 2025-001 taken back" in done.out
    assert tags(done.out)["kind"] == "reinstated"
    assert tags(done.out)["due"] == "2025-02-09"
    (row,) = given.rows("2025-11-01")
    assert (row["document"], row["open"], row["due"]) == ("2025-001", "400.00", "2025-02-09")
    recorded(given, "recover", "2025-001", "--reinstate", "--date", "2025-11-02")  # the rest
    recorded(given, "payment", "10001", "1000", "--date", "2025-11-03")
    assert given.open("2025-11-03") == []
    assert sums(given, "7830", "2700") == [Decimal(0), Decimal(-200)]
    kinds = [one.kind for one in given.entries]
    assert kinds == ["invoice", "write_off", "reinstated", "reinstated", "payment"]
    assert given.call("check", "--select", "R2,R3,R6", "--as-of", "2025-11-04").out == ""


def test_what_was_taken_back_can_be_lost_again(books: Books) -> None:
    given = lost(books, "800")
    recorded(given, "recover", "2025-001", "400", "--reinstate", *DAY)
    again = (*LOST[:-1], "2025-12-01")
    text = recorded(given, "write-off", "2025-001", *again)
    assert dict(postings(text)) == {"7830": 320, "2700": 80, "1500:10001": -400}
    text = recorded(given, "recover", "2025-001", "1000", "--date", "2025-12-02")
    assert dict(postings(text)) == {"1920": 1000, "7820": -800, "2700": -200}


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("2025-001",), "Give the amount; only --reinstate goes without one"),
        (("2025-001", "1000.01"), "1,000.00 is left of the loss"),
        (("2025-001", "0"), "cannot come back"),
        (("2025-001", "1", "--date", "2025-09-30"), "before the write-off of 2025-10-01"),
        (("2025-002", "1"), "nothing of 2025-002 was written off"),
        (("10018", "1"), "nothing of 10018 was written off"),
        (("2025-009", "1"), "unknown customer “2025-009”"),
        (("2025-001", "1.000"), "more than 2 decimals"),
        (("2025-001", "1", "--account", "3000"), "is none of accounts.bank"),
    ],
)
def test_what_cannot_come_back_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    given = lost(books, "800")
    recorded(given, "invoice", "10002", "100", "--vat", "25", "--date", "2025-01-11")
    day = () if "--date" in args else DAY
    assert message in refused(given, "recover", *args, *day)


def test_a_closed_customer_owes_nothing_again(books: Books) -> None:
    customers = {"10001": {"name": "Byggmester Hansen AS", "closed": "2025-10-15"}}
    given = recording_book(books, payment_reference=None, customers=customers)
    recorded(given, "invoice", "10001", "800", "--vat", "25", "--date", "2025-01-10")
    recorded(given, "write-off", "2025-001", *LOST)
    assert "is closed since" in refused(given, "recover", "2025-001", "--reinstate", *DAY)
    recorded(given, "recover", "2025-001", "100", *DAY)


def test_a_recovery_is_a_row_without_receivable(books: Books) -> None:
    given = lost(books, "800")
    done = record(given, "recover", "2025-001", "250", "--format", "json", *DAY)
    assert '"customer": "10001"' in done.out
    assert '"amount": "0"' in done.out
    assert folder_of(given).exists()
