"""Edits of register files: fields of a record set or taken out, a record added; all else stays.

What comes out is read again: the record must be the one that was wanted and every other record of
the file the one it was. Where it is not (an anchor that several records share, say), nothing is
edited.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec.structs import replace

from reskontro import yamledit
from reskontro.address import Address
from reskontro.customers.blocks import Names, has_names, names, pieces
from reskontro.customers.record import (
    Consent,
    Contact,
    CreditCheck,
    Customer,
    CustomerNumber,
    TradeDiscount,
)
from reskontro.customers.register import load_customers
from reskontro.problems import BookError
from reskontro.yamledit import Value, pair_of
from reskontro.yamltext import YamlText, is_null

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from reskontro.customers.faults import Keys
    from reskontro.yamlnodes import Node

#: The fields of a record in the order in which they are written.
FIELDS: Final = tuple(
    field.encode_name
    for field in msgspec.structs.fields(Customer)
    if field.name not in ("number", "source")
)
#: What the parts of a record are made of.
PARTS: Final[Mapping[str, type[msgspec.Struct]]] = {
    "address": Address,
    "delivery_address": Address,
    "contacts": Contact,
    "credit_check": CreditCheck,
    "discounts": TradeDiscount,
    "consents": Consent,
}
_MARK: Final = "\ufeff"
_NO_NAMES: Final = Names(frozenset(), frozenset())


class EditError(Exception):
    """A file whose form does not allow an edit by places; carries the path."""


class EditedFile:
    """A register file as edits leave it, which may be empty at first.

    Each edit is made in the piece of its record alone, or in the last of all, with those that give
    the names it needs: a large register would else be read whole for each. Where the piece does not
    read by itself, or gives names that others need, the edit is made in the whole text, and judged
    there. Lines are told as they were before all edits.
    """

    def __init__(self, path: str, data: bytes) -> None:
        self._path = path
        self._take(data)

    @property
    def data(self) -> bytes:
        """All of the text."""
        return b"".join(text for _, text in self._pieces)

    def change(self, number: str, changes: Mapping[Keys, Value | None]) -> Customer:
        """Change fields of one record; None takes a field out. The record as it is then.

        Raises:
            BookError: with the new values the file could not be read; with all its problems.
            EditError: the change would touch other values too.
        """
        return self._edit(
            self._place(number),
            lambda text: _with_fields(self._path, text, number, changes),
        )

    def add(self, number: str, fields: Mapping[str, Value]) -> Customer:
        """Add a record at the end.

        Raises:
            BookError: with the record the file could not be read; with all its problems.
            EditError: the file ends in a way that no record can follow.
        """
        at = len(self._pieces) - 1 if self._place(number) is None else None
        added = self._edit(at, lambda text: _with_record(self._path, text, number, fields))
        line, text = self._pieces.pop()
        self._append(line, text)
        return added

    def _edit(self, at: int | None, edit: Callable[[bytes], tuple[bytes, Customer]]) -> Customer:
        """Make an edit in a piece, or in all of the text."""
        if at is not None and (before := self._needed_by(at)) is not None:
            line, text = self._pieces[at]
            try:
                edited, record = edit(before + text)
            except EditError:
                pass
            except BookError as error:
                if _reads(self._path, before + text):
                    raise _moved(error, line - 1 - before.count(b"\n")) from None
            else:
                if edited.startswith(before):
                    self._pieces[at] = (line, edited[len(before) :])
                    self._name(at)
                    return record
        edited, record = edit(self.data)
        self._take(edited)
        return record

    def _take(self, data: bytes) -> None:
        #: Texts with the lines they begin at, and which of them begins with a key.
        self._pieces: list[tuple[int, bytes]] = []
        self._places: dict[bytes, int] = {}
        #: The names of those that have any, and which give and need each.
        self._names: dict[int, Names] = {}
        self._givers: dict[bytes, set[int]] = {}
        self._needers: dict[bytes, set[int]] = {}
        self._append(1, data)

    def _append(self, line: int, text: bytes) -> None:
        """Append a text, in pieces; what stands before the first record goes with it."""
        found = pieces(text) or [(1, text)]
        head = text[: len(text) - sum(len(piece) for _, piece in found)]
        keys = (piece.partition(b":")[0] for _, piece in found)
        self._places |= zip(keys, count(len(self._pieces)), strict=False)
        found[0] = (1, head + found[0][1])
        new = range(len(self._pieces), len(self._pieces) + len(found))
        self._pieces += [(line + first - 1, piece) for first, piece in found]
        for at in new if self._names or has_names(text) else ():
            self._name(at)

    def _name(self, at: int) -> None:
        """Take note of the names in a text that is new."""
        old = self._names.pop(at, _NO_NAMES)
        new = names(self._pieces[at][1])
        for index, gone, more in (
            (self._givers, old.given, new.given),
            (self._needers, old.needed, new.needed),
        ):
            for each in gone:
                index[each].discard(at)
            for each in more:
                index.setdefault(each, set()).add(at)
        if new != _NO_NAMES:
            self._names[at] = new

    def _needed_by(self, at: int) -> bytes | None:
        """The texts that one cannot be read without; None where others cannot without it."""
        if any(self._needers.get(name, set()) - {at} for name in self._of(at).given):
            return None
        found: set[int] = set()
        left = [at]
        while left:
            for name in self._of(left.pop()).needed:
                givers = self._givers.get(name, set()) - found
                found |= givers
                left += givers
        return b"".join(self._pieces[each][1] for each in sorted(found - {at}))

    def _of(self, at: int) -> Names:
        return self._names.get(at, _NO_NAMES)

    def _place(self, number: str) -> int | None:
        """Which text has the record of a number, where its key tells."""
        keys = (f'"{number}"'.encode(), f"'{number}'".encode(), number.encode())
        return next((self._places[key] for key in keys if key in self._places), None)


def _reads(path: str, text: bytes) -> bool:
    """Whether a piece of a file is whole records."""
    try:
        load_customers([(path, text)])
    except BookError:
        return False
    return True


def _moved(error: BookError, lines: int) -> BookError:
    """An error in a piece with its places as they are in the file."""
    return BookError(
        [replace(one, span=replace(one.span, line=one.span.line + lines)) for one in error.problems]
    )


def with_fields(path: str, data: bytes, number: str, changes: Mapping[Keys, Value | None]) -> bytes:
    """A register file with fields of one record changed; as `EditedFile.change`."""
    file = EditedFile(path, data)
    file.change(number, changes)
    return file.data


def with_record(path: str, data: bytes, number: str, fields: Mapping[str, Value]) -> bytes:
    """A register file with one more record; as `EditedFile.add`."""
    file = EditedFile(path, data)
    file.add(number, fields)
    return file.data


def _with_fields(
    path: str, data: bytes, number: str, changes: Mapping[Keys, Value | None]
) -> tuple[bytes, Customer]:
    edited = data
    for keys, value in changes.items():
        edited = _with_field(path, edited, number, keys, value)
    return _held(path, data, edited, number)


def with_texts_of(
    path: str, data: bytes, changes: Mapping[str, Mapping[Keys, str]], wanted: Iterable[Customer]
) -> bytes:
    """A register file with texts of any records replaced where they stand, by number and keys.

    `wanted` are the records of the file as they are to be.

    Raises:
        EditError: they would be otherwise.
    """
    text, root, mark = _composed(path, data)
    records = {key.value: record for key, record in root.value} if root is not None else {}
    found: list[yamledit.Change] = []
    for number, texts in changes.items():
        for keys, value in texts.items():
            node = _steps(records[number], keys)[-1]
            if node.id != "mapping":
                raise EditError(path)
            found += yamledit.put(text, node, str(keys[-1]), value, _order(keys))
    after = (mark + yamledit.changed(text, found)).encode()
    new = load_customers([(path, after)])
    if any(not same(each, new[each.number]) for each in wanted):
        raise EditError(path)
    return after


def _with_record(
    path: str, data: bytes, number: str, fields: Mapping[str, Value]
) -> tuple[bytes, Customer]:
    text, root, mark = _composed(path, data)
    values = {name: fields[name] for name in (*FIELDS, *fields) if name in fields}
    if root is not None and root.id == "mapping" and root.flow_style:
        order = [key.value for key, _ in root.value]
        text = yamledit.changed(text, yamledit.put(text, root, number, values, order))
    else:
        newline = yamledit.line_ending(text)
        gap = newline if text and not text.endswith(("\n", "\r")) else ""
        text += gap + yamledit.block(number, values, _indent(root), newline)
    return _held(path, data, (mark + text).encode(), number)


def _composed(path: str, data: bytes) -> tuple[str, Node | None, str]:
    """The text of a file, its root, and the mark of byte order before it."""
    file = YamlText(path, data, "C")
    root = file.compose()
    return file.whole, root, _MARK if data.startswith(_MARK.encode()) else ""


def _with_field(path: str, data: bytes, number: str, keys: Keys, value: Value | None) -> bytes:
    text, root, mark = _composed(path, data)
    pair = pair_of(root, number) if root is not None and root.id == "mapping" else None
    if pair is None or pair[1].id != "mapping":
        raise EditError(path)
    steps = _steps(pair[1], keys)
    if value is None:
        changes = _without(text, steps, keys)
    else:
        node, rest = steps[-1], keys[len(steps) - 1 :]
        for key in reversed(rest[1:]):
            value = (value,) if isinstance(key, int) else {key: value}
        if node.id != "mapping" or isinstance(rest[0], int):
            raise EditError(path)
        order = FIELDS if len(steps) == 1 else _order(keys)
        changes = yamledit.put(text, node, rest[0], value, order)
    return (mark + yamledit.changed(text, changes)).encode()


def _steps(record: Node, keys: Keys) -> list[Node]:
    """The nodes that hold each of the keys, as far as the record has them."""
    steps = [record]
    for key in keys[:-1]:
        node = steps[-1]
        if isinstance(key, int):
            inner = node if node.id == "mapping" else dict(enumerate(node.value)).get(key)
        else:
            pair = pair_of(node, key)
            inner = pair[1] if pair and not is_null(pair[1]) else None
        if inner is None or inner.id == "scalar":
            break
        steps.append(inner)
    return steps


def _without(text: str, steps: list[Node], keys: Keys) -> list[yamledit.Change]:
    """Take a field out, and what it was in where nothing is left of that."""
    if len(steps) < len(keys):
        return []
    depth = len(steps) - 1
    while depth and len(steps[depth].value) == 1 and not isinstance(keys[depth - 1], int):
        depth -= 1
    key = keys[depth]
    return [] if isinstance(key, int) else yamledit.drop(text, steps[depth], key)


def _order(keys: Keys) -> tuple[str, ...]:
    """The fields of a part of a record, in order."""
    kind = PARTS.get(str(keys[0]))
    return tuple(f.encode_name for f in msgspec.structs.fields(kind)) if kind else ()


def _indent(root: Node | None) -> str:
    """How far the fields of records are indented."""
    if root is not None and root.id == "mapping":
        for _, record in root.value:
            if record.id == "mapping" and not record.flow_style:
                return " " * int(record.start_mark.column)
    return "  "


def _held(path: str, before: bytes, after: bytes, number: str) -> tuple[bytes, Customer]:
    """The edited file, if only the one record has changed, and that record.

    Raises:
        BookError: it could not be read.
        EditError: another record has changed too.
    """
    new = load_customers([(path, after)])
    try:
        old = load_customers([(path, before)])
    except BookError:
        old = {}
    others = {each for each in (*old, *new) if each != number}
    if CustomerNumber(number) not in new or any(
        each not in old or each not in new or not same(old[each], new[each]) for each in others
    ):
        raise EditError(path)
    return after, new[CustomerNumber(number)]


def same(one: Customer, other: Customer) -> bool:
    """Whether two records say the same, wherever they stand."""
    return one == replace(other, source=one.source)
