"""The register of a new book from the customers of a former system.

A value that cannot be right is not put in its field: it is kept in the notes of the record, and
told. A national identity number in clear is kept nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.customers.edit import EditedFile, with_record
from reskontro.customers.faults import faults
from reskontro.customers.persons import PersonName, is_firm, person_name
from reskontro.customers.register import load_customers, read_register
from reskontro.customers.validation import IN_CLEAR
from reskontro.exchange.former import FormerCustomer
from reskontro.newbook.former_texts import Names, line_of
from reskontro.problems import BookError, Span
from reskontro.register.keep import nested
from reskontro.register.state import file_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reskontro.customers.faults import Keys
    from reskontro.exchange.former import Remarks
    from reskontro.yamledit import Value


class Party(msgspec.Struct, frozen=True):
    """A customer as journals have it: `payee` is the name of a firm, and the number of all others.

    Of others `name` is what stays out of journals.
    """

    number: str
    payee: str
    name: PersonName = PersonName()


class Records(msgspec.Struct, frozen=True):
    """The files of the register by path, and the customers by their number in the former system."""

    files: Mapping[str, bytes]
    parties: Mapping[str, Party]


def records_of(
    customers: Iterable[FormerCustomer],
    used: Iterable[str],
    pattern: str,
    home: str,
    remarks: Remarks,
    path: str,
) -> Records:
    """Records of all customers, those too that are only `used` and of whom no more is known.

    `pattern` is where the files are, `home` the country of the firm, `path` the source's.
    """
    known = {customer.number: customer for customer in customers}
    for number in sorted({*used} - {*known}):
        remarks.add("moving.no_record", Span(path, 0))
        known[number] = FormerCustomer(Span(path, 0), number, {("name",): number})
    names = Names(known)
    files: dict[str, EditedFile] = {}
    parties: dict[str, Party] = {}
    for customer in known.values():
        number = names[customer.number]
        remarks.renamed("moving.number_changed", customer.place, customer.number, number)
        file = file_for(pattern, number)
        fields = _held(file, number, customer, home, remarks)
        files.setdefault(file, EditedFile(file, b"")).add(number, nested(fields))
        party = parties[customer.number] = _party(number, fields)
        if party.name.words and ("type",) not in fields:
            remarks.add("moving.may_be_person", customer.place, example=number)
    return Records({path: file.data for path, file in files.items()}, parties)


def _party(number: str, fields: Mapping[Keys, Value]) -> Party:
    name = line_of(str(fields[("name",)]))
    kind = str(fields.get(("type",), ""))
    if is_firm(name, kind, str(fields.get(("orgnr",), ""))):
        unwritable = set(name) & set(";|") or name.startswith("(")  # which would be read as a code
        return Party(number, number if unwritable else name or number)
    if name == number:
        return Party(number, number)
    return Party(number, number, person_name(name, certain=kind == "person"))


def _held(
    file: str, number: str, customer: FormerCustomer, home: str, remarks: Remarks
) -> dict[Keys, Value]:
    """The fields of a record less what cannot be right, which goes to the notes."""
    fields = {keys: value for keys, value in customer.fields.items() if value not in ("", None)}
    fields.setdefault(("name",), customer.number)
    left: list[str] = []
    for keys, secret in _wrong(file, number, fields, home):
        value = fields.pop(keys)
        field = ".".join(str(key + 1) if isinstance(key, int) else key for key in keys)
        if secret:
            remarks.add("moving.secret", customer.place)
        else:
            remarks.add("moving.left_out", customer.place, field=_kind(keys))
            left.append(f"{field}: {value}")
    if left:
        notes = fields.get(("notes",))
        fields[("notes",)] = "\n".join([*([str(notes)] if notes else []), *left])
    return fields


def _kind(keys: Keys) -> str:
    """The field without the place in a list."""
    return ".".join(key for key in keys if isinstance(key, str))


def _wrong(
    file: str, number: str, fields: Mapping[Keys, Value], home: str
) -> list[tuple[Keys, bool]]:
    """The keys of values that cannot be right, and whether one is a secret."""
    text = with_record(file, b"", number, nested(fields))
    found, problems = read_register([(file, text)])
    if problems:
        raise BookError(problems)
    wrong = {
        fault.keys: fault.why.key == IN_CLEAR for each in found for fault in faults(each, home)
    }
    return [(keys, secret) for keys, secret in wrong.items() if keys in fields]


def check_records(files: Mapping[str, bytes]) -> None:
    """Make sure that the register can be read.

    Raises:
        BookError: it cannot.
    """
    load_customers(sorted(files.items()))
