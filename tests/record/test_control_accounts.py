"""Books with several control accounts: what is recorded stands on that of the document it touches.

A document that is settled comes to 0 on every control account, or both balance-sheet accounts are
wrong though the customer owes nothing.
"""

from __future__ import annotations

import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from bank_books import bank_book, one
from bank_files import camt054, entry
from books import book_from, call
from dunning_letters import letter
from hypothesis import HealthCheck
from hypothesis import given as given_values
from hypothesis import settings as limits
from hypothesis import strategies as st
from recording import CUSTOMERS, SETTINGS, postings, recorded, recording_book, tags

from reskontro.book.load import load
from reskontro.events.model import Part
from reskontro.record.letter import charges
from reskontro.record.recorder import Recorder

if TYPE_CHECKING:
    from books import Books, Given

ACCOUNTS = {
    "receivable": ["1500", "1510"],
    "revenue": ["3*"],
    "vat": ["27*"],
    "bank": ["19*"],
    "loss": ["7830"],
    "recovered": ["7820"],
    "prepaid": ["2900"],
    "fee": ["3900"],
    "interest": ["8055"],
    "opening": ["2050"],
}
#: A on 1500, B on 1510, C on 1500, which is the customer's latest; P is credit on 1510.
JOURNAL = """
2025-01-10 * (A) Faktura
    ; due: 2025-02-09
    1500:10001     100 NOK  ; invoice: A
    3000          -100 NOK

2025-01-11 * (B) Faktura
    ; due: 2025-02-10
    1510:10001    1000 NOK  ; invoice: B
    3000          -800 NOK  ; vat: 25
    2700          -200 NOK  ; vat: 25

2025-01-12 * (P) Betaling
    1920            60 NOK
    1510:10001     -60 NOK  ; invoice: P

2025-01-20 * (C) Faktura
    ; due: 2025-02-19
    1500:10001     500 NOK  ; invoice: C
    3000          -500 NOK
"""
#: B was moved to 1510 after a part of it was paid on 1500.
MOVED = """
2025-01-10 * (B) Faktura
    ; due: 2025-02-09
    1500:10001    1000 NOK  ; invoice: B
    3000         -1000 NOK

2025-02-15 * (B-1) Betaling
    1920           300 NOK
    1500:10001    -300 NOK  ; invoice: B

2025-02-20 * (V-1) Til usikre fordringer
    1510:10001     700 NOK  ; invoice: B, due: 2025-02-09
    1500:10001    -700 NOK  ; invoice: B

2025-02-25 * (C) Faktura
    ; due: 2025-03-27
    1500:10001     500 NOK  ; invoice: C
    3000          -500 NOK
"""
DAY = ("--date", "2025-03-01")
ABC = ("--invoice", "A", "--invoice", "B", "--invoice", "C")


def book_of(books: Books, journal: str = JOURNAL) -> Given:
    """A book with two control accounts."""
    return recording_book(books, journal, accounts=ACCOUNTS, payment_reference=None)


def on_accounts(given: Given, document: str) -> dict[str, Decimal]:
    """What of a document stands on which control account, of all customers."""
    found: dict[str, Decimal] = {}
    for own in load(given.request).entries.values():
        for each in own:
            number = each.number if each.amount > 0 else (*each.names, each.code)[0]
            if number == document:
                found[each.control] = found.get(each.control, Decimal(0)) + each.amount
    return {control: amount for control, amount in found.items() if amount}


def receivables(text: str) -> list[tuple[str, Decimal]]:
    """The postings on customers' accounts."""
    return [one for one in postings(text) if one[0].startswith("15")]


def test_each_document_is_paid_on_its_own_control_account(books: Books) -> None:
    given = book_of(books)
    text = recorded(given, "payment", "10001", "1600", *ABC, *DAY)
    assert receivables(text) == [
        ("1500:10001", Decimal(-100)),
        ("1510:10001", Decimal(-1000)),
        ("1500:10001", Decimal(-500)),
    ]
    assert [on_accounts(given, each) for each in "ABC"] == [{}, {}, {}]


def test_documents_found_without_a_name_are_paid_on_theirs(books: Books) -> None:
    given = book_of(books)
    text = recorded(given, "payment", "10001", "1000", *DAY)  # just what B is
    assert receivables(text) == [("1510:10001", Decimal(-1000))]


def test_what_settles_nothing_stands_with_the_customer_s_latest_invoice(books: Books) -> None:
    given = book_of(books)
    recorded(given, "payment", "10001", "1000", "--invoice", "B", *DAY)
    text = recorded(given, "payment", "10001", "700", "--invoice", "C", *DAY)
    assert receivables(text) == [("1500:10001", Decimal(-500)), ("1500:10001", Decimal(-200))]
    text = recorded(given, "invoice", "10001", "80", "--vat", "25", *DAY)
    assert receivables(text) == [("1500:10001", Decimal(100))]  # the payment of B moves nothing


