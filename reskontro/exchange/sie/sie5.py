"""SIE 5: the XML format, with the subledger of customers' invoices.

Source: sie5.xsd (http://www.sie.se/sie5). A `LedgerEntry` with `Overstrike` is struck and does not
count. Which invoice an entry on a receivable account is of stands in its
`SubdividedAccountObjectReference`.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from reskontro.exchange.flaws import Flaws
from reskontro.exchange.former import Remarks
from reskontro.exchange.sie.model import (
    Balance,
    Invoice,
    Row,
    SieAccount,
    SieCompany,
    SieCustomer,
    SieFile,
    Voucher,
    Year,
)
from reskontro.exchange.sie.xml_values import (
    amount_of,
    day_of,
    month_of,
    name_of,
    number_of,
    text_of,
    wrong,
)
from reskontro.exchange.xml import clear, elements, line_of, root_of
from reskontro.problems import Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from lxml.etree import _Element

    from reskontro.exchange.sie.model import AccountType, BalanceKind

NAMESPACE: Final = "http://www.sie.se/sie5"
_ROOTS: Final = ("Sie", "SieEntry")
_ZERO: Final = Decimal(0)
_TYPES: Final[dict[str, AccountType]] = {
    "asset": "A",
    "liability": "L",
    "equity": "E",
    "cost": "X",
    "income": "R",
}
_BALANCES: Final[dict[str, BalanceKind]] = {
    "OpeningBalance": "opening",
    "ClosingBalance": "closing",
}


def read_sie5(path: str, stream: BinaryIO) -> SieFile:
    """Read a SIE 5 file; `path` is its name in messages.

    Raises:
        BookError: F220 there is a document type, F221 the XML is damaged, M204 it is no SIE 5,
            M203 nothing is in it; M210, M214, M216 to M218 something in it cannot be read.
    """
    return _Reader(path).read(stream)


class _Reader:
    """The state between one element and the next."""

    def __init__(self, path: str) -> None:
        self.flaws = Flaws(path)
        self._remarks = Remarks()
        self._program = ""
        self._currency = "SEK"
        self._company = SieCompany()
        self._years: list[Year] = []
        self._accounts: dict[str, SieAccount] = {}
        self._dimensions: dict[str, str] = {}
        self._objects: dict[tuple[str, str], str] = {}
        self._balances: list[Balance] = []
        self._vouchers: list[Voucher] = []
        self._invoices: list[Invoice] = []
        self._customers: list[SieCustomer] = []
        self._receivable: dict[str, str] = {}

    def read(self, stream: BinaryIO) -> SieFile:
        """The file."""
        namespace, root = root_of(stream, self.flaws)
        if namespace != NAMESPACE or root not in _ROOTS:
            raise self.flaws.refuse("M204", 1, root=root, namespace=namespace or "–")
        for element in elements(stream, [f"{{{NAMESPACE}}}{name}" for name in _TAKEN], self.flaws):
            take = _TAKEN[name_of(element)]
            if take is not None:
                take(self, element)
            clear(element)
        self.flaws.finish()
        if not self._vouchers and not self._balances:
            raise self.flaws.refuse("M203")
        return SieFile(
            self.flaws.path, "5", "UTF-8", self._program, self._company, self._currency,
            tuple(self._years), self._accounts, self._dimensions, self._objects,
            tuple(self._balances), tuple(self._vouchers), tuple(self._invoices),
            tuple(self._customers), self._receivable, self._remarks.all(),
        )  # fmt: skip

    def info(self, element: _Element) -> None:
        """Who wrote the file, whose it is, and its years."""
        for each in element.iter():
            name = name_of(each)
            if name == "SoftwareProduct":
                self._program = f"{each.get('name', '')} {each.get('version', '')}".strip()
            elif name == "Company":
                self._company = SieCompany(text_of(each, "name"), text_of(each, "organizationId"))
            elif name == "AccountingCurrency":
                self._currency = text_of(each, "currency").upper()
            elif name == "FiscalYear":
                self._year(each)
        self._years = _numbered(self._years)

    def _year(self, element: _Element) -> None:
        first = month_of(self.flaws, element, "start", first=True)
        last = month_of(self.flaws, element, "end", first=False)
        if first and last:
            if last < first:
                wrong(self.flaws, "M218", element, f"{first:%Y-%m} – {last:%Y-%m}")
            primary = element.get("primary") in ("true", "1")
            self._years.append(Year(0 if primary else -1, first, last))

    def account(self, element: _Element) -> None:
        """Take in an account with its balances."""
        number = number_of(self.flaws, element, "id")
        kind = _TYPES.get(element.get("type", ""), "")
        self._accounts[number] = SieAccount(number, text_of(element, "name"), kind)
        for each in element:
            self._balance(each, number)

    def _balance(self, element: _Element, account: str, invoice: str = "") -> None:
        """Take in a balance at the beginning or end of a year; those of other months are passed."""
        name = name_of(element).removesuffix("Multidim")
        if name not in _BALANCES:
            return
        kind = _BALANCES[name]
        month = month_of(self.flaws, element, "month", first=kind == "opening")
        amount = amount_of(self.flaws, element)
        objects = {
            text_of(each, "dimId"): text_of(each, "objectId")
            for each in element
            if name_of(each) == "ObjectReference"
        }
        year = next(
            (one for one in self._years if month == (one.first if kind == "opening" else one.last)),
            None,
        )
        if year is not None and amount is not None:
            line = line_of(element)
            self._balances.append(
                Balance(line, kind, year.number, account, amount, objects, invoice)
            )

    def dimension(self, element: _Element) -> None:
        """Take in a dimension with its objects."""
        own = text_of(element, "id")
        self._dimensions[own] = text_of(element, "name")
        for each in element:
            self._objects[own, text_of(each, "id")] = text_of(each, "name")

    def customer(self, element: _Element) -> None:
        """Take in a customer of the register."""
        street = " ".join(text_of(element, name) for name in ("address1", "address2")).strip()
        self._customers.append(
            SieCustomer(
                line_of(element), text_of(element, "id"), text_of(element, "name"), text_of(element, "organizationId"),
                text_of(element, "vatNr"), street, text_of(element, "zipcode"),
                text_of(element, "city"), text_of(element, "country"),
            )
        )  # fmt: skip

    def invoice(self, element: _Element) -> None:
        """Take in a customer's invoice of the subledger."""
        account = self._ledger_account(element)
        key = text_of(element, "id")
        issued: date | None = None
        amount: Decimal | None = None
        for each in element:
            name = name_of(each)
            if name == "OriginalAmount":
                issued, amount = day_of(self.flaws, each, "date"), amount_of(self.flaws, each)
            elif name == "Balances":
                for balance in each:
                    self._balance(balance, text_of(each, "accountId") or account, key)
        # A file of entries alone (SieEntry) leaves dates and amounts to the entries.
        due = day_of(self.flaws, element, "dueDate") if element.get("dueDate") else None
        self._invoices.append(
            Invoice(
                line_of(element), key, text_of(element, "invoiceNumber") or key,
                text_of(element, "customerId"), account, issued, amount or _ZERO, due,
                text_of(element, "ocrNumber"),
            )
        )  # fmt: skip

    def _ledger_account(self, element: _Element) -> str:
        """The account of the subledger that an element is in; it and others of it are receivable."""
        ledger = element.getparent()
        if ledger is None:
            return ""
        account = number_of(self.flaws, ledger, "primaryAccountId")
        if account not in self._receivable:
            self._receivable[account] = account
            for each in ledger:
                if name_of(each) == "SecondaryAccountRef" and each.get("accountId"):
                    self._receivable[text_of(each, "accountId")] = account
        return account

    def voucher(self, element: _Element) -> None:
        """Take in an entry of a journal; its rows add up to zero."""
        before = len(self.flaws.problems)
        journal = element.getparent()
        series = text_of(journal, "id") if journal is not None else ""
        day = day_of(self.flaws, element, "journalDate") or date.min
        rows = []
        for each in element:
            if name_of(each) == "LedgerEntry":
                row = self._row(each)
                rows += [row] if row else []
        line = line_of(element)
        own = Voucher(
            line, series, text_of(element, "id"), day, text_of(element, "text"), tuple(rows)
        )
        total = sum((row.amount for row in rows), start=_ZERO)
        if total and len(self.flaws.problems) == before:
            self.flaws.flaw("M214", line, voucher=own.code, difference=str(total))
        self._vouchers.append(own)

    def _row(self, element: _Element) -> Row | None:
        """A row; None of one that was struck, or that cannot be read."""
        objects: dict[str, str] = {}
        invoice = foreign = ""
        for each in element:
            name = name_of(each)
            if name == "Overstrike":
                place = Span(self.flaws.path, line_of(element))
                self._remarks.add("sie.struck", place)
                return None
            if name == "ObjectReference":
                objects[text_of(each, "dimId")] = text_of(each, "objectId")
            elif name == "SubdividedAccountObjectReference":
                invoice = text_of(each, "objectId")
            elif name == "ForeignCurrencyAmount":
                foreign = f"{text_of(each, 'amount')} {text_of(each, 'currency')}"
        account, amount = (
            number_of(self.flaws, element, "accountId"),
            amount_of(self.flaws, element),
        )
        day = day_of(self.flaws, element, "ledgerDate") if element.get("ledgerDate") else None
        if not account or amount is None:
            return None
        text = text_of(element, "text")
        line = line_of(element)
        return Row(line, account, amount, objects, day, text, invoice, foreign)


def _numbered(years: list[Year]) -> list[Year]:
    """The years with their numbers: 0 the primary one, -1 the one before, and so on."""
    ordered = sorted(years, key=lambda one: one.first)
    primary = next((at for at, one in enumerate(ordered) if one.number == 0), len(ordered) - 1)
    return [Year(at - primary, one.first, one.last) for at, one in enumerate(ordered)]


#: What is done with an element; None: it is only freed.
_TAKEN: Final[dict[str, Callable[[_Reader, _Element], None] | None]] = {
    "FileInfo": _Reader.info,
    "Account": _Reader.account,
    "Dimension": _Reader.dimension,
    "Customer": _Reader.customer,
    "CustomerInvoice": _Reader.invoice,
    "JournalEntry": _Reader.voucher,
    "SupplierInvoice": None,
    "FixedAsset": None,
    "GeneralObject": None,
    "EmbeddedFile": None,
}
