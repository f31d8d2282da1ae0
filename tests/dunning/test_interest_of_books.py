"""`interest`: what bears it in a book, from which day, and what was charged already."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call

if TYPE_CHECKING:
    from books import Books, Given

NORWAY = {"company": {"name": "Prøve AS", "country": "NO"}}
CUSTOMERS = {"1": {"name": "En AS"}, "2": {"name": "To", "type": "person"}}
INVOICE = """\
2025-01-01 * (F-1) Faktura
    ; due: 2025-01-31
    1500:1     10000 NOK  ; invoice: F-1
    3000
"""
LATE_PAYMENT = """
2025-02-20 * Betaling
    1500:1     -10000 NOK  ; invoice: F-1
    1920
"""


def norwegian(books: Books, journal: str, **settings: Any) -> Given:
    return books(journal, settings={**NORWAY, **settings}, customers=CUSTOMERS)


def lines(book: Given, *args: str) -> list[tuple[str, str, int, str, str]]:
    """The lines: from, to, days, balance, interest."""
    rows = book.report("interest", *args)["rows"]
    return [tuple(row[k] for k in ("from", "to", "days", "balance", "interest")) for row in rows]


def total(book: Given, *args: str) -> tuple[str, str, str]:
    """Interest, charged and left; the first must be the sum of the lines."""
    report = book.report("interest", *args)
    (found,) = report["total"]
    assert sum(Decimal(row["interest"]) for row in report["rows"]) == Decimal(found["interest"])
    return found["interest"], found["charged"], found["left"]


def notes(book: Given, *args: str) -> dict[str, dict[str, str]]:
    return {one["key"]: one["values"] for one in book.report("interest", *args)["notes"]}


def test_an_invoice_is_counted_from_the_day_after_due(books: Books) -> None:
    book = norwegian(books, INVOICE)
    assert lines(book, "F-1", "--until", "2025-02-28") == [
        ("2025-02-01", "2025-02-28", 28, "10000.00", "95.89")
    ]
    assert lines(book, "F-1", "--until", "2025-01-31") == []
    assert "interest.nothing" in notes(book, "F-1", "--until", "2025-01-31")


def test_part_payments_and_credit_notes_cut_the_lines(books: Books) -> None:
    journal = (
        INVOICE
        + """
2025-02-20 * Betaling
    1500:1     -4000 NOK  ; invoice: F-1
    1920

2025-03-10 * (KN-1) Kreditnota
    1500:1     -1000 NOK  ; invoice: F-1
    3000
"""
    )
    book = norwegian(books, journal)
    assert lines(book, "1", "--until", "2025-03-31") == [
        ("2025-02-01", "2025-02-20", 20, "10000.00", "68.49"),
        ("2025-02-21", "2025-03-10", 18, "6000.00", "36.99"),
        ("2025-03-11", "2025-03-31", 21, "5000.00", "35.96"),
    ]
    rows = book.report("interest", "1", "--until", "2025-03-31")["rows"]
    assert [row["causes"] for row in rows] == [["due"], ["payment"], ["credit_note"]]
    assert total(book, "1", "--until", "2025-03-31") == ("141.44", "0.00", "141.44")


def test_instalments_bear_interest_each_from_its_own_day(books: Books) -> None:
    journal = """\
2025-01-01 * (F-1) Faktura
    1500:1     5000 NOK  ; invoice: F-1, due: 2025-03-10
    1500:1     5000 NOK  ; invoice: F-1, due: 2025-03-20
    3000

2025-03-15 * Betaling
    1500:1     -2000 NOK  ; invoice: F-1
    1920
