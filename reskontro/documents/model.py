"""What stands on a document, as values: who, what, how much, how to pay."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812, TC003  (fields are named date)
from decimal import Decimal
from typing import Literal

import msgspec

from reskontro.address import Address
from reskontro.events.model import Carried, InterestLine, Tone  # noqa: TC001  (fields' types)

#: Letters about what is overdue.
DunningKind = Literal["reminder", "collection-notice", "payment-demand", "interest-note"]
DocumentKind = Literal[
    "invoice", "credit-note", "statement", "payment", "balance-confirmation", DunningKind
]

#: A letter that is in force, only planned, or taken back.
LetterStanding = Literal["made", "planned", "cancelled"]

ZERO = Decimal(0)


class Buyer(msgspec.Struct, frozen=True):
    """The customer as documents name it; what the register does not say is ""."""

    number: str
    name: str
    address: Address = Address()
    delivery: Address = Address()
    orgnr: str = ""
    vat_number: str = ""
    person: bool = False
    language: str | None = None


class Line(msgspec.Struct, frozen=True):
    """One line of an invoice or credit note, excl. VAT.

    `net` has the sign of the document's total where it adds to it. `price` is that of one `unit`;
    `discount` and `rate` are per cent, `rate` None where no VAT is known of. `vat_code` is the tag
    `vat:`; `reason` says why no VAT is charged, where the code does. `charge` and `allowance` are the
    tags of that name, None without: what is put on the whole document, or taken off it, and the
    code of the reason.
    """

    text: str
    net: Decimal
    rate: Decimal | None = None
    quantity: Decimal | None = None
    unit: str = ""
    price: Decimal | None = None
    discount: Decimal = ZERO
    account: str = ""
    vat_code: str = ""
    reason: str = ""
    charge: str | None = None
    allowance: str | None = None


class VatSum(msgspec.Struct, frozen=True):
    """The lines of one rate: their sum and the VAT on it; `booked` is the VAT in the book's currency."""

    rate: Decimal
    base: Decimal
    vat: Decimal
    booked: Decimal | None = None


class Instalment(msgspec.Struct, frozen=True):
    """A part of an amount and the day it is due."""

    due: Day
    amount: Decimal


#: What stands between the lines with their VAT and the total: rounding, advances, what is paid.
ExtraKind = Literal["rounding", "advance", "paid"]


class Extra(msgspec.Struct, frozen=True):
    """What is added to the sum incl. VAT, or taken off it where `amount` is negative.

    `number` is that of an advance, "" where it is not told, and `vat` what of the amount is VAT
    that was due on it already.
    """

    kind: ExtraKind
    amount: Decimal
    number: str = ""
    vat: Decimal = ZERO


class SalesDocument(msgspec.Struct, frozen=True):
    """An invoice or credit note; amounts are positive where they add to its total.

    `date` is the day of issue. `delivered` is what the tag says, else the day of issue, and
    `delivery_told` whether there is a tag. `invoices` are those a credit note names. `exchange` is
    the value of one unit of `currency` in the book's, None where they are the same.
    `buyer_reference` is what the buyer wants named, `order` the number of its order.
    """

    kind: Literal["invoice", "credit-note"]
    number: str
    buyer: Buyer
    date: Day
    delivered: str
    delivery_told: bool
    invoices: tuple[str, ...]
    lines: tuple[Line, ...]
    vat: tuple[VatSum, ...]
    extras: tuple[Extra, ...]
    total: Decimal
    currency: str
    exchange: Decimal | None
    instalments: tuple[Instalment, ...]
    kid: str
    path: str
    line: int
    buyer_reference: str = ""
    order: str = ""

    @property
    def net(self) -> Decimal:
        """The sum of the lines, excl. VAT."""
        return sum((line.net for line in self.lines), start=ZERO)

    @property
    def vat_total(self) -> Decimal:
        """All VAT."""
        return sum((one.vat for one in self.vat), start=ZERO)


