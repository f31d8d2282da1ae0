"""Customers and addresses of a SIE file as the register has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reskontro.address import Address

if TYPE_CHECKING:
    from reskontro.customers.faults import Keys
    from reskontro.exchange.sie.model import SieCustomer
    from reskontro.yamledit import Value

_PLACE: Final = re.compile(r"(?:SE?-)?([0-9]{3}) ?([0-9]{2})\s+(\D.*)")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_PREFIX: Final = re.compile(r"^16(?=[0-9]{10}$)")


def fields_of(customer: SieCustomer) -> dict[Keys, Value]:
    """A customer of the file's register as the fields of a record."""
    place = " ".join(part for part in (customer.postcode, customer.city) if part)
    address = address_of(customer.street, place)
    country = customer.country.upper() if _COUNTRY.fullmatch(customer.country.upper()) else ""
    city = (
        address.city if not customer.country or country else f"{address.city}, {customer.country}"
    )
    fields: dict[Keys, Value] = {
        ("name",): customer.name or customer.number,
        ("orgnr",): plain_orgnr(customer.orgnr),
        ("vat_number",): re.sub(r"\s", "", customer.vat_number),
        ("address", "street"): address.street,
        ("address", "postcode"): address.postcode,
        ("address", "city"): city.strip(", "),
        ("address", "country"): country,
    }
    return {keys: value for keys, value in fields.items() if value}


def address_of(street: str, place: str) -> Address:
    """An address of a street and a place; a Swedish postcode before the place is told apart."""
    found = _PLACE.fullmatch(place)
    if found is None:
        return Address(street=street, city=place)
    return Address(street=street, postcode=f"{found[1]} {found[2]}", city=found[3])


def plain_orgnr(text: str) -> str:
    """An organisation number without dash, and without the 16 that some programs put before it."""
    return _PREFIX.sub("", re.sub(r"[\s-]", "", text))
