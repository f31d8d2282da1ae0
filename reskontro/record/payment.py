"""A payment: what came in from a customer, and what it settles, as a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.problems import Note
from reskontro.record.amounts import shared, whole_units
from reskontro.record.contents import contents
from reskontro.record.exchange import at_bank, difference, money_booked, money_of
from reskontro.record.invoiced import transactions_of, vat_share
from reskontro.record.payment_plan import Paying, Plan, plan
from reskontro.record.refused import Refused
from reskontro.record.worth import worth_of
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.journal import Tags
    from reskontro.record.exchange import Money
    from reskontro.record.payment_plan import Piece
    from reskontro.record.recorder import Recorder
    from reskontro.record.worth import Worth


class Payment(msgspec.Struct, frozen=True):
    """What a payment was: `amount` came in, and the bank kept `charge` of what was sent.

    `invoices` are the documents it is for, in order; without them the book's rules decide. Without
    `discounts` no cash discount is taken. `account` is the bank's where the settings do not tell.
    `interest` of it is late interest on the one document that is named, which was not charged before.
    Amounts are in `currency`, of which one unit is worth `rate` in the book's where that is another.
    """

    customer: str
    amount: Decimal
    invoices: tuple[str, ...] = ()
    charge: Decimal = ZERO
    discounts: bool = True
    account: str = ""
    text: str = ""
    number: str = ""
    currency: str = ""
    rate: Decimal | None = None
    interest: Decimal = ZERO


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
    money = money_of(wish.currency, wish.rate, customer, day, recorder)
    amount = whole_units(wish.amount, money.currency)
    if amount <= ZERO:
        raise Refused("I242", amount=str(amount))
    money.check_worth(amount)
    charge = whole_units(wish.charge, money.currency)
    code = recorder.numbers.payment(day, wish.number)
    text = wish.text or recorder.say(Note("record.text.payment", {"number": code}))
    description = f"{recorder.payee(customer)} | {text}"
    interest = _interest(wish, amount + charge, money.currency)
    paid = amount + charge - interest
    paying = Paying(customer, day, paid, money.currency, code, description, wish.discounts)
    planned = plan(paying, wish.invoices, recorder)
    _tell(planned, wish, code, money.currency, recorder)
    if interest:
        values = {"amount": str(interest), "currency": money.currency}
        recorder.notes.append(
            Note("record.pays_interest", {"document": wish.invoices[0], **values})
        )
    received = at_bank(wish.account, amount, money, recorder)
    more = _with_interest(paying, wish.invoices[0], interest, money, recorder) if interest else ()
    made = planned_payment(
        received, [(paying, planned)], money, recorder, charge=charge, more=(*more,)
    )
    return Paid(made, planned)


def _interest(wish: Payment, whole: Decimal, currency: str) -> Decimal:
    """What of a payment is late interest that was not charged before.

    Raises:
        Refused: it is below 0 or more than the payment, or not one document is named.
    """
    interest = whole_units(wish.interest, currency)
    if not ZERO <= interest <= whole:
        raise Refused("I243", interest=str(interest), amount=str(whole), currency=currency)
    if interest and len(wish.invoices) != 1:
        raise Refused("I241")
    return interest


def _with_interest(
    paying: Paying, number: str, interest: Decimal, money: Money, recorder: Recorder
) -> Iterator[Posting]:
    """Late interest on a document that is charged and paid at once."""
    value = money.booked(interest)
    named = ("invoice", number)
    charged = (named, ("due", paying.day.isoformat()), ("kind", "interest"))
    place = (paying.customer, money.currency, number)
    for one in recorder.controls.parts(*place, interest, value):
        account = recorder.receivable(paying.customer, one.control)
        yield money.posting(account, one.amount, one.value, charged)
        yield money.posting(account, -one.amount, -one.value, (named,))
    yield Posting(recorder.account_of("interest"), -value, money.base)


def planned_payment(
    received: Posting,
    shares: Sequence[tuple[Paying, Plan]],
    money: Money,
    recorder: Recorder,
    *,
    charge: Decimal = ZERO,
    tags: Tags = (),
    more: Sequence[Posting] = (),
    worth: Callable[[Paying], Worth] | None = None,
) -> Transaction:
    """The transaction of a payment whose plan is made, with tags of its own.

    `received` is what came in at the bank. `shares` are what of it is for each customer, in the
    currency of `money`, and of the same day, code and text. `more` is what else came in. `worth` has the values of documents in
    another currency, where other payments have been taken off them.

    Raises:
        Refused: the settings lack an account for a part of it.
    """
    postings = [received]
    settings = recorder.settings.record
    if charge:
        postings.append(_other(settings.charge, "charge", charge, money, recorder))
    if rounding := sum([planned.rounding for _, planned in shares], start=ZERO):
        postings.append(_other(settings.rounding, "rounding", rounding, money, recorder))
    foreign = money.foreign
    worths: list[Worth | None] = [None] * len(shares)
    if foreign:
        worths = [
            worth(paying) if worth else worth_of(paying.customer, paying.currency, recorder.book)
            for paying, _ in shares
        ]
    for (paying, planned), own in zip(shares, worths, strict=True):
        for piece in planned.pieces:
            if own is not None:
                _check_value(piece, own, money)
            if piece.discount:
                postings += _discount(piece, paying, recorder)
    settled: list[Posting] = []
    for (paying, planned), own in zip(shares, worths, strict=True):
        settled += _settled(paying, planned, money, own, recorder)
    settled += more
    if foreign:
        postings += difference([*postings, *settled], recorder)
    first = shares[0][0]
    return Transaction(
        first.day,
        first.text,
        (*postings, *settled),
        status="*",
        code=first.code,
        tags=tags,
    )


def _settled(
    paying: Paying, planned: Plan, money: Money, worth: Worth | None, recorder: Recorder
) -> Iterator[Posting]:
    """A posting on the customer's account for each document, and one for what settles nothing."""
    customer, currency = paying.customer, money.currency
    for piece in planned.pieces:
        named = (("invoice", piece.number),) if piece.number else ()
        value = piece.amount if worth is None else worth.take(piece.number, piece.amount)
        for one in recorder.controls.parts(customer, currency, piece.number, -piece.amount, -value):
            account = recorder.receivable(customer, one.control)
            yield money.posting(account, one.amount, one.value, named)
    if planned.on_account:
        account = recorder.receivable(customer)
        value = money.booked(planned.on_account)
        named = (("invoice", paying.code),)
        yield money.posting(account, -planned.on_account, -value, named)


