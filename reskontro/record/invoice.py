"""An invoice: what was sold to a customer, as a transaction."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal  # noqa: TC003  (the same)
from typing import TYPE_CHECKING

import msgspec

from reskontro.problems import BookError, Note, Problem, Span
from reskontro.record.advances import ALL
from reskontro.record.amounts import shared
from reskontro.record.exchange import Money, money_of
from reskontro.record.lines import Line, Sold, sold, vat_on
from reskontro.record.reference import payment_reference
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO
from reskontro.terms import Share
from reskontro.yamlfile import read_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.journal import Posting, Transaction
    from reskontro.record.recorder import Recorder


class Invoice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an invoice is to be: `lines`, or one line of an `amount` excl. VAT.

    `customer` is a number or a name. What is "" or None follows from the book: the text, the
    number, the due date, the currency. `advance` are the numbers of advances to deduct, or `all`.
    `delivered_from` is the first day of a delivery that lasts until `delivered`. `rate` is what one unit of another currency than the book's
    is worth in that. `voucher` is the path of its file, relative to the folder of vouchers. `source` is where the wish stands in a file.
    """

    customer: str
    date: dt.date | None = None
    text: str = ""
    amount: Decimal | None = None
    vat: str = ""
    product: str = ""
    lines: tuple[Line, ...] = ()
    due: dt.date | None = None
    delivered: dt.date | None = None
    delivered_from: dt.date | None = None
    buyer_reference: str = ""
    order: str = ""
    number: str = ""
    voucher: str = ""
    currency: str = ""
    rate: Decimal | None = None
    advance: tuple[str, ...] = ()
    source: Span | None = None


def invoice(wish: Invoice, day: dt.date, recorder: Recorder) -> Transaction:
    """The transaction of an invoice of a day; `wish.date` goes before it.

    VAT is that of the day of delivery, where that is given.

    Raises:
        Refused: something speaks against it.
    """
    day = wish.date or day
    recorder.check_day(day)
    customer = recorder.customer(wish.customer)
    recorder.check_not_closed(customer, day)
    if wish.delivered_from is not None and wish.delivered_from > (wish.delivered or dt.date.min):
        raise Refused("I373", first=wish.delivered_from.isoformat())
    money = money_of(wish.currency, wish.rate, customer, day, recorder)
    currency = money.currency
    lines = [
        sold(line, recorder, customer, day, alone=not wish.lines, currency=currency)
        for line in lines_of(wish)
    ]
    taxed = wish.delivered or day
    credits_ = [*(line.posting for line in lines), *vat_on(lines, recorder, taxed, currency)]
    total = -sum((posting.quantity for posting in credits_), start=ZERO)
    if total <= ZERO:
        raise Refused("I227", total=f"{total:f}", currency=currency)
    if money.foreign:
        for line in lines:
            money.check_worth(line.net)
        credits_ = _in_base(lines, money, taxed, recorder)
    advances = _advances(wish, customer, total, money, day, recorder)
    deducted = sum((posting.quantity for posting in advances), start=ZERO)
    recorder.check_limit(customer, currency, total - deducted)
    number = recorder.numbers.invoice(day, wish.number)
    return issue(wish, number, day, credits_, total, money, recorder, advances)


def issue(
    wish: Invoice,
    number: str,
    day: dt.date,
    credits_: Sequence[Posting],
    total: Decimal,
    money: Money,
    recorder: Recorder,
    advances: Sequence[Posting] = (),
) -> Transaction:
    """The transaction of an invoice whose credits are known, of which `advances` take something off.

    With all taken off it still stands on the customer's account, debited and settled at once: so
    it is on the statement, and can be printed and credited.

    Raises:
        Refused: it would be due before its date, or the settings have no account for it.
    """
    customer = recorder.customer(wish.customer)
    account = recorder.receivable(customer)
    deducted = sum((posting.quantity for posting in advances), start=ZERO)
    value = -sum((posting.quantity for posting in credits_), start=ZERO) - deducted
    whole = total == deducted
    owed = total if whole else total - deducted
    shares = recorder.due_dates.shares(customer, day, owed, money.currency)
    if whole:
        shares, value = (Share(total, day),), total
    elif wish.due is not None:
        if wish.due < day:
            raise Refused("I228", due=wish.due.isoformat(), day=day.isoformat())
        shares = (Share(owed, wish.due),)
    debits = _debits(account, number, shares, money, value)
    if whole:
        debits.append(money.posting(account, -total, -total, (("invoice", number),)))
    tags = [("due", shares[0].due.isoformat())] if len(shares) == 1 else []
    tags += _more_tags(wish, customer, number, recorder)
    text = wish.text or recorder.say(Note("record.text.invoice", {"number": number}))
    code = recorder.numbers.code(number, day)
    return recorder.entry(customer, day, text, (*debits, *advances, *credits_), code, tuple(tags))


