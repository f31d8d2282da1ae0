"""Customers from a table: each row a verdict, and what it makes of the register's files.

A row is a customer by its number; without one by an identifier, an e-mail, or name and postcode
that one record alone has, else it is a new customer. An empty cell leaves its field as it is, so
that the same table changes nothing a second time.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.book.csv_table import decoded, delimiter_of
from reskontro.customers import Customer, CustomerNumber
from reskontro.customers.edit import EditError
from reskontro.customers.record import is_number
from reskontro.problems import BookError, CallError, Note
from reskontro.register.duplicates import comparable
from reskontro.register.fields import changes_between, flat, new_faults
from reskontro.register.keep import Edits, nested
from reskontro.register.search import words
from reskontro.register.values import keys_of, parse_value
from reskontro.register.write import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from reskontro.customers.faults import Keys
    from reskontro.register.fields import FieldChange
    from reskontro.register.state import Register
    from reskontro.yamledit import Value

Verdict = Literal["new", "changed", "same", "wrong"]

#: What the column of customer numbers is called where the settings do not say.
NUMBER: Final = "number"
_MARK: Final = "'"
_FORMULA: Final = tuple("=+-@")
#: In this order a row without a number is told by what one record alone has.
_IDENTITY: Final = ("orgnr", "vat_number", "email")
#: What holds of a record that does not say it: a cell with that leaves the record as it is.
_DEFAULTS: Final[dict[str, Value]] = {
    field.encode_name: field.default
    for field in msgspec.structs.fields(Customer)
    if isinstance(field.default, (str, bool)) and field.default != ""
}


class Row(msgspec.Struct, frozen=True):
    """A row of a table: its line, the number it gives or "", its fields, and what is wrong."""

    line: int
    number: str
    fields: dict[Keys, Value]
    reasons: tuple[tuple[str, Note], ...] = ()


class Outcome(msgspec.Struct, frozen=True):
    """What becomes of a row: `changes` are fields that are other than before."""

    line: int
    customer: str
    name: str
    verdict: Verdict
    changes: tuple[FieldChange, ...] = ()
    reasons: tuple[tuple[str, Note], ...] = ()


def read_table(path: str, data: bytes, columns: Mapping[str, str]) -> tuple[list[Row], list[str]]:
    """The rows of a CSV file, and its columns that are no field; `columns` are fields by heading.

    The separator is the one that the heading has most of; text is UTF-8, else Windows-1252. A quote that spreadsheets are told by not to run a formula is taken off.

    Raises:
        CallError: no column is the name or the number of a customer.
    """
    text = decoded(data)
    head = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(head))
    headings = [heading.strip() for heading in next(reader, [])]
    fields: list[Keys | None] = []
    ignored: list[str] = []
    for heading in headings:
        field = columns.get(heading, heading)
        keys: Keys | None = None
        if field in (NUMBER, "customer"):
            keys = (NUMBER,)
        else:
            try:
                keys = keys_of(field)
            except RefusedError:
                ignored.append(heading)
        fields.append(keys)
    if not {(NUMBER,), ("name",)} & set(fields):
        raise CallError("customer.no_columns", path=path, headings=", ".join(headings))
    rows = [
        _row(reader.line_num, dict(zip(fields, cells, strict=False)))
        for cells in reader
        if any(cell.strip() for cell in cells)
    ]
    return rows, ignored


def import_rows(
    register: Register, rows: list[Row], day: date, *, force: bool
) -> tuple[list[Outcome], dict[str, bytes]]:
    """What becomes of each row, and the files as they would be then; none where a row is wrong.

    `force` lets values pass that cannot be right.
    """
    edits = Edits(register)
    outcomes: list[Outcome] = []
    known = _Known(register)
    seen: dict[str, int] = {}
    for row in rows:
        reasons = list(row.reasons)
        number = row.number or known.number_of(row, reasons)
        name = str(row.fields.get(("name",), ""))
        if number and number in seen:
            reasons.append((NUMBER, Note("customer.import.twice", {"line": str(seen[number])})))
        is_new = number not in register.customers
        if reasons:
            outcomes.append(Outcome(row.line, number, name, "wrong", (), tuple(reasons)))
            continue
        if not number:
            number = edits.new_number(nested(row.fields), day)
        seen[number] = row.line
        edits.take((number,))
        known.add(number, row)
        try:
            changes = _applied(register, edits, row, number, force=force)
        except RefusedError as error:
            outcomes.append(Outcome(row.line, number, name, "wrong", (), tuple(error.reasons)))
            continue
        verdict: Verdict = "new" if is_new else "changed" if changes else "same"
        outcomes.append(Outcome(row.line, number, name, verdict, tuple(changes)))
    return outcomes, {} if any(one.verdict == "wrong" for one in outcomes) else edits.contents


def _applied(
    register: Register, edits: Edits, row: Row, number: str, *, force: bool
) -> list[FieldChange]:
    """Make the edit that a row asks for; what it changes.

    Raises:
        RefusedError: the record could not be read then, or a new value cannot be right.
    """
    before = register.customers.get(CustomerNumber(number))
    own = _DEFAULTS | ({} if before is None else flat(before))
    other = {keys: value for keys, value in row.fields.items() if own.get(_field(keys)) != value}
    if before is not None and not other:
        return []
    try:
        edit = edits.add if before is None else edits.change
        after = register.in_clear(edit(number, other))
    except BookError as error:
        reasons = [("", Note(problem.code, problem.values)) for problem in error.problems]
        raise RefusedError(reasons) from None
    except EditError as error:
        note = Note("customer.cannot_edit", {"path": str(error)})
        raise RefusedError([("", note)]) from None
    wrong = [] if force else new_faults(before, after, register.home)
    if wrong:
        raise RefusedError([(fault.field, fault.why) for fault in wrong])
    return list(changes_between(before, after))


class _Known:
    """Who has an identifier, an e-mail, or a name at a postcode."""

    def __init__(self, register: Register) -> None:
        self._owners: dict[tuple[str, str], set[str]] = {}
        for number, record in register.customers.items():
            for sign in _signs(record):
                self._owners.setdefault(sign, set()).add(number)

    def add(self, number: str, row: Row) -> None:
        """Take in a row that has been given a number."""
        for sign in _signs_of_row(row):
            self._owners.setdefault(sign, set()).add(number)

    def number_of(self, row: Row, reasons: list[tuple[str, Note]]) -> str:
        """Whose row it is, "" of nobody's; more than one owner is a reason against it."""
        for sign in _signs_of_row(row):
            owners = sorted(self._owners.get(sign, ()))
            if len(owners) > 1:
                values = {"numbers": ", ".join(owners)}
                reasons.append((sign[0], Note("customer.import.several", values)))
            if owners:
                return owners[0]
        return ""


