"""Files that are written for the user, outside the book: whole, and over no other."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from reskontro.problems import CallError
from reskontro.record.writing import write_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


def put(files: Mapping[Path, bytes]) -> None:
    """Write all files, or none; one that is there already must be the same, and stays as it is.

    Raises:
        CallError: one is another, or cannot be written.
    """
    new: dict[Path, bytes] = {}
    for path, data in files.items():
        there = _content_of(path)
        if there is None:
            new[path] = data
        elif there != data:
            raise CallError("document.exists", path=str(path))
    with placing():
        write_all(new, lambda: None)


@contextmanager
def placing(path: Path | None = None) -> Iterator[None]:
    """Tell what keeps a file from being written, without a word of the book; `path` is the file.

    Raises:
        CallError: it cannot be.
    """
    try:
        yield
    except CallError as error:
        if error.note.key != "record.cannot_write":
            raise
        raise CallError("document.not_written", **error.note.values) from None
    except OSError as error:
        reason = error.strerror or str(error)
        shown = str(path or error.filename)
        raise CallError("document.not_written", path=shown, reason=reason) from None


def _content_of(path: Path) -> bytes | None:
    """What a file holds, None of one that is not there.

    Raises:
        CallError: it cannot be read.
    """
    with placing(path):
        return path.read_bytes() if path.exists() else None
