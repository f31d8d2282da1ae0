"""A book as a git commit has it, and which commit is checked out."""

from __future__ import annotations

import os
import posixpath
import re
from datetime import date
from fnmatch import translate
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, Self
from weakref import finalize

from reskontro.book.discover import SETTINGS_FILE
from reskontro.problems import CallError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

#: Set by git for its hooks; they would make git read another repository than the book's.
_OF_THE_CALLER: Final = frozenset(
    {
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_PREFIX",
        "GIT_COMMON_DIR",
        "GIT_NAMESPACE",
    }
)

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

_SYMLINK: Final = "120000"
_BLOB: Final = frozenset({"100644", "100755", _SYMLINK})

#: So many digits of a commit's hash are shown; fixed, so that output does not change as git's does.
_SHOWN: Final = 10


def files_at(root: Path, known_at: str, needed: str = SETTINGS_FILE) -> GitFiles:
    """The book in the folder `root` as git knew it: at a revision, or at the end of a day.

    A day (`2025-01-05`) means the last commit on the way back from HEAD, by first parents, that
    was made on that day or before, by the clock of who made it. `needed` is a file that must be
    in that commit, relative to `root`.

    Raises:
        CallError: no git, no repository, no such revision, or the file is not in it.
    """
    found = _git(root, "rev-parse", "--show-toplevel", "--show-prefix")
    if found.returncode:
        raise CallError("book.no_repository", path=str(root), reason=_reason(found))
    top, prefix = os.fsdecode(found.stdout).split("\n")[:2]
    repository = Path(top)
    if _DAY.fullmatch(known_at):
        commit = _commit_of_day(repository, known_at)
    else:
        commit = _commit_of_revision(repository, known_at)
    files = GitFiles(repository, commit, prefix.rstrip("/"))
    if not files.has(needed):
        raise CallError("book.not_in_commit", path=needed, commit=files.short)
    return files


def head_commit(root: Path) -> str | None:
    """The commit that is checked out, `+` behind it where files under `root` differ from it.

    None outside a repository, before its first commit, or without git.
    """
    if not any((folder / ".git").exists() for folder in (root, *root.absolute().parents)):
        return None
    try:
        found = _git(root, "status", "--porcelain=v2", "--branch", "--no-renames", "-z", "--", ".")
    except CallError:
        return None
    commit, changed = "", False
    for line in found.stdout.split(b"\0"):
        if line.startswith(b"# branch.oid "):
            commit = line.rpartition(b" ")[2].decode("ascii")
        changed = changed or line[:1] in {b"1", b"2", b"u", b"?"}
    if found.returncode or not _is_hash(commit):
        return None
    return commit[:_SHOWN] + ("+" if changed else "")


class GitFiles:
    """The files of a commit, read from git's store and never from the work tree.

    Paths are relative to `subfolder`, the book's root, and may lead out of it (`../`) but not
    out of the repository. Files are read through one `git cat-file` that lives until `close`,
    or as long as the object.
    """

    def __init__(self, repository: Path, commit: str, subfolder: str = "") -> None:
        """`commit` is a full hash; `subfolder` is relative to the repository, "" for its root."""
        self.repository = repository
        self.commit = commit
        self.subfolder = subfolder
        self._reader: subprocess.Popen[bytes] | None = None
        self._reader_of = 0
        self._end: Callable[[], object] | None = None

    @property
    def short(self) -> str:
        """The commit's hash as it is shown."""
        return self.commit[:_SHOWN]

    def has(self, path: str) -> bool:
        """Whether the commit has a file of that path."""
        return self._blob(path) is not None

    def read(self, path: str) -> bytes:
        """The content of a file; a symbolic link is followed inside the commit.

        Raises:
            FileNotFoundError: the commit has no such file.
        """
        blob = self._blob(path)
        if blob is None:
            raise FileNotFoundError(path)
        return self._content(blob)

    def glob(self, pattern: str) -> list[str]:
        """The files that fit a pattern, sorted; `**` stands for any number of folders.

        As in a shell, `*` and `?` stop at `/` and leave out names that begin with a dot.
        """
        wanted = _matchers(self._place(pattern))
        found = [path for path in self._blobs if _fits(path.split("/"), wanted)]
        if pattern.startswith("/"):
            return sorted(posixpath.join(str(self.repository), path) for path in found)
        return sorted(posixpath.relpath(path, self.subfolder or ".") for path in found)

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
    def _blobs(self) -> dict[str, tuple[str, str]]:
        """Mode and hash of each file, by its path in the repository."""
        found = _git(self.repository, "ls-tree", "-r", "-z", "--full-tree", self.commit)
        if found.returncode:
            raise CallError("book.unreadable_commit", commit=self.short, reason=_reason(found))
        blobs: dict[str, tuple[str, str]] = {}
        for line in found.stdout.split(b"\0"):
            facts, _, path = line.partition(b"\t")
            mode, _, rest = facts.decode("ascii").partition(" ")
            if mode in _BLOB:
                blobs[os.fsdecode(path)] = mode, rest.rpartition(" ")[2]
        return blobs

    def _place(self, path: str) -> str:
        """A path of the book as one of the repository."""
        if path.startswith("/"):
            return posixpath.relpath(path, str(self.repository))
        return posixpath.normpath(posixpath.join(self.subfolder, path))

    def _blob(self, path: str) -> str | None:
        """The hash of a file's content."""
        place = self._place(path)
        for _ in range(40):
            mode, blob = self._blobs.get(place, ("", ""))
            if mode != _SYMLINK:
                return blob or None
            target = os.fsdecode(self._content(blob))
            place = posixpath.normpath(posixpath.join(posixpath.dirname(place), target))
        return None

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
            self._reader = _start(self.repository, "cat-file", "--batch")
            self._reader_of = os.getpid()
            self._end = finalize(self, _stop, self._reader)
        asked, answers = self._reader.stdin, self._reader.stdout
        if asked is None or answers is None:
            raise RuntimeError("git cat-file has no pipes")
        return asked, answers


