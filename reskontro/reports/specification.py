"""The customer specification that bookkeeping law asks for, period by period.

Per customer code and name, opening balance, every booked entry in order with documentation date,
voucher reference and amount, and closing balance; customers without movement included.
Source: bokføringsforskriften § 3-1 first paragraph no. 3.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from reskontro.reports.common import (
    EVERYTHING,
    Selection,
    customer_title,
    head,
    notes,
    or_dash,
    proofs,
    selected_accounts,
)
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO, canonical

if TYPE_CHECKING:
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.reports.figures import Period
    from reskontro.reports.model import Cell
    from reskontro.subledger.entries import Entry


def specification(book: Book, period: Period, *, selection: Selection = EVERYTHING) -> Report:
    """Every customer's entries of a period (first and last day inclusive), tied to the accounts."""
    shown = selected_accounts(book, period.last, selection)
    entries = {(account.currency, account.customer): account.entries for account in shown}
    with_account = {customer for _, customer in entries}
    for customer in map(str, book.customers):
        if customer not in with_account and selection.has(book, customer):
            entries[book.currency, customer] = []
    rows: list[dict[str, Any]] = []
    tables: list[Table] = []
    totals: list[dict[str, Any]] = []
    for currency in sorted(
        {currency for currency, _ in entries}, key=lambda c: (c != book.currency, c)
    ):
        lines: list[Row] = []
        sums = [ZERO, ZERO, ZERO]
        for customer in sorted(customer for own, customer in entries if own == currency):
            own = entries[currency, customer]
            opening = sum((e.amount for e in own if e.date < period.first), start=ZERO)
            moved = sorted((e for e in own if e.date >= period.first), key=canonical)
            movement = sum((e.amount for e in moved), start=ZERO)
            rows += _rows(book, customer, currency, period, opening, moved)
            lines += _lines(book, customer, period, opening, moved)
            sums = [sums[0] + opening, sums[1] + movement, sums[2] + opening + movement]
        lines.append(_total_row(sums))
        tables.append(_table(lines, currency))
        totals.append(
            {
                "currency": currency,
                "opening": sums[0],
                "movement": sums[1],
                "closing": sums[2],
                "accounts_opening": _control(book, currency, period.first - timedelta(days=1)),
                "accounts_closing": _control(book, currency, period.last),
            }
        )
    when = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    return Report(
        "specification",
        head(book, "report.specification", period=Phrase("report.period", when)),
        tuple(tables),
        tuple(rows),
        tuple(totals),
        proofs(book, period.last, shown, selection),
        notes(book, entries, period.last),
        period.last,
        book.known_at,
    )


def _control(book: Book, currency: str, day: date) -> Decimal:
    """The balance of the receivable accounts as of a day, from turnover."""
    return sum(
        (
            quantity
            for (account, on, commodity), quantity in book.turnover.items()
            if on <= day and commodity == currency and book.chart.is_receivable(account)
        ),
        start=ZERO,
    )


def _rows(
    book: Book, customer: str, currency: str, period: Period, opening: Decimal, moved: list[Entry]
) -> list[dict[str, Any]]:
    who = {"customer": customer, "name": book.name_of(customer) or None, "currency": currency}
    balance = opening
    made = [_machine(who, "opening", period.first, None, None, opening)]
    for entry in moved:
        balance += entry.amount
        made.append(_machine(who, entry.kind, entry.date, entry, entry.amount, balance))
    made.append(_machine(who, "closing", period.last, None, None, balance))
    return made


def _machine(
    who: dict[str, Any],
    kind: str,
    day: date,
    entry: Entry | None,
    amount: Decimal | None,
    balance: Decimal,
) -> dict[str, Any]:
    return {
        **who,
        "line": kind if entry is None else "entry",
        "kind": kind if entry is not None else None,
        "date": day,
        "document": (entry.number or None) if entry else None,
        "voucher": _voucher(entry) if entry else None,
        "text": entry.note if entry else None,
        "amount": amount,
        "balance": balance,
        "source": entry.source if entry else None,
    }


def _lines(
    book: Book, customer: str, period: Period, opening: Decimal, moved: list[Entry]
) -> list[Row]:
    name: Cell = customer_title(book, customer)
    rows = [
        Row((name, period.first, None, Phrase("report.opening_balance"), None, opening), "subtotal")
    ]
    balance = opening
    for entry in moved:
        balance += entry.amount
        text: Cell = entry.note or Phrase(f"report.kind.{entry.kind}")
        rows.append(Row(("", entry.date, _voucher(entry), text, entry.amount, balance)))
    rows.append(
        Row(("", period.last, None, Phrase("report.closing_balance"), None, balance), "muted")
    )
    return rows


def _voucher(entry: Entry) -> str:
    """The voucher reference: the transaction's code, else where it stands in the journals."""
    return entry.code or entry.source


def _total_row(sums: list[Decimal]) -> Row:
    return Row((Phrase("report.total"), "", "", "", or_dash(sums[1]), sums[2]), "total")


def _table(lines: list[Row], currency: str) -> Table:
    return Table(
        (
            Column("report.customer", shrink=True),
            Column("report.date", "date"),
            Column("report.voucher"),
            Column("report.text", shrink=True, drop=1),
            Column("report.amount", "amount"),
            Column("report.balance", "amount"),
        ),
        tuple(lines),
        Phrase("report.in_currency", {"currency": currency}) if currency else None,
        currency,
    )
