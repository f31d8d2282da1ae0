"""The text of a register file in pieces, one for each record, so that few need be read anew."""

from __future__ import annotations

import re

# Patterns that begin with a sign are found many times quicker than those with a choice there.
#: The end of a line before one that is not indented: a key, or something else.
_BEFORE = re.compile(rb"\n(?=[^\s#])")
_KEY = re.compile(rb"[\"'0-9A-Za-z_]")
#: Signs that let one part of a YAML text mean another: anchors, aliases and tags.
_ACROSS = re.compile(rb"[&*!](?:(?<=\n.)|(?<=[:\-,\[{] .))\w")
#: What parts documents.
_DOCUMENT = re.compile(rb"\n(?:---|\.\.\.|%)")


def blocks(text: bytes) -> list[tuple[int, bytes]] | None:
    """Each record's first line, from 1, and its text up to the next; None where they hang together.

    A piece that does not read by itself is no record's whole text.
    """
    lines = b"\n" + text
    if b"\r" in text or b"\t" in text or _ACROSS.search(lines) or _DOCUMENT.search(lines):
        return None
    starts = [found.start() for found in _BEFORE.finditer(lines)]
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
