"""What comes in on a loss, and a loss that is taken back, as transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.problems import Note
from reskontro.record.amounts import shared
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

    `amount` is what came in, incl. VAT. With `reinstate` the loss is taken back instead, all that
    is left of it where no amount is given. `customer` is needed where several have that number.
    `account` is the bank's where the settings do not tell.
    """

    of: str
    amount: Decimal | None = None
    reinstate: bool = False
    customer: str = ""
    account: str = ""
    text: str = ""
    number: str = ""


def recover(wish: Recovery, day: date, recorder: Recorder) -> Transaction:
    """The transaction of a recovery of a day, or of a loss taken back.

    What comes in on several documents is shared out in proportion to what is left of their losses.
    The VAT that was taken back with a loss is due again in proportion. A recovery touches no
    receivable: the document stays written off. A loss that is taken back opens it again. Amounts
    are in the book's currency, whatever the document's is.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    losses = _meant(wish, recorder)
    customer = losses[0].customer
    first = min(loss.day for loss in losses)
    if day < first:
        raise Refused("I272", day=day.isoformat(), first=first.isoformat())
    left = sum((loss.left for loss in losses), start=ZERO)
    amount = wish.amount
    if amount is None:
        if not wish.reinstate:
            raise Refused("I273")
        amount = left
    if not ZERO < amount <= left:
        values = {"amount": str(amount), "left": str(left), "currency": recorder.book.currency}
        raise Refused("I271", of=wish.of, **values)
    for loss in losses if wish.reinstate else ():
        if loss.currency != recorder.book.currency:
            values = {"number": loss.number or "–", "currency": loss.currency}
            raise Refused("I359", **values)
    make = _taken_back if wish.reinstate else _came_in
    postings = list(make(losses, amount, wish, recorder))
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


def _shares(losses: list[Loss], amount: Decimal, currency: str) -> Iterable[tuple[Loss, Decimal]]:
    """What of an amount falls to each loss, in proportion to what is left of them."""
    parts = {str(place): loss.left for place, loss in enumerate(losses)}
    shares = shared(amount, parts, currency)
    return [(loss, share) for loss, share in zip(losses, shares.values(), strict=True) if share]


def _came_in(
    losses: list[Loss], amount: Decimal, wish: Recovery, recorder: Recorder
) -> Iterable[Posting]:
    """Bank against the account of recoveries and VAT."""
    currency = recorder.book.currency
    account = recorder.account_of("recovered")
    yield Posting(recorder.account_of("bank", wish.account), amount, currency)
    for loss, share in _shares(losses, amount, currency):
        named = (("invoice", loss.number),) if loss.number else ()
        vats = loss.vat_of(share, currency)
        vat = sum(vats.values(), start=ZERO)
        yield Posting(account, vat - share, currency, named)
        for (vat_account, code), due in vats.items():
            tags = (*((("vat", code),) if code else ()), *named)
            yield Posting(vat_account, -due, currency, tags)
        _tell("record.recovered", loss, share, vat, recorder)


def _taken_back(
    losses: list[Loss], amount: Decimal, _wish: Recovery, recorder: Recorder
) -> Iterable[Posting]:
    """The receivables again, against the accounts of the losses and VAT."""
    currency = recorder.book.currency
    against: list[Posting] = []
    for loss, share in _shares(losses, amount, currency):
        tags = [("invoice", loss.number)] if loss.number else []
        tags += [("due", loss.due.isoformat())] if loss.due else []
        receivable = recorder.receivable(loss.customer)
        yield Posting(receivable, share, currency, (*tags, ("kind", "reinstated")))
        vats = loss.vat_of(share, currency)
        vat = sum(vats.values(), start=ZERO)
        against.append(Posting(loss.account, vat - share, currency))
        for (vat_account, code), due in vats.items():
            against.append(Posting(vat_account, -due, currency, (("vat", code),) if code else ()))
        _tell("record.reinstated", loss, share, vat, recorder)
    yield from against


def _tell(key: str, loss: Loss, share: Decimal, vat: Decimal, recorder: Recorder) -> None:
    values = {
        "document": loss.number or "–",
        "amount": str(share),
        "vat": str(vat),
        "left": str(loss.left - share),
        "currency": recorder.book.currency,
    }
    recorder.notes.append(Note(key, values))
