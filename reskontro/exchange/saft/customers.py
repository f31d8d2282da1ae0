"""A customer of a SAF-T file: the fields of its record, and its balances by account."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from reskontro.customers.identifiers import plain
from reskontro.customers.national_ids import kind_of_national_id
from reskontro.exchange.former import FormerCustomer
from reskontro.exchange.saft.header import address_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from reskontro.address import Address
    from reskontro.customers.faults import Keys
    from reskontro.exchange.former import Remarks
    from reskontro.exchange.saft.values import Saft
    from reskontro.yamledit import Value

_TYPES: Final = {"Private": "person", "Company": "business", "Government": "public"}
#: What some systems write where they have nothing.
_NOTHING: Final = frozenset({"", "-", "–", "na", "n.a", "n.a.", "n/a", "notused", "ukjent"})
_HOME: Final = "NO"
_ADDRESSES: Final = ("BillingAddress", "PostalAddress")
_DELIVERIES: Final = ("ShipToAddress", "StreetAddress")


def read_customer(saft: Saft, element: _Element, currency: str, remarks: Remarks) -> FormerCustomer:
    """A customer; `currency` is the book's."""
    number = saft.needed(element, "CustomerID")
    fields: dict[Keys, Value] = {}
    _who(saft, element, fields)
    _where(saft, element, fields)
    _how(saft, element, fields, currency, remarks)
    openings: dict[str, Decimal] = {}
    closings: dict[str, Decimal] = {}
    for each in (element, *saft.all(element, "BalanceAccount")):
        account = saft.text(each, "AccountID")
        for name, into in (("Opening", openings), ("Closing", closings)):
            balance = saft.balance(each, name)
            if balance is not None and account:
                into[account] = into.get(account, Decimal(0)) + balance
            elif balance:
                remarks.add("moving.no_account", saft.place(each))
    return FormerCustomer(saft.place(element), number, fields, openings, closings)


def _told(text: str) -> str:
    """A text, "" where it says that there is none."""
    return "" if text.casefold().replace(" ", "") in _NOTHING else text


def _who(saft: Saft, element: _Element, fields: dict[Keys, Value]) -> None:
    """Name, type and numbers; who has a national identity number is a person."""
    fields[("name",)] = " ".join(saft.needed(element, "Name").split())
    orgnr = plain(_told(saft.text(element, "RegistrationNumber")))
    country = saft.text(element, "Address/Country").upper() or _HOME
    kind = _TYPES.get(saft.text(element, "PartyInfo/Type"), "")
    if kind_of_national_id(orgnr) and country == _HOME:
        kind = "person"
    elif kind in ("", "business") and country != _HOME:
        kind = "foreign"
    if kind:
        fields[("type",)] = kind
    if orgnr:
        fields[("orgnr",)] = orgnr
    registered = plain(_told(saft.text(element, "TaxRegistration/TaxRegistrationNumber"))).upper()
    if registered and country == _HOME and kind != "person":
        fields[("vat_registered",)] = registered.endswith("MVA")
        if registered.removesuffix("MVA") not in ("", orgnr):
            fields[("notes",)] = f"TaxRegistrationNumber: {registered}"
    elif registered and kind == "foreign" and registered[:2].isalpha():
        fields[("vat_number",)] = registered


def _where(saft: Saft, element: _Element, fields: dict[Keys, Value]) -> None:
    """Addresses, the one for mail first, and whom to talk to."""
    all_ = list(saft.all(element, "Address"))
    kinds = {saft.text(each, "AddressType"): each for each in reversed(all_)}
    first = all_[0] if all_ else None
    chosen = next((kinds[kind] for kind in _ADDRESSES if kind in kinds), first)
    address = address_of(saft, chosen)
    _add_address(fields, "address", address)
    for kind in _DELIVERIES:
        if kind in kinds and (other := address_of(saft, kinds[kind])) != address:
            _add_address(fields, "delivery_address", other)
            break
    contacts = 0
    for each in saft.all(element, "Contact"):
        parts = (saft.text(each, f"ContactPerson/{name}") for name in ("FirstName", "LastName"))
        name = " ".join(part for part in map(_told, parts) if part)
        email, phone = (
            _told(saft.text(each, "Email")),
            _told(saft.text(each, "Telephone", "MobilePhone")),
        )
        for field, value in (("email", email), ("phone", phone)):
            if value:
                fields.setdefault((field,), value)
        if name and name != fields[("name",)]:
            values = (("name", name), ("email", email), ("phone", phone))
            fields |= {("contacts", contacts, field): value for field, value in values if value}
            contacts += 1


def _add_address(fields: dict[Keys, Value], name: str, address: Address) -> None:
    for field in ("street", "postcode", "city", "country"):
        if value := _told(getattr(address, field)):
            fields[(name, field)] = value


def _how(
    saft: Saft,
    element: _Element,
    fields: dict[Keys, Value],
    currency: str,
    remarks: Remarks,
) -> None:
    """How the customer pays: account, terms, currency; and what else was noted."""
    for path, field in (("IBANNumber", "iban"), ("BankAccountNumber", "bank_account")):
        if text := plain(_told(saft.text(element, f"BankAccount/{path}"))):
            fields[(field,)] = text
    info = saft.find(element, "PartyInfo")
    if info is None:
        return
    if terms := _terms(saft, info, remarks):
        fields[("terms",)] = terms
    own = saft.text(info, "CurrencyCode")
    if own and own != currency:
        fields[("currency",)] = own
    if saft.text(info, "Status") == "Passive":
        fields[("tags",)] = ("passive",)
    if notes := _told(saft.text(info, "Notes")):
        before = fields.get(("notes",))
        fields[("notes",)] = f"{before}\n{notes}" if before else notes


def _terms(saft: Saft, info: _Element, remarks: Remarks) -> str:
    """Terms of payment; `FreeBillingMonth` counts from the end of the month of delivery.

    A cash discount beside that, and terms in months, are none that a record can have.
    """
    found = saft.find(info, "PaymentTerms")
    days = None if found is None else saft.whole(found, "Days")
    if found is None:
        return ""
    if days is None:
        if saft.whole(found, "Months"):
            remarks.add("moving.terms", saft.place(found))
        return ""
    rate, within = saft.amount(found, "CashDiscountRate"), saft.whole(found, "CashDiscountDays")
    if saft.text(found, "FreeBillingMonth") in ("true", "1"):
        if rate and within:
            remarks.add("moving.terms", saft.place(found))
        return f"end of month + {days}"
    if rate and within:
        return f"{rate.normalize():f}/{within} net {days}"
    return f"net {days}"
