"""Finding customer and documents for payments; a tie is never guessed.

In this order: a payment reference, a number in a text, an exact amount of the payer's, a set of
its documents that makes the amount, what is oldest. Only a reference is certain.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank.known import KnownDocuments
from reskontro.exchange.bank.proposal import Basis, Candidate, Confidence, Proposal
from reskontro.exchange.bank.sums import choices
from reskontro.exchange.bank.texts import numbers_in
from reskontro.payment_reference import is_kid, mod10, mod11
from reskontro.problems import Note
from reskontro.record.payment_plan import Open, Paying, Piece, Plan, settled_in_order
from reskontro.subledger.documents import ZERO, MadeUpNumber

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.exchange.bank.model import Payment, Reference
    from reskontro.exchange.bank.payers import Payers, Sign
    from reskontro.exchange.bank.standing import Named, Standing, Standings
    from reskontro.exchange.bank.texts import Number
    from reskontro.invoicing import ReferenceScheme
    from reskontro.record.recorder import Recorder

#: Kinds of references that have a check digit.
_CHECKED: Final = frozenset(("kid", "ocr", "rf"))
#: So many candidates are named.
_MOST: Final = 5
#: Documents are looked at for a cash discount or a rounding from this part of them on.
_NEAR: Final = 8, 10
#: A set is looked for among so many of the documents, the first due.
_LONGEST: Final = 40
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

    def by_reference(self, payment: Payment) -> Proposal | None:
        """What the references of a payment settle, if that is certain."""
        references = payment.references
        if not references or payment.amount <= ZERO or payment.kind not in ("payment", "other"):
            return None
        named: list[Named] = []
        for one in references:
            if one.kind in _CHECKED:
                found = self._known.by_reference(one.text) if one.check == "right" else ()
                if len(found) != 1:
                    return None
                named.append(found[0])
        if not named or len({one.customer for one in named}) > 1:
            return None
        shares = [one.amount for one in references if one.kind in _CHECKED]
        reason = Note("bank.reason.reference", {"reference": references[0].text})
        made = self._named(payment, named, "reference", "certain", [reason], shares)
        return made if made is not None and made.plan is not None and made.plan.pieces else None

    def otherwise(self, payment: Payment) -> Proposal:
        """What a payment that no reference settles may be for."""
        reasons: list[Note] = []
        if payment.amount < ZERO:
            return self._taken_back(payment)
        named = self._weaker_references(payment, reasons)
        if named and (found := self._of_one(payment, named, "reference", "likely", reasons)):
            return found
        numbers = [*numbers_in(self._texts(payment))]
        if found := self._in_text(payment, numbers, reasons):
            return found
        customers, sign = self._customers(payment, numbers)
        if len(customers) > 1:
            reasons.append(Note("bank.reason.several_payers", {"customers": ", ".join(customers)}))
            return self._undecided(payment, reasons, customers)
        if customers:
            return self._of_payer(payment, customers[0], sign, reasons)
        return self._by_amount_alone(payment, reasons)

    def decided(
        self, payment: Payment, customer: str, documents: Sequence[str], reasons: Sequence[Note]
    ) -> Proposal:
        """What a person has decided; without documents the customer's exact amounts count."""
        standing = self._standings.of(customer, payment.currency)
        paying = _paying(payment, customer)
        opens = [one for name in documents if (one := standing.left(name)) is not None]
        if documents:
            plan = settled_in_order(opens, paying, "reference", self._recorder)
            return self._proposal("payer", "certain", standing, plan, reasons)
        found = self._of_payer(payment, customer, None, list(reasons))
        plan = (
            found.plan
            if found.basis in ("exact", "set") and found.plan
            else Plan((), payment.amount)
        )
        return self._proposal(found.basis, "certain", standing, plan, found.reasons)

    def take(self, payment: Payment, proposal: Proposal) -> None:
        """Let later payments see what this one settles."""
        if proposal.plan is not None and proposal.customer:
            standing = self._standings.of(proposal.customer, payment.currency)
            standing.take(_paying(payment, proposal.customer), proposal.plan)

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
        whole = sum((one.open for one in opens), start=ZERO)
        if len(opens) == 1 and whole == payment.amount:
            plan = Plan((Piece(opens[0].number, whole, "reference"),))
        elif shares and len(opens) > 1 and (shared := _shared(opens, shares, payment.amount)):
            plan = shared
        else:
            paying = _paying(payment, customer)
            plan = settled_in_order(opens, paying, "reference", self._recorder)
        return self._proposal(basis, confidence, standing, plan, reasons, opens)

    def _proposal(
        self,
        basis: Basis,
        confidence: Confidence,
        standing: Standing,
        plan: Plan,
        reasons: Sequence[Note],
        opens: Sequence[Open] = (),
    ) -> Proposal:
        more = [*reasons]
        currency = standing.currency
        if plan.on_account:
            values = {"over": str(plan.on_account), "currency": currency}
            more.append(Note("bank.reason.over", values))
        more += [
            Note(
                "bank.reason.under",
                {"part": piece.number, "left": str(piece.left), "currency": currency},
            )
            for piece in plan.pieces
            if piece.left
        ]
        documents = tuple(piece.number for piece in plan.pieces if piece.number)
        if not documents and opens:
            documents = tuple(one.number for one in opens)
        return Proposal(basis, confidence, standing.customer, documents, plan, tuple(more))

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
                "none", "unsure", reasons=tuple(reasons), candidates=tuple(every[:_MOST])
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
            return self._of_payer(payment, customer, None, reasons)
        return found

    def _weaker_references(self, payment: Payment, reasons: list[Note]) -> list[Named]:
        """Documents that references name which prove nothing; why others name none goes to reasons."""
        named: list[Named] = []
        for one in payment.references:
            if one.kind not in _CHECKED:
                continue
            found = self._known.by_reference(one.text)
            if one.check == "wrong":
                reasons.append(Note("bank.reason.wrong_digit", {"reference": one.text}))
            if len(found) > 1:
                several = ", ".join(f"{each.customer} {each.document}" for each in found)
                values = {"reference": one.text, "documents": several}
                reasons.append(Note("bank.reason.reference_of_several", values))
            elif found:
                named += found
                if one.check == "right":
                    values = {"reference": one.text}
                    reasons.append(Note("bank.reason.reference_names", values))
            elif one.check == "right":
                scheme = self._book.settings.payment_reference
                key = "unknown_reference" if _fits(one, scheme) else "foreign_reference"
                reasons.append(Note(f"bank.reason.{key}", {"reference": one.text}))
        return named

    def _texts(self, payment: Payment) -> list[str]:
        """What a payment says in words: its texts, and references without a check digit."""
        texts = [
            f"faktura {one.text}" if one.kind == "document" else one.text
            for one in payment.references
            if one.kind not in _CHECKED or one.check == "wrong"
        ]
        return [*texts, *payment.texts]

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
                named += self._documents(number, payers)
        named = list(dict.fromkeys(named))
        if not named:
            return None
        documents = ", ".join(one.document for one in named)
        reasons.append(Note("bank.reason.text", {"documents": documents}))
        return self._of_one(payment, named, "text", "likely", reasons)

    def _documents(self, number: Number, payers: Sequence[str]) -> list[Named]:
        """The documents that a number in a text names; of several those of the payer."""
        known = self._known
        found = known.by_number(number.text) or known.by_digits(number.digits)
        if not found and number.parts:
            each = [known.by_digits(part) for part in number.parts]
            found = tuple(one for part in each for one in part) if all(each) else ()
        own = [one for one in found if one.customer in payers]
        return own or list(found)

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

    def _of_payer(
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
            return self._proposal("exact", "likely", standing, plans[0], reasons)
        if len(plans) > 1:
            reasons.append(Note("bank.reason.tie", {"n": str(len(plans))}))
            return self._undecided(payment, reasons, [customer])
        numbered = [one for one in shown if not isinstance(one.number, MadeUpNumber)]
        sets = choices([one.open for one in numbered[:_LONGEST]], payment.amount)
        if sets and len(sets) == 1:
            pieces = tuple(Piece(numbered[at].number, numbered[at].open, "exact") for at in sets[0])
            reasons.append(Note("bank.reason.set", _of(Plan(pieces), payment)))
            return self._proposal("set", "likely", standing, Plan(pieces), reasons)
        if sets:
            reasons.append(Note("bank.reason.tie_of_sets"))
            return self._undecided(payment, reasons, [customer])
        if not numbered:
            reasons.append(Note("bank.reason.nothing_open", {"customer": customer}))
            plan = Plan((), payment.amount)
            return self._proposal("payer", "unsure", standing, plan, reasons)
        plan = settled_in_order(numbered, _paying(payment, customer), "oldest", self._recorder)
        reasons.append(Note("bank.reason.oldest", _of(plan, payment)))
        made = self._proposal("oldest", "unsure", standing, plan, reasons)
        found = tuple(self._candidates(payment, [customer]))
        return msgspec.structs.replace(made, candidates=found)

    def _near(self, payment: Payment, standing: Standing, shown: Sequence[Open]) -> list[Plan]:
        """Plans for documents that the amount is a cash discount or a rounding away from."""
        tolerance = self._book.settings.record.tolerance
        part, of = _NEAR
        paying = _paying(payment, standing.customer)
        found = []
        for one in shown:
            if one.open * part / of <= payment.amount <= one.open + tolerance:
                if isinstance(one.number, MadeUpNumber):
                    continue
                plan = settled_in_order([one], paying, "exact", self._recorder)
                if not plan.on_account and not plan.pieces[0].left:
                    found.append(plan)
        return found

    def _by_amount_alone(self, payment: Payment, reasons: list[Note]) -> Proposal:
        """Documents of anybody with just the amount, where the payer is not known."""
        reasons.append(Note("bank.reason.unknown_payer"))
        named = self._standings.with_open(payment.amount, payment.currency)
        found = [c for one in islice(named, _MOST) if (c := self._candidate(payment, one))]
        if len(named) == 1 and not isinstance(named[0].document, MadeUpNumber):
            reasons.append(Note("bank.reason.only_amount", {"document": named[0].document}))
            made = self._named(payment, named, "exact", "unsure", reasons)
            if made is not None:
                return msgspec.structs.replace(made, candidates=tuple(found))
        return Proposal("none", "unsure", reasons=tuple(reasons), candidates=tuple(found))

    def _undecided(
        self, payment: Payment, reasons: Sequence[Note], customers: Sequence[str]
    ) -> Proposal:
        """No proposal, but candidates of some customers."""
        one = customers[0] if len(customers) == 1 else ""
        found = tuple(self._candidates(payment, customers))
        return Proposal("none", "unsure", one, reasons=tuple(reasons), candidates=found)

    def _candidates(self, payment: Payment, customers: Iterable[str]) -> list[Candidate]:
        """Open documents of customers: those of just the amount first, then the first due."""
        found = [
            Candidate(customer, one.number, one.open, one.entry.due)
            for customer in customers
            for one in self._standings.of(customer, payment.currency).shown()
            if not isinstance(one.number, MadeUpNumber)
        ]
        found.sort(key=lambda one: one.open != payment.amount)
        return found[:_MOST]

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
        named = self._weaker_references(payment, [])
        for number in numbers_in(self._texts(payment)) if not named else ():
            named += self._documents(number, self._payers.find(payment)[0])
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


def _paying(payment: Payment, customer: str) -> Paying:
    code = payment.identity.text
    return Paying(customer, payment.booked, payment.amount, payment.currency, code, "")


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


def _of(plan: Plan, payment: Payment) -> dict[str, str]:
    numbers = [piece.number or "–" for piece in plan.pieces]
    return {
        "documents": ", ".join(numbers),
        "amount": str(payment.amount),
        "currency": payment.currency,
    }


def _texts_of(numbers: Iterable[Number]) -> str:
    return ", ".join(one.text for one in numbers if is_kid(one.text))


def _fits(reference: Reference, scheme: ReferenceScheme | None) -> bool:
    """Whether a reference can be one that the book's scheme makes."""
    if scheme is None or reference.kind == "rf":
        return True
    check = mod10 if scheme.check == "mod10" else mod11
    return check(reference.text[:-1]) == reference.text[-1:]
