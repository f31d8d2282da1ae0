"""The risk score: from a customer's own history to points, a level, and a limit to suggest.

Every number here is in one of the tables; nothing is learned, weighed in secret or stored. The
scales are the tool's own: no statute or standard fixes them.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.reports.exposure import one_decimal, per_cent
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.reports.buckets import Risk
    from reskontro.reports.exposure import Cover, Exposure
    from reskontro.reports.figures import Period
    from reskontro.reports.lateness import Lateness
    from reskontro.reports.settled import Settled

Key = Literal[
    "late_share", "mean_days_late", "worst_days_late", "trend", "overdue_share", "credit_use"
]


class Scale(msgspec.Struct, frozen=True):
    """How a figure becomes points: none up to `none_at`, `weight` from `all_at`, in line between."""

    key: Key
    unit: Literal["%", "days"]
    weight: int
    none_at: int
    all_at: int


#: The parts of the score; weights sum to 100.
SCALES: tuple[Scale, ...] = (
    Scale("late_share", "%", 20, 0, 100),
    Scale("mean_days_late", "days", 20, 0, 30),
    Scale("worst_days_late", "days", 15, 0, 90),
    Scale("trend", "days", 10, 0, 15),
    Scale("overdue_share", "%", 20, 0, 100),
    Scale("credit_use", "%", 15, 50, 100),
)
#: The level of a score: the first whose number is above it, else very high.
LEVELS: tuple[tuple[int, Risk], ...] = ((25, "low"), (50, "moderate"), (75, "high"))
#: What the highest exposure paid on time is multiplied with for a limit to suggest.
FACTORS: dict[Risk, Decimal] = {
    "low": Decimal("1.5"),
    "moderate": Decimal(1),
    "high": Decimal("0.5"),
    "very_high": ZERO,
}


class Part(msgspec.Struct, frozen=True):
    """One part of a score; both have one decimal, and are None where it cannot be told."""

    scale: Scale
    figure: Decimal | None
    points: Decimal | None


class Suggestion(msgspec.Struct, frozen=True):
    """A limit, and what it rests on: the highest exposure paid on time, its day, and the factor.

    `day` is None where nothing was paid on time.
    """

    limit: Decimal
    proven: Decimal
    day: date | None
    factor: Decimal


def parts(own: Lateness, exposure: Exposure, overdue: Decimal, cover: Cover) -> tuple[Part, ...]:
    """The parts of a score, in the order of the table; none where there is no history.

    `overdue` is what of the exposure is, 0 where that is a mere residue.
    """
    if not own.documents:
        return ()
    trend = own.recent - own.earlier if own.recent is not None and own.earlier is not None else None
    count = Decimal(own.documents)
    owed = exposure.overdue + exposure.not_due
    worst = own.worst.days if own.worst else 0
    figures: dict[Key, Decimal | None] = {
        "late_share": per_cent(Decimal(own.late), count),
        "mean_days_late": one_decimal(own.sum_of_days / count),
        "worst_days_late": Decimal(worst),
        "trend": trend,
        "overdue_share": per_cent(overdue, owed) if owed else _NONE,
        "credit_use": _use(exposure, cover),
    }
    return tuple(
        Part(scale, figures[scale.key], points(scale, figures[scale.key])) for scale in SCALES
    )


def points(scale: Scale, figure: Decimal | None) -> Decimal | None:
    """What a figure weighs: (figure − none_at) ÷ (all_at − none_at) × weight, 0 to weight.

    Half up to one decimal, so that what is printed adds up.
    """
    if figure is None:
        return None
    share = (figure - scale.none_at) / (scale.all_at - scale.none_at)
    return one_decimal(min(max(share, ZERO), Decimal(1)) * scale.weight)


def score(own: Sequence[Part]) -> int | None:
    """Points ÷ weights of the parts that can be told × 100, half up: 0 no risk, 100 the highest.

    None where there are no parts.
    """
    counted = [(part.points, part.scale.weight) for part in own if part.points is not None]
    weights = sum(weight for _, weight in counted)
    if not weights:
        return None
    whole = sum((gained for gained, _ in counted), start=ZERO) * 100 / weights
    return int(whole.quantize(Decimal(1), ROUND_HALF_UP))


def level_of(value: int) -> Risk:
    """The level of a score."""
    return next((level for limit, level in LEVELS if value < limit), "very_high")


def suggest(
    settled: Iterable[Settled], period: Period, level: Risk, late_days: Decimal
) -> Suggestion:
    """A limit: the highest exposure paid on time × the level's factor.

    Rounded down to two significant digits.
    """
    proven, day = proven_exposure(settled, period, late_days)
    factor = FACTORS[level]
    return Suggestion(_two_digits(proven * factor), proven, day, factor)


def proven_exposure(
    settled: Iterable[Settled], period: Period, late_days: Decimal
) -> tuple[Decimal, date | None]:
    """The most that was outstanding at once on documents that were then paid on time, and when.

    Of the documents settled in the period at most `late_days` after they were due, at least in
    part by a payment and with nothing written off; each is outstanding from its day of issue to
    the day before it was settled. The first day where there are several.
    """
    changes: dict[date, Decimal] = {}
    for one in settled:
        on_time = one.paid and not one.lost and one.days_after_due <= late_days
        if on_time and period.first <= one.on:
            changes[one.issued] = changes.get(one.issued, ZERO) + one.amount
            changes[one.on] = changes.get(one.on, ZERO) - one.amount
    most, when, owed = ZERO, None, ZERO
    for day in sorted(changes):
        owed += changes[day]
        if owed > most:
            most, when = owed, day
    return most, when


def _use(exposure: Exposure, cover: Cover) -> Decimal | None:
    """Use of the limit in per cent; a limit of 0 is used up as soon as something is owed."""
    if cover.limit is None:
        return None
    if not cover.limit:
        return _ALL if exposure.total > 0 else _NONE
    return per_cent(exposure.total, cover.limit)


def _two_digits(amount: Decimal) -> Decimal:
    """The amount rounded down to two significant digits, to whole units at least."""
    step = Decimal(10) ** max(amount.adjusted() - 1, 0)
    return (amount / step).quantize(Decimal(1), ROUND_DOWN) * step


_NONE, _ALL = Decimal("0.0"), Decimal("100.0")
