"""The transactions of a book as a SAF-T file has them: vouchers with their lines.

What a voucher is follows from its entries; one without is of the other kind.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

from reskontro.exchange.saft.elements import LONG, MIDDLE, MIDDLE_2, amount, text
from reskontro.journal.tags import first_values, read_tags
from reskontro.problems import Note
from reskontro.subledger.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.book.model import Book
    from reskontro.exchange.saft.ledger import Line
    from reskontro.exchange.saft.tax import Taxes
    from reskontro.exchange.saft.tax_table import Say
    from reskontro.journal import Posting, Transaction
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
        #: By path and line.
        self._kinds: defaultdict[str, dict[int, Kind]] = defaultdict(dict)
        for entries in book.entries.values():
            for entry in entries:
                self._kinds[entry.path][entry.line] = entry.kind
        self._types = {
            kind: text("VoucherType", kind, MIDDLE_2)
            + text("VoucherDescription", say(Note(f"report.kind.{kind}")), MIDDLE_2)
            for kind in KINDS
        }

    def kind(self, one: Transaction) -> Kind:
        """The kind of its entries; of several the one that stands first in the list of kinds."""
        kinds = self._kinds[one.path]
        found = [kinds[posting.line] for posting in one.postings if posting.line in kinds]
        return min(found, key=_RANKS.__getitem__, default="other")

    def written(self, one: Transaction, lines: Sequence[Line]) -> tuple[Kind, str]:
        """A transaction with its lines, and what it is."""
        kind = self.kind(one)
        number = one.code or f"{one.path}:{one.line}"
        description = text("Description", one.note or one.description or number, LONG)
        first, last = _days(one.date)
        parts = [
            "<Transaction>",
            text("TransactionID", number, MIDDLE_2),
            first,
            self._types[kind],
            description,
            last,
        ]
        taxes = self._taxes.of(one, lines)
        for at, line in enumerate(lines):
            tax = taxes.get(at)
            parts += (
                f"<Line><RecordID>{at + 1}</RecordID>",
                _account(line.account),
                _day("ValueDate", line.posting.date),
                _customer(line.customer),
                _remark(line.posting) or description,
                self._amount(line),
                "" if tax is None else self._taxes.information(tax),
                self._references(line, one) if line.customer else "",
                "</Line>",
            )
        parts.append("</Transaction>\n")
        return kind, "".join(parts)

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
        side = "CreditAmount" if line.amount < 0 else "DebitAmount"
        return f"<{side}><Amount>{abs(line.amount):f}</Amount>{foreign}</{side}>"

    def _references(self, line: Line, one: Transaction) -> str:
        """The document, payment reference and due date of a customer's line."""
        first = first_values((*line.posting.tags, *one.tags))
        document = first.get("invoice", "")
        if not document and line.amount > 0 and self._settings.code == "document":
            document = one.code
        number = text("ReferenceNumber", document, MIDDLE)
        return f"{number}{text('CID', first.get('kid', ''), MIDDLE)}{_due(first.get('due', ''))}"


@cache
def _account(number: str) -> str:
    return text("AccountID", number, MIDDLE_2)


@cache
def _customer(number: str) -> str:
    return text("CustomerID", number, MIDDLE)


@cache
def _days(day: date) -> tuple[str, str]:
    """What a transaction says of its day before what it is, and after."""
    period = f"<Period>{day.month}</Period><PeriodYear>{day.year}</PeriodYear>"
    entered = _day("SystemEntryDate", day) + _day("GLPostingDate", day)
    return period + _day("TransactionDate", day), entered


@cache
def _due(tag: str) -> str:
    """The due date that a tag says; what it should have been is for `check` to say."""
    try:
        return _day("DueDate", date.fromisoformat(tag))
    except ValueError:
        return ""


def _day(name: str, day: date | None) -> str:
    return "" if day is None else f"<{name}>{day.isoformat()}</{name}>"


def _remark(posting: Posting) -> str:
    """The description of a line that has a comment of its own: the first line without tags."""
    comment = posting.comment
    if not comment or (posting.tags and "\n" not in comment):
        return ""
    own = (each.strip() for each in comment.split("\n"))
    return text(
        "Description", next((each for each in own if each and not read_tags(each)), ""), LONG
    )
