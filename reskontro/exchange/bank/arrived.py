"""The payments of files from banks, and which of them are new: the others were brought before."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from reskontro.exchange.bank.accounts import is_same_account
from reskontro.exchange.bank.alike import brought_before, brought_twice
from reskontro.exchange.bank.booked import Deposit, deposits
from reskontro.exchange.bank.identity import identity_from
from reskontro.exchange.bank.model import (  # noqa: TC001 - the fields' types, read at run time
    BankFile,
    Payment,
)
from reskontro.exchange.bank.review import IGNORE
from reskontro.problems import Note
from reskontro.record.amounts import rounded
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.exchange.bank.booked import Booked
    from reskontro.exchange.bank.review import Waiting
    from reskontro.record.recorder import Recorder


class Arrived(msgspec.Struct, frozen=True, gc=False):
    """A payment with where it stands: its file, its line as a deposit, the account of the books."""

    payment: Payment
    file: BankFile
    deposit: Deposit
    bank: str


class Sifted(msgspec.Struct, frozen=True):
    """Payments by their places in an import: new ones, skipped ones, and those nothing tells of.

    A skipped one has why, and the code of what it is booked as, "" where it is not.
    """

    new: list[tuple[int, Arrived]]
    skipped: list[tuple[int, Note, str]]
    untold: list[int]


def arrived(files: Sequence[BankFile], recorder: Recorder) -> list[Arrived]:
    """Every payment, by day and then as in the files.

    Raises:
        Refused: the settings lack an account of the bank's.
    """
    found = []
    for file in files:
        account_of = {
            at: _account((one.account, *one.other_accounts), one.currency, recorder)
            for at, one in enumerate(file.statements)
        }
        for line, deposit, at in deposits(file, account_of):
            for payment in line.payments:
                amount = payment.amount
                whole = rounded(amount, payment.currency)
                if not whole.same_quantum(amount) and whole == amount:
                    payment = msgspec.structs.replace(payment, amount=whole)  # noqa: PLW2901
                found.append(Arrived(payment, file, deposit, account_of[at]))
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


class Sieve:
    """Tells the payments that nothing is known of; `first` is the first day that is looked at."""

    def __init__(
        self, book: Book, review: Sequence[Waiting], booked: Booked, first: date | None
    ) -> None:
        self._settings = book.settings
        self._seen = _waiting_before(review)
        self._booked = booked
        self._first = first
        self._sifted = Sifted([], [], [])

    def sift(self, lines: Sequence[Arrived]) -> Sifted:
        """Which payments are new, and what becomes of the others."""
        rest: list[tuple[int, Arrived]] = []
        known_lines: set[Deposit] = set()
        for at, line in enumerate(lines):
            code = self._booked.code_of(line.payment.identity)
            if code is not None:
                known_lines.add(line.deposit)
                self._skip(at, Note("bank.skipped.booked", {"code": code or "–"}), code)
            elif why := self._left_out(line):
                self._skip(at, why)
            else:
                rest.append((at, line))
        new = {line.deposit for _, line in rest if line.payment.kind in ("payment", "other")}
        alike = brought_before(new - known_lines, known_lines, self._booked)
        kept: list[tuple[int, Arrived]] = []
        within: dict[str, list[Arrived]] = {}
        for at, line in rest:
            payment = line.payment
            same = [
                other
                for other in within.get(payment.identity.key, ())
                if other.file is not line.file and other.payment.identity.is_same(payment.identity)
            ]
            before = alike.get(line.deposit)
            if same:
                values = {"file": same[0].payment.place.path}
                self._skip(at, Note("bank.skipped.twice", values))
            elif before:
                self._skip(at, Note("bank.skipped.line_booked", {"code": before}), before)
            elif before is not None:
                self._sifted.untold.append(at)
            else:
                within.setdefault(payment.identity.key, []).append(line)
                kept.append((at, line))
        self._without_doubles(kept)
        return self._sifted

    def _left_out(self, line: Arrived) -> Note | None:
        """Why a payment is no payment of a customer's, or not to be looked at."""
        payment, settings, first = line.payment, self._settings, self._first
        if first is not None and payment.booked < first:
            return Note("bank.skipped.before", {"day": first.isoformat()})
        for one in self._seen.get(payment.identity.key, ()):
            identity = identity_from(one.payment)
            if identity is not None and identity.is_same(payment.identity):
                key = "ignored" if one.decision == IGNORE else "waiting"
                return Note(f"bank.skipped.{key}", {"place": _place(one)})
        if payment.kind == "payment" and payment.amount > ZERO and not payment.is_lump:
            return None
        is_out = payment.kind in ("payment", "other") and payment.amount < ZERO
        reasons = {
            "lump": payment.is_lump,
            "nothing": payment.amount == ZERO,
            "out": is_out,
            "interest": payment.kind == "interest" and not settings.bank.interest,
            "fee": payment.kind == "fee" and not settings.record.charge,
        }
        found = next((name for name, holds in reasons.items() if holds), "")
        return Note(f"bank.skipped.{found}", {"n": str(payment.parts)}) if found else None

    def _without_doubles(self, kept: list[tuple[int, Arrived]]) -> None:
        """Set down what is new, without lines that are but the sum, or the same, of lines of another of these files."""
        twice = brought_twice(line.deposit for _, line in kept)
        for at, line in kept:
            is_same = twice.get(line.deposit)
            if is_same is None:
                self._sifted.new.append((at, line))
            elif is_same:
                self._skip(at, Note("bank.skipped.line_twice"))
            else:
                self._sifted.untold.append(at)

    def _skip(self, at: int, why: Note, code: str = "") -> None:
        self._sifted.skipped.append((at, why, code))


def _waiting_before(review: Sequence[Waiting]) -> dict[str, list[Waiting]]:
    """What waits already, by the key of its identity."""
    found: dict[str, list[Waiting]] = defaultdict(list)
    for one in review:
        found[one.payment.partition(".")[0]].append(one)
    return found


def _place(one: Waiting) -> str:
    return f"{one.source.path}:{one.source.line}"
