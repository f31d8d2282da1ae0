"""Seller and buyer as an e-invoice names them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.customers.faults import country_of
from reskontro.customers.identifiers import organisation_number, peppol_address, plain, vat_number
from reskontro.documents.ehf.codes import ADDRESS_SCHEMES
from reskontro.documents.ehf.model import Identifier, Party
from reskontro.documents.numbers import swedish_vat_number
from reskontro.documents.required import states_register
from reskontro.problems import Note

if TYPE_CHECKING:
    from reskontro.address import Address
    from reskontro.customers import Customer
    from reskontro.documents.ehf.faults import Faults
    from reskontro.documents.model import Buyer
    from reskontro.settings import Company

#: The schemes of organisation numbers, which are Peppol addresses too.
SCHEMES: Final = {"NO": "0192", "SE": "0007"}
_REGISTER: Final = "Foretaksregisteret"
#: In these words, of Swedish firms (SE-R-005).
_F_TAX: Final = "Godkänd för F-skatt"
_COUNTRY: Final = re.compile("[A-Z]{2}")


def seller_of(company: Company, faults: Faults, *, with_vat: bool) -> Party | None:
    """Who sends; without its VAT number where nothing is subject to VAT (BR-O-02).

    None where the settings do not have what it takes.
    """
    scheme = SCHEMES.get(company.country)
    if scheme is None:
        faults.in_settings("D301", country=company.country or "–")
        return None
    if not company.orgnr:  # told as the law's, D211
        return None
    if wrong := organisation_number(company.orgnr, company.country):
        faults.in_settings("D302", wrong, orgnr=company.orgnr)
        return None
    number = plain(company.orgnr)
    endpoint = Identifier(number, scheme)
    if company.peppol_address:
        found = _endpoint(company.peppol_address)
        if isinstance(found, Note):
            faults.in_settings("D303", found, address=company.peppol_address)
            return None
        endpoint = found
    norwegian = company.country == "NO"
    return Party(
        company.name,
        endpoint,
        _in(company.address, company.country),
        _vat_number(number, company.country) if company.vat_registered and with_vat else "",
        _registered(company),
        Identifier(number, scheme),
        "" if norwegian else company.seat,
        company.email,
        company.phone,
    )


def buyer_of(
    buyer: Buyer, record: Customer, home: str, faults: Faults, *, with_vat: bool
) -> Party | None:
    """Who gets it; `home` is the firm's country. None where its record does not have what it takes."""
    if record.type == "person":
        faults.in_record("D304")
        return None
    country = country_of(record, home)
    if not _COUNTRY.fullmatch(country):
        faults.in_record("D305")
        return None
    orgnr, scheme = plain(buyer.orgnr), SCHEMES.get(country, "")
    if orgnr and (wrong := organisation_number(orgnr, country)):
        faults.in_record("D306", wrong, orgnr=buyer.orgnr)
        return None
    endpoint = _address_of(record, orgnr, scheme, faults)
    number = plain(buyer.vat_number).upper()
    if number and (wrong := vat_number(number)):
        faults.in_record("D320", wrong, vat_number=buyer.vat_number)
    if not number and record.vat_registered and orgnr and scheme:
        number = _vat_number(orgnr, country)
    if endpoint is None:
        return None
    return Party(
        buyer.name,
        endpoint,
        _in(buyer.address, country),
        number if with_vat else "",
        legal=Identifier(orgnr, scheme) if orgnr else None,
    )


def _address_of(record: Customer, orgnr: str, scheme: str, faults: Faults) -> Identifier | None:
    """The customer's Peppol address, else its organisation number; None where it has neither."""
    if not record.peppol_address:
        if orgnr and scheme:
            return Identifier(orgnr, scheme)
        faults.in_record("D319")
        return None
    found = _endpoint(record.peppol_address)
    if isinstance(found, Note):
        faults.in_record("D307", found, address=record.peppol_address)
        return None
    return found


def _endpoint(text: str) -> Identifier | Note:
    """The address of a Peppol address, or why it can be none."""
    if wrong := peppol_address(text):
        return wrong
    scheme, _, number = text.partition(":")
    return Identifier(number, scheme) if scheme in ADDRESS_SCHEMES else Note("ehf.scheme")


def _vat_number(orgnr: str, country: str) -> str:
    return swedish_vat_number(orgnr) if country == "SE" else f"NO{orgnr}MVA"


def _registered(company: Company) -> str:
    """What a firm states of itself (BT-32); Swedish firms nothing but F-tax."""
    if company.country == "SE":
        return _F_TAX if company.f_tax else ""
    return _REGISTER if states_register(company) else ""


def _in(address: Address, country: str) -> Address:
    """The address with its country, which is never left out."""
    return address if address.country else msgspec.structs.replace(address, country=country)
