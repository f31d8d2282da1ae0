"""Assumptions: what a credit without reference settles, decided day by day.

Later entries never change what was assumed before them. What a credit settles is looked for in
three steps: a document the text names, an amount that fits exactly one candidate, the earliest
due.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING

from reskontro.subledger.documents import Allocation, canonical
from reskontro.subledger.open_documents import OpenDocuments
from reskontro.subledger.waiting_credits import WaitingCredits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.settings import Part as Group
    from reskontro.subledger.documents import Basis, Credit, Debit


def assume(
    on: Iterable[date],
    debits: Iterable[Debit],
    credits_: Iterable[Credit],
    steps: Sequence[str],
    order: Sequence[Group],
) -> list[Allocation]:
    """Settle what references left open, of one customer in one currency.

    `on` are the days of all entries: what waits has its turn again on each. `debits` and
    `credits_` are the parts with something left; their `left` is reduced in place. `steps` are
    those of the setting `matching`.
    """
    days: dict[date, tuple[list[Debit], list[Credit]]] = {day: ([], []) for day in on}
    for debit in debits:
        days[debit.entry.date][0].append(debit)
    for credit in credits_:
        days[credit.entry.date][1].append(credit)
    desk = _Desk(steps, order)
    for day in sorted(days):
        new_debits, new_credits = days[day]
        if len(new_debits) > 1:
            new_debits.sort(key=lambda debit: canonical(debit.entry))
        if len(new_credits) > 1:
            new_credits.sort(key=lambda credit: canonical(credit.entry))
        desk.take_day(new_debits, new_credits)
    return desk.made


class _Desk:
    """The state of one account while its days are gone through."""

    def __init__(self, steps: Sequence[str], order: Sequence[Group]) -> None:
        self.made: list[Allocation] = []
        self._by_text = "text" in steps
        self._by_amount = "exact" in steps
        self._by_age = "oldest" in steps
        self._open = OpenDocuments(order, by_text=self._by_text, by_amount=self._by_amount)
        self._waiting = WaitingCredits(by_text=self._by_text)
        self._turns = 0

    def take_day(self, debits: Sequence[Debit], credits_: Sequence[Credit]) -> None:
        """Take in a day: debits first, then every credit with something left, step by step."""
        before = self._turns
        self._turns += len(credits_)
        today: list[Credit] = []
        for turn, credit in enumerate(credits_, before + 1):
            if credit.bound:
                self._wait(credit, turn)
            else:
                today.append(credit)
        for debit in debits:
            if debit.free_refund:
                self._refund(debit)
            if debit.left:
                self._open.add(debit)
        if self._open.parts:
            self._settle(today)
        for turn, credit in enumerate(credits_, before + 1):
            if credit.left and not credit.bound:
                self._wait(credit, turn)

    def _settle(self, today: list[Credit]) -> None:
        ties = _Ties()
        if self._by_text:
            self._settle_by_text(today, ties)
        if self._by_amount:
            self._settle_exact(today, ties)
        if self._by_age:
            self._settle_oldest(today, ties)

    def _settle_by_text(self, today: list[Credit], ties: _Ties) -> None:
        if len(self._waiting):
            self._settle_waiting_by_text(ties)
        for credit in today:
            self._pay_named(credit, ties)

    def _settle_waiting_by_text(self, ties: _Ties) -> None:
        """Give waiting credits their turn whose text may name something else than before."""
        documents = self._open
        touched, documents.touched_words = documents.touched_words, set()
        again: set[str] = set()
        line: list[tuple[int, Credit]] = []
        reached = 0
        while touched or line:
            for place in self._waiting.by_words(touched, reached):
                heappush(line, place)
            touched = set()
            if line and line[0][0] > reached:
                reached, credit = line[0]
                self._pay_named(credit, ties)
                touched, documents.touched_words = documents.touched_words, set()
                again |= touched
            if line:
                heappop(line)
        documents.touched_words = again

    def _pay_named(self, credit: Credit, ties: _Ties) -> None:
        named = self._open.named(credit.entry.text)
        if len(named) > 1:
            ties.credits.add(credit)
        elif named:
            parts = self._open.parts[named[0]].in_order(credit.left, credit.entry.kind)
            self._pay(credit, named[0], parts, "text")

    def _settle_exact(self, today: list[Credit], ties: _Ties) -> None:
        if len(self._waiting):
            self._settle_waiting_exact(ties)
        for credit in today:
            if credit.left and self._pay_exact(credit) == _TIE:
                ties.credits.add(credit)

    def _settle_waiting_exact(self, ties: _Ties) -> None:
        """Give waiting credits their turn whose amount may fit something else than before.

        All with the same amount left fit the same, so that of each amount the first is enough.
        """
        documents = self._open
        touched, documents.touched_amounts = documents.touched_amounts, set()
        again: set[Decimal] = set()
        line: list[tuple[int, Credit]] = []
        reached = 0
        while True:
            for amount in {*touched, documents.total}:
                ties.end(amount, reached)
                place = self._waiting.next_of_amount(amount, reached)
                if place is not None:
                    heappush(line, place)
            touched = set()
            while line and line[0][0] <= reached:
                heappop(line)
            if not line:
                break
            reached, credit = heappop(line)
            amount = credit.left
            found = self._pay_exact(credit)
            if found == _TIE:
                ties.begin(amount, reached)
            elif found:
                touched, documents.touched_amounts = documents.touched_amounts, set()
                touched.add(amount)
                again |= touched
        documents.touched_amounts = again

    def _pay_exact(self, credit: Credit) -> int:
        """Let a credit settle what has just its amount; returns how many candidates there are."""
        documents = self._open
        amount = credit.left
        fitting = documents.fitting(amount)
        everything = amount == documents.total and len(documents) > 1
        count = len(fitting) + everything
        if count > 1:
            return _TIE
        for document in tuple(fitting):
            parts = documents.parts[document]
            whole = parts.total == amount
            chosen = parts.in_order(amount) if whole else parts.of_instalment()
            self._pay(credit, document, chosen, "exact")
        if everything:
            for document in sorted(documents.parts):
                parts = documents.parts[document]
                self._pay(credit, document, parts.in_order(parts.total), "exact")
        return count

    def _settle_oldest(self, today: list[Credit], ties: _Ties) -> None:
        documents = self._open
        while documents.parts and (patient := self._waiting.oldest_patient()):
            self._pay_oldest(patient, tied=ties.has(patient, self._waiting.turn(patient)))
        for credit in today:
            if not documents.parts:
                return
            if credit.left and credit.entry.kind != "credit_note":
                self._pay_oldest(credit, tied=ties.has(credit, 0))

    def _pay_oldest(self, credit: Credit, *, tied: bool) -> None:
        basis: Basis = "oldest_tie" if tied else "oldest"
        while credit.left and (earliest := self._open.earliest()) is not None:
            parts = self._open.parts[earliest.document]
            chosen = parts.with_earliest(earliest, credit.left)
            self._pay(credit, earliest.document, chosen, basis)

    def _refund(self, refund: Debit) -> None:
        """A refund that names nothing takes unallocated credit: exact, else the oldest."""
        same = self._waiting.of_amount(refund.left)
        if len(same) == 1 and self._by_amount:
            self._set_against(next(iter(same)), refund, "exact")
        elif self._by_age:
            basis: Basis = "oldest_tie" if len(same) > 1 else "oldest"
            while refund.left and (credit := self._waiting.oldest()):
                self._set_against(credit, refund, basis)

    def _pay(self, credit: Credit, document: str, chosen: Iterable[Debit], basis: Basis) -> None:
        """Let a credit settle parts of a document in the order given, as far as it goes."""
        before = credit.left
        parts = self._open.parts[document]
        for debit in chosen:
            left = credit.left
            self._set_against(credit, debit, basis)
            parts.reduced(debit, left - credit.left)
            if not credit.left:
                break
        self._open.settled(document, before - credit.left)

    def _set_against(self, credit: Credit, debit: Debit, basis: Basis) -> None:
        before = credit.left
        amount = min(before, debit.left)
        credit.left = before - amount
        debit.left -= amount
        if len(self._waiting):
            self._waiting.reduced(credit, before)
            self._open.watched = len(self._waiting) > 0
            if credit.left:
                self._open.touched_amounts.add(credit.left)
        self.made.append(Allocation(credit.entry, debit.entry, amount, basis, debit.instalment))

    def _wait(self, credit: Credit, turn: int) -> None:
        """Let a credit wait, and be looked at again on the next day that brings anything."""
        words = self._waiting.add(credit, turn)
        self._open.watched = True
        if not credit.bound:
            self._open.touched_amounts.add(credit.left)
            self._open.touched_words.update(words)


class _Ties:
    """The credits of a day that had several candidates when it was their turn.

    Of waiting ones, amounts are noted with the first and last turn of those concerned.
    """

    def __init__(self) -> None:
        self.credits: set[Credit] = set()
        self._begun: dict[Decimal, int] = {}
        self._ended: dict[Decimal, list[tuple[int, int]]] = {}

    def begin(self, amount: Decimal, turn: int) -> None:
        """From this turn on the amount has several candidates."""
        self._begun.setdefault(amount, turn)

    def end(self, amount: Decimal, turn: int) -> None:
        """After this turn the amount may have others."""
        if amount in self._begun:
            self._ended.setdefault(amount, []).append((self._begun.pop(amount), turn))

    def has(self, credit: Credit, turn: int) -> bool:
        """Whether a credit is among them; `turn` is 0 where it came today."""
        if credit in self.credits:
            return True
        begun = self._begun.get(credit.left)
        if turn and begun is not None and begun <= turn:
            return True
        return any(first <= turn <= last for first, last in self._ended.get(credit.left, ()))


#: Several candidates.
_TIE = 2
