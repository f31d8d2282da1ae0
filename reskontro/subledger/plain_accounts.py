"""A plain account, the short way: what most accounts are most of the time.

Every debit is a document of its own, a credit names at most one, and no credit is left over. What
stays open is what `settle` finds in its steps; a property test holds the two together.
"""

from __future__ import annotations

from functools import cached_property
from heapq import heappop, heappush
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from reskontro.subledger.documents import TAKING_BACK, ZERO, sort_entries
from reskontro.subledger.matching import Numbers
from reskontro.subledger.references import kids_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.subledger.entries import Entry
    from reskontro.subledger.settlement import Policy

#: A credit without reference: its text, and what of it is left.
_Credit = tuple[str, "Decimal"]

_BY_DAY = attrgetter("date")
_AMOUNT = attrgetter("amount")


class Plain(NamedTuple):
    """What a plain account comes to: the debits with something left, and how much; what was assumed."""

    left: list[tuple[Entry, Decimal]]
    assumed: Decimal


def settle_plain(entries: Sequence[Entry], policy: Policy) -> Plain | None:
    """Settle the entries of one customer in one currency; None where the account is not plain."""
    by_reference = "reference" in policy.steps
    debits: dict[str, Entry] = {}
    #: What debits have left, in the order of the entries; only those that have.
    owed: dict[str, Decimal] = {}
    others: list[Entry] = []
    for entry in entries:
        amount = entry.amount
        if amount < ZERO:
            names = entry.names
            if len(names) == 1 and by_reference and (number := names[0]) in owed:
                if left := owed[number] + amount:
                    owed[number] = left
                else:
                    del owed[number]
            else:
                others.append(entry)
            continue
        number = entry.number
        if not number or number in debits:
            return None
        debits[number] = entry
        if amount:
            owed[number] = amount
    free = _refer(others, debits, owed, policy) if others else others
    if free is None or any(left < ZERO for left in owed.values()):
        return None
    owing = [debits[number] for number in owed]
    if any(debit.instalments or debit.kind in TAKING_BACK for debit in owing):
        return None
    if free and not _assume(free, owing, owed, policy.steps):
        return None
    left_over = [(debits[number], left) for number, left in owed.items()]
    return Plain(left_over, -sum(map(_AMOUNT, free), start=ZERO))


def _refer(
    credits_: Sequence[Entry],
    debits: Mapping[str, Entry],
    owed: dict[str, Decimal],
    policy: Policy,
) -> list[Entry] | None:
    """Take what references settle off what is `owed`; the credits without, None if it is not plain."""
    by_reference = "reference" in policy.steps
    by_code = "code" in policy.steps and policy.code_is_document
    if not by_code and any(debit.kind in TAKING_BACK for debit in debits.values()):
        return None  # credits with their codes are put under them all the same
    kids: Mapping[str, str] = {}
    if "kid" in policy.steps and any(credit.kid for credit in credits_):
        kids = kids_of({number: [debit] for number, debit in debits.items()})
    free: list[Entry] = []
    for credit in credits_:
        names = credit.names if by_reference else ()
        if len(names) > 1:
            return None
        if names:
            number = names[0]
        elif by_code and credit.number in debits:
            number = credit.number
        elif not (number := kids.get(credit.kid, "")):
            free.append(credit)
            continue
        if not _take(owed, number, credit):
            return None
    return None if any(credit.kind == "credit_note" for credit in free) else free


def _take(owed: dict[str, Decimal], number: str, credit: Entry) -> bool:
    """Take a credit off what is `owed` of a document; False where it is more than that."""
    left = owed.get(number, ZERO) + credit.amount
    if left > ZERO:
        owed[number] = left
    elif not left:
        del owed[number]
    return left >= ZERO


def _assume(
    free: Sequence[Entry], owing: Sequence[Entry], owed: dict[str, Decimal], steps: Sequence[str]
) -> bool:
    """Take what is assumed, day by day, off what is `owed`; whether the account is plain.

    A credit that finds a single document open settles that, whichever step says so.
    """
    by_age = "oldest" in steps
    counter = _Counter(owed, owing, steps)
    opened: list[Entry] = []
    today: list[Entry] = []
    for entry in sorted([*owing, *free], key=_BY_DAY):  # of a day the debits first
        if today and entry.date != today[0].date:
            if not counter.settle(opened, today):
                return False
            opened.clear()
            today.clear()
        if entry.amount > ZERO:
            opened.append(entry)
        elif by_age and len(opened) == 1 and not counter.open:
            number = opened[0].number
            if not _take(owed, number, entry):
                return False
            if number not in owed:
                opened.clear()
        else:
            today.append(entry)
    return not today or counter.settle(opened, today)


