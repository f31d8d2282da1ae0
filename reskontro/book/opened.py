"""Records whose encrypted values are opened with the keys of their customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.book.readable import Readable
from reskontro.customers.sealing import (
    SealError,
    has_sealed,
    is_sealed,
    personal_texts,
    with_texts,
    without_sealed,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reskontro.book.readable import Keys
    from reskontro.customers import Customer, CustomerNumber
    from reskontro.problems import Note

_STAYS: Final = "national_id"
_ERASED: Final = "privacy.secret_destroyed"


def opened_records(customers: Mapping[CustomerNumber, Customer], keys: Keys) -> Readable:
    """The records with what is encrypted in clear, as far as there are keys; see `readable`."""
    found: dict[CustomerNumber, Customer] = {}
    closed: dict[CustomerNumber, Note] = {}
    for number, customer in customers.items():
        found[number], why = _opened(customer, keys)
        if why is not None:
            closed[number] = why
    return Readable(found, closed)


def _opened(customer: Customer, keys: Keys) -> tuple[Customer, Note | None]:
    if not has_sealed(customer):
        return customer, None
    texts = [(field, text) for _, field, text in personal_texts(customer) if is_sealed(text)]
    if all(field == _STAYS for field, _ in texts):
        return customer, None
    try:
        key = keys.read(customer.number)
    except SealError as error:
        return without_sealed(customer), error.why
    faults: dict[str, Note] = {}

    def clear(field: str, text: str) -> str:
        if field == _STAYS or not is_sealed(text):
            return text
        try:
            return key.unseal(text, field)
        except SealError as error:
            faults[field] = error.why
            return text

    found = without_sealed(with_texts(customer, clear))
    wrong = [why for field, why in faults.items() if field == "name" or why.key != _ERASED]
    return found, wrong[0] if wrong else None
