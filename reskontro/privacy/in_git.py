"""What git's history still has of personal data, in all branches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.book import git
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

#: A text of fewer characters, as a postcode, stands in many records.
_TELLING: Final = 5


def commits_of(root: Path, paths: Sequence[str]) -> set[bytes]:
    """The commits that have other versions of files than those before them; none without git.

    Raises:
        CallError: there is a repository, and it cannot be asked.
    """
    return _found(root, "--", *paths) if paths and git.may_be_in_repository(root) else set()


def commits_with(root: Path, path: str, texts: Sequence[str]) -> set[bytes]:
    """The commits in which one of the texts comes into a file or goes; none without git.

    Raises:
        CallError: there is a repository, and it cannot be asked.
    """
    if not git.may_be_in_repository(root):
        return set()
    long = [text for text in texts if len(text) >= _TELLING]
    return set().union(
        *(_found(root, f"-S{text}", "--", path) for text in dict.fromkeys(long or texts))
    )


def _found(root: Path, *args: str) -> set[bytes]:
    done = git.run(root, "log", "--all", "--no-show-signature", "--format=%H", *args)
    if done.returncode:
        raise CallError("privacy.history_unread", reason=git.reason(done))
    return set(done.stdout.split())
