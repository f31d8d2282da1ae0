"""Settlement: which credit pays which debit, references first, assumptions after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.subledger.assumptions import assume
from reskontro.subledger.documents import (
    ZERO,
    Allocation,
    Credit,
    Debit,
    MadeUpNumber,
    canonical,
    number_unnumbered,
)
from reskontro.subledger.one_document import settle_within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from reskontro.settings import Part as Group
    from reskontro.settings import Settings
    from reskontro.subledger.documents import Basis
    from reskontro.subledger.entries import Entry

#: What of a credit a reference puts under a document.
_Claim = tuple["Entry", "Decimal", "Basis"]


class Policy(msgspec.Struct, frozen=True):
    """How a book settles: the steps in use, whether codes are document numbers, the order of parts."""

    steps: tuple[str, ...] = ("reference", "code", "kid", "text", "exact", "oldest")
    code_is_document: bool = True
    order: tuple[Group, ...] = ("costs", "interest", "principal")

    @classmethod
    def of(cls, settings: Settings) -> Policy:
        """The policy that the settings ask for."""
        return cls(settings.matching, settings.code == "document", settings.settle_order)


class Settlement:
    """What of one customer's entries in one currency is open, and what settled the rest.

    `debits` are the parts of documents with something left, `credits` the unallocated ones.
    `allocations` are those of documents that are not closed, and all assumptions; those inside
    closed documents are worked out when asked for.
    """

    def __init__(self, policy: Policy) -> None:
        self.debits: list[Debit] = []
        self.credits: list[Credit] = []
        self.allocations: list[Allocation] = []
        self.assumed: Decimal = ZERO
        self._closed: list[tuple[str, list[Entry], list[_Claim]]] = []
        self._policy = policy

    def all_allocations(self) -> Iterator[Allocation]:
        """Every allocation, also those inside closed documents; in no particular order."""
        yield from self.allocations
        for number, debits, claims in self._closed:
            yield from settle_within(
                [Debit(entry, number) for entry in debits],
                [Credit(entry, number, amount, basis) for entry, amount, basis in claims],
                self._policy.order,
            )


def settle(entries: Sequence[Entry], policy: Policy) -> Settlement:
    """Settle the entries of one customer in one currency, all dated up to the day asked for."""
    settlement = Settlement(policy)
    unnumbered: list[Entry] = []
    debits: dict[str, list[Entry]] = {}
    credits_: list[Entry] = []
    for entry in entries:
        if entry.amount < 0:
            credits_.append(entry)
        elif entry.number:
            if entry.number in debits:
                debits[entry.number].append(entry)
            else:
                debits[entry.number] = [entry]
        else:
            unnumbered.append(entry)
    made_up = _made_up_numbers(unnumbered, credits_, debits, policy)
    for entry in unnumbered:
        debits[made_up[id(entry)]] = [entry]
    claims, free = _references(credits_, debits, policy)

    open_debits: list[Debit] = []
    open_credits: list[Credit] = []
    for number, own in debits.items():
        claimed = claims.pop(number, _NO_CLAIMS)
        total = own[0].amount if len(own) == 1 else sum((e.amount for e in own), start=ZERO)
        if claimed:
            for _entry, amount, _basis in claimed:
                total -= amount
            if not total:
                settlement._closed.append((number, own, claimed))  # noqa: SLF001
                continue
        refunds_alone = own[0].kind == "refund" and all(e.kind == "refund" for e in own)
        parts = [Debit(e, number, free_refund=refunds_alone and not e.names) for e in own]
        bound = [Credit(entry, number, amount, basis) for entry, amount, basis in claimed]
        if bound or len(parts) > 1:
            settlement.allocations += settle_within(parts, bound, policy.order)
        open_debits += [part for part in parts if part.left]
        open_credits += [credit for credit in bound if credit.left]
    for number, claimed in claims.items():
        open_credits += [Credit(entry, number, amount, basis) for entry, amount, basis in claimed]

    open_credits += [
        Credit(entry, entry.number or made_up[id(entry)], -entry.amount, None) for entry in free
    ]
    if open_credits and open_debits:
        assumed = assume(open_debits, open_credits, policy.steps, policy.order)
        settlement.allocations += assumed
        settlement.assumed = sum((one.amount for one in assumed), start=ZERO)
        open_debits = [debit for debit in open_debits if debit.left]
        open_credits = [credit for credit in open_credits if credit.left]
    settlement.debits = open_debits
    settlement.credits = open_credits
    return settlement


def _made_up_numbers(
    unnumbered: list[Entry], credits_: list[Entry], debits: dict[str, list[Entry]], policy: Policy
) -> dict[int, MadeUpNumber]:
    """Numbers for debits without one, and for credits without one that may name nothing."""
    by_reference = "reference" in policy.steps
    nameless = [e for e in credits_ if not e.number and not (e.names and by_reference)]
    if not unnumbered and not nameless:
        return {}
    taken = {
        *debits,
        *(entry.number for entry in credits_),
        *(name for entry in credits_ for name in entry.names),
    }
    return number_unnumbered([*unnumbered, *nameless], taken)


def _references(
    credits_: list[Entry], debits: dict[str, list[Entry]], policy: Policy
) -> tuple[dict[str, list[_Claim]], list[Entry]]:
    """What references put under which document, and the credits that have none."""
    by_reference = "reference" in policy.steps
    by_code = "code" in policy.steps and policy.code_is_document
    kids = _kids(debits) if "kid" in policy.steps else {}
    room: dict[str, Decimal] | None = None
    if by_reference and any(len(entry.names) > 1 for entry in credits_):
        credits_ = sorted(credits_, key=canonical)
        room = {name: sum((e.amount for e in own), start=ZERO) for name, own in debits.items()}
    claims: dict[str, list[_Claim]] = {}
    free: list[Entry] = []
    for entry in credits_:
        names = entry.names
        basis: Basis
        if names and by_reference:
            if len(names) > 1 and room is not None:
                for name, amount in _fill(names, -entry.amount, room).items():
                    claims.setdefault(name, []).append((entry, amount, "reference"))
                continue
            target, basis = names[0], "reference"
        elif by_code and entry.number in debits:
            target, basis = entry.number, "code"
        elif entry.kid and (known := kids.get(entry.kid)):
            target, basis = known, "kid"
        else:
            free.append(entry)
            continue
        if room is not None and target in room:
            room[target] += entry.amount
        if target in claims:
            claims[target].append((entry, -entry.amount, basis))
        else:
            claims[target] = [(entry, -entry.amount, basis)]
    return claims, free


def _kids(debits: dict[str, list[Entry]]) -> dict[str, str]:
    """The document of each payment reference; "" where two documents have the same."""
    kids: dict[str, str] = {}
    for number, entries in debits.items():
        for entry in entries:
            if entry.kid and kids.setdefault(entry.kid, number) != number:
                kids[entry.kid] = ""
    return kids


def _fill(names: tuple[str, ...], amount: Decimal, room: dict[str, Decimal]) -> dict[str, Decimal]:
    """Share a credit between the documents it names, in order; what is over falls to the last.

    `room` is what each document's debits have left, and is reduced in place.
    """
    rest = amount
    shares: dict[str, Decimal] = dict.fromkeys(names, ZERO)
    for name in names:
        share = min(rest, room.get(name, ZERO))
        if share > 0:
            shares[name] += share
            room[name] -= share
            rest -= share
    shares[names[-1]] += rest
    if names[-1] in room:
        room[names[-1]] -= rest
    return {name: share for name, share in shares.items() if share}


_NO_CLAIMS: list[_Claim] = []
