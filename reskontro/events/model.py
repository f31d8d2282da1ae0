"""The kinds of events, typed; each is one record in a file, told by its `kind`."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812, TC003  (fields are named date)
from decimal import Decimal
from typing import Annotated, Final, Literal, get_args

import msgspec

from reskontro.problems import Span
from reskontro.settings.dunning import Charge  # noqa: TC001  (a field's type)
from reskontro.yamlfile import Rule

#: What a letter is in law: a reminder (purring, påminnelse), a notice of debt collection
#: (inkassovarsel), a payment demand of the creditor's own (betalingsoppfordring, inkassokrav), or
#: a note of interest.
Form = Literal["reminder", "collection_notice", "payment_demand", "interest_note"]

#: How a letter reaches the customer; `auto` is by e-mail where the register has an address.
Channel = Literal["auto", "email", "letter"]

#: How the firm and the customer were in touch.
Contact = Literal["call", "email", "letter", "meeting", "agreement", "note"]

#: How a letter speaks.
Tone = Literal["friendly", "formal", "final"]

#: What became of sending a letter. `sending` is written before the letter leaves: where nothing
#: follows it, as after a loss of power, it is `unknown`, as it is where the connection broke before
#: the server's answer.
Outcome = Literal["sending", "sent", "refused", "unknown"]

#: What keeps an item from being chased until it is released or over.
Pause = Literal["hold", "dispute", "promise"]

#: Where an event stands that is in no file yet.
NOWHERE: Final = Span("", 0)

_ZERO: Final = Decimal(0)


def _is_not_negative(amount: Decimal | None) -> bool:
    return amount is None or amount >= 0


_Amount = Annotated[
    Decimal,
    Rule("121", _is_not_negative),
    msgspec.Meta(extra_json_schema={"minimum": 0}),
]
_Name = Annotated[str, Rule("122", bool)]


class _Event(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind"
):
    """What every event has: its day, its customer, and where it stands."""

    date: Day
    customer: _Name
    source: Span = NOWHERE


class InterestLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Days of late interest at one rate on one balance, `first` and `last` inclusive.

    `rate` is in per cent a year, `interest` as it is printed.
    """

    first: Day
    last: Day
    balance: _Amount
    rate: _Amount
    interest: _Amount

    @property
    def days(self) -> int:
        """The number of days."""
        return (self.last - self.first).days + 1


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A document, or the instalment of one due on a day, as a letter of its day has it.

    `amount` is the original one, `open` what was left of it. `fee`, `interest` and `compensation`
    are what the letter charged on it, amounts ≥ 0 in the letter's currency. `lines` are the
    interest on the document from its due date, of which what was charged before is not in
    `interest`.
    """

    document: _Name
    due: Day
    amount: _Amount
    open: _Amount
    fee: _Amount = _ZERO
    interest: _Amount = _ZERO
    compensation: _Amount = _ZERO
    lines: tuple[InterestLine, ...] = ()


class Carried(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was open of a fee or of interest (`charge`) of an earlier letter, told again."""

    document: str
    charge: Literal["fee", "interest"]
    due: Day
    open: _Amount


class LetterMade(_Event, frozen=True, tag="letter"):
    """A letter that went into force on its day, sent or printed.

    `letter` is its number, unique in the book. `level` counts the levels of `policy` from 1, 0 of
    a letter that is none of them. `deadline` is the last day to pay, inclusive. `language` is "" for
    the customer's. `carried` is what was open of earlier charges; `credit` ≥ 0 what the customer
    had paid that settled nothing yet. `books` are the charges that are transactions too.
    """

    letter: _Name
    form: Form
    policy: str = ""
    level: Annotated[int, Rule("121", _is_not_negative)] = 0
    currency: str = ""
    deadline: Day | None = None
    channel: Channel = "auto"
    tone: Tone = "formal"
    language: str = ""
    items: tuple[Part, ...] = ()
    carried: tuple[Carried, ...] = ()
    credit: _Amount = _ZERO
    books: tuple[Charge, ...] = ()

    @property
    def total(self) -> Decimal:
        """What is to be paid: principal, charges and what is carried, less the credit."""
        parts = (one.open + one.fee + one.interest + one.compensation for one in self.items)
        return sum(parts, start=_ZERO) + sum((one.open for one in self.carried), -self.credit)


class LetterCancelled(_Event, frozen=True, tag="cancel"):
    """A letter is taken back from this day on, as if it had not been made."""

    letter: _Name
    reason: str = ""


class Delivery(_Event, frozen=True, tag="delivery"):
    """What became of sending a letter, and what the mail server answered."""

    letter: _Name
    outcome: Outcome
    channel: Channel = "email"
    to: str = ""
    answer: str = ""


class Hold(_Event, frozen=True, tag="hold"):
    """A document, or without one all of the customer's, is not chased, `until` inclusive."""

    document: str = ""
    until: Day | None = None
    reason: str = ""


class Dispute(_Event, frozen=True, tag="dispute"):
    """The customer objects to a document, or to all of them."""

    document: str = ""
    until: Day | None = None
    reason: str = ""


class Promise(_Event, frozen=True, tag="promise"):
    """The customer has promised to pay by `until`, inclusive; `amount` where one was named."""

    document: str = ""
    until: Day | None = None
    reason: str = ""
    amount: Annotated[Decimal | None, Rule("121", _is_not_negative)] = None


class Release(_Event, frozen=True, tag="release"):
    """Holds, disputes and promises end: those on a document, or without one all of the customer's.

    `of` says of which kinds, () for all.
    """

    document: str = ""
    of: tuple[Pause, ...] = ()
    reason: str = ""


class Log(_Event, frozen=True, tag="log"):
    """A call, a mail, a meeting or an agreement with the customer; of one document if it says so."""

    text: _Name
    by: Contact = "note"
    document: str = ""


class CreditChecked(_Event, frozen=True, tag="credit_check"):
    """A credit check: the `rating` in the scale of the one who gave it."""

    rating: str = ""
    given_by: str = ""
    text: str = ""


class Claimed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A document, or an instalment of it, that a collector has; `open` is what was left of it."""

    document: _Name
    due: Day
    open: _Amount


class Handover(_Event, frozen=True, tag="handover"):
    """Documents are with a collector from this day on, and not chased by the firm."""

    collector: _Name
    reference: str = ""
    currency: str = ""
    items: tuple[Claimed, ...] = ()
    text: str = ""


class Returned(_Event, frozen=True, tag="returned"):
    """Documents come back from the collector; without any all of the customer's."""

    documents: tuple[str, ...] = ()
    reason: str = ""


Event = (
    LetterMade
    | LetterCancelled
    | Delivery
    | Hold
    | Dispute
    | Promise
    | Release
    | Log
    | CreditChecked
    | Handover
    | Returned
)

#: The kinds by their names in files.
KINDS: Final[dict[str, type[Event]]] = {
    str(kind.__struct_config__.tag): kind for kind in get_args(Event)
}


def kind_of(event: Event) -> str:
    """The kind of an event, as files have it."""
    return str(event.__struct_config__.tag)
