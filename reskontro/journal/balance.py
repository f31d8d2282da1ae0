"""Whether a transaction balances, and what an amount that was left out must be.

Real postings balance among themselves, and so do those in brackets; those in parentheses need
not. A posting with a cost counts with its cost. The sum of each commodity must be zero at the
highest precision written in the transaction for it; a transaction that touches a receivable and
has no cost must balance exactly. Source: hledger's manual, "Transaction balancing" (1.50).
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from reskontro.journal.faults import Fault
from reskontro.journal.model import BALANCED, REAL, UNBALANCED
from reskontro.journal.numbers import decimals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.journal.postings import Draft

Sums = dict[str, Decimal]
_ZERO = Decimal(0)
_TWO_COMMODITIES = 2


def balance(drafts: list[Draft], *, receivable: bool) -> list[Draft]:
    """The postings with every amount filled in.

    `receivable`: one of them is on a receivable account.

    Raises:
        Fault: J405 two amounts left out, J701 unbalanced, J702 two commodities and no cost; its
            column is 0, since it is the whole transaction's.
    """
    if _plainly_balanced(drafts):
        return drafts
    inferred: dict[int, list[Draft]] = {}
    for kind in (REAL, BALANCED):
        group = [draft for draft in drafts if draft.virtual == kind]
        if group:
            _balance_group(group, inferred, receivable=receivable)
    result: list[Draft] = []
    for draft in drafts:
        if draft.virtual == UNBALANCED and draft.quantity is None:
            draft.quantity, draft.inferred = _ZERO, True
        result.extend(inferred.get(id(draft), (draft,)))
    return result


def _plainly_balanced(drafts: list[Draft]) -> bool:
    """The quick answer for one commodity, no cost, all real, and a sum of zero."""
    if not drafts:
        return True
    commodity = drafts[0].commodity
    total = _ZERO
    for draft in drafts:
        if (
            draft.quantity is None
            or draft.virtual
            or draft.cost is not None
            or draft.commodity != commodity
        ):
            return False
        total += draft.quantity
    return not total


def _balance_group(
    group: list[Draft], inferred: dict[int, list[Draft]], *, receivable: bool
) -> None:
    missing = [draft for draft in group if draft.quantity is None]
    if len(missing) > 1:
        raise Fault("J405", lines=", ".join(str(draft.line) for draft in missing))
    sums = sum_costs(group)
    if missing:
        inferred[id(missing[0])] = infer(missing[0], sums)
        return
    has_cost = any(draft.cost is not None for draft in group)
    exact = receivable and not has_cost
    precision = _precision(group)
    left = {
        commodity: total
        for commodity, total in sums.items()
        if total and (exact or not _looks_zero(total, precision.get(commodity)))
    }
    if not left:
        return
    if (
        len(left) == _TWO_COMMODITIES
        and not has_cost
        and len({total > 0 for total in left.values()}) == _TWO_COMMODITIES
    ):
        if receivable:
            raise Fault("J702", commodities=" / ".join(name or '""' for name in left))
        return
    raise Fault("J701", difference=show(left))


def sum_costs(drafts: Sequence[Draft]) -> Sums:
    """The sum per commodity, each posting at its cost, those without an amount left out."""
    sums: Sums = {}
    for draft in drafts:
        if draft.quantity is None:
            continue
        if draft.cost is None:
            quantity, commodity = draft.quantity, draft.commodity
        else:
            quantity, commodity = draft.cost.quantity, draft.cost.commodity
        sums[commodity] = sums.get(commodity, _ZERO) + quantity
    return sums


def infer(draft: Draft, sums: Sums) -> list[Draft]:
    """The posting with the amounts that bring the sums to zero, one for each commodity."""
    needed = [(commodity, total) for commodity, total in sums.items() if total]
    if not needed:
        needed = [(next(iter(sums), ""), _ZERO)]
    return [
        msgspec.structs.replace(
            draft,
            quantity=total.copy_negate() if total else _ZERO,
            commodity=commodity,
            inferred=True,
        )
        for commodity, total in needed
    ]


def _precision(group: list[Draft]) -> dict[str, int]:
    """The most decimals written for each commodity, in costs only where it stands nowhere else."""
    main: dict[str, int] = {}
    costs: dict[str, int] = {}
    for draft in group:
        if draft.quantity is not None:
            main[draft.commodity] = max(main.get(draft.commodity, 0), decimals(draft.quantity))
        if draft.cost is not None:
            name = draft.cost.commodity
            costs[name] = max(costs.get(name, 0), decimals(draft.cost.quantity))
    return costs | main


def _looks_zero(total: Decimal, precision: int | None) -> bool:
    if precision is None:
        return not total
    return abs(total) <= Decimal((0, (5,), -precision - 1))


def show(sums: Sums) -> str:
    """Sums as a message shows them."""
    return ", ".join(f"{total:f} {commodity}".rstrip() for commodity, total in sums.items())
