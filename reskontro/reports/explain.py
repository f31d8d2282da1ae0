"""Explain: from a number of the subledger to the lines of the journals that it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.reports.authors import AUTHOR_COLUMNS, author_cells, authorship
from reskontro.reports.common import (
    Selection,
    currencies,
    customer_title,
    head,
    notes,
    proofs,
    selected_accounts,
    shown_number,
)
from reskontro.reports.explanation import explain_documents, whys
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from reskontro.book.blame import Authorship
    from reskontro.book.history import Place
    from reskontro.book.model import Book
    from reskontro.reports.buckets import Buckets
    from reskontro.reports.explanation import Explained, Line, Why
    from reskontro.reports.model import Cell
    from reskontro.subledger.accounts import Account, OpenItem
    from reskontro.subledger.entries import Entry

    #: Who wrote each line; those that git does not know are left out.
    Who = Callable[[Iterable[Place]], Mapping[Place, Authorship]]

#: The key of what settles nothing, beside those of the buckets.
UNALLOCATED = "unallocated"


class Asked(msgspec.Struct, frozen=True):
    """What is to be explained: what one customer owes, or a document of whichever customers.

    `bucket` is a key of the ageing, "" for all. `terms` is where the book's terms stand.
    """

    customer: str = ""
    document: str = ""
    bucket: str = ""
    terms: str = ""


def explain(
    book: Book,
    as_of: date,
    asked: Asked,
    ages: Buckets,
    who: Who | None = None,
    *,
    selection: Selection,
) -> Report:
    """The open items asked for, and of each document the entries and allocations it is made of.

    The lines of a document add up to what is open of it. A document is explained also when it is
    settled. Where `who` knows no line, since there is no git, its columns are left out.
    """
    accounts = concerned(book, as_of, asked, selection)
    found = [
        one
        for account in accounts
        for one in explain_documents(account, {asked.document} if asked.document else None)
        if not asked.bucket or _items(one, asked, ages)
    ]
    lines = [line for one in found for line in one.lines]
    by = who((line.entry.path, line.entry.line) for line in lines) if who else {}
    why = whys(book, [line.entry for line in lines])
    shown = [account for account in accounts if any(one.account is account for one in found)]
    tables: list[Table] = []
    for account in shown:
        own = [one for one in found if one.account is account]
        tables.append(_summary(book, account, own, asked, ages))
        tables += [_document(book, one, asked.terms, why, by or None) for one in own]
    what = " ".join(part for part in (asked.customer, asked.document, asked.bucket) if part)
    return Report(
        "explain",
        msgspec.structs.replace(head(book, ""), title=Phrase("explain.title", {"what": what})),
        tuple(tables),
        tuple(row for one in found for row in _rows(book, one, asked, ages, why, by)),
        tuple(_totals(book, shown, found, asked, ages)),
        proofs(book, as_of, shown, Selection(numbers=tuple({a.customer for a in shown}) or ("",))),
        notes(book, found, as_of),
        as_of,
        book.known_at,
    )


def concerned(book: Book, as_of: date, asked: Asked, selection: Selection) -> list[Account]:
    """The accounts that have what is asked for; none where there is no such document by then."""
    if asked.customer:
        chosen = Selection(currency=selection.currency, numbers=(asked.customer,))
        return selected_accounts(book, as_of, chosen)
    number = asked.document
    return [
        account
        for account in selected_accounts(book, as_of, selection)
        if any(number in (e.number, e.code, *e.names) for e in account.entries)
        or (f"-{account.customer}-" in number and number in account.settlement.numbers().values())
    ]


def _items(one: Explained, asked: Asked, ages: Buckets) -> list[OpenItem]:
    """The open items of a document that are asked for."""
    return [item for item in one.items if asked.bucket in ("", _bucket(item, ages))]


def _bucket(item: OpenItem, ages: Buckets) -> str:
    return UNALLOCATED if item.due is None else ages.all[ages.place(item)].key


def _summary(
    book: Book, account: Account, own: Sequence[Explained], asked: Asked, ages: Buckets
) -> Table:
    """The open items asked for; their total is the number that is explained."""
    headings = {bucket.key: bucket.heading for bucket in ages.all}
    headings[UNALLOCATED] = Phrase("report.unallocated")
    items = [item for one in own for item in _items(one, asked, ages)]
    rows = [
        Row(
            (
                shown_number(item.document),
                Phrase(f"report.kind.{item.kind}"),
                item.due,
                headings[_bucket(item, ages)],
                item.open,
            )
        )
        for item in items
    ]
    total = sum((item.open for item in items), start=ZERO)
    rows.append(Row((Phrase("report.total"), "", "", "", total), "total"))
    columns = (
        Column("report.document"),
        Column("report.kind", drop=1),
        Column("report.due", "date"),
        Column("diff.bucket"),
        Column("report.open_amount", "amount"),
    )
    title = customer_title(book, account.customer, account.currency)
    return Table(columns, tuple(rows), title, account.currency)


def _document(
    book: Book,
    one: Explained,
    terms: str,
    why: Mapping[Place, Why],
    by: Mapping[Place, Authorship] | None,
) -> Table:
    rows = []
    for line in one.lines:
        entry = line.entry
        place = entry.path, entry.line
        cells: list[Cell] = [
            line.date,
            Phrase(f"report.kind.{entry.kind}"),
            shown_number(line.other) or None
            if line.kind == "allocation"
            else (entry.number or None),
            entry.note or None,
            line.amount,
            _reason(line, why.get(place)),
            entry.source,
        ]
        rows.append(Row((*cells, *(author_cells(by.get(place)) if by is not None else ()))))
    blanks = ("",) * (2 + (len(AUTHOR_COLUMNS) if by is not None else 0))
    rows.append(Row((Phrase("report.open_amount"), "", "", "", one.open, *blanks), "total"))
    columns = (
        Column("report.date", "date"),
        Column("report.kind"),
        Column("report.document", drop=3),
        Column("report.text", shrink=True, drop=1),
        Column("report.amount", "amount"),
        Column("explain.why", shrink=True, drop=2),
        Column("diff.source"),
        *(AUTHOR_COLUMNS if by is not None else ()),
    )
    title = Phrase("explain.unnumbered")
    if number := shown_number(one.document):
        title = Phrase("explain.document", {"document": number})
    footer = tuple(_dues(book, one, terms))
    return Table(columns, tuple(rows), title, one.account.currency, footer)


def _reason(line: Line, why: Why | None) -> Cell:
    """Why a credit settles a debit, or why an entry is of its kind."""
    if line.kind == "unallocated":
        return Phrase("report.unallocated")
    if line.basis:
        return Phrase(f"report.basis.{line.basis}")
    if why is None:
        return None
    if why.tag:
        return Phrase("explain.tag")
    return (
        Phrase("explain.against", {"accounts": ", ".join(why.accounts)}) if why.accounts else None
    )


def _dues(book: Book, one: Explained, terms: str) -> Iterator[Phrase]:
    """When the debits of a document are due, and what that rests on."""
    for line in one.lines:
        entry = line.entry
        if line.kind == "entry" and entry.due:
            written, source = _basis(book, entry, terms)
            values = {"due": entry.due.isoformat(), "terms": written, "source": source}
            yield Phrase(f"explain.due.{entry.due_basis or 'own'}", values)
            for share in entry.instalments:
                parts = {"amount": str(share.amount), "due": share.due.isoformat()}
                yield Phrase("explain.share", parts)


def _basis(book: Book, entry: Entry, terms: str) -> tuple[str, str]:
    """The terms that a due date rests on, if any, and where they or its tag stand."""
    if entry.due_basis == "book":
        return book.settings.terms, terms
    record = book.record_of(entry.customer)
    if entry.due_basis == "customer" and record:
        return record.terms or "", f"{record.source.path}:{record.source.line}"
    return "", entry.source


def _rows(
    book: Book,
    one: Explained,
    asked: Asked,
    ages: Buckets,
    why: Mapping[Place, Why],
    by: Mapping[Place, Authorship],
) -> Iterator[dict[str, Any]]:
    whose = {
        "customer": one.account.customer,
        "name": book.name_of(one.account.customer) or None,
        "document": str(one.document),
        "currency": one.account.currency,
    }
    empty = dict.fromkeys(_KEYS)
    for item in _items(one, asked, ages):
        yield {
            **whose, **empty, "line": "item", "date": item.date, "kind": item.kind,
            "amount": item.open, "bucket": _bucket(item, ages), "due": item.due,
            "due_basis": item.due_basis or None, "source": item.source,
        }  # fmt: skip
    for line in one.lines:
        entry = line.entry
        place = entry.path, entry.line
        row = {
            **whose, **empty, "line": line.kind, "date": line.date, "kind": entry.kind,
            "amount": line.amount, "number": entry.number or None, "text": entry.note,
            "basis": line.basis, "other": str(line.other) or None, "source": entry.source,
        }  # fmt: skip
        if line.kind == "entry":
            reason = why.get(place)
            row["tagged"] = reason.tag if reason else None
            row["accounts"] = list(reason.accounts) if reason else None
            if entry.due:
                row["due"] = entry.due
                row["due_basis"] = entry.due_basis or None
                row["due_source"] = _basis(book, entry, asked.terms)[1]
        yield row | authorship(by.get(place))


#: What rows have beside whose they are; null where it does not apply.
_KEYS = (
    "line", "date", "kind", "amount", "bucket", "number", "text", "basis", "other", "tagged",
    "accounts", "due", "due_basis", "due_source", "source", *authorship(None),
)  # fmt: skip


def _totals(
    book: Book, shown: Sequence[Account], found: Sequence[Explained], asked: Asked, ages: Buckets
) -> Iterator[dict[str, Any]]:
    for currency in currencies(shown, book):
        own = [one for one in found if one.account.currency == currency]
        items = [item for one in own for item in _items(one, asked, ages)]
        yield {"currency": currency, "open": sum((item.open for item in items), start=ZERO)}
