"""The files of a book, watched: what was read of them must still stand when something is written."""

from __future__ import annotations

import os
import posixpath
import time
from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.book.patterns import fits, matchers
from reskontro.book.sources import FolderFiles
from reskontro.problems import CallError

if TYPE_CHECKING:
    import mmap
    from collections.abc import Mapping
    from pathlib import Path

#: Nanoseconds within which a second change may leave no mark in a file's times.
_FRESH: Final = 3_000_000_000


class _Seen(NamedTuple):
    """A file as it was read: what the system keeps of it, and of one changed just then a digest."""

    stamp: tuple[int, ...]
    digest: bytes


class WatchedFiles(FolderFiles):
    """The files of a folder that remembers what it gave, and gives the same again."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._given: dict[str, bytes | mmap.mmap] = {}
        self._seen: dict[str, _Seen] = {}
        self._found: dict[str, list[str]] = {}

    def read(self, path: str) -> bytes | mmap.mmap:
        """The content of a file, as it was when it was first read.

        Raises:
            OSError: it cannot be read.
        """
        if path not in self._given:
            stamp = self._stamp(path)
            data = self._given[path] = super().read(path)
            fresh = stamp and abs(time.time_ns() - stamp[-1]) < _FRESH
            self._seen[path] = _Seen(stamp, sha256(data).digest() if fresh else b"")
        return self._given[path]

    def glob(self, pattern: str) -> list[str]:
        """The files that fit a pattern, sorted."""
        found = super().glob(pattern)
        self._found.setdefault(pattern, found)
        return found

    def changed(self) -> list[str]:
        """Files that are not as they were first read, and patterns that other files fit now."""
        now = FolderFiles(self.root)
        return [
            *(path for path, seen in self._seen.items() if not self._is_still(path, seen)),
            *(pattern for pattern, paths in self._found.items() if now.glob(pattern) != paths),
        ]

    def hold(self) -> None:
        """Make sure that nothing has changed since it was read.

        Raises:
            CallError: something has.
        """
        if changed := self.changed():
            raise CallError("record.changed", path=changed[0])

    def _is_still(self, path: str, seen: _Seen) -> bool:
        if not seen.stamp or self._stamp(path) != seen.stamp:
            return False
        return not seen.digest or sha256(super().read(path)).digest() == seen.digest

    def _stamp(self, path: str) -> tuple[int, ...]:
        """What the system keeps of a file that tells a change, its time last; () without a file."""
        try:
            found = os.stat(self._place(path))  # noqa: PTH116 - as `_place` says
        except OSError:
            return ()
        return (
            found.st_dev,
            found.st_ino,
            found.st_size,
            found.st_mtime_ns,
            found.st_ctime_ns,
        )


class FilesWith(FolderFiles):
    """The files of a folder as they will be when one of them has another content."""

    def __init__(self, root: Path, content: Mapping[str, bytes]) -> None:
        super().__init__(root)
        self._content = content

    def read(self, path: str) -> bytes | mmap.mmap:
        """The content of a file.

        Raises:
            OSError: it cannot be read.
        """
        return self._content[path] if path in self._content else super().read(path)

    def glob(self, pattern: str) -> list[str]:
        """The files that fit a pattern, sorted, those to come among them."""
        wanted = matchers(posixpath.normpath(pattern))
        new = [path for path in self._content if fits(path.split("/"), wanted)]
        return sorted({*super().glob(pattern), *new})
