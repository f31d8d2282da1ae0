"""YAML files that people edit, read into typed records with every mistake placed.

There is one way through: the text is composed to nodes, which know their line and column, and
the nodes are turned into records by the types of their fields. So a good file is read fast, and
a bad one gives all its independent problems at once.

Scalars are read by the rules of YAML 1.2 (`NO` and `no` are text, not false), numbers with a
fraction become `Decimal`, and a text that YAML would read as a number has to be quoted: other
programs would make 181 of the postcode 0181.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from copy import copy
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from functools import cache
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    Literal,
    NewType,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

import msgspec
import msgspec.structs

from reskontro.yamlnodes import Node
from reskontro.yamltext import (
    FOREIGN_TAG,
    MISSING_KEY,
    NO_VALUE,
    NOT_A_BOOLEAN,
    NOT_A_CHOICE,
    NOT_A_DATE,
    NOT_A_LIST,
    NOT_A_NUMBER,
    NOT_WHOLE,
    NUMBER,
    UNKNOWN_KEY,
    YamlText,
    is_null,
    is_quoted,
)

if TYPE_CHECKING:
    import mmap

T = TypeVar("T", bound=msgspec.Struct)

_Converter = Callable[[YamlText, Node], Any]

_BOOLEANS: Final = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_WHOLE: Final = re.compile(r"[-+]?[0-9]+")
_DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"  # compiled where a day is read


class Rule(msgspec.Struct, frozen=True):
    """What a value must fulfil beyond its type, as `Annotated[str, Rule("125", bool)]`.

    `code` is the number of the problem, and the value as written fills its `{value}`. With
    `covers_type` it is the problem of values of the wrong type too.
    """

    code: str
    holds: Callable[[Any], bool]
    covers_type: bool = False


def read_struct(path: str, data: bytes | mmap.mmap, kind: type[T], letter: str) -> T:
    """The file as one record of type `kind`; an empty file has all defaults.

    Raises:
        BookError: with every independent problem of the file.
    """
    file = YamlText(path, data, letter)
    root = file.compose()
    value: T = kind() if root is None else _converter(kind)(file, root)
    return file.finish(value)


def read_list(
    path: str, data: bytes | mmap.mmap, kind: type[T], letter: str, *, source: str
) -> list[T]:
    """The file as records of type `kind`, one or a list of them, in the order written.

    The field `source` of a record is filled with its place; it cannot be written in the file.

    Raises:
        BookError: with every independent problem of the file.
    """
    file = YamlText(path, data, letter)
    root = file.compose()
    records: list[T] = []
    if root is not None:
        convert = _struct_converter(kind, frozenset({source}))
        for node in root.value if root.id == "sequence" else [root]:
            record = convert(file, node, {source: file.span(node)})
            if record is not None:
                records.append(record)
    return file.finish(records)


def read_records(
    path: str,
    data: bytes | mmap.mmap,
    kind: type[T],
    letter: str,
    *,
    key: str,
    source: str,
    rule: Rule,
) -> list[T]:
    """The file as a mapping from a key to records of type `kind`, in the order written.

    The fields `key` and `source` of a record are filled with its key and place; they cannot be
    written in the file. `rule` is for the keys.

    Raises:
        BookError: with every independent problem of the file.
    """
    file = YamlText(path, data, letter)
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


def read_kinds(
    path: str,
    data: bytes | mmap.mmap,
    kinds: Mapping[str, type[T]],
    letter: str,
    *,
    key: str,
    source: str,
) -> list[T]:
    """The file as a list of records, each of the type that its `key` names, in the order written.

    The field `source` of a record is filled with its place; it cannot be written in the file.

    Raises:
        BookError: with every independent problem of the file.
    """
    file = YamlText(path, data, letter)
    root = file.compose()
    records: list[T] = []
    choose = _choice_converter(tuple(kinds))
    if root is not None:
        if root.id != "sequence":
            file.flaw(root, NOT_A_LIST, value=file.written(root))
            return file.finish(records)
        for node in root.value:
            if not file.is_mapping(node):
                continue
            named = next((pair for pair in node.value if pair[0].value == key), None)
            if named is None:
                file.flaw(node, MISSING_KEY, key=key)
                continue
            kind = kinds.get(choose(file, named[1]) or "")
            if kind is not None:
                rest = copy(node)
                rest.value = [pair for pair in node.value if pair is not named]
                convert = _struct_converter(kind, frozenset({source}))
                record = convert(file, rest, {source: file.span(node)})
                if record is not None:
                    records.append(record)
    return file.finish(records)


def nearest_word(word: str, words: list[str]) -> str:
    """The one of `words` most like `word`, "" of none."""
    folded = {each.casefold(): each for each in words}
    found = get_close_matches(word.casefold(), list(folded), n=1, cutoff=0.0)
    return folded[found[0]] if found else ""


def _boolean(file: YamlText, node: Node) -> bool | None:
    text = file.scalar(node)
    if text is None:
        return None
    if text not in _BOOLEANS or is_quoted(node):
        file.flaw(node, NOT_A_BOOLEAN, value=file.written(node))
        return None
    return _BOOLEANS[text]


def _whole(file: YamlText, node: Node) -> int | None:
    text = file.scalar(node)
    if text is None:
        return None
    if not _WHOLE.fullmatch(text) or is_quoted(node):
        file.flaw(node, NOT_WHOLE, value=file.written(node))
        return None
    return int(text)


def _decimal(file: YamlText, node: Node) -> Decimal | None:
    text = file.scalar(node)
    if text is None:
        return None
    if not NUMBER.fullmatch(text) or is_quoted(node):
        file.flaw(node, NOT_A_NUMBER, value=file.written(node))
        return None
    return Decimal(text)


def _day(file: YamlText, node: Node) -> date | None:
    """A day, quoted or not: some programs read a plain one as a date, others as a text."""
    text = file.scalar(node)
    if text is None:
        return None
    if re.fullmatch(_DAY, text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    file.flaw(node, NOT_A_DATE, value=file.written(node))
    return None


_SCALARS: dict[Any, _Converter] = {
    str: YamlText.text,
    bool: _boolean,
    int: _whole,
    Decimal: _decimal,
    date: _day,
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
) -> Callable[[YamlText, Node, Mapping[str, Any]], T | None]:
    """Mappings to records; the fields `given` are not in the file but handed in."""
    fields = {
        field.encode_name: field
        for field in msgspec.structs.fields(kind)
        if field.encode_name not in given
    }
    converters: dict[str, _Converter] = {}  # of the fields met so far: few files have all
    required = [name for name, field in fields.items() if field.required]

    def convert(file: YamlText, node: Node, values: Mapping[str, Any]) -> T | None:
        if not file.is_mapping(node):
            return None
        flaws = len(file.problems)
        found = dict(values)
        meant = set()
        for name, key_node, value_node in file.pairs(node):
            if name in fields:
                if name not in converters:
                    converters[name] = _converter(fields[name].type)
                found[fields[name].name] = converters[name](file, value_node)
                continue
            nearest = nearest_word(name, list(fields))
            meant.add(nearest)
            file.flaw(key_node, UNKNOWN_KEY, key=name, nearest=nearest, known=", ".join(fields))
        for name in required:
            if fields[name].name not in found and name not in meant:
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

    def convert(file: YamlText, node: Node) -> object:
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

    def convert(file: YamlText, node: Node) -> str | None:
        text = file.scalar(node)
        if text is not None and text not in known:
            nearest = nearest_word(text, list(choices))
            file.flaw(node, NOT_A_CHOICE, value=text, nearest=nearest, choices=shown)
        return text

    return convert


def _list_converter(args: tuple[Any, ...]) -> _Converter:
    """Sequences, and one value where a list of one is meant."""
    convert_item = _converter(args[0])
    of_records = _is_record(args[0])

    def convert(file: YamlText, node: Node) -> tuple[Any, ...] | None:
        if file.foreign(node):
            return None
        if node.id == "mapping" and not of_records:
            file.flaw(node, NOT_A_LIST, value=file.written(node))
            return None
        items = node.value if node.id == "sequence" else [node]
        return tuple(convert_item(file, item) for item in items)

    return convert


def _mapping_converter(args: tuple[Any, ...]) -> _Converter:
    """Mappings from any text, or from a choice of words."""
    known = get_args(args[0]) if get_origin(args[0]) is Literal else ()
    convert_value = _converter(args[1])

    def convert(file: YamlText, node: Node) -> dict[str, Any] | None:
        if not file.is_mapping(node):
            return None
        found = {}
        for name, key_node, value_node in file.pairs(node):
            if known and name not in known:
                nearest = nearest_word(name, list(known))
                file.flaw(key_node, UNKNOWN_KEY, key=name, nearest=nearest, known=", ".join(known))
            else:
                found[name] = convert_value(file, value_node)
        return found

    return convert


def _union_converter(args: tuple[Any, ...]) -> _Converter:
    """`X | None`, where nothing written is None; beside X a choice of words, or a record."""
    optional = NoneType in args
    choices = [kind for kind in args if get_origin(kind) is Literal]
    words = tuple(word for kind in choices for word in get_args(kind))
    records = [kind for kind in args if _is_record(kind)]
    others = [kind for kind in args if kind not in (NoneType, *choices, *records)]
    rest = _converter((others or records)[0]) if others or records else _choice_converter(words)
    record = _converter(records[0]) if records else rest

    def convert(file: YamlText, node: Node) -> object:
        if optional and is_null(node):
            return None
        if node.id == "scalar" and node.value in words:
            return node.value
        return (record if node.id == "mapping" else rest)(file, node)

    return convert


def _is_record(kind: object) -> bool:
    plain = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    return isinstance(plain, type) and issubclass(plain, msgspec.Struct)


_GENERIC: dict[Any, Callable[[tuple[Any, ...]], _Converter]] = {
    Annotated: _annotated_converter,
    Literal: _choice_converter,
    tuple: _list_converter,
    dict: _mapping_converter,
    Union: _union_converter,
    UnionType: _union_converter,
}
