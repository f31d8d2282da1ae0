"""Numbers of bank accounts, as files write them and as they can be compared."""

from __future__ import annotations

from typing import Final

_DROPPED: Final = str.maketrans("", "", " \N{NO-BREAK SPACE}.-")
#: Country of an IBAN whose account number is all that follows the check digits, with its length.
_PLAIN: Final = {"NO": 15}


def plain(number: str) -> str:
    """A number without blanks, dots and hyphens, in capitals."""
    if not number.isalnum():
        number = number.translate(_DROPPED)
    return number.upper()


def domestic(number: str) -> str:
    """A number as its own country writes it, which is part of a Norwegian IBAN; "" of "".

    Leading zeros of a bare number are dropped: fixed-width files fill with them.
    """
    found = plain(number)
    if _PLAIN.get(found[:2]) == len(found):
        return found[4:].lstrip("0")
    return found.lstrip("0")


def is_same_account(one: str, other: str) -> bool:
    """Whether two numbers, an IBAN or not, are of the same account; no number is of none."""
    return bool(one.strip()) and domestic(one) == domestic(other)
