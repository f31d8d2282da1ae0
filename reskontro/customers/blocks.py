"""The text of a register file in pieces, one for each record, so that few need be read anew."""

from __future__ import annotations

import re
from typing import NamedTuple

# Patterns that begin with a sign are found many times quicker than those with a choice there.
#: The end of a line before one that is not indented: a key, or something else.
_BEFORE = re.compile(rb"\n(?=[^\s#])")
_KEY = re.compile(rb"[\"'0-9A-Za-z_]")
#: What may stand before the first record: the mark of byte order, comments, the start of a document.
_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?+(?: *+(?:#[^\n]*+)?+\r?\n)*+(?:--- *+\r?\n)?+")
#: An anchor, which gives a part of a text a name, or an alias, which stands for that part; and
#: more than these, as in a text in quotes.
_NAMED = re.compile(rb"[&*](?<![^\s\[{,:\-].)([^\s,\[\]{}]++)", re.DOTALL)
#: What parts documents.
_DOCUMENT = re.compile(rb"\n(?:---|\.\.\.|%)")
#: The end of a line on no system that is in use.
_RETURN = re.compile(rb"\r(?!\n)")


class Names(NamedTuple):
    """The names that a piece of a text gives to parts of it, and those that it needs of others."""

    given: frozenset[bytes]
    needed: frozenset[bytes]


def has_names(text: bytes) -> bool:
    """Whether a text may have anchors or aliases."""
    return _NAMED.search(text) is not None


def names(piece: bytes) -> Names:
    """The anchors and aliases of a piece, and at times more."""
    given: set[bytes] = set()
    used: set[bytes] = set()
    for found in _NAMED.finditer(piece):
        (given if found[0].startswith(b"&") else used).add(found[1])
    return Names(frozenset(given), frozenset(used - given))


def pieces(text: bytes) -> list[tuple[int, bytes]] | None:
    """Each record's first line, from 1, and its text up to the next; None where it has no such form.

    A piece that does not read by itself, or with those that give the names it needs, is no record's
    whole text.
    """
    head = _HEAD.match(text)
    first = head.end() if head else 0
    lines = b"\n" + text[first:]
    if b"\t" in text or _RETURN.search(lines) or _DOCUMENT.search(lines):
        return None
    starts = [found.start() for found in _BEFORE.finditer(lines)]
    ends = [*starts[1:], len(lines) - 1][: len(starts)]
    if not all(_KEY.match(lines, start + 1) for start in starts):
        return None
    found: list[tuple[int, bytes]] = []
    line, counted = 1 + text.count(b"\n", 0, first), 0
    for start, end in zip(starts, ends, strict=True):
        line += lines.count(b"\n", counted + 1, start + 1)
        counted = start
        found.append((line, lines[start + 1 : end + 1]))
    return found


def blocks(text: bytes) -> list[tuple[int, bytes]] | None:
    """The pieces of a text that all read by themselves, as far as names go; else None."""
    found = pieces(text)
    if found is None or not has_names(text):
        return found
    every = [names(piece) for _, piece in found]
    given = frozenset[bytes]().union(*(one.given for one in every))
    return None if any(given & one.needed for one in every) else found
