"""Levels and fees follow a document, also where its due date is changed after letters went out."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import call
from chasing import (
    DUE,
    NORWAY,
    charged,
    chased,
    chased_book,
    entry,
    invoice,
    level_on,
    made,
    plan,
    rules,
    run,
    why,
    write,
)
from msgspec.structs import replace

from reskontro.events.model import Part

if TYPE_CHECKING:
    from books import Books

REMINDER = {"days": 14, "statutory_fee": True}
SECOND = {"days": 18, "after": "letter", "statutory_fee": True}
NOTICE = {
    "days": 18, "after": "letter", "form": "collection_notice", "statutory_fee": True,
}  # fmt: skip
HANDOVER = {"days": 18, "after": "letter", "form": "collection", "deadline": 0}


def on(days: int) -> date:
    """So many days after the first due date."""
    return DUE + timedelta(days)


def test_a_later_due_date_brings_no_new_first_reminder(books: Books) -> None:
    """The invoice was due on day 0 and reminded of on day 14; it is put off to day 40."""
    book = chased_book(books, invoice(due=on(40)), REMINDER, SECOND, company=NORWAY)
    write(book, made(on(14), fee="38"))
    assert chased(book, on(40)) == []
    assert level_on(book, on(57)) == 0
    assert level_on(book, on(58)) == 2


def test_a_deadline_that_was_put_off_was_not_missed(books: Books) -> None:
    """Inkassoforskriften § 1-3: a second fee only after a missed deadline in the first letter."""
    book = chased_book(books, invoice(due=on(20)), REMINDER, SECOND, company=NORWAY)
    write(book, made(on(14), fee="38"))
    assert (charged(book, on(38))[0], rules(book, on(38))) == (0, ["L104"])


def test_an_earlier_due_date_keeps_the_levels_too(books: Books) -> None:
    book = chased_book(books, invoice(due=on(-5)), REMINDER, SECOND, company=NORWAY)
    write(book, made(on(14), fee="38"))
    assert level_on(book, on(31)) == 0
    assert (level_on(book, on(32)), charged(book, on(32))[0]) == (2, 38)


def test_a_notice_from_before_the_due_date_comes_again(books: Books) -> None:
    """Inkassoloven § 9: the notice is sent after the due date."""
    book = chased_book(
        books, invoice(due=on(60)), REMINDER, NOTICE, HANDOVER, company=NORWAY
    )  # fmt: skip
    first = made(on(14), fee="38")
    notice = made(on(32), 2, form="collection_notice", fee="38")
    write(book, first, notice)
    assert why(book, on(77)) == "waits"
    assert chased(book, on(78)) == [("F-1", 2, "collection_notice")]
    assert charged(book, on(78))[0] == 0
    write(book, first, notice, made(on(78), 2, form="collection_notice", due=on(60)))
    assert chased(book, on(96)) == [("F-1", 3, "collection")]


def test_a_notice_about_one_instalment_lets_no_other_go_to_the_collector(books: Books) -> None:
    journal = (
        f"2026-02-16 * (F-1) Faktura\n"
        f"    1500:1   50 NOK  ; invoice: F-1, due: {DUE}\n"
        f"    1500:1   50 NOK  ; invoice: F-1, due: {on(30)}\n    3000\n"
    )
    demand = {"days": 1, "form": "payment_demand"}
    book = chased_book(books, journal, demand, company=NORWAY)
    write(book, made(on(1), 0, form="collection_notice"))
    rows = plan(book, on(40))["rows"]
    assert {row["due"]: row["why"] for row in rows} == {str(DUE): None, str(on(30)): "L109"}


@pytest.mark.parametrize(("moved", "levels"), [(on(35), (1, 2)), (on(5), (2, 1))])
def test_the_letter_on_an_instalment_follows_the_one_that_was_moved(
    books: Books, moved: date, levels: tuple[int, int]
) -> None:
    """Two instalments; the letter was on one due on a day that none has any more."""
    days = sorted([on(20), moved])
    journal = "2026-02-16 * (F-1) Faktura\n"
    journal += "".join(f"    1500:1   50 NOK  ; invoice: F-1, due: {day}\n" for day in days)
    book = chased_book(books, journal + "    3000\n", {"days": 1}, {"days": 40})
    old = on(30) if moved > on(20) else DUE
    write(book, made(on(31), due=old))
    rows = plan(book, on(100))["rows"]
    assert tuple(row["level"] for row in sorted(rows, key=lambda row: row["due"])) == levels


def test_a_letter_without_a_currency_is_in_the_books(books: Books) -> None:
    book = chased_book(books, invoice(), {"days": 1}, {"days": 30})
    part = Part("F-1", DUE, Decimal(100), Decimal(100))
    write(book, replace(made(on(1)), currency="", items=(part,)))
    assert level_on(book, on(31)) == 2


def test_a_letter_taken_back_charged_nothing_to_reports_and_checks(books: Books) -> None:
    level = {"days": 14, "statutory_fee": True, "interest": True}
    levels = (level, {**level, "days": 30})
    book = chased_book(books, invoice(amount="10000"), *levels, company=NORWAY)
    run(book, on(14))
    (letter,) = run(book, on(30))["rows"]
    args = ("--reason", "feil", "--date", str(on(31)))
    assert call("dunning", "cancel", letter["letter"], *args, *book.where).code == 0
    (total,) = book.report("interest", "1", "--until", str(on(31)))["total"]
    assert (total["charged"], total["left"]) == ("46.03", "55.89")
    run(book, on(31))
    (total,) = book.report("interest", "1", "--until", str(on(31)))["total"]
    assert (total["charged"], total["left"]) == ("101.92", "0.00")
    assert book.report("check", "--select", "R6", "--as-of", str(on(31)))["rows"] == []


def test_a_charge_that_takes_a_payment_of_its_day_brings_no_second_letter(books: Books) -> None:
    """The charge is settled before the principal, so that an instalment is open again."""
    journal = (
        "2026-02-16 * (F-1) Faktura\n"
        f"    1500:1   100 NOK  ; invoice: F-1, due: {DUE}\n"
        f"    1500:1   100 NOK  ; invoice: F-1, due: {on(1)}\n    3000\n\n"
    )
    journal += entry(on(20), "1920", "-100")
    book = chased_book(books, journal, REMINDER, company=NORWAY)
    (row,) = run(book, on(20))["rows"]
    assert (row["principal"], row["fee"]) == ("100.00", "38.00")
    assert run(book, on(20))["rows"] == []
    assert {row["why"] for row in plan(book, on(20))["rows"]} == {"today", "last"}


def test_charges_wait_with_the_letter_they_go_with(books: Books) -> None:
    book = chased_book(books, invoice(), REMINDER, NOTICE, company=NORWAY)
    run(book, on(14))
    rows = plan(book, on(30))["rows"]
    assert sorted((row["due"], row["why"]) for row in rows) == [
        (str(DUE), "waits"), (str(on(28)), "later"),
    ]  # fmt: skip
    assert "wait" in call("dunning", "plan", *book.where, "--as-of", str(on(30))).out


def test_a_run_of_an_earlier_day_chases_nothing_that_was_chased_since(books: Books) -> None:
    journal = invoice() + invoice("F-2", customer="2")
    book = chased_book(books, journal, REMINDER, NOTICE, HANDOVER, company=NORWAY)
    run(book, on(40), "--customer", "1")
    rows = run(book, on(30), code=1)["rows"]
    assert {row["customer"]: row["why"] for row in rows} == {"1": "dunning.held.later", "2": None}
    assert run(book, on(40))["rows"] == []


def test_a_run_of_an_earlier_day_chases_nothing_that_a_collector_has_since(books: Books) -> None:
    levels = ({**NOTICE, "days": 1, "after": "due"}, {**NOTICE, "days": 15})
    book = chased_book(books, invoice(), *levels, company=NORWAY)
    write(book, made(on(1), form="collection_notice"))
    args = ("1", "--collector", "N", "--date", str(on(20)))
    assert call("dunning", "handover", *args, *book.where).code == 0
    assert level_on(book, on(18)) == 2
    (row,) = run(book, on(18), code=1)["rows"]
    assert row["why"] == "dunning.why.handed_over"
