"""Records field by field: what each says, and in which fields two states of one differ."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import msgspec
import msgspec.structs

from reskontro.customers import Customer
from reskontro.customers.faults import faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.customers.faults import Fault
    from reskontro.yamledit import Value


@cache
def fields_of(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """The fields of records or of parts of them; to work them out takes long."""
    return msgspec.structs.fields(kind)


class FieldChange(msgspec.Struct, frozen=True):
    """A field of a record that another value stands in: None where there was or is none."""

    customer: str
    path: str
    field: str
    before: Value | None
    after: Value | None


def changes_between(before: Customer | None, after: Customer) -> Iterator[FieldChange]:
    """The fields in which two states of a record differ, in order; parts one by one."""
    old, new = {} if before is None else flat(before), flat(after)
    fields = [*new, *(field for field in old if field not in new)]
    for field in fields:
        if old.get(field) != new.get(field):
            yield FieldChange(
                after.number, after.source.path, field, old.get(field), new.get(field)
            )


def new_faults(before: Customer | None, after: Customer, home: str) -> list[Fault]:
    """What cannot be right in an edited record, without what stood there before as it does now."""
    found = list(faults(after, home))
    if before is None or not found:
        return found
    known = {(fault.field, fault.why.key) for fault in faults(before, home)}
    old, new = flat(before), flat(after)
    return [
        fault
        for fault in found
        if (fault.field, fault.why.key) not in known or old.get(fault.field) != new.get(fault.field)
    ]


def flat(customer: Customer) -> dict[str, Value]:
    """What a record says, field by field, `address.city` being one; defaults are left out."""
    found: dict[str, Value] = {}
    for field in fields_of(Customer):
        value = getattr(customer, field.name)
        if field.name in ("number", "source") or value == field.default or value is None:
            continue
        _flatten(found, field.encode_name, as_value(value))
    return found


def _flatten(found: dict[str, Value], name: str, value: Value) -> None:
    if isinstance(value, dict):
        for key, part in value.items():
            _flatten(found, f"{name}.{key}", part)
    elif isinstance(value, tuple) and any(isinstance(each, dict) for each in value):
        for place, each in enumerate(value, 1):
            _flatten(found, f"{name}.{place}", each)
    else:
        found[name] = value


def as_value(value: object) -> Value:
    """A value of a record as it is written: of a struct the fields that say something."""
    if isinstance(value, msgspec.Struct):
        return {
            field.encode_name: as_value(getattr(value, field.name))
            for field in fields_of(type(value))
            if getattr(value, field.name) != field.default
        }
    if isinstance(value, tuple):
        return tuple(map(as_value, value))
    if isinstance(value, (str, bool, int, Decimal, date)):
        return value
    raise TypeError(value)
