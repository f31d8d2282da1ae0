"""Settlement: which credit pays which debit, references first, assumptions after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.subledger.documents import ZERO, Allocation, Credit, Debit, parts_of
from reskontro.subledger.one_document import settle_within
from reskontro.subledger.plain_accounts import settle_plain
from reskontro.subledger.references import Claim, by_number, made_up_numbers, references

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from reskontro.settings import Part as Group
    from reskontro.settings import Settings
    from reskontro.subledger.entries import Entry


class Policy(msgspec.Struct, frozen=True):
    """How a book settles: the steps in use, whether codes are document numbers, the order of parts."""

    steps: tuple[str, ...] = ("reference", "code", "kid", "text", "exact", "oldest")
    code_is_document: bool = True
    order: tuple[Group, ...] = ("costs", "interest", "principal")

    @classmethod
    def of(cls, settings: Settings) -> Policy:
        """The policy that the settings ask for."""
        return cls(settings.matching, settings.code == "document", settings.settle_order)


class Elsewhere(msgspec.Struct, frozen=True):
    """What a customer's debits in other currencies are known by: numbers, and numbers by KID.

    A credit that refers to one of them settles nothing here and is not assumed to.
    """

    numbers: frozenset[str] = frozenset()
    kids: dict[str, str] = {}


class Settlement:
    """What of one customer's entries in one currency is open, and what settled the rest.

    `debits` are the parts of documents with something left, `credits` the unallocated ones;
    `settled_parts` those other parts of the same documents that have nothing left. `assumed` is
    the sum of what was assumed. `made` is None where `allocations` are not worked out yet.
    """

    def __init__(self, entries: Sequence[Entry], policy: Policy, elsewhere: Elsewhere) -> None:
        self.debits: list[Debit] = []
        self.settled_parts: list[Debit] = []
        self.credits: list[Credit] = []
        self.assumed: Decimal = ZERO
        self.made: list[Allocation] | None = None
        self._entries = entries
        self._policy = policy
        self._elsewhere = elsewhere

    @property
    def allocations(self) -> list[Allocation]:
        """Those of documents that references alone do not close, and all assumptions.

        Closed documents are not kept, and what settled them is worked out again when asked for.
        """
        if self.made is None:
            whole = settle(self._entries, self._policy, self._elsewhere, plain=False)
            self.made = whole.allocations
        return self.made

    def all_allocations(self) -> Iterator[Allocation]:
        """Every allocation, also those inside closed documents; in no particular order."""
        yield from self.allocations
        debits, unnumbered, credits_ = by_number(self._entries)
        made_up = made_up_numbers(unnumbered, credits_, debits, self._policy)
        for entry in unnumbered:
            debits[made_up[id(entry)]] = [entry]
        claims, _free = references(credits_, debits, self._policy, self._elsewhere)
        for number, own in debits.items():
            claimed = claims.get(number, _NO_CLAIMS)
            if _is_closed(own, claimed):
                yield from settle_within(
                    [part for entry in own for part in parts_of(entry, number)],
                    [Credit(entry, number, amount, basis) for entry, amount, basis in claimed],
                    self._policy.order,
                )

    def numbers(self) -> dict[int, str]:
        """The number of each entry as a document, made up where the book gives none; by `id(entry)`.

        "" of a credit without one that names its documents.
        """
        debits, unnumbered, credits_ = by_number(self._entries)
        made_up = made_up_numbers(unnumbered, credits_, debits, self._policy)
        return {id(entry): entry.number or made_up.get(id(entry), "") for entry in self._entries}


def settle(
    entries: Sequence[Entry],
    policy: Policy,
    elsewhere: Elsewhere | None = None,
    *,
    plain: bool = True,
) -> Settlement:
    """Settle the entries of one customer in one currency, all dated up to the day asked for.

    `plain`: the short way is taken where the account is plain; both give the same.
    """
    settlement = Settlement(entries, policy, elsewhere or Elsewhere())
    short = settle_plain(entries, policy) if plain and elsewhere is None else None
    if short is None:
        _settle(settlement, entries, policy, elsewhere or Elsewhere())
        return settlement
    settlement.assumed = short.assumed
    for entry, left in short.left:
        debit = Debit(entry, entry.number)
        debit.left = left
        settlement.debits.append(debit)
    return settlement


def _settle(
    settlement: Settlement, entries: Sequence[Entry], policy: Policy, elsewhere: Elsewhere
) -> None:
    """Settle in the general way."""
    debits, unnumbered, credits_ = by_number(entries)
    made_up = made_up_numbers(unnumbered, credits_, debits, policy)
    for entry in unnumbered:
        debits[made_up[id(entry)]] = [entry]
    claims, free = references(credits_, debits, policy, elsewhere)
    made: list[Allocation] = []
    settlement.made = made
    documents = _settle_documents(settlement, debits, claims, policy.order, made)
    open_debits = [part for parts in documents for part in parts if part.left]
    open_credits = settlement.credits
    open_credits += [
        Credit(entry, entry.number or made_up[id(entry)], -entry.amount, None) for entry in free
    ]
    if open_credits and open_debits:
        from reskontro.subledger.assumptions import assume  # noqa: PLC0415 - most accounts are plain

        days = {entry.date for entry in entries}
        assumed = assume(days, open_debits, open_credits, policy.steps, policy.order)
        made += assumed
        settlement.assumed = sum((one.amount for one in assumed), start=ZERO)
        open_debits = [debit for debit in open_debits if debit.left]
        open_credits = [credit for credit in open_credits if credit.left]
    settlement.debits = open_debits
    settlement.credits = open_credits
    settlement.settled_parts = [
        part
        for parts in documents
        if len(parts) > 1 and any(other.left for other in parts)
        for part in parts
        if not part.left
    ]


def _is_closed(own: list[Entry], claimed: list[Claim]) -> bool:
    """Whether references settle a document's debits just so."""
    if not claimed:
        return False
    if len(own) == 1 == len(claimed):
        return own[0].amount == claimed[0][1]
    owed = sum((entry.amount for entry in own), start=ZERO)
    return owed == sum((amount for _, amount, _ in claimed), start=ZERO)


def _settle_documents(
    settlement: Settlement,
    debits: dict[str, list[Entry]],
    claims: dict[str, list[Claim]],
    order: Sequence[Group],
    made: list[Allocation],
) -> list[list[Debit]]:
    """Settle every document with what references put under it; returns the parts of open ones.

    What no debit takes becomes unallocated credit under the number it was put under. Allocations
    are added to `made`.
    """
    documents: list[list[Debit]] = []
    for number, own in debits.items():
        claimed = claims.pop(number, _NO_CLAIMS)
        if claimed and _is_closed(own, claimed):
            continue
        if not claimed and len(own) == 1:
            entry = own[0]
            free = entry.kind == "refund" and not entry.names
            documents.append(parts_of(entry, number, free_refund=free))
            continue
        refunds_alone = own[0].kind == "refund" and all(e.kind == "refund" for e in own)
        parts = [
            part
            for e in own
            for part in parts_of(e, number, free_refund=refunds_alone and not e.names)
        ]
        bound = [Credit(entry, number, amount, basis) for entry, amount, basis in claimed]
        if bound or len(parts) > 1:
            made += settle_within(parts, bound, order)
        documents.append(parts)
        settlement.credits += [credit for credit in bound if credit.left]
    for number, claimed in claims.items():
        settlement.credits += [
            Credit(entry, number, amount, basis) for entry, amount, basis in claimed
        ]
    return documents


_NO_CLAIMS: list[Claim] = []
