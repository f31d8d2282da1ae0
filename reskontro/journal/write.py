"""Transactions as text, in the write profile: what hledger 1.25 and Ledger 3.3 both read."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reskontro.journal.amounts import SYMBOL
from reskontro.journal.model import BALANCED, UNBALANCED
from reskontro.journal.tags import read_tags

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from reskontro.journal.model import Amount, Assertion, Posting, Tags, Transaction

#: The column at which quantities end, where the account leaves room.
QUANTITY_ENDS = 42
_SYMBOL = re.compile(SYMBOL)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
#: A tag that reads back as it is written.
_PLAIN_TAG = re.compile(r"[a-z_]+: [A-Za-z0-9](?:[A-Za-z0-9 ._/+-]*[A-Za-z0-9._/+-])?")
_ACCOUNT = re.compile(r"[^\s;*!(\[]\S*(?: \S+)*|[*!]\S+(?: \S+)*|[(\[](?:\S+(?: \S+)*)?")
_DATES = re.compile(r"\[[0-9/.\-=]+\]")


class UnwritableError(ValueError):
    """A text that no journal can say, since it would be read back as something else."""


def write_transaction(transaction: Transaction) -> str:
    """One transaction, each of its lines ended, without a blank line after it.

    Every amount is written, those that were inferred too. A comment is written where it holds
    more than tags and posting dates; these have lines of their own.

    Raises:
        UnwritableError: a text holds what would end it early: a line break or another control
            character anywhere, `)` in a code, `;` in a description, a comma in a tag's value, two
            spaces in an account.
    """
    lines = list(_lines(transaction))
    text = "\n".join(lines)
    if _CONTROL.search(text) is not None or text.count("\n") != len(lines) - 1:
        wrong = next(line for line in lines if "\n" in line or _CONTROL.search(line) is not None)
        raise UnwritableError(f"control character in {wrong!r}")
    return text + "\n"


def _lines(transaction: Transaction) -> Iterator[str]:
    yield _header(transaction)
    for line in _comments(transaction.comment, transaction.tags, None, None):
        yield f"    {line}"
    for posting in transaction.postings:
        yield _posting(posting)
        for line in _comments(posting.comment, posting.tags, posting.date, posting.date2):
            yield f"    {line}"


def _header(transaction: Transaction) -> str:
    code, description = transaction.code, transaction.description
    if ")" in code or "\n" in code or code != code.strip():
        raise UnwritableError(f"code {code!r}")
    if ";" in description or "\n" in description or description != description.strip():
        raise UnwritableError(f"description {description!r}")
    if not code and description.startswith("(") and ")" in description:
        raise UnwritableError(f"description {description!r} would be read as a code")
    if not (transaction.status or code) and description[:1] in ("*", "!"):
        raise UnwritableError(f"description {description!r} would be read as a status")
    day = transaction.date.isoformat()
    if transaction.date2:
        day = f"{day}={transaction.date2.isoformat()}"
    parts = (day, transaction.status, f"({code})" if code else "", description)
    return " ".join(part for part in parts if part)


def _comments(comment: str, tags: Tags, first: date | None, second: date | None) -> Iterator[str]:
    for name, value in tags:
        if name not in ("date", "date2") or (first is None and second is None):
            yield f"; {_tag(name, value)}"
    if first or second:
        one = first.isoformat() if first else ""
        two = f"={second.isoformat()}" if second else ""
        yield f"; [{one}{two}]"
    for line in comment.split("\n") if comment else ():
        text = _DATES.sub("", line).strip()
        if text and not read_tags(text):
            yield f"; {text}"


def _tag(name: str, value: str) -> str:
    text = f"{name}: {value}"
    if _PLAIN_TAG.fullmatch(text) is not None:
        return text
    text = text.rstrip()
    if read_tags(text) != ((name, value),) or "\n" in text:
        raise UnwritableError(f"tag {text!r}")
    return text


def _posting(posting: Posting) -> str:
    name = posting.account
    if _ACCOUNT.fullmatch(name) is None or " ;" in name:
        raise UnwritableError(f"account {name!r}")
    if posting.virtual == UNBALANCED:
        name = f"({name})"
    elif posting.virtual == BALANCED:
        name = f"[{name}]"
    elif (name[0], name[-1]) in (("(", ")"), ("[", "]")):
        raise UnwritableError(f"account {name!r} would be read as virtual")
    if posting.status:
        name = f"{posting.status} {name}"
    elif name[0] in "*!":
        raise UnwritableError(f"account {name!r} would be read as a status")
    quantity = f"{posting.quantity:f}"
    gap = max(2, QUANTITY_ENDS - 4 - len(name) - len(quantity))
    line = f"    {name}{' ' * gap}{quantity}{_commodity(posting.commodity)}"
    if posting.cost is not None:
        line += f" @@ {write_amount(_unsigned(posting))}"
    if posting.assertion is not None:
        line += f" {_assertion(posting.assertion)}"
    return line


def _unsigned(posting: Posting) -> Amount:
    """The total cost as `@@` takes it: with the sign it has for a positive quantity."""
    cost = posting.cost
    assert cost is not None  # noqa: S101 - the caller looked
    if posting.quantity >= 0:
        return cost
    return type(cost)(
        cost.quantity.copy_negate() if cost.quantity else cost.quantity, cost.commodity
    )


def _assertion(assertion: Assertion) -> str:
    mark = "==" if assertion.total else "="
    if assertion.inclusive:
        mark += "*"
    return f"{mark} {write_amount(assertion.amount)}"


def write_amount(amount: Amount) -> str:
    """An amount as journals have it: plain digits, a full stop, the commodity to the right."""
    return f"{amount.quantity:f}{_commodity(amount.commodity)}"


@cache
def _commodity(name: str) -> str:
    if not name:
        return ""
    if '"' in name or "\n" in name:
        raise UnwritableError(f"commodity {name!r}")
    simple = _SYMBOL.fullmatch(name) is not None and not set(name) & set("()[],&|!?:<>/^~#%")
    return f" {name}" if simple else f' "{name}"'
