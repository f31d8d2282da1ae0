"""The head of a SAF-T file: its version, the firm, the currency and the period."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.address import Address
from reskontro.customers.identifiers import bank_account, iban, organisation_number
from reskontro.exchange.xml import line_of
from reskontro.settings import Company

if TYPE_CHECKING:
    from lxml.etree import _Element

    from reskontro.exchange.former import Remarks
    from reskontro.exchange.saft.values import Saft

#: The versions that can be read, as files write them: those before 1.10 say 1.0.
VERSIONS: Final = {
    "1.0": "1.10", "1.00": "1.10", "1.1": "1.10", "1.10": "1.10", "1.2": "1.20", "1.20": "1.20",
    "1.3": "1.30", "1.30": "1.30",
}  # fmt: skip
_MONTHS: Final = 12
_MVA: Final = "MVA"


class Head(msgspec.Struct, frozen=True):
    """What the head says; the days of the period are inclusive, None where it states none."""

    version: str
    company: Company
    currency: str
    first: date | None
    last: date | None


def read_head(saft: Saft, element: _Element, remarks: Remarks) -> Head:
    """The head of a file.

    Raises:
        BookError: M127 the version is not known, M139 the period ends before it begins.
    """
    stated = saft.needed(element, "AuditFileVersion")
    if stated and stated not in VERSIONS:
        known = ", ".join(dict.fromkeys(VERSIONS.values()))
        raise saft.flaws.refuse("M127", line_of(element), version=stated, known=known)
    first, last = _period(saft, element)
    return Head(
        VERSIONS.get(stated, ""),
        _company(saft, element, remarks),
        saft.text(element, "DefaultCurrencyCode") or "NOK",
        first,
        last,
    )


def _company(saft: Saft, head: _Element, remarks: Remarks) -> Company:
    """The firm; numbers of it that cannot be right are left out and told."""
    found = saft.find(head, "Company")
    if found is None:
        saft.flaws.flaw("M126", line_of(head), name="Company", element="Header")
        return Company()
    country = saft.text(head, "AuditFileCountry") or "NO"
    orgnr = "".join(saft.text(found, "RegistrationNumber").split())
    values = {
        "orgnr": (orgnr, organisation_number(orgnr, country)),
        "iban": ((text := saft.text(found, "BankAccount/IBANNumber")), iban(text)),
        "bank_account": (
            (text := saft.text(found, "BankAccount/BankAccountNumber")),
            bank_account(text, country),
        ),
    }
    for field, (text, wrong) in values.items():
        if text and wrong:
            remarks.add("moving.firm_left_out", saft.place(found), field=field, text=text)
    right = {field: text for field, (text, wrong) in values.items() if not wrong}
    registered = saft.text(found, "TaxRegistration/TaxRegistrationNumber").upper()
    return Company(
        name=saft.needed(found, "Name"),
        country=country,
        vat_registered=registered.replace(" ", "").endswith(_MVA),
        address=address_of(saft, saft.find(found, "Address")),
        email=saft.text(found, "Contact/Email"),
        phone=saft.text(found, "Contact/Telephone"),
        orgnr=right.get("orgnr", ""),
        iban=right.get("iban", ""),
        bank_account=right.get("bank_account", ""),
    )


def address_of(saft: Saft, element: _Element | None) -> Address:
    """A postal address."""
    if element is None:
        return Address()
    street = " ".join(
        each for each in (saft.text(element, "StreetName"), saft.text(element, "Number")) if each
    )
    country = saft.text(element, "Country").upper()
    return Address(
        street or saft.text(element, "AdditionalAddressDetail", "Building"),
        saft.text(element, "PostalCode"),
        saft.text(element, "City"),
        country,
    )


def _period(saft: Saft, head: _Element) -> tuple[date | None, date | None]:
    """The period of the file: by days, or by months of a year; period 13 is its last day.

    Raises:
        BookError: M139 it ends before it begins.
    """
    criteria = saft.find(head, "SelectionCriteria")
    if criteria is None:
        return None, None
    first, last = saft.day(criteria, "SelectionStartDate"), saft.day(criteria, "SelectionEndDate")
    start, year = saft.whole(criteria, "PeriodStart"), saft.whole(criteria, "PeriodStartYear")
    end, until = saft.whole(criteria, "PeriodEnd"), saft.whole(criteria, "PeriodEndYear")
    if first is None and year and date.min.year <= year <= date.max.year:
        first = date(year, min(max(start or 1, 1), _MONTHS), 1)
    if last is None and until and date.min.year <= until <= date.max.year:
        month = min(max(end or _MONTHS, 1), _MONTHS)
        last = date(until, month, monthrange(until, month)[1])
    if first is not None and last is not None and last < first:
        raise saft.flaws.refuse(
            "M139", line_of(criteria), first=first.isoformat(), last=last.isoformat()
        )
    return first, last
