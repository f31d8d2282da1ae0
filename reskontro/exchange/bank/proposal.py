"""What a payment may be for, as matching proposes it."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - the fields' types are read at run time
from decimal import Decimal  # noqa: TC003 - as above
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.exchange.bank.model import Money  # noqa: TC001 - as above
from reskontro.problems import Note
from reskontro.record.payment_plan import Plan  # noqa: TC001 - as above

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.exchange.bank.model import Payment

#: What a proposal rests on: a payment reference, the customer's own reference, a number in a text,
#: an exact amount, a set of documents that makes the amount, what is oldest, the payer alone; the
#: reference of a payment that is taken back, or of a credit note that is taken off; the bank's own
#: fee or interest; nothing.
Basis = Literal[
    "reference",
    "customer",
    "text",
    "exact",
    "set",
    "oldest",
    "payer",
    "returned",
    "deduction",
    "fee",
    "interest",
    "none",
]

#: `certain` is booked; the others wait for a decision.
Confidence = Literal["certain", "likely", "unsure"]


class Candidate(msgspec.Struct, frozen=True, gc=False):
    """A document that a payment may be for; `open` is what is open of it."""

    customer: str
    document: str
    open: Decimal
    due: date | None = None


class Share(msgspec.Struct, frozen=True, gc=False):
    """What of a payment is for one customer.

    `documents` are those that are meant. `plan` says what of which of them is settled; None where
    a decision has to say it, and of what is taken back: of that `amount` > 0 is the share, None
    where it is all.
    """

    customer: str
    documents: tuple[str, ...] = ()
    plan: Plan | None = None
    amount: Decimal | None = None


class Proposal(msgspec.Struct, frozen=True, gc=False):
    """What a payment may be for, and why.

    `shares` are of one customer, or each of another; none where no customer is found, and of what
    is no customer's payment. `paid` is what settles them where that is not the amount on the
    account but another, in another currency. `reference` is the payment reference that was found in
    the text, of several the one that sorts first. `reasons` are for people, the first says what the
    proposal rests on.
    """

    basis: Basis
    confidence: Confidence
    shares: tuple[Share, ...] = ()
    reasons: tuple[Note, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    paid: Money | None = None
    reference: str = ""

    @property
    def customer(self) -> str:
        """The only customer, "" where there is none, or several."""
        return self.shares[0].customer if len(self.shares) == 1 else ""

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents of all customers that are meant."""
        return tuple(name for share in self.shares for name in share.documents)

    @property
    def plans(self) -> list[tuple[str, Plan]]:
        """The customers, each with what is settled."""
        return [(one.customer, one.plan) for one in self.shares if one.plan is not None]

    def doubted(self, why: Note) -> Proposal:
        """The proposal for a payment that a person has to look at, whatever it rests on."""
        return msgspec.structs.replace(self, confidence="unsure", reasons=(why, *self.reasons))

    def settled_by(self, payment: Payment) -> Payment:
        """A payment as what it settles with."""
        if self.paid is None:
            return payment
        amount, currency = self.paid.amount, self.paid.currency
        return msgspec.structs.replace(payment, amount=amount, currency=currency)

    @property
    def is_exact(self) -> bool:
        """Whether all that is settled is settled whole, and nothing is over."""
        plans = [plan for _, plan in self.plans]
        return not any(one.on_account or any(p.left for p in one.pieces) for one in plans)

    @property
    def settles(self) -> bool:
        """Whether something of every customer is settled."""
        for one in self.shares:
            if one.plan is None or not one.plan.pieces:
                return False
        return bool(self.shares)


def share(customer: str, plan: Plan, meant: Iterable[str] = ()) -> Share:
    """A customer's share by its plan; `meant` are the documents where it settles none."""
    settled = [piece.number for piece in plan.pieces if piece.number]
    return Share(customer, tuple(settled or meant), plan)


def proposal(
    basis: Basis,
    confidence: Confidence,
    shares: Sequence[Share],
    currency: str,
    reasons: Sequence[Note],
) -> Proposal:
    """A proposal of plans, with what is over and what stays open among its reasons."""
    more = [*reasons]
    plans = [one.plan for one in shares if one.plan is not None]
    for plan in plans:
        if plan.on_account:
            over = {"over": str(plan.on_account), "currency": currency}
            more.append(Note("bank.reason.over", over))
    for plan in plans:
        for piece in plan.pieces:
            if piece.left:
                under = {"part": piece.number, "left": str(piece.left), "currency": currency}
                more.append(Note("bank.reason.under", under))
    return Proposal(basis, confidence, tuple(shares), tuple(more))
