"""Where journals are read from: the disk here, a git commit elsewhere."""

from __future__ import annotations

import glob
import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import mmap

_MAP_FROM = 1 << 22


class Files(Protocol):
    """Files by path; relative paths are relative to wherever the implementation stands."""

    def read(self, path: str) -> bytes | mmap.mmap:
        """The content of a file; raises `OSError`, for a directory too."""

    def glob(self, pattern: str) -> list[str]:
        """The files that match, sorted; `**` matches any folders."""


class DiskFiles:
    """The files of this machine."""

    def read(self, path: str) -> bytes | mmap.mmap:
        """The content of a file, mapped into memory where it is large.

        Raises:
            OSError: it cannot be read.
        """
        # No Path: a register may have a file for each of very many customers.
        with open(path, "rb", buffering=0) as stream:  # noqa: PTH123
            if os.fstat(stream.fileno()).st_size >= _MAP_FROM:
                import mmap  # noqa: PLC0415 - few books are so large

                return mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
            return stream.read()

    def glob(self, pattern: str) -> list[str]:
        """The files that match, sorted; folders are left out."""
        found = glob.glob(pattern, recursive=True)  # noqa: PTH207 - `**` and absolute patterns
        return sorted(path for path in found if not Path(path).is_dir())
