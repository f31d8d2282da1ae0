"""The settings of a book (`reskontro.yaml`), typed, each with its default."""

from __future__ import annotations

import re
from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from reskontro.address import Address
from reskontro.business_days import COUNTRIES
from reskontro.dunning_policy import DunningSettings, flaws
from reskontro.invoicing import (
    Product,
    RecordSettings,
    Scheme,
    SeriesPattern,
    SeriesSettings,
    VatCodes,
)
from reskontro.mailing import MailSettings
from reskontro.numbering import is_series
from reskontro.problems import BookError
from reskontro.rules.tables import NO_OWN_RULES, OwnRules
from reskontro.terms import EXAMPLES, is_terms
from reskontro.yamlfile import Rule, read_struct
from reskontro.yamltext import problem_at

if TYPE_CHECKING:
    import mmap

Step = Literal["reference", "code", "kid", "text", "exact", "oldest"]
Part = Literal["costs", "interest", "principal"]


#: Accounts or files; an empty text is none.
Patterns = tuple[Annotated[str, Rule("125", bool)], ...]


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


def _are_limits(buckets: tuple[int, ...] | Literal["month"]) -> bool:
    """Whether the days are positive and rise from each to the next."""
    if buckets == "month":
        return True
    return bool(buckets) and all(
        low < high for low, high in zip((0, *buckets), buckets, strict=False)
    )


def _is_commodity(text: str) -> bool:
    """Whether journals can use the text as a commodity, in quotes if need be."""
    return bool(text.strip()) and not set(text) & set('";\n')


def _is_positive(number: int) -> bool:
    return number > 0


def _is_not_negative(number: Decimal) -> bool:
    return number >= 0


Target = Annotated[Decimal, Rule("124", _is_not_negative, covers_type=True)]


class AgeingSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How open items are aged unless the call says otherwise; limits are days, inclusive."""

    by: Literal["due", "invoice"] = "due"
    buckets: Annotated[
        tuple[int, ...] | Literal["month"], Rule("121", _are_limits, covers_type=True)
    ] = (30, 60, 90)


class Targets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the firm aims at: DSO in days, loss and overdue in per cent; values not above are met."""

    dso: Target = Decimal(30)
    loss: Target = Decimal(2)
    overdue: Target = Decimal(15)


#: Per cent, or days: a number from 0 up.
Threshold = Annotated[
    Decimal,
    Rule("128", _is_not_negative),
    msgspec.Meta(extra_json_schema={"minimum": 0}),
]


class CreditSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How credit is judged.

    From `near` per cent of its credit limit a customer is near it. A document is paid late when
    that is more than `late_days` after it was due: banks and weekends are no lateness.
    """

    near: Threshold = Decimal(80)
    late_days: Threshold = Decimal(7)


class SegmentSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How customers are told apart.

    By revenue: those that make the first `a` per cent are A, the next `b` per cent B. By how they
    pay: more than `risk_late_share` per cent of the documents late, or something overdue for more
    than `risk_overdue_days`, is a risk; a median of up to `cash_days` from issue to payment is cash.
    """

    a: Threshold = Decimal(80)
    b: Threshold = Decimal(15)
    cash_days: Threshold = Decimal(7)
    risk_late_share: Threshold = Decimal(50)
    risk_overdue_days: Threshold = Decimal(60)


class CheckSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which rules `check` runs, by prefixes of their codes, and how much they let pass.

    What is left of a document is a residue up to `residue`, in the document's currency, and is
    told when it is more than `residue_days` overdue; credit that settles nothing after `credit_days`.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False
    residue: Annotated[Decimal, Rule("124", _is_not_negative, covers_type=True)] = Decimal(10)
    residue_days: Annotated[int, Rule("123", _is_positive, covers_type=True)] = 90
    credit_days: Annotated[int, Rule("123", _is_positive, covers_type=True)] = 60


class InterestSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How late interest is counted where the law leaves it open.

    `first_day`: the day after the due date, or that day itself. `day_count`: days over 365, or over
    those of the year. `rounding`: of each line, to the minor unit. `on_fees`: fees bear it too.
    """

    first_day: Literal["after_due", "due"] = "after_due"
    day_count: Literal["actual/365", "actual/actual"] = "actual/365"
    rounding: Literal["half_up", "down"] = "half_up"
    on_fees: bool = False


def _is_color(text: str) -> bool:
    """Whether the text is a colour as in HTML: `#` and six hexadecimal digits."""
    return bool(re.fullmatch("#[0-9a-fA-F]{6}", text))


class DocumentSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How documents look; the folder and the file are relative to the book, "" for none."""

    templates: str = ""
    logo: str = ""
    color: Annotated[
        str,
        Rule("131", _is_color),
        msgspec.Meta(extra_json_schema={"pattern": "^#[0-9a-fA-F]{6}$"}),
    ] = "#1f3a5f"


def _is_unit_code(text: str) -> bool:
    """Whether the text has the form of a code of UN/ECE Recommendation 20."""
    return bool(re.fullmatch("[0-9A-Z]{2,3}", text))


UnitCode = Annotated[
    str,
    Rule("145", _is_unit_code),
    msgspec.Meta(extra_json_schema={"pattern": "^[0-9A-Z]{2,3}$"}),
]


