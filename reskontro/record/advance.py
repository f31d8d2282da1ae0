"""An advance: what a customer pays, or is billed, before anything is sold."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.problems import Note
from reskontro.record.advances import of_advance
from reskontro.record.amounts import rounded, whole_units
from reskontro.record.exchange import Money
from reskontro.record.invoice import Invoice, issue
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from datetime import date

    from reskontro.record.recorder import Recorder

_ONE: Final = Decimal(1)


class AdvanceWish(msgspec.Struct, frozen=True):
    """What an advance was: `amount` came in, VAT included; or is billed, `on_account`, excl. VAT.

    `vat` is the code of the VAT on it, "" where none is due before the sale. `account` is the
    bank's where the settings do not tell; `due` and `delivered` are not for what came in.
    """

    customer: str
    amount: Decimal
    on_account: bool = False
    vat: str = ""
    account: str = ""
    due: date | None = None
    text: str = ""
    number: str = ""


def advance(wish: AdvanceWish, day: date, recorder: Recorder) -> Transaction:
    """The transaction of an advance of a day.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    customer = recorder.customer(wish.customer)
    currency = recorder.book.currency
    record = recorder.record_of(customer)
    if record is not None and record.currency not in ("", currency):
        raise Refused("I360", customer=customer, currency=record.currency, base=currency)
    amount = whole_units(wish.amount, currency)
    if amount <= ZERO:
        raise Refused("I361", amount=str(amount))
    if wish.on_account:
        return _billed(wish, amount, customer, day, recorder)
    if wish.due is not None:
        raise Refused("I364")
    return _received(wish, amount, customer, day, recorder)


def _received(
    wish: AdvanceWish, amount: Decimal, customer: str, day: date, recorder: Recorder
) -> Transaction:
    """What came in: bank against advance, on no account of the customer's."""
    currency = recorder.book.currency
    bank = recorder.account_of("bank", wish.account)
    prepaid = recorder.account_of("prepaid")
    rate = recorder.vat.rate(wish.vat, day) if wish.vat else ZERO
    vat = _vat(wish.vat, rounded(amount * rate / (_ONE + rate), currency), recorder)
    net = amount + sum((one.quantity for one in vat), start=ZERO)
    code = recorder.numbers.payment(day, wish.number)
    text = wish.text or recorder.say(Note("record.text.advance", {"number": code}))
    advance_ = of_advance([_net(prepaid, net, wish.vat, currency), *vat], code, customer)
    return recorder.entry(customer, day, text, (Posting(bank, amount, currency), *advance_), code)


def _billed(
    wish: AdvanceWish, net: Decimal, customer: str, day: date, recorder: Recorder
) -> Transaction:
    """An a-konto invoice: receivable against advance."""
    if wish.account:
        raise Refused("I365")
    currency = recorder.book.currency
    recorder.check_not_closed(customer, day)
    prepaid = recorder.account_of("prepaid")
    rate = recorder.vat.rate(wish.vat, day) if wish.vat else ZERO
    vat = _vat(wish.vat, rounded(net * rate, currency), recorder)
    total = net - sum((one.quantity for one in vat), start=ZERO)
    recorder.check_limit(customer, currency, total)
    number = recorder.numbers.invoice(day, wish.number)
    text = wish.text or recorder.say(Note("record.text.on_account", {"number": number}))
    billed = Invoice(customer, due=wish.due, text=text)
    both = [_net(prepaid, net, wish.vat, currency), *vat]
    postings = of_advance(both, number, customer)
    found = issue(billed, number, day, postings, total, Money(currency, currency), recorder)
    tags = [tag for tag in found.tags if tag[0] != "terms"]
    if len(tags) < len(found.tags):  # no cash discount is given on what is not sold yet
        tags.append(("terms", f"net {recorder.due_dates.terms(customer)[0].days}"))
    return msgspec.structs.replace(found, tags=(*tags, ("kind", "invoice")))


def _net(prepaid: str, net: Decimal, code: str, currency: str) -> Posting:
    return Posting(prepaid, -net, currency, (("vat", code),) if code else ())


def _vat(code: str, amount: Decimal, recorder: Recorder) -> list[Posting]:
    """VAT as a credit, none where it is nothing.

    Raises:
        Refused: the settings have no account for it.
    """
    if not amount:
        return []
    account = recorder.account(recorder.vat.code(code).account, "vat", f"vat.{code}.account")
    return [Posting(account, -amount, recorder.book.currency, (("vat", code),))]
