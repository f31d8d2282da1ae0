"""Matched payments as transactions, with the tags that tell them when they come again."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.exchange.bank.booked import DEPOSIT, PAYMENT
from reskontro.journal import Posting, Transaction
from reskontro.problems import Note
from reskontro.record.exchange import Money
from reskontro.record.payment import Payment as Wish
from reskontro.record.payment import planned_payment
from reskontro.record.payment_plan import Paying
from reskontro.record.refund import Refund, refund
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from reskontro.exchange.bank.booked import Deposit
    from reskontro.exchange.bank.model import Payment
    from reskontro.exchange.bank.proposal import Proposal
    from reskontro.journal import Tags
    from reskontro.record.recorder import Recorder

#: What a tag takes; anything else of the bank's is left out.
_PLAIN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._/+-]{0,63}")
_NAME: Final = re.compile(r"[^,;:\n\r\t]{1,200}")


class Booker:
    """Makes the transactions of an import, one payment after the other."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._fixed: str | None = None
        self._money = Money(recorder.book.currency, recorder.book.currency)

    def transactions(
        self,
        payment: Payment,
        proposal: Proposal,
        deposit: Deposit | None,
        *,
        bank: str,
        sha256: str,
        comment: str = "",
    ) -> list[Transaction]:
        """The transactions of a payment whose proposal is to be booked.

        Raises:
            Refused: something speaks against it.
        """
        tags = tags_of(payment, deposit, sha256)
        if proposal.basis in ("fee", "interest"):
            made = [self._bank_own(payment, proposal, bank, tags)]
        elif payment.amount < ZERO:
            made = self._taken_back(payment, proposal, bank, tags)
        else:
            made = [self._payment(payment, proposal, bank, tags)]
        if comment:
            made[0] = msgspec.structs.replace(made[0], comment=comment)
        return made

    def _payment(self, payment: Payment, proposal: Proposal, bank: str, tags: Tags) -> Transaction:
        recorder, day, currency = self._recorder, payment.booked, payment.currency
        plans = proposal.plans
        code = recorder.numbers.payment(day)
        if len(plans) == 1:
            description = f"{recorder.payee(proposal.customer)} | {self._text(code)}"
        else:
            description = recorder.say(Note("bank.text.several"))
        shares = [
            (Paying(customer, day, plan.paid, currency, code, description), plan)
            for customer, plan in plans
        ]
        wish = Wish(proposal.customer, payment.amount, account=bank)
        return planned_payment(wish, shares, self._money, recorder, tags)

    def _text(self, code: str) -> str:
        """The text of a payment, put into words once where it does not have the number."""
        say = self._recorder.say
        if self._fixed is None:
            one, other = (say(Note("record.text.payment", {"number": n})) for n in "12")
            self._fixed = one if one == other else ""
        return self._fixed or say(Note("record.text.payment", {"number": code}))

    def _taken_back(
        self, payment: Payment, proposal: Proposal, bank: str, tags: Tags
    ) -> list[Transaction]:
        """A payment that is taken back, or a credit note that is taken off: owed again."""
        text = self._recorder.say(Note(f"bank.text.{proposal.basis}"))
        wish = Refund(
            proposal.customer,
            -payment.amount,
            proposal.documents,
            reopen=True,
            account=bank,
            text=text,
        )
        *before, last = refund(wish, payment.booked, self._recorder)
        return [*before, msgspec.structs.replace(last, tags=(*last.tags, *tags))]

    def _bank_own(self, payment: Payment, proposal: Proposal, bank: str, tags: Tags) -> Transaction:
        """The bank's own fee or interest."""
        recorder = self._recorder
        settings = recorder.settings
        is_fee = proposal.basis == "fee"
        name = settings.record.charge if is_fee else settings.bank.interest
        setting = "charge" if is_fee else "bank.interest"
        other = recorder.account(name, "", setting)
        account = recorder.account_of("bank", bank)
        code = recorder.numbers.other(payment.booked)
        return Transaction(
            payment.booked,
            recorder.say(Note(f"bank.text.{proposal.basis}")),
            (
                Posting(account, payment.amount, payment.currency),
                Posting(other, -payment.amount, payment.currency),
            ),
            status="*",
            code=code,
            tags=tags,
        )


def tags_of(payment: Payment, deposit: Deposit | None, sha256: str) -> Tags:
    """The tags of a booked payment: nothing in them names anybody.

    References that the payer has written freely are left out.
    """
    tags = [(PAYMENT, payment.identity.text)]
    if deposit is not None:
        tags.append((DEPOSIT, deposit.text))
    tags += [
        ("reference", one.text)
        for one in payment.references
        if one.kind in ("kid", "ocr", "rf") and _PLAIN.fullmatch(one.text)
    ]
    if _PLAIN.fullmatch(own := payment.bank_reference.strip()):
        tags.append(("archive", own))
    return (*tags, *_of_file(payment.place.path, sha256))


@cache
def _of_file(path: str, sha256: str) -> Tags:
    """The tags that the payments of a file have in common."""
    name = path.rpartition("/")[2].strip()
    tags = [("file", name)] if _NAME.fullmatch(name) else []
    if sha256:
        tags.append(("sha256", sha256))
    return tuple(tags)
