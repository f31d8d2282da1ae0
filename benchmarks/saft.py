"""SAF-T files of any size: half invoices, half payments, of 500 customers over a year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_NAMESPACE: Final = "urn:StandardAuditFile-Taxation-Financial:NO"
_CUSTOMERS: Final = 500
_MIB: Final = 1 << 20
_HEAD: Final = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<AuditFile xmlns="{_NAMESPACE}"><Header>'
    "<AuditFileVersion>1.30</AuditFileVersion><AuditFileCountry>NO</AuditFileCountry>"
    "<Company><RegistrationNumber>987654325</RegistrationNumber><Name>Prøve AS</Name></Company>"
    "<DefaultCurrencyCode>NOK</DefaultCurrencyCode><SelectionCriteria>"
    "<SelectionStartDate>2025-01-01</SelectionStartDate>"
    "<SelectionEndDate>2025-12-31</SelectionEndDate></SelectionCriteria></Header>\n"
    "<MasterFiles><GeneralLedgerAccounts>"
)
_NAMES: Final = {"1500": "Kunder", "1920": "Bank", "2700": "Utgående mva", "3000": "Salg"}


def write_saft(path: Path, mebibytes: int) -> None:
    """Write a file of at least so many MiB, all invoices of which are paid."""
    with path.open("w", encoding="utf-8") as file:
        file.write(_HEAD)
        for number, name in _NAMES.items():
            file.write(
                f"<Account><AccountID>{number}</AccountID><AccountDescription>{name}"
                "</AccountDescription><AccountType>GL</AccountType></Account>\n"
            )
        file.write("</GeneralLedgerAccounts><Customers>\n")
        for at in range(_CUSTOMERS):
            file.write(
                f"<Customer><Name>Kunde {at} AS</Name><CustomerID>{_customer(at)}</CustomerID>"
                "<BalanceAccount><AccountID>1500</AccountID>"
                "<OpeningDebitBalance>0</OpeningDebitBalance>"
                "<ClosingDebitBalance>0</ClosingDebitBalance></BalanceAccount></Customer>\n"
            )
        file.write("</Customers></MasterFiles><GeneralLedgerEntries><Journal>\n")
        at = 0
        while file.tell() < mebibytes * _MIB:
            for _ in range(1000):
                file.write(_invoice(at) + _payment(at))
                at += 1
        file.write("</Journal></GeneralLedgerEntries></AuditFile>\n")


def _customer(at: int) -> str:
    return str(10_001 + at % _CUSTOMERS)


def _invoice(at: int) -> str:
    month = at % 12 + 1
    more = f"<ReferenceNumber>{at}</ReferenceNumber><DueDate>2025-{month:02}-19</DueDate>"
    return _transaction(
        f"F{at}",
        f"2025-{month:02}-05",
        "Faktura",
        _line("1500", "Debit", "1250.00", _customer(at), more),
        _line("3000", "Credit", "1000.00"),
        _line("2700", "Credit", "250.00"),
    )


def _payment(at: int) -> str:
    more = f"<ReferenceNumber>{at}</ReferenceNumber>"
    return _transaction(
        f"B{at}",
        f"2025-{at % 12 + 1:02}-20",
        "Innbetaling",
        _line("1920", "Debit", "1250.00"),
        _line("1500", "Credit", "1250.00", _customer(at), more),
    )


def _transaction(number: str, day: str, text: str, *lines: str) -> str:
    return (
        f"<Transaction><TransactionID>{number}</TransactionID><Period>{int(day[5:7])}</Period>"
        f"<PeriodYear>2025</PeriodYear><TransactionDate>{day}</TransactionDate>"
        f"<Description>{text}</Description><SystemEntryDate>{day}</SystemEntryDate>"
        f"<GLPostingDate>{day}</GLPostingDate>{''.join(lines)}</Transaction>\n"
    )


def _line(account: str, side: str, amount: str, customer: str = "", more: str = "") -> str:
    who = f"<CustomerID>{customer}</CustomerID>" if customer else ""
    return (
        f"<Line><RecordID>1</RecordID><AccountID>{account}</AccountID>{who}"
        f"<Description>Vare</Description><{side}Amount><Amount>{amount}</Amount></{side}Amount>"
        f"{more}</Line>"
    )
