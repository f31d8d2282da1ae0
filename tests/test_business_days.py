from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontro.business_days import COUNTRIES, following


@pytest.mark.parametrize(
    ("country", "day", "moved"),
    [
        pytest.param("NO", date(2026, 4, 1), date(2026, 4, 1), id="the Wednesday before Easter"),
        pytest.param("NO", date(2026, 4, 2), date(2026, 4, 7), id="Easter, from Maundy Thursday"),
        pytest.param("NO", date(2025, 5, 17), date(2025, 5, 19), id="17 May, a Saturday"),
        pytest.param("NO", date(2024, 5, 17), date(2024, 5, 21), id="17 May, then Whit Monday"),
        pytest.param("NO", date(2025, 12, 24), date(2025, 12, 24), id="Christmas Eve in Norway"),
        pytest.param("NO", date(2025, 12, 25), date(2025, 12, 29), id="Christmas and a weekend"),
        pytest.param("NO", date(2024, 12, 31), date(2024, 12, 31), id="New Year's Eve in Norway"),
        pytest.param("SE", date(2026, 4, 2), date(2026, 4, 2), id="Maundy Thursday in Sweden"),
        pytest.param("SE", date(2026, 6, 19), date(2026, 6, 22), id="midsummer's eve"),
        pytest.param("SE", date(2025, 6, 6), date(2025, 6, 9), id="national day, a Friday"),
        pytest.param("SE", date(2025, 12, 24), date(2025, 12, 29), id="Christmas Eve in Sweden"),
        pytest.param("SE", date(2025, 12, 31), date(2026, 1, 2), id="over the new year"),
        pytest.param("SE", date(2026, 1, 6), date(2026, 1, 7), id="Epiphany"),
    ],
)
def test_a_day_moves_to_the_next_business_day(country: str, day: date, moved: date) -> None:
    assert following(country)(day) == moved


@pytest.mark.parametrize("country", COUNTRIES)
@given(day=st.dates(date(2005, 1, 1), date(2100, 1, 1)))
def test_a_moved_day_is_no_weekend_soon_and_stays(country: str, day: date) -> None:
    move = following(country)
    moved = move(day)
    assert moved.weekday() < 5
    assert 0 <= (moved - day).days <= 6
    assert move(moved) == moved


def test_other_countries_are_not_guessed() -> None:
    with pytest.raises(KeyError):
        following("DK")
