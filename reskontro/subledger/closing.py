"""Year end: balances closed against equity and reopened are no entries."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reskontro.subledger.entries import Collected, Entry, EquityMove

#: What a move sets against equity stands on: control account, customer, currency.
_Key = tuple[str, str, str]
_Amounts = frozenset[tuple[_Key, Decimal]]

_NEXT_DAY = timedelta(days=1)
_DECEMBER = 12
#: A receivable and equity: what a payment to the owner looks like too.
_TWO_POSTINGS = 2
_ZERO = Decimal(0)


class Closing(NamedTuple):
    """A transaction that closes or reopens balances at year end, and where it begins.

    `counts_from` is the day from which it is an entry after all, None where it never is.
    """

    day: date
    path: str
    line: int
    counts_from: date | None = None

    def left_out_at(self, day: date) -> bool:
        """Whether it is left out of what there is at the end of a day."""
        return self.day <= day and (self.counts_from is None or day < self.counts_from)


def leave_out_closings(collected: Collected) -> tuple[Closing, ...]:
    """Sort the equity moves: openings become entries, year-end closings and reopenings vanish.

    Vanish: a `clopen:`-tagged closing and the tagged reopenings after it; and without tags a
    closing known by its form (`_closings_of`) with what brings the same amounts back that day or
    the next, and a pair within a day. A closing known by its form that nothing reopens counts
    from the day after, but for what it does to income and costs: so what is open on its own
    day is the same whatever follows. The turnover of what vanishes is moved to `left_out`. Returns
    the transactions left out. Changes `collected` in place.
    """
    moves = sorted(collected.equity_moves, key=lambda move: (move.date, _net(move) >= _ZERO))
    left_out, put_off = _told(moves, _Balances(collected.entries))
    closings: list[Closing] = []
    for number, move in enumerate(moves):
        counts_from = move.date + _NEXT_DAY if number in put_off else None
        if number in left_out or counts_from:
            _leave_out(collected, move, counts_from)
            closings.append(Closing(move.date, move.path, move.line, counts_from))
        if number not in left_out:
            for entry in move.entries:
                own = msgspec.structs.replace(entry, date=counts_from) if counts_from else entry
                collected.entries.setdefault(entry.customer, []).append(own)
    collected.equity_moves = []
    return tuple(closings)


def _leave_out(collected: Collected, move: EquityMove, counts_from: date | None) -> None:
    """Take the turnover of a move out, for good or until the day from which it counts."""
    turnover, left_out = collected.turnover, collected.left_out
    for key, quantity in move.turnover:
        turnover[key] -= quantity
        left_out[key] = left_out.get(key, _ZERO) + quantity
        account, _, currency = key
        if counts_from and account not in move.results:
            later = account, counts_from, currency
            turnover[later] = turnover.get(later, _ZERO) + quantity
            left_out[later] = left_out.get(later, _ZERO) - quantity


class _Balances:
    """What customers owe before a move: their entries, and the moves that became entries."""

    def __init__(self, entries: dict[str, list[Entry]]) -> None:
        self._entries = entries
        self._known: set[str] = set()
        self._days: dict[_Key, list[date]] = {}
        self._sums: dict[_Key, list[Decimal]] = {}
        self._moved: dict[_Key, Decimal] = defaultdict(Decimal)

    def at(self, key: _Key, day: date) -> Decimal:
        """The balance at the end of a day, of the moves those taken in so far."""
        self._know(key[1])
        place = bisect_right(self._days.get(key, ()), day)
        return self._moved[key] + (self._sums[key][place - 1] if place else _ZERO)

    def all_at(self, day: date) -> dict[_Key, Decimal]:
        """Every balance at the end of a day that is not zero."""
        for customer in self._entries:
            self._know(customer)
        keys = {*self._sums, *self._moved}
        return {key: balance for key in keys if (balance := self.at(key, day))}

    def take_in(self, move: EquityMove) -> None:
        """A move counts from now on."""
        for key, amount in _amounts(move).items():
            self._moved[key] += amount

    def _know(self, customer: str) -> None:
        if customer in self._known:
            return
        self._known.add(customer)
        for entry in sorted(self._entries.get(customer, ()), key=lambda entry: entry.date):
            key = (entry.control, customer, entry.currency)
            sums = self._sums.setdefault(key, [])
            sums.append((sums[-1] if sums else _ZERO) + entry.amount)
            self._days.setdefault(key, []).append(entry.date)


def _told(moves: Sequence[EquityMove], balances: _Balances) -> tuple[set[int], set[int]]:
    """Which of the moves, in order of day, vanish, and which are closings that nothing reopens.

    What a move is at the end of a day rests on that day and those before alone.
    """
    left_out: set[int] = set()
    put_off: set[int] = set()
    partners = _Partners(moves)
    closed = False
    for day, of_day in groupby(range(len(moves)), lambda number: moves[number].date):
        numbers = [number for number in of_day if number not in left_out]
        closings = _closings_of({number: moves[number] for number in numbers}, day, balances)
        for number in numbers:
            move = moves[number]
            if number in left_out:
                continue
            if move.tagged and (closed or _closes(move, balances)):
                left_out.add(number)
                closed = True
                continue
            days = (day, day + _NEXT_DAY) if number in closings else (day,)
            partner = next((n for n in partners.of(number, days) if n not in left_out), None)
            if partner is not None and (
                number in closings
                or _brings_to_zero(move, balances)
                or _brings_to_zero(moves[partner], balances)
            ):
                left_out |= {number, partner}
            elif number in closings:
                put_off.add(number)
            else:
                balances.take_in(move)
        for number in put_off.intersection(numbers):
            balances.take_in(moves[number])
    return left_out, put_off


def _closings_of(moves: Mapping[int, EquityMove], day: date, balances: _Balances) -> set[int]:
    """Those of a day's moves that close the year by their form alone.

    On the last day of a month they bring to zero what they touch, and together all receivables;
    none says what it is about. Two postings are enough at the end of a calendar year only: any
    month may end with the one open invoice paid to the owner.
    """
    if (day + _NEXT_DAY).day != 1:
        return set()
    found = {
        number: move
        for number, move in moves.items()
        if not (move.tagged or move.named)
        and all(entry.date == day for entry in move.entries)
        and _brings_to_zero(move, balances)
    }
    if day.month != _DECEMBER and sum(len(m.turnover) for m in found.values()) <= _TWO_POSTINGS:
        return set()
    touched = {key for move in found.values() for key, amount in _amounts(move).items() if amount}
    return set(found) if touched and balances.all_at(day).keys() <= touched else set()


class _Partners:
    """Moves by day and amounts."""

    def __init__(self, moves: Sequence[EquityMove]) -> None:
        self._moves = moves
        self._found: dict[tuple[date, _Amounts], list[int]] = defaultdict(list)
        for number, move in enumerate(moves):
            self._found[move.date, frozenset(_amounts(move).items())].append(number)

    def of(self, number: int, days: Sequence[date]) -> Iterator[int]:
        """The others on those days that bring back what a move took."""
        amounts = _amounts(self._moves[number])
        back = frozenset((key, -amount) for key, amount in amounts.items())
        for day in days:
            yield from (other for other in self._found.get((day, back), ()) if other != number)


def _closes(move: EquityMove, balances: _Balances) -> bool:
    """Whether a tagged move closes: it brings balances to zero, or takes more than it brings."""
    return _net(move) < _ZERO or _brings_to_zero(move, balances)


def _brings_to_zero(move: EquityMove, balances: _Balances) -> bool:
    return not any(balances.at(key, move.date) + amount for key, amount in _amounts(move).items())


def _net(move: EquityMove) -> Decimal:
    return sum((entry.amount for entry in move.entries), start=_ZERO)


def _amounts(move: EquityMove) -> dict[_Key, Decimal]:
    amounts: dict[_Key, Decimal] = defaultdict(Decimal)
    for entry in move.entries:
        amounts[entry.control, entry.customer, entry.currency] += entry.amount
    return amounts
