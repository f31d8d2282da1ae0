"""The versions of a record that git has: which commits touched register files, and what it was."""

from __future__ import annotations

import os
import posixpath
from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book import git
from reskontro.book.blame import Authorship
from reskontro.book.commits import GitFiles
from reskontro.book.patterns import fits, matchers
from reskontro.customers.register import read_register

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from reskontro.book.model import BookFiles
    from reskontro.book.patterns import Matchers
    from reskontro.customers import Customer

#: How git is asked for commits, in its own language.
LOG: Final = ("log", "--no-show-signature", "--encoding=UTF-8", "--date=short")


class Step(msgspec.Struct, frozen=True):
    """A commit: its parents, and the register files that it touched with their names before."""

    commit: str
    parents: list[str]
    by: Authorship
    paths: list[str]


class Versions:
    """What a customer's record was in commits: only files that mention its number are kept.

    `steps` are the commits that touched files of the register, the newest first, `head` the one
    that the book is at, "" before the first.
    """

    def __init__(self, files: BookFiles, patterns: Iterable[str], number: str) -> None:
        """Read them.

        Raises:
            CallError: no git, or no repository.
        """
        top, folder, self.head = place_of(files)
        wanted = [matchers(posixpath.normpath(posixpath.join(folder, one))) for one in patterns]
        self._every = _steps(top, self.head, wanted) if self.head else {}
        self.steps = [step for step in self._every.values() if step.paths]
        #: The files of the register as `head` has them.
        self.paths = _listed(top, self.head, wanted) if self.head else []
        asked = [(self.head, path) for path in self.paths]
        for step in self.steps:
            asked += [(each, path) for each in (step.commit, *step.parents) for path in step.paths]
        self._records: dict[tuple[str, str], Customer | None] = {}
        self._bad: set[tuple[str, str]] = set()
        known: dict[bytes, tuple[Customer | None, bool]] = {}
        for (revision, path), text in _blobs(top, list(dict.fromkeys(asked))):
            if number.encode() not in text:
                continue
            if text not in known:
                known[text] = record_in([(path, text)], number)
            self._records[revision, path], is_bad = known[text]
            if is_bad:
                self._bad.add((revision, path))

    def at(self, revision: str, paths: Sequence[str]) -> Customer | None:
        """The record in a commit, where it stands in one of the files."""
        found = (self._records.get((revision, path)) for path in paths)
        return next((record for record in found if record is not None), None)

    def unreadable(self, revision: str, paths: Sequence[str]) -> set[str]:
        """Which of the files keep the record from being told in a commit; none where one has it."""
        if self.at(revision, paths) is not None:
            return set()
        return {path for path in paths if (revision, path) in self._bad}

    def last(self, revision: str, paths: Sequence[str]) -> tuple[Customer | None, list[Step]]:
        """The record as it last could be read up to a commit, and the steps after which it could not."""
        passed: list[Step] = []
        while bad := self.unreadable(revision, paths):
            step = self._every[revision]
            while not bad & {*step.paths}:
                step = self._every[step.parents[0]]
            passed.append(step)
            if not step.parents:
                return None, passed
            revision, paths = step.parents[0], step.paths
        return self.at(revision, paths), passed


def place_of(files: BookFiles) -> tuple[Path, str, str]:
    """The repository, the book's folder in it, and the commit to begin with, "" before the first.

    Raises:
        CallError: no git, or no repository.
    """
    if isinstance(files, GitFiles):
        return files.repository, files.subfolder, files.commit
    repository = git.repository_of(files.root)
    head = git.run(repository.top, "rev-parse", "--verify", "--quiet", "HEAD")
    return repository.top, repository.folder, os.fsdecode(head.stdout).strip()


def record_in(files: Iterable[tuple[str, bytes]], number: str) -> tuple[Customer | None, bool]:
    """The record of a number in texts of files, and whether none can be told of it for mistakes."""
    is_bad = False
    for path, text in files:
        if number.encode() not in text:
            continue
        records, problems = read_register([(path, text)])
        found = next((record for record in records if record.number == number), None)
        if found is not None:
            return found, False
        is_bad = is_bad or bool(problems)
    return None, is_bad


def _steps(top: Path, commit: str, patterns: Sequence[Matchers]) -> dict[str, Step]:
    """All commits up to one, the newest first."""
    form = "--format=%x01%H%x00%P%x00%an%x00%cd%x00%s%x00"
    options = ("--topo-order", "-m", "--name-only", "-z", "--no-renames")
    done = git.run(top, *LOG, form, *options, commit, "--")
    steps: dict[str, Step] = {}
    for block in done.stdout.decode("utf-8", "surrogateescape").split("\x01")[1:]:
        hash_, parents, author, day, subject, *names = block.split("\0")
        touched = [name.strip("\n") for name in names if name.strip("\n")]
        known = steps.get(hash_)
        by = Authorship(git.short(hash_), author, date.fromisoformat(day), subject)
        paths = {name for name in touched if _fits(name, patterns)}
        both = sorted({*paths, *(known.paths if known else ())})
        steps[hash_] = Step(hash_, parents.split(), by, both)
    return steps


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
