"""What comes in on a loss, and a loss that is taken back, as transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal import Amount, Posting, Transaction
from reskontro.problems import Note
from reskontro.record.amounts import in_units, shared, whole_units
from reskontro.record.losses import Loss, is_lost, losses_of
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from reskontro.record.recorder import Recorder


#: Of more documents only the first and the last are named in the text.
_MOST_NAMED: Final = 3


class Recovery(msgspec.Struct, frozen=True):
    """What came in on losses: `of` a customer, or of one document that was written off.

    `amount` is what came in, incl. VAT, in the book's currency. With `reinstate` the loss is taken
    back instead, an amount in the document's currency or all that is left of it. `customer` is
    needed where several have that number. `account` is the bank's where the settings do not tell.
    """

    of: str
    amount: Decimal | None = None
    reinstate: bool = False
    customer: str = ""
    account: str = ""
    text: str = ""
    number: str = ""


class _Share(msgspec.Struct, frozen=True):
    """What of a loss comes in or is taken back: in the document's currency, and in the book's."""

    loss: Loss
    amount: Decimal
    value: Decimal


def recover(wish: Recovery, day: date, recorder: Recorder) -> Transaction:
    """The transaction of a recovery of a day, or of a loss taken back.

    What comes in on several documents is shared out in proportion to what is left of their losses.
    The VAT that was taken back with a loss is due again in proportion. A recovery touches no
    receivable: the document stays written off. A loss that is taken back opens it again, at the
    value that it was lost with where it is in another currency than the book's.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    losses = _meant(wish, recorder)
    losses = [loss for loss in losses if loss.left > ZERO] or losses
    customer = losses[0].customer
    first = min(loss.day for loss in losses)
    if day < first:
        raise Refused("I272", day=day.isoformat(), first=first.isoformat())
    if wish.reinstate:
        postings = list(_taken_back(_reinstated(losses, wish, recorder), recorder))
    else:
        postings = list(_came_in(_received(losses, wish, recorder), wish, recorder))
    kind = "reinstated" if wish.reinstate else "recovered"
    numbers = [loss.number for loss in losses if loss.number] or ["–"]
    named = ", ".join(numbers) if len(numbers) <= _MOST_NAMED else f"{numbers[0]} – {numbers[-1]}"
    text = wish.text or recorder.say(Note(f"record.text.{kind}", {"invoice": named}))
    if wish.reinstate:
        recorder.check_not_closed(customer, day)
        code = recorder.numbers.other(day, wish.number)
        tags: tuple[tuple[str, str], ...] = ()
    else:
        code = recorder.numbers.payment(day, wish.number)
        tags = (("customer", customer),)
    return recorder.entry(customer, day, text, postings, code, tags)


def _meant(wish: Recovery, recorder: Recorder) -> list[Loss]:
    """The losses that are meant, those of a customer by day.

    Raises:
        Refused: there is none, or several customers have the document.
    """
    book = recorder.book
    if not book.knows(wish.of):
        only = recorder.customer(wish.customer) if wish.customer else None
        owners = [
            customer
            for customer in book.entries
            if only in (None, customer) and is_lost(customer, wish.of, recorder)
        ]
        if len(owners) > 1:
            raise Refused("I236", number=wish.of, customers=", ".join(owners))
        if owners:
            return [one for one in losses_of(owners, recorder) if one.number == wish.of]
        named = {one.number for own in book.entries.values() for one in own}
        if wish.of in named:
            raise Refused("I270", of=wish.of)
    customer = recorder.customer(wish.of)
    found = [loss for loss in losses_of([customer], recorder) if loss.left > ZERO]
    if not found:
        raise Refused("I270", of=wish.of)
    return found


def _received(losses: list[Loss], wish: Recovery, recorder: Recorder) -> list[_Share]:
    """What of what came in falls to each loss, in proportion to what is left of them.

    Raises:
        Refused: it is not said, or not between 0 and what is left.
    """
    if wish.amount is None:
        raise Refused("I273")
    base = recorder.book.currency
    amount = _checked(wish, sum((loss.left for loss in losses), start=ZERO), base)
    shares = shared(amount, {str(at): loss.left for at, loss in enumerate(losses)}, base)
    return [
        _Share(loss, share, share)
        for loss, share in zip(losses, shares.values(), strict=True)
        if share
    ]


