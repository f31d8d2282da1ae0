"""National identity numbers of Norway and Sweden.

Those of Norway are fødselsnummer and D-number, those of Sweden personnummer and samordningsnummer.
Whether a number can be one does not depend on the day it is asked: nobody is too young for it.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from reskontro.payment_reference import mod10

_NORWEGIAN: Final = 11
_SWEDISH: Final = 10
_WITH_CENTURY: Final = 12
_CENTURIES: Final = ("18", "19", "20")

#: Added to the day of birth in a D-number, and in a samordningsnummer.
_D_NUMBER: Final = 40
_COORDINATION: Final = 60

_FIRST: Final = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND: Final = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
#: What may be left of the first check: 0 in all numbers of today, 1 to 3 in those from 2032 too.
_LEFT: Final = range(4)


def is_norwegian(digits: str) -> bool:
    """Whether 11 digits can be a fødselsnummer or D-number, also one issued from 2032.

    Source: the population register's description of its numbers (Skatteetaten).
    """
    if len(digits) != _NORWEGIAN or not _is_day(digits[4:6], digits[2:4], digits[:2], _D_NUMBER):
        return False
    numbers = [int(digit) for digit in digits]
    first = sum(weight * n for weight, n in zip(_FIRST, numbers, strict=False)) % 11
    second = sum(weight * n for weight, n in zip(_SECOND, numbers, strict=True)) % 11
    return first in _LEFT and second == 0


def is_swedish(digits: str) -> bool:
    """Whether 10 digits, or 12 with the century, can be a personnummer or samordningsnummer."""
    if len(digits) == _WITH_CENTURY and digits.startswith(_CENTURIES):
        digits = digits[2:]
    if len(digits) != _SWEDISH or mod10(digits[:-1]) != digits[-1]:
        return False
    return _is_day(digits[:2], digits[2:4], digits[4:6], _COORDINATION)


def _is_day(year: str, month: str, day: str, added: int) -> bool:
    """Whether there is such a day in some century; `added` may have been added to it."""
    number = int(day)
    if number > added:
        number -= added
    try:
        date(2000 + int(year), int(month), number)
    except ValueError:
        return False
    return True