def test_late_interest_paid_with_a_document_stands_with_it(books: Books) -> None:
    given = book_of(books)
    text = recorded(given, "payment", "10001", "1010", "--invoice", "B", "--interest", "10", *DAY)
    assert {account for account, _ in receivables(text)} == {"1510:10001"}
    assert on_accounts(given, "B") == {}


def test_a_document_that_was_moved_is_settled_where_it_stands_now(books: Books) -> None:
    given = book_of(books, MOVED)
    text = recorded(given, "payment", "10001", "700", "--invoice", "B", *DAY)
    assert receivables(text) == [("1510:10001", Decimal(-700))]
    assert on_accounts(given, "B") == {}


def test_a_document_on_two_control_accounts_is_settled_on_both(books: Books) -> None:
    journal = """
2025-01-10 * (B) Faktura
    ; due: 2025-02-09
    1500:10001     700 NOK  ; invoice: B
    1510:10001     300 NOK  ; invoice: B
    3000         -1000 NOK
"""
    given = book_of(books, journal)
    first = recorded(given, "payment", "10001", "650", "--invoice", "B", *DAY)
    assert receivables(first) == [("1500:10001", Decimal(-650))]
    rest = recorded(given, "payment", "10001", "350", "--invoice", "B", *DAY)
    assert receivables(rest) == [("1510:10001", Decimal(-300)), ("1500:10001", Decimal(-50))]
    assert on_accounts(given, "B") == {}
    assert given.open("2025-03-01") == []


@pytest.mark.parametrize(
    "event",
    [
        ("credit-note", "B", "--all"),
        ("write-off", "B", "--ground", "insolvency", "--evidence", "bostyrers melding"),
        ("settle", "10001", "P", "B"),
        ("refund", "10001", "60", "--document", "P"),
        ("transfer", "10001", "10018", "B"),
    ],
    ids=lambda event: str(event[0]),
)
def test_what_is_recorded_on_a_document_stands_on_its_control_account(
    books: Books, event: tuple[str, ...]
) -> None:
    given = book_of(books)
    text = recorded(given, *event, *DAY)
    assert {account.partition(":")[0] for account, _ in receivables(text)} == {"1510"}


@pytest.mark.parametrize("journal", [JOURNAL, MOVED], ids=["own", "moved"])
def test_a_loss_that_is_taken_back_stands_where_it_was_lost(books: Books, journal: str) -> None:
    given = book_of(books, journal)
    ground = ("--ground", "insolvency", "--evidence", "bostyrers melding")
    lost = recorded(
        given, "write-off", "B", *ground, *([] if "vat" in journal else ["--no-vat"]), *DAY
    )
    back = recorded(given, "recover", "B", "--reinstate", "--date", "2025-03-02")
    assert [(name, -amount) for name, amount in receivables(back)] == receivables(lost)
    assert receivables(lost)[0][0] == "1510:10001"


def test_credit_is_set_against_a_document_on_another_control_account(books: Books) -> None:
    given = book_of(books)
    text = recorded(given, "settle", "10001", "P", "A", *DAY)
    assert receivables(text) == [("1510:10001", Decimal(60)), ("1500:10001", Decimal(-60))]
    text = recorded(given, "payment", "10001", "40", "--invoice", "A", *DAY)
    assert (on_accounts(given, "A"), on_accounts(given, "P")) == ({}, {})
    undone = recorded(given, "unsettle", "A", "--payment", "P", "--date", "2025-03-02")
    assert receivables(undone) == [("1500:10001", Decimal(60)), ("1510:10001", Decimal(-60))]
    assert tags(undone)["issued"] == "2025-01-12"


def test_a_moved_document_moves_and_is_set_against_on_each_side_where_it_stands(
    books: Books,
) -> None:
    journal = f"""{MOVED}
2025-02-26 * (K) Betaling, feil kunde
    1920           200 NOK
    1500:10018    -200 NOK  ; invoice: K
"""
    given = book_of(books, journal)
    text = recorded(given, "transfer", "10018", "10001", "K", "--invoice", "B", *DAY)
    assert receivables(text) == [("1510:10001", Decimal(-200)), ("1500:10018", Decimal(200))]
    text = recorded(given, "transfer", "10001", "10018", "B", *DAY)
    assert receivables(text) == [("1510:10018", Decimal(500)), ("1510:10001", Decimal(-500))]
    assert on_accounts(given, "B") == {"1510": Decimal(500)}


def test_a_fee_is_charged_and_waived_where_its_document_stands(books: Books) -> None:
    given = book_of(
        books,
        MOVED
        + """
2025-02-26 * (V-2) Purregebyr
    1510:10001      38 NOK  ; invoice: B
    3900           -38 NOK
""",
    )
    done = call("dunning", "waive", *given.where, "10001", *DAY, "--reason", "kulanse")
    assert done.code == 0, done.err
    assert receivables(done.out) == [("1510:10001", Decimal(-38))]


