"""The key figures of a book: each with its value, its inputs and the name of its formula."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import islice
from typing import Any, Literal

import msgspec

from reskontro.reports import measures
from reskontro.reports.exposure import cover_of
from reskontro.reports.figures import Figures, Period, Sales, months_back
from reskontro.reports.settled import settled_documents
from reskontro.subledger.documents import ZERO

Unit = Literal["days", "%", "times", "amount"]
Input = Decimal | date | int

#: The formula of every figure, by the names of its inputs. What people read is a phrase.
FORMULAS: dict[str, str] = {
    "dso": "receivables * days / sales",
    "dso_countback": "whole months of sales used up by the receivables, and the share of the next",
    "best_possible_dso": "not_due * days / sales",
    "average_days_delinquent": "dso - best_possible_dso",
    "cei": "(opening + sales incl. VAT - closing) / (opening + sales incl. VAT - not_due) * 100",
    "loss": "losses / sales * 100",
    "loss_net": "(losses - recovered) / sales * 100",
    "overdue": "overdue / open * 100",
    "overdue_count": "overdue documents / open documents * 100",
    "days_to_pay": "sum of days from issue to last allocation / documents",
    "days_to_pay_weighted": "sum of days * amount / sum of amounts",
    "days_after_due": "sum of days from due to last allocation / documents",
    "turnover": "sales / average of opening and closing receivables",
    "credit_use": "balances / credit limits * 100",
    "revenue_per_customer": "sales / customers with an invoice in the period",
}
_UNITS: dict[str, Unit] = {
    "dso": "days",
    "dso_countback": "days",
    "best_possible_dso": "days",
    "average_days_delinquent": "days",
    "days_to_pay": "days",
    "days_to_pay_weighted": "days",
    "days_after_due": "days",
    "turnover": "times",
    "revenue_per_customer": "amount",
}
_STEP = Decimal("0.01")


class Figure(msgspec.Struct, frozen=True):
    """One key figure; `value` is rounded half up to two decimals, None where it does not exist.

    `met`: the value is not above its target; None where there is no target or no value.
    """

    key: str
    value: Decimal | None
    inputs: dict[str, Input]
    target: Decimal | None = None
    period: date | None = None

    @property
    def unit(self) -> Unit:
        """What the value is counted in."""
        return _UNITS.get(self.key, "%")

    @property
    def met(self) -> bool | None:
        """Whether the target is met."""
        if self.value is None or self.target is None:
            return None
        return self.value <= self.target


def dso_figure(figures: Figures, period: Period, basis: Sales, target: Decimal | None) -> Figure:
    """Days sales outstanding at the end of a period, by the sales in it."""
    receivables = figures.receivables(period.last)
    sales = figures.sales(period, basis)
    return _figure(
        "dso",
        measures.dso(receivables, sales, period.days),
        {"receivables": receivables, "days": period.days, "sales": sales, **_dates(period)},
        target,
        period.last,
    )


def loss_figures(figures: Figures, period: Period, target: Decimal | None) -> list[Figure]:
    """Losses of a period in per cent of its sales, gross, then net of recoveries."""
    losses = figures.turnover("loss", period)
    recovered = -figures.turnover("recovered", period)
    sales = -figures.turnover("revenue", period)
    inputs: dict[str, Input] = {"losses": losses, "sales": sales, **_dates(period)}
    return [
        _figure("loss", measures.ratio(losses, sales), inputs, target, period.last),
        _figure(
            "loss_net",
            measures.ratio(losses - recovered, sales),
            {"losses": losses, "recovered": recovered, "sales": sales, **_dates(period)},
            None,
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
    return _figure(
        "overdue",
        measures.ratio(late, whole),
        {"overdue": late, "open": whole},
        figures.book.settings.targets.overdue,
        as_of,
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
    days_outstanding = measures.dso(receivables, sales, period.days)
    best = measures.dso(current, sales, period.days)
    months = [
        (figures.sales(month, "revenue"), month.days)
        for month in islice(months_back(as_of), months_between(period))
    ]
    delinquent = (
        days_outstanding - best if days_outstanding is not None and best is not None else None
    )
    basic: dict[str, Input] = {"days": period.days, "sales": sales, **_dates(period)}
    return [
        dso_figure(figures, period, "revenue", targets.dso),
        _figure(
            "dso_countback",
            measures.dso_countback(receivables, months),
            {"receivables": receivables, "months": len(months), **_dates(period)},
        ),
        _figure("best_possible_dso", best, {"not_due": current, **basic}),
        _figure(
            "average_days_delinquent",
            delinquent,
            {
                "dso": _round(days_outstanding) or ZERO,
                "best_possible_dso": _round(best) or ZERO,
            },
        ),
        _figure(
            "cei",
            measures.collection_effectiveness(opening, charged, receivables, current),
            {"opening": opening, "sales": charged, "closing": receivables, "not_due": current},
        ),
        *([] if figures.partial else loss_figures(figures, period, targets.loss)),
        overdue_figure(figures, as_of),
        _figure(
            "overdue_count",
            measures.ratio(Decimal(late_count), Decimal(count)),
            {"overdue": late_count, "open": count},
        ),
        *_payment_days(figures, period),
        _figure(
            "turnover",
            measures.receivables_turnover(sales, opening, receivables),
            {"sales": sales, "opening": opening, "closing": receivables},
        ),
        _credit_use(figures, as_of),
        _revenue_per_customer(figures, period, sales),
    ]


def _payment_days(figures: Figures, period: Period) -> list[Figure]:
    """How long invoices took that were settled in the period, at least in part by a payment."""
    paid = [
        one
        for account in figures.accounts(period.last)
        if account.currency == figures.currency
        for one in settled_documents(account)
        if one.paid and one.whole and period.first <= one.on <= period.last
    ]
    days = [one.days_to_pay for one in paid]
    late = [one.days_after_due for one in paid]
    amounts = [one.amount for one in paid]
    counted: dict[str, Input] = {"documents": len(paid), **_dates(period)}
    return [
        _figure("days_to_pay", measures.mean_days(days), {"sum_of_days": sum(days), **counted}),
        _figure(
            "days_to_pay_weighted",
            measures.weighted_days(days, amounts),
            {"amounts": sum(amounts, start=ZERO), **counted},
        ),
        _figure("days_after_due", measures.mean_days(late), {"sum_of_days": sum(late), **counted}),
    ]


def _credit_use(figures: Figures, as_of: date) -> Figure:
    limits = balances = ZERO
    for account in figures.accounts(as_of):
        limit = cover_of(figures.book, account.customer, account.currency).limit
        if limit is not None and account.currency == figures.currency:
            limits += limit
            balances += account.balance
    value = measures.ratio(balances, limits)
    return _figure("credit_use", value, {"balances": balances, "limits": limits})


def _revenue_per_customer(figures: Figures, period: Period, sales: Decimal) -> Figure:
    active = sum(
        any(entry.kind == "invoice" and period.first <= entry.date for entry in entries)
        for entries in _entries_by_customer(figures, period.last).values()
    )
    return _figure(
        "revenue_per_customer",
        sales / active if active else None,
        {"sales": sales, "customers": active, **_dates(period)},
    )


def _entries_by_customer(figures: Figures, as_of: date) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for account in figures.accounts(as_of):
        found.setdefault(account.customer, []).extend(account.entries)
    return found


def _figure(
    key: str,
    value: Decimal | None,
    inputs: dict[str, Input],
    target: Decimal | None = None,
    period: date | None = None,
) -> Figure:
    return Figure(key, _round(value), inputs, target, period)


def _round(value: Decimal | None) -> Decimal | None:
    return None if value is None else value.quantize(_STEP, ROUND_HALF_UP)


def _dates(period: Period) -> dict[str, Input]:
    return {"from": period.first, "to": period.last}


def months_between(period: Period) -> int:
    """How many calendar months a period touches."""
    return (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1
