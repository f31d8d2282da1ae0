"""Entries of the subledger paired with those of a general ledger, and why some do not pair.

What is the same in both is paired first, then what is nearly so; each pair is of one control
account and currency unless it is said to be on another account. Dates after the day that counts
take part too, since the same entry may stand before that day in one and after it in the other.
"""

from __future__ import annotations

from collections import defaultdict, deque
from datetime import date as Day  # noqa: N812, TC003  (a field is named day)
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.subledger.documents import ZERO, canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from decimal import Decimal

    from reskontro.subledger.entries import Entry

Cause = Literal[
    "no_customer", "cut", "swapped", "sign", "amount", "account", "twice", "twice_in_ledger",
    "opening", "virtual", "closing", "only_subledger", "only_ledger",
]  # fmt: skip

#: How many days from the day that counts the same amount is taken for the same entry.
NEAR: Final = 31


class Line(msgspec.Struct, frozen=True):
    """One entry as it is compared: in an account, a currency and an amount.

    The amount is booked value where all is compared in the book's currency. `nobodys`: it is on
    the control account, and no customer's.
    """

    entry: Entry
    account: str
    currency: str
    amount: Decimal
    nobodys: bool = False

    @property
    def references(self) -> frozenset[str]:
        """What the entry is known by: number, voucher, documents, payment reference."""
        entry = self.entry
        named = (entry.number, entry.code, entry.kid, *entry.names)
        return frozenset(name.casefold() for name in named if name)


class Finding(msgspec.Struct, frozen=True):
    """A cause of the difference on one account and currency.

    `effect` is its part of subledger − general ledger. `own` and `ledger` are the entries it is
    about; `day` that on which the general ledger seems to have been cut. What is not `certain`
    would by itself make the whole difference.
    """

    cause: Cause
    account: str
    currency: str
    effect: Decimal
    own: Line | None = None
    ledger: Line | None = None
    certain: bool = True
    day: Day | None = None


def pair(own: Iterable[Line], ledger: Iterable[Line], as_of: Day) -> list[Finding]:
    """Every cause of a difference as of a day; their effects add up to it, exactly."""
    pairing = _Pairing(own, ledger)
    pairing.match(as_of)
    found = [one for pair_ in pairing.paired for one in _of_pair(*pair_, as_of)]
    found += [
        Finding("no_customer", *_slot(line), -_dated(line, as_of), line)
        for line in pairing.summed
        if line.nobodys
    ]
    found += _of_singles(pairing, as_of)
    return sorted((finding for finding in found if finding.effect), key=finding_order)


def finding_order(finding: Finding) -> tuple[object, ...]:
    """By account, currency and day; then by content."""
    line = finding.own or finding.ledger
    return (
        finding.account,
        finding.currency,
        finding.day is not None,
        line is None,
        canonical(line.entry) if line else (),
        finding.cause,
    )


class _Pairing:
    """What is paired so far, and what is left on either side, in canonical order."""

    def __init__(self, own: Iterable[Line], ledger: Iterable[Line]) -> None:
        self.own = sorted(own, key=_order)
        self.ledger = sorted(ledger, key=_order)
        self.paired: list[tuple[Line, Line]] = []
        self.summed: list[Line] = []

    def match(self, as_of: Day) -> None:
        """Pair what is the same, then what is nearly so, the surest first."""
        known = _known(self.own), _known(self.ledger)
        self._by(lambda line: _named(line, line.entry.date, line.amount))
        self._by(
            lambda line: [] if line.references & known[1] else _dated_amount(line),
            lambda line: [] if line.references & known[0] else _dated_amount(line),
        )
        self._sums(lambda line: (line.entry.date, line.entry.code) if line.entry.code else None)
        self._sums(lambda line: (line.entry.date,))
        self._sums(lambda line: _month(line, as_of))
        self._by(lambda line: _named(line, line.amount))
        self._by(
            lambda line: _named(line, line.entry.date, line.amount),
            lambda line: _named(line, line.entry.date, -line.amount),
        )
        self._by(lambda line: _named(line, line.entry.date))
        self._by(_dated_amount)
        self._by(
            _dated_amount, lambda line: [(*_slot(line), swapped(line.entry.date), line.amount)]
        )
        self._by(_dated_amount, lambda line: [(*_slot(line), line.entry.date, -line.amount)])
        self._by(lambda line: [(line.currency, line.entry.date, line.amount)])
        self._by(
            lambda line: _near(line, as_of, line.entry.date > as_of),
            lambda line: _near(line, as_of, line.entry.date <= as_of),
        )
        self._by(lambda line: [(*_slot(line), line.amount, line.entry.date <= as_of)])

    def _by(
        self,
        own_keys: Callable[[Line], Iterable[Hashable]],
        ledger_keys: Callable[[Line], Iterable[Hashable]] | None = None,
    ) -> None:
        """Pair each line with the first that is left and has a key of it."""
        places: dict[Hashable, deque[int]] = defaultdict(deque)
        for place, line in enumerate(self.ledger):
            for key in (ledger_keys or own_keys)(line):
                places[key].append(place)
        taken: set[int] = set()
        left = []
        for line in self.own:
            found = None
            for key in own_keys(line):
                waiting = places.get(key, _NONE)
                while waiting and waiting[0] in taken:
                    waiting.popleft()
                if waiting:
                    found = waiting.popleft()
                    break
            if found is None:
                left.append(line)
            else:
                taken.add(found)
                self.paired.append((line, self.ledger[found]))
        self.own = left
        self.ledger = [line for place, line in enumerate(self.ledger) if place not in taken]

    def _sums(self, key: Callable[[Line], tuple[object, ...] | None]) -> None:
        """Take lines together that add up to the same in both: of a voucher, a day or a month."""
        groups: dict[tuple[object, ...], tuple[list[Line], list[Line]]] = {}
        for side, lines in enumerate((self.own, self.ledger)):
            for line in lines:
                if (of := key(line)) is not None:
                    groups.setdefault((*_slot(line), *of), ([], []))[side].append(line)
        gone: set[int] = set()
        for own, ledger in groups.values():
            if own and ledger and len(own) + len(ledger) > 2 and _sum(own) == _sum(ledger):  # noqa: PLR2004 - more than a pair
                self.summed += own
                gone |= {id(line) for line in (*own, *ledger)}
        self.own = [line for line in self.own if id(line) not in gone]
        self.ledger = [line for line in self.ledger if id(line) not in gone]


