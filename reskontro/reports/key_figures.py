"""The reports on key figures: DSO, loss, and the whole family."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.problems import Note, once
from reskontro.reports.common import EVERYTHING, Selection, head, notes, proofs, selected_accounts
from reskontro.reports.figure_notes import told
from reskontro.reports.figure_tables import figure_row, figure_table, trend_table
from reskontro.reports.figure_values import (
    all_figures,
    dso_figure,
    loss_figures,
    months_between,
    overdue_figure,
)
from reskontro.reports.figures import (
    Figures,
    Period,
    Sales,
    by_currency,
    months_back,
    window,
    younger,
)
from reskontro.reports.measures import YEAR
from reskontro.reports.model import Report, Table

if TYPE_CHECKING:
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.reports.figure import Figure


def dso(
    book: Book,
    as_of: date,
    *,
    days: int | None = None,
    sales: Sales = "revenue",
    monthly: bool = False,
    strict: bool = False,
    selection: Selection = EVERYTHING,
) -> Report:
    """Days sales outstanding as of a day, looking `days` back; `monthly` for the last 12 months."""
    made: list[tuple[str, list[Figure]]] = []
    extra: list[Note] = []
    for figures in by_currency(book, as_of, selection):
        ends = _ends(book, as_of, 12) if monthly else [as_of]
        own = []
        for end in ends:
            asked = window(book, end, YEAR if days is None else days)
            if asked.short and end == as_of:
                extra.append(younger(asked.period))
            own.append(dso_figure(figures, asked.period, sales, book.settings.targets.dso))
        made.append((figures.currency, own))
        extra += told(figures, asked.period, sales)
    return _report(
        book, as_of, "dso", made, extra, strict=strict, selection=selection, monthly=monthly
    )


def loss(
    book: Book,
    first: date | None,
    last: date,
    *,
    monthly: bool = False,
    strict: bool = False,
    currency: str | None = None,
) -> Report:
    """Losses in per cent of sales from `first` (else 365 days back) to `last`, both inclusive.

    Gross, and net of what was recovered. Changes of the allowance are not losses. Of all
    customers together: the accounts of losses and sales do not tell them apart.
    """
    selection = Selection(currency=currency)
    made: list[tuple[str, list[Figure]]] = []
    extra: list[Note] = []
    asked = window(book, last, YEAR)
    period = Period(first, last) if first else asked.period
    if asked.short and not first:
        extra.append(younger(period))
    for figures in by_currency(book, last, selection):
        own: list[Figure] = []
        if monthly:
            months = islice(months_back(last), months_between(period))
            for month in reversed(list(months)):
                clipped = Period(max(month.first, period.first), month.last)
                own += loss_figures(figures, clipped, book.settings.targets.loss)
        own = own or loss_figures(figures, period, book.settings.targets.loss)
        made.append((figures.currency, own))
        extra += told(figures, period, losses=True)
    return _report(
        book, last, "loss", made, extra, strict=strict, selection=selection, monthly=monthly
    )


def kpi(
    book: Book,
    as_of: date,
    *,
    months: int = 0,
    strict: bool = False,
    selection: Selection = EVERYTHING,
) -> Report:
    """All key figures as of a day over the 365 days before; `months` adds the trend.

    Losses are left out where customers are selected: their accounts do not tell customers apart.
    """
    made: list[tuple[str, list[Figure]]] = []
    extra: list[Note] = []
    trends: list[Table] = []
    trend_rows: list[dict[str, Any]] = []
    asked = window(book, as_of, YEAR)
    if asked.short:
        extra.append(younger(asked.period))
    if selection.partial:
        extra.append(Note("report.losses_of_all"))
    for figures in by_currency(book, as_of, selection):
        made.append((figures.currency, all_figures(figures, asked.period)))
        extra += told(figures, asked.period, losses=not selection.partial)
        if months:
            trend = [_trend(figures, end) for end in _ends(book, as_of, months)]
            trends.append(trend_table(trend, figures.currency))
            trend_rows += [figure_row(one, figures.currency) for line in trend for one in line]
    report = _report(book, as_of, "kpi", made, extra, strict=strict, selection=selection)
    return msgspec.structs.replace(
        report, tables=(*report.tables, *trends), rows=(*report.rows, *trend_rows)
    )


def _trend(figures: Figures, end: date) -> list[Figure]:
    period = window(figures.book, end, YEAR).period
    targets = figures.book.settings.targets
    losses = [] if figures.partial else loss_figures(figures, period, targets.loss)[:1]
    return [
        dso_figure(figures, period, "revenue", targets.dso),
        overdue_figure(figures, end),
        *losses,
    ]


def _report(
    book: Book,
    as_of: date,
    name: str,
    made: list[tuple[str, list[Figure]]],
    extra: list[Note],
    *,
    strict: bool,
    selection: Selection,
    monthly: bool = False,
) -> Report:
    rows = [figure_row(figure, currency) for currency, figures in made for figure in figures]
    missed = any(figure.met is False for _, figures in made for figure in figures)
    shown = selected_accounts(book, as_of, selection)
    return Report(
        name,
        head(book, f"report.{name}", made[0][0] if len(made) == 1 else ""),
        tuple(figure_table(figures, currency, monthly=monthly) for currency, figures in made),
        tuple(rows),
        tuple(_total(figures, currency) for currency, figures in made),
        proofs(book, as_of, shown, selection),
        (*notes(book, shown, as_of), *once(extra)),
        as_of,
        book.known_at,
        missed=strict and missed,
    )


def _total(figures: list[Figure], currency: str) -> dict[str, Any]:
    """How many targets are met and missed, as --strict counts them."""
    met = [figure.met for figure in figures]
    return {"currency": currency or None, "met": met.count(True), "missed": met.count(False)}


def _ends(book: Book, as_of: date, months: int) -> list[date]:
    """As-of and the month ends before it, oldest first, none before the first entry."""
    first = book.first_day()
    ends = [month.last for month in islice(months_back(as_of), months)]
    return [end for end in reversed(ends) if first is None or end >= first] or [as_of]
