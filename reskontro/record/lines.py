"""Lines of an invoice or credit note: what they say, what they come to, and how they are booked."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from reskontro.journal import Posting
from reskontro.journal.tags import read_tags
from reskontro.record.amounts import number, rounded, whole_units
from reskontro.record.refused import Refused
from reskontro.settings.recording import Product
from reskontro.subledger.documents import ZERO
from reskontro.yamlfile import Rule, nearest_word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reskontro.customers import Customer
    from reskontro.record.recorder import Recorder

_ONE: Final = Decimal(1)
_WHOLE: Final = Decimal(100)


def _is_share(percent: Decimal | None) -> bool:
    return percent is None or 0 <= percent <= _WHOLE


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line: `quantity` × `price` less `discount` per cent, or an `amount`; all excl. VAT.

    A quantity below 0 takes back. What is "" or None is as the product, or the settings, say.
    """

    text: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    price: Decimal | None = None
    amount: Decimal | None = None
    discount: Annotated[Decimal | None, Rule("121", _is_share)] = None
    vat: str = ""
    product: str = ""


_NUMBERS: Final = frozenset({"quantity", "price", "amount", "discount"})
_KEYS: Final = [field.name for field in msgspec.structs.fields(Line)]
_NEXT_KEY: Final = re.compile(r"\s*,\s*(?=[a-z]+\s*=)")
_DATES: Final = re.compile(r"\[[0-9/.\-=]+\]")


def parse_line(text: str) -> Line:
    """The line that a text like `text=Work, quantity=3, unit=h, price=950, vat=25` means.

    Commas that no `key=` follows are part of a value.

    Raises:
        Refused: a key is unknown, or a value no number where one is needed.
    """
    found: dict[str, str | Decimal] = {}
    for part in _NEXT_KEY.split(text.strip()):
        key, equals, value = (each.strip() for each in part.partition("="))
        if key not in _KEYS or not equals or key in found:
            near = nearest_word(key, _KEYS)
            raise Refused("I218", part=part, near=near, known=", ".join(_KEYS))
        if key in _NUMBERS:
            below = key == "quantity" and value.startswith("-")
            found[key] = -number(value[1:]) if below else number(value)
        else:
            found[key] = value
    line = msgspec.convert(found, Line)
    if not _is_share(line.discount):
        raise Refused("I219", discount=f"{line.discount:f}")
    return line


class Sold(msgspec.Struct, frozen=True):
    """A line as it is booked: its net excl. VAT, its VAT code, and the credit for it."""

    net: Decimal
    code: str
    posting: Posting


def sold(
    line: Line,
    recorder: Recorder,
    customer: str,
    day: date,
    *,
    alone: bool = False,
    otherwise: str = "",
    currency: str = "",
) -> Sold:
    """What a line comes to, as a credit on the account for it.

    `alone`: its text is that of the whole document, and stands there. `otherwise` is the account
    where no product names one, before what the settings say. `currency` is the line's where it is
    another than the book's: an amount is then kept as a price too, since it is booked otherwise.

    Raises:
        Refused: the line says too little or too much, or the settings have no account for it.
    """
    settings = recorder.settings
    product = _product(line.product, recorder)
    code = line.vat or product.vat or settings.record.vat
    if not code and (settings.company.vat_registered or settings.vat):
        raise Refused("I220", known=", ".join(settings.vat) or "–")
    revenue = recorder.vat.code(code).revenue if code else ""
    account = product.account or otherwise or revenue or settings.record.revenue
    key = f"vat.{code}.revenue" if code else "revenue"
    account = recorder.account(account, "revenue", key)
    discount = line.discount
    if discount is None and line.price is None and line.amount is None:
        discount = _agreed(recorder.record_of(customer), line.product, day)
    foreign = currency not in {"", recorder.book.currency}
    currency = currency or recorder.book.currency
    if foreign and line.price is None and line.amount is None and product.price is not None:
        base = recorder.book.currency
        raise Refused("I356", product=line.product, base=base, currency=currency)
    net = rounded(
        _before_discount(line, product, currency) * (1 - (discount or ZERO) / _WHOLE), currency
    )
    price = line.price if line.price is not None else product.price
    tags = [("product", line.product)] if line.product else []
    if line.amount is None and price is not None:
        quantity = _ONE if line.quantity is None else line.quantity
        unit = line.unit or product.unit
        tags += [("quantity", f"{quantity:f}"), *([("unit", unit)] if unit else [])]
        tags.append(("price", f"{price:f}"))
    elif foreign and line.amount is not None:
        tags.append(("price", f"{line.amount:f}"))
    if discount:
        tags.append(("discount", f"{discount:f}"))
    if code:
        tags.append(("vat", code))
    text = "" if alone else as_comment(line.text or product.text)
    return Sold(net, code, Posting(account, -net, currency, tuple(tags), comment=text))


def vat_on(
    lines: Iterable[Sold], recorder: Recorder, day: date, currency: str = ""
) -> list[Posting]:
    """The VAT on lines in a currency, the book's by default; one credit for each code with a rate.

    The rate is that of the day; the net of all lines under a code is what it is on.

    Raises:
        Refused: a code has no rate on the day, or no account.
    """
    nets: dict[str, Decimal] = {}
    for line in lines:
        nets[line.code] = nets.get(line.code, ZERO) + line.net
    currency = currency or recorder.book.currency
    found: list[Posting] = []
    for code, net in nets.items():
        if not code:
            continue
        if vat := rounded(net * recorder.vat.rate(code, day), currency):
            account = recorder.account(
                recorder.vat.code(code).account, "vat", f"vat.{code}.account"
            )
            found.append(Posting(account, -vat, currency, (("vat", code),)))
    return found


def _product(name: str, recorder: Recorder) -> Product:
    """What the settings say of a product; nothing of none.

    Raises:
        Refused: there is no such product.
    """
    products = recorder.settings.products
    if not name:
        return _NO_PRODUCT
    if name not in products:
        near = nearest_word(name, list(products)) or "–"
        raise Refused("I221", product=name, near=near, known=", ".join(products) or "–")
    return products[name]


def _before_discount(line: Line, product: Product, currency: str) -> Decimal:
    """Quantity × price, or the amount.

    Raises:
        Refused: the line has both or neither.
    """
    if line.amount is not None:
        if line.price is not None or line.quantity is not None:
            raise Refused("I222")
        return whole_units(line.amount, currency)
    price = line.price if line.price is not None else product.price
    if price is None:
        raise Refused("I223")
    return price * (_ONE if line.quantity is None else line.quantity)


def _agreed(record: Customer | None, product: str, day: date) -> Decimal | None:
    """The best discount that a customer's record agrees to on a day, for all goods or a product."""
    found = [
        each.percent
        for each in (record.discounts if record else ())
        if each.group in ("", product)
        and (each.first is None or each.first <= day)
        and (each.until is None or day <= each.until)
    ]
    return max(found, default=None)


def as_comment(text: str) -> str:
    """A text as a comment.

    Raises:
        Refused: the journal would read it as a tag or a date.
    """
    if read_tags(text) or _DATES.search(text):
        raise Refused("I224", text=text)
    return text


_NO_PRODUCT: Final = Product()
