"""Age: how many days, and which bucket they fall in."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.reports.model import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.subledger.accounts import OpenItem

By = Literal["due", "invoice"]
Risk = Literal["low", "moderate", "high", "very_high"]

#: Risk by the oldest day of a bucket, inclusive (vectors S2); older is very high.
_RISKS: tuple[tuple[int, Risk], ...] = ((30, "low"), (60, "moderate"), (90, "high"))
#: How many calendar months `--buckets month` tells apart.
_MONTHS = 4


class Bucket(msgspec.Struct, frozen=True):
    """One column of an ageing: its key in JSON, its heading, and how risky what it holds is."""

    key: str
    heading: Phrase
    risk: Risk


class Buckets:
    """The buckets of an ageing as of a day.

    By due: `not_due` up to and with the due day, then limits inclusive at the top, then over the
    last. By invoice: from the day of issue, without *not due*. Calendar months go by the month
    the due (or issue) day lies in.
    """

    def __init__(self, as_of: date, by: By, limits: Sequence[int] | Literal["month"]) -> None:
        self._as_of = as_of
        self._by: By = by
        self._limits: tuple[int, ...] | None = None if limits == "month" else tuple(limits)
        self._floor = 1 if by == "due" else 0
        self.all: tuple[Bucket, ...] = tuple(
            _months(as_of, by) if self._limits is None else _days(self._limits, by, self._floor)
        )

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
            return min(max(back, 0), _MONTHS) + self._floor
        for index, limit in enumerate(self._limits):
            if days <= limit:
                return index + self._floor
        return len(self._limits) + self._floor

    def _start(self, item: OpenItem) -> date:
        return item.issued if self._by == "invoice" or item.due is None else item.due


def risk_of(days: int) -> Risk:
    """The risk of an item of that age."""
    return next((risk for limit, risk in _RISKS if days <= limit), "very_high")


def _days(limits: tuple[int, ...], by: By, floor: int) -> list[Bucket]:
    made = [Bucket("not_due", Phrase("report.not_due"), "low")] if by == "due" else []
    low = floor
    for limit in limits:
        heading = Phrase("report.days", {"low": str(low), "high": str(limit)})
        made.append(Bucket(f"{low}-{limit}", heading, risk_of(limit)))
        low = limit + 1
    last = str(limits[-1])
    heading = Phrase("report.over_days", {"days": last})
    return [*made, Bucket(f"over_{last}", heading, risk_of(limits[-1] + 1))]


def _months(as_of: date, by: By) -> list[Bucket]:
    made = [Bucket("not_due", Phrase("report.not_due"), "low")] if by == "due" else []
    month = as_of.replace(day=1)
    for _ in range(_MONTHS):
        key = f"{month.year:04}-{month.month:02}"
        heading = Phrase("report.month", {"month": month.isoformat()})
        made.append(Bucket(key, heading, risk_of((as_of - month).days)))
        month = (month - timedelta(days=1)).replace(day=1) if month > date.min else month
    return [*made, Bucket("older", Phrase("report.older"), "very_high")]
