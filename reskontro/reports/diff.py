"""What a change to the books does: to balances, ageing and key figures, entry by entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.reports.ageing import ageing
from reskontro.reports.balances import balances
from reskontro.reports.buckets import Buckets
from reskontro.reports.common import EVERYTHING, Selection, head, proofs, selected_accounts
from reskontro.reports.diff_tables import (
    balances_table,
    buckets_table,
    entries_table,
    figures_table,
    reread_table,
    summary,
)
from reskontro.reports.key_figures import kpi
from reskontro.reports.model import Phrase, Report
from reskontro.subledger.difference import difference, same_rules
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.subledger.difference import Difference
    from reskontro.subledger.entries import Entry

    Line = dict[str, Any]


class States(msgspec.Struct, frozen=True):
    """What the state before and the one after are called; `after` is None for the files now."""

    before: str
    after: str | None = None


def diff(
    before: Book,
    after: Book,
    as_of: date,
    states: States,
    *,
    limit: int = 20,
    selection: Selection = EVERYTHING,
) -> Report:
    """What two states of a book have otherwise as of a day.

    Entries are compared whatever their date, and ageing is by the later settings. The tables for
    people have at most `limit` customers and `limit` entries; the machine rows have all.
    """
    changed = difference(
        _selected(before, selection),
        _selected(after, selection),
        same_rules=same_rules(before.settings, after.settings),
    )
    owed = list(_balances(before, after, as_of, selection))
    aged = list(_buckets(before, after, as_of, selection))
    figures = list(_figures(before, after, as_of, selection))
    entries = list(_entries(changed))
    reread = list(_reread(changed))
    rows = [*owed, *aged, *figures, *entries, *reread]
    totals = list(_totals(before, after, as_of, changed, selection))
    tables = [summary(totals, same=not rows)]
    tables += [balances_table(own, limit) for own in _by_currency(owed)]
    tables += [buckets_table(own, _ages(after, as_of)) for own in _by_currency(aged)]
    if figures:
        tables.append(figures_table(figures))
    if entries:
        tables.append(entries_table(entries, as_of, limit))
    if reread:
        tables.append(reread_table(reread, limit))
    return Report(
        "diff",
        msgspec.structs.replace(
            head(after, "diff.title", period=_period(states, as_of)), commit=""
        ),
        tuple(tables),
        tuple(rows),
        tuple(
            {**total, "known_before": states.before, "known_after": states.after}
            for total in totals
        ),
        proofs(after, as_of, selected_accounts(after, as_of, selection), selection),
        (),
        as_of,
    )


def _period(states: States, as_of: date) -> Phrase:
    values = {"before": states.before, "as_of": as_of.isoformat()}
    if states.after is None:
        return Phrase("diff.since", values)
    return Phrase("diff.states", {**values, "after": states.after})


def _selected(book: Book, selection: Selection) -> dict[str, list[Entry]]:
    return {
        customer: [e for e in own if selection.currency in (None, e.currency)]
        for customer, own in book.entries.items()
        if selection.has(book, customer)
    }


def _changed(before: Decimal | None, after: Decimal | None) -> Line:
    """Both values and by how much they differ; None where one state has none."""
    by = None if before is None or after is None else after - before
    return {"before": before, "change": by, "after": after}


def _balances(before: Book, after: Book, as_of: date, selection: Selection) -> Iterator[Line]:
    """The customers whose balance is another."""
    sums: list[dict[tuple[str, str], Decimal]] = []
    for book in (before, after):
        rows = balances(book, as_of, selection=selection).rows
        sums.append({(row["currency"], row["customer"]): row["balance"] for row in rows})
    was, now = sums
    for currency, customer in sorted({*was, *now}, key=lambda key: _own_first(key[0], after, key)):
        key = currency, customer
        if was.get(key, ZERO) != now.get(key, ZERO):
            yield {
                "line": "balance",
                "customer": customer,
                "name": after.name_of(customer) or before.name_of(customer) or None,
                "currency": currency,
                **_changed(was.get(key, ZERO), now.get(key, ZERO)),
            }


def _buckets(before: Book, after: Book, as_of: date, selection: Selection) -> Iterator[Line]:
    """All buckets of the currencies in which one of them holds something else."""
    by, limits = after.settings.ageing.by, after.settings.ageing.buckets
    sums: list[dict[str, dict[str, Decimal]]] = []
    for book in (before, after):
        totals = ageing(book, as_of, by=by, buckets=limits, selection=selection).total
        sums.append(
            {
                one["currency"]: {
                    **one["buckets"], "unallocated": one["unallocated"], "total": one["total"],
                }
                for one in totals
            }
        )  # fmt: skip
    was, now = sums
    for currency in sorted({*was, *now}, key=lambda c: _own_first(c, after, c)):
        old, new = was.get(currency, {}), now.get(currency, {})
        if {k: v for k, v in old.items() if v} != {k: v for k, v in new.items() if v}:
            for key in new or old:
                yield {
                    "line": "bucket",
                    "currency": currency,
                    "bucket": key,
                    **_changed(old.get(key, ZERO), new.get(key, ZERO)),
                }


def _figures(before: Book, after: Book, as_of: date, selection: Selection) -> Iterator[Line]:
    """The key figures that are others."""
    was = {
        (row["currency"], row["key"]): row for row in kpi(before, as_of, selection=selection).rows
    }
    now = {
        (row["currency"], row["key"]): row for row in kpi(after, as_of, selection=selection).rows
    }
    for key in dict.fromkeys((*now, *was)):
        old, new = (rows[key]["value"] if key in rows else None for rows in (was, now))
        if old != new:
            row = now.get(key) or was[key]
            yield {
                "line": "figure",
                "key": row["key"],
                "unit": row["unit"],
                "currency": row["currency"],
                **_changed(old, new),
                "target": row["target"],
                "met": row["met"] if key in now else None,
            }


def _entries(changed: Difference) -> Iterator[Line]:
    """Entries that are gone and those that are new, each customer's by day."""
    both = [(one.entry, "removed") for one in changed.removed]
    both += [(one.entry, "added") for one in changed.added]
    for entry, state in sorted(both, key=lambda pair: (*_place(pair[0]), pair[1] == "added")):
        yield {"line": "entry", "state": state, **_entry(entry)}


