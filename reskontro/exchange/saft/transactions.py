"""The transactions of a SAF-T file: lines, days and control totals; put on disk as they come."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.exchange.former import Control, FormerLine, FormerTransaction, Remarks
from reskontro.exchange.saft.values import Saft, tag
from reskontro.exchange.xml import line_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lxml.etree import _Element

    from reskontro.exchange.former import ControlKind, Remark, Spool
    from reskontro.exchange.saft.header import Head

#: Which element of a line has the number of its document: the one that the schema has for invoice
#: and credit note numbers, or the one for source documents, which some systems use for it.
DocumentIn = Literal["reference", "source"]

_ZERO: Final = Decimal(0)
_DOCUMENTS: Final[dict[DocumentIn, str]] = {
    "reference": "ReferenceNumber",
    "source": "SourceDocumentID",
}
_TOTALS: Final[dict[str, ControlKind]] = {
    "NumberOfEntries": "transactions",
    "TotalDebit": "debit",
    "TotalCredit": "credit",
}


class Transactions:
    """The transactions so far, with the lines of the one that is being read.

    `head` is that of the whole file, `days` the first and the last day that something counts on.
    """

    def __init__(self, spool: Spool, document: DocumentIn, head: Head, remarks: Remarks) -> None:
        self._spool = spool
        self._document = _DOCUMENTS[document]
        other: DocumentIn = "source" if document == "reference" else "reference"
        self._other = _DOCUMENTS[other]
        self._said = {"asked": self._document, "other": self._other, "choice": other}
        #: Whether a line of a customer names a document, and those that might, elsewhere.
        self._names_documents = False
        self._elsewhere = Remarks()
        self._head = head
        self._remarks = remarks
        self._saft: Saft
        self._lines: list[FormerLine] = []
        self._count = 0
        self._debit = self._credit = _ZERO
        self._stated: dict[ControlKind, list[Decimal]] = {}
        self.days: tuple[date, date] | None = None

    def takes(self, saft: Saft) -> dict[str, Callable[[_Element], None]]:
        """What takes which elements of a part of the file."""
        self._saft = saft
        return {
            tag("Line"): self._take_line,
            tag("Transaction"): self._take_transaction,
            **{tag(name): self._take_total for name in _TOTALS},
        }

    def remarks(self) -> tuple[Remark, ...]:
        """Where no line of a customer names a document as was said: those that may elsewhere."""
        return () if self._names_documents else self._elsewhere.all()

    def forget_lines(self) -> None:
        """Let go of lines that turned out to be of no transaction."""
        self._lines.clear()

    def controls(self) -> list[Control]:
        """The totals that the file states, and what its transactions come to.

        Of several parts each may state its own, or that of the whole: what is nearer is meant.
        """
        found: dict[ControlKind, Decimal] = {
            "transactions": Decimal(self._count),
            "debit": self._debit,
            "credit": self._credit,
        }
        return [
            Control(kind, _nearest(stated, found[kind]), found[kind])
            for kind, stated in self._stated.items()
        ]

    def _take_total(self, element: _Element) -> None:
        """A control total; those of source documents are not ours."""
        parent = element.getparent()
        if parent is None or parent.tag != tag("GeneralLedgerEntries"):
            return
        amount = self._saft.amount_of(element)
        if amount is not None:
            kind = _TOTALS[element.tag.rpartition("}")[2]]
            self._stated.setdefault(kind, []).append(amount)

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
        customer, document = text("CustomerID"), text(self._document)
        if customer and document:
            self._names_documents = True
        elif customer and text(self._other):
            place = self._saft.place(element)
            self._elsewhere.add("moving.document_elsewhere", place, **self._said)
        return FormerLine(
            account,
            total,
            customer,
            document,
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
        self.days = (
            (booked, booked)
            if self.days is None
            else (min(self.days[0], booked), max(self.days[1], booked))
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
        first, last = self._head.first, self._head.last

        def inside(each: date) -> bool:
            return (first is None or first <= each) and (last is None or each <= last)

        if inside(day):
            return day
        posted = self._saft.day(element, "GLPostingDate")
        if posted is not None and inside(posted):
            return posted
        return first if first is not None and day < first else last or day


def _foreign(saft: Saft, structure: _Element, head: Head) -> str:
    """The amount in another currency as a text, "" where it is in the book's."""
    currency = saft.text(structure, "CurrencyCode")
    if currency in ("", head.currency):
        return ""
    amount = saft.amount(structure, "CurrencyAmount")
    return "" if amount is None else f"{amount:f} {currency}"


def _nearest(stated: list[Decimal], found: Decimal) -> Decimal:
    """Of the sum of the parts' totals, and the one total that all of them state, what fits better."""
    whole = stated[0] if len({*stated}) == 1 else None
    possible = [sum(stated, start=_ZERO), *([] if whole is None else [whole])]
    return min(possible, key=lambda total: abs(total - found))
