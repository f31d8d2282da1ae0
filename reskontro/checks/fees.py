"""Rules on fees for reminders: R601 to R604.

What a fee is for is told by its text, else by its amount: one that is just that of a payment
demand, of a plan of instalments or of the compensation for late payment is that, all else is a
reminder or a notice of debt collection.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal  # noqa: TC003  (fields of a tuple)
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from reskontro.checks.claims import amount_in
from reskontro.checks.model import at
from reskontro.rules.lookup import MissingRule, months_later
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.checks.claims import Claim
    from reskontro.checks.model import Checked
    from reskontro.problems import Problem
    from reskontro.rules.lookup import Rules
    from reskontro.rules.tables import TableName
    from reskontro.subledger.entries import Entry

Letter = Literal["reminder", "demand", "plan", "compensation"]

_TEXTS: Final[tuple[tuple[Letter, re.Pattern[str]], ...]] = (
    ("demand", re.compile(r"betalingsoppfordring|inkassokrav|payment demand", re.IGNORECASE)),
    ("plan", re.compile(r"amorteringsplan|instalment plan", re.IGNORECASE)),
    ("compensation", re.compile(r"kompensasjon|förseningsersättning|compensation", re.IGNORECASE)),
)
_TABLES: Final[dict[Letter, TableName]] = {
    "reminder": "reminder_fee",
    "demand": "payment_demand_fee",
    "plan": "instalment_plan_fee",
    "compensation": "compensation",
}
_COUNTS: Final[dict[Letter, TableName]] = {
    "reminder": "reminder_fee_count",
    "demand": "payment_demand_fee_count",
}


class Fee(NamedTuple):
    """A fee on a claim, and what was charged before it on the same claim.

    `amount` and `earlier`, the sum of earlier fees, are in the currency of the law. `before` is
    the last fee for a letter before it.
    """

    entry: Entry
    claim: Claim
    letter: Letter
    amount: Decimal
    earlier: Decimal
    before: Entry | None


def too_early(checked: Checked) -> Iterator[Problem]:
    """A fee on a claim that was not overdue long enough, or too soon after the fee before it."""
    for fee in _fees(checked):
        first = _earliest(checked.law, fee)
        if first is not None and fee.entry.date < first:
            yield at(fee.entry, "R601", first=first.isoformat(), day=fee.entry.date.isoformat())


def _earliest(law: Rules, fee: Fee) -> date | None:
    """The first day on which the fee may be charged, None where nothing says so."""
    day, due = fee.entry.date, fee.claim.due
    days: list[date] = []
    if fee.letter == "compensation":
        return None if due is None else due + timedelta(1)
    if due is not None and (wait := _value(law, "reminder_fee_earliest", day)) is not None:
        days.append(due + timedelta(int(wait)))
    if (
        fee.before is not None
        and _begins_anew(law, fee.before.date, day) is False
        and (wait := _value(law, "next_fee_deadline", day)) is not None
    ):
        days.append(fee.before.date + timedelta(int(wait)))
    return max(days, default=None)


def too_high(checked: Checked) -> Iterator[Problem]:
    """A fee above what the law allows for such a letter on that day."""
    for fee in _fees(checked):
        most = _most(checked.law, fee.letter, fee.entry.date, fee.claim, fee.earlier)
        if most is not None and fee.amount > most:
            yield at(
                fee.entry,
                "R602",
                amount=str(fee.amount),
                most=str(most),
                currency=checked.law.currency,
                letter=f"R602.{fee.letter}",
            )


def too_many(checked: Checked) -> Iterator[Problem]:
    """One fee more on a claim than the law allows of its letter, fees long past left out."""
    counted: dict[tuple[int, Letter], list[date]] = {}
    for fee in _fees(checked):
        law = checked.law
        table = _COUNTS.get(fee.letter)
        if table is None or not fee.claim.principal:
            continue
        days = counted.setdefault((id(fee.claim), fee.letter), [])
        if days and _begins_anew(law, days[-1], fee.entry.date):
            days.clear()
        days.append(fee.entry.date)
        most = _value(law, table, fee.entry.date)
        if most is not None and len(days) > most:
            values = {"n": str(len(days)), "most": str(int(most)), "letter": f"R602.{fee.letter}"}
            yield at(fee.entry, "R603", **values)


def not_agreed(checked: Checked) -> Iterator[Problem]:
    """A fee for a reminder that was not agreed, where the law asks for that."""
    for fee in _fees(checked):
        record = fee.claim.record
        if fee.letter != "reminder" or (record is not None and record.reminder_fee_agreed):
            continue
        if _value(checked.law, "reminder_fee_agreement", fee.entry.date):
            yield at(fee.entry, "R604", customer=fee.entry.customer)


def _fees(checked: Checked) -> Iterator[Fee]:
    """Every fee whose amount is known in the currency of the law, claim by claim."""
    for claim in checked.claims:
        law = checked.law
        earlier = ZERO
        before: Entry | None = None
        for entry in claim.fees:
            amount = amount_in(law, checked.book, entry)
            if amount is None:
                continue
            letter = _letter(law, entry, amount, claim, earlier)
            yield Fee(entry, claim, letter, amount, earlier, before)
            earlier += amount
            before = before if letter == "compensation" else entry


def _letter(law: Rules, entry: Entry, amount: Decimal, claim: Claim, earlier: Decimal) -> Letter:
    for letter, text in _TEXTS:
        if text.search(entry.text):
            return letter
    most = _most(law, "reminder", entry.date, claim, ZERO)
    if most is None or amount > most:
        for letter, _ in _TEXTS:
            if amount and amount in [
                _most(law, letter, entry.date, claim, charged) for charged in (earlier, ZERO)
            ]:
                return letter
    return "reminder"


def _most(law: Rules, letter: Letter, day: date, claim: Claim, earlier: Decimal) -> Decimal | None:
    """What may be charged at most; None where the law is not known.

    Compensation is never owed by persons, and what was charged before is set off against it. Of
    the half-years of the due date and of the day of the charge the higher amount counts, since the
    law does not say which.
    """
    if letter != "compensation":
        return _value(law, _TABLES[letter], day, claim.due)
    if claim.of_person:
        return ZERO
    days = [day] if claim.due is None else [day, claim.due]
    known = [most for one in days if (most := _value(law, "compensation", one)) is not None]
    return max(max(known) - earlier, ZERO) if known else None


def _begins_anew(law: Rules, last: date, day: date) -> bool | None:
    """Whether so long has passed since a fee that the next one is a first one; None: not known."""
    pause = _value(law, "fee_pause", day)
    return None if pause is None else months_later(last, int(pause)) <= day


def _value(law: Rules, table: TableName, day: date, due: date | None = None) -> Decimal | None:
    try:
        return law.value(table, day, due=due)
    except MissingRule:
        return None
