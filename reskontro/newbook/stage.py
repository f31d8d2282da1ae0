"""A folder that is made beside its place and moved there when all of it is done.

It is made in another that only this process has: the lock on that ends with the process, so that
what one that was killed has left is told from what another works on. The next that makes a book in
the same place takes it away.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from glob import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reskontro.book.discover import SETTINGS_FILE
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: How the name of a folder ends that one process has.
_END: Final = ".reskontro"
_OWN: Final = re.compile(rf"\.[a-z0-9_]{{8}}{re.escape(_END)}")


def check_free(root: Path) -> None:
    """Make sure that a new book can be put in a place: nothing is there, or an empty folder.

    Raises:
        CallError: it cannot.
    """
    if (root / SETTINGS_FILE).exists():
        raise CallError("init.is_book", path=str(root))
    if os.path.lexists(root) and not (root.is_dir() and {*root.iterdir()} <= {*_left(root, root)}):
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
    try:
        if keep:
            clear_left(root)
        for folder in reversed(root.parents):
            if keep and not folder.is_dir():
                folder.mkdir()
                made.append(folder)
        there = root.is_dir()
        beside = root if there else root.parent
        with _own_folder(root.name, beside if keep else Path(tempfile.gettempdir())) as own:
            stage = own / "book"
            stage.mkdir()
            yield stage
            if keep and there:
                _move_into(stage, root)
            elif keep:
                stage.replace(root)
                made.clear()
    except OSError as error:
        place, reason = str(error.filename or root), error.strerror or str(error)
        raise CallError("init.cannot_write", path=place, reason=reason) from None
    finally:
        for folder in reversed(made):
            folder.rmdir()


def clear_left(root: Path) -> None:
    """Delete what processes that were killed have left of a book that was to be put in a place."""
    for folder in (root, root.parent):
        for each in _left(root, folder):
            shutil.rmtree(each, ignore_errors=True)


def _left(root: Path, folder: Path) -> Iterator[Path]:
    """Folders for a book that processes have left that run no more, each locked meanwhile."""
    for each in sorted(folder.glob(f".{escape(root.name)}.*{_END}")):
        if _OWN.fullmatch(each.name.removeprefix(f".{root.name}")):
            with suppress(OSError), _locked(each):  # else somebody has it, or it is no folder
                yield each


@contextmanager
def _own_folder(name: str, beside: Path) -> Iterator[Path]:
    """A folder that only this process has, named after a place; nothing of it is left at the end."""
    with ExitStack() as stack:
        while True:
            own = Path(tempfile.mkdtemp(_END, f".{name}.", beside))
            stack.callback(shutil.rmtree, own, ignore_errors=True)
            with suppress(BlockingIOError, FileNotFoundError):
                stack.enter_context(_locked(own))
                if own.is_dir():
                    break  # else one that clears away was quicker than the lock
        yield own


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Have a folder as the only process.

    Raises:
        OSError: another has it, or it is none.
    """
    lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(lock)


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
