"""Which two states of a book a call compares: `REV`, `REV REV`, `REV..REV` or `REV...REV`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book import git
from reskontro.book.commits import commit_of
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HEAD: Final = "HEAD"


class Compared(msgspec.Struct, frozen=True):
    """A state before and one after; `after` is None for the files as they are now.

    `forked`: before is not `before` itself but where `after` parted from it.
    """

    before: str
    after: str | None = None
    forked: bool = False


def compared(revisions: Sequence[str]) -> Compared:
    """What the arguments of a call mean; without any, the last commit against the files now.

    An end of a range that is left out is HEAD, as in git.

    Raises:
        CallError: there are more than two, or a range and something more.
    """
    if len(revisions) > 2 or (len(revisions) == 2 and any(".." in one for one in revisions)):  # noqa: PLR2004
        raise CallError("diff.two_revisions")
    if len(revisions) != 1:
        return Compared(revisions[0], revisions[1]) if revisions else Compared(HEAD)
    for dots in ("...", ".."):
        before, found, after = revisions[0].partition(dots)
        if found:
            return Compared(before or HEAD, after or HEAD, forked=dots == "...")
    return Compared(revisions[0])


def fork_point(folder: Path, before: str, after: str) -> str:
    """The commit where two revisions parted, as a full hash.

    Raises:
        CallError: no git, no repository, no such revision, or nothing they have in common.
    """
    top = git.repository_of(folder).top
    found = git.run(top, "merge-base", commit_of(top, before), commit_of(top, after))
    commit = os.fsdecode(found.stdout).strip()
    if found.returncode or not git.is_hash(commit):
        raise CallError("diff.no_fork_point", before=before, after=after)
    return commit
