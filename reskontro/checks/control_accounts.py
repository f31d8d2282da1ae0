"""The rule on which control account what settles a document stands: R307.

It looks at the book as of the day of the check, and at what entries themselves say they settle: an
assumption moves nothing from one account to another.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from reskontro.checks.model import Rule, at
from reskontro.subledger.documents import REFERENCES, TAKING_BACK, ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from reskontro.checks.model import Checked
    from reskontro.problems import Problem
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.entries import Entry


class _Document:
    """What stands on each control account under a number, and the entries that made it so."""

    __slots__ = ("entries", "left")

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.left: dict[str, Decimal] = {}

    def add(self, entry: Entry, amount: Decimal) -> None:
        self.entries.append(entry)
        self.left[entry.control] = self.left.get(entry.control, ZERO) + amount

    def astray(self) -> Iterator[tuple[str, str, Decimal]]:
        """What is in debit on one account and in credit on another, with how much is on both."""
        left = dict(sorted(self.left.items()))
        for debit, credit in product(left, repeat=2):
            if (amount := min(left[debit], -left[credit])) > ZERO:
                yield debit, credit, amount
                left[debit] -= amount
                left[credit] += amount

    def strayed(self, debit: str, credit: str) -> Entry:
        """The latest entry on that of two accounts where the document did not begin."""
        begun = [e for e in self.entries if e.amount > ZERO and e.kind not in TAKING_BACK]
        home = min(begun or self.entries, key=_by_day).control
        other = debit if home == credit else credit
        return max((e for e in self.entries if e.control == other), key=_by_day)


def settled_elsewhere(checked: Checked) -> Iterator[Problem]:
    """A document on one control account that is settled, in full or in part, on another."""
    for account in checked.accounts:
        if len({entry.control for entry in account.entries}) == 1:
            continue
        for number, document in _documents(account).items():
            for debit, credit, amount in document.astray():
                yield at(
                    document.strayed(debit, credit),
                    "R307",
                    number=number,
                    customer=account.customer,
                    amount=str(amount),
                    currency=account.currency,
                    debit=debit,
                    credit=credit,
                )


def _documents(account: Account) -> dict[str, _Document]:
    """The documents that have a number, as references alone settle them."""
    found: dict[str, _Document] = {}

    def add(number: str, entry: Entry, amount: Decimal) -> None:
        if number:
            found.setdefault(number, _Document()).add(entry, amount)

    settlement = account.settlement
    for entry in account.entries:
        if entry.amount > ZERO:
            add(entry.number, entry, entry.amount)
    for one in settlement.all_allocations():
        if one.basis in REFERENCES:
            add(one.debit.number, one.credit, -one.amount)
    for credit in settlement.credits:
        if credit.bound:
            add(credit.document, credit.entry, -credit.left)
    return found


def _by_day(entry: Entry) -> tuple[object, ...]:
    return entry.date, entry.path, entry.line


RULES = (Rule("R307", settled_elsewhere),)
