"""A customer's account after all entries there are, also those of later days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from reskontro.subledger.accounts import Account, accounts
from reskontro.subledger.documents import REFERENCES, ZERO
from reskontro.subledger.entries import Entry

if TYPE_CHECKING:
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.subledger.accounts import OpenItem
    from reskontro.subledger.settlement import Policy


def whole_account(
    book: Book, customer: str, currency: str, *more: Entry, policy: Policy | None = None
) -> Account:
    """The account of a customer in a currency, an empty one where nothing is on it.

    `more` are entries beside the book's; without a `policy` the book's own holds.
    """
    policy = policy or book.policy
    own = [*book.entries.get(customer, ()), *more]
    found = accounts({customer: own}, date.max, policy)
    nothing = Account(customer, currency, [], policy)
    return next((one for one in found if one.currency == currency), nothing)


def referenced_account(book: Book, customer: str, currency: str) -> Account:
    """The account of a customer in a currency, settled by references alone."""
    return whole_account(book, customer, currency, policy=by_reference(book.policy))


def payment_entry(
    customer: str,
    currency: str,
    day: date,
    amount: Decimal,
    code: str,
    *,
    name: str = "",
    text: str = "",
) -> Entry:
    """A payment as an entry that no journal has yet; `name` is the document it names, "" for none.

    `amount` has the sign of an entry: below 0 it comes in, above 0 it takes a payment back.
    """
    back = amount > ZERO
    return Entry(
        customer=customer,
        date=day,
        kind="refund" if back else "payment",
        number=name if back else code,
        code=code,
        names=(name,) if name else (),
        kid="",
        text=text,
        amount=amount,
        currency=currency,
        booked=None,
        revenue=ZERO,
        due=None,
        due_basis="",
        issued=day,
        control="",
        path="",
        line=0,
    )


def open_items(book: Book, customer: str, until: date = date.max) -> list[OpenItem]:
    """What is open of a customer after the entries up to a day, in all currencies."""
    found = accounts({customer: book.entries.get(customer, ())}, until, book.policy)
    return [item for account in found for item in account.open_items()]


def by_reference(policy: Policy) -> Policy:
    """A policy by which nothing is assumed."""
    steps = tuple(step for step in policy.steps if step in REFERENCES)
    return msgspec.structs.replace(policy, steps=steps)
