"""Who sends a document and who gets it, and where to pay, in the lines of its head and foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.documents.numbers import (
    norwegian_orgnr,
    shown_orgnr,
    shown_postcode,
    swedish_orgnr,
    swedish_vat_number,
)
from reskontro.documents.payment_account import payment_account
from reskontro.documents.required import states_register
from reskontro.render.countries import country_name
from reskontro.render.documents.words import printable

if TYPE_CHECKING:
    from reskontro.address import Address
    from reskontro.documents.model import Buyer
    from reskontro.render.documents.words import View, Words
    from reskontro.settings import Company


def seller_of(company: Company, say: Words) -> View:
    """Who sends: name, address, what the law asks a firm to state of itself, how to reach it."""
    registered: list[str] = []
    if company.orgnr:
        if company.country == "SE":
            registered.append(say("document.orgnr", orgnr=swedish_orgnr(company.orgnr)))
            if company.vat_registered:
                vat_number = swedish_vat_number(company.orgnr)
                registered.append(say("document.vat_number", number=vat_number))
        elif company.country in ("", "NO"):
            key = "document.orgnr_vat" if company.vat_registered else "document.orgnr"
            registered.append(say(key, orgnr=norwegian_orgnr(company.orgnr)))
        else:
            registered.append(say("document.orgnr", orgnr=company.orgnr))
    if states_register(company):
        registered.append(say("document.register"))
    if company.f_tax:
        registered.append(say("document.f_tax"))
    if company.seat:
        registered.append(say("document.seat", seat=company.seat))
    return {
        "name": printable(company.name),
        "address": address_lines(company.address, company.country),
        "registered": registered,
        "contact": [printable(text) for text in (company.email, company.phone) if text],
    }


def buyer_of(buyer: Buyer, company: Company, say: Words) -> View:
    """Who gets it: name, address, and its numbers."""
    details = []
    country = buyer.address.country or company.country
    if buyer.orgnr:
        details.append(say("document.orgnr", orgnr=shown_orgnr(buyer.orgnr, country)))
    if buyer.vat_number and not (buyer.orgnr and country == company.country):
        details.append(say("document.vat_number", number=buyer.vat_number))
    return {
        "name": printable(buyer.name),
        "address": address_lines(buyer.address, company.country),
        "details": details,
    }


def address_lines(address: Address, home: str) -> list[str]:
    """The lines of an address, with the country where it is another than `home`."""
    code = shown_postcode(address.postcode, address.country or home)
    lines = [address.street, " ".join(part for part in (code, address.city) if part)]
    if address.country and address.country != home:
        lines.append(country_name(address.country))
    return [printable(line) for line in lines if line]


def where_to_pay(company: Company, say: Words) -> list[list[str]]:
    """The account to pay to, as labels and values; nothing where the settings name none."""
    account = payment_account(company)
    if account is None:
        return []
    fields = []
    if account.shown:
        fields.append([say(f"document.pay.{account.kind}"), printable(account.shown)])
    if account.iban:
        fields.append([say("document.pay.iban"), account.iban])
    if account.bic:
        fields.append([say("document.pay.bic"), printable(account.bic)])
    return fields
