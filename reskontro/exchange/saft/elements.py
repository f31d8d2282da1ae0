"""XML as text: elements of a SAF-T file with their values, in the order of the schema."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from decimal import Decimal

#: How long texts may be, by the names of the schema: code, short, middle1, middle2, long.
CODE, SHORT, MIDDLE, MIDDLE_2, LONG = 9, 18, 35, 70, 256

#: What XML 1.0 cannot hold at all.
_NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def element(name: str, *inside: str) -> str:
    """An element with what is in it, "" where nothing is."""
    content = "".join(inside)
    return f"<{name}>{content}</{name}>" if content else ""


def text(name: str, value: str, most: int) -> str:
    """An element with a text on one line, cut to `most` characters; "" without a text."""
    if not value:
        return ""
    if not value.isprintable():  # what is has nothing that XML cannot hold
        value = _NO_XML.sub(" ", value)
    plain = " ".join(value.split())[:most].strip()
    plain = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<{name}>{plain}</{name}>" if plain else ""


def amount(name: str, value: Decimal) -> str:
    """An element with an amount, as it is."""
    return f"<{name}>{value:f}</{name}>"


def balance(name: str, value: Decimal) -> str:
    """A balance, `Opening` or `Closing`, on its side; nothing is a debit of 0."""
    side = "Credit" if value < 0 else "Debit"
    return amount(f"{name}{side}Balance", abs(value))
