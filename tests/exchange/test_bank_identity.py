from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from bank_files import DATA, OCR_GIRO, camt053, camt054, detail, entry, read
from hypothesis import given
from hypothesis import strategies as st

from reskontro.exchange.bank.accounts import is_same_account
from reskontro.exchange.bank.identity import Identities, Identity, identity_from
from reskontro.exchange.bank.references import kid
from reskontro.payment_reference import mod10, mod11

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

ALGORITHMS = {"MOD10": mod10, "MOD11": mod11}


def identities(text: str) -> list[Identity]:
    return [one.identity for one in read(text).payments]


def test_the_same_payment_is_the_same_in_every_format_that_has_its_reference() -> None:
    (ocr, _) = identities(OCR_GIRO)
    (notified,) = identities(camt054(entry("1250.00", detail("1250.00", "0010017", own="A"))))
    (stated,) = identities(camt053(entry("1250.00", detail("1250.00", "0010017", own="B"))))
    assert ocr.may_be(notified)
    assert notified.may_be(stated)
    assert stated.may_be(ocr)


@pytest.mark.parametrize(
    ("amount", "reference"), [("1250.01", "0010017"), ("1250.00", "0010025"), ("1250.00", "")]
)
def test_another_amount_or_reference_is_another_payment(amount: str, reference: str) -> None:
    (ocr, _) = identities(OCR_GIRO)
    (other,) = identities(camt054(entry(amount, detail(amount, reference))))
    assert not ocr.may_be(other)


def test_a_payment_in_two_files_that_overlap_is_the_same() -> None:
    first = camt054(entry("5.00", detail("5.00", own="A")) + entry("5.00", detail("5.00", own="B")))
    second = camt054(
        entry("5.00", detail("5.00", own="B")) + entry("5.00", detail("5.00", own="C"))
    )
    a, b = identities(first)
    again, new = identities(second)
    assert again.may_be(b)
    assert not again.may_be(a)
    assert not new.may_be(a)
    assert not new.may_be(b)


def test_equal_payments_of_one_file_are_told_apart() -> None:
    text = "Dato;Forklaring;Ut fra konto;Inn på konto\n" + "06.10.2026;Hansen;;500,00\n" * 2
    one, other = identities(text)
    assert one != other
    assert [one, other] == identities(text)


def test_without_a_reference_the_account_counts() -> None:
    line = entry("5.00", detail("5.00"))
    (one,) = identities(camt054(line))
    (other,) = identities(camt054(line, account="<IBAN>NO3015030000000</IBAN>"))
    (same,) = identities(camt054(line, account="<Othr><Id>86011117947</Id></Othr>"))
    assert not one.may_be(other)
    assert one.may_be(same)


def test_nothing_of_the_payer_shows() -> None:
    party = "<RltdPties><Dbtr><Nm>Hansen</Nm></Dbtr></RltdPties>"
    (one,) = identities(camt054(entry("5.00", detail("5.00", "0010017", own="X1", more=party))))
    assert set(one.text) <= set("0123456789abcdef.n")


@given(st.dates(), st.decimals(-(10**9), 10**9, places=2), st.text(), st.text(), st.text())
def test_an_identity_is_read_from_its_text(
    day: date, amount: Decimal, reference: str, account: str, own: str
) -> None:
    given_out = Identities("n")
    for _ in range(2):
        found = given_out.identity(day, amount, "NOK", reference, account, own)
        assert identity_from(found.text) == found


@pytest.mark.parametrize("text", ["", "x", "0123456789abcdef", "0123456789abcdef.x", "012.1.n1"])
def test_another_text_is_no_identity(text: str) -> None:
    assert identity_from(text) is None


def test_numbers_of_the_same_account_are_equal_however_they_are_written() -> None:
    assert is_same_account("NO93 8601 1117 947", "8601.11.17947")
    assert is_same_account("0009912346", "991-2346")
    assert not is_same_account("86011117947", "86011117948")
    assert not is_same_account("", "")


def test_real_kids_have_the_check_digits_that_others_say() -> None:
    path = DATA / "kid" / "kid_vectors.csv"
    if not path.exists():
        pytest.skip(f"{path} is not there")
    with path.open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) > 20
    for row in rows:
        number = row["kid"]
        fits = ALGORITHMS[row["algorithm"]](number[:-1]) == number[-1]
        assert fits == (row["expected"] == "valid"), row
        if fits:
            assert kid(number).is_trusted
