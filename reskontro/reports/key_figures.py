"""Key figures with their formula and inputs: DSO, loss, and the whole family."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from reskontro.problems import Note
from reskontro.reports import measures
from reskontro.reports.common import EVERYTHING, Selection, head, notes, proofs, selected_accounts
from reskontro.reports.figures import YEAR, Figures, Period, Sales, months_back, window
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.book.model import Book
    from reskontro.reports.model import Cell
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.documents import Allocation

Unit = Literal["days", "%", "times", "amount"]
Input = Decimal | date | int

#: The formula of every figure, by the names of its inputs. What people read is a phrase.
FORMULAS: dict[str, str] = {
    "dso": "receivables * days / sales",
    "dso_countback": "whole months of sales used up by the receivables, and the share of the next",
    "best_possible_dso": "not_due * days / sales",
    "average_days_delinquent": "dso - best_possible_dso",
    "cei": "(opening + sales - closing) / (opening + sales - not_due) * 100",
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
_BARS = "▁▂▃▄▅▆▇█"
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
    for figures in _blocks(book, as_of, selection):
        ends = _ends(book, as_of, 12) if monthly else [as_of]
        own = []
        for end in ends:
            asked = window(book, end, days or YEAR)
            if asked.short and end == as_of:
                extra.append(_younger(asked.period))
            own.append(_dso(figures, asked.period, sales, book.settings.targets.dso))
        made.append((figures.currency, own))
        extra += _unvalued(figures, as_of)
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
    selection: Selection = EVERYTHING,
) -> Report:
    """Losses in per cent of sales from `first` (else 365 days back) to `last`, both inclusive.

    Gross, and net of what was recovered. Changes of the allowance are not losses.
    """
    made: list[tuple[str, list[Figure]]] = []
    extra: list[Note] = []
    asked = window(book, last, YEAR)
    period = Period(first, last) if first else asked.period
    if asked.short and not first:
        extra.append(_younger(period))
    for figures in _blocks(book, last, selection):
        own: list[Figure] = []
        if monthly:
            months = islice(months_back(last), _months_between(period))
            for month in reversed(list(months)):
                clipped = Period(max(month.first, period.first), month.last)
                own += _loss(figures, clipped, book.settings.targets.loss)
        own = own or _loss(figures, period, book.settings.targets.loss)
        made.append((figures.currency, own))
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
    """All key figures as of a day over the 365 days before; `months` adds the trend."""
    made: list[tuple[str, list[Figure]]] = []
    extra: list[Note] = []
    trends: list[Table] = []
    trend_rows: list[dict[str, Any]] = []
    asked = window(book, as_of, YEAR)
    if asked.short:
        extra.append(_younger(asked.period))
    for figures in _blocks(book, as_of, selection):
        made.append((figures.currency, _all(figures, asked.period)))
        extra += _unvalued(figures, as_of)
        if months:
            trend = [_trend(figures, end) for end in _ends(book, as_of, months)]
            trends.append(_trend_table(trend, figures.currency))
            trend_rows += [_row(one, figures.currency) for line in trend for one in line]
    report = _report(book, as_of, "kpi", made, extra, strict=strict, selection=selection)
    return msgspec.structs.replace(
        report, tables=(*report.tables, *trends), rows=(*report.rows, *trend_rows)
    )


def _blocks(book: Book, as_of: date, selection: Selection) -> list[Figures]:
    """The currencies to measure: the book's own, or of a bare journal each there is."""
    if book.currency:
        return [Figures(book, selection.currency or book.currency, selection)]
    found = {
        entry.currency for own in book.entries.values() for entry in own if entry.date <= as_of
    }
    if selection.currency is not None:
        found &= {selection.currency}
    return [Figures(book, currency, selection) for currency in sorted(found)] or [
        Figures(book, selection.currency or "", selection)
    ]


def _dso(figures: Figures, period: Period, basis: Sales, target: Decimal | None) -> Figure:
    receivables = figures.receivables(period.last)
    sales = figures.sales(period, basis)
    return _figure(
        "dso",
        measures.dso(receivables, sales, period.days),
        {"receivables": receivables, "days": period.days, "sales": sales, **_dates(period)},
        target,
        period.last,
    )


