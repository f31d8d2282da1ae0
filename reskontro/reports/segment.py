"""Segments: customers by revenue (ABC) and by how they pay, with the figures behind it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from reskontro.reports.classes import (
    BEHAVIOURS,
    REVENUE_CLASSES,
    Behaviour,
    Payments,
    Ranked,
    behaviour,
    payments,
    rank,
)
from reskontro.reports.common import EVERYTHING, Selection, head, notes, proofs, selected_accounts
from reskontro.reports.exposure import one_decimal, per_cent
from reskontro.reports.figures import Figures, Period, by_currency, unvalued, window, younger
from reskontro.reports.measures import YEAR
from reskontro.reports.model import Phrase, Report, Table
from reskontro.reports.segment_tables import customers_table, summary_table
from reskontro.reports.settled import settled_documents
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.problems import Note
    from reskontro.reports.settled import Settled

By = Literal["revenue", "behaviour"]


class _Line(msgspec.Struct, frozen=True):
    """One customer with both its classes."""

    ranked: Ranked
    payments: Payments
    behaviour: Behaviour


def segment(
    book: Book,
    first: date | None,
    last: date,
    *,
    by: By = "revenue",
    selection: Selection = EVERYTHING,
) -> Report:
    """Customers by their revenue and payments from `first` (else 365 days back) to `last`.

    Both days are inclusive; what is overdue is so as of `last`. The classes are those among all
    customers, also where only some are shown. Customers without revenue, a payment and anything
    open are left out. In the book's own currency, other currencies count with their booked value.
    """
    asked = window(book, last, YEAR)
    period = Period(first, last) if first else asked.period
    extra: list[Note] = [younger(period)] if asked.short and not first else []
    rows: list[dict[str, Any]] = []
    totals: list[dict[str, Any]] = []
    tables: list[Table] = []
    for figures in by_currency(book, last, Selection(currency=selection.currency)):
        everyone = _lines(figures, period)
        base = sum((max(line.ranked.revenue, ZERO) for line in everyone), start=ZERO)
        lines = [line for line in everyone if selection.has(book, line.ranked.customer)]
        if by == "behaviour":
            lines.sort(key=lambda line: BEHAVIOURS.index(line.behaviour))
        block = [_row(book, line, figures.currency) for line in lines]
        total = _total(
            lines, base, figures, period, whole=not (selection.partial or figures.by_entries)
        )
        rows += block
        totals.append(total)
        tables.append(customers_table(block, total, book.settings))
        if block:
            tables.append(summary_table(total, by))
        extra += unvalued(figures, last)
    shown = selected_accounts(book, last, selection)
    dates = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    return Report(
        "segment",
        head(book, f"segment.by_{by}", period=Phrase("report.period", dates)),
        tuple(tables),
        tuple(rows),
        tuple(totals),
        proofs(book, last, shown, selection),
        (*notes(book, rows, last), *extra),
        last,
        book.known_at,
    )


def _lines(figures: Figures, period: Period) -> list[_Line]:
    """All customers with something to tell, by revenue, the largest first."""
    settings = figures.book.settings
    paid: dict[str, list[Settled]] = defaultdict(list)
    for account in figures.accounts(period.last):
        paid[account.customer] += [
            one
            for one in settled_documents(account)
            if one.paid and period.first <= one.on <= period.last
        ]
    overdue: dict[str, Decimal] = defaultdict(lambda: ZERO)
    days: dict[str, int] = defaultdict(int)
    open_ones = set()
    for item, value in figures.open_debits(period.last):
        open_ones.add(item.customer)
        late = 0 if item.due is None else (period.last - item.due).days
        if late > 0:
            overdue[item.customer] += value
            if item.open > settings.check.residue:
                days[item.customer] = max(days[item.customer], late)
    revenues = figures.revenue_by_customer(period)
    told = {
        customer: revenues.get(customer, ZERO)
        for customer in sorted({*revenues, *paid})
        if revenues.get(customer) or paid[customer] or customer in open_ones
    }
    limits = settings.segments
    late_days = settings.credit.late_days
    lines = []
    for ranked in rank(told, limits.a, limits.b):
        customer = ranked.customer
        own = payments(paid[customer], late_days, overdue[customer], days[customer])
        lines.append(_Line(ranked, own, behaviour(own, limits)))
    return lines


def _row(book: Book, line: _Line, currency: str) -> dict[str, Any]:
    ranked, own = line.ranked, line.payments
    return {
        "customer": ranked.customer,
        "name": book.name_of(ranked.customer) or None,
        "currency": currency or None,
        "revenue": ranked.revenue,
        "share": one_decimal(ranked.share),
        "cumulative": one_decimal(ranked.cumulative),
        "class": ranked.revenue_class,
        "behaviour": line.behaviour,
        "documents": own.documents,
        "days_to_pay": one_decimal(own.days_to_pay),
        "late_share": one_decimal(own.late_share),
        "overdue": own.overdue,
        "overdue_days": own.overdue_days,
    }


def _total(
    lines: Sequence[_Line], base: Decimal, figures: Figures, period: Period, *, whole: bool
) -> dict[str, Any]:
    """What the classes sum up to.

    `base` is what shares are of; `accounts` the revenue accounts, of all customers alone.
    """
    revenue = sum((line.ranked.revenue for line in lines), start=ZERO)
    classes = {
        name: _group([line for line in lines if line.ranked.revenue_class == name], base)
        for name in REVENUE_CLASSES
    }
    behaviours = {
        name: _group([line for line in lines if line.behaviour == name], base)
        for name in BEHAVIOURS
    }
    return {
        "currency": figures.currency,
        "from": period.first,
        "to": period.last,
        "customers": len(lines),
        "revenue": revenue,
        "accounts": -figures.turnover("revenue", period) if whole else None,
        "overdue": sum((line.payments.overdue for line in lines), start=ZERO),
        "classes": classes,
        "behaviours": behaviours,
    }


def _group(lines: Sequence[_Line], base: Decimal) -> dict[str, Any]:
    revenue = sum((line.ranked.revenue for line in lines), start=ZERO)
    return {
        "customers": len(lines),
        "revenue": revenue,
        "share": per_cent(revenue, base),
        "overdue": sum((line.payments.overdue for line in lines), start=ZERO),
    }
