"""Organisation numbers and postcodes as people write them."""

from __future__ import annotations

import re

_NORWEGIAN, _SWEDISH, _SWEDISH_POSTCODE = 9, 10, 5


def norwegian_orgnr(number: str) -> str:
    """`987 654 325`; what is no such number as it is."""
    digits = re.sub(r"\s", "", number)
    if len(digits) != _NORWEGIAN or not digits.isdecimal():
        return number
    return f"{digits[:3]} {digits[3:6]} {digits[6:]}"


def swedish_orgnr(number: str) -> str:
    """`551201-5008`; what is no such number as it is."""
    digits = re.sub(r"[\s-]", "", number)
    if len(digits) != _SWEDISH or not digits.isdecimal():
        return number
    return f"{digits[:6]}-{digits[6:]}"


def shown_orgnr(number: str, country: str) -> str:
    """An organisation number as its country writes it; without a country, told by its length."""
    if country == "SE" or (not country and len(number) == _SWEDISH):
        return swedish_orgnr(number)
    return norwegian_orgnr(number) if country in ("", "NO") else number


def swedish_vat_number(orgnr: str) -> str:
    """`SE551201500801`; "" of what is no organisation number."""
    digits = re.sub(r"[\s-]", "", orgnr)
    return f"SE{digits}01" if len(digits) == _SWEDISH and digits.isdecimal() else ""


def shown_postcode(code: str, country: str) -> str:
    """A postcode as its country writes it: `831 34` in Sweden."""
    if country == "SE" and len(code) == _SWEDISH_POSTCODE and code.isdecimal():
        return f"{code[:3]} {code[3:]}"
    return code
