"""What a payment of a customer may be for, by its amount and by the age of what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank.proposal import (
    Basis,
    Candidate,
    Confidence,
    Proposal,
    Share,
    proposal,
    share,
)
from reskontro.exchange.bank.sums import choices
from reskontro.problems import Note
from reskontro.record.payment_plan import Open, Paying, Piece, Plan, settled_in_order
from reskontro.subledger.documents import ZERO, MadeUpNumber

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from reskontro.exchange.bank.model import Payment
    from reskontro.exchange.bank.payers import Sign
    from reskontro.exchange.bank.standing import Standing, Standings
    from reskontro.record.recorder import Recorder

#: So many candidates are named.
MOST: Final = 5
#: Documents are looked at for a cash discount or a rounding from this part of them on.
_NEAR: Final = 8, 10
#: A set is looked for among so many documents; among more there would be others as likely.
_LONGEST: Final = 40


class ByAmount:
    """Matches payments of customers that are known."""

    def __init__(self, recorder: Recorder, standings: Standings) -> None:
        self._recorder = recorder
        self._standings = standings

    def of_payer(
        self, payment: Payment, customer: str, sign: Sign | None, reasons: list[Note]
    ) -> Proposal:
        """What a payment of a customer may be for, by its amount and by age."""
        standing = self._standings.of(customer, payment.currency)
        if sign is not None:
            reasons.append(Note(f"bank.reason.payer_{sign}", {"customer": customer}))
        shown = standing.shown()
        plans = _exact(payment.amount, shown, standing) or self._near(payment, standing, shown)
        if len(plans) == 1:
            reasons.append(Note("bank.reason.exact", _of(plans[0], payment)))
            return _of_one("exact", "likely", standing, plans[0], reasons)
        if len(plans) > 1:
            reasons.append(Note("bank.reason.tie", {"n": str(len(plans))}))
            return self.undecided(payment, reasons, [customer])
        numbered = [one for one in shown if not isinstance(one.number, MadeUpNumber)]
        few = len(numbered) <= _LONGEST
        sets = choices([one.open for one in numbered], payment.amount) if few else None
        if sets and len(sets) == 1:
            pieces = tuple(Piece(numbered[at].number, numbered[at].open, "exact") for at in sets[0])
            reasons.append(Note("bank.reason.set", _of(Plan(pieces), payment)))
            return _of_one("set", "likely", standing, Plan(pieces), reasons)
        if sets:
            reasons.append(Note("bank.reason.tie_of_sets"))
            return self.undecided(payment, reasons, [customer])
        if not numbered:
            reasons.append(Note("bank.reason.nothing_open", {"customer": customer}))
            plan = Plan((), payment.amount)
            return _of_one("payer", "unsure", standing, plan, reasons)
        plan = settled_in_order(numbered, paying_of(payment, customer), "oldest", self._recorder)
        reasons.append(Note("bank.reason.oldest", _of(plan, payment)))
        made = _of_one("oldest", "unsure", standing, plan, reasons)
        found = tuple(self._candidates(payment, [customer]))
        return msgspec.structs.replace(made, candidates=found)

    def _near(self, payment: Payment, standing: Standing, shown: Sequence[Open]) -> list[Plan]:
        """Plans for documents that the amount is a cash discount or a rounding away from."""
        tolerance = self._recorder.settings.record.tolerance
        part, of = _NEAR
        paying = paying_of(payment, standing.customer)
        found = []
        for one in shown:
            if one.open * part / of <= payment.amount <= one.open + tolerance:
                if isinstance(one.number, MadeUpNumber):
                    continue
                plan = settled_in_order([one], paying, "exact", self._recorder)
                if not plan.on_account and not plan.pieces[0].left:
                    found.append(plan)
        return found

    def undecided(
        self, payment: Payment, reasons: Sequence[Note], customers: Sequence[str]
    ) -> Proposal:
        """No proposal, but candidates of some customers."""
        shares = (Share(customers[0]),) if len(customers) == 1 else ()
        found = tuple(self._candidates(payment, customers))
        return Proposal("none", "unsure", shares, tuple(reasons), found)

    def _candidates(self, payment: Payment, customers: Iterable[str]) -> list[Candidate]:
        """Open documents of customers: those of just the amount first, then the first due."""
        found = [
            Candidate(customer, one.number, one.open, one.entry.due)
            for customer in customers
            for one in self._standings.of(customer, payment.currency).shown()
            if not isinstance(one.number, MadeUpNumber)
        ]
        found.sort(key=lambda one: one.open != payment.amount)
        return found[:MOST]


def paying_of(payment: Payment, customer: str, amount: Decimal | None = None) -> Paying:
    """A payment, or an amount of it, as a plan is made for it."""
    code, whole = payment.identity.text, payment.amount
    return Paying(
        customer,
        payment.booked,
        whole if amount is None else amount,
        payment.currency,
        code,
        "",
    )


def _of_one(
    basis: Basis, confidence: Confidence, standing: Standing, plan: Plan, reasons: Sequence[Note]
) -> Proposal:
    """A proposal of a customer's plan."""
    shares = (share(standing.customer, plan),)
    return proposal(basis, confidence, shares, standing.currency, reasons)


def _exact(amount: Decimal, shown: Sequence[Open], standing: Standing) -> list[Plan]:
    """Plans that settle just the amount: of a document, of its next instalment, or of all."""
    found = [
        one for one in shown if amount in (one.open, standing.first_part(one.number)) and one.open
    ]
    plans = [
        Plan((Piece(_name(one), amount, "exact", one.open - amount),))
        for one in found
        if amount <= one.open
    ]
    if not plans and len(shown) > 1 and sum((one.open for one in shown), start=ZERO) == amount:
        plans = [Plan(tuple(Piece(_name(one), one.open, "exact") for one in shown))]
    return plans


def _name(one: Open) -> str:
    """The number that a posting names; "" of a document that has none."""
    return "" if isinstance(one.number, MadeUpNumber) else one.number


def _of(plan: Plan, payment: Payment) -> dict[str, str]:
    numbers = [piece.number or "–" for piece in plan.pieces]
    return {
        "documents": ", ".join(numbers),
        "amount": str(payment.amount),
        "currency": payment.currency,
    }
