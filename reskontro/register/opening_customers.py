"""Customers whom a table of open items has and the book does not: their records, made of it.

An item's customer is told by its number, else by its name; what has neither in the book is a new
customer. What has a digit and no blank, or a name beside it, is a number.

A table does not say who is a person: of a new customer who is not certainly a firm the name stays
out of the journals.
"""

from __future__ import annotations

from collections import ChainMap
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.customers.persons import is_firm, names_a_person, person_name
from reskontro.register.keep import Edits
from reskontro.register.state import Register

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.customers.persons import PersonName
    from reskontro.record.opening_items import Item, Items

#: What would end the customer in the name of an account, or a payee.
_NEVER: Final = frozenset(":;|()[]")


class NewCustomers(msgspec.Struct, frozen=True):
    """Items whose customers have numbers, and the new ones among these.

    `files` are those of the register as they will be, `names` the new customers by number, `unnamed`
    those of them who may be persons, `texts` how many texts with the name of one were left out.
    """

    items: Items
    files: Mapping[str, bytes]
    names: Mapping[str, str]
    customers: Mapping[str, Customer]
    unnamed: frozenset[str]
    texts: int

    def book(self, book: Book) -> Book:
        """The book with the new customers."""
        customers = ChainMap(dict(self.customers), book.customers)  # type: ignore[arg-type]
        return msgspec.structs.replace(book, customers=customers)


def new_customers(items: Items, root: Path, day: date) -> NewCustomers:
    """The customers of a table that the book does not have, numbered as of a day.

    One whose number no account can have is left for whoever records to refuse.
    """
    register = Register(root)
    taken = {name.casefold() for name in (one.name for one in register.customers.values())}
    numbers: dict[str, str] = {}
    names: dict[str, str] = {}
    records: dict[str, Customer] = {}
    given = frozenset(item.customer for item in items.all if _is_number(item))
    edits = Edits(register)
    edits.take(given)
    found = []
    for item in items.all:
        name = item.name or item.customer
        number = item.customer if item.customer in given else ""
        known = item.customer in register.numbers or (not number and name.casefold() in taken)
        if known or set(number) & _NEVER:
            found.append(item)
            continue
        number = number or numbers.get(name.casefold(), "")
        if number not in names:
            number = number or edits.new_number({"name": name}, day)
            records[number] = edits.add(number, {("name",): name})
            names[number] = name
            numbers.setdefault(name.casefold(), number)
        found.append(msgspec.structs.replace(item, customer=number))
    unnamed = frozenset(number for number, name in names.items() if not is_firm(name))
    people = {number: person_name(names[number], certain=False) for number in unnamed}
    clean = tuple(_without_name(item, people) for item in found)
    left_out = sum(one != other for one, other in zip(clean, found, strict=True))
    return NewCustomers(
        msgspec.structs.replace(items, all=clean),
        edits.contents,
        names,
        records,
        unnamed,
        left_out,
    )


def _without_name(item: Item, people: Mapping[str, PersonName]) -> Item:
    """An item whose text does not name its own customer, if that may be a person."""
    own = people.get(item.customer)
    if own is None or not names_a_person(item.text, (own,)):
        return item
    return msgspec.structs.replace(item, text="")


def _is_number(item: Item) -> bool:
    """Whether the customer of an item is told by a number."""
    given = item.customer
    if item.name and item.name != given:
        return True
    return any(char.isdigit() for char in given) and not any(char.isspace() for char in given)
