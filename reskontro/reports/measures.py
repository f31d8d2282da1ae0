"""Key figures as formulas: what goes in, what comes out, nothing of where it is from.

Receivables and sales are ≥ 0 in ordinary books; days are whole. Where a divisor is not above 0,
as sales are where more was credited than sold, the figure does not exist and is None. Nothing is
rounded here.

Source: facts/nordic.md, part III; no statute fixes any of them.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def dso(receivables: Decimal, sales: Decimal, days: int) -> Decimal | None:
    """Days sales outstanding: receivables × days ÷ sales in those days."""
    return receivables * days / sales if sales > 0 else None


def dso_countback(receivables: Decimal, periods: Iterable[tuple[Decimal, int]]) -> Decimal | None:
    """DSO by counting back: sales are taken off the receivables, newest period first.

    `periods` are (sales, days), newest first. Whole days of each period that is used up, and of
    the last the share that is left. None where the sales do not reach.
    """
    left = receivables
    counted = Decimal(0)
    if left <= 0:
        return counted
    for sales, days in periods:
        if sales >= left:
            return counted + left / sales * days
        left -= sales
        counted += days
    return None


def collection_effectiveness(
    opening: Decimal, sales: Decimal, closing: Decimal, not_due: Decimal
) -> Decimal | None:
    """CEI, per cent of what could be collected: (opening + sales − closing) ÷ (… − not due).

    All four with VAT, or all without: opening + sales − closing is what was paid only then.
    """
    possible = opening + sales - not_due
    return (opening + sales - closing) * 100 / possible if possible > 0 else None


def ratio(part: Decimal, whole: Decimal) -> Decimal | None:
    """Per cent: part ÷ whole × 100."""
    return part * 100 / whole if whole > 0 else None


def receivables_turnover(sales: Decimal, opening: Decimal, closing: Decimal) -> Decimal | None:
    """How many times a period the receivables are turned over: sales ÷ their average."""
    average = (opening + closing) / 2
    return sales / average if average > 0 else None


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
    if whole <= 0:
        return None
    return sum((a * d for a, d in zip(amounts, days, strict=True)), start=Decimal(0)) / whole
