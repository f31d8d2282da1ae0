"""Duplicates: pairs of records that may be one customer, with a score and its reasons.

No record is held against all others: only those that share something are, so that it stays quick
on a large register.
"""

from __future__ import annotations

from collections import defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Final

import msgspec

from reskontro.customers.identifiers import plain
from reskontro.customers.search import number_order
from reskontro.register.search import words
from reskontro.register.tables import head_of, lines_of
from reskontro.reports.model import Column, Report, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reskontro.customers import Customer, CustomerNumber
    from reskontro.settings import Settings

#: What the same value in a field says, of 100.
_SAME: Final = {
    "orgnr": 100,
    "vat_number": 100,
    "national_id": 100,
    "peppol_address": 100,
    "email": 60,
    "bank_account": 60,
    "iban": 60,
    "phone": 50,
}
_NAME: Final = 50
_ADDRESS: Final = 40
#: Below these names and streets are not near.
_NEAR_NAME: Final = 0.8
_NEAR_STREET: Final = 0.8
_WHOLE: Final = 100
#: Of a telephone number so many digits count: the rest is the country's.
_TELEPHONE: Final = 8
_BEGINNING: Final = 2


class Reason(msgspec.Struct, frozen=True):
    """Why two records may be one customer: the field, what in it, and how many points it gives."""

    field: str
    value: str
    points: int


class Pair(msgspec.Struct, frozen=True):
    """Two records that may be one customer; the score is at most 100."""

    customer: CustomerNumber
    other: CustomerNumber
    score: int
    reasons: tuple[Reason, ...]


def duplicates(customers: Mapping[CustomerNumber, Customer], least: int = 60) -> list[Pair]:
    """Pairs with at least that score, the highest first.

    The same identifier is certain by itself; the same e-mail, account or telephone says much; near
    names count only with near addresses.
    """
    reasons: dict[tuple[CustomerNumber, CustomerNumber], list[Reason]] = defaultdict(list)
    for pair, reason in _same_values(customers):
        reasons[pair].append(reason)
    for pair in _neighbours(customers):
        reasons[pair] += _near(customers[pair[0]], customers[pair[1]])
    found = [
        Pair(*pair, min(_WHOLE, sum(reason.points for reason in why)), tuple(why))
        for pair, why in reasons.items()
    ]
    return sorted(
        (pair for pair in found if pair.score >= least),
        key=lambda pair: (-pair.score, number_order(pair.customer), number_order(pair.other)),
    )


def twins_of(
    record: Customer, customers: Mapping[CustomerNumber, Customer], least: int = 60
) -> list[CustomerNumber]:
    """The customers that a record may be one with, by the same rules, in order."""
    own = {field: value for field in _SAME if (value := comparable(field, getattr(record, field)))}
    place = record.address.postcode.replace(" ", "")
    if not own and not place:
        return []
    found = []
    for number, other in customers.items():
        score = sum(
            _SAME[field]
            for field, value in own.items()
            if value == comparable(field, getattr(other, field))
        )
        if place and place == other.address.postcode.replace(" ", ""):
            score += sum(reason.points for reason in _near(record, other))
        if score >= least and number != record.number:
            found.append(number)
    return sorted(found, key=number_order)


def duplicates_report(
    settings: Settings, customers: Mapping[CustomerNumber, Customer], pairs: list[Pair]
) -> Report:
    """The pairs, as a report."""
    rows: list[dict[str, Any]] = [
        {
            "customer": pair.customer,
            "name": customers[pair.customer].name,
            "other": pair.other,
            "other_name": customers[pair.other].name,
            "score": pair.score,
            "reasons": [msgspec.structs.asdict(reason) for reason in pair.reasons],
        }
        for pair in pairs
    ]
    cells = [
        {**row, "reasons": [f"{each['field']} {each['value']}" for each in row["reasons"]]}
        for row in rows
    ]
    columns = (
        Column("report.customer"),
        Column("report.name", shrink=True, drop=2),
        Column("customer.other"),
        Column("report.name", shrink=True, drop=1),
        Column("customer.points", "integer"),
        Column("customer.reasons", shrink=True),
    )
    table = Table(
        columns, lines_of(cells, ("customer", "name", "other", "other_name", "score", "reasons"))
    )
    head = head_of(settings, "customer.duplicates")
    return Report("customer_duplicates", head, (table,), tuple(rows))


def _same_values(
    customers: Mapping[CustomerNumber, Customer],
) -> Iterator[tuple[tuple[CustomerNumber, CustomerNumber], Reason]]:
    """Pairs that have the same value in a field; one that many have tells nobody apart."""
    for field, points in _SAME.items():
        owners: dict[str, list[CustomerNumber]] = defaultdict(list)
        for number, customer in customers.items():
            value: str = getattr(customer, field)
            if key := comparable(field, value):
                owners[key].append(number)
        for own in owners.values():
            for pair in _pairs(own):
                yield pair, Reason(field, getattr(customers[pair[0]], field), points)


def comparable(field: str, value: str) -> str:
    """What two values of a field must share to be the same: telephones by their last digits."""
    if field == "email":
        return value.casefold()
    if field == "phone":
        digits = "".join(char for char in value if char.isdecimal())
        return digits[-_TELEPHONE:]
    return value if field == "national_id" else plain(value).upper()


def _neighbours(
    customers: Mapping[CustomerNumber, Customer],
) -> Iterator[tuple[CustomerNumber, CustomerNumber]]:
    """Pairs with the same postcode and a word of the name that begins alike, each once."""
    blocks: dict[tuple[str, str], list[CustomerNumber]] = defaultdict(list)
    for number, customer in customers.items():
        place = customer.address.postcode.replace(" ", "")
        for word in {word[:_BEGINNING] for word in words(customer.name)} if place else ():
            blocks[place, word].append(number)
    seen = set()
    for block in blocks.values():
        for pair in _pairs(block):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _pairs(
    numbers: list[CustomerNumber],
) -> Iterator[tuple[CustomerNumber, CustomerNumber]]:
    ordered = sorted(numbers, key=number_order)
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 :]:
            yield one, other


def _near(one: Customer, other: Customer) -> Iterator[Reason]:
    """What near names with near addresses say; nothing where one of them is not near."""
    name = _alike(" ".join(sorted(words(one.name))), " ".join(sorted(words(other.name))))
    if name < _NEAR_NAME:
        return
    streets = (one.address.street.casefold(), other.address.street.casefold())
    street = _alike(*streets) if all(streets) else 1.0 if streets[0] == streets[1] else 0.0
    if street < _NEAR_STREET:
        return
    yield Reason("name", f"{round(name * 100)} %", round(_NAME * name))
    yield Reason("address", f"{round(street * 100)} %", round(_ADDRESS * street))


def _alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    first, second = sorted((one, other))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _NEAR_NAME else 0.0
