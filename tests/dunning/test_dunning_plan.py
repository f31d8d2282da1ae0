"""`dunning plan`: who gets which letter on a day, who gets none and why."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from chasing import (
    CUSTOMERS,
    DUE,
    NORWAY,
    SWEDEN,
    charged,
    chased,
    chased_book,
    entry,
    invoice,
    level_on,
    made,
    plan,
    rules,
    sent,
    why,
    write,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reskontro.dunning.plan import plan as make_plan
from reskontro.dunning.planned import event_of
from reskontro.events.model import (
    Claimed,
    Dispute,
    Handover,
    Hold,
    LetterCancelled,
    Promise,
    Release,
)
from reskontro.events.standing import Standing

if TYPE_CHECKING:
    from books import Books, Given


def on(days: int) -> date:
    """So many days after due."""
    return DUE + timedelta(days)


FRIENDLY = {"tone": "friendly"}
#: S5: days after due, a friendly reminder, a formal one with a fee, a last notice, the collector.
S5_FIRST: list[dict[str, Any]] = [
    {**FRIENDLY, "days": 1, "deadline": 7},
    {"days": 8, "fee": 38, "deadline": 14},
    {"days": 22, "form": "collection_notice", "tone": "final", "fee": 76, "deadline": 23},
    {"days": 46, "form": "collection"},
]
S5_SECOND: list[dict[str, Any]] = [
    {**FRIENDLY, "days": 7, "deadline": 7},
    {"days": 30, "fee": 38, "deadline": 14},
    {"days": 45, "form": "collection_notice", "tone": "final", "fee": 76, "interest": True},
    {"days": 61, "form": "collection"},
]


def test_s5_first_schedule_goes_from_level_to_level_and_the_law_wins_over_it(books: Books) -> None:
    book = chased_book(books, invoice(), *S5_FIRST, company=NORWAY)
    history: list[Any] = []
    found = {}
    for day in range(50):
        if letters := sent(book, on(day)):
            found[day] = (letters[0].level, letters[0].items[0].fee, rules(book, on(day)))
            history += letters
            write(book, *history)
    assert found == {
        1: (1, Decimal(0), []),
        9: (2, Decimal(0), ["L101"]),  # a fee needs 14 days; the deadline of day 1 is over on 9
        24: (3, Decimal(38), ["L102"]),  # the most a notice may cost
    }
    assert chased(book, on(47)) == []
    assert why(book, on(47)) == "deadline"
    assert chased(book, on(48)) == [("F-1", 4, "collection")]


def test_s5_second_schedule_lets_interest_run_with_the_last_notice(books: Books) -> None:
    book = chased_book(books, invoice(amount="10000"), *S5_SECOND, company=NORWAY)
    assert level_on(book, on(6)) == 0
    assert level_on(book, on(7)) == level_on(book, on(29)) == 1
    write(book, made(on(7), 1, deadline=7), made(on(30), 2, fee="38"))
    assert level_on(book, on(44)) == 0
    assert level_on(book, on(45)) == 3
    assert charged(book, on(45)) == (Decimal(38), Decimal("147.95"), 0)
    write(book, made(on(7), 1), made(on(30), 2), made(on(45), 3, form="collection_notice"))
    assert chased(book, on(60)) == []
    assert chased(book, on(61)) == [("F-1", 4, "collection")]


P4 = ({"days": 5, "fee": 10, "deadline": 0}, {"days": 20, "fee_percent": 15, "deadline": 0},
      {"days": 40, "deadline": 0})  # fmt: skip


def test_p4_levels_never_skip_and_wait_while_blocked(books: Books) -> None:
    book = chased_book(books, invoice(), *P4)
    assert level_on(book, on(4)) == 0
    assert level_on(book, on(5)) == 1
    assert level_on(book, on(30)) == 1  # not sent: still that one
    assert charged(book, on(30))[0] == Decimal(10)
    first = made(on(29), 1, fee="10", deadline=None)
    hold = Hold(date=on(29), customer="1", document="F-1", reason="x")
    write(book, first, hold)
    assert level_on(book, on(30)) == 0
    assert why(book, on(30)) == "hold"
    write(book, first, hold, Release(date=on(30), customer="1", document="F-1"))
    assert level_on(book, on(30)) == 2


def test_p4_a_fee_in_per_cent_is_of_the_principal_alone(books: Books) -> None:
    journal = invoice() + entry(on(29), "3900", "10")
    book = chased_book(books, journal, *P4)
    write(book, made(on(29), 1, fee="10", deadline=None))
    (total,) = plan(book, on(30))["total"]
    assert (total["principal"], total["fee"], total["earlier"]) == ("100.00", "15.00", "10.00")
    assert total["total"] == "125.00"
    paid = chased_book(books, invoice() + entry(on(29), "1920", "-100"), *P4)
    assert plan(paid, on(30))["rows"] == []


def test_p5_fee_and_interest_of_a_reminder(books: Books) -> None:
    level = {"days": 1, "fee": 10, "interest": True}
    book = chased_book(books, invoice(), level, interest_rate=10)
    assert charged(book, on(15)) == (Decimal(10), Decimal("0.41"), 0)
    assert plan(book, on(15))["total"][0]["total"] == "110.41"


def test_p5_only_the_instalment_that_is_overdue_is_chased(books: Books) -> None:
    journal = """\
