"""A git commit of just what was recorded, and the repository for it."""

from __future__ import annotations

import os
import posixpath
from typing import TYPE_CHECKING

from reskontro.book import git
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def check_committable(root: Path, paths: Sequence[str]) -> None:
    """Make sure that a commit of files will hold nothing but what is added to them now.

    Raises:
        CallError: there is no repository, git has a merge or the like to finish, or one of the
            files, relative to `root`, is ignored or has changes that are not committed.
    """
    if not paths:
        return
    repository = git.repository_of(root)
    if word := git.unfinished(repository.top):
        raise CallError("record.git_unfinished", what=word)
    if ignored := git.ignored(root, paths):
        raise CallError("record.ignored", path=ignored[0])
    if changed := _changed(repository, paths):
        raise CallError("record.not_committed", path=changed)
    who = git.run(root, "var", "GIT_COMMITTER_IDENT")
    if who.returncode:
        raise CallError("record.nobody", reason=git.reason(who))


def _changed(repository: git.Repository, paths: Sequence[str]) -> str:
    """The first of some files in a folder of the repository that is not as committed, or ""."""
    status = ("status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--")
    there = repository.top / repository.folder
    found = git.run(there, *status, *paths).stdout.split(b"\0")
    changed = {os.fsdecode(line[len("XY ") :]) for line in found if line}
    for path in paths:
        if posixpath.normpath(posixpath.join(repository.folder, path)) in changed:
            return path
    return min(changed, default="")


def commit(root: Path, paths: Sequence[str], message: str) -> str:
    """Commit files as they are now, whatever else is staged; returns the commit as it is shown.

    Raises:
        CallError: git does not; what was written stays.
    """
    for args in (("add", "--"), ("commit", "-q", "-m", message, "--only", "--")):
        done = git.run(root, *args, *paths)
        if done.returncode:
            raise CallError("record.commit_failed", path=paths[0], reason=git.reason(done) or "–")
    return git.short(git.run(root, "rev-parse", "HEAD").stdout.decode().strip())


def check_startable(folder: Path) -> bool:
    """Make sure that files of a new book can be committed; whether a repository is to be made.

    Raises:
        CallError: there is no git, it does not know who commits, or it has a merge or the like to
            finish.
    """
    who = git.run(folder, "var", "GIT_COMMITTER_IDENT")
    if who.returncode:
        raise CallError("init.nobody", reason=git.reason(who))
    found = git.run(folder, "rev-parse", "--show-toplevel")
    if found.returncode:
        return True
    if word := git.unfinished(git.repository_of(folder).top):
        raise CallError("init.git_unfinished", what=word)
    return False


def start_repository(folder: Path) -> None:
    """Make a folder a repository.

    Raises:
        CallError: git does not.
    """
    done = git.run(folder, "init", "-q")
    if done.returncode:
        raise CallError("init.git_failed", path=str(folder), reason=git.reason(done) or "–")
