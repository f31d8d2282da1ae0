"""The keys of a book's customers: files in a folder that git must not track."""

from __future__ import annotations

import os
from datetime import date  # noqa: TC003  (the fields' types are read at run time)
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote

import msgspec

from reskontro.book import git
from reskontro.customers.keys import Key, read_key
from reskontro.customers.sealing import CLASSES, SealError
from reskontro.problems import Note

if TYPE_CHECKING:
    from reskontro.settings import PrivacySettings

_SUFFIX: Final = ".key"
_BACKUP: Final = "backup.json"


class Backup(msgspec.Struct, frozen=True):
    """What the key folder remembers of the last backup: its day, and the ids of its secrets."""

    day: date
    keys: dict[str, list[str]]

    def has(self, key: Key) -> bool:
        """Whether all secrets of a key are in it."""
        return set(key.ids(CLASSES)) <= set(self.keys.get(key.customer, ()))


class KeyFolder:
    """The folder of the keys, which need not be there."""

    def __init__(self, root: Path, settings: PrivacySettings) -> None:
        self.root = root
        #: As it is written in messages: relative to the book where it is inside.
        self.name = settings.keys
        self.path = root / Path(settings.keys).expanduser()

    def numbers(self) -> list[str]:
        """The customers that have a key file."""
        if not self.path.is_dir():
            return []
        return sorted(unquote(place.stem) for place in self.path.glob(f"*{_SUFFIX}"))

    def place(self, customer: str) -> Path:
        """The file of a customer's key."""
        return self.path / (quote(customer, safe=" ") + _SUFFIX)

    @property
    def backup_place(self) -> Path:
        """The file that remembers the last backup."""
        return self.path / _BACKUP

    def find(self, customer: str) -> Key | None:
        """A customer's key, None where there is no file.

        Raises:
            SealError: the file is damaged, cannot be read, or is of another customer.
        """
        try:
            data = self.place(customer).read_bytes()
        except FileNotFoundError:
            return None
        except OSError:
            raise SealError("privacy.key_unreadable", customer=customer) from None
        return read_key(data, customer)

    def read(self, customer: str) -> Key:
        """A customer's key.

        Raises:
            SealError: there is none, or none that can be used.
        """
        key = self.find(customer)
        if key is None:
            raise SealError("privacy.key_missing", customer=customer, folder=self.name)
        return key

    def last_backup(self) -> Backup | None:
        """What is remembered of the last backup; None: nothing, or nothing that can be read."""
        try:
            return msgspec.json.decode(self.backup_place.read_bytes(), type=Backup)
        except (OSError, msgspec.MsgspecError):
            return None

    def exposed(self) -> Note | None:
        """Why git keeps the folder, or would; None where it does not, or there is no git."""
        return exposed(self.path / f"x{_SUFFIX}", self.name)


def exposed(place: Path, name: str) -> Note | None:
    """Why git keeps a file, or another of its folder, or would; None where it does not.

    `name` is what the folder is called.
    """
    place = Path(os.path.realpath(place))
    folder = place.parent
    while not folder.is_dir():
        folder = folder.parent
    if not git.may_be_in_repository(folder):
        return None
    if place.parent.is_dir() and git.run(place.parent, "ls-files", "-z", "--", ".").stdout:
        return Note("privacy.tracked", {"folder": name})
    if not git.ignored(folder, [str(place)]):
        return Note("privacy.not_ignored", {"folder": name})
    return None
