"""The history of a book's lock: which days are closed, and since which commit.

Every version of `reskontro.yaml` is read along the first parents of the commits, oldest first.
Moving the lock forward closes the days it passes, from that commit. Moving it back opens the days
behind it where it gives a reason; without one they stay closed, and the move is told.
"""

from __future__ import annotations

import os
import posixpath
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from reskontro.book import git
from reskontro.book.commits import GitFiles
from reskontro.book.discover import SETTINGS_FILE
from reskontro.problems import BookError, CallError
from reskontro.yamltext import YamlText, is_null

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from reskontro.book.model import BookFiles
    from reskontro.yamlnodes import Node


class ClosedDays(msgspec.Struct, frozen=True):
    """Days that are closed since one commit: after `after` (None: from the first) to `up_to`.

    `up_to` is one of them, `after` is not. `commit` is a full hash.
    """

    after: date | None
    up_to: date
    commit: str


class MovedBack(msgspec.Struct, frozen=True):
    """The lock moved back, or taken out (`day` None), without a reason.

    `commit` is a full hash, "" where it is not committed; `line` is where the lock stands in that
    version of `reskontro.yaml`, 0 where it is gone. `was` is the last day that stays closed.
    `mended`: a later version gave a reason, or moved the lock to `was` again.
    """

    commit: str
    line: int
    was: date
    day: date | None
    mended: bool = False


class Locks(msgspec.Struct, frozen=True):
    """What the history of the lock comes to: closed days in order, and moves without a reason."""

    closed: tuple[ClosedDays, ...] = ()
    moved_back: tuple[MovedBack, ...] = ()

    @property
    def up_to(self) -> date | None:
        """The last day that is closed."""
        return self.closed[-1].up_to if self.closed else None

    @property
    def commit(self) -> str:
        """The commit that closed the last of the closed days, "" where none are."""
        return self.closed[-1].commit if self.closed else ""


class _Version(msgspec.Struct, frozen=True):
    """The lock as one version of the settings has it."""

    commit: str
    line: int = 0
    day: date | None = None
    reason: str = ""


def lock_history(files: BookFiles) -> Locks:
    """The locks of a book as it is today, what is not committed included, or as a commit has it.

    A lock that is not committed closes nothing yet; moving it back counts at once.

    Raises:
        CallError: no git, no repository, or a shallow clone of a book that has a lock.
    """
    if isinstance(files, GitFiles):
        top = files.repository
        found = list(_committed(top, files.commit, files.subfolder))
    else:
        repository = git.repository_of(files.root)
        top = repository.top
        found = list(_committed(top, "HEAD", repository.folder))
        found += _read("", bytes(files.read(SETTINGS_FILE)))
    if any(version.day for version in found) and git.is_shallow(top):
        raise CallError("book.shallow")
    return _locks(found)


def _locks(versions: Iterable[_Version]) -> Locks:
    """What versions of the lock come to, the oldest first."""
    closed: list[ClosedDays] = []
    moves: list[MovedBack] = []
    for version in versions:
        limit = closed[-1].up_to if closed else None
        back = limit is not None and (version.day is None or version.day < limit)
        if limit is not None and back and not version.reason.strip():
            if not moves or moves[-1].mended:
                moves.append(MovedBack(version.commit, version.line, limit, version.day))
            continue
        if moves:
            moves[-1] = msgspec.structs.replace(moves[-1], mended=True)
        if version.day is None:
            continue
        if back:
            closed = list(_up_to(version.day, closed))
        elif version.commit and (limit is None or version.day > limit):
            closed.append(ClosedDays(limit, version.day, version.commit))
    return Locks(tuple(closed), tuple(moves))


def _up_to(day: date, closed: Iterable[ClosedDays]) -> Iterator[ClosedDays]:
    """The closed days up to and with a day."""
    for days in closed:
        if days.after is None or days.after < day:
            yield msgspec.structs.replace(days, up_to=min(days.up_to, day))


def _committed(top: Path, commit: str, folder: str) -> Iterator[_Version]:
    """The versions that first parents of a commit lead to; those that cannot be read are left out."""
    names = list(_names(top, commit, posixpath.join(folder, SETTINGS_FILE)))
    asked = "".join(f"{version}:{path}\n" for version, path in names)
    answer = git.run(top, "cat-file", "--batch", given=os.fsencode(asked)).stdout
    start = 0
    for version, _ in names:
        end = answer.index(b"\n", start)
        head = answer[start:end].rsplit(b" ", 2)
        start = end + 1
        if head[1:2] == [b"blob"]:
            size = int(head[2])
            yield from _read(version, answer[start : start + size])
            start += size + 1


def _names(top: Path, commit: str, path: str) -> list[tuple[str, str]]:
    """The commits that changed a file, the oldest first, with its path in them; renames are followed."""
    found: list[tuple[str, str]] = []
    while path:
        log = ("log", "--first-parent", "--no-show-signature", "--format=%H")
        commits = git.run(top, *log, commit, "--", path).stdout.decode("ascii").split()
        found += [(each, path) for each in commits]
        if not commits:
            break
        commit = f"{commits[-1]}^1"
        path = git.name_before(top, commit, commits[-1], path)
    return found[::-1]


def _read(commit: str, data: bytes) -> Iterator[_Version]:
    """The lock in a text of settings; nothing where the text, or the lock in it, cannot be read."""
    file = YamlText(SETTINGS_FILE, data, "S")
    try:
        root = file.compose()
    except BookError:
        return
    for name, key, value in file.pairs(root) if root is not None and root.id == "mapping" else ():
        if name == "lock" and not is_null(value):
            parts = {"day": value}
            if value.id == "mapping":
                parts = {part: node for part, _, node in file.pairs(value)}
            try:
                day = date.fromisoformat(_text(parts.get("day")))
            except ValueError:
                return
            yield _Version(commit, file.span(key).line, day, _text(parts.get("reason")))
            return
    yield _Version(commit)


def _text(node: Node | None) -> str:
    return str(node.value) if node is not None and node.id == "scalar" else ""
