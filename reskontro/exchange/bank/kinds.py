"""What a line of an account is: a payment, one taken back, or the bank's own fee or interest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.exchange.bank.model import PaymentKind

#: Codes of families of bank transactions that are the bank's own (ISO 20022 external codes).
_BY_CODE: Final[dict[str, PaymentKind]] = {
    **dict.fromkeys(("CHRG", "COMM", "FEES", "COME", "COMI", "COMT"), "fee"),
    **dict.fromkeys(("INTR", "ODFT"), "interest"),
}
#: How banks begin the text of what is their own.
_FEE: Final = re.compile(
    r"(?i)(?:bank|konto|transaksjons|transaktions|betalings|girobetalings|etablerings|års|måneds)?"
    r"(?:gebyr(?:er)?|omkostninger|avgift(?:er)?|provisjon|provision)\b"
)
_INTEREST: Final = re.compile(
    r"(?i)(?:kredit|debet|innskudds|inlånings|konto|overtrekks|övertrassering(?:s)?)?"
    r"(?:renter?|rente(?:inntekter|kostnader)?|ränta|räntor)\b"
)
_PAYMENTS: Final = "PMNT"


def kind_by_code(domain: str, subfamily: str) -> PaymentKind:
    """The kind that the codes of a bank transaction say; without any it is a payment."""
    if subfamily in _BY_CODE:
        return _BY_CODE[subfamily]
    return "payment" if domain in ("", _PAYMENTS) else "other"


def kind_by_text(texts: Iterable[str]) -> PaymentKind:
    """The kind that texts begin with, of lines that have no codes, no reference and no payer."""
    for text in texts:
        if _FEE.match(text):
            return "fee"
        if _INTEREST.match(text):
            return "interest"
    return "payment"
