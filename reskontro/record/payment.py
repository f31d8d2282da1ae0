"""A payment: what came in from a customer, and what it settles, as a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.problems import Note
from reskontro.record.amounts import shared
from reskontro.record.contents import contents
from reskontro.record.invoiced import transactions_of, vat_share
from reskontro.record.payment_plan import Paying, Plan, plan
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from decimal import Decimal

    from reskontro.record.payment_plan import Piece
    from reskontro.record.recorder import Recorder


class Payment(msgspec.Struct, frozen=True):
    """What a payment was: `amount` came in, and the bank kept `charge` of what was sent.

    `invoices` are the documents it is for, in order; without them the book's rules decide. Without
    `discounts` no cash discount is taken. `account` is the bank's where the settings do not tell.
    """

    customer: str
    amount: Decimal
    invoices: tuple[str, ...] = ()
    charge: Decimal = ZERO
    discounts: bool = True
    account: str = ""
    text: str = ""
    number: str = ""
    voucher: str = ""


class Paid(msgspec.Struct, frozen=True):
    """A payment's transaction, and what it settles."""

    transaction: Transaction
    plan: Plan


def payment(wish: Payment, day: date, recorder: Recorder) -> Paid:
    """The transaction of a payment of a day.

    Each document that it settles has a posting of its own, and so has what settles nothing, which
    carries the payment's own number.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    customer = recorder.customer(wish.customer)
    currency = recorder.book.currency
    if wish.amount <= ZERO:
        raise Refused("I242", amount=str(wish.amount))
    bank = recorder.account_of("bank", wish.account)
    account = recorder.receivable(customer)
    code = recorder.numbers.payment(day, wish.number)
    text = wish.text or recorder.say(Note("record.text.payment", {"number": code}))
    description = f"{recorder.payee(customer)} | {text}"
    paying = Paying(
        customer, day, wish.amount + wish.charge, currency, code, description, wish.discounts
    )
    planned = plan(paying, wish.invoices, recorder)
    _tell(planned, wish, code, recorder)
    postings = [Posting(bank, wish.amount, currency)]
    settings = recorder.settings.record
    if wish.charge:
        charge = recorder.account(settings.charge, "", "charge")
        postings.append(Posting(charge, wish.charge, currency))
    if planned.rounding:
        rounding = recorder.account(settings.rounding, "", "rounding")
        postings.append(Posting(rounding, planned.rounding, currency))
    for piece in planned.pieces:
        postings += _discount(piece, customer, recorder)
    for piece in planned.pieces:
        tags = (("invoice", piece.number),) if piece.number else ()
        postings.append(Posting(account, -piece.amount, currency, tags))
    if planned.on_account:
        postings.append(Posting(account, -planned.on_account, currency, (("invoice", code),)))
    voucher = (("voucher", wish.voucher),) if wish.voucher else ()
    transaction = Transaction(
        day, description, tuple(postings), status="*", code=code, tags=voucher
    )
    return Paid(transaction, planned)


def _discount(piece: Piece, customer: str, recorder: Recorder) -> Iterator[Posting]:
    """A cash discount: of the sales and of the VAT, as the invoice has them, as debits.

    Raises:
        Refused: the VAT of the invoice cannot be told, or the settings have no account for it.
    """
    if not piece.discount:
        return
    currency = recorder.book.currency
    own = [
        entry
        for entry in recorder.book.entries[customer]
        if entry.kind == "invoice" and entry.number == piece.number
    ]
    parts = contents(list(transactions_of(own, recorder)), piece.number, recorder)
    parts = {code: part for code, part in parts.items() if part.gross > ZERO}
    vats = vat_share(parts, piece.discount, currency)
    grosses = {code: part.gross for code, part in parts.items()}
    for code, gross in shared(piece.discount, grosses, currency).items():
        part, vat = parts[code], vats.get(code, ZERO)
        discount = recorder.vat.code(code).discount if code else ""
        account = recorder.account(
            discount or next(iter(part.nets)), "revenue", f"vat.{code}.discount"
        )
        tags = (("vat", code),) if code else ()
        yield Posting(account, gross - vat, currency, tags)
        if vat:
            yield Posting(part.vat_account, vat, currency, tags)


def _tell(planned: Plan, wish: Payment, code: str, recorder: Recorder) -> None:
    """Say what the payment settles, and how that was decided."""
    currency = recorder.book.currency
    for piece in planned.pieces:
        values = {
            "document": piece.number or "–",
            "amount": str(piece.amount),
            "left": str(piece.left),
            "currency": currency,
            "basis": f"report.basis.{piece.basis}",
        }
        recorder.notes.append(Note("record.settles", values))
        if piece.discount:
            discount = {"document": piece.number, "amount": str(piece.discount)}
            recorder.notes.append(Note("record.discount", {**discount, "currency": currency}))
    if planned.rounding:
        values = {"amount": str(planned.rounding), "currency": currency}
        recorder.notes.append(Note("record.rounds", values))
    for number in wish.invoices:
        if number not in {piece.number for piece in planned.pieces}:
            recorder.notes.append(Note("record.settled_before", {"document": number}))
    if planned.on_account:
        values = {"amount": str(planned.on_account), "currency": currency, "number": code}
        recorder.notes.append(Note("record.on_account", values))
