"""A customer's record: what the register can say of a customer, typed, each with its default."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Final, Literal, NewType

import msgspec

from reskontro.address import Address
from reskontro.problems import Span
from reskontro.terms import EXAMPLES, is_terms
from reskontro.yamlfile import Rule

CustomerNumber = NewType("CustomerNumber", str)

CustomerType = Literal["business", "person", "public", "foreign"]

PaymentMethod = Literal["invoice", "avtalegiro", "autogiro", "efaktura", "ehf"]

#: GDPR article 6 (1) a to f, of those the ones that a firm's register can rest on.
LegalBasis = Literal[
    "consent", "contract", "legal_obligation", "public_task", "legitimate_interest"
]

#: The languages that customers are written to in.
LANGUAGES: Final = ("nb", "sv", "en")

#: How the text of an encrypted value begins.
ENCRYPTED: Final = "enc:"

_WHOLE = Decimal(100)


def is_number(text: str) -> bool:
    """Whether the text can stand in an account name, where two blanks end the name."""
    return bool(text) and text == " ".join(text.split())


def _is_not_negative(amount: Decimal | None) -> bool:
    return amount is None or amount >= 0


def _is_share(percent: Decimal) -> bool:
    return 0 <= percent <= _WHOLE


def _is_terms(text: str | None) -> bool:
    return text is None or is_terms(text)


def _is_encrypted(text: str) -> bool:
    return not text or (text.startswith(ENCRYPTED) and text != ENCRYPTED)


def _matching(pattern: str) -> msgspec.Meta:
    """What editors hold a text to by the schema; reading it does not."""
    return msgspec.Meta(extra_json_schema={"pattern": pattern})


Email = Annotated[str, _matching(f"^$|^[^@]+@[^@]+$|^{ENCRYPTED}.")]

#: An amount in the customer's currency, else the book's.
Amount = Annotated[
    Decimal | None,
    Rule("125", _is_not_negative, covers_type=True),
    msgspec.Meta(extra_json_schema={"minimum": 0}),
]


class Contact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A person to talk to at the customer; `role` is free, as `accounts` or `site manager`."""

    name: str
    role: str = ""
    email: Email = ""
    phone: str = ""


class CreditCheck(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The last credit check: who gave the `rating`, in the giver's own scale, and on which day."""

    date: date
    source: str = ""
    rating: str = ""


class TradeDiscount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Per cent off the price, of all goods or of one `group`, from and until days inclusive."""

    percent: Annotated[
        Decimal,
        Rule("126", _is_share, covers_type=True),
        msgspec.Meta(extra_json_schema={"minimum": 0, "maximum": 100}),
    ]
    group: str = ""
    first: date | None = msgspec.field(default=None, name="from")
    until: date | None = None


class Consent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the customer has consented to, since when, and until when where it was withdrawn."""

    purpose: str
    given: date
    withdrawn: date | None = None


class Customer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One customer; what its record does not say is "" or None, and the book's settings hold.

    `terms` is a text that `parse_terms` reads. Amounts are in the customer's currency, else the
    book's, never negative; None of `credit_limit` means that no limit is set. `security` is what
    the firm holds against the customer's debt, `insured_limit` up to which amount a credit
    insurance covers it. `buyer_reference` is what the customer wants its invoices to carry, `kid`
    its own payment reference. `reminder_fee_agreed`: a reminder fee was agreed when the debt arose
    at the latest. `interest_rate`: the late interest
    agreed, in per cent a year; None where the statutory rate holds. `closed` is the day from which
    nothing more is sold to the customer, None while it is active. `national_id` is never in clear.
    `language` may be one that nobody is written to in, which `faults` tells.
    `source` is where the record stands.
    """

    number: CustomerNumber
    source: Span
    name: str
    type: CustomerType = "business"
    orgnr: str = ""
    national_id: Annotated[
        str,
        Rule("124", _is_encrypted, covers_type=True),
        _matching(f"^$|^{ENCRYPTED}."),
    ] = ""
    address: Address = Address()
    delivery_address: Address = Address()
    contacts: tuple[Contact, ...] = ()
    email: Email = ""
    phone: str = ""
    language: Annotated[
        str | None, msgspec.Meta(extra_json_schema={"enum": [*LANGUAGES, None]})
    ] = None
    vat_registered: bool | None = None
    vat_number: Annotated[str, _matching(f"^$|^[A-Za-z]{{2}}|^{ENCRYPTED}.")] = ""
    currency: str = ""
    terms: Annotated[
        str | None,
        Rule("120", _is_terms, covers_type=True),
        msgspec.Meta(extra_json_schema={"examples": [*EXAMPLES]}),
    ] = None
    payment_method: PaymentMethod = "invoice"
    peppol_address: Annotated[str, _matching(f"^$|^[0-9]{{4}}:|^{ENCRYPTED}.")] = ""
    buyer_reference: str = ""
    kid: str = ""
    bank_account: str = ""
    iban: str = ""
    credit_limit: Annotated[
        Decimal | None,
        Rule("122", _is_not_negative, covers_type=True),
        msgspec.Meta(extra_json_schema={"minimum": 0}),
    ] = None
    security: Amount = None
    insured_limit: Amount = None
    credit_check: CreditCheck | None = None
    reminder_fee_agreed: bool = False
    interest_rate: Annotated[
        Decimal | None,
        Rule("127", _is_not_negative, covers_type=True),
        msgspec.Meta(extra_json_schema={"minimum": 0}),
    ] = None
    discounts: tuple[TradeDiscount, ...] = ()
    segment: str = ""
    collector: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    legal_basis: LegalBasis | None = None
    consents: tuple[Consent, ...] = ()
    closed: date | None = None
