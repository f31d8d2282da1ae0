"""Tags in comments.

A tag's name is the last word before a colon; its value goes to the next comma or the end of the
line. Source: hledger's `commentlinetagsp` (Hledger/Read/Common.hs).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reskontro.journal.model import Tags, Transaction

OWN_TAGS = frozenset({
    "advance", "allow", "buyer_reference", "customer", "delivered", "due", "invoice", "issued",
    "kid", "kind", "order", "product", "recurring", "reverses", "terms", "voucher",
})  # fmt: skip
#: Compiled where it is needed, since it rarely is.
_TAG_FOLLOWS = r",\s*+(?:[^\s:]++:|$)"
_SIMPLE = re.compile(r"[^\S\n]*([^\s:,]++):[^\S\n]*([^,:\n]*)")


def read_tags(comment: str) -> Tags:
    """The tags in one line of comment; names in lower case, empty values kept."""
    if ":" not in comment:
        return ()
    simple = _SIMPLE.fullmatch(comment)
    if simple is not None:
        return ((simple[1].lower(), simple[2].rstrip()),)
    return tuple((name.lower(), value) for name, value, _ in tags_with_ends(comment))


def tag_value(tags: Tags, wanted: str) -> str:
    """The first value of a tag that is not empty, "" where there is none."""
    return next((value for name, value in tags if name == wanted and value), "")


def first_values(tags: Tags) -> dict[str, str]:
    """The same of every tag there is, by name."""
    first: dict[str, str] = {}
    for name, value in tags:
        if not first.get(name):
            first[name] = value
    return first


def all_tags(transaction: Transaction) -> Tags:
    """The tags of a transaction, then those of its postings."""
    return (*transaction.tags, *(tag for posting in transaction.postings for tag in posting.tags))


def tags_with_ends(comment: str) -> list[tuple[str, str, int]]:
    """Name as written, value, and the position just after the value."""
    tags: list[tuple[str, str, int]] = []
    position = 0
    while (colon := comment.find(":", position)) >= 0:
        before = comment[position:colon]
        name = before.rsplit(None, 1)[-1] if before and not before[-1].isspace() else ""
        position = colon + 1
        if name:
            comma = comment.find(",", position)
            stop = comma if comma >= 0 else len(comment)
            tags.append((name, comment[position:stop].strip(), stop))
            position = stop + 1
    return tags


def comma_in_own_tag(comment: str) -> tuple[str, str, int] | None:
    """The first of reskontro's own tags whose value a comma cuts: name, whole value, position.

    After the comma another tag may follow; anything else was meant as part of the value.
    """
    for name, value, stop in tags_with_ends(comment):
        if name.lower() not in OWN_TAGS or comment[stop : stop + 1] != ",":
            continue
        if re.compile(_TAG_FOLLOWS).match(comment, stop) is None:
            return name.lower(), f"{value}, {comment[stop + 1 :].strip()}", stop
    return None
