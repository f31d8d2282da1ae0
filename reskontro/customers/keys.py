"""A customer's key as its file has it: one secret for each class of data."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.customers.sealing import (
    CLASSES,
    PERSONAL,
    DataClass,
    SealError,
    is_sealed,
    is_secret,
    key_id,
    new_secret,
    seal,
    unseal,
    with_texts,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.customers.record import Customer

_DAMAGED: Final = "privacy.key_damaged"


class Key(msgspec.Struct, frozen=True):
    """The secrets of one customer; a class whose data were erased has none any more."""

    customer: str
    secrets: dict[DataClass, bytes]

    @property
    def digest(self) -> str:
        """What tells whether a key is whole, and the same as another."""
        told = "".join(f"{name}:{self.secrets[name].hex()}\n" for name in sorted(self.secrets))
        return sha256(f"{self.customer}\n{told}".encode()).hexdigest()

    def ids(self, classes: Iterable[DataClass]) -> list[str]:
        """What tells the secrets of these classes from others, of those that there are."""
        return [key_id(self.secrets[name]) for name in classes if name in self.secrets]

    def without(self, ids: Iterable[str]) -> Key:
        """The key when the secrets with these ids are destroyed."""
        gone = frozenset(ids)
        left = {name: each for name, each in self.secrets.items() if key_id(each) not in gone}
        return Key(self.customer, left)

    def seal(self, text: str, field: str) -> str:
        """A text encrypted for a field.

        Raises:
            SealError: the secret for such fields was destroyed.
        """
        return seal(text, self._secret(field), self.customer, field)

    def unseal(self, text: str, field: str) -> str:
        """The text that was sealed for a field.

        Raises:
            SealError: it cannot be opened with this key.
        """
        return unseal(text, self._secret(field), self.customer, field)

    def _secret(self, field: str) -> bytes:
        secret = self.secrets.get(PERSONAL[field])
        if secret is None:
            raise SealError("privacy.secret_destroyed", field=field)
        return secret


class _File(msgspec.Struct):
    """How a key stands in its file."""

    customer: str
    secrets: dict[DataClass, bytes]
    digest: str


def new_key(customer: str) -> Key:
    """A key that nobody has had."""
    return Key(customer, {name: new_secret() for name in CLASSES})


def key_text(key: Key) -> bytes:
    """A key as its file has it."""
    file = _File(key.customer, key.secrets, key.digest)
    return msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"


def read_key(data: bytes, customer: str) -> Key:
    """The key in the content of a file that is to be a customer's.

    Raises:
        SealError: it is damaged, or of another customer.
    """
    try:
        file = msgspec.json.decode(data, type=_File)
    except (msgspec.MsgspecError, ValueError):
        raise SealError(_DAMAGED, customer=customer) from None
    key = Key(file.customer, file.secrets)
    if key.digest != file.digest or not all(map(is_secret, key.secrets.values())):
        raise SealError(_DAMAGED, customer=customer)
    if key.customer != customer:
        raise SealError("privacy.key_of_other", customer=customer, other=key.customer)
    return key


def opened(customer: Customer, key: Key) -> Customer:
    """The record with what the key opens in clear, a national identity number too.

    Raises:
        SealError: something does not open.
    """
    return with_texts(
        customer, lambda field, text: key.unseal(text, field) if is_sealed(text) else text
    )
