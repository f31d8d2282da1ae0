"""Where customers pay to: the account as people read it, and its IBAN."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

import msgspec

if TYPE_CHECKING:
    from reskontro.settings import Company

_NORWEGIAN_DIGITS: Final = 11
_BANKGIRO_DIGITS: Final = (7, 8)
_HYPHENED: Final = re.compile(r"([0-9]{1,7})-([0-9]{1,4})")
_IBAN: Final = re.compile(r"[A-Z]{2}[0-9]{2}[0-9A-Z]{10,30}")


class PaymentAccount(msgspec.Struct, frozen=True):
    """An account to pay to: `shown` as people read it, "" where only the IBAN is known.

    `iban` is in groups of four, "" where none is known.
    """

    kind: Literal["account", "bankgiro", "plusgiro"]
    shown: str
    iban: str = ""
    bic: str = ""


def payment_account(company: Company) -> PaymentAccount | None:
    """The firm's account; None where the settings name none.

    A Norwegian account gives its own IBAN. A Swedish number is a bankgiro with seven or eight
    digits, or a plusgiro where one digit stands after the hyphen.
    """
    text = company.bank_account.strip()
    digits = re.sub(r"[ .]", "", text)
    iban = re.sub(r"\s", "", company.iban).upper()
    if _IBAN.fullmatch(digits.upper()):
        return PaymentAccount("account", "", grouped(digits.upper()), company.bic)
    if not text:
        return PaymentAccount("account", "", grouped(iban), company.bic) if iban else None
    if company.country == "NO" and digits.isdecimal() and len(digits) == _NORWEGIAN_DIGITS:
        shown = f"{digits[:4]} {digits[4:6]} {digits[6:]}"
        iban = iban or _iban("NO", digits)
        return PaymentAccount("account", shown, grouped(iban), company.bic)
    if company.country == "SE" and (giro := _giro(digits)) is not None:
        kind, shown = giro
        return PaymentAccount(kind, shown, grouped(iban), company.bic)
    return PaymentAccount("account", text, grouped(iban), company.bic)


def grouped(iban: str) -> str:
    """An IBAN in groups of four."""
    return " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))


def _giro(text: str) -> tuple[Literal["bankgiro", "plusgiro"], str] | None:
    """The kind of a Swedish giro number, and the number with its hyphen."""
    hyphened = _HYPHENED.fullmatch(text)
    if hyphened:
        if len(hyphened[2]) == 1:
            return "plusgiro", text
        return ("bankgiro", text) if len(hyphened[2]) == 4 else None  # noqa: PLR2004
    if text.isdecimal() and len(text) in _BANKGIRO_DIGITS:
        return "bankgiro", f"{text[:-4]}-{text[-4:]}"
    return None


def _iban(country: str, account: str) -> str:
    """The IBAN of a country's account number, by ISO 13616 (MOD 97-10)."""
    number = int("".join(str(int(sign, 36)) for sign in f"{account}{country}00"))
    return f"{country}{98 - number % 97:02}{account}"
