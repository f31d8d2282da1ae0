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
from reskontro.book.patterns import fits, matchers
from reskontro.book.sources import matching
from reskontro.customers.register import read_register
from reskontro.customers.sealing import SealError, is_sealed
from reskontro.problems import CallError
from reskontro.register.fields import FieldChange, changes_between
from reskontro.register.tables import head_of, lines_of, shown
from reskontro.reports.model import Column, Report, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reskontro.book.keys import KeyFolder
    from reskontro.book.model import BookFiles
    from reskontro.book.patterns import Matchers
    from reskontro.customers import Customer
    from reskontro.settings import Settings
    from reskontro.yamledit import Value

#: Where in a list a field stands.
_PLACES: Final = re.compile(r"\.[0-9]+(?=\.|$)")
_LOG: Final = ("log", "--no-show-signature", "--encoding=UTF-8", "--date=short")


class Edit(msgspec.Struct, frozen=True):
    """A field that a commit changed, or that is changed and not committed yet."""

    by: Authorship
    change: FieldChange


class _Step(msgspec.Struct, frozen=True):
    """A commit that touched register files: its parents, and the files with their names before."""

    commit: str
    parents: list[str]
    by: Authorship
    paths: list[str]


def record_history(files: BookFiles, settings: Settings, number: str) -> list[Edit]:
    """Every change of a customer's record, the newest first, whichever file it stood in.

    A change that a merge only brought in is told of the commit that made it. Commits in which the
    file cannot be read are passed over. What is not committed comes first.

    Raises:
        CallError: no git, no repository, or no such record in any commit.
    """
    top, folder, commit = _place(files)
    patterns = [_matchers(folder, pattern) for pattern in settings.customers]
    steps = _steps(top, commit, patterns) if commit else []
    names = _listed(top, commit, patterns) if commit else []
    asked = [(commit, name) for name in names]
    for step in steps:
        asked += [(each, path) for each in (step.commit, *step.parents) for path in step.paths]
    states = _States(top, asked, number)
    found: list[Edit] = []
    seen = False
    if not isinstance(files, GitFiles):
        paths = matching(files, settings.customers)
        texts = ((path, bytes(files.read(path))) for path in paths)
        now = next((one for path, text in texts if (one := _record(text, path, number)[0])), None)
        seen = now is not None
        found += _edits(NOT_COMMITTED, states.at(commit, names), now)
    for step in steps:
        after = states.at(step.commit, step.paths)
        seen = seen or after is not None
        if any(states.unreadable(each, step.paths) for each in (step.commit, *step.parents)):
            continue
        befores = [states.at(parent, step.paths) for parent in step.parents] or [None]
        changes = [_edits(step.by, before, after) for before in befores]
        if all(changes):
            found += changes[0]
    if not seen:
        raise CallError("customer.no_record", number=number)
    return found


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


class _States:
    """What a customer's record was in commits: only files that mention its number are kept."""

    def __init__(self, top: Path, asked: Sequence[tuple[str, str]], number: str) -> None:
        self._records: dict[tuple[str, str], Customer | None] = {}
        self._bad: set[tuple[str, str]] = set()
        known: dict[bytes, tuple[Customer | None, bool]] = {}
        for (revision, path), text in _blobs(top, list(dict.fromkeys(asked))):
            if number.encode() not in text:
                continue
            if text not in known:
                known[text] = _record(text, path, number)
            self._records[revision, path], is_bad = known[text]
            if is_bad:
                self._bad.add((revision, path))

    def at(self, revision: str, paths: Sequence[str]) -> Customer | None:
        """The record in a commit, where it stands in one of the files."""
        found = (self._records.get((revision, path)) for path in paths)
        return next((record for record in found if record is not None), None)

    def unreadable(self, revision: str, paths: Sequence[str]) -> bool:
        """Whether one of the files could not be read in a commit."""
        return any((revision, path) in self._bad for path in paths)


def history_report(settings: Settings, number: str, edits: Sequence[Edit]) -> Report:
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
    return Report("customer_history", head, (table,), tuple(rows))


