"""The values of a report as machines read them: never localised, amounts exact."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Final

from reskontro.currencies import minor_unit
from reskontro.render.language import decimals_needed

#: Fields whose decimals are no amounts: they keep the decimals they were given with.
RATIOS: Final = frozenset(
    (
        "share",
        "value",
        "target",
        "credit_use",
        "concentration",
        "cumulative",
        "days_to_pay",
        "late_share",
        "parts",
        "recent_mean",
        "earlier_mean",
        "factor",
    )
)

_ZERO: Final = Decimal(0)


def amount(value: Decimal, currency: str) -> str:
    """An amount with at least the decimals of its currency's minor unit, and a dot."""
    places = minor_unit(currency)
    if not value:
        return format(_ZERO, f".{places}f")
    text = str(value)  # which is much quicker than a format
    if places and text[-places - 1 : -places] == "." and "E" not in text:  # as nearly all are
        return text
    return format(value, f".{max(places, decimals_needed(value))}f")


def plain_value(value: Any, currency: str, key: str = "") -> Any:  # noqa: ANN401 - a JSON value
    """A value of a machine row: decimals and days become strings, all else keeps its shape."""
    if isinstance(value, Decimal):
        return format(value, "f") if key in RATIOS else amount(value, currency)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        money = value.get("currency") or currency
        return {
            name: plain_value(part, money, key if key in RATIOS else name)
            for name, part in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [plain_value(part, currency, key) for part in value]
    return value
