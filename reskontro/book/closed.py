"""What was changed in days that were closed: the book held against the commits that closed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.book.commits import GitFiles
from reskontro.book.edits import Edits
from reskontro.book.load import BookRequest, load
from reskontro.subledger.difference import difference, same_rules

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reskontro.book.blame import Authorship
    from reskontro.book.history import Place
    from reskontro.book.locks import ClosedDays
    from reskontro.book.model import Book
    from reskontro.subledger.difference import Change
    from reskontro.subledger.entries import Entry


class Edited(msgspec.Struct, frozen=True):
    """An entry that was edited: `before` it, `after` it, either None; and who did it.

    `excerpt` is the line as it stood where the entry is no more. `by` is None where git does not
    tell.
    """

    before: Entry | None
    after: Entry | None
    by: Authorship | None
    excerpt: str = ""


class ClosedChanges(msgspec.Struct, frozen=True):
    """What of some closed days is otherwise than when they were closed.

    `accounts` are those that no entry is on and whose postings of a closed day add up to another
    sum, though no entry of that day was edited; by account its first such day.
    """

    days: ClosedDays
    edited: tuple[Edited, ...]
    accounts: dict[str, date]


def changes_in(days: ClosedDays, book: Book) -> ClosedChanges:
    """Hold the closed days of a book against the commit that closed them.

    Raises:
        BookError: the book cannot be read as that commit has it.
        CallError: git cannot tell.
    """
    files = book.files
    if files is None:
        return ClosedChanges(days, (), {})
    root = files.repository / files.subfolder if isinstance(files, GitFiles) else files.root
    before = load(BookRequest(root, root, known_at=days.commit, commit=False))
    if not isinstance(before.files, GitFiles):
        raise TypeError(before.files)
    found = difference(
        _of(days, before), _of(days, book), same_rules=same_rules(before.settings, book.settings)
    )
    edits = Edits(before.files, files)
    by_added = edits.added(_places(found.added))
    by_removed = edits.removed(_places(found.removed))
    edited: list[Edited] = []
    waiting = {_name(change.entry): change.entry for change in found.removed}
    for change in found.added:
        entry = change.entry
        who = by_added.get(_place(entry), edits.otherwise)
        edited.append(Edited(waiting.pop(_name(entry), None), entry, who))
    for entry in waiting.values():
        who = by_removed.get(_place(entry), edits.otherwise)
        edited.append(Edited(entry, None, who, _line(before.files, entry)))
    touched = {entry.date for one in edited for entry in (one.before, one.after) if entry}
    return ClosedChanges(days, tuple(edited), _other_accounts(days, before, book, touched))


def _of(days: ClosedDays, book: Book) -> dict[str, list[Entry]]:
    """The entries of the days, by customer."""
    return {
        customer: [entry for entry in own if _is_in(days, entry.date)]
        for customer, own in book.entries.items()
    }


def _is_in(days: ClosedDays, day: date) -> bool:
    return day <= days.up_to and (days.after is None or day > days.after)


def _name(entry: Entry) -> tuple[object, ...]:
    """What an entry is told by where it was changed: not its amount, text or exact day."""
    side = entry.amount > 0
    return entry.customer, entry.currency, side, entry.number or (entry.date, entry.text)


def _places(changes: Iterable[Change]) -> list[Place]:
    return [_place(change.entry) for change in changes]


def _place(entry: Entry) -> Place:
    return entry.path, entry.line


def _line(files: GitFiles, entry: Entry) -> str:
    lines = bytes(files.read(entry.path)).decode("utf-8", "replace").split("\n")
    return lines[entry.line - 1] if entry.line <= len(lines) else ""


def _other_accounts(
    days: ClosedDays, before: Book, after: Book, touched: set[date]
) -> dict[str, date]:
    found: dict[str, date] = {}
    for key in sorted({*before.turnover, *after.turnover}):
        account, day, _ = key
        if (
            account not in found
            and day not in touched
            and _is_in(days, day)
            and before.turnover.get(key, 0) != after.turnover.get(key, 0)
            and not after.chart.is_receivable(account)
        ):
            found[account] = day
    return found
