"""Open items: document by document, oldest due first, and how each part was settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.reports.common import (
    EVERYTHING,
    Selection,
    currencies,
    customer_title,
    head,
    notes,
    one_currency,
    or_dash,
    proofs,
    selected_accounts,
    shown_number,
)
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.reports.model import Cell
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.documents import Allocation


def open_items(
    book: Book, as_of: date, *, why: bool = False, selection: Selection = EVERYTHING
) -> Report:
    """What is open as of a day, grouped by customer; `why` adds how each part was settled.

    `days_overdue` = as-of − due, negative before; null on a document in credit.
    """
    shown = selected_accounts(book, as_of, selection)
    held = [(account, items) for account in shown if (items := account.open_items())]
    rows = []
    for account, items in held:
        pieces = _by_entry(account) if why else None
        rows += [_row(book, item, as_of, pieces) for item in items]
    tables = [_table(book, account, items, as_of, why=why) for account, items in held]
    totals = []
    for currency in currencies([account for account, _ in held], book):
        items = [item for account, own in held if account.currency == currency for item in own]
        totals.append(_total(items, currency))
    if len(held) > 1:
        tables.append(_grand_total(totals))
    return Report(
        "open",
        head(book, "report.open", one_currency([account for account, _ in held], book)),
        tuple(tables),
        tuple(rows),
        tuple(totals),
        proofs(book, as_of, shown, selection),
        notes(book, held, as_of),
        as_of,
        book.known_at,
    )


def items_table(
    items: Iterable[OpenItem], as_of: date, currency: str, title: Phrase | str | None
) -> Table:
    """Open items as a table with a total; the last column is the payment reference, if any."""
    items = list(items)
    kids = any(item.kid for item in items)
    columns = [
        Column("report.document"),
        Column("report.kind", drop=2),
        Column("report.date", "date", drop=3),
        Column("report.due", "date"),
        Column("report.amount", "amount", drop=4),
        Column("report.settled", "amount", drop=5),
        Column("report.open_amount", "amount"),
        Column("report.days_overdue", "integer"),
    ]
    if kids:
        columns.append(Column("report.kid", drop=1))
    rows = [_cells(item, as_of, kids=kids) for item in items]
    amount = sum((item.amount for item in items), start=ZERO)
    left = sum((item.open for item in items), start=ZERO)
    settled = or_dash(amount - left)
    total: list[Cell] = [Phrase("report.total"), "", "", "", amount, settled, left, ""]
    if kids:
        total.append("")
    rows.append(Row(tuple(total), "total"))
    return Table(tuple(columns), tuple(rows), title, currency)


def _cells(item: OpenItem, as_of: date, *, kids: bool) -> Row:
    days = None if item.due is None else (as_of - item.due).days
    cells: list[Cell] = [
        shown_number(item.document),
        Phrase(f"report.kind.{item.kind}"),
        item.date,
        item.due,
        item.amount,
        or_dash(item.settled),
        item.open,
        days,
    ]
    if kids:
        cells.append(item.kid or None)
    style = "bad" if days is not None and days > 0 else "plain"
    return Row(tuple(cells), style)  # type: ignore[arg-type]


def _table(book: Book, account: Account, items: list[OpenItem], as_of: date, *, why: bool) -> Table:
    title = customer_title(book, account.customer, account.currency)
    table = items_table(items, as_of, account.currency, title)
    notes_: list[Phrase] = []
    if any(item.due_basis in ("customer", "book") for item in items):
        notes_.append(Phrase("report.due_by_terms"))
    if why:
        notes_ += _whys(account, items)
    return Table(table.columns, table.rows, table.title, table.currency, tuple(notes_))


def _by_entry(account: Account) -> dict[int, list[Allocation]]:
    """The allocations of an account by both their sides; keys are `id(entry)`."""
    found: dict[int, list[Allocation]] = {}
    for one in account.settlement.allocations:
        found.setdefault(id(one.credit), []).append(one)
        found.setdefault(id(one.debit), []).append(one)
    return found


def _whys(account: Account, items: list[OpenItem]) -> list[Phrase]:
    """How the documents of these items were settled, all their parts; each piece once.

    Pieces of one credit for one part of a document are one line. A part is told by kind and due
    date where its document has several.
    """
    shown = {id(entry) for item in items for entry in item.entries}
    documents = {item.document for item in items}
    kinds: dict[str, set[tuple[str, date]]] = {}
    lines: dict[tuple[object, ...], list[Allocation]] = {}
    for one in sorted(account.settlement.allocations, key=_when):
        debit = one.debit
        kinds.setdefault(debit.number, set()).add(_part(one))
        if debit.number in documents or id(debit) in shown or id(one.credit) in shown:
            key = (id(one.credit), debit.number or id(debit), _part(one), one.basis, one.date)
            lines.setdefault(key, []).append(one)
    for item in items:
        for entry in item.entries:
            if item.due is not None:
                kinds.setdefault(item.document, set()).add((entry.kind, item.due))
    return [
        _why(
            pieces, in_parts=len(kinds[pieces[0].debit.number]) > 1 and bool(pieces[0].debit.number)
        )
        for pieces in lines.values()
    ]


def _part(one: Allocation) -> tuple[str, date]:
    return one.debit.kind, one.instalment or one.debit.due or one.debit.date


def _when(one: Allocation) -> tuple[object, ...]:
    """The order of allocations; those of one credit for one document stay as they were made."""
    number = one.debit.number
    return one.date, canonical(one.credit), number, () if number else canonical(one.debit)


def _why(pieces: list[Allocation], *, in_parts: bool) -> Phrase:
    one = pieces[0]
    kind, due = _part(one)
    return Phrase(
        "report.why_part" if in_parts else "report.why",
        {
            "date": one.date.isoformat(),
            "amount": str(sum((piece.amount for piece in pieces), start=ZERO)),
            "by": f"report.kind.{one.credit.kind}",
            "credit": f" {one.credit.number}" if one.credit.number else "",
            "debit": one.debit.number or one.debit.note,
            "kind": f"report.kind.{kind}",
            "due": due.isoformat(),
            "basis": f"report.basis.{one.basis}",
            "source": one.credit.source,
        },
    )


def _row(
    book: Book, item: OpenItem, as_of: date, pieces: dict[int, list[Allocation]] | None
) -> dict[str, Any]:
    row: dict[str, Any] = {
        "customer": item.customer,
        "document": str(item.document),
        "kind": item.kind,
        "date": item.date,
        "due": item.due,
        "amount": item.amount,
        "settled": item.settled,
        "open": item.open,
        "days_overdue": None if item.due is None else (as_of - item.due).days,
        "currency": item.currency,
        "source": item.source,
        "name": book.name_of(item.customer) or None,
        "issued": item.issued,
        "due_basis": item.due_basis or None,
        "kid": item.kid or None,
    }
    if pieces is not None:
        own = [
            one
            for entry in item.entries
            for one in pieces.get(id(entry), ())
            if one.instalment in (None, item.due)
        ]
        row["allocations"] = [
            {
                "date": one.date,
                "amount": one.amount,
                "basis": one.basis,
                "credit": one.credit.number or None,
                "debit": one.debit.number or None,
                "source": one.credit.source,
            }
            for one in sorted(own, key=_when)
        ]
    return row


def _total(items: list[OpenItem], currency: str) -> dict[str, Any]:
    amount = sum((item.amount for item in items), start=ZERO)
    left = sum((item.open for item in items), start=ZERO)
    return {"currency": currency, "amount": amount, "settled": amount - left, "open": left}


def _grand_total(totals: list[dict[str, Any]]) -> Table:
    return Table(
        (
            Column("report.currency"),
            Column("report.amount", "amount"),
            Column("report.settled", "amount"),
            Column("report.open_amount", "amount"),
        ),
        tuple(
            Row((one["currency"], one["amount"], or_dash(one["settled"]), one["open"]), "total")
            for one in totals
        ),
        Phrase("report.all_customers"),
    )
