"""The allowance for losses: brought to a rate of what is open, or to a matrix by age."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.journal import Posting, Transaction
from reskontro.problems import Note
from reskontro.record.amounts import rounded
from reskontro.record.refused import Refused
from reskontro.subledger.accounts import accounts
from reskontro.subledger.ages import Ages
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from reskontro.record.recorder import Recorder
    from reskontro.subledger.accounts import OpenItem

_WHOLE: Final = Decimal(100)


class Allowance(msgspec.Struct, frozen=True):
    """What the allowance is to be: per cent of all open items, or of each bucket of the ageing.

    `rates` are one, or one for each bucket, the youngest first; () are those of the settings. With
    `reverse` it is to be nothing.
    """

    rates: tuple[Decimal, ...] = ()
    reverse: bool = False
    text: str = ""
    number: str = ""


def parse_rates(texts: Sequence[str]) -> tuple[Decimal, ...]:
    """Rates in per cent as typed, from 0 to 100.

    Raises:
        Refused: one is none.
    """
    found: list[Decimal] = []
    for text in texts:
        plain = text.strip().removesuffix("%").strip()
        try:
            rate = Decimal(plain.replace(",", "."))
        except ArithmeticError:
            raise Refused("I275", text=text) from None
        if not (rate.is_finite() and 0 <= rate <= _WHOLE):
            raise Refused("I275", text=text)
        found.append(rate)
    return tuple(found)


def allowance(wish: Allowance, day: date, recorder: Recorder) -> Transaction | None:
    """The transaction that brings the allowance to what it is to be on a day; None where it is that.

    It is of open items in debit, incl. VAT, in the book's currency at the value they were booked
    with; credit that settles nothing is not taken off. Each bucket is rounded half up to the minor
    unit. What is posted is the change only, between the account of the allowance and that of its
    changes in the result: no loss, and no VAT.

    Raises:
        Refused: the rates do not fit the buckets.

    Source: IFRS 9 B5.5.35 (provision matrix); rates are always the book's own.
    """
    recorder.check_day(day)
    currency = recorder.book.currency
    account = recorder.account_of("allowance")
    change = recorder.account_of("allowance_change")
    wanted = ZERO if wish.reverse else _wanted(wish, day, recorder)
    before = _so_far(day, recorder)
    values = {"before": str(before), "wanted": str(wanted), "currency": currency}
    if wanted == before:
        recorder.notes.append(Note("record.allowance_same", values))
        return None
    more = wanted - before
    recorder.notes.append(Note("record.allowance", {**values, "change": str(more)}))
    text = wish.text or recorder.say(Note("record.text.allowance"))
    return Transaction(
        day,
        text,
        (Posting(change, more, currency), Posting(account, -more, currency)),
        status="*",
        code=recorder.numbers.other(day, wish.number),
    )


def _so_far(day: date, recorder: Recorder) -> Decimal:
    """The allowance at the end of a day, by all postings on its accounts."""
    place = recorder.book.chart.place
    return -sum(
        (
            quantity
            for (account, on, currency), quantity in recorder.book.turnover.items()
            if on <= day
            and currency == recorder.book.currency
            and place(account).role == "allowance"
        ),
        start=ZERO,
    )


def _wanted(wish: Allowance, day: date, recorder: Recorder) -> Decimal:
    """What the allowance is to be; how it is made up is told.

    Raises:
        Refused: there are no rates, or not one for each bucket.
    """
    rates = wish.rates or recorder.settings.record.allowance_rates
    if not rates:
        raise Refused("I274")
    own = recorder.settings.ageing
    ages = Ages(day, own.by, own.buckets)
    buckets = len(ages.days)
    if len(rates) not in (1, buckets):
        raise Refused("I276", rates=str(len(rates)), buckets=str(buckets))
    sums = [ZERO] * len(rates)
    waiting = ZERO
    for item in _items(day, recorder):
        value = _value(item)
        if item.due is None:
            waiting -= value
        else:
            sums[ages.place(item) if len(rates) > 1 else 0] += value
    currency = recorder.book.currency
    parts = [
        rounded(sum_ * rate / _WHOLE, currency) for sum_, rate in zip(sums, rates, strict=True)
    ]
    for place, (sum_, rate, part) in enumerate(zip(sums, rates, parts, strict=True)):
        values = {"open": str(sum_), "rate": f"{rate:f}", "part": str(part), "currency": currency}
        bucket = _bucket(ages, place) if len(rates) > 1 else {"bucket": "record.all_open"}
        recorder.notes.append(Note("record.allowance_part", {**values, **bucket}))
    if waiting:
        values = {"amount": str(waiting), "currency": currency}
        recorder.notes.append(Note("record.allowance_credit", values))
    return sum(parts, start=ZERO)


def _items(day: date, recorder: Recorder) -> Iterator[OpenItem]:
    """The open items as of a day; those in credit have no due date."""
    for account in accounts(recorder.book.entries, day, recorder.book.policy):
        yield from account.open_items()


def _value(item: OpenItem) -> Decimal:
    """What is open of an item in the book's currency.

    Raises:
        Refused: the book does not tell.
    """
    if item.booked is None:
        raise Refused("I278", source=item.source, currency=item.currency)
    return item.booked


def _bucket(ages: Ages, place: int) -> dict[str, str]:
    """The phrase that names a bucket, with its values."""
    low, high = ages.days[place]
    if low is None:
        return {"bucket": "report.not_due"}
    if high is None:
        return {"bucket": "report.over_days", "days": str(low - 1)}
    return {"bucket": "report.days", "low": str(low), "high": str(high)}
