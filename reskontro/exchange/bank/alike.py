"""Lines of an account that several files have: which of them another file has brought.

A line without a reference is told by its day, amount and account alone. As many lines as another
file has are taken to be those; of more, nothing tells which they are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from reskontro.exchange.bank.booked import Booked, Deposit
    from reskontro.exchange.bank.review import Waiting


def brought_before(
    new: Iterable[Deposit], known: Collection[Deposit], booked: Booked
) -> dict[Deposit, str]:
    """The lines that a file of another format has brought, each with the code it is booked as.

    "" stands for a code where some of these lines are booked and nothing tells which. `known` are
    the lines of the same files whose payments are told by their identities.
    """
    by_kind: dict[tuple[str, str], list[Deposit]] = defaultdict(list)
    for deposit in sorted(new, key=lambda one: one.nth):
        by_kind[deposit.key, deposit.source].append(deposit)
    told = Counter(one.key for one in known)
    found: dict[Deposit, str] = {}
    for own in by_kind.values():
        there = [*booked.alike(own[0]).values()]
        codes = there[: max(len(there) - told[own[0].key], 0)]
        if len(own) <= len(codes):
            found.update(zip(own, codes, strict=False))
        elif codes:
            found.update((deposit, "") for deposit in own)
    return found


def brought_twice(deposits: Iterable[Deposit]) -> dict[Deposit, bool]:
    """The lines without a reference that another format among the same files has too.

    False where it has only some of them, and nothing tells which.
    """
    by_key: dict[str, set[Deposit]] = defaultdict(set)
    for deposit in deposits:
        by_key[deposit.key].add(deposit)
    found: dict[Deposit, bool] = {}
    for same in by_key.values():
        bare = [one for one in same if not one.referenced]
        for source in {one.source for one in bare}:
            own = [one for one in bare if one.source == source]
            others = Counter(
                one.source
                for one in same
                if one.source != source and (one.referenced or one.source < source)
            )
            if others:
                found.update((one, len(own) <= max(others.values())) for one in own)
    return found


def superseded(review: Iterable[Waiting], booked: Iterable[Deposit]) -> list[Waiting]:
    """What waits undecided, without a reference, on lines whose payments are booked now."""
    new = Counter((one.key, one.source) for one in set(booked))
    waits: dict[tuple[str, str], list[Waiting]] = defaultdict(list)
    for one in review:
        deposit = one.as_deposit()
        if deposit is not None and not deposit.referenced and not one.decision:
            waits[deposit.key, deposit.source].append(one)
    found: list[Waiting] = []
    for (key, source), own in waits.items():
        others = [n for (other, s), n in new.items() if other == key and s != source]
        if others and len(own) <= max(others):
            found += own
    return found
