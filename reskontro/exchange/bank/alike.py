"""Payments, and lines of an account, that several files have: which of them are the same.

What nothing tells apart is counted: where one file has two equal payments and those before have
one, one of them is new, and there are as many in all as the file with most of them has. Payments
that carry the same reference, and the bank's own, are equal in all that is booked of them. Others
have payers of their own: where only some of them are known, nothing tells which.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.exchange.bank.identity import key_of
from reskontro.exchange.bank.references import telling
from reskontro.problems import Note

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from reskontro.exchange.bank.booked import Before, Brought, Deposit
    from reskontro.exchange.bank.identity import Identity
    from reskontro.exchange.bank.model import Payment
    from reskontro.exchange.bank.review import Waiting

#: Formats report one payment with at most so many days between: those of Easter.
_DAYS: Final = tuple(days for n in range(1, 7) for days in (-n, n))


class Judged(NamedTuple):
    """What some equal payments, or lines, of a file are.

    The first of them are `same` as those, one by one; the others are new, or nothing tells which
    of all of them are (`tie`, and none is the same). What waited and is surely among the new ones
    is `replaced`.
    """

    same: Sequence[Brought] = ()
    tie: bool = False
    replaced: Sequence[Brought] = ()


def by_mark(own: Sequence[Identity], before: Iterable[Brought]) -> dict[int, Brought]:
    """The payments of a file, by their places, that the bank's own numbers tell."""
    marked = {one.identity.mark: one for one in before if one.identity.mark}
    return {at: marked[one.mark] for at, one in enumerate(own) if one.mark in marked}


def counted(
    own: Sequence[tuple[Identity, str]], before: Iterable[Brought], source: str
) -> dict[int, Brought]:
    """What payments of a file, by their places, may be that no number tells: each another.

    Each is given with the key of its line. Those on such a line are taken first, then those of the
    same format, and what is booked before what waits.
    """
    free = sorted(
        before, key=lambda one: (one.source != source, one.code is None, one.identity.nth)
    )
    found: dict[int, Brought] = {}
    for is_alike in (True, False):
        places = (at for at in range(len(own)) if at not in found)
        for at in sorted(places, key=lambda at: bool(own[at][0].mark)):
            identity, key = own[at]
            for one in free:
                on_such = one.deposit is not None and one.deposit.key == key
                if identity.may_be(one.identity) and (on_such or not is_alike):
                    found[at] = one
                    free.remove(one)
                    break
    return found


def judged(number: int, before: Sequence[Brought], source: str, *, equal: bool) -> Judged:
    """What a number of payments or lines of a file are, that may be some brought before.

    `source` is their format; `equal`: they are the same in all that is booked of them. What waits
    makes way for lines of a format that says more, where it is surely among them.
    """
    firm = [one for one in before if not one.is_open]
    waits = [one for one in before if one.is_open]
    known = [*firm, *waits]
    if equal or not number:
        return Judged(known[:number])
    is_bare = not any(one.deposit is not None and one.deposit.referenced for one in waits)
    says_more = is_bare and all(source < one.source for one in waits)
    if number <= len(known) and (firm or number < len(waits) or not says_more):
        return Judged(known[:number])
    if firm or not is_bare:
        return Judged(tie=True)
    return Judged(replaced=waits)


def near(payment: Payment, source: str, before: Before, told: Collection[int]) -> Note | None:
    """Why a payment may be one that another format has brought with another day.

    It has the same reference and amount, and `told`, by `id`, are those that are surely others.
    """
    if not before.sources - {source, ""}:
        return None
    reference = telling(payment.references)
    for days in _DAYS:
        day = payment.booked + timedelta(days)
        for one in before.payments(key_of(day, payment.amount, payment.currency, reference)):
            if one.source not in (source, "") and id(one) not in told and not one.is_ignored:
                where = one.code or (one.path if one.waiting is None else one.waiting.place)
                values = {"day": day.isoformat(), "place": where or "–"}
                return Note("bank.reason.maybe_same", values)
    return None


def superseded(
    review: Iterable[Waiting], before: Before, taken: Collection[Deposit]
) -> list[Waiting]:
    """What waits undecided, without a reference, on lines that are booked from another format.

    Lines that wait there with references count too where they were `taken` in now; only lines of a
    day and an amount that one was taken of are looked at.
    """
    taken_on: dict[str, set[Deposit]] = {}
    for line in taken:
        alike = taken_on.setdefault(line.key, set())
        if line.referenced:
            alike.add(line)
    waits: dict[tuple[str, str], list[Waiting]] = defaultdict(list)
    for one in review:
        deposit = one.as_deposit()
        if deposit is None or deposit.key not in taken_on:
            continue
        if not deposit.referenced and not one.decision.strip():
            waits[deposit.key, deposit.source].append(one)
    found: list[Waiting] = []
    for (key, source), own in waits.items():
        apart = {text for one in own for text in one.apart}
        lines = {one.deposit for one in before.lines(key) if one.code is not None}
        others = [
            one
            for one in lines | taken_on[key]
            if one and one.source != source and one.text not in apart
        ]
        if len({one.deposit for one in own}) <= len(others):
            found += own
    return found


class WaitingLines:
    """The lines of the account that payments wait on, by what they are counted by.

    That is what is compared of them: day, amount and account, and the format.
    """

    def __init__(self, review: Iterable[Waiting]) -> None:
        self._payments: dict[tuple[str, str], dict[Deposit, set[str]]] = defaultdict(dict)
        for one in review:
            if (line := one.as_deposit()) is not None:
                alike = self._payments[line.key, line.source]
                alike.setdefault(line, set()).add(one.payment)

    def discard(self, one: Waiting) -> None:
        """Take out a payment that waits no longer, and its line with the last one on it."""
        if (line := one.as_deposit()) is None:
            return
        alike = self._payments[line.key, line.source]
        payments = alike.get(line, set())
        payments.discard(one.payment)
        if not payments:
            alike.pop(line, None)

    def alike(self, line: Deposit) -> int:
        """How many lines wait that nothing but their place tells from a line, with itself."""
        alike = self._payments.get((line.key, line.source), {})
        return len(alike) + (line not in alike)


def booked_as(one: Waiting, waits: WaitingLines, before: Before) -> str | None:
    """What the line of a payment that waits is booked as from a file of another format.

    `waits` has all that waits still. None where it is not booked, or where fewer such lines are
    booked than wait, and nothing tells which.
    """
    number, first = lines_beside(one, before)
    line = one.as_deposit()
    if first is None or line is None or waits.alike(line) > number:
        return None
    return first.code or ""


def lines_beside(one: Waiting, before: Before) -> tuple[int, Brought | None]:
    """How many lines of other formats are booked that may be that of a payment that waits.

    With the first of them. Of two with references their payments tell.
    """
    line = one.as_deposit()
    if line is None:
        return 0, None
    apart = {*one.apart}
    number, first = 0, None
    for (source, referenced), booked in before.booked_lines(line.key).items():
        if source == line.source or (referenced and line.referenced):
            continue
        number += len(booked) - sum(text in booked for text in apart)
        others = (other for text, other in booked.items() if text not in apart)
        first = first or next(others, None)
    return number, first
