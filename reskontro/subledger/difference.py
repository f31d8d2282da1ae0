"""The difference between two states of a book: which entries, and which open items, are others.

Both are told by content, never by path or line: an entry that merely stands elsewhere is no
change, and one that was edited is removed and added.
"""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec

from reskontro.subledger.documents import ZERO, MadeUpNumber, canonical
from reskontro.subledger.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.settings import Settings
    from reskontro.subledger.accounts import OpenItem


class Change(msgspec.Struct, frozen=True):
    """An entry that one state has and the other has not.

    `alike` are all entries of that state with the same content, this one among them: where the
    same content stands several times, content cannot tell which of them it was.
    """

    entry: Entry
    alike: tuple[Entry, ...]


class Difference(msgspec.Struct, frozen=True):
    """What a later state of a book has otherwise than an earlier one.

    `reread` are entries, as before and as after, that are written the same and are read
    otherwise, since terms of payment or settings differ.
    """

    removed: tuple[Change, ...] = ()
    added: tuple[Change, ...] = ()
    reread: tuple[tuple[Entry, Entry], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is different."""
        return bool(self.removed or self.added or self.reread)


def difference(
    before: Mapping[str, Sequence[Entry]],
    after: Mapping[str, Sequence[Entry]],
    as_of: date | None = None,
    *,
    same_rules: bool = True,
) -> Difference:
    """The entries dated up to `as_of` (None: all) by which two states differ, in canonical order.

    `before` and `after` are a book's entries by customer. `same_rules`: both states were read by the same settings, so that another kind, control
    account, booked value or share of the revenue is a change of the journal.
    """
    old, new = _by_content(before, as_of), _by_content(after, as_of)
    removed, added = _left(old, new), _left(new, old)
    reread: list[tuple[Entry, Entry]] = []
    if removed and added:
        waiting: dict[Hashable, list[Change]] = defaultdict(list)
        for change in added:
            waiting[_written(change.entry, same_rules=same_rules)].append(change)
        kept: list[Change] = []
        for change in removed:
            same = waiting[_written(change.entry, same_rules=same_rules)]
            if same:
                reread.append((change.entry, same.pop(_nearest(change.entry, same)).entry))
            else:
                kept.append(change)
        removed = kept
        added = [change for each in waiting.values() for change in each]
    return Difference(
        tuple(sorted(removed, key=_order)),
        tuple(sorted(added, key=_order)),
        tuple(sorted(reread, key=lambda pair: _place(pair[1]))),
    )


def same_rules(before: Settings, after: Settings) -> bool:
    """Whether two settings make the same entries of the same transactions, terms apart."""
    return all(
        getattr(before, name) == getattr(after, name)
        for name in ("accounts", "account_levels", "currency", "due_from")
    )


class ItemChange(msgspec.Struct, frozen=True):
    """One document whose open items two states have otherwise; either side may have none."""

    customer: str
    currency: str
    document: str
    before: tuple[OpenItem, ...]
    after: tuple[OpenItem, ...]

    @property
    def amount(self) -> Decimal:
        """What is open after less what was open before."""
        return _open(self.after) - _open(self.before)


def item_changes(before: Iterable[OpenItem], after: Iterable[OpenItem]) -> list[ItemChange]:
    """The documents that are open otherwise: by amount, due date, date of issue or kind.

    In the order of `after`, then those that are open no more. Numbers that are made up are no
    names: such documents are the same where their first entry is.
    """
    old, new = _by_document(before), _by_document(after)
    found: list[ItemChange] = []
    for key in dict.fromkeys((*new, *old)):
        was, now = old.get(key, []), new.get(key, [])
        if sorted(map(_standing, was)) != sorted(map(_standing, now)):
            one = (now or was)[0]
            found.append(
                ItemChange(one.customer, one.currency, one.document, tuple(was), tuple(now))
            )
    return found


def _by_content(
    entries: Mapping[str, Sequence[Entry]], as_of: date | None
) -> dict[Hashable, list[Entry]]:
    found: dict[Hashable, list[Entry]] = {}
    for own in entries.values():
        for entry in own:
            if as_of is None or entry.date <= as_of:
                found.setdefault(_content(entry), []).append(entry)
    return found


def _left(own: dict[Hashable, list[Entry]], others: dict[Hashable, list[Entry]]) -> list[Change]:
    """What `own` has more often; of entries alike those whose place the other has not either."""
    found: list[Change] = []
    for content, entries in own.items():
        same = others.get(content, [])
        more = len(entries) - len(same)
        if more > 0:
            alike = tuple(sorted(entries, key=lambda entry: (entry.path, entry.line)))
            places = [(entry.path, entry.line) for entry in same]
            loose: list[Entry] = []
            for entry in alike:
                if (entry.path, entry.line) in places:
                    places.remove((entry.path, entry.line))
                else:
                    loose.append(entry)
            found += [Change(entry, alike) for entry in loose[len(loose) - more :]]
    return found


def _content(entry: Entry) -> Hashable:
    """All of an entry but where it stands, and whether it is marked as pending, the last."""
    return (entry.customer, entry.currency, *canonical(entry)[:-1])


_fields = attrgetter(
    *(field for field in Entry.__struct_fields__ if field not in ("path", "line", "pending"))
)


def _written(entry: Entry, *, same_rules: bool) -> Hashable:
    """What of an entry stands in the journal, whatever settings and register make of it."""
    due = entry.due if entry.due_basis == "tag" else None
    written = (
        entry.customer, entry.currency, entry.date, entry.number, entry.code, entry.names,
        entry.kid, entry.text, entry.amount, entry.issued, entry.virtual,
        entry.due_basis == "tag", due,
    )  # fmt: skip
    if not same_rules:
        return written
    date2 = entry.due if entry.due_basis == "date2" else None
    return (*written, entry.kind, entry.control, entry.booked, entry.revenue, date2)


def _nearest(entry: Entry, changes: list[Change]) -> int:
    """The index of the one at the same place, else of the first."""
    return next(
        (
            at
            for at, change in enumerate(changes)
            if (change.entry.path, change.entry.line) == (entry.path, entry.line)
        ),
        0,
    )


def _order(change: Change) -> tuple[object, ...]:
    return _place(change.entry)


def _place(entry: Entry) -> tuple[object, ...]:
    return (entry.customer, entry.currency, *canonical(entry), entry.path, entry.line)


def _by_document(items: Iterable[OpenItem]) -> dict[Hashable, list[OpenItem]]:
    found: dict[Hashable, list[OpenItem]] = {}
    for item in items:
        name: Hashable = item.document
        if isinstance(item.document, MadeUpNumber) and item.entries:
            name = (item.date, item.text, item.entries[0].amount)
        found.setdefault((item.customer, item.currency, name), []).append(item)
    return found


def _standing(item: OpenItem) -> tuple[object, ...]:
    return (item.due or item.date, item.due is None, item.issued, item.kind, item.open)


def _open(items: Iterable[OpenItem]) -> Decimal:
    return sum((item.open for item in items), start=ZERO)
