"""What an invoice was for: its sales and its VAT under each code, from its transaction."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Final

from reskontro.journal.tags import tag_value
from reskontro.record.amounts import rounded
from reskontro.record.refused import Refused
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping, Sequence

    from reskontro.journal import Posting, Transaction
    from reskontro.record.exchange import Money
    from reskontro.record.recorder import Recorder
    from reskontro.settings.recording import Product

    #: The rate under a VAT code, as a part of 1.
    Rates = Callable[[str], Decimal]

#: So many ways to give codes to accounts are tried.
_MOST_WAYS: Final = 5_000
_CENT: Final = Decimal("0.01")


class Part:
    """What stands under one VAT code: net by account, and the VAT; of an invoice above 0.

    `amount` is all of the net in the invoice's currency.
    """

    def __init__(self, rate: Decimal, vat_account: str) -> None:
        self.rate = rate
        self.vat_account = vat_account
        self.nets: dict[str, Decimal] = {}
        self.vat = ZERO
        self.amount = ZERO

    @property
    def net(self) -> Decimal:
        """All sales under the code, excl. VAT."""
        return sum(self.nets.values(), start=ZERO)

    @property
    def gross(self) -> Decimal:
        """All sales under the code, incl. VAT."""
        return self.net + self.vat


#: Parts by VAT code; "" is the code of what has none.
Contents = dict[str, Part]


def contents(
    transactions: Sequence[Transaction],
    number: str,
    recorder: Recorder,
    invoiced: Contents | None = None,
    money: Money | None = None,
) -> Contents:
    """What transactions are for, of the invoice `number` or of a credit note on it.

    Codes stand in `vat:` tags or follow from products; else they are those that give the VAT that
    was posted. A credit note has the codes and rates of what was `invoiced`. `money` is the
    currency of the invoice, the book's where it is not told.

    Raises:
        Refused: the codes cannot be told, or a transaction is for several documents.
    """
    found: Contents = {}
    for transaction in transactions:
        sales, vat = _postings(transaction, number, recorder)
        day = delivered_on(transaction)
        rates = _rates(recorder, day, invoiced)
        codes = _codes(sales, vat, recorder, rates, invoiced)
        if codes is None:
            raise Refused("I232", number=number)
        for posting, code in zip(sales, codes, strict=True):
            if code not in found:
                account = recorder.vat.code(code).account if code else ""
                found[code] = Part(rates(code), account)
            nets = found[code].nets
            nets[posting.account] = nets.get(posting.account, ZERO) - posting.quantity
            found[code].amount += -posting.quantity if money is None else money.net_of(posting)
        _share_vat(vat, sales, codes, found, recorder.book.currency)
    return found


def _postings(
    transaction: Transaction, number: str, recorder: Recorder
) -> tuple[list[Posting], list[Posting]]:
    """The sales of a transaction and its VAT; of an a-konto invoice the advance is its sales.

    What is deducted of another advance is neither.

    Raises:
        Refused: it is for other documents too, or its sales are in another currency than the
            book's, or the receivable has no value in that.
    """
    place = recorder.book.chart.place
    sales: list[Posting] = []
    vat: list[Posting] = []
    customers = set()
    own = {("advance", number)}
    for posting in transaction.postings:
        role = place(posting.account).role
        if role == "receivable":
            named = {value for name, value in posting.tags if name == "invoice"}
            customers.add(posting.account)
            if named - {number, transaction.code}:
                raise Refused("I231", number=number)
        elif role == "revenue" or (role == "prepaid" and ("advance", number) in posting.tags):
            sales.append(posting)
        elif role == "vat" and all(tag in own for tag in posting.tags if tag[0] == "advance"):
            vat.append(posting)
        worth = posting.cost if role == "receivable" and posting.cost is not None else posting
        if worth.commodity != recorder.book.currency:
            raise Refused("I231", number=number)
    if len(customers) > 1:
        raise Refused("I231", number=number)
    return sales, vat


def delivered_on(transaction: Transaction) -> dt.date:
    """The day whose rates count: the last one of delivery where a tag tells it."""
    for name, value in transaction.tags:
        if name == "delivered":
            try:
                return dt.date.fromisoformat(value.rpartition("..")[2])
            except ValueError:
                break
    return transaction.date


def _rates(recorder: Recorder, day: dt.date, invoiced: Contents | None) -> Rates:
    if invoiced is not None:
        return lambda code: invoiced[code].rate
    return lambda code: recorder.vat.rate(code, day) if code else ZERO


def _codes(
    sales: list[Posting],
    vat: list[Posting],
    recorder: Recorder,
    rates: Rates,
    invoiced: Contents | None,
) -> list[str] | None:
    """The code of each sale; None where no codes give the VAT, or some of different rates do."""
    possible: dict[str, list[str]] = {}
    settings = recorder.settings
    known = settings.vat if invoiced is None else invoiced
    told = [told_code(posting, settings.products, known) for posting in sales]
    for posting, code in zip(sales, told, strict=True):
        if not code and posting.account not in possible:
            possible[posting.account] = _possible(posting.account, vat, recorder, invoiced)
    if prod(map(len, possible.values())) > _MOST_WAYS:
        return None
    fitting: list[list[str]] = []
    for way in product(*possible.values()):
        by_account = dict(zip(possible, way, strict=True))
        codes = [
            code or by_account[posting.account] for posting, code in zip(sales, told, strict=True)
        ]
        if _gives(sales, vat, codes, recorder, rates):
            fitting.append(codes)
    if len({tuple(map(rates, codes)) for codes in fitting}) != 1:
        return None
    return fitting[0]


def told_code(posting: Posting, products: Mapping[str, Product], known: Container[str]) -> str:
    """The code that the tags of a posting tell, its own before its product's; "" for none known."""
    sold = products.get(tag_value(posting.tags, "product"))
    code = tag_value(posting.tags, "vat") or (sold.vat if sold else "")
    return code if code in known else ""


