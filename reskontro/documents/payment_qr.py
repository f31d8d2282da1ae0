"""The QR code that fills in a payment, where a country has a format for it.

Sweden: UsingQR, revision 2, which the banks' apps read for bankgiro and plusgiro in SEK. Norway
has none for invoices.
"""

from __future__ import annotations

import json
from datetime import date  # noqa: TC003  (fields' types)
from decimal import Decimal  # noqa: TC003
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.documents.numbers import swedish_orgnr

if TYPE_CHECKING:
    from reskontro.documents.model import DunningLetter, SalesDocument
    from reskontro.documents.payment_account import PaymentAccount
    from reskontro.settings import Company

_TYPES: Final = {"bankgiro": "BG", "plusgiro": "PG"}


class Payment(msgspec.Struct, frozen=True):
    """What a document asks for: `amount` > 0 by `due`, None for no day, under a `reference`.

    `issued` is the document's own day. `vat` is what of it is VAT, None where that is not told.
    """

    reference: str
    issued: date
    due: date | None
    amount: Decimal
    currency: str
    vat: Decimal | None = None


def of_invoice(document: SalesDocument) -> Payment | None:
    """What an invoice asks for; None where it is in instalments, or a credit note."""
    if document.kind != "invoice" or len(document.instalments) != 1:
        return None
    return Payment(
        document.kid or document.number,
        document.date,
        document.instalments[0].due,
        document.total,
        document.currency,
        document.vat_total,
    )


def of_letter(letter: DunningLetter) -> Payment | None:
    """What a letter asks for; None where its documents have several payment references."""
    if not letter.kid and any(item.kid for item in letter.items):
        return None
    return Payment(
        letter.kid or letter.number, letter.date, letter.deadline, letter.total, letter.currency
    )


def payment_qr(
    payment: Payment | None, company: Company, account: PaymentAccount | None
) -> str | None:
    """What the code of a payment says, of one amount and one day; None where no code can be made."""
    if (
        payment is None
        or account is None
        or account.kind not in _TYPES
        or company.country != "SE"
        or payment.currency != "SEK"
        or payment.amount <= 0
    ):
        return None
    fields = {
        "uqr": "1",
        "tp": "1",
        "nme": json.dumps(company.name),
        "cid": json.dumps(swedish_orgnr(company.orgnr)),
        "iref": json.dumps(payment.reference),
        "idt": f'"{payment.issued:%Y%m%d}"',
    }
    if payment.due is not None:
        fields["ddt"] = f'"{payment.due:%Y%m%d}"'
    fields["due"] = format(payment.amount.normalize(), "f")
    if payment.vat is not None:
        fields["vat"] = format(payment.vat.normalize(), "f")
    fields |= {"pt": json.dumps(_TYPES[account.kind]), "acc": json.dumps(account.shown)}
    return "{" + ",".join(f'"{name}":{value}' for name, value in fields.items()) + "}"
