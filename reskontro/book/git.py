"""Running git: the one place that starts it, in a plain environment."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.problems import CallError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence

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

#: So many digits of a commit's hash are shown; fixed, so that output does not change as git's does.
_SHOWN: Final = 10

_HASH: Final = r"[0-9a-f]{40}|[0-9a-f]{64}"

#: What git keeps beside the repository while it is not done, and the word for it.
_UNFINISHED: Final = {
    "MERGE_HEAD": "merge",
    "rebase-merge": "rebase",
    "rebase-apply": "rebase",
    "CHERRY_PICK_HEAD": "cherry-pick",
    "REVERT_HEAD": "revert",
}


class Repository(msgspec.Struct, frozen=True):
    """A repository and a folder in it: `top` is its work tree, `folder` relative to it, "" for it."""

    top: Path
    folder: str = ""


def repository_of(folder: Path) -> Repository:
    """The repository that a folder is in.

    Raises:
        CallError: no git, or no repository that can be read.
    """
    found = run(folder, "rev-parse", "--show-toplevel", "--show-prefix")
    if found.returncode:
        raise CallError("book.no_repository", path=str(folder), reason=reason(found))
    top, prefix = os.fsdecode(found.stdout).split("\n")[:2]
    return Repository(Path(top), prefix.rstrip("/"))


def may_be_in_repository(folder: Path) -> bool:
    """Whether it is worth to ask git: the folder or one above it has a `.git`."""
    return any((each / ".git").exists() for each in (folder, *folder.absolute().parents))


def head_commit(root: Path) -> str | None:
    """The commit that is checked out, `+` behind it where files under `root` differ from it.

    None outside a repository, before its first commit, or without git.
    """
    if not may_be_in_repository(root):
        return None
    try:
        found = run(root, "status", "--porcelain=v2", "--branch", "--no-renames", "-z", "--", ".")
    except CallError:
        return None
    commit, changed = "", False
    for line in found.stdout.split(b"\0"):
        if line.startswith(b"# branch.oid "):
            commit = line.rpartition(b" ")[2].decode("ascii")
        changed = changed or line[:1] in {b"1", b"2", b"u", b"?"}
    if found.returncode or not is_hash(commit):
        return None
    return short(commit) + ("+" if changed else "")


def is_shallow(folder: Path) -> bool:
    """Whether the clone lacks the older commits."""
    found = run(folder, "rev-parse", "--is-shallow-repository")
    return found.stdout.strip() == b"true"


def unfinished(folder: Path) -> str:
    """What git was told to do and has not finished: merge, rebase, cherry-pick, revert; or ""."""
    asked = [part for name in _UNFINISHED for part in ("--git-path", name)]
    found = os.fsdecode(run(folder, "rev-parse", *asked).stdout).splitlines()
    for path, word in zip(found, _UNFINISHED.values(), strict=False):
        if (folder / path).exists():
            return word
    return ""


def name_before(top: Path, before: str, after: str, path: str) -> str:
    """The name that the file `path` of a later commit has in an earlier one, "" without another.

    By git's detection of renames, between the two commits alone.
    """
    diff = ("diff-tree", "-r", "-z", "--find-renames", "--diff-filter=R", "--name-status")
    names = os.fsdecode(run(top, *diff, before, after, "--").stdout).split("\0")
    for old, new in zip(names[1::3], names[2::3], strict=False):
        if new == path:
            return old
    return ""


def run(folder: Path, *args: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder; `given` is its input.

    Raises:
        CallError: git is not installed.
    """
    import subprocess  # noqa: PLC0415  (most calls need no git)

    try:
        # What the user gives is one argument after a fixed word, and no shell reads it.
        return subprocess.run(  # noqa: S603
            _command(folder, *args),
            capture_output=True,
            check=False,
            env=_environment(),
            input=given,
        )
    except FileNotFoundError:
        raise CallError("book.no_git") from None


def start(folder: Path, *args: str) -> subprocess.Popen[bytes]:
    """Start a git that is spoken with through its pipes."""
    import subprocess  # noqa: PLC0415  (most calls need no git)

    return subprocess.Popen(  # noqa: S603  (fixed words and a hash, and no shell reads them)
        _command(folder, *args),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a git that was started."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
    process.terminate()
    process.wait()


def reason(found: subprocess.CompletedProcess[bytes]) -> str:
    """The first line of what git complains of."""
    lines = os.fsdecode(found.stderr).strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else ""


def ignored(folder: Path, paths: Sequence[str]) -> list[str]:
    """The files that git leaves out, by their paths in the folder; none that is tracked."""
    import subprocess  # noqa: PLC0415  (most calls need no git)

    # The command knows no patterns, and refuses to be told so.
    environment = _environment() | {"GIT_LITERAL_PATHSPECS": "0"}
    found = subprocess.run(  # noqa: S603  (fixed words, and no shell reads them)
        _command(folder, "check-ignore", "-z", "--stdin"),
        capture_output=True,
        check=False,
        env=environment,
        input=b"".join(os.fsencode(path) + b"\0" for path in paths),
    )
    return [os.fsdecode(path) for path in found.stdout.split(b"\0") if path]


def is_hash(text: str) -> bool:
    """Whether a text is the full hash of an object."""
    return bool(re.fullmatch(_HASH, text))


def short(commit: str) -> str:
    """A commit's hash as it is shown."""
    return commit[:_SHOWN]


def _command(folder: Path, *args: str) -> list[str]:
    return ["git", "-C", str(folder), *args]


def _environment() -> dict[str, str]:
    """The environment without what a hook's git has set; in git's own language, taking no locks.

    Paths are names and no patterns.
    """
    kept = {name: value for name, value in os.environ.items() if name not in _OF_THE_CALLER}
    return kept | {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1"}
