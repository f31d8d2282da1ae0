"""One document: how the credits that references put under it settle its debits."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from typing import TYPE_CHECKING

from reskontro.subledger.documents import TAKING_BACK, Allocation, Credit, canonical
from reskontro.subledger.open_parts import OpenParts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.settings import Part as Group
    from reskontro.subledger.documents import Debit
    from reskontro.subledger.entries import Entry


def settle_within(
    debits: Sequence[Debit], credits_: Sequence[Credit], order: Sequence[Group]
) -> list[Allocation]:
    """Set a document's own credits against its own debits; what is left stands on the parts.

    Refunds that name the document come first, and what else takes back (an undone match, a loss
    reinstated): each undoes the newest credit, one of its own amount if there is one; what goes
    beyond reopens the document on the document's due date. Then day by day, a credit meets the
    debits there are, and what is over waits for later ones. A waiver meets fees and interest first, a
    credit note the principal.
    """
    if len(debits) == 1 and len(credits_) == 1:
        return [_pay(credits_[0], debits[0])]
    made: list[Allocation] = []
    refunds = [debit for debit in debits if takes_back(debit.entry)]
    if refunds and len(debits) > 1:
        _take_back(refunds, debits, credits_, made)
    parts = OpenParts(order)
    waiting: deque[Credit] = deque()
    turns: list[Debit | Credit] = [debit for debit in debits if debit.left]
    turns += [credit for credit in credits_ if credit.left]
    for part in sorted(turns, key=_turn):
        if isinstance(part, Credit):
            kind = part.entry.kind
            waives = kind == "waiver"
            for debit in parts.waived(part.left) if waives else parts.in_order(part.left, kind):
                made.append(_pay(part, debit))
                parts.reduced(debit, made[-1].amount)
                if not part.left:
                    break
            else:
                waiting.append(part)
            continue
        while waiting and part.left:
            made.append(_pay(waiting[0], part))
            if not waiting[0].left:
                waiting.popleft()
        if part.left:
            parts.add(part)
    return made


def takes_back(entry: Entry) -> bool:
    """Whether a debit on a document takes credit back; one with a due date of its own claims.

    A returned payment never has one: the document's stays.
    """
    return entry.kind in TAKING_BACK and (entry.kind == "refund" or entry.due_basis != "tag")


def _take_back(
    refunds: list[Debit],
    debits: Sequence[Debit],
    credits_: Sequence[Credit],
    made: list[Allocation],
) -> None:
    """Let refunds undo credits; what they leave is due with the document's earliest debit."""
    newest = _Newest(sorted(credits_, key=_place))
    for refund in sorted(refunds, key=_place):
        newest.reach(refund.entry.date)
        same = newest.of_amount(refund.left)
        if same is not None:
            made.append(newest.pay(same, refund))
        while refund.left and (place := newest.place()) is not None:
            made.append(newest.pay(place, refund))
    claims = [debit for debit in debits if not takes_back(debit.entry)]
    if claims:
        first = min(claims, key=lambda debit: (debit.due, _place(debit)))
        for refund in refunds:
            refund.amount = refund.left
            refund.due = first.due
            refund.head = first.entry


class _Newest:
    """Credits from the newest, those up to the day reached before later ones.

    A place is that in the list of credits, which is sorted by day.
    """

    def __init__(self, credits_: list[Credit]) -> None:
        self._credits = credits_
        self._until = 0
        #: Places of those up to the day reached that have something left, and of all later ones.
        self._before: list[int] = []
        self._after = list(range(len(credits_)))
        self._by_amount: dict[Decimal, list[int]] = {}
        for place, credit in enumerate(credits_):
            self._by_amount.setdefault(credit.left, []).append(place)

    def reach(self, day: date) -> None:
        while self._until < len(self._credits) and self._credits[self._until].entry.date <= day:
            self._before.append(self._until)
            self._until += 1

    def place(self) -> int | None:
        """The newest with something left."""
        for places, least in ((self._before, 0), (self._after, self._until)):
            while places and places[-1] >= least:
                if self._credits[places[-1]].left:
                    return places[-1]
                places.pop()
        return None

    def of_amount(self, amount: Decimal) -> int | None:
        """The newest with just that amount left."""
        places = self._by_amount.get(amount)
        if not places:
            return None
        before = bisect_left(places, self._until)
        return places[before - 1] if before else places[-1]

    def pay(self, place: int, debit: Debit) -> Allocation:
        credit = self._credits[place]
        places = self._by_amount[credit.left]
        del places[bisect_left(places, place)]
        one = _pay(credit, debit)
        if credit.left:
            insort(self._by_amount.setdefault(credit.left, []), place)
        return one


def _pay(credit: Credit, debit: Debit) -> Allocation:
    amount = min(credit.left, debit.left)
    credit.left -= amount
    debit.left -= amount
    basis = credit.basis or "reference"
    return Allocation(credit.entry, debit.entry, amount, basis, debit.instalment)


def _place(part: Debit | Credit) -> tuple[object, ...]:
    return canonical(part.entry)


def _turn(part: Debit | Credit) -> tuple[object, ...]:
    """Day by day, debits before credits."""
    return part.entry.date, isinstance(part, Credit), canonical(part.entry)
