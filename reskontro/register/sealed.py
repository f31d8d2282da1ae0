"""Register files with the personal fields of persons encrypted, where the settings ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.customers import load_customers
from reskontro.customers.edit import with_texts_of
from reskontro.customers.national_ids import national_id
from reskontro.customers.sealing import has_sealed, is_sealed, personal_texts, with_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reskontro.customers import Customer
    from reskontro.customers.faults import Keys
    from reskontro.problems import Note
    from reskontro.register.state import Register
    from reskontro.yamledit import Value


def sealed_files(register: Register, contents: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files as they are to stand: with `privacy.encrypt: person`, what is personal encrypted.

    What is encrypted already stays as it is.

    Raises:
        CallError: a key is needed that cannot be used.
        EditError: the form of a file does not allow it.
    """
    if register.settings.privacy.encrypt != "person":
        return dict(contents)
    return {path: _sealed(register, path, data) for path, data in contents.items()}


def sealed_national_id(
    register: Register, number: str, fields: Mapping[Keys, Value | None]
) -> tuple[dict[Keys, Value | None], Note | None]:
    """Fields to be set, a national identity number among them encrypted; or what is wrong with it.

    Raises:
        CallError: the customer's key cannot be used.
    """
    found = dict(fields)
    text = found.get(("national_id",))
    if not isinstance(text, str) or text.startswith("enc:"):
        return found, None
    if wrong := national_id(text, register.home):
        return found, wrong
    before = register.raw.get(number)  # type: ignore[call-overload]
    key = register.keys.to_seal(number, has_sealed=before is not None and has_sealed(before))
    found["national_id",] = key.seal(text, "national_id")
    return found, None


def _sealed(register: Register, path: str, data: bytes) -> bytes:
    changes: dict[str, dict[Keys, str]] = {}
    wanted: list[Customer] = []
    for customer in load_customers([(path, data)]).values():
        clear = [each for each in personal_texts(customer) if not is_sealed(each[2])]
        if customer.type != "person" or not clear:
            wanted.append(customer)
            continue
        key = register.keys.to_seal(customer.number, has_sealed=has_sealed(customer))
        hidden = {(field, text): key.seal(text, field) for _, field, text in clear}
        changes[customer.number] = {keys: hidden[field, text] for keys, field, text in clear}
        wanted.append(
            with_texts(customer, lambda field, text, hidden=hidden: hidden.get((field, text), text))  # type: ignore[misc]
        )
        register.newly_sealed[customer.number] = len(clear)
    return with_texts_of(path, data, changes, wanted) if changes else data
