"""Which VAT category a line is of, and what is taxed alike."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.documents.ehf.codes import EXEMPTIONS
from reskontro.documents.ehf.model import Tax, TaxSum
from reskontro.documents.model import ZERO
from reskontro.documents.vat import possible_rates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from reskontro.documents.ehf.faults import Faults
    from reskontro.documents.model import Line, SalesDocument
    from reskontro.settings import Settings
    from reskontro.settings.recording import VatCategory

#: What stands for a rate that is not 0 or has no reason; all others need one (BR-Z-10, BR-S-10).
_WITHOUT_REASON: Final = ("S", "Z")
#: These are only for firms that are registered for VAT.
_OF_REGISTERED: Final = ("S", "Z", "E", "AE", "K", "G")
#: How far VAT may be from the rate of its base (BR-CO-17, which asks for less than this).
_TOLERANCE: Final = Decimal(1)
_CENT: Final = Decimal("0.01")
_HUNDRED: Final = Decimal(100)


def tax_of(line: Line, settings: Settings, day: date, faults: Faults) -> Tax | None:
    """The category of a line of a day by its VAT code; None where it cannot be told.

    Without a category in the settings a rate above 0 is `S`; no VAT at all of a firm that is not
    registered is `O`; and 0 under a code that gives no reason is `Z`.
    """
    code = settings.vat.get(line.vat_code)
    rate = line.rate or ZERO
    category: VatCategory
    if code is not None and code.category is not None:
        category = code.category
    elif rate:
        category = "S"
    elif not settings.company.vat_registered:
        category = "O"
    elif line.vat_code and not line.reason:
        category = "Z"
    else:
        if code is None:
            faults.in_document("D308", text=line.text)
        else:
            faults.in_settings("D309", code=line.vat_code)
        return None
    if (category == "S") != bool(rate):
        faults.in_settings("D310", code=line.vat_code, category=category, rate=f"{rate:f}")
        return None
    if category in _OF_REGISTERED and not settings.company.vat_registered and category != "S":
        faults.in_settings("D311", category=category)
    if category == "S" and settings.company.country == "SE":
        _check_rate(rate, line, possible_rates(settings, day), faults)
    if category in _WITHOUT_REASON:
        return Tax(category, rate)
    return _without_vat(category, line, "" if code is None else code.exemption, faults)


def _check_rate(rate: Decimal, line: Line, rates: Sequence[Decimal], faults: Faults) -> None:
    """In Sweden a rate is one of the law's (SE-R-006)."""
    if rate not in rates:
        shown = ", ".join(f"{one.normalize():f}" for one in rates if one)
        faults.in_document("D327", text=line.text, rate=f"{rate.normalize():f}", known=shown)


def _without_vat(category: VatCategory, line: Line, exemption: str, faults: Faults) -> Tax | None:
    """No VAT, and why; the code of the reason follows from the category, but for `E`."""
    known = EXEMPTIONS[category]
    exemption = exemption.upper()
    if exemption and exemption not in known:
        shown = ", ".join(sorted(known))
        faults.in_settings(
            "D312", code=line.vat_code, exemption=exemption, category=category, known=shown
        )
        return None
    if not exemption and len(known) == 1:
        (exemption,) = known
    if not exemption and not line.reason:
        faults.in_settings("D313", code=line.vat_code)
        return None
    return Tax(category, None if category == "O" else ZERO, exemption, line.reason)


def tax_sums(
    document: SalesDocument, taxed: Sequence[tuple[Line, Tax]], faults: Faults
) -> tuple[TaxSum, ...]:
    """What is taxed alike with its VAT as it was posted, in the order of the rates."""
    if "O" in (categories := {tax.category for _, tax in taxed}) and len(categories) > 1:
        faults.in_document("D314", others=", ".join(sorted(categories - {"O"})))
    vat = {one.rate: one.vat for one in document.vat}
    alike: dict[tuple[VatCategory, Decimal], list[tuple[Line, Tax]]] = {}
    for line, tax in taxed:
        alike.setdefault(tax.key, []).append((line, tax))
    found = [
        TaxSum(
            _joined(tax for _, tax in group),
            sum((line.net for line, _ in group), start=ZERO),
            vat.get(rate, ZERO) if category == "S" else ZERO,
        )
        for (category, rate), group in alike.items()
    ]
    for one in found:
        _check_vat(one, faults)
    return tuple(sorted(found, key=lambda one: (-one.tax.key[1], one.tax.category)))


def _joined(taxes: Iterable[Tax]) -> Tax:
    """One category with all reasons; a code only where they share it."""
    found = list(dict.fromkeys(taxes))
    codes = {tax.exemption for tax in found}
    reasons = dict.fromkeys(tax.reason for tax in found if tax.reason)
    exemption = codes.pop() if len(codes) == 1 else ""
    return msgspec.structs.replace(found[0], exemption=exemption, reason="; ".join(reasons))


def _check_vat(one: TaxSum, faults: Faults) -> None:
    """The VAT must be that of the rate; VAT where nothing is taxed is told by `D310`."""
    rate = one.tax.key[1]
    expected = (one.base * rate / _HUNDRED).quantize(_CENT, ROUND_HALF_UP)
    if abs(one.vat - expected) >= _TOLERANCE:
        faults.in_document(
            "D315",
            rate=f"{rate.normalize():f}",
            base=f"{one.base:f}",
            vat=f"{one.vat:f}",
            expected=f"{expected:f}",
        )