def last_changes(files: BookFiles) -> dict[str, date]:
    """The day of the last commit that changed each file of a book, as far as git has them."""
    if not isinstance(files, GitFiles) and not git.may_be_in_repository(files.root):
        return {}
    try:
        top, folder, commit = _place(files)
    except CallError:
        return {}
    if not commit:
        return {}
    done = git.run(top, *_LOG, "--format=%x01%cd", "--name-only", "-z", commit, "--", folder or ".")
    found: dict[str, date] = {}
    for block in os.fsdecode(done.stdout).split("\x01")[1:]:
        day, _, names = block.partition("\0")
        for name in names.replace("\n", "\0").split("\0"):
            if name:
                path = posixpath.relpath(name, folder or ".")
                found.setdefault(path, date.fromisoformat(day.strip()))
    return found


def _place(files: BookFiles) -> tuple[Path, str, str]:
    """The repository, the book's folder in it, and the commit to begin with, "" before the first."""
    if isinstance(files, GitFiles):
        return files.repository, files.subfolder, files.commit
    repository = git.repository_of(files.root)
    head = git.run(repository.top, "rev-parse", "--verify", "--quiet", "HEAD")
    return repository.top, repository.folder, os.fsdecode(head.stdout).strip()


def _matchers(folder: str, pattern: str) -> Matchers:
    """A pattern of the settings for paths as the repository has them."""
    return matchers(posixpath.normpath(posixpath.join(folder, pattern)))


def _steps(top: Path, commit: str, patterns: Sequence[Matchers]) -> list[_Step]:
    """The commits that touched files of the register, the newest first."""
    form = "--format=%x01%H%x00%P%x00%an%x00%cd%x00%s%x00"
    options = ("--topo-order", "-m", "--name-only", "-z", "--no-renames")
    done = git.run(top, *_LOG, form, *options, commit, "--")
    steps: dict[str, _Step] = {}
    for block in done.stdout.decode("utf-8", "surrogateescape").split("\x01")[1:]:
        hash_, parents, author, day, subject, *names = block.split("\0")
        touched = [name.strip("\n") for name in names if name.strip("\n")]
        paths = [name for name in touched if _fits(name, patterns)]
        if not paths:
            continue
        known = steps.get(hash_)
        by = Authorship(git.short(hash_), author, date.fromisoformat(day), subject)
        both = sorted({*paths, *(known.paths if known else ())})
        steps[hash_] = _Step(hash_, parents.split(), by, both)
    return list(steps.values())


def _fits(name: str, patterns: Sequence[Matchers]) -> bool:
    parts = name.split("/")
    return any(fits(parts, pattern) for pattern in patterns)


def _listed(top: Path, commit: str, patterns: Sequence[Matchers]) -> list[str]:
    """The files of the register in a commit."""
    done = git.run(top, "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)
    return [name for name in os.fsdecode(done.stdout).split("\0") if name and _fits(name, patterns)]


def _blobs(top: Path, asked: Sequence[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], bytes]]:
    """Files as commits have them, those that a commit has; all by one git."""
    names = "".join(f"{revision}:{path}\n" for revision, path in asked)
    answer = git.run(top, "cat-file", "--batch", given=os.fsencode(names)).stdout
    start = 0
    for each in asked:
        end = answer.index(b"\n", start)
        head = answer[start:end].rsplit(b" ", 2)
        start = end + 1
        if head[1:2] == [b"blob"]:
            size = int(head[2])
            yield each, answer[start : start + size]
            start += size + 1


def _record(text: bytes, path: str, number: str) -> tuple[Customer | None, bool]:
    """The record of a number in the text of a file, and whether none can be told of it."""
    if number.encode() not in text:
        return None, False
    records, problems = read_register([(path, text)])
    found = next((record for record in records if record.number == number), None)
    return found, found is None and bool(problems)


def _edits(by: Authorship, before: Customer | None, after: Customer | None) -> list[Edit]:
    if after is not None:
        return [Edit(by, change) for change in changes_between(before, after)]
    if before is None:
        return []
    gone = changes_between(None, before)
    return [
        Edit(by, FieldChange(one.customer, one.path, one.field, one.after, None)) for one in gone
    ]
