"""What a payment may be for, as matching proposes it."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - the fields' types are read at run time
from decimal import Decimal  # noqa: TC003 - as above
from typing import Literal

import msgspec

from reskontro.problems import Note  # noqa: TC001 - as above
from reskontro.record.payment_plan import Plan  # noqa: TC001 - as above

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


class Proposal(msgspec.Struct, frozen=True, gc=False):
    """What a payment may be for, and why.

    `customer` is "" where none is found. `plan` says what of which documents is settled; None
    where a decision has to say it, and of what is no customer's payment. `reasons` are for people,
    the first says what the proposal rests on.
    """

    basis: Basis
    confidence: Confidence
    customer: str = ""
    documents: tuple[str, ...] = ()
    plan: Plan | None = None
    reasons: tuple[Note, ...] = ()
    candidates: tuple[Candidate, ...] = ()
