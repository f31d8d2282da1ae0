"""Assumptions on a plain account, the short way: what most accounts are most of the time.

Every document is one debit, few are open at once, and no credit ever waits. What is assumed is
the same as `assume` finds on any account; a property test holds the two together.
"""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from reskontro.subledger.documents import ZERO, Allocation, MadeUpNumber, canonical
from reskontro.subledger.matching import can_be_named, is_one_word, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.subledger.documents import Basis, Credit, Debit

#: More documents open at once are for the general way, which finds them without looking at all.
_MOST_OPEN = 32
_BY_DAY = attrgetter("entry.date")
_BY_DUE = attrgetter("order")
_BY_NUMBER = attrgetter("debit.document")


def assume_plain(
    debits: Sequence[Debit], credits_: Sequence[Credit], steps: Sequence[str]
) -> list[Allocation] | None:
    """Settle a plain account as `assume` does; None, and nothing touched, where it is not plain."""
    if len({debit.document for debit in debits}) < len(debits):
        return None
    if any(debit.free_refund for debit in debits) or any(credit.bound for credit in credits_):
        return None
    counter = _Counter(steps)
    later = iter(sorted(debits, key=_BY_DAY))
    debit = next(later, None)
    for day, together in groupby(sorted(credits_, key=_BY_DAY), _BY_DAY):
        while debit is not None and debit.entry.date <= day:
            if not counter.open(debit):
                return None
            debit = next(later, None)
        today = list(together)
        if len(today) > 1:
            today.sort(key=lambda credit: canonical(credit.entry))
        if not counter.settle(today):
            return None
    counter.finish()
    for credit in credits_:
        credit.left = ZERO
    return counter.made


class _Open:
    """A document with something open. `word` is what names it in a text, "" where nothing does."""

    __slots__ = ("debit", "left", "order", "word")

    def __init__(self, debit: Debit, word: str) -> None:
        self.debit = debit
        self.left = debit.left
        self.order: tuple[date, date, str] = (debit.due, debit.head.issued, debit.document)
        self.word = word


class _Counter:
    """The state of a plain account while its days are gone through."""

    def __init__(self, steps: Sequence[str]) -> None:
        self.made: list[Allocation] = []
        self._by_text = "text" in steps
        self._by_amount = "exact" in steps
        self._by_age = "oldest" in steps
        self._open: list[_Open] = []
        self._total = ZERO
        self._touched: list[_Open] = []

    def open(self, debit: Debit) -> bool:
        """Take in a document; whether the account is still plain."""
        document = debit.document
        word = ""
        if self._by_text and not isinstance(document, MadeUpNumber) and can_be_named(document):
            if not is_one_word(document):
                return False
            word = document.casefold()
        self._open.append(_Open(debit, word))
        self._total += debit.left
        return len(self._open) <= _MOST_OPEN

    def settle(self, today: list[Credit]) -> bool:
        """Settle with the credits of a day; whether nothing of them is left."""
        rest = [credit.left for credit in today]
        tied: set[int] = set()
        if self._by_text:
            self._settle_by_text(today, rest, tied)
        if self._by_amount:
            self._settle_exact(today, rest, tied)
        if self._by_age and any(rest):
            self._settle_oldest(today, rest, tied)
        return not any(rest)

    def finish(self) -> None:
        """Set down on the debits what is left of them."""
        for document in self._touched:
            document.debit.left = document.left

    def _settle_by_text(self, today: list[Credit], rest: list[Decimal], tied: set[int]) -> None:
        for turn, credit in enumerate(today):
            named = self._named(credit.entry.text)
            if len(named) == 1:
                rest[turn] = self._pay(credit, rest[turn], named[0], "text")
            elif named:
                tied.add(turn)

    def _named(self, text: str) -> list[_Open]:
        text = text.casefold()
        named = [document for document in self._open if document.word and document.word in text]
        if not named:
            return named
        own = words(text)
        return [document for document in named if document.word in own]

    def _settle_exact(self, today: list[Credit], rest: list[Decimal], tied: set[int]) -> None:
        for turn, credit in enumerate(today):
            amount = rest[turn]
            if not amount:
                continue
            fitting = [document for document in self._open if document.left == amount]
            everything = amount == self._total and len(self._open) > 1
            if len(fitting) + everything > 1:
                tied.add(turn)
                continue
            if everything:
                fitting = sorted(self._open, key=_BY_NUMBER)
            for document in fitting:
                rest[turn] = self._pay(credit, rest[turn], document, "exact")

    def _settle_oldest(self, today: list[Credit], rest: list[Decimal], tied: set[int]) -> None:
        for turn, credit in enumerate(today):
            if credit.entry.kind == "credit_note":
                continue
            basis: Basis = "oldest_tie" if turn in tied else "oldest"
            while rest[turn] and self._open:
                earliest = min(self._open, key=_BY_DUE)
                rest[turn] = self._pay(credit, rest[turn], earliest, basis)

    def _pay(self, credit: Credit, rest: Decimal, document: _Open, basis: Basis) -> Decimal:
        """Let a credit settle a document as far as it goes; what is left of the credit."""
        amount = min(rest, document.left)
        document.left -= amount
        self._total -= amount
        self._touched.append(document)
        if not document.left:
            self._open.remove(document)
        debit = document.debit
        self.made.append(Allocation(credit.entry, debit.entry, amount, basis, debit.instalment))
        return rest - amount
