"""What two states of a book have otherwise, told by content."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reskontro.subledger.accounts import accounts
from reskontro.subledger.difference import difference, item_changes, same_rules

if TYPE_CHECKING:
    from books import Books, Given

    from reskontro.subledger.accounts import OpenItem

INVOICE = "2024-01-01 * (F-1) Invoice\n    1500:1   100 NOK\n    3000\n\n"
PAYMENT = "2024-01-20 * Payment\n    1500:1   -40 NOK\n    1920\n\n"
LATER = "2024-03-01 * (F-2) Invoice\n    1500:1   70 NOK\n    3000\n\n"


def told(before: Given, after: Given, as_of: str | None = None, *, same_rules: bool = True) -> str:
    found = difference(
        before.book.entries,
        after.book.entries,
        None if as_of is None else date.fromisoformat(as_of),
        same_rules=same_rules,
    )
    lines = [f"-{change.entry.text} {change.entry.amount}" for change in found.removed]
    lines += [f"+{change.entry.text} {change.entry.amount}" for change in found.added]
    lines += [f"~{new.text} {old.due} {new.due}" for old, new in found.reread]
    assert bool(found) == bool(lines)
    return ", ".join(lines)


def items(book: Given, as_of: str) -> list[OpenItem]:
    return [
        item
        for account in accounts(book.book.entries, date.fromisoformat(as_of), book.book.policy)
        for item in account.open_items()
    ]


def test_an_entry_that_stands_elsewhere_is_no_change(books: Books) -> None:
    before = books(INVOICE + PAYMENT)
    assert told(before, books("; moved\n\n" + PAYMENT + INVOICE)) == ""


def test_an_entry_that_is_cleared_is_no_change(books: Books) -> None:
    assert told(books(INVOICE.replace("*", "!")), books(INVOICE)) == ""


def test_an_amount_written_with_other_decimals_is_no_change(books: Books) -> None:
    assert told(books(INVOICE), books(INVOICE.replace("100 NOK", "100.00 NOK"))) == ""


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("100 NOK", "110 NOK", "-Invoice 100, +Invoice 110"),
        ("2024-01-01", "2024-01-02", "-Invoice 100, +Invoice 100"),
        ("(F-1)", "(F-3)", "-Invoice 100, +Invoice 100"),
        ("1500:1 ", "1500:2 ", "-Invoice 100, +Invoice 100"),
        ("100 NOK", "100 NOK  ; due: 2024-01-31", "-Invoice 100, +Invoice 100"),
        ("3000", "1920", "-Invoice 100, +Invoice 100"),
    ],
    ids=["amount", "date", "number", "customer", "due date", "kind"],
)
def test_a_changed_entry_is_removed_and_added(
    books: Books, old: str, new: str, expected: str
) -> None:
    assert told(books(INVOICE), books(INVOICE.replace(old, new))) == expected


def test_a_mark_that_an_entry_is_pending_is_no_content(books: Books) -> None:
    assert told(books(INVOICE), books(INVOICE.replace("* (F-1)", "! (F-1)"))) == ""


def test_only_settings_that_tell_what_an_entry_is_are_rules(books: Books) -> None:
    settings = books(INVOICE).book.settings
    other = {"terms": "net 14", "lock": "2024-12-31"}
    assert same_rules(settings, books(INVOICE, settings=other).book.settings)
    assert not same_rules(settings, books(INVOICE, accounts={"loss": ["1920"]}).book.settings)


def test_entries_after_the_day_are_no_difference(books: Books) -> None:
    assert told(books(INVOICE), books(INVOICE + LATER), "2024-02-29") == ""
    assert told(books(INVOICE), books(INVOICE + LATER), "2024-03-01") == "+Invoice 70"


def test_of_entries_alike_only_the_surplus_is_a_change(books: Books) -> None:
    before, after = books(INVOICE + PAYMENT + PAYMENT), books(INVOICE + PAYMENT)
    (change,) = difference(before.book.entries, after.book.entries).removed
    assert change.entry.line == 10
    assert [entry.line for entry in change.alike] == [6, 10]


def test_the_same_file_read_twice_is_counted_twice(books: Books) -> None:
    once, twice = books(PAYMENT).book.entries, books(PAYMENT).book.entries
    (change,) = difference(once, {"1": [*twice["1"], *twice["1"]]}).added
    assert change.entry.line == 2


def test_a_due_date_by_other_terms_is_the_same_entry_read_otherwise(books: Books) -> None:
    before = books(INVOICE)
    after = books(INVOICE, customers={"1": {"name": "A", "terms": "net 14"}})
    assert told(before, after) == "~Invoice 2024-01-31 2024-01-15"


def test_another_kind_under_other_settings_is_the_same_entry_read_otherwise(books: Books) -> None:
    before, after = books(PAYMENT), books(PAYMENT, accounts={"loss": ["1920"]})
    assert told(before, after, same_rules=False) == "~Payment None None"
    assert told(before, after) == "-Payment -40, +Payment -40"


def test_a_document_is_open_otherwise_by_amount_or_due_date(books: Books) -> None:
    before = books(INVOICE + LATER)
    (paid,) = item_changes(
        items(before, "2024-03-31"), items(books(INVOICE + LATER + PAYMENT), "2024-03-31")
    )
    assert (paid.document, int(paid.amount)) == ("F-1", -40)
    sooner = books(INVOICE + LATER, settings={"terms": "net 14"})
    moved = item_changes(items(before, "2024-03-31"), items(sooner, "2024-03-31"))
    assert [(one.document, int(one.amount)) for one in moved] == [("F-1", 0), ("F-2", 0)]


def test_a_document_that_is_open_no_more_stands_last(books: Books) -> None:
    before, after = books(INVOICE), books(LATER)
    found = item_changes(items(before, "2024-03-31"), items(after, "2024-03-31"))
    assert [(one.document, int(one.amount)) for one in found] == [("F-2", 70), ("F-1", -100)]


def test_a_made_up_number_that_moved_on_is_no_change(books: Books) -> None:
    other = "2024-01-10 * Payment before\n    1500:1   -5 NOK\n    1920\n\n"
    found = item_changes(
        items(books(PAYMENT), "2024-03-31"), items(books(other + PAYMENT), "2024-03-31")
    )
    assert [int(one.amount) for one in found] == [-5]
