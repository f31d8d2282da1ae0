"""A credit note: what of an invoice is taken back, as a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.problems import Note
from reskontro.record.advances import of_advance
from reskontro.record.amounts import rounded, shared, whole_units
from reskontro.record.invoiced import entries_of, left_of
from reskontro.record.lines import Line, sold
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from reskontro.record.contents import Contents, Part
    from reskontro.record.recorder import Recorder


class CreditNote(msgspec.Struct, frozen=True):
    """What a credit note is to take back of `invoice`: one of all that is left, an amount, lines.

    Amounts are excl. VAT and above 0; `vat` is the code of the amount, needed where the invoice
    has several. `customer` is needed where several customers have an invoice of that number.
    """

    invoice: str
    customer: str = ""
    everything: bool = False
    amount: Decimal | None = None
    vat: str = ""
    lines: tuple[Line, ...] = ()
    text: str = ""
    number: str = ""
    voucher: str = ""


def credit_note(wish: CreditNote, day: date, recorder: Recorder) -> Transaction:
    """The transaction of a credit note of a day, at the VAT of its invoice.

    It takes back no more than was invoiced less earlier credit notes, under each VAT code.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    debits = entries_of(wish.invoice, wish.customer, recorder)
    customer, currency = debits[0].customer, debits[0].currency
    if day < (issued := min(entry.date for entry in debits)):
        raise Refused("I234", number=wish.invoice, issued=issued.isoformat(), day=day.isoformat())
    if currency != recorder.book.currency:
        raise Refused("I231", number=wish.invoice)
    left = left_of(wish.invoice, debits, recorder)
    sales = _sales(wish, left, customer, issued, recorder)
    vat = list(_vat(wish.invoice, sales, left, currency))
    gross = sum((posting.quantity for posting in (*sales, *vat)), start=ZERO)
    if gross <= ZERO:
        raise Refused("I235", number=wish.invoice)
    tags = [("voucher", wish.voucher)] if wish.voucher else []
    place = recorder.book.chart.place
    if any(place(posting.account).role == "prepaid" for posting in sales):
        recorder.advances.check(wish.invoice, customer, gross)
        sales, vat = (of_advance(some, wish.invoice, customer) for some in (sales, vat))
        tags.append(("kind", "credit_note"))
    number = recorder.numbers.credit_note(day, wish.number)
    code = recorder.numbers.code(number, day)
    values = {"number": number, "invoice": wish.invoice}
    text = wish.text or recorder.say(Note("record.text.credit_note", values))
    if code != number and number not in text:
        text = f"{text} ({number})"
    account = recorder.receivable(customer)
    return Transaction(
        day,
        f"{recorder.payee(customer)} | {text}",
        (*sales, *vat, Posting(account, -gross, currency, (("invoice", wish.invoice),))),
        status="*",
        code=code,
        tags=tuple(tags),
    )


def _sales(
    wish: CreditNote, left: Contents, customer: str, issued: date, recorder: Recorder
) -> list[Posting]:
    """What is taken back of the sales, as debits.

    Raises:
        Refused: it is said in no way or in several, or under a code that the invoice has not.
    """
    if sum((wish.everything, wish.amount is not None, bool(wish.lines))) != 1:
        raise Refused("I237")
    currency = recorder.book.currency
    if wish.everything:
        return [
            _sale(account, net, code, currency)
            for code, part in left.items()
            for account, net in part.nets.items()
            if net
        ]
    if wish.amount is not None:
        code = _code(wish.vat, wish.invoice, left)
        nets = {account: net for account, net in left[code].nets.items() if net > ZERO}
        amount = whole_units(wish.amount, currency)
        if amount > left[code].net or not nets:
            raise _too_much(wish.invoice, code, amount, left[code], currency)
        shares = shared(amount, nets, currency)
        return [_sale(account, net, code, currency) for account, net in shares.items() if net]
    found: list[Posting] = []
    for line in wish.lines:
        product = recorder.settings.products.get(line.product)
        code = _code(line.vat or wish.vat or (product.vat if product else ""), wish.invoice, left)
        account = next(iter(left[code].nets), "")
        one = sold(
            msgspec.structs.replace(line, vat=code), recorder, customer, issued, otherwise=account
        )
        found.append(msgspec.structs.replace(one.posting, quantity=one.net))
    return found


def _code(wish: str, number: str, left: Contents) -> str:
    """The VAT code that is meant: the wish, else the only one that the invoice has.

    Raises:
        Refused: the invoice has no such code, or several.
    """
    if not wish and len(left) == 1:
        return next(iter(left))
    if wish not in left:
        raise Refused("I238", number=number, code=wish or "–", known=", ".join(filter(None, left)))
    return wish


def _vat(number: str, sales: Iterable[Posting], left: Contents, currency: str) -> Iterable[Posting]:
    """The VAT that is taken back with sales, at the rates of the invoice.

    With all that is left of the sales under a code goes all that is left of its VAT.

    Raises:
        Refused: more is taken back under a code than there is left.
    """
    nets: dict[str, Decimal] = {}
    for posting in sales:
        code = dict(posting.tags).get("vat", "")
        nets[code] = nets.get(code, ZERO) + posting.quantity
    for code, net in nets.items():
        part = left[code]
        if net > part.net:
            raise _too_much(number, code, net, part, currency)
        vat = part.vat if net == part.net else min(rounded(net * part.rate, currency), part.vat)
        if vat:
            yield Posting(part.vat_account, vat, currency, (("vat", code),))


def _sale(account: str, net: Decimal, code: str, currency: str) -> Posting:
    return Posting(account, net, currency, (("vat", code),) if code else ())


def _too_much(number: str, code: str, net: Decimal, part: Part, currency: str) -> Refused:
    values = {"amount": str(net), "left": str(part.net), "currency": currency}
    return Refused("I239", number=number, code=code or "–", **values)