def _signs(record: Customer) -> Iterator[tuple[str, str]]:
    for field in _IDENTITY:
        if value := comparable(field, getattr(record, field)):
            yield field, value
    if record.address.postcode:
        yield "name", " ".join((*words(record.name), record.address.postcode))


def _signs_of_row(row: Row) -> Iterator[tuple[str, str]]:
    for field in _IDENTITY:
        if value := comparable(field, str(row.fields.get((field,), ""))):
            yield field, value
    name, postcode = row.fields.get(("name",)), row.fields.get(("address", "postcode"))
    if name and postcode:
        yield "name", " ".join((*words(str(name)), str(postcode)))


def _row(line: int, cells: Mapping[Keys | None, str]) -> Row:
    number = ""
    fields: dict[Keys, Value] = {}
    reasons: list[tuple[str, Note]] = []
    for keys, cell in cells.items():
        text = cell.strip()
        if text.startswith(_MARK) and text[1:].startswith(_FORMULA):
            text = text[1:]
        if keys is None or not text:
            continue
        if keys == (NUMBER,):
            number = text
            if not is_number(text):
                reasons.append((NUMBER, Note("customer.bad_number", {"number": text})))
            continue
        try:
            value = parse_value(keys, text)
        except RefusedError as error:
            reasons += error.reasons
        else:
            if value is not None:
                fields[keys] = value
    return Row(line, number, fields, tuple(reasons))


def _field(keys: Keys) -> str:
    return ".".join(str(key + 1) if isinstance(key, int) else key for key in keys)
