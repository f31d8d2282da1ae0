"""Grounds for a final loss: whether one holds for a claim, and whether its evidence is a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from reskontro.rules.lookup import months_later

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from reskontro.rules.tables import Ground

#: Evidence that is written like a file: one word with a folder or an ending.
_FILE: Final = re.compile(r"\S*(?:/\S+|\.[A-Za-z]{2,5})")


def is_file(evidence: str) -> bool:
    """Whether evidence is the path of a file; else it is a text."""
    return _FILE.fullmatch(evidence) is not None


def first_day(ground: Ground, due: date | None) -> date | None:
    """The first day on which a ground holds for what was due then; None where any day will do."""
    if ground.months_overdue is None or due is None:
        return None
    return months_later(due, ground.months_overdue)


def unmet(
    ground: Ground, day: date, due: date | None, amount: Decimal | None
) -> Iterator[Literal["early", "large"]]:
    """Why a ground does not hold on a day for a claim: too early, or the claim is too large.

    `amount` is above 0, in the currency of the law; None where it is not known in that.
    """
    first = first_day(ground, due)
    if first is not None and day < first:
        yield "early"
    if ground.below is not None and amount is not None and amount >= ground.below:
        yield "large"
