"""What may follow an account in a posting: amount, cost, lot and balance assertion.

Source: hledger's `amountp'` and `balanceassertionp` (Hledger/Read/Common.hs).
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from reskontro.journal.amounts import read_amount, skip_spaces
from reskontro.journal.faults import Fault
from reskontro.journal.model import Amount, Assertion

if TYPE_CHECKING:
    from reskontro.journal.state import State

_COST = re.compile(r"(?:\((?=@@?\)))?(@@?)\)?[^\S\n]*")
_LOT = re.compile(r"\{\{[^}\n]*\}\}|\{[^}\n]*\}|\[[^\]\n]*\]|\(\([^\n]*?\)\)|\([^)\n]*\)")
_ASSERTION = re.compile(r"(==?)(\*?)[^\S\n]*")


class Value(msgspec.Struct, frozen=True, gc=False):
    """All that may follow an account: amount, cost, assertion; `end` is where the comment starts.

    `lot`: a lot, lot date, lot note or valuation was there and has been dropped. `lone` is the
    column of an amount or assertion that may mean a thousand times what it was read as, else 0 (a
    cost that is read wrong does not balance).
    """

    amount: Amount | None
    cost: Amount | None
    assertion: Assertion | None
    lot: bool
    lone: int
    end: int


def read_value(text: str, start: int, state: State) -> Value:
    """Read what follows an account in a posting, up to its comment or the end of the line.

    Raises:
        Fault: those of `read_amount`; J404 for text that belongs to nothing, J603 a lot in an
            assertion.
    """
    position = skip_spaces(text, start)
    size = len(text)
    amount: Amount | None = None
    cost: Amount | None = None
    lot = False
    lone = 0
    if position < size and text[position] not in ";=":
        written = read_amount(text, position, state)
        amount = written.amount
        lone = position + 1 if written.lone else 0
        position = skip_spaces(text, written.end)
        while position < size and text[position] in "@({[":
            if costs := _COST.match(text, position):
                if cost is not None:
                    break
                unit = read_amount(text, costs.end(), state)
                cost = total_cost(amount, unit.amount, per_unit=costs[1] == "@")
                position = skip_spaces(text, unit.end)
            elif dropped := _LOT.match(text, position):
                lot = True
                position = skip_spaces(text, dropped.end())
            else:
                break
    assertion: Assertion | None = None
    if position < size and text[position] == "=":
        assertion, position, column = _read_assertion(text, position, state, assigns=amount is None)
        lone = lone or column
    if position < size and text[position] != ";":
        raise Fault("J404", position + 1, size - position, text=text[position:])
    return Value(amount, cost, assertion, lot, lone, position)


def _read_assertion(
    text: str, start: int, state: State, *, assigns: bool
) -> tuple[Assertion, int, int]:
    mark = _ASSERTION.match(text, start)
    assert mark is not None  # noqa: S101 - the caller saw the "="
    written = read_amount(text, mark.end(), state)
    position = skip_spaces(text, written.end)
    if costs := _COST.match(text, position):
        position = skip_spaces(text, read_amount(text, costs.end(), state).end)
    if position < len(text) and text[position] == "{":
        raise Fault("J603", position + 1, len(text) - position)
    assertion = Assertion(
        written.amount,
        total=mark[1] == "==",
        inclusive=bool(mark[2]),
        assigns=assigns,
        column=start + 1,
    )
    return assertion, position, mark.end() + 1 if written.lone else 0


def total_cost(amount: Amount, cost: Amount, *, per_unit: bool) -> Amount:
    """The cost of the whole amount, with the amount's sign."""
    if per_unit:
        return Amount(amount.quantity * cost.quantity, cost.commodity)
    if not amount.quantity:
        return Amount(Decimal(0), cost.commodity)
    quantity = cost.quantity.copy_negate() if amount.quantity < 0 else cost.quantity
    return Amount(quantity, cost.commodity)
