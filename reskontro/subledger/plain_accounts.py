"""A plain account, the short way: what most accounts are most of the time.

Every debit is a document of its own, a credit names at most one, and no credit is left over. What stays open is what `settle` finds in its steps; a property test
holds the two together.
"""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from reskontro.subledger.documents import TAKING_BACK, ZERO, canonical
from reskontro.subledger.matching import can_be_named, is_one_word, words
from reskontro.subledger.references import kids_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.subledger.entries import Entry
    from reskontro.subledger.settlement import Policy

_BY_DAY = attrgetter("date")


class Plain(NamedTuple):
    """What a plain account comes to: the debits with something left, and how much; what was assumed."""

    left: list[tuple[Entry, Decimal]]
    assumed: Decimal


def settle_plain(entries: Sequence[Entry], policy: Policy) -> Plain | None:
    """Settle the entries of one customer in one currency; None where the account is not plain."""
    debits: dict[str, Entry] = {}
    credits_: list[Entry] = []
    for entry in entries:
        if entry.amount < ZERO:
            credits_.append(entry)
            continue
        number = entry.number
        if not number or number in debits or entry.instalments or entry.kind in TAKING_BACK:
            return None
        debits[number] = entry
    owed = {number: debit.amount for number, debit in debits.items()}
    free = _refer(credits_, debits, owed, policy)
    if free is None:
        return None
    if free:
        owing = [debits[number] for number, left in owed.items() if left]
        if not _assume(free, owing, owed, policy.steps):
            return None
    left = [(debits[number], amount) for number, amount in owed.items() if amount]
    return Plain(left, -sum((credit.amount for credit in free), start=ZERO))


def _refer(
    credits_: Sequence[Entry], debits: Mapping[str, Entry], owed: dict[str, Decimal], policy: Policy
) -> list[Entry] | None:
    """Take what references settle off what is `owed`; the credits without, None if it is not plain."""
    by_reference = "reference" in policy.steps
    by_code = "code" in policy.steps and policy.code_is_document
    kids: dict[str, str] | None = None
    free: list[Entry] = []
    for credit in credits_:
        if credit.names and by_reference:
            if len(credit.names) > 1:
                return None
            number = credit.names[0]
        elif by_code and credit.number in debits:
            number = credit.number
        else:
            number = ""
            if credit.kid and "kid" in policy.steps:
                if kids is None:
                    kids = kids_of({name: [debit] for name, debit in debits.items()})
                number = kids.get(credit.kid, "")
            if not number:
                if credit.kind == "credit_note":
                    return None
                free.append(credit)
                continue
        left = owed.get(number, ZERO) + credit.amount
        if left < ZERO:
            return None
        owed[number] = left
    return free


def _assume(
    free: list[Entry], owing: Sequence[Entry], owed: dict[str, Decimal], steps: Sequence[str]
) -> bool:
    """Take what is assumed, day by day, off what is `owed`; whether the account is plain."""
    texts = {credit.text: words(credit.text) for credit in free} if "text" in steps else {}
    named = _named(owing, texts)
    if named is None:
        return False
    counter = _Counter(owed, named, steps)
    later = iter(sorted(owing, key=_BY_DAY))
    debit = next(later, None)
    for day, together in groupby(sorted(free, key=_BY_DAY), _BY_DAY):
        while debit is not None and debit.date <= day:
            counter.open(debit)
            debit = next(later, None)
        today = list(together)
        if len(today) > 1:
            today.sort(key=canonical)
        if not counter.settle(today):
            return False
    return True


def _named(
    owing: Sequence[Entry], texts: Mapping[str, Sequence[str]]
) -> dict[str, list[str]] | None:
    """The documents that each text names by its words; None where a number has several words."""
    numbers = "\n".join([debit.number for debit in owing]).casefold()
    if not any(word in numbers for word in set().union(*texts.values())):
        return {}
    by_word: dict[str, list[str]] = {}
    for debit in owing:
        number = debit.number
        if can_be_named(number):
            if not is_one_word(number):
                return None
            by_word.setdefault(number.casefold(), []).append(number)
    known = by_word.keys()
    return {
        text: [number for word in named for number in by_word[word]]
        for text, own in texts.items()
        if (named := known & own)
    }


class _Counter:
    """The open documents of a plain account while its days are gone through.

    What is settled is taken off what is `owed`, by number. `named` are the documents that texts
    name, open or not.
    """

    def __init__(
        self, owed: dict[str, Decimal], named: Mapping[str, Sequence[str]], steps: Sequence[str]
    ) -> None:
        self._owed = owed
        self._named = named
        ways = {"text": self._pay_named, "exact": self._pay_exact, "oldest": self._pay_oldest}
        self._ways = [way for step, way in ways.items() if step in steps]
        self._left: dict[str, Decimal] = {}
        self._by_left: dict[Decimal, list[str]] = {}
        self._total = ZERO
        #: A heap, and what is not in it yet; documents that are settled are passed over.
        self._by_due: list[tuple[date, date, str]] = []
        self._opened: list[Entry] = []

    def open(self, debit: Entry) -> None:
        """Take in a document."""
        number = debit.number
        self._left[number] = left = self._owed[number]
        self._total += left
        self._by_left.setdefault(left, []).append(number)
        self._opened.append(debit)

    def settle(self, today: Sequence[Entry]) -> bool:
        """Settle with the credits of a day, in each way; whether nothing of them is left."""
        rest = [(credit.text, -credit.amount) for credit in today]
        for pay in self._ways:
            rest = [(text, left) for text, amount in rest if (left := pay(text, amount))]
            if not rest:
                return True
        return False

    def _pay_named(self, text: str, amount: Decimal) -> Decimal:
        """Settle what a text names; what is left of the amount: all where it names several."""
        if text not in self._named:
            return amount
        named = [number for number in self._named[text] if number in self._left]
        return self._pay(amount, named[0]) if len(named) == 1 else amount

    def _pay_exact(self, _text: str, amount: Decimal) -> Decimal:
        """Settle what has just this amount; what is left of it: all where nothing or several have."""
        fitting = self._by_left.get(amount, ())
        everything = amount == self._total and len(self._left) > 1
        if len(fitting) + everything != 1:
            return amount
        for number in tuple(self._left if everything else fitting):
            amount = self._pay(amount, number)
        return amount

    def _pay_oldest(self, _text: str, rest: Decimal) -> Decimal:
        """Settle the earliest due; what is left, where nothing is open any more."""
        for debit in self._opened:
            if debit.number in self._left:
                heappush(self._by_due, (debit.due or debit.date, debit.issued, debit.number))
        self._opened.clear()
        while rest and self._left:
            number = self._by_due[0][2]
            if number in self._left:
                rest = self._pay(rest, number)
            else:
                heappop(self._by_due)
        return rest

    def _pay(self, rest: Decimal, number: str) -> Decimal:
        """Settle a document as far as an amount goes; what is left of the amount."""
        left = self._left[number]
        alike = self._by_left[left]
        if len(alike) > 1:
            alike.remove(number)
        else:
            del self._by_left[left]
        paid = min(rest, left)
        self._total -= paid
        self._owed[number] = still = left - paid
        if still:
            self._left[number] = still
            self._by_left.setdefault(still, []).append(number)
        else:
            del self._left[number]
        return rest - paid
