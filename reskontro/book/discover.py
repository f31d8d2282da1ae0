"""Which book a call is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.problems import CallError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: The file that makes a folder a book.
SETTINGS_FILE: Final = "reskontro.yaml"

#: The file that is beside it while several files of the book are put in place together.
BEGUN_FILE: Final = ".begun.reskontro"

#: The environment variable that names the book where the call does not.
BOOK_VARIABLE: Final = "RESKONTRO_BOOK"


def find_book(start: Path, explicit: Path | None, environ: Mapping[str, str]) -> Path:
    """The root of the book: `explicit`, else `RESKONTRO_BOOK`, else the nearest folder above.

    `start` is the folder the call is made in; relative folders count from there, and it is the
    first of those above. The settings file itself may be named instead of its folder.

    Raises:
        CallError: there is none, or the folder named is no book.
    """
    if explicit is not None:
        return _book_in(start / explicit, "-b")
    if named := environ.get(BOOK_VARIABLE):
        return _book_in(start / named, BOOK_VARIABLE)
    for folder in (start, *start.parents):
        if (folder / SETTINGS_FILE).is_file():
            return folder
    raise CallError("book.none", path=str(start))


def _book_in(folder: Path, named_by: str) -> Path:
    if folder.name == SETTINGS_FILE and folder.is_file():
        return folder.parent
    if not folder.is_dir():
        raise CallError("book.no_folder", path=str(folder), named_by=named_by)
    if not (folder / SETTINGS_FILE).is_file():
        raise CallError("book.no_settings", path=str(folder), named_by=named_by)
    return folder
