"""When invoices fall due: whose terms hold, instalments, and days that are no business days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from reskontro.book.due_dates import DueDates
from reskontro.customers import load_customers
from reskontro.problems import BookError, Span
from reskontro.settings import Company, Settings, load_settings
from reskontro.terms import Share

if TYPE_CHECKING:
    from books import Books

REGISTER = b"""\
"1": {name: A}
"2": {name: B, terms: 2/10 net 14}
"3": {name: C, terms: "33.33% net 0, 33.33% net 30, 33.34% net 60"}
"4": {name: D, terms: cash}
"""
MOVED = {"business_days": "following", "company": {"name": "Prøve AS", "country": "NO"}}


def due_dates(**changes: Any) -> DueDates:
    settings = msgspec.structs.replace(Settings(terms="end of month + 15"), **changes)
    return DueDates(settings, load_customers([("c.yaml", REGISTER)]))


def moving() -> DueDates:
    return due_dates(business_days="following", company=Company(country="NO"))


def test_terms_are_the_customers_else_the_books() -> None:
    dates = due_dates()
    assert dates.due("1", date(2025, 3, 3)) == (date(2025, 4, 15), "book")
    assert dates.due("2", date(2025, 3, 3)) == (date(2025, 3, 17), "customer")
    assert dates.due("unknown", date(2025, 3, 3)) == (date(2025, 4, 15), "book")


def test_shares_are_rounded_and_the_last_takes_what_is_over() -> None:
    assert due_dates().shares("3", date(2025, 3, 3), Decimal("100.01"), "NOK") == (
        Share(Decimal("33.33"), date(2025, 3, 3)),
        Share(Decimal("33.33"), date(2025, 4, 2)),
        Share(Decimal("33.35"), date(2025, 5, 2)),
    )


def test_shares_are_rounded_to_the_currencys_unit() -> None:
    found = due_dates().shares("3", date(2025, 3, 3), Decimal(100), "JPY")
    assert [str(share.amount) for share in found] == ["33", "33", "34"]


def test_terms_without_instalments_are_one_share() -> None:
    dates = due_dates()
    assert dates.shares("2", date(2025, 3, 3), Decimal(100), "NOK") == (
        Share(Decimal(100), date(2025, 3, 17)),
    )
    assert dates.in_instalments
    assert not DueDates(Settings(), {}).in_instalments
    assert DueDates(Settings(terms="50% cash, 50% net 30"), {}).in_instalments


def test_due_and_discount_days_move_to_business_days() -> None:
    assert due_dates().due("2", date(2025, 5, 3)) == (date(2025, 5, 17), "customer")
    assert moving().due("2", date(2025, 5, 3)) == (date(2025, 5, 19), "customer")
    assert due_dates().discount("2", date(2025, 5, 7)) == date(2025, 5, 17)
    assert moving().discount("2", date(2025, 5, 7)) == date(2025, 5, 19)
    assert moving().discount("1", date(2025, 5, 7)) is None


def test_each_instalment_moves_by_itself() -> None:
    found = moving().shares("3", date(2025, 4, 17), Decimal(300), "NOK")
    assert [share.due for share in found] == [
        date(2025, 4, 22),
        date(2025, 5, 19),
        date(2025, 6, 16),
    ]


def test_what_is_due_at_once_stays() -> None:
    assert moving().due("4", date(2025, 5, 17)) == (date(2025, 5, 17), "customer")


INVOICES = """\
2025-04-17 * (F-1) Etter betingelsene
    1500:1   100 NOK
    3000

2025-04-17 * (F-2) Avtalt dag
    ; due: 2025-05-17
    1500:1   100 NOK
    3000
