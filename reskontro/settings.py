"""The settings of a book (`reskontro.yaml`), typed, each with its default."""

from __future__ import annotations

from typing import Literal

import msgspec

Step = Literal["reference", "code", "kid", "text", "exact", "oldest"]
Part = Literal["costs", "interest", "principal"]


class Company(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who keeps the book."""

    name: str = ""
    country: str = ""
    orgnr: str = ""
    vat_registered: bool = False
    bank_account: str = ""
    address: dict[str, str] = {}
    email: str = ""


class Accounts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The role of accounts, as patterns: `1500` is the account and all below it, `3*` a glob."""

    receivable: tuple[str, ...] = ()
    revenue: tuple[str, ...] = ()
    vat: tuple[str, ...] = ()
    bank: tuple[str, ...] = ()
    loss: tuple[str, ...] = ()
    recovered: tuple[str, ...] = ()
    allowance: tuple[str, ...] = ()
    allowance_change: tuple[str, ...] = ()
    prepaid: tuple[str, ...] = ()
    fee: tuple[str, ...] = ()
    interest: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()


class AgeingSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How open items are aged unless the call says otherwise; limits are days, inclusive."""

    by: Literal["due", "invoice"] = "due"
    buckets: tuple[int, ...] | Literal["month"] = (30, 60, 90)


class Targets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the firm aims at: DSO in days, loss and overdue in per cent; values not above are met."""

    dso: float | int = 30
    loss: float | int = 2
    overdue: float | int = 15


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings of a book; scalars are accepted where a list of one is meant."""

    company: Company = Company()
    currency: str = "NOK"
    language: Literal["nb", "sv", "en"] | None = None
    journals: tuple[str, ...] = ("journals/**/*.journal",)
    customers: tuple[str, ...] = ("customers/*.yaml",)
    accounts: Accounts = Accounts()
    account_levels: int = 1
    terms: str = "net 0"
    due_from: Literal["tag", "date2"] = "tag"
    code: Literal["document", "voucher"] = "document"
    matching: tuple[Step, ...] = ("reference", "code", "kid", "text", "exact", "oldest")
    settle_order: tuple[Part, ...] = ("costs", "interest", "principal")
    ageing: AgeingSettings = AgeingSettings()
    targets: Targets = Targets()
