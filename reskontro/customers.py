"""The customer register: who the customers are, as their records in YAML say."""

from __future__ import annotations

import re
from decimal import Decimal  # noqa: TC003  (the fields' types are read at run time)
from difflib import SequenceMatcher, get_close_matches
from typing import TYPE_CHECKING, Annotated, Literal, NewType

import msgspec

from reskontro.address import Address
from reskontro.problems import BookError, Problem, Span
from reskontro.terms import is_terms
from reskontro.yamlfile import Rule, read_records
from reskontro.yamltext import line_of

if TYPE_CHECKING:
    import mmap
    from collections.abc import Iterable, Mapping

CustomerNumber = NewType("CustomerNumber", str)

CustomerType = Literal["business", "person", "public", "foreign"]

_DIGITS = re.compile(r"([0-9]+)")


def _is_not_negative(amount: Decimal | None) -> bool:
    return amount is None or amount >= 0


def _is_number(text: str) -> bool:
    """Whether the text can stand in an account name, where two blanks end the name."""
    return bool(text) and text == " ".join(text.split())


_NUMBER = Rule("123", _is_number)


def _is_terms(text: str | None) -> bool:
    return text is None or is_terms(text)


class Customer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One customer; what its record does not say is "" or None, and the book's settings hold.

    `terms` is a text that `parse_terms` reads; `credit_limit` is in the customer's currency,
    else the book's, never negative, and None means that no limit is set. `kid` is the
    customer's own payment reference. `reminder_fee_agreed`: a reminder fee was agreed when the
    debt arose at the latest. `source` is where the record stands.
    """

    number: CustomerNumber
    source: Span
    name: str
    type: CustomerType = "business"
    orgnr: str = ""
    address: Address = Address()
    email: str = ""
    phone: str = ""
    vat_registered: bool | None = None
    terms: Annotated[str | None, Rule("120", _is_terms, covers_type=True)] = None
    credit_limit: Annotated[Decimal | None, Rule("122", _is_not_negative, covers_type=True)] = None
    currency: str = ""
    language: Literal["nb", "sv", "en"] | None = None
    kid: str = ""
    reminder_fee_agreed: bool = False


def load_customers(
    files: Iterable[tuple[str, bytes | mmap.mmap]],
) -> dict[CustomerNumber, Customer]:
    """The customers in the texts of register files, each with its path, ordered by number.

    Raises:
        BookError: with every independent problem of all files; a number that stands in two
            records is one, at the later record, and names the earlier.
    """
    customers: dict[CustomerNumber, Customer] = {}
    problems: list[Problem] = []
    for path, data in files:
        try:
            records = read_records(
                path, data, Customer, "C", key="number", source="source", rule=_NUMBER
            )
        except BookError as error:
            problems += error.problems
            continue
        for customer in records:
            if customer.number not in customers:
                customers[customer.number] = customer
                continue
            place = customers[customer.number].source
            problems.append(_used_twice(customer, place, line_of(data, customer.source.line)))
    if problems:
        raise BookError(problems)
    return dict(sorted(customers.items(), key=lambda item: number_order(item[0])))


def number_order(number: str) -> tuple[tuple[str | int, ...], str]:
    """The order of customer numbers: runs of digits by their value, so 9 before 10."""
    parts = _DIGITS.split(number)
    return tuple(int(part) if index % 2 else part for index, part in enumerate(parts)), number


def nearest(wanted: str, customers: Mapping[CustomerNumber, Customer]) -> list[CustomerNumber]:
    """The numbers of up to three customers that `wanted`, a number or a name, may mean.

    Those whose name contains it come first, then those most like it.
    """
    text = wanted.casefold().strip()
    if not text:
        return []
    owners: dict[str, list[CustomerNumber]] = {}
    for number, customer in customers.items():
        for known in (number, customer.name):
            owners.setdefault(known.casefold(), []).append(number)
    found = [number for number, each in customers.items() if text in each.name.casefold()]
    alike = get_close_matches(text, owners, n=20)
    for known in sorted(alike, key=lambda each: (-_likeness(text, each), number_order(each))):
        found += owners[known]
    return list(dict.fromkeys(found))[:3]


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _used_twice(customer: Customer, first: Span, excerpt: str) -> Problem:
    place = f"{first.path}:{first.line}"
    values = {"number": customer.number, "first": place}
    return Problem("C121", customer.source, values, excerpt, width=len(customer.number))