"""


def test_only_due_dates_by_terms_move(books: Books) -> None:
    def due(settings: dict[str, Any]) -> list[tuple[str, str]]:
        rows = books(INVOICES, settings=settings).rows("2025-06-01")
        return sorted((row["document"], row["due"]) for row in rows)

    assert due({}) == [("F-1", "2025-05-17"), ("F-2", "2025-05-17")]
    assert due(MOVED) == [("F-1", "2025-05-19"), ("F-2", "2025-05-17")]


@pytest.mark.parametrize("country", ["", "DK", "no"])
def test_business_days_of_an_unknown_country_are_refused_where_they_are_asked_for(
    country: str,
) -> None:
    text = f'company: {{country: "{country}"}}\n\nbusiness_days: following\n'
    with pytest.raises(BookError) as caught:
        load_settings("reskontro.yaml", text.encode())
    (problem,) = caught.value.problems
    assert (problem.code, problem.span) == ("S130", Span("reskontro.yaml", 3, 16))
    assert problem.values == {"country": country or "–", "known": "NO, SE"}


def test_business_days_are_not_looked_at_unless_asked_for() -> None:
    assert load_settings("reskontro.yaml", b"company: {country: DK}").business_days == "none"


PLAN = {"1": {"name": "A", "terms": "30% net 0, 70% net 30"}}
IN_PARTS = """\
2025-03-01 * (F-1) Faktura
    1500:1   1000.01 NOK
    3000

"""


def rows(book: Any, as_of: str = "2025-03-11") -> list[tuple[str, str, str, int]]:
    return [
        (row["due"], row["amount"], row["open"], row["days_overdue"]) for row in book.rows(as_of)
    ]


def test_each_instalment_by_terms_ages_by_its_own(books: Books) -> None:
    book = books(IN_PARTS, customers=PLAN)
    assert rows(book) == [
        ("2025-03-01", "300.00", "300.00", 10),
        ("2025-03-31", "700.01", "700.01", -20),
    ]
    assert book.entry().due == date(2025, 3, 31)
    ageing = book.report("ageing", "--as-of", "2025-03-11")["rows"]
    assert ageing[0]["buckets"] == {
        "not_due": "700.01",
        "1-30": "300.00",
        "31-60": "0.00",
        "61-90": "0.00",
        "over_90": "0.00",
    }


def test_a_payment_settles_the_earliest_instalment_first(books: Books) -> None:
    paid = "2025-03-05 * Betaling\n    1500:1   -400 NOK  ; invoice: F-1\n    1920\n"
    book = books(IN_PARTS + paid, customers=PLAN)
    assert rows(book) == [("2025-03-31", "700.01", "600.01", -20)]
    (row,) = book.rows("2025-03-11", "--why")
    assert [piece["amount"] for piece in row["allocations"]] == ["100.00"]


def test_a_payment_of_just_an_instalment_is_exact(books: Books) -> None:
    paid = "2025-03-05 * Betaling\n    1500:1   -300 NOK\n    1920\n"
    book = books(IN_PARTS + paid, customers=PLAN)
    assert rows(book) == [("2025-03-31", "700.01", "700.01", -20)]
    assert [basis for *_, basis in book.settled("2025-03-11")] == ["exact"]
    why = book.call("open", "--as-of", "2025-03-04", "--why", "--format", "plain").out
    assert "2025-03-01" in why


def test_a_due_tag_beats_instalments(books: Books) -> None:
    tagged = IN_PARTS.replace("NOK\n", "NOK  ; due: 2025-03-15\n", 1)
    assert rows(books(tagged, customers=PLAN)) == [("2025-03-15", "1000.01", "1000.01", -4)]


def test_fees_have_no_instalments(books: Books) -> None:
    fee = "2025-03-01 * (P-1) Gebyr\n    1500:1   35 NOK\n    3900\n"
    assert rows(books(fee, customers=PLAN)) == [("2025-03-31", "35.00", "35.00", -20)]


def test_instalments_of_the_books_terms_hold_for_customers_without_their_own(books: Books) -> None:
    settings = {"terms": "50% net 10, 50% net 20"}
    own = {"2": {"name": "B", "terms": "net 5"}}
    other = IN_PARTS.replace("1500:1", "1500:2").replace("F-1", "F-2")
    book = books(IN_PARTS + other, settings=settings, customers=own)
    assert [due for due, *_ in rows(book)] == ["2025-03-11", "2025-03-21", "2025-03-06"]


def test_a_book_with_instalments_is_read_alike_the_short_way_and_the_long(books: Books) -> None:
    book = books(IN_PARTS + INVOICES.replace("F-", "G-"), customers=PLAN)
    assert [len(entry.instalments) for entry in book.entries] == [2, 2, 0]
