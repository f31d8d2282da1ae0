"""Decisions on payments that wait: what is booked of them, and what stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.exchange.bank.alike import WaitingLines, booked_as, lines_beside, near
from reskontro.exchange.bank.booked import Brought, booked_in
from reskontro.exchange.bank.booking import Booker
from reskontro.exchange.bank.decision import parts_of, rate_of
from reskontro.exchange.bank.imports import Handled
from reskontro.exchange.bank.matching import Matcher
from reskontro.exchange.bank.model import Money
from reskontro.exchange.bank.payers import Payers, read_links, with_links
from reskontro.exchange.bank.proposal import Proposal, Share
from reskontro.exchange.bank.review import ACCEPT, IGNORE, read_review, without
from reskontro.exchange.bank.standing import Named, Standings
from reskontro.problems import BookError, Note, Problem
from reskontro.record.journals import drafted
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO
from reskontro.yamlfile import nearest_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.book.model import Book
    from reskontro.exchange.bank.decision import Part
    from reskontro.exchange.bank.model import Payment
    from reskontro.exchange.bank.proposal import Basis
    from reskontro.exchange.bank.review import Waiting
    from reskontro.journal import Transaction
    from reskontro.record.append import Draft
    from reskontro.record.recorder import Recorder


class Pending(msgspec.Struct, frozen=True):
    """A payment that waits, with what is proposed as the book is now."""

    waiting: Waiting
    payment: Payment
    proposal: Proposal


class Decided(msgspec.Struct, frozen=True):
    """What decisions make: the payments that they are about, and what is to be written."""

    handled: tuple[Handled, ...]
    draft: Draft


class Review:
    """The payments that wait in a book, and the decisions on them."""

    def __init__(self, book: Book, recorder: Recorder) -> None:
        """Read what waits.

        Raises:
            BookError: it cannot be read.
        """
        settings, source = book.settings.bank, book.files
        assert source is not None  # noqa: S101 - a book that is written to has files
        self._book = book
        self._recorder = recorder
        self._source = source
        self.every = read_review(source, settings.review)
        self._before = booked_in(book)
        self._payers = Payers(book, read_links(source, settings.payers))
        self._standings = Standings(book)
        self._matcher = Matcher(book, recorder, self._standings, self._payers)
        self._booker = Booker(recorder)

    def pending(self) -> list[Pending]:
        """What waits and is neither booked nor ignored, each with what is proposed now."""
        found = []
        waits = WaitingLines(self.every)
        for one in self.every:
            payment = one.as_payment()
            if one.decision == IGNORE or self._code_of(one, payment, waits) is not None:
                continue
            matcher = self._matcher
            proposal = matcher.by_reference(payment) or matcher.otherwise(payment)
            if (doubt := self._doubt(one, payment)) is not None:
                proposal = proposal.doubted(doubt)
            if proposal.confidence != "unsure":
                matcher.take(payment, proposal)
            found.append(Pending(one, payment, self._if_bookable(payment, proposal)))
        return found

    def decide(self, decisions: Sequence[Waiting]) -> Decided:
        """Book what was decided; records without a decision stay as they are.

        Raises:
            BookError: with every decision that cannot be carried out, at its place.
            Refused: the settings lack an account.
        """
        every = {one.payment: one for one in self.every}
        waits = WaitingLines(every.values())
        problems: list[Problem] = []
        handled: list[Handled] = []
        made: list[Transaction] = []
        gone: set[str] = set()
        learned: dict[tuple[str, str], None] = {}
        for one in sorted(decisions, key=lambda each: each.date):
            if not one.decision.strip():
                continue
            own = every.get(one.payment)
            if own is None:
                problems.append(Problem("F606", one.source))
                continue
            payment = own.as_payment()
            code = self._code_of(own, payment, waits)
            if code is not None or one.decision == IGNORE:
                gone.add(one.payment)
                waits.discard(own)
                key = "ignored" if code is None else "booked"
                values = {"code": code or "–", "place": f"{one.source.path}:{one.source.line}"}
                why = (Note(f"bank.skipped.{key}", values),)
                handled.append(Handled(payment, "skipped", why, code=code or ""))
                continue
            try:
                text, rate = rate_of(one.decision)
                proposal = self._decided(text, own, payment)
                self._check_day(payment)
                transactions = self._booker.transactions(
                    payment,
                    proposal,
                    own.as_deposit(),
                    bank=own.bank,
                    sha256=own.sha256,
                    rate=rate,
                )
            except Refused as error:
                problems.append(Problem(error.note.key, one.source, error.note.values))
                continue
            self._matcher.take(payment, proposal)
            made += transactions
            gone.add(one.payment)
            waits.discard(own)
            code = transactions[-1].code
            self._before.add(Brought(payment.identity, own.as_deposit(), code))
            handled.append(Handled(payment, "booked", proposal.reasons, proposal, code))
            if proposal.customer and self._payers.to_learn(payment, proposal.customer):
                learned[proposal.customer, payment.payer_account] = None
        if problems:
            raise BookError(problems)
        return Decided(tuple(handled), self._draft(made, gone, [*learned], decisions))

    def _code_of(self, one: Waiting, payment: Payment, waits: WaitingLines) -> str | None:
        """What a payment that waits is booked as, itself or its line of the account; else None."""
        code = self._before.code_of(payment.identity)
        return booked_as(one, waits, self._before) if code is None else code

    def _doubt(self, one: Waiting, payment: Payment) -> Note | None:
        """Why a payment that waits may be booked from a file of another format."""
        if lines_beside(one, self._before)[0]:
            return Note("bank.reason.tie_of_lines")
        deposit = one.as_deposit()
        if deposit is None or not payment.references:
            return None
        return near(payment, deposit.source, self._before, ())

    def _if_bookable(self, payment: Payment, proposal: Proposal) -> Proposal:
        """A proposal; one that could not be booked is unsure, with the reason why."""
        try:
            self._check_day(payment)
            self._booker.value(payment, proposal)
        except Refused as error:
            reasons = (*proposal.reasons, error.note)
            return msgspec.structs.replace(proposal, confidence="unsure", reasons=reasons)
        return proposal

    def _check_day(self, payment: Payment) -> None:
        """Make sure that a payment can be booked on the bank's day, as it is on no other.

        Raises:
            Refused: F616 the day was closed since, or it is in the future.
        """
        try:
            self._recorder.check_day(payment.booked)
        except Refused as error:
            if error.note.key != "I214":
                raise
            raise Refused("F616", **error.note.values) from None

    def _decided(self, text: str, own: Waiting, payment: Payment) -> Proposal:
        """What a decision means.

        Raises:
            Refused: it means nothing.
        """
        parts = self._parts(text, own)
        paid = self._paid(parts, payment) if payment.amount > ZERO else None
        if paid is not None:
            amount, currency = paid.amount, paid.currency
            payment = msgspec.structs.replace(payment, amount=amount, currency=currency)
        self._check(parts, payment)
        reasons = (Note("bank.reason.decided"),)
        if payment.amount > ZERO:
            made = self._matcher.decided(payment, parts, reasons)
            return msgspec.structs.replace(made, paid=paid)
        basis: Basis = "deduction" if payment.kind == "deduction" else "returned"
        shares = tuple(
            Share(part.customer, (one.document,), amount=one.amount)
            for part in parts
            for one in part.wanted
        )
        return Proposal(basis, "certain", shares, reasons)

    def _parts(self, text: str, own: Waiting) -> list[Part]:
        """The customers and the documents of a decision.

        Raises:
            Refused: it names nobody, or cannot be read.
        """
        if text == ACCEPT:
            text = own.proposed
            if not text:
                raise Refused("F605")
        try:
            return parts_of(text, own.currency, self._book.knows)
        except Refused as error:
            if error.note.key != "F603":
                raise
            said = error.note.values["decision"]
            known = [*self._book.all_customers(), ACCEPT, IGNORE]
            near = nearest_word(said.partition(" ")[0], known) or "–"
            raise Refused("F603", decision=said, near=near) from None

    def _paid(self, parts: Sequence[Part], payment: Payment) -> Money | None:
        """What settles documents in another currency than the payment's; None of others.

        It is what the payer sent in that, else what the decision says of each.

        Raises:
            Refused: F614 neither is known.
        """
        named = [
            Named(part.customer, one.document)
            for part in parts
            for one in part.wanted
            if one.document
        ]
        sent, matcher = payment.as_sent, self._matcher
        if not named or matcher.are_in(payment.currency, named):
            return None
        if sent is not None and matcher.are_in(sent.currency, named):
            return payment.original
        currencies = {
            entry.currency
            for one in named
            for entry in self._book.entries.get(one.customer, ())
            if entry.number == one.document and entry.amount > ZERO
        }
        if len(currencies) != 1 or not matcher.are_in(currency := currencies.pop(), named):
            return None
        amounts = [one.amount for part in parts for one in part.wanted]
        given = [amount for amount in amounts if amount is not None]
        if len(given) != len(amounts):
            values = {"document": named[0].document, "customer": named[0].customer}
            raise Refused("F614", currency=currency, paid=payment.currency, **values)
        return Money(sum(given, start=ZERO), currency)

    def _check(self, parts: Sequence[Part], payment: Payment) -> None:
        """Make sure that the documents that a decision names are known, and open.

        Raises:
            Refused: one is not.
        """
        if payment.amount < ZERO:
            _check_taken_back(parts, payment)
        for part in parts:
            customer = part.customer
            standing = self._standings.of(customer, payment.currency)
            for name in (one.document for one in part.wanted if one.document):
                known = standing.left(name)
                if known is None:
                    near = ", ".join(each.number for each in standing.shown()[:5]) or "–"
                    raise Refused("F604", document=name, customer=customer, near=near)
                if payment.amount > ZERO and not known.open:
                    raise Refused("F607", document=name, customer=customer)

    def _draft(
        self,
        made: Sequence[Transaction],
        gone: set[str],
        learned: Sequence[tuple[str, str]],
        decisions: Sequence[Waiting],
    ) -> Draft:
        settings = self._book.settings.bank
        draft = drafted(made, self._book.settings)
        if not gone:
            return draft
        said = {one.payment: one.decision for one in decisions}
        every = [
            msgspec.structs.replace(one, decision=said.get(one.payment, one.decision))
            for one in self.every
        ]
        files = {settings.review: without(self._content(settings.review), every, gone)}
        if learned:
            files[settings.payers] = with_links(self._content(settings.payers), learned)
        return msgspec.structs.replace(draft, files=files)

    def _content(self, path: str) -> bytes:
        return bytes(self._source.read(path)) if self._source.has(path) else b""


def _check_taken_back(parts: Sequence[Part], payment: Payment) -> None:
    """Make sure that a decision says what of money that is taken back is for which document.

    Raises:
        Refused: it names none, or the amounts do not make the payment.
    """
    wanted = [one for part in parts for one in part.wanted]
    if len(wanted) < len(parts) or not all(one.document for one in wanted):
        raise Refused("F608")
    if len(wanted) == 1 and wanted[0].amount is None:
        return
    for one in wanted:
        if not one.amount:
            raise Refused("F610", what=one.document)
    total = sum((one.amount for one in wanted if one.amount), start=ZERO)
    if total != -payment.amount:
        values = {"payment": str(-payment.amount), "currency": payment.currency}
        raise Refused("F611", total=str(total), **values)
