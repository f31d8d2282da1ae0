"""Settled documents: invoices whose principal is not open any more, and how long they took."""

from __future__ import annotations

from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from decimal import Decimal  # noqa: TC003  (the same)
from typing import TYPE_CHECKING

import msgspec

from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reskontro.subledger.accounts import Account
    from reskontro.subledger.documents import Allocation
    from reskontro.subledger.entries import Entry


class Settled(msgspec.Struct, frozen=True):
    """An invoice or opening item whose principal is settled.

    `due` is the last due day of its instalments, `on` the day of the last allocation, `amount`
    its principal, > 0, and `booked` that in the book's currency, None where it is not known.
    `paid`: some of it by a payment; `lost`: some of it was written off; `whole`: no fee or interest
    on it is open either.
    """

    document: str
    issued: date
    due: date
    on: date
    amount: Decimal
    booked: Decimal | None
    paid: bool
    lost: bool
    whole: bool

    @property
    def days_to_pay(self) -> int:
        """Days from issue to the last allocation."""
        return (self.on - self.issued).days

    @property
    def days_after_due(self) -> int:
        """Days from due to the last allocation; negative where it came before."""
        return (self.on - self.due).days


def settled_documents(account: Account) -> Iterator[Settled]:
    """The settled documents of an account; in no particular order."""
    debits = account.settlement.debits
    touched = {debit.document for debit in debits}
    open_ones = {debit.document for debit in debits if debit.group == "principal"}
    unnumbered = {id(debit.entry) for debit in debits}
    by_document: dict[object, list[Allocation]] = {}
    for one in account.settlement.all_allocations():
        if one.debit.kind in ("invoice", "opening") and one.debit.number not in open_ones:
            by_document.setdefault(one.debit.number or id(one.debit), []).append(one)
    for key, pieces in by_document.items():
        if key in unnumbered:
            continue
        parts = {id(one.debit): one.debit for one in pieces}.values()
        kinds = {one.credit.kind for one in pieces}
        number = pieces[0].debit.number
        yield Settled(
            number,
            min(part.issued for part in parts),
            max(part.due or part.date for part in parts),
            max(one.date for one in pieces),
            sum((part.amount for part in parts), start=ZERO),
            _booked(parts),
            "payment" in kinds,
            "write_off" in kinds,
            number not in touched,
        )


def _booked(parts: Iterable[Entry]) -> Decimal | None:
    """What entries are booked with together, None where it is not known of one."""
    whole = ZERO
    for part in parts:
        if part.booked is None:
            return None
        whole += part.booked
    return whole
