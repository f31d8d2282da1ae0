"""Text of the users, made safe to print, and the room it takes on a screen."""

from __future__ import annotations

import unicodedata

ELLIPSIS = "…"

#: Format characters that belong to words (ZWNJ, ZWJ); all others only deceive the reader.
_JOINERS = "\u200c\u200d"
_PICTURES = 0x2400  #: The block of signs for control characters.
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def visible(text: str) -> str:
    r"""The text with every control, bidi and line-breaking character shown as a sign of its own.

    Newlines print as ␊, escapes as ␛, other hidden characters as `\x9b` or `\u202e`: a name
    prints as it is written and neither colours nor moves anything.
    """
    return text if text.isprintable() else "".join(map(_sign, text))


def _sign(char: str) -> str:
    if unicodedata.category(char) not in _HIDDEN or char in _JOINERS:
        return char
    code = ord(char)
    if char < " ":
        return chr(_PICTURES + code)
    if char == "\x7f":
        return "␡"
    if char < "\u0100":
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if char <= "\uffff" else f"\\U{code:08x}"


def width(text: str) -> int:
    """Columns the text takes on a terminal: wide characters count two, combining ones none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def cut(text: str, room: int) -> str:
    """The text in at most `room` columns, with an ellipsis where something is left out."""
    if width(text) <= room:
        return text
    kept, taken = "", 1
    for char in text:
        taken += _columns(char)
        if taken > room:
            break
        kept += char
    return kept.rstrip() + ELLIPSIS


def pad(text: str, room: int, *, right: bool = False) -> str:
    """The text filled up with blanks to `room` columns."""
    fill = " " * (room - width(text))
    return fill + text if right else text + fill


def wrap(text: str, room: int) -> list[str]:
    """The text in lines of at most `room` columns, broken at blanks, never at no-break spaces.

    A word that is wider than a line is broken where the line ends.
    """
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if width(longer) <= room:
            lines[-1] = longer
            continue
        if lines[-1]:
            lines.append("")
        for char in word:
            if width(lines[-1] + char) > room:
                lines.append("")
            lines[-1] += char
    return lines
