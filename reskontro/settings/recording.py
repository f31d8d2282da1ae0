"""What the settings say of recording: series, VAT, products, payment references, journals."""

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal

import msgspec

from reskontro.numbering import is_series
from reskontro.settings.values import Amount, AmountOrNone
from reskontro.yamlfile import Rule

#: What is done where something speaks against recording.
Response = Literal["ignore", "warn", "refuse"]

#: The tables of rates in `rules`, of Norway and Sweden.
VatTable = Literal[
    "vat_high",
    "vat_middle",
    "vat_low",
    "vat_raw_fish",
    "vat_food",
    "vat_restaurant",
    "vat_zero",
]

#: Why and how VAT is charged, in the codes of e-invoices (UNCL 5305): standard, zero, exempt,
#: reverse charge, supply within the EEA, export, outside the scope.
VatCategory = Literal["S", "Z", "E", "AE", "K", "G", "O"]

#: Skatteetaten's standard VAT codes for sales: by the four rates, zero-rated, reverse charge, export,
#: outside the VAT Act, no sales by it; NA for none of them.
StandardTaxCode = Literal["3", "31", "32", "33", "5", "51", "52", "6", "7", "NA"]

_WHOLE: Final = Decimal(100)
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_OF_DAYS: Final = frozenset({"year", "month", "quarter"})
_LONGEST_REFERENCE: Final = 25


def _names_journals(text: str) -> bool:
    """Whether the text is a path with no other placeholders than those of a day."""
    rest = _PLACEHOLDER.sub("", text)
    return bool(text) and not set(rest) & set("{}") and set(_PLACEHOLDER.findall(text)) <= _OF_DAYS


def file_for(pattern: str, day: date) -> str:
    """The path, relative to the book, that a pattern of files has for a day."""
    return pattern.format(
        year=f"{day.year:04}", month=f"{day.month:02}", quarter=(day.month + 2) // 3
    )


SeriesPattern = Annotated[str, Rule("140", is_series, covers_type=True)]


class SeriesSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How numbers are made: of invoices, credit notes, payments, and `other` events.

    `voucher` is for all of them where codes of transactions are vouchers'.
    """

    invoice: SeriesPattern = "{year}-{number:3}"
    credit_note: SeriesPattern = "KN-{number:3}"
    payment: SeriesPattern = "B-{number:4}"
    other: SeriesPattern = "V-{number:4}"
    voucher: SeriesPattern = "{year}-{number:4}"


class VatCode(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A code for VAT: `rate` is a table of the country's rules, or `percent` a number.

    `account` is for the VAT, `revenue` for sales and `discount` for cash discounts under the code.
    `reason` is printed on documents: why no VAT is charged. `category` and `exemption`, the code of
    that reason (VATEX), are what e-invoices state, `saft_code` what SAF-T does; None: by the others.
    """

    rate: VatTable | None = None
    percent: Decimal | None = None
    account: str = ""
    revenue: str = ""
    discount: str = ""
    reason: str = ""
    category: VatCategory | None = None
    exemption: str = ""
    saft_code: StandardTaxCode | None = None


def _has_rate(code: VatCode) -> bool:
    """Whether a code has one rate: a table, or a number from 0 to 100."""
    if code.percent is None:
        return code.rate is not None
    return code.rate is None and 0 <= code.percent <= _WHOLE


VatCodes = dict[str, Annotated[VatCode, Rule("141", _has_rate)]]


class Product(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A product, or a category of them: where its sales go, and what a line of it says.

    `price` is for one `unit`, excl. VAT, in the book's currency.
    """

    account: str = ""
    vat: str = ""
    text: str = ""
    unit: str = ""
    price: AmountOrNone = None


class ReferenceScheme(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How payment references are made: so many digits of the customer's number and the invoice's.

    `length` is that of the whole with its check digit, zeros in front; 0: as long as the parts
    make it. `length_digit`: the last but one digit is the last of the length, as in Sweden.
    """

    customer: int = 0
    invoice: int = 0
    length: int = 0
    check: Literal["mod10", "mod11"] = "mod10"
    length_digit: bool = False

    @property
    def shortest(self) -> int:
        """How long the parts make a reference."""
        return self.customer + self.invoice + self.length_digit + 1


def _makes_references(scheme: ReferenceScheme | None) -> bool:
    if scheme is None:
        return True
    parts = min(scheme.customer, scheme.invoice, scheme.length) >= 0 and scheme.invoice
    length = scheme.length or scheme.shortest
    return bool(parts) and scheme.shortest <= length <= _LONGEST_REFERENCE


Scheme = Annotated[ReferenceScheme | None, Rule("142", _makes_references)]


def _is_share(percent: Decimal) -> bool:
    return 0 <= percent <= _WHOLE


#: Per cent, one for all open items or one for each bucket of the ageing.
AllowanceRates = tuple[
    Annotated[
        Decimal,
        Rule("149", _is_share, covers_type=True),
        msgspec.Meta(extra_json_schema={"minimum": 0, "maximum": 100}),
    ],
    ...,
]


class RecordSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How events are recorded.

    `journal` and `events` are the paths of the files for a day. `vat` is a code, `tolerance` an amount up to
    which differences are rounded away; what is not said to be else is an account, for where
    nothing else says one. `bank_in` are the accounts that hold other currencies, by currency.
    """

    journal: Annotated[str, Rule("143", _names_journals, covers_type=True)] = (
        "journals/{year}-{month}.journal"
    )
    events: Annotated[str, Rule("143", _names_journals, covers_type=True)] = (
        "events/{year}-{month}.yaml"
    )
    receivable: str = ""
    revenue: str = ""
    vat: str = ""
    bank: str = ""
    charge: str = ""
    rounding: str = ""
    prepaid: str = ""
    loss: str = ""
    recovered: str = ""
    allowance: str = ""
    allowance_change: str = ""
    fee: str = ""
    interest: str = ""
    opening: str = ""
    bank_in: dict[str, str] = {}
    exchange_gain: str = ""
    exchange_loss: str = ""
    tolerance: Amount = Decimal(0)
    credit_limit: Response = "warn"
    closed: Response = "refuse"
    future: Response = "refuse"
    loss_ground: Response = "refuse"
    allowance_rates: AllowanceRates = ()
