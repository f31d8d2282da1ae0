"""Putting files of a book in place: one process at a time, and all of them or none.

A file is put in place in one step. Of several each is kept until all are, and the book's folder has
a list of them meanwhile: what a process that was killed had done of it is taken back by the next
that locks the book.
"""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from stat import S_IMODE
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book.discover import BEGUN_FILE
from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

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
        _take_back_begun(root)
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
    steps: list[_Step] = []
    try:
        for path, target in targets.items():
            now = path
            target.parent.mkdir(parents=True, exist_ok=True)
            _beside(target).unlink(missing_ok=True)  # left by a process that was killed
            _write_new(_beside(target), target, (contents[path],))
        hold()
        if len(targets) > 1:
            steps += [_kept(target, contents[path]) for path, target in targets.items()]
            _begin(steps, root)
        for path, target in targets.items():
            now = path
            os.replace(_beside(target), target)  # noqa: PTH105 - beside the other calls of the system
            _sync_folder(target.parent)
        _end(steps, root)
    except BaseException as error:
        with suppress(OSError):  # else the next that locks the book takes it back
            _take_back(steps)
            _end(steps, root)
        if isinstance(error, OSError):
            raise _cannot_write(now, error) from None
        raise
    finally:
        if root is None or not (root / BEGUN_FILE).exists():
            for target in (*targets.values(), *([] if root is None else [root / BEGUN_FILE])):
                with suppress(OSError):
                    _clean(target)


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """Put a file in place of another in one step, with its mode, written as its pieces come.

    A link to a file stays one. What is no file, as a pipe, a terminal or /dev/null, gets the
    pieces themselves.

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
        temporary = target.with_name(f".{target.name}.{os.getpid()}.reskontro")
        try:
            _write_new(temporary, target, _large(pieces))
            os.replace(temporary, target)  # noqa: PTH105
        finally:
            temporary.unlink(missing_ok=True)
        _sync_folder(target.parent)
    except OSError as error:
        raise _cannot_write(path, error) from None


def _large(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces that are worth a call of the system each."""
    waiting = bytearray()
    for piece in pieces:
        waiting += piece
        if len(waiting) >= _LARGE:
            yield bytes(waiting)
            waiting.clear()
    yield bytes(waiting)


class _Step(msgspec.Struct, frozen=True):
    """A file that is put in place with others: whether there was one, and the digest of the new."""

    path: str
    replaces: bool
    digest: str


def _kept(target: Path, content: bytes) -> _Step:
    """What a step replaces is kept beside it until all are done."""
    replaces = target.exists()
    _old(target).unlink(missing_ok=True)  # as above; a link more or less is a change of the file
    if replaces:
        try:
            os.link(target, _old(target))
        except OSError:  # a file system without hard links
            _write_new(_old(target), target, (target.read_bytes(),))
    _sync_folder(target.parent)
    return _Step(str(target), replaces, sha256(content).hexdigest())


def _begin(steps: Sequence[_Step], root: Path | None) -> None:
    """Write down in the book's folder what is begun."""
    if root is not None:
        begun = root / BEGUN_FILE
        own = [
            msgspec.structs.replace(one, path=os.path.relpath(one.path, os.path.realpath(root)))
            for one in steps
        ]
        _beside(begun).unlink(missing_ok=True)
        _write_new(_beside(begun), begun, (msgspec.json.encode(own),))
        os.replace(_beside(begun), begun)  # noqa: PTH105
        _sync_folder(root)


def _end(steps: Sequence[_Step], root: Path | None) -> None:
    """Say that all is as it should be: from here on nothing is taken back."""
    if steps and root is not None:
        (root / BEGUN_FILE).unlink(missing_ok=True)
        _sync_folder(root)


def _take_back(steps: Iterable[_Step]) -> None:
    """Put back what files held, and delete those that were not there."""
    for one in steps:
        target = Path(one.path)
        if not one.replaces:
            target.unlink(missing_ok=True)
        elif _old(target).exists():
            os.replace(_old(target), target)  # noqa: PTH105
        _sync_folder(target.parent)


def _take_back_begun(root: Path) -> None:
    """Take back what a process that was killed had begun to put in place.

    Raises:
        CallError: one of its files was changed since, or cannot be written.
    """
    begun = root / BEGUN_FILE
    if not begun.exists():
        return
    own = msgspec.json.decode(begun.read_bytes(), type=list[_Step])
    steps = [msgspec.structs.replace(one, path=str(root.resolve() / one.path)) for one in own]
    try:
        for one, step in zip(own, steps, strict=True):
            if not _is_known(step):
                paths = " ".join(each.path for each in own)
                raise CallError("record.begun", path=one.path, paths=paths, file=BEGUN_FILE)
        _take_back(steps)
        _end(steps, root)
        for step in steps:
            _clean(Path(step.path))
    except OSError as error:
        raise _cannot_write(begun, error) from None


def _cannot_write(path: Path, error: OSError) -> CallError:
    return CallError("record.cannot_write", path=str(path), reason=error.strerror or str(error))


def _is_known(one: _Step) -> bool:
    """Whether a file is as it was before its step, or as after it and can be put back."""
    target, old = Path(one.path), _old(Path(one.path))
    if not target.exists():
        return not one.replaces
    content = target.read_bytes()
    if one.replaces and old.exists() and content == old.read_bytes():
        return True
    return sha256(content).hexdigest() == one.digest and (not one.replaces or old.exists())


def _clean(target: Path) -> None:
    """Delete what stands beside a file while it is put in place."""
    _beside(target).unlink(missing_ok=True)
    _old(target).unlink(missing_ok=True)


def _beside(target: Path) -> Path:
    """The file that is put in place of another."""
    return target.with_name(f".{target.name}.reskontro")


def _old(target: Path) -> Path:
    """The file that keeps what another held."""
    return target.with_name(f".{target.name}.old.reskontro")


def _write_new(temporary: Path, target: Path, pieces: Iterable[bytes]) -> None:
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


def _sync_folder(folder: Path) -> None:
    stream = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(stream)
    finally:
        os.close(stream)
