"""Nodes of YAML text, and the short way to those of a small file that is laid out plainly.

The YAML library takes longer to load than such a file takes to read. Plain is: mappings and lists
by indentation, scalars and `{…}` and `[…]` each on one line, quotes without escapes, texts below a
`|`, comments. Whatever is not exactly that, also what is wrong, is left to the library, which alone
knows errors.
A property test holds both ways together.
"""

from __future__ import annotations

import re
from typing import Any, Final

import msgspec

#: A longer text is left to the library at once, in characters: loading it is a small part of the work.
_LONGEST: Final = 1 << 16
#: So deep is nothing that people lay out, in columns or in brackets.
_DEEPEST: Final = 40

#: A key is not longer, in the library.
_LONGEST_KEY: Final = 300
#: What no plain scalar begins with; a minus that a digit follows is none of them.
_INDICATORS: Final = frozenset("""-?:,[]{}#&*!|>'"%@` """)
#: What ends a plain scalar in brackets.
_END_IN_BRACKETS: Final = re.compile(r"[][,:?#{}]")


class Mark(msgspec.Struct):
    """A place in a text: line, column and character (`index`), from 0."""

    line: int
    column: int
    index: int


class Node(msgspec.Struct):
    """A part of a YAML text; those that the library composes have these attributes too.

    `id` is scalar, sequence or mapping, and `value` a text, nodes, or pairs of them. `style` is the
    quote of a scalar or `|` and `>`; of a list or mapping `flow_style` says that it is in brackets.
    """

    id: str
    value: Any
    start_mark: Mark
    end_mark: Mark
    style: str | None = None
    flow_style: bool | None = None
    tag: str | None = ""


class _Line(msgspec.Struct, frozen=True, gc=False):
    """A line with something on it: its number, where it starts and its indent."""

    text: str
    number: int
    start: int
    indent: int

    def mark(self, column: int) -> Mark:
        """The place of a column."""
        return Mark(self.number, column, self.start + column)


class _UncommonError(Exception):
    """Something in the text is for the library to read."""


def compose_plain(text: str) -> Node | None:
    """The root of a text that is laid out plainly; None of others."""
    if len(text) > _LONGEST or not text.replace("\n", "").isprintable():
        return None
    lines: list[_Line] = []
    start = 0
    written = text.split("\n")
    for number, line in enumerate(written):
        shown = line.lstrip(" ")
        if shown and shown[0] != "#":
            lines.append(_Line(line, number, start, len(line) - len(shown)))
        start += len(line) + 1
    if not lines or (written[-1] and lines[-1].number < len(written) - 1):
        return None  # the library counts lines otherwise where a comment ends without a line end
    end = Mark(len(written) - (not written[-1]), 0, len(text))
    try:
        root, after = _Blocks(lines, end, written).block(0, lines[0].indent)
    except _UncommonError:
        return None
    return root if after == len(lines) else None


class _Blocks:
    """Lines on their way to nodes; a line is named by its place in the list of them."""

    def __init__(self, lines: list[_Line], end: Mark, written: list[str]) -> None:
        """`written` are all lines of the text, `lines` those that are not blank or comments."""
        self._lines = lines
        self._end = end
        self._written = written

    def block(self, at: int, column: int) -> tuple[Node, int]:
        """The mapping or list that begins at a column of a line, and the line after it."""
        if column > _DEEPEST:
            raise _UncommonError
        if self._is_item(at, column):
            return self._list(at, column)
        return self._mapping(at, column)

    def _mapping(self, at: int, column: int) -> tuple[Node, int]:
        start = self._lines[at].mark(column)
        pairs: list[tuple[Node, Node]] = []
        while True:
            key = _key(self._lines[at], column)
            if key is None:
                raise _UncommonError
            value, at = self._value(at, key.end_mark.column + 1, column, in_list=False)
            pairs.append((key, value))
            if not self._goes_on(at, column):
                return Node("mapping", pairs, start, self._place(at), flow_style=False), at

    def _list(self, at: int, column: int) -> tuple[Node, int]:
        start = self._lines[at].mark(column)
        items: list[Node] = []
        while self._is_item(at, column):
            first = _after_spaces(self._lines[at].text, column + 1)
            if _key(self._lines[at], first):
                item, at = self._mapping(at, first)
            else:
                item, at = self._value(at, column + 1, column, in_list=True)
            items.append(item)
            if not self._goes_on(at, column):
                break
        return Node("sequence", items, start, self._place(at), flow_style=False), at

    def _value(self, at: int, column: int, outer: int, *, in_list: bool) -> tuple[Node, int]:
        """What stands from a column on, or below, of a block that begins at the column `outer`."""
        line = self._lines[at]
        if _is_over(line.text, column):
            below = at + 1
            if below < len(self._lines):
                indent = self._lines[below].indent
                if indent > outer or (
                    indent == outer and not in_list and self._is_item(below, indent)
                ):
                    return self.block(below, indent)
            here = line.mark(column)
            return Node("scalar", "", here, here, ""), below
        start = _after_spaces(line.text, column)
        if line.text[start:] == "|":
            return self._literal(at, start, outer)
        node, end = _inline(line, start)
        if not _is_over(line.text, end):
            raise _UncommonError
        if at + 1 < len(self._lines) and self._lines[at + 1].indent > outer:
            raise _UncommonError
        return node, at + 1

    def _literal(self, at: int, column: int, outer: int) -> tuple[Node, int]:
        """The text below a `|`, which ends with one line end."""
        line, written = self._lines[at], self._written
        first = end = line.number + 1
        below = written[first] if first < len(written) else ""
        depth = len(below) - len(below.lstrip(" "))
        while end < len(written) and (not written[end] or written[end][:depth].isspace()):
            end += 1
        after = at + 1
        while after < len(self._lines) and self._lines[after].number < end:
            after += 1
        next_ = self._lines[after] if after < len(self._lines) else None
        if next_ is None:
            ends_well = end == len(written) and not written[-1]
        else:
            ends_well = next_.number == end and next_.indent <= outer
        if not ends_well or depth <= outer or any(map(str.isspace, written[first:end])):
            raise _UncommonError
        stop = Mark(end, 0, next_.start) if next_ else self._end
        value = "\n".join(one[depth:] for one in written[first:end]).rstrip("\n") + "\n"
        return Node("scalar", value, line.mark(column), stop, "|"), after

    def _is_item(self, at: int, column: int) -> bool:
        """Whether an item of a list begins at a column of a line."""
        return self._lines[at].text[column : column + 2] in ("-", "- ")

    def _goes_on(self, at: int, column: int) -> bool:
        """Whether a block at a column has something on this line too."""
        if at == len(self._lines) or self._lines[at].indent < column:
            return False
        if self._lines[at].indent > column:
            raise _UncommonError
        return True

    def _place(self, at: int) -> Mark:
        """Where a block ends: where the next begins."""
        if at == len(self._lines):
            return self._end
        return self._lines[at].mark(self._lines[at].indent)


