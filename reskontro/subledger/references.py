"""References: which document a credit names, by its tags, its code or its payment reference.

The first step of settling: what a reference puts under a document stays there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.subledger.documents import (
    TAKING_BACK,
    ZERO,
    MadeUpNumber,
    canonical,
    number_unnumbered,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from reskontro.subledger.documents import Basis
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.settlement import Elsewhere, Policy

#: What of a credit a reference puts under a document.
Claim = tuple["Entry", "Decimal", "Basis"]


def by_number(
    entries: Sequence[Entry],
) -> tuple[dict[str, list[Entry]], list[Entry], list[Entry]]:
    """Debits by number, debits without one, and credits."""
    debits: dict[str, list[Entry]] = {}
    unnumbered: list[Entry] = []
    credits_: list[Entry] = []
    for entry in entries:
        if entry.amount < ZERO:
            credits_.append(entry)
            continue
        number = entry.number
        if not number:
            unnumbered.append(entry)
        elif number in debits:
            debits[number].append(entry)
        else:
            debits[number] = [entry]
    return debits, unnumbered, credits_


def made_up_numbers(
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


def references(
    credits_: list[Entry], debits: dict[str, list[Entry]], policy: Policy, elsewhere: Elsewhere
) -> tuple[dict[str, list[Claim]], list[Entry]]:
    """What references put under which document, and the credits that have none."""
    by_reference = "reference" in policy.steps
    by_kid = "kid" in policy.steps and any(entry.kid for entry in credits_)
    kids = kids_of(debits, elsewhere) if by_kid else {}
    room: dict[str, Decimal] | None = None
    if by_reference and any(len(entry.names) > 1 for entry in credits_):
        credits_ = sorted(credits_, key=canonical)
        room = {name: sum((e.amount for e in own), start=ZERO) for name, own in debits.items()}
    claims: dict[str, list[Claim]] = {}
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
        elif by := _basis_of_code(entry.number, debits, policy, elsewhere):
            target, basis = entry.number, by
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


def _basis_of_code(
    number: str, debits: dict[str, list[Entry]], policy: Policy, elsewhere: Elsewhere
) -> Basis | None:
    """By what the code of a credit puts it under the document of that number, None if it does not.

    Also without the step `code`, or where codes are vouchers', it does where the debits name the
    credit's own number: they are settlements or refunds of it, and claim nothing.
    """
    if policy.code_is_document and "code" in policy.steps:
        return "code" if number in debits or number in elsewhere.numbers else None
    if number in debits and "reference" in policy.steps:
        own = debits[number]
        return "reference" if all(e.names and e.kind in TAKING_BACK for e in own) else None
    return None


def kids_of(
    debits: Mapping[str, Sequence[Entry]], elsewhere: Elsewhere | None = None
) -> dict[str, str]:
    """The document of each payment reference; "" where two documents have the same."""
    kids = dict(elsewhere.kids) if elsewhere else {}
    for number, entries in debits.items():
        for kid in {entry.kid for entry in entries if entry.kid}:
            kids[kid] = "" if kid in kids else number
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
