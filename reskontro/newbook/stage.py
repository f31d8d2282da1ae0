"""A folder that is made beside its place and moved there when all of it is done."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reskontro.book.discover import SETTINGS_FILE
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Iterator

_MODE = 0o777


def check_free(root: Path) -> None:
    """Make sure that a new book can be put in a place: nothing is there, or an empty folder.

    Raises:
        CallError: it cannot.
    """
    if (root / SETTINGS_FILE).exists():
        raise CallError("init.is_book", path=str(root))
    if os.path.lexists(root) and not (root.is_dir() and not any(root.iterdir())):
        raise CallError("moving.in_the_way", path=str(root))


@contextmanager
def staged(root: Path, *, keep: bool = True) -> Iterator[Path]:
    """A folder for the files of a new book; at the end of the block it is put in its place.

    What fails in the block leaves nothing behind, and without `keep` nothing is left at all.

    Raises:
        CallError: the place is taken, or cannot be written to.
    """
    check_free(root)
    made: list[Path] = []
    stage: Path | None = None
    try:
        for folder in reversed(root.parents):
            if keep and not folder.is_dir():
                folder.mkdir()
                made.append(folder)
        beside = root.parent if keep else None
        stage = Path(tempfile.mkdtemp(".reskontro", f".{root.name}.", beside))
        yield stage
        if keep:
            stage.chmod(_MODE & ~_umask())
            stage.replace(root)  # an empty folder gives way, anything else does not
            made.clear()
    except OSError as error:
        place, reason = str(error.filename or root), error.strerror or str(error)
        raise CallError("init.cannot_write", path=place, reason=reason) from None
    finally:
        if stage is not None:
            shutil.rmtree(stage, ignore_errors=True)
        for folder in reversed(made):
            folder.rmdir()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
