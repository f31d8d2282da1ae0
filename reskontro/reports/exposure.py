"""Exposure: what a firm stands to lose on a customer, and what is set against it."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

import msgspec

from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.subledger.accounts import Account

_STEP = Decimal("0.1")


class Exposure(msgspec.Struct, frozen=True):
    """What a customer owes in one currency as of a day.

    `unallocated` ≤ 0 is credit set against no document. `pending` is the part of what is open
    that stands on entries marked `!`, which hledger calls pending; it is in the others already.
    """

    not_due: Decimal = ZERO
    overdue: Decimal = ZERO
    unallocated: Decimal = ZERO
    pending: Decimal = ZERO

    @property
    def total(self) -> Decimal:
        """The balance: negative where the firm owes the customer."""
        return self.not_due + self.overdue + self.unallocated

    @property
    def nothing(self) -> bool:
        """Whether no document is open and no credit unallocated."""
        return not (self.not_due or self.overdue or self.unallocated)


class Cover(msgspec.Struct, frozen=True):
    """What is set against a customer's exposure in one currency; None where nothing is.

    `limit` is how much the customer may owe, `security` what the firm holds, `insured` what a
    credit insurance covers at most; none of them is negative.
    """

    limit: Decimal | None = None
    security: Decimal | None = None
    insured: Decimal | None = None

    def uncovered(self, exposure: Decimal) -> Decimal:
        """What neither security nor insurance covers, ≥ 0."""
        return max(exposure - (self.security or ZERO) - (self.insured or ZERO), ZERO)


def exposure_of(account: Account, as_of: date) -> Exposure:
    """The exposure on an account; a document is overdue from the day after it was due."""
    not_due = overdue = pending = ZERO
    for debit in account.settlement.debits:
        if debit.due < as_of:
            overdue += debit.left
        else:
            not_due += debit.left
        if debit.entry.pending:
            pending += debit.left
    credit = sum((credit.left for credit in account.settlement.credits), start=ZERO)
    return Exposure(not_due, overdue, -credit, pending)


def customer_currency(book: Book, customer: str) -> str:
    """The currency that amounts of a customer's record are in."""
    record = book.record_of(customer)
    return (record.currency if record else "") or book.currency


def cover_of(book: Book, customer: str, currency: str) -> Cover:
    """What the register sets against a customer's exposure in this currency."""
    record = book.record_of(customer)
    if record is None or customer_currency(book, customer) != currency:
        return Cover()
    return Cover(record.credit_limit, record.security, record.insured_limit)


def per_cent(part: Decimal, whole: Decimal) -> Decimal | None:
    """Part ÷ whole × 100, half up to one decimal; None where the whole is 0."""
    return one_decimal(part * 100 / whole) if whole else None


def one_decimal(value: Decimal | None) -> Decimal | None:
    """A figure as it is printed: half up to one decimal."""
    return None if value is None else value.quantize(_STEP, ROUND_HALF_UP)
