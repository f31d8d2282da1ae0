"""Several files of a book that are put in place together: all of them, or none.

What a step replaces is kept beside it until all are done, and the book's folder has a list of them
meanwhile. So what a process that was killed had done of it can be taken back.
"""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reskontro.book.discover import BEGUN_FILE
from reskontro.problems import CallError
from reskontro.record.disk import beside, cannot_write, link, sync_folder, write_new

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Step(msgspec.Struct, frozen=True):
    """A file that is put in place with others: whether there was one, and the digest of the new."""

    path: str
    replaces: bool
    digest: str


class _Begun(msgspec.Struct, frozen=True):
    """Files that are put in place together; `done`: all or none are, and what is beside may go."""

    steps: list[Step]
    done: bool = False


def kept(target: Path, content: bytes) -> Step:
    """What a step replaces is kept beside it until all are done."""
    replaces = target.exists()
    # Left by a process that was killed; taken away sooner it would pass for a change of the file.
    _old(target).unlink(missing_ok=True)
    if replaces:
        link(target, _old(target))
    sync_folder(target.parent)
    return Step(str(target), replaces, sha256(content).hexdigest())


def begin(steps: Sequence[Step], root: Path | None, *, done: bool = False) -> None:
    """Write down in the book's folder what is begun, or that it is done."""
    if root is not None:
        begun = root / BEGUN_FILE
        own = [
            msgspec.structs.replace(one, path=os.path.relpath(one.path, os.path.realpath(root)))
            for one in steps
        ]
        beside(begun).unlink(missing_ok=True)
        write_new(beside(begun), begun, (msgspec.json.encode(_Begun(own, done)),))
        os.replace(beside(begun), begun)  # noqa: PTH105
        sync_folder(root)


def finish(steps: Sequence[Step], root: Path | None) -> None:
    """Delete what files held that are in place: it may be what was to be erased."""
    with suppress(OSError):  # else the next that locks the book does it
        for one in steps:
            clean(Path(one.path))
        end(steps, root)


def end(steps: Sequence[Step], root: Path | None) -> None:
    """Say that nothing is begun."""
    if steps and root is not None:
        (root / BEGUN_FILE).unlink(missing_ok=True)
        sync_folder(root)


def take_back(steps: Iterable[Step]) -> None:
    """Put back what files held, and delete those that were not there."""
    for one in steps:
        target = Path(one.path)
        if not one.replaces:
            if _is_new(one):
                target.unlink()
        elif _old(target).exists():  # and stays, should this be cut off too
            beside(target).unlink(missing_ok=True)
            link(_old(target), beside(target))
            os.replace(beside(target), target)  # noqa: PTH105
        sync_folder(target.parent)


def take_back_begun(root: Path) -> None:
    """Take back what a process that was killed had begun to put in place.

    Raises:
        CallError: one of its files was changed since, or cannot be written.
    """
    begun = root / BEGUN_FILE
    if not begun.exists():
        return
    found = msgspec.json.decode(begun.read_bytes(), type=_Begun)
    own = found.steps
    steps = [msgspec.structs.replace(one, path=str(root.resolve() / one.path)) for one in own]
    try:
        if not found.done:
            for one, step in zip(own, steps, strict=True):
                if not _is_known(step):
                    paths = " ".join(each.path for each in own)
                    raise CallError("record.begun", path=one.path, paths=paths, file=BEGUN_FILE)
            take_back(steps)
            begin(steps, root, done=True)
        finish(steps, root)
    except OSError as error:
        raise cannot_write(begun, error) from None


def _is_known(one: Step) -> bool:
    """Whether a file is as it was before its step, or as after it and can be put back."""
    target, old = Path(one.path), _old(Path(one.path))
    if not target.exists():
        return not one.replaces
    if one.replaces and not old.exists():
        return False
    return _is_new(one) or (one.replaces and target.read_bytes() == old.read_bytes())


def _is_new(one: Step) -> bool:
    """Whether a file holds what its step put there."""
    target = Path(one.path)
    return target.exists() and sha256(target.read_bytes()).hexdigest() == one.digest


def clean(target: Path) -> None:
    """Delete what stands beside a file while it is put in place."""
    beside(target).unlink(missing_ok=True)
    _old(target).unlink(missing_ok=True)


def _old(target: Path) -> Path:
    """The file that keeps what another held."""
    return target.with_name(f".{target.name}.old.reskontro")
