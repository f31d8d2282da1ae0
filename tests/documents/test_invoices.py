"""What bokføringsforskriften §§ 5-1-1 to 5-1-5 ask of an invoice stands on it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from letter_books import INVOICE

if TYPE_CHECKING:
    from letter_books import Make


def test_everything_the_law_asks_for_is_printed(letters: Make) -> None:
    text = letters().text("invoice", "F-1")
    for wanted in (
        "Faktura F-1",
        "Fakturadato 05.01.2026",  # number and day of documentation
        "Prøve Bygg AS",
        "Org.nr. 987 654 325 MVA",
        "Foretaksregisteret",  # the seller
        "Kunde Én AS Storgata 1 0181 Oslo",
        "Org.nr. 123 456 785",
        "Kundenr. 1",  # the buyer
        "Gulvlegging",  # nature
        "Leveringsdato 15.12.2025",
        "Leveringssted Storgata 1, 0181 Oslo",  # time and place of delivery
        "Sum uten mva 1 000,00",
        "Å betale NOK 1 250,00",  # consideration
        "Forfallsdato 04.02.2026",
        "Mva-sats Grunnlag Mva 25 % 1 000,00 250,00",  # VAT by rate
        "Beløp NOK 1 250,00",
        "Til konto 8601 11 17947",
        "IBAN NO93 8601 1117 947",
        "KID 1000120260017",  # how to pay
        "Side 1 av 1",
    ):
        assert wanted in text, wanted


def test_lines_of_several_rates_are_totalled_apart(letters: Make) -> None:
    """§ 5-1-5; the rates are found from what was posted."""
    text = letters("""
        2026-01-05 * (F-1) Kunde Én AS | Varer
            1500:1                 2290.75 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK
            ; Verktøy
            3030                   -500.00 NOK
            ; Mat, blandet
            3100                   -465.20 NOK
            ; Bøker
            2700                   -250.00 NOK
            2701                    -75.00 NOK
            7745                     -0.55 NOK
        """).text("invoice", "F-1")
    assert "25 % 1 000,00 250,00 15 % 500,00 75,00 0 % 465,20 0,00" in text
    assert "Verktøy 25 % 1 000,00 Mat, blandet 15 % 500,00 Bøker 0 % 465,20" in text
    assert "Øreavrunding 0,55 Å betale NOK 2 290,75" in text


def test_vat_of_an_invoice_in_another_currency_is_in_the_books_too(letters: Make) -> None:
    """§ 5-1-1: VAT is stated in NOK."""
    text = letters("""
        2026-01-05 * (F-1) Customer Three Ltd | Installation in Oslo
            ; due: 2026-02-06
            1500:3                 1250.00 EUR @ 11.40 NOK
            ; invoice: F-1
            3000                 -11400.00 NOK
            2700                  -2850.00 NOK
        """).text("invoice", "F-1")
    assert "VAT rate Taxable amount VAT VAT in NOK 25% 1,000.00 250.00 2,850.00" in text
    assert "Exchange rate 1 EUR = 11.4 NOK" in text
    assert "To pay EUR 1,250.00" in text
    assert "1 High Street London UNITED KINGDOM" in text


def test_what_conversion_leaves_over_is_on_a_line(letters: Make) -> None:
    text = letters("""
        2026-01-05 * (F-1) Customer Three Ltd | Work
            1500:3                  100.00 EUR @@ 1137.77 NOK
            ; invoice: F-1
            3000                   -303.41 NOK
            ; One
            3000                   -303.41 NOK
            ; Two
            3000                   -303.40 NOK
            ; Three
            2700                   -227.55 NOK
        """).text("invoice", "F-1")
    assert "One 25% 26.67 Two 25% 26.67 Three 25% 26.66" in text
    assert "Total excl. VAT 80.00 VAT 20.00 To pay EUR 100.00" in text
    assert "25% 80.00 20.00 227.55" in text


def test_quantity_price_and_discount_come_from_tags(letters: Make) -> None:
    text = letters("""
        2026-01-05 * (F-1) Kunde Én AS | Arbeid
            1500:1                 1125.00 NOK
            ; invoice: F-1
            3000                   -900.00 NOK
            ; Snekker, uke 1
            ; quantity: 2.5
            ; unit: t
            ; price: 400
            ; discount: 10
            2700                   -225.00 NOK
        """).text("invoice", "F-1")
    assert "Beskrivelse Antall Pris Rabatt Mva Beløp" in text
    assert "Snekker, uke 1 2,5 t 400,00 10 % 25 % 900,00" in text


def test_vat_code_of_the_settings_gives_rate_and_reason(letters: Make) -> None:
    text = letters(
        """
        2026-01-05 * (F-1) Kunde Én AS | Gull
            1500:1                 1000.00 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK
            ; vat: omvendt
        """,
        vat={
            "omvendt": {
                "rate": "vat_zero",
                "reason": "Omvendt avgiftsplikt – Merverdiavgift ikke beregnet",
            }
        },
    ).text("invoice", "F-1")
    assert "Gull 0 % 1 000,00" in text
    assert "Omvendt avgiftsplikt – Merverdiavgift ikke beregnet" in text


def test_advance_is_taken_off_and_instalments_have_a_day_each(letters: Make) -> None:
    text = letters("""
        2026-01-10 * (F-1) Kunde Én AS | Sluttfaktura bad
            1500:1                40000.00 NOK
            ; invoice: F-1
            ; due: 2026-02-10
            1500:1                40000.00 NOK
            ; invoice: F-1
            ; due: 2026-03-10
            2900                  20000.00 NOK
            3000                 -80000.00 NOK
            2700                 -20000.00 NOK
        """).text("invoice", "F-1")
    assert "Forskudd -20 000,00 Å betale NOK 80 000,00" in text
    assert "Forfall 10.02.2026 NOK 40 000,00 Forfall 10.03.2026 NOK 40 000,00" in text
    assert "Første forfall 10.02.2026" in text
    assert "Oppgi F-1 ved betaling." in text


def test_later_payments_change_nothing_on_an_invoice(letters: Make) -> None:
    paid = """
    2026-02-02 * (B-1) Kunde Én AS | Innbetaling
        1920                   1250.00 NOK
        1500:1                -1250.00 NOK
        ; invoice: F-1
    """

    assert letters(INVOICE + paid).pdf("invoice", "F-1") == letters().pdf("invoice", "F-1")


def test_credit_note_says_what_it_credits_and_asks_for_nothing(letters: Make) -> None:
    text = letters("""
        2026-01-20 * (KN-1) Kunde Én AS | Retur
            3000                    100.00 NOK
            2700                     25.00 NOK
            1500:1                 -125.00 NOK
            ; invoice: F-1
        """).text("credit-note", "KN-1")
    assert "Kreditnota KN-1" in text
    assert "Krediterer faktura F-1" in text
    assert "Retur 25 % 100,00" in text
    assert "Til gode NOK 125,00" in text
    assert "KID" not in text
    assert "konto" not in text


@pytest.mark.parametrize(
    ("language", "title", "due"),
    [
        ("nb", "Faktura F-1", "Forfallsdato 04.02.2026"),
        ("sv", "Faktura F-1", "Förfallodag 2026-02-04"),
        ("en", "Invoice F-1", "Due date 2026-02-04"),
    ],
)
def test_language_is_the_customers(letters: Make, language: str, title: str, due: str) -> None:
    customer = {"name": "X", "orgnr": "123456785", "language": language}
    text = letters(customers={"1": customer}).text("invoice", "F-1")
    assert title in text
    assert due in text


def test_a_customer_in_an_unknown_language_gets_the_books_and_that_is_told(letters: Make) -> None:
    customer = {"name": "X", "orgnr": "123456785", "language": "da"}
    book = letters(customers={"1": customer})
    done = book.call("invoice", "F-1")
    assert done.code == 0
    assert "`da`" in done.err
    assert "Faktura F-1" in book.text("invoice", "F-1")
    assert "`da`" not in book.call("invoice", "F-1", "--lang", "en", "--format", "json").err
    for kind in (("statement", "1"), ("balance-confirmation", "1")):
        assert "`da`" in book.call(*kind, "--as-of", "2026-01-31").err


def test_option_beats_the_customers_language(letters: Make) -> None:
    assert "Invoice F-1" in letters().text("invoice", "F-1", "--lang", "en")


def test_several_are_found_by_a_pattern_and_reported(letters: Make) -> None:

    made = letters(INVOICE + INVOICE.replace("F-1", "F-2").replace("1500:1 ", "1500:2 "))
    done = made.call("invoice", "F-*", "--format", "json")
    rows = json.loads(done.out)["rows"]
    assert [(row["number"], row["customer"], row["amount"]) for row in rows] == [
        ("F-1", "1", "1250.00"),
        ("F-2", "2", "1250.00"),
    ]
    assert sorted(path.name for path in made.folder.glob("*")) == [
        "invoice-F-1.pdf",
        "invoice-F-2.pdf",
    ]


def test_day_of_issue_stands_for_the_day_of_delivery_and_that_is_told(letters: Make) -> None:

    made = letters(INVOICE.replace("delivered: 2025-12-15", "note"))
    done = made.call("invoice", "F-1", "--lang", "en")
    assert "no tag delivered:" in done.err
    assert "F-1" in done.err


def test_rate_of_a_code_is_that_of_the_day_of_delivery(letters: Make) -> None:
    """Swedish food is 6 % from 2026-04-01; what was delivered in March has 12 %."""
    journal = """
        2026-04-10 * (F-1) Kund | Bröd
            ; delivered: {}
            1500:1                  {} SEK
            ; invoice: F-1
            3000                   -100.00 SEK
            ; vat: mat
            2700                    -{} SEK
        """
    company = {"country": "SE", "orgnr": "5512015008", "bank_account": "991-2346"}
    changed = {"company": company, "currency": "SEK", "vat": {"mat": {"rate": "vat_food"}}}
    march = letters(journal.format("2026-03-31", "112", "12"), **changed)
    assert "12 % 100,00 12,00" in march.text("invoice", "F-1")
    april = letters(journal.format("2026-03-30..2026-04-02", "106", "6"), **changed)
    text = april.text("invoice", "F-1")
    assert "6 % 100,00 6,00" in text
    assert "Leveringsdato 30.03.2026 – 02.04.2026" in text
