"""What a line of an account is: a payment, one taken back, or the bank's own fee or interest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from reskontro.exchange.bank.model import PaymentKind

#: Codes of families of bank transactions that are the bank's own (ISO 20022 external codes).
_BY_CODE: Final[dict[str, PaymentKind]] = {
    **dict.fromkeys(("CHRG", "COMM", "FEES", "COME", "COMI", "COMT"), "fee"),
    **dict.fromkeys(("INTR", "ODFT"), "interest"),
}
#: What banks call their own, of money that goes out.
_FEE: Final = re.compile(
    r"(?:bank|konto|transaksjons|transaktions|betalings|girobetalings|etablerings|års|måneds|månads)?"
    r"(?:gebyr(?:er)?|omkostninger|avgift(?:er)?|provisjon|provision)"
)
_INTEREST: Final = re.compile(
    r"(?:kredit|debet|innskudds|inlånings|spar|konto|overtrekks|övertrassering(?:s)?)?"
    r"(?:renter?|rente(?:inntekter|kostnader)|ränta|räntor)"
)
#: What comes from the bank and from nobody else: customers pay fees and interest, too.
_INTEREST_IN: Final = re.compile(
    r"(?:kredit|innskudds|inlånings|spar)(?:renter?|ränta|räntor)|renteinntekter|ränteintäkter"
)
#: A part of every word above, quicker to look for than the words.
_STEM: Final = re.compile("gebyr|omkostn|avgift|provis|rente|ränt")
#: Words that banks go on with; any other is of a party, or of what was bought.
_MORE: Final = frozenset(
    (
        *("for", "för", "på", "av", "og", "och", "per", "pr", "til", "till", "stk", "st"),
        *("antall", "antal", "kvartal", "konto", "kontohold", "kort", "bankkort", "giro"),
        *("nettbank", "internetbank", "mobilbank", "bankgiro", "plusgiro", "autogiro"),
        *("avtalegiro", "efaktura", "swish", "ocr", "kid", "utland", "valuta"),
        *("betaling", "betalinger", "betalning", "betalningar"),
        *("innbetaling", "innbetalinger", "utbetaling", "utbetalinger"),
        *("inbetalning", "inbetalningar", "utbetalning", "utbetalningar"),
        *("transaksjon", "transaksjoner", "transaktion", "transaktioner"),
    )
)
#: Days, months, years and how many of something; longer numbers are of documents and customers.
_PERIOD: Final = re.compile(
    r"[0-9]{1,2}|(?:19|20)[0-9]{2}|(?:[0-9]{1,2}[./-]){1,2}(?:[0-9]{2}){1,2}"
    r"|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?"
)
_AROUND: Final = ".,:;()-–/*"
_PAYMENTS: Final = "PMNT"


def kind_by_code(domain: str, subfamily: str) -> PaymentKind:
    """The kind that the codes of a bank transaction say; without any it is a payment."""
    if subfamily in _BY_CODE:
        return _BY_CODE[subfamily]
    return "payment" if domain in ("", _PAYMENTS) else "other"


def kind_by_text(texts: Iterable[str], amount: Decimal) -> PaymentKind:
    """The kind that the words say, of a line that has no codes, no reference and no payer.

    It is the bank's own where all of them are words of banks. Of money that comes in only interest
    on a deposit is: other fees and interest may be a customer's.
    """
    said = " ".join(texts).casefold()
    if _STEM.search(said) is None:
        return "payment"
    found: PaymentKind = "payment"
    fee, interest = (None, _INTEREST_IN) if amount > 0 else (_FEE, _INTEREST)
    for written in said.split():
        word = written.strip(_AROUND)
        if fee is not None and fee.fullmatch(word):
            found = "fee" if found == "payment" else found
        elif interest.fullmatch(word):
            found = "interest" if found == "payment" else found
        elif word and word not in _MORE and not _PERIOD.fullmatch(word):
            return "payment"
    return found
