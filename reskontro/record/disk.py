"""Writing a file so that the disk has it, beside the one that it is put in place of."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from glob import escape
from stat import S_IMODE
from typing import TYPE_CHECKING, Final

from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


#: How the name of a file ends that is one process's own: its number, and one that no other has.
_OWN: Final = re.compile(r"\.([0-9]+)\.[0-9a-f]{8}\.reskontro")


def beside(target: Path) -> Path:
    """The file that is put in place of another."""
    return target.with_name(f".{target.name}.reskontro")


def own_beside(target: Path) -> Path:
    """A file to be put in place of another that no other call uses, also without a lock.

    Those that processes have left that were killed are deleted.
    """
    for left in target.parent.glob(f".{escape(target.name)}.*.reskontro"):
        own = _OWN.fullmatch(left.name.removeprefix(f".{target.name}"))
        if own is not None and not _runs(int(own[1])):
            left.unlink(missing_ok=True)
    return target.with_name(f".{target.name}.{os.getpid()}.{os.urandom(4).hex()}.reskontro")


def _runs(pid: int) -> bool:
    """Whether another process has a number; this one has nothing begun when it asks."""
    if pid == os.getpid():
        return False
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # it is another user's
        return True
    return True


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
