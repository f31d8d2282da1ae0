"""Rules on late interest: R605 and R606.

They hold what was charged against a bound, in the debtor's favour nowhere: interest from the due
date on, both days counted, each piece rounded up. Where the law leaves something open, such as
whether the due date counts, nothing is told that some reading of it allows.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_UP, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from reskontro.checks.model import at
from reskontro.rules.lookup import MissingRule
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reskontro.checks.claims import Claim
    from reskontro.checks.model import Checked
    from reskontro.problems import Problem
    from reskontro.rules.lookup import Rules
    from reskontro.subledger.entries import Entry

_DAY: Final = timedelta(1)
_YEAR: Final = 365
_CENT: Final = Decimal("0.01")

#: What was settled of a debit, and when, by `id` of the entry.
_Settled = dict[int, list[tuple[date, Decimal]]]


def too_much(checked: Checked) -> Iterator[Problem]:
    """Interest above what its rate gives for all of the time a document was overdue.

    With a business another rate may be agreed; with a person never one above the statutory.
    """
    settled: dict[tuple[str, str], _Settled] = {}
    for claim in checked.claims:
        if not claim.interest or claim.due is None:
            continue
        first = claim.interest[0]
        account = (first.customer, first.currency)
        if account not in settled:
            settled[account] = _settled(checked, *account)
        charged = ZERO
        for entry in claim.interest:
            charged += entry.amount
            most = _most(checked.law, claim, entry.date, settled[account])
            if most is not None and charged > most:
                yield at(
                    entry,
                    "R605",
                    charged=str(charged),
                    most=str(most),
                    currency=entry.currency,
                    due=claim.due.isoformat(),
                )


def _settled(checked: Checked, customer: str, currency: str) -> _Settled:
    """What settled each debit of an account."""
    found: _Settled = {}
    for account in checked.accounts:
        if (account.customer, account.currency) == (customer, currency):
            for one in account.settlement.all_allocations():
                found.setdefault(id(one.debit), []).append((one.date, one.amount))
    return found


def _most(
    law: Rules, claim: Claim, until: date, settled: Mapping[int, list[tuple[date, Decimal]]]
) -> Decimal | None:
    """The most interest on a claim up to a day, None where a rate is not known."""
    most = ZERO
    agreed = _agreed(claim) or ZERO
    try:
        for debit in claim.principal:
            most += _on_debit(law, agreed, debit, until, settled.get(id(debit), []))
    except MissingRule:
        return None
    return most


def _on_debit(
    law: Rules, agreed: Decimal, debit: Entry, until: date, settled: list[tuple[date, Decimal]]
) -> Decimal:
    """The most interest on one debit, from its due date to a day, both inclusive.

    `agreed` is a rate that may be charged where it is above the statutory one.

    Raises:
        MissingRule: a rate is not known.
    """
    interest = ZERO
    if debit.due is None or debit.due > until:
        return interest
    cuts = sorted({debit.due, *(day + _DAY for day, _ in settled if debit.due <= day < until)})
    for first, last in zip(cuts, [*(day - _DAY for day in cuts[1:]), until], strict=True):
        left = debit.amount - sum((part for day, part in settled if day < first), start=ZERO)
        if left > ZERO:
            for period in law.periods("late_interest", first, last):
                days = (period.last - period.first).days + 1
                exact = left * max(period.value, agreed) * days / 100 / _YEAR
                interest += exact.quantize(_CENT, ROUND_UP)
    return interest


def _agreed(claim: Claim) -> Decimal | None:
    """The rate agreed with a business, in per cent a year."""
    return None if claim.record is None or claim.of_person else claim.record.interest_rate


def other_rate(checked: Checked) -> Iterator[Problem]:
    """Interest whose tag `rate:` names a rate neither in force while it ran nor agreed."""
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
            if (agreed := _agreed(claim)) is not None:
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
