"""Balances: what every customer owes on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.reports.common import (
    EVERYTHING,
    Selection,
    apart,
    currencies,
    head,
    name_cell,
    notes,
    proofs,
    selected_accounts,
)
from reskontro.reports.exposure import cover_of, customer_currency, per_cent
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.reports.model import Cell


def balances(
    book: Book, as_of: date, *, zero: bool = False, selection: Selection = EVERYTHING
) -> Report:
    """The balance of every customer; those at zero, and those without an entry, only with `zero`.

    `credit_use` is the balance in per cent of the credit limit, one decimal, where there is one
    in the account's currency.
    """
    shown = selected_accounts(book, as_of, selection)
    held = {(account.currency, account.customer): account.balance for account in shown}
    if zero:
        known = {customer for _, customer in held}
        for customer in book.customers:
            if customer not in known and selection.has(book, customer):
                held[customer_currency(book, customer), customer] = ZERO
    kept = {key: balance for key, balance in held.items() if balance or zero}
    rows: list[dict[str, Any]] = []
    totals: list[dict[str, Any]] = []
    tables: list[Table] = []
    order = currencies(shown, book)
    for currency in sorted(
        {currency for currency, _ in kept} or {book.currency},
        key=lambda c: (c not in order, c != book.currency, c),
    ):
        own = {customer: balance for (c, customer), balance in kept.items() if c == currency}
        block = [_row(book, customer, currency, own[customer]) for customer in sorted(own)]
        rows += block
        debit = sum((balance for balance in own.values() if balance > 0), start=ZERO)
        credit = sum((balance for balance in own.values() if balance < 0), start=ZERO)
        totals.append(
            {
                "currency": currency,
                "balance": debit + credit,
                "in_debit": debit,
                "in_credit": credit,
            }
        )
        if block:
            tables.append(_table(book, block, totals[-1]))
    return Report(
        "balances",
        head(book, "report.balances"),
        tuple(tables),
        tuple(rows),
        tuple(totals),
        proofs(book, as_of, shown, selection),
        notes(book, rows, as_of),
        as_of,
        book.known_at,
    )


def _row(book: Book, customer: str, currency: str, balance: Decimal) -> dict[str, Any]:
    limit = cover_of(book, customer, currency).limit
    return {
        "customer": customer,
        "name": book.name_of(customer) or None,
        "currency": currency,
        "balance": balance,
        "credit_limit": limit,
        "credit_use": None if limit is None else per_cent(balance, limit),
    }


def _table(book: Book, rows: list[dict[str, Any]], total: dict[str, Any]) -> Table:
    names = [name_cell(book, row["customer"]) for row in rows]
    named = any(names)
    limits = any(row["credit_limit"] is not None for row in rows)
    columns = [
        Column("report.customer"),
        Column("report.name", shrink=True, drop=3),
        Column("report.balance", "amount"),
    ]
    if limits:
        columns += [
            Column("report.credit_limit", "amount", drop=1),
            Column("report.credit_use", "percent", drop=2),
        ]
    lines = []
    for row, name in zip(rows, names, strict=True):
        cells: list[Cell] = [row["customer"], name, row["balance"]]
        over = False
        if limits:
            cells += [row["credit_limit"], row["credit_use"] if row["balance"] else None]
            over = bool(row["credit_use"] and row["credit_use"] > 100)  # noqa: PLR2004 (per cent)
        lines.append(Row(tuple(cells), "bad" if over else "plain"))
    blank: tuple[Cell, ...] = ("", "") if limits else ()
    lines.append(Row((Phrase("report.total"), "", total["balance"], *blank), "total"))
    if not named:
        del columns[1]
        lines = [
            msgspec.structs.replace(line, cells=(line.cells[0], *line.cells[2:])) for line in lines
        ]
    title = Phrase("report.in_currency", {"currency": total["currency"]})
    return Table(
        tuple(columns),
        tuple(lines),
        title if total["currency"] else None,
        total["currency"],
        apart(row["balance"] for row in rows),
    )
