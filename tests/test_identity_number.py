"""National identity numbers, and what only looks like them."""

from __future__ import annotations

import pytest

from reskontro.identity_number import is_norwegian, is_swedish


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("31129956715", True),
        ("02013299997", True),
        ("30108299920", True),
        ("30108299939", True),  # by the check of 2032 alone
        ("30108299948", False),
        ("31129956716", False),
        ("31139956715", False),
        ("29020012345", False),
        ("3112995671", False),
        ("86011117947", False),  # a bank account
    ],
)
def test_norwegian_numbers_are_told_by_day_and_both_check_digits(
    digits: str, *, expected: bool
) -> None:
    assert is_norwegian(digits) is expected


def test_a_d_number_has_forty_added_to_its_day() -> None:
    found = [f"410185{rest:05}" for rest in range(2000) if is_norwegian(f"410185{rest:05}")]
    assert found
    assert not any(is_norwegian("72" + number[2:]) for number in found)


def test_the_check_of_2032_lets_about_four_times_as_many_pass() -> None:
    numbers = [f"301082{rest:05}" for rest in range(100_000)]
    assert 2_800 < sum(map(is_norwegian, numbers)) < 3_400


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("8112289874", True),
        ("198112289874", True),
        ("7010632391", True),  # a samordningsnummer: sixty added to the day
        ("8112289873", False),
        ("8113289874", False),
        ("5560360793", False),  # an organisation number
        ("168112289874", False),
    ],
)
def test_swedish_numbers_are_told_by_day_and_check_digit(digits: str, *, expected: bool) -> None:
    assert is_swedish(digits) is expected
