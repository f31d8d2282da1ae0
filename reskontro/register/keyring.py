"""The keys of a register as it is written: read, made where one is missing, destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.customers.keys import Key, key_text, new_key
from reskontro.customers.sealing import CLASSES, SealError
from reskontro.problems import CallError
from reskontro.record.writing import write

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.book.keys import KeyFolder
    from reskontro.customers.sealing import DataClass
    from reskontro.problems import Note

_PRIVATE: Final = 0o700


class KeyRing:
    """Keys by customer; what changes is written by `save`, what is destroyed by `finish`."""

    def __init__(self, folder: KeyFolder) -> None:
        self.folder = folder
        self._changed: dict[str, Key] = {}
        self._destroyed: dict[str, Key] = {}

    def read(self, customer: str) -> Key:
        """A customer's key, also one that is not written yet.

        Raises:
            SealError: there is none, or none that can be used.
        """
        return self._changed.get(customer) or self.folder.read(customer)

    def to_seal(self, customer: str, *, has_sealed: bool) -> Key:
        """A customer's key, made now where there is none.

        `has_sealed`: the record has encrypted values, which a new key would not open.

        Raises:
            CallError: the key file cannot be used, or is missing though it is needed.
        """
        key = self._changed.get(customer)
        if key is None:
            try:
                key = self.folder.read(customer) if has_sealed else self.folder.find(customer)
            except SealError as error:
                raise refused(error.why) from None
        fresh = new_key(customer)
        if key is None:
            key = self._changed[customer] = fresh
        elif missing := [name for name in CLASSES if name not in key.secrets]:
            secrets = {**key.secrets, **{name: fresh.secrets[name] for name in missing}}
            key = self._changed[customer] = Key(customer, secrets)
        return key

    def destroy(self, customer: str, classes: Iterable[DataClass]) -> list[str]:
        """Mark the secrets of classes for `finish`; the ids of those that there are.

        Of a damaged file nothing can be told; it goes whole, or is refused.

        Raises:
            CallError: the key file is of another customer, or damaged and partly needed.
        """
        classes = tuple(classes)
        try:
            key = self.folder.find(customer)
        except SealError as error:
            if len(classes) < len(CLASSES) or error.why.key != "privacy.key_damaged":
                raise refused(error.why) from None
            self._destroyed[customer] = Key(customer, {})
            return []
        if key is None:
            return []
        gone = key.ids(classes)
        if gone:
            self._destroyed[customer] = key.without(gone)
        return gone

    @property
    def pending(self) -> bool:
        """Whether there is anything to write or destroy."""
        return bool(self._changed or self._destroyed)

    def save(self) -> None:
        """Write the new keys, before anything that they have sealed.

        Raises:
            CallError: git keeps the folder, or would; or it cannot be written.
        """
        if self._changed:
            self.make_folder()
        for customer, key in self._changed.items():
            write(self.folder.place(customer), key_text(key), lambda: None)

    def finish(self) -> None:
        """Destroy what was marked, after nothing needs it any more.

        Raises:
            CallError: a file cannot be written.
        """
        for customer, key in self._destroyed.items():
            place = self.folder.place(customer)
            if key.secrets:
                write(place, key_text(key), lambda: None)
            else:
                place.unlink(missing_ok=True)

    def make_folder(self) -> None:
        """Make the folder, for nobody else to read.

        Raises:
            CallError: git keeps it, or would; or it cannot be made.
        """
        if why := self.folder.exposed():
            raise refused(why)
        try:
            self.folder.path.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        except OSError as error:
            raise CallError(
                "record.cannot_write",
                path=str(self.folder.path),
                reason=error.strerror or str(error),
            ) from None


def refused(why: Note) -> CallError:
    """Why something cannot be done, as a wrong call."""
    return CallError(why.key, **why.values)
