"""YAML files that people edit, read into typed records with every mistake placed.

There is one way through: the text is composed to nodes, which know their line and column, and
the nodes are turned into records by the types of their fields. So a good file is read fast, and
a bad one gives all its independent problems at once.

Scalars are read by the rules of YAML 1.2 (`NO` and `no` are text, not false), numbers with a
fraction become `Decimal`, and a text that YAML would read as a number has to be quoted: other
programs would make 181 of the postcode 0181.

The codes of problems are a letter, which says what kind of file it is (`S` settings,
`C` customers), and a number, the same for all files up to 119.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from decimal import Decimal
from difflib import get_close_matches
from functools import cache
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NewType,
    Protocol,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

import msgspec
import msgspec.structs

from reskontro.problems import BookError, Problem, Span

SYNTAX = "101"
TAB = "102"
ENCODING = "103"
UNKNOWN_KEY = "104"
DUPLICATE_KEY = "105"
UNQUOTED = "106"
NOT_A_NUMBER = "107"
NOT_WHOLE = "108"
NOT_A_BOOLEAN = "109"
NOT_A_CHOICE = "110"
NOT_A_LIST = "111"
NOT_A_MAPPING = "112"
NOT_A_TEXT = "113"
NO_VALUE = "114"
MISSING_KEY = "115"
FOREIGN_TAG = "116"

T = TypeVar("T", bound=msgspec.Struct)
V = TypeVar("V")

_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_NUMBER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_BOOLEANS = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_DECIMAL_INTEGER = re.compile(r"[-+]?[0-9]+")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
#: What YAML 1.2 reads as something else than text; YAML 1.1's `no` and `on` are text.
_NOT_TEXT = re.compile(
    rf"{_NUMBER.pattern}|{_INTEGER.pattern}|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
    r"|true|True|TRUE|false|False|FALSE"
)
_CORE_TAG = "tag:yaml.org,2002:"
_LINE_END = re.compile(r"\r\n|\n|\r")


class Rule(msgspec.Struct, frozen=True):
    """What a value must fulfil beyond its type, as `Annotated[str, Rule("125", bool)]`.

    `code` is the number of the problem, and the value as written fills its `{value}`. With
    `covers_type` it is the problem of values of the wrong type too.
    """

    code: str
    holds: Callable[[Any], bool]
    covers_type: bool = False


def read_struct(path: str, data: bytes, kind: type[T], letter: str) -> T:
    """The file as one record of type `kind`; an empty file has all defaults.

    Raises:
        BookError: with every independent problem of the file.
    """
    file = _File(path, data, letter)
    root = file.compose()
    value: T = kind() if root is None else _converter(kind)(file, root)
    return file.finish(value)


def read_records(
    path: str, data: bytes, kind: type[T], letter: str, *, key: str, source: str, rule: Rule
) -> list[T]:
    """The file as a mapping from a key to records of type `kind`, in the order written.

    The fields `key` and `source` of a record are filled with its key and place; they cannot be
    written in the file. `rule` is for the keys.

    Raises:
        BookError: with every independent problem of the file.
    """
    file = _File(path, data, letter)
    root = file.compose()
    records: list[T] = []
    if root is not None and file.is_mapping(root):
        convert = _struct_converter(kind, frozenset({key, source}))
        for name, key_node, value_node in file.pairs(root):
            place = file.span(key_node)
            if not rule.holds(name):
                file.flaw(key_node, rule.code, value=file.written(key_node))
            value = convert(file, value_node, {key: name, source: place})
            if value is not None:
                records.append(value)
    return file.finish(records)


def nearest_word(word: str, words: list[str]) -> str:
    """The one of `words` most like `word`, "" of none."""
    folded = {each.casefold(): each for each in words}
    found = get_close_matches(word.casefold(), list(folded), n=1, cutoff=0.0)
    return folded[found[0]] if found else ""


def line_of(data: bytes, line: int) -> str:
    """The line with that number, counted from 1, without its line end."""
    lines = _LINE_END.split(data.decode("utf-8-sig", "replace"))
    return lines[line - 1] if 0 < line <= len(lines) else ""


class _Mark(Protocol):
    line: int
    column: int


class _Node(Protocol):
    """A node as the YAML library composes it."""

    id: str
    tag: str | None
    style: str | None
    value: Any
    start_mark: _Mark
    end_mark: _Mark


_Converter = Callable[["_File", _Node], Any]


class _File:
    """One file on its way to records, with the problems found so far."""

    def __init__(self, path: str, data: bytes, letter: str) -> None:
        self.path = path
        self.letter = letter
        self.data = data
        self.text = ""
        self.problems: list[Problem] = []
        self._lines: list[str] | None = None

    def compose(self) -> _Node | None:
        """The root of the file, None where it is empty.

        Raises:
            BookError: the text is no UTF-8 or no YAML.
        """
        try:
            self.text = self.data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise BookError([self._undecodable(error)]) from None
        try:
            return _composer()(self.text)
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

    def span(self, node: _Node) -> Span:
        mark = node.start_mark
        return Span(self.path, mark.line + 1, mark.column + 1)

    def flaw(self, node: _Node, code: str, **values: str) -> None:
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

    def written(self, node: _Node) -> str:
        """The value of a node as it stands in the file, its first line."""
        start, end = node.start_mark, node.end_mark
        line = self._line(start.line)
        stop = end.column if end.line == start.line else len(line)
        return line[start.column : stop].strip()

    def is_mapping(self, node: _Node) -> bool:
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

    def pairs(self, node: _Node) -> list[tuple[str, _Node, _Node]]:
        """The pairs of a mapping whose keys are texts, each key once."""
        seen: dict[str, _Node] = {}
        found: list[tuple[str, _Node, _Node]] = []
        for key_node, value_node in node.value:
            name = _text(self, key_node)
            if name is None:
                continue
            if name in seen:
                first = str(seen[name].start_mark.line + 1)
                self.flaw(key_node, DUPLICATE_KEY, key=name, line=first)
                continue
            seen[name] = key_node
            found.append((name, key_node, value_node))
        return found

    def scalar(self, node: _Node) -> str | None:
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

    def foreign(self, node: _Node) -> bool:
        """Whether it has a tag of its own (`!name`), which is then noted as a problem."""
        tag = node.tag
        if not tag or tag.startswith(_CORE_TAG):
            return False
        self.flaw(node, FOREIGN_TAG, tag=tag)
        return True

    def _line(self, index: int) -> str:
        if self._lines is None:
            self._lines = _LINE_END.split(self.text)
        return self._lines[index] if index < len(self._lines) else ""

    def _undecodable(self, error: UnicodeDecodeError) -> Problem:
        before = _LINE_END.split(self.data[: error.start].decode("utf-8", "replace"))
        after = _LINE_END.split(self.data[error.start :].decode("latin-1"))
        place = Span(self.path, len(before), len(before[-1]) + 1)
        byte = f"0x{self.data[error.start]:02X}"
        return Problem(self.letter + ENCODING, place, {"byte": byte}, before[-1] + after[0])

    def _syntax(self, error: Exception) -> Problem:
        mark: _Mark | None = getattr(error, "problem_mark", None)
        if mark is not None:
            line, column = mark.line, mark.column
            what = getattr(error, "problem", None) or "?"
            since: _Mark | None = getattr(error, "context_mark", None)
            if since is not None:
                what += f" ({getattr(error, 'context', None)}, line {since.line + 1})"
        else:
            before = _LINE_END.split(self.text[: getattr(error, "position", 0)])
            line, column = len(before) - 1, len(before[-1])
            what = str(getattr(error, "reason", error))
        excerpt = self._line(line)
        tab = excerpt.find("\t")
        if tab >= 0 and not excerpt[:tab].strip() and column <= tab:
            return Problem(self.letter + TAB, Span(self.path, line + 1, tab + 1), {}, excerpt)
        place = Span(self.path, line + 1, column + 1)
        return Problem(self.letter + SYNTAX, place, {"what": what}, excerpt)


def is_quoted(node: _Node) -> bool:
    """Whether a scalar is text whatever it looks like: in quotes, a block, or `!!str`."""
    return bool(node.style) or node.tag == _CORE_TAG + "str"


def is_null(node: _Node) -> bool:
    """Whether nothing is written there, or `null`."""
    return node.id == "scalar" and node.value in _NULLS and not is_quoted(node)


def _text(file: _File, node: _Node) -> str | None:
    text = file.scalar(node)
    if text is None:
        return None
    if not is_quoted(node) and _NOT_TEXT.fullmatch(text):
        file.flaw(node, UNQUOTED, value=text)
        return None
    return text


def _boolean(file: _File, node: _Node) -> bool | None:
    text = file.scalar(node)
    if text is None:
        return None
    if text not in _BOOLEANS or is_quoted(node):
        file.flaw(node, NOT_A_BOOLEAN, value=file.written(node))
        return None
    return _BOOLEANS[text]


def _whole(file: _File, node: _Node) -> int | None:
    text = file.scalar(node)
    if text is None:
        return None
    if not _DECIMAL_INTEGER.fullmatch(text) or is_quoted(node):
        file.flaw(node, NOT_WHOLE, value=file.written(node))
        return None
    return int(text)


def _decimal(file: _File, node: _Node) -> Decimal | None:
    text = file.scalar(node)
    if text is None:
        return None
    if not _NUMBER.fullmatch(text) or is_quoted(node):
        file.flaw(node, NOT_A_NUMBER, value=file.written(node))
        return None
    return Decimal(text)


_SCALARS: dict[Any, _Converter] = {
    str: _text,
    bool: _boolean,
    int: _whole,
    Decimal: _decimal,
}


@cache
def _converter(kind: Hashable) -> _Converter:
    """How a node becomes a value of a type; the types are those of fields of records."""
    if kind in _SCALARS:
        return _SCALARS[kind]
    if isinstance(kind, NewType):
        return _converter(kind.__supertype__)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        convert = _struct_converter(kind, frozenset())
        return lambda file, node: convert(file, node, {})
    return _GENERIC[get_origin(kind)](get_args(kind))


@cache
def _struct_converter(
    kind: type[T], given: frozenset[str]
) -> Callable[[_File, _Node, Mapping[str, Any]], T | None]:
    """Mappings to records; the fields `given` are not in the file but handed in."""
    fields = {
        field.encode_name: field
        for field in msgspec.structs.fields(kind)
        if field.encode_name not in given
    }
    converters = {name: _converter(field.type) for name, field in fields.items()}
    required = [name for name, field in fields.items() if field.required]

    def convert(file: _File, node: _Node, values: Mapping[str, Any]) -> T | None:
        if not file.is_mapping(node):
            return None
        flaws = len(file.problems)
        found = dict(values)
        meant = set()
        for name, key_node, value_node in file.pairs(node):
            if name in converters:
                found[name] = converters[name](file, value_node)
                continue
            nearest = nearest_word(name, list(fields))
            meant.add(nearest)
            file.flaw(key_node, UNKNOWN_KEY, key=name, nearest=nearest, known=", ".join(fields))
        for name in required:
            if name not in found and name not in meant:
                file.flaw(node, MISSING_KEY, key=name)
        return kind(**found) if len(file.problems) == flaws else None

    return convert


def _annotated_converter(args: tuple[Any, ...]) -> _Converter:
    convert = _converter(args[0])
    for rule in args[1:]:
        if isinstance(rule, Rule):
            convert = _rule_converter(convert, rule)
    return convert


def _rule_converter(convert_value: _Converter, rule: Rule) -> _Converter:
    kept = {NO_VALUE, FOREIGN_TAG}

    def convert(file: _File, node: _Node) -> object:
        flaws = len(file.problems)
        value = convert_value(file, node)
        if len(file.problems) == flaws:
            if not rule.holds(value):
                file.flaw(node, rule.code, value=file.written(node))
        elif rule.covers_type and not any(
            problem.code[1:] in kept for problem in file.problems[flaws:]
        ):
            del file.problems[flaws:]
            file.flaw(node, rule.code, value=file.written(node))
        return value

    return convert


def _choice_converter(choices: tuple[Any, ...]) -> _Converter:
    known = frozenset(choices)
    shown = ", ".join(choices)

    def convert(file: _File, node: _Node) -> str | None:
        text = file.scalar(node)
        if text is not None and text not in known:
            nearest = nearest_word(text, list(choices))
            file.flaw(node, NOT_A_CHOICE, value=text, nearest=nearest, choices=shown)
        return text

    return convert


def _list_converter(args: tuple[Any, ...]) -> _Converter:
    """Sequences, and a scalar where a list of one is meant."""
    convert_item = _converter(args[0])

    def convert(file: _File, node: _Node) -> tuple[Any, ...] | None:
        if file.foreign(node):
            return None
        if node.id == "mapping":
            file.flaw(node, NOT_A_LIST, value=file.written(node))
            return None
        items = node.value if node.id == "sequence" else [node]
        return tuple(convert_item(file, item) for item in items)

    return convert


def _mapping_converter(args: tuple[Any, ...]) -> _Converter:
    convert_value = _converter(args[1])

    def convert(file: _File, node: _Node) -> dict[str, Any] | None:
        if not file.is_mapping(node):
            return None
        return {name: convert_value(file, value) for name, _, value in file.pairs(node)}

    return convert


def _union_converter(args: tuple[Any, ...]) -> _Converter:
    """`X | None`, where nothing written is None, and a choice of words beside another type."""
    optional = NoneType in args
    choices = [kind for kind in args if get_origin(kind) is Literal]
    words = tuple(word for kind in choices for word in get_args(kind))
    others = [kind for kind in args if kind is not NoneType and get_origin(kind) is not Literal]
    rest = _converter(others[0]) if others else _choice_converter(words)

    def convert(file: _File, node: _Node) -> object:
        if optional and is_null(node):
            return None
        if node.id == "scalar" and node.value in words:
            return node.value
        return rest(file, node)

    return convert


_GENERIC: dict[Any, Callable[[tuple[Any, ...]], _Converter]] = {
    Annotated: _annotated_converter,
    Literal: _choice_converter,
    tuple: _list_converter,
    dict: _mapping_converter,
    Union: _union_converter,
    UnionType: _union_converter,
}


@cache
def _composer() -> Callable[[str], _Node | None]:
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


def _compose_in_python(text: str) -> _Node | None:
    from ruamel.yaml import YAML  # noqa: PLC0415  (loaded only where YAML is read)

    return YAML(typ="safe", pure=True).compose(text)  # type: ignore[no-any-return]


def _yaml_error() -> type[Exception]:
    from ruamel.yaml.error import YAMLError  # noqa: PLC0415  (loaded only where YAML is read)

    return YAMLError
