"""Advances that customers have paid or been billed, and what is left of each to be deducted.

An advance is what stands on an account of the role `prepaid`, and VAT with it, under the tag
`advance:` and a number: that of the receipt, or of the a-konto invoice. Deducting posts the other
way under the same tag.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.book.all_transactions import all_transactions
from reskontro.journal import Posting
from reskontro.journal.tags import tag_value
from reskontro.problems import Note
from reskontro.record.amounts import rounded
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO
from reskontro.yamlfile import nearest_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.journal import Tags, Transaction

#: The name by which all advances of a customer are asked for.
ALL = "all"


class Advance(msgspec.Struct):
    """What is left of an advance, on each account with its VAT code; credits, above 0."""

    number: str
    date: date
    parts: dict[tuple[str, str], Decimal] = {}

    @property
    def left(self) -> Decimal:
        """What is left of it, VAT included."""
        return sum(self.parts.values(), start=ZERO)

    def take(self, amount: Decimal, customer: str, currency: str) -> list[Posting]:
        """Take off an amount, at most all that is left; as debits, in proportion."""
        rest, whole = amount, self.left
        found: list[Posting] = []
        accounts = [key for key, left in self.parts.items() if left > ZERO]
        for at, key in enumerate(accounts):
            share = rounded(amount * self.parts[key] / whole, currency)
            share = rest if at == len(accounts) - 1 else min(share, rest)
            rest -= share
            self.parts[key] -= share
            if share:
                found.append(Posting(key[0], share, currency, _tags(self.number, customer, key[1])))
        return found


class Advances:
    """The advances of a book, in its currency, by customer and in the order of their days."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._known: dict[str, dict[str, Advance]] | None = None

    def of(self, customer: str) -> list[Advance]:
        """The advances of a customer with something left, the earliest first."""
        if self._known is None:
            self._known = self._read()
        own = self._known.get(customer, {}).values()
        return sorted(
            (one for one in own if one.left > ZERO), key=lambda one: (one.date, one.number)
        )

    def deduct(
        self, names: Sequence[str], customer: str, most: Decimal, day: date, notes: list[Note]
    ) -> list[Posting]:
        """What of advances is taken off an amount, `most`, as debits: those named, in that order.

        What is left of each is told in `notes`.

        Raises:
            Refused: one is no advance of the customer, or later than the day, or nothing is left.
        """
        own = [one for one in self.of(customer) if one.date <= day]
        if ALL not in names:
            by_number = {one.number: one for one in own}
            for name in names:
                if name not in by_number:
                    near = nearest_word(name, list(by_number)) or "–"
                    raise Refused("I362", number=name, customer=customer, near=near)
            own = [by_number[name] for name in dict.fromkeys(names)]
        currency = self._book.currency
        found: list[Posting] = []
        for one in own:
            amount = min(one.left, most)
            if amount > ZERO:
                most -= amount
                found += one.take(amount, customer, currency)
                values = {"amount": str(amount), "left": str(one.left), "currency": currency}
                notes.append(Note("record.deducted", {"number": one.number, **values}))
        return found

    def check(self, number: str, customer: str, amount: Decimal) -> None:
        """Make sure that an amount, VAT included, is left of an advance.

        Raises:
            Refused: it is not.
        """
        left = next((one.left for one in self.of(customer) if one.number == number), ZERO)
        if amount > left:
            values = {"amount": str(amount), "left": str(left), "currency": self._book.currency}
            raise Refused("I366", number=number, **values)

    def _read(self) -> dict[str, dict[str, Advance]]:
        """All advances; what was deducted without saying of which is taken off the earliest."""
        found: dict[str, dict[str, Advance]] = {}
        untold: dict[str, Decimal] = {}
        for one in sorted(all_transactions(self._book), key=lambda each: each.date):
            for posting, name in self._postings(one):
                customer = self._customer(one, posting)
                if not customer:
                    continue
                if name:
                    own = found.setdefault(customer, {})
                    advance = own.setdefault(name, Advance(name, one.date, {}))
                    key = (posting.account, tag_value(posting.tags, "vat"))
                    advance.parts[key] = advance.parts.get(key, ZERO) - posting.quantity
                else:
                    untold[customer] = untold.get(customer, ZERO) + posting.quantity
        for customer, amount in untold.items():
            rest = amount
            for advance in sorted(found.get(customer, {}).values(), key=lambda each: each.date):
                taken = min(max(advance.left, ZERO), rest)
                rest -= taken
                advance.take(taken, customer, self._book.currency)
        return found

    def _postings(self, one: Transaction) -> Iterable[tuple[Posting, str]]:
        """The postings on advances of a transaction, each with the number of its advance.

        A credit that says none has the transaction's code; a debit none, "".
        """
        place = self._book.chart.place
        for posting in one.postings:
            if posting.commodity != self._book.currency or posting.virtual:
                continue
            role = place(posting.account).role
            name = tag_value(posting.tags, "advance")
            if role == "prepaid":
                yield posting, name or (one.code if posting.quantity < ZERO else "")
            elif role == "vat" and name:
                yield posting, name

    def _customer(self, one: Transaction, posting: Posting) -> str:
        """Whose an advance is: the customer of a tag, else of the receivable in the transaction."""
        if told := tag_value((*posting.tags, *one.tags), "customer"):
            return told
        place = self._book.chart.place
        own = {place(each.account).customer for each in one.postings}
        own.discard("")
        return own.pop() if len(own) == 1 else ""


def of_advance(postings: Iterable[Posting], number: str, customer: str) -> list[Posting]:
    """Postings with the tags of an advance; each keeps its VAT code."""
    return [
        msgspec.structs.replace(one, tags=_tags(number, customer, tag_value(one.tags, "vat")))
        for one in postings
    ]


def _tags(number: str, customer: str, code: str) -> Tags:
    told = (("advance", number), ("customer", customer))
    return (*told, ("vat", code)) if code else told
