"""Credits that wait for something to settle, and the ways to find one: age, amount, text."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import deque
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from reskontro.subledger.matching import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from reskontro.subledger.documents import Credit


class WaitingCredits:
    """Unallocated credits by turn; those a reference binds wait for refunds only.

    A turn is a number > 0 that is the lower, the earlier a credit comes.
    """

    def __init__(self, *, by_text: bool) -> None:
        self._by_text = by_text
        self._turns: dict[Credit, int] = {}
        self._queue: list[tuple[int, Credit]] = []
        self._patient: deque[Credit] = deque()
        self._by_amount: dict[Decimal, dict[Credit, None]] = {}
        self._free_by_amount: dict[Decimal, _Line] = {}
        self._by_word: dict[str, dict[Credit, None]] = {}

    def __len__(self) -> int:
        return len(self._turns)

    def add(self, credit: Credit, turn: int) -> list[str]:
        """Let a credit wait; returns the words by which its text may name a document."""
        self._turns[credit] = turn
        heappush(self._queue, (turn, credit))
        self._index(credit, turn)
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
        turn = self._turns.get(credit)
        if turn is None:
            return
        same = self._by_amount[before]
        del same[credit]
        if not same:
            del self._by_amount[before]
        if not credit.bound:
            self._free_by_amount[before].remove(turn)
        if credit.left:
            self._index(credit, turn)
            return
        del self._turns[credit]
        if self._by_text and not credit.bound:
            for word in words(credit.entry.text):
                self._by_word[word].pop(credit, None)

    def turn(self, credit: Credit) -> int:
        """Its turn, 0 where it does not wait."""
        return self._turns.get(credit, 0)

    def oldest(self) -> Credit | None:
        """The one whose turn is first, bound ones too."""
        while self._queue:
            if self._queue[0][1].left:
                return self._queue[0][1]
            heappop(self._queue)
        return None

    def oldest_patient(self) -> Credit | None:
        """The one whose turn is first of those that may settle the oldest document."""
        while self._patient:
            if self._patient[0].left:
                return self._patient[0]
            self._patient.popleft()
        return None

    def of_amount(self, amount: Decimal) -> Sequence[Credit] | dict[Credit, None]:
        """Those with just that amount left, bound ones too."""
        return self._by_amount.get(amount, ())

    def next_of_amount(self, amount: Decimal, after: int) -> tuple[int, Credit] | None:
        """The first one not bound with just that amount left whose turn is later than `after`."""
        line = self._free_by_amount.get(amount)
        return line.next(after) if line is not None else None

    def by_words(self, words_: Iterable[str], after: int) -> set[tuple[int, Credit]]:
        """Those whose text has one of the words and whose turn is later than `after`."""
        turns = self._turns
        return {
            (turns[credit], credit)
            for word in words_
            for credit in self._by_word.get(word, ())
            if turns[credit] > after
        }

    def _index(self, credit: Credit, turn: int) -> None:
        self._by_amount.setdefault(credit.left, {})[credit] = None
        if not credit.bound:
            if credit.left not in self._free_by_amount:
                self._free_by_amount[credit.left] = _Line()
            self._free_by_amount[credit.left].add(turn, credit)


class _Line:
    """Credits by turn, of which most come and go in that order."""

    __slots__ = ("_credits", "_first", "_turns")

    def __init__(self) -> None:
        self._credits: dict[int, Credit] = {}
        #: Sorted; those gone are passed over, and cleared away once they are many.
        self._turns: list[int] = []
        self._first = 0

    def add(self, turn: int, credit: Credit) -> None:
        self._credits[turn] = credit
        if not self._turns or turn > self._turns[-1]:
            self._turns.append(turn)
        elif turn not in self._turns[self._first : self._first + 1]:
            insort(self._turns, turn, lo=self._first)

    def remove(self, turn: int) -> None:
        del self._credits[turn]
        turns = self._turns
        if len(turns) > 2 * len(self._credits) + 8:
            self._turns = sorted(self._credits)
            self._first = 0
            return
        while self._first < len(turns) and turns[self._first] not in self._credits:
            self._first += 1

    def next(self, after: int) -> tuple[int, Credit] | None:
        """The first credit whose turn is later than `after`."""
        turns = self._turns
        place = bisect_right(turns, after, lo=self._first)
        while place < len(turns):
            if (credit := self._credits.get(turns[place])) is not None:
                return turns[place], credit
            place += 1
        return None
