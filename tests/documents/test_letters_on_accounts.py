"""Statements and confirmations of payments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letter_books import INVOICE

if TYPE_CHECKING:
    from letter_books import Make

PAYMENTS = """
    2026-01-10 * (F-2) Kunde Én AS | Listverk
        ; due: 2026-02-09
        1500:1                  100.00 NOK
        ; invoice: F-2
        3000                   -100.00 NOK

    2026-01-20 * (B-1) Kunde Én AS | Innbetaling
        1920                   1500.00 NOK
        1500:1                -1300.00 NOK
        ; invoice: F-1
        1500:1                  -40.00 NOK
        ; invoice: F-2
        1500:2                 -160.00 NOK

    2026-02-01 * (F-3) Kunde Én AS | Europris
        1500:1                   10.00 EUR @ 11 NOK
        ; invoice: F-3
        3100                   -110.00 NOK
"""


def test_payment_says_what_it_settled_and_what_is_left(letters: Make) -> None:
    text = letters(INVOICE + PAYMENTS).text("payment", "B-1", "--customer", "1")
    assert "mottatt NOK 1 340,00 den 20.01.2026" in text
    assert "F-1 Faktura 05.01.2026 04.02.2026 1 250,00 1 250,00 0,00" in text
    assert "F-2 Faktura 10.01.2026 09.02.2026 100,00 40,00 60,00" in text
    assert "Ikke ført mot noe dokument: NOK 50,00" in text


def test_payment_is_told_as_of_its_own_day_unless_another_is_asked_for(letters: Make) -> None:
    early = """
    2026-01-02 * (B-0) Kunde Én AS | Forskudd
        1920                    250.00 NOK
        1500:1                 -250.00 NOK
        ; invoice: F-1
    """
    made = letters(early + INVOICE)
    assert "Ikke ført mot noe dokument: NOK 250,00" in made.text("payment", "B-0")
    text = made.text("payment", "B-0", "--as-of", "2026-01-31")
    assert "F-1 Faktura 05.01.2026 04.02.2026 1 250,00 250,00 1 000,00" in text
    assert "Ikke ført" not in text


def test_statement_has_movements_open_items_overdue_and_where_to_pay(letters: Make) -> None:
    text = letters(INVOICE + PAYMENTS).text("statement", "1", "--as-of", "2026-02-28")
    for wanted in (
        "Kontoutskrift 28.02.2026",
        "Saldo NOK 10,00",
        "05.01.2026 Gulvlegging F-1 04.02.2026 1 250,00 1 250,00",
        "20.01.2026 Innbetaling B-1 1 300,00 50,00",
        "28.02.2026 Utgående saldo 1 350,00 1 340,00 10,00",
        "F-2 Faktura 10.01.2026 09.02.2026 100,00 60,00",
        "Herav forfalt: NOK 60,00",
        "EUR",
        "01.02.2026 Europris F-3 03.03.2026 10,00 10,00",
        "Til konto 8601 11 17947",
    ):
        assert wanted in text, wanted


def test_statement_from_a_day_opens_with_the_balance_before_it(letters: Make) -> None:
    made = letters(INVOICE + PAYMENTS)
    args = ("1", "--from", "2026-01-11", "--as-of", "2026-01-31", "--currency", "NOK")
    text = made.text("statement", *args)
    assert "Periode 11.01.2026 – 31.01.2026" in text
    assert "11.01.2026 Inngående saldo 1 350,00" in text
    assert "Gulvlegging" not in text
    assert "EUR" not in text


def test_customer_that_is_owed_is_asked_for_nothing(letters: Make) -> None:
    text = letters(INVOICE + PAYMENTS).text("statement", "2", "--as-of", "2026-01-31")
    assert "Saldo NOK -160,00" in text
    assert "Bankgiro" not in text
    assert "Till konto" not in text
