"""What was collected as plain values, so that one process can hand it to another."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from reskontro.subledger.entries import Collected, EquityMove, Entry

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Numbers, strings, None and tuples or lists of them: what `marshal` takes.
Plain = Any


def pack(collected: Collected) -> Plain:
    """Everything collected but its problems, as plain values."""
    return (
        [_entry(entry) for own in collected.entries.values() for entry in own],
        _turnover(collected.turnover.items()),
        [
            (
                move.date.toordinal(),
                move.tagged,
                [_entry(e) for e in move.entries],
                _turnover(move.turnover),
            )
            for move in collected.equity_moves
        ],
        collected.virtual,
        collected.transactions,
    )


def unpack(plain: Plain, into: Collected, days: dict[int, date]) -> None:
    """Add what was packed to what is there; `days` is kept between calls."""
    entries, turnover, moves, virtual, transactions = plain
    own = into.entries
    for values in entries:
        entry = _unpacked(values, days)
        try:
            own[entry.customer].append(entry)
        except KeyError:
            own[entry.customer] = [entry]
    for account, day, commodity, quantity in turnover:
        key = (account, _day(day, days), commodity)
        into.turnover[key] = into.turnover.get(key, _ZERO) + Decimal(quantity)
    for day, tagged, held, turned in moves:
        into.equity_moves.append(
            EquityMove(
                _day(day, days),
                tagged,
                tuple(_unpacked(values, days) for values in held),
                tuple(((a, _day(d, days), c), Decimal(q)) for a, d, c, q in turned),
            )
        )
    into.virtual += virtual
    into.transactions += transactions


def _entry(entry: Entry) -> Plain:
    amount = entry.amount
    booked = entry.booked
    return (
        entry.customer, entry.date.toordinal(), entry.kind, entry.number, entry.code, entry.names,
        entry.kid, entry.text, str(amount), entry.currency,
        True if booked is amount else None if booked is None else str(booked),
        str(entry.revenue), entry.due.toordinal() if entry.due else 0, entry.due_basis,
        entry.issued.toordinal(), entry.control, entry.path, entry.line, entry.virtual,
    )  # fmt: skip


def _unpacked(values: Plain, days: dict[int, date]) -> Entry:
    (
        customer, day, kind, number, code, names, kid, text, quantity, currency, value,
        revenue, due, due_basis, issued, control, path, line, virtual,
    ) = values  # fmt: skip
    amount = Decimal(quantity)
    return Entry(
        customer, _day(day, days), kind, number, code, names, kid, text, amount, currency,
        amount if value is True else None if value is None else Decimal(value),
        _ZERO if revenue == "0" else Decimal(revenue), _day(due, days) if due else None, due_basis,
        _day(issued, days), control, path, line, virtual,
    )  # fmt: skip


def _turnover(items: Iterable[tuple[tuple[str, date, str], Decimal]]) -> Plain:
    return [(a, day.toordinal(), c, str(quantity)) for (a, day, c), quantity in items]


def _day(ordinal: int, days: dict[int, date]) -> date:
    day = days.get(ordinal)
    if day is None:
        day = days[ordinal] = date.fromordinal(ordinal)
    return day


_ZERO = Decimal(0)
