"""The text of a register file in pieces, one for each record, so that few need be read anew."""

from __future__ import annotations

import re

#: What begins a line that is not indented: a key, a comment, or something else.
_FIRST = re.compile(rb"^[^\s#]", re.MULTILINE)
_KEY = re.compile(rb"[\"'0-9A-Za-z_]")
#: Signs that let one part of a YAML text mean another: anchors, aliases, tags and documents.
_ACROSS = re.compile(rb"(?:^|[:\-,\[{] )[&*!]\w|^(?:---|\.\.\.|%)", re.MULTILINE)


def blocks(text: bytes) -> list[tuple[int, bytes]] | None:
    """Each record's first line, from 1, and its text up to the next; None where they hang together.

    A piece that does not read by itself is no record's whole text.
    """
    if b"\r" in text or b"\t" in text or _ACROSS.search(text):
        return None
    starts = [found.start() for found in _FIRST.finditer(text)]
    ends = [*starts[1:], len(text)][: len(starts)]
    if not all(_KEY.match(text, start) for start in starts):
        return None
    found: list[tuple[int, bytes]] = []
    line, counted = 1, 0
    for start, end in zip(starts, ends, strict=True):
        line += text.count(b"\n", counted, start)
        counted = start
        found.append((line, text[start:end]))
    return found
