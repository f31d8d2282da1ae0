"""Credit as a table: what each customer owes, may owe, and how that was worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.reports.common import or_dash
from reskontro.reports.model import Column, Phrase, Row, Table
from reskontro.subledger.entries import UNKNOWN_CUSTOMER

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from reskontro.reports.model import Cell

    Line = dict[str, Any]


class _Shown(msgspec.Struct, frozen=True):
    """A column of the machine rows that people see; `where`: only where a row has one of these."""

    key: str
    column: Column
    where: tuple[str, ...] = ()
    dashed: bool = False


_COVER = ("security", "insured_limit")
_LIMIT = ("credit_limit",)
_SHOWN = (
    _Shown("customer", Column("report.customer")),
    _Shown("name", Column("report.name", shrink=True, drop=3), ("name",)),
    _Shown("not_due", Column("report.not_due", "amount", drop=5), dashed=True),
    _Shown("overdue", Column("credit.overdue", "amount", drop=6), dashed=True),
    _Shown(
        "unallocated", Column("report.unallocated", "amount", drop=4), ("unallocated",), dashed=True
    ),
    _Shown("exposure", Column("credit.exposure", "amount")),
    _Shown("pending", Column("credit.pending", "amount", drop=2), ("pending",), dashed=True),
    _Shown("uncovered", Column("credit.uncovered", "amount", drop=1), _COVER, dashed=True),
    _Shown("credit_limit", Column("report.credit_limit", "amount", drop=7), _LIMIT),
    _Shown("credit_use", Column("report.credit_use", "percent"), _LIMIT),
    _Shown("room", Column("credit.room", "amount"), _LIMIT),
    _Shown("status", Column("credit.status"), _LIMIT),
)


def credit_table(rows: Sequence[Line], total: Line, near: Decimal) -> Table:
    """The rows of one currency with a total; columns that say nothing of anybody are left out."""
    shown = [
        one
        for one in _SHOWN
        if not one.where or any(_says(row, key) for row in rows for key in one.where)
    ]
    lines = [
        Row(tuple(_cell(row, one) for one in shown), "bad" if row["status"] == "over" else "plain")
        for row in rows
    ]
    sums: list[Cell] = [Phrase("report.total")]
    for one in shown[1:]:
        sum_ = total.get(one.key, "")
        sums.append(or_dash(sum_) if one.dashed and sum_ != "" else sum_)
    if rows:
        lines.append(Row(tuple(sums), "total"))
    title = Phrase("report.in_currency", {"currency": total["currency"]})
    return Table(
        tuple(one.column for one in shown),
        tuple(lines),
        title if total["currency"] else None,
        total["currency"],
        tuple(_footer(total, near, {one.key for one in shown})) if rows else (),
    )


def _says(row: Line, key: str) -> bool:
    """Whether a value is worth a column: a limit of 0 is, an open amount of 0 is not."""
    if key in _LIMIT or key in _COVER:
        return row[key] is not None
    return bool(row[key]) or (key == "name" and row["customer"] == UNKNOWN_CUSTOMER)


def _cell(row: Line, one: _Shown) -> Cell:
    value: Cell = row[one.key]
    if one.key == "status":
        return Phrase(f"credit.status.{value}")
    if one.key == "name" and row["customer"] == UNKNOWN_CUSTOMER:
        return Phrase("report.unknown_customer")
    return (value or None) if one.dashed else value


def _footer(total: Line, near: Decimal, shown: set[str]) -> Iterable[Phrase]:
    """How the figures are made, who is over and near, and the share of the largest."""
    yield Phrase("credit.formula.exposure")
    if "credit_limit" in shown:
        yield Phrase("credit.formula.use", {"near": str(near)})
    if "pending" in shown:
        yield Phrase("credit.formula.pending")
    if "uncovered" in shown:
        yield Phrase("credit.formula.uncovered")
    if "credit_limit" in shown:
        counts = {name: str(total[name]) for name in ("over", "near", "excess")}
        yield Phrase("credit.counts", counts)
    if total["concentration"]:
        shares = {f"of_{n}": str(share) for n, share in total["concentration"].items()}
        yield Phrase("credit.concentration", shares)