def _is_series_or_none(text: str) -> bool:
    return not text or is_series(text)


class CustomerNumbers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How new customers are numbered: by the patterns of series, "" for the series in use.

    A region is a country, or the beginning of a postcode; it goes before the type.
    """

    pattern: Annotated[str, Rule("140", _is_series_or_none, covers_type=True)] = ""
    by_type: dict[Literal["business", "person", "public", "foreign"], SeriesPattern] = {}
    by_region: dict[str, SeriesPattern] = {}


class PrivacySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is encrypted of whom, where the keys are, and what is kept longer.

    `keys` is a folder relative to the book, which git must not track; a backup of the keys is
    fresh for `backup_days`. `construction` are customers of building projects, whose material is
    kept longer: globs on their numbers, segments and tags.
    """

    encrypt: Literal["none", "person"] = "none"
    keys: Annotated[str, Rule("125", bool)] = ".keys"
    backup_days: Annotated[int, Rule("123", _is_positive, covers_type=True)] = 30
    construction: tuple[str, ...] = ()


class BankSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Files from banks: whose they are, and where the book keeps what it needs for them.

    `profiles` are the book's own profiles of CSV files. `accounts` gives the account of the books
    for each of the firm's own, as a number, an IBAN or a bankgiro. `interest` is the account for
    interest that the bank pays or takes. `review` is the file of payments that wait for a
    decision, `payers` that of the accounts that customers pay from.
    """

    profiles: Patterns = ("bank-profiles/*.yaml",)
    accounts: dict[str, str] = {}
    interest: str = ""
    review: Annotated[str, Rule("125", bool)] = "bank/review.yaml"
    payers: Annotated[str, Rule("125", bool)] = "bank/payers.yaml"


class Lock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The last day that is closed, and why the lock stands there where it was moved back."""

    day: date
    reason: str = ""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings of a book; scalars are accepted where a list of one is meant.

    `terms` is a text that `parse_terms` reads. `business_days`: what falls due by terms on another
    day than a business day of the firm's country is due on the next one. `lock` is the last closed
    day, bare or with a reason; `book.locks` tells what its history makes of it.
    """

    company: Company = Company()
    currency: Annotated[str, Rule("122", _is_commodity)] = "NOK"
    language: Literal["nb", "sv", "en"] | None = None
    journals: Patterns = ("journals/**/*.journal",)
    customers: Patterns = ("customers/*.yaml",)
    events: Patterns = ("events/*.yaml",)
    recurring: Patterns = ("recurring/*.yaml",)
    vouchers: str = ""
    accounts: Accounts = Accounts()
    account_levels: Annotated[int, Rule("123", _is_positive, covers_type=True)] = 1
    terms: Annotated[
        str,
        Rule("120", is_terms, covers_type=True),
        msgspec.Meta(extra_json_schema={"examples": [*EXAMPLES]}),
    ] = "net 0"
    business_days: Literal["none", "following"] = "none"
    due_from: Literal["tag", "date2"] = "tag"
    code: Literal["document", "voucher"] = "document"
    matching: tuple[Step, ...] = ("reference", "code", "kid", "text", "exact", "oldest")
    settle_order: tuple[Part, ...] = ("costs", "interest", "principal")
    ageing: AgeingSettings = AgeingSettings()
    targets: Targets = Targets()
    lock: date | Lock | None = None
    check: CheckSettings = CheckSettings()
    credit: CreditSettings = CreditSettings()
    segments: SegmentSettings = SegmentSettings()
    interest: InterestSettings = InterestSettings()
    dunning: DunningSettings = DunningSettings()
    documents: DocumentSettings = DocumentSettings()
    mail: MailSettings = MailSettings()
    record: RecordSettings = RecordSettings()
    series: SeriesSettings = SeriesSettings()
    customer_numbers: CustomerNumbers = CustomerNumbers()
    customer_columns: dict[str, str] = {}
    vat: VatCodes = {}
    products: dict[str, Product] = {}
    units: dict[str, UnitCode] = {}
    payment_reference: Scheme = None
    rules: OwnRules = NO_OWN_RULES
    privacy: PrivacySettings = PrivacySettings()
    bank: BankSettings = BankSettings()


def load_settings(path: str, data: bytes | mmap.mmap) -> Settings:
    """The settings in the text of a `reskontro.yaml`; `path` is its name in messages.

    Raises:
        BookError: with every independent problem of the file.
    """
    settings = read_struct(path, data, Settings, "S")
    if settings.business_days == "following" and settings.company.country not in COUNTRIES:
        values = {"country": settings.company.country or "–", "known": ", ".join(COUNTRIES)}
        raise BookError([problem_at(path, data, "S", ("business_days",), "130", values)])
    if settings.mail.shows_password:
        values = {"host": settings.mail.host}
        raise BookError([problem_at(path, data, "S", ("mail", "security"), "171", values)])
    if wrong := [*flaws(settings.dunning, settings.company.country, COUNTRIES)]:
        raise BookError(
            [
                problem_at(path, data, "S", ("dunning", *keys), code, values)
                for keys, code, values in wrong
            ]
        )
    return settings
