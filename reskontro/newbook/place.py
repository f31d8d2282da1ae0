"""Putting the files of a new book in place: all of them or none, and none over another."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.keys import exposed
from reskontro.book.load import BookRequest, load_folder
from reskontro.newbook.contents import IGNORED, KEYS
from reskontro.newbook.stage import clear_left
from reskontro.problems import CallError
from reskontro.record.watched import FilesWith
from reskontro.record.writing import locked, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reskontro.newbook.contents import NewFile

_PRIVATE = 0o700


def missing(root: Path, files: Mapping[str, NewFile]) -> dict[str, NewFile]:
    """The files that are not there yet, each as it is to be; `.gitignore` may be another's.

    Raises:
        CallError: the folder is a book, or has another file in place of one of them.
    """
    if (root / SETTINGS_FILE).exists():
        raise CallError("init.is_book", path=str(root))
    known = there(root, files)
    found = {path: file for path, file in files.items() if path not in known}
    taken = [path for path in found if path != IGNORED and os.path.lexists(root / path)]
    if taken:
        raise CallError("init.exists", paths=", ".join(taken), path=str(root))
    return {path: file for path, file in found.items() if not os.path.lexists(root / path)}


def there(root: Path, files: Mapping[str, NewFile]) -> list[str]:
    """The paths of the files that are there and just as they are to be."""
    return [
        path
        for path, file in files.items()
        if (root / path).is_file() and (root / path).read_bytes() == file.content
    ]


def put(root: Path, files: Mapping[str, NewFile]) -> list[str]:
    """Make the files of a book that are not there yet; their paths.

    The settings, which make the folder a book, come last, and `.gitignore` first. What fails takes
    all that was made before with it; a process that is killed on the way leaves files that another
    call finds as they are to be.

    Raises:
        BookError: the book could not be read.
        CallError: a file is another already, or cannot be written.
    """
    made: list[Path] = []
    clear_left(root)
    try:
        _make_folder(root, made)
        with locked(root):
            wanted = missing(root, files)
            _read(root, files)
            for path in sorted(wanted, key=_order):
                place = root / path
                if wanted[path].private:
                    _hold_out_of_git(place)
                _make_folder(place.parent, made, private=wanted[path].private)
                _write(place, wanted[path], made)
    except BaseException as error:
        _take_back(made)
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
            raise CallError("init.cannot_write", path=str(error.filename), reason=reason) from None
        raise
    return list(wanted)


def _hold_out_of_git(place: Path) -> None:
    """Make sure that git will not keep a key.

    Raises:
        CallError: it would.
    """
    if why := exposed(place, KEYS):
        raise CallError(why.key, **why.values)


def _order(path: str) -> tuple[bool, bool, str]:
    return path == SETTINGS_FILE, path != IGNORED, path


def _read(root: Path, files: Mapping[str, NewFile]) -> None:
    """Read the book as it will be."""
    texts = {path: file.content for path, file in files.items() if file.kind != "key"}
    load_folder(root, FilesWith(root, texts), BookRequest(root, book=root, commit=False))


def _write(place: Path, file: NewFile, made: list[Path]) -> None:
    def free() -> None:
        if os.path.lexists(place):
            raise FileExistsError(17, os.strerror(17), str(place))
        made.append(place)

    try:
        write(place, file.content, free)
    except CallError as error:
        values = error.note.values
        raise CallError("init.cannot_write", path=values["path"], reason=values["reason"]) from None


def _make_folder(folder: Path, made: list[Path], *, private: bool = False) -> None:
    """Make a folder and those above it that are missing."""
    if folder.is_dir():
        return
    _make_folder(folder.parent, made)
    folder.mkdir(mode=_PRIVATE if private else 0o777)
    made.append(folder)


def _take_back(made: list[Path]) -> None:
    """Delete what was made, the latest first."""
    for place in reversed(made):
        with suppress(OSError):
            if place.is_dir():
                place.rmdir()
            else:
                place.unlink()