"""
    expected = [
        ("2025-03-11", "2025-03-15", 5, "5000.00", "8.56"),
        ("2025-03-16", "2025-03-20", 5, "3000.00", "5.14"),
        ("2025-03-21", "2025-03-30", 10, "8000.00", "27.40"),
    ]
    assert lines(norwegian(books, journal), "F-1", "--until", "2025-03-30") == expected


def test_instalments_by_terms_bear_interest_each_from_its_own_day(books: Books) -> None:
    journal = INVOICE.replace("    ; due: 2025-01-31\n", "")
    book = norwegian(books, journal, terms="50% net 5, 50% net 10")
    # P5: half in 5 days, half in 10; 6 days after the invoice only the first half is overdue.
    assert lines(book, "F-1", "--until", "2025-01-07") == [
        ("2025-01-07", "2025-01-07", 1, "5000.00", "1.71")
    ]
    assert lines(book, "F-1", "--until", "2025-01-12")[1] == (
        "2025-01-12", "2025-01-12", 1, "10000.00", "3.42",
    )  # fmt: skip


def test_what_was_paid_late_bore_interest_until_it_was_paid(books: Books) -> None:
    book = norwegian(books, INVOICE + LATE_PAYMENT)
    expected = [("2025-02-01", "2025-02-20", 20, "10000.00", "68.49")]
    assert lines(book, "F-1", "--until", "2025-12-31") == expected
    assert lines(book, "1", "--closed", "--until", "2025-12-31") == expected
    assert lines(book, "1", "--until", "2025-12-31") == []
    told = notes(book, "1", "--until", "2025-12-31")["interest.closed"]
    assert told == {"n": "1", "left": "68.49", "currency": "NOK"}


def test_payments_without_a_reference_count_as_they_were_matched(books: Books) -> None:
    journal = INVOICE + LATE_PAYMENT.replace("  ; invoice: F-1", "")
    book = norwegian(books, journal)
    assert lines(book, "F-1", "--until", "2025-12-31") == [
        ("2025-02-01", "2025-02-20", 20, "10000.00", "68.49")
    ]


def test_what_was_charged_is_set_off_paid_or_not(books: Books) -> None:
    charge = """
2025-02-28 * (R-1) Rente
    1500:1     95.89 NOK  ; invoice: F-1
    8055
"""
    book = norwegian(books, INVOICE + charge)
    assert total(book, "F-1", "--until", "2025-02-28") == ("95.89", "95.89", "0.00")
    assert total(book, "1", "--until", "2025-03-31") == ("202.05", "95.89", "106.16")
    paid = INVOICE + charge + LATE_PAYMENT.replace("-10000", "-95.89").replace("02-20", "03-05")
    assert total(norwegian(books, paid), "1", "--until", "2025-03-31") == (
        "202.05", "95.89", "106.16",
    )  # fmt: skip
    waived = (
        INVOICE
        + charge
        + """
2025-03-05 * Ettergitt
    1500:1     -95.89 NOK  ; invoice: F-1
    8055
"""
    )
    assert total(norwegian(books, waived), "1", "--until", "2025-02-28")[2] == "0.00"
    # Interest bears no interest.
    assert lines(book, "1", "--until", "2025-03-31") == [
        ("2025-02-01", "2025-03-31", 59, "10000.00", "202.05")
    ]


def test_interest_charged_beyond_what_is_owed_is_told(books: Books) -> None:
    journal = (
        INVOICE
        + """
2025-02-10 * (R-1) Rente
    1500:1     100 NOK  ; invoice: F-1
    8055

2025-02-10 * (R-2) Rente
    1500:1     50 NOK
    8055
"""
    )
    book = norwegian(books, journal)
    assert total(book, "1", "--until", "2025-02-10") == ("34.25", "100.00", "-65.75")
    told = notes(book, "1", "--until", "2025-02-10")
    assert told["interest.over_charged"] == {"documents": "F-1"}
    assert told["interest.strays"] == {"documents": "R-2"}


def test_fees_bear_interest_only_where_the_setting_says_so(books: Books) -> None:
    journal = (
        INVOICE
        + """
2025-02-14 * (P-1) Purregebyr
    ; due: 2025-02-28
    1500:1     3650 NOK  ; invoice: F-1
    3900
