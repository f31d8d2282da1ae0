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
    from reskontro.settings import BankSettings, PrivacySettings

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


class InClear(msgspec.Struct, frozen=True):
    """Files without what would not be kept in them where persons are encrypted.

    So many accounts of `payers` are left out, and of so many payments `waiting` the payer.
    """

    files: Mapping[str, bytes]
    payers: int
    waiting: int


class BankFiles:
    """The files of a book that say something of who paid, each read once."""

    def __init__(self, files: Source, settings: BankSettings) -> None:
        """Read them.

        Raises:
            BookError: one of them cannot be read.
        """
        self._files = files
        self._settings = settings
        self._links = read_links(files, settings.payers)
        self._waiting = read_review(files, settings.review)

    def data_of(self, book: Book, number: str) -> BankData:
        """What they have of a customer."""
        payers = Payers(book, self._links)
        return BankData(
            tuple(link for link in self._links if link.customer == number),
            tuple(one for one in self._waiting if _is_of(one, number, book, payers)),
        )

    def erased(self, number: str, data: BankData) -> dict[str, bytes]:
        """Those that change, by path, without what they say of a customer; payments wait on."""
        customers = {number} if data.links else set[str]()
        return self._without(customers, {one.payment for one in data.waiting if one.tells_payer})

    def in_clear(
        self, settings: PrivacySettings, customers: Mapping[CustomerNumber, Customer]
    ) -> InClear:
        """What they have in clear of persons, and of payers who may be persons."""
        private = {
            one.customer
            for one in self._links
            if is_private(customers.get(CustomerNumber(one.customer)), settings)
        }
        telling = {one.payment for one in self._waiting if one.tells_payer}
        gone = sum(one.customer in private for one in self._links)
        return InClear(self._without(private, telling), gone, len(telling))

    def _without(self, customers: set[str], payments: set[str]) -> dict[str, bytes]:
        """Those that change, without the accounts of customers and the payers of payments."""
        found: dict[str, bytes] = {}
        if customers:
            path = self._settings.payers
            found[path] = without_links(bytes(self._files.read(path)), self._links, customers)
        if payments:
            path = self._settings.review
            found[path] = without_payer(bytes(self._files.read(path)), self._waiting, payments)
        return found


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
