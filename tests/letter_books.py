"""A firm that can send documents, and what the program makes for it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from books import Given, Outcome, call
from pypdf import PdfReader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    #: The fixture `letters`: makes books of a firm that can send documents.
    Make = Callable[..., "Letters"]

COMPANY: dict[str, Any] = {
    "name": "Prøve Bygg AS",
    "country": "NO",
    "orgnr": "987654325",
    "vat_registered": True,
    "bank_account": "86011117947",
    "address": {"street": "Prøvegata 1", "postcode": "0181", "city": "Oslo", "country": "NO"},
    "email": "faktura@prove.example",
}
CUSTOMERS: dict[str, Any] = {
    "1": {
        "name": "Kunde Én AS",
        "orgnr": "123456785",
        "address": {"street": "Storgata 1", "postcode": "0181", "city": "Oslo", "country": "NO"},
    },
    "2": {
        "name": "Kund Två AB",
        "language": "sv",
        "address": {
            "street": "Ågatan 2",
            "postcode": "83134",
            "city": "Östersund",
            "country": "SE",
        },
    },
    "3": {
        "name": "Customer Three Ltd",
        "type": "foreign",
        "language": "en",
        "address": {"street": "1 High Street", "city": "London", "country": "GB"},
    },
}
INVOICE = """
    2026-01-05 * (F-1) Kunde Én AS | Gulvlegging
        ; due: 2026-02-04
        ; kid: 1000120260017
        ; delivered: 2025-12-15
        1500:1                 1250.00 NOK
        ; invoice: F-1
        3000                  -1000.00 NOK
        2700                   -250.00 NOK
"""


class Letters:
    """A book, and the documents the program makes of it in a folder."""

    def __init__(self, given: Given, folder: Path) -> None:
        self.given = given
        self.folder = folder

    @property
    def book(self) -> Path:
        """The book's folder."""
        assert self.given.request.book is not None
        return self.given.request.book

    def call(self, kind: str, *args: str) -> Outcome:
        return call("document", kind, *self.given.where, *args, "-o", str(self.folder))

    def pdf(self, kind: str, *args: str) -> bytes:
        """The only PDF that a call writes."""
        done = self.call(kind, *args)
        assert done.code == 0, done.err
        (path,) = self.folder.glob("*.pdf")
        data = path.read_bytes()
        path.unlink()
        return data

    def text(self, kind: str, *args: str) -> str:
        """The text of all its pages, blanks and line ends as one blank."""
        return text_of(self.pdf(kind, *args))

    def refused(self, kind: str, *args: str) -> str:
        """What is told where nothing is written."""
        done = self.call(kind, *args)
        assert done.code == 1, done.err
        assert not list(self.folder.glob("*"))
        return done.err


def text_of(pdf: bytes) -> str:
    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)
