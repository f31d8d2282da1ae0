"""What a payment that is taken back was for, and a credit note that a payer has taken off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.exchange.bank.by_amount import MOST
from reskontro.exchange.bank.proposal import Proposal, Share
from reskontro.exchange.bank.texts import numbers_in
from reskontro.problems import Note

if TYPE_CHECKING:
    from reskontro.exchange.bank.model import Payment
    from reskontro.exchange.bank.naming import Naming
    from reskontro.exchange.bank.payers import Payers
    from reskontro.exchange.bank.proposal import Basis
    from reskontro.exchange.bank.standing import Standings


def taken_back(payment: Payment, naming: Naming, payers: Payers, standings: Standings) -> Proposal:
    """The proposal for money below 0: the one document that its references, else its texts, name.

    It is certain by a reference with a right check digit, of a document that was paid as much.
    """
    basis: Basis = "deduction" if payment.kind == "deduction" else "returned"
    reasons = [Note(f"bank.reason.{basis}")]
    currency, customers = payment.currency, payers.find(payment)[0]
    named = {*naming.by_references(payment, reasons)}
    referenced = bool(named)
    for number in numbers_in(naming.texts(payment)) if not named else ():
        named.update(naming.documents(number, customers))
    if len(named) != 1:
        shares = (Share(customers[0]),) if len(customers) == 1 else ()
        every = [found for one in named if (found := standings.candidate(one, currency))]
        every.sort(key=lambda one: (one.customer, one.document))
        return Proposal(basis, "unsure", shares, tuple(reasons), tuple(every[:MOST]))
    (one,) = named
    paid = standings.of(one.customer, currency).paid(one.document) >= -payment.amount
    trusted = referenced and all(each.check != "wrong" for each in payment.references)
    sure = trusted and paid and basis == "returned"
    if not referenced:
        reasons.append(Note("bank.reason.text", {"documents": one.document}))
    share = Share(one.customer, (one.document,))
    return Proposal(basis, "certain" if sure else "likely", (share,), tuple(reasons))
