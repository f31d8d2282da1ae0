"""Fields of a record as they are typed in a call or stand in a table: `credit_limit=150000`."""

from __future__ import annotations

import types
from datetime import date
from decimal import Decimal
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    Literal,
    NewType,
    Union,
    get_args,
    get_origin,
)

from reskontro.customers.edit import FIELDS, PARTS
from reskontro.customers.record import Customer
from reskontro.problems import BookError, Note, Problem
from reskontro.register.fields import as_value, fields_of
from reskontro.register.write import RefusedError
from reskontro.yamledit import written
from reskontro.yamlfile import Rule, nearest_word, read_records

if TYPE_CHECKING:
    from collections.abc import Iterable

    import msgspec

    from reskontro.customers.faults import Keys
    from reskontro.yamledit import Value

#: Problems of what is left out around the field that is looked at.
_OF_THE_REST: Final = "C115"
#: A value of each type that a part of a record cannot be without.
_EXAMPLES: Final[dict[object, str]] = {str: "x", Decimal: "0", date: "2000-01-01"}
_SECRET: Final = "C124"  # noqa: S105 - the code of a problem


def parse_fields(typed: Iterable[str]) -> dict[Keys, Value | None]:
    """Fields with their values, None where nothing stands after the `=`.

    Raises:
        RefusedError: with every field that there is not or that is twice, and every value that does not fit.
    """
    found: dict[Keys, Value | None] = {}
    reasons: list[tuple[str, Note]] = []
    for text in typed:
        field, equals, value = text.partition("=")
        if not equals:
            reasons.append((text, Note("customer.no_equals")))
            continue
        try:
            keys = keys_of(field.strip())
            if keys in found:
                reasons.append((field.strip(), Note("customer.field_twice")))
            found[keys] = parse_value(keys, value)
        except RefusedError as error:
            reasons += error.reasons
    if reasons:
        raise RefusedError(reasons)
    return found


def keys_of(field: str) -> Keys:
    """The keys that a field such as `address.city` or `contacts.1.email` stands for.

    Raises:
        RefusedError: there is no such field.
    """
    parts = field.split(".")
    keys = tuple(int(part) - 1 if part.isdecimal() and part != "0" else part for part in parts)
    _known(field, str(keys[0]), FIELDS)
    names = [key for key in keys[1:] if isinstance(key, str)]
    part = PARTS.get(str(keys[0]))
    if part is not None and names:
        _known(field, names[0], [each.encode_name for each in fields_of(part)])
    if len(names) > 1 or (names and part is None):
        raise RefusedError([(field, Note("customer.no_parts", {"field": str(keys[0])}))])
    return keys


def parse_value(keys: Keys, text: str) -> Value | None:
    """A value of a field, None of an empty text.

    Texts are taken as they are, lists of words with commas between them; what has parts is
    written as in YAML: `{street: Storgata 1, city: Oslo}`.

    Raises:
        RefusedError: the value does not fit the field.
    """
    field = ".".join(str(key + 1) if isinstance(key, int) else key for key in keys)
    text = text.strip()
    if not text:
        return None
    try:
        text.encode()
    except UnicodeEncodeError:
        raise RefusedError([(field, Note("customer.not_text"))]) from None
    if keys == ("national_id",):
        return text  # encrypted before it is written
    kind = _kind(keys)
    if kind is tuple:
        words: Value = tuple(word.strip() for word in text.split(",") if word.strip())
        return words or None
    shown = written(text, flow=True) if kind is str else text.replace("\n", " ")
    for key in reversed(keys[1:]):
        shown = f"[{shown}]" if isinstance(key, int) else f"{{{_beside(keys)}{key}: {shown}}}"
    base = "" if keys[0] == "name" else "  name: x\n"
    data = f'"0":\n{base}  {keys[0]}: {shown}\n'.encode()
    try:
        (record,) = read_records(
            field, data, Customer, "C", key="number", source="source", rule=Rule("123", bool)
        )
    except BookError as error:
        wrong = [problem for problem in error.problems if problem.code != _OF_THE_REST]
        if wrong or kind is not str:
            raise RefusedError(
                [(field, _why(problem)) for problem in wrong or error.problems]
            ) from None
        return text
    if kind is str:
        return text
    value: Any = getattr(record, str(keys[0]))
    for key in keys[1:]:
        value = value[0] if isinstance(key, int) else _part(value, key)
    return as_value(value)


def _why(problem: Problem) -> Note:
    return Note(problem.code, {} if problem.code == _SECRET else problem.values)


def _part(value: msgspec.Struct, key: str) -> object:
    names = {field.encode_name: field.name for field in fields_of(type(value))}
    return getattr(value, names[key])


def _beside(keys: Keys) -> str:
    """What a part must have beside the field, so that the field can be read alone."""
    fields = fields_of(PARTS.get(str(keys[0]), Customer))
    return "".join(
        f"{field.encode_name}: {_EXAMPLES[_plain(field.type)]}, "
        for field in fields
        if field.required and field.encode_name not in keys and _plain(field.type) in _EXAMPLES
    )


def _known(field: str, name: str, names: Iterable[str]) -> None:
    names = list(names)
    if name not in names:
        values = {"key": name, "nearest": nearest_word(name, names), "known": ", ".join(names)}
        raise RefusedError([(field, Note("customer.unknown_field", values))])


def _kind(keys: Keys) -> type | None:
    """Whether a field is a text, a list of words (`tuple`), or something else (None)."""
    struct: type[msgspec.Struct] = Customer
    names = [str(keys[0])]
    if len(keys) > 1:
        struct = PARTS.get(names[0], Customer)
        names = [key for key in keys[1:] if isinstance(key, str)]
        if not names:
            return str if struct is Customer else None
    types_ = {field.encode_name: field.type for field in fields_of(struct)}
    plain = _plain(types_[names[-1]])
    if plain is str or get_origin(plain) is Literal:
        return str
    if get_origin(plain) is tuple and get_args(plain)[0] is str:
        return tuple
    return None


def _plain(kind: Any) -> Any:  # noqa: ANN401 - a type as fields have them
    """A type without what is said about it, and without None beside it."""
    if isinstance(kind, NewType):
        return _plain(kind.__supertype__)
    if get_origin(kind) is Annotated:
        return _plain(get_args(kind)[0])
    if get_origin(kind) in (Union, types.UnionType):
        return _plain(next(each for each in get_args(kind) if each is not type(None)))
    return kind
