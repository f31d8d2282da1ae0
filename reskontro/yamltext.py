"""The text of a YAML file as nodes that know their place, and the problems found in it.

The codes of problems are a letter, which says what kind of file it is (`S` settings,
`C` customers), and a number, the same for all files up to 119.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, TypeVar

from reskontro.problems import BookError, Problem, Span
from reskontro.yamlnodes import compose_plain

if TYPE_CHECKING:
    import mmap
    from collections.abc import Callable, Mapping, Sequence

    from reskontro.yamlnodes import Mark, Node

SYNTAX: Final = "101"
TAB: Final = "102"
ENCODING: Final = "103"
UNKNOWN_KEY: Final = "104"
DUPLICATE_KEY: Final = "105"
UNQUOTED: Final = "106"
NOT_A_NUMBER: Final = "107"
NOT_WHOLE: Final = "108"
NOT_A_BOOLEAN: Final = "109"
NOT_A_CHOICE: Final = "110"
NOT_A_LIST: Final = "111"
NOT_A_MAPPING: Final = "112"
NOT_A_TEXT: Final = "113"
NO_VALUE: Final = "114"
MISSING_KEY: Final = "115"
FOREIGN_TAG: Final = "116"
NOT_A_DATE: Final = "117"
MERGE_MARK: Final = "118"

V = TypeVar("V")

NUMBER: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")

_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
#: What YAML 1.2 reads as something else than text, beside numbers; YAML 1.1's `no` and `on` are text.
_NOT_TEXT: Final = frozenset(
    {"true", "True", "TRUE", "false", "False", "FALSE", ".nan", ".NaN", ".NAN"}
    | {f"{sign}.{word}" for sign in ("", "-", "+") for word in ("inf", "Inf", "INF")}
)
#: What any number begins with.
_BEGINNINGS: Final = frozenset("+-.0123456789")
#: Compiled where a text begins so and is no number of base ten.
_OTHER_BASE: Final = "0(?:o[0-7]+|x[0-9a-fA-F]+)"
_CORE_TAG: Final = "tag:yaml.org,2002:"
_LINE_END: Final = re.compile(r"\r\n|\n|\r")
#: What git leaves where the sides of a conflict begin.
_CONFLICT: Final = "<" * 7 + " "


class YamlText:
    """One file on its way to records, with the problems found so far."""

    def __init__(self, path: str, data: bytes | mmap.mmap, letter: str) -> None:
        self.path = path
        self.letter = letter
        self.data = bytes(data)
        self.whole = ""
        self.problems: list[Problem] = []
        self._lines: list[str] | None = None

    def compose(self) -> Node | None:
        """The root of the file, None where it is empty.

        Raises:
            BookError: the text is no UTF-8 or no YAML.
        """
        try:
            self.whole = self.data.decode().removeprefix("\ufeff")
        except UnicodeDecodeError as error:
            raise BookError([self._undecodable(error)]) from None
        plain = compose_plain(self.whole)
        if plain is not None:
            return plain
        try:
            return _composer()(self.whole)
        except _yaml_error() as error:
            raise BookError([self._syntax(error)]) from None

    def finish(self, value: V) -> V:
        """The value, unless something is wrong.

        Raises:
            BookError: with all problems, in the order of their places.
        """
        if self.problems:
            raise BookError(sorted(self.problems, key=lambda problem: problem.span))
        return value

    def span(self, node: Node) -> Span:
        """Where a node begins."""
        mark = node.start_mark
        return Span(self.path, mark.line + 1, mark.column + 1)

    def flaw(self, node: Node, code: str, **values: str) -> None:
        """Note a problem at a node; the number is as in this module, without the letter."""
        start, end = node.start_mark, node.end_mark
        excerpt = self._line(start.line)
        stop = end.column if end.line == start.line else len(excerpt.rstrip())
        self.problems.append(
            Problem(
                code=self.letter + code,
                span=self.span(node),
                values=values,
                excerpt=excerpt,
                width=max(stop - start.column, 1),
            )
        )

    def written(self, node: Node) -> str:
        """The value of a node as it stands in the file, its first line."""
        start, end = node.start_mark, node.end_mark
        line = self._line(start.line)
        stop = end.column if end.line == start.line else len(line)
        return line[start.column : stop].strip()

    def is_mapping(self, node: Node) -> bool:
        """Whether it is `key: value` pairs; notes a problem where it is not."""
        if self.foreign(node):
            return False
        if is_null(node):
            self.flaw(node, NO_VALUE)
            return False
        if node.id != "mapping":
            self.flaw(node, NOT_A_MAPPING, value=self.written(node))
            return False
        return True

    def pairs(self, node: Node) -> list[tuple[str, Node, Node]]:
        """The pairs of a mapping whose keys are texts, each key once."""
        seen: dict[str, Node] = {}
        found: list[tuple[str, Node, Node]] = []
        for key_node, value_node in node.value:
            name = self.text(key_node)
            if name is None:
                continue
            if name in seen:
                first = str(seen[name].start_mark.line + 1)
                self.flaw(key_node, DUPLICATE_KEY, key=name, line=first)
                continue
            seen[name] = key_node
            found.append((name, key_node, value_node))
        return found

    def scalar(self, node: Node) -> str | None:
        """The text of a scalar as YAML reads it; notes a problem where there is none."""
        if self.foreign(node):
            return None
        if node.id != "scalar":
            self.flaw(node, NOT_A_TEXT, value=self.written(node))
            return None
        if node.value in _NULLS and not is_quoted(node):
            self.flaw(node, NO_VALUE)
            return None
        text: str = node.value
        return text

    def text(self, node: Node) -> str | None:
        """The text of a scalar that other programs take for text too; notes a problem of others."""
        text = self.scalar(node)
        if text is None:
            return None
        if not is_quoted(node) and _is_no_text(text):
            self.flaw(node, UNQUOTED, value=text)
            return None
        return text

    def foreign(self, node: Node) -> bool:
        """Whether it has a tag of its own (`!name`), which is then noted as a problem."""
        tag = node.tag
        if not tag or tag.startswith(_CORE_TAG):
            return False
        self.flaw(node, FOREIGN_TAG, tag=tag)
        return True

    def _line(self, index: int) -> str:
        if self._lines is None:
            self._lines = _LINE_END.split(self.whole)
        return self._lines[index] if index < len(self._lines) else ""

    def _undecodable(self, error: UnicodeDecodeError) -> Problem:
        before = _LINE_END.split(self.data[: error.start].decode("utf-8", "replace"))
        after = _LINE_END.split(self.data[error.start :].decode("latin-1"))
        place = Span(self.path, len(before), len(before[-1]) + 1)
        byte = f"0x{self.data[error.start]:02X}"
        return Problem(self.letter + ENCODING, place, {"byte": byte}, before[-1] + after[0])

    def _syntax(self, error: Exception) -> Problem:
        for number, text in enumerate(_LINE_END.split(self.whole), 1):
            if text.startswith(_CONFLICT):
                return Problem(self.letter + MERGE_MARK, Span(self.path, number, 1), {}, text, 7)
        mark: Mark | None = getattr(error, "problem_mark", None)
        if mark is not None:
            line, column = mark.line, mark.column
            what = getattr(error, "problem", None) or "?"
            since: Mark | None = getattr(error, "context_mark", None)
            if since is not None:
                what += f" ({getattr(error, 'context', None)}, line {since.line + 1})"
        else:
            before = _LINE_END.split(self.whole[: getattr(error, "position", 0)])
            line, column = len(before) - 1, len(before[-1])
            what = str(getattr(error, "reason", error))
        excerpt = self._line(line)
        tab = excerpt.find("\t")
        if tab >= 0 and not excerpt[:tab].strip() and column <= tab:
            return Problem(self.letter + TAB, Span(self.path, line + 1, tab + 1), {}, excerpt)
        place = Span(self.path, line + 1, column + 1)
        return Problem(self.letter + SYNTAX, place, {"what": what}, excerpt)


def problem_at(
    path: str,
    data: bytes | mmap.mmap,
    letter: str,
    keys: Sequence[str | int],
    code: str,
    values: Mapping[str, str],
) -> Problem:
    """A problem at the value to which keys lead in a file that reads well.

    A key is a text in a mapping, a number in a list; where the file says nothing of one, the
    problem is at the last value that it does say something of.
    """
    file = YamlText(path, data, letter)
    node = file.compose()
    for key in keys:
        inner = _value_of(node, key)
        if inner is None:
            break
        node = inner
    if node is None:
        return Problem(letter + code, Span(path, 0), dict(values))
    file.flaw(node, code, **values)
    return file.problems[0]


def _value_of(node: Node | None, key: str | int) -> Node | None:
    """The value of a key, None where there is none; one value is a list of one."""
    if node is None:
        return None
    if isinstance(key, int):
        return node.value[key] if node.id == "sequence" else node
    if node.id != "mapping":
        return None
    return next((value for name, value in node.value if name.value == key), None)


def is_quoted(node: Node) -> bool:
    """Whether a scalar is text whatever it looks like: in quotes, a block, or `!!str`."""
    return bool(node.style) or node.tag == _CORE_TAG + "str"


def _is_no_text(text: str) -> bool:
    """Whether YAML 1.2 reads what is not quoted as something else than text."""
    if text[:1] not in _BEGINNINGS:
        return text in _NOT_TEXT
    return text in _NOT_TEXT or bool(NUMBER.fullmatch(text) or re.fullmatch(_OTHER_BASE, text))


def is_null(node: Node) -> bool:
    """Whether nothing is written there, or `null`."""
    return node.id == "scalar" and node.value in _NULLS and not is_quoted(node)


def line_of(data: bytes | mmap.mmap, line: int) -> str:
    """The line with that number, counted from 1, without its line end."""
    lines = _LINE_END.split(bytes(data).decode("utf-8-sig", "replace"))
    return lines[line - 1] if 0 < line <= len(lines) else ""


def line_of_key(data: bytes | mmap.mmap, key: str) -> int:
    """The line on which a key of the file's mapping stands, counted from 1; 0 where none does."""
    file = YamlText("", data, "")
    try:
        root = file.compose()
    except BookError:
        return 0
    pairs = file.pairs(root) if root is not None and root.id == "mapping" else []
    return next((file.span(node).line for name, node, _ in pairs if name == key), 0)


@cache
def _composer() -> Callable[[str], Node | None]:
    """The composer in C where it is built, else the one in Python; their nodes are alike."""
    try:
        # Loaded only where YAML is read; the stubs leave the parser in C out.
        from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]  # noqa: PLC0415
    except ModuleNotFoundError:
        return _compose_in_python

    class Composer(CParser):  # type: ignore[misc]
        """Leaves the meaning of plain scalars to the types of the fields."""

        def descend_resolver(self, parent: object, index: object) -> None: ...

        def ascend_resolver(self) -> None: ...

        def resolve(self, kind: object, value: object, implicit: object) -> str:
            del kind, value, implicit
            return ""

    return lambda text: Composer(text).get_single_node()


def _compose_in_python(text: str) -> Node | None:
    from ruamel.yaml import YAML  # noqa: PLC0415  (loaded only where YAML is read)

    return YAML(typ="safe", pure=True).compose(text)  # type: ignore[no-any-return]


def _yaml_error() -> type[Exception]:
    from ruamel.yaml.error import YAMLError  # noqa: PLC0415  (loaded only where YAML is read)

    return YAMLError
