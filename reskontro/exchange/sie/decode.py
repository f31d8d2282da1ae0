"""The text of a SIE 4 file: all say they are in PC8 (CP437), and many are not, so content decides."""

from __future__ import annotations

from typing import Final

_MARK: Final = b"\xef\xbb\xbf"
#: What old systems write at the end of a file.
_END: Final = b"\x1a"
#: The letters of names and texts in Sweden and its neighbours that are no ASCII.
_LETTERS: Final = frozenset("åäöÅÄÖéÉèÈüÜæÆøØñÑáàâêëîïôçÇ")
#: Single-byte encodings as Python calls them, in the order in which they win a tie.
_SINGLE: Final = ("cp437", "cp1252", "iso-8859-1")
#: What users call encodings.
NAMES: Final = {"cp437": "CP437", "cp1252": "Windows-1252", "iso-8859-1": "ISO-8859-1"}


def decode(data: bytes) -> tuple[str, str]:
    """The text and the name of its encoding: UTF-8 where it can be; else what gives most letters.

    In CP437 the letters of Swedish stand where Latin-1 has control characters, and in Latin-1
    where CP437 has lines and Greek; so few letters tell.
    """
    data = data.removeprefix(_MARK).rstrip(_END)
    if data.isascii():
        return data.decode("ascii"), "ASCII"
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        pass
    counts = {byte: data.count(byte) for byte in set(data) if byte >= 0x80}  # noqa: PLR2004
    best = max(_SINGLE, key=lambda encoding: _letters(counts, encoding))
    return data.decode(best), NAMES[best]


def _letters(counts: dict[int, int], encoding: str) -> int:
    """How many letters the bytes are in an encoding; -1 where it does not have one of them."""
    found = 0
    for byte, count in counts.items():
        try:
            found += count if bytes([byte]).decode(encoding) in _LETTERS else 0
        except UnicodeDecodeError:
            return -1
    return found
