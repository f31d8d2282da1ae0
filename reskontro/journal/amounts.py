"""Amounts: `1 250,00 NOK`, `-$1`, `$ -1`.

Source: hledger's `amountp'` (Hledger/Read/Common.hs).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from reskontro.journal.faults import Fault
from reskontro.journal.model import Amount
from reskontro.journal.numbers import NUMBER, interpret

if TYPE_CHECKING:
    from reskontro.journal.state import State, Style

SYMBOL = r'"[^"\n]*"|[^0-9\-+.@*;\s"{}=]++'
_AMOUNT = re.compile(
    rf"""
    (?P<sign>[-+])?+ [^\S\n]*+
    (?: (?P<left>{SYMBOL}) [^\S\n]*+ (?P<sign2>[-+])?+ [^\S\n]*+ )?+
    (?P<number>{NUMBER}) (?P<exponent>[eE][-+]?[0-9]++)?+
    (?: [^\S\n]*+ (?P<right>{SYMBOL}) )?+
    """,
    re.VERBOSE,
)
_SPACES = re.compile(r"[^\S\n]*")


class Written(msgspec.Struct, frozen=True, gc=False):
    """An amount as it stands in a line, from after its leading spaces to `end`."""

    amount: Amount
    style: Style
    lone: bool
    end: int


def read_amount(text: str, start: int, state: State) -> Written:
    """Read one amount without cost at `start`, where no space stands.

    Raises:
        Fault: J501 not an amount, J502 and J507 of numbers, J504 an expression, J506 `*1.25`.
    """
    found = _AMOUNT.match(text, start)
    if found is None:
        raise _not_an_amount(text, start)
    left = found["left"]
    if left is not None:
        if "(" in left:
            raise _not_an_amount(text, start)
        if left[0] == ",":
            raise Fault("J502", start + 1, found.end("number") - start, text=found[0])
        commodity, end = left, 0
    else:
        right = found["right"]
        commodity, end = (right, found.end()) if right is not None else ("", 0)
    if commodity.startswith('"'):
        commodity = commodity[1:-1]
    default = state.default
    if default is not None and left is None and not end:
        commodity = default[0]
    number = interpret(text, found, found.start("number"), state.style(commodity))
    quantity = number.quantity
    if ((found["sign"] == "-") != (found["sign2"] == "-")) and quantity:
        quantity = quantity.copy_negate()
    return Written(Amount(quantity, commodity), number.style, number.lone, end or number.end)


def skip_spaces(text: str, start: int) -> int:
    """The first position at or after `start` where no space stands."""
    found = _SPACES.match(text, start)
    return found.end() if found else start


def is_amount(text: str, state: State) -> bool:
    """Whether a whole text reads as one amount."""
    try:
        return read_amount(text, 0, state).end == len(text)
    except Fault:
        return False


def _not_an_amount(text: str, start: int) -> Fault:
    stop = text.find(";", start)
    rest = text[start : stop if stop >= 0 else len(text)].rstrip()
    if "(" in rest and not rest.isalpha():
        from reskontro.journal.expressions import suggestion  # noqa: PLC0415 - errors need it alone

        if amount := suggestion(rest):
            return Fault("J504", start + 1, len(rest), text=rest, suggestion=amount)
        return Fault("J508", start + 1, len(rest), text=rest)
    if rest.startswith("*"):
        return Fault("J506", start + 1, len(rest), text=rest)
    return Fault("J501", start + 1, len(rest), text=rest)
