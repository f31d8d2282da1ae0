"""What of a day's open items two states of a book have otherwise, and who made it so."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

from reskontro.reports.common import selected_accounts
from reskontro.subledger.difference import difference, item_changes, same_rules
from reskontro.subledger.documents import ZERO, canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.blame import Authorship
    from reskontro.book.history import Place
    from reskontro.book.model import Book
    from reskontro.reports.buckets import Buckets
    from reskontro.reports.common import Selection
    from reskontro.subledger.accounts import OpenItem
    from reskontro.subledger.difference import Change, ItemChange
    from reskontro.subledger.entries import Entry

#: Customer and currency.
_Key = tuple[str, str]


class Editors(Protocol):
    """Who edited the entries on lines of either state: `book.edits.Edits`."""

    def removed(self, places: Iterable[Place]) -> Mapping[Place, Authorship]:
        """Who took entries out of the earlier state."""

    def added(self, places: Iterable[Place]) -> Mapping[Place, Authorship]:
        """Who brought entries into the later state."""

    @property
    def otherwise(self) -> Authorship | None:
        """Who did what no commit did."""


class Edited(msgspec.Struct, frozen=True):
    """An entry that one of the states has alone, and who made it so; None where git cannot tell."""

    change: Literal["removed", "added"]
    entry: Entry
    by: Authorship | None


class Restatement(msgspec.Struct, frozen=True):
    """One customer's open items in one currency in both states, and what makes the difference.

    `buckets` are Σ open, before and after, by the keys of the ageing, `unallocated` (≤ 0) last.
    `documents` are those that are open otherwise. `reread` is how many entries are written the
    same and read otherwise, by other terms or settings; `terms` are the customer's terms of
    payment before and after, where they differ.
    """

    customer: str
    name: str
    currency: str
    buckets: dict[str, tuple[Decimal, Decimal]]
    documents: tuple[ItemChange, ...]
    edited: tuple[Edited, ...]
    reread: int
    terms: tuple[str, str] | None

    @property
    def before(self) -> Decimal:
        """What was open as the earlier state has it."""
        return sum((before for before, _ in self.buckets.values()), start=ZERO)

    @property
    def after(self) -> Decimal:
        """What was open as the later state has it."""
        return sum((after for _, after in self.buckets.values()), start=ZERO)

    @property
    def changed(self) -> bool:
        """Whether an open item differs, or an entry."""
        return bool(self.documents or self.edited)


def restatements(
    before: Book,
    after: Book,
    as_of: date,
    editors: Editors,
    ages: Buckets,
    selection: Selection,
) -> list[Restatement]:
    """Every customer with something open on the day in either state, or with an entry edited.

    By currency, the book's own first, then by customer.
    """
    old = _open_items(before, as_of, selection)
    new = _open_items(after, as_of, selection)
    changed = difference(
        _selected(before, selection),
        _selected(after, selection),
        as_of,
        same_rules=same_rules(before.settings, after.settings),
    )
    edited: dict[_Key, list[Edited]] = defaultdict(list)
    for one in _edited(changed.removed, changed.added, editors):
        edited[one.entry.customer, one.entry.currency].append(one)
    reread: dict[_Key, int] = defaultdict(int)
    for _, entry in changed.reread:
        reread[entry.customer, entry.currency] += 1
    return [
        Restatement(
            customer,
            after.name_of(customer) or before.name_of(customer),
            currency,
            _by_bucket(old.get((customer, currency), []), new.get((customer, currency), []), ages),
            tuple(
                item_changes(old.get((customer, currency), []), new.get((customer, currency), []))
            ),
            tuple(sorted(edited[customer, currency], key=_order)),
            reread[customer, currency],
            _other_terms(before, after, customer),
        )
        for customer, currency in sorted(
            {*old, *new, *edited}, key=lambda key: (key[1] != after.currency, key[1], key[0])
        )
    ]


def _open_items(book: Book, as_of: date, selection: Selection) -> dict[_Key, list[OpenItem]]:
    found = {
        (account.customer, account.currency): account.open_items()
        for account in selected_accounts(book, as_of, selection)
    }
    return {key: items for key, items in found.items() if items}


def _selected(book: Book, selection: Selection) -> dict[str, list[Entry]]:
    return {
        customer: [entry for entry in own if selection.currency in (None, entry.currency)]
        for customer, own in book.entries.items()
        if selection.has(book, customer)
    }


def _by_bucket(
    old: Sequence[OpenItem], new: Sequence[OpenItem], ages: Buckets
) -> dict[str, tuple[Decimal, Decimal]]:
    keys = [*(bucket.key for bucket in ages.all), "unallocated"]
    sums = {key: [ZERO, ZERO] for key in keys}
    for side, items in enumerate((old, new)):
        for item in items:
            sums[keys[-1 if item.due is None else ages.place(item)]][side] += item.open
    return {key: (before, after) for key, (before, after) in sums.items()}


def _edited(removed: Sequence[Change], added: Sequence[Change], editors: Editors) -> list[Edited]:
    """The entries that one state has alone, and who made it so.

    Of entries that are alike those that somebody edited come first.
    """
    return [
        *_by_editor("removed", removed, editors.removed, editors.otherwise),
        *_by_editor("added", added, editors.added, editors.otherwise),
    ]


def _by_editor(
    change: Literal["removed", "added"],
    changes: Sequence[Change],
    ask: Callable[[Iterable[Place]], Mapping[Place, Authorship]],
    otherwise: Authorship | None,
) -> Iterator[Edited]:
    by = ask((entry.path, entry.line) for one in changes for entry in one.alike)
    told: set[Place] = set()
    for one in changes:
        places = {(entry.path, entry.line): entry for entry in (one.entry, *one.alike)}
        free = [place for place in places if place not in told] or list(places)
        place = next((place for place in free if place in by), free[0])
        told.add(place)
        yield Edited(change, places[place], by.get(place, otherwise))


def _order(one: Edited) -> tuple[object, ...]:
    """By day and number, what was before what is."""
    return one.entry.date, one.entry.number, one.change == "added", canonical(one.entry)


def _other_terms(before: Book, after: Book, customer: str) -> tuple[str, str] | None:
    """The customer's terms of payment in both states, where they differ."""
    old, new = (_terms(book, customer) for book in (before, after))
    return None if old == new else (old, new)


def _terms(book: Book, customer: str) -> str:
    record = book.record_of(customer)
    own: str | None = record.terms if record else None
    return own or book.settings.terms
