"""Laws of encryption: what was sealed opens as it was, there alone, and with its key alone."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from private_books import SETTINGS

from reskontro.address import Address
from reskontro.book.keys import KeyFolder
from reskontro.book.readable import readable
from reskontro.customers import Consent, Contact, CreditCheck, Customer, load_customers
from reskontro.customers.edit import with_record
from reskontro.customers.keys import new_key, opened
from reskontro.customers.record import CustomerNumber
from reskontro.customers.sealing import (
    PERSONAL,
    SealError,
    has_sealed,
    is_sealed,
    personal_texts,
    with_texts,
    without_sealed,
)
from reskontro.privacy.encrypt import encrypt
from reskontro.problems import Span
from reskontro.register.fields import as_value
from reskontro.settings import PrivacySettings

if TYPE_CHECKING:
    from reskontro.yamledit import Value

#: Texts as people write them, and as they do not.
TEXT = (
    st.text(
        st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\u2028\u2029\x85"),
        min_size=1,
        max_size=20,
    )
    .map(lambda text: text.strip() or "x")
    .filter(lambda text: not text.startswith("enc:"))
)
MAYBE = st.just("") | TEXT
ADDRESS = st.builds(Address, street=MAYBE, postcode=MAYBE, city=MAYBE, country=st.just("NO"))
PERSON = st.builds(
    Customer,
    number=st.sampled_from(["10003", "A 7", "ø/1"]).map(CustomerNumber),
    source=st.just(Span("customers/all.yaml", 1)),
    name=TEXT,
    type=st.just("person"),
    orgnr=MAYBE,
    address=ADDRESS,
    delivery_address=ADDRESS,
    contacts=st.lists(
        st.builds(Contact, name=TEXT, role=MAYBE, email=MAYBE, phone=MAYBE), max_size=3
    ).map(tuple),
    email=MAYBE,
    phone=MAYBE,
    bank_account=MAYBE,
    notes=MAYBE,
    credit_check=st.none()
    | st.builds(CreditCheck, date=st.just(date(2024, 1, 2)), source=MAYBE, rating=MAYBE),
    consents=st.lists(
        st.builds(Consent, purpose=TEXT, given=st.just(date(2024, 1, 2))), max_size=2
    ).map(tuple),
)  # fmt: skip

#: The first characters take long where no table of them is kept yet.
patient = settings(suppress_health_check=[HealthCheck.too_slow])


def same(one: Customer, other: Customer) -> bool:
    return one == msgspec.structs.replace(other, source=one.source)


def sealed(customer: Customer, key: Any) -> Customer:
    return with_texts(customer, lambda field, text: key.seal(text, field))


@patient
@given(PERSON)
def test_what_is_sealed_opens_as_it_was_and_shows_nothing(customer: Customer) -> None:
    key = new_key(customer.number)
    hidden = sealed(customer, key)
    texts = list(personal_texts(hidden))
    assert all(is_sealed(text) for _, _, text in texts)
    assert opened(hidden, key) == customer
    bare = without_sealed(hidden)
    assert bare.name == customer.number
    assert not list(personal_texts(bare))


@patient
@given(PERSON, st.integers(0))
def test_one_encrypted_value_of_a_record_is_enough(customer: Customer, at: int) -> None:
    assert not has_sealed(msgspec.structs.replace(customer, notes="begins as enc:1:"))
    fields = sorted({field for _, field, _ in personal_texts(customer)})
    own, key = fields[at % len(fields)], new_key(customer.number)
    some = with_texts(customer, lambda field, text: key.seal(text, field) if field == own else text)
    assert has_sealed(some)
    assert own not in {field for _, field, _ in personal_texts(without_sealed(some))}


@patient
@given(PERSON)
def test_no_other_key_opens_it_nor_any_other_place(customer: Customer) -> None:
    key, other = new_key(customer.number), new_key(customer.number)
    text = key.seal(customer.name, "name")
    with pytest.raises(SealError):
        other.unseal(text, "name")
    for field in set(PERSONAL) - {"name"}:
        with pytest.raises(SealError):
            key.unseal(text, field)
    with pytest.raises(SealError):
        msgspec.structs.replace(key, customer="10004").unseal(text, "name")


@settings(max_examples=40, deadline=None)
@given(PERSON)
def test_a_record_in_a_file_is_read_the_same_encrypted_and_then_gone_with_its_key(
    customer: Customer,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder)
        (book / "customers").mkdir()
        (book / "reskontro.yaml").write_text(SETTINGS, encoding="utf-8")
        place = book / "customers" / "all.yaml"
        place.write_bytes(with_record("all.yaml", b"", customer.number, fields(customer)))
        encrypt(book)
        keys = KeyFolder(book, PrivacySettings())
        text = place.read_bytes()
        raw = load_customers([("customers/all.yaml", text)])
        found = readable(raw, [text], lambda: keys)
        assert same(found.customers[customer.number], customer)
        assert not found.notes
        assert all(is_sealed(each) for _, _, each in personal_texts(raw[customer.number]))
        keys.place(customer.number).unlink()
        gone = readable(raw, [text], lambda: keys)
        assert not list(personal_texts(gone.customers[customer.number]))
        assert [note.key for note in gone.notes] == ["privacy.names_left_out"]


def fields(customer: Customer) -> dict[str, Value]:
    found = {}
    for field in msgspec.structs.fields(Customer):
        value = getattr(customer, field.name)
        if field.name not in ("number", "source") and value != field.default:
            found[field.encode_name] = as_value(value)
    return found
