from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontro.terms import (
    Discount,
    Share,
    TermsError,
    discount_date,
    due_date,
    due_shares,
    parse_terms,
)

ISSUED = date(2024, 1, 31)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        pytest.param("net 0", date(2024, 1, 31), id="net 0"),
        pytest.param("net 14", date(2024, 2, 14), id="net 14 (S6)"),
        pytest.param("net 30", date(2024, 3, 1), id="net 30 (S6)"),
        pytest.param("net 30 days", date(2024, 3, 1), id="net 30 days"),
        pytest.param("  NET   30 ", date(2024, 3, 1), id="case and space"),
        pytest.param("2/10 net 30", date(2024, 3, 1), id="2/10 net 30 (S6)"),
        pytest.param("prepaid", date(2024, 1, 31), id="prepaid (S6)"),
        pytest.param("cash", date(2024, 1, 31), id="cash"),
        pytest.param("30 days end of month", date(2024, 3, 31), id="30 days end of month"),
        pytest.param("29 days end of month", date(2024, 2, 29), id="29 days, in a leap year"),
        pytest.param("0 days end of month", date(2024, 1, 31), id="on the last day of a month"),
        pytest.param("end of month", date(2024, 1, 31), id="end of month"),
        pytest.param("end of month + 15", date(2024, 2, 15), id="end of month + 15"),
        pytest.param("end of month+15 days", date(2024, 2, 15), id="end of month+15 days"),
    ],
)
def test_due_date_follows_from_the_terms(text: str, due: date) -> None:
    assert due_date(ISSUED, parse_terms(text)) == due


def test_end_of_month_in_december_is_in_the_same_year() -> None:
    assert due_date(date(2024, 12, 1), parse_terms("end of month + 1")) == date(2025, 1, 1)


@pytest.mark.parametrize(
    ("text", "percent", "last_day"),
    [
        pytest.param("2/10 net 30", "2", date(2024, 2, 10), id="whole per cent (S6)"),
        pytest.param("1.5/8 net 14", "1.5", date(2024, 2, 8), id="with a dot"),
        pytest.param("1,5 / 8 net 14", "1.5", date(2024, 2, 8), id="with a comma"),
    ],
)
def test_cash_discount_is_exact_and_has_a_last_day(text: str, percent: str, last_day: date) -> None:
    terms = parse_terms(text)
    assert terms.discount is not None
    assert terms.discount.percent == Decimal(percent)
    assert discount_date(ISSUED, terms) == last_day


def test_terms_without_discount_have_no_discount_date() -> None:
    assert discount_date(ISSUED, parse_terms("net 30")) is None


@pytest.mark.parametrize(
    "text",
    [
        "", "30", "net", "net thirty", "net -1", "net 1.5", "netto 30", "30 days", "2/10",
        "2/10 net", "2/40 net 30", "0/10 net 30", "100/10 net 30", "end of month - 1",
        "end of month + ", "prepaid 30", "net 99999", "net 30, net 60", "net ٣٠",
        "30%", "30% net 0", "30% net 0, 60% net 30", "30% net 0, 80% net 30",
        "0% net 0, 100% net 30", "-30% net 0, 130% net 30", "30% net 0 70% net 30",
        "30% net 0,, 70% net 30", "30% net 0, 70% net 30,", "30% net 0; 70% net 30",
        "30% net 0, 70% 2/10 net 30", "30% net 0, 70% soon", "50% 50% net 0, 50% net 0",
        "30% net 0, net 30",
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_the_known_forms(text: str) -> None:
    with pytest.raises(TermsError, match="30% net 0, 70% net 30, prepaid, cash") as caught:
        parse_terms(text)
    assert caught.value.text == text


def test_terms_are_values() -> None:
    assert parse_terms("2/10 net 30") == parse_terms("2/10 net 30")
    assert parse_terms("2/10 net 30").discount == Discount(Decimal(2), 10)


@pytest.mark.parametrize("text", ["net 30", "30 days end of month", "2/10 net 30"])
def test_after_the_last_day_there_is_no_later_one(text: str) -> None:
    assert due_date(date(9999, 12, 30), parse_terms(text)) == date.max


@given(days=st.integers(0, 9999), issued=st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_net_days_are_days_and_never_months(days: int, issued: date) -> None:
    assert due_date(issued, parse_terms(f"net {days}")) == issued + timedelta(days)


@given(days=st.integers(0, 400), issued=st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_end_of_month_is_never_before_the_days_and_always_a_last_day(
    days: int, issued: date
) -> None:
    due = due_date(issued, parse_terms(f"{days} days end of month"))
    assert due >= issued + timedelta(days)
    assert (due + timedelta(1)).day == 1


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        pytest.param(
            "30% net 0, 70% net 30",
            [("300.00", date(2024, 1, 31)), ("700.01", date(2024, 3, 1))],
            id="two",
        ),
        pytest.param(
            "33,33 % prepaid,33.33% 30 days end of month, 33.34% end of month + 15",
            [
                ("333.30", date(2024, 1, 31)),
                ("333.30", date(2024, 3, 31)),
                ("333.41", date(2024, 2, 15)),
            ],
            id="three, each with another form, and per cent with comma or dot",
        ),
        pytest.param("100% net 10", [("1000.01", date(2024, 2, 10))], id="one of all"),
        pytest.param("net 10", [("1000.01", date(2024, 2, 10))], id="no instalments"),
    ],
)
def test_instalments_share_an_amount_and_the_last_takes_what_is_over(
    text: str, shares: list[tuple[str, date]]
) -> None:
    found = due_shares(Decimal("1000.01"), ISSUED, parse_terms(text))
    assert [(str(share.amount), share.due) for share in found] == shares
    assert due_date(ISSUED, parse_terms(text)) == max(due for _, due in shares)


def test_instalments_are_instalments_of_invoices_without_a_discount_of_their_own() -> None:
    terms = parse_terms("30% net 0, 70% net 30")
    assert [each.percent for each in terms.instalments] == [30, 70]
    assert discount_date(ISSUED, terms) is None


@given(
    amount=st.decimals(-1000, 1000, places=2),
    percents=st.sampled_from(
        ["50% net 1, 50% net 2", "25% net 1, 25% net 2, 25% net 3, 25% net 4",
         "33.3333% net 1, 33.3333% net 2, 33.3334% net 3", "0.5% net 1, 99.5% net 2"]
    ),
    decimals=st.sampled_from([0, 2, 3]),
)  # fmt: skip
def test_shares_add_up_and_none_is_of_the_other_sign(
    amount: Decimal, percents: str, decimals: int
) -> None:
    found: tuple[Share, ...]
    found = due_shares(amount, ISSUED, parse_terms(percents), decimals=decimals)
    assert sum(share.amount for share in found) == amount
    assert all(share.amount * amount > 0 for share in found)
