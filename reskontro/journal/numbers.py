"""Numbers as journals write them: `1 250,00`, `1,000.5`, `.5`, `1E3`.

Source: hledger's `rawnumberp` and `interpretNumber` (Hledger/Read/Common.hs).
"""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from reskontro.journal.exact import MAX_DECIMALS, MAX_INTEGER
from reskontro.journal.faults import Fault
from reskontro.journal.state import Style

SEPARATORS = ".,_' \u00a0\u2002\u2003\u2008\u2009\u202f\u205f"
NUMBER = rf"""
    (?: [.,] [0-9]++
      | [0-9]++
        (?: (?P<sep>[{SEPARATORS}]) (?P<second>[0-9]++) (?P<more>(?: (?P=sep) [0-9]++ )*+)
            (?: (?!(?P=sep)) (?P<mark>[.,]) [0-9]*+ )?+
          | [.,]
        )?+
    )
"""
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_FIRST = re.compile("[0-9]*")
_NO_GROUPS = str.maketrans("", "", SEPARATORS)
_GROUP_OF_THREE = 3


class Number(msgspec.Struct, frozen=True, gc=False):
    """A number without its sign, and how it was written.

    `lone`: exactly one separator with exactly three digits after it, and no style that governs,
    so that it may mean a thousand times what it was read as.
    """

    quantity: Decimal
    style: Style
    lone: bool
    end: int


def interpret(text: str, found: re.Match[str], start: int, style: Style | None) -> Number:
    """What a match of `NUMBER`, with its groups, means."""
    written, exponent = found["number"], found["exponent"]
    end = found.end("number")
    _guard(text, start, end)
    found_style, lone = _separators(found, start, style)
    mark, group = found_style.mark, found_style.group
    whole, _, fraction = written.partition(mark) if mark else (written, "", "")
    if group:
        whole = whole.translate(_NO_GROUPS)
    if len(whole) > MAX_INTEGER or len(fraction) > MAX_DECIMALS:
        whole = whole.lstrip("0")
        if len(whole) > MAX_INTEGER or len(fraction) > MAX_DECIMALS:
            raise Fault("J507", start + 1, end - start)
    quantity = Decimal(f"{whole or '0'}.{fraction}" if fraction else whole or "0")
    if exponent:
        end = found.end("exponent")
        if group:
            raise Fault("J502", start + 1, end - start, text=text[start:end])
        quantity = _scaled(quantity, exponent, start, end)
    return Number(quantity, found_style, lone, end)


def decimals(quantity: Decimal) -> int:
    """How many decimals are written."""
    exponent = quantity.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def _separators(found: re.Match[str], start: int, style: Style | None) -> tuple[Style, bool]:
    """Which separator is the decimal mark and which groups digits; and whether it is `lone`."""
    written, sep = found["number"], found["sep"]
    if sep is None:
        return Style("." if "." in written else "," if "," in written else ""), False
    if found["mark"]:
        return Style(found["mark"], sep), False
    if found["more"] or sep not in ".,":
        return Style("", sep), False
    three = len(found["second"]) == _GROUP_OF_THREE
    if style is None or style.takes_as_decimal(sep):
        return Style(sep), three and not (style and style.governs)
    if not three:
        raise Fault("J509", start + 1, len(written), text=written, separator=sep)
    return Style("", sep), False


def _guard(text: str, start: int, end: int) -> None:
    """Refuse what goes on after the number like a number: `1,,1`, `1.000,0.1`, `1. 000`."""
    after = text[end : end + 2]
    if after and (after[0] in ".," or (after[0] == " " and after[1:].isdigit())):
        stop = end + 1
        while stop < len(text) and stop < end + 30 and text[stop] in "0123456789.,":
            stop += 1
        raise Fault("J502", start + 1, stop - start, text=text[start:stop])


def _scaled(quantity: Decimal, exponent: str, start: int, end: int) -> Decimal:
    digits = exponent[1:].lstrip("+-").lstrip("0")
    power = int(digits or "0") if len(digits) < 4 else MAX_DECIMALS * 4  # noqa: PLR2004 - 3 digits
    scaled = quantity.scaleb(-power if "-" in exponent else power)
    sign_digits_exponent = scaled.as_tuple()
    places = sign_digits_exponent.exponent
    assert isinstance(places, int)  # noqa: S101 - a finite number by construction
    if -places > MAX_DECIMALS or (quantity and scaled.adjusted() >= MAX_INTEGER):
        raise Fault("J507", start + 1, end - start)
    return Decimal(format(scaled, "f")) if quantity else Decimal(0)