2026-03-01 * (F-1) Faktura
    1500:1     50 NOK  ; invoice: F-1, due: 2026-03-06
    1500:1     50 NOK  ; invoice: F-1, due: 2026-03-11
    3000
"""
    book = chased_book(books, journal, {"days": 1})
    (row,) = plan(book, date(2026, 3, 7))["rows"]
    assert (row["due"], row["open"]) == ("2026-03-06", "50.00")
    write(book, made(date(2026, 3, 7), due=date(2026, 3, 6)))
    rows = plan(book, date(2026, 3, 12))["rows"]
    assert [(one["due"], one["level"], one["why"]) for one in rows if one["action"]] == [
        ("2026-03-11", 1, None)
    ]


@pytest.mark.parametrize("company", [NORWAY, SWEDEN])
def test_instalments_on_two_levels_are_charged_once_for_their_document(
    books: Books, company: dict[str, str]
) -> None:
    currency = "NOK" if company is NORWAY else "SEK"
    customers = {"1": {"name": "En AS", "reminder_fee_agreed": True}}
    journal = f"""\
2026-02-16 * (F-1) Faktura
    1500:1   5000 {currency}  ; invoice: F-1, due: {DUE}
    1500:1   5000 {currency}  ; invoice: F-1, due: {on(20)}
    3000
