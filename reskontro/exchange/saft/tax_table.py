"""The table of a firm's VAT codes in a SAF-T file, each mapped to a standard one.

Source: Skatteetaten, Norwegian SAF-T Financial data, TaxTable; Norwegian SAF-T Standard VAT/Tax codes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.exchange.saft.elements import LONG, MIDDLE_2, element, text
from reskontro.problems import Note
from reskontro.rules.lookup import MissingRule, rules_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal

    from reskontro.rules.lookup import Period
    from reskontro.settings import Settings
    from reskontro.settings.recording import StandardTaxCode, VatCategory, VatCode, VatTable

    Say = Callable[[Note], str]

#: The standard codes for sales, by the category of e-invoices, else by the rate.
_BY_CATEGORY: Final[dict[VatCategory, StandardTaxCode]] = {
    "Z": "5", "AE": "51", "K": "52", "G": "52", "E": "6", "O": "7",
}  # fmt: skip
_BY_RATE: Final[dict[VatTable, StandardTaxCode]] = {
    "vat_high": "3", "vat_middle": "31", "vat_raw_fish": "32", "vat_low": "33", "vat_zero": "5",
}  # fmt: skip
#: Where a code cannot be mapped to a standard one.
NONE: Final = "NA"


def standard_code(code: VatCode) -> StandardTaxCode:
    """The standard code that a firm's own is: as the settings say, else by category or rate."""
    if code.saft_code is not None:
        return code.saft_code
    if code.category in _BY_CATEGORY:
        return _BY_CATEGORY[code.category]
    return NONE if code.rate is None else _BY_RATE.get(code.rate, NONE)


def tax_table(settings: Settings, first: date, last: date, say: Say) -> str:
    """The firm's codes, each with its rate, and the days of it where it changed in the period."""
    details = [
        element(
            "TaxCodeDetails",
            text("TaxCode", name, MIDDLE_2),
            days,
            text("Description", code.reason or _name_of(code, say), LONG),
            percent,
            "<Country>NO</Country>",
            f"<StandardTaxCode>{standard_code(code)}</StandardTaxCode><BaseRate>100</BaseRate>",
        )
        for name, code in settings.vat.items()
        for days, percent in _rates(code, settings, first, last)
    ]
    if not details:
        return ""
    head = "<TaxType>MVA</TaxType><Description>Merverdiavgift</Description>"
    return element("TaxTable", element("TaxTableEntry", head, *details)) + "\n"


def _name_of(code: VatCode, say: Say) -> str:
    """What its rate is called, where that tells what the code is."""
    told = code.rate and code.category in (None, "S", "Z")
    return say(Note(f"rules.table.{code.rate}")) if told else ""


def _rates(code: VatCode, settings: Settings, first: date, last: date) -> list[tuple[str, str]]:
    """Each rate of a code as text, with its days where there are several."""
    if code.rate is None:
        return [("", percentage(code.percent))]
    rules = rules_of(settings.company.country, settings.rules)
    try:
        periods = rules.periods(code.rate, first, last)
    except MissingRule:
        return [("", "")]
    if len(periods) == 1:
        return [("", percentage(periods[0].value))]
    return [(_days(period), percentage(period.value)) for period in periods]


def _days(period: Period) -> str:
    first, last = period.first.isoformat(), period.last.isoformat()
    return f"<EffectiveDate>{first}</EffectiveDate><ExpirationDate>{last}</ExpirationDate>"


def percentage(value: Decimal | None) -> str:
    """A rate in per cent, "" where none is known."""
    return "" if value is None else f"<TaxPercentage>{value.normalize():f}</TaxPercentage>"
