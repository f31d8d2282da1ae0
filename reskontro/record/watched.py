"""The files of a book, watched: what was read of them must still stand when something is written."""

from __future__ import annotations

import posixpath
from hashlib import sha256
from typing import TYPE_CHECKING

from reskontro.book.patterns import fits, matchers
from reskontro.book.sources import FolderFiles

if TYPE_CHECKING:
    import mmap
    from collections.abc import Mapping
    from pathlib import Path


class WatchedFiles(FolderFiles):
    """The files of a folder that remembers what it gave."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._seen: dict[str, bytes] = {}
        self._found: dict[str, list[str]] = {}

    def read(self, path: str) -> bytes | mmap.mmap:
        """The content of a file.

        Raises:
            OSError: it cannot be read.
        """
        data = super().read(path)
        digest = sha256(data).digest()
        if self._seen.setdefault(path, digest) != digest:
            self._seen[path] = b"changed"
        return data

    def glob(self, pattern: str) -> list[str]:
        """The files that fit a pattern, sorted."""
        found = super().glob(pattern)
        self._found.setdefault(pattern, found)
        return found

    def changed(self) -> list[str]:
        """Files that are not as they were first read, and patterns that other files fit now."""
        now = FolderFiles(self.root)
        return [
            *(path for path, digest in self._seen.items() if _digest(now, path) != digest),
            *(pattern for pattern, paths in self._found.items() if now.glob(pattern) != paths),
        ]


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


def _digest(files: FolderFiles, path: str) -> bytes:
    """What tells a content from another, nothing where there is no file."""
    try:
        return sha256(files.read(path)).digest()
    except OSError:
        return b""
