"""Edits of YAML that people keep: the places of values are replaced, every other byte stays.

An edit is worked out on the composed nodes, which know where they stand, and is a list of changes
to the text. What is new is written in the way of what stands around it: in lines or in braces,
indented alike, quoted where YAML or its neighbours are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.yamlnodes import Node

#: What an edit can write; a text is quoted where it has to be, all else never is.
Value = str | bool | int | Decimal | date | tuple["Value", ...] | Mapping[str, "Value"]

_INDICATORS: Final = frozenset("-?:,[]{}#&*!|>'\"%@`=<~ ")
_WORDS: Final = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))
#: What some program reads as a number, a time or a day: made of digits and their signs.
_LIKE_NUMBER: Final = re.compile(
    r"[-+]?[.0-9][0-9_,.:eE+-]*|[-+]?0[xX][0-9a-fA-F_]+|[-+]?0[oO][0-7_]+|[-+]?0[bB][01_]+"
    r"|[-+]?\.(?:inf|nan)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*",
    re.IGNORECASE,
)
_ALIAS: Final = re.compile(r"\s*:\s*(\*[^\s,\[\]{}]+)")
_COMMA_AFTER: Final = re.compile(r"\s*,[ \t]*")
_COMMA_BEFORE: Final = re.compile(r",\s*\Z")
_LINE_END: Final = re.compile(r"\r\n|\n|\r|\Z")
_BLANK: Final = " \t"


class Change(NamedTuple):
    """Characters `start` to `end` (exclusive) of a text, and what stands there afterwards."""

    start: int
    end: int
    text: str


def changed(text: str, changes: Iterable[Change]) -> str:
    """The text with changes that do not overlap."""
    pieces: list[str] = []
    seen = 0
    for start, end, new in sorted(changes):
        pieces += (text[seen:start], new)
        seen = end
    return "".join((*pieces, text[seen:]))


def line_ending(text: str) -> str:
    """How the lines of a text end; as on Unix where there is only one."""
    found = _LINE_END.search(text)
    return (found[0] if found else "") or "\n"


def pair_of(mapping: Node, key: str) -> tuple[Node, Node] | None:
    """The nodes of a key and its value, None where the mapping does not have it."""
    return next(((k, v) for k, v in mapping.value if k.value == key), None)


def put(text: str, mapping: Node, key: str, value: Value, order: Sequence[str]) -> list[Change]:
    """Set a key of a mapping; one that is missing is added after those that `order` has before it."""
    pair = pair_of(mapping, key)
    if pair is not None:
        return _replaced(text, mapping, *pair, value)
    return [_added(text, mapping, key, value, order)]


def drop(text: str, mapping: Node, key: str) -> list[Change]:
    """Take a key of a mapping out, with its value and the comment on its line."""
    pair = pair_of(mapping, key)
    if pair is None:
        return []
    start, end = pair[0].start_mark.index, _place(text, *pair)[1]
    if not mapping.flow_style:
        first = text.rfind("\n", 0, start) + 1
        if text[first:start].strip(_BLANK):  # behind the dash of a list
            following = next(k.start_mark.index for k, _ in mapping.value[1:])
            return [Change(start, following, "")]
        return [Change(first, _next_line(text, end), "")]
    if comma := _COMMA_BEFORE.search(text, mapping.start_mark.index, start):
        return [Change(comma.start(), end, "")]
    after = _COMMA_AFTER.match(text, end)
    return [Change(start, after.end() if after else end, "")]


def block(key: str, values: Mapping[str, Value], indent: str, newline: str) -> str:
    """A key with a mapping in lines below it, each ended."""
    quoted = written(key, always='"')
    lines = [f"{quoted}:"]
    lines += [f"{indent}{name}: {written(value)}" for name, value in values.items()]
    return "".join(line + newline for line in lines)


def written(value: Value, *, flow: bool = False, always: str = "") -> str:
    """A value as it stands in a file; `flow`: within braces; `always`: the quote that texts get."""
    if isinstance(value, str):
        return _text(value, flow=flow, always=always)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (date, int, Decimal)):
        return format(value, "f") if isinstance(value, Decimal) else str(value)
    if isinstance(value, Mapping):
        quote = '"' if always else ""
        pairs = (
            f"{written(name, flow=True, always=quote)}: {written(each, flow=True, always=quote)}"
            for name, each in value.items()
        )
        return "{" + ", ".join(pairs) + "}"
    return "[" + ", ".join(written(each, flow=True, always=always) for each in value) + "]"


def _text(text: str, *, flow: bool, always: str) -> str:
    if always == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    if not always and _needs_no_quotes(text, flow=flow):
        return text
    return '"' + "".join(map(_escaped, text)) + '"'


def _needs_no_quotes(text: str, *, flow: bool) -> bool:
    """Whether every program reads the text, as it is, as that text."""
    return (
        bool(text)
        and text.isprintable()
        and text[0] not in _INDICATORS
        and not text.endswith((" ", ":"))
        and ": " not in text
        and " #" not in text
        and not (flow and set(text) & set(",[]{}:?"))
        and text.casefold() not in _WORDS
        and not _LIKE_NUMBER.fullmatch(text)
        and not text.startswith("...")
    )


def _escaped(char: str) -> str:
    if char in '"\\':
        return "\\" + char
    if char == " " or char.isprintable():
        return char
    code = ord(char)
    if code > 0xFFFF:  # noqa: PLR2004 - what four digits can say
        return f"\\U{code:08X}"
    return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(char) or f"\\u{code:04X}"


def _place(text: str, key: Node, value: Node) -> tuple[int, int]:
    """Where a value begins and ends, blanks and comments after it left out."""
    start = value.start_mark.index
    if start < key.end_mark.index:
        alias = _ALIAS.match(text, key.end_mark.index)
        return alias.span(1) if alias else (key.end_mark.index, key.end_mark.index)
    return start, _end(text, value)


def _end(text: str, node: Node) -> int:
    start, end = node.start_mark.index, node.end_mark.index
    if node.id != "scalar" and not node.flow_style and node.value:
        last = node.value[-1]
        return _place(text, *last)[1] if node.id == "mapping" else _end(text, last)
    return start + len(text[start:end].rstrip())


def _replaced(text: str, mapping: Node, key: Node, old: Node, value: Value) -> list[Change]:
    start, end = _place(text, key, old)
    flow = bool(mapping.flow_style)
    json = key.style == '"' and flow
    if start == end:
        colon = "" if ":" in text[key.end_mark.index : start] else ":"
        return [Change(start, end, f"{colon} {written(value, flow=flow, always=_json(json))}")]
    is_list = old.id == "sequence" and not old.flow_style and start >= key.end_mark.index
    if is_list and isinstance(value, tuple) and value:
        return _items(text, old, value)
    style = old.style if old.id == "scalar" and start >= key.end_mark.index else None
    quote = style if style in ("'", '"') else _json(json or style in ("|", ">"))
    return [Change(start, end, written(value, flow=flow, always=quote or ""))]


def _items(text: str, node: Node, wanted: tuple[Value, ...]) -> list[Change]:
    """A list with a line for each item; the lines of the items that stay are kept."""
    quote = node.value[0].style if node.value[0].id == "scalar" else None
    quote = quote if quote in ("'", '"') else ""
    new = [written(each, always=quote) for each in wanted]
    lead = "\n" if line_ending(text) == "\n" else "\r\n"
    lead += " " * node.start_mark.column + "- "
    simple = all(item.id == "scalar" for item in node.value)
    kept = [item for item in node.value if simple and item.value in wanted]
    if not kept or [item.value for item in kept] != list(wanted[: len(kept)]):
        start = node.start_mark.index
        return [Change(start, _end(text, node), f"- {lead.join(new)}")]
    changes = []
    for item in node.value:
        if item not in kept:
            first = text.rfind("\n", 0, item.start_mark.index) + 1
            changes.append(Change(first, _next_line(text, _end(text, item)), ""))
    if added := new[len(kept) :]:
        at = _line_end(text, _end(text, kept[-1]))
        changes.append(Change(at, at, "".join(lead + each for each in added)))
    return changes


def _added(text: str, mapping: Node, key: str, value: Value, order: Sequence[str]) -> Change:
    rank = {name: place for place, name in enumerate(order)}
    own = rank.get(key, len(rank))
    before = [(rank[k.value], n) for n, (k, _) in enumerate(mapping.value)
              if rank.get(k.value, len(rank)) < own]  # fmt: skip
    after = mapping.value[max(before)[1]] if before else None
    if mapping.flow_style:
        quote = _json(bool(mapping.value) and mapping.value[0][0].style == '"')
        name = written(key, flow=True, always=quote)
        pair = f"{name}: {written(value, flow=True, always=quote)}"
        if after is not None:
            end = _place(text, *after)[1]
            return Change(end, end, f", {pair}")
        start = mapping.start_mark.index + 1
        return Change(start, start, f"{pair}, " if mapping.value else pair)
    first: Node = mapping.value[0][0]
    indent = " " * first.start_mark.column
    pair = f"{written(key)}: {written(value)}"
    newline = line_ending(text)
    if after is None:
        start = first.start_mark.index
        return Change(start, start, f"{pair}{newline}{indent}")
    at = _line_end(text, _place(text, *after)[1])
    if _keeps_blank_lines(text, after[1]):
        at = after[1].end_mark.index
        return Change(at, at, f"{indent}{pair}{newline}")
    return Change(at, at, f"{newline}{indent}{pair}")


def _keeps_blank_lines(text: str, node: Node) -> bool:
    """Whether blank lines after a block of text belong to it."""
    header = text[node.start_mark.index : _line_end(text, node.start_mark.index)]
    ends = text[: node.end_mark.index].endswith("\n")
    return ends and node.id == "scalar" and node.style in ("|", ">") and "+" in header.split("#")[0]


def _json(quoted: bool) -> str:  # noqa: FBT001 - a helper of one line
    """The quote of texts in JSON, "" where the file is none."""
    return '"' if quoted else ""


def _line_end(text: str, at: int) -> int:
    """Where the line ends that a place is on, before its line end."""
    found = _LINE_END.search(text, at)
    return found.start() if found else len(text)


def _next_line(text: str, at: int) -> int:
    found = _LINE_END.search(text, at)
    return found.end() if found else len(text)
