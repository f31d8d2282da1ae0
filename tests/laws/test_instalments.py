"""Instalments that follow from terms: a debit in parts is settled as debits of their own would be."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec
from effort import tries
from generated_entries import AMOUNTS, DAY_ONE, entries, plain_accounts, policies
from hypothesis import given
from hypothesis import strategies as st

from reskontro.subledger.entries import IN_INSTALMENTS
from reskontro.subledger.settlement import settle
from reskontro.terms import Share

if TYPE_CHECKING:
    from datetime import date

    from hypothesis.strategies import DrawFn

    from reskontro.subledger.entries import Entry
    from reskontro.subledger.settlement import Policy, Settlement

NUMBERS = ["F-1", "F-2", "2024-001"]


@st.composite
def in_instalments(draw: DrawFn, entry: Entry) -> Entry:
    """The debit in two or three instalments."""
    percents = draw(st.sampled_from([(30, 70), (50, 50), (20, 30, 50)]))
    rest, shares = entry.amount, []
    for percent in percents[:-1]:
        amount = (entry.amount * percent / 100).quantize(Decimal("0.01"))
        shares.append(amount)
        rest -= amount
    days = draw(st.permutations([0, 3, 14]))
    dues = [entry.date + timedelta(day) for day in days[: len(percents)]]
    plan = tuple(
        Share(share, due) for share, due in zip([*shares, rest], dues, strict=True) if share
    )
    return msgspec.structs.replace(entry, instalments=plan, due=max(dues))


@st.composite
def accounts_with_instalments(draw: DrawFn) -> list[Entry]:
    """Debits of the first day, some of them in instalments, and any credits of later days."""
    found: list[Entry] = []
    for number in NUMBERS[: draw(st.integers(1, 3))]:
        invoice = draw(entries(days=0, numbers=[number]))
        invoice = msgspec.structs.replace(
            invoice,
            kind=draw(st.sampled_from(["invoice", "opening", "fee"])),
            number=number,
            names=(),
            amount=draw(st.sampled_from(AMOUNTS)),
            due=DAY_ONE,
        )
        wanted = invoice.kind in IN_INSTALMENTS and draw(st.booleans())
        found.append(draw(in_instalments(invoice)) if wanted else invoice)
    for credit in draw(
        st.lists(entries(first=DAY_ONE + timedelta(1), numbers=NUMBERS), max_size=5)
    ):
        amount = -abs(credit.amount)
        kind = draw(st.sampled_from(["payment", "payment", "credit_note"]))
        found.append(msgspec.structs.replace(credit, kind=kind, amount=amount, due=None))
    return found


def written_apart(found: list[Entry]) -> list[Entry]:
    """The same account where each instalment was a posting of its own, with a due date."""
    return [
        msgspec.structs.replace(one, amount=share.amount, due=share.due, instalments=())
        for one in found
        for share in one.instalments or (Share(one.amount, one.due or one.date),)
    ]


def left(settlement: Settlement) -> object:
    debits = sorted((one.document, one.due, one.group, one.left) for one in settlement.debits)
    credits_ = sorted((one.document, one.entry.date, one.left) for one in settlement.credits)
    return debits, credits_, settlement.assumed


@tries(400)
@given(accounts_with_instalments(), policies())
def test_a_debit_in_instalments_is_settled_as_debits_of_their_own(
    found: list[Entry], policy: Policy
) -> None:
    assert left(settle(found, policy)) == left(settle(written_apart(found), policy))


@tries(200)
@given(st.data(), plain_accounts(), policies())
def test_instalments_lose_nothing_whatever_the_order_of_days(
    data: st.DataObject, found: list[Entry], policy: Policy
) -> None:
    """L1 and L3, also where credits come before their debits."""
    found = [
        data.draw(in_instalments(one)) if one.kind in IN_INSTALMENTS and one.amount > 1 else one
        for one in found
    ]
    settlement = settle(found, policy)
    owed = sum(one.left for one in settlement.debits)
    assert owed - sum(one.left for one in settlement.credits) == sum(one.amount for one in found)
    taken: dict[tuple[int, date | None], Decimal] = {}
    for one in settlement.all_allocations():
        key = (id(one.debit), one.instalment)
        taken[key] = taken.get(key, Decimal(0)) + one.amount
    room = {
        (id(one), share.due if one.instalments else None): share.amount
        for one in found
        for share in one.instalments or (Share(one.amount, one.date),)
    }
    assert all(amount <= room[key] for key, amount in taken.items())
