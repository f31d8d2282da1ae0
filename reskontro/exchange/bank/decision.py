"""Decisions on payments that wait, as people write them.

`10001 2025-001, 2025-002`: a customer, and maybe documents of it. Of several customers a semicolon
stands between, and an amount behind a document, or a customer, says how much is for it:
`10001 2025-001 = 500; 10002 2025-003 = 700.50`. At the end may stand what one unit of the
account's currency is worth in the book's: `10041 2025-009 @ 11.52`.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.record.amounts import amount as typed
from reskontro.record.amounts import signed
from reskontro.record.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from decimal import Decimal

    from reskontro.exchange.bank.proposal import Proposal, Share

#: Between what a decision says of different customers.
BETWEEN: Final = ";"
#: A name, and behind a sign of equality an amount; its decimals may stand behind a comma.
_ITEM: Final = re.compile(
    r"\s*(?P<name>[^=,]*?)\s*"
    r"(?P<given>=\s*(?P<amount>[0-9][0-9 \u00a0]*(?:,[0-9]{1,2}|\.[0-9]+)?(?=\s*(?:,|$))|[^,]*?))?"
    r"\s*(?:,|$)"
)


_RATE: Final = re.compile(r"(?P<decision>.*?)(?:^|\s)@\s*(?P<rate>.*)", re.DOTALL)


class Wanted(msgspec.Struct, frozen=True):
    """A document and how much is for it, None where that is not said.

    `document` is "" of what is to settle nothing yet.
    """

    document: str
    amount: Decimal | None = None


class Part(msgspec.Struct, frozen=True):
    """What a decision gives a customer; without documents all of it, for what it may be for."""

    customer: str
    wanted: tuple[Wanted, ...] = ()

    @property
    def has_amounts(self) -> bool:
        """Whether it says how much is for something."""
        return any(one.amount is not None for one in self.wanted)


def rate_of(text: str) -> tuple[str, Decimal | None]:
    """A decision without the rate at its end, and that as typed; None where it has none.

    Raises:
        Refused: I203 it is no number.
    """
    found = _RATE.fullmatch(text.strip())
    if found is None:
        return text.strip(), None
    if not found["rate"]:
        raise Refused("I203", text="@")
    return found["decision"].strip(), signed(found["rate"])


def parts_of(text: str, currency: str, knows: Callable[[str], bool]) -> list[Part]:
    """What a decision gives each customer, in the order named; `knows` tells a customer.

    Raises:
        Refused: F603 it names no customer, F612 it names something twice, I202 and I203 an amount
            is none.
    """
    found: dict[str, list[Wanted]] = {}
    for piece in text.split(BETWEEN):
        if not piece.strip():
            continue
        (name, amount), *more = _items(piece, currency)
        customer, document = _customer(name, knows)
        if not customer:
            raise Refused("F603", decision=name or text)
        wanted = found.setdefault(customer, [])
        if document or amount is not None:
            wanted.append(Wanted(document, amount))
        wanted += [Wanted(*one) for one in more]
    if not found:
        raise Refused("F603", decision=text)
    for customer, wanted in found.items():
        several = Counter(one.document for one in wanted)
        for name, n in several.items():
            if n > 1:
                raise Refused("F612", what=name or customer)
    return [Part(customer, tuple(wanted)) for customer, wanted in found.items()]


def decision_of(proposal: Proposal) -> str:
    """The decision that says what a proposal does; "" of one that cannot be carried out.

    It is without a customer, or takes money back without saying of which document.
    """
    if proposal.basis in ("returned", "deduction") and not proposal.documents:
        return ""
    several = len(proposal.shares) > 1
    return f"{BETWEEN} ".join(_said(one, several=several) for one in proposal.shares)


def _said(share: Share, *, several: bool) -> str:
    documents = share.documents
    if several and share.plan is not None:
        pieces, rounding = share.plan.pieces, share.plan.rounding
        said = {one.number: one.amount - one.discount for one in pieces}
        if pieces:
            said[pieces[-1].number] -= rounding
        if share.plan.on_account:
            said[""] = share.plan.on_account
        documents = tuple(f"{name} = {amount:f}".lstrip() for name, amount in said.items())
    return f"{share.customer} {', '.join(documents)}".strip()


def _items(text: str, currency: str) -> Iterator[tuple[str, Decimal | None]]:
    """The names between commas, each with its amount; empty ones are passed over."""
    at, found = 0, False
    while at < len(text) and (one := _ITEM.match(text, at)) is not None:
        at = one.end()
        amount = None if one["given"] is None else typed(one["amount"], currency)
        if one["name"] or amount is not None or not found:
            yield one["name"], amount
            found = True


def _customer(text: str, knows: Callable[[str], bool]) -> tuple[str, str]:
    """The customer that a text begins with, and the rest of it; "" for none."""
    words = text.split(" ")
    for end in range(len(words), 0, -1):
        number = " ".join(words[:end])
        if knows(number):
            return number, " ".join(words[end:]).strip()
    return "", ""
