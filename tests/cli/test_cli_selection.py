"""Which customers and which currency a call means; what there is nothing of is a wrong call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from repositories import commit, git, write

if TYPE_CHECKING:
    from books import Books

BOOK = """\
2025-01-01 * (F-1) A
    1500:10001   100 NOK
    3000

2025-01-02 * (F-2) B
    1500:10010   40 EUR
    3000

"""
CUSTOMERS = {
    "10001": {"name": "Byggmester Hansen AS"},
    "10010": {"name": "Sørli [gamle] AS"},
    "10012": {"name": "Hansen & Sønn AS"},
    "10019": {"name": "Østhagen AS", "currency": "Poäng"},
}
DAY = ("--as-of", "2025-01-31")


@pytest.mark.parametrize(
    "command",
    ["open", "ageing", "balances", "kpi", "dso", "segment", "risk", "credit", "statement"],
)
@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("--customer", "1001"), "unknown customer “1001”; nearest are 10001 Byggmester Hansen AS"),
        (("--customer", "*x*"), "unknown customer “*x*”"),
        (("--customer", "10001", "--customer", "hansn & sønn as"), "nearest are 10012 Hansen"),
        (("--currency", "EU"), "nothing is in the currency “EU”; there is EUR, NOK, Poäng"),
    ],
    ids=["number", "glob", "name", "currency"],
)
def test_nobody_and_no_currency_is_a_wrong_call(
    books: Books, command: str, asked: tuple[str, ...], told: str
) -> None:
    everyone = ("--all",) if command == "statement" and "--currency" in asked else ()
    done = books(BOOK, customers=CUSTOMERS).call(command, *DAY, *asked, *everyone)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("10001", ["10001"]),
        ("100*", ["10001", "10010"]),
        ("*HANSEN*", ["10001"]),
        ("byggmester hansen as", ["10001"]),
        ("Sørli [gamle] AS", ["10010"]),
        ("1001[0-2]", ["10010"]),
    ],
)
def test_customers_are_meant_by_number_name_or_glob_in_every_report(
    books: Books, asked: str, found: list[str]
) -> None:
    book = books(BOOK, customers=CUSTOMERS)
    for way in (("open", "--customer", asked), ("statement", asked)):
        command, *more = way
        rows = book.report(command, *DAY, *more)["total" if command == "statement" else "rows"]
        whose = {row["customer"] for row in rows}
        assert whose - {"10012"} == set(found)


@pytest.mark.parametrize(("typed", "meant"), [("eur", "EUR"), ("EUR", "EUR"), ("nok", "NOK")])
def test_case_of_a_currency_does_not_matter(books: Books, typed: str, meant: str) -> None:
    rows = books(BOOK).report("open", *DAY, "--currency", typed)["rows"]
    assert {row["currency"] for row in rows} == {meant}


@pytest.mark.parametrize("typed", ["poäng", "usd"], ids=["a customer's own", "one of the world's"])
def test_currency_without_entries_has_nothing_to_show(books: Books, typed: str) -> None:
    book = books(BOOK, customers=CUSTOMERS)
    assert book.report("open", *DAY, "--currency", typed)["rows"] == []


def test_customer_of_either_state_is_known_to_what_compares_two(books: Books) -> None:
    book = books(BOOK)
    git(book.request.start, "init", "-q")
    commit(book.request.start, {})
    write(book.request.start, {"book.journal": BOOK.replace("10010", "10030")})
    for customer in ("10001", "10010", "10030"):
        rows = book.report("diff", "HEAD", *DAY, "--customer", customer)["rows"]
        assert {row["customer"] for row in rows if row.get("customer")} <= {customer}
    assert "unknown customer" in book.call("diff", "HEAD", *DAY, "--customer", "10020").err


def test_a_name_with_the_signs_of_a_glob_is_that_name(books: Books) -> None:
    journal = BOOK.replace("1500:10001", "1500:A[1]").replace("1500:10010", "1500:A1")
    rows = books(journal).report("open", *DAY, "--customer", "A[1]")["rows"]
    assert [row["customer"] for row in rows] == ["A[1]"]


def test_nearest_of_several_that_are_as_near_are_the_first(books: Books) -> None:
    customers = {str(number): {"name": f"Kunde {number}"} for number in range(10001, 10040)}
    told = books(BOOK, customers=customers).call("statement", "1001").err
    assert "nearest are 10001 Kunde 10001, 10010 Kunde 10010, 10011 Kunde 10011" in told
