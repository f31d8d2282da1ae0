"""Statement: one customer's account with running balance, and what is open on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.reports.common import (
    EVERYTHING,
    Selection,
    customer_title,
    head,
    notes,
    one_currency,
    or_dash,
    proofs,
    selected_accounts,
)
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.reports.open_items import items_table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.subledger.accounts import Account
    from reskontro.subledger.documents import Allocation
    from reskontro.subledger.entries import Entry


class Line(msgspec.Struct, frozen=True):
    """A line of a statement; `entry` is None on the opening line.

    `debit` and `credit` are ≥ 0; `balance` is the running balance after the line.
    """

    date: date
    entry: Entry | None
    debit: Decimal
    credit: Decimal
    balance: Decimal
    settles: tuple[Allocation, ...] = ()


class Statement(msgspec.Struct, frozen=True):
    """One account from a first to a last day, both inclusive, with its running balance.

    `opening` is what stood before, with what opens the account on the first day.
    """

    account: Account
    opening: Decimal
    lines: tuple[Line, ...]

    @property
    def closing(self) -> Decimal:
        """The balance after the last line."""
        return self.lines[-1].balance if self.lines else self.opening


def statement(
    book: Book,
    customers: Sequence[str],
    first: date | None,
    last: date,
    *,
    selection: Selection = EVERYTHING,
) -> Report:
    """Statements of customers from `first` (else their first entry) to `last`, both inclusive.

    Opening entries on the first day are the opening line. Open items are as of `last`.
    """
    chosen = Selection(selection.customers, selection.currency, tuple(customers))
    shown = selected_accounts(book, last, chosen)
    made = [account_statement(account, first, last) for account in shown]
    made = [one for one in made if one.lines or one.opening or customers]
    several = len({one.account.customer for one in made}) > 1
    tables: list[Table] = []
    rows: list[dict[str, Any]] = []
    totals: list[dict[str, Any]] = []
    for one in made:
        tables += _tables(book, one, last)
        rows += [_row(one, line, several=several) for line in one.lines]
        totals.append(_total(one))
    period = (
        Phrase("report.period", {"first": first.isoformat(), "last": last.isoformat()})
        if first
        else None
    )
    return Report(
        "statement",
        head(book, "report.statement", one_currency([one.account for one in made], book), period),
        tuple(tables),
        tuple(rows),
        tuple(totals),
        proofs(book, last, shown, chosen),
        notes(book, made, last),
        last,
        book.known_at,
    )


def account_statement(account: Account, first: date | None, last: date) -> Statement:
    """The lines of an account; entries before `first` are in the opening balance."""
    entries = [entry for entry in account.in_order() if entry.date <= last]
    start = first or (entries[0].date if entries else last)
    before = [entry for entry in entries if entry.date < start]
    within = [entry for entry in entries if entry.date >= start]
    openings = [entry for entry in within if entry.kind == "opening" and entry.date == start]
    opening = balance = sum((entry.amount for entry in (*before, *openings)), start=ZERO)
    lines: list[Line] = []
    if before or openings:
        lines.append(Line(start, None, max(balance, ZERO), max(-balance, ZERO), balance))
    settles: dict[int, list[Allocation]] = {}
    for one in account.settlement.all_allocations():
        settles.setdefault(id(one.credit), []).append(one)
    for entry in within:
        if entry.kind == "opening" and entry.date == start:
            continue
        balance += entry.amount
        own = sorted(
            settles.get(id(entry), ()), key=lambda one: (one.date, one.debit.number, one.amount)
        )
        debit, credit = max(entry.amount, ZERO), max(-entry.amount, ZERO)
        lines.append(Line(entry.date, entry, debit, credit, balance, tuple(own)))
    return Statement(account, opening, tuple(lines))


def document_of(entry: Entry) -> str | None:
    """The number an entry shows as its document: its own, where it has one."""
    return entry.number or None


def _tables(book: Book, one: Statement, last: date) -> list[Table]:
    account = one.account
    columns = (
        Column("report.date", "date"),
        Column("report.text", shrink=True),
        Column("report.document"),
        Column("report.due", "date", drop=2),
        Column("report.settles", shrink=True, drop=1),
        Column("report.debit", "amount"),
        Column("report.credit", "amount"),
        Column("report.balance", "amount"),
    )
    rows = [_cells(line) for line in one.lines]
    debit = sum((line.debit for line in one.lines if line.entry), start=ZERO)
    credit = sum((line.credit for line in one.lines if line.entry), start=ZERO)
    rows.append(
        Row(
            (
                last,
                Phrase("report.closing_balance"),
                *("", "", ""),
                or_dash(debit),
                or_dash(credit),
                one.closing,
            ),
            "total",
        )
    )
    title = customer_title(book, account.customer, account.currency)
    tables = [Table(columns, tuple(rows), title, account.currency)]
    items = account.open_items()
    if items:
        table = items_table(items, last, account.currency, Phrase("report.open"))
        bank = book.settings.company.bank_account
        footer = (Phrase("report.pay_to", {"account": bank}),) if bank else ()
        tables.append(Table(table.columns, table.rows, table.title, table.currency, footer))
    return tables


def _cells(line: Line) -> Row:
    entry = line.entry
    if entry is None:
        label = Phrase("report.opening_balance")
        return Row((line.date, label, None, None, None, None, None, line.balance), "subtotal")
    settled = Phrase("report.list", {"items": _settled(line)}) if line.settles else None
    return Row(
        (
            entry.date,
            entry.note or Phrase(f"report.kind.{entry.kind}"),
            document_of(entry),
            entry.due,
            settled,
            or_dash(line.debit),
            or_dash(line.credit),
            line.balance,
        )
    )


def _settled(line: Line) -> str:
    """The documents a credit settled, in order, each once."""
    names = dict.fromkeys(_debit_name(one) for one in line.settles)
    return ", ".join(names)


def _debit_name(one: Allocation) -> str:
    return one.debit.number or one.debit.note


def _row(one: Statement, line: Line, *, several: bool) -> dict[str, Any]:
    entry = line.entry
    row: dict[str, Any] = {"customer": one.account.customer} if several else {}
    row |= {
        "date": line.date,
        "text": entry.note if entry else "opening balance",
        "document": document_of(entry) if entry else None,
        "debit": (line.debit or None) if entry else None,
        "credit": (line.credit or None) if entry else None,
        "balance": line.balance,
        "source": entry.source if entry else None,
        "currency": one.account.currency,
        "kind": entry.kind if entry else None,
        "due": entry.due if entry else None,
        "settles": [
            {
                "document": piece.debit.number or None,
                "amount": piece.amount,
                "date": piece.date,
                "basis": piece.basis,
            }
            for piece in line.settles
        ],
    }
    return row


def _total(one: Statement) -> dict[str, Any]:
    return {
        "customer": one.account.customer,
        "currency": one.account.currency,
        "opening": one.opening,
        "debit": sum((line.debit for line in one.lines if line.entry), start=ZERO),
        "credit": sum((line.credit for line in one.lines if line.entry), start=ZERO),
        "closing": one.closing,
    }
