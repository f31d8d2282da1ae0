"""A book as a git commit has it."""

from __future__ import annotations

import os
import posixpath
import re
from datetime import date
from functools import cached_property
from typing import IO, TYPE_CHECKING, Final, NamedTuple, Self
from weakref import finalize

from reskontro.book import git
from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.patterns import fits, leads_into, matchers
from reskontro.problems import CallError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reskontro.book.patterns import Matchers

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_SYMLINK: Final = "120000"
_SUBMODULE: Final = "160000"
_BLOB: Final = frozenset({"100644", "100755", _SYMLINK})


def files_at(root: Path, known_at: str, needed: str = SETTINGS_FILE) -> GitFiles:
    """The book in the folder `root` as git knew it: at a revision, or at the end of a day.

    A day (`2025-01-05`) means the last commit on the way back from HEAD, by first parents, that
    was made on that day or before, by the clock of who made it. `needed` is a file that must be
    in that commit, relative to `root`; a book that has moved since is read where it was.

    Raises:
        CallError: no git, no repository, no such revision, or the file is not in it.
    """
    repository = git.repository_of(root)
    commit = commit_of(repository.top, known_at)
    files = GitFiles(repository.top, commit, repository.folder)
    if files.has(needed):
        return files
    path = posixpath.join(repository.folder, needed)
    before = git.name_before(repository.top, commit, "HEAD", path)
    if needed == SETTINGS_FILE and posixpath.basename(before) == needed:
        return GitFiles(repository.top, commit, posixpath.dirname(before), moved=True)
    if before:
        before = posixpath.relpath(before, repository.folder or ".")
        raise CallError("book.renamed_since", path=needed, commit=files.short, before=before)
    raise CallError("book.not_in_commit", path=needed, commit=files.short)


def commit_of(folder: Path, known_at: str) -> str:
    """The full hash of the commit that a revision or a day means.

    Raises:
        CallError: there is none.
    """
    is_day = bool(_DAY.fullmatch(known_at))
    commit = (_commit_of_day if is_day else _commit_of_revision)(folder, known_at)
    if commit:
        return commit
    if git.run(folder, "rev-parse", "--verify", "--quiet", "HEAD").returncode:
        raise CallError("book.no_commits", path=str(folder))
    shallow = "_shallow" if git.is_shallow(folder) else ""
    if is_day:
        raise CallError(f"book.no_commit_by{shallow}", day=known_at)
    raise CallError(f"book.no_revision{shallow}", revision=known_at)


class _Tree(NamedTuple):
    """A commit's files and submodules by their paths in the repository: mode and hash, and hash."""

    blobs: dict[str, tuple[str, str]]
    submodules: dict[str, str]