def _check_value(piece: Piece, worth: Worth, money: Money) -> None:
    """Make sure that what is settled in another currency has a value in the book's.

    Raises:
        Refused: its document has no number or no value.
    """
    if not piece.number:
        raise Refused("I354", amount=str(piece.amount), currency=money.currency)
    worth.of(piece.number, piece.amount)


def _other(name: str, setting: str, amount: Decimal, money: Money, recorder: Recorder) -> Posting:
    """A charge or a rounding, in the book's currency.

    Raises:
        Refused: the settings have no account for it.
    """
    return Posting(recorder.account(name, "", setting), money.booked(amount), money.base)


def _discount(piece: Piece, paying: Paying, recorder: Recorder) -> Iterator[Posting]:
    """A cash discount: of the sales and of the VAT, as the invoice has them, as debits.

    In another currency than the book's it is at the rate that the invoice was booked with.

    Raises:
        Refused: the VAT of the invoice cannot be told, or the settings have no account for it.
    """
    currency = recorder.book.currency
    own = [
        entry
        for entry in recorder.book.entries[paying.customer]
        if entry.kind == "invoice"
        and entry.number == piece.number
        and entry.currency == paying.currency
    ]
    value = money_booked(own, recorder).booked(piece.discount)
    if not value:  # less than half a minor unit of the book's currency
        return
    parts = contents(list(transactions_of(own, recorder)), piece.number, recorder)
    parts = {code: part for code, part in parts.items() if part.gross > ZERO}
    vats = vat_share(parts, value, currency)
    grosses = {code: part.gross for code, part in parts.items()}
    for code, gross in shared(value, grosses, currency).items():
        part, vat = parts[code], vats.get(code, ZERO)
        discount = recorder.vat.code(code).discount if code else ""
        account = recorder.account(
            discount or next(iter(part.nets)), "revenue", f"vat.{code}.discount"
        )
        tags = (("vat", code),) if code else ()
        yield Posting(account, gross - vat, currency, tags)
        if vat:
            yield Posting(part.vat_account, vat, currency, tags)


def _tell(planned: Plan, wish: Payment, code: str, currency: str, recorder: Recorder) -> None:
    """Say what the payment settles, and how that was decided."""
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
        settles = planned.paid or not wish.interest
        if settles and number not in {piece.number for piece in planned.pieces}:
            recorder.notes.append(Note("record.settled_before", {"document": number}))
    if planned.on_account:
        values = {"amount": str(planned.on_account), "currency": currency, "number": code}
        recorder.notes.append(Note("record.on_account", values))
