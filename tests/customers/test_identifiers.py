"""Identifiers: which can exist, and which rule one breaks. Numbers of vectors: facts 6.1 to 6.8, 11."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reskontro.customers.identifiers import (
    bank_account,
    iban,
    organisation_number,
    payment_reference,
    peppol_address,
    vat_number,
)
from reskontro.customers.national_ids import kind_of_national_id, national_id
from reskontro.identity_number import is_norwegian, is_swedish

if TYPE_CHECKING:
    from reskontro.problems import Note


def said(wrong: Note | None) -> str:
    """The reason, with the digits it gives."""
    if wrong is None:
        return ""
    values = wrong.values
    shown = [values[key] for key in ("place", "rule", "should", "length", "is") if key in values]
    return " ".join([wrong.key.removeprefix("identifier."), *shown])


@pytest.mark.parametrize(
    ("country", "number", "why"),
    [
        ("NO", "974760673", ""),
        ("NO", "987654325", ""),
        ("NO", "987 654 325", ""),
        ("NO", "987654326", "check_digit MOD11 5 6"),
        ("NO", "978654325", "check_digit MOD11 0 5"),
        ("NO", "98765432", "length 9 8"),
        ("NO", "9876543210", "length 9 10"),
        ("NO", "98765432X", "not_digits"),
        ("NO", "NO987654325", "not_digits"),
        ("NO", "٩٨٧٦٥٤٣٢٥", "not_digits"),
        ("NO", "999999931", "no_check_digit MOD11"),
        ("SE", "5560360793", ""),
        ("SE", "556036-0793", ""),
        ("SE", "5560360794", "check_digit Luhn 3 4"),
        ("SE", "556036079", "length 10 9"),
        ("SE", "8112289874", ""),
        ("DK", "1", ""),
        ("", "1", ""),
    ],
)
def test_organisation_numbers(country: str, number: str, why: str) -> None:
    assert said(organisation_number(number, country)) == why


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("NO123456785MVA", ""),
        ("NO 123 456 785 MVA", ""),
        ("no123456785mva", ""),
        ("NO123456786MVA", "check_digit MOD11 5 6"),
        ("NO123456785", "vat_form_no"),
        ("123456785MVA", "vat_form"),
        ("SE556036079301", ""),
        ("SE556036079401", "check_digit Luhn 3 4"),
        ("SE5560360793", "vat_form_se"),
        ("SE556036079302", "vat_form_se"),
        ("DE136695976", ""),
        ("DE136695977", "not_checked_out"),
        ("DE13669597", "not_the_form"),
        ("DK13585628", ""),
        ("FI20774740", ""),
        ("FI20774741", "not_checked_out"),
        ("EL094259216", ""),
        ("XI432525179", ""),
        ("GB432525178", ""),
        ("US12", ""),
        ("US1", "vat_form"),
        ("7", "vat_form"),
    ],
)
def test_vat_numbers(number: str, why: str) -> None:
    assert said(vat_number(number)) == why


@pytest.mark.parametrize(
    ("country", "number", "why"),
    [
        ("NO", "86011117947", ""),
        ("NO", "8601.11.17947", ""),
        ("NO", "12345678903", ""),
        ("NO", "86011117948", "check_digit MOD11 7 8"),
        ("NO", "8601111794", "length 11 10"),
        ("NO", "86010017948", ""),
        ("NO", "8601001794X", "not_digits"),
        ("SE", "9912346", ""),
        ("SE", "991-2346", ""),
        ("SE", "3783511", ""),
        ("SE", "9912347", "check_digit Luhn 6 7"),
        ("SE", "1", "length 2–8 1"),
        ("SE", "6789123456789", ""),
        ("SE", "6789 12X", "not_digits"),
        ("DE", "x", ""),
    ],
)
def test_bank_accounts(country: str, number: str, why: str) -> None:
    assert said(bank_account(number, country)) == why


@pytest.mark.parametrize(
    ("number", "why"),
    [
        ("NO9386011117947", ""),
        ("NO93 8601 1117 947", ""),
        ("no9386011117947", ""),
        ("NO9286011117947", "check_digits MOD 97-10 93 92"),
        ("NO2386011117946", "check_digit MOD11 7 6"),
        ("DE89370400440532013000", ""),
        ("DE88370400440532013000", "check_digits MOD 97-10 89 88"),
        ("XX51370400440", "not_the_form"),
        ("86011117947", "iban_form"),
        ("NO93!6011117947", "iban_form"),
    ],
)
def test_ibans(number: str, why: str) -> None:
    assert said(iban(number)) == why


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("0192:987654325", ""),
        ("0192:987654326", "check_digit MOD11 5 6"),
        ("0007:5560360793", ""),
        ("0007:5560360794", "check_digit Luhn 3 4"),
        ("0088:7300010000001", ""),
        ("0088:7300010000002", "check_digit GS1 1 2"),
        ("9930:DE136695976", ""),
        ("987654325", "peppol_form"),
        ("192:987654325", "peppol_form"),
        ("0192: 987654325", "peppol_form"),
        ("iso6523-actorid-upis::0192:987654325", "peppol_form"),
    ],
)
def test_peppol_addresses(address: str, why: str) -> None:
    assert said(peppol_address(address)) == why


@pytest.mark.parametrize(
    ("country", "reference", "why"),
    [
        ("NO", "123456782", ""),
        ("NO", "123456785", ""),
        ("NO", "1009-", ""),
        ("NO", "123456783", "reference_digit 2 (MOD10), 5 (MOD11) 3"),
        ("NO", "123", "reference_form"),
        ("NO", "12a4", "reference_form"),
        ("SE", "100164", ""),
        ("SE", "100165", "reference_digit 4 (MOD10) 5"),
        ("SE", "1", "reference_form"),
        ("DE", "x", ""),
    ],
)
def test_payment_references(country: str, reference: str, why: str) -> None:
    assert said(payment_reference(reference, country)) == why


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("31129956715", "fodselsnummer"),
        ("311299 56715", "fodselsnummer"),
        ("30108299939", "fodselsnummer"),  # by the rule of 2032 alone
        ("41018500033", "d_number"),
        ("811228-9874", "personnummer"),
        ("19811228-9874", "personnummer"),
        ("701063-2391", "samordningsnummer"),
        ("31129956716", ""),
        ("86011117947", ""),
        ("5560360793", ""),
        ("x", ""),
        ("", ""),
    ],
)
def test_national_identity_numbers_are_called_by_their_name(number: str, kind: str) -> None:
    assert kind_of_national_id(number) == (f"identifier.{kind}" if kind else "")


@pytest.mark.parametrize(
    ("country", "number", "why"),
    [
        ("NO", "31129956715", ""),
        ("NO", "30108299939", ""),
        ("NO", "31129956716", "digit 11 MOD11 5 6"),
        ("NO", "31129956775", "digit 10 MOD11 1, 2, 3, 4 7"),
        ("NO", "3112995671", "length 11 10"),
        ("NO", "3112995671x", "not_digits"),
        ("NO", "31529956715", "for_tests"),
        ("NO", "32019900001", "no_day"),
        ("SE", "811228-9874", ""),
        ("SE", "811228-9873", "check_digit Luhn 4 3"),
        ("SE", "81122898", "length 10–12 8"),
        ("SE", "8113289873", "no_day"),
        ("DK", "1", ""),
    ],
)
def test_what_is_wrong_with_a_national_identity_number(country: str, number: str, why: str) -> None:
    wrong = national_id(number, country)
    assert said(wrong) == why
    assert wrong is None or number not in repr(wrong)


@given(st.from_regex(r"[0-9]{11}", fullmatch=True))
def test_a_reason_is_given_just_where_a_norwegian_number_cannot_be(number: str) -> None:
    assert (national_id(number, "NO") is None) is is_norwegian(number)


@given(st.from_regex(r"[0-9]{10}(?:[0-9]{2})?", fullmatch=True))
def test_a_reason_is_given_just_where_a_swedish_number_cannot_be(number: str) -> None:
    assert (national_id(number, "SE") is None) is is_swedish(number)


@given(
    number=st.from_regex(r"[0-9]{8}", fullmatch=True),
    place=st.integers(0, 7),
    other=st.integers(1, 9),
)
def test_one_wrong_digit_of_an_organisation_number_is_always_found(
    number: str, place: int, other: int
) -> None:
    wrong = organisation_number(number + "0", "NO")
    if wrong is not None and wrong.key == "identifier.no_check_digit":
        return
    right = number + (wrong.values["should"] if wrong else "0")
    assert organisation_number(right, "NO") is None
    typed = right[:place] + str((int(right[place]) + other) % 10) + right[place + 1 :]
    assert organisation_number(typed, "NO") is not None
