"""Books of firms that send e-invoices, one for each case that the rules tell apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from books import Given, Outcome, call
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    #: The fixture `e_books`: makes books of a firm that sends e-invoices.
    MakeBook = Callable[..., "EBook"]

NORWEGIAN: Mapping[str, Any] = {
    "name": "Prøve Bygg AS",
    "country": "NO",
    "orgnr": "987 654 325",
    "vat_registered": True,
    "bank_account": "8601 11 17947",
    "bic": "DNBANOKK",
    "address": {"street": "Prøvegata 1", "postcode": "0181", "city": "Oslo"},
    "email": "faktura@prove.example",
    "phone": "+47 22 00 00 00",
}
SWEDISH: Mapping[str, Any] = {
    "name": "Prov & Bygg AB",
    "country": "SE",
    "orgnr": "551201-5008",
    "vat_registered": True,
    "bank_account": "991-2346",
    "f_tax": True,
    "seat": "Östersund",
    "address": {"street": "Hantverksgatan 8", "postcode": "83134", "city": "Östersund"},
}
CUSTOMERS: Mapping[str, Any] = {
    "1": {
        "name": "Kunde Én AS",
        "orgnr": "123456785",
        "buyer_reference": "Innkjøp",
        "vat_registered": True,
        "address": {"street": "Storgata 1", "postcode": "0181", "city": "Oslo"},
    },
    "2": {
        "name": "Prøve kommune",
        "type": "public",
        "orgnr": "974760673",
        "peppol_address": "0192:974760673",
        "address": {"street": "Rådhuset", "postcode": "9999", "city": "Prøve", "country": "NO"},
        "delivery_address": {"street": "Skoleveien 2", "postcode": "9999", "city": "Prøve"},
    },
    "3": {
        "name": "Muster GmbH",
        "type": "foreign",
        "peppol_address": "9930:DE136695976",
        "vat_number": "DE136695976",
        "buyer_reference": "Einkauf",
        "address": {"street": "Am Hafen 1", "city": "Hamburg", "country": "DE"},
    },
    "4": {
        "name": "Kund Två AB",
        "orgnr": "556036-0793",
        "buyer_reference": "Inköp",
        "vat_registered": True,
        "address": {"street": "Ågatan 2", "postcode": "83134", "city": "Orten", "country": "SE"},
    },
    "5": {"name": "Kari Prøve", "type": "person", "address": {"street": "Vei 1", "city": "Oslo"}},
}
REVERSED = "Omvendt avgiftsplikt – Merverdiavgift ikke beregnet"
VAT: Mapping[str, Any] = {
    "25": {"rate": "vat_high", "account": "2700"},
    "15": {"rate": "vat_middle", "account": "2701"},
    "12": {"rate": "vat_low", "account": "2702"},
    "fritatt": {"rate": "vat_zero"},
    "unntatt": {"percent": 0, "category": "E", "reason": "Unntatt, mval. § 3-5"},
    "omvendt": {"rate": "vat_zero", "category": "AE", "reason": REVERSED},
    "eksport": {"rate": "vat_zero", "category": "G"},
    "eu": {"rate": "vat_zero", "category": "K"},
    "utenfor": {"percent": 0, "category": "O", "reason": "Ikke omsetning"},
}
INVOICE = """
    2026-01-05 * (F-1) Kunde | Gulvlegging
        ; due: 2026-02-04
        ; kid: 1000120260017
        ; delivered: 2025-12-15
        1500:1                 1250.00 NOK
        ; invoice: F-1
        3000                  -1000.00 NOK
        2700                   -250.00 NOK
"""

_UBL = "urn:oasis:names:specification:ubl:schema:xsd:Common"
_PREFIXES = {"cac": f"{_UBL}AggregateComponents-2", "cbc": f"{_UBL}BasicComponents-2"}


class EBook:
    """A book, and the e-invoices the program makes of it in a folder."""

    def __init__(self, given: Given, folder: Path) -> None:
        self.given = given
        self.folder = folder

    def call(self, kind: str, *args: str) -> Outcome:
        return call("document", kind, *self.given.where, *args, "-o", str(self.folder))

    def xml(self, kind: str, number: str, *args: str) -> bytes:
        """The only e-invoice that a call writes."""
        done = self.call(kind, number, "--ehf", *args)
        assert done.code == 0, done.err
        (path,) = self.folder.glob("*")
        assert path.name == f"{kind}-{number}.xml"
        data = path.read_bytes()
        path.unlink()
        return data

    def refused(self, kind: str = "invoice", number: str = "F-1", *args: str) -> str:
        """What is told where nothing is written."""
        done = self.call(kind, number, "--ehf", "--lang", "en", *args)
        assert done.code == 1, done.err
        assert not list(self.folder.glob("*"))
        return " ".join(done.err.split())


@dataclass(frozen=True)
class Scenario:
    """A document, how its book differs from `INVOICE`'s, and what its e-invoice says by path."""

    says: Mapping[str, list[str]]
    journal: str = INVOICE
    kind: str = "invoice"
    number: str = "F-1"
    book: Mapping[str, Any] = field(default_factory=dict)


def said(document: bytes, path: str) -> list[str]:
    """The texts at a path, as `cac:TaxTotal/cbc:TaxAmount`; `@` and a name at the end an attribute."""
    found = etree.fromstring(document).xpath(path, namespaces=_PREFIXES)
    assert isinstance(found, list)
    return [one if isinstance(one, str) else str(getattr(one, "text", "")) for one in found]
