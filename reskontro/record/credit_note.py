"""A credit note: what of an invoice is taken back, as a transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.journal.tags import tag_value
from reskontro.problems import Note
from reskontro.record.advances import of_advance
from reskontro.record.amounts import rounded, shared, whole_units
from reskontro.record.exchange import money_booked
from reskontro.record.invoiced import credit_notes_on, entries_of, left_of
from reskontro.record.lines import Line, sold
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from reskontro.journal import Tags
    from reskontro.record.contents import Contents, Part
    from reskontro.record.exchange import Money
    from reskontro.record.recorder import Recorder
    from reskontro.subledger.entries import Entry


class CreditNote(msgspec.Struct, frozen=True):
    """What a credit note is to take back of `invoice`: one of all that is left, an amount, lines.

    Amounts are excl. VAT, above 0, and in the invoice's currency; `vat` is the code of the amount, needed where the invoice
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


def credit_note(wish: CreditNote, day: date, recorder: Recorder) -> Transaction:
    """The transaction of a credit note of a day, at the VAT of its invoice.

    It takes back no more than was invoiced less earlier credit notes, under each VAT code. One in
    another currency than the book's is at the rate that the invoice was booked with.

    Raises:
        Refused: something speaks against it.
    """
    recorder.check_day(day)
    debits = entries_of(wish.invoice, wish.customer, recorder)
    customer = debits[0].customer
    if day < (issued := min(entry.date for entry in debits)):
        raise Refused("I234", number=wish.invoice, issued=issued.isoformat(), day=day.isoformat())
    money = money_booked(debits, recorder)
    left = left_of(wish.invoice, debits, recorder)
    sales, nets = _sales(wish, left, money, customer, issued, recorder)
    vat = list(_vat(sales, left, money.base))
    value = sum((posting.quantity for posting in (*sales, *vat)), start=ZERO)
    gross = _gross(wish.invoice, nets, value, left, debits, money, recorder)
    if min(value, gross) <= ZERO:
        raise Refused("I235", number=wish.invoice)
    tags: Tags = ()
    place = recorder.book.chart.place
    if any(place(posting.account).role == "prepaid" for posting in sales):
        recorder.advances.check(wish.invoice, customer, gross)
        sales, vat = (of_advance(some, wish.invoice, customer) for some in (sales, vat))
        tags = (("kind", "credit_note"),)
    number = recorder.numbers.credit_note(day, wish.number)
    code = recorder.numbers.code(number, day)
    values = {"number": number, "invoice": wish.invoice}
    text = wish.text or recorder.say(Note("record.text.credit_note", values))
    if code != number and number not in text:
        text = f"{text} ({number})"
    named = (("invoice", wish.invoice),)
    credited = (
        money.posting(recorder.receivable(customer, one.control), one.amount, one.value, named)
        for one in recorder.controls.parts(customer, money.currency, wish.invoice, -gross, -value)
    )
    return recorder.entry(customer, day, text, (*sales, *vat, *credited), code, tags)


