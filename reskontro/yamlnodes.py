"""Nodes of YAML text, and the short way to those of a small file that is laid out plainly.

The YAML library takes longer to load than such a file takes to read. Plain is: mappings and lists
by indentation, scalars and `{…}` and `[…]` each on one line, quotes without escapes, comments.
Whatever is not exactly that, also what is wrong, is left to the library, which alone knows errors.
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

#: A key with its colon; what it is in quotes, or plain.
_KEY: Final = re.compile(r"""(?:(["'])([^"'\\]{0,300})\1|(\w(?:[^:#]{0,300}[^:# ])?)):(?= |$)""")
_DASH: Final = re.compile("-(?: +|$)")
_QUOTED: Final = re.compile(r"""(["'])([^"'\\]*)\1""")
_PLAIN: Final = re.compile(
    r"""(?:[^-\s?:,\[\]{}#&*!|>'"%@`]|-(?=[\w.]))"""
    r"(?:[^ :]|:(?=[^ ]))*+(?: +(?!#)(?:[^ :]|:(?=[^ ]))++)*+"
)
_PLAIN_IN_BRACKETS: Final = re.compile(
    r"(?:[\w./+]|-(?=[\w.]))(?:[^ ,:?#\[\]{}]| +(?=[^ ,:?#\[\]{}]))*+"
)


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
        root, after = _Blocks(lines, end).block(0, lines[0].indent)
    except _UncommonError:
        return None
    return root if after == len(lines) else None


class _Blocks:
    """Lines on their way to nodes; a line is named by its place in the list of them."""

    def __init__(self, lines: list[_Line], end: Mark) -> None:
        self._lines = lines
        self._end = end

    def block(self, at: int, column: int) -> tuple[Node, int]:
        """The mapping or list that begins at a column of a line, and the line after it."""
        if column > _DEEPEST:
            raise _UncommonError
        if _DASH.match(self._lines[at].text, column):
            return self._list(at, column)
        return self._mapping(at, column)

    def _mapping(self, at: int, column: int) -> tuple[Node, int]:
        start = self._lines[at].mark(column)
        pairs: list[tuple[Node, Node]] = []
        while True:
            line = self._lines[at]
            found = _KEY.match(line.text, column)
            if found is None:
                raise _UncommonError
            quote, quoted, plain = found.groups()
            key = Node(
                "scalar",
                plain if quote is None else quoted,
                line.mark(column),
                line.mark(found.end() - 1),
                quote or "",
            )
            value, at = self._value(at, found.end(), column, in_list=False)
            pairs.append((key, value))
            if not self._goes_on(at, column):
                return Node("mapping", pairs, start, self._place(at), flow_style=False), at

    def _list(self, at: int, column: int) -> tuple[Node, int]:
        start = self._lines[at].mark(column)
        items: list[Node] = []
        while dash := _DASH.match(self._lines[at].text, column):
            if _KEY.match(self._lines[at].text, dash.end()):
                item, at = self._mapping(at, dash.end())
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
                    indent == outer and not in_list and _DASH.match(self._lines[below].text, indent)
                ):
                    return self.block(below, indent)
            here = line.mark(column)
            return Node("scalar", "", here, here, ""), below
        node, end = _inline(line, _after_spaces(line.text, column), _PLAIN)
        if not _is_over(line.text, end):
            raise _UncommonError
        if at + 1 < len(self._lines) and self._lines[at + 1].indent > outer:
            raise _UncommonError
        return node, at + 1

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


def _inline(line: _Line, start: int, plain: re.Pattern[str], depth: int = 0) -> tuple[Node, int]:
    """The value that begins at a column, and the column after it."""
    if depth > _DEEPEST:
        raise _UncommonError
    first = line.text[start : start + 1]
    if first == "{":
        return _pairs(line, start, depth)
    if first == "[":
        return _items(line, start, depth)
    return _scalar(line, start, plain)


def _scalar(line: _Line, start: int, plain: re.Pattern[str]) -> tuple[Node, int]:
    if quoted := _QUOTED.match(line.text, start):
        end = quoted.end()
        return Node("scalar", quoted[2], line.mark(start), line.mark(end), quoted[1]), end
    found = plain.match(line.text, start)
    if found is None:
        raise _UncommonError
    end = found.end()
    return Node("scalar", found[0], line.mark(start), line.mark(end), ""), end


def _pairs(line: _Line, start: int, depth: int) -> tuple[Node, int]:
    """A mapping in brackets."""
    text = line.text
    pairs: list[tuple[Node, Node]] = []
    at = _after_spaces(text, start + 1)
    while text[at : at + 1] != "}" or pairs:
        key, at = _scalar(line, at, _PLAIN_IN_BRACKETS)
        if text[at : at + 2] != ": ":
            raise _UncommonError
        value, at = _inline(line, _after_spaces(text, at + 1), _PLAIN_IN_BRACKETS, depth + 1)
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
        item, at = _inline(line, at, _PLAIN_IN_BRACKETS, depth + 1)
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
