"""Events in another currency than the book's: what they are worth in it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal import Amount, Posting
from reskontro.record.amounts import rounded
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.journal import Tags
    from reskontro.record.payment_plan import Piece
    from reskontro.record.recorder import Recorder
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.entries import Entry

_CODE: Final = re.compile("[A-Z]{3}")
_ONE: Final = Decimal(1)
_WHOLE: Final = Decimal(100)


class Money(msgspec.Struct, frozen=True):
    """The currency of an event, and what one unit of it is worth in `base`, the book's."""

    currency: str
    base: str
    rate: Decimal = _ONE

    @property
    def foreign(self) -> bool:
        """Whether it is another currency than the book's."""
        return self.currency != self.base

    def booked(self, amount: Decimal) -> Decimal:
        """What an amount is worth in the book's currency, in whole minor units of it."""
        if not self.foreign:
            return amount
        return rounded(amount * self.rate, self.base) + ZERO  # no negative zero

    def net_of(self, posting: Posting) -> Decimal:
        """What a posting of sales comes to in the event's currency, a credit above 0.

        It is told by the price that the line was entered with, else by the rate.
        """
        value = -posting.quantity
        if not self.foreign:
            return value
        tags = dict(reversed(posting.tags))
        if "price" not in tags:
            return rounded(value / self.rate, self.currency)
        try:
            quantity, price, discount = (
                Decimal(tags.get(name, usual))
                for name, usual in (("quantity", "1"), ("price", ""), ("discount", "0"))
            )
        except ArithmeticError:
            return rounded(value / self.rate, self.currency)
        net = rounded(abs(quantity * price) * (1 - discount / _WHOLE), self.currency)
        return net.copy_sign(value)

    def check_worth(self, amount: Decimal) -> None:
        """Make sure that an amount is worth something in the book's currency.

        Raises:
            Refused: it is less than half a minor unit of it.
        """
        if amount and not self.booked(amount):
            values = {"amount": str(amount), "currency": self.currency, "rate": f"{self.rate:f}"}
            raise Refused("I358", base=self.base, **values)

    def posting(self, account: str, amount: Decimal, value: Decimal, tags: Tags = ()) -> Posting:
        """A posting of an amount, at its value in the book's currency where that is another."""
        cost = Amount(value, self.base) if self.foreign else None
        return Posting(account, amount, self.currency, tags, cost=cost)

    def in_base(self, posting: Posting) -> Posting:
        """A posting of the event in the book's currency."""
        value = self.booked(posting.quantity)
        return msgspec.structs.replace(posting, quantity=value, commodity=self.base)


def money_of(currency: str, rate: Decimal | None, customer: str, recorder: Recorder) -> Money:
    """The currency that is wished for, else the customer's, else the book's; with its rate.

    Raises:
        Refused: it is no currency, or its rate is missing, not above 0, or given for the book's.
    """
    base = recorder.book.currency
    record = recorder.record_of(customer)
    currency = currency or (record.currency if record else "") or base
    if currency != base and not _CODE.fullmatch(currency):
        raise Refused("I351", currency=currency)
    if currency == base:
        if rate is not None:
            raise Refused("I352", currency=currency)
        return Money(currency, base)
    if rate is None:
        raise Refused("I226", customer=customer, currency=currency, base=base)
    if rate <= ZERO:
        raise Refused("I353", rate=f"{rate:f}", currency=currency, base=base)
    return Money(currency, base, rate)


def money_booked(entries: Sequence[Entry], recorder: Recorder) -> Money:
    """The currency of a document's entries, at the rate that they were booked with.

    Raises:
        Refused: they have no value in the book's currency.
    """
    first, base = entries[0], recorder.book.currency
    if first.currency == base:
        return Money(base, base)
    amount = sum((one.amount for one in entries), start=ZERO)
    value = sum((_value(one.booked, first.number, recorder) for one in entries), start=ZERO)
    return Money(first.currency, base, value / amount)


def value_settled(piece: Piece, account: Account, recorder: Recorder) -> Decimal:
    """The booked value of what is settled of a document, in the book's currency.

    `account` is the customer's in the currency of the document, settled by references alone. With
    the last of a document goes all that is left of its value, so that both end at 0.

    Raises:
        Refused: the document has no number, or no value in the book's currency.
    """
    if not piece.number:
        raise Refused("I354", amount=str(piece.amount), currency=account.currency)
    own = [one for one in account.entries if one.amount > ZERO and one.number == piece.number]
    left = sum((one.amount for one in own), start=ZERO)
    value = sum((_value(one.booked, piece.number, recorder) for one in own), start=ZERO)
    for each in account.settlement.all_allocations():
        if each.debit.number == piece.number:
            booked = _value(each.credit.booked, piece.number, recorder)
            left -= each.amount
            value += booked * each.amount / -each.credit.amount
    value = rounded(value, recorder.book.currency)
    if piece.amount >= left:
        return value
    return rounded(value * piece.amount / left, recorder.book.currency)


def _value(booked: Decimal | None, number: str, recorder: Recorder) -> Decimal:
    """A booked value.

    Raises:
        Refused: it is not known.
    """
    if booked is None:
        raise Refused("I355", number=number, base=recorder.book.currency)
    return booked
