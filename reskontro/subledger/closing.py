"""Year end: balances closed against equity and reopened are no entries."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reskontro.subledger.entries import Collected, Entry, EquityMove

#: What a move sets against equity stands on: control account, customer, currency.
_Key = tuple[str, str, str]
_Amounts = frozenset[tuple[_Key, Decimal]]

_NEXT_DAY = timedelta(days=1)
_ZERO = Decimal(0)


class Closing(NamedTuple):
    """A transaction that closes or reopens balances at year end, and where it begins."""

    day: date
    path: str
    line: int


def leave_out_closings(collected: Collected) -> tuple[Closing, ...]:
    """Sort the equity moves: openings become entries, year-end closings and reopenings vanish.

    Vanish: a `clopen:`-tagged closing and the tagged reopenings after it; and without tags a
    pair, at most a day apart, of which one brings the customers it touches to zero and the other
    brings the same amounts back. Their turnover is moved to `left_out`. Returns the transactions
    left out. Changes `collected` in place.
    """
    moves = sorted(collected.equity_moves, key=lambda move: (move.date, _net(move) >= _ZERO))
    left_out = _left_out(moves, _Balances(collected.entries))
    for number, move in enumerate(moves):
        if number in left_out:
            for key, quantity in move.turnover:
                collected.turnover[key] -= quantity
                collected.left_out[key] = collected.left_out.get(key, _ZERO) + quantity
        else:
            for entry in move.entries:
                collected.entries.setdefault(entry.customer, []).append(entry)
    collected.equity_moves = []
    closed = (moves[number] for number in sorted(left_out))
    return tuple(Closing(move.date, move.path, move.line) for move in closed)


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
        if key[1] not in self._known:
            self._know(key[1])
        place = bisect_right(self._days.get(key, ()), day)
        return self._moved[key] + (self._sums[key][place - 1] if place else _ZERO)

    def take_in(self, move: EquityMove) -> None:
        """A move counts from now on."""
        for key, amount in _amounts(move).items():
            self._moved[key] += amount

    def _know(self, customer: str) -> None:
        self._known.add(customer)
        for entry in sorted(self._entries.get(customer, ()), key=lambda entry: entry.date):
            key = (entry.control, customer, entry.currency)
            sums = self._sums.setdefault(key, [])
            sums.append((sums[-1] if sums else _ZERO) + entry.amount)
            self._days.setdefault(key, []).append(entry.date)


def _left_out(moves: list[EquityMove], balances: _Balances) -> set[int]:
    """Which of the moves, in order of day, are year-end closings and reopenings."""
    left_out: set[int] = set()
    by_amounts: dict[tuple[date, _Amounts], list[int]] = defaultdict(list)
    for number, move in enumerate(moves):
        by_amounts[move.date, frozenset(_amounts(move).items())].append(number)
    closed = False
    for number, move in enumerate(moves):
        if number in left_out:
            continue
        if move.tagged and (closed or _closes(move, balances)):
            left_out.add(number)
            closed = True
            continue
        back = frozenset((key, -amount) for key, amount in _amounts(move).items())
        partner = next(
            (
                other
                for day in (move.date, move.date + _NEXT_DAY)
                for other in by_amounts.get((day, back), ())
                if other != number and other not in left_out
            ),
            None,
        )
        if partner is not None and (
            _brings_to_zero(move, balances)
            or (moves[partner].date == move.date and _brings_to_zero(moves[partner], balances))
        ):
            left_out |= {number, partner}
        else:
            balances.take_in(move)
    return left_out


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
