"""Writing a file so that the disk has it, beside the one that it is put in place of."""

from __future__ import annotations

import os
from contextlib import suppress
from stat import S_IMODE
from typing import TYPE_CHECKING

from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def beside(target: Path) -> Path:
    """The file that is put in place of another."""
    return target.with_name(f".{target.name}.reskontro")


def write_new(temporary: Path, target: Path, pieces: Iterable[bytes]) -> None:
    """Write a new file that the disk has when this ends, with owner and mode of `target`."""
    stream = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with suppress(FileNotFoundError):
            old = target.stat()
            with suppress(PermissionError):
                os.fchown(stream, old.st_uid, old.st_gid)
            os.fchmod(stream, S_IMODE(old.st_mode))
        for piece in pieces:
            rest = memoryview(piece)
            while rest:
                rest = rest[os.write(stream, rest) :]
        os.fsync(stream)
    finally:
        os.close(stream)


def sync_folder(folder: Path) -> None:
    """See to it that the disk has the names in a folder."""
    stream = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(stream)
    finally:
        os.close(stream)


def link(file: Path, place: Path) -> None:
    """Give a file another name, or a copy where its file system has no hard links."""
    try:
        os.link(file, place)
    except OSError:
        write_new(place, file, (file.read_bytes(),))


def cannot_write(path: Path, error: OSError) -> CallError:
    """What is told where the system refuses."""
    return CallError("record.cannot_write", path=str(path), reason=error.strerror or str(error))
