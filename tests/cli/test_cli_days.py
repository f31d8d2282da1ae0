from __future__ import annotations

from datetime import date

import pytest

from reskontro.cli.call import Call, Common
from reskontro.cli.days import parse_day, parse_period
from reskontro.problems import CallError


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-Q1", "2024-01-01", "2024-03-31"),
        ("2024-q4", "2024-10-01", "2024-12-31"),
        ("2024K2", "2024-04-01", "2024-06-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-12", "2024-12-01", "2024-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("2024-06-30", "2024-06-30", "2024-06-30"),
    ],
)
def test_a_period_is_a_year_a_quarter_a_month_or_a_day(text: str, first: str, last: str) -> None:
    days = date.fromisoformat(first), date.fromisoformat(last)
    assert parse_period(text, "--period") == days


@pytest.mark.parametrize(
    "text", ["", "24", "2024-13", "2024-00", "2024-Q5", "2024-1", "0000", "٢٠٢٤", "2024-06-30x"]
)
def test_anything_else_is_no_period(text: str) -> None:
    with pytest.raises(CallError) as caught:
        parse_period(text, "--period")
    assert caught.value.note.key == "cli.bad_period"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("30.06.2024", "cli.bad_day"),
        ("2024-06", "cli.bad_day"),
        ("20240630", "cli.bad_day"),
        ("2024-W01-1", "cli.bad_day"),
        ("2024-02-30", "cli.no_such_day"),
        ("0000-01-01", "cli.no_such_day"),
    ],
)
def test_a_day_is_an_iso_day_that_exists(text: str, key: str) -> None:
    with pytest.raises(CallError) as caught:
        parse_day(text, "--as-of")
    assert caught.value.note.key == key
    assert caught.value.note.values["text"] == text


def test_from_begins_and_to_ends_with_its_period() -> None:
    call = Call(Common())
    assert call.span("2024-02", "2024-Q2") == (date(2024, 2, 1), date(2024, 6, 30))
    assert call.period("2024-Q2") == (date(2024, 4, 1), date(2024, 6, 30))
    with pytest.raises(CallError, match="first_after_last"):
        call.span("2024-02", "2024-01")


def test_nothing_after_the_day_that_was_typed_counts() -> None:
    call = Call(Common(as_of="2024-04-15"))
    assert call.span(None, None) == (None, date(2024, 4, 15))
    assert call.span("2024-02", "2024-Q2") == (date(2024, 2, 1), date(2024, 4, 15))
    assert call.period("2024-Q2") == (date(2024, 4, 1), date(2024, 4, 15))
    with pytest.raises(CallError, match="first_after_last"):
        call.span("2024-05", "2024-06")
    with pytest.raises(CallError, match="first_after_last"):
        call.period("2024-05")
