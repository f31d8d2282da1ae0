"""Which files of a book's past are no more: what git's history has and the book has not."""

from __future__ import annotations

import os
import re
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.book import git
from reskontro.book.commits import GitFiles
from reskontro.book.sources import FolderFiles
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reskontro.book.sources import Source

_DELETED: Final = re.compile(r":[0-9]+ [0-9]+ ([0-9a-f]+) [0-9a-f]+ D")
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Deleted(NamedTuple):
    """A file that is no more, by its path in the book.

    `added` is the day of the commit that brought it, `deleted` of the one that took it away; None
    where that is not committed yet.
    """

    path: str
    added: date
    deleted: date | None


def deleted_files(files: Source, folder: str, since: date) -> list[Deleted]:
    """The files below a folder that were deleted on `since` or later, by path.

    A file whose content is still somewhere in the book has been moved and is not among them. None
    where there is no git, or no repository.
    """
    try:
        asked = _Asked.of(files)
        return [] if asked is None else asked.deleted(files, folder, since)
    except CallError:
        return []


class _Asked(NamedTuple):
    """How git is asked: in which folder, of which commit; `disk`: the files of today count."""

    root: Path
    commit: str
    disk: bool

    @classmethod
    def of(cls, files: Source) -> _Asked | None:
        if isinstance(files, GitFiles):
            return cls(files.repository / files.subfolder, files.commit, disk=False)
        if isinstance(files, FolderFiles) and git.may_be_in_repository(files.root):
            return cls(files.root, "HEAD", disk=True)
        return None

    def deleted(self, files: Source, folder: str, since: date) -> list[Deleted]:
        days: dict[str, date | None] = {}
        contents: dict[str, str] = {}
        for path, content, day in (*self._not_committed(folder), *self._committed(folder, since)):
            if path not in days and not files.has(path):
                days[path], contents[path] = day, content
        if not days:
            return []
        here = self._contents(folder)
        lost = [path for path in sorted(days) if contents[path] not in here]
        added = self._added(lost)
        return [Deleted(path, added[path], days[path]) for path in lost if path in added]

    def _committed(self, folder: str, since: date) -> list[tuple[str, str, date | None]]:
        """Path, content and day of what commits took away, latest first."""
        return _deletions(
            self._run(
                "log", "--no-show-signature", "--no-renames", "--raw", "-z", "--no-abbrev",
                "--diff-filter=D", "--format=%cs", "--relative", f"--since={since}T00:00:00",
                self.commit, "--", folder,
            )
        )  # fmt: skip

    def _not_committed(self, folder: str) -> list[tuple[str, str, date | None]]:
        """The same of what the last commit has and the disk has not."""
        if not self.disk:
            return []
        raw = ("--no-renames", "--raw", "-z", "--no-abbrev", "--diff-filter=D", "--relative")
        return _deletions(self._run("diff", *raw, self.commit, "--", folder))

    def _contents(self, folder: str) -> set[str]:
        """The hashes of all files that the book has, those below the folder not yet added too."""
        if not self.disk:
            listed = self._run("ls-tree", "-r", "-z", self.commit, ".")
            return {line.partition("\t")[0].rpartition(" ")[2] for line in listed.split("\0")}
        found: set[str] = set()
        for line in self._run("ls-files", "--stage", "-z").split("\0"):
            facts, _, path = line.partition("\t")
            if path and (self.root / path).is_file():
                found.add(facts.split(" ")[1])
        others = self._run("ls-files", "--others", "-z", "--", folder).split("\0")
        if names := [path for path in others if path and "\n" not in path]:
            root = self.root.absolute()  # git counts these paths from the top of its work tree
            given = os.fsencode("".join(f"{root / name}\n" for name in names))
            found.update(self._run("hash-object", "--stdin-paths", given=given).split())
        return found

    def _added(self, paths: Iterable[str]) -> dict[str, date]:
        """The day of the first commit that brought each file."""
        names = list(paths)
        if not names:
            return {}
        log = ("log", "--no-show-signature", "--no-renames", "--name-only", "-z", "--relative")
        words = self._run(*log, "--diff-filter=A", "--format=%cs", self.commit, "--", *names)
        days: dict[str, date] = {}
        day: date | None = None
        for word in words.split("\0"):
            name = word.strip("\n")
            if _DAY.fullmatch(name):
                day = date.fromisoformat(name)
            elif name and day is not None:
                days[name] = day  # the oldest comes last
        return days

    def _run(self, *args: str, given: bytes = b"") -> str:
        found = git.run(self.root, *args, given=given)
        return "" if found.returncode else os.fsdecode(found.stdout)


def _deletions(raw: str) -> list[tuple[str, str, date | None]]:
    """Path, content and day of each deletion in git's raw form."""
    found: list[tuple[str, str, date | None]] = []
    day: date | None = None
    words = iter(raw.split("\0"))
    for word in words:
        text = word.strip("\n")
        if _DAY.fullmatch(text):
            day = date.fromisoformat(text)
        elif deleted := _DELETED.fullmatch(text):
            found.append((next(words, ""), deleted[1], day))
    return found
