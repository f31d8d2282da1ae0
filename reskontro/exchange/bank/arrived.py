"""The payments of files from banks, each with the line and the account of the books it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.exchange.bank.accounts import is_same_account
from reskontro.exchange.bank.booked import Deposit, deposits
from reskontro.exchange.bank.model import (  # noqa: TC001 - the fields' types, read at run time
    BankFile,
    Payment,
)
from reskontro.problems import Note
from reskontro.record.amounts import rounded
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reskontro.record.recorder import Recorder
    from reskontro.settings import Settings


class Arrived(msgspec.Struct, frozen=True, gc=False):
    """A payment with where it stands: its file, its line as a deposit, the account of the books.

    `row` counts the lines of all files of an import.
    """

    payment: Payment
    file: BankFile
    deposit: Deposit
    bank: str
    row: int

    @property
    def is_banks(self) -> bool:
        """Whether it is the bank's own fee or interest."""
        return self.payment.kind in ("fee", "interest")

    @property
    def is_equal(self) -> bool:
        """Whether a payment with the same key is the same in all that is booked of it."""
        return bool(self.payment.references) or self.is_banks


def arrived(files: Sequence[BankFile], recorder: Recorder) -> list[Arrived]:
    """Every payment, by day and then as in the files.

    Raises:
        Refused: the settings lack an account of the bank's.
    """
    found = []
    row = 0
    for file in files:
        account_of = {
            at: _account((one.account, *one.other_accounts), one.currency, recorder)
            for at, one in enumerate(file.statements)
        }
        for line, deposit, at in deposits(file, account_of):
            row += 1
            for payment in line.payments:
                amount = payment.amount
                whole = rounded(amount, payment.currency)
                if not whole.same_quantum(amount) and whole == amount:
                    payment = msgspec.structs.replace(payment, amount=whole)  # noqa: PLW2901
                found.append(Arrived(payment, file, deposit, account_of[at], row))
    found.sort(key=lambda one: one.payment.booked)
    return found


def _account(numbers: Sequence[str], currency: str, recorder: Recorder) -> str:
    """The account of the books for an account of the firm's, which is in a currency."""
    settings = recorder.book.settings
    for own, account in settings.bank.accounts.items():
        if any(is_same_account(own, number) for number in numbers):
            return account
    held = settings.record.bank_in.get(currency, "") if currency != settings.currency else ""
    return recorder.account_of("bank", held)


def left_out(payment: Payment, settings: Settings, first: date | None) -> Note | None:
    """Why a payment is no payment of a customer's, or before the first day that is looked at."""
    if first is not None and payment.booked < first:
        return Note("bank.skipped.before", {"day": first.isoformat()})
    if payment.kind == "payment" and payment.amount > ZERO and not payment.is_lump:
        return None
    reasons = {
        "lump": payment.is_lump,
        "nothing": payment.amount == ZERO,
        "out": payment.kind in ("payment", "other") and payment.amount < ZERO,
        "interest": payment.kind == "interest" and not settings.bank.interest,
        "fee": payment.kind == "fee" and not settings.record.charge,
    }
    found = next((name for name, holds in reasons.items() if holds), "")
    return Note(f"bank.skipped.{found}", {"n": str(payment.parts)}) if found else None
