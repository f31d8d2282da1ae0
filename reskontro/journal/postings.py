"""One posting line: status, account, amount, comment."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from reskontro.journal.accounts import amount_in_name, resolve
from reskontro.journal.faults import Fault
from reskontro.journal.model import Amount, Assertion, Posting, Tags, Virtual
from reskontro.journal.posting_dates import posting_dates
from reskontro.journal.tags import read_tags
from reskontro.journal.values import read_value

if TYPE_CHECKING:
    import datetime as dt

    from reskontro.journal.state import Account, State

_POSTING = re.compile(r"[^\S\n]+(?:([*!])[^\S\n]*)?+([^\s;]\S*+(?:[^\S\n\t]\S++)*+)[^\S\n]*+")
_SPACE_BEFORE_COMMENT = re.compile(r"\s;")
#: Amounts that need no second look where a full stop is the decimal mark.
_COMMON = re.compile(
    r"(-?[0-9]{1,30}(?:\.(?:[0-9]{1,2}|[0-9]{4,20}))?+) ?([^\W\d_]++)[^\S\n]*+(?=;|$)"
)


class Draft(msgspec.Struct):
    """A posting being read; `quantity` is None while it is not known.

    `lot`: it had a lot, which is dropped. `lone`: the column of an amount that may mean a
    thousand times what it was read as, else 0. `trap`: what is wrong unless the account, just as
    written, is a declared one.
    """

    account: str
    virtual: Virtual
    line: int
    status: str
    quantity: Decimal | None
    commodity: str = ""
    cost: Amount | None = None
    assertion: Assertion | None = None
    lot: bool = False
    lone: int = 0
    trap: Fault | None = None
    inferred: bool = False
    comment: str = ""
    tags: Tags = ()
    date: dt.date | None = None
    date2: dt.date | None = None

    @property
    def assigns(self) -> bool:
        """Whether the amount is what makes the assertion true."""
        return self.assertion is not None and self.assertion.assigns

    def add_comment(self, text: str, start: int, year: int) -> None:
        """Take in a line of comment, which begins with the `;` at `start`.

        Raises:
            Fault: J302 a posting date that is none.
        """
        comment = text[start + 1 :]
        stripped = comment.strip()
        self.comment = f"{self.comment}\n{stripped}" if self.comment else stripped
        if ":" in comment:
            self.tags += read_tags(comment)
        if "[" in comment or "date" in comment:
            first, second = posting_dates(comment, start + 2, year)
            self.date = first or self.date
            self.date2 = second or self.date2

    def posting(self) -> Posting:
        """The finished posting."""
        return Posting(
            self.account,
            Decimal(0) if self.quantity is None else self.quantity,
            self.commodity,
            self.tags,
            self.line,
            self.comment,
            self.cost,
            self.virtual,
            self.date,
            self.date2,
            self.status,
            self.inferred,
            self.assertion,
        )


def read_posting(text: str, line: int, year: int, state: State, *, points: bool) -> Draft:
    """Read a posting line, which starts with a space and holds more than a comment.

    `year` is the transaction's; `points`: a full stop is the decimal mark of every commodity.

    Raises:
        Fault: J402 and J403 of the account, and those of `read_value` and `posting_dates`.
    """
    found = _POSTING.match(text)
    if found is None:
        raise Fault("J403", 1, len(text), text=text)
    status, written = found[1], found[2]
    account = state.names.get(written) or resolve(written, state)
    if not account.name:
        raise Fault("J403", found.start(2) + 1, len(written), text=written)
    draft = Draft(account.name, account.virtual, line, status or "", None)
    position = found.end()
    common = _COMMON.match(text, position) if points else None
    if common is not None:
        draft.quantity = _unsigned_zero(Decimal(common[1]))
        draft.commodity = common[2]
        position = common.end()
    elif position < len(text):
        value = read_value(text, position, state)
        if value.amount is not None:
            draft.quantity, draft.commodity = value.amount.quantity, value.amount.commodity
        draft.cost, draft.assertion = value.cost, value.assertion
        draft.lot, draft.lone = value.lot, value.lone
        position = value.end
    if account.trap:
        draft.trap = _trap(account, written, found.start(2), draft, state)
    if position < len(text):
        draft.add_comment(text, position, year)
    return draft


def _unsigned_zero(quantity: Decimal) -> Decimal:
    return quantity or quantity.copy_abs()


def _trap(account: Account, written: str, start: int, draft: Draft, state: State) -> Fault | None:
    """One space where two should stand, if that is what this posting shows."""
    if account.trap == "J402":
        space = _SPACE_BEFORE_COMMENT.search(written)
        assert space is not None  # noqa: S101 - the account, whose spaces are plain, has one
        at = space.start()
        raise Fault("J402", start + at + 2, len(written) - at - 1, account=written[:at])
    if draft.quantity is not None:
        return None
    bare = written.strip("()[]")
    at = amount_in_name(bare, state)
    column = start + written.index(bare) + at + 1
    return Fault("J401", column, len(bare) - at, account=bare[:at].rstrip(), amount=bare[at:])
