"""What cannot be right in a customer's record though its form is: identifiers, and contradictions.

Reports read the register without looking for these, since no number in them depends on it;
`check` looks for them, and so does `validate`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.customers.identifiers import (
    bank_account,
    iban,
    organisation_number,
    payment_reference,
    peppol_address,
    vat_number,
)
from reskontro.customers.national_ids import kind_of_national_id
from reskontro.customers.postcodes import example_unless_postcode
from reskontro.customers.record import LANGUAGES, CustomerNumber
from reskontro.customers.sealing import without_sealed
from reskontro.problems import Note, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.address import Address
    from reskontro.customers.record import Customer

_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_EMAIL: Final = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]+")

#: The keys that lead to a value in a record: names of fields, places in lists from 0.
Keys = tuple[str | int, ...]


class Fault(msgspec.Struct, frozen=True):
    """A value of a record that cannot be right.

    `keys` lead to it, `source` is where the record stands. `why` is a phrase with its values.
    """

    customer: CustomerNumber
    source: Span
    keys: Keys
    why: Note

    @property
    def field(self) -> str:
        """The keys as one word: `contacts.1.email`, lists counted from 1."""
        return ".".join(str(key + 1) if isinstance(key, int) else key for key in self.keys)


def faults(customer: Customer, home: str) -> Iterator[Fault]:
    """What cannot be right in a record: values by themselves, then beside each other.

    `home` is the country of the firm: that of customers whose address names none, and of the
    payment references the firm gives. Encrypted values are passed over.
    """
    for keys, why in _found(without_sealed(customer), home):
        yield Fault(customer.number, customer.source, keys, why)


def country_of(customer: Customer, home: str) -> str:
    """Where a customer is: by the address, else where the firm is; "" of a foreign one."""
    return customer.address.country or ("" if customer.type == "foreign" else home)


def _found(customer: Customer, home: str) -> Iterator[tuple[Keys, Note]]:
    country = country_of(customer, home)
    yield from _organisation_number(customer, country)
    yield from _address(("address",), customer.address, country)
    yield from _address(("delivery_address",), customer.delivery_address, country)
    for index, contact in enumerate(customer.contacts):
        yield from _email(("contacts", index, "email"), contact.email)
    yield from _email(("email",), customer.email)
    if customer.language and customer.language not in LANGUAGES:
        yield ("language",), Note("register.language")
    for field, check in (
        ("vat_number", vat_number),
        ("peppol_address", peppol_address),
        ("kid", lambda text: payment_reference(text, home)),
        ("bank_account", lambda text: bank_account(text, country)),
        ("iban", iban),
    ):
        value: str = getattr(customer, field)
        if value and (wrong := check(value)):
            yield (field,), wrong
    yield from _contradictions(customer)


def _contradictions(customer: Customer) -> Iterator[tuple[Keys, Note]]:
    """Values that cannot stand beside each other."""
    if customer.national_id and customer.type != "person":
        yield ("national_id",), Note("register.national_id_of_firm")
    if customer.vat_number and customer.vat_registered is False:
        yield ("vat_number",), Note("register.not_registered")
    if customer.payment_method == "ehf" and not customer.peppol_address:
        yield ("payment_method",), Note("register.no_peppol_address")
    for index, discount in enumerate(customer.discounts):
        if discount.first and discount.until and discount.until < discount.first:
            yield ("discounts", index, "until"), Note("register.ends_before")
    for index, consent in enumerate(customer.consents):
        if consent.withdrawn and consent.withdrawn < consent.given:
            yield ("consents", index, "withdrawn"), Note("register.ends_before")


def _organisation_number(customer: Customer, country: str) -> Iterator[tuple[Keys, Note]]:
    """A Swedish sole trader's organisation number is a personnummer, and may stand; a person's no."""
    number = customer.orgnr
    if not number:
        return
    wrong = organisation_number(number, country)
    kind = kind_of_national_id(number)
    if kind and (wrong or customer.type == "person"):
        yield ("orgnr",), Note("identifier.in_clear", {"kind": kind})
    elif wrong:
        yield ("orgnr",), wrong


def _address(keys: Keys, address: Address, country: str) -> Iterator[tuple[Keys, Note]]:
    country = address.country or country
    if address.postcode and (sample := example_unless_postcode(address.postcode, country)):
        values = {"country": country, "sample": sample}
        yield (*keys, "postcode"), Note("register.postcode", values)
    if address.country and not _COUNTRY.fullmatch(address.country):
        yield (*keys, "country"), Note("register.country")


def _email(keys: Keys, text: str) -> Iterator[tuple[Keys, Note]]:
    if text and not _EMAIL.fullmatch(text):
        yield keys, Note("register.email")
