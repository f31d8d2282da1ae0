"""Restated: what was open on a day as two states of a book have it, and the entries that did it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.problems import Note
from reskontro.reports.authors import AUTHOR_COLUMNS, author_cells, authorship
from reskontro.reports.buckets import Buckets
from reskontro.reports.common import (
    EVERYTHING,
    Selection,
    customer_title,
    head,
    name_cell,
    or_dash,
    proofs,
    selected_accounts,
    shown_number,
)
from reskontro.reports.diff_tables import buckets_table
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.reports.restatement import restatements
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.reports.model import Cell
    from reskontro.reports.restatement import Edited, Editors, Restatement
    from reskontro.subledger.accounts import OpenItem
    from reskontro.subledger.difference import ItemChange

#: The settings that open items, and their age, rest on.
_WEIGHTY = (
    "journals", "customers", "accounts", "account_levels", "currency", "terms", "business_days",
    "due_from", "code", "matching", "settle_order", "ageing",
)  # fmt: skip


_VALUES = (
    Column("diff.before", "amount"),
    Column("diff.change", "amount"),
    Column("diff.after", "amount"),
)


def restated(
    before: Book,
    after: Book,
    as_of: date,
    known: tuple[str, str | None],
    editors: Editors,
    notes: Iterable[Note] = (),
    *,
    selection: Selection = EVERYTHING,
) -> Report:
    """How the open items of a day differ between two states of a book, customer by customer.

    `known` is what the states are called, None for the files as they are now. Buckets are those
    of the later state's settings. Totals tie to `ageing` as of the day in either state, and the
    proof is that of both, the earlier first.
    """
    ages = Buckets(as_of, after.settings.ageing.by, after.settings.ageing.buckets)
    found = restatements(before, after, as_of, editors, ages, selection)
    totals = [
        {**total, "known_before": known[0], "known_after": known[1]} for total in _totals(found)
    ]
    values = {"before": known[0], "as_of": as_of.isoformat()}
    states = Phrase("diff.since", values)
    if known[1] is not None:
        states = Phrase("diff.states", {**values, "after": known[1]})
    return Report(
        "restated",
        msgspec.structs.replace(head(after, "restated.title", period=states), commit=""),
        tuple(_tables(found, totals, after, ages)),
        tuple(_row(one) for one in found),
        tuple(totals),
        tuple(
            proof
            for book in (before, after)
            for proof in proofs(book, as_of, selected_accounts(book, as_of, selection), selection)
        ),
        (*notes, *_notes(before, after, found)),
        as_of,
    )


def _row(one: Restatement) -> dict[str, Any]:
    return {
        "customer": one.customer,
        "name": one.name or None,
        "currency": one.currency,
        **_changed(one.before, one.after),
        "terms_before": one.terms[0] if one.terms else None,
        "terms_after": one.terms[1] if one.terms else None,
        "reread": one.reread,
        "documents": [_document(each) for each in one.documents],
        "entries": [_entry(each) for each in one.edited],
    }


def _changed(before: Decimal, after: Decimal) -> dict[str, Decimal]:
    """An amount in both states, and by how much they differ."""
    return {"before": before, "change": after - before, "after": after}


def _document(one: ItemChange) -> dict[str, Any]:
    """A document that is open otherwise; the earliest due date of its open parts on either side."""
    before, after = (
        sum((item.open for item in items), start=ZERO) for items in (one.before, one.after)
    )
    return {
        "document": str(one.document),
        "kind": (one.after or one.before)[0].kind,
        "due_before": _due(one.before),
        "due_after": _due(one.after),
        **_changed(before, after),
    }


def _due(items: Iterable[OpenItem]) -> date | None:
    return min((item.due for item in items if item.due), default=None)


def _entry(one: Edited) -> dict[str, Any]:
    """An entry that one of the states has alone, where it stands there, and who made it so."""
    entry, by = one.entry, one.by
    return {
        "state": one.change,
        "date": entry.date,
        "kind": entry.kind,
        "document": entry.number or None,
        "text": entry.note,
        "amount": entry.amount,
        "due": entry.due,
        "source": entry.source,
        **authorship(by),
    }


def _totals(found: Sequence[Restatement]) -> Iterator[dict[str, Any]]:
    for currency in dict.fromkeys(one.currency for one in found):
        own = [one for one in found if one.currency == currency]
        buckets = {
            key: _changed(
                *(sum((one.buckets[key][side] for one in own), start=ZERO) for side in (0, 1))
            )
            for key in own[0].buckets
        }
        before, after = (
            sum((getattr(one, side) for one in own), start=ZERO) for side in ("before", "after")
        )
        yield {"currency": currency, **_changed(before, after), "buckets": buckets}


def _notes(before: Book, after: Book, found: Sequence[Restatement]) -> tuple[Note, ...]:
    """What may be the reason besides the entries, and that nothing is different where nothing is."""
    made = list(after.notes)
    other = [
        name for name in _WEIGHTY if getattr(before.settings, name) != getattr(after.settings, name)
    ]
    if other:
        made.append(Note("restated.settings", {"settings": ", ".join(other)}))
    if not any(one.changed for one in found):
        made.append(Note("restated.same"))
    return tuple(made)


def _tables(
    found: Sequence[Restatement], totals: Sequence[dict[str, Any]], book: Book, ages: Buckets
) -> Iterator[Table]:
    """Per currency all customers, and the ageing where it differs; then what changed, by customer."""
    for total in totals:
        own = [one for one in found if one.currency == total["currency"]]
        yield _customers(book, own, total)
        if any(sums["change"] for sums in total["buckets"].values()):
            lines = [
                {"bucket": key, "currency": total["currency"], **sums}
                for key, sums in (*total["buckets"].items(), ("total", total))
            ]
            yield buckets_table(lines, ages)
    for one in found:
        if one.changed:
            yield _documents(book, one)
            if one.edited:
                yield _entries(one)


def _customers(book: Book, own: Sequence[Restatement], total: dict[str, Any]) -> Table:
    names = [one.name or name_cell(book, one.customer) for one in own]
    named = any(names)
    rows = [
        Row((one.customer, *([name] if named else []), *_cells(_changed(one.before, one.after))))
        for one, name in zip(own, names, strict=True)
    ]
    rows.append(Row((Phrase("report.total"), *([""] if named else []), *_cells(total)), "total"))
    columns = (
        Column("report.customer"),
        *([Column("report.name", shrink=True, drop=1)] if named else []),
        *_VALUES,
    )
    title = Phrase("report.in_currency", {"currency": total["currency"]})
    return Table(columns, tuple(rows), title if total["currency"] else None, total["currency"])


def _documents(book: Book, one: Restatement) -> Table:
    """The documents of a customer that are open otherwise."""
    lines = [_document(each) for each in one.documents]
    moved = any(line["due_before"] != line["due_after"] for line in lines)
    rows = []
    for each, line in zip(one.documents, lines, strict=True):
        due = [line["due_before"]] if moved else []
        cells: list[Cell] = [shown_number(each.document), Phrase(f"report.kind.{line['kind']}")]
        rows.append(Row((*cells, *due, line["due_after"], *_cells(line))))
    sums = _changed(
        *(sum((line[key] for line in lines), start=ZERO) for key in ("before", "after"))
    )
    blank = [""] * (2 + moved)
    rows.append(Row((Phrase("report.total"), *blank, *_cells(sums)), "total"))
    columns = (
        Column("report.document"),
        Column("report.kind", drop=3),
        *([Column("diff.due_before", "date", drop=2)] if moved else []),
        Column("diff.due_after" if moved else "report.due", "date", drop=1),
        *_VALUES,
    )
    title = customer_title(book, one.customer, one.currency)
    return Table(columns, tuple(rows) if lines else (), title, one.currency, tuple(_reasons(one)))


def _reasons(one: Restatement) -> Iterator[Phrase]:
    """What made the difference, where it is not the entries below."""
    if one.terms:
        yield Phrase("restated.terms", {"before": one.terms[0], "after": one.terms[1]})
    if one.reread:
        yield Phrase("diff.counts_reread", {"reread": str(one.reread)})
    if not one.edited:
        yield Phrase("restated.no_entries")


def _entries(one: Restatement) -> Table:
    rows = [
        Row(
            (
                Phrase(f"diff.{each.change}"),
                each.entry.date,
                Phrase(f"report.kind.{each.entry.kind}"),
                each.entry.number or None,
                each.entry.note or None,
                each.entry.amount,
                each.entry.source,
                *author_cells(each.by),
            )
        )
        for each in one.edited
    ]
    columns = (
        Column("diff.state"),
        Column("report.date", "date"),
        Column("report.kind", drop=2),
        Column("report.document", drop=3),
        Column("report.text", shrink=True, drop=1),
        Column("report.amount", "amount"),
        Column("diff.source"),
        *AUTHOR_COLUMNS,
    )
    return Table(columns, tuple(rows), Phrase("diff.entries"), one.currency)


def _cells(sums: Mapping[str, Any]) -> tuple[Cell, ...]:
    return sums["before"], or_dash(sums["change"]), sums["after"]
