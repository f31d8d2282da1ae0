"""Postings on a customer's account, made in the way of an entry that stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.journal import Posting
from reskontro.journal.model import Amount
from reskontro.record.amounts import in_units

if TYPE_CHECKING:
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.journal import Tags
    from reskontro.record.recorder import Recorder
    from reskontro.subledger.entries import Entry


def legs(
    recorder: Recorder,
    like: Entry,
    number: str,
    amount: Decimal,
    tags: Tags,
    *,
    first: str = "",
    cost: Amount | None = None,
) -> list[Posting]:
    """Postings under a number of an entry's customer, one for each control account it stands on.

    It is taken off the account `first` before others. `cost` is what all of it is worth.
    """
    value = amount if cost is None else cost.quantity
    controls = recorder.controls
    parts = controls.parts(like.customer, like.currency, number, amount, value, first=first)
    return [
        leg(
            recorder.book,
            like,
            one.amount,
            tags,
            control=one.control,
            cost=None if cost is None else Amount(one.value, cost.commodity),
        )
        for one in parts
    ]


def leg(
    book: Book,
    like: Entry,
    amount: Decimal,
    tags: Tags,
    *,
    control: str,
    customer: str = "",
    cost: Amount | None = None,
) -> Posting:
    """A posting under a control account, on the customer of an entry unless another is named.

    Where accounts do not tell customers apart, the tag `customer:` does. The amount is written in
    whole minor units, unless it has smaller ones.
    """
    owner = customer or like.customer
    places = book.chart.places
    own = f"{control}:{like.customer}" in places or not any(
        place.control == control and not place.customer for place in places.values()
    )
    account = f"{control}:{owner}" if own else control
    if not own:
        tags = (("customer", owner), *tags)
    return Posting(account, in_units(amount, like.currency), like.currency, tags, cost=cost)