class _Counter:
    """Where credits find several documents open, and the steps tell which they settle.

    What is settled is taken off what is `owed`, by number. `owing` are all documents of the
    account with something left by references, open or not yet.
    """

    def __init__(
        self, owed: dict[str, Decimal], owing: Sequence[Entry], steps: Sequence[str]
    ) -> None:
        self._owed = owed
        self._owing = owing
        ways = {"text": self._pay_named, "exact": self._pay_exact, "oldest": self._pay_oldest}
        self._ways = [way for step, way in ways.items() if step in steps]
        self.open: set[str] = set()
        self._total = ZERO
        #: The document that has so much left, and where several have, all of them.
        self._by_left: dict[Decimal, str] = {}
        self._alike: dict[Decimal, set[str]] = {}
        #: A heap, and what is not in it yet; documents that are settled are passed over.
        self._by_due: list[tuple[date, date, str]] = []
        self._opened: list[Entry] = []

    @cached_property
    def _numbers(self) -> Numbers:
        """The numbers of all documents, open or not, as texts name them."""
        return Numbers([debit.number for debit in self._owing])

    def settle(self, opened: Iterable[Entry], today: list[Entry]) -> bool:
        """Settle with the credits of a day, step by step; whether nothing of them is left.

        The documents that were `opened` since are taken in first.
        """
        for debit in opened:
            number = debit.number
            left = self._owed[number]
            self.open.add(number)
            self._total += left
            self._index(number, left)
            self._opened.append(debit)
        if len(today) > 1:
            sort_entries(today)
        rest = [(credit.text, -credit.amount) for credit in today]
        for pay in self._ways:
            rest = pay(rest)
            if not rest:
                return True
        return False

    def _pay_named(self, credits_: list[_Credit]) -> list[_Credit]:
        """Settle what texts name; of one that names several, all is left."""
        numbers = self._numbers
        rest = []
        for text, amount in credits_:
            left = amount
            if named := numbers[text]:
                open_ = [number for number in named if number in self.open]
                if len(open_) == 1:
                    left = self._pay(amount, open_[0])
            if left:
                rest.append((text, left))
        return rest

    def _pay_exact(self, credits_: list[_Credit]) -> list[_Credit]:
        """Settle what has just the amount; where nothing or several have, all is left."""
        rest = []
        for text, amount in credits_:
            fitting = self._by_left.get(amount)
            if fitting is None and amount == self._total:
                for number in tuple(self.open):
                    self._close(number, self._owed[number])
            elif fitting is not None and amount not in self._alike:
                self._close(fitting, amount)
            else:
                rest.append((text, amount))
        return rest

    def _pay_oldest(self, credits_: list[_Credit]) -> list[_Credit]:
        """Settle the earliest due; something is left where nothing is open any more."""
        by_due = self._by_due
        for debit in self._opened:
            if debit.number in self.open:
                heappush(by_due, (debit.due or debit.date, debit.issued, debit.number))
        self._opened.clear()
        rest = []
        for text, amount in credits_:
            left = amount
            while left and self.open:
                number = by_due[0][2]
                if number in self.open:
                    left = self._pay(left, number)
                else:
                    heappop(by_due)
            if left:
                rest.append((text, left))
        return rest

    def _pay(self, amount: Decimal, number: str) -> Decimal:
        """Settle a document as far as an amount goes; what is left of the amount."""
        owed = self._owed[number]
        if amount >= owed:
            self._close(number, owed)
            return amount - owed
        self._owed[number] = left = owed - amount
        self._total -= amount
        self._unindex(number, owed)
        self._index(number, left)
        return ZERO

    def _close(self, number: str, left: Decimal) -> None:
        """Settle all that a document has left."""
        del self._owed[number]
        self.open.remove(number)
        self._total -= left
        self._unindex(number, left)

    def _index(self, number: str, left: Decimal) -> None:
        """Let a document be found by what it has left."""
        other = self._by_left.setdefault(left, number)
        if other != number:
            self._alike.setdefault(left, {other}).add(number)

    def _unindex(self, number: str, left: Decimal) -> None:
        if left not in self._alike:
            del self._by_left[left]
            return
        alike = self._alike[left]
        alike.remove(number)
        self._by_left[left] = next(iter(alike))
        if len(alike) == 1:
            del self._alike[left]
