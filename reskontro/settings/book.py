"""The settings of a book (`reskontro.yaml`), typed, each with its default."""

import re
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from reskontro.business_days import COUNTRIES
from reskontro.numbering import is_series
from reskontro.problems import BookError
from reskontro.rules.tables import NO_OWN_RULES, OwnRules
from reskontro.settings.company import Accounts, Company
from reskontro.settings.dunning import DunningSettings, flaws
from reskontro.settings.judging import (
    AgeingSettings,
    CheckSettings,
    CreditSettings,
    InterestSettings,
    SegmentSettings,
    Targets,
)
from reskontro.settings.mail import MailSettings
from reskontro.settings.recording import (
    Product,
    RecordSettings,
    Scheme,
    SeriesPattern,
    SeriesSettings,
    VatCodes,
)
from reskontro.settings.values import Patterns, Positive
from reskontro.terms import EXAMPLES, is_terms
from reskontro.yamlfile import Rule, read_struct
from reskontro.yamltext import problem_at

if TYPE_CHECKING:
    import mmap

Step = Literal["reference", "code", "kid", "text", "exact", "oldest"]
Part = Literal["costs", "interest", "principal"]


def _is_commodity(text: str) -> bool:
    """Whether journals can use the text as a commodity, in quotes if need be."""
    return bool(text.strip()) and not set(text) & set('";\n')


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
    backup_days: Positive = 30
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
    account_levels: Positive = 1
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


def load_settings(path: str, data: "bytes | mmap.mmap") -> Settings:
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
