"""Advances on which VAT was due already: lines that take both off, so that none is due twice.

An advance without VAT is prepaid (BT-113), and the invoice's VAT is due in full. One with VAT is
another matter: what is prepaid does not lessen the VAT, so it goes off as a line with its rate.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.currencies import minor_unit
from reskontro.documents.model import ZERO, Line, VatSum
from reskontro.documents.vat import possible_rates

if TYPE_CHECKING:
    from reskontro.documents.ehf.faults import Faults
    from reskontro.documents.model import Extra, SalesDocument
    from reskontro.settings import Settings

_HUNDRED: Final = Decimal(100)
_CENT: Final = Decimal("0.01")


def with_taxed_advances(
    document: SalesDocument, settings: Settings, word: str, faults: Faults
) -> SalesDocument:
    """The document with its taxed advances as lines; `word` is what an advance is called."""
    taxed = [extra for extra in document.extras if extra.vat]
    lines, vat = list(document.lines), {one.rate: one for one in document.vat}
    for extra in taxed:
        rate = _rate(extra, document, settings)
        if rate is None:
            faults.in_document("D326", advance=extra.number or "–")
            continue
        net = extra.amount - extra.vat
        text = f"{word} {extra.number}".strip()
        lines.append(Line(text, net, rate, quantity=Decimal(-1)))
        known = vat.get(rate, VatSum(rate, ZERO, ZERO))
        vat[rate] = _less(known, net, extra.vat, settings.currency)
    return msgspec.structs.replace(
        document,
        lines=tuple(lines),
        vat=tuple(vat.values()),
        extras=tuple(extra for extra in document.extras if not extra.vat),
    )


def _rate(extra: Extra, document: SalesDocument, settings: Settings) -> Decimal | None:
    """The rate that gives the VAT of an advance: of the document, else in force; None if unclear."""
    net = extra.amount - extra.vat
    for rates in ([one.rate for one in document.vat], possible_rates(settings, document.date)):
        fitting = [
            rate for rate in rates if rate and abs(net * rate / _HUNDRED - extra.vat) <= _CENT
        ]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _less(one: VatSum, net: Decimal, vat: Decimal, base: str) -> VatSum:
    """VAT of a rate after an advance; in the book's currency in proportion."""
    booked = one.booked
    if booked is not None:
        unit = Decimal(1).scaleb(-minor_unit(base))
        share = (one.vat + vat) / one.vat if one.vat else ZERO
        booked = (booked * share).quantize(unit, ROUND_HALF_UP)
    return msgspec.structs.replace(one, base=one.base + net, vat=one.vat + vat, booked=booked)
