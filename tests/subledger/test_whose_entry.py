"""Whose an entry is: sub-account, tag, payee, or nobody known."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from books import Books


def test_first_segment_below_the_account_is_the_customer(books: Books) -> None:
    book = books("""\
        2024-01-01 * (F-1) Kari Nordmann | Faktura
            ; customer: 10009
            1500:10001   100 NOK
            3000
        """)
    assert book.entry().customer == "10001"


def test_customer_tag_tells_on_the_bare_account(books: Books) -> None:
    book = books("""\
        2024-01-01 * (F-1) Kari Nordmann | Faktura
            ; customer: 10009
            1500   100 NOK
            3000
        2024-01-02 * (F-2) Kari Nordmann | Faktura
            ; customer: 10009
            1500   100 NOK  ; customer: 10010
            3000
        """)
    assert [entry.customer for entry in book.entries] == ["10009", "10010"]


def test_payee_tells_where_no_tag_does(books: Books) -> None:
    book = books("""\
        2024-01-01 * (F-1) Kari Nordmann | Faktura
            1500   100 NOK
            3000
        2024-01-02 * (F-2) Kari Nordmann
            1500   100 NOK
            3000
        """)
    assert [entry.customer for entry in book.entries] == ["Kari Nordmann"] * 2


def test_nobody_told_is_an_unknown_customer_that_is_seen(books: Books) -> None:
    book = books("""\
        2024-01-01 * (F-1)
            1500   100 NOK
            3000
        2024-01-01 * (F-2) Ola
            1500   50 NOK
            3000
        """)
    rows = book.report("balances")["rows"]
    assert sorted((row["customer"], row["balance"]) for row in rows) == [
        ("?", "100.00"),
        ("Ola", "50.00"),
    ]
    for command in ("balances", "ageing", "open"):
        assert "unknown customer" in book.call(command, "--format", "plain").out


def test_account_levels_take_more_segments_for_the_customer(books: Books) -> None:
    journal = """\
        2024-01-01 * Faktura
            1500:nord:10001:F-1   100 NOK
            3000
        """
    one = books(journal).entry()
    assert (one.customer, one.number) == ("nord", "10001:F-1")
    two = books(journal, settings={"account_levels": 2}).entry()
    assert (two.customer, two.number) == ("nord:10001", "F-1")


def test_accounts_of_customers_stand_apart(books: Books) -> None:
    book = books("""\
        2024-01-01 * (X) Faktura
            1500:10001   100 NOK
            ; invoice: X
            3000
        2024-01-02 * (X) Faktura
            1500:10002    70 NOK
            ; invoice: X
            3000
        2024-01-03 * Betaling
            1500:10002   -70 NOK
            ; invoice: X
            1920
        """)
    assert book.open("2024-01-31") == [("X", Decimal(100))]
