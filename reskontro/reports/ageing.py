"""Ageing: open items by age, customers by buckets."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from reskontro.reports.buckets import Buckets
from reskontro.reports.common import (
    EVERYTHING,
    Selection,
    apart,
    currencies,
    head,
    name_cell,
    notes,
    or_dash,
    proofs,
    selected_accounts,
    shown_number,
)
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.reports.model import Cell
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.ages import By


class _Line(msgspec.Struct, frozen=True):
    """One customer's open items in one currency, by bucket."""

    customer: str
    name: str
    buckets: tuple[Decimal, ...]
    unallocated: Decimal
    items: list[OpenItem]

    @property
    def total(self) -> Decimal:
        return sum(self.buckets, start=ZERO) + self.unallocated


def ageing(
    book: Book,
    as_of: date,
    *,
    by: By | None = None,
    buckets: Sequence[int] | Literal["month"] | None = None,
    detail: bool = False,
    selection: Selection = EVERYTHING,
) -> Report:
    """Open items as of a day by age; `by` and `buckets` are the book's setting unless given.

    Total = Σ buckets + unallocated (≤ 0); shares are of Σ buckets.
    """
    by = by or book.settings.ageing.by
    ages = Buckets(as_of, by, buckets or book.settings.ageing.buckets)
    shown = selected_accounts(book, as_of, selection)
    rows: list[dict[str, Any]] = []
    totals: list[dict[str, Any]] = []
    tables: list[Table] = []
    aged: dict[str, tuple[Decimal, Decimal]] = {}
    for currency in currencies(shown, book):
        lines = [_line(book, account, ages) for account in shown if account.currency == currency]
        lines = [line for line in lines if line.items]
        rows += [_row(line, currency, ages, detail=detail) for line in lines]
        sums = tuple(
            sum((line.buckets[place] for line in lines), start=ZERO)
            for place in range(len(ages.all))
        )
        total = _Line("", "", sums, sum((line.unallocated for line in lines), start=ZERO), [])
        totals.append(_total(total, lines, currency, ages))
        tables.append(_table(book, lines, total, currency, ages, detail=detail))
        aged[currency] = (sum(total.buckets, start=ZERO), total.unallocated)
    return Report(
        "ageing",
        head(book, f"report.ageing.by_{by}"),
        tuple(tables),
        tuple(rows),
        tuple(totals),
        proofs(book, as_of, shown, selection, aged),
        notes(book, rows, as_of),
        as_of,
        book.known_at,
    )


def _line(book: Book, account: Account, ages: Buckets) -> _Line:
    sums = [ZERO] * len(ages.all)
    unallocated = ZERO
    settlement = account.settlement
    if not settlement.debits and not settlement.credits:
        return _Line(account.customer, "", tuple(sums), ZERO, [])
    items = account.open_items()
    for item in items:
        if item.due is None:
            unallocated += item.open
        else:
            sums[ages.place(item)] += item.open
    return _Line(account.customer, book.name_of(account.customer), tuple(sums), unallocated, items)


def _by_key(values: Sequence[Decimal], ages: Buckets) -> dict[str, Decimal]:
    return {bucket.key: value for bucket, value in zip(ages.all, values, strict=True)}


def _row(line: _Line, currency: str, ages: Buckets, *, detail: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "customer": line.customer,
        "name": line.name or None,
        "currency": currency,
        "total": line.total,
        "buckets": _by_key(line.buckets, ages),
        "unallocated": line.unallocated,
    }
    if detail:
        row["items"] = [_item(item, ages) for item in line.items]
    return row


def _item(item: OpenItem, ages: Buckets) -> dict[str, Any]:
    """An open item with its bucket; of one in credit that, its age and its due date are None."""
    owed = item.due is not None
    return {
        "document": str(item.document),
        "due": item.due,
        "age": ages.age(item) if owed else None,
        "bucket": ages.all[ages.place(item)].key if owed else None,
        "open": item.open,
    }


