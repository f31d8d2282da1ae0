"""A SAF-T file, version 1.30, of a period of a book; given piece by piece.

Source: Skatteetaten, Norwegian SAF-T Financial data, schema 1.30. Texts are cut to the length that
the schema has for them; numbers that are too long are refused, since cut they would be another's.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
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
from reskontro.exchange.saft.journals import VoucherKinds, journals, voucher
from reskontro.exchange.saft.parties import Contact, company, customer
from reskontro.exchange.saft.tax_table import tax_table
from reskontro.exchange.saft.values import NAMESPACE
from reskontro.journal.tags import read_tags
from reskontro.problems import BookError, Problem, Span
from reskontro.subledger.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reskontro.exchange.saft.ledger import Balance, Ledger, Line
    from reskontro.exchange.saft.tax import Taxes
    from reskontro.exchange.saft.tax_table import Say
    from reskontro.journal import Tags, Transaction
    from reskontro.settings import Settings
    from reskontro.subledger.kinds import Kind

VERSION: Final = "1.30"
#: The first day of periods that need a later version, 1.40.
NOT_FROM: Final = date(2027, 1, 1)
BEGINS: Final = f'<?xml version="1.0" encoding="UTF-8"?>\n<AuditFile xmlns="{NAMESPACE}">\n'

_RATE: Final = Decimal("0.00000001")


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
    taxes: Taxes,
    say: Say,
) -> Iterator[str]:
    """The text of the file; `accounts` tells of each account of the ledger that counts.

    `taxes` finds the VAT of its lines, and has counted then what it is not found of.

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
    yield from _entries(ledger, taxes, say)
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


def _entries(ledger: Ledger, taxes: Taxes, say: Say) -> Iterator[str]:
    if not ledger.transactions:
        return
    yield "<GeneralLedgerEntries>"
    yield f"<NumberOfEntries>{ledger.transactions}</NumberOfEntries>"
    yield amount("TotalDebit", ledger.debit)
    yield amount("TotalCredit", ledger.credit)
    yield "\n"
    kinds, settings = VoucherKinds(ledger.book), ledger.book.settings
    vouchers = {kind: voucher(kind, say) for kind in KINDS}

    def written() -> Iterator[tuple[Kind, str]]:
        for one, lines in ledger.each():
            kind = kinds.of(one)
            yield kind, _transaction(one, lines, vouchers[kind], taxes, settings) + "\n"

    yield from journals(written(), say)
    yield "</GeneralLedgerEntries>\n"


def _transaction(
    one: Transaction, lines: list[Line], kind: str, taxes: Taxes, settings: Settings
) -> str:
    day = one.date.isoformat()
    source = f"{one.path}:{one.line}"
    number = one.code or source
    said = one.note or one.description or number
    vat = taxes.of(one, lines)
    return element(
        "Transaction",
        text("TransactionID", number, MIDDLE_2),
        f"<Period>{one.date.month}</Period><PeriodYear>{one.date.year}</PeriodYear>",
        f"<TransactionDate>{day}</TransactionDate>",
        kind,
        text("Description", said, LONG),
        f"<SystemEntryDate>{day}</SystemEntryDate><GLPostingDate>{day}</GLPostingDate>",
        *(
            _line(at, line, one, said, taxes.information(vat[at]) if at in vat else "", settings)
            for at, line in enumerate(lines)
        ),
    )


def _line(at: int, line: Line, one: Transaction, said: str, tax: str, settings: Settings) -> str:
    posting = line.posting
    said_here = (each.strip() for each in posting.comment.split("\n"))
    own = next((each for each in said_here if each and not read_tags(each)), said)
    day = posting.date
    return element(
        "Line",
        f"<RecordID>{at + 1}</RecordID>",
        text("AccountID", line.account, MIDDLE_2),
        f"<ValueDate>{day.isoformat()}</ValueDate>" if day else "",
        text("CustomerID", line.customer, MIDDLE),
        text("Description", own, LONG),
        _amount(line, settings.currency),
        tax,
        *(_references(line, posting.tags, one, settings) if line.customer else ()),
    )


def _amount(line: Line, currency: str) -> str:
    """The amount on its side, with that in the posting's own currency where it is another."""
    posting = line.posting
    foreign = ""
    if posting.commodity != currency and posting.quantity:
        rate = (line.amount / posting.quantity).quantize(_RATE)
        foreign = (
            text("CurrencyCode", posting.commodity, 3)
            + amount("CurrencyAmount", abs(posting.quantity))
            + amount("ExchangeRate", abs(rate))
        )
    name = "CreditAmount" if line.amount < 0 else "DebitAmount"
    return element(name, amount("Amount", abs(line.amount)), foreign)


def _references(line: Line, own: Tags, one: Transaction, settings: Settings) -> Iterator[str]:
    """The document, payment reference and due date of a customer's line."""

    def tag(wanted: str) -> str:
        return next((value for name, value in (*own, *one.tags) if name == wanted and value), "")

    document = tag("invoice") or (
        one.code if line.amount > 0 and settings.code == "document" else ""
    )
    yield text("ReferenceNumber", document, MIDDLE)
    yield text("CID", tag("kid"), MIDDLE)
    due = tag("due")
    try:
        yield f"<DueDate>{date.fromisoformat(due).isoformat()}</DueDate>" if due else ""
    except ValueError:  # what it should have been is for `check` to say
        yield ""


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
