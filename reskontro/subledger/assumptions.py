"""Assumptions: what a credit without reference settles, decided day by day.

Later entries never change what was assumed before them. What a credit settles is looked for in
three steps: a document the text names, an amount that fits exactly one candidate, the earliest
due.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.subledger.documents import ZERO, Allocation, canonical, payment_order
from reskontro.subledger.open_documents import OpenDocuments, earliest_instalment
from reskontro.subledger.waiting_credits import WaitingCredits

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
        day = debit.entry.date
        if day not in days:
            days[day] = ([], [])
        days[day][0].append(debit)
    for credit in credits_:
        day = credit.entry.date
        if day not in days:
            days[day] = ([], [])
        days[day][1].append(credit)
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
        self._order = order
        self._open = OpenDocuments(by_text=self._by_text, by_amount=self._by_amount)
        self._waiting = WaitingCredits(by_text=self._by_text)

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
                self._open.add(debit)
        if self._open.parts:
            ties: set[Credit] = set()
            if self._by_text:
                self._settle_by_text(today, ties)
            if self._by_amount:
                self._settle_exact(today, ties)
            if self._by_age:
                self._settle_oldest(today, ties)
        for credit in today:
            if credit.left:
                self._wait(credit)

    def _settle_by_text(self, today: list[Credit], ties: set[Credit]) -> None:
        documents = self._open
        again: list[Credit] = []
        if documents.touched_words:
            again = self._waiting.by_words(documents.touched_words)
            documents.touched_words = set()
        for credit in [*again, *today] if again else today:
            if not credit.left:
                continue
            named = documents.named(credit.entry.text)
            if len(named) > 1:
                ties.add(credit)
            elif named:
                self._pay(credit, named[0], documents.parts[named[0]], "text")

    def _settle_exact(self, today: list[Credit], ties: set[Credit]) -> None:
        documents = self._open
        again: list[Credit] = []
        if len(self._waiting):
            touched, documents.touched_amounts = documents.touched_amounts, set()
            again = self._waiting.by_amounts({*touched, documents.total})
        for credit in [*again, *today] if again else today:
            amount = credit.left
            if not amount:
                continue
            fitting = tuple(documents.fitting(amount))
            everything = amount == documents.total and len(documents) > 1
            if len(fitting) + everything > 1:
                ties.add(credit)
            elif fitting:
                parts = documents.parts[fitting[0]]
                self._pay(credit, fitting[0], _adding_up_to(amount, parts), "exact")
            elif everything:
                for document in sorted(documents.parts):
                    self._pay(credit, document, documents.parts[document], "exact")

    def _settle_oldest(self, today: list[Credit], ties: set[Credit]) -> None:
        documents = self._open
        while documents.parts and (patient := self._waiting.oldest_patient()):
            self._pay_oldest(patient, ties)
        for credit in today:
            if not documents.parts:
                return
            if credit.left and credit.entry.kind != "credit_note":
                self._pay_oldest(credit, ties)

    def _pay_oldest(self, credit: Credit, ties: set[Credit]) -> None:
        basis: Basis = "oldest_tie" if credit in ties else "oldest"
        while credit.left and (earliest := self._open.earliest()) is not None:
            parts = self._open.parts[earliest.document]
            if len(parts) > 1:
                parts = self._with_earliest(parts, earliest, credit.left)
            self._pay(credit, earliest.document, parts, basis)

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
        same = list(self._waiting.of_amount(refund.left))
        if len(same) == 1 and self._by_amount:
            self._set_against(same[0], refund, "exact")
        elif self._by_age:
            basis: Basis = "oldest_tie" if len(same) > 1 else "oldest"
            while refund.left and (credit := self._waiting.oldest()):
                self._set_against(credit, refund, basis)

    def _pay(self, credit: Credit, document: str, parts: list[Debit], basis: Basis) -> None:
        before = credit.left
        if len(parts) > 1:
            parts = payment_order(parts, credit.left, self._order)
        for part in parts:
            self._set_against(credit, part, basis)
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
        self.made.append(Allocation(credit.entry, debit.entry, amount, basis))

    def _wait(self, credit: Credit) -> None:
        """Let a credit wait, and be looked at again on the next day that brings anything."""
        words = self._waiting.add(credit)
        self._open.watched = True
        if not credit.bound:
            self._open.touched_amounts.add(credit.left)
            self._open.touched_words.update(words)


def _adding_up_to(amount: Decimal, parts: list[Debit]) -> list[Debit]:
    """All parts of a document where they add up to an amount, else its earliest instalment."""
    if len(parts) == 1 or sum((part.left for part in parts), start=ZERO) == amount:
        return parts
    instalment = earliest_instalment(parts)
    return parts if instalment is None else [instalment]