def _is_over(text: str, at: int) -> bool:
    """Whether nothing but a comment follows on a line."""
    rest = text[at:]
    shown = rest.lstrip(" ")
    return not shown or (shown[0] == "#" and rest[0] == " ")


def _key(line: _Line, column: int) -> Node | None:
    """The key that begins at a column, None where there is none."""
    text = line.text
    try:
        end = _after_quotes(text, column) or text.index(":", column)
    except (ValueError, _UncommonError):
        return None
    quote = text[column] if text[column] in "\"'" else ""
    key = text[column + 1 : end - 1] if quote else text[column:end]
    if text[end : end + 2] not in (":", ": ") or len(key) > _LONGEST_KEY:
        return None
    plain = key[:1].isalnum() and key[-1] != " " and "#" not in key
    if not (quote or plain):
        return None
    return Node("scalar", key, line.mark(column), line.mark(end), quote)


def _inline(
    line: _Line, start: int, *, in_brackets: bool = False, depth: int = 0
) -> tuple[Node, int]:
    """The value that begins at a column, and the column after it."""
    if depth > _DEEPEST:
        raise _UncommonError
    first = line.text[start : start + 1]
    if first == "{":
        return _pairs(line, start, depth)
    if first == "[":
        return _items(line, start, depth)
    return _scalar(line, start, in_brackets=in_brackets)


def _scalar(line: _Line, start: int, *, in_brackets: bool) -> tuple[Node, int]:
    text = line.text
    if end := _after_quotes(text, start):
        value = text[start + 1 : end - 1]
        return Node("scalar", value, line.mark(start), line.mark(end), text[start]), end
    if in_brackets:
        mark = _END_IN_BRACKETS.search(text, start)
        end = mark.start() if mark else len(text)
    else:
        end = text.find(" #", start)
        end = len(text) if end < 0 else end
    value = text[start:end].rstrip(" ")
    if not value or ": " in value or value[-1] == ":":
        raise _UncommonError
    if value[0] in _INDICATORS and not (value[0] == "-" and value[1:2].isdigit()):
        raise _UncommonError
    end = start + len(value)
    return Node("scalar", value, line.mark(start), line.mark(end), ""), end


def _after_quotes(text: str, start: int) -> int:
    """The column after a text in quotes that begins here, 0 where none does."""
    quote = text[start : start + 1]
    if quote not in ("'", '"'):
        return 0
    end = text.find(quote, start + 1)
    if end < 0 or text.find("\\", start, end) >= 0:
        raise _UncommonError
    return end + 1


def _pairs(line: _Line, start: int, depth: int) -> tuple[Node, int]:
    """A mapping in brackets."""
    text = line.text
    pairs: list[tuple[Node, Node]] = []
    at = _after_spaces(text, start + 1)
    while text[at : at + 1] != "}" or pairs:
        key, at = _scalar(line, at, in_brackets=True)
        if text[at : at + 2] != ": ":
            raise _UncommonError
        value, at = _inline(line, _after_spaces(text, at + 1), in_brackets=True, depth=depth + 1)
        pairs.append((key, value))
        at = _after_spaces(text, at)
        if text[at : at + 1] == "}":
            break
        at = _after_comma(text, at)
    end = at + 1
    return Node("mapping", pairs, line.mark(start), line.mark(end), flow_style=True), end


def _items(line: _Line, start: int, depth: int) -> tuple[Node, int]:
    """A list in brackets."""
    text = line.text
    items: list[Node] = []
    at = _after_spaces(text, start + 1)
    while text[at : at + 1] != "]" or items:
        item, at = _inline(line, at, in_brackets=True, depth=depth + 1)
        items.append(item)
        at = _after_spaces(text, at)
        if text[at : at + 1] == "]":
            break
        at = _after_comma(text, at)
    end = at + 1
    return Node("sequence", items, line.mark(start), line.mark(end), flow_style=True), end


def _after_comma(text: str, at: int) -> int:
    if text[at : at + 1] != ",":
        raise _UncommonError
    return _after_spaces(text, at + 1)


def _after_spaces(text: str, at: int) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return at
