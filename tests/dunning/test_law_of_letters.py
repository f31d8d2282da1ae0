"""R1-R14 of the Norwegian rules on letters, each held by the plan of a book, and what no rule is known of."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from chasing import (
    DUE,
    NORWAY,
    SWEDEN,
    charged,
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

from reskontro.events.model import Dispute

if TYPE_CHECKING:
    from books import Books, Given


def on(days: int) -> date:
    """So many days after due."""
    return DUE + timedelta(days)


REMINDER: dict[str, Any] = {"days": 1, "deadline": 14, "statutory_fee": True}
NOTICE: dict[str, Any] = {**REMINDER, "form": "collection_notice"}
DEMAND: dict[str, Any] = {**REMINDER, "form": "payment_demand"}


def norwegian(books: Books, *levels: dict[str, Any], **more: Any) -> Given:
    return chased_book(books, more.pop("journal", invoice()), *levels, company=NORWAY, **more)


@pytest.mark.parametrize("level", [REMINDER, NOTICE], ids=["R1 a reminder", "R2 a notice"])
def test_r1_r2_the_first_fee_is_14_days_after_due(books: Books, level: dict[str, Any]) -> None:
    book = norwegian(books, level)
    assert charged(book, on(13))[0] == 0
    assert rules(book, on(13)) == ["L101"]
    assert charged(book, on(14))[0] == 38


def test_r3_r9_earlier_letters_go_free_of_charge(books: Books) -> None:
    """R9: a notice may be sent on the first day, without a reminder before, with 14 days to pay."""
    book = norwegian(books, {**NOTICE, "deadline": 7})
    (row,) = plan(book, on(1))["rows"]
    assert (row["action"], row["fee"]) == ("collection_notice", "0.00")
    assert row["deadline"] == str(on(15))
    assert level_on(book, on(0)) == 0


def test_r4_two_reminders_or_one_and_a_notice_then_one_demand(books: Books) -> None:
    for second in (REMINDER, NOTICE):
        book = norwegian(
            books, REMINDER, {**second, "days": 20}, {**second, "days": 50}, {**DEMAND, "days": 70}
        )
        form = second.get("form", "reminder")
        before = [made(on(14), fee="38"), made(on(30), 2, fee="38", form=form)]
        write(book, *before)
        assert charged(book, on(50))[0] == 0
        assert rules(book, on(50)) == ["L103"]
        write(book, *before, made(on(50), 3, form=form))
        assert charged(book, on(70))[0] == 113
    again = norwegian(books, DEMAND, {**DEMAND, "days": 60})
    write(again, made(on(14), deadline=14), made(on(30), fee="113", form="payment_demand"))
    assert charged(again, on(60))[0] == 0


def test_r5_r8_a_second_fee_once_the_last_day_of_14_is_over(books: Books) -> None:
    """R8: who pays on the last day is in time."""
    book = norwegian(books, REMINDER, {**REMINDER, "days": 15})
    write(book, made(on(14), fee="38", deadline=14))
    assert why(book, on(28)) == "deadline"
    assert charged(book, on(29))[0] == 38
    write(book, made(on(14), fee="38", deadline=13))
    assert charged(book, on(29))[0] == 0
    assert rules(book, on(29)) == ["L104"]


def test_r6_fees_begin_anew_half_a_year_after_the_last(books: Books) -> None:
    book = norwegian(books, REMINDER, REMINDER | {"days": 15}, REMINDER | {"days": 50})
    write(book, made(on(14), fee="38"), made(date(2026, 4, 1), 2, fee="38"))
    assert charged(book, date(2026, 9, 30))[0] == 0
    assert charged(book, date(2026, 10, 1))[0] == 38


def test_r7_a_demand_needs_a_missed_deadline_of_14_days(books: Books) -> None:
    book = norwegian(books, {"days": 1, "deadline": 7}, {**DEMAND, "days": 14, "deadline": 7})
    write(book, made(on(1), deadline=13))
    assert why(book, on(20)) == "L109"
    write(book, made(on(1), deadline=14))
    (row,) = plan(book, on(20))["rows"]
    assert (row["fee"], row["deadline"]) == ("113.00", str(on(34)))


def test_r10_whoever_objects_is_charged_nothing(books: Books) -> None:
    book = norwegian(books, REMINDER)
    write(book, Dispute(date=on(3), customer="1", document="F-1", reason="Skadet"))
    assert charged(book, on(20)) == (0, 0, 0)
    assert why(book, on(20)) == "dispute"


def test_r11_r12_a_person_and_a_firm_pay_the_same_fees_and_no_policy_asks_more(
    books: Books,
) -> None:
    book = norwegian(
        books, {"days": 14, "fee": 100}, journal=invoice() + invoice("F-2", customer="2")
    )
    assert charged(book, on(14), "F-1") == charged(book, on(14), "F-2") == (38, 0, 0)


def test_r13_a_letter_may_go_by_mail(books: Books) -> None:
    book = norwegian(books, NOTICE, journal=invoice(customer="2"))
    (row,) = plan(book, on(14))["rows"]
    assert row["channel"] == "email"


def test_r14_a_notice_counts_as_one_letter_of_both_kinds(books: Books) -> None:
    """Not settled by the law; this is what the chapter on dunning says of it."""
    book = norwegian(books, NOTICE, {**NOTICE, "days": 30})
    write(book, made(on(14), fee="38", form="collection_notice"))
    assert charged(book, on(30))[0] == 0
    assert rules(book, on(30)) == ["L103"]
    reminded = norwegian(books, REMINDER, {**REMINDER, "days": 20}, {**NOTICE, "days": 50})
    write(reminded, made(on(14), fee="38"), made(on(30), 2, fee="38"))
    assert charged(reminded, on(50))[0] == 0
    assert rules(reminded, on(50)) == ["L103"]


def test_l107_a_fee_is_left_out_where_the_rules_of_the_day_are_not_known(books: Books) -> None:
    book = norwegian(books, REMINDER, journal=invoice(due=date(2027, 1, 4)))
    assert charged(book, date(2027, 2, 1))[0] == 0
    assert rules(book, date(2027, 2, 1)) == ["L107"]


def test_l112_the_compensation_is_lowered_by_fees_before_it(books: Books) -> None:
    book = norwegian(
        books, {"days": 20, "compensation": True}, journal=invoice() + entry(on(14), "3900", "38")
    )
    assert charged(book, on(20)) == (0, 0, 422)
    assert rules(book, on(20)) == ["L112"]


@pytest.mark.parametrize("asked", ["statutory_fee", "compensation"])
def test_l114_nothing_of_the_law_is_charged_in_another_currency(books: Books, asked: str) -> None:
    journal = invoice(amount="1000", currency="EUR @@ 11500 NOK")
    book = norwegian(books, {"days": 20, asked: True}, journal=journal)
    assert charged(book, on(20)) == (0, 0, 0)
    assert rules(book, on(20)) == ["L114"]


def test_l120_no_interest_where_no_due_date_was_agreed(books: Books) -> None:
    journal = f"{DUE} * (F-1) Faktura\n    1500:1   100 NOK  ; invoice: F-1\n    3000\n\n"
    book = norwegian(
        books, {"days": 20, "interest": True}, journal=journal, more={"terms": "net 0"}
    )
    assert charged(book, on(60))[1] == 0
    assert rules(book, on(60)) == ["L120"]


def test_l121_a_consumer_pays_the_statutory_rate_at_most(books: Books) -> None:
    journal = invoice(amount="1000") + invoice("F-2", amount="1000", customer="2")
    book = norwegian(books, {"days": 20, "interest": True}, journal=journal, interest_rate=20)
    assert charged(book, on(20), "F-1")[1] == Decimal("10.96")
    assert charged(book, on(20), "F-2")[1] == Decimal("6.58")
    assert (rules(book, on(20), "F-1"), rules(book, on(20), "F-2")) == ([], ["L121"])


@pytest.mark.parametrize("form", ["reminder", "collection_notice"])
def test_a_swedish_customer_without_an_agreement_pays_no_fee_by_hand_of_a_policy(
    books: Books, form: str
) -> None:
    book = chased_book(
        books, invoice(currency="SEK"), {"days": 1, "fee": 60, "form": form}, company=SWEDEN,
        more={"currency": "SEK"},
    )  # fmt: skip
    assert charged(book, on(20)) == (0, 0, 0)
    done = call("dunning", "plan", *book.where, "--as-of", str(on(20)), "--lang", "sv")
    assert "L105" in done.out + done.err


def test_a_rate_that_a_policy_agrees_is_that_of_letters_reports_and_checks(books: Books) -> None:
    book = chased_book(
        books, invoice(amount="36500"), {"days": 30, "interest": True}, interest_rate=20,
        company=NORWAY,
    )  # fmt: skip
    told = book.report("interest", "1", "--until", str(on(30)))
    assert told["total"][0]["interest"] == "600.00"
    (row,) = run(book, on(30))["rows"]
    assert row["interest"] == "600.00"
    assert book.report("check", "--select", "R605,R606")["rows"] == []
