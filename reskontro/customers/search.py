"""Finding customers: their order, and whom a number or a name may mean."""

from __future__ import annotations

import re
from difflib import SequenceMatcher, get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reskontro.customers.record import Customer, CustomerNumber

_DIGITS = re.compile(r"([0-9]+)")


def number_order(number: str) -> tuple[tuple[str | int, ...], str]:
    """The order of customer numbers: runs of digits by their value, so 9 before 10."""
    if number.isdecimal() and number.isascii():
        return ("", int(number), ""), number
    parts = _DIGITS.split(number)
    return tuple(int(part) if index % 2 else part for index, part in enumerate(parts)), number


def nearest(wanted: str, customers: Mapping[CustomerNumber, Customer]) -> list[CustomerNumber]:
    """The numbers of up to three customers that `wanted`, a number or a name, may mean.

    Those whose name contains it come first, then those most like it.
    """
    text = wanted.casefold().strip()
    if not text:
        return []
    owners: dict[str, list[CustomerNumber]] = {}
    for number, customer in customers.items():
        for known in (number, customer.name):
            owners.setdefault(known.casefold(), []).append(number)
    found = [number for number, each in customers.items() if text in each.name.casefold()]
    alike = get_close_matches(text, owners, n=20)
    for known in sorted(alike, key=lambda each: (-_likeness(text, each), number_order(each))):
        found += owners[known]
    return list(dict.fromkeys(found))[:3]


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()
