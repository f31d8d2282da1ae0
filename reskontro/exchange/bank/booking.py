"""Matched payments as transactions, with the tags that tell them when they come again."""

from __future__ import annotations

import re
from collections import defaultdict
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank.booked import DEPOSIT, PAYMENT
from reskontro.exchange.bank.identity import Identity, key_of
from reskontro.exchange.bank.naming import CHECKED
from reskontro.journal import Posting, Transaction
from reskontro.problems import Note
from reskontro.record.account import referenced_account
from reskontro.record.amounts import rounded
from reskontro.record.exchange import Money, at_bank
from reskontro.record.payment import planned_payment
from reskontro.record.payment_plan import Paying
from reskontro.record.refund import Refund, refund
from reskontro.record.refused import Refused
from reskontro.record.worth import Worth
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from reskontro.exchange.bank.booked import Deposit
    from reskontro.exchange.bank.model import Payment
    from reskontro.exchange.bank.proposal import Proposal
    from reskontro.journal import Tags
    from reskontro.record.payment_plan import Plan
    from reskontro.record.recorder import Recorder

#: What a tag takes; anything else of the bank's is left out.
_PLAIN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._/+-]{0,63}")
#: What would end the value of a tag, or cannot be written; names have something else in its place.
_UNFIT: Final = re.compile(r"[,;:\x00-\x1f\x7f-\x9f\u2028\u2029\ufffd]")
_LONGEST: Final = 200


class Booker:
    """Makes the transactions of an import, one payment after the other."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        base = recorder.book.currency
        self._own = Money(base, base)
        self._fixed: str | None = None
        self._worths: dict[tuple[str, str], Worth] = {}
        #: What was booked on documents: of which customer, in which currency, their number; but
        #: for the plans that are still to be looked at.
        self._changes: defaultdict[tuple[str, str, str], Decimal] = defaultdict(Decimal)
        self._plans: list[tuple[str, str, Plan]] = []

    def transactions(
        self,
        payment: Payment,
        proposal: Proposal,
        deposit: Deposit | None,
        *,
        bank: str,
        sha256: str,
        comment: str = "",
        rate: Decimal | None = None,
    ) -> list[Transaction]:
        """The transactions of a payment whose proposal is to be booked.

        `rate` is what one unit of the account's currency is worth in the book's, where a person
        says so.

        Raises:
            Refused: something speaks against it.
        """
        tags = tags_of(payment, deposit, sha256, named_identity(payment, proposal))
        value = self.value(payment, proposal, rate)
        numbers = self._recorder.numbers
        taken = numbers.taken()
        try:
            if proposal.basis in ("fee", "interest"):
                made = [self._bank_own(payment, proposal, value, bank, tags)]
            elif payment.amount < ZERO:
                made = self._taken_back(payment, proposal, value, bank, tags)
            else:
                made = [self._payment(payment, proposal, value, bank, tags)]
        except Refused:
            numbers.give_back(taken)
            raise
        if comment:
            made[0] = msgspec.structs.replace(made[0], comment=comment)
        return made

    def value(self, payment: Payment, proposal: Proposal, rate: Decimal | None = None) -> Decimal:
        """What a payment is worth in the book's currency, with its sign.

        The rate that is given counts, else what the bank counts it for, else the price of the day.

        Raises:
            Refused: F613 nothing of these is known, I352 a rate is given for the book's
                currency, or where what was sent is in it, I353 it is not above 0.
        """
        base, currency = self._own.base, payment.currency
        if currency == base:
            if rate is not None:
                raise Refused("I352", currency=currency)
            return payment.amount
        if proposal.paid is not None and proposal.paid.currency == base:
            if rate is not None:
                raise Refused("I352", currency=base)
            return proposal.paid.amount
        if rate is not None and rate <= ZERO:
            raise Refused("I353", rate=f"{rate:f}", currency=currency, base=base)
        if rate is None:
            for one in payment.worth:
                if one.currency == base:
                    return rounded(one.amount, base)
            price = self._recorder.rates.of(currency, payment.booked)
            rate = None if price is None else price.value
        if rate is None:
            values = {"currency": currency, "base": base, "day": payment.booked.isoformat()}
            raise Refused("F613", **values)
        return rounded(payment.amount * rate, base)

    def _money(self, amount: Decimal, currency: str, value: Decimal) -> Money:
        """The currency of an amount, at the rate that makes its value."""
        own = self._own
        if currency == own.currency:
            return own
        money = Money(currency, own.base, value / amount)
        money.check_worth(amount)
        return money

    def _received(self, payment: Payment, value: Decimal, bank: str) -> Posting:
        """What came in at the bank, below 0 what went out, in the currency that the account holds."""
        money = self._money(payment.amount, payment.currency, value)
        return at_bank(bank, payment.amount, money, self._recorder)

    def _payment(
        self, payment: Payment, proposal: Proposal, value: Decimal, bank: str, tags: Tags
    ) -> Transaction:
        recorder, day = self._recorder, payment.booked
        settles = proposal.settled_by(payment)
        currency, plans = settles.currency, proposal.plans
        code = recorder.numbers.payment(day)
        if len(plans) == 1:
            description = f"{recorder.payee(proposal.customer)} | {self._text(code)}"
        else:
            description = recorder.say(Note("bank.text.several"))
        shares = [
            (Paying(customer, day, plan.paid, currency, code, description), plan)
            for customer, plan in plans
        ]
        received = self._received(payment, value, bank)
        money = self._money(settles.amount, currency, value)
        self._plans += [(customer, currency, plan) for customer, plan in plans]
        return planned_payment(received, shares, money, recorder, tags=tags, worth=self._worth)

    def _worth(self, paying: Paying) -> Worth:
        """The values of a customer's documents, less what the payments before have taken."""
        key = (paying.customer, paying.currency)
        if key not in self._worths:
            book = self._recorder.book
            self._worths[key] = Worth(referenced_account(book, *key), book.currency)
        return self._worths[key]

    def _text(self, code: str) -> str:
        """The text of a payment, put into words once where it does not have the number."""
        say = self._recorder.say
        if self._fixed is None:
            one, other = (say(Note("record.text.payment", {"number": n})) for n in "12")
            self._fixed = one if one == other else ""
        return self._fixed or say(Note("record.text.payment", {"number": code}))

    def _taken_back(
        self, payment: Payment, proposal: Proposal, value: Decimal, bank: str, tags: Tags
    ) -> list[Transaction]:
        """What is owed again as a payment is taken back, or a credit note taken off.

        Each share has a voucher of its own.
        """
        for customer, currency, plan in self._plans:
            for piece in plan.pieces:
                self._changes[customer, currency, piece.number] -= piece.amount
        self._plans.clear()
        money = self._money(payment.amount, payment.currency, value)
        text = self._recorder.say(Note(f"bank.text.{proposal.basis}"))
        made: list[Transaction] = []
        for share in proposal.shares:
            amount = -payment.amount if share.amount is None else share.amount
            keys = {name: (share.customer, payment.currency, name) for name in share.documents}
            wish = Refund(
                share.customer,
                amount,
                share.documents,
                reopen=True,
                account=bank,
                text=text,
                currency=money.currency,
                rate=money.rate if money.foreign else None,
                before={n: self._changes[key] for n, key in keys.items() if key in self._changes},
            )
            *before, last = refund(wish, payment.booked, self._recorder)
            made += [*before, msgspec.structs.replace(last, tags=(*last.tags, *tags))]
            if len(keys) == 1:
                self._changes[keys[share.documents[0]]] += amount
        return made

    def _bank_own(
        self, payment: Payment, proposal: Proposal, value: Decimal, bank: str, tags: Tags
    ) -> Transaction:
        """The bank's own fee or interest."""
        recorder = self._recorder
        settings = recorder.settings
        is_fee = proposal.basis == "fee"
        name = settings.record.charge if is_fee else settings.bank.interest
        setting = "charge" if is_fee else "bank.interest"
        other = recorder.account(name, "", setting)
        received = self._received(payment, value, bank)
        code = recorder.numbers.other(payment.booked)
        return Transaction(
            payment.booked,
            recorder.say(Note(f"bank.text.{proposal.basis}")),
            (received, Posting(other, -value, recorder.book.currency)),
            status="*",
            code=code,
            tags=tags,
        )


