"""SAF-T files for the tests: a small one written piece by piece, and large ones of the same shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMESPACE = "urn:StandardAuditFile-Taxation-Financial:NO"


def account(number: str, name: str, opening: str = "0.00", closing: str = "0.00") -> str:
    return (
        f"<Account><AccountID>{number}</AccountID><AccountDescription>{name}</AccountDescription>"
        f"<GroupingCategory>x</GroupingCategory><GroupingCode>1</GroupingCode>"
        f"<AccountType>GL</AccountType>{_balance('Opening', opening)}"
        f"{_balance('Closing', closing)}</Account>"
    )


def customer(
    number: str,
    name: str,
    opening: str = "0.00",
    closing: str = "0.00",
    *,
    orgnr: str = "",
    info: str = "",
    on: str = "1500",
    more: str = "",
) -> str:
    registered = f"<RegistrationNumber>{orgnr}</RegistrationNumber>" if orgnr else ""
    return (
        f"<Customer>{registered}<Name>{name}</Name>{more}<CustomerID>{number}</CustomerID>"
        f"<BalanceAccount><AccountID>{on}</AccountID>{_balance('Opening', opening)}"
        f"{_balance('Closing', closing)}</BalanceAccount>"
        f"<PartyInfo>{info}</PartyInfo></Customer>"
    )


def _balance(name: str, amount: str) -> str:
    side = "Credit" if amount.startswith("-") else "Debit"
    return f"<{name}{side}Balance>{amount.lstrip('-')}</{name}{side}Balance>"


def line(number: str, amount: str, customer: str = "", more: str = "", text: str = "x") -> str:
    side = "Credit" if amount.startswith("-") else "Debit"
    who = f"<CustomerID>{customer}</CustomerID>" if customer else ""
    return (
        f"<Line><RecordID>1</RecordID><AccountID>{number}</AccountID>{who}"
        f"<Description>{text}</Description><{side}Amount><Amount>{amount.lstrip('-')}</Amount>"
        f"</{side}Amount>{more}</Line>"
    )


def transaction(number: str, day: str, lines: Iterable[str], text: str = "Salg") -> str:
    return (
        f"<Transaction><TransactionID>{number}</TransactionID><Period>{int(day[5:7])}</Period>"
        f"<PeriodYear>{day[:4]}</PeriodYear><TransactionDate>{day}</TransactionDate>"
        f"<Description>{text}</Description><SystemEntryDate>{day}</SystemEntryDate>"
        f"<GLPostingDate>{day}</GLPostingDate>{''.join(lines)}</Transaction>"
    )


def sale(number: str, day: str, customer: str, net: int = 1000, more: str = "") -> str:
    reference = f"<ReferenceNumber>{number}</ReferenceNumber>"
    lines = [
        line("1500", f"{net * 5 // 4}.00", customer, f"{reference}{more}"),
        line("3000", f"-{net}.00"),
        line("2700", f"-{net // 4}.00"),
    ]
    return transaction(f"S{number}", day, lines)


def payment(number: str, day: str, customer: str, amount: str, reference: str = "") -> str:
    more = f"<ReferenceNumber>{reference}</ReferenceNumber>" if reference else ""
    lines = [line("1920", amount), line("1500", f"-{amount}", customer, more)]
    return transaction(number, day, lines, "Innbetaling")


ACCOUNTS = (
    account("1500", "Kundefordringer")
    + account("1920", "Bank")
    + account("2700", "Utgående mva")
    + account("3000", "Salg")
)


def head(version: str = "1.30", first: str = "2025-01-01", last: str = "2025-12-31") -> str:
    return (
        f"<Header><AuditFileVersion>{version}</AuditFileVersion>"
        "<AuditFileCountry>NO</AuditFileCountry>"
        "<AuditFileDateCreated>2026-01-10</AuditFileDateCreated>"
        "<SoftwareCompanyName>Prøve</SoftwareCompanyName><SoftwareID>P</SoftwareID>"
        "<SoftwareVersion>1</SoftwareVersion><Company>"
        "<RegistrationNumber>987654325</RegistrationNumber><Name>Solvik AS</Name><Contact>"
        "<ContactPerson><FirstName>Kari</FirstName><LastName>Solvik</LastName></ContactPerson>"
        "</Contact><TaxRegistration><TaxRegistrationNumber>987654325MVA</TaxRegistrationNumber>"
        "</TaxRegistration></Company><DefaultCurrencyCode>NOK</DefaultCurrencyCode>"
        f"<SelectionCriteria><SelectionStartDate>{first}</SelectionStartDate>"
        f"<SelectionEndDate>{last}</SelectionEndDate></SelectionCriteria>"
        "<TaxAccountingBasis>A</TaxAccountingBasis></Header>"
    )


def part(
    head: str = head(), transactions: Iterable[str] = (), *, master: str = "", totals: str = ""
) -> str:
    """A part of a file: head and accounts, or head and transactions."""
    entries = "".join(transactions)
    if entries:
        entries = (
            f"<GeneralLedgerEntries>{totals}<Journal><JournalID>GL</JournalID>"
            f"<Description>GL</Description><Type>GL</Type>\n{entries}\n</Journal>"
            "</GeneralLedgerEntries>"
        )
    return f'<AuditFile xmlns="{NAMESPACE}">\n{head}\n{master}\n{entries}\n</AuditFile>\n'


def master(accounts: str = ACCOUNTS, customers: str = "") -> str:
    return (
        f"<MasterFiles><GeneralLedgerAccounts>{accounts}</GeneralLedgerAccounts>\n"
        f"<Customers>{customers}</Customers></MasterFiles>"
    )


def totals(number: int, amount: str) -> str:
    """Control totals as a file states them."""
    return (
        f"<NumberOfEntries>{number}</NumberOfEntries><TotalDebit>{amount}</TotalDebit>"
        f"<TotalCredit>{amount}</TotalCredit>"
    )


def saft(
    transactions: Iterable[str] = (),
    *,
    accounts: str = ACCOUNTS,
    customers: str = "",
    head: str = head(),
    totals: str = "",
) -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<AuditFile xmlns="{NAMESPACE}">\n{head}\n'
        f"<MasterFiles><GeneralLedgerAccounts>{accounts}</GeneralLedgerAccounts>\n"
        f"<Customers>{customers}</Customers></MasterFiles>\n<GeneralLedgerEntries>{totals}"
        "<Journal><JournalID>GL</JournalID><Description>GL</Description><Type>GL</Type>\n"
        + "\n".join(transactions)
        + "\n</Journal></GeneralLedgerEntries>\n</AuditFile>\n"
    )
