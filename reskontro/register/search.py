"""Searching the register: names with typing errors, numbers, identifiers, e-mail and telephone."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.customers.identifiers import plain
from reskontro.customers.search import number_order
from reskontro.register.tables import head_of, lines_of
from reskontro.reports.model import Column, Report, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reskontro.customers import Customer, CustomerNumber
    from reskontro.settings import Settings

#: Below this a word is no other one with a typing error in it.
_ALIKE: Final = 0.7
_WHOLE: Final = 100
_PART: Final = 90
_SHORT: Final = 3
_LETTERS: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "đ": "d", "ł": "l"})
#: Forms of firms, which tell nobody apart.
FORMS: Final = frozenset(
    ["as", "asa", "ab", "ans", "da", "enk", "enkeltpersonforetak", "hb", "kb", "sa", "ba", "nuf", "ltd", "gmbh", "inc", "aps", "oy", "the", "og", "och", "and"]
)  # fmt: skip


class Hit(msgspec.Struct, frozen=True):
    """A customer that was found: by which field, its value, and how like it is, up to 100."""

    customer: CustomerNumber
    name: str
    field: str
    value: str
    score: int


def search(customers: Mapping[CustomerNumber, Customer], wanted: str, most: int = 20) -> list[Hit]:
    """Those a text may mean, the likest first: all its words must be in one field, or nearly.

    Digits are found whichever way they are grouped; accents and case do not matter.
    """
    found = []
    for number, customer in customers.items():
        hits = [
            Hit(number, customer.name, field, value, score)
            for field, value in _fields(number, customer)
            if (score := _score(wanted, value, is_name=field.endswith("name")))
        ]
        if hits:
            found.append(max(hits, key=lambda hit: hit.score))
    found.sort(key=lambda hit: (-hit.score, number_order(hit.customer)))
    return found[:most]


def search_report(settings: Settings, hits: list[Hit]) -> Report:
    """What was found, as a report."""
    rows = tuple(msgspec.structs.asdict(hit) for hit in hits)
    columns = (
        Column("report.customer"),
        Column("report.name", shrink=True),
        Column("customer.field", drop=2),
        Column("report.value", shrink=True, drop=1),
        Column("customer.score", "integer"),
    )
    table = Table(columns, lines_of(rows, ("customer", "name", "field", "value", "score")))
    return Report("customer_search", head_of(settings, "customer.search"), (table,), rows)


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared: without case, accents, signs and forms of firms."""
    text = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    parts = "".join(
        char if char.isalnum() else "" if unicodedata.combining(char) or char == "." else " "
        for char in text
    ).split()
    return tuple(part for part in parts if part not in FORMS) or tuple(parts)


@cache
def likeness(one: str, other: str) -> float:
    """How like two words are, from 0 to 1; 0 where they are too unlike to be the same."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) < _SHORT:
        return 0.0
    first, second = sorted((one, other))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= _ALIKE else 0.0


def _fields(number: CustomerNumber, customer: Customer) -> Iterator[tuple[str, str]]:
    yield "customer", number
    yield "name", customer.name
    for field in ("orgnr", "vat_number", "email", "phone", "kid", "bank_account", "iban"):
        yield field, getattr(customer, field)
    for place, contact in enumerate(customer.contacts, 1):
        yield f"contacts.{place}.name", contact.name
        yield f"contacts.{place}.email", contact.email
        yield f"contacts.{place}.phone", contact.phone


def _score(wanted: str, value: str, *, is_name: bool) -> int:
    if not value:
        return 0
    if wanted.casefold().strip() == value.casefold():
        return _WHOLE
    if is_name:
        asked, own = words(wanted), words(value)
        best = [max((_word(word, each) for each in own), default=0.0) for word in asked]
        return round(_PART * sum(best) / len(best)) if best and all(best) else 0
    one, other = plain(wanted).casefold(), plain(value).casefold()
    if one and one == other:
        return _WHOLE
    return _PART if len(one) >= _SHORT and one in other else 0


def _word(asked: str, own: str) -> float:
    return 1.0 if own.startswith(asked) else likeness(asked, own)
