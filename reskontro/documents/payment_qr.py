"""The QR code that fills in a payment, where a country has a format for it.

Sweden: UsingQR, revision 2, which the banks' apps read for bankgiro and plusgiro in SEK. Norway
has none for invoices.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from reskontro.documents.numbers import swedish_orgnr

if TYPE_CHECKING:
    from reskontro.documents.model import SalesDocument
    from reskontro.documents.payment_account import PaymentAccount
    from reskontro.settings import Company

_TYPES: Final = {"bankgiro": "BG", "plusgiro": "PG"}


def payment_qr(
    document: SalesDocument, company: Company, account: PaymentAccount | None
) -> str | None:
    """What the code of an invoice says; None where no code can be made.

    An invoice in instalments has none: the format holds one amount and one day.
    """
    if (
        account is None
        or account.kind not in _TYPES
        or company.country != "SE"
        or document.kind != "invoice"
        or document.currency != "SEK"
        or document.total <= 0
        or len(document.instalments) != 1
    ):
        return None
    fields = {
        "uqr": "1",
        "tp": "1",
        "nme": json.dumps(company.name),
        "cid": json.dumps(swedish_orgnr(company.orgnr)),
        "iref": json.dumps(document.kid or document.number),
        "idt": f'"{document.date:%Y%m%d}"',
        "ddt": f'"{document.instalments[0].due:%Y%m%d}"',
        "due": format(document.total.normalize(), "f"),
        "vat": format(document.vat_total.normalize(), "f"),
        "pt": json.dumps(_TYPES[account.kind]),
        "acc": json.dumps(account.shown),
    }
    return "{" + ",".join(f'"{name}":{value}' for name, value in fields.items()) + "}"
