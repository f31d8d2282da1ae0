"""The streams of the call: what they can show, and how text is put on them."""

from __future__ import annotations

import codecs
import os
import sys
import unicodedata
from typing import TYPE_CHECKING, Final, TextIO

from reskontro.render.text import wrap

if TYPE_CHECKING:
    from collections.abc import Mapping

_ERRORS: Final = "reskontro"
#: What stands for a sign that a terminal lacks; as wide as the sign, so that tables stay straight.
_STAND_INS: Final = str.maketrans(
    {
        "\N{NO-BREAK SPACE}": " ",
        "\N{EN DASH}": "-",
        "\N{MINUS SIGN}": "-",
        "\N{BOX DRAWINGS LIGHT HORIZONTAL}": "-",
        "…": ".",
        "«": '"',
        "»": '"',
        "“": '"',
        "”": '"',
        "æ": "a",
        "Æ": "A",
        "ø": "o",
        "Ø": "O",
    }
)
_NARROWEST, _USUAL = 20, 80


def prepare() -> None:
    """Make the streams take any text: UTF-8 in a pipe, stand-ins where a terminal lacks a sign."""
    codecs.register_error(_ERRORS, _stand_in)
    for stream in (sys.stdout, sys.stderr):
        if (reconfigure := getattr(stream, "reconfigure", None)) is not None:
            encoding = stream.encoding if stream.isatty() else "utf-8"
            reconfigure(encoding=encoding, errors=_ERRORS)


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end].translate(_STAND_INS)
    letters = (unicodedata.normalize("NFKD", char)[0] for char in text)
    return "".join(letter if letter.isascii() else "?" for letter in letters), error.end


def on_terminal(stream: TextIO | None) -> bool:
    """Whether a person looks at the stream."""
    return stream is not None and not stream.closed and stream.isatty()


def has_color(stream: TextIO | None, environ: Mapping[str, str]) -> bool:
    """Whether the stream is a terminal that may be coloured (https://no-color.org)."""
    return on_terminal(stream) and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"


def columns(stream: TextIO | None, environ: Mapping[str, str]) -> int:
    """How many columns the stream has: `COLUMNS`, else the terminal's, else 80."""
    wish = environ.get("COLUMNS", "")
    if wish.isdecimal() and int(wish):
        return max(int(wish), _NARROWEST)
    try:
        size = os.get_terminal_size(stream.fileno()) if stream is not None else None
    except (OSError, ValueError):
        size = None
    return max(size.columns, _NARROWEST) if size and size.columns else _USUAL


def write(text: str, stream: TextIO | None) -> None:
    """Put the text on the stream and flush it; quiet where the reader has gone.

    Raises:
        OSError: the text cannot be written.
    """
    if stream is None or stream.closed or not text:
        return
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        _silence(stream)


def tell(text: str) -> None:
    """Say something beside the data: on stderr, broken between words where it is a terminal."""
    if on_terminal(sys.stderr):
        room = columns(sys.stderr, os.environ)
        text = "".join(f"{part}\n" for line in text.splitlines() for part in wrap(line, room))
    write(text, sys.stderr)


def _silence(stream: TextIO) -> None:
    """Send what is still to come nowhere, so that no later flush fails."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
