"""A SAF-T file, version 1.30, of a period of a book; given piece by piece.

Source: Skatteetaten, Norwegian SAF-T Financial data, schema 1.30. Texts are cut to the length that
the schema has for them; numbers that are too long are refused, since cut they would be another's.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

import reskontro
from reskontro.exchange.saft.elements import (
    CODE,
    LONG,
    MIDDLE,
    MIDDLE_2,
    SHORT,
    amount,
    balance,
    element,
    text,
)
from reskontro.exchange.saft.parties import Contact, company, customer
from reskontro.exchange.saft.tax_table import tax_table
from reskontro.exchange.saft.values import NAMESPACE
from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reskontro.exchange.saft.journals import Journals
    from reskontro.exchange.saft.ledger import Balance, Ledger
    from reskontro.exchange.saft.tax_table import Say

VERSION: Final = "1.30"
#: The first day of periods that need a later version, 1.40.
NOT_FROM: Final = date(2027, 1, 1)
BEGINS: Final = f'<?xml version="1.0" encoding="UTF-8"?>\n<AuditFile xmlns="{NAMESPACE}">\n'


class Account(msgspec.Struct, frozen=True):
    """What is told of an account: its name, and its group in the tax return."""

    name: str
    category: str
    code: str


def audit_file(
    ledger: Ledger,
    accounts: Mapping[str, Account],
    contact: Contact,
    created: date,
    journals: Journals,
    say: Say,
) -> Iterator[str]:
    """The text of the file; `accounts` tells of each account of the ledger that counts.

    `journals` are the transactions of its period.

    Raises:
        BookError: M143 a number is too long.
    """
    check_lengths(ledger)
    yield BEGINS
    yield _header(ledger, contact, created)
    yield "<MasterFiles>\n"
    yield from _accounts(ledger, accounts)
    yield from _customers(ledger)
    yield tax_table(ledger.book.settings, ledger.first, ledger.last, say)
    yield "</MasterFiles>\n"
    yield from _entries(ledger, journals)
    yield "</AuditFile>\n"


def _header(ledger: Ledger, contact: Contact, created: date) -> str:
    settings = ledger.book.settings
    return (
        element(
            "Header",
            text("AuditFileVersion", VERSION, CODE),
            "<AuditFileCountry>NO</AuditFileCountry>",
            f"<AuditFileDateCreated>{created.isoformat()}</AuditFileDateCreated>",
            text("SoftwareCompanyName", "reskontro", MIDDLE_2),
            text("SoftwareID", "reskontro", LONG),
            text("SoftwareVersion", reskontro.__version__, SHORT),
            company(settings.company, contact, settings.currency),
            text("DefaultCurrencyCode", settings.currency, 3),
            element(
                "SelectionCriteria",
                f"<SelectionStartDate>{ledger.first.isoformat()}</SelectionStartDate>",
                f"<SelectionEndDate>{ledger.last.isoformat()}</SelectionEndDate>",
            ),
            "<TaxAccountingBasis>A</TaxAccountingBasis>",
        )
        + "\n"
    )


def _accounts(ledger: Ledger, accounts: Mapping[str, Account]) -> Iterator[str]:
    if not accounts:
        return
    yield "<GeneralLedgerAccounts>\n"
    for number, account in sorted(accounts.items()):
        sums = ledger.accounts[number]
        yield (
            element(
                "Account",
                text("AccountID", number, MIDDLE_2),
                text("AccountDescription", account.name, LONG),
                text("GroupingCategory", account.category, LONG),
                text("GroupingCode", account.code, MIDDLE),
                "<AccountType>GL</AccountType>",
                balance("Opening", sums.opening),
                balance("Closing", sums.closing),
            )
            + "\n"
        )
    yield "</GeneralLedgerAccounts>\n"


def _customers(ledger: Ledger) -> Iterator[str]:
    """The customers that have something in the period or at its beginning."""
    of: dict[str, list[tuple[str, Balance]]] = {}
    for (account, number), sums in sorted(ledger.customers.items()):
        if sums.counts:
            of.setdefault(number, []).append((account, sums))
    if not of:
        return
    yield "<Customers>\n"
    for number, balances in sorted(of.items()):
        record = ledger.book.record_of(number)
        yield customer(number, record, ledger.book.name_of(number), balances) + "\n"
    yield "</Customers>\n"


def _entries(ledger: Ledger, journals: Journals) -> Iterator[str]:
    if not ledger.transactions:
        return
    yield "<GeneralLedgerEntries>"
    yield f"<NumberOfEntries>{ledger.transactions}</NumberOfEntries>"
    yield amount("TotalDebit", ledger.debit)
    yield amount("TotalCredit", ledger.credit)
    yield "\n"
    yield from journals
    yield "</GeneralLedgerEntries>\n"


def check_lengths(ledger: Ledger) -> None:
    """Make sure that no number is longer than the schema lets it be.

    Raises:
        BookError: M143 one is.
    """
    too_long = [number for number in ledger.accounts if len(number) > MIDDLE_2]
    too_long += [number for _, number in ledger.customers if len(number) > MIDDLE]
    if too_long:
        values = {
            "numbers": ", ".join(sorted(too_long)[:5]),
            "customer": str(MIDDLE),
            "account": str(MIDDLE_2),
        }
        raise BookError([Problem("M143", Span("", 0), values)])
