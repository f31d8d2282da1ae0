"""Which lines of an account are the bank's own fee or interest; P6."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from bank_books import Bank, bank_book, one
from bank_files import camt053, camt054, entry

from reskontro.exchange.bank.kinds import kind_by_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from books import Books

IN, OUT = Decimal(25), Decimal(-25)


@pytest.fixture
def bank(books: Books) -> Bank:
    return bank_book(books)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Gebyr", "fee"),
        ("GEBYRER", "fee"),
        ("Bankgebyr 10.2025", "fee"),
        ("Gebyr for 3 innbetalinger", "fee"),
        ("Gebyr: kontohold, nettbank", "fee"),
        ("Månadsavgift", "fee"),
        ("Avgift bankgiro", "fee"),
        ("Provisjon", "fee"),
        ("Renter", "interest"),
        ("Debetrente 31.12.2025", "interest"),
        ("Ränta 2025-12-31", "interest"),
        ("Kreditrente", "interest"),
    ],
)
def test_p6_money_out_with_nothing_but_words_of_the_banks_is_its_fee_or_interest(
    text: str, kind: str
) -> None:
    assert kind_by_text([text], OUT) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Avgift renovasjon Oslo kommune",
        "Provisjon selger september",
        "Gebyr 10002",
        "Gebyr faktura 2025003",
        "Renter Ola",
        "Purregebyr",
        "Forsinkelsesrente",
        "Gebyrfritt kjøp",
        "for 3 innbetalinger",
        "",
    ],
)
def test_a_text_that_goes_on_with_what_is_not_the_banks_is_a_payment(text: str) -> None:
    assert kind_by_text([text], OUT) == "payment"
    assert kind_by_text([text], IN) == "payment"


@pytest.mark.parametrize(
    "text", ["Kreditrente", "KREDITRENTER 2025", "Renteinntekter", "Innskuddsrente", "Sparränta"]
)
def test_p6_interest_on_a_deposit_comes_from_the_bank(text: str) -> None:
    assert kind_by_text([text], IN) == "interest"


@pytest.mark.parametrize("text", ["Gebyr", "Renter", "Rente 31.12.2025", "Ränta", "Avgift"])
def test_fees_and_interest_that_come_in_are_what_customers_pay_too(text: str) -> None:
    assert kind_by_text([text], IN) == "payment"


def test_every_text_of_a_line_is_looked_at() -> None:
    assert kind_by_text(["Gebyr", "Gebyr"], OUT) == "fee"
    assert kind_by_text(["Avgift", "BANKGIRO"], OUT) == "fee"
    assert kind_by_text(["Avgift", "Renhållningen i Åre"], OUT) == "payment"


CSV = """\
Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto
06.10.2026;Avgift renovasjon Oslo kommune;06.10.2026;1500,00;
06.10.2026;Gebyr;06.10.2026;25,00;
06.10.2026;Renter faktura 63700 Ola Prøve;06.10.2026;;1000,00
06.10.2026;Gebyr;06.10.2026;;35,00
"""


def test_what_a_customer_pays_is_matched_and_no_bill_becomes_a_bank_charge(bank: Bank) -> None:
    rows = bank.rows(bank.file(CSV, "dnb.csv"))
    assert [(row["outcome"], row["basis"], row["documents"]) for row in rows] == [
        ("skipped", None, []),
        ("booked", "fee", []),
        ("review", "text", ["63700"]),
        ("review", "none", []),
    ]


@pytest.mark.parametrize("message", [camt053, camt054])
def test_a_payers_words_in_camt_are_no_fee_of_the_banks(
    bank: Bank, message: Callable[[str], str]
) -> None:
    line = entry("700.00", one("700.00", text="Gebyr 63700"))
    (row,) = bank.rows(bank.file(message(line)))
    assert (row["outcome"], row["basis"], row["documents"]) == ("review", "text", ["63700"])
