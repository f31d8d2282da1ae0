"""What currencies are worth in the book's, by the prices that its journals have (`P`)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal  # noqa: TC003  (the fields' types are read at run time)
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.book.model import Book
    from reskontro.journal import Price

#: So long a price holds: over a weekend, and the days without one at Easter and Christmas.
_HOLDS: Final = timedelta(7)


class Rate(msgspec.Struct, frozen=True):
    """What one unit of a currency is worth in the book's, and the day of the price that says so."""

    value: Decimal
    day: date


class Rates:
    """The prices of currencies, by currency and day."""

    def __init__(self, book: Book) -> None:
        prices: Iterable[Price] = () if book.ends is None else book.ends.prices
        self._base = book.currency
        self._found: dict[tuple[str, date], set[Decimal]] = {}
        for one in prices:
            if one.amount.commodity == self._base and one.amount.quantity > 0:
                key = (one.commodity, one.date)
                self._found.setdefault(key, set()).add(one.amount.quantity)

    def of(self, currency: str, day: date) -> Rate | None:
        """What one unit is worth in the book's currency: the price of the day, or the last before.

        None where the last is more than a week old, and where the day has several that differ.
        """
        for back in range(_HOLDS.days + 1):
            since = day - timedelta(back)
            if found := self._found.get((currency, since)):
                return Rate(next(iter(found)), since) if len(found) == 1 else None
        return None
