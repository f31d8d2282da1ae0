"""Rules on late interest: R605 and R606.

They hold what was charged against a bound, in the debtor's favour nowhere: interest from the due
date on, both days counted, each piece rounded up. Where the law leaves something open, such as
whether the due date counts, nothing is told that some reading of it allows.
"""

from __future__ import annotations

from decimal import ROUND_UP, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from reskontro.checks.model import at
from reskontro.currencies import minor_unit
from reskontro.interest.claims import claims_of
from reskontro.interest.late import Rates, late_interest
from reskontro.interest.rates import CustomerRates
from reskontro.rules.lookup import MissingRule
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.checks.model import Checked
    from reskontro.interest.claims import Claim as Overdue
    from reskontro.interest.late import Segment
    from reskontro.problems import Problem
    from reskontro.settings import InterestSettings
    from reskontro.subledger.entries import Entry

_YEAR: Final = 365


def too_much(checked: Checked) -> Iterator[Problem]:
    """Interest above what its rate gives for all of the time a document was overdue.

    With a business another rate may be agreed; with a person never one above the statutory.
    """
    overdue: dict[tuple[str, str], dict[str, Overdue]] = {}
    accounts = {(one.customer, one.currency): one for one in checked.accounts}
    settings = replace(checked.book.settings.interest, first_day="due", day_count="actual/365")
    rates = CustomerRates(checked.book, checked.law)
    for claim in checked.claims:
        if not claim.interest or claim.due is None:
            continue
        first = claim.interest[0]
        account = (first.customer, first.currency)
        agreed = _agreed(rates.of(first.customer))
        if account not in overdue:
            made = claims_of(accounts[account], settings)
            overdue[account] = {str(one.document): one for one in made.claims}
        charged = ZERO
        for entry in claim.interest:
            charged += entry.amount
            found = overdue[account].get(first.number)
            most = None if found is None else _most(checked, found, agreed, entry, settings)
            if most is not None and charged > most:
                yield at(
                    entry,
                    "R605",
                    charged=str(charged),
                    most=str(most),
                    currency=entry.currency,
                    due=claim.due.isoformat(),
                )


def _most(
    checked: Checked, overdue: Overdue, agreed: Decimal | None, entry: Entry,
    settings: InterestSettings,
) -> Decimal | None:  # fmt: skip
    """The most interest on a claim up to the day of an entry, None where a rate is not known.

    Where another rate is agreed with a business, the higher of it and the statutory one.
    """
    moves, until, currency = overdue.moves, entry.date, entry.currency
    try:
        found = [
            late_interest(moves, until, Rates(checked.law, rate), settings, currency)
            for rate in {None, agreed}
        ]
    except MissingRule:
        return None
    unit = Decimal(1).scaleb(-minor_unit(entry.currency))
    return max(sum((_rounded_up(line, unit) for line in lines), start=ZERO) for lines in found)


def _rounded_up(line: Segment, unit: Decimal) -> Decimal:
    return (line.balance * line.rate * line.days / (100 * _YEAR)).quantize(unit, ROUND_UP)


def _agreed(rates: Rates) -> Decimal | None:
    """The rate agreed with a business, in per cent a year."""
    return None if rates.consumer else rates.agreed


def other_rate(checked: Checked) -> Iterator[Problem]:
    """Interest whose tag `rate:` names a rate neither in force while it ran nor agreed."""
    agreed_rates = CustomerRates(checked.book, checked.law)
    for claim in checked.claims:
        for entry in claim.interest:
            rate = _rate_named(checked, entry)
            if rate is None:
                continue
            try:
                first = min(claim.due or entry.date, entry.date)
                rates = [p.value for p in checked.law.periods("late_interest", first, entry.date)]
            except MissingRule:
                continue
            if (agreed := _agreed(agreed_rates.of(entry.customer))) is not None:
                rates.append(agreed)
            if _number(rate) not in rates:
                known = ", ".join(f"{one:f}" for one in dict.fromkeys(rates))
                yield at(entry, "R606", rate=rate, known=known)


def _rate_named(checked: Checked, entry: Entry) -> str | None:
    """What the tag `rate:` of a posting, else of its transaction, says."""
    transaction = checked.transactions.get((entry.path, entry.line))
    if transaction is None:
        return None
    own = [posting.tags for posting in transaction.postings if posting.line == entry.line]
    for tags in (*own, transaction.tags):
        for name, value in tags:
            if name == "rate":
                return value
    return None


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text.rstrip("% \u00a0"))
    except InvalidOperation:
        return None
