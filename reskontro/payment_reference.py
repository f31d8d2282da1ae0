"""Payment references: the KID of Norway and the OCR reference of Sweden, and their check digits.

A reference is a text, never a number: leading zeros matter, and MOD11 may end in a hyphen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: Lengths with the check digit, the shortest and the longest.
_KID = range(4, 26)
_OCR = range(2, 26)

#: From the character of a digit its value, and the digit sum of twice its value.
_VALUES = bytes.maketrans(b"0123456789", bytes(range(10)))
_TWICE = bytes.maketrans(b"0123456789", bytes((0, 2, 4, 6, 8, 1, 3, 5, 7, 9)))


def mod10(digits: str) -> str:
    """The check digit by MOD10 (Luhn) of a text of digits.

    Source: the specification of OCR giro; that of Bankgirot.
    """
    signs = digits.encode()
    doubled, single = signs[::-2].translate(_TWICE), signs[-2::-2].translate(_VALUES)
    return str(-(sum(doubled) + sum(single)) % 10)


def mod11(digits: str) -> str:
    """The check digit by MOD11 of a text of digits, `-` where it would be 10.

    Source: the specification of OCR giro.
    """
    values = digits.encode().translate(_VALUES)[::-1]
    rest = sum([sum(values[place::6]) * (place + 2) for place in range(6)]) % 11
    return "-" if rest == 1 else str(-rest % 11)


def is_kid(text: str) -> bool:
    """Whether a text can be a KID: 4 to 25 digits, of which the last fits MOD10 or MOD11."""
    digits, last = text[:-1], text[-1:]
    if len(text) not in _KID or not (digits.isdecimal() and digits.isascii()):
        return False
    return last == mod10(digits) or last == mod11(digits)


def is_ocr_reference(text: str) -> bool:
    """Whether a text can be a Swedish OCR reference: 2 to 25 digits, of which the last fits MOD10."""
    digits, last = text[:-1], text[-1:]
    if len(text) not in _OCR or not (digits.isdecimal() and digits.isascii()):
        return False
    return last == mod10(digits)


#: Whether a text can be a payment reference, by the firm's country; "" where none is told.
IS_REFERENCE: Final[Mapping[str, Callable[[str], bool]]] = {
    "NO": is_kid,
    "SE": is_ocr_reference,
    "": lambda text: is_kid(text) or is_ocr_reference(text),
}
