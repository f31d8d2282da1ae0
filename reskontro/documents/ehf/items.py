"""Lines of an e-invoice: quantity × price less discount, and what is put on or off the whole."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from reskontro.documents.ehf.codes import ALLOWANCES, CHARGES
from reskontro.documents.ehf.model import Allowance, Item
from reskontro.documents.ehf.units import unit_code
from reskontro.documents.model import ZERO

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reskontro.documents.ehf.faults import Faults
    from reskontro.documents.ehf.model import Tax
    from reskontro.documents.model import Line

#: How far a line may be from quantity × price (PEPPOL-EN16931-R120).
_SLACK: Final = Decimal("0.02")
_CENT: Final = Decimal("0.01")
_PRICE: Final = Decimal("0.00000001")
_ONE: Final = Decimal(1)
_HUNDRED: Final = Decimal(100)


def items_and_allowances(
    taxed: Sequence[tuple[Line, Tax]], units: Mapping[str, str], faults: Faults
) -> tuple[tuple[Item, ...], tuple[Allowance, ...]]:
    """The lines, and what is taken off or put on the document.

    A line with the tag `charge:` or `allowance:` is of the document, and so is one that takes off
    and counts nothing. Where nothing would be left, all are lines.
    """
    some = any(_is_line(line) for line, _ in taxed)
    items: list[Item] = []
    allowances: list[Allowance] = []
    for line, tax in taxed:
        if some and not _is_line(line):
            allowances.append(_allowance(line, tax, faults))
        else:
            items.append(_item(line, tax, units, faults))
    return tuple(items), tuple(allowances)


def _is_line(line: Line) -> bool:
    if line.charge is not None or line.allowance is not None:
        return False
    return line.net >= ZERO or line.quantity is not None or line.price is not None


def _allowance(line: Line, tax: Tax, faults: Faults) -> Allowance:
    """Of the sign of the amount, whatever the tag says; the code is that of the tag."""
    charge = line.net > ZERO
    code = (line.charge if charge else line.allowance) or ""
    if code and code not in (CHARGES if charge else ALLOWANCES):
        faults.in_document(
            "D316", text=line.text, code=code, tag="charge" if charge else "allowance"
        )
    return Allowance(abs(line.net), line.text, charge, code, tax=tax)


def _item(line: Line, tax: Tax, units: Mapping[str, str], faults: Faults) -> Item:
    """The line as its tags have it; the sign is that of the amount."""
    unit = unit_code(line.unit, units)
    if unit is None:
        faults.in_document("D317", text=line.text, unit=line.unit)
        unit = ""
    sign = -_ONE if line.net < ZERO else _ONE
    quantity = sign * abs(_ONE if line.quantity is None else line.quantity)
    base = _before_discount(line, quantity)
    price = abs(line.price) if line.price is not None else _price(base, quantity)
    allowance = _discount(line, base)
    taken = ZERO if allowance is None else allowance.amount
    share = base * line.discount / _HUNDRED
    if abs(quantity * price - taken - line.net) > _SLACK or abs(taken - share) > _SLACK:
        faults.in_document(
            "D318",
            text=line.text,
            quantity=f"{quantity:f}",
            price=f"{price.normalize():f}",
            discount=f"{line.discount.normalize():f}",
            net=f"{line.net:f}",
        )
    return Item(line.text, line.net, quantity, unit, price, tax, allowance)


def _before_discount(line: Line, quantity: Decimal) -> Decimal:
    """Quantity × price, else the amount that the discount leaves the net of."""
    if line.price is not None:
        return (quantity * abs(line.price)).quantize(_CENT, ROUND_HALF_UP)
    if not line.discount or line.discount >= _HUNDRED:
        return line.net
    return (line.net * _HUNDRED / (_HUNDRED - line.discount)).quantize(_CENT, ROUND_HALF_UP)


def _price(base: Decimal, quantity: Decimal) -> Decimal:
    if not quantity:
        return abs(base)
    price = abs(base / quantity)
    short = price.quantize(_CENT)
    return short if short * abs(quantity) == abs(base) else price.quantize(_PRICE)


def _discount(line: Line, base: Decimal) -> Allowance | None:
    """The discount of a line, in the amount that is missing to its net."""
    amount = base - line.net
    if not line.discount or not amount:
        return None
    return Allowance(amount, "", code="95", percent=line.discount, base=base)