def _of_pair(own: Line, ledger: Line, as_of: Day) -> list[Finding]:
    """What a pair says of the difference; of one on two accounts, on each of them."""
    mine, theirs = _dated(own, as_of), _dated(ledger, as_of)
    if own.nobodys:
        mine = ZERO
    if own.account != ledger.account:
        return [
            Finding("account", *_slot(own), mine, own, ledger),
            Finding("account", *_slot(ledger), -theirs, own, ledger),
        ]
    cause: Cause
    if own.nobodys:
        cause = "no_customer"
    elif own.amount != ledger.amount:
        cause = "sign" if own.amount == -ledger.amount else "amount"
    else:
        cause = "swapped" if swapped(own.entry.date) == ledger.entry.date else "cut"
    return [Finding(cause, *_slot(own), mine - theirs, own, ledger)]


def _of_singles(pairing: _Pairing, as_of: Day) -> list[Finding]:
    """What stands in one of the two alone: once more than in the other, or not there at all."""
    found = []
    twice = {key for own, _ in pairing.paired for key in _again(own)}
    for line in pairing.own:
        if line.nobodys:
            continue
        cause: Cause = "only_subledger"
        if not twice.isdisjoint(_again(line)):
            cause = "twice"
        elif line.entry.kind == "opening":
            cause = "opening"
        elif line.entry.virtual:
            cause = "virtual"
        found.append(Finding(cause, *_slot(line), _dated(line, as_of), line))
    twice = {key for _, ledger in pairing.paired for key in _again(ledger)}
    for line in pairing.ledger:
        cause = "opening" if line.entry.kind == "opening" else "only_ledger"
        if not twice.isdisjoint(_again(line)):
            cause = "twice_in_ledger"
        found.append(Finding(cause, *_slot(line), -_dated(line, as_of), None, line))
    return found


def swapped(day: Day) -> Day | None:
    """The day with day and month exchanged, None where there is no such day."""
    try:
        return day.replace(month=day.day, day=day.month)
    except ValueError:
        return None


def _dated(line: Line, as_of: Day) -> Decimal:
    return line.amount if line.entry.date <= as_of else ZERO


def _slot(line: Line) -> tuple[str, str]:
    return line.account, line.currency


def _order(line: Line) -> tuple[object, ...]:
    return (*_slot(line), canonical(line.entry))


def _known(lines: Iterable[Line]) -> frozenset[str]:
    return frozenset(name for line in lines for name in line.references)


def _named(line: Line, *of: object) -> list[Hashable]:
    """A key for each reference of the line."""
    return [(*_slot(line), *of, name) for name in sorted(line.references)]


def _dated_amount(line: Line) -> list[Hashable]:
    return [(*_slot(line), line.entry.date, line.amount)]


def _near(line: Line, as_of: Day, after: bool) -> list[Hashable]:  # noqa: FBT001 - a helper
    """A key for a line near the day; `after`: it is paired with those after it."""
    if abs((line.entry.date - as_of).days) > NEAR:
        return []
    return [(*_slot(line), line.amount, after)]


def _month(line: Line, as_of: Day) -> tuple[object, ...]:
    """The month of a line, parted at the day that counts."""
    day = line.entry.date
    return day.year, day.month, day <= as_of


def _again(line: Line) -> list[Hashable]:
    """What a line has in common with itself booked once more."""
    entry = line.entry
    return _named(line, line.amount) or [(*_slot(line), entry.date, line.amount, entry.text)]


def _sum(lines: Sequence[Line]) -> Decimal:
    return sum((line.amount for line in lines), start=ZERO)


_NONE: deque[int] = deque()