"""
    level = {"days": 14, "deadline": 14, "statutory_fee": True, "interest": True}
    steps = (level, {**level, "days": 30, "compensation": True})
    book = chased_book(
        books, journal, *steps, company=company, customers=customers, more={"currency": currency}
    )
    write(book, replace(made(on(14)), currency=currency))
    one, two = (row for row in plan(book, on(40))["rows"] if row["action"])
    assert (one["due"], two["due"]) == (str(on(20)), str(DUE))
    assert Decimal(one["interest"]) > 0
    assert Decimal(two["interest"]) == 0
    most, whole = (38, 460) if company is NORWAY else (60, 450)
    assert [Decimal(each["fee"]) for each in (one, two)] == [most, 0]
    assert Decimal(two["compensation"]) == whole - most


def test_p5_charges_that_are_left_are_told_and_go_with_the_next_letter(books: Books) -> None:
    journal = invoice() + entry(on(15), "3900", "38") + entry(on(20), "1920", "-100")
    book = chased_book(books, journal, {"days": 1})
    assert why(book, on(60)) == "charges"
    more = chased_book(books, journal + invoice("F-2", due=on(30)), {"days": 1})
    (row,) = plan(more, on(60))["rows"]
    assert row["document"] == "F-2"
    assert [(one["document"], one["open"]) for one in row["earlier_charges"]] == [("F-1", "38.00")]
    assert plan(more, on(60))["total"][0]["total"] == "138.00"


def test_part_paid_documents_are_chased_for_what_is_left(books: Books) -> None:
    book = chased_book(books, invoice() + entry(on(3), "1920", "-40"), {"days": 1})
    (row,) = plan(book, on(10))["rows"]
    assert (row["amount"], row["open"]) == ("100.00", "60.00")


def test_what_an_unallocated_credit_covers_is_not_chased_and_less_is_taken_off(
    books: Books,
) -> None:
    credit = "2026-03-03 * (KN-1) Kreditnota\n    1500:1   {} NOK\n    3000\n"
    book = chased_book(books, invoice() + credit.format("-120"), {"days": 1})
    assert why(book, on(10)) == "credit"
    book = chased_book(books, invoice() + credit.format("-30"), {"days": 1})
    assert plan(book, on(10))["total"][0]["total"] == "70.00"


PAUSES = [
    (Hold(date=on(1), customer="1", reason="a"), "hold"),
    (Dispute(date=on(1), customer="1", document="F-1", reason="a"), "dispute"),
    (Promise(date=on(1), customer="1", document="F-1", until=on(10)), "promise_until"),
    (
        Handover(
            date=on(1), customer="1", collector="Kravia", items=(Claimed("F-1", DUE, Decimal(1)),)
        ),
        "handed_over",
    ),
]


@pytest.mark.parametrize(("event", "reason"), PAUSES, ids=[each for _, each in PAUSES])
def test_what_is_paused_is_not_chased_and_the_reason_is_shown(
    books: Books, event: Any, reason: str
) -> None:
    book = chased_book(books, invoice() + invoice("F-2", customer="2"), {"days": 1})
    write(book, event)
    assert chased(book, on(10)) == [("F-2", 1, "reminder")]
    assert why(book, on(10)) == reason
    assert level_on(book, on(0)) == 0
    done = call("dunning", "plan", *book.where, "--as-of", str(on(10)), "--lang", "nb")
    assert "Forfalt og ikke krevd" in done.out


def test_a_broken_promise_is_told(books: Books) -> None:
    book = chased_book(books, invoice(), {"days": 1})
    write(book, Promise(date=on(1), customer="1", document="F-1", until=on(10)))
    assert level_on(book, on(11)) == 1
    done = call("dunning", "plan", *book.where, "--as-of", str(on(11)), "--lang", "en")
    assert "promised by 2026-03-12" in done.out


def test_a_letter_of_the_day_is_not_made_again_and_its_deadline_is_waited_for(books: Books) -> None:
    book = chased_book(books, invoice(), {"days": 1, "deadline": 7}, {"days": 8})
    write(book, *sent(book, on(20)))
    assert [why(book, on(day)) for day in (20, 21, 27)] == ["today", "deadline", "deadline"]
    assert level_on(book, on(28)) == 2


def test_the_event_of_a_planned_letter_says_what_the_plan_says(books: Books) -> None:
    level = {"days": 1, "statutory_fee": True, "interest": True}
    book = chased_book(books, invoice() + invoice("F-2"), level, company=NORWAY)
    found = make_plan(book.book, Standing((), on(20)))
    made = [event_of(letter) for letter in found.letters]
    assert [line.interest for item in made[0].items for line in item.lines] == [Decimal("0.66")] * 2
    assert made[0].language == "en"
    assert made[0].books == ("fee", "interest")
    rows = [
        replace(
            event,
            language="",
            books=(),
            items=tuple(replace(item, lines=()) for item in event.items),
        )
        for event in made
    ]
    assert rows == sent(book, on(20))


def test_a_cancelled_letter_does_not_count_and_its_number_is_not_used_again(books: Books) -> None:
    book = chased_book(books, invoice(), {"days": 1}, {"days": 20})
    (letter,) = sent(book, on(20))
    write(book, letter, LetterCancelled(date=on(20), customer="1", letter=letter.letter))
    (again,) = sent(book, on(20))
    assert (again.level, letter.letter, again.letter) == (1, "20260322-1-1", "20260322-1-2")


def test_policies_are_for_types_segments_languages_and_numbers_the_first_that_fits(
    books: Books,
) -> None:
    policies: dict[str, Any] = {
        "never": {"customers": ["9*"]},
        "key": {"segments": ["key"], "levels": [{"days": 30}]},
        "swedes": {"languages": ["sv"], "levels": [{"days": 20}]},
        "people": {"types": ["person"], "levels": [{"days": 10}]},
        "rest": {"levels": [{"days": 1}]},
    }
    customers = {
        "1": {"name": "A"}, "2": {"name": "B", "type": "person"}, "3": {"name": "C", "language": "sv"},
        "4": {"name": "D", "segment": "key", "language": "sv"}, "91": {"name": "E"},
    }  # fmt: skip
    journal = "".join(invoice(f"F-{one}", customer=one) for one in customers)
    book = books(journal, settings={"dunning": {"policies": policies}}, customers=customers)

    def those(days: int) -> list[str]:
        return [row["customer"] for row in plan(book, on(days))["rows"] if row["action"]]

    assert [those(days) for days in (1, 10, 20, 30)] == [
        ["1"], ["1", "2"], ["1", "2", "3"], ["1", "2", "3", "4"],
    ]  # fmt: skip
    assert why(book, on(30), "F-91") == "excluded"


def test_grace_months_ends_and_business_days_move_a_level(books: Books) -> None:
    book = chased_book(books, invoice(), {"days": 1}, grace_days=5)
    assert (level_on(book, on(5)), level_on(book, on(6))) == (0, 1)
    book = chased_book(books, invoice(), {"days": 2, "after": "month_end"})
    assert [level_on(book, date(2026, 4, day)) for day in (1, 2)] == [0, 1]
    book = chased_book(
        books, invoice(), {"days": 30, "deadline": 34}, company=NORWAY, business_days="following"
    )  # 2026-04-01, then Easter; 34 days later is a Tuesday
    assert level_on(book, date(2026, 4, 1)) == 1
    easter = chased_book(
        books, invoice(), {"days": 31, "deadline": 23}, company=NORWAY, business_days="following"
    )
    assert [level_on(easter, date(2026, 4, day)) for day in (2, 6, 7)] == [0, 0, 1]
    (row,) = plan(easter, date(2026, 4, 8))["rows"]
    assert row["deadline"] == "2026-05-04"  # the first of May is a holiday, then a weekend


def test_less_than_the_minimum_is_not_worth_a_letter(books: Books) -> None:
    book = chased_book(books, invoice() + invoice("F-2"), {"days": 1, "minimum": 201})
    assert (why(book, on(5)), why(book, on(5), "F-2")) == ("minimum", "minimum")
    book = chased_book(books, invoice() + invoice("F-2"), {"days": 1, "minimum": 200})
    assert len(sent(book, on(5))) == 1


def test_a_fee_is_charged_once_a_letter_or_once_a_document(books: Books) -> None:
    journal = invoice() + invoice("F-2")
    level = {"days": 20, "statutory_fee": True}
    book = chased_book(books, journal, level, company=NORWAY)
    assert [charged(book, on(20), one)[0] for one in ("F-1", "F-2")] == [38, 0]
    book = chased_book(books, journal, level, company=NORWAY, fee_per="document")
    assert [charged(book, on(20), one)[0] for one in ("F-1", "F-2")] == [38, 38]


FEE = {"days": 1, "statutory_fee": True}
NOTICE = {"days": 2, "form": "collection_notice", "statutory_fee": True}
LAW: list[tuple[str, list[dict[str, Any]], list[Any], int, int, list[str]]] = [
    ("too early", [FEE], [], 13, 0, ["L101"]),
    ("early enough", [FEE], [], 14, 38, []),
    ("too high", [{"days": 1, "fee": 100}], [], 14, 38, ["L102"]),
    ("a second after its deadline", [FEE, {**FEE, "days": 30}], [made(on(14), fee="38")], 30, 38, []),
    (
        "a second after a short deadline", [FEE, {**FEE, "days": 30}],
        [made(on(14), fee="38", deadline=10)], 30, 0, ["L104"],
    ),
    (
        "a third", [FEE, {**FEE, "days": 30}, {**FEE, "days": 50}],
        [made(on(14), fee="38"), made(on(30), 2, fee="38")], 60, 0, ["L103"],
    ),
    (
        "a third after half a year", [FEE, {**FEE, "days": 30}, {**FEE, "days": 50}],
        [made(on(14), fee="38"), made(on(30), 2, fee="38")], 220, 38, [],
    ),
    (
        "a notice as the second", [FEE, {**NOTICE, "days": 30, "deadline": 14}],
        [made(on(14), fee="38")], 30, 38, [],
    ),
    (
        "a notice with a short deadline", [{**NOTICE, "deadline": 5}], [], 14, 38, ["L108"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("levels", "events", "days", "fee", "told"), [row[1:] for row in LAW], ids=[r[0] for r in LAW]
)
def test_the_norwegian_law_is_above_the_policy(
    books: Books, levels: list[Any], events: list[Any], days: int, fee: int, told: list[str]
) -> None:
    steps = [{"deadline": 1, **one} for one in levels]
    book = chased_book(books, invoice(), *steps, company=NORWAY)
    write(book, *events)
    assert charged(book, on(days))[0] == fee
    assert rules(book, on(days)) == told


def test_a_fee_entered_by_hand_counts_too(books: Books) -> None:
    book = chased_book(books, invoice() + entry(on(14), "3900", "38"), FEE, company=NORWAY)
    assert charged(book, on(40))[0] == 0
    assert rules(book, on(40)) == ["L104"]
    booked = chased_book(
        books, invoice() + entry(on(14), "3900", "38"), FEE, {**FEE, "days": 30}, company=NORWAY
    )
    write(booked, made(on(14), fee="38"))
    assert charged(booked, on(40))[0] == 38


def test_a_claim_goes_to_the_collector_only_after_a_notice(books: Books) -> None:
    book = chased_book(
        books, invoice(), {"days": 1}, {"days": 20, "form": "collection"}, company=NORWAY
    )
    write(book, made(on(1)))
    (row,) = plan(book, on(20))["rows"]
    assert (row["action"], row["why"]) == (None, "L110")


def test_earlier_charges_go_with_the_case_of_their_document(books: Books) -> None:
    level = {"days": 1, "deadline": 0}
    journal = invoice() + entry(on(2), "3900", "38") + invoice("F-2", due=on(30))
    book = chased_book(books, journal, level, {"days": 40, "form": "collection", "deadline": 0})
    write(book, made(on(2), deadline=None))
    one, two = plan(book, on(40))["rows"]
    assert (one["document"], one["earlier_charges"]) == ("F-2", [])
    assert (two["document"], two["action"]) == ("F-1", "collection")
    assert [(each["document"], each["open"]) for each in two["earlier_charges"]] == [
        ("F-1", "38.00")
    ]


def test_a_payment_demand_needs_a_missed_deadline(books: Books) -> None:
    levels = (
        {"days": 1, "deadline": 7},
        {"days": 20, "form": "payment_demand", "statutory_fee": True},
    )
    book = chased_book(books, invoice(), *levels, company=NORWAY)
    write(book, made(on(1), deadline=7))
    assert why(book, on(20)) == "L109"
    write(book, made(on(1), deadline=14))
    assert charged(book, on(20))[0] == 113


def test_a_new_act_without_rules_takes_fees_and_notices_away(books: Books) -> None:
    journal = invoice(due=date(2027, 1, 4))
    for level, document in ((FEE, True), (NOTICE, False)):
        book = chased_book(books, journal, level, company=NORWAY)
        rows = plan(book, date(2027, 2, 1))["rows"]
        assert bool(rows[0]["action"]) is document
        assert rows[0]["fee"] == "0.00"
        text = call("dunning", "plan", *book.where, "--as-of", "2027-02-01", "--lang", "en").out
        assert "debt collection" in text


def test_a_swedish_fee_needs_an_agreement(books: Books) -> None:
    customers = {"1": {"name": "Ett AB"}, "2": {"name": "Två AB", "reminder_fee_agreed": True}}
    journal = invoice() + invoice("F-2", customer="2")
    book = books(
        journal.replace("NOK", "SEK"),
        settings={
            "company": SWEDEN,
            "currency": "SEK",
            "dunning": {"policies": {"p": {"levels": [FEE]}}},
        },
        customers=customers,
    )
    assert charged(book, on(1)) == (0, 0, 0)
    assert rules(book, on(1)) == ["L105"]
    assert charged(book, on(1), "F-2")[0] == 60


def test_compensation_is_for_firms_less_the_fees_and_never_beside_one(books: Books) -> None:
    levels = ({"days": 1, "statutory_fee": True, "compensation": True},)
    book = chased_book(books, invoice() + invoice("F-2", customer="2"), *levels, company=NORWAY)
    assert charged(book, on(20)) == (0, 0, 460)
    assert rules(book, on(20)) == ["L113"]
    assert charged(book, on(20), "F-2") == (38, 0, 0)
    assert rules(book, on(20), "F-2") == ["L111"]
    after = chased_book(books, invoice() + entry(on(14), "3900", "38"), *levels, company=NORWAY)
    assert charged(after, on(40)) == (0, 0, 422)


@pytest.mark.parametrize(
    ("company", "currency", "whole"), [(NORWAY, "NOK", "460"), (SWEDEN, "SEK", "450")]
)
def test_no_later_letter_has_a_fee_on_top_of_the_compensation(
    books: Books, company: dict[str, str], currency: str, whole: str
) -> None:
    levels = ({"days": 1, "compensation": True}, {"days": 40, "statutory_fee": True})
    customers = {"1": {"name": "En AS", "reminder_fee_agreed": True}}
    book = chased_book(
        books, invoice(currency=currency), *levels, company=company, customers=customers,
        more={"currency": currency},
    )  # fmt: skip
    letter = made(on(14))
    part = replace(letter.items[0], compensation=Decimal(whole))
    write(book, replace(letter, items=(part,), currency=currency))
    assert charged(book, on(40)) == (0, 0, 0)
    assert rules(book, on(40)) == ["L113"]


def test_a_rate_that_is_missing_keeps_one_letter_and_lets_the_others_go(books: Books) -> None:
    journal = invoice(due=date(2026, 12, 1)) + invoice("F-2", customer="2", due=date(2026, 12, 1))
    customers = {"2": {"name": "To AS", "interest_rate": 9}}
    book = chased_book(
        books, journal, {"days": 1, "interest": True}, company=NORWAY, customers=customers
    )
    found = plan(book, date(2027, 1, 10), code=1)
    assert [(row["document"], bool(row["action"])) for row in found["rows"]] == [
        ("F-2", True), ("F-1", False),
    ]  # fmt: skip
    (note,) = [one for one in found["notes"] if one["key"] == "dunning.missing"]
    assert "2027-01-01" in note["text"]


def test_a_letter_that_is_not_made_charges_nothing_on_the_documents_of_others(
    books: Books,
) -> None:
    # no due date was agreed on F-1, so that it bears no interest; of F-2 no rate is known so far back
    journal = """\
