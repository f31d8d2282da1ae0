"""The payment reference of an invoice: a KID in Norway, an OCR reference in Sweden."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reskontro.payment_reference import mod10, mod11
from reskontro.record.refused import Refused

if TYPE_CHECKING:
    from reskontro.settings.recording import ReferenceScheme

_OTHERS = re.compile("[^0-9]+")


def payment_reference(scheme: ReferenceScheme, customer: str, invoice: str) -> str:
    """The reference that a scheme makes of the digits of two numbers.

    Raises:
        Refused: a number has more digits than its part, or a customer's has other signs, which
            would make the references of two customers alike.
    """
    parts = ""
    if scheme.customer:
        if _OTHERS.search(customer):
            raise Refused("I211", number=customer, digits=str(scheme.customer))
        parts += _part(customer, scheme.customer)
    parts += _part(_OTHERS.sub("", invoice), scheme.invoice)
    length = scheme.length or scheme.shortest
    digits = parts.zfill(length - 1 - scheme.length_digit)
    if scheme.length_digit:
        digits += str(length % 10)
    return digits + (mod10(digits) if scheme.check == "mod10" else mod11(digits))


def _part(digits: str, width: int) -> str:
    """A number as the part of a reference.

    Raises:
        Refused: it is too long.
    """
    if len(digits) > width:
        raise Refused("I211", number=digits, digits=str(width))
    return digits.zfill(width)
