"""Postal codes by their form in each country; whether a code is in use, only the post knows."""

from __future__ import annotations

import re
from typing import Final

_FOUR: Final = ("[0-9]{4}", "0181")
_FIVE: Final = ("[0-9]{5}", "24103")

#: By country the form and an example.
FORMS: Final[dict[str, tuple[str, str]]] = {
    **dict.fromkeys(("AT", "BE", "CH", "CY", "DK", "HU", "LU", "NO", "SI"), _FOUR),
    **dict.fromkeys(("DE", "EE", "ES", "FI", "FR", "HR", "IT"), _FIVE),
    "SE": ("[1-9][0-9]{2} ?[0-9]{2}", "831 34"),
    "CZ": ("[0-9]{3} ?[0-9]{2}", "110 00"),
    "FO": ("[0-9]{3}", "100"),
    "GB": ("[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}", "SW1A 1AA"),
    "GR": ("[0-9]{3} ?[0-9]{2}", "105 57"),
    "IS": ("[0-9]{3}", "101"),
    "LT": ("(?:LT-)?[0-9]{5}", "01100"),
    "LV": ("(?:LV-)?[0-9]{4}", "LV-1010"),
    "NL": ("[1-9][0-9]{3} ?[A-Z]{2}", "1012 AB"),
    "PL": ("[0-9]{2}-[0-9]{3}", "00-950"),
    "PT": ("[0-9]{4}-[0-9]{3}", "1100-148"),
    "SK": ("[0-9]{3} ?[0-9]{2}", "811 01"),
    "US": ("[0-9]{5}(?:-[0-9]{4})?", "10001"),
}


def example_unless_postcode(text: str, country: str) -> str:
    """An example of the country's postal codes where the text has not their form, "" where it has.

    Of countries that are not in `FORMS` every text passes.
    """
    if country not in FORMS:
        return ""
    form, sample = FORMS[country]
    return "" if re.fullmatch(form, text) else sample
