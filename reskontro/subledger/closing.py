"""Year end: balances closed against equity and reopened are no entries."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby, islice
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reskontro.subledger.entries import Collected, Entry, EquityMove

#: What a move sets against equity stands on: control account, customer, currency.
_Key = tuple[str, str, str]
_Amounts = frozenset[tuple[_Key, Decimal]]
#: In place of the customer: all that a move does not name.
_REST: Final = ""

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
        self._totals: tuple[date, dict[tuple[str, ...], Decimal]] | None = None

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

    def after(self, move: EquityMove) -> dict[_Key, Decimal]:
        """What is left of the balances that a move touches.

        Where accounts do not tell customers apart, and nobody called like its payee owes anything,
        what it has straight on a control account is set against all others there together.
        """
        amounts = _amounts(move)
        found = {key: self.at(key, move.date) + amount for key, amount in amounts.items()}
        rest = [key for key in _of_payee(move) if found[key] == amounts[key] != _ZERO]
        for key in rest:
            named = [one for one in amounts if one != key and one[::2] == key[::2]]
            others = self._total(key, move.date)
            others -= sum((self.at(one, move.date) for one in named), start=_ZERO)
            found[key[0], _REST, key[2]] = others + found.pop(key)
        return found

    def take_in(self, move: EquityMove) -> None:
        """A move counts from now on."""
        for key, amount in _amounts(move).items():
            self._moved[key] += amount
            if self._totals is not None:
                self._totals[1][key[::2]] += amount

    def _total(self, key: _Key, day: date) -> Decimal:
        """What all customers together owe at the end of a day on a control account."""
        if self._totals is None or self._totals[0] != day:
            sums: dict[tuple[str, ...], Decimal] = defaultdict(Decimal)
            for each, balance in self.all_at(day).items():
                sums[each[::2]] += balance
            self._totals = day, sums
        return self._totals[1][key[::2]]

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
            unnamed = next((n for n in partners.unnamed(number, days) if n not in left_out), None)
            if partner is not None and (
                number in closings
                or _brings_to_zero(move, balances)
                or _brings_to_zero(moves[partner], balances)
            ):
                left_out |= {number, partner}
            elif unnamed is not None and (
                _empties(move, balances) or _empties(moves[unnamed], balances)
            ):
                left_out |= {number, unnamed}
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
    touched = {
        key
        for move in found.values()
        for key in balances.after(move)
        if key[1] == _REST or _amounts(move)[key]
    }
    open_ = balances.all_at(day)
    all_ = all(key in touched or (key[0], _REST, key[2]) in touched for key in open_)
    return set(found) if touched and all_ else set()


class _Partners:
    """Moves by day and amounts."""

    def __init__(self, moves: Sequence[EquityMove]) -> None:
        self._moves = moves
        self._found: dict[tuple[date, _Amounts], list[int]] = defaultdict(list)
        self._unnamed: dict[tuple[date, _Amounts], list[int]] = defaultdict(list)
        for number, move in enumerate(moves):
            self._found[move.date, frozenset(_amounts(move).items())].append(number)
            if _of_payee(move):
                self._unnamed[move.date, frozenset(_without_payee(move).items())].append(number)

    def of(self, number: int, days: Sequence[date]) -> Iterator[int]:
        """The others on those days that bring back what a move took."""
        for found in _back(_amounts(self._moves[number]), days, self._found):
            yield from (other for other in found if other != number)

    def unnamed(self, number: int, days: Sequence[date]) -> Iterator[int]:
        """Those after it that bring it back to the same accounts, though under another payee."""
        if _of_payee(move := self._moves[number]):
            for found in _back(_without_payee(move), days, self._unnamed):
                yield from islice(found, bisect_right(found, number), None)


def _back(
    amounts: Mapping[_Key, Decimal],
    days: Sequence[date],
    found: Mapping[tuple[date, _Amounts], list[int]],
) -> Iterator[list[int]]:
    back = frozenset((key, -amount) for key, amount in amounts.items())
    return (found.get((day, back), []) for day in days)


def _closes(move: EquityMove, balances: _Balances) -> bool:
    """Whether a tagged move closes: it brings balances to zero, or takes more than it brings."""
    return _net(move) < _ZERO or _brings_to_zero(move, balances)


def _brings_to_zero(move: EquityMove, balances: _Balances) -> bool:
    return not any(balances.after(move).values())


def _empties(move: EquityMove, balances: _Balances) -> bool:
    """Whether a move that names nobody brings to zero what it touches."""
    left = balances.after(move)
    return any(customer == _REST for _, customer, _ in left) and not any(left.values())


def _net(move: EquityMove) -> Decimal:
    return sum((entry.amount for entry in move.entries), start=_ZERO)


def _amounts(move: EquityMove) -> dict[_Key, Decimal]:
    amounts: dict[_Key, Decimal] = defaultdict(Decimal)
    for entry in move.entries:
        amounts[entry.control, entry.customer, entry.currency] += entry.amount
    return amounts


def _of_payee(move: EquityMove) -> set[_Key]:
    """What of a move is somebody's for its payee alone, straight on a control account."""
    return {key for key in _amounts(move) if move.payee and key[1] == move.payee}


def _without_payee(move: EquityMove) -> dict[_Key, Decimal]:
    """The amounts of a move, those of its payee as nobody's."""
    own = _of_payee(move)
    return {
        (key[0], _REST, key[2]) if key in own else key: amount
        for key, amount in _amounts(move).items()
    }
