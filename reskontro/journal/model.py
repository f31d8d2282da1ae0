"""What a journal says: transactions, postings, amounts.

Signs: a positive quantity is a debit. Names of tags are lower case. Accounts are as they are
after `apply account` and aliases.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - msgspec resolves the annotations
from decimal import Decimal  # noqa: TC003 - the same
from typing import Final, Literal

import msgspec

Tags = tuple[tuple[str, str], ...]

Virtual = Literal["", "(", "["]
REAL: Final = ""
UNBALANCED: Final = "("
BALANCED: Final = "["


class Amount(msgspec.Struct, frozen=True, gc=False):
    """A quantity of a commodity; `commodity` is "" where none is written and no default applies."""

    quantity: Decimal
    commodity: str


class Assertion(msgspec.Struct, frozen=True, gc=False):
    """A balance the writer claims: after this posting the account holds `amount`.

    `total`: the claim is on all commodities (`==`). `inclusive`: with subaccounts (`=*`).
    `assigns`: the posting had no amount, it gets what makes the claim true.
    """

    amount: Amount
    total: bool = False
    inclusive: bool = False
    assigns: bool = False
    column: int = 0


class Posting(msgspec.Struct, frozen=True, gc=False):
    """One line of a transaction.

    `cost` is the total cost of the posting, with the sign of `quantity`. `date` is the posting's
    own date, None where it has the transaction's. `tags` are its own, in the order written.
    `inferred`: the quantity was left out and is what balances the transaction; an amount left out
    that infers several commodities is several postings on one line.
    """

    account: str
    quantity: Decimal
    commodity: str
    tags: Tags = ()
    line: int = 0
    comment: str = ""
    cost: Amount | None = None
    virtual: Virtual = ""
    date: dt.date | None = None
    date2: dt.date | None = None
    status: str = ""
    inferred: bool = False
    assertion: Assertion | None = None


class Transaction(msgspec.Struct, frozen=True, gc=False):
    """One entry of the journal, balanced.

    `description` is the whole text; `payee` and `note` are its parts before and after the first
    `|` (both the whole where there is none). `tags` are the transaction's own, in the order
    written, not those of its postings or accounts.
    """

    date: dt.date
    description: str
    postings: tuple[Posting, ...]
    path: str = ""
    line: int = 0
    status: str = ""
    code: str = ""
    tags: Tags = ()
    comment: str = ""
    date2: dt.date | None = None

    @property
    def payee(self) -> str:
        """The part of the description before the first `|`."""
        return self.description.partition("|")[0].rstrip()

    @property
    def note(self) -> str:
        """The part of the description after the first `|`, else the whole."""
        before, bar, after = self.description.partition("|")
        return after.strip() if bar else before
