"""Which of some amounts make a sum, where just one choice of them does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

#: So many sums are looked at; with more ways the one that is found says little.
_MOST: Final = 20_000


def choices(amounts: Sequence[Decimal], wanted: Decimal) -> list[tuple[int, ...]] | None:
    """The choices of two or more amounts > 0, by their places, that make a sum.

    None, one, or two of several; None where there are too many sums to look at.
    """
    reached: dict[Decimal, list[tuple[int, ...]]] = {ZERO: [()]}
    for place, amount in enumerate(amounts):
        for total, ways in [(total, tuple(ways)) for total, ways in reached.items()]:
            over = total + amount
            if over > wanted:
                continue
            known = reached.setdefault(over, [])
            known += [(*way, place) for way in ways[: 2 - len(known)]]
        if len(reached) > _MOST:
            return None
    return [way for way in reached.get(wanted, []) if len(way) > 1]
