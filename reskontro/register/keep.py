"""Records added, changed and closed: what each makes of the register's files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.customers import CustomerNumber
from reskontro.customers.edit import EditedFile
from reskontro.customers.numbers import Taken, pattern_for
from reskontro.customers.search import nearest
from reskontro.problems import CallError, Note
from reskontro.register.sealed import sealed_national_id
from reskontro.register.write import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from reskontro.customers import Customer
    from reskontro.customers.faults import Keys
    from reskontro.register.state import Register
    from reskontro.yamledit import Value


class Edits:
    """Edits of a register, each made on what those before it have left."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._files: dict[str, EditedFile] = {}
        self._taken: Taken | None = None
        self._given: list[str] = []

    @property
    def contents(self) -> dict[str, bytes]:
        """The files that were edited, as they are to be."""
        return {path: file.data for path, file in self._files.items()}

    def take(self, numbers: Iterable[str]) -> None:
        """Give numbers away, so that no new record gets one of them."""
        self._given += numbers

    def new_number(self, record: Mapping[str, Value], day: date) -> str:
        """The next number for a record, by the book's settings; it is given away then."""
        numbers = self._register.settings.customer_numbers
        home = self._register.home
        address: Any = record.get("address", {})
        foreign = record.get("type") == "foreign"
        pattern = pattern_for(
            str(record.get("type", "business")),
            str(address.get("country") or ("" if foreign else home)),
            str(address.get("postcode", "")),
            numbers.pattern,
            numbers.by_type,
            numbers.by_region,
        )
        if self._taken is None:
            self._taken = Taken(self._register.numbers)
        while self._given:
            self._taken.add(self._given.pop())
        number = self._taken.next(pattern, day.year)
        self._taken.add(number)
        return number

    def add(self, number: str, fields: Mapping[Keys, Value | None]) -> Customer:
        """Add a record.

        Raises:
            CallError: a record has that number.
            BookError, EditError: as `EditedFile.add`.
            RefusedError: it has no name, or its national identity number cannot be one.
        """
        if known := self._register.customers.get(CustomerNumber(number)):
            place = f"{known.source.path}:{known.source.line}"
            raise CallError("customer.number_taken", number=number, place=place)
        record = nested(_sealed(self._register, number, fields))
        if not record.get("name"):
            raise RefusedError([("name", Note("customer.no_name"))])
        return self._file(self._register.file_for(number)).add(number, record)

    def change(self, number: str, fields: Mapping[Keys, Value | None]) -> Customer:
        """Change fields of a record; None takes one out.

        Raises:
            CallError: there is no such record.
            BookError, EditError: as `EditedFile.change`.
            RefusedError: a national identity number cannot be one.
        """
        path = record_of(self._register, number).source.path
        fields = _sealed(self._register, number, fields)
        return self._file(path).change(number, fields)

    def _file(self, path: str) -> EditedFile:
        if path not in self._files:
            self._files[path] = EditedFile(path, self._register.texts.get(path, b""))
        return self._files[path]


def added(
    register: Register, fields: Mapping[Keys, Value | None], number: str, day: date
) -> dict[str, bytes]:
    """The register's files with one more record; "" stands for the next number as of a day.

    Raises:
        CallError, BookError, EditError, RefusedError: as `Edits.add`.
    """
    edits = Edits(register)
    edits.add(number or edits.new_number(nested(fields), day), fields)
    return edits.contents


def changed(
    register: Register, number: str, fields: Mapping[Keys, Value | None]
) -> dict[str, bytes]:
    """The register's files with fields of one record changed.

    Raises:
        CallError, BookError, EditError, RefusedError: as `Edits.change`.
    """
    edits = Edits(register)
    edits.change(number, fields)
    return edits.contents


def record_of(register: Register, number: str) -> Customer:
    """The record of a number.

    Raises:
        CallError: there is none; the nearest are named.
    """
    if record := register.customers.get(CustomerNumber(number)):
        return record
    near = [
        f"{each} {register.customers[each].name}" for each in nearest(number, register.customers)
    ]
    if not near:
        raise CallError("customer.no_record", number=number)
    raise CallError("customer.no_record_near", number=number, near=", ".join(near))


def _sealed(
    register: Register, number: str, fields: Mapping[Keys, Value | None]
) -> Mapping[Keys, Value | None]:
    """The fields with a national identity number encrypted.

    Raises:
        RefusedError: it cannot be one.
    """
    found, wrong = sealed_national_id(register, number, fields)
    if wrong is not None:
        raise RefusedError([("national_id", wrong)])
    return found


def nested(fields: Mapping[Keys, Value | None]) -> dict[str, Value]:
    """Fields as the record they make: the parts of an address together, lists in order."""
    record: dict[Any, Any] = {}
    for keys, value in fields.items():
        if value is None:
            continue
        inner = record
        for key in keys[:-1]:
            inner = inner.setdefault(key, {})
        inner[keys[-1]] = value
    return {str(name): _listed(value) for name, value in record.items()}


def _listed(value: Any) -> Value:  # noqa: ANN401 - as it was put together above
    if not isinstance(value, dict):
        return value  # type: ignore[no-any-return]
    if value and all(isinstance(key, int) for key in value):
        return tuple(_listed(value[key]) for key in sorted(value))
    return {str(key): _listed(each) for key, each in value.items()}