def _total(total: _Line, lines: list[_Line], currency: str, ages: Buckets) -> dict[str, Any]:
    return {
        "currency": currency,
        "total": total.total,
        "buckets": _by_key(total.buckets, ages),
        "unallocated": total.unallocated,
        "share": _by_key(_shares(total.buckets, Decimal("0.1")), ages),
        "risk": {bucket.key: bucket.risk for bucket in ages.all},
        "in_debit": sum((line.total for line in lines if line.total > 0), start=ZERO),
        "in_credit": sum((line.total for line in lines if line.total < 0), start=ZERO),
    }


def _shares(sums: Sequence[Decimal], step: Decimal) -> list[Decimal]:
    whole = sum(sums, start=ZERO)
    return [
        (value * 100 / whole if whole else ZERO).quantize(step, ROUND_HALF_UP) for value in sums
    ]


def _table(
    book: Book, lines: list[_Line], total: _Line, currency: str, ages: Buckets, *, detail: bool
) -> Table:
    loose = bool(any(line.unallocated for line in lines))
    names = [name_cell(book, line.customer) for line in lines]
    named = detail or any(names)
    columns = [
        Column("report.customer"),
        *([Column("report.name", shrink=True, drop=1)] if named else []),
        Column("report.total", "amount"),
        *(Column(bucket.heading, "amount") for bucket in ages.all),
    ]
    if loose:
        columns.append(Column("report.unallocated", "amount"))
    if detail:
        columns[1:2] = [
            Column("report.name_or_document", shrink=True),
            Column("report.due", "date"),
            Column("report.age", "integer"),
        ]

    def row(line: _Line, label: Cell, name: Cell, style: Any = "plain") -> Row:  # noqa: ANN401
        cells: list[Cell] = [label, name, line.total, *map(or_dash, line.buckets)]
        if loose:
            cells.append(or_dash(line.unallocated))
        if not named:
            del cells[1]
        if detail:
            cells[2:2] = [None, None] if style == "plain" else ["", ""]
        return Row(tuple(cells), style)

    rows: list[Row] = []
    for line, name in zip(lines, names, strict=True):
        rows.append(row(line, line.customer, name, "subtotal" if detail else "plain"))
        if detail:
            rows += [_detail(item, ages, loose=loose) for item in line.items]
    if lines:
        rows.append(row(total, Phrase("report.total"), "", "total"))
        rows += _below(total, ages, blanks=named + detail * 2, loose=loose)
    title = Phrase("report.in_currency", {"currency": currency}) if currency else None
    footer = apart(line.total for line in lines)
    return Table(tuple(columns), tuple(rows), title, currency, footer)


def _below(total: _Line, ages: Buckets, *, blanks: int, loose: bool) -> list[Row]:
    """What stands under the total: shares and risk."""
    pad: tuple[Cell, ...] = ("",) * blanks
    end: tuple[Cell, ...] = ("",) if loose else ()
    percents = tuple(
        Phrase("report.percent", {"share": str(share)}) if sum_ else None
        for share, sum_ in zip(_shares(total.buckets, Decimal(1)), total.buckets, strict=True)
    )
    risks = tuple(Phrase(f"report.risk.{bucket.risk}") for bucket in ages.all)
    everything: Cell = Phrase("report.percent", {"share": "100"}) if any(total.buckets) else ""
    rows = []
    if any(total.buckets):
        rows.append(Row((Phrase("report.share"), *pad, everything, *percents, *end), "muted"))
    rows.append(Row((Phrase("report.risk"), *pad, "", *risks, *end), "muted"))
    return rows


def _detail(item: OpenItem, ages: Buckets, *, loose: bool) -> Row:
    cells: list[Cell] = [None] * len(ages.all)
    if item.due is not None:
        cells[ages.place(item)] = item.open
    age = None if item.due is None else ages.age(item)
    row: list[Cell] = ["", shown_number(item.document), item.due, age, item.open, *cells]
    if loose:
        row.append(item.open if item.due is None else None)
    return Row(tuple(row))
