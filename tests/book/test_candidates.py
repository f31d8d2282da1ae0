"""No posting is on a receivable account: which may be meant is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from books import Books, Given

BOOK = """\
2025-01-01 * (F-1) A
    1500:10001    125 NOK
    3000         -100 NOK
    2700          -25 NOK

2025-01-02 * (F-2) B
    1500:10002    100 NOK
    3000         -100 NOK

2025-01-03 * Husleie
    6300           50 NOK
    1920          -50 NOK

2025-01-03 * Egenkapital
    1920         1000 NOK
    2000        -1000 NOK
"""


def notes(given: Given, *args: str) -> dict[str, dict[str, str]]:
    report = given.report("ageing", "--as-of", "2025-01-31", *args)
    return {note["key"]: note["values"] for note in report["notes"]}


@pytest.mark.parametrize("mistyped", ["1599", "1510"])
def test_a_mistyped_receivable_account_is_told_with_those_that_may_be_meant(
    books: Books, mistyped: str
) -> None:
    book = books(BOOK, accounts={"receivable": mistyped})
    told = notes(book)["load.no_receivable"]
    assert told == {"accounts": mistyped, "candidates": "1500"}
    text = book.call("ageing", "--as-of", "2025-01-31", "--lang", "nb").err
    assert (
        f"ingen posteringer på {mistyped} (accounts.receivable); kontoer som kan være ment" in text
    )


def test_customers_by_payee_are_found_by_an_account_named_alike(books: Books) -> None:
    flat = BOOK.replace(":10001", "      ").replace(":10002", "      ")
    told = notes(books(flat, accounts={"receivable": "1599"}))["load.no_receivable"]
    assert told["candidates"] == "1500"


def test_a_book_with_receivables_or_without_transactions_says_nothing(books: Books) -> None:
    assert "load.no_receivable" not in notes(books(BOOK))
    assert "load.no_receivable" not in notes(books("; nothing yet\n"))


def test_a_young_book_without_an_invoice_names_no_other_account(books: Books) -> None:
    journal = "2025-01-03 * Husleie\n    6300  50 NOK\n    1920\n"
    book = books(journal)
    assert notes(book)["load.no_receivable"]["candidates"] == ""
    err = book.call("ageing", "--as-of", "2025-01-31", "--lang", "en").err
    assert "no posting is on 1500 (accounts.receivable)\n" in err


@pytest.mark.parametrize(
    ("accounts", "told"),
    [
        pytest.param(("1500:10001", "3000"), "1500", id="the account above the customer's"),
        pytest.param(
            ("Assets:Current:Trade Debtors:Smith", "Income:Sales"),
            "Assets:Current:Trade Debtors",
            id="an asset that hledger takes for cash",
        ),
        pytest.param(("expenses:food", "assets:cash"), "assets:cash", id="no expense"),
        pytest.param(("Eiendeler:Kunder:A", "Inntekter"), "Eiendeler:Kunder", id="Norwegian"),
        pytest.param(("expenses:food", "liabilities:card"), "", id="nothing that can be meant"),
        pytest.param(("liabilities:customers", "expenses:food"), "", id="no debts"),
    ],
)
def test_candidates_of_a_journal_without_settings(
    bare_books: Callable[[str], Given], accounts: tuple[str, str], told: str
) -> None:
    first, second = accounts
    journal = f"2025-01-01 * A\n    {first}   100 NOK\n    {second}  -100 NOK\n"
    if second == "assets:cash":
        journal = f"{journal}\n2025-01-01 * A\n    assets:cash   500 NOK\n    equity:x\n"
    done = bare_books(journal).call("ageing", "--lang", "en")
    assert done.code == 3
    said = " ".join(done.err.split())
    assert ("Accounts that may be meant:" in said) == bool(told)
    assert f"Accounts that may be meant: {told}." in said or not told


def test_a_journal_without_bank_or_other_asset_says_that_payments_are_not_told(
    bare_books: Callable[[str], Given],
) -> None:
    journal = "2025-01-01 * A\n    assets:receivable:A   100 NOK\n    income:x\n"
    assert "load.no_bank" in notes(bare_books(journal))
    paid = f"{journal}\n2025-01-02 * A\n    assets:paypal   100 NOK\n    assets:receivable:A\n"
    assert "load.no_bank" not in notes(bare_books(paid))
