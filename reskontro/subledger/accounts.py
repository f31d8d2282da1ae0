"""Customer accounts: entries up to a day, their balance, and what of them is open."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812, TC003  (fields are named date)
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import msgspec

from reskontro.subledger.documents import ZERO, canonical
from reskontro.subledger.settlement import Policy, Settlement, settle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind


class Account:
    """One customer's account in one currency, as of a day."""

    def __init__(self, customer: str, currency: str, entries: list[Entry], policy: Policy) -> None:
        self.customer = customer
        self.currency = currency
        self.entries = entries
        self._policy = policy
        self._settlement: Settlement | None = None

    @property
    def settlement(self) -> Settlement:
        """What is open and what settled the rest; worked out once, when first asked for."""
        if self._settlement is None:
            self._settlement = settle(self.entries, self._policy)
        return self._settlement

    @property
    def balance(self) -> Decimal:
        """The sum of the entries; positive is owed to the firm."""
        return sum((entry.amount for entry in self.entries), start=ZERO)

    def in_order(self) -> list[Entry]:
        """The entries by day, number, amount and text."""
        return sorted(self.entries, key=canonical)

    def open_items(self) -> list[OpenItem]:
        """Documents, or instalments of them, with something open; those in credit last."""
        return open_items(self)


class OpenItem(msgspec.Struct, frozen=True):
    """A document, or an instalment of one, that is not settled.

    `amount` and `open` are ≤ 0 and `due` is None where it is in credit. `due_basis` tells what
    the due date rests on. `booked` is the value of what is open in the book's currency, at the
    rate the entry was booked with, None where it has none.
    """

    customer: str
    document: str
    kind: Kind
    date: Day
    issued: Day
    due: Day | None
    due_basis: str
    amount: Decimal
    open: Decimal
    booked: Decimal | None
    currency: str
    kid: str
    text: str
    source: str

    @property
    def settled(self) -> Decimal:
        """What is settled of the amount, with its sign."""
        return self.amount - self.open


def accounts(
    entries: Mapping[str, Iterable[Entry]], as_of: Day, policy: Policy
) -> Iterator[Account]:
    """Every customer's account as of a day, entries of that day included, one per currency."""
    for customer in sorted(entries):
        own = [entry for entry in entries[customer] if entry.date <= as_of]
        if not own:
            continue
        currencies = sorted({entry.currency for entry in own})
        if len(currencies) == 1:
            yield Account(customer, currencies[0], own, policy)
            continue
        for currency in currencies:
            in_it = [entry for entry in own if entry.currency == currency]
            yield Account(customer, currency, in_it, policy)


def open_items(account: Account) -> list[OpenItem]:
    """The open items of an account: debits by due date, then credits by day."""
    settlement = account.settlement
    debits: dict[tuple[str, str, Day], OpenItem] = {}
    for debit in settlement.debits:
        item = _item(account, debit.document, debit.head, debit.amount, debit.left, debit.due)
        key = (debit.document, debit.group, debit.due)
        debits[key] = _joined(debits[key], item) if key in debits else item
    credits_: dict[str, OpenItem] = {}
    for credit in settlement.credits:
        number = credit.document
        item = _item(account, number, credit.entry, -credit.amount, -credit.left, None)
        credits_[number] = _joined(credits_[number], item) if number in credits_ else item
    return [
        *sorted(
            debits.values(),
            key=lambda item: (item.due or item.date, item.issued, item.document, item.kind),
        ),
        *sorted(credits_.values(), key=lambda item: (item.date, item.document, item.open)),
    ]


def _item(
    account: Account, number: str, head: Entry, amount: Decimal, left: Decimal, due: Day | None
) -> OpenItem:
    return OpenItem(
        account.customer,
        number,
        head.kind,
        head.date,
        head.issued,
        due,
        head.due_basis if due else "",
        amount,
        left,
        _booked(head, left),
        account.currency,
        head.kid,
        head.text,
        head.source,
    )


def _booked(entry: Entry, left: Decimal) -> Decimal | None:
    """The booked value of what is left of an entry, in proportion, half up to 0.01."""
    if entry.booked is None or entry.booked == entry.amount:
        return left if entry.booked is not None else None
    return (entry.booked * left / entry.amount).quantize(_CENT, ROUND_HALF_UP)


def _joined(first: OpenItem, second: OpenItem) -> OpenItem:
    booked = None if first.booked is None or second.booked is None else first.booked + second.booked
    return msgspec.structs.replace(
        first,
        amount=first.amount + second.amount,
        open=first.open + second.open,
        booked=booked,
        kid=first.kid or second.kid,
    )


_CENT = Decimal("0.01")
