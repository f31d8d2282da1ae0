"""Settlement done by hand: design § 3 as it is written, day by day, without an index.

It is slow on purpose: everything is looked up anew each time, so that it can be held against the
text. Where the text leaves a choice, the choice is named here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from reskontro.subledger.documents import MadeUpNumber, canonical, number_unnumbered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from reskontro.subledger.entries import Entry
    from reskontro.subledger.settlement import Policy

NOTHING = Decimal(0)


@dataclass(eq=False)
class Debit:
    """A debit, and what nothing settles of it; a refund that reopens a document is due with it."""

    entry: Entry
    document: str
    left: Decimal
    due: date
    issued: date

    @property
    def part(self) -> str:
        return {"fee": "costs", "interest": "interest"}.get(self.entry.kind, "principal")


@dataclass(eq=False)
class Credit:
    """A credit, or what of it a reference puts under one document; amounts are positive."""

    entry: Entry
    document: str
    left: Decimal
    basis: str = ""

    @property
    def bound(self) -> bool:
        return bool(self.basis)


@dataclass
class Settled:
    """What came out: allocations as credit, debit, amount and basis, and what is left."""

    made: list[tuple[Entry, Entry, Decimal, str]] = field(default_factory=list)
    debits: list[Debit] = field(default_factory=list)
    credits: list[Credit] = field(default_factory=list)


def settle_by_hand(entries: Sequence[Entry], policy: Policy) -> Settled:
    """Settle the entries of one customer in one currency."""
    return _ByHand(entries, policy).settled()


class _ByHand:
    def __init__(self, entries: Sequence[Entry], policy: Policy) -> None:
        self.policy = policy
        self.steps = policy.steps
        self.made: list[tuple[Entry, Entry, Decimal, str]] = []
        # "The order of credits and documents is by day, number, amount, text and the rest of
        # their content": what comes in which order in that rest is a choice.
        self.entries = sorted(entries, key=canonical)
        self.numbers = self._numbers()
        self.debits = [
            Debit(one, self.numbers[id(one)], one.amount, one.due or one.date, one.issued)
            for one in self.entries
            if one.amount > 0
        ]
        self.credits: list[Credit] = []

    def settled(self) -> Settled:
        for entry in self.entries:
            if entry.amount < 0:
                self.credits += self._by_references(entry)
        for document in {one.document for one in self.debits}:
            self._settle_within(document)
        for day in sorted({entry.date for entry in self.entries}):
            self._assume_on(day)
        return Settled(
            self.made,
            [one for one in self.debits if one.left],
            [one for one in self.credits if one.left],
        )

    def _numbers(self) -> dict[int, str]:
        """The own number of every entry; made up where it has none (how is a choice)."""
        by_reference = "reference" in self.steps
        nameless = [
            one
            for one in self.entries
            if not one.number and not (one.amount < 0 and one.names and by_reference)
        ]
        taken = {number for one in self.entries for number in (one.number, *one.names)}
        made_up = number_unnumbered(nameless, taken)
        return {id(one): made_up.get(id(one), one.number) for one in self.entries}

    # References

    def _by_references(self, entry: Entry) -> list[Credit]:
        """Steps 1 to 3 for one credit, those before it being done."""
        amount = -entry.amount
        if entry.names and "reference" in self.steps:
            return self._fill(entry, amount)
        known = {one.document for one in self.debits}
        code_counts = "code" in self.steps and self.policy.code_is_document
        if code_counts and entry.number in known:
            return [Credit(entry, entry.number, amount, "code")]
        if not code_counts and "reference" in self.steps:
            # "All entries that carry or name the same number": debits that claim nothing new and
            # name the credit by its own number refer to it (a choice).
            named = [one.entry for one in self.debits if one.document == entry.number]
            if named and all(one.names and one.kind in _CLAIM_NOTHING for one in named):
                return [Credit(entry, entry.number, amount, "reference")]
        if entry.kid and "kid" in self.steps:
            same = {one.document for one in self.debits if one.entry.kid == entry.kid}
            if len(same) == 1:
                return [Credit(entry, same.pop(), amount, "kid")]
        return [Credit(entry, self.numbers[id(entry)], amount)]

    def _fill(self, entry: Entry, rest: Decimal) -> list[Credit]:
        """The tags in the order written, each up to what its document's debits have left."""
        filled: dict[str, Decimal] = {}
        for name in entry.names:
            owed = sum((one.left for one in self.debits if one.document == name), NOTHING)
            here = (one for one in self.credits if one.document == name and one.bound)
            given = sum((one.left for one in here), NOTHING)
            share = min(rest, max(owed - given - filled.get(name, NOTHING), NOTHING))
            filled[name] = filled.get(name, NOTHING) + share
            rest -= share
        filled[entry.names[-1]] += rest
        return [Credit(entry, name, share, "reference") for name, share in filled.items() if share]

    def _settle_within(self, document: str) -> None:
        """What references put under a document settles that document."""
        debits = [one for one in self.debits if one.document == document]
        credits_ = [one for one in self.credits if one.document == document and one.bound]
        self._take_back(debits, credits_)
        # Day by day, debits before credits, and what is over waits for later debits (a choice:
        # the text gives the sum alone).
        days = {debit.entry.date for debit in debits} | {one.entry.date for one in credits_}
        for day in sorted(days):
            for debit in debits:
                if debit.entry.date == day:
                    for credit in credits_:
                        if credit.entry.date < day:
                            self._set(credit, debit)
            for credit in credits_:
                if credit.entry.date == day:
                    here = [one for one in debits if one.entry.date <= day]
                    for debit in self._within(credit, here):
                        self._set(credit, debit)

    def _within(self, credit: Credit, here: list[Debit]) -> list[Debit]:
        """A waiver meets the newest fee or interest of just its amount, then costs and interest."""
        if credit.entry.kind != "waiver":
            return self._in_settle_order(here, credit, here)
        order = ["costs", "interest", "principal"]
        ordered = sorted(here, key=lambda one: (order.index(one.part), one.due, one.issued))
        same = [one for one in here if one.part != "principal" and one.left == credit.left]
        return [*same[-1:], *ordered]

    def _take_back(self, debits: list[Debit], credits_: list[Credit]) -> None:
        """A refund that names a document takes its credit, and reopens it with what goes beyond.

        So does what else claims nothing new: the leg of a settlement, of a correction (a choice).
        A choice too: it undoes the newest credit up to its day, better one of just its amount;
        where none is so old, later ones.
        """
        refunds = [one for one in debits if _takes_back(one.entry)]
        claims = [one for one in debits if not _takes_back(one.entry)]
        if len(debits) == 1:
            return
        for refund in refunds:
            before = [one for one in credits_ if one.entry.date <= refund.entry.date]
            after = [one for one in credits_ if one.entry.date > refund.entry.date]
            newest = [*reversed(before), *reversed(after)]
            same = [one for one in newest if one.left == refund.left]
            for credit in same[:1] or newest:
                self._set(credit, refund)
        if claims:
            first = min(claims, key=lambda one: one.due)
            for refund in refunds:
                refund.due = first.due
                refund.issued = first.issued

    # Assumptions

    def _assume_on(self, day: date) -> None:
        """Debits first; then step 4, 5 and 6, each for all credits with something left."""
        for debit in self._of(day):
            if self._is_free_refund(debit):
                self._give_back(debit, day)
        ties: set[int] = set()
        if "text" in self.steps:
            for credit in self._waiting(day):
                self._by_text(credit, day, ties)
        if "exact" in self.steps:
            for credit in self._waiting(day):
                self._exactly(credit, day, ties)
        if "oldest" in self.steps:
            for credit in self._waiting(day):
                if credit.entry.kind != "credit_note":
                    self._oldest(credit, day, ties)

    def _by_text(self, credit: Credit, day: date, ties: set[int]) -> None:
        named = [
            document
            for document in self._open_on(day)
            if not isinstance(document, MadeUpNumber) and _names(credit.entry.text, document)
        ]
        if len(named) > 1:
            ties.add(id(credit))
        elif named:
            self._pay(credit, named[0], day, "text")

    def _exactly(self, credit: Credit, day: date, ties: set[int]) -> None:
        documents = self._open_on(day)
        amount = credit.left
        candidates: list[list[Debit]] = []
        for parts in documents.values():
            instalment = _earliest_instalment(parts)
            if _sum(parts) == amount:
                candidates.append(parts)
            elif _sum(instalment) == amount:
                candidates.append(instalment)
        everything = [one for parts in documents.values() for one in parts]
        if len(documents) > 1 and _sum(everything) == amount:
            candidates.append(everything)
        if len(candidates) > 1:
            ties.add(id(credit))
        elif candidates:
            for debit in candidates[0]:
                self._set(credit, debit, "exact")

    def _oldest(self, credit: Credit, day: date, ties: set[int]) -> None:
        basis = "oldest_tie" if id(credit) in ties else "oldest"
        while credit.left:
            here = [one for parts in self._open_on(day).values() for one in parts]
            if not here:
                return
            # The earliest due part leads to its document. There the settle order decides what
            # goes before the principal; what comes after it (and a fee that is due first) waits
            # for its own due date, since another document may be due before it (a choice).
            earliest = min(here, key=lambda one: (one.due, one.issued, one.document))
            parts = self._open_on(day)[earliest.document]
            principal = [one for one in parts if one.part == "principal"]
            if _sum(principal) == credit.left:
                chosen = principal
            elif earliest.part != "principal":
                chosen = [earliest]
            else:
                order = self.policy.order
                ahead = order[: order.index("principal")]
                costs = [one for one in parts if one.part in ahead]
                chosen = [*self._in_settle_order(costs, credit, parts), earliest]
            for debit in chosen:
                self._set(credit, debit, basis)

    def _is_free_refund(self, debit: Debit) -> bool:
        """A refund that names nothing; its code names a document if others carry that number."""
        return (
            debit.entry.kind == "refund"
            and not debit.entry.names
            and all(
                one.entry.kind == "refund" for one in self.debits if one.document == debit.document
            )
        )

    def _give_back(self, refund: Debit, day: date) -> None:
        """A refund that names nothing takes unallocated credit: exact, then oldest.

        Debits come first, so it finds the credits of earlier days, and those of its own day that
        a reference has put where they are (a choice).
        """
        credits_ = [
            one
            for one in self.credits
            if one.left and (one.entry.date < day or (one.entry.date == day and one.bound))
        ]
        same = [one for one in credits_ if one.left == refund.left]
        if len(same) == 1 and "exact" in self.steps:
            self._set(same[0], refund, "exact")
        elif "oldest" in self.steps:
            basis = "oldest_tie" if len(same) > 1 else "oldest"
            for credit in credits_:
                self._set(credit, refund, basis)

    def _open_on(self, day: date) -> dict[str, list[Debit]]:
        """The open documents of a day with their open parts."""
        found: dict[str, list[Debit]] = {}
        for debit in self.debits:
            if debit.left and debit.entry.date <= day:
                found.setdefault(debit.document, []).append(debit)
        return found

    def _of(self, day: date) -> Iterator[Debit]:
        return (one for one in self.debits if one.left and one.entry.date == day)

    def _waiting(self, day: date) -> Iterator[Credit]:
        """Credits with something left that no reference binds; those of earlier days first."""
        return (one for one in self.credits if one.left and not one.bound and one.entry.date <= day)

    def _pay(self, credit: Credit, document: str, day: date, basis: str) -> None:
        parts = self._open_on(day)[document]
        for debit in self._in_settle_order(parts, credit, parts):
            self._set(credit, debit, basis)

    # Both

    def _in_settle_order(
        self, debits: list[Debit], credit: Credit, document: list[Debit]
    ) -> list[Debit]:
        """The order in which a credit settles parts of a document.

        One equal to what is open of the principal settles the principal; any other follows the
        setting, and inside a part the earliest due comes first. A credit note settles the
        principal first, for it is about what was sold (a choice).
        """
        principal = [one for one in document if one.part == "principal"]
        order: list[str] = list(self.policy.order)
        order += [part for part in ("costs", "interest", "principal") if part not in order]
        if _sum(principal) == credit.left or credit.entry.kind == "credit_note":
            order.insert(0, "principal")
        return sorted(debits, key=lambda one: (order.index(one.part), one.due, one.issued))

    def _set(self, credit: Credit, debit: Debit, basis: str = "") -> None:
        amount = min(credit.left, debit.left)
        if amount:
            credit.left -= amount
            debit.left -= amount
            self.made.append((credit.entry, debit.entry, amount, basis or credit.basis))


