"""A book's settings without its journals: for what needs no entry, or no book at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.discover import BOOK_VARIABLE, SETTINGS_FILE, find_book
from reskontro.problems import CallError
from reskontro.settings import Settings, load_settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def settings_alone(
    start: Path, explicit: Path | None, environ: Mapping[str, str], known_at: str | None = None
) -> Settings | None:
    """The settings of the book that `find_book` finds, as a git revision had them; None of none.

    Raises:
        BookError: they cannot be read; with all independent problems.
        CallError: the book that is named is none, or not at that revision.
    """
    try:
        root = find_book(start, explicit, environ)
    except CallError:
        if explicit is not None or environ.get(BOOK_VARIABLE):
            raise
        return None
    if known_at is None:
        data = (root / SETTINGS_FILE).read_bytes()
    else:
        from reskontro.book.commits import files_at  # noqa: PLC0415 (loaded only for a commit)

        data = bytes(files_at(root, known_at).read(SETTINGS_FILE))
    return load_settings(SETTINGS_FILE, data)