def _advances(
    wish: Invoice,
    customer: str,
    total: Decimal,
    money: Money,
    day: dt.date,
    recorder: Recorder,
) -> list[Posting]:
    """What of the customer's advances is taken off, as debits: those asked for.

    Of a customer whose terms are `prepaid` all are, unasked, and what they leave is told.

    Raises:
        Refused: there is no such advance, or the invoice is in another currency.
    """
    prepaid = recorder.due_dates.terms(customer)[0].basis == "prepaid"
    names = wish.advance or ((ALL,) if prepaid and not money.foreign else ())
    if not names:
        return []
    if money.foreign:
        values = {"currency": money.currency, "base": money.base}
        raise Refused("I360", customer=customer, **values)
    found = recorder.advances.deduct(names, customer, total, day, recorder.notes)
    left = total - sum((posting.quantity for posting in found), start=ZERO)
    if not found and wish.advance:
        raise Refused("I363", customer=customer)
    if prepaid and left:
        values = {"customer": customer, "amount": str(left), "currency": money.currency}
        recorder.notes.append(Note("record.not_prepaid", values))
    return found


def read_invoices(path: str, data: bytes) -> list[Invoice]:
    """The invoices that a YAML file wishes for, one or a list of them.

    Raises:
        BookError: with every independent problem of the file; I120 there is none in it.
    """
    wishes = read_list(path, data, Invoice, "I", source="source")
    if not wishes:
        raise BookError([Problem("I120", Span(path, 0))])
    return wishes


def invoices(wishes: Iterable[Invoice], day: dt.date, recorder: Recorder) -> list[Transaction]:
    """The transactions of invoices, in order.

    Raises:
        BookError: something speaks against some of them; with all that does.
    """
    found: list[Transaction] = []
    problems: list[Problem] = []
    for wish in wishes:
        try:
            found.append(invoice(wish, day, recorder))
        except Refused as refused:
            problems.append(
                Problem(refused.note.key, wish.source or Span("", 0), refused.note.values)
            )
    if problems:
        raise BookError(problems)
    return found


def lines_of(wish: Invoice) -> tuple[Line, ...]:
    """The lines, or the one line that the invoice is.

    Raises:
        Refused: it has both, or neither.
    """
    if wish.lines:
        if wish.amount is not None or wish.product:
            raise Refused("I229")
        if not wish.vat:
            return wish.lines
        return tuple(
            line if line.vat else msgspec.structs.replace(line, vat=wish.vat) for line in wish.lines
        )
    if wish.amount is None and not wish.product:
        raise Refused("I230")
    return (Line(amount=wish.amount, vat=wish.vat, product=wish.product),)


def _in_base(lines: list[Sold], money: Money, day: dt.date, recorder: Recorder) -> list[Posting]:
    """Sales and VAT in the book's currency: each line at the rate, and VAT on what they come to.

    So the VAT is right in the currency that it is reported in.
    """
    booked = [
        Sold(-(posting := money.in_base(line.posting)).quantity, line.code, posting)
        for line in lines
    ]
    return [*(line.posting for line in booked), *vat_on(booked, recorder, day)]


def _debits(
    account: str, number: str, shares: tuple[Share, ...], money: Money, value: Decimal
) -> list[Posting]:
    """What the customer owes, in a posting for each instalment; `value` is that of all of them."""
    values = shared(value, {str(at): one.amount for at, one in enumerate(shares)}, money.base)
    invoice_ = ("invoice", number)
    if len(shares) == 1:
        return [money.posting(account, shares[0].amount, value, (invoice_,))]
    return [
        money.posting(account, one.amount, worth, (invoice_, ("due", one.due.isoformat())))
        for one, worth in zip(shares, values.values(), strict=True)
    ]


def _more_tags(
    wish: Invoice, customer: str, number: str, recorder: Recorder
) -> list[tuple[str, str]]:
    """The tags of an invoice beside its due date: references, delivery, terms, voucher."""
    tags: list[tuple[str, str]] = []
    if reference := _reference(customer, number, recorder):
        tags.append(("kid", reference))
    if wish.delivered is not None:
        first = wish.delivered_from
        begun = "" if first in (None, wish.delivered) else f"{first}.."
        tags.append(("delivered", f"{begun}{wish.delivered.isoformat()}"))
    named = ("buyer_reference", wish.buyer_reference), ("order", wish.order)
    tags += [(name, text) for name, text in named if text]
    terms, _ = recorder.due_dates.terms(customer)
    if terms.discount is not None and wish.due is None:
        tags.append(("terms", terms.text))
    if wish.voucher:
        recorder.check_voucher(wish.voucher)
        tags.append(("voucher", wish.voucher))
    return tags


def _reference(customer: str, number: str, recorder: Recorder) -> str:
    """The customer's own payment reference, else one of the settings' scheme.

    Customers abroad have none: no bank there takes it.
    """
    record = recorder.record_of(customer)
    if record is not None and record.kid:
        return record.kid
    scheme = recorder.settings.payment_reference
    if scheme is None or (record is not None and record.type == "foreign"):
        return ""
    reference = payment_reference(scheme, customer, number)
    recorder.take_reference(reference)
    return reference