class Movement(msgspec.Struct, frozen=True):
    """A line of a statement; debit and credit are ≥ 0, `kind` is "" on the opening line."""

    date: Day
    kind: str
    text: str
    document: str
    due: Day | None
    debit: Decimal
    credit: Decimal
    balance: Decimal


class Open(msgspec.Struct, frozen=True):
    """An open item; `amount` and `open` are ≤ 0 and `due` is None where it is in credit."""

    document: str
    kind: str
    date: Day
    due: Day | None
    amount: Decimal
    open: Decimal
    kid: str


class AccountPart(msgspec.Struct, frozen=True):
    """One currency of a customer's account, as a statement or a confirmation shows it."""

    currency: str
    balance: Decimal
    movements: tuple[Movement, ...]
    open_items: tuple[Open, ...]


class AccountLetter(msgspec.Struct, frozen=True):
    """A statement of account or a balance confirmation as of a day.

    `entries` are, on a confirmation, the entries up to that day as `digest.entries_text` writes
    them, and `digest` their digest; both are empty on a statement.
    """

    kind: Literal["statement", "balance-confirmation"]
    buyer: Buyer
    date: Day
    first: Day | None
    parts: tuple[AccountPart, ...]
    kid: str = ""
    entries: str = ""
    digest: str = ""
    count: int = 0


class Settled(msgspec.Struct, frozen=True):
    """A document that a payment settled, and what of it was open after."""

    document: str
    kind: str
    date: Day
    due: Day | None
    amount: Decimal
    settled: Decimal
    open: Decimal


class PaymentConfirmation(msgspec.Struct, frozen=True):
    """That a payment has come, and what it settled as of a day; amounts are positive.

    `unallocated` is what of it settled nothing.
    """

    number: str
    buyer: Buyer
    date: Day
    as_of: Day
    amount: Decimal
    currency: str
    settled: tuple[Settled, ...]
    unallocated: Decimal
    path: str
    line: int
    kind: Literal["payment"] = "payment"


class DunningItem(msgspec.Struct, frozen=True):
    """A document, or an instalment of it, in a letter, and what the letter charges on it.

    `document` is "" where the book gives it no number, `text` what it is for, `issued` None where
    the book does not hold it. Amounts are ≥ 0. `lines` are the interest from the due date, of which
    what was charged before is not in `interest`.
    """

    document: str
    text: str
    issued: Day | None
    due: Day
    amount: Decimal
    open: Decimal
    kid: str = ""
    fee: Decimal = ZERO
    interest: Decimal = ZERO
    compensation: Decimal = ZERO
    lines: tuple[InterestLine, ...] = ()

    @property
    def paid(self) -> Decimal:
        """What is settled of it."""
        return self.amount - self.open


class DunningLetter(msgspec.Struct, frozen=True):
    """A letter about what is overdue, as its event has it; amounts are ≥ 0.

    `deadline` is the last day to pay, inclusive. `kid` is the payment reference that holds for all
    of it, "" where there is none. `credit` is what was paid that settles nothing yet, and `email`
    where it can be sent to, "" where the register says nothing. `standing` tells a letter that is
    only planned, or was taken back.
    """

    kind: DunningKind
    number: str
    buyer: Buyer
    date: Day
    tone: Tone
    deadline: Day | None
    currency: str
    items: tuple[DunningItem, ...]
    carried: tuple[Carried, ...]
    credit: Decimal
    total: Decimal
    kid: str
    channel: Literal["email", "letter"]
    email: str
    standing: LetterStanding = "made"

    @property
    def principal(self) -> Decimal:
        """What is open of the documents."""
        return sum((item.open for item in self.items), start=ZERO)

    @property
    def fee(self) -> Decimal:
        """The fees of this letter."""
        return sum((item.fee for item in self.items), start=ZERO)

    @property
    def interest(self) -> Decimal:
        """The interest of this letter."""
        return sum((item.interest for item in self.items), start=ZERO)

    @property
    def compensation(self) -> Decimal:
        """The compensation for late payment that this letter claims."""
        return sum((item.compensation for item in self.items), start=ZERO)


Document = SalesDocument | AccountLetter | PaymentConfirmation | DunningLetter
