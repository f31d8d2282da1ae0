"""The files of a book that say how its banks write CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book.sources import matching

if TYPE_CHECKING:
    from reskontro.journal.files import Files
    from reskontro.settings import Settings


def profile_files(files: Files, settings: Settings) -> list[tuple[str, bytes]]:
    """Path and content of the profiles of a book (setting `bank.profiles`), by path.

    Raises:
        OSError: one cannot be read.
    """
    paths = matching(files, settings.bank.profiles)
    return [(path, bytes(files.read(path))) for path in paths]
