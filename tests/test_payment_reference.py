"""Payment references: the official examples, and every single wrong digit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from reskontro.payment_reference import is_kid, is_ocr_reference, mod10, mod11

digits = st.text("0123456789", min_size=3, max_size=24)


@pytest.mark.parametrize(
    ("base", "by_mod10", "by_mod11"),
    [
        ("12345678", "2", "5"),  # the examples of the specification of OCR giro
        ("1234567", "4", "4"),
        ("001001", "7", "4"),
        ("001002", "5", "2"),
        ("2026000123", "3", "0"),
        ("1009", None, "-"),
        ("123450001001", "6", None),
    ],
)
def test_check_digits(base: str, by_mod10: str | None, by_mod11: str | None) -> None:
    assert by_mod10 in (None, mod10(base))
    assert by_mod11 in (None, mod11(base))


@pytest.mark.parametrize(
    "kid",
    [
        "0000531",  # those of the official example file of OCR giro, MOD11
        "0036633",
        "0048763",
        "0063851",
        "0120243",
        "02212291038306",
        "000149012",
        "008000011688373",  # AvtaleGiro, MOD10
        "1009-",
    ],
)
def test_references_of_official_files_are_kids(kid: str) -> None:
    assert is_kid(kid)


@pytest.mark.parametrize("reference", ["133", "100164", "202600193", "1234567806", "12345678911"])
def test_swedish_references_with_a_length_digit(reference: str) -> None:
    assert is_ocr_reference(reference)


@pytest.mark.parametrize(
    "text",
    ["", "7", "123", "1002300424", "12345678 2", "1 2345", "١٢٣٤٥", "12345678²", "RF18", "-"],
)
def test_what_is_no_kid(text: str) -> None:
    assert not is_kid(text)


def test_only_norway_takes_mod11() -> None:
    assert is_kid("123456785")
    assert not is_ocr_reference("123456785")
    assert not is_ocr_reference("1009-")


@given(digits)
def test_mod10_is_that_of_luhn(base: str) -> None:
    assert mod10(base) == luhn.calc_check_digit(base)


@given(digits, st.data())
def test_one_wrong_digit_fits_neither_its_mod10_nor_its_mod11(
    base: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(base) - 1))
    other = data.draw(st.sampled_from([d for d in "0123456789" if d != base[place]]))
    wrong = base[:place] + other + base[place + 1 :]
    assert mod10(wrong) != mod10(base)
    assert mod11(wrong) != mod11(base)
