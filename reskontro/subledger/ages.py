"""Age: how many days an open item is old, and which bucket it falls in."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.subledger.accounts import OpenItem

By = Literal["due", "invoice"]

#: How many calendar months `month` tells apart.
MONTHS: Final = 4


class Days(NamedTuple):
    """The days of a bucket, both inclusive; `high` is None of the last, `low` of what is not due."""

    low: int | None
    high: int | None


class Ages:
    """The buckets of open items as of a day.

    By due: what is not due up to and with the due day, then limits inclusive at the top, then
    over the last. By invoice: from the day of issue, without *not due*. Calendar months go by the
    month the due (or issue) day lies in.
    """

    def __init__(self, as_of: date, by: By, limits: Sequence[int] | Literal["month"]) -> None:
        self._as_of = as_of
        self._by: By = by
        self._limits: tuple[int, ...] | None = None if limits == "month" else tuple(limits)
        self._floor = 1 if by == "due" else 0

    @property
    def days(self) -> tuple[Days, ...]:
        """The days of each bucket, the youngest first; () where they are calendar months."""
        if self._limits is None:
            return ()
        lows = (self._floor, *(limit + 1 for limit in self._limits))
        found = [Days(low, high) for low, high in zip(lows, (*self._limits, None), strict=True)]
        return (Days(None, 0), *found) if self._by == "due" else tuple(found)

    @property
    def months(self) -> tuple[date, ...]:
        """The first day of each calendar month that has a bucket, the youngest first."""
        found = [self._as_of.replace(day=1)]
        while len(found) < MONTHS:
            before = found[-1]
            found.append(
                (before - timedelta(days=1)).replace(day=1) if before > date.min else before
            )
        return tuple(found)

    def age(self, item: OpenItem) -> int:
        """Days from the due day (by due) or the day of issue to as-of; negative before."""
        return (self._as_of - self._start(item)).days

    def place(self, item: OpenItem) -> int:
        """The index of the bucket of a debit item."""
        start = self._start(item)
        days = (self._as_of - start).days
        if self._by == "due" and days <= 0:
            return 0
        if self._limits is None:
            back = (self._as_of.year - start.year) * 12 + self._as_of.month - start.month
            return min(max(back, 0), MONTHS) + self._floor
        for index, limit in enumerate(self._limits):
            if days <= limit:
                return index + self._floor
        return len(self._limits) + self._floor

    def _start(self, item: OpenItem) -> date:
        return item.issued if self._by == "invoice" or item.due is None else item.due
