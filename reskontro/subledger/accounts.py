"""Customer accounts: entries up to a day, their balance, and what of them is open."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812, TC003  (fields are named date)
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import msgspec

from reskontro.subledger.documents import ZERO, MadeUpNumber, canonical, sort_entries
from reskontro.subledger.settlement import Elsewhere, Policy, Settlement, settle

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from reskontro.subledger.documents import Credit, Debit
    from reskontro.subledger.entries import Entry
    from reskontro.subledger.kinds import Kind


class Account:
    """One customer's account in one currency, as of a day."""

    def __init__(
        self,
        customer: str,
        currency: str,
        entries: list[Entry],
        policy: Policy,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self.customer = customer
        self.currency = currency
        self.entries = entries
        self._policy = policy
        self._elsewhere = elsewhere
        self._settlement: Settlement | None = None

    @property
    def settlement(self) -> Settlement:
        """What is open and what settled the rest; worked out once, when first asked for."""
        if self._settlement is None:
            self._settlement = settle(self.entries, self._policy, self._elsewhere)
        return self._settlement

    @property
    def balance(self) -> Decimal:
        """The sum of the entries; positive is owed to the firm."""
        return sum((entry.amount for entry in self.entries), start=ZERO)

    def in_order(self) -> list[Entry]:
        """The entries by day, number, amount and text."""
        entries = list(self.entries)
        sort_entries(entries)
        return entries

    def open_items(self) -> list[OpenItem]:
        """Documents, or instalments of them, with something open; those in credit last."""
        return open_items(self)


class OpenItem(msgspec.Struct, frozen=True):
    """A document, or an instalment of one, that is not settled.

    `amount` and `open` are ≤ 0 and `due` is None where it is in credit. `due_basis` tells what
    the due date rests on. `booked` is the value of what is open in the book's currency, at the
    rate the entry was booked with, None where it has none. `entries` are those it is made of.
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
    entries: tuple[Entry, ...] = ()

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
            yield Account(customer, currency, in_it, policy, _elsewhere(own, currency))


def _elsewhere(entries: list[Entry], currency: str) -> Elsewhere:
    """What a customer's debits in other currencies than this are known by."""
    debits = [one for one in entries if one.amount > ZERO]
    others = [one for one in debits if one.currency != currency]
    taken = {one.number for one in debits if one.currency == currency}
    by_kid: dict[str, dict[tuple[str, str | int], Entry]] = {}
    for one in others:
        if one.kid:
            document = one.currency, one.number or id(one)
            by_kid.setdefault(one.kid, {})[document] = one
    kids = {
        kid: _told_apart(next(iter(one.values())), taken) if len(one) == 1 else ""
        for kid, one in by_kid.items()
    }
    return Elsewhere(frozenset(one.number for one in others if one.number), kids)


def _told_apart(debit: Entry, taken: Container[str]) -> str:
    """A debit's number, told apart from those of documents in another currency that have the same."""
    number = debit.number or f"KID-{debit.kid}"
    while number in taken:
        number += f" {debit.currency}"
    return number if debit.number else MadeUpNumber(number)


def open_items(account: Account) -> list[OpenItem]:
    """The open items of an account: debits by due date, then credits by day."""
    settlement = account.settlement
    parts: dict[tuple[str, str, Day], list[Debit]] = {}
    for debit in settlement.debits:
        parts.setdefault((debit.document, debit.group, debit.due), []).append(debit)
    for debit in settlement.settled_parts:
        if (key := (debit.document, debit.group, debit.due)) in parts:
            parts[key].append(debit)
    credits_: dict[str, list[Credit]] = {}
    for credit in settlement.credits:
        credits_.setdefault(credit.document, []).append(credit)
    return [
        *sorted(
            (_debit_item(account, debits) for debits in parts.values()),
            key=lambda item: (
                item.due or item.date,
                item.issued,
                item.document,
                item.kind,
                item.amount,
                item.open,
            ),
        ),
        *sorted(
            (_credit_item(account, own) for own in credits_.values()),
            key=lambda item: (item.date, item.document, item.open),
        ),
    ]


def _debit_item(account: Account, parts: list[Debit]) -> OpenItem:
    """One row of debits that belong together: one document, one part of it, one due date."""
    first = parts[0]
    head = first.head
    if len(parts) == 1:  # as nearly all are; the sums below would be of one
        return OpenItem(
            account.customer,
            first.document,
            head.kind,
            head.date,
            head.issued,
            first.due,
            head.due_basis,
            first.amount,
            first.left,
            _booked(head, first.left),
            account.currency,
            head.kid,
            head.text,
            head.source,
            (first.entry,),
        )
    parts.sort(key=lambda part: canonical(part.entry))
    first = parts[0]
    head = first.head
    return OpenItem(
        account.customer,
        first.document,
        head.kind,
        head.date,
        head.issued,
        first.due,
        head.due_basis,
        _sum(part.amount for part in parts),
        _sum(part.left for part in parts),
        _sum_known(_booked(part.head, part.left) for part in parts),
        account.currency,
        next((part.head.kid for part in parts if part.head.kid), ""),
        head.text,
        head.source,
        tuple(part.entry for part in parts),
    )


def _credit_item(account: Account, credits_: list[Credit]) -> OpenItem:
    """One row of credits under one number."""
    if len(credits_) > 1:
        credits_.sort(key=lambda credit: canonical(credit.entry))
    head = credits_[0].entry
    return OpenItem(
        account.customer,
        credits_[0].document,
        head.kind,
        head.date,
        head.issued,
        None,
        "",
        -_sum(credit.amount for credit in credits_),
        -_sum(credit.left for credit in credits_),
        _sum_known(_booked(credit.entry, -credit.left) for credit in credits_),
        account.currency,
        next((credit.entry.kid for credit in credits_ if credit.entry.kid), ""),
        head.text,
        head.source,
        tuple(credit.entry for credit in credits_),
    )


def _booked(entry: Entry, left: Decimal) -> Decimal | None:
    """The booked value of what is left of an entry, in proportion, half up to 0.01."""
    if entry.booked is None or entry.booked == entry.amount:
        return left if entry.booked is not None else None
    return (entry.booked * left / entry.amount).quantize(_CENT, ROUND_HALF_UP)


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, start=ZERO)


def _sum_known(amounts: Iterable[Decimal | None]) -> Decimal | None:
    """The sum, None where one of the amounts is not known."""
    total = ZERO
    for amount in amounts:
        if amount is None:
            return None
        total += amount
    return total


_CENT = Decimal("0.01")
