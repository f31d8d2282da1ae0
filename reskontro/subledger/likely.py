"""What may have caused a difference between two sums, where only the subledger has entries.

A trial balance has no entries to pair. What is looked for is whatever by itself makes exactly the
difference; more than one may, so none of them is certain.
"""

from __future__ import annotations

from datetime import date as Day  # noqa: N812
from typing import TYPE_CHECKING

from reskontro.subledger.documents import ZERO
from reskontro.subledger.pairing import NEAR, Cause, Finding, Line, finding_order, swapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

#: No more than this many single entries are named, those nearest to the day.
_MOST = 10


def likely(
    lines: Sequence[Line],
    slot: tuple[str, str],
    difference: Decimal,
    closed: Decimal,
    as_of: Day,
) -> list[Finding]:
    """What would make a difference (subledger − general ledger, not 0) on one account.

    `lines` are all entries on it, also those after the day; `closed` is what the year-end
    transactions of the book, left out of the subledger, add up to on that day.
    """
    before = [line for line in lines if line.entry.date <= as_of]
    sums: tuple[tuple[Cause, Decimal], ...] = (
        ("closing", -closed),
        ("opening", _sum(line for line in before if line.entry.kind == "opening")),
        ("opening", _sum(line for line in before if line.entry.date.year < as_of.year)),
        ("virtual", _sum(line for line in before if line.entry.virtual)),
    )
    found = [
        Finding(cause, *slot, difference, certain=False)
        for cause in dict.fromkeys(cause for cause, sum_ in sums if sum_ == difference)
    ]
    found += [
        Finding("cut", *slot, difference, certain=False, day=day)
        for day in _cuts(lines, difference, as_of)
    ]
    singles = [
        Finding(cause, *slot, difference, line, certain=False)
        for line in lines
        if not line.nobodys
        for cause in _single(line, difference, as_of)
    ]
    singles.sort(key=lambda one: (_distance(one, as_of), finding_order(one)))
    return found + singles[:_MOST]


def _single(line: Line, difference: Decimal, as_of: Day) -> Iterator[Cause]:
    """How one entry would make the difference: left out, moved, turned, or booked twice."""
    day, amount = line.entry.date, line.amount
    other_way = swapped(day)
    if day > as_of:
        if amount == -difference and (day - as_of).days <= NEAR:
            yield "cut"
        if amount == -difference and other_way is not None and other_way <= as_of:
            yield "swapped"
        return
    if amount == difference:
        yield "only_subledger"
        if other_way is not None and other_way > as_of:
            yield "swapped"
    if amount == -difference:
        yield "twice_in_ledger"
    if amount * 2 == difference:
        yield "sign"


def _cuts(lines: Sequence[Line], difference: Decimal, as_of: Day) -> Iterator[Day]:
    """Days near as-of on which the subledger stood where the general ledger stands."""
    moved: dict[Day, Decimal] = {}
    for line in lines:
        if abs((line.entry.date - as_of).days) <= NEAR:
            moved[line.entry.date] = moved.get(line.entry.date, ZERO) + line.amount
    gone = ZERO
    for day in sorted((day for day in moved if day <= as_of), reverse=True):
        gone += moved[day]
        if gone == difference:
            yield _day_before(day)
            break
    come = ZERO
    for day in sorted(day for day in moved if day > as_of):
        come += moved[day]
        if come == -difference:
            yield day
            break


def _day_before(day: Day) -> Day:
    return Day.fromordinal(max(day.toordinal() - 1, 1))


def _distance(finding: Finding, as_of: Day) -> int:
    return abs((finding.own.entry.date - as_of).days) if finding.own else 0


def _sum(lines: Iterable[Line]) -> Decimal:
    return sum((line.amount for line in lines), start=ZERO)
