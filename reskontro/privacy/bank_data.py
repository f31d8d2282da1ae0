"""What files of banks have left of a person beside the register.

These are the accounts that a customer pays from (setting `bank.payers`), and the payments that wait
for a decision (`bank.review`) with what the bank said of the payer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.customers import CustomerNumber
from reskontro.customers.sealing import is_private
from reskontro.exchange.bank.decision import parts_of, rate_of
from reskontro.exchange.bank.payers import Link, Payers, read_links, without_links
from reskontro.exchange.bank.review import ACCEPT, IGNORE, Waiting, read_review, without_payer
from reskontro.record.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reskontro.book.model import Book
    from reskontro.book.sources import Source
    from reskontro.customers import Customer
    from reskontro.customers.sealing import DataClass
    from reskontro.settings import Settings

#: What they are kept for: as the bank account of the record.
KEPT_FOR: Final[DataClass] = "contact"


class BankData(msgspec.Struct, frozen=True):
    """A customer's links, and the payments that wait and are taken to be from the customer.

    These are proposed or decided to be so, or their payer is found to be the customer and none
    other. A payment that may be of several is nobody's yet.
    """

    links: tuple[Link, ...] = ()
    waiting: tuple[Waiting, ...] = ()

    @property
    def fields(self) -> list[str]:
        """The settings of the files that say something of the customer."""
        telling = [one for one in self.waiting if one.tells_payer]
        said = {"bank.payers": self.links, "bank.review": telling}
        return [name for name, found in said.items() if found]

    def texts(self) -> list[str]:
        """What stands in clear of the person: accounts, names and texts."""
        found = [link.account for link in self.links]
        for one in self.waiting:
            found += filter(None, (one.payer, one.account, one.orgnr, *one.texts, *one.free))
        return list(dict.fromkeys(found))


def bank_data_of(book: Book, files: Source, number: str) -> BankData:
    """What the files of a book have of a customer.

    Raises:
        BookError: one of them cannot be read.
    """
    settings = book.settings.bank
    links = read_links(files, settings.payers)
    every = read_review(files, settings.review)
    payers = Payers(book, links)
    return BankData(
        tuple(link for link in links if link.customer == number),
        tuple(one for one in every if _is_of(one, number, book, payers)),
    )


def erased(files: Source, settings: Settings, number: str, data: BankData) -> dict[str, bytes]:
    """The files without what they say of a customer, by path; the payments themselves stay.

    Raises:
        BookError: one of them cannot be read.
    """
    found: dict[str, bytes] = {}
    fields, payers, review = data.fields, settings.bank.payers, settings.bank.review
    if "bank.payers" in fields:
        links = read_links(files, payers)
        found[payers] = without_links(bytes(files.read(payers)), links, {number})
    if "bank.review" in fields:
        every, gone = read_review(files, review), {one.payment for one in data.waiting}
        found[review] = without_payer(bytes(files.read(review)), every, gone)
    return found


class InClear(msgspec.Struct, frozen=True):
    """Files without what would not be kept in them where persons are encrypted.

    So many accounts of `payers` are left out, and of so many payments `waiting` the payer.
    """

    files: Mapping[str, bytes]
    payers: int
    waiting: int


def in_clear(
    files: Source, settings: Settings, customers: Mapping[CustomerNumber, Customer]
) -> InClear:
    """What files of banks have left in clear of persons, and of payers who may be persons.

    Raises:
        BookError: one of them cannot be read.
    """
    links = read_links(files, settings.bank.payers)
    every = read_review(files, settings.bank.review)
    private = {
        one.customer
        for one in links
        if is_private(customers.get(CustomerNumber(one.customer)), settings.privacy)
    }
    telling = {one.payment for one in every if one.tells_payer}
    found: dict[str, bytes] = {}
    if private:
        path = settings.bank.payers
        found[path] = without_links(bytes(files.read(path)), links, private)
    if telling:
        path = settings.bank.review
        found[path] = without_payer(bytes(files.read(path)), every, telling)
    return InClear(found, sum(one.customer in private for one in links), len(telling))


def _is_of(one: Waiting, number: str, book: Book, payers: Payers) -> bool:
    decision = one.decision.strip()
    if decision in ("", ACCEPT, IGNORE):
        decision = one.proposed
    if decision:
        try:
            parts = parts_of(rate_of(decision)[0], one.currency, book.knows)
        except Refused:
            pass  # it says nothing yet
        else:
            return {part.customer for part in parts} == {number}
    customers, _ = payers.find(one.as_payment())
    return customers == (number,)
