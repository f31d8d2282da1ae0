"""Classes of customers: by revenue, and by how they pay. What goes in, what comes out.

Source: vectors S7. The thresholds are the book's settings (`segments`).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.reports import measures
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reskontro.reports.settled import Settled
    from reskontro.settings import SegmentSettings

RevenueClass = Literal["A", "B", "C"]
Behaviour = Literal["cash", "credit", "risk", "unknown"]

#: In the order in which they are shown.
REVENUE_CLASSES: tuple[RevenueClass, ...] = ("A", "B", "C")
BEHAVIOURS: tuple[Behaviour, ...] = ("risk", "credit", "cash", "unknown")


class Ranked(msgspec.Struct, frozen=True):
    """A customer's place by revenue.

    `share` and `cumulative` are per cent of the revenue of all whose revenue is above 0, not
    rounded; None where there is no such customer.
    """

    customer: str
    revenue: Decimal
    share: Decimal | None
    cumulative: Decimal | None
    revenue_class: RevenueClass


class Payments(msgspec.Struct, frozen=True):
    """How a customer paid in a period, and what is overdue at its end.

    `documents` were settled in the period, at least in part by a payment, `late` of them later
    than a firm lets pass. `days_to_pay` is the median from issue to the last allocation.
    `overdue` ≥ 0 is open past its due day. `overdue_days` is for how long the oldest of it is
    that is no mere residue, 0 where there is none.
    """

    documents: int
    late: int
    days_to_pay: Decimal | None
    overdue: Decimal
    overdue_days: int

    @property
    def late_share(self) -> Decimal | None:
        """Late documents in per cent of all, not rounded; None where there are none."""
        return measures.ratio(Decimal(self.late), Decimal(self.documents))


def rank(revenues: Mapping[str, Decimal], a: Decimal, b: Decimal) -> list[Ranked]:
    """Customers by revenue, the largest first, equal ones by number, each with its class.

    A are the customers that make the first `a` per cent of revenue, B those that make the next
    `b` per cent, C the rest. Who crosses a limit is in the better class: a customer is A as long
    as those before it make less than `a` per cent. Who has no revenue above 0 is C.
    """
    whole = sum((revenue for revenue in revenues.values() if revenue > 0), start=ZERO)
    before = ZERO
    ranked: list[Ranked] = []
    for customer, revenue in sorted(revenues.items(), key=lambda item: (-item[1], item[0])):
        made = before + max(revenue, ZERO)
        revenue_class: RevenueClass = "C"
        if revenue > 0 and before * 100 < a * whole:
            revenue_class = "A"
        elif revenue > 0 and before * 100 < (a + b) * whole:
            revenue_class = "B"
        ranked.append(
            Ranked(
                customer,
                revenue,
                measures.ratio(revenue, whole),
                measures.ratio(made, whole),
                revenue_class,
            )
        )
        before = made
    return ranked


def payments(
    paid: Iterable[Settled], late_days: Decimal, overdue: Decimal, overdue_days: int
) -> Payments:
    """How the documents that were paid in a period were paid.

    Late is more than `late_days` after due.
    """
    paid = list(paid)
    return Payments(
        len(paid),
        sum(one.days_after_due > late_days for one in paid),
        measures.median_days([one.days_to_pay for one in paid]),
        overdue,
        overdue_days,
    )


def behaviour(own: Payments, limits: SegmentSettings) -> Behaviour:
    """How a customer pays; the first that fits.

    Risk: more than `risk_late_share` per cent of the documents late, or something overdue for
    more than `risk_overdue_days`. Unknown: no document was paid in the period. Cash: a median of
    at most `cash_days` to pay. Credit: all others.
    """
    late = own.late_share
    if own.overdue_days > limits.risk_overdue_days or (
        late is not None and late > limits.risk_late_share
    ):
        return "risk"
    if own.days_to_pay is None:
        return "unknown"
    return "cash" if own.days_to_pay <= limits.cash_days else "credit"
