"""SAF-T Financial Norway, versions 1.10, 1.20 and 1.30, read as a stream.

Each element is kept as typed values and its XML is freed; transactions go to a spool on disk, so
that memory grows with accounts and customers and not with the file.

Source: Skatteetaten, SAF-T Financial data, schemas 1.10 to 1.30.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.exchange.flaws import Flaws
from reskontro.exchange.former import (
    Control,
    FormerAccount,
    FormerBook,
    FormerCustomer,
    FormerLine,
    FormerTransaction,
    Remarks,
)
from reskontro.exchange.saft.customers import read_customer
from reskontro.exchange.saft.header import Head, read_head
from reskontro.exchange.saft.values import NAMESPACE, Saft, tag
from reskontro.exchange.xml import clear, elements, line_of, root_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import BinaryIO

    from lxml.etree import _Element

    from reskontro.exchange.former import ControlKind, Spool

ROOT: Final = "AuditFile"

#: Which element of a line has the number of its document: the one that the schema has for invoice
#: and credit note numbers, or the one for source documents, which some systems use for it.
DocumentIn = Literal["reference", "source"]

_ZERO: Final = Decimal(0)
_DOCUMENTS: Final[dict[DocumentIn, str]] = {
    "reference": "ReferenceNumber",
    "source": "SourceDocumentID",
}
#: Elements that are many and of which nothing is kept.
_PASSED_OVER: Final = (
    "Supplier", "TaxTableEntry", "UOMTableEntry", "AnalysisTypeTableEntry", "MovementTypeTableEntry",
    "Product", "PhysicalStockEntry", "Owner", "Asset", "Invoice", "Payment", "StockMovement",
    "AssetTransaction", "Taxonomy",
)  # fmt: skip


class Reading(msgspec.Struct, frozen=True):
    """How a file is read: the accounts of customers, () to tell them, and where documents stand."""

    receivable: tuple[str, ...] = ()
    document: DocumentIn = "reference"


#: Accounts of customers are told by what they are used for, documents by their own element.
AS_TOLD: Final = Reading()


def read_saft(
    path: str, stream: BinaryIO, sha256: str, spool: Spool, reading: Reading = AS_TOLD
) -> FormerBook:
    """Read a SAF-T file from a stream that can be rewound; transactions are put into `spool`.

    Raises:
        BookError: M128 it is no Norwegian SAF-T file, M127 of another version, M129 without
            transactions and accounts; F220 and F221 it is not XML as it should be; M124 to M126 a
            value is wrong or missing. Nothing of it may be used then.
    """
    flaws = Flaws(path)
    namespace, name = root_of(stream, flaws)
    if (namespace, name) != (NAMESPACE, ROOT):
        raise flaws.refuse("M128", 1, root=name or "–", namespace=namespace or "–")
    return _Reader(Saft(flaws), spool, reading).read(stream, sha256)


class _Reader:
    """The state between one element and the next."""

    def __init__(self, saft: Saft, spool: Spool, reading: Reading) -> None:
        self._saft = saft
        self._spool = spool
        self._reading = reading
        self._remarks = Remarks()
        self._head: Head | None = None
        self._accounts: dict[str, FormerAccount] = {}
        self._customers: dict[str, FormerCustomer] = {}
        self._lines: list[FormerLine] = []
        self._count = 0
        self._debit = self._credit = _ZERO
        self._stated: dict[ControlKind, Decimal] = {}
        self._days: tuple[date, date] | None = None

    def read(self, stream: BinaryIO, sha256: str) -> FormerBook:
        """Read all of it.

        Raises:
            BookError: something is wrong with it.
        """
        takes: dict[str, Callable[[_Element], None]] = {
            tag("Header"): self._take_head,
            tag("Account"): self._take_account,
            tag("Customer"): self._take_customer,
            tag("Line"): self._take_line,
            tag("Transaction"): self._take_transaction,
            tag("NumberOfEntries"): self._take_total,
            tag("TotalDebit"): self._take_total,
            tag("TotalCredit"): self._take_total,
            **{tag(name): self._pass_over for name in _PASSED_OVER},
        }
        flaws = self._saft.flaws
        for element in elements(stream, list(takes), flaws):
            takes[element.tag](element)
            clear(element)
        flaws.finish()
        if self._head is None:
            raise flaws.refuse("M126", 1, name="Header", element=ROOT)
        first, last = self._period(self._head)
        return FormerBook(
            flaws.path,
            sha256,
            "saft",
            self._head.version,
            self._head.company,
            self._head.currency,
            tuple(self._accounts.values()),
            tuple(self._customers.values()),
            self._spool,
            first,
            last,
            receivable=self._reading.receivable,
            controls=tuple(self._controls()),
            remarks=self._remarks.all(),
        )

    def _period(self, head: Head) -> tuple[date, date]:
        """The period that the file states, else that of its transactions.

        Raises:
            BookError: there is neither.
        """
        first, last = head.first, head.last
        if self._days:
            first, last = first or self._days[0], last or self._days[1]
        if first is None or last is None:
            raise self._saft.flaws.refuse("M129", 1)
        return first, last

    def _take_head(self, element: _Element) -> None:
        self._head = read_head(self._saft, element, self._remarks)

    def _take_account(self, element: _Element) -> None:
        saft = self._saft
        number = saft.needed(element, "AccountID")
        opening, closing = saft.balance(element, "Opening"), saft.balance(element, "Closing")
        name = saft.text(element, "AccountDescription")
        if number in self._accounts:
            self._remarks.add("moving.account_twice", saft.place(element), account=number)
            return
        group = "/".join(
            text
            for each in ("GroupingCategory", "GroupingCode")
            if (text := saft.text(element, each))
        )
        self._accounts[number] = FormerAccount(
            number, name, opening=opening, closing=closing, group=group
        )

    def _take_customer(self, element: _Element) -> None:
        currency = self._head.currency if self._head else ""
        found = read_customer(self._saft, element, currency, self._remarks)
        if first := self._customers.get(found.number):  # once for each account, in some files
            if {*first.openings, *first.closings} & {*found.openings, *found.closings}:
                self._remarks.add("moving.customer_twice", found.place)
            found = msgspec.structs.replace(
                first,
                openings={**found.openings, **first.openings},
                closings={**found.closings, **first.closings},
            )
        self._customers[found.number] = found

    def _take_total(self, element: _Element) -> None:
        """A control total; those of source documents are not ours."""
        parent = element.getparent()
        if parent is None or parent.tag != tag("GeneralLedgerEntries"):
            return
        kinds: dict[str, ControlKind] = {
            tag("NumberOfEntries"): "transactions",
            tag("TotalDebit"): "debit",
            tag("TotalCredit"): "credit",
        }
        amount = self._saft.amount_of(element)
        if amount is not None:
            self._stated[kinds[element.tag]] = amount

    def _controls(self) -> list[Control]:
        found: dict[ControlKind, Decimal] = {
            "transactions": Decimal(self._count),
            "debit": self._debit,
            "credit": self._credit,
        }
        return [Control(kind, stated, found[kind]) for kind, stated in self._stated.items()]

    def _pass_over(self, _element: _Element) -> None:
        self._lines.clear()

    def _take_line(self, element: _Element) -> None:
        """A line; what it has is asked for once, since there are many."""
        saft = self._saft
        within = {child.tag: child for child in element}
        amounts = [within.get(tag("DebitAmount")), within.get(tag("CreditAmount"))]
        if amounts == [None, None]:
            parent = element.getparent()
            if parent is not None and parent.tag == tag("Transaction"):
                saft.flaws.flaw("M126", line_of(element), name="DebitAmount", element="Line")
            return
        total, foreign = _ZERO, ""
        for sign, structure in zip((1, -1), amounts, strict=True):
            if structure is None:
                continue
            amount = saft.amount(structure, "Amount")
            if amount is None and saft.find(structure, "Amount") is None:
                saft.flaws.flaw("M126", line_of(structure), name="Amount", element="Line")
            amount = amount or _ZERO
            if sign > 0:
                self._debit += amount
            else:
                self._credit += amount
            total += sign * amount
            foreign = foreign or _foreign(saft, structure, self._head)
        self._lines.append(self._line(element, within, total, foreign))

    def _line(
        self, element: _Element, within: dict[str, _Element], total: Decimal, foreign: str
    ) -> FormerLine:
        def text(name: str) -> str:
            found = within.get(tag(name))
            return "" if found is None else (found.text or "").strip()

        due = within.get(tag("DueDate"))
        account = text("AccountID")
        if not account:
            self._saft.flaws.flaw("M126", line_of(element), name="AccountID", element="Line")
        return FormerLine(
            account,
            total,
            text("CustomerID"),
            text(_DOCUMENTS[self._reading.document]),
            None if due is None else self._saft.day_of(due),
            text("CID"),
            text("Description"),
            foreign,
        )

    def _take_transaction(self, element: _Element) -> None:
        """A transaction on the day of its voucher; where that is outside the period, the nearest."""
        saft = self._saft
        lines, self._lines = self._lines, []
        day = saft.day(element, "TransactionDate")
        if day is None:
            if saft.find(element, "TransactionDate") is None:
                saft.flaws.flaw(
                    "M126", line_of(element), name="TransactionDate", element="Transaction"
                )
            return
        customer = saft.text(element, "CustomerID")
        if customer:
            lines = [
                line if line.customer else msgspec.structs.replace(line, customer=customer)
                for line in lines
            ]
        place = saft.place(element)
        number = saft.text(element, "TransactionID")
        self._count += 1
        if not lines:
            self._remarks.add("moving.no_lines", place)
            return
        booked = self._day(element, day)
        if booked != day:
            self._remarks.add("moving.outside", place)
        self._days = (
            (booked, booked)
            if self._days is None
            else (min(self._days[0], booked), max(self._days[1], booked))
        )
        self._spool.add(
            FormerTransaction(
                place,
                number,
                booked,
                tuple(lines),
                saft.text(element, "Description"),
                day if booked != day else None,
            )
        )

    def _day(self, element: _Element, day: date) -> date:
        """The day of the voucher, else that of the posting, else the nearest in the period."""
        head = self._head
        first, last = (head.first, head.last) if head else (None, None)

        def inside(each: date) -> bool:
            return (first is None or first <= each) and (last is None or each <= last)

        if inside(day):
            return day
        posted = self._saft.day(element, "GLPostingDate")
        if posted is not None and inside(posted):
            return posted
        return first if first is not None and day < first else last or day


def _foreign(saft: Saft, structure: _Element, head: Head | None) -> str:
    """The amount in another currency as a text, "" where it is in the book's."""
    currency = saft.text(structure, "CurrencyCode")
    if not currency or (head and currency == head.currency):
        return ""
    amount = saft.amount(structure, "CurrencyAmount")
    return "" if amount is None else f"{amount:f} {currency}"