def _commit_of_revision(repository: Path, revision: str) -> str:
    if not revision.startswith("-"):
        found = _git(repository, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        commit = os.fsdecode(found.stdout).strip()
        if not found.returncode and _is_hash(commit):
            return commit
    raise CallError("book.no_revision", revision=revision)


def _commit_of_day(repository: Path, day: str) -> str:
    try:
        date.fromisoformat(day)
    except ValueError:
        raise CallError("book.no_revision", revision=day) from None
    for commit, made in _history(repository):
        if made <= day:
            return commit
    raise CallError("book.no_commit_by", day=day)


def _history(repository: Path) -> Iterator[tuple[str, str]]:
    """Hash and day of each commit from HEAD back along first parents."""
    log = ("log", "--first-parent", "--no-show-signature", "--date=short", "--format=%H %cd")
    with _start(repository, *log, "HEAD", "--") as process:
        for line in process.stdout or ():
            commit, _, made = os.fsdecode(line).strip().partition(" ")
            yield commit, made


def _git(folder: Path, *args: str) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder.

    Raises:
        CallError: git is not installed.
    """
    import subprocess  # noqa: PLC0415  (most calls need no git)

    try:
        # What the user gives is one argument after a fixed word, and no shell reads it.
        return subprocess.run(  # noqa: S603
            _command(folder, *args), capture_output=True, check=False, env=_environment()
        )
    except FileNotFoundError:
        raise CallError("book.no_git") from None


def _start(folder: Path, *args: str) -> subprocess.Popen[bytes]:
    """Start a git that is spoken with through its pipes."""
    import subprocess  # noqa: PLC0415  (most calls need no git)

    return subprocess.Popen(  # noqa: S603  (fixed words and a hash, and no shell reads them)
        _command(folder, *args),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )


def _stop(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
    process.terminate()
    process.wait()


def _command(folder: Path, *args: str) -> list[str]:
    return ["git", "-C", str(folder), *args]


def _environment() -> dict[str, str]:
    """The environment without what a hook's git has set, in git's own language, taking no locks."""
    kept = {name: value for name, value in os.environ.items() if name not in _OF_THE_CALLER}
    return kept | {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}


def _reason(found: subprocess.CompletedProcess[bytes]) -> str:
    """The first line of what git complains of."""
    lines = os.fsdecode(found.stderr).strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else ""


def _is_hash(text: str) -> bool:
    return bool(re.fullmatch(r"[0-9a-f]{40}|[0-9a-f]{64}", text))


def _matchers(pattern: str) -> list[Callable[[str], bool] | None]:
    """Per part of a pattern whether a name fits it; None for `**`, any number of folders."""
    return [None if part == "**" else _matcher(part) for part in pattern.split("/")]


def _matcher(part: str) -> Callable[[str], bool]:
    fits = re.compile(translate(part)).match
    dotted = part.startswith(".")
    return lambda name: bool(fits(name)) and (dotted or not name.startswith("."))


def _fits(names: list[str], wanted: list[Callable[[str], bool] | None]) -> bool:
    """Whether the names of a path fit the parts of a pattern."""
    if not names or not wanted:
        return not names and not wanted
    if wanted[0] is not None:
        return wanted[0](names[0]) and _fits(names[1:], wanted[1:])
    seen = next((at for at, name in enumerate(names) if name.startswith(".")), len(names))
    if len(wanted) == 1:
        return seen == len(names)
    return any(_fits(names[at:], wanted[1:]) for at in range(seen + 1))
