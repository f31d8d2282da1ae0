"""Putting files of a book in place: one process at a time, each file whole or not at all."""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE
from typing import TYPE_CHECKING

from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Keep other processes from writing to a book; waits for one that does.

    The lock is on the folder itself, so that no file is needed for it, and ends with the process.
    """
    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def write(path: Path, content: bytes, hold: Callable[[], None]) -> None:
    """Put a file in place of another in one step, as `write_all` does.

    Raises:
        CallError: as there.
    """
    write_all({path: content}, hold)


def write_all(contents: Mapping[Path, bytes], hold: Callable[[], None]) -> None:
    """Put files in place of others, each in one step, with their modes; the disk has them then.

    All are written beside the old ones first. `hold` is called last before the first step; what it
    raises keeps all as they were. Where a later step fails the earlier ones are taken back.

    Raises:
        CallError: the disk is full, a folder may not be written to, or the like.
    """
    targets = {path: Path(os.path.realpath(path)) for path in contents}
    now = Path()
    done: dict[Path, bytes | None] = {}
    try:
        for path, target in targets.items():
            now = path
            target.parent.mkdir(parents=True, exist_ok=True)
            _beside(target).unlink(missing_ok=True)  # left by a process that was killed
            _write_new(_beside(target), target, contents[path])
        hold()
        for path, target in targets.items():
            now = path
            old = target.read_bytes() if len(targets) > 1 and target.exists() else None
            os.replace(_beside(target), target)  # noqa: PTH105 - beside the other calls of the system
            done[target] = old
            _sync_folder(target.parent)
    except OSError as error:
        _take_back(done)
        reason = error.strerror or str(error)
        raise CallError("record.cannot_write", path=str(now), reason=reason) from None
    finally:
        for target in targets.values():
            with suppress(OSError):
                _beside(target).unlink(missing_ok=True)


def _take_back(done: Mapping[Path, bytes | None]) -> None:
    """Put back what files held, None of one that was not there."""
    for target, old in done.items():
        with suppress(OSError):
            if old is None:
                target.unlink()
            else:
                _write_new(_beside(target), target, old)
                os.replace(_beside(target), target)  # noqa: PTH105


def _beside(target: Path) -> Path:
    """The file that is put in place of another."""
    return target.with_name(f".{target.name}.reskontro")


def _write_new(temporary: Path, target: Path, content: bytes) -> None:
    """Write a new file that the disk has when this ends, with owner and mode of `target`."""
    stream = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with suppress(FileNotFoundError):
            old = target.stat()
            with suppress(PermissionError):
                os.fchown(stream, old.st_uid, old.st_gid)
            os.fchmod(stream, S_IMODE(old.st_mode))
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(stream, rest) :]
        os.fsync(stream)
    finally:
        os.close(stream)


def _sync_folder(folder: Path) -> None:
    stream = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(stream)
    finally:
        os.close(stream)
