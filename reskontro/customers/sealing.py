"""Encrypted values of records: whose they are, which fields, and how a text is sealed and opened.

A sealed text stands in the YAML as `enc:1:` and BASE64 of: the first bytes of the key's digest, a
nonce, and the text under AES-GCM with 256 bits. Customer number and field are bound to it, so that
it opens nowhere else. `cryptography` is imported when the first text is sealed or opened.
"""

from __future__ import annotations

import binascii
import os
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

import msgspec

from reskontro.customers.record import ENCRYPTED, Customer
from reskontro.problems import Note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from reskontro.customers.faults import Keys
    from reskontro.settings import PrivacySettings

#: What data are kept for, each with a time of its own and so with a key of its own: what sales
#: documents must show; what was agreed, and asked of others; what reaches the customer; all else.
DataClass = Literal["accounting", "correspondence", "contact", "note"]
CLASSES: Final[tuple[DataClass, ...]] = get_args(DataClass)

#: The personal fields of a record, lists without places, and what each is kept for. The country of
#: an address is none: VAT and rules depend on it.
PERSONAL: Final[Mapping[str, DataClass]] = {
    "name": "accounting",
    "orgnr": "accounting",
    "national_id": "contact",
    "address.street": "accounting",
    "address.postcode": "accounting",
    "address.city": "accounting",
    "delivery_address.street": "accounting",
    "delivery_address.postcode": "accounting",
    "delivery_address.city": "accounting",
    "contacts.name": "contact",
    "contacts.role": "contact",
    "contacts.email": "contact",
    "contacts.phone": "contact",
    "email": "contact",
    "phone": "contact",
    "vat_number": "accounting",
    "peppol_address": "contact",
    "bank_account": "contact",
    "iban": "contact",
    "credit_check.source": "correspondence",
    "credit_check.rating": "correspondence",
    "notes": "note",
    "consents.purpose": "correspondence",
}
_NAMES: Final = tuple(dict.fromkeys(field.partition(".")[0] for field in PERSONAL))
_SEALED: Final = f"{ENCRYPTED}1:"
_KEY_BYTES: Final = 32
_ID_BYTES: Final = 4
_NONCE_BYTES: Final = 12


class SealError(Exception):
    """A text that cannot be opened; `why` is a phrase."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.why = Note(key, values)


def new_secret() -> bytes:
    """A key that nobody has had."""
    return os.urandom(_KEY_BYTES)


def is_secret(secret: bytes) -> bool:
    """Whether bytes have the length of a key."""
    return len(secret) == _KEY_BYTES


def is_sealed(text: str) -> bool:
    """Whether a text is an encrypted one."""
    return text.startswith(_SEALED)


def seal(text: str, secret: bytes, customer: str, field: str) -> str:
    """A text encrypted for a field of a customer; never the same twice."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - seldom used

    nonce = os.urandom(_NONCE_BYTES)
    hidden = AESGCM(secret).encrypt(nonce, text.encode(), _bound(customer, field))
    return _SEALED + binascii.b2a_base64(_id(secret) + nonce + hidden, newline=False).decode(
        "ascii"
    )


def unseal(text: str, secret: bytes, customer: str, field: str) -> str:
    """The text that was sealed for a field of a customer.

    Raises:
        SealError: it was sealed with another key, or is damaged or meant for another place.
    """
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - seldom used
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - seldom used

    try:
        data = binascii.a2b_base64(text.removeprefix(_SEALED), strict_mode=True)
    except (binascii.Error, ValueError):
        raise SealError("privacy.text_damaged", field=field) from None
    if data[:_ID_BYTES] != _id(secret):
        raise SealError("privacy.other_key", field=field)
    nonce, hidden = data[_ID_BYTES:][:_NONCE_BYTES], data[_ID_BYTES + _NONCE_BYTES :]
    try:
        return AESGCM(secret).decrypt(nonce, hidden, _bound(customer, field)).decode()
    except (InvalidTag, ValueError):
        raise SealError("privacy.text_damaged", field=field) from None


def is_private(record: Customer | None, privacy: PrivacySettings) -> bool:
    """Whether what is personal of a customer is to stand nowhere in clear.

    It is so of persons where they are encrypted, and of who may be one for want of a record.
    """
    return privacy.encrypt == "person" and (record is None or record.type == "person")


def personal_texts(customer: Customer) -> Iterator[tuple[Keys, str, str]]:
    """The personal texts of a record that say something: keys, field, value.

    A name that is the customer's number stands for none.
    """
    for name in _NAMES:
        for keys, text in _texts(getattr(customer, name), (name,)):
            if text and (name != "name" or text != customer.number):
                yield keys, field_of(keys), text


def with_texts(customer: Customer, change: Callable[[str, str], str]) -> Customer:
    """The record with its personal texts changed: `change` gets field and text."""
    changed = {name: _changed(getattr(customer, name), name, change) for name in _NAMES}
    return msgspec.structs.replace(customer, **changed)


def has_sealed(customer: Customer) -> bool:
    """Whether a record has encrypted values; most are told at once by the mark standing nowhere."""
    if _SEALED.encode() not in msgspec.msgpack.encode(customer):
        return False
    return any(is_sealed(text) for _, _, text in personal_texts(customer))


def without_sealed(customer: Customer) -> Customer:
    """The record without its encrypted values; an encrypted name gives way to the number.

    An encrypted national identity number stays as it is: it is never anything else.
    """

    def cleared(field: str, text: str) -> str:
        if not is_sealed(text) or field == "national_id":
            return text
        return customer.number if field == "name" else ""

    if not has_sealed(customer):
        return customer
    return with_texts(customer, cleared)


def field_of(keys: Keys) -> str:
    """The field that keys lead to, places in lists left out."""
    return ".".join(key for key in keys if isinstance(key, str))


def _texts(value: object, keys: Keys) -> Iterator[tuple[Keys, str]]:
    if isinstance(value, str):
        if field_of(keys) in PERSONAL:
            yield keys, value
    elif isinstance(value, tuple):
        for place, each in enumerate(value):
            yield from _texts(each, (*keys, place))
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name), (*keys, name))


def _changed(value: Any, field: str, change: Callable[[str, str], str]) -> Any:  # noqa: ANN401
    if isinstance(value, str):
        return change(field, value) if value and field in PERSONAL else value
    if isinstance(value, tuple):
        return tuple(_changed(each, field, change) for each in value)
    if isinstance(value, msgspec.Struct):
        parts = {
            name: _changed(getattr(value, name), f"{field}.{name}", change)
            for name in value.__struct_fields__
        }
        return msgspec.structs.replace(value, **parts)
    return value


def key_id(secret: bytes) -> str:
    """What tells a key from others without telling the key."""
    return _id(secret).hex()


def _id(secret: bytes) -> bytes:
    return sha256(b"reskontro key " + secret).digest()[:_ID_BYTES]


def _bound(customer: str, field: str) -> bytes:
    return f"reskontro 1\0{customer}\0{field}".encode()