def named_identity(payment: Payment, proposal: Proposal) -> Identity | None:
    """The identity by a reference that was found in the text, as other formats have it in a field."""
    if not proposal.reference or payment.references:
        return None
    day, amount, currency = payment.booked, payment.amount, payment.currency
    return Identity(key_of(day, amount, currency, proposal.reference))


def tags_of(
    payment: Payment, deposit: Deposit | None, sha256: str, named: Identity | None = None
) -> Tags:
    """The tags of a booked payment: nothing in them names anybody.

    References that the payer has written freely are left out. `named` is a second identity.
    """
    tags = [(PAYMENT, payment.identity.text)]
    if named is not None:
        tags.append((PAYMENT, named.text))
    if deposit is not None:
        tags.append((DEPOSIT, deposit.text))
    tags += [
        ("reference", one.text)
        for one in payment.references
        if one.kind in CHECKED and _PLAIN.fullmatch(one.text)
    ]
    if _PLAIN.fullmatch(own := payment.bank_reference.strip()):
        tags.append(("archive", own))
    return (*tags, *_of_file(payment.place.path, sha256))


@cache
def _of_file(path: str, sha256: str) -> Tags:
    """The tags that the payments of a file have in common; the digest tells it whatever its name."""
    name = _UNFIT.sub("_", path.rpartition("/")[2].strip())[:_LONGEST].strip()
    tags = [("file", name)] if name else []
    if sha256:
        tags.append(("sha256", sha256))
    return tuple(tags)
