"""The open documents of one account, and the ways to find one: number, amount, due date."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from reskontro.subledger.documents import ZERO, MadeUpNumber
from reskontro.subledger.matching import NumberIndex
from reskontro.subledger.open_parts import OpenParts

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.settings import Part as Group
    from reskontro.subledger.documents import Debit


class OpenDocuments:
    """Documents with something open, as of the day that has been reached.

    `total` is all that is open. While `watched`, amounts and words by which something began or
    ceased to be found are kept in `touched_amounts` and `touched_words`.
    """

    def __init__(self, order: Sequence[Group], *, by_text: bool, by_amount: bool) -> None:
        self.parts: dict[str, OpenParts] = {}
        self.total = ZERO
        self.watched = False
        self.touched_amounts: set[Decimal] = set()
        self.touched_words: set[str] = set()
        self._order = order
        self._by_text = by_text
        self._by_amount = by_amount
        self._numbers = NumberIndex()
        self._candidates: dict[Decimal, set[str]] = {}
        self._fits: dict[str, tuple[Decimal, ...]] = {}
        self._by_due: list[tuple[date, date, str, int, Debit]] = []
        self._pushed = 0

    def __len__(self) -> int:
        return len(self.parts)

    def add(self, debit: Debit) -> None:
        """Take in a debit of which something is left."""
        document = debit.document
        parts = self.parts.get(document)
        if parts is None:
            parts = self.parts[document] = OpenParts(self._order)
            if self._by_text and not isinstance(document, MadeUpNumber):
                word = self._numbers.add(document)
                if self.watched:
                    self.touched_words.add(word)
        parts.add(debit)
        self.total += debit.left
        self._pushed += 1
        heappush(self._by_due, (debit.due, debit.head.issued, document, self._pushed, debit))
        if self._by_amount:
            self._index(document)

    def settled(self, document: str, amount: Decimal) -> None:
        """Take note that `amount` (> 0) of a document was settled just now."""
        self.total -= amount
        if not self.parts[document].total:
            del self.parts[document]
            if self._by_text and not isinstance(document, MadeUpNumber):
                word = self._numbers.remove(document)
                if self.watched:
                    self.touched_words.add(word)
        if self._by_amount:
            self._index(document)

    def named(self, text: str) -> list[str]:
        """The numbers of open documents that a text names."""
        return self._numbers.named(text)

    def fitting(self, amount: Decimal) -> Collection[str]:
        """Documents of which `amount` is the open total or the earliest open instalment."""
        return self._candidates.get(amount, ())

    def earliest(self) -> Debit | None:
        """The open part that is due first, None where nothing is open."""
        by_due = self._by_due
        while by_due:
            debit = by_due[0][4]
            if debit.left:
                return debit
            heappop(by_due)
        return None

    def _index(self, document: str) -> None:
        """Bring the amounts by which a document is found up to date."""
        parts = self.parts.get(document)
        fits = () if parts is None else _fits(parts)
        before = self._fits.pop(document, ())
        for amount in before:
            if amount not in fits:
                documents = self._candidates[amount]
                documents.discard(document)
                if not documents:
                    del self._candidates[amount]
                if self.watched:
                    self.touched_amounts.add(amount)
        for amount in fits:
            if amount not in before:
                if amount in self._candidates:
                    self._candidates[amount].add(document)
                else:
                    self._candidates[amount] = {document}
                if self.watched:
                    self.touched_amounts.add(amount)
        if fits:
            self._fits[document] = fits


def _fits(parts: OpenParts) -> tuple[Decimal, ...]:
    """The open total and the earliest open instalment, each amount once."""
    instalment = parts.instalment()
    return (parts.total,) if instalment in (ZERO, parts.total) else (parts.total, instalment)