class GitFiles:
    """The files of a commit, read from git's store and never from the work tree.

    Paths are relative to `subfolder`, the book's root, and may lead out of it (`../`) but not
    out of the repository. Files are read through one `git cat-file` that lives until `close`,
    or as long as the object.
    """

    def __init__(
        self, repository: Path, commit: str, subfolder: str = "", *, moved: bool = False
    ) -> None:
        """`commit` is a full hash; `subfolder` is relative to the repository, "" for its root.

        `moved`: the book's folder is another today.
        """
        self.repository = repository
        self.commit = commit
        self.subfolder = subfolder
        self.moved = moved
        self._reader: subprocess.Popen[bytes] | None = None
        self._reader_of = 0
        self._end: Callable[[], object] | None = None

    @property
    def short(self) -> str:
        """The commit's hash as it is shown."""
        return git.short(self.commit)

    def has(self, path: str) -> bool:
        """Whether the commit has a file of that path."""
        return self.place(path) is not None

    def read(self, path: str) -> bytes:
        """The content of a file; a symbolic link is followed inside the commit.

        Raises:
            FileNotFoundError: the commit has no such file.
            CallError: it is in a submodule.
        """
        place = self.place(path)
        if place is None:
            wanted = self._in_repository(path)
            for folder in self._tree.submodules:
                if wanted.startswith(f"{folder}/"):
                    raise CallError("book.submodule", path=folder, commit=self.short, wanted=path)
            raise FileNotFoundError(path)
        return self._content(self._tree.blobs[place][1])

    def glob(self, pattern: str) -> list[str]:
        """The files that fit a pattern, sorted; `**` stands for any number of folders.

        As in a shell, `*` and `?` stop at `/` and leave out names that begin with a dot.

        Raises:
            CallError: some of them are, or may be, in a submodule.
        """
        wanted = matchers(self._in_repository(pattern))
        for folder in self._tree.submodules:
            if leads_into(folder.split("/"), wanted) and self._may_fit(folder, wanted):
                raise CallError("book.submodule", path=folder, commit=self.short, wanted=pattern)
        found = [path for path in self._tree.blobs if fits(path.split("/"), wanted)]
        if pattern.startswith("/"):
            return sorted(posixpath.join(str(self.repository), path) for path in found)
        return sorted(posixpath.relpath(path, self.subfolder or ".") for path in found)

    def place(self, path: str) -> str | None:
        """Where in the repository the content of a file is, symbolic links followed."""
        place = self._in_repository(path)
        for _ in range(40):
            mode, blob = self._tree.blobs.get(place, ("", ""))
            if mode != _SYMLINK:
                return place if blob else None
            target = os.fsdecode(self._content(blob))
            place = posixpath.normpath(posixpath.join(posixpath.dirname(place), target))
        return None

    def close(self) -> None:
        """End the reading process."""
        if self._end is not None:
            self._end()
        self._reader = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @cached_property
    def _tree(self) -> _Tree:
        found = git.run(self.repository, "ls-tree", "-r", "-z", "--full-tree", self.commit)
        if found.returncode:
            raise CallError("book.unreadable_commit", commit=self.short, reason=git.reason(found))
        tree = _Tree({}, {})
        for line in found.stdout.split(b"\0"):
            facts, _, path = line.partition(b"\t")
            mode, _, rest = facts.decode("ascii").partition(" ")
            if mode in _BLOB:
                tree.blobs[os.fsdecode(path)] = mode, rest.rpartition(" ")[2]
            elif mode == _SUBMODULE:
                tree.submodules[os.fsdecode(path)] = rest.rpartition(" ")[2]
        return tree

    def _may_fit(self, submodule: str, wanted: Matchers) -> bool:
        """Whether a file of a submodule fits a pattern; true where its commit is not at hand."""
        commit = self._tree.submodules[submodule]
        there = self.repository / submodule
        found = git.run(there, "ls-tree", "-r", "-z", "--full-tree", "--name-only", commit)
        return bool(found.returncode) or any(
            fits([*submodule.split("/"), *os.fsdecode(path).split("/")], wanted)
            for path in found.stdout.split(b"\0")
            if path
        )

    def _in_repository(self, path: str) -> str:
        """A path of the book as one of the repository."""
        if path.startswith("/"):
            return posixpath.relpath(path, str(self.repository))
        return posixpath.normpath(posixpath.join(self.subfolder, path))

    def _content(self, blob: str) -> bytes:
        asked, answers = self._pipes()
        asked.write(blob.encode("ascii") + b"\n")
        asked.flush()
        head = answers.readline().split()
        if len(head) != 3 or head[1] != b"blob":  # noqa: PLR2004  (hash, type, size)
            reason = os.fsdecode(b" ".join(head))
            raise CallError("book.unreadable_commit", commit=self.short, reason=reason)
        size = int(head[2])
        content = answers.read(size + 1)
        return content[:size]

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        # After a fork each process has a reader of its own; one pipe would mix their answers.
        if self._reader is None or self._reader_of != os.getpid():
            self._reader = git.start(self.repository, "cat-file", "--batch")
            self._reader_of = os.getpid()
            self._end = finalize(self, git.stop, self._reader)
        asked, answers = self._reader.stdin, self._reader.stdout
        if asked is None or answers is None:
            raise RuntimeError("git cat-file has no pipes")
        return asked, answers


def _commit_of_revision(folder: Path, revision: str) -> str:
    if revision.startswith("-"):
        return ""
    found = git.run(folder, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    commit = os.fsdecode(found.stdout).strip()
    return commit if not found.returncode and git.is_hash(commit) else ""


def _commit_of_day(folder: Path, day: str) -> str:
    try:
        date.fromisoformat(day)
    except ValueError:
        raise CallError("book.no_revision", revision=day) from None
    return next((commit for commit, made in _history(folder) if made <= day), "")


def _history(folder: Path) -> Iterator[tuple[str, str]]:
    """Hash and day of each commit from HEAD back along first parents."""
    log = ("log", "--first-parent", "--no-show-signature", "--date=short", "--format=%H %cd")
    with git.start(folder, *log, "HEAD", "--") as process:
        for line in process.stdout or ():
            commit, _, made = os.fsdecode(line).strip().partition(" ")
            yield commit, made
