"""Putting files of a book in place: one process at a time, and all of them or none.

A file is put in place in one step. What a process that was killed had done of several is taken
back by the next that locks the book.
"""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reskontro.book.discover import BEGUN_FILE
from reskontro.record.begun import Step, begin, clean, end, finish, kept, take_back, take_back_begun
from reskontro.record.disk import beside, cannot_write, own_beside, sync_folder, write_new

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_LARGE: Final = 1 << 20


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Keep other processes from writing to a book; waits for one that does.

    The lock is on the folder itself, so that no file is needed for it, and ends with the process.
    What one that was killed had begun is taken back.

    Raises:
        CallError: that cannot be, since files were changed meanwhile.
    """
    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        take_back_begun(root)
        yield
    finally:
        os.close(folder)


def write(path: Path, content: bytes, hold: Callable[[], None]) -> None:
    """Put a file in place of another in one step, as `write_all` does.

    Raises:
        CallError: as there.
    """
    write_all({path: content}, hold)


def write_all(
    contents: Mapping[Path, bytes], hold: Callable[[], None], root: Path | None = None
) -> None:
    """Put files in place of others, each in one step, with their modes; the disk has them then.

    All are written beside the old ones first. `hold` is called last before the first step; what it
    raises keeps all as they were. Where a later step fails the earlier ones are taken back. Of a
    process that is killed between two steps `locked` does that, where `root` is its folder.

    Raises:
        CallError: the disk is full, a folder may not be written to, or the like.
    """
    targets = {path: Path(os.path.realpath(path)) for path in contents}
    now = Path()
    steps: list[Step] = []
    done = False
    try:
        for path, target in targets.items():
            now = path
            target.parent.mkdir(parents=True, exist_ok=True)
            beside(target).unlink(missing_ok=True)  # left by a process that was killed
            write_new(beside(target), target, (contents[path],))
        hold()
        if len(targets) > 1:
            steps += [kept(target, contents[path]) for path, target in targets.items()]
            begin(steps, root)
        for path, target in targets.items():
            now = path
            os.replace(beside(target), target)  # noqa: PTH105 - beside the other calls of the system
            sync_folder(target.parent)
        if steps:
            begin(steps, root, done=True)
        done = True
        finish(steps, root)
    except BaseException as error:
        with suppress(OSError):  # else the next that locks the book takes it back
            if not done:
                take_back(steps)
                end(steps, root)
        if isinstance(error, OSError):
            raise cannot_write(now, error) from None
        raise
    finally:
        if root is None or not (root / BEGUN_FILE).exists():
            for target in (*targets.values(), *([] if root is None else [root / BEGUN_FILE])):
                with suppress(OSError):
                    clean(target)


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Put a file in place of another in one step, with its mode, written as its pieces come.

    A link to a file stays one. What is no file, as a pipe, a terminal or /dev/null, gets the
    pieces themselves. What a process that was killed had written is deleted by the next.

    Raises:
        CallError: as `write_all`.
    """
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as stream:
                stream.writelines(pieces)
            return
        target = Path(os.path.realpath(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = own_beside(target)
        try:
            write_new(temporary, target, _large(pieces))
            os.replace(temporary, target)  # noqa: PTH105
        finally:
            temporary.unlink(missing_ok=True)
        sync_folder(target.parent)
    except OSError as error:
        raise cannot_write(path, error) from None


def _large(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces that are worth a call of the system each."""
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        if len(waiting) >= _LARGE:
            yield bytes(waiting)
            waiting.clear()
    yield bytes(waiting)
