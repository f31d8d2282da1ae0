"""The engine of late interest: days, rates, rounding, and the laws it keeps."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reskontro.interest.late import Move, Rates, Segment, day_after, first_day, late_interest
from reskontro.rules.lookup import MissingRule, rules_of
from reskontro.settings import InterestSettings

NORWAY = rules_of("NO")
STATUTORY = Rates(NORWAY)
USUAL = InterestSettings()
CENT = Decimal("0.01")

days = st.dates(date(2019, 1, 1), date(2026, 12, 31))
few_days = st.dates(date(2023, 5, 1), date(2025, 2, 28))
amounts = st.decimals(Decimal("0.01"), Decimal(1_000_000), places=2)


def day(text: str) -> date:
    return date.fromisoformat(text)


def overdue(amount: str, due: str) -> Move:
    return Move(first_day(day(due), USUAL), Decimal(amount), "due")


def paid(amount: str, on: str, due: str) -> Move:
    return Move(day_after(day(on), day(due), USUAL), -Decimal(amount), "payment")


def counted(
    moves: list[Move], until: str, rates: Rates = STATUTORY, how: InterestSettings = USUAL
) -> tuple[Segment, ...]:
    return late_interest(moves, day(until), rates, how, "NOK")


def shown(segments: tuple[Segment, ...]) -> list[tuple[int, str, str, str]]:
    return [(s.days, str(s.balance), f"{s.rate:.2f}", str(s.interest)) for s in segments]


def total(segments: tuple[Segment, ...]) -> Decimal:
    return sum((s.interest for s in segments), start=Decimal(0))


def test_i1_a_year_end_and_a_midsummer() -> None:
    found = counted([overdue("12500.00", "2025-12-15")], "2026-07-31")
    assert shown(found) == [
        (16, "12500.00", "12.25", "67.12"),
        (181, "12500.00", "12.00", "743.84"),
        (31, "12500.00", "12.25", "130.05"),
    ]
    assert [(s.first, s.last) for s in found][1] == (day("2026-01-01"), day("2026-06-30"))
    assert total(found) == Decimal("941.01")


def test_i2_from_one_half_year_into_the_next() -> None:
    found = counted([overdue("10000.00", "2026-06-15")], "2026-07-15")
    assert [str(s.interest) for s in found] == ["49.32", "50.34"]
    assert total(found) == Decimal("99.66")


def test_i3_the_day_of_payment_still_bears_interest() -> None:
    due = "2022-12-01"
    moves = [overdue("10000.00", due), paid("10000.00", "2023-01-31", due)]
    found = counted(moves, "2026-07-31")
    assert shown(found) == [
        (30, "10000.00", "9.25", "76.03"),
        (31, "10000.00", "10.75", "91.30"),
    ]
    assert total(found) == Decimal("167.33")


def test_p5_ten_per_cent_on_a_hundred_for_fifteen_days() -> None:
    found = counted([overdue("100", "2026-01-01")], "2026-01-16", Rates(NORWAY, Decimal(10)))
    assert shown(found) == [(15, "100", "10.00", "0.41")]


def test_a_part_payment_and_a_credit_note_lower_the_balance_from_the_day_after() -> None:
    due = "2025-01-31"
    moves = [
        overdue("10000.00", due),
        paid("4000.00", "2025-02-20", due),
        Move(day("2025-03-11"), Decimal("-1000.00"), "credit_note"),
    ]
    found = counted(moves, "2025-03-31")
    assert shown(found) == [
        (20, "10000.00", "12.50", "68.49"),  # 1–20 Feb: 10 000 × 12.5 % × 20 ÷ 365 = 68.493
        (18, "6000.00", "12.50", "36.99"),  # to 10 Mar: 36.986
        (21, "5000.00", "12.50", "35.96"),  # to 31 Mar: 35.959
    ]
    assert [s.causes for s in found] == [("due",), ("payment",), ("credit_note",)]


def test_what_is_paid_by_the_due_date_never_bears_interest() -> None:
    due = "2025-01-31"
    for on in ("2024-12-01", "2025-01-31"):
        assert counted([overdue("100", due), paid("100", on, due)], "2025-12-31") == ()


def test_each_instalment_bears_interest_from_its_own_day() -> None:
    moves = [overdue("300", "2025-03-10"), overdue("500", "2025-03-20")]
    found = counted(moves, "2025-03-30")
    assert shown(found) == [(10, "300", "12.50", "1.03"), (10, "800", "12.50", "2.74")]


def test_days_with_nothing_open_are_left_out() -> None:
    moves = [
        overdue("100", "2025-01-31"),
        paid("100", "2025-02-10", "2025-01-31"),
        Move(day("2025-03-01"), Decimal(100), "refund"),
    ]
    found = counted(moves, "2025-03-10")
    assert [(s.first, s.last) for s in found] == [
        (day("2025-02-01"), day("2025-02-10")),
        (day("2025-03-01"), day("2025-03-10")),
    ]
    assert [s.causes for s in found] == [("due",), ("refund",)]


def test_half_years_with_the_same_rate_are_one_line() -> None:
    found = counted([overdue("1000", "2024-01-31")], "2025-06-30")
    assert shown(found) == [(516, "1000", "12.50", "176.71")]


def test_a_leap_year_has_366_days_over_365() -> None:
    found = counted([overdue("36500", "2023-12-31")], "2024-12-31")
    assert shown(found) == [(366, "36500", "12.50", "4575.00")]


def test_by_the_years_own_days_a_leap_year_is_a_line_of_its_own() -> None:
    how = InterestSettings(day_count="actual/actual")
    found = counted([overdue("36600", "2023-12-31")], "2025-01-10", how=how)
    assert shown(found) == [(366, "36600", "12.50", "4575.00"), (10, "36600", "12.50", "125.34")]
    assert found[1].causes == ("year",)
    ordinary = [overdue("1000", "2025-01-31")]
    assert counted(ordinary, "2026-07-31", how=how) == counted(ordinary, "2026-07-31")


def test_the_due_day_itself_counts_where_the_setting_says_so() -> None:
    how = InterestSettings(first_day="due")
    start = first_day(day("2025-12-15"), how)
    found = counted([Move(start, Decimal(12500), "due")], "2025-12-31", how=how)
    assert [(s.first, s.days) for s in found] == [(day("2025-12-15"), 17)]
    in_time = Move(day_after(day("2025-12-15"), day("2025-12-15"), how), Decimal(-1), "payment")
    assert in_time.day == start


def test_rounding_is_half_up_or_down() -> None:
    # 73 × 10 % × 1 ÷ 365 = 0.02 exactly; 91.25 gives 0.025
    rates = Rates(NORWAY, Decimal(10))
    moves = [overdue("91.25", "2025-01-31")]
    assert total(counted(moves, "2025-02-01", rates)) == Decimal("0.03")
    down = InterestSettings(rounding="down")
    assert total(counted(moves, "2025-02-01", rates, down)) == Decimal("0.02")


def test_a_currency_without_decimals_is_rounded_to_whole_units() -> None:
    moves = [overdue("100000", "2025-01-31")]
    (line,) = late_interest(moves, day("2025-02-28"), STATUTORY, USUAL, "ISK")
    assert str(line.interest) == "959"  # 958.90


@pytest.mark.parametrize(
    ("agreed", "consumer", "expected"),
    [
        ("15", False, [("15", "agreed")]),
        ("0", False, [("0", "agreed")]),
        ("15", True, [("12.25", "capped"), ("12.00", "capped"), ("12.25", "capped")]),
        ("12.10", True, [("12.10", "agreed"), ("12.00", "capped"), ("12.10", "agreed")]),
        ("9.5", True, [("9.5", "agreed")]),
    ],
)
def test_a_consumer_never_pays_more_than_the_statutory_rate(
    agreed: str,
    consumer: bool,  # noqa: FBT001
    expected: list[tuple[str, str]],
) -> None:
    rates = Rates(NORWAY, Decimal(agreed), consumer=consumer)
    found = counted([overdue("12500", "2025-12-15")], "2026-07-31", rates)
    assert [(str(s.rate), s.basis) for s in found] == [
        (str(Decimal(rate)), basis) for rate, basis in expected
    ]


def test_an_unknown_half_year_is_an_error_that_names_the_row() -> None:
    with pytest.raises(MissingRule) as caught:
        counted([overdue("100", "2026-12-15")], "2027-01-01")
    assert (caught.value.first, caught.value.table) == (day("2027-01-01"), "late_interest")
    assert counted([overdue("100", "2026-12-15")], "2026-12-31")


def test_an_agreed_rate_of_a_business_needs_no_statutory_one() -> None:
    found = counted([overdue("365", "2026-12-31")], "2027-01-10", Rates(NORWAY, Decimal(10)))
    assert total(found) == Decimal("1.00")
    with pytest.raises(MissingRule):
        counted(
            [overdue("365", "2026-12-31")], "2027-01-10", Rates(NORWAY, Decimal(10), consumer=True)
        )


@given(amount=amounts, due=days, until=days)
def test_nothing_is_owed_before_and_on_the_due_date(
    amount: Decimal, due: date, until: date
) -> None:
    first = first_day(due, USUAL)
    found = late_interest([Move(first, amount, "due")], until, STATUTORY, USUAL, "NOK")
    assert bool(found) == (until > due)
    if found:
        assert found[0].first == due + timedelta(1)
        assert sum(s.days for s in found) == (until - due).days


@given(
    amount=amounts,
    due=days,
    payments=st.lists(st.tuples(days, amounts), max_size=4),
    until=days,
    cut=days,
)
def test_a_period_split_at_any_day_comes_to_the_same_but_for_rounding(
    amount: Decimal, due: date, payments: list[tuple[date, Decimal]], until: date, cut: date
) -> None:
    moves = [Move(first_day(due, USUAL), amount, "due")]
    moves += [Move(day_after(on, due, USUAL), -part, "payment") for on, part in payments]
    whole = late_interest(moves, until, STATUTORY, USUAL, "NOK")
    before = late_interest(moves, min(cut, until), STATUTORY, USUAL, "NOK")
    late = [Move(max(move.day, cut + timedelta(1)), move.amount, move.cause) for move in moves]
    after = late_interest(late, until, STATUTORY, USUAL, "NOK")
    lines = len(before) + len(after)
    assert len(whole) <= lines <= len(whole) + 1
    assert abs(total(before) + total(after) - total(whole)) <= CENT * (lines - len(whole) + 1)


@settings(max_examples=50, deadline=None)
@given(
    amount=amounts,
    due=few_days,
    payments=st.lists(st.tuples(few_days, amounts), max_size=4),
    until=few_days,
)
def test_the_lines_come_to_the_interest_of_every_single_day(
    amount: Decimal, due: date, payments: list[tuple[date, Decimal]], until: date
) -> None:
    moves = [Move(first_day(due, USUAL), amount, "due")]
    moves += [Move(day_after(on, due, USUAL), -part, "payment") for on, part in payments]
    found = late_interest(moves, until, STATUTORY, USUAL, "NOK")
    exact = Fraction(0)
    one = due + timedelta(1)
    while one <= until:
        # By hand: what is still owed on a day, and the rate of that day.
        left = amount - sum((part for on, part in payments if on < one), start=Decimal(0))
        if left > 0:
            exact += Fraction(left) * Fraction(NORWAY.value("late_interest", one)) / 36500
        one += timedelta(1)
    assert abs(Fraction(total(found)) - exact) <= Fraction(len(found), 200)
    for line in found:
        assert line.interest == line.interest.quantize(CENT)
        assert line.balance > 0
    assert all(a.last < b.first for a, b in pairwise(found))
