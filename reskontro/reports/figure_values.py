"""The key figures of a book, worked out: DSO and its kin, losses, what is overdue, and all of them."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any

from reskontro.reports import measures
from reskontro.reports.customer_figures import credit_use, payment_days, revenue_per_customer
from reskontro.reports.figure import dates, figure, rounded
from reskontro.reports.figures import months_back
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from datetime import date

    from reskontro.reports.figure import Figure, Input
    from reskontro.reports.figures import Figures, Period, Sales


def dso_figure(figures: Figures, period: Period, basis: Sales, target: Decimal | None) -> Figure:
    """Days sales outstanding at the end of a period, by the sales in it."""
    receivables = figures.receivables(period.last)
    sales = figures.sales(period, basis)
    return figure(
        "dso",
        measures.dso(receivables, sales, period.days),
        {"receivables": receivables, "days": period.days, "sales": sales, **dates(period)},
        period.last,
        target,
    )


def loss_figures(figures: Figures, period: Period, target: Decimal | None) -> list[Figure]:
    """Losses of a period in per cent of its sales, gross, then net of recoveries."""
    losses = figures.losses(period)
    recovered = -figures.turnover("recovered", period)
    sales = figures.sales(period, "revenue")
    inputs: dict[str, Input] = {"losses": losses, "sales": sales, **dates(period)}
    return [
        figure("loss", measures.ratio(losses, sales), inputs, period.last, target),
        figure(
            "loss_net",
            measures.ratio(None if losses is None else losses - recovered, sales),
            {"losses": losses, "recovered": recovered, "sales": sales, **dates(period)},
            period.last,
        ),
    ]


def _overdue(figures: Figures, as_of: date) -> tuple[Decimal, Decimal, int, int]:
    """Overdue and all open amounts, overdue and all open documents."""
    items = figures.open_debits(as_of)
    late = [(item, value) for item, value in items if item.due is not None and item.due < as_of]
    return (
        sum((value for _, value in late), start=ZERO),
        sum((value for _, value in items), start=ZERO),
        len({(item.customer, item.document, item.currency) for item, _ in late}),
        len({(item.customer, item.document, item.currency) for item, _ in items}),
    )


def overdue_figure(figures: Figures, as_of: date) -> Figure:
    """What is overdue as of a day, by amount."""
    late, whole, _, _ = _overdue(figures, as_of)
    return figure(
        "overdue",
        measures.ratio(late, whole),
        {"overdue": late, "open": whole},
        as_of,
        figures.book.settings.targets.overdue,
    )


def all_figures(figures: Figures, period: Period) -> list[Figure]:
    """The whole family of a period, losses only where all customers are in it."""
    as_of = period.last
    targets = figures.book.settings.targets
    sales = figures.sales(period, "revenue")
    receivables = figures.receivables(as_of)
    opening = figures.opening(period.first)
    charged = figures.charged(period)
    late, whole, late_count, count = _overdue(figures, as_of)
    current = whole - late
    days_outstanding = rounded(measures.dso(receivables, sales, period.days))
    best = rounded(measures.dso(current, sales, period.days))
    return [
        dso_figure(figures, period, "revenue", targets.dso),
        _countback(figures, period, receivables, known=sales is not None),
        figure(
            "best_possible_dso",
            best,
            {"not_due": current, "days": period.days, "sales": sales, **dates(period)},
            as_of,
        ),
        figure(
            "average_days_delinquent",
            None if days_outstanding is None or best is None else days_outstanding - best,
            {"dso": days_outstanding, "best_possible_dso": best},
            as_of,
        ),
        figure(
            "cei",
            measures.collection_effectiveness(opening, charged, receivables, current),
            {"opening": opening, "sales": charged, "closing": receivables, "not_due": current},
            as_of,
        ),
        *([] if figures.partial else loss_figures(figures, period, targets.loss)),
        overdue_figure(figures, as_of),
        figure(
            "overdue_count",
            measures.ratio(Decimal(late_count), Decimal(count)),
            {"overdue": late_count, "open": count},
            as_of,
        ),
        *payment_days(figures, period),
        figure(
            "turnover",
            measures.receivables_turnover(sales, opening, receivables, period.days),
            {"sales": sales, "days": period.days, "opening": opening, "closing": receivables},
            as_of,
        ),
        credit_use(figures, as_of),
        revenue_per_customer(figures, period, sales),
    ]


def _countback(figures: Figures, period: Period, receivables: Decimal, *, known: bool) -> Figure:
    """DSO by counting back over the calendar months that a period touches, by sales if `known`."""
    months = list(islice(months_back(period.last), months_between(period)))
    sold = [(figures.revenue(month), month.days) for month in months] if known else []
    used = measures.used_up(receivables, sold) if known else None
    value = measures.dso_countback(receivables, sold) if known else None
    inputs: dict[str, Input] = {
        "receivables": receivables,
        "months": len(months),
        "sales": sum((sales for sales, _ in sold), start=ZERO) if known else None,
        "used": None if used is None else [*map(_used, months, used)],
        **dates(period),
    }
    return figure("dso_countback", value, inputs, period.last)


def _used(month: Period, used: measures.Used) -> dict[str, Any]:
    name = month.last.isoformat()[:7]
    return {"month": name, "days": used.days, "sales": used.sales, "taken": used.taken}


def months_between(period: Period) -> int:
    """How many calendar months a period touches."""
    return (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1
