"""The buckets of an ageing: what each is called, and how risky what it holds is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.reports.model import Phrase
from reskontro.subledger.ages import Ages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reskontro.subledger.ages import By, Days

Risk = Literal["low", "moderate", "high", "very_high"]

#: Risk by the oldest day of a bucket, inclusive (vectors S2); older is very high.
_RISKS: tuple[tuple[int, Risk], ...] = ((30, "low"), (60, "moderate"), (90, "high"))


class Bucket(msgspec.Struct, frozen=True):
    """One column of an ageing: its key in JSON, its heading, and how risky what it holds is."""

    key: str
    heading: Phrase
    risk: Risk


class Buckets(Ages):
    """The buckets of an ageing as of a day, with what they are called."""

    def __init__(self, as_of: date, by: By, limits: Sequence[int] | Literal["month"]) -> None:
        super().__init__(as_of, by, limits)
        first = [Bucket("not_due", Phrase("report.not_due"), "low")] if by == "due" else []
        named = _days(self.days) if self.days else _months(self.months, as_of)
        self.all: tuple[Bucket, ...] = (*first, *named)


def risk_of(days: int) -> Risk:
    """The risk of an item of that age."""
    return next((risk for limit, risk in _RISKS if days <= limit), "very_high")


def _days(all_days: Sequence[Days]) -> list[Bucket]:
    made = []
    for low, high in all_days:
        if low is None:
            continue
        if high is None:
            last = str(low - 1)
            heading = Phrase("report.over_days", {"days": last})
            made.append(Bucket(f"over_{last}", heading, "very_high"))
        else:
            heading = Phrase("report.days", {"low": str(low), "high": str(high)})
            made.append(Bucket(f"{low}-{high}", heading, risk_of(high)))
    return made


def _months(months: Sequence[date], as_of: date) -> list[Bucket]:
    made = []
    for month in months:
        key = f"{month.year:04}-{month.month:02}"
        heading = Phrase("report.month", {"month": month.isoformat()})
        made.append(Bucket(key, heading, risk_of((as_of - month).days)))
    return [*made, Bucket("older", Phrase("report.older"), "very_high")]