def _loss(figures: Figures, period: Period, target: Decimal | None) -> list[Figure]:
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


def _overdue_figure(figures: Figures, as_of: date) -> Figure:
    late, whole, _, _ = _overdue(figures, as_of)
    return _figure(
        "overdue",
        measures.ratio(late, whole),
        {"overdue": late, "open": whole},
        figures.book.settings.targets.overdue,
        as_of,
    )


def _all(figures: Figures, period: Period) -> list[Figure]:
    as_of = period.last
    targets = figures.book.settings.targets
    sales = figures.sales(period, "revenue")
    receivables = figures.receivables(as_of)
    opening = figures.opening(period.first)
    late, whole, late_count, count = _overdue(figures, as_of)
    current = whole - late
    days_outstanding = measures.dso(receivables, sales, period.days)
    best = measures.dso(current, sales, period.days)
    months = [
        (figures.sales(month, "revenue"), month.days)
        for month in islice(months_back(as_of), _months_between(period))
    ]
    delinquent = (
        days_outstanding - best if days_outstanding is not None and best is not None else None
    )
    basic: dict[str, Input] = {"days": period.days, "sales": sales, **_dates(period)}
    return [
        _dso(figures, period, "revenue", targets.dso),
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
            measures.collection_effectiveness(opening, sales, receivables, current),
            {"opening": opening, "sales": sales, "closing": receivables, "not_due": current},
        ),
        *_loss(figures, period, targets.loss),
        _overdue_figure(figures, as_of),
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
    days: list[int] = []
    late: list[int] = []
    amounts: list[Decimal] = []
    for account in figures.accounts(period.last):
        if account.currency != figures.currency:
            continue
        for settled in _settled_documents(account):
            last = max(one.date for one in settled)
            if not period.first <= last <= period.last:
                continue
            debits = {id(one.debit): one.debit for one in settled}.values()
            days.append((last - min(debit.issued for debit in debits)).days)
            late.append((last - max(debit.due or debit.date for debit in debits)).days)
            amounts.append(sum((debit.amount for debit in debits), start=ZERO))
    counted: dict[str, Input] = {"documents": len(days), **_dates(period)}
    return [
        _figure("days_to_pay", measures.mean_days(days), {"sum_of_days": sum(days), **counted}),
        _figure(
            "days_to_pay_weighted",
            measures.weighted_days(days, amounts),
            {"amounts": sum(amounts, start=ZERO), **counted},
        ),
        _figure("days_after_due", measures.mean_days(late), {"sum_of_days": sum(late), **counted}),
    ]


def _settled_documents(account: Account) -> Iterable[list[Allocation]]:
    """The allocations of each invoice or opening item that is settled, some payment among them."""
    open_ones = {debit.document for debit in account.settlement.debits}
    by_document: dict[object, list[Allocation]] = {}
    for one in account.settlement.all_allocations():
        if one.debit.kind in ("invoice", "opening") and one.debit.number not in open_ones:
            by_document.setdefault(one.debit.number or id(one.debit), []).append(one)
    unnumbered = {id(debit.entry) for debit in account.settlement.debits}
    for key, pieces in by_document.items():
        if key not in unnumbered and any(one.credit.kind == "payment" for one in pieces):
            yield pieces


def _credit_use(figures: Figures, as_of: date) -> Figure:
    limits = balances = ZERO
    for account in figures.accounts(as_of):
        record = figures.book.customers.get(account.customer)  # type: ignore[call-overload]
        if record is None or record.credit_limit is None or account.currency != figures.currency:
            continue
        if (record.currency or figures.book.currency) == account.currency:
            limits += record.credit_limit
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


# Presentation


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
    rows = [_row(figure, currency) for currency, figures in made for figure in figures]
    missed = any(figure.met is False for _, figures in made for figure in figures)
    shown = selected_accounts(book, as_of, selection)
    return Report(
        name,
        head(book, f"report.{name}", made[0][0] if len(made) == 1 else ""),
        tuple(_table(figures, currency, monthly=monthly) for currency, figures in made),
        tuple(rows),
        (),
        proofs(book, as_of, shown, selection),
        (*notes(book, shown, as_of), *_once(extra)),
        as_of,
        book.known_at,
        missed=strict and missed,
    )