_CLAIM_NOTHING = ("refund", "settlement", "transfer", "reinstated", "other")


def _takes_back(entry: Entry) -> bool:
    """Whether a debit claims nothing new; one with a due date of its own does, save a refund."""
    own_due = entry.due_basis == "tag" and entry.kind != "refund"
    return entry.kind in _CLAIM_NOTHING and not own_due


def _sum(debits: list[Debit]) -> Decimal:
    return sum((one.left for one in debits), NOTHING)


def _earliest_instalment(parts: list[Debit]) -> list[Debit]:
    """The open principal that is due first."""
    principal = [one for one in parts if one.part == "principal"]
    first = min((one.due for one in principal), default=None)
    return [one for one in principal if one.due == first]


def _names(text: str, number: str) -> bool:
    """Whether a text holds a number as a whole run of words; case does not matter."""
    if len(number) < 3 or not any(sign.isdigit() for sign in number):
        return False
    words, run = _words(text), _words(number)
    return any(words[at : at + len(run)] == run for at in range(len(words) - len(run) + 1))


def _words(text: str) -> list[str]:
    """The words of a text: letters and digits, held together by `- / . _` between them."""
    kept = "".join(sign if sign.isalnum() or sign in "-/._" else " " for sign in text.casefold())
    return [word for part in kept.split() if (word := part.strip("-/._"))]
