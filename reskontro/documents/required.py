"""What the law asks a sales document to say, and the book does not.

Norway: bokføringsforskriften §§ 5-1-1 to 5-1-5. Sweden: mervärdesskattelagen 17 kap. 24 §.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reskontro.book.discover import SETTINGS_FILE
from reskontro.customers.record import LANGUAGES
from reskontro.problems import Note, Problem, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reskontro.address import Address
    from reskontro.book.model import Book
    from reskontro.documents.model import Document, SalesDocument
    from reskontro.settings import Company

#: Firms of these forms state that they are registered (bokføringsforskriften § 5-1-2).
_REGISTERED_FORMS: Final = re.compile(r"\b(AS|ASA|NUF)\b")
#: So many documents are named where something is told of several.
_MOST_NAMED: Final = 8


def lacking(book: Book, documents: Iterable[Document]) -> list[Problem]:
    """What is to be put in place before any of these documents is written, each told once."""
    documents = list(documents)
    found = [*_of_company(book, documents)]
    for document in documents:
        if document.kind in ("invoice", "credit-note"):
            found += [one for one in _of_buyer(book, document) if one not in found]
    return found


def _of_company(book: Book, documents: list[Document]) -> Iterator[Problem]:
    company = book.settings.company
    place = Span(SETTINGS_FILE, 0)
    if not company.name:
        yield Problem("D210", place)
    sales = [document for document in documents if document.kind in ("invoice", "credit-note")]
    if not sales:
        return
    if not company.orgnr:
        yield Problem("D211", place)
    if company.country == "SE" and not _is_complete(company.address):
        yield Problem("D212", place)
    if not company.vat_registered and any(_vat_total(one) for one in sales):
        yield Problem("D213", place)


def _of_buyer(book: Book, document: SalesDocument) -> Iterator[Problem]:
    """Name and address; in Norway an organisation number will do for the address."""
    buyer = document.buyer
    record = book.record_of(buyer.number)
    if record is None:
        yield Problem("D214", Span(document.path, document.line), {"customer": buyer.number})
        return
    if _is_complete(buyer.address):
        return
    if book.settings.company.country == "SE":
        yield Problem("D216", record.source, {"customer": buyer.number, "name": buyer.name})
    elif not buyer.orgnr:
        yield Problem("D215", record.source, {"customer": buyer.number, "name": buyer.name})


def _vat_total(document: SalesDocument) -> bool:
    return any(one.vat for one in document.vat)


def _is_complete(address: Address) -> bool:
    return bool(address.city and (address.street or address.postcode))


def states_register(company: Company) -> bool:
    """Whether the firm has to state *Foretaksregisteret* on what it sends."""
    return company.country == "NO" and bool(_REGISTERED_FORMS.search(company.name))


def in_unknown_languages(documents: Iterable[Document]) -> list[Note]:
    """Of which customers the record has a language that there are no documents in."""
    found = {
        one.buyer.number: one.buyer.language
        for one in documents
        if one.buyer.language and one.buyer.language not in LANGUAGES
    }
    return [
        Note("document.unknown_language", {"customer": number, "language": language})
        for number, language in found.items()
    ]


def worth_telling(documents: Iterable[Document]) -> list[Note]:
    """What the reader should know of documents that are written all the same."""
    sales = [one for one in documents if one.kind in ("invoice", "credit-note")]
    found = []
    for key, some in (
        ("document.no_delivery", [one for one in sales if not one.delivery_told]),
        (
            "document.credits_nothing",
            [one for one in sales if one.kind == "credit-note" and not one.invoices],
        ),
    ):
        if some:
            numbers = [one.number for one in some[:_MOST_NAMED]]
            more = ["…"] if len(some) > _MOST_NAMED else []
            found.append(Note(key, {"n": str(len(some)), "numbers": ", ".join([*numbers, *more])}))
    return found
