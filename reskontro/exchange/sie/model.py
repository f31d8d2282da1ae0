"""What a SIE file says, the same for SIE 4 and SIE 5.

Signs: positive is debit. What the file says of its own sums and does not hold is a remark, since
the books it comes from may be so; what cannot be read refuses the file.
"""

from __future__ import annotations

from datetime import date  # noqa: TC003 - the fields' types are read at run time
from decimal import Decimal  # noqa: TC003 - as above
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.exchange.former import Remark  # noqa: TC001 - as above

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The dimensions that the format keeps for customers and invoices.
CUSTOMER: str = "8"
INVOICE: str = "10"

#: hledger's types of accounts: asset, liability, equity, revenue, expense; "" where the file is silent.
AccountType = Literal["A", "L", "E", "R", "X", ""]
BalanceKind = Literal["opening", "closing"]

#: An object by its dimension: of dimension 8 a customer, of 10 an invoice, of others what the file says.
Objects = dict[str, str]


class Year(msgspec.Struct, frozen=True):
    """A financial year: `number` is 0 for the year of the file, -1 for the one before; both days inclusive."""

    number: int
    first: date
    last: date


class SieCompany(msgspec.Struct, frozen=True):
    """Whose books they are; `orgnr` is as in the file, `place` postcode and city."""

    name: str = ""
    orgnr: str = ""
    street: str = ""
    place: str = ""


class SieAccount(msgspec.Struct, frozen=True):
    """An account; `codes` are those of the tax return (SRU)."""

    number: str
    name: str = ""
    type: AccountType = ""
    codes: tuple[str, ...] = ()


class Balance(msgspec.Struct, frozen=True, gc=False):
    """A balance at the beginning or end of a year; on accounts of the result, the year's total.

    `objects` are whose part of the balance it is; without any it is the account's own. `invoice`
    is the key of the invoice it is of, "" for none.
    """

    line: int
    kind: BalanceKind
    year: int
    account: str
    amount: Decimal
    objects: Objects = {}
    invoice: str = ""


class Row(msgspec.Struct, frozen=True, gc=False):
    """One row of a voucher.

    `day` is its own, None where it has the voucher's. `invoice` is the key of the invoice in the
    subledger of its account, "" for none. `foreign` is the amount in another currency, as text.
    """

    line: int
    account: str
    amount: Decimal
    objects: Objects = {}
    day: date | None = None
    text: str = ""
    invoice: str = ""
    foreign: str = ""


class Voucher(msgspec.Struct, frozen=True):
    """A voucher, balanced; struck rows are left out. `number` may be ""."""

    line: int
    series: str
    number: str
    day: date
    text: str
    rows: tuple[Row, ...]

    @property
    def code(self) -> str:
        """Series and number, with a dash where both are digits."""
        both = self.series[-1:].isdigit() and self.number[:1].isdigit()
        return f"{self.series}{'-' if both else ''}{self.number}"


class Invoice(msgspec.Struct, frozen=True):
    """A customer's invoice in the subledger; below 0 it is a credit note.

    `key` is what rows call it by, `account` the receivable account it belongs to. `issued` is None
    where the file does not say.
    """

    line: int
    key: str
    number: str
    customer: str
    account: str
    issued: date | None
    amount: Decimal
    due: date | None = None
    reference: str = ""


class SieCustomer(msgspec.Struct, frozen=True):
    """A customer of the file's register."""

    line: int
    number: str
    name: str = ""
    orgnr: str = ""
    vat_number: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""


class SieFile(msgspec.Struct, frozen=True):
    """One file as it was read.

    `encoding` is the one its content shows, `program` what wrote it. `accounts` are by number,
    `dimensions` and `objects` by what rows call them. `customer_accounts` are the accounts of
    customers' invoices that SIE 5 names, each with the one that its subledger is called by. `remarks` are what of the file did not fit.
    """

    path: str
    version: Literal["4", "5"]
    encoding: str
    program: str
    company: SieCompany
    currency: str
    years: tuple[Year, ...]
    accounts: dict[str, SieAccount]
    dimensions: dict[str, str]
    objects: dict[tuple[str, str], str]
    balances: tuple[Balance, ...]
    vouchers: tuple[Voucher, ...]
    invoices: tuple[Invoice, ...] = ()
    customers: tuple[SieCustomer, ...] = ()
    customer_accounts: dict[str, str] = {}
    remarks: tuple[Remark, ...] = ()

    @property
    def year(self) -> Year | None:
        """The year of the file, None where it names none."""
        return next((one for one in self.years if one.number == 0), None)

    @property
    def rows(self) -> Iterator[Row]:
        """All rows of all vouchers, in the order of the file."""
        for voucher in self.vouchers:
            yield from voucher.rows

    def sums(self, kind: BalanceKind, year: int = 0) -> dict[str, Decimal]:
        """The balances of accounts at one end of a year, by number."""
        return {
            one.account: one.amount
            for one in self.balances
            if one.kind == kind and one.year == year and not one.objects and not one.invoice
        }