def _once(notes_: list[Note]) -> list[Note]:
    return [note for place, note in enumerate(notes_) if note not in notes_[:place]]


def _table(figures: Sequence[Figure], currency: str, *, monthly: bool) -> Table:
    columns = [
        Column("report.figure"),
        Column("report.value", "decimal"),
        Column("report.unit", drop=4),
        Column("report.target", "decimal", drop=2),
        Column("report.result", drop=3),
    ]
    if monthly:
        columns.insert(0, Column("report.month_end", "date"))
    rows = []
    for figure in figures:
        cells: list[Cell] = [
            Phrase(f"report.figure.{figure.key}"),
            figure.value,
            _unit(figure, currency),
            figure.target,
            _result(figure),
        ]
        if monthly:
            cells.insert(0, figure.period)
        style = "plain" if figure.met is None else ("good" if figure.met else "bad")
        rows.append(Row(tuple(cells), style))  # type: ignore[arg-type]
    shown = figures[-1:] if monthly else figures
    footer = tuple(_formula(figure) for figure in shown)
    title = Phrase("report.in_currency", {"currency": currency}) if currency else None
    return Table(tuple(columns), tuple(rows), title, currency, footer)


def _unit(figure: Figure, currency: str) -> Cell:
    return currency if figure.unit == "amount" else Phrase(f"report.unit.{figure.unit}")


def _result(figure: Figure) -> Cell:
    return None if figure.met is None else Phrase("report.met" if figure.met else "report.missed")


def _formula(figure: Figure) -> Phrase:
    values = {name: str(value) for name, value in figure.inputs.items()}
    values["value"] = "–" if figure.value is None else str(figure.value)
    return Phrase(f"report.formula.{figure.key}", values)


def _row(figure: Figure, currency: str) -> dict[str, Any]:
    return {
        "key": figure.key,
        "value": figure.value,
        "unit": currency if figure.unit == "amount" else figure.unit,
        "target": figure.target,
        "met": figure.met,
        "formula": FORMULAS[figure.key],
        "inputs": figure.inputs,
        "period": figure.period,
        "currency": currency or None,
    }


def _trend(figures: Figures, end: date) -> list[Figure]:
    period = window(figures.book, end, YEAR).period
    targets = figures.book.settings.targets
    return [
        _dso(figures, period, "revenue", targets.dso),
        _overdue_figure(figures, end),
        _loss(figures, period, targets.loss)[0],
    ]


def _trend_table(trend: list[list[Figure]], currency: str) -> Table:
    columns: list[Column] = [Column("report.month_end", "date")]
    for figure in trend[0]:
        columns += [Column(f"report.figure.{figure.key}", "decimal"), Column("")]
    tops = [
        max((line[place].value or ZERO for line in trend), default=ZERO)
        for place in range(len(trend[0]))
    ]
    rows = []
    for line in trend:
        cells: list[Cell] = [line[0].period]
        for figure, top in zip(line, tops, strict=True):
            cells += [figure.value, _bar(figure.value, top)]
        rows.append(Row(tuple(cells)))
    return Table(tuple(columns), tuple(rows), Phrase("report.trend"), currency)


def _bar(value: Decimal | None, top: Decimal) -> str:
    if value is None or top <= 0:
        return ""
    place = int(max(value, ZERO) / top * (len(_BARS) - 1))
    return _BARS[min(place, len(_BARS) - 1)]


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


def _ends(book: Book, as_of: date, months: int) -> list[date]:
    """As-of and the month ends before it, oldest first, none before the first entry."""
    first = book.first_day()
    ends = [month.last for month in islice(months_back(as_of), months)]
    return [end for end in reversed(ends) if first is None or end >= first] or [as_of]


def _months_between(period: Period) -> int:
    return (period.last.year - period.first.year) * 12 + period.last.month - period.first.month + 1


def _younger(period: Period) -> Note:
    return Note(
        "report.younger",
        {"first": period.first.isoformat(), "days": str(period.days)},
    )


def _unvalued(figures: Figures, as_of: date) -> list[Note]:
    count = figures.without_value(as_of)
    if not count:
        return []
    return [Note("report.without_value", {"n": str(count), "currency": figures.currency})]
