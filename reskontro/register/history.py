"""The history of a record from git: who changed which field when, from what to what."""

from __future__ import annotations

import os
import posixpath
import re
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import msgspec

from reskontro.book import git
from reskontro.book.blame import NOT_COMMITTED, Authorship
from reskontro.book.commits import GitFiles
from reskontro.book.sources import matching
from reskontro.customers.sealing import SealError, is_sealed
from reskontro.problems import CallError, Note
from reskontro.register.fields import FieldChange, changes_between
from reskontro.register.tables import head_of, lines_of, shown
from reskontro.register.versions import LOG, Versions, place_of, record_in
from reskontro.reports.model import Column, Report, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reskontro.book.keys import KeyFolder
    from reskontro.book.model import BookFiles
    from reskontro.customers import Customer
    from reskontro.settings import Settings
    from reskontro.yamledit import Value

#: Where in a list a field stands.
_PLACES: Final = re.compile(r"\.[0-9]+(?=\.|$)")


class Edit(msgspec.Struct, frozen=True):
    """A field that a commit changed, or that is changed and not committed yet."""

    by: Authorship
    change: FieldChange


class Unread(msgspec.Struct, frozen=True):
    """A commit after which the record cannot be read, and the one that its changes are told of.

    That is None where they are not told. What is not committed has an empty authorship.
    """

    by: Authorship
    told_of: Authorship | None = None


class History(msgspec.Struct, frozen=True):
    """Every change of a record, and the commits after which it cannot be read; the newest first."""

    edits: list[Edit]
    unread: list[Unread]


def record_history(files: BookFiles, settings: Settings, number: str) -> History:
    """Every change of a customer's record, whichever file it stood in.

    A change that a merge only brought in is told of the commit that made it. What changed where the
    record cannot be read is told of the next commit where it can. What is not committed comes first.

    Raises:
        CallError: no git, no repository, or no such record in any commit.
    """
    versions = Versions(files, settings.customers, number)
    found: list[Edit] = []
    told_of: dict[str, Authorship] = {}
    bad: list[tuple[str, Authorship]] = []
    seen = False
    if not isinstance(files, GitFiles):
        paths = matching(files, settings.customers)
        now, is_bad = record_in(((path, bytes(files.read(path))) for path in paths), number)
        seen = now is not None
        if is_bad:
            bad.append(("", NOT_COMMITTED))
        else:
            before, passed = versions.last(versions.head, versions.paths)
            found += _edits(NOT_COMMITTED, before, now)
            told_of |= {one.commit: NOT_COMMITTED for one in passed}
    for step in versions.steps:
        after = versions.at(step.commit, step.paths)
        seen = seen or after is not None
        if versions.unreadable(step.commit, step.paths):
            bad.append((step.commit, step.by))
            continue
        changes: list[list[Edit]] = []
        for parent in step.parents:
            before, passed = versions.last(parent, step.paths)
            changes.append(_edits(step.by, before, after))
            told_of = {one.commit: step.by for one in passed} | told_of
        changes = changes or [_edits(step.by, None, after)]
        if all(changes):
            found += changes[0]
    if not seen:
        raise CallError("customer.no_record", number=number)
    return History(found, [Unread(by, told_of.get(commit)) for commit, by in bad])


def unread_notes(history: History) -> Iterator[Note]:
    """After which commits the record cannot be read, and of which what they changed is told."""
    for told_of in dict.fromkeys(one.told_of for one in history.unread):
        own = [one.by for one in history.unread if one.told_of == told_of]
        commits = ", ".join(by.commit for by in own if by.committed)
        if told_of is None and not all(by.committed for by in own):
            yield Note("customer.unread_now")
        if commits and told_of is None:
            yield Note("customer.unread_untold", {"commits": commits})
        elif commits and told_of is not None:
            key = "customer.unread_told" if told_of.committed else "customer.unread_told_now"
            yield Note(key, {"commits": commits, "commit": told_of.commit})


def opened(edits: Sequence[Edit], keys: KeyFolder) -> list[Edit]:
    """The changes with what was encrypted in clear, as far as there are keys.

    That a value was encrypted is no change of it. An identity number stays encrypted.
    """
    found: list[Edit] = []
    for edit in edits:
        change = edit.change
        field = _PLACES.sub("", change.field)
        before = _clear(change.before, change.customer, field, keys)
        after = _clear(change.after, change.customer, field, keys)
        if before != after:
            clear = msgspec.structs.replace(change, before=before, after=after)
            found.append(msgspec.structs.replace(edit, change=clear))
    return found


def _clear(value: Value | None, customer: str, field: str, keys: KeyFolder) -> Value | None:
    if not isinstance(value, str) or not is_sealed(value) or field == "national_id":
        return value
    try:
        return keys.read(customer).unseal(value, field)
    except SealError:
        return value


def history_report(
    settings: Settings, number: str, edits: Sequence[Edit], notes: Iterable[Note]
) -> Report:
    """The changes, as a report."""
    rows: list[dict[str, Any]] = [
        {
            "customer": number,
            "commit": edit.by.commit or None,
            "date": edit.by.day,
            "author": edit.by.author or None,
            "subject": edit.by.subject or None,
            "field": edit.change.field,
            "before": shown(edit.change.before),
            "after": shown(edit.change.after),
        }
        for edit in edits
    ]
    columns = (
        Column("report.date", "date"),
        Column("customer.author", shrink=True),
        Column("customer.commit", drop=1),
        Column("customer.field"),
        Column("customer.before", shrink=True),
        Column("customer.after", shrink=True),
    )
    keys = ("date", "author", "commit", "field", "before", "after")
    table = Table(columns, lines_of(rows, keys), number)
    head = head_of(settings, "customer.history")
    return Report("customer_history", head, (table,), tuple(rows), notes=tuple(notes))


def last_changes(files: BookFiles) -> dict[str, date]:
    """The day of the last commit that changed each file of a book, as far as git has them."""
    if not isinstance(files, GitFiles) and not git.may_be_in_repository(files.root):
        return {}
    try:
        top, folder, commit = place_of(files)
    except CallError:
        return {}
    if not commit:
        return {}
    done = git.run(top, *LOG, "--format=%x01%cd", "--name-only", "-z", commit, "--", folder or ".")
    found: dict[str, date] = {}
    for block in os.fsdecode(done.stdout).split("\x01")[1:]:
        day, _, names = block.partition("\0")
        for name in names.replace("\n", "\0").split("\0"):
            if name:
                path = posixpath.relpath(name, folder or ".")
                found.setdefault(path, date.fromisoformat(day.strip()))
    return found


def _edits(by: Authorship, before: Customer | None, after: Customer | None) -> list[Edit]:
    if after is not None:
        return [Edit(by, change) for change in changes_between(before, after)]
    if before is None:
        return []
    gone = changes_between(None, before)
    return [
        Edit(by, FieldChange(one.customer, one.path, one.field, one.after, None)) for one in gone
    ]
