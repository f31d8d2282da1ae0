"""Year end: balances closed against equity and reopened are no entries."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from reskontro.subledger.entries import Collected, EquityMove

_NEXT_DAY = timedelta(days=1)


def leave_out_closings(collected: Collected) -> int:
    """Sort the equity moves: openings become entries, year-end closings and reopenings vanish.

    Vanish: a `clopen:`-tagged closing; a tagged reopening that follows a tagged closing; and
    without tags a pair, at most a day apart, of which the first brings the customers it touches
    to zero and the second brings the same amounts back. Their turnover is taken out again.
    Returns how many transactions were left out. Changes `collected` in place.
    """
    moves = sorted(collected.equity_moves, key=lambda move: (move.date, not _closes(move)))
    left_out: set[int] = set()
    tagged_closings = [move.date for move in moves if move.tagged and _closes(move)]
    for number, move in enumerate(moves):
        if move.tagged and (_closes(move) or (tagged_closings and tagged_closings[0] <= move.date)):
            left_out.add(number)
    for number, move in enumerate(moves):
        if number in left_out or not _closes(move):
            continue
        partner = _reopening(moves, number, left_out)
        if partner is not None and _brings_to_zero(collected, moves, number, left_out):
            left_out |= {number, partner}
    for number, move in enumerate(moves):
        if number in left_out:
            for key, quantity in move.turnover:
                collected.turnover[key] -= quantity
        else:
            for entry in move.entries:
                collected.entries.setdefault(entry.customer, []).append(entry)
    collected.equity_moves = []
    return len(left_out)


def _closes(move: EquityMove) -> bool:
    """Whether a move takes more from the receivables than it brings."""
    return sum((entry.amount for entry in move.entries), start=Decimal(0)) < 0


def _amounts(move: EquityMove, sign: int) -> dict[tuple[str, str, str], Decimal]:
    amounts: dict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
    for entry in move.entries:
        amounts[entry.control, entry.customer, entry.currency] += sign * entry.amount
    return amounts


def _reopening(moves: list[EquityMove], number: int, taken: set[int]) -> int | None:
    closing = moves[number]
    for later in range(number + 1, len(moves)):
        move = moves[later]
        if move.date > closing.date + _NEXT_DAY:
            return None
        if later not in taken and _amounts(move, 1) == _amounts(closing, -1):
            return later
    return None


def _brings_to_zero(
    collected: Collected, moves: list[EquityMove], number: int, left_out: set[int]
) -> bool:
    closing = moves[number]
    balances = _amounts(closing, 1)
    day: date = closing.date
    for customer in {customer for _, customer, _ in balances}:
        for entry in collected.entries.get(customer, ()):
            if entry.date <= day and (entry.control, customer, entry.currency) in balances:
                balances[entry.control, customer, entry.currency] += entry.amount
    for earlier, move in enumerate(moves[:number]):
        if earlier not in left_out:
            for entry in move.entries:
                if (key := (entry.control, entry.customer, entry.currency)) in balances:
                    balances[key] += entry.amount
    return not any(balances.values())
