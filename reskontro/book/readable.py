"""The register as it can be read: encrypted values opened where their keys are at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from reskontro.problems import Note, first_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from mmap import mmap

    from reskontro.customers import Customer, CustomerNumber
    from reskontro.customers.keys import Key

#: What is no fault: the keys are elsewhere, as on a server for CI.
_EXPECTED: Final = frozenset(("privacy.key_missing",))
#: So many customers are named where keys do not serve.
_NAMED: Final = 5


class Readable(msgspec.Struct, frozen=True):
    """Records with their values in clear; of those in `closed` the number stands for the name.

    `closed` says why each could not be opened.
    """

    customers: Mapping[CustomerNumber, Customer]
    closed: Mapping[CustomerNumber, Note] = {}

    @property
    def notes(self) -> tuple[Note, ...]:
        """That names are left out, and why."""
        if not self.closed:
            return ()
        by_reason: dict[str, list[str]] = {}
        for number, why in self.closed.items():
            by_reason.setdefault(why.key, []).append(number)
        found = [Note("privacy.names_left_out", {"n": str(len(self.closed))})]
        for key, numbers in by_reason.items():
            if key in _EXPECTED:
                continue
            shown = first_of(numbers, _NAMED)
            values = {**self.closed[numbers[0]].values, "customer": shown}  # type: ignore[index]
            found.append(Note(key, values))
        return tuple(found)


class Keys(Protocol):
    """What has the keys of customers."""

    def read(self, customer: str) -> Key:
        """A customer's key.

        Raises:
            SealError: there is none, or none that can be used.
        """


def readable(
    customers: Mapping[CustomerNumber, Customer],
    texts: Iterable[bytes | mmap],
    keys: Callable[[], Keys],
) -> Readable:
    """The records of register files with what is encrypted in clear, as far as there are keys.

    A national identity number stays encrypted. What cannot be opened is left out, and for a name
    the number stands. What was erased is no reason to tell, but for a name. `keys` is asked for
    them only where something is encrypted.
    """
    from reskontro.book.kept_register import CachedRegister  # noqa: PLC0415 - not all have one
    from reskontro.customers.record import ENCRYPTED  # noqa: PLC0415

    if isinstance(customers, CachedRegister):
        sealed = customers.sealed
    else:
        beginning = ENCRYPTED.encode()
        sealed = any(text.find(beginning) >= 0 for text in texts)
    if not sealed:
        return Readable(customers)
    from reskontro.book.opened import opened_records  # noqa: PLC0415 - few registers need keys

    return opened_records(customers, keys())
