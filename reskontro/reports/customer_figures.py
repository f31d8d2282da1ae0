"""Key figures of what customers do: how long they take to pay, what credit they use, what they buy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.reports import measures
from reskontro.reports.exposure import cover_of
from reskontro.reports.figure import dates, figure
from reskontro.reports.settled import settled_documents
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from reskontro.reports.figure import Figure, Input
    from reskontro.reports.figures import Figures, Period
    from reskontro.subledger.entries import Entry


def payment_days(figures: Figures, period: Period) -> list[Figure]:
    """How long invoices took that were paid in the period: settled, at least in part by a payment.

    Nothing of them is open any more, not even a fee. One that was settled by credit notes, losses
    or transfers alone was not paid on its account. Other currencies count as figures have them.
    """
    paid = [
        (one, value)
        for account in figures.accounts(period.last)
        for one in settled_documents(account)
        if one.paid
        and one.whole
        and period.first <= one.on <= period.last
        and (value := figures.value_of(one.amount, one.booked, account.currency)) is not None
    ]
    days = [one.days_to_pay for one, _ in paid]
    late = [one.days_after_due for one, _ in paid]
    amounts = [value for _, value in paid]
    counted: dict[str, Input] = {"documents": len(paid), **dates(period)}
    last = period.last
    return [
        figure(
            "days_to_pay", measures.mean_days(days), {"sum_of_days": sum(days), **counted}, last
        ),
        figure(
            "days_to_pay_weighted",
            measures.weighted_days(days, amounts),
            {
                "days_times_amount": measures.days_times_amount(days, amounts),
                "amounts": sum(amounts, start=ZERO),
                **counted,
            },
            last,
        ),
        figure(
            "days_after_due", measures.mean_days(late), {"sum_of_days": sum(late), **counted}, last
        ),
    ]


def credit_use(figures: Figures, as_of: date) -> Figure:
    """What customers owe as of a day, in per cent of the credit limits they have in this currency.

    Limits of customers without an entry are limits too.
    """
    owed = {
        account.customer: account.balance
        for account in figures.accounts(as_of)
        if account.currency == figures.currency
    }
    limits = balances = ZERO
    for customer in figures.customers():
        limit = cover_of(figures.book, customer, figures.currency).limit
        if limit is not None:
            limits += limit
            balances += owed.get(customer, ZERO)
    value = measures.ratio(balances, limits)
    return figure("credit_use", value, {"balances": balances, "limits": limits}, as_of)


def revenue_per_customer(figures: Figures, period: Period, sales: Decimal | None) -> Figure:
    """Sales per customer that got an invoice in the period."""
    active = sum(
        any(entry.kind == "invoice" and period.first <= entry.date for entry in entries)
        for entries in _entries_by_customer(figures, period.last).values()
    )
    return figure(
        "revenue_per_customer",
        None if sales is None or not active else sales / active,
        {"sales": sales, "customers": active, **dates(period)},
        period.last,
    )


def _entries_by_customer(figures: Figures, as_of: date) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for account in figures.accounts(as_of):
        found.setdefault(account.customer, []).extend(account.entries)
    return found