"""
    )
    until = ("F-1", "--until", "2025-03-10")
    assert total(norwegian(books, journal), *until)[0] == "130.14"
    with_fees = norwegian(books, journal, interest={"on_fees": True})
    assert lines(with_fees, *until) == [
        ("2025-02-01", "2025-02-28", 28, "10000.00", "95.89"),
        ("2025-03-01", "2025-03-10", 10, "13650.00", "46.75"),
    ]


def test_a_payment_that_was_returned_counts_while_it_was_here(books: Books) -> None:
    journal = (
        INVOICE
        + LATE_PAYMENT
        + """
2025-03-10 * Retur
    1500:1     10000 NOK  ; invoice: F-1
    1920
"""
    )
    assert lines(norwegian(books, journal), "F-1", "--until", "2025-03-20") == [
        ("2025-02-01", "2025-02-20", 20, "10000.00", "68.49"),
        ("2025-03-11", "2025-03-20", 10, "10000.00", "34.25"),
    ]


def test_a_loss_that_was_reinstated_was_owed_all_the_time(books: Books) -> None:
    journal = (
        INVOICE
        + """
2025-02-20 * Tap
    1500:1     -10000 NOK  ; invoice: F-1
    7830

2025-03-10 * Tap tilbake
    1500:1     10000 NOK  ; invoice: F-1
    7830
"""
    )
    assert lines(norwegian(books, journal), "F-1", "--until", "2025-03-20") == [
        ("2025-02-01", "2025-03-20", 48, "10000.00", "164.38")
    ]


def test_an_agreed_rate_holds_for_a_business_and_for_a_person_up_to_the_laws(books: Books) -> None:
    journal = INVOICE + INVOICE.replace("F-1", "F-2").replace("1500:1", "1500:2")
    customers = {
        "1": {"name": "En AS", "interest_rate": 18},
        "2": {"name": "To", "type": "person", "interest_rate": 18},
    }
    book = books(journal, settings=NORWAY, customers=customers)
    rows = book.report("interest", "--all", "--until", "2025-02-28")["rows"]
    assert [(r["customer"], r["rate"], r["basis"], r["interest"]) for r in rows] == [
        ("1", "18.00", "agreed", "138.08"),
        ("2", "12.50", "capped", "95.89"),
    ]
    rows = book.report("interest", "--all", "--until", "2025-02-28", "--rate", "10")["rows"]
    assert [(r["rate"], r["basis"]) for r in rows] == [("10.00", "agreed"), ("10.00", "agreed")]


def test_entries_count_to_until_or_to_as_of_where_that_is_given(books: Books) -> None:
    book = norwegian(books, INVOICE + LATE_PAYMENT)
    assert total(book, "F-1", "--until", "2025-02-10")[0] == "34.25"
    # What will be owed on 28 February as the book stood on the 15th.
    assert total(book, "F-1", "--as-of", "2025-02-15", "--until", "2025-02-28")[0] == "95.89"
    assert total(book, "F-1", "--as-of", "2025-02-15")[0] == "51.37"


def test_interest_is_of_the_document_in_its_own_currency(books: Books) -> None:
    journal = (
        INVOICE
        + """
2025-01-01 * (F-2) Faktura
    ; due: 2025-01-31
    1500:1     100 EUR @ 11.50 NOK  ; invoice: F-2
    3000    -1150 NOK
