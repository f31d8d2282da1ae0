"""What a transaction sold: its lines, its VAT, and what else makes up the amount.

Whatever is neither the customer's nor VAT nor money is a line: revenue, and what hangs on it, as
freight or a discount on an account of its own.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.currencies import minor_unit
from reskontro.documents.model import ZERO, Extra, Line
from reskontro.documents.vat import Posted
from reskontro.journal.tags import OWN_TAGS, first_values, tag_value
from reskontro.rules.lookup import MissingRule, rules_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reskontro.journal.model import Posting, Transaction
    from reskontro.settings import Settings
    from reskontro.subledger.chart import Chart, Role

#: Tags that mean something to hledger; any other word with a colon is text.
_RESERVED: Final = frozenset({"date", "date2", "type", "assert", "clopen"})
_LINE_TAGS: Final = frozenset({
    "quantity", "unit", "price", "discount", "vat", "charge", "allowance",
})  # fmt: skip
_NO_TEXT: Final = OWN_TAGS | _RESERVED | _LINE_TAGS
#: A posting without a role and below this is what rounding to whole units has left over.
_ROUNDING: Final = Decimal(1)
_CENT: Final = Decimal("0.01")
_WHOLE: Final = Decimal(100)


class Sold(msgspec.Struct, frozen=True):
    """A transaction taken apart; amounts in the document's currency, positive where they add to it.

    `foreign`: some posting is in a currency whose value in the document's is not known.
    """

    lines: tuple[Line, ...]
    vat: tuple[Posted, ...]
    extras: tuple[Extra, ...]
    foreign: bool = False

    @property
    def total(self) -> Decimal:
        """What all parts add up to."""
        return sum(
            (
                *(line.net for line in self.lines),
                *(one.amount for one in self.vat),
                *(one.amount for one in self.extras),
            ),
            start=ZERO,
        )


class Money(msgspec.Struct, frozen=True):
    """How postings become amounts of the document: its currency, the book's, and their rate.

    `exchange` is the value of one unit of `currency` in `base`, None where it is not known.
    `sign` is -1 on an invoice, whose sales are credits, and 1 on a credit note.
    """

    currency: str
    base: str
    exchange: Decimal | None
    sign: int

    def worth(self, posting: Posting) -> Decimal | None:
        """A posting in the document's currency, with its sign on the document."""
        cost = posting.cost
        if posting.commodity == self.currency:
            return posting.quantity * self.sign
        if cost is not None and cost.commodity == self.currency:
            return cost.quantity * self.sign
        if posting.commodity == self.base and self.exchange:
            return self._rounded(posting.quantity / self.exchange) * self.sign
        return None

    def booked(self, posting: Posting) -> Decimal | None:
        """A posting in the book's currency, with its sign on the document."""
        cost = posting.cost
        if posting.commodity == self.base:
            return posting.quantity * self.sign
        if cost is not None and cost.commodity == self.base:
            return cost.quantity * self.sign
        if posting.commodity == self.currency and self.exchange:
            value = posting.quantity * self.exchange
            return value.quantize(Decimal(1).scaleb(-minor_unit(self.base)), ROUND_HALF_UP) * (
                self.sign
            )
        return None

    def priced(self, line: Line) -> Decimal | None:
        """What a line comes to by its price in the document's currency, where that is its net.

        It is where both differ by no more than the book's currency can tell.
        """
        if line.price is None or not self.exchange:
            return None
        quantity = Decimal(1) if line.quantity is None else line.quantity
        net = self._rounded(quantity * line.price * (1 - line.discount / _WHOLE))
        return net if abs(net - line.net) <= _CENT * (1 + 1 / self.exchange) else None

    def _rounded(self, amount: Decimal) -> Decimal:
        return amount.quantize(Decimal(1).scaleb(-minor_unit(self.currency)), ROUND_HALF_UP)


