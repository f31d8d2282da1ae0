"""Finding customer and documents for payments; a tie is never guessed.

In this order: a payment reference, a number in a text, an exact amount of the payer's, a set of
its documents that makes the amount, what is oldest. Only a reference is certain.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank.by_amount import MOST, ByAmount
from reskontro.exchange.bank.known import KnownDocuments
from reskontro.exchange.bank.naming import CHECKED, Naming
from reskontro.exchange.bank.proposal import (
    Basis,
    Confidence,
    Proposal,
    proposal,
    share,
)
from reskontro.exchange.bank.sharing import Sharing
from reskontro.exchange.bank.standing import Named
from reskontro.exchange.bank.taken_back import taken_back
from reskontro.exchange.bank.texts import numbers_in
from reskontro.payment_reference import is_kid
from reskontro.problems import Note
from reskontro.record.payment_plan import Plan
from reskontro.subledger.documents import ZERO, MadeUpNumber

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.exchange.bank.decision import Part
    from reskontro.exchange.bank.model import Payment
    from reskontro.exchange.bank.naming import Meant
    from reskontro.exchange.bank.payers import Payers, Sign
    from reskontro.exchange.bank.standing import Standings
    from reskontro.exchange.bank.texts import Number
    from reskontro.record.recorder import Recorder

_SURE_SIGNS: Final = frozenset(("account", "orgnr"))


class Matcher:
    """Matches the payments of an import one after the other; each sees those before it."""

    def __init__(
        self, book: Book, recorder: Recorder, standings: Standings, payers: Payers
    ) -> None:
        self._book = book
        self._recorder = recorder
        self._standings = standings
        self._payers = payers
        self._known = KnownDocuments(book)
        self._naming = Naming(self._known, book.settings.payment_reference)
        self._amounts = ByAmount(recorder, standings)
        self._sharing = Sharing(recorder, standings)

    def by_reference(self, payment: Payment) -> Proposal | None:
        """What the references of a payment settle, if that is certain.

        What the payer sent in another currency is, where it is just what is open in that; and what
        is taken back of a payment of a document that was paid.
        """
        if payment.amount < ZERO:
            back = taken_back(payment, self._naming, self._payers, self._standings)
            return back if back.confidence == "certain" else None
        made = self._by_reference(payment)
        if made is None and (sent := payment.as_sent) is not None:
            found = self._by_reference(sent)
            made = _as_sent(found, payment) if found is not None and found.is_exact else None
        return made

    def _by_reference(self, payment: Payment) -> Proposal | None:
        references = [one.text for one in payment.references if one.kind in CHECKED]
        if not references or not payment.amount or payment.kind not in ("payment", "other"):
            return None
        named = self._naming.by_trusted(payment)
        shares = self._sharing.among(payment, named) if named else None
        if shares is None:
            return None
        told = ", ".join(dict.fromkeys(references))
        reason = Note("bank.reason.reference", {"reference": told})
        made = proposal("reference", "certain", shares, payment.currency, [reason])
        return made if made.settles else None

    def otherwise(self, payment: Payment) -> Proposal:
        """What a payment that no reference settles may be for."""
        reasons: list[Note] = []
        if payment.amount < ZERO:
            return taken_back(payment, self._naming, self._payers, self._standings)
        named = self._naming.by_references(payment, reasons)
        if named and (found := self._of_named(payment, named, "reference", "likely", reasons)):
            return found
        numbers = [*numbers_in(self._naming.texts(payment))]
        if found := self._in_text(payment, numbers, reasons):
            return found
        customers, sign = self._customers(payment, numbers)
        if len(customers) > 1:
            reasons.append(Note("bank.reason.several_payers", {"customers": ", ".join(customers)}))
            return self._amounts.undecided(payment, reasons, customers)
        if customers:
            return self._amounts.of_payer(payment, customers[0], sign, reasons)
        return self._by_amount_alone(payment, reasons)

    def decided(self, payment: Payment, parts: Sequence[Part], reasons: Sequence[Note]) -> Proposal:
        """What a person has decided on, where all that is named is known and open.

        Of one customer without amounts, documents are settled in the order named, and without
        documents the customer's exact amounts count.

        Raises:
            Refused: amounts do not fit what is open, or do not make the payment.
        """
        currency, first = payment.currency, parts[0]
        if len(parts) > 1 or first.has_amounts:
            shares = self._sharing.decided(payment, parts)
            return proposal("payer", "certain", shares, currency, reasons)
        customer = first.customer
        if first.wanted:
            named = dict.fromkeys(Named(customer, one.document) for one in first.wanted)
            shares = self._sharing.among(payment, named) or []
            return proposal("payer", "certain", shares, currency, reasons)
        found = self._amounts.of_payer(payment, customer, None, list(reasons))
        plans = [plan for _, plan in found.plans]
        fits = found.basis in ("exact", "set") and plans
        plan = plans[0] if fits else Plan((), payment.amount)
        return proposal(found.basis, "certain", [share(customer, plan)], currency, found.reasons)

    def take(self, payment: Payment, proposal: Proposal) -> None:
        """Let later payments see what this one settles."""
        payment = proposal.settled_by(payment)
        for one in proposal.shares:
            standing = self._standings.of(one.customer, payment.currency)
            if one.plan is not None:
                standing.take(payment, one.plan)
            elif payment.amount < ZERO and len(one.documents) == 1:
                amount = -payment.amount if one.amount is None else one.amount
                standing.give_back(payment, one.documents[0], amount)

    def are_in(self, currency: str, named: Iterable[Named]) -> bool:
        """Whether all of some documents are in a currency."""
        of = self._standings.of
        return all(of(one.customer, currency).left(one.document) is not None for one in named)

    def _of_named(
        self,
        payment: Payment,
        named: Meant,
        basis: Basis,
        confidence: Confidence,
        reasons: list[Note],
        *,
        tie: bool = False,
    ) -> Proposal | None:
        """The proposal for documents that are said to be meant, where there is something to settle.

        With a `tie` a number names several of them, and they are for one customer or not settled.
        """
        sent = payment.as_sent
        if sent is not None and self.are_in(sent.currency, named):
            found = self._of_named(sent, named, basis, "likely", reasons, tie=tie)
            return found and _as_sent(found, payment)
        customers = sorted({one.customer for one in named})
        several = len(customers) > 1
        shares = None if several and tie else self._sharing.among(payment, named)
        if shares is not None:
            found = proposal(basis, confidence, shares, payment.currency, reasons)
            if found.settles:
                return found
        if several:
            return self._of_several(payment, named, customers, reasons)
        if shares is None:
            values = {"document": next(iter(named)).document, "currency": payment.currency}
            reasons.append(Note("bank.reason.other_currency", values))
            return None
        numbers = ", ".join(one.document for one in named)
        reasons.append(Note("bank.reason.settled", {"document": numbers}))
        return self._amounts.of_payer(payment, customers[0], None, reasons)

    def _of_several(
        self,
        payment: Payment,
        named: Iterable[Named],
        customers: Sequence[str],
        reasons: list[Note],
    ) -> Proposal:
        """No proposal, but candidates of several customers, and what is open of them together."""
        whole = sum((self._open(payment, one) for one in named), start=ZERO)
        values = {
            "customers": ", ".join(customers),
            "open": str(whole),
            "currency": payment.currency,
        }
        reasons.append(Note("bank.reason.several_customers", values))
        every = [c for one in named if (c := self._standings.candidate(one, payment.currency))]
        return Proposal("none", "unsure", reasons=tuple(reasons), candidates=tuple(every[:MOST]))

    def _in_text(
        self, payment: Payment, numbers: Sequence[Number], reasons: list[Note]
    ) -> Proposal | None:
        """What the numbers in the texts of a payment name: payment references, else documents."""
        kids = {
            one.text: found[0]
            for one in numbers
            if is_kid(one.text) and len(found := self._known.by_reference(one.text)) == 1
        }
        if kids:
            meant = dict.fromkeys(kids.values())
            whole = sum((self._open(payment, one) for one in meant), start=ZERO)
            confidence: Confidence = "certain" if whole == payment.amount else "likely"
            told = {"reference": ", ".join(kids)}
            reasons.append(Note("bank.reason.reference_in_text", told))
            made = self._of_named(payment, meant, "text", confidence, reasons)
            reference = min(one.lstrip("0") for one in kids)
            return made and msgspec.structs.replace(made, reference=reference)
        payers, _ = self._customers(payment, numbers)
        each_of = [
            self._naming.documents(number, payers)
            for number in numbers
            if number.label != "customer"
        ]
        named = dict.fromkeys(one for each in each_of for one in each)
        if not named:
            return None
        documents = ", ".join(one.document for one in named)
        reasons.append(Note("bank.reason.text", {"documents": documents}))
        tie = any(len(each) > 1 for each in each_of)
        return self._of_named(payment, named, "text", "likely", reasons, tie=tie)

    def _open(self, payment: Payment, named: Named) -> Decimal:
        one = self._standings.of(named.customer, payment.currency).left(named.document)
        return ZERO if one is None else one.open

    def _customers(
        self, payment: Payment, numbers: Sequence[Number]
    ) -> tuple[tuple[str, ...], Sign | None]:
        """The customers that the payer may be: by references of their own, numbers, or signs."""
        for one in payment.references:
            if one.is_trusted and (own := self._known.customers_by_reference(one.text)):
                return own, "account"
        found, sign = self._payers.find(payment)
        if found and sign in _SURE_SIGNS:
            return found, sign
        said = [one.text for one in numbers if one.label == "customer"]
        by_number = tuple(dict.fromkeys(text for text in said if self._book.knows(text)))
        return (by_number, "account") if by_number else (found, sign)

    def _by_amount_alone(self, payment: Payment, reasons: list[Note]) -> Proposal:
        """Documents of anybody with just the amount, where the payer is not known."""
        reasons.append(Note("bank.reason.unknown_payer"))
        named = self._standings.with_open(payment.amount, payment.currency)
        found = [
            c
            for one in islice(named, MOST)
            if (c := self._standings.candidate(one, payment.currency))
        ]
        if len(named) == 1 and not isinstance(named[0].document, MadeUpNumber):
            reasons.append(Note("bank.reason.only_amount", {"document": named[0].document}))
            shares = self._sharing.among(payment, dict.fromkeys(named))
            if shares is not None:
                made = proposal("exact", "unsure", shares, payment.currency, reasons)
                return msgspec.structs.replace(made, candidates=tuple(found))
        return Proposal("none", "unsure", reasons=tuple(reasons), candidates=tuple(found))


def _as_sent(found: Proposal, payment: Payment) -> Proposal:
    """A proposal that was found for what the payer sent in another currency."""
    sent = payment.original
    assert sent is not None  # noqa: S101 - it was looked for
    note = Note("bank.reason.sent", {"amount": str(sent.amount), "currency": sent.currency})
    return msgspec.structs.replace(found, paid=sent, reasons=(*found.reasons, note))
