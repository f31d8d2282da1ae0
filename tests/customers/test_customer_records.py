"""Every field of a record: what it takes, and what it refuses."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec
import pytest

from reskontro.address import Address
from reskontro.customers import (
    Consent,
    Contact,
    CreditCheck,
    Customer,
    CustomerNumber,
    TradeDiscount,
    load_customers,
)
from reskontro.problems import BookError, Span

if TYPE_CHECKING:
    from reskontro.problems import Problem

FULL = """\
"10001":
  name: Haugen Byggservice AS
  type: business
  orgnr: "312604000"
  national_id: enc:xA3k
  address: {street: Prøvegata 1, postcode: "0181", city: Oslo, country: NO}
  delivery_address: {street: Tomta 2, postcode: "1400", city: Ski, country: NO}
  contacts:
    - {name: Eva Prøve, role: accounts, email: eva@haugen.example, phone: "+47 22 00 00 00"}
    - {name: Ola Prøve}
  email: faktura@haugen.example
  phone: "22000000"
  language: nb
  vat_registered: true
  vat_number: NO312604000MVA
  currency: NOK
  terms: net 30
  payment_method: ehf
  peppol_address: "0192:312604000"
  buyer_reference: Anlegg 7
  kid: "1000123"
  bank_account: "86011117947"
  iban: NO9386011117947
  credit_limit: 150000
  security: 50000.50
  insured_limit: 100000
  credit_check: {date: 2025-02-01, source: Kredittopplysning Eksempel, rating: AA}
  reminder_fee_agreed: true
  interest_rate: 9.5
  discounts:
    - {percent: 5}
    - {percent: 7.5, group: timber, from: 2025-01-01, until: 2025-12-31}
  segment: housing
  collector: EP
  tags: [north, framework agreement]
  notes: |
    Orders by phone.
    Delivers on Fridays.
  legal_basis: contract
  consents: {purpose: newsletter, given: 2024-06-01, withdrawn: 2025-01-15}
  closed: 2025-06-30
