"""Settlement is what design § 3 says, worked out by hand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from by_hand import settle_by_hand
from effort import tries
from generated_entries import STEPS, accounts, plain_accounts, policies
from hypothesis import given

from reskontro.subledger.assumptions import assume
from reskontro.subledger.documents import Credit, Debit, canonical
from reskontro.subledger.entries import Entry
from reskontro.subledger.plain_assumptions import assume_plain
from reskontro.subledger.settlement import settle

if TYPE_CHECKING:
    from collections.abc import Iterable

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


@tries(600)
@given(plain_accounts(), policies())
def test_on_a_plain_account_the_short_way_assumes_the_same(
    entries: list[Entry], policy: Policy
) -> None:
    def fresh() -> tuple[list[Debit], list[Credit]]:
        return (
            [Debit(entry, entry.number) for entry in entries if entry.amount > 0],
            [Credit(e, "", -e.amount, None) for e in entries if e.amount < 0],
        )

    debits, credits_ = fresh()
    made = assume(debits, credits_, policy.steps, policy.order)
    short_debits, short_credits = fresh()
    short = assume_plain(short_debits, short_credits, policy.steps)
    if any(credit.left for credit in credits_):
        assert short is None
    if short is None:
        assert [debit.left for debit in short_debits] == [debit.amount for debit in debits]
        return
    assert _summed((a.credit, a.debit, a.amount, a.basis) for a in short) == _summed(
        (a.credit, a.debit, a.amount, a.basis) for a in made
    )
    assert [debit.left for debit in short_debits] == [debit.left for debit in debits]
    assert not any(credit.left for credit in short_credits)


def test_the_short_way_takes_an_account_of_invoices_and_payments_of_them() -> None:
    paid = [
        Debit(of("F-1", "100"), "F-1"),
        Debit(of("F-2", "150"), "F-2"),
        Debit(of("F-3", "50"), "F-3"),
    ]
    payments = [
        Credit(of("", "-150", day=2), "", Decimal(150), None),
        Credit(of("", "-40", text="betaling f-3", day=3), "", Decimal(40), None),
        Credit(of("", "-105", day=4), "", Decimal(105), None),
    ]
    made = assume_plain(paid, payments, STEPS)
    assert made is not None
    assert [(one.debit.number, one.amount, one.basis) for one in made] == [
        ("F-2", Decimal(150), "exact"),
        ("F-3", Decimal(40), "text"),
        ("F-1", Decimal(100), "oldest"),
        ("F-3", Decimal(5), "oldest"),
    ]
    assert [debit.left for debit in paid] == [0, 0, Decimal(5)]


def of(number: str, amount: str, *, text: str = "Innbetaling", day: int = 1) -> Entry:
    """An entry of that amount on a day of January 2024."""
    on = date(2024, 1, day)
    value = Decimal(amount)
    debit = value > 0
    return Entry(
        "1", on, "invoice" if debit else "payment", number, number, (), "", text, value, "NOK",
        value, Decimal(0), on if debit else None, "tag" if debit else "", on, "1500", "a", 1,
    )  # fmt: skip


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
