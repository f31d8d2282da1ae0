"""How a customer's documents stand: what references say of them, and what is assumed beside."""

from __future__ import annotations

from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from reskontro.record.account import whole_account
from reskontro.record.refused import Refused
from reskontro.record.worth import worth_of
from reskontro.subledger.documents import REFERENCES, ZERO, MadeUpNumber
from reskontro.subledger.one_document import takes_back
from reskontro.yamlfile import nearest_word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from reskontro.record.recorder import Recorder
    from reskontro.record.worth import Worth
    from reskontro.subledger.documents import Allocation
    from reskontro.subledger.entries import Entry


class Assumed(msgspec.Struct, frozen=True):
    """What of a credit is assumed to settle of a document; a number is "" where there is none."""

    credit: str
    debit: str
    amount: Decimal
    day: date


class Standing:
    """The documents of one customer in one currency, the book's unless said, after all entries.

    `open` is what references leave open of each, `shown` what is open of it when what is assumed
    counts too; below 0 it is credit. `given` is what credits have put under a number and nothing
    has taken back. `heads` are the entries that documents are told by. Documents without a number
    of their own are in none of these.
    """

    def __init__(self, customer: str, recorder: Recorder, currency: str = "") -> None:
        self.customer = customer
        self._book = book = recorder.book
        self._entries = book.entries.get(customer, ())
        self.account = account = whole_account(book, customer, currency or book.currency)
        self.assumed: list[Assumed] = []
        self.open: dict[str, Decimal] = {}
        self.shown: dict[str, Decimal] = {}
        self.given: dict[str, Decimal] = {}
        self.heads: dict[str, Entry] = {}
        self._credited: dict[str, date] = {}
        #: Whether there is credit without a number, which no entry can refer to.
        self.has_unnumbered = False
        settlement = account.settlement
        for debit in settlement.debits:
            self._count(debit.document, debit.left)
        for credit in settlement.credits:
            self._count(credit.document, -credit.left)
            self._credited_on(credit.document, credit.entry.date)
            self._give(credit.document, credit.left, credit.entry)
        for number, amount in self.shown.items():
            self.open[number] = amount
        self.allocations: list[Allocation] = list(settlement.all_allocations())
        for one in self.allocations:
            if one.basis in REFERENCES:
                head = one.credit if takes_back(one.debit) else one.debit
                self._give(one.debit.number, one.amount, head)
            else:
                self._assume(one)
        for entry in account.entries:
            if entry.amount > ZERO and entry.number:
                self._owe(entry)

    @cached_property
    def worth(self) -> Worth | None:
        """The values of the documents in the book's currency; None where they are in that."""
        return worth_of(self.customer, self.account.currency, self._book)

    def number_of(self, credit: Entry) -> str:
        """The number that what is left of a credit stands under; "" where it has none."""
        if credit.names:
            return credit.names[-1]
        for one in self.allocations:
            if one.credit is credit and one.basis in REFERENCES:
                return one.debit.number
        return credit.number

    def since(self, number: str) -> date:
        """The day from which a document, and the credit that is left under it, is there."""
        head = self.heads[number].date
        return max(head, self._credited.get(number, head))

    def check_known(self, number: str) -> None:
        """Make sure that a number is a document's.

        Raises:
            Refused: the customer has none of it, or it is in another currency.
        """
        if number in self.heads:
            return
        for entry in self._entries:
            if number in (entry.number, *entry.names) and entry.currency != self.account.currency:
                values = {"number": number, "currency": entry.currency}
                raise Refused("I329", base=self.account.currency, **values)
        near = nearest_word(number, list(self.shown) or list(self.heads)) or "–"
        code = "I311" if self.has_unnumbered else "I310"
        raise Refused(code, number=number, customer=self.customer, near=near)

    def check_day(self, number: str, day: date) -> None:
        """Make sure that a document is there on a day.

        Raises:
            Refused: it is later.
        """
        if (since := self.since(number)) > day:
            raise Refused("I312", number=number, since=since.isoformat(), day=day.isoformat())

    def _count(self, number: str, amount: Decimal) -> None:
        if isinstance(number, MadeUpNumber):
            self.has_unnumbered = self.has_unnumbered or amount < ZERO
        else:
            self.shown[number] = self.shown.get(number, ZERO) + amount

    def _credited_on(self, number: str, day: date) -> None:
        self._credited[number] = max(day, self._credited.get(number, day))

    def _give(self, number: str, amount: Decimal, entry: Entry) -> None:
        if number and not isinstance(number, MadeUpNumber):
            self.given[number] = self.given.get(number, ZERO) + amount
            self.heads.setdefault(number, entry)

    def _owe(self, entry: Entry) -> None:
        head = self.heads.setdefault(entry.number, entry)
        if not takes_back(entry):
            if head.amount < ZERO or entry.date < head.date:
                self.heads[entry.number] = entry
        elif entry.names:
            self.given[entry.number] = self.given.get(entry.number, ZERO) - entry.amount

    def _assume(self, one: Allocation) -> None:
        credit = self.number_of(one.credit)
        self.assumed.append(Assumed(credit, one.debit.number, one.amount, one.date))
        self._give(credit, one.amount, one.credit)
        self._credited_on(credit, one.credit.date)
        for number, amount in ((credit, -one.amount), (one.debit.number, one.amount)):
            if number:
                self.open[number] = self.open.get(number, ZERO) + amount
        self.has_unnumbered = self.has_unnumbered or not credit


def currency_of(customer: str, numbers: Iterable[str], recorder: Recorder) -> str:
    """The currency of a customer's documents: that of the first that is known.

    Where none is, or one is in several, it is the one the customer is billed in, else the book's.
    """
    record, base = recorder.record_of(customer), recorder.book.currency
    usual = [record.currency] if record is not None and record.currency else []
    usual.append(base)
    own = recorder.book.entries.get(customer, ())
    for number in numbers:
        found = {one.currency for one in own if number in (one.number, *one.names)}
        if found:
            return next((each for each in usual if each in found), min(found))
    return usual[0]
