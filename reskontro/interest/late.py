"""Late interest on a balance that changes, at rates that change: simple, line by line."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.currencies import minor_unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.rules.lookup import Rules
    from reskontro.settings import InterestSettings

#: What a rate rests on: the law, an agreement, or the law where more was agreed with a consumer.
RateBasis = Literal["statutory", "agreed", "capped"]

_DAY: Final = timedelta(1)
_YEAR: Final = 365
_ZERO: Final = Decimal(0)


class RatePeriod(msgspec.Struct, frozen=True):
    """Days with one rate, `first` and `last` inclusive; `rate` is in per cent a year."""

    first: date
    last: date
    rate: Decimal
    basis: RateBasis


class Rates(msgspec.Struct, frozen=True):
    """The rate that one customer pays.

    `agreed`, per cent a year, takes the place of the statutory rate; of a `consumer` only where it
    is not above that. None: nothing is agreed.

    Source: forsinkelsesrenteloven §§ 1, 3 and 4; räntelagen §§ 2 and 6.
    """

    law: Rules
    agreed: Decimal | None = None
    consumer: bool = False

    def periods(self, first: date, last: date) -> tuple[RatePeriod, ...]:
        """The days from `first` to `last`, both inclusive, cut where the rate changes.

        Raises:
            MissingRule: the statutory rate of one of the days is needed, and is not known.
        """
        if self.agreed is not None and not self.consumer:
            return (RatePeriod(first, last, self.agreed, "agreed"),)
        found: list[RatePeriod] = []
        for period in self.law.periods("late_interest", first, last):
            rate, basis = self._rate(period.value)
            if found and (found[-1].rate, found[-1].basis) == (rate, basis):
                found[-1] = RatePeriod(found[-1].first, period.last, rate, basis)
            else:
                found.append(RatePeriod(period.first, period.last, rate, basis))
        return tuple(found)

    def _rate(self, statutory: Decimal) -> tuple[Decimal, RateBasis]:
        if self.agreed is None:
            return statutory, "statutory"
        return (self.agreed, "agreed") if self.agreed <= statutory else (statutory, "capped")


class Move(msgspec.Struct, frozen=True):
    """A change of the balance that bears interest: by `amount` from `day` on, inclusive.

    `cause` is `due`, or the kind of the entry that changed the balance.
    """

    day: date
    amount: Decimal
    cause: str


class Segment(msgspec.Struct, frozen=True):
    """Days with one balance and one rate, `first` and `last` inclusive.

    `balance` is > 0, `rate` in per cent a year, `interest` rounded to the minor unit. `causes` say
    why it begins: those of the moves, `rate`, `year`.
    """

    first: date
    last: date
    balance: Decimal
    rate: Decimal
    basis: RateBasis
    interest: Decimal
    causes: tuple[str, ...]

    @property
    def days(self) -> int:
        """The number of days."""
        return (self.last - self.first).days + 1


def late_interest(
    moves: Iterable[Move], until: date, rates: Rates, settings: InterestSettings, currency: str
) -> tuple[Segment, ...]:
    """Simple interest on a balance to `until`, inclusive, cut where balance or rate changes.

    Interest = balance × rate ÷ 100 × days ÷ 365. Each segment is rounded to the minor unit of
    `currency`, half up unless the settings say otherwise, so that the printed lines add up. Days
    with a balance of 0 or below bear nothing and are left out.

    Raises:
        MissingRule: a rate is not known.

    Source: forsinkelsesrenteloven §§ 2–3; räntelagen §§ 3 and 6. Day count and rounding are not
    in the law.
    """
    unit = Decimal(1).scaleb(-minor_unit(currency))
    rounding = ROUND_HALF_UP if settings.rounding == "half_up" else ROUND_DOWN
    found: list[Segment] = []
    for first, last, balance, causes in _balances(moves, until):
        for period in rates.periods(first, last):
            for start, end, year in _years(period.first, period.last, settings.day_count):
                days = (end - start).days + 1
                exact = balance * period.rate * days / (100 * year)
                why = (*causes,) if start == first else ()
                if start == period.first and _changed(found, period):
                    why = (*why, "rate")
                found.append(
                    Segment(
                        start,
                        end,
                        balance,
                        period.rate,
                        period.basis,
                        exact.quantize(unit, rounding),
                        why or ("year",),
                    )
                )
    return tuple(found)


def first_day(due: date, settings: InterestSettings) -> date:
    """The first day that bears interest on what was due on a day and is not paid by then."""
    return due if settings.first_day == "due" or due == date.max else due + _DAY


def day_after(day: date, due: date, settings: InterestSettings) -> date:
    """From which day what was paid on `day` bears no interest any more.

    The day of payment still does; what is paid by the due date never did.
    """
    if day <= due:
        return first_day(due, settings)
    return day if day == date.max else day + _DAY


def _balances(
    moves: Iterable[Move], until: date
) -> Iterable[tuple[date, date, Decimal, tuple[str, ...]]]:
    """First and last day, balance and causes of all times with a balance above 0."""
    by_day: dict[date, list[Move]] = {}
    for move in moves:
        if move.day <= until:
            by_day.setdefault(move.day, []).append(move)
    balance = _ZERO
    days = [day for day in sorted(by_day) if sum((m.amount for m in by_day[day]), start=_ZERO)]
    for day, following in zip(days, [*days[1:], None], strict=False):
        balance += sum((move.amount for move in by_day[day]), start=_ZERO)
        if balance > 0:
            last = until if following is None else following - _DAY
            yield day, last, balance, tuple(dict.fromkeys(move.cause for move in by_day[day]))


def _changed(found: list[Segment], period: RatePeriod) -> bool:
    """Whether the rate is another than that of the day before."""
    return (
        bool(found)
        and found[-1].last + _DAY == period.first
        and (found[-1].rate, found[-1].basis) != (period.rate, period.basis)
    )


def _years(
    first: date, last: date, day_count: Literal["actual/365", "actual/actual"]
) -> Iterable[tuple[date, date, int]]:
    """The days, with how many a year has; cut where that changes, if the days are the year's own."""
    if day_count == "actual/365":
        yield first, last, _YEAR
        return
    while first <= last:
        length = _length(first.year)
        end = last
        for year in range(first.year + 1, last.year + 1):
            if _length(year) != length:
                end = date(year, 1, 1) - _DAY
                break
        yield first, end, length
        if end == last:
            return
        first = end + _DAY


def _length(year: int) -> int:
    return (date(year, 12, 31) - date(year, 1, 1)).days + 1
