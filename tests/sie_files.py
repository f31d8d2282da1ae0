"""Small SIE files, made by hand, and how tests read them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reskontro.exchange.sie.read import former_book_of, read_sie
from reskontro.exchange.sie.receivable import Choices
from reskontro.problems import BookError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.exchange.former import FormerBook
    from reskontro.exchange.sie.model import SieFile
    from reskontro.problems import Problem

DATA = Path(__file__).parents[2] / "shared" / "data" / "sie"

#: A year with an opening by customer, two invoices, one of them paid in part, and a struck row.
SIE4 = """\
#FLAGGA 0
#PROGRAM "Bokföraren" 3.1
#FORMAT PC8
#GEN 20270115 "ada"
#SIETYP 4
#FNAMN "Fjällbyggarna i Åre AB"
#ORGNR 555555-5555
#ADRESS "Ada Ek" "Storgatan 1" "830 13 ÅRE" "0647-123 45"
#RAR 0 20260101 20261231
#RAR -1 20250101 20251231
#DIM 8 "Kund"
#DIM 10 "Faktura"
#OBJEKT 8 "1001" "Östersunds Måleri AB"
#OBJEKT 8 "1002" "Sjöbergs"
#KONTO 1510 "Kundfordringar"
#SRU 1510 7251
#KONTO 1930 "Företagskonto"
#KTYP 1930 T
#KONTO 2081 "Aktiekapital"
#KONTO 2611 "Utgående moms 25 %"
#KONTO 3001 "Försäljning 25 %"
#KTYP 3001 I
#IB 0 1510 1500.00
#OIB 0 1510 {8 "1001"} 1500.00 0
#IB 0 1930 500
#IB 0 2081 -2000.00
#IB -1 2081 -2000.00
#UB 0 1510 2500.00
#UB 0 1930 1000.00
#UB 0 2081 -2000.00
#UB 0 2611 -300.00
#RES 0 3001 -1200.00
#VER "A" 1 20260110 "Faktura 501" 20260111 "ada"
{
#TRANS 1510 {8 "1001" 10 "501"} 1250.00 20260110 "Säljer \\"dörrar\\""
#TRANS 2611 {} -250.00
#TRANS 3001 {1 "2"} -1000.00
#BTRANS 3001 {} -5.00 20260110
}
#VER A 2 20260212 "Faktura 502"
{
#TRANS 1510 {8 1002 10 502} 250.00
#TRANS 2611 {} -50.00
#TRANS 3001 {} -200.00
}
#VER B 1 20260220 "Inbetalning"
{
#TRANS 1930 {} 500.00
#TRANS 1510 {8 1001 10 501} -500.00
}
"""

#: The same firm in SIE 5: an invoice from the year before, one of the year, a payment, a struck row.
SIE5 = """\
<?xml version="1.0" encoding="utf-8"?>
<Sie xmlns="http://www.sie.se/sie5">
  <FileInfo>
    <SoftwareProduct name="Bokföraren" version="4" />
    <FileCreation time="2027-01-15T10:00:00" by="ada" />
    <Company organizationId="555555-5555" name="Fjällbyggarna i Åre AB" />
    <FiscalYears>
      <FiscalYear start="2026-01" end="2026-12" primary="true" />
      <FiscalYear start="2025-01" end="2025-12" closed="true" />
    </FiscalYears>
    <AccountingCurrency currency="SEK" />
  </FileInfo>
  <Accounts>
    <Account id="1510" name="Kundfordringar" type="asset">
      <OpeningBalance month="2026-01" amount="1500" />
      <ClosingBalance month="2025-12" amount="1500" />
      <ClosingBalance month="2026-12" amount="2250" />
    </Account>
    <Account id="1930" name="Företagskonto" type="asset">
      <OpeningBalance month="2026-01" amount="500" />
      <ClosingBalance month="2026-12" amount="1000" />
    </Account>
    <Account id="2081" name="Aktiekapital" type="equity">
      <OpeningBalance month="2026-01" amount="-2000" />
      <ClosingBalance month="2026-12" amount="-2000" />
    </Account>
    <Account id="3001" name="Försäljning" type="income">
      <ClosingBalance month="2026-12" amount="-1250" />
    </Account>
  </Accounts>
  <CustomerInvoices primaryAccountId="1510" name="Kundfordringar">
    <CustomerInvoice id="9" invoiceNumber="400" customerId="1001" dueDate="2026-01-20">
      <Balances><OpeningBalance month="2026-01" amount="1500" /></Balances>
      <OriginalAmount date="2025-12-20" amount="2000" />
    </CustomerInvoice>
    <CustomerInvoice id="10" invoiceNumber="501" customerId="1002" dueDate="2026-02-09"
      ocrNumber="5017">
      <OriginalAmount date="2026-01-09" amount="1250" />
    </CustomerInvoice>
  </CustomerInvoices>
  <Customers>
    <Customer id="1001" name="Östersunds Måleri AB" address1="Gatan 2" city="831 30 Östersund" />
    <Customer id="1002" name="Sjöbergs" organizationId="555555-5555" zipcode="831 31"
      city="Östersund" country="Sverige" />
  </Customers>
  <Journal id="4" name="Kundfakturor">
    <JournalEntry id="1" journalDate="2026-01-10" text="Faktura 501">
      <EntryInfo date="2026-01-10" by="ada" />
      <LedgerEntry accountId="1510" amount="1250">
        <SubdividedAccountObjectReference objectId="10" />
      </LedgerEntry>
      <LedgerEntry accountId="3001" amount="-1250" />
      <LedgerEntry accountId="3001" amount="-7.5"><Overstrike date="2026-01-11" by="ada" /></LedgerEntry>
    </JournalEntry>
  </Journal>
  <Journal id="9" name="Inbetalningar">
    <JournalEntry id="1" journalDate="2026-02-20" text="Inbetalning">
      <EntryInfo date="2026-02-20" by="ada" />
      <LedgerEntry accountId="1930" amount="500" />
      <LedgerEntry accountId="1510" amount="-500">
        <SubdividedAccountObjectReference objectId="9" />
      </LedgerEntry>
    </JournalEntry>
  </Journal>
</Sie>
"""


def read(text: str | bytes, encoding: str = "cp437") -> SieFile:
    """Read a file; SIE 5 is in UTF-8."""
    if isinstance(text, str):
        text = text.encode("utf-8" if text.startswith("<") else encoding)
    return read_sie("f.se", io.BytesIO(text))


def handed_over(text: str, choices: Choices | None = None) -> FormerBook:
    """The former book of a file."""
    data = text.encode("utf-8" if text.startswith("<") else "cp437")
    return former_book_of("f.se", io.BytesIO(data), choices or Choices())


def refused(text: str | bytes) -> Sequence[Problem]:
    """The problems that a file is refused for."""
    with pytest.raises(BookError) as error:
        read(text)
    return error.value.problems


def real(name: str) -> Path:
    """A file of others, where it is."""
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{path} is not there")
    return path
