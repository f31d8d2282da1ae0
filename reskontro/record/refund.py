"""A refund: credit that is paid back to a customer, as transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.journal import Amount, Posting, Transaction
from reskontro.problems import Note
from reskontro.record.amounts import whole_units
from reskontro.record.exchange import at_bank, money_of, with_difference
from reskontro.record.leg import legs
from reskontro.record.refused import Refused
from reskontro.record.settle import referenced
from reskontro.record.standing import Standing, currency_of
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.record.exchange import Money
    from reskontro.record.recorder import Recorder


class Refund(msgspec.Struct, frozen=True):
    """What is paid back: an `amount` > 0, of the credit of `documents` in order, else the oldest.

    `reopen`: more than there is in credit, too; it makes the one document that is named open
    again. `account` is the bank's where the settings do not tell. The amount is in `currency`, ""
    for that of the documents, else the customer's; of which one unit is worth `rate` in the book's
    where that is another. `before` is what entries that are recorded in the same step, and that the
    book does not have yet, make of the documents.
    """

    customer: str
    amount: Decimal
    documents: tuple[str, ...] = ()
    reopen: bool = False
    account: str = ""
    text: str = ""
    number: str = ""
    currency: str = ""
    rate: Decimal | None = None
    before: dict[str, Decimal] = {}


def refund(wish: Refund, day: date, recorder: Recorder) -> list[Transaction]:
    """The transaction of a refund of a day, each document that it takes credit of with a posting.

    Before it comes one that writes as references what is assumed of the same credits, if anything
    is: once a credit is named, assumptions move it no more.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    customer = recorder.customer(wish.customer)
    currency = wish.currency or currency_of(customer, wish.documents, recorder)
    money = money_of(currency, wish.rate, customer, day, recorder)
    amount = whole_units(wish.amount, currency)
    if amount <= ZERO:
        raise Refused("I328", amount=str(amount))
    money.check_worth(amount)
    paid = at_bank(wish.account, -amount, money, recorder)
    standing = Standing(customer, recorder, currency)
    for number in wish.documents:
        standing.check_known(number)
        standing.check_day(number, day)
        if number in wish.before:
            standing.shown[number] = standing.shown.get(number, ZERO) + wish.before[number]
    parts = _parts(wish, day, standing, currency)
    credit = _credit(parts, standing)
    over = sum(parts.values(), start=ZERO) - credit
    if over > ZERO:
        recorder.check_limit(customer, currency, over)
    before = referenced(parts, standing, day, recorder, wish.number)
    code = recorder.numbers.other(day, "" if before else wish.number)
    text = wish.text or recorder.say(Note("record.text.refund", {"documents": ", ".join(parts)}))
    _tell(parts, standing, currency, recorder)
    if credit:
        _tell_owed(parts, standing, currency, recorder)
    postings = [
        posting
        for number in parts
        for posting in _legs(number, parts[number], standing, money, recorder)
    ]
    if money.foreign:
        postings = with_difference(postings, (paid,), "refund", recorder)
    else:
        postings.append(paid)
    return [*before, recorder.entry(customer, day, text, postings, code)]


def _legs(
    number: str, amount: Decimal, standing: Standing, money: Money, recorder: Recorder
) -> list[Posting]:
    """Postings that take the credit of a document; what goes beyond has the value of the day."""
    cost = None
    if (worth := standing.worth) is not None:
        credit = min(amount, max(-worth.left(number), ZERO))
        value = -worth.take(number, -credit) + money.booked(amount - credit)
        cost = Amount(value, money.base)
    head = standing.heads[number]
    return legs(recorder, head, number, amount, (("invoice", number),), cost=cost)


def _parts(wish: Refund, day: date, standing: Standing, currency: str) -> dict[str, Decimal]:
    """What is taken of which document's credit.

    Raises:
        Refused: there is less, and more was not asked for, or not of one document.
    """
    numbers: Sequence[str] = wish.documents or [
        number
        for number in sorted(standing.shown, key=standing.since)
        if standing.since(number) <= day
    ]
    rest = wish.amount
    parts: dict[str, Decimal] = {}
    for number in numbers:
        amount = min(rest, -standing.shown.get(number, ZERO))
        if amount > ZERO:
            parts[number] = amount
            rest -= amount
    if not rest:
        return parts
    if wish.reopen and len(wish.documents) == 1:
        return {wish.documents[0]: wish.amount}
    credit = str(wish.amount - rest)
    if wish.reopen:
        raise Refused("I327")
    code = "I326" if standing.has_unnumbered and not wish.documents else "I325"
    raise Refused(code, customer=standing.customer, credit=credit, currency=currency)


def _credit(parts: dict[str, Decimal], standing: Standing) -> Decimal:
    """The credit that documents have, as reports show it."""
    return sum((max(-standing.shown.get(each, ZERO), ZERO) for each in parts), start=ZERO)


def _tell(parts: dict[str, Decimal], standing: Standing, currency: str, recorder: Recorder) -> None:
    """Say what is taken of which document, and what of it is open, or in credit, then."""
    for number, amount in parts.items():
        left = standing.shown.get(number, ZERO) + amount
        values = {"document": number, "amount": str(amount), "currency": currency}
        key = "record.reopened" if left > ZERO else "record.refunded"
        recorder.notes.append(Note(key, {**values, "left": str(abs(left))}))


def _tell_owed(
    parts: dict[str, Decimal], standing: Standing, currency: str, recorder: Recorder
) -> None:
    """Say what the customer owes all the same, which the credit could have been set against."""
    others = (amount for number, amount in standing.shown.items() if number not in parts)
    owed = sum((amount for amount in others if amount > ZERO), start=ZERO)
    if owed > ZERO:
        values = {"customer": standing.customer, "amount": str(owed), "currency": currency}
        recorder.notes.append(Note("record.owes", values))