def test_what_a_letter_charges_stands_where_its_document_stands_now(books: Books) -> None:
    given = book_of(books, MOVED)
    part = Part("B", date(2025, 2, 9), Decimal(1000), Decimal(700), fee=Decimal(35))
    made = letter(
        date=date(2025, 3, 1),
        deadline=date(2025, 3, 15),
        customer="10001",
        items=(part,),
        books=("fee",),
    )
    recorder = Recorder(given.book, date(2025, 3, 1), lambda note: note.key)
    charged = charges(made, None, recorder)
    assert charged is not None
    assert [(one.account, one.quantity) for one in charged.postings] == [
        ("1510:10001", Decimal(35)),
        ("3900", Decimal(-35)),
    ]


def test_what_is_reversed_goes_off_where_it_stood(books: Books) -> None:
    given = book_of(books)
    recorded(given, "payment", "10001", "1100", *ABC[:4], *DAY)
    text = recorded(given, "reverse", "B-0001", "--date", "2025-03-02")
    assert sorted(receivables(text)) == [
        ("1500:10001", Decimal(100)),
        ("1510:10001", Decimal(1000)),
    ]


def test_payments_in_another_currency_have_the_value_of_each_part(books: Books) -> None:
    journal = """
2025-01-10 * (B) Faktura
    ; due: 2025-02-09
    1500:10001     70 EUR @@ 700 NOK  ; invoice: B
    1510:10001     30 EUR @@ 300 NOK  ; invoice: B
    3000         -1000 NOK
"""
    record_ = {**SETTINGS["record"], "exchange_gain": "8060", "exchange_loss": "8160"}
    given = recording_book(books, journal, accounts=ACCOUNTS, record=record_)
    text = recorded(
        given,
        "payment",
        "10001",
        "100",
        "--currency",
        "EUR",
        "--rate",
        "11",
        "--invoice",
        "B",
        *DAY,
    )
    lines = [line.split(";")[0].split() for line in text.splitlines() if line.startswith("    15")]
    assert lines == [
        ["1500:10001", "-70.00", "EUR", "@@", "700.00", "NOK"],
        ["1510:10001", "-30.00", "EUR", "@@", "300.00", "NOK"],
    ]


def test_payments_from_the_bank_stand_on_the_documents_accounts(books: Books) -> None:
    journal = """
2026-09-01 * (2026-001) Faktura
    ; due: 2026-10-01
    ; kid: 1002300422
    1510:10001      500.00 NOK
    ; invoice: 2026-001
    3000           -500.00 NOK

2026-09-02 * (2026-002) Faktura
    ; due: 2026-10-02
    ; kid: 1002300430
    1500:10001      500.00 NOK
    ; invoice: 2026-002
    3000           -500.00 NOK
"""
    bank = bank_book(books, journal, accounts=ACCOUNTS)
    lines = entry("500.00", one("500.00", reference="1002300422")) + entry(
        "500.00", one("500.00", reference="1002300430")
    )
    assert [row["outcome"] for row in bank.rows(bank.file(camt054(lines)))] == ["booked"] * 2
    assert receivables(bank.journal) == [
        ("1510:10001", Decimal(-500)),
        ("1500:10001", Decimal(-500)),
    ]


CONTROLS = st.sampled_from(("1500", "1510"))
#: Of each document what stands on which control account, in tens.
DOCUMENTS = st.lists(
    st.lists(st.tuples(CONTROLS, st.integers(1, 9)), min_size=1, max_size=3),
    min_size=1,
    max_size=3,
)


@limits(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given_values(DOCUMENTS, st.data())
def test_documents_that_are_settled_come_to_0_on_every_control_account(
    documents: list[list[tuple[str, int]]], data: Any
) -> None:
    text = ""
    for at, parts in enumerate(documents):
        text += f"2025-01-{at + 10} * (F-{at}) Faktura\n    ; due: 2025-02-10\n"
        text += "".join(f"    {on}:10001  {n}0 NOK  ; invoice: F-{at}\n" for on, n in parts)
        text += f"    3000  -{sum(n for _, n in parts)}0 NOK\n\n"
    names = [each for at in range(len(documents)) for each in ("--invoice", f"F-{at}")]
    whole = sum(n for parts in documents for _, n in parts) * 10
    first = data.draw(st.integers(1, whole))
    with tempfile.TemporaryDirectory() as folder:
        rest = {**SETTINGS, "accounts": ACCOUNTS}
        given = book_from(Path(folder) / "book", text, settings=rest, customers=CUSTOMERS)
        for amount in (first, whole - first):
            if amount:
                made = recorded(given, "payment", "10001", str(amount), *names, *DAY)
                assert all(amount < 0 for _, amount in receivables(made))
            left = {f"F-{at}": on_accounts(given, f"F-{at}") for at in range(len(documents))}
            assert all(amount > 0 for each in left.values() for amount in each.values())
        assert not any(left.values())