def take_apart(transaction: Transaction, chart: Chart, money: Money, total: Decimal) -> Sold:
    """The parts of a sale that is `total` altogether.

    VAT on an advance is taken off with it. What conversion from the book's currency has left over,
    at most a cent for each posting, is on the last line that was converted and whose price does not
    tell it, else on the last VAT.
    """
    lines: list[Line] = []
    vat: list[Posted] = []
    extras: list[Extra] = []
    converted: set[int] = set()
    for posting in transaction.postings:
        role = chart.place(posting.account).role
        if role == "receivable" or not posting.quantity:
            continue
        amount = money.worth(posting)
        if amount is None:
            return Sold((), (), (), foreign=True)
        extra = _extra(role, posting, amount)
        if extra is not None:
            _add(extras, extra)
        elif role == "vat":
            vat.append(Posted(amount, posting.account, money.booked(posting)))
        else:
            line, exact = _line(posting, transaction, amount, money)
            lines.append(line)
            if not exact:
                converted.add(len(lines) - 1)
    over = total - Sold(tuple(lines), tuple(vat), tuple(extras)).total
    if over and money.exchange and abs(over) <= _CENT * len(transaction.postings):
        if converted:
            last = max(converted)
            lines[last] = msgspec.structs.replace(lines[last], net=lines[last].net + over)
        elif vat:
            vat[-1] = msgspec.structs.replace(vat[-1], amount=vat[-1].amount + over)
    return Sold(tuple(lines), tuple(vat), tuple(extras))


def _extra(role: Role, posting: Posting, amount: Decimal) -> Extra | None:
    """What a posting is that is neither line nor VAT: what is paid, an advance with its VAT, rounding.

    An advance that adds to the document is what that is for, an a-konto invoice.
    """
    if role == "bank":
        return Extra("paid", amount)
    advance = tag_value(posting.tags, "advance")
    if amount < ZERO and (role == "prepaid" or (role == "vat" and advance)):
        return Extra("advance", amount, advance, amount if role == "vat" else ZERO)
    return Extra("rounding", amount) if not role and abs(amount) < _ROUNDING else None


def _add(extras: list[Extra], more: Extra) -> None:
    """Add to what stands below the VAT; an advance and its VAT are one."""
    for at, one in enumerate(extras):
        if one.number and one.number == more.number:
            amount, vat = one.amount + more.amount, one.vat + more.vat
            extras[at] = msgspec.structs.replace(one, amount=amount, vat=vat)
            return
    extras.append(more)


def _line(
    posting: Posting, transaction: Transaction, amount: Decimal, money: Money
) -> tuple[Line, bool]:
    """The line of a posting, and whether its net is exact: not converted, or told by its price."""
    line = line_of(posting, transaction, amount)
    if posting.commodity == money.currency:
        return line, True
    priced = money.priced(line)
    return (line, False) if priced is None else (msgspec.structs.replace(line, net=priced), True)


def line_of(posting: Posting, transaction: Transaction, net: Decimal) -> Line:
    """The line of a posting: its comment is the text, else the transaction's note; tags the rest."""
    tags = first_values(posting.tags)
    return Line(
        text_of(posting.comment) or transaction.note,
        net,
        None,
        _number(tags.get("quantity")),
        tags.get("unit", ""),
        _number(tags.get("price")),
        _number(tags.get("discount")) or ZERO,
        posting.account,
        vat_code=tags.get("vat", ""),
        charge=tags.get("charge"),
        allowance=tags.get("allowance"),
    )


def with_code(line: Line, settings: Settings, day: date) -> Line:
    """The line with the rate of its VAT code on a day, and why it is not taxed.

    The code is one of the settings, else the rate itself, in per cent.
    """
    code = settings.vat.get(line.vat_code)
    if code is None:
        return msgspec.structs.replace(line, rate=_number(line.vat_code))
    rate = code.percent
    if rate is None and code.rate is not None:
        try:
            rate = rules_of(settings.company.country, settings.rules).value(code.rate, day)
        except MissingRule:
            rate = None
    return msgspec.structs.replace(line, rate=rate, reason=code.reason)


def text_of(comment: str) -> str:
    """A comment without the tags that mean something to reskontro or hledger, on one line."""
    return " ".join(text for line in comment.split("\n") if (text := _without_tags(line)))


def _without_tags(line: str) -> str:
    kept: Sequence[str] = [
        piece.strip()
        for piece in line.split(",")
        if piece.partition(":")[0].strip().lower() not in _NO_TEXT or ":" not in piece
    ]
    return ", ".join(piece for piece in kept if piece)


def _number(text: str | None) -> Decimal | None:
    """The number a tag gives, None where it is none."""
    if not text:
        return None
    try:
        found = Decimal(text.split()[0].rstrip("%"))
    except (InvalidOperation, IndexError):
        return None
    return found if found.is_finite() else None
