"""What stands in an e-invoice, as values in the terms of EN 16931.

Amounts have the sign they have in the file: on a credit note they are positive where they credit.
"""

from __future__ import annotations

from datetime import date as Day  # noqa: N812, TC003  (fields are named date)
from decimal import Decimal  # noqa: TC003  (the same)

import msgspec

from reskontro.address import Address  # noqa: TC001
from reskontro.documents.model import ZERO
from reskontro.settings.recording import VatCategory  # noqa: TC001


class Identifier(msgspec.Struct, frozen=True):
    """A number, and the scheme it is of (ISO 6523, or EAS for an address); "" for none."""

    number: str
    scheme: str = ""


class Party(msgspec.Struct, frozen=True):
    """Seller or buyer; what is "" or None is not written. `registered` is what a firm states of itself."""

    name: str
    endpoint: Identifier
    address: Address
    vat_number: str = ""
    registered: str = ""
    legal: Identifier | None = None
    legal_form: str = ""
    email: str = ""
    phone: str = ""


class Tax(msgspec.Struct, frozen=True):
    """A VAT category with its rate in per cent, None of `O`; and why no VAT is charged."""

    category: VatCategory
    rate: Decimal | None
    exemption: str = ""
    reason: str = ""

    @property
    def key(self) -> tuple[VatCategory, Decimal]:
        """What is totalled together."""
        return self.category, ZERO if self.rate is None else self.rate


class Allowance(msgspec.Struct, frozen=True):
    """What is taken off, or a charge put on; `percent` of `base` where it is a share.

    `tax` is None on a line, whose own it is.
    """

    amount: Decimal
    reason: str
    charge: bool = False
    code: str = ""
    percent: Decimal | None = None
    base: Decimal | None = None
    tax: Tax | None = None


class Item(msgspec.Struct, frozen=True):
    """A line: `net` is `quantity` × `price` less the allowance; the price is never negative."""

    text: str
    net: Decimal
    quantity: Decimal
    unit: str
    price: Decimal
    tax: Tax
    allowance: Allowance | None = None


class TaxSum(msgspec.Struct, frozen=True):
    """What is taxed alike, and the VAT on it."""

    tax: Tax
    base: Decimal
    vat: Decimal


class PaymentMeans(msgspec.Struct, frozen=True):
    """How to pay: a code of UNCL 4461, the account, its bank (a BIC, or a Swedish giro)."""

    code: str
    account: str
    branch: str = ""
    reference: str = ""


class Preceding(msgspec.Struct, frozen=True):
    """An invoice that is credited, and its day where the book knows it."""

    number: str
    date: Day | None


class EInvoice(msgspec.Struct, frozen=True):
    """An invoice or credit note as EN 16931 has it.

    `booked` is the VAT in `tax_currency`, which is "" where that is the document's. `delivered`
    and `period` exclude each other.
    """

    credit: bool
    number: str
    date: Day
    due: Day | None
    terms: str
    currency: str
    tax_currency: str
    booked: Decimal
    buyer_reference: str
    order: str
    delivered: Day | None
    period: tuple[Day, Day] | None
    deliver_to: Address | None
    preceding: tuple[Preceding, ...]
    seller: Party
    buyer: Party
    means: PaymentMeans | None
    allowances: tuple[Allowance, ...]
    taxes: tuple[TaxSum, ...]
    items: tuple[Item, ...]
    prepaid: Decimal
    rounding: Decimal

    @property
    def lines_total(self) -> Decimal:
        """BT-106, the sum of the lines."""
        return sum((item.net for item in self.items), start=ZERO)

    @property
    def allowance_total(self) -> Decimal:
        """BT-107, what is taken off the document."""
        return sum((one.amount for one in self.allowances if not one.charge), start=ZERO)

    @property
    def charge_total(self) -> Decimal:
        """BT-108, what is put on the document."""
        return sum((one.amount for one in self.allowances if one.charge), start=ZERO)

    @property
    def net(self) -> Decimal:
        """BT-109, the total excl. VAT."""
        return self.lines_total - self.allowance_total + self.charge_total

    @property
    def vat(self) -> Decimal:
        """BT-110, all VAT."""
        return sum((one.vat for one in self.taxes), start=ZERO)

    @property
    def gross(self) -> Decimal:
        """BT-112, the total incl. VAT."""
        return self.net + self.vat

    @property
    def payable(self) -> Decimal:
        """BT-115, what is to be paid."""
        return self.gross - self.prepaid + self.rounding
