"""A waiver: fees and interest that are open and not insisted on, as a transaction."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.journal.model import Amount
from reskontro.problems import Note
from reskontro.record.account import open_items
from reskontro.record.amounts import rounded, whole_units
from reskontro.record.leg import legs
from reskontro.record.refused import Refused
from reskontro.record.worth import worth_of
from reskontro.subledger.documents import ZERO, MadeUpNumber

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from reskontro.record.recorder import Recorder
    from reskontro.record.worth import Worth
    from reskontro.subledger.accounts import OpenItem
    from reskontro.subledger.chart import Role

_CHARGES: Final = ("fee", "interest")


class Waive(msgspec.Struct, frozen=True):
    """Whose fees and interest, or those on one `document`; with `only` those of that kind.

    `amount` > 0 is what of them, costs before interest, None for all. `reason` goes behind the
    description.
    """

    customer: str
    document: str = ""
    only: Literal["", "fee", "interest"] = ""
    amount: Decimal | None = None
    reason: str = ""
    number: str = ""
    voucher: str = ""


def waive(wish: Waive, day: date, recorder: Recorder) -> Transaction:
    """The transaction of a waiver of a day: a credit against each fee and interest that is open.

    Those in another currency than the book's are waived at the value they were booked with, the
    last of a document at all that is left of its value.

    Raises:
        Refused: nothing of it is open, the day is closed, or the amount is not of what is open.
    """
    recorder.check_day(day)
    charged = _open(wish, recorder)
    items = [one for one in charged if wish.only in ("", one.kind)]
    if not items:
        raise Refused("I381", what=wish.document or wish.customer, customer=wish.customer)
    if (since := max(item.date for item in items)) > day:
        raise Refused("I383", since=since.isoformat(), day=day.isoformat())
    pieces = _pieces(items, wish)
    base = recorder.book.currency
    credits_: list[Posting] = []
    debits: dict[Role, Decimal] = {}
    worths: dict[str, Worth | None] = {}
    for item, amount in pieces:
        value = _value(item, amount, worths, recorder)
        role: Role = "interest" if item.kind == "interest" else "fee"
        debits[role] = debits.get(role, ZERO) + value
        cost = None if item.currency == base else Amount(-value, base)
        tags = (("invoice", item.document),)
        like = item.entries[0]
        credits_ += legs(
            recorder, like, item.document, -amount, tags, first=like.control, cost=cost
        )
    _tell(charged, pieces, recorder)
    documents = ", ".join(dict.fromkeys(item.document for item, _ in pieces))
    text = recorder.say(Note("record.text.waived", {"documents": documents}))
    if wish.reason:
        text += f": {wish.reason}"
    accounts_ = ((recorder.account_of(role), amount) for role, amount in debits.items())
    return Transaction(
        day,
        f"{recorder.payee(wish.customer)} | {text}",
        (*(Posting(name, rounded(amount, base), base) for name, amount in accounts_), *credits_),
        status="*",
        code=recorder.numbers.other(day, wish.number),
        tags=(("voucher", wish.voucher),) if wish.voucher else (),
    )


def _open(wish: Waive, recorder: Recorder) -> list[OpenItem]:
    """The fees and interest that are open after all entries: by document, costs before interest."""
    found = [
        item
        for item in open_items(recorder.book, wish.customer)
        if item.kind in _CHARGES
        and wish.document in ("", item.document)
        and not isinstance(item.document, MadeUpNumber)
        and item.due is not None
    ]
    first: dict[str, date] = {}
    for item in found:
        first[item.document] = min(first.get(item.document, date.max), item.due or item.date)
    found.sort(key=lambda one: (first[one.document], one.document, one.kind, one.due))
    return found


def _pieces(items: Sequence[OpenItem], wish: Waive) -> list[tuple[OpenItem, Decimal]]:
    """What of each is waived.

    Raises:
        Refused: the amount is not above 0, more than is open, or of several currencies, or has
            more decimals than its own.
    """
    if wish.amount is None:
        return [(item, item.open) for item in items]
    most = sum((item.open for item in items), start=ZERO)
    currencies = sorted({item.currency for item in items})
    rest = wish.amount if len(currencies) > 1 else whole_units(wish.amount, currencies[0])
    if len(currencies) > 1 or not ZERO < rest <= most:
        values = {"amount": str(wish.amount), "currency": " ".join(currencies)}
        raise Refused("I382", most=str(most), **values)
    found = []
    for item in items:
        if amount := min(rest, item.open):
            found.append((item, amount))
            rest -= amount
    return found


def _value(
    item: OpenItem, amount: Decimal, worths: dict[str, Worth | None], recorder: Recorder
) -> Decimal:
    """What an amount of an item is worth in the book's currency, taken off `worths` by currency.

    Raises:
        Refused: it is not known.
    """
    if item.currency not in worths:
        worths[item.currency] = worth_of(item.customer, item.currency, recorder.book)
    worth = worths[item.currency]
    value = amount if worth is None else worth.take_of(item, amount)
    if value is None:
        raise Refused("I355", number=item.document, base=recorder.book.currency)
    return value


def _tell(
    items: Sequence[OpenItem], pieces: Sequence[tuple[OpenItem, Decimal]], recorder: Recorder
) -> None:
    """Say of each document what of it is waived and what is left."""
    for number in dict.fromkeys(item.document for item, _ in pieces):
        waived = sum((amount for item, amount in pieces if item.document == number), start=ZERO)
        whole = sum((item.open for item in items if item.document == number), start=ZERO)
        currency = next(item.currency for item, _ in pieces if item.document == number)
        values = {"amount": str(waived), "left": str(whole - waived), "currency": currency}
        recorder.notes.append(Note("record.waived", {"document": number, **values}))