def _possible(
    account: str, vat: list[Posting], recorder: Recorder, invoiced: Contents | None
) -> list[str]:
    """The codes that sales on an account may have: the account's own, else any with its VAT."""
    if invoiced is not None:
        own = [code for code, part in invoiced.items() if account in part.nets]
        return own or list(invoiced)
    codes = recorder.settings.vat
    posted = {posting.account for posting in vat}
    own = [name for name, code in codes.items() if code.revenue == account]
    own = own or [name for name, code in codes.items() if code.account in {"", *posted}]
    return own if own and vat else [*own, ""]


def _gives(
    sales: list[Posting],
    vat: list[Posting],
    codes: list[str],
    recorder: Recorder,
    rates: Rates,
) -> bool:
    """Whether codes give the VAT on each account; 0.01 for each posting is let pass."""
    rest: dict[str, Decimal] = {}
    for posting, code in zip(sales, codes, strict=True):
        if rate := rates(code):
            account = recorder.vat.code(code).account
            rest[account] = rest.get(account, ZERO) + posting.quantity * rate
    for posting in vat:
        rest[posting.account] = rest.get(posting.account, ZERO) - posting.quantity
    tolerance = _CENT * (len(sales) + len(vat))
    return all(abs(each) <= tolerance for each in rest.values())


def _share_vat(
    vat: list[Posting], sales: list[Posting], codes: list[str], found: Contents, currency: str
) -> None:
    """Add the VAT of a transaction to the parts; of those with one account the last takes the rest."""
    posted: dict[str, Decimal] = {}
    for posting in vat:
        posted[posting.account] = posted.get(posting.account, ZERO) - posting.quantity
    nets: dict[str, Decimal] = {}
    for posting, code in zip(sales, codes, strict=True):
        if found[code].rate:
            nets[code] = nets.get(code, ZERO) - posting.quantity
    for account, amount in posted.items():
        own = [code for code in nets if found[code].vat_account == account]
        if not own:  # next to nothing, or it would not fit
            continue
        *first, last = own
        rest = amount
        for code in first:
            share = rounded(nets[code] * found[code].rate, currency)
            found[code].vat += share
            rest -= share
        found[last].vat += rest