def _sales(
    wish: CreditNote,
    left: Contents,
    money: Money,
    customer: str,
    issued: date,
    recorder: Recorder,
) -> tuple[list[Posting], dict[str, Decimal]]:
    """What is taken back of the sales, as debits in the book's currency.

    With it comes what that is under each code in the invoice's, nothing of all that is left.

    Raises:
        Refused: it is said in no way or in several, or under a code that the invoice has not, or
            more is taken back under a code than there is left.
    """
    if sum((wish.everything, wish.amount is not None, bool(wish.lines))) != 1:
        raise Refused("I237")
    if wish.everything:
        every: list[Posting] = []
        for code, part in left.items():
            every += _shared(part.net, part.amount, part.nets, code, money)
        return every, {}
    if wish.amount is not None:
        code = _code(wish.vat, wish.invoice, left)
        amount = whole_units(wish.amount, money.currency)
        return _part(wish.invoice, code, amount, left[code], money), {code: amount}
    found: list[Posting] = []
    nets: dict[str, Decimal] = {}
    values: dict[str, Decimal] = {}
    for line in wish.lines:
        product = recorder.settings.products.get(line.product)
        code = _code(line.vat or wish.vat or (product.vat if product else ""), wish.invoice, left)
        account = next(iter(left[code].nets), "")
        meant = msgspec.structs.replace(line, vat=code)
        one = sold(meant, recorder, customer, issued, otherwise=account, currency=money.currency)
        nets[code] = nets.get(code, ZERO) + one.net
        if nets[code] > left[code].amount:
            raise _too_much(wish.invoice, code, nets[code], left[code].amount, money.currency)
        posting = money.in_base(msgspec.structs.replace(one.posting, quantity=one.net))
        rest = left[code].net - values.get(code, ZERO)
        value = rest if nets[code] == left[code].amount else min(posting.quantity, rest)
        values[code] = values.get(code, ZERO) + value
        found.append(msgspec.structs.replace(posting, quantity=value))
    return found, nets


def _part(number: str, code: str, amount: Decimal, part: Part, money: Money) -> list[Posting]:
    """An amount of what stands under a code, shared out in proportion.

    Raises:
        Refused: there is not so much left.
    """
    owed = {account: net for account, net in part.nets.items() if net > ZERO}
    if amount > part.amount or not owed:
        raise _too_much(number, code, amount, part.amount, money.currency)
    value = part.net if amount == part.amount else min(money.booked(amount), part.net)
    return _shared(value, amount, owed, code, money)


def _shared(
    value: Decimal, amount: Decimal, nets: dict[str, Decimal], code: str, money: Money
) -> list[Posting]:
    """Debits of a value in the book's currency, in proportion; in the invoice's it is `amount`."""
    if not sum(nets.values(), start=ZERO):
        return [Posting(name, net, money.base, _tags(code)) for name, net in nets.items() if net]
    prices = shared(amount, nets, money.currency) if money.foreign else {}
    return [
        Posting(
            account,
            net,
            money.base,
            (*((("price", f"{prices[account]:f}"),) if prices else ()), *_tags(code)),
        )
        for account, net in shared(value, nets, money.base).items()
        if net
    ]


def _gross(
    number: str,
    nets: dict[str, Decimal],
    value: Decimal,
    left: Contents,
    debits: list[Entry],
    money: Money,
    recorder: Recorder,
) -> Decimal:
    """What the customer is credited for, in the invoice's currency; `value` in the book's.

    With all that is left in the one goes all that is left in the other.
    """
    if not money.foreign:
        return value
    own = (*debits, *credit_notes_on(number, debits[0], recorder))
    whole = sum((entry.amount for entry in own), start=ZERO)
    if value == sum((part.gross for part in left.values()), start=ZERO):
        return whole
    vat = (rounded(net * left[code].rate, money.currency) for code, net in nets.items())
    return min(sum((*nets.values(), *vat), start=ZERO), whole)


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


def _vat(sales: Iterable[Posting], left: Contents, currency: str) -> Iterable[Posting]:
    """The VAT that is taken back with sales, at the rates of the invoice.

    With all that is left of the sales under a code goes all that is left of its VAT.
    """
    nets: dict[str, Decimal] = {}
    for posting in sales:
        code = tag_value(posting.tags, "vat")
        nets[code] = nets.get(code, ZERO) + posting.quantity
    for code, net in nets.items():
        part = left[code]
        vat = part.vat if net == part.net else min(rounded(net * part.rate, currency), part.vat)
        if vat:
            yield Posting(part.vat_account, vat, currency, (("vat", code),))


def _tags(code: str) -> Tags:
    return (("vat", code),) if code else ()


def _too_much(number: str, code: str, net: Decimal, left: Decimal, currency: str) -> Refused:
    values = {"amount": str(net), "left": str(left), "currency": currency}
    return Refused("I239", number=number, code=code or "–", **values)
