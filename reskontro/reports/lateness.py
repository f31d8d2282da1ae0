"""Lateness: how late a customer's documents of the last twelve months were settled, or still are."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from reskontro.reports import measures
from reskontro.reports.exposure import one_decimal
from reskontro.reports.figures import Period
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from reskontro.reports.settled import Settled
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.documents import Debit

#: How many months a customer's history is looked back on; the trend is of its two halves.
MONTHS = 12


class Late(msgspec.Struct, frozen=True):
    """A document of the history: `days` after due, 0 where it was settled in time.

    `on` is the day it was settled, or as-of where it is open and overdue.
    """

    document: str
    days: int
    on: date


class Lateness(msgspec.Struct, frozen=True):
    """What a history comes to; means have one decimal, None where there is nothing to take one of.

    `late` documents were settled more than the days a firm lets pass after they were due.
    `recent` is the mean of the last six months, `earlier` that of the six before.
    """

    documents: int
    late: int
    sum_of_days: int
    worst: Late | None
    recent: Decimal | None
    earlier: Decimal | None


def history(as_of: date) -> Period:
    """The twelve months up to and with a day."""
    return Period(_after(months_before(as_of, MONTHS)), as_of)


def late_documents(
    account: Account, settled: Iterable[Settled], as_of: date, residue: Decimal
) -> list[Late]:
    """The documents settled in the last twelve months, and those that are overdue.

    Of the `settled` ones of the account: by a payment or a write-off, at least in part. Of an overdue document the earliest due
    day counts; one of which no more than `residue` is overdue is left out.
    """
    period = history(as_of)
    found = [
        Late(one.document, max(one.days_after_due, 0), one.on)
        for one in settled
        if (one.paid or one.lost) and period.first <= one.on
    ]
    overdue: dict[str, list[Debit]] = {}
    for debit in account.settlement.debits:
        if debit.group == "principal" and debit.due < as_of:
            overdue.setdefault(debit.document, []).append(debit)
    found += [
        Late(document, (as_of - min(debit.due for debit in debits)).days, as_of)
        for document, debits in overdue.items()
        if sum((debit.left for debit in debits), start=ZERO) > residue
    ]
    return sorted(found, key=lambda one: (one.on, one.document, one.days))


def lateness(documents: Sequence[Late], as_of: date, late_days: Decimal) -> Lateness:
    """What the documents of a history come to; late is more than `late_days` after due."""
    half = months_before(as_of, MONTHS // 2)
    return Lateness(
        len(documents),
        sum(one.days > late_days for one in documents),
        sum(one.days for one in documents),
        max(documents, key=lambda one: (one.days, one.on, one.document), default=None),
        _mean(one for one in documents if one.on > half),
        _mean(one for one in documents if one.on <= half),
    )


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, else the last of that month; never before year 1."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _after(day: date) -> date:
    return day + timedelta(1)


def _mean(documents: Iterable[Late]) -> Decimal | None:
    return one_decimal(measures.mean_days([one.days for one in documents]))
