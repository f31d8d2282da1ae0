"""Which files of a book git keeps encrypted, though they read as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.book import git
from reskontro.book.sources import FolderFiles
from reskontro.problems import CallError

if TYPE_CHECKING:
    from reskontro.book.sources import Source


def is_encrypted(files: Source, path: str) -> bool:
    """Whether a filter of git encrypts the file (`secret.yaml filter=git-crypt` and the like).

    False for a file of a commit, which is read as git keeps it.
    """
    if not isinstance(files, FolderFiles) or not git.may_be_in_repository(files.root):
        return False
    try:
        found = git.run(files.root, "check-attr", "-z", "filter", "--", path)
    except CallError:
        return False
    return b"crypt" in found.stdout.split(b"\0")[2] if not found.returncode else False
