"""Records added, changed and closed: what each makes of the register's files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.customers import CustomerNumber
from reskontro.customers.edit import with_fields, with_record
from reskontro.customers.numbers import next_number, pattern_for
from reskontro.customers.search import nearest
from reskontro.problems import CallError
from reskontro.register.sealed import sealed_national_id
from reskontro.register.write import RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from reskontro.customers import Customer
    from reskontro.customers.faults import Keys
    from reskontro.register.state import Register
    from reskontro.yamledit import Value


def added(
    register: Register,
    fields: Mapping[Keys, Value | None],
    number: str,
    day: date,
    texts: dict[str, bytes] | None = None,
) -> dict[str, bytes]:
    """The register's files with one more record; "" stands for the next number as of a day.

    `texts` are the files as they would be after other edits.

    Raises:
        CallError: a record has that number.
        BookError, EditError: as `with_record`.
    """
    texts = register.texts if texts is None else texts
    record = nested(fields)
    number = number or number_for(register, record, day, frozenset())
    if number in register.customers:
        source = register.customers[number].source  # type: ignore[index]
        raise CallError(
            "customer.number_taken", number=number, place=f"{source.path}:{source.line}"
        )
    record = nested(_sealed(register, number, fields))
    path = register.file_for(number)
    return {path: with_record(path, texts.get(path, b""), number, record)}


def number_for(
    register: Register, record: Mapping[str, Value], day: date, also_taken: frozenset[str]
) -> str:
    """The next number for a record, by the book's settings; `also_taken` are given already."""
    numbers = register.settings.customer_numbers
    address: Any = record.get("address", {})
    foreign = record.get("type") == "foreign"
    pattern = pattern_for(
        str(record.get("type", "business")),
        str(address.get("country") or ("" if foreign else register.home)),
        str(address.get("postcode", "")),
        numbers.pattern,
        numbers.by_type,
        numbers.by_region,
    )
    return next_number(pattern, register.numbers | also_taken, day.year)


def changed(
    register: Register,
    number: str,
    fields: Mapping[Keys, Value | None],
    texts: Mapping[str, bytes] | None = None,
) -> dict[str, bytes]:
    """The register's files with fields of one record changed; `texts` as for `added`.

    Raises:
        CallError: there is no such record.
        BookError, EditError: as `with_fields`.
    """
    path = record_of(register, number).source.path
    fields = _sealed(register, number, fields)
    before = (register.texts if texts is None else texts)[path]
    return {path: with_fields(path, before, number, fields)}


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
