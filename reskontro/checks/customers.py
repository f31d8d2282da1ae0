"""Rules on customers: R4. Those on personal data are in `personal_data`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book.discover import SETTINGS_FILE
from reskontro.checks import keys, personal_data
from reskontro.checks.model import Rule, at
from reskontro.checks.retention import is_past
from reskontro.customers.faults import country_of
from reskontro.customers.identifiers import bank_account, organisation_number
from reskontro.customers.sealing import personal_texts
from reskontro.customers.validation import IN_CLEAR, problems_of
from reskontro.problems import Problem
from reskontro.subledger.documents import ZERO
from reskontro.yamltext import problem_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from reskontro.checks.model import Checked
    from reskontro.customers import Customer
    from reskontro.problems import Note
    from reskontro.subledger.entries import Entry


#: The first day on which all invoices to Norwegian businesses show the buyer's number.
_ORGNR_ALWAYS: Final = date(2028, 1, 1)


def over_credit_limit(checked: Checked) -> Iterator[Problem]:
    """An invoice after which its customer owes more than the credit limit.

    What is entered on the same day counts as one, payments too. The limit is the one of the
    register, in the customer's currency, else the book's; accounts in other currencies have none.
    """
    book = checked.book
    for customer, record in book.customers.items():
        limit = record.credit_limit
        if limit is None:
            continue
        currency = record.currency or book.currency
        own = [
            entry
            for entry in book.entries.get(customer, ())
            if entry.currency == currency and entry.date <= checked.as_of
        ]
        yield from _above(own, limit, customer)


def _above(entries: list[Entry], limit: Decimal, customer: str) -> Iterator[Problem]:
    """The invoices of days at whose end the balance of the entries is above the limit."""
    changes: dict[date, Decimal] = {}
    for entry in entries:
        day = entry.date
        changes[day] = changes[day] + entry.amount if day in changes else entry.amount
    balances: dict[date, Decimal] = {}
    balance = ZERO
    for day in sorted(changes):
        balance += changes[day]
        if balance > limit:
            balances[day] = balance
    if not balances:
        return
    for entry in entries:
        if entry.kind == "invoice" and entry.date in balances:
            yield at(
                entry,
                "R401",
                customer=customer,
                balance=str(balances[entry.date]),
                limit=str(limit),
                currency=entry.currency,
            )


def wrong_organisation_number(checked: Checked) -> Iterator[Problem]:
    """An organisation number of a customer, or of the firm itself, that cannot be one."""
    company = checked.book.settings.company
    if company.orgnr and (wrong := organisation_number(company.orgnr, company.country)):
        yield _of_the_firm(checked, "R402", "orgnr", wrong, orgnr=company.orgnr)
    for fault in checked.faults:
        if fault.field == "orgnr" and fault.why.key != IN_CLEAR:
            (problem,) = problems_of([fault], checked.text, "R402")
            orgnr = checked.book.customers[fault.customer].orgnr
            yield msgspec.structs.replace(problem, values={**problem.values, "orgnr": orgnr})


def wrong_value(checked: Checked) -> Iterator[Problem]:
    """Another value of a record, or an account of the firm, that cannot be right.

    A national identity number under `orgnr` of a person is for R404.
    """
    company = checked.book.settings.company
    if company.bank_account and (wrong := bank_account(company.bank_account, company.country)):
        yield _of_the_firm(checked, "R407", "bank_account", wrong, field="bank_account")
    customers = checked.book.customers
    others = [
        fault
        for fault in checked.faults
        if fault.field != "orgnr"
        or (fault.why.key == IN_CLEAR and customers[fault.customer].type != "person")
    ]
    yield from problems_of(others, checked.text, "R407")


def _of_the_firm(checked: Checked, code: str, key: str, why: Note, **values: str) -> Problem:
    """A problem at a value of the firm in the settings."""
    text = checked.text(SETTINGS_FILE)
    values = {**why.values, **values, "why": why.key}
    return problem_at(SETTINGS_FILE, text, code[0], ("company", key), code[1:], values)


def _country(checked: Checked, record: Customer) -> str:
    """Where a customer is: by the address, else where the firm is; "" of a foreign one."""
    return country_of(record, checked.book.settings.company.country)


def nothing_to_invoice_to(checked: Checked) -> Iterator[Problem]:
    """A customer with invoices, whose record lacks what an invoice must show of the buyer.

    That is the name, and the address or the organisation number; of Norwegian businesses and
    public bodies the organisation number on all invoices from 2028. Once no invoice has to be kept
    any longer, the record may be anonymous. What is encrypted and cannot be read is not judged.
    Source: bokføringsforskriften § 5-1-2, FOR-2026-09-29-1933.
    """
    book = checked.book
    for customer, record in book.customers.items():
        issued = [
            entry.issued
            for entry in book.entries.get(customer, ())
            if entry.kind == "invoice" and entry.date <= checked.as_of
        ]
        if not issued or customer in book.sealed:
            continue
        last = max(issued)
        missing = _missing(checked, record, last)
        if missing and not is_past(checked, last.year):
            values = {"customer": customer, "missing": missing}
            yield Problem("R403", record.source, values)


def _missing(checked: Checked, record: Customer, issued: date) -> str:
    """The phrase for what an invoice issued on that day would lack, "" for nothing."""
    if not record.name.strip():
        return "R403.name"
    if record.orgnr:
        return ""
    at_home = checked.book.settings.company.country == _country(checked, record) == "NO"
    if at_home and record.type in ("business", "public") and issued >= _ORGNR_ALWAYS:
        return "R403.orgnr"
    has_address = record.address.postcode or record.address.city
    return "" if has_address else "R403.address"


def person_past_time(checked: Checked) -> Iterator[Problem]:
    """A person's record, with more than a name, whose last entry need not be kept any longer."""
    for customer, record in checked.book.customers.items():
        entries = checked.book.entries.get(customer)
        known = any(field != "name" for _, field, _ in personal_texts(record))
        if record.type != "person" or not entries or not known:
            continue
        last = max(entry.date for entry in entries)
        owes = {entry.currency: ZERO for entry in entries}
        for entry in entries:
            owes[entry.currency] += entry.amount
        if not any(owes.values()) and is_past(checked, last.year):
            values = {"customer": customer, "last": last.isoformat()}
            yield Problem("R406", record.source, values)


RULES = (
    Rule("R401", over_credit_limit),
    Rule("R402", wrong_organisation_number, alone=True),
    Rule("R403", nothing_to_invoice_to),
    *personal_data.RULES,
    Rule("R406", person_past_time, strict=True),
    Rule("R407", wrong_value, alone=True),
    *keys.RULES,
)
