"""A file of events read quickly, where it is laid out as this program lays it out.

Whatever is not exactly so, also what is wrong, is left to the general way through YAML, which alone
knows errors. Both give the same events, and a property test holds them together.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, get_args, get_origin

import msgspec

from reskontro.events.model import KINDS, Carried, Claimed, InterestLine, Part
from reskontro.problems import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reskontro.events.model import Event

_DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_AMOUNT: Final = r"[0-9]+(?:\.[0-9]+)?"
#: A text between quotes without anything escaped, and without what a line of YAML cannot hold.
_QUOTED: Final = r'"[^"\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]+"'
#: A text without quotes that is a text to everybody, on a line of its own and within braces.
_PLAIN: Final = r"(?:[^\W\d_]|[0-9][\w.-]* [\w.])(?:[\w ,./()%+'@;=<>!?&*-]*[\w./()%@!?>])?"
_BARE: Final = r"[^\W\d_][\w./-]*"
_WORDS: Final = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n"))

_BEGIN: Final = re.compile(rf"- date: ({_DAY})")
_FIELD: Final = re.compile(
    rf"  ([a-z_]+):(?: (?:({_QUOTED})|({_DAY})|({_AMOUNT})|({_PLAIN})|\[({_PLAIN})\]))?"
)
_PART: Final = re.compile(
    rf"    - \{{document: ({_QUOTED}|{_BARE}), due: ({_DAY}), amount: ({_AMOUNT}),"
    rf" open: ({_AMOUNT})(, .*)?\}}"
)
#: All of a list in which nothing is charged, as most are.
_UNCHARGED: Final = re.compile(
    rf"^    - \{{document: ({_QUOTED}|{_BARE}), due: ({_DAY}), amount: ({_AMOUNT}),"
    rf" open: ({_AMOUNT})\}}$",
    re.MULTILINE,
)
_CHARGED: Final = re.compile(
    rf"(?:, fee: ({_AMOUNT}))?(?:, interest: ({_AMOUNT}))?(?:, compensation: ({_AMOUNT}))?"
    r"(?:, lines: \[([^\[\]]*)\])?"
)
_LINE: Final = re.compile(
    rf"\{{first: ({_DAY}), last: ({_DAY}), balance: ({_AMOUNT}), rate: ({_AMOUNT}),"
    rf" interest: ({_AMOUNT})\}}(?:, (?=\{{)|$)"
)
_CLAIMED: Final = re.compile(
    rf"    - \{{document: ({_QUOTED}|{_BARE}), due: ({_DAY}), open: ({_AMOUNT})\}}"
)
_CARRIED: Final = re.compile(
    rf"    - \{{document: ({_QUOTED}|{_BARE}), charge: (fee|interest), due: ({_DAY}),"
    rf" open: ({_AMOUNT})\}}"
)
_ZERO: Final = Decimal(0)
_COLUMN: Final = 3  #: Where an event begins behind its dash.


class _OtherwiseError(Exception):
    """The file is not laid out so."""


def quick_events(path: str, data: bytes) -> list[Event] | None:
    """The events of a file, None where it is to be read in the general way."""
    try:
        lines = data.decode().split("\n")
    except UnicodeDecodeError:
        return None
    if lines and not lines[-1]:
        lines.pop()
    try:
        return _events(path, lines)
    except (_OtherwiseError, ValueError, msgspec.ValidationError):
        return None


def _events(path: str, lines: list[str]) -> list[Event]:
    """The events in lines.

    Raises:
        _OtherwiseError, ValueError, msgspec.ValidationError: they are not laid out so, or are wrong.
    """
    found: list[Event] = []
    at, end = 0, len(lines)
    while at < end:
        begin = _BEGIN.fullmatch(lines[at])
        if begin is None:
            raise _OtherwiseError
        place = Span(path, at + 1, _COLUMN)
        fields: dict[str, Any] = {}
        lists: dict[str, tuple[Any, ...]] = {}
        at += 1
        while at < end and (field := _FIELD.fullmatch(lines[at])) is not None:
            name = field[1]
            if name in fields or name in lists:
                raise _OtherwiseError
            at += 1
            if field.lastindex != 1:
                fields[name] = field
                continue
            read = _ITEMS.get(name)
            start = at
            while at < end and lines[at].startswith("    "):
                at += 1
            if read is None or start == at:
                raise _OtherwiseError
            lists[name] = tuple(read(lines[start:at]))
        found.append(_event(_day(begin[1]), place, fields, lists))
    return found


def _event(day: date, place: Span, fields: dict[str, Any], lists: dict[str, Any]) -> Event:
    """One event of its fields as they were matched."""
    named = fields.pop("kind", None)
    kind = KINDS.get(named[5] or "") if named is not None else None
    if kind is None:
        raise _OtherwiseError
    types = _types(kind)
    values = {name: _value(types.get(name, ""), match) for name, match in fields.items()}
    if any(types.get(name) != "items" for name in lists):
        raise _OtherwiseError
    made: Event = msgspec.convert(
        {**values, "kind": str(kind.__struct_config__.tag), "date": day}, kind
    )
    return msgspec.structs.replace(made, source=place, **_checked(kind, lists))


def _checked(kind: type[Event], lists: dict[str, tuple[Any, ...]]) -> dict[str, tuple[Any, ...]]:
    """Lists of records, if they are of the type that the kind has there."""
    wanted = {name: type_ for (of, name), type_ in _RECORDS.items() if of == kind.__name__}
    for name, items in lists.items():
        if {*map(type, items)} != {wanted.get(name)}:
            raise _OtherwiseError
    return lists


def _value(expected: str, match: re.Match[str]) -> object:
    """The value of a field, if it is written as one of its type."""
    quoted, day, amount, plain, listed = match.group(2, 3, 4, 5, 6)
    if expected == "text" and quoted:
        return quoted[1:-1]
    if expected in ("text", "word") and plain and plain.casefold() not in _WORDS:
        return plain
    if expected == "day" and day:
        return _day(day)
    if expected == "amount" and amount:
        return Decimal(amount)
    if expected == "whole" and amount and amount.isdecimal():
        return int(amount)
    if expected == "words" and listed:
        words = listed.split(", ")
        if all(re.fullmatch("[a-z_]+", one) and one not in _WORDS for one in words):
            return words
    raise _OtherwiseError


@cache
def _types(kind: type[Event]) -> dict[str, str]:
    """How the fields of a kind are written, but those that are given in another way."""
    given = {"date", "source"}
    return {
        field.encode_name: _written(field.type)
        for field in msgspec.structs.fields(kind)
        if field.name not in given
    }


def _written(type_: Any) -> str:  # noqa: ANN401 - a type of a field
    if get_origin(type_) is Annotated:
        return _written(get_args(type_)[0])
    if NoneType in get_args(type_):
        return _written(next(one for one in get_args(type_) if one is not NoneType))
    if get_origin(type_) is Literal:
        return "word"
    if get_origin(type_) is tuple:
        inner = _written(get_args(type_)[0])
        return "words" if inner == "word" else "items" if inner == "record" else ""
    names: dict[object, str] = {str: "text", date: "day", Decimal: "amount", int: "whole"}
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        return "record"
    return names.get(type_, "")


@cache
def _day(text: str) -> date:
    return date.fromisoformat(text)


def _document(text: str) -> str:
    if text[0] == '"':
        return text[1:-1]
    if text.casefold() in _WORDS:
        raise _OtherwiseError
    return text


def _items(lines: Sequence[str]) -> Iterator[Part | Claimed]:
    """The documents of a letter, or of a handover."""
    rows = _UNCHARGED.findall("\n".join(lines))
    if len(rows) < len(lines):
        return _one_by_one(lines)
    documents, due, amounts, left = zip(*rows, strict=True)
    return map(
        Part, map(_document, documents), map(_day, due), map(Decimal, amounts), map(Decimal, left)
    )


def _one_by_one(lines: Iterable[str]) -> Iterator[Part | Claimed]:
    for line in lines:
        match = _PART.fullmatch(line)
        if match is None:
            yield _claimed(line)
            continue
        document, due, amount, open_, more = match.groups()
        named, day, whole, left = _document(document), _day(due), Decimal(amount), Decimal(open_)
        if more is None:
            yield Part(named, day, whole, left)
        else:
            yield _charged(more, named, day, whole, left)


def _charged(more: str, document: str, due: date, amount: Decimal, open_: Decimal) -> Part:
    """A document with what a letter charged on it."""
    match = _CHARGED.fullmatch(more)
    if match is None:
        raise _OtherwiseError
    fee, interest, compensation, lines = match.groups()
    return Part(
        document,
        due,
        amount,
        open_,
        Decimal(fee) if fee else _ZERO,
        Decimal(interest) if interest else _ZERO,
        Decimal(compensation) if compensation else _ZERO,
        () if lines is None else _lines(lines),
    )


def _lines(text: str) -> tuple[InterestLine, ...]:
    found = []
    at = 0
    while at < len(text):
        match = _LINE.match(text, at)
        if match is None:
            raise _OtherwiseError
        first, last, balance, rate, interest = match.groups()
        found.append(
            InterestLine(
                _day(first), _day(last), Decimal(balance), Decimal(rate), Decimal(interest)
            )
        )
        at = match.end()
    return tuple(found)


def _claimed(line: str) -> Claimed:
    match = _CLAIMED.fullmatch(line)
    if match is None:
        raise _OtherwiseError
    return Claimed(_document(match[1]), _day(match[2]), Decimal(match[3]))


def _carried(lines: Sequence[str]) -> Iterator[Carried]:
    """The charges that a letter carried on."""
    for line in lines:
        match = _CARRIED.fullmatch(line)
        if match is None:
            raise _OtherwiseError
        charge: Any = match[2]
        yield Carried(_document(match[1]), charge, _day(match[3]), Decimal(match[4]))


_ITEMS: Final[dict[str, Callable[[Sequence[str]], Iterator[Any]]]] = {
    "items": _items,
    "carried": _carried,
}
#: What the lists of records of a kind hold.
_RECORDS: Final[dict[tuple[str, str], type]] = {
    ("LetterMade", "items"): Part,
    ("LetterMade", "carried"): Carried,
    ("Handover", "items"): Claimed,
}
