"""Amounts as they are typed, and the one rounding of what is recorded."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Final

from reskontro.currencies import minor_unit
from reskontro.record.refused import Refused

_NUMBER: Final = re.compile(r"[0-9]{1,18}(?:[.,][0-9]{1,18})?")
_BLANKS: Final = str.maketrans("", "", " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}")


def rounded(amount: Decimal, currency: str) -> Decimal:
    """An amount in whole minor units of its currency, half up.

    The net of each line is rounded, and the VAT on the sum of the nets under each code, as
    EN 16931 asks for (BR-CO-10, BR-CO-17).
    """
    return amount.quantize(_unit(currency), ROUND_HALF_UP)


def in_units(amount: Decimal, currency: str) -> Decimal:
    """An amount written in whole minor units of its currency, unless it has smaller ones."""
    whole = rounded(amount, currency)
    return whole if whole == amount else amount


def number(text: str) -> Decimal:
    """A number ≥ 0 as typed, with a dot or a comma before decimals, blanks between digits.

    Raises:
        Refused: the text is none.
    """
    found = text.translate(_BLANKS)
    if not _NUMBER.fullmatch(found):
        raise Refused("I203", text=text)
    return Decimal(found.replace(",", "."))


def signed(text: str) -> Decimal:
    """A number as typed, which may be below 0.

    Raises:
        Refused: the text is none.
    """
    plain = text.strip().replace("−", "-")
    found = number(plain.removeprefix("-"))
    return -found if plain.startswith("-") else found


def amount(text: str, currency: str) -> Decimal:
    """An amount ≥ 0 as typed, in whole minor units.

    Raises:
        Refused: the text is none, or has more decimals than the currency.
    """
    return whole_units(number(text), currency)


def whole_units(value: Decimal, currency: str) -> Decimal:
    """An amount in whole minor units, with all their decimals.

    Raises:
        Refused: it is written with more, even if they are 0: 1.000 may mean a thousand.
    """
    decimals = minor_unit(currency)
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or -exponent > decimals:
        values = {"amount": f"{value:f}", "decimals": str(decimals), "currency": currency}
        raise Refused("I202", **values)
    return rounded(value, currency)


def shared(whole: Decimal, parts: dict[str, Decimal], currency: str) -> dict[str, Decimal]:
    """An amount shared out in proportion to parts, which are not all 0; the last takes the rest."""
    total = sum(parts.values(), start=Decimal(0))
    *first, last = parts
    shares = {name: rounded(whole * parts[name] / total, currency) for name in first}
    shares[last] = whole - sum(shares.values(), start=Decimal(0))
    return shares


@cache
def _unit(currency: str) -> Decimal:
    return Decimal(1).scaleb(-minor_unit(currency))
