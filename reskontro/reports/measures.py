"""Key figures as formulas: what goes in, what comes out, nothing of where it is from.

Receivables and sales are ≥ 0 in ordinary books; days are whole. Where a divisor is not above 0,
as sales are where more was credited than sold, or something is not known (None), the figure does
not exist and is None. Nothing is rounded here.

Source: facts/nordic.md, part III; no statute fixes any of them.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def dso(receivables: Decimal, sales: Decimal | None, days: int) -> Decimal | None:
    """Days sales outstanding: receivables × days ÷ sales in those days."""
    return None if sales is None or sales <= 0 else receivables * days / sales


#: The days of a year, and of the period that measures look at where none is given.
YEAR = 365


class Used(NamedTuple):
    """A period whose sales make up receivables: `taken` of them, all of it but in the last one."""

    sales: Decimal
    days: int
    taken: Decimal

    @property
    def counted(self) -> Decimal:
        """Its days, or of one that is used in part its share of them."""
        whole = self.taken == self.sales
        return Decimal(self.days) if whole else self.taken / self.sales * self.days


def used_up(receivables: Decimal, periods: Iterable[tuple[Decimal, int]]) -> list[Used] | None:
    """The periods whose sales are used up by taking them off the receivables, newest first.

    `periods` are (sales, days), newest first. None where the sales do not reach.
    """
    left = receivables
    used: list[Used] = []
    if left <= 0:
        return used
    for sales, days in periods:
        used.append(Used(sales, days, min(left, sales)))
        left -= sales
        if left <= 0:
            return used
    return None


def dso_countback(receivables: Decimal, periods: Iterable[tuple[Decimal, int]]) -> Decimal | None:
    """DSO by counting back: whole days of each period used up, and of the last its share."""
    used = used_up(receivables, periods)
    return None if used is None else sum((one.counted for one in used), start=Decimal(0))


def collection_effectiveness(
    opening: Decimal, sales: Decimal, closing: Decimal, not_due: Decimal
) -> Decimal | None:
    """CEI, per cent of what could be collected: (opening + sales − closing) ÷ (… − not due).

    All four with VAT, or all without: opening + sales − closing is what was paid only then.
    """
    possible = opening + sales - not_due
    return (opening + sales - closing) * 100 / possible if possible > 0 else None


def ratio(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    """Per cent: part ÷ whole × 100."""
    return None if part is None or whole is None or whole <= 0 else part * 100 / whole


def receivables_turnover(
    sales: Decimal | None, opening: Decimal, closing: Decimal, days: int = YEAR
) -> Decimal | None:
    """How many times a year the receivables are turned over: yearly sales ÷ their average.

    `sales` are those of so many days.
    """
    average = (opening + closing) / 2
    return None if sales is None or average <= 0 else sales * YEAR / days / average


def mean_days(days: Sequence[int]) -> Decimal | None:
    """Σ days ÷ number."""
    return Decimal(sum(days)) / len(days) if days else None


def median_days(days: Sequence[int]) -> Decimal | None:
    """The middle one, or the mean of the two in the middle."""
    if not days:
        return None
    in_order = sorted(days)
    middle = len(days) // 2
    return Decimal(in_order[middle] + in_order[-middle - 1]) / 2


def weighted_days(days: Sequence[int], amounts: Sequence[Decimal]) -> Decimal | None:
    """Σ days × amount ÷ Σ amounts."""
    whole = sum(amounts, start=Decimal(0))
    return days_times_amount(days, amounts) / whole if whole > 0 else None


def days_times_amount(days: Sequence[int], amounts: Sequence[Decimal]) -> Decimal:
    """Σ days × amount."""
    return sum((a * d for a, d in zip(amounts, days, strict=True)), start=Decimal(0))
