"""The firm and its customers as a SAF-T file has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.saft.elements import (
    CODE,
    LONG,
    MIDDLE,
    MIDDLE_2,
    SHORT,
    balance,
    element,
    text,
)
from reskontro.terms import TermsError, parse_terms

if TYPE_CHECKING:
    from reskontro.address import Address
    from reskontro.customers import Customer
    from reskontro.exchange.saft.ledger import Balance
    from reskontro.settings import Company

_TYPES: Final = {"person": "Private", "public": "Government"}
_MVA: Final = "MVA"


class Contact(msgspec.Struct, frozen=True):
    """Who answers for the file at the firm."""

    first_name: str
    last_name: str
    phone: str
    email: str = ""


def company(firm: Company, contact: Contact, currency: str) -> str:
    """The firm."""
    return element(
        "Company",
        text("RegistrationNumber", firm.orgnr, MIDDLE),
        text("Name", firm.name, LONG),
        _address(firm.address, firm.country),
        element(
            "Contact",
            _person(contact.first_name, contact.last_name),
            text("Telephone", contact.phone, SHORT),
            text("Email", contact.email, MIDDLE_2),
        ),
        _registered(firm.orgnr) if firm.vat_registered else "",
        _account(firm.iban, firm.bank_account, currency),
    )


def customer(
    number: str, record: Customer | None, name: str, balances: list[tuple[str, Balance]]
) -> str:
    """A customer with its balances by control account; `name` is what it is called at least."""
    if record is None:
        return element(
            "Customer",
            text("Name", name or number, LONG),
            text("CustomerID", number, MIDDLE),
            *_balances(balances),
        )
    people = [
        (person.name.rpartition(" "), person) for person in record.contacts if person.name.strip()
    ]
    return element(
        "Customer",
        text("RegistrationNumber", record.orgnr, MIDDLE),
        text("Name", record.name or number, LONG),
        _address(record.address, record.address.country),
        *(
            element(
                "Contact",
                _person(first, last),
                text("Telephone", person.phone, SHORT),
                text("Email", person.email, MIDDLE_2),
            )
            for (first, _, last), person in people
            if first
        ),
        _registered(record.orgnr) if record.vat_registered and record.orgnr else "",
        _account(record.iban, record.bank_account, record.currency),
        text("CustomerID", number, MIDDLE),
        *_balances(balances),
        element(
            "PartyInfo",
            _terms(record.terms or ""),
            text("CurrencyCode", record.currency, 3),
            text("Type", _TYPES.get(record.type, "Company"), MIDDLE),
            text("Status", "Passive" if record.closed else "Active", MIDDLE),
        ),
    )


def _balances(balances: list[tuple[str, Balance]]) -> list[str]:
    return [
        element(
            "BalanceAccount",
            text("AccountID", account, MIDDLE_2),
            balance("Opening", each.opening),
            balance("Closing", each.closing),
        )
        for account, each in balances
    ]


def _address(address: Address, country: str) -> str:
    inside = (
        text("StreetName", address.street, LONG),
        text("City", address.city, LONG),
        text("PostalCode", address.postcode, MIDDLE_2),
    )
    if not any(inside):
        return ""
    code = address.country or country
    return element(
        "Address",
        *inside,
        text("Country", code, CODE) if len(code) == len("NO") else "",
        text("AddressType", "PostalAddress", SHORT),
    )


def _person(first: str, last: str) -> str:
    return element(
        "ContactPerson", text("FirstName", first, MIDDLE), text("LastName", last, MIDDLE_2)
    )


def _registered(orgnr: str) -> str:
    return element("TaxRegistration", text("TaxRegistrationNumber", f"{orgnr}{_MVA}", MIDDLE))


def _account(iban: str, number: str, currency: str) -> str:
    if not (iban or number):
        return ""
    named = text("IBANNumber", iban, MIDDLE) or text("BankAccountNumber", number, MIDDLE)
    return element("BankAccount", named, text("CurrencyCode", currency, 3))


def _terms(written: str) -> str:
    """Terms of payment as far as the schema knows them: days, free month, cash discount."""
    try:
        terms = parse_terms(written)
    except TermsError:
        return ""
    if terms.instalments or terms.days_before or terms.basis == "prepaid":
        return ""
    discount = terms.discount
    return element(
        "PaymentTerms",
        f"<Days>{terms.days}</Days>",
        f"<CashDiscountDays>{discount.days}</CashDiscountDays>" if discount else "",
        f"<CashDiscountRate>{discount.percent:f}</CashDiscountRate>" if discount else "",
        "<FreeBillingMonth>true</FreeBillingMonth>" if terms.basis == "end_of_month" else "",
    )
