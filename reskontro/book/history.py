"""Who wrote the lines of a book's files."""

from __future__ import annotations

import os
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, NamedTuple

from reskontro.book import git
from reskontro.book.blame import NOT_COMMITTED, blame
from reskontro.book.commits import GitFiles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.book.blame import Authorship
    from reskontro.book.model import BookFiles

#: A line of a file: its path as entries have it, and its number, from 1.
Place = tuple[str, int]


class History:
    """Who wrote the lines of a book's files, as a commit has them or as they are today."""

    def __init__(self, files: BookFiles) -> None:
        self._files = files

    @property
    def shallow(self) -> bool:
        """Whether the clone lacks older commits, so that its oldest one stands for them."""
        files = self._files
        return git.is_shallow(files.repository if isinstance(files, GitFiles) else files.root)

    def written(self, places: Iterable[Place]) -> dict[Place, Authorship]:
        """Who wrote each line; lines of files outside any repository are left out, all without git.

        Raises:
            CallError: git cannot tell.
        """
        found: dict[Place, Authorship] = {}
        for path, lines in by_path(places if which("git") else ()).items():
            where = where_is(self._files, path)
            if where is None:
                continue
            blamed = blame(where.folder, where.name, lines, *where.revision)
            for line in lines:
                if blamed is None:
                    found[path, line] = NOT_COMMITTED
                elif line in blamed:
                    found[path, line] = blamed[line].by
        return found


class Where(NamedTuple):
    """How git is asked for a file: in which folder, by which name, at which revision (if any)."""

    folder: Path
    name: str
    revision: tuple[str, ...] = ()


def where_is(files: BookFiles, path: str) -> Where | None:
    """How git is asked for a file of a book; None where it is in no repository.

    A file on disk is asked for in its own folder, whose repository may be a submodule.
    """
    if isinstance(files, GitFiles):
        place = files.place(path)
        return None if place is None else Where(files.repository, place, (files.commit,))
    real = Path(os.path.realpath(files.root / path))
    return Where(real.parent, real.name) if git.may_be_in_repository(real.parent) else None


def by_path(places: Iterable[Place]) -> dict[str, list[int]]:
    """The lines of each file, sorted."""
    found: dict[str, set[int]] = {}
    for path, line in places:
        found.setdefault(path, set()).add(line)
    return {path: sorted(found[path]) for path in sorted(found)}
