"""Where a book's text comes from: the files on disk, or a git commit (`commits`)."""

from __future__ import annotations

import glob
import os
import posixpath
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol

from reskontro.journal.files import DiskFiles, Files

if TYPE_CHECKING:
    import mmap
    from collections.abc import Iterable
    from pathlib import Path

#: The name of standard input where a journal is asked for.
PIPED: Final = "-"


def matching(files: Files, patterns: Iterable[str]) -> list[str]:
    """The files that fit any of some patterns, as a setting has them; each once, sorted."""
    return sorted({path for pattern in patterns for path in files.glob(pattern)})


class Source(Files, Protocol):
    """The files of a book, by paths relative to its root."""

    def has(self, path: str) -> bool:
        """Whether there is a file of that path."""


class FolderFiles:
    """The files on disk, by paths relative to a book's root."""

    #: The commit they are of, as it is shown: none.
    short: Final = ""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._disk = DiskFiles()

    def has(self, path: str) -> bool:
        """Whether there is a file of that path."""
        return (self.root / path).is_file()

    def read(self, path: str) -> bytes | mmap.mmap:
        """The content of a file, mapped into memory where it is large.

        Raises:
            OSError: it cannot be read.
        """
        return self._disk.read(self._place(path))

    def glob(self, pattern: str) -> list[str]:
        """The files that fit a pattern, sorted; `**` stands for any number of folders.

        As in a shell, `*` and `?` stop at `/` and leave out names that begin with a dot.
        """
        pattern = posixpath.normpath(pattern)
        # Path.glob takes no pattern that leads out of the folder, as a shared journal needs.
        found = glob.glob(pattern, root_dir=self.root, recursive=True)  # noqa: PTH207
        return sorted(
            self._own_name(path)
            for path in found
            if not os.path.isdir(self._place(path))  # noqa: PTH112 - as below
        )

    def _place(self, path: str) -> str:
        """Where a file is; no Path, since a register may have one for each of very many customers."""
        return os.path.join(self.root, path)  # noqa: PTH118

    def _own_name(self, path: str) -> str:
        """The one name of a file that a pattern has led out of the root and back to."""
        return os.path.relpath(self.root / path, self.root) if path.startswith("../") else path


class PipedFiles(FolderFiles):
    """The files on disk, and under the name `-` what comes in at standard input."""

    @cached_property
    def _piped(self) -> bytes:
        return sys.stdin.buffer.read()

    def read(self, path: str) -> bytes | mmap.mmap:
        """The content of a file; standard input is read once, and kept."""
        return self._piped if path == PIPED else super().read(path)
