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
    from collections.abc import Iterator, Mapping

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


def fill(stage: Path, contents: Mapping[str, bytes]) -> None:
    """Write files into a folder that nobody else has, each with the folders it is in."""
    for path, content in contents.items():
        place = stage / path
        place.parent.mkdir(exist_ok=True, parents=True)
        place.write_bytes(content)


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
        there = root.is_dir()
        beside = (root if there else root.parent) if keep else None
        stage = Path(tempfile.mkdtemp(".reskontro", f".{root.name}.", beside))
        yield stage
        if keep and there:
            _move_into(stage, root)
        elif keep:
            stage.chmod(_MODE & ~_umask())
            stage.replace(root)
            made.clear()
    except OSError as error:
        place, reason = str(error.filename or root), error.strerror or str(error)
        raise CallError("init.cannot_write", path=place, reason=reason) from None
    finally:
        if stage is not None:
            shutil.rmtree(stage, ignore_errors=True)
        for folder in reversed(made):
            folder.rmdir()


def _move_into(stage: Path, root: Path) -> None:
    """Move all that is in a folder into another, which somebody may stand in; the settings last."""
    moved: list[Path] = []
    try:
        for each in sorted(stage.iterdir(), key=lambda path: (path.name == SETTINGS_FILE, path)):
            moved.append(_moved(each, root / each.name))  # noqa: PERF401 - known when one fails
    except BaseException:
        for place in moved:
            if place.is_dir():
                shutil.rmtree(place, ignore_errors=True)
            else:
                place.unlink(missing_ok=True)
        raise


def _moved(each: Path, place: Path) -> Path:
    """Move a file or a folder to a place where nothing is; the place.

    Raises:
        OSError: something is there, or it cannot be moved.
    """
    if os.path.lexists(place):
        raise FileExistsError(17, os.strerror(17), str(place))
    return each.rename(place)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
