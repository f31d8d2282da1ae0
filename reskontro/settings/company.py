"""What the settings say of who keeps the book, and of its accounts."""

import msgspec

from reskontro.address import Address
from reskontro.settings.values import Patterns


class Company(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who keeps the book; `f_tax` and `seat` are what Swedish documents state.

    `peppol_address` is the address in Peppol, "" for that of the organisation number.
    """

    name: str = ""
    country: str = ""
    orgnr: str = ""
    vat_registered: bool = False
    bank_account: str = ""
    iban: str = ""
    bic: str = ""
    address: Address = Address()
    email: str = ""
    phone: str = ""
    f_tax: bool = False
    seat: str = ""
    peppol_address: str = ""


class Accounts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The role of accounts, as patterns: `1500` is the account and all below it, `3*` a glob."""

    receivable: Patterns = ()
    revenue: Patterns = ()
    vat: Patterns = ()
    bank: Patterns = ()
    loss: Patterns = ()
    recovered: Patterns = ()
    allowance: Patterns = ()
    allowance_change: Patterns = ()
    prepaid: Patterns = ()
    fee: Patterns = ()
    interest: Patterns = ()
    opening: Patterns = ()
