"""Entries: what postings on receivable accounts mean to the subledger."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812  (fields are named date)
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.subledger.kinds import BITS, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from reskontro.journal import Tags
    from reskontro.problems import Problem
    from reskontro.terms import Share

DueBasis = Literal["", "tag", "date2", "customer", "book"]
#: A customer that can't be told: the posting is straight on the account and names nobody.
UNKNOWN_CUSTOMER = "?"
ZERO = Decimal(0)


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One posting on a receivable account, with what is known of it.

    `amount` is positive where the customer owes (a debit). `number` is the entry's own number:
    of a debit the document's, of a credit its code; "" where it has none. `code` is that of the
    transaction, its voucher. `names` are the documents it names, in the order written. `booked` is the value in the book's currency, None
    where it is not known; in a bare journal the amount, None where its revenue stands in another
    commodity (and `revenue` is 0). `revenue` is its share of the transaction's revenue excl. VAT, with the
    sign of `amount`; in the book's currency where `booked` is known, else in the entry's own.
    `due` is None on a credit; `due_basis` tells what it rests on. `pending`: marked `!`.
    `instalments` is what of a debit is due when, () where all of it is on `due`, else two or more
    that add up to `amount`, of which `due` is the last.
    """

    customer: str
    date: Day
    kind: Kind
    number: str
    code: str
    names: tuple[str, ...]
    kid: str
    text: str
    amount: Decimal
    currency: str
    booked: Decimal | None
    revenue: Decimal
    due: Day | None
    due_basis: DueBasis
    issued: Day
    control: str
    path: str
    line: int
    virtual: bool = False
    pending: bool = False
    instalments: tuple[Share, ...] = ()

    @property
    def note(self) -> str:
        """The text without the payee before `|`."""
        before, bar, after = self.text.partition("|")
        return after.strip() if bar else before

    @property
    def source(self) -> str:
        """`path:line`."""
        return f"{self.path}:{self.line}"


#: Sums of postings per account, posting day and commodity; receivable accounts under their
#: control account.
Turnover = dict[tuple[str, Day, str], Decimal]


class Rules(msgspec.Struct, frozen=True):
    """What of a book's settings tells entries apart.

    `due` gives the due date of a debit without one of its own, from customer and date of issue,
    and what it rests on. `shares` gives what of it is due when, from customer, date of issue,
    amount and commodity; None where no terms have instalments.
    """

    currency: str
    due: Callable[[str, Day], tuple[Day, DueBasis]]
    due_from_date2: bool = False
    virtual: bool = True
    shares: Callable[[str, Day, Decimal, str], tuple[Share, ...]] | None = None


class EquityMove(msgspec.Struct, frozen=True):
    """A transaction that sets receivables against equity: an opening, or half of a year-end pair.

    `path` and `line` are where it begins. `tagged`: it has hledger's `clopen:` tag. `named`: tags
    of it name documents or kinds of entry. `results` are the accounts of income and cost that are
    among those of its `turnover`. `payee` is the customer that only its payee tells, "" of none.
    """

    date: Day
    path: str
    line: int
    tagged: bool
    entries: tuple[Entry, ...]
    turnover: tuple[tuple[tuple[str, Day, str], Decimal], ...]
    named: bool
    results: frozenset[str]
    payee: str


class Collected(msgspec.Struct):
    """What reading the transactions of a book gives the subledger.

    The entries of `equity_moves` are not among `entries`; their turnover is in `turnover`.
    `left_out` is the turnover of year-end closings and reopenings, once they are told.
    """

    entries: dict[str, list[Entry]] = msgspec.field(default_factory=dict)
    turnover: Turnover = msgspec.field(default_factory=dict)
    equity_moves: list[EquityMove] = msgspec.field(default_factory=list)
    left_out: Turnover = msgspec.field(default_factory=dict)
    virtual: int = 0
    transactions: int = 0
    problems: list[Problem] = msgspec.field(default_factory=list)


def is_closing(tags: Tags) -> bool:
    """Whether a transaction closes or reopens balances at year end."""
    return any(name == "clopen" for name, _ in tags)


#: The bit of a transaction that may be an opening, or half of a year-end pair.
EQUITY = BITS["opening"]
#: Kinds of debit that no terms of payment apply to: they are due on their own day.
DUE_AT_ONCE = frozenset(("refund", "settlement", "transfer", "other"))
#: Kinds of debit that terms may part into instalments.
IN_INSTALMENTS = frozenset(("invoice", "opening"))