1901-01-01 * (F-1) Faktura
    1500:1   50 NOK  ; invoice: F-1
    3000

1901-03-01 * (F-1) Faktura
    1500:1   50 NOK  ; invoice: F-1
    3000

1901-03-02 * (F-2) Faktura
    1500:1   50 NOK  ; invoice: F-2, due: 1901-03-03
    3000
"""
    steps = {"days": 1, "statutory_fee": True, "interest": True}, {**FEE, "days": 30}
    book = chased_book(
        books, journal, *steps, company=NORWAY, more={"terms": "net 0"}, fee_per="document"
    )
    write(book, made(on(14), due=date(1901, 1, 1)))
    found = plan(book, on(40), code=1)
    rows = [(one["document"], one["due"], one["level"], one["fee"]) for one in found["rows"]]
    assert sorted(rows, key=str) == [
        ("F-1", "1901-01-01", 2, "38.00"),
        ("F-1", "1901-03-01", 1, "0.00"),
        ("F-2", "1901-03-03", 1, "0.00"),
    ]


def test_a_fee_without_an_account_is_named_and_left_out(books: Books) -> None:
    policy = {"levels": [FEE]}
    for books_, code, fee in ((["fee"], 1, "0.00"), ([], 0, "38.00")):
        settings = {
            "company": NORWAY, "dunning": {"policies": {"p": {**policy, "books": books_}}},
        }  # fmt: skip
        book = books(invoice(), settings=settings, accounts={"fee": []}, customers=CUSTOMERS)
        found = plan(book, on(20), code=code)
        assert found["rows"][0]["fee"] == fee
        keys = [one["key"] for one in found["notes"]]
        assert ("dunning.no_account" in keys) is bool(code)


@pytest.mark.parametrize(
    ("levels", "code"),
    [
        ([{"days": 5}, {"days": 5}], "S161"),
        ([{"days": 20}, {"days": 10}], "S161"),
        ([{"days": 1, "deadline": 14}, {"days": 10}], "S162"),
        ([{"days": 1}, {"days": 3, "after": "letter"}], "S162"),
        ([{"days": 1, "fee": 3, "statutory_fee": True}], "S163"),
        ([{"days": 1, "after": "letter"}], "S164"),
        ([{"days": 1, "form": "collection_notice"}, {"days": 30, "form": "reminder"}], "S165"),
        ([{"days": -1}], "S160"),
        ([{"days": 1, "minimum": -1}], "S144"),
    ],
    ids=str,
)
def test_policies_that_cannot_be_are_refused_with_their_place(
    books: Books, levels: list[Any], code: str
) -> None:
    book = chased_book(books, invoice(), *levels)
    done = call("dunning", "plan", *book.where, "--as-of", str(on(1)))
    assert (done.code, done.out) == (3, "")
    assert f": {code} " in done.err


STEPS = st.lists(
    st.tuples(st.integers(1, 25), st.integers(0, 20), st.booleans(), st.booleans()),
    min_size=1,
    max_size=4,
)


@given(STEPS, st.lists(st.integers(0, 120), min_size=3, max_size=6), st.booleans())
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_policy_skips_a_level_or_charges_more_than_the_law(
    books: Books,
    steps: list[tuple[int, int, bool, bool]],
    days: list[int],
    swedish: bool,  # noqa: FBT001
) -> None:
    """Whatever the policy, and whenever it is run; run twice a day it does nothing more (L5, L8)."""
    levels, at, deadline = [], 0, 0
    for gap, days_to_pay, fee, late in steps:
        at += max(gap, deadline)
        deadline = days_to_pay
        levels.append(
            {"days": at, "deadline": deadline, "fee": 500 if fee else 0, "interest": late}
        )
    book = chased_book(books, invoice(), *levels, company=SWEDEN if swedish else NORWAY)
    history: list[Any] = []
    plans: dict[int, Any] = {}
    for day in sorted(set(days)):
        plans[day] = plan(book, on(day))
        letters = sent(book, on(day))
        assert [one.level for one in letters] in ([], [len(history) + 1])
        history += letters
        write(book, *history)
        assert all(part.fee <= 38 for one in letters for part in one.items)
        assert sent(book, on(day)) == []
    assert sum(part.fee > 0 for one in history for part in one.items) <= 2
    for day, before in plans.items():
        write(book, *(one for one in history if one.date != on(day)))
        assert plan(book, on(day)) == before


def test_later_entries_change_nothing_of_an_earlier_plan(books: Books) -> None:
    """L5: what is paid, charged or invoiced later is not there yet."""
    levels = ({"days": 1, "statutory_fee": True, "interest": True},)
    later = entry(on(21), "1920", "-60") + entry(on(22), "3900", "38") + invoice("F-3", due=on(40))
    plans = [
        plan(chased_book(books, journal, *levels, company=NORWAY), on(20))
        for journal in (invoice(), invoice() + later)
    ]
    assert plans[0] == plans[1]
    assert plans[0]["rows"]


def test_the_plan_is_as_the_commit_had_the_events(books: Books, tmp_path: Any) -> None:
    del tmp_path
    book = chased_book(books, invoice(), {"days": 1})
    assert book.request.book is not None
    folder = str(book.request.book)
    _git(folder, "init", "-q")
    _git(folder, "add", "-A")
    _git(folder, "commit", "-qm", "a")
    write(book, Hold(date=on(1), customer="1", reason="x"))
    assert level_on(book, on(5)) == 0
    done = plan(book, on(5), "--known-at", "HEAD")
    assert done["rows"][0]["level"] == 1
    assert done["rows"][0]["action"] == "reminder"


def _git(folder: str, *args: str) -> None:
    import subprocess  # noqa: PLC0415 - one test needs it

    who = ("-c", "user.name=P", "-c", "user.email=p@prove.example")
    subprocess.run(["git", "-C", folder, *who, *args], check=True)


def test_the_countrys_own_policy_holds_without_one(books: Books) -> None:
    book: Given = chased_book(books, invoice(), company=NORWAY)
    assert level_on(book, on(7)) == 1
    write(book, made(on(7), deadline=7))
    assert charged(book, on(21)) == (38, 0, 0)
    elsewhere = chased_book(books, invoice())
    write(elsewhere, made(on(7), deadline=7))
    assert charged(elsewhere, on(21)) == (0, 0, 0)
