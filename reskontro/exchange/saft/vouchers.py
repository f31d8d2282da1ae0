"""The transactions of a book as a SAF-T file has them: vouchers with their lines.

What a voucher is follows from its entries; one without is of the other kind.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from reskontro.exchange.saft.elements import LONG, MIDDLE, MIDDLE_2, amount, element, text
from reskontro.journal.tags import read_tags
from reskontro.problems import Note
from reskontro.subledger.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.book.model import Book
    from reskontro.exchange.saft.ledger import Line
    from reskontro.exchange.saft.tax import Taxes
    from reskontro.exchange.saft.tax_table import Say
    from reskontro.journal import Transaction
    from reskontro.subledger.kinds import Kind

_RANKS: Final = {kind: rank for rank, kind in enumerate(KINDS)}
_CODE: Final = re.compile("[A-Z]{3}")
_CENT: Final = Decimal("0.01")
_RATE: Final = Decimal("0.00000001")
#: A rate has 18 digits, of which 8 are decimals.
_MOST_RATE: Final = Decimal(10) ** 10


class Vouchers:
    """Makes transactions text; `taxes` finds the VAT of their lines.

    `no_room` counts amounts in other currencies that the format has no room for, since they are
    finer than two decimals or their currency has no code of three letters: of these the value in
    the book's currency stands alone.
    """

    def __init__(self, book: Book, taxes: Taxes, say: Say) -> None:
        self.no_room = 0
        self._settings = book.settings
        self._taxes = taxes
        self._kinds = {
            (entry.path, entry.line): entry.kind
            for entries in book.entries.values()
            for entry in entries
        }
        self._types = {
            kind: text("VoucherType", kind, MIDDLE_2)
            + text("VoucherDescription", say(Note(f"report.kind.{kind}")), MIDDLE_2)
            for kind in KINDS
        }
        #: The elements of accounts and customers, of which there are few to many lines.
        self._accounts: dict[str, str] = {}
        self._customers: dict[str, str] = {}

    def kind(self, one: Transaction) -> Kind:
        """The kind of its entries; of several the one that stands first in the list of kinds."""
        found = [
            kind
            for posting in one.postings
            if (kind := self._kinds.get((one.path, posting.line))) is not None
        ]
        return min(found, key=_RANKS.__getitem__, default="other")

    def written(self, one: Transaction, lines: Sequence[Line]) -> tuple[Kind, str]:
        """A transaction with its lines, and what it is."""
        day = one.date.isoformat()
        kind = self.kind(one)
        number = one.code or f"{one.path}:{one.line}"
        said = one.note or one.description or number
        taxes = self._taxes.of(one, lines)
        parts = [
            "<Transaction>",
            text("TransactionID", number, MIDDLE_2),
            f"<Period>{one.date.month}</Period><PeriodYear>{one.date.year}</PeriodYear>",
            f"<TransactionDate>{day}</TransactionDate>",
            self._types[kind],
            text("Description", said, LONG),
            f"<SystemEntryDate>{day}</SystemEntryDate><GLPostingDate>{day}</GLPostingDate>",
        ]
        for at, line in enumerate(lines):
            tax = taxes.get(at)
            parts.append(f"<Line><RecordID>{at + 1}</RecordID>")
            parts += self._line(line, said)
            if tax is not None:
                parts.append(self._taxes.information(tax))
            if line.customer:
                parts += self._references(line, one)
            parts.append("</Line>")
        parts.append("</Transaction>\n")
        return kind, "".join(parts)

    def _line(self, line: Line, said: str) -> list[str]:
        """A line to its amount."""
        posting = line.posting
        if posting.comment:
            own = (each.strip() for each in posting.comment.split("\n"))
            said = next((each for each in own if each and not read_tags(each)), said)
        day = posting.date
        return [
            self._named(self._accounts, "AccountID", line.account, MIDDLE_2),
            f"<ValueDate>{day.isoformat()}</ValueDate>" if day else "",
            self._named(self._customers, "CustomerID", line.customer, MIDDLE),
            text("Description", said, LONG),
            self._amount(line),
        ]

    @staticmethod
    def _named(known: dict[str, str], name: str, value: str, most: int) -> str:
        if value not in known:
            known[value] = text(name, value, most)
        return known[value]

    def _amount(self, line: Line) -> str:
        """The amount on its side, with that in the posting's own currency where it is another."""
        posting = line.posting
        foreign = ""
        if posting.commodity != self._settings.currency and posting.quantity:
            rate = abs(line.amount / posting.quantity)
            fits = posting.quantity == posting.quantity.quantize(_CENT) and rate < _MOST_RATE
            if fits and _CODE.fullmatch(posting.commodity):
                foreign = (
                    text("CurrencyCode", posting.commodity, 3)
                    + amount("CurrencyAmount", abs(posting.quantity.quantize(_CENT)))
                    + amount("ExchangeRate", rate.quantize(_RATE))
                )
            else:
                self.no_room += 1
        name = "CreditAmount" if line.amount < 0 else "DebitAmount"
        return element(name, amount("Amount", abs(line.amount)), foreign)

    def _references(self, line: Line, one: Transaction) -> list[str]:
        """The document, payment reference and due date of a customer's line."""
        first: dict[str, str] = {}
        for name, value in (*line.posting.tags, *one.tags):
            if value and name not in first:
                first[name] = value
        document = first.get("invoice", "")
        if not document and line.amount > 0 and self._settings.code == "document":
            document = one.code
        found = [
            text("ReferenceNumber", document, MIDDLE),
            text("CID", first.get("kid", ""), MIDDLE),
        ]
        if due := first.get("due"):
            with suppress(ValueError):  # what it should have been is for `check` to say
                found.append(f"<DueDate>{date.fromisoformat(due).isoformat()}</DueDate>")
        return found
