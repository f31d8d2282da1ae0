"""References as files give them: what kind one is, and whether its check digit fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from reskontro.exchange.bank.model import Reference
from reskontro.payment_reference import is_kid, is_ocr_reference

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

#: Whose references an account gets.
Home = Literal["NO", "SE", ""]

_RF: Final = re.compile(r"RF[0-9]{2}[0-9A-Z]{1,21}")
_NUMBER: Final = re.compile(r"[0-9]+-?")
_DIGITS: Final = re.compile(r"[0-9]{2,25}")
_BETWEEN: Final = re.compile(r"[\s,;/]+")
_CURRENCIES: Final[dict[str, Home]] = {"NOK": "NO", "SEK": "SE"}


def home_of(account: str, currency: str) -> Home:
    """The country whose references come in on an account: that of its IBAN, else its currency's."""
    country = account[:2].upper()
    if country == "NO":
        return "NO"
    if country == "SE":
        return "SE"
    return "" if country.isalpha() and country else _CURRENCIES.get(currency, "")


def kid(text: str, amount: Decimal | None = None) -> Reference:
    """A text that stands where a KID has to stand."""
    return _kid(_plain(text), amount)


def _kid(plain: str, amount: Decimal | None) -> Reference:
    return Reference("kid", plain, "right" if is_kid(plain) else "wrong", amount)


def structured(text: str, home: Home, amount: Decimal | None = None) -> Reference:
    """The creditor's reference of a payment, as the payer's bank took it in a field of its own."""
    plain = _plain(text)
    if plain[:2].upper() == "RF" and _RF.fullmatch(plain.upper()):
        fits = _is_rf(plain.upper())
        return Reference("rf", plain.upper(), "right" if fits else "wrong", amount)
    if home == "NO" and _NUMBER.fullmatch(plain):
        return _kid(plain, amount)
    if home == "SE" and _DIGITS.fullmatch(plain):
        return swedish(plain, amount)
    return Reference("other", " ".join(text.split()), "none", amount)


def swedish(digits: str, amount: Decimal | None = None) -> Reference:
    """Digits from a field for references in Sweden, where payers also write invoice numbers."""
    if is_ocr_reference(digits):
        return Reference("ocr", digits, "right", amount)
    return Reference("document", digits, "none", amount)


def several(field: str) -> tuple[str, ...]:
    """The numbers in a field of references; none where it holds anything else."""
    words = tuple(word for word in _BETWEEN.split(field) if word)
    return words if all(_DIGITS.fullmatch(word) for word in words) else ()


def telling(found: Iterable[Reference]) -> str:
    """The reference that tells a payment in whatever order a file has them, "" of none.

    Of those with a check digit, else of all, it is the one that sorts first.
    """
    every = [(one.check == "none", one.text.lstrip("0")) for one in found]
    return min(every)[1] if every else ""


def _is_rf(text: str) -> bool:
    """Whether the check digits fit, by MOD 97-10 (ISO 11649)."""
    moved = text[4:] + text[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1


def _plain(text: str) -> str:
    return "".join(text.split())
