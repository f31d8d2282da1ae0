"""Credits that wait for something to settle, and the ways to find one: age, amount, text."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from reskontro.subledger.matching import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from reskontro.subledger.documents import Credit


class WaitingCredits:
    """Unallocated credits in the order they came; those a reference binds wait for refunds only."""

    def __init__(self, *, by_text: bool) -> None:
        self._by_text = by_text
        self._arrivals: dict[Credit, int] = {}
        self._arrived = 0
        self._queue: deque[Credit] = deque()
        self._patient: deque[Credit] = deque()
        self._by_amount: dict[Decimal, dict[Credit, None]] = {}
        self._by_word: dict[str, dict[Credit, None]] = {}

    def __len__(self) -> int:
        return len(self._arrivals)

    def add(self, credit: Credit) -> list[str]:
        """Let a credit wait; returns the words by which its text may name a document."""
        self._arrived += 1
        self._arrivals[credit] = self._arrived
        self._queue.append(credit)
        self._by_amount.setdefault(credit.left, {})[credit] = None
        if credit.bound:
            return []
        if credit.entry.kind != "credit_note":
            self._patient.append(credit)
        own = words(credit.entry.text) if self._by_text else []
        for word in own:
            self._by_word.setdefault(word, {})[credit] = None
        return own

    def reduced(self, credit: Credit, before: Decimal) -> None:
        """Take note that less is left of a credit than `before`, if it waits at all."""
        if credit not in self._arrivals:
            return
        same = self._by_amount[before]
        del same[credit]
        if not same:
            del self._by_amount[before]
        if credit.left:
            self._by_amount.setdefault(credit.left, {})[credit] = None
            return
        del self._arrivals[credit]
        if self._by_text and not credit.bound:
            for word in words(credit.entry.text):
                self._by_word[word].pop(credit, None)

    def oldest(self) -> Credit | None:
        """The one that has waited longest, bound ones too."""
        return _first(self._queue)

    def oldest_patient(self) -> Credit | None:
        """The one that has waited longest of those that may settle the oldest document."""
        return _first(self._patient)

    def of_amount(self, amount: Decimal) -> Iterable[Credit]:
        """Those with just that amount left, bound ones too."""
        return self._by_amount.get(amount, ())

    def by_amounts(self, amounts: Iterable[Decimal]) -> list[Credit]:
        """Those not bound with one of the amounts left, in the order they came."""
        found = {c for amount in amounts for c in self._by_amount.get(amount, ()) if not c.bound}
        return sorted(found, key=self._arrivals.__getitem__)

    def by_words(self, words_: Iterable[str]) -> list[Credit]:
        """Those whose text has one of the words, in the order they came."""
        found = {credit for word in words_ for credit in self._by_word.get(word, ())}
        return sorted(found, key=self._arrivals.__getitem__)


def _first(queue: deque[Credit]) -> Credit | None:
    while queue:
        if queue[0].left:
            return queue[0]
        queue.popleft()
    return None
