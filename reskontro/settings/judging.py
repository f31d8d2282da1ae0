"""What the settings say of how open items are aged, measured, judged and checked."""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec

from reskontro.settings.values import Positive, is_not_negative
from reskontro.yamlfile import Rule


def _are_limits(buckets: tuple[int, ...] | Literal["month"]) -> bool:
    """Whether the days are positive and rise from each to the next."""
    if buckets == "month":
        return True
    return bool(buckets) and all(
        low < high for low, high in zip((0, *buckets), buckets, strict=False)
    )


Target = Annotated[Decimal, Rule("124", is_not_negative, covers_type=True)]


class AgeingSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How open items are aged unless the call says otherwise; limits are days, inclusive."""

    by: Literal["due", "invoice"] = "due"
    buckets: Annotated[
        tuple[int, ...] | Literal["month"], Rule("121", _are_limits, covers_type=True)
    ] = (30, 60, 90)


class Targets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the firm aims at: DSO in days, loss and overdue in per cent; values not above are met."""

    dso: Target = Decimal(30)
    loss: Target = Decimal(2)
    overdue: Target = Decimal(15)


#: Per cent, or days: a number from 0 up.
Threshold = Annotated[
    Decimal,
    Rule("128", is_not_negative),
    msgspec.Meta(extra_json_schema={"minimum": 0}),
]


class CreditSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How credit is judged.

    From `near` per cent of its credit limit a customer is near it. A document is paid late when
    that is more than `late_days` after it was due: banks and weekends are no lateness.
    """

    near: Threshold = Decimal(80)
    late_days: Threshold = Decimal(7)


class SegmentSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How customers are told apart.

    By revenue: those that make the first `a` per cent are A, the next `b` per cent B. By how they
    pay: more than `risk_late_share` per cent of the documents late, or something overdue for more
    than `risk_overdue_days`, is a risk; a median of up to `cash_days` from issue to payment is cash.
    """

    a: Threshold = Decimal(80)
    b: Threshold = Decimal(15)
    cash_days: Threshold = Decimal(7)
    risk_late_share: Threshold = Decimal(50)
    risk_overdue_days: Threshold = Decimal(60)


class CheckSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which rules `check` runs, by prefixes of their codes, and how much they let pass.

    What is left of a document is a residue up to `residue`, in the document's currency, and is
    told when it is more than `residue_days` overdue; credit that settles nothing after `credit_days`.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False
    residue: Target = Decimal(10)
    residue_days: Positive = 90
    credit_days: Positive = 60


class InterestSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How late interest is counted where the law leaves it open.

    `first_day`: the day after the due date, or that day itself. `day_count`: days over 365, or over
    those of the year. `rounding`: of each line, to the minor unit. `on_fees`: fees bear it too.
    """

    first_day: Literal["after_due", "due"] = "after_due"
    day_count: Literal["actual/365", "actual/actual"] = "actual/365"
    rounding: Literal["half_up", "down"] = "half_up"
    on_fees: bool = False