def _reread(changed: Difference) -> Iterator[Line]:
    """Entries that are written as before and read otherwise, by other terms or settings."""
    for old, new in changed.reread:
        before = {"due_before": old.due, "kind_before": old.kind}
        yield {"line": "entry", "state": "reread", **_entry(new), **before}


def _entry(entry: Entry) -> Line:
    return {
        "customer": entry.customer,
        "date": entry.date,
        "document": entry.number or None,
        "kind": entry.kind,
        "due": entry.due,
        "amount": entry.amount,
        "currency": entry.currency,
        "text": entry.note or None,
        "source": entry.source,
    }


def _place(entry: Entry) -> tuple[object, ...]:
    return entry.customer, entry.currency, entry.date, entry.number, abs(entry.amount)


def _totals(
    before: Book, after: Book, as_of: date, changed: Difference, selection: Selection
) -> Iterator[Line]:
    """Per currency what customers owe in both states, and how many entries differ."""
    sums = [
        {
            one["currency"]: one["balance"]
            for one in balances(book, as_of, selection=selection).total
        }
        for book in (before, after)
    ]
    was, now = sums
    entries = {
        "added": [one.entry.currency for one in changed.added],
        "removed": [one.entry.currency for one in changed.removed],
        "reread": [new.currency for _, new in changed.reread],
    }
    found = {*was, *now, *(one for own in entries.values() for one in own)} or {after.currency}
    for currency in sorted(found, key=lambda c: _own_first(c, after, c)):
        yield {
            "currency": currency,
            **_changed(was.get(currency, ZERO), now.get(currency, ZERO)),
            **{name: own.count(currency) for name, own in entries.items()},
        }


def _own_first(currency: str, book: Book, then: object) -> tuple[object, ...]:
    return currency != book.currency, then


def _by_currency(rows: Iterable[Line]) -> Iterable[list[Line]]:
    blocks: dict[str, list[Line]] = {}
    for row in rows:
        blocks.setdefault(row["currency"], []).append(row)
    return blocks.values()


def _ages(book: Book, as_of: date) -> Buckets:
    return Buckets(as_of, book.settings.ageing.by, book.settings.ageing.buckets)
