"""Finding customer and documents for payments; a tie is never guessed.

In this order: a payment reference, a number in a text, an exact amount of the payer's, a set of
its documents that makes the amount, what is oldest. Only a reference is certain.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank.by_amount import MOST, ByAmount, paying_of, proposal
from reskontro.exchange.bank.known import KnownDocuments
from reskontro.exchange.bank.naming import CHECKED, Naming
from reskontro.exchange.bank.proposal import Basis, Candidate, Confidence, Proposal
from reskontro.exchange.bank.texts import numbers_in
from reskontro.payment_reference import is_kid
from reskontro.problems import Note
from reskontro.record.payment_plan import Open, Piece, Plan, settled_in_order
from reskontro.subledger.documents import ZERO, MadeUpNumber

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.exchange.bank.model import Payment
    from reskontro.exchange.bank.payers import Payers, Sign
    from reskontro.exchange.bank.standing import Named, Standings
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

    def by_reference(self, payment: Payment) -> Proposal | None:
        """What the references of a payment settle, if that is certain."""
        references = payment.references
        if not references or payment.amount <= ZERO or payment.kind not in ("payment", "other"):
            return None
        named: list[Named] = []
        for one in references:
            if one.kind in CHECKED:
                found = self._known.by_reference(one.text) if one.check == "right" else ()
                if len(found) != 1:
                    return None
                named.append(found[0])
        if not named or len({one.customer for one in named}) > 1:
            return None
        shares = [one.amount for one in references if one.kind in CHECKED]
        reason = Note("bank.reason.reference", {"reference": references[0].text})
        made = self._named(payment, named, "reference", "certain", [reason], shares)
        return made if made is not None and made.plan is not None and made.plan.pieces else None

    def otherwise(self, payment: Payment) -> Proposal:
        """What a payment that no reference settles may be for."""
        reasons: list[Note] = []
        if payment.amount < ZERO:
            return self._taken_back(payment)
        named = self._naming.by_references(payment, reasons)
        if named and (found := self._of_one(payment, named, "reference", "likely", reasons)):
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

    def decided(
        self, payment: Payment, customer: str, documents: Sequence[str], reasons: Sequence[Note]
    ) -> Proposal:
        """What a person has decided; without documents the customer's exact amounts count."""
        standing = self._standings.of(customer, payment.currency)
        paying = paying_of(payment, customer)
        opens = [one for name in documents if (one := standing.left(name)) is not None]
        if documents:
            plan = settled_in_order(opens, paying, "reference", self._recorder)
            return proposal("payer", "certain", standing, plan, reasons)
        found = self._amounts.of_payer(payment, customer, None, list(reasons))
        plan = (
            found.plan
            if found.basis in ("exact", "set") and found.plan
            else Plan((), payment.amount)
        )
        return proposal(found.basis, "certain", standing, plan, found.reasons)

    def take(self, payment: Payment, proposal: Proposal) -> None:
        """Let later payments see what this one settles."""
        if proposal.plan is not None and proposal.customer:
            standing = self._standings.of(proposal.customer, payment.currency)
            standing.take(payment, proposal.plan)

    def _named(
        self,
        payment: Payment,
        named: Iterable[Named],
        basis: Basis,
        confidence: Confidence,
        reasons: Sequence[Note],
        shares: Sequence[Decimal | None] = (),
    ) -> Proposal | None:
        """The proposal for documents of one customer; None where one is in another currency."""
        named = tuple(dict.fromkeys(named))
        customer = named[0].customer
        standing = self._standings.of(customer, payment.currency)
        opens: list[Open] = []
        for one in named:
            found = standing.left(one.document)
            if found is None:
                return None
            opens.append(found)
        if len(opens) == 1 and opens[0].open == payment.amount:
            plan = Plan((Piece(opens[0].number, opens[0].open, "reference"),))
        elif shares and len(opens) > 1 and (shared := _shared(opens, shares, payment.amount)):
            plan = shared
        else:
            paying = paying_of(payment, customer)
            plan = settled_in_order(opens, paying, "reference", self._recorder)
        return proposal(basis, confidence, standing, plan, reasons, opens)

    def _of_one(
        self,
        payment: Payment,
        named: Sequence[Named],
        basis: Basis,
        confidence: Confidence,
        reasons: list[Note],
    ) -> Proposal | None:
        """The proposal for documents that are said to be meant, where there is something to settle."""
        if len({one.customer for one in named}) > 1:
            customers = ", ".join(sorted({one.customer for one in named}))
            reasons.append(Note("bank.reason.several_customers", {"customers": customers}))
            every = [c for one in named if (c := self._candidate(payment, one))]
            return Proposal(
                "none", "unsure", reasons=tuple(reasons), candidates=tuple(every[:MOST])
            )
        found = self._named(payment, named, basis, confidence, reasons)
        if found is None:
            values = {"document": named[0].document, "currency": payment.currency}
            reasons.append(Note("bank.reason.other_currency", values))
            return None
        if found.plan is None or not found.plan.pieces:
            numbers = ", ".join(one.document for one in named)
            reasons.append(Note("bank.reason.settled", {"document": numbers}))
            customer = named[0].customer
            return self._amounts.of_payer(payment, customer, None, reasons)
        return found

    def _in_text(
        self, payment: Payment, numbers: Sequence[Number], reasons: list[Note]
    ) -> Proposal | None:
        """What the numbers in the texts of a payment name: payment references, else documents."""
        kids = [
            found[0]
            for one in numbers
            if is_kid(one.text) and len(found := self._known.by_reference(one.text)) == 1
        ]
        if kids:
            whole = sum((self._open(payment, one) for one in dict.fromkeys(kids)), start=ZERO)
            confidence: Confidence = "certain" if whole == payment.amount else "likely"
            reasons.append(Note("bank.reason.reference_in_text", {"reference": _texts_of(numbers)}))
            return self._of_one(payment, kids, "text", confidence, reasons)
        payers, _ = self._customers(payment, numbers)
        named: list[Named] = []
        for number in numbers:
            if number.label != "customer":
                named += self._naming.documents(number, payers)
        named = list(dict.fromkeys(named))
        if not named:
            return None
        documents = ", ".join(one.document for one in named)
        reasons.append(Note("bank.reason.text", {"documents": documents}))
        return self._of_one(payment, named, "text", "likely", reasons)

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
        found = [c for one in islice(named, MOST) if (c := self._candidate(payment, one))]
        if len(named) == 1 and not isinstance(named[0].document, MadeUpNumber):
            reasons.append(Note("bank.reason.only_amount", {"document": named[0].document}))
            made = self._named(payment, named, "exact", "unsure", reasons)
            if made is not None:
                return msgspec.structs.replace(made, candidates=tuple(found))
        return Proposal("none", "unsure", reasons=tuple(reasons), candidates=tuple(found))

    def _candidate(self, payment: Payment, named: Named) -> Candidate | None:
        if isinstance(named.document, MadeUpNumber):
            return None
        one = self._standings.of(named.customer, payment.currency).left(named.document)
        if one is None:
            return None
        return Candidate(named.customer, one.number, one.open, one.entry.due)

    def _taken_back(self, payment: Payment) -> Proposal:
        """A payment that is taken back, or a credit note that a payer has taken off."""
        basis: Basis = "deduction" if payment.kind == "deduction" else "returned"
        reasons = [Note(f"bank.reason.{basis}")]
        named = self._naming.by_references(payment, [])
        for number in numbers_in(self._naming.texts(payment)) if not named else ():
            named += self._naming.documents(number, self._payers.find(payment)[0])
        if len(set(named)) != 1:
            customers, _ = self._payers.find(payment)
            return Proposal(
                basis, "unsure", customers[0] if len(customers) == 1 else "", reasons=tuple(reasons)
            )
        (one,) = set(named)
        standing = self._standings.of(one.customer, payment.currency)
        trusted = any(each.is_trusted for each in payment.references)
        paid = standing.paid(one.document) >= -payment.amount
        sure = trusted and paid and basis == "returned"
        reasons.append(Note("bank.reason.text", {"documents": one.document}))
        return Proposal(
            basis,
            "certain" if sure else "likely",
            one.customer,
            (one.document,),
            reasons=tuple(reasons),
        )


def _shared(
    opens: Sequence[Open], shares: Sequence[Decimal | None], amount: Decimal
) -> Plan | None:
    """The plan where a payer has shared the amount out; None where it cannot be done so."""
    given = [share for share in shares if share is not None and share > ZERO]
    if len(given) != len(opens) or sum(given, start=ZERO) != amount:
        return None
    pieces = [
        Piece(one.number, settled, "reference", one.open - settled)
        for one, share in zip(opens, given, strict=True)
        if (settled := min(share, one.open))
    ]
    return Plan(tuple(pieces), amount - sum((piece.amount for piece in pieces), start=ZERO))


def _texts_of(numbers: Iterable[Number]) -> str:
    return ", ".join(one.text for one in numbers if is_kid(one.text))
