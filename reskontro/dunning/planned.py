"""What a plan of letters is made of: typed values, with nothing of how they were found."""

from __future__ import annotations

from datetime import date  # noqa: TC003  (fields' types)
from decimal import Decimal  # noqa: TC003
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import msgspec

from reskontro.dunning.law import Correction  # noqa: TC001
from reskontro.events.model import Carried, Channel, InterestLine, LetterMade, Part, Tone
from reskontro.interest.late import Segment  # noqa: TC001  (a field's type)
from reskontro.problems import Note  # noqa: TC001
from reskontro.settings.dunning import Charge, LevelForm  # noqa: TC001
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Container


class Item(msgspec.Struct, frozen=True):
    """A document, or an instalment of it, in a letter, and what the letter charges on it.

    `days` overdue, > 0. Amounts ≥ 0: `amount` the original one, `open` what is left of it.
    `segments` are the lines of the document's interest, of which what was charged before is taken
    off in `interest`. `broken_promise` is the day by which payment was promised.
    """

    document: str
    due: date
    issued: date
    amount: Decimal
    open: Decimal
    days: int
    kid: str
    source: str
    fee: Decimal = ZERO
    interest: Decimal = ZERO
    compensation: Decimal = ZERO
    segments: tuple[Segment, ...] = ()
    broken_promise: date | None = None

    @property
    def paid(self) -> Decimal:
        """What is settled of it."""
        return self.amount - self.open


class ChargeLeft(msgspec.Struct, frozen=True):
    """A fee or interest of an earlier letter that is still open; `kind` is `fee` or `interest`."""

    document: str
    kind: Literal["fee", "interest"]
    due: date
    open: Decimal


class Planned(msgspec.Struct, frozen=True, dict=True):
    """A letter to a customer, or the handover of a case (form `collection`), about its items.

    `number` is new in the book. `level` counts from 1. `deadline` is the last day to pay,
    inclusive. `credit` ≥ 0 is what the customer has paid that settles nothing yet. Of a handover
    nothing is charged, and `number` is "".
    """

    number: str
    customer: str
    currency: str
    policy: str
    level: int
    form: LevelForm | Literal["interest_note"]
    tone: Tone
    channel: Channel
    language: str
    day: date
    deadline: date | None
    items: tuple[Item, ...]
    charges: tuple[ChargeLeft, ...] = ()
    credit: Decimal = ZERO
    corrections: tuple[Correction, ...] = ()
    books: tuple[Charge, ...] = ()

    @cached_property
    def principal(self) -> Decimal:
        """What is open of the documents."""
        return sum((item.open for item in self.items), start=ZERO)

    @cached_property
    def fee(self) -> Decimal:
        """The fees this letter charges."""
        return sum((item.fee for item in self.items), start=ZERO)

    @cached_property
    def interest(self) -> Decimal:
        """The interest this letter charges."""
        return sum((item.interest for item in self.items), start=ZERO)

    @cached_property
    def compensation(self) -> Decimal:
        """The compensation this letter claims."""
        return sum((item.compensation for item in self.items), start=ZERO)

    @cached_property
    def earlier(self) -> Decimal:
        """What is open of the charges of earlier letters."""
        return sum((one.open for one in self.charges), start=ZERO)

    @cached_property
    def total(self) -> Decimal:
        """What is to be paid: all of these, less the credit."""
        charged = self.fee + self.interest + self.compensation
        return self.principal + self.earlier + charged - self.credit


class NotChased(msgspec.Struct, frozen=True):
    """Something overdue that no letter is about, and why; `level` is the next one, 0: none.

    `waits`: only the day has not come yet.
    """

    customer: str
    currency: str
    document: str
    due: date
    amount: Decimal
    open: Decimal
    days: int
    kind: str
    level: int
    why: Note
    waits: bool = False
    law: str = ""
    source: str = ""


class Plan(msgspec.Struct, frozen=True):
    """The plan of a day, by customer, currency and level. `problems` are what kept it from more."""

    day: date
    planned: tuple[Planned, ...]
    not_chased: tuple[NotChased, ...]
    problems: tuple[Note, ...]

    @property
    def letters(self) -> tuple[Planned, ...]:
        """What is to be sent."""
        return tuple(one for one in self.planned if one.form != "collection")

    @property
    def handovers(self) -> tuple[Planned, ...]:
        """What is ripe for the collector."""
        return tuple(one for one in self.planned if one.form == "collection")


def event_of(letter: Planned) -> LetterMade:
    """The event that puts a letter into force; a handover is none.

    Raises:
        ValueError: it is a handover.
    """
    if letter.form == "collection":
        raise ValueError(letter.form)
    return LetterMade(
        date=letter.day,
        customer=letter.customer,
        letter=letter.number,
        form=letter.form,
        policy=letter.policy,
        level=letter.level,
        currency=letter.currency,
        deadline=letter.deadline,
        channel=letter.channel,
        tone=letter.tone,
        language=letter.language,
        items=tuple(
            Part(
                str(item.document), item.due, item.amount, item.open, item.fee, item.interest,
                item.compensation, tuple(map(_line, item.segments)),
            )
            for item in letter.items
        ),
        carried=tuple(
            Carried(str(one.document), one.kind, one.due, one.open) for one in letter.charges
        ),
        credit=letter.credit,
        books=tuple(one for one in letter.books if getattr(letter, one)),
    )  # fmt: skip


def _line(segment: Segment) -> InterestLine:
    return InterestLine(
        segment.first, segment.last, segment.balance, segment.rate, segment.interest
    )


def letter_number(day: date, customer: str, *taken: Container[str]) -> str:
    """The first number of a letter of a day to a customer that is in none of `taken`."""
    stem = f"{day:%Y%m%d}-{customer}"
    count = 1
    while any(f"{stem}-{count}" in each for each in taken):
        count += 1
    return f"{stem}-{count}"
