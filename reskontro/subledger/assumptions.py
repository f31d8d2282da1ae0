"""Assumptions: what a credit without reference settles, decided day by day.

Later entries never change what was assumed before them. What can be settled in three ways is
looked for in this order: a document the text names, an amount that fits exactly one candidate,
the earliest due.
"""

from __future__ import annotations

from collections import deque
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from reskontro.subledger.documents import ZERO, Allocation, Number, canonical, payment_order
from reskontro.subledger.matching import NumberIndex, telling_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.settings import Part as Group
    from reskontro.subledger.documents import Basis, Credit, Debit


def assume(
    debits: Iterable[Debit],
    credits_: Iterable[Credit],
    steps: Sequence[str],
    order: Sequence[Group],
) -> list[Allocation]:
    """Settle what references left open, of one customer in one currency.

    `debits` and `credits_` are the parts with something left; their `left` is reduced in place.
    `steps` are those of the setting `matching`.
    """
    days: dict[date, tuple[list[Debit], list[Credit]]] = {}
    for debit in debits:
        days.setdefault(debit.entry.date, ([], []))[0].append(debit)
    for credit in credits_:
        days.setdefault(credit.entry.date, ([], []))[1].append(credit)
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
        self._steps = frozenset(steps)
        self._order = order
        # Open documents and the ways to find them.
        self._open: dict[Number, list[Debit]] = {}
        self._open_total = ZERO
        self._candidates: dict[Decimal, set[Number]] = {}
        self._fits: dict[Number, set[Decimal]] = {}
        self._numbers = NumberIndex()
        self._by_due: list[tuple[date, date, Number, int, Debit]] = []
        self._pushed = 0
        # Credits that wait, in the order they came, and the ways to find them.
        self._waiting: dict[Credit, int] = {}
        self._arrived = 0
        self._queue: deque[Credit] = deque()
        self._patient: deque[Credit] = deque()
        self._waiting_amounts: dict[Decimal, dict[Credit, None]] = {}
        self._waiting_words: dict[str, dict[Credit, None]] = {}
        # What changed since waiting credits were last looked at.
        self._touched_amounts: set[Decimal] = set()
        self._touched_words: set[str] = set()

    def take_day(self, debits: Sequence[Debit], credits_: Sequence[Credit]) -> None:
        """Take in a day: debits first, then every credit with something left, step by step."""
        today: list[Credit] = []
        for credit in credits_:
            if credit.bound:
                self._wait(credit)
            else:
                today.append(credit)
        for debit in debits:
            if debit.free_refund:
                self._refund(debit)
            if debit.left:
                self._add(debit)
        if self._open:
            ties: set[Credit] = set()
            if "text" in self._steps:
                self._settle_by_text(today, ties)
            if "exact" in self._steps:
                self._settle_exact(today, ties)
            if "oldest" in self._steps:
                self._settle_oldest(today, ties)
        for credit in today:
            if credit.left:
                self._wait(credit)

    def _settle_by_text(self, today: list[Credit], ties: set[Credit]) -> None:
        touched, self._touched_words = self._touched_words, set()
        again = {c for word in touched for c in self._waiting_words.get(word, ())}
        for credit in [*self._in_order(again), *today]:
            if not credit.left or not self._open:
                continue
            named = self._numbers.named(credit.entry.text)
            if len(named) > 1:
                ties.add(credit)
            elif named:
                document = Number(named[0])
                self._pay(credit, document, self._open[document], "text")

    def _settle_exact(self, today: list[Credit], ties: set[Credit]) -> None:
        touched, self._touched_amounts = self._touched_amounts, set()
        touched.add(self._open_total)
        again = {
            c for amount in touched for c in self._waiting_amounts.get(amount, ()) if not c.bound
        }
        for credit in [*self._in_order(again), *today]:
            amount = credit.left
            if not amount:
                continue
            fitting = self._candidates.get(amount, ())
            everything = len(self._open) > 1 and amount == self._open_total
            if len(fitting) + everything > 1:
                ties.add(credit)
            elif fitting:
                (document,) = fitting
                parts = self._open[document]
                if sum((part.left for part in parts), start=ZERO) != amount:
                    parts = [_earliest_instalment(parts)]  # type: ignore[list-item]
                self._pay(credit, document, parts, "exact")
            elif everything:
                for document in sorted(self._open):
                    self._pay(credit, document, self._open[document], "exact")

    def _settle_oldest(self, today: list[Credit], ties: set[Credit]) -> None:
        while self._open and self._patient:
            self._pay_oldest(self._patient[0], ties)
            if not self._patient[0].left:
                self._patient.popleft()
        for credit in today:
            if not self._open:
                return
            if credit.entry.kind != "credit_note":
                self._pay_oldest(credit, ties)

    def _pay_oldest(self, credit: Credit, ties: set[Credit]) -> None:
        basis: Basis = "oldest_tie" if credit in ties else "oldest"
        while credit.left and (earliest := self._earliest()) is not None:
            document = earliest.document
            parts = self._open[document]
            if len(parts) > 1:
                parts = self._with_earliest(parts, earliest, credit.left)
            self._pay(credit, document, parts, basis)

    def _with_earliest(self, parts: list[Debit], earliest: Debit, amount: Decimal) -> list[Debit]:
        """Of a document's parts those that a credit settles along with the earliest due one."""
        principal = [part for part in parts if part.group == "principal"]
        if sum((part.left for part in principal), start=ZERO) == amount:
            return principal
        if earliest.group != "principal":
            return [earliest]
        ahead = self._order[: self._order.index("principal")] if "principal" in self._order else ()
        return [part for part in parts if part is earliest or part.group in ahead]

    def _refund(self, refund: Debit) -> None:
        """A refund that names nothing takes unallocated credit: exact, else the oldest."""
        same = [c for c in self._waiting_amounts.get(refund.left, ()) if c.left == refund.left]
        if len(same) == 1 and "exact" in self._steps:
            self._set_against(same[0], refund, "exact")
        elif "oldest" in self._steps:
            basis: Basis = "oldest_tie" if len(same) > 1 else "oldest"
            while refund.left and self._queue:
                if self._queue[0].left:
                    self._set_against(self._queue[0], refund, basis)
                else:
                    self._queue.popleft()

    def _pay(self, credit: Credit, document: Number, parts: list[Debit], basis: Basis) -> None:
        for part in payment_order(parts, credit.left, self._order):
            self._open_total -= min(credit.left, part.left)
            self._set_against(credit, part, basis)
            if not credit.left:
                break
        self._refresh(document)

    def _set_against(self, credit: Credit, debit: Debit, basis: Basis) -> None:
        amount = min(credit.left, debit.left)
        if credit in self._waiting:
            self._waiting_amounts[credit.left].pop(credit, None)
            if amount == credit.left:
                self._leave(credit)
            else:
                self._waiting_amounts.setdefault(credit.left - amount, {})[credit] = None
        credit.left -= amount
        debit.left -= amount
        self.made.append(Allocation(credit.entry, debit.entry, amount, basis))

    # Open documents

    def _add(self, debit: Debit) -> None:
        document = debit.document
        if document in self._open:
            self._open[document].append(debit)
        else:
            self._open[document] = [debit]
            if not document.made_up and "text" in self._steps:
                self._touched_words.add(self._numbers.add(document.text))
        self._open_total += debit.left
        self._pushed += 1
        heappush(self._by_due, (debit.due, debit.head.issued, document, self._pushed, debit))
        self._refresh(document)

    def _refresh(self, document: Number) -> None:
        """Bring the ways to find a document up to date after its parts changed."""
        parts = self._open[document]
        if not all(part.left for part in parts):
            parts = self._open[document] = [part for part in parts if part.left]
        fits: set[Decimal] = set()
        if not parts:
            del self._open[document]
            if not document.made_up and "text" in self._steps:
                self._touched_words.add(self._numbers.remove(document.text))
        elif "exact" not in self._steps:
            return
        elif len(parts) == 1:
            fits.add(parts[0].left)
        else:
            fits.add(sum((part.left for part in parts), start=ZERO))
            instalment = _earliest_instalment(parts)
            if instalment is not None:
                fits.add(instalment.left)
        before = self._fits.pop(document, None)
        if before:
            for amount in before - fits:
                documents = self._candidates[amount]
                documents.discard(document)
                if not documents:
                    del self._candidates[amount]
                self._touched_amounts.add(amount)
        for amount in fits - before if before else fits:
            self._candidates.setdefault(amount, set()).add(document)
            self._touched_amounts.add(amount)
        if fits:
            self._fits[document] = fits

    def _earliest(self) -> Debit | None:
        """The open part that is due first, None where nothing is open."""
        while self._by_due:
            debit = self._by_due[0][-1]
            if debit.left:
                return debit
            heappop(self._by_due)
        return None

    # Waiting credits

    def _wait(self, credit: Credit) -> None:
        self._arrived += 1
        self._waiting[credit] = self._arrived
        self._queue.append(credit)
        self._waiting_amounts.setdefault(credit.left, {})[credit] = None
        if credit.bound:
            return
        if credit.entry.kind != "credit_note":
            self._patient.append(credit)
        if "text" in self._steps:
            for word in telling_words(credit.entry.text):
                self._waiting_words.setdefault(word, {})[credit] = None

    def _leave(self, credit: Credit) -> None:
        del self._waiting[credit]
        if credit.bound:
            return
        if "text" in self._steps:
            for word in telling_words(credit.entry.text):
                self._waiting_words[word].pop(credit, None)

    def _in_order(self, credits_: set[Credit]) -> list[Credit]:
        return sorted(credits_, key=self._waiting.__getitem__)


def _earliest_instalment(parts: Sequence[Debit]) -> Debit | None:
    """The part of the principal that is due first."""
    principal = [part for part in parts if part.group == "principal"]
    return min(
        principal,
        key=lambda part: (part.due, part.head.issued, canonical(part.entry)),
        default=None,
    )
