"""Settlement is what design § 3 says, worked out by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from by_hand import settle_by_hand
from effort import tries
from generated_entries import accounts, policies
from hypothesis import given

from reskontro.subledger.documents import canonical
from reskontro.subledger.settlement import settle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.subledger.entries import Entry
    from reskontro.subledger.settlement import Policy

Content = tuple[object, ...]


@tries(1500)
@given(accounts(), policies())
def test_allocations_and_open_items_are_those_worked_out_by_hand(
    entries: list[Entry], policy: Policy
) -> None:
    ours = settle(entries, policy)
    theirs = settle_by_hand(entries, policy)
    made = [(one.credit, one.debit, one.amount, one.basis) for one in ours.all_allocations()]
    assert _summed(made) == _summed(theirs.made)
    assert _left((one, one.due) for one in ours.debits) == _left(
        (one, one.due) for one in theirs.debits
    )
    assert _left((one, one.bound) for one in ours.credits) == _left(
        (one, one.bound) for one in theirs.credits
    )


def _summed(
    made: Iterable[tuple[Entry, Entry, Decimal, str]],
) -> dict[tuple[Content, Content, str], Decimal]:
    """Allocations by content, so that twins count as one, however a piece is cut."""
    sums: dict[tuple[Content, Content, str], Decimal] = {}
    for credit, debit, amount, basis in made:
        key = (canonical(credit), canonical(debit), basis)
        sums[key] = sums.get(key, Decimal(0)) + amount
    return sums


def _left(parts: Iterable[tuple[Any, object]]) -> dict[Content, Decimal]:
    """What is left by content."""
    sums: dict[Content, Decimal] = {}
    for part, more in parts:
        key = (canonical(part.entry), part.document, more)
        sums[key] = sums.get(key, Decimal(0)) + part.left
    return sums
