"""What `record` writes is what documents print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from books import call
from letter_books import INVOICE

if TYPE_CHECKING:
    from letter_books import Letters, Make

VAT = {
    "25": {"rate": "vat_high", "account": "2700", "revenue": "3000"},
    "15": {"rate": "vat_middle", "account": "2701", "revenue": "3030"},
}


def firm(letters: Make) -> Letters:
    return letters(
        "",
        vat=VAT,
        products={"hours": {"vat": "25", "text": "Timer", "unit": "t", "price": 950}},
        payment_reference={"customer": 5, "invoice": 7},
        record={"journal": "book.journal", "bank": "1920"},
        accounts={"bank": ["1920"]},
    )


def record(made: Letters, event: str, *args: str) -> None:
    done = call("record", event, *made.given.where, *args, "--date", "2026-01-05")
    assert done.code == 0, done.err


def test_recorded_invoice_prints_every_line_as_it_was_entered(letters: Make) -> None:
    made = firm(letters)
    work = "text=Maling av stue, quantity=12.5, unit=t, price=950, discount=10, vat=25"
    lines = (work, "product=hours, quantity=3", "text=Kaffe, amount=1000, vat=15")
    options = [part for line in lines for part in ("--line", line)]
    record(made, "invoice", "1", *options, "--delivered", "2025-12-20")
    text = made.text("invoice", "2026-001")
    for wanted in (
        "Maling av stue 12,5 t 950,00 10 % 25 % 10 687,50",
        "Timer 3 t 950,00 25 % 2 850,00",
        "Kaffe 15 % 1 000,00",
        "25 % 13 537,50 3 384,38 15 % 1 000,00 150,00",
        "Å betale NOK 18 071,88",
        "Leveringsdato 20.12.2025",
        "KID 0000120260013",
    ):
        assert wanted in text, wanted


def test_recorded_credit_note_and_payment_print(letters: Make) -> None:
    made = firm(letters)
    record(made, "invoice", "1", "1000", "--text", "Maling", "--vat", "25")
    record(made, "credit-note", "2026-001", "--amount", "100")
    text = made.text("credit-note", "KN-001")
    assert "Krediterer faktura 2026-001" in text
    assert "25 % 100,00" in text
    assert "Til gode NOK 125,00" in text
    record(made, "payment", "1", "600", "--invoice", "2026-001")
    text = made.text("payment", "B-0001")
    assert "mottatt NOK 600,00 den 05.01.2026" in text
    assert "1 250,00 600,00 525,00" in text


def test_credit_note_under_a_vouchers_code_has_the_number_of_its_series(letters: Make) -> None:
    journal = """
        2026-01-05 * (A7) Kunde Én AS | Kreditnota KN-003 til F-1, retur
            3000                    100.00 NOK
            2700                     25.00 NOK
            1500:1                 -125.00 NOK
            ; invoice: F-1

        2026-01-06 * (A8) Kunde Én AS | Retur
            3000                    100.00 NOK
            2700                     25.00 NOK
            1500:1                 -125.00 NOK
            ; invoice: F-1
            ; invoice: K-9
        """
    made = letters(journal, code="voucher")
    assert "Kreditnota KN-003" in made.text("credit-note", "KN-003")
    assert "Krediterer faktura F-1 " in made.text("credit-note", "A7")
    both = letters(INVOICE + journal.replace("        2026", "    2026"), code="voucher")
    assert "Kreditnota K-9" in both.text("credit-note", "K-9")


def test_a_konto_invoice_and_the_final_invoice_that_deducts_it_print(letters: Make) -> None:
    made = firm(letters)
    record(made, "advance", "1", "4000", "--invoice", "--vat", "25", "--text", "A konto tak")
    text = made.text("invoice", "2026-001")
    assert "A konto tak 25 % 4 000,00" in text
    assert "25 % 4 000,00 1 000,00" in text
    assert "Å betale NOK 5 000,00" in text
    record(made, "invoice", "1", "10000", "--text", "Tak", "--vat", "25", "--advance", "2026-001")
    text = made.text("invoice", "2026-002")
    assert "25 % 10 000,00 2 500,00" in text
    assert "Fratrukket forskudd 2026-001, herav mva 1 000,00 -5 000,00" in text
    assert "Å betale NOK 7 500,00" in text


def test_a_credit_note_on_an_a_konto_invoice_prints(letters: Make) -> None:
    made = firm(letters)
    record(made, "advance", "1", "4000", "--invoice", "--vat", "25")
    record(made, "credit-note", "2026-001", "--amount", "100")
    text = made.text("credit-note", "KN-001")
    assert "25 % 100,00 25,00" in text
    assert "Til gode NOK 125,00" in text


def test_an_invoice_that_was_prepaid_in_full_prints_with_nothing_to_pay(letters: Make) -> None:
    made = firm(letters)
    record(made, "advance", "1", "1250")
    record(made, "invoice", "1", "1000", "--text", "Tak", "--vat", "25", "--advance", "all")
    text = made.text("invoice", "2026-001")
    assert "25 % 1 000,00 250,00" in text
    assert "Fratrukket forskudd B-0001 -1 250,00 Å betale NOK 0,00" in text


def test_an_invoice_in_another_currency_prints_what_was_entered(letters: Make) -> None:
    made = firm(letters)
    lines = (
        "text=Work, quantity=3, unit=h, price=33.33, discount=10, vat=25",
        "text=Parts, amount=0.07, vat=25",
    )
    options = [part for line in lines for part in ("--line", line)]
    record(made, "invoice", "1", *options, "--currency", "DKK", "--rate", "0.0937")
    text = made.text("invoice", "2026-001")
    for wanted in ("33,33 10 % 25 % 89,99", "0,07 25 % 0,07", "DKK 112,58"):
        assert wanted in text, wanted


def test_a_credit_note_in_another_currency_prints_what_was_credited(letters: Make) -> None:
    made = firm(letters)
    euro = ("--currency", "EUR", "--rate", "11.4567")
    record(made, "invoice", "1", "100", "--text", "Maling", "--vat", "25", *euro)
    record(made, "credit-note", "2026-001", "--amount", "33.33")
    record(made, "credit-note", "2026-001", "--all")
    text = made.text("credit-note", "KN-001")
    for wanted in (
        "33,33 25 % 33,33",
        "25 % 33,33 8,33",
        "EUR 41,66",
        "Krediterer faktura 2026-001",
    ):
        assert wanted in text, wanted
    text = made.text("credit-note", "KN-002")
    for wanted in ("66,67 25 % 66,67", "25 % 66,67 16,67", "EUR 83,34"):
        assert wanted in text, wanted
