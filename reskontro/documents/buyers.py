"""The customer as a document names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.documents.model import Buyer

if TYPE_CHECKING:
    from reskontro.book.model import Book


def buyer_of(book: Book, customer: str, payee: str = "") -> Buyer:
    """A customer by number; of one without a record only the number and the payee are known."""
    record = book.record_of(customer)
    if record is None:
        return Buyer(customer, payee or customer)
    return Buyer(
        customer,
        record.name,
        record.address,
        record.delivery_address,
        "" if record.type == "person" else record.orgnr,
        record.vat_number,
        person=record.type == "person",
        language=record.language,
    )