def _reinstated(losses: list[Loss], wish: Recovery, recorder: Recorder) -> list[_Share]:
    """What of each loss is taken back: all that is left, or of an amount its part.

    Raises:
        Refused: the amount is not between 0 and what is left, or of losses in several currencies,
            or worth nothing.
    """
    base, currency = recorder.book.currency, losses[0].currency
    lefts = [loss.amount_left for loss in losses]
    if wish.amount is None:
        amounts = lefts
        if not any(lefts):
            values = {"amount": str(ZERO), "left": str(ZERO), "currency": currency}
            raise Refused("I271", of=wish.of, **values)
    else:
        currencies = dict.fromkeys(loss.currency for loss in losses)
        if len(currencies) > 1:
            raise Refused("I359", of=wish.of, currencies=", ".join(currencies))
        amount = _checked(wish, sum(lefts, start=ZERO), currency)
        parts = {str(at): left for at, left in enumerate(lefts)}
        amounts = list(shared(amount, parts, currency).values())
    found = [
        _Share(loss, in_units(amount, loss.currency), in_units(loss.value(amount, base), base))
        for loss, amount in zip(losses, amounts, strict=True)
        if amount
    ]
    for one in found:
        if not one.value:
            values = {"amount": str(one.amount), "currency": one.loss.currency, "base": base}
            raise Refused("I358", rate=f"{one.loss.lost / one.loss.amount:.6g}", **values)
    return found


def _checked(wish: Recovery, left: Decimal, currency: str) -> Decimal:
    """The amount of a wish, in whole minor units.

    Raises:
        Refused: it is not between 0 and what is left.
    """
    amount = whole_units(wish.amount or ZERO, currency)
    if not ZERO < amount <= left:
        values = {"amount": str(amount), "left": str(left), "currency": currency}
        raise Refused("I271", of=wish.of, **values)
    return amount


def _came_in(shares: list[_Share], wish: Recovery, recorder: Recorder) -> Iterable[Posting]:
    """Bank against the account of recoveries and VAT."""
    currency = recorder.book.currency
    account = recorder.account_of("recovered")
    amount = sum((one.value for one in shares), start=ZERO)
    yield Posting(recorder.account_of("bank", wish.account), amount, currency)
    for one in shares:
        named = (("invoice", one.loss.number),) if one.loss.number else ()
        vats = one.loss.vat_of(one.value, currency)
        vat = sum(vats.values(), start=ZERO)
        yield Posting(account, vat - one.value, currency, named)
        for (vat_account, code), due in vats.items():
            tags = (*((("vat", code),) if code else ()), *named)
            yield Posting(vat_account, -due, currency, tags)
        left = one.loss.left - one.value
        _tell("record.recovered", one, currency, vat, left, recorder)


def _taken_back(shares: list[_Share], recorder: Recorder) -> Iterable[Posting]:
    """The receivables again, against the accounts of the losses and VAT."""
    base = recorder.book.currency
    against: list[Posting] = []
    for one in shares:
        loss, currency = one.loss, one.loss.currency
        tags = [("invoice", loss.number)] if loss.number else []
        tags += [("due", loss.due.isoformat())] if loss.due else []
        tags.append(("kind", "reinstated"))
        abroad = currency != base
        place = (loss.customer, currency, loss.number)
        for part in recorder.controls.parts(*place, one.amount, one.value):
            receivable = recorder.receivable(loss.customer, part.control)
            cost = Amount(part.value, base) if abroad else None
            yield Posting(receivable, part.amount, currency, tuple(tags), cost=cost)
        vats = loss.vat_of(one.value, base)
        vat = sum(vats.values(), start=ZERO)
        against.append(Posting(loss.account, vat - one.value, base))
        for (vat_account, code), due in vats.items():
            against.append(Posting(vat_account, -due, base, (("vat", code),) if code else ()))
        key = "record.reinstated_abroad" if abroad else "record.reinstated"
        _tell(key, one, currency, vat, loss.amount_left - one.amount, recorder)
    yield from against


def _tell(
    key: str, one: _Share, currency: str, vat: Decimal, left: Decimal, recorder: Recorder
) -> None:
    values = {"document": one.loss.number or "–", "amount": str(one.amount), "currency": currency}
    values |= {"vat": str(vat), "left": str(left), "value": str(one.value)}
    recorder.notes.append(Note(key, {**values, "base": recorder.book.currency}))
