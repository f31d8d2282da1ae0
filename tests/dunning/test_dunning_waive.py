"""`dunning waive`: fees and interest that are not insisted on."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from chasing import DUE, NORWAY, chased_book, content_of, files_of, folder_of, invoice, run

if TYPE_CHECKING:
    from books import Books, Given, Outcome

LEVELS: tuple[dict[str, Any], ...] = (
    {"days": 14, "statutory_fee": True},
    {"days": 30, "form": "collection_notice", "statutory_fee": True, "interest": True},
)


def on(days: int) -> date:
    """So many days after due."""
    return DUE + timedelta(days)


def waive(book: Given, what: str, day: date, *args: str) -> Outcome:
    return call("dunning", "waive", *book.where, what, "--date", str(day), *args)


def left(book: Given, day: date) -> list[tuple[str, str]]:
    return [(row["kind"], row["open"]) for row in book.rows(str(day))]


@pytest.fixture
def charged(books: Books) -> Given:
    """Two fees of 38 and interest of 131.51 on 10 000."""
    book = chased_book(books, invoice(amount="10000"), *LEVELS, company=NORWAY)
    run(book, on(14))
    run(book, on(40))
    assert sorted(left(book, on(40))) == [
        ("fee", "38.00"), ("fee", "38.00"), ("interest", "131.51"), ("invoice", "10000.00"),
    ]  # fmt: skip
    return book


@pytest.mark.parametrize(
    ("args", "open_"),
    [
        ((), [("invoice", "10000.00")]),
        (("--fee",), [("interest", "131.51"), ("invoice", "10000.00")]),
        (
            ("--interest",),
            [("fee", "38.00"), ("fee", "38.00"), ("invoice", "10000.00")],
        ),
        (
            ("--amount", "50"),
            [("fee", "26.00"), ("interest", "131.51"), ("invoice", "10000.00")],
        ),
        (("--amount", "100"), [("interest", "107.51"), ("invoice", "10000.00")]),
    ],
    ids=["all", "fees", "interest", "some of the fees", "some of the interest"],
)
def test_what_is_waived_is_what_is_no_longer_open(
    charged: Given, args: tuple[str, ...], open_: list[tuple[str, str]]
) -> None:
    before = files_of(charged)["book.journal"][0]
    done = waive(charged, "F-1", on(41), *args)
    assert done.code == 0, done.err
    assert sorted(left(charged, on(41))) == open_
    assert len(left(charged, on(40))) == 4
    assert content_of(charged).encode().startswith(before)
    assert charged.call("check", "--as-of", str(on(41))).code == 0


def test_interest_that_was_paid_in_part_is_waived_apart_from_an_open_fee(charged: Given) -> None:
    with (folder_of(charged) / "book.journal").open("a", encoding="utf-8") as out:
        out.write(f"\n{on(40)} * Betaling\n    1500:1  -100 NOK  ; invoice: F-1\n    1920\n")
    assert waive(charged, "1", on(41), "--interest").code == 0
    assert sorted(left(charged, on(41))) == [("invoice", "10000.00")]
    assert "8055                            107.51 NOK" in content_of(charged)


@pytest.mark.parametrize(
    ("what", "day", "args", "code"),
    [
        ("F-1", 41, ("--amount", "208"), "is not between 0 and what is open"),
        ("F-1", 41, ("--amount", "10", "--fee"), "--amount"),
        ("F-1", 20, (), "cannot be waived on"),
        ("2", 41, (), "no fee and no interest is open"),
        ("F-7", 41, (), "F-7"),
    ],
    ids=["too much", "of one kind", "before it", "nothing open", "no such document"],
)
def test_what_cannot_be_waived_is_refused_and_nothing_written(
    charged: Given, what: str, day: int, args: tuple[str, ...], code: str
) -> None:
    before = files_of(charged)
    done = waive(charged, what, on(day), *args)
    assert (done.code, done.out) == (2, "")
    assert code in done.err
    assert files_of(charged) == before


def test_the_reason_stands_in_the_journal(charged: Given) -> None:
    done = waive(charged, "F-1", on(45), "--fee", "--reason", "Banken var sen")
    assert done.code == 0, done.err
    assert "En AS | Waived on F-1: Banken var sen\n" in content_of(charged)
    before = files_of(charged)
    assert waive(charged, "F-1", on(45), "--reason", "en ; to").code == 2
    assert files_of(charged) == before