"""
    )
    report = norwegian(books, journal).report("interest", "1", "--until", "2025-02-28")
    assert [(t["currency"], t["interest"]) for t in report["total"]] == [
        ("EUR", "0.96"),
        ("NOK", "95.89"),
    ]


def test_a_swedish_book_uses_the_swedish_rates(books: Books) -> None:
    book = books(INVOICE, settings={"company": {"name": "Prov AB", "country": "SE"}})
    rows = book.report("interest", "F-1", "--until", "2025-02-28")["rows"]
    assert [(row["rate"], row["interest"]) for row in rows] == [("11.00", "84.38")]


def test_without_a_country_the_rate_is_not_known_unless_the_call_says_whose(books: Books) -> None:
    book = books(INVOICE)
    done = book.call("interest", "F-1", "--until", "2025-02-28")
    assert (done.code, "company: {country: NO}" in done.err) == (2, True)
    assert total(book, "F-1", "--until", "2025-02-28", "--country", "no")[0] == "95.89"


def test_no_time_to_pay_is_told_since_the_law_then_asks_for_a_demand(books: Books) -> None:
    journal = INVOICE.replace("    ; due: 2025-01-31\n", "")
    book = norwegian(books, journal, terms="net 0")
    assert notes(book, "F-1", "--until", "2025-02-28")["interest.no_due"] == {"documents": "F-1"}
    given = norwegian(books, INVOICE)
    assert "interest.no_due" not in notes(given, "F-1", "--until", "2025-02-28")


def test_an_unknown_half_year_stops_only_what_needs_it(books: Books) -> None:
    late = INVOICE.replace("F-1", "F-9").replace("2025-01", "2026-12")
    book = norwegian(books, INVOICE + LATE_PAYMENT + late)
    done = book.call("interest", "1", "--until", "2027-01-31")
    assert (done.code, done.out) == (2, "")
    assert "rules: {NO: {late_interest: [{from: 2027-01-01" in done.err
    assert total(book, "F-1", "--until", "2027-01-31")[0] == "68.49"


def test_a_document_that_is_not_there_is_told(books: Books) -> None:
    book = norwegian(books, INVOICE)
    for what, key in (("F-11", "F-1"), ("zzz", "zzz")):
        done = book.call("interest", what, "--until", "2025-02-28")
        assert done.code == 2
        assert key in done.err
    assert book.call("interest", "F-1", "--until", "2024-12-31").code == 2


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), "--amount"),
        (("--amount", "100"), "--due"),
        (("--amount", "1e5", "--due", "2025-01-31"), "1e5"),
        (("--amount", "-5", "--due", "2025-01-31"), "-5"),
        (("--due", "2025-01-31", "F-1"), "--due"),
        (("--consumer", "F-1"), "--consumer"),
        (("--amount", "100", "--due", "2025-01-31", "F-1"), "--amount"),
        (("--country", "DK", "F-1"), "DK"),
        (("F-1", "--rate", "x"), "--rate"),
        (("F-1", "--until", "soon"), "--until"),
    ],
)
def test_a_wrong_call_is_told_in_words(books: Books, args: tuple[str, ...], said: str) -> None:
    done = norwegian(books, INVOICE).call("interest", *args)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_a_sum_outside_any_book(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RESKONTRO_BOOK", raising=False)
    asked = ("interest", "--amount", "12500", "--due", "2025-12-15", "--until", "2026-07-31")
    done = call(*asked, "--lang", "nb", "--format", "plain")
    assert done.code == 0
    assert [line.split()[-1] for line in done.out.splitlines() if line[:2].isdecimal()][1:] == [
        "67,12", "743,84", "130,05",
    ]  # fmt: skip
    assert "941,01" in done.out
    capped = call(*asked, "--rate", "15", "--consumer", "--format", "csv")
    assert [line.split(",")[9] for line in capped.out.splitlines()[1:]] == ["capped"] * 3
    swedish = call(*asked[:-1], "2026-06-30", "--country", "SE", "--format", "csv")
    assert [line.split(",")[8] for line in swedish.out.splitlines()[1:]] == ["10.00"]


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
@pytest.mark.parametrize("form", ["table", "plain", "markdown", "csv", "json"])
def test_every_format_in_every_language(books: Books, form: str, language: str) -> None:
    book = norwegian(books, INVOICE + INVOICE.replace("F-1", "F-2"))
    done = book.call("interest", "1", "--until", "2025-02-28", "--format", form, "--lang", language)
    assert done.code == 0
    assert done.out.count("95.89") + done.out.count("95,89") >= 2
    assert not re.search(r"interest\.[a-z_]+\b(?<!on_fees)", done.out.replace("\\_", "_"))


def test_the_customers_table_adds_up(books: Books) -> None:
    book = norwegian(books, INVOICE + INVOICE.replace("F-1", "F-2"))
    out = book.call("interest", "1", "--until", "2025-02-28", "--format", "plain").out
    assert out.count("191.78") == 2  # the sum, and what is left to charge
    assert "Proof NOK" in out
