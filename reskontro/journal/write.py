"""Transactions as text, in the write profile: what hledger 1.25 and Ledger 3.3 both read."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reskontro.journal.amounts import SYMBOL
from reskontro.journal.model import BALANCED, UNBALANCED
from reskontro.journal.tags import read_tags

if TYPE_CHECKING:
    from datetime import date

    from reskontro.journal.model import Amount, Assertion, Posting, Tags, Transaction, Virtual

#: The column at which quantities end, where the account leaves room.
QUANTITY_ENDS = 42
_SYMBOL = re.compile(SYMBOL)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
#: Lines of tags that read back as they are written.
_PLAIN_TAGS = re.compile(r"(?:    ; [a-z_][a-z0-9_]*+: [A-Za-z0-9][A-Za-z0-9 ._/+-]*+(?<! )\n)*+")
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
    text = _header(transaction)
    if transaction.tags or transaction.comment:
        text += _comments(transaction.comment, transaction.tags, None, None)
    for one in transaction.postings:
        text += _posting(one)
        if one.tags or one.comment or one.date or one.date2:
            text += _comments(one.comment, one.tags, one.date, one.date2)
    return text


def _header(transaction: Transaction) -> str:
    status, code, description = transaction.status, transaction.code, transaction.description
    if ")" in code or "\n" in code or code != code.strip():
        raise UnwritableError(f"code {code!r}")
    if ";" in description or "\n" in description or description != description.strip():
        raise UnwritableError(f"description {description!r}")
    if not code and description.startswith("(") and ")" in description:
        raise UnwritableError(f"description {description!r} would be read as a code")
    if not (status or code) and description[:1] in ("*", "!"):
        raise UnwritableError(f"description {description!r} would be read as a status")
    text = transaction.date.isoformat()
    if transaction.date2:
        text = f"{text}={transaction.date2.isoformat()}"
    if status:
        text = f"{text} {status}"
    if code:
        text = f"{text} ({code})"
    if description:
        text = f"{text} {description}"
    return _line(text)


def _comments(comment: str, tags: Tags, first: date | None, second: date | None) -> str:
    """The lines of tags, of posting dates and of a comment, under what they belong to."""
    text = "".join([f"    ; {name}: {value}\n" for name, value in tags])
    dated = first is not None or second is not None
    if dated or text.count("\n") != len(tags) or _PLAIN_TAGS.fullmatch(text) is None:
        own = [one for one in tags if not dated or one[0] not in ("date", "date2")]
        text = "".join([_line(f"    ; {_tag(name, value)}") for name, value in own])
    if dated:
        one = first.isoformat() if first else ""
        two = f"={second.isoformat()}" if second else ""
        text += f"    ; [{one}{two}]\n"
    for line in comment.split("\n") if comment else ():
        said = _DATES.sub("", line).strip()
        if said and not read_tags(said):
            text += _line(f"    ; {said}")
    return text


def _tag(name: str, value: str) -> str:
    text = f"{name}: {value}".rstrip()
    if read_tags(text) != ((name, value),) or "\n" in text:
        raise UnwritableError(f"tag {text!r}")
    return text


def _posting(posting: Posting) -> str:
    name = _account(posting.account, posting.virtual, posting.status)
    quantity = f"{posting.quantity:f}"
    gap = max(2, QUANTITY_ENDS - len(name) - len(quantity))
    line = f"{name}{' ' * gap}{quantity}{_commodity(posting.commodity)}"
    if posting.cost is not None:
        line += f" @@ {write_amount(_unsigned(posting))}"
    if posting.assertion is not None:
        line += f" {_assertion(posting.assertion)}"
    return line + "\n"


@lru_cache(1 << 14)
def _account(name: str, virtual: Virtual, status: str) -> str:
    """An account as the line of a posting begins, with the posting's mark."""
    if _ACCOUNT.fullmatch(name) is None or " ;" in name:
        raise UnwritableError(f"account {name!r}")
    if virtual == UNBALANCED:
        name = f"({name})"
    elif virtual == BALANCED:
        name = f"[{name}]"
    elif (name[0], name[-1]) in (("(", ")"), ("[", "]")):
        raise UnwritableError(f"account {name!r} would be read as virtual")
    if status:
        name = f"{status} {name}"
    elif name[0] in "*!":
        raise UnwritableError(f"account {name!r} would be read as a status")
    return _without_control(f"    {name}")


def _line(text: str) -> str:
    """A line, ended."""
    return _without_control(text) + "\n"


def _without_control(text: str) -> str:
    """A part of a line as it is; one with a line break or another control character is none."""
    if "\n" in text or _CONTROL.search(text) is not None:
        raise UnwritableError(f"control character in {text!r}")
    return text


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
    return _without_control(f" {name}" if simple else f' "{name}"')