"""

EXPECTED = Customer(
    number=CustomerNumber("10001"),
    source=Span("one.yaml", 1, 1),
    name="Haugen Byggservice AS",
    type="business",
    orgnr="312604000",
    national_id="enc:xA3k",
    address=Address("Prøvegata 1", "0181", "Oslo", "NO"),
    delivery_address=Address("Tomta 2", "1400", "Ski", "NO"),
    contacts=(
        Contact("Eva Prøve", "accounts", "eva@haugen.example", "+47 22 00 00 00"),
        Contact("Ola Prøve"),
    ),
    email="faktura@haugen.example",
    phone="22000000",
    language="nb",
    vat_registered=True,
    vat_number="NO312604000MVA",
    currency="NOK",
    terms="net 30",
    payment_method="ehf",
    peppol_address="0192:312604000",
    buyer_reference="Anlegg 7",
    kid="1000123",
    bank_account="86011117947",
    iban="NO9386011117947",
    credit_limit=Decimal(150000),
    security=Decimal("50000.50"),
    insured_limit=Decimal(100000),
    credit_check=CreditCheck(date(2025, 2, 1), "Kredittopplysning Eksempel", "AA"),
    reminder_fee_agreed=True,
    interest_rate=Decimal("9.5"),
    discounts=(
        TradeDiscount(Decimal(5)),
        TradeDiscount(Decimal("7.5"), "timber", date(2025, 1, 1), date(2025, 12, 31)),
    ),
    segment="housing",
    collector="EP",
    tags=("north", "framework agreement"),
    notes="Orders by phone.\nDelivers on Fridays.\n",
    legal_basis="contract",
    consents=(Consent("newsletter", date(2024, 6, 1), date(2025, 1, 15)),),
    closed=date(2025, 6, 30),
)


def read(text: str) -> Customer:
    (customer,) = load_customers([("one.yaml", text.encode())]).values()
    return customer


def refused(record: str) -> list[Problem]:
    with pytest.raises(BookError) as caught:
        read(f'"1": {{name: A, {record}}}')
    return caught.value.problems


@pytest.mark.parametrize("field", [field.name for field in msgspec.structs.fields(Customer)])
def test_every_field_is_read(field: str) -> None:
    assert getattr(read(FULL), field) == getattr(EXPECTED, field)


def test_the_record_of_the_test_has_every_field() -> None:
    plain = Customer(EXPECTED.number, EXPECTED.source, EXPECTED.name)
    alike = [
        name for name in plain.__struct_fields__ if getattr(plain, name) == getattr(EXPECTED, name)
    ]
    assert alike == ["number", "source", "name", "type"]


def test_one_contact_stands_without_brackets() -> None:
    assert read('"1": {name: A, contacts: {name: B}, tags: c}').contacts == (Contact("B"),)
    assert read('"1": {name: A, tags: c}').tags == ("c",)


@pytest.mark.parametrize("name", ["No", "no", "Yes", "on", "Off", "n", "y"])
def test_a_name_that_old_yaml_reads_as_true_or_false_is_a_name(name: str) -> None:
    assert read(f'"1": {{name: {name}}}').name == name


def test_country_of_norway_needs_no_quotes() -> None:
    assert read('"1": {name: A, address: {country: NO}}').address.country == "NO"


@pytest.mark.parametrize(
    ("record", "code"),
    [
        pytest.param("type: firm", "C110", id="type"),
        pytest.param("orgnr: 0123", "C106", id="octal to other programs"),
        pytest.param("orgnr: 0o17", "C106", id="octal"),
        pytest.param("phone: 22000000", "C106", id="phone that is a number"),
        pytest.param("national_id: abc", "C124", id="national id that is not encrypted"),
        pytest.param("national_id: 'enc:'", "C124", id="nothing encrypted"),
        pytest.param("delivery_address: {post: x}", "C104", id="unknown key in an address"),
        pytest.param("contacts: Eva", "C112", id="contact as a text"),
        pytest.param("contacts: {role: boss}", "C115", id="contact without a name"),
        pytest.param("contacts: [{name: B, mail: x}]", "C104", id="unknown key in a contact"),
        pytest.param("language: 12", "C106", id="language that is a number"),
        pytest.param("vat_registered: ja", "C109", id="vat_registered"),
        pytest.param("vat_number: 987654325", "C106", id="vat_number that is a number"),
        pytest.param("terms: 30 dager", "C120", id="terms"),
        pytest.param("payment_method: giro", "C110", id="payment_method"),
        pytest.param("peppol_address: [a]", "C113", id="peppol_address"),
        pytest.param("bank_account: 86011117947", "C106", id="bank_account that is a number"),
        pytest.param("credit_limit: -1", "C122", id="credit_limit below 0"),
        pytest.param("security: -1", "C125", id="security below 0"),
        pytest.param("security: guarantee", "C125", id="security as a text"),
        pytest.param("insured_limit: 100 000", "C125", id="insured_limit with a blank"),
        pytest.param("credit_check: AA", "C112", id="credit_check as a text"),
        pytest.param("credit_check: {rating: AA}", "C115", id="credit_check without a day"),
        pytest.param("credit_check: {date: 01.02.2025}", "C117", id="day of a credit_check"),
        pytest.param("reminder_fee_agreed: 1", "C109", id="reminder_fee_agreed"),
        pytest.param("interest_rate: -1", "C127", id="interest_rate below 0"),
        pytest.param("interest_rate: 9.5 %", "C127", id="interest_rate with the sign"),
        pytest.param("discounts: 5", "C112", id="discount as a number"),
        pytest.param("discounts: {percent: 101}", "C126", id="discount above 100"),
        pytest.param("discounts: {percent: 5%}", "C126", id="discount with the sign"),
        pytest.param("discounts: {group: wood}", "C115", id="discount without per cent"),
        pytest.param("discounts: {percent: 5, from: 2025}", "C117", id="first day of a discount"),
        pytest.param("segment: [a, b]", "C113", id="two segments"),
        pytest.param("tags: {a: b}", "C111", id="tags with values"),
        pytest.param("tags: [a, 1]", "C106", id="tag that is a number"),
        pytest.param("notes: {a: b}", "C113", id="notes with keys"),
        pytest.param("legal_basis: none", "C110", id="legal_basis"),
        pytest.param("consents: {purpose: x}", "C115", id="consent without a day"),
        pytest.param("closed: 2025-02-30", "C117", id="day that there is not"),
        pytest.param("closed: true", "C117", id="closed without a day"),
    ],
)  # fmt: skip
def test_a_value_that_does_not_fit_is_one_problem_on_its_line(record: str, code: str) -> None:
    (problem,) = refused(record)
    assert (problem.code, problem.span.path, problem.span.line) == (code, "one.yaml", 1)
    assert problem.span.column > len('"1": {name: A, ')


CLEAR = "01010112345"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f'"1": {{name: A, national_id: "{CLEAR}"}}', id="quoted"),
        pytest.param(f'"1": {{name: A, national_id: {CLEAR}}}', id="plain"),
        pytest.param(f'"1":\n  name: A\n  national_id:\n    "{CLEAR}"', id="line of its own"),
        pytest.param(f'"1": {{name: A, national_id: "{CLEAR}", age: 7}}', id="other mistake there"),
        pytest.param(f'"1": {{name: A, "national_id" : {CLEAR} }}', id="key in quotes"),
        pytest.param(f'"1": {{name: A, national_id: [{CLEAR}]}}', id="list"),
        pytest.param(f'"1": {{name: A, national_id: "{CLEAR}"', id="bracket missing"),
        pytest.param(f'"1":\n  name: A\n\tnational_id: "{CLEAR}"', id="tab"),
    ],
)
def test_a_national_identity_number_in_clear_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(BookError) as caught:
        read(text)
    assert caught.value.problems
    assert CLEAR not in repr(caught.value.problems)


def test_the_place_of_a_national_identity_number_in_clear_is_kept() -> None:
    (problem,) = refused('national_id: "12345"')
    assert problem.span == Span("one.yaml", 1, 29)
    assert problem.excerpt == '"1": {name: A, national_id: *******}'
    assert problem.width == len('"12345"')


def test_marks_of_a_merge_are_named() -> None:
    side = "<" * 7
    text = f'"1":\n  name: A\n{side} HEAD\n  terms: net 30\n=======\n  terms: net 14\n>>>>>>> x\n'
    with pytest.raises(BookError) as caught:
        read(text)
    assert [(each.code, each.span.line) for each in caught.value.problems] == [("C118", 3)]


def test_a_tab_is_named() -> None:
    with pytest.raises(BookError) as caught:
        read('"1":\n\tname: A\n')
    assert [(each.code, each.span.line) for each in caught.value.problems] == [("C102", 2)]
