"""`record payment --interest`: late interest that came in and was never charged, as a collector passes it on."""

from __future__ import annotations

import shutil
import subprocess
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from recording import SETTINGS, folder_of, postings, record, recorded, recording_book, refused

if TYPE_CHECKING:
    from books import Books, Given

DAY = ("--date", "2025-04-01")


def overdue(books: Books, **more: Any) -> Given:
    """An invoice of 12 500.00 that is due on 1 February."""
    given = recording_book(books, payment_reference=None, **more)
    terms = ("--due", "2025-02-01", "--date", "2025-01-18")
    recorded(given, "invoice", "10001", "10000", "--vat", "25", *terms)
    return given


def test_interest_that_a_collector_passes_on_is_charged_and_paid_at_once(books: Books) -> None:
    given = overdue(books)
    args = ("12402", "--charge", "350", "--invoice", "2025-001", "--interest", "252")
    text = recorded(given, "payment", "10001", *args, *DAY)
    assert postings(text) == [
        ("1920", Decimal(12402)),
        ("7770", Decimal(350)),
        ("1500:10001", Decimal(-12500)),
        ("1500:10001", Decimal(252)),
        ("1500:10001", Decimal(-252)),
        ("8055", Decimal(-252)),
    ]
    assert given.open("2025-04-01") == []
    (total,) = given.report("interest", "2025-001", "--until", "2025-04-01")["total"]
    assert (total["interest"], total["charged"], total["left"]) == ("252.57", "252.00", "0.57")
    assert given.report("check", "--select", "R6", "--as-of", "2025-04-01")["rows"] == []
    if shutil.which("hledger"):
        journal = str(folder_of(given) / "2025.journal")
        subprocess.run(["hledger", "-f", journal, "check"], check=True)


@pytest.mark.parametrize("order", [["costs", "interest", "principal"], ["principal", "interest"]])
def test_a_part_of_the_principal_stays_open_whatever_the_order(
    books: Books, order: list[str]
) -> None:
    given = overdue(books, settle_order=order)
    args = ("5100", "--invoice", "2025-001", "--interest", "100")
    recorded(given, "payment", "10001", *args, *DAY)
    assert sum(amount for _, amount in given.open("2025-04-01")) == Decimal(7500)


def test_interest_alone_may_come_in_on_a_document_that_is_paid(books: Books) -> None:
    given = overdue(books)
    recorded(given, "payment", "10001", "12500", "--invoice", "2025-001", *DAY)
    args = ("252.57", "--invoice", "2025-001", "--interest", "252.57")
    text = recorded(given, "payment", "10001", *args, *DAY)
    assert postings(text) == [
        ("1920", Decimal("252.57")),
        ("1500:10001", Decimal("252.57")),
        ("1500:10001", Decimal("-252.57")),
        ("8055", Decimal("-252.57")),
    ]
    assert given.open("2025-04-01") == []


def test_interest_in_another_currency_has_its_value_of_the_day(books: Books) -> None:
    record = {**SETTINGS["record"], "bank_in": {"EUR": "1940"}, "exchange_gain": "8060"}
    given = recording_book(books, payment_reference=None, record=record)
    args = ("100", "--currency", "EUR", "--rate", "11.00", "--date", "2025-01-18")
    recorded(given, "invoice", "10018", *args, "--vat", "0", "--due", "2025-02-01")
    paid = ("102", "--currency", "EUR", "--rate", "11.50", "--interest", "2")
    text = recorded(given, "payment", "10018", *paid, "--invoice", "2025-001", *DAY)
    assert "2.00 EUR @@ 23.00 NOK" in text
    assert ("8055", Decimal("-23.00")) in postings(text)
    assert ("8060", Decimal("-50.00")) in postings(text)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("100", "--interest", "20"), "late interest that is paid is on one document"),
        (("100", "--invoice", "2025-001", "--interest", "101"), "is not between 0 and"),
        (("100", "--invoice", "2025-001", "--interest", "-1"), "is no amount"),
        (("100", "--invoice", "2025-009", "--interest", "100"), "no document of customer 10001"),
    ],
)
def test_interest_that_cannot_be_is_refused(
    books: Books, args: tuple[str, ...], message: str
) -> None:
    before = (given := overdue(books)).open("2025-04-01")
    assert message in refused(given, "payment", "10001", *args, *DAY)
    assert given.open("2025-04-01") == before


def test_what_is_interest_is_told(books: Books) -> None:
    given = overdue(books)
    done = record(
        given, "payment", "10001", "100", "--invoice", "2025-001", "--interest", "100", *DAY
    )
    assert done.code == 0
    assert "2025-001: 100 NOK of late interest charged and paid" in done.err
    assert "settled" not in done.err
    assert given.open("2025-04-01") == [("2025-001", Decimal(12500))]
