"""A posting on a customer's account, made in the way of an entry that stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.journal import Posting
from reskontro.record.amounts import in_units

if TYPE_CHECKING:
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.journal import Tags
    from reskontro.journal.model import Amount
    from reskontro.subledger.entries import Entry


def leg(
    book: Book,
    like: Entry,
    amount: Decimal,
    tags: Tags,
    *,
    customer: str = "",
    cost: Amount | None = None,
) -> Posting:
    """A posting under the control account of an entry, on its customer unless another is named.

    Where accounts do not tell customers apart, the tag `customer:` does. The amount is written in
    whole minor units, unless it has smaller ones.
    """
    owner = customer or like.customer
    places = book.chart.places
    own = f"{like.control}:{like.customer}" in places or not any(
        place.control == like.control and not place.customer for place in places.values()
    )
    account = f"{like.control}:{owner}" if own else like.control
    if not own:
        tags = (("customer", owner), *tags)
    return Posting(account, in_units(amount, like.currency), like.currency, tags, cost=cost)
