"""Events in another currency than the book's: what they are worth in it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal import Amount, Posting
from reskontro.problems import Note
from reskontro.record.amounts import rounded
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from reskontro.journal import Tags
    from reskontro.record.recorder import Recorder
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind

_CODE: Final = re.compile("[A-Z]{3}")
_ONE: Final = Decimal(1)
_WHOLE: Final = Decimal(100)


class Money(msgspec.Struct, frozen=True, gc=False):
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


def money_of(
    currency: str, rate: Decimal | None, customer: str, day: date, recorder: Recorder
) -> Money:
    """The currency that is wished for, else the customer's, else the book's; with its rate.

    Where no rate is given it is the price of the day in the journals, which is told.

    Raises:
        Refused: it is no currency, or its rate is not known, not above 0, or given for the book's.
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
        return Money(currency, base, _price(currency, customer, day, recorder))
    if rate <= ZERO:
        raise Refused("I353", rate=f"{rate:f}", currency=currency, base=base)
    return Money(currency, base, rate)


def _price(currency: str, customer: str, day: date, recorder: Recorder) -> Decimal:
    """What one unit of a currency is worth on a day by the prices in the journals; told once.

    Raises:
        Refused: none tells it.
    """
    values = {"currency": currency, "base": recorder.book.currency}
    found = recorder.rates.of(currency, day)
    if found is None:
        raise Refused("I226", customer=customer, day=day.isoformat(), **values)
    values |= {"rate": str(found.value), "day": found.day.isoformat()}
    if (told := Note("record.rate", values)) not in recorder.notes:
        recorder.notes.append(told)
    return found.value


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


def at_bank(account: str, amount: Decimal, money: Money, recorder: Recorder) -> Posting:
    """What comes in at the bank, below 0 what goes out, on an account or the one that is set.

    An account that the settings have for the currency holds that; any other the book's.

    Raises:
        Refused: the settings do not tell which account it is.
    """
    held = recorder.settings.record.bank_in.get(money.currency, "")
    bank = recorder.account_of("bank", account or held)
    value = money.booked(amount)
    if money.foreign and bank != held:
        return Posting(bank, value, money.base)
    return money.posting(bank, amount, value)


def difference(postings: Iterable[Posting], recorder: Recorder) -> Iterator[Posting]:
    """What the rate has gained or lost since documents were booked: what postings lack to be 0.

    Raises:
        Refused: the settings have no account for it.
    """
    over = sum((one.cost.quantity if one.cost else one.quantity for one in postings), start=ZERO)
    if not over:
        return
    settings = recorder.settings.record
    name, setting = settings.exchange_loss, "exchange_loss"
    if over > ZERO:
        name, setting = settings.exchange_gain, "exchange_gain"
    base = recorder.book.currency
    key = "record.exchange_gain" if over > ZERO else "record.exchange_loss"
    recorder.notes.append(Note(key, {"amount": str(abs(over)), "currency": base}))
    yield Posting(recorder.account(name, "", setting), -over, base)


def with_difference(
    legs: Sequence[Posting], others: Sequence[Posting], kind: Kind, recorder: Recorder
) -> list[Posting]:
    """Postings on a customer's account, others, and what the rate has made between them.

    Where the account of that has a role, by which kinds are told, the first say theirs.

    Raises:
        Refused: as `difference` does.
    """
    made = list(difference([*legs, *others], recorder))
    if any(recorder.book.chart.place(one.account).role for one in made):
        told = ("kind", kind)
        legs = [msgspec.structs.replace(one, tags=(*one.tags, told)) for one in legs]
    return [*legs, *others, *made]


def _value(booked: Decimal | None, number: str, recorder: Recorder) -> Decimal:
    """A booked value.

    Raises:
        Refused: it is not known.
    """
    if booked is None:
        raise Refused("I355", number=number, base=recorder.book.currency)
    return booked
