"""Where e-invoices go: files of their own, or inside the PDF."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest
from books import call
from ehf_books import INVOICE, said
from pypdf import PdfReader
from pypdf.generic import ArrayObject

if TYPE_CHECKING:
    from pathlib import Path

    from ehf_books import MakeBook

pytest_plugins = ("ehf_fixtures",)

SECOND = INVOICE.replace("F-1", "F-2")


def test_pdf_holds_the_e_invoice(e_books: MakeBook) -> None:
    book = e_books()
    alone = book.xml("invoice", "F-1")
    done = book.call("invoice", "F-1", "--embed-ehf")
    assert done.code == 0, done.err
    data = (book.folder / "invoice-F-1.pdf").read_bytes()
    reader = PdfReader(io.BytesIO(data))
    assert reader.attachments["invoice-F-1.xml"] == [alone]
    attached = reader.root_object["/AF"]
    assert isinstance(attached, ArrayObject)
    assert [one.get_object()["/AFRelationship"] for one in attached] == ["/Alternative"]
    assert "Gulvlegging" in reader.pages[0].extract_text()


def test_pdf_without_the_wish_holds_nothing(e_books: MakeBook) -> None:
    book = e_books()
    assert book.call("invoice", "F-1").code == 0
    assert not PdfReader(book.folder / "invoice-F-1.pdf").attachments


def test_pdf_is_refused_like_the_e_invoice_itself(e_books: MakeBook) -> None:
    book = e_books(customers={"1": {"buyer_reference": ""}})
    done = book.call("invoice", "F-1", "--embed-ehf")
    assert done.code == 1
    assert "D322" in done.err
    assert not list(book.folder.glob("*"))
    assert book.call("invoice", "F-1").code == 0


def test_a_template_of_the_book_must_attach_it(e_books: MakeBook) -> None:
    book = e_books(documents={"templates": "maler"})
    assert book.given.request.book is not None
    folder = book.given.request.book / "maler"
    folder.mkdir()
    template = folder / "invoice.typ"
    template.write_text('#set document(title: "F")\nHei', encoding="utf-8")
    done = book.call("invoice", "F-1", "--embed-ehf")
    assert done.code == 3
    assert "maler/invoice.typ: D106" in done.err
    assert not list(book.folder.glob("*"))
    template.write_text('#import "letter.typ": *\n#show: letter\nHei', encoding="utf-8")
    assert book.call("invoice", "F-1", "--embed-ehf").code == 0


@pytest.mark.parametrize("lang", ["en", "nb", "sv"])
def test_pdf_tells_the_buyers_reference_and_order(e_books: MakeBook, lang: str) -> None:
    journal = INVOICE.replace("; due:", "; order: B-88\n        ; due:")
    book = e_books(journal)
    assert book.call("invoice", "F-1", "--lang", lang).code == 0
    text = PdfReader(book.folder / "invoice-F-1.pdf").pages[0].extract_text()
    assert "Innkjøp" in text
    assert "B-88" in text


def test_a_file_or_a_folder(e_books: MakeBook, tmp_path: Path) -> None:
    book = e_books(INVOICE + SECOND)
    one = tmp_path / "min.xml"
    where = book.given.where
    assert call("document", "invoice", *where, "F-1", "--ehf", "-o", str(one)).code == 0
    assert said(one.read_bytes(), "cbc:ID") == ["F-1"]
    done = call("document", "invoice", *where, "F-*", "--ehf", "-o", str(one))
    assert done.code == 2
    done = book.call("invoice", "F-*", "--ehf", "--format", "json")
    assert done.code == 0, done.err
    rows = json.loads(done.out)["rows"]
    assert [row["number"] for row in rows] == ["F-1", "F-2"]
    assert [row["amount"] for row in rows] == ["1250.00", "1250.00"]
    assert sorted(path.name for path in book.folder.iterdir()) == [
        "invoice-F-1.xml",
        "invoice-F-2.xml",
    ]


def test_a_day_without_a_tag_is_the_day_of_issue_and_told(e_books: MakeBook) -> None:
    book = e_books(INVOICE.replace("; delivered: 2025-12-15\n        ", ""))
    done = book.call("invoice", "F-1", "--ehf", "--lang", "en")
    assert done.code == 0
    assert "delivered:" in done.err
    data = (book.folder / "invoice-F-1.xml").read_bytes()
    assert said(data, "cac:Delivery/cbc:ActualDeliveryDate") == ["2026-01-05"]


def test_a_credit_note_of_an_invoice_the_book_lacks_has_no_day_of_it(e_books: MakeBook) -> None:
    journal = """
        2026-01-20 * (KN-001) Kunde | Retur
            1500:1                 -250.00 NOK
            ; invoice: 2019-77
            3000                    200.00 NOK
            2700                     50.00 NOK
    """
    document = e_books(journal).xml("credit-note", "KN-001")
    reference = "cac:BillingReference/cac:InvoiceDocumentReference"
    assert said(document, f"{reference}/cbc:ID") == ["2019-77"]
    assert said(document, f"{reference}/cbc:IssueDate") == []


def test_signs_that_xml_has_not_are_left_out(e_books: MakeBook) -> None:
    book = e_books(customers={"1": {"name": "Kunde\x07 Én AS"}})
    document = book.xml("invoice", "F-1")
    assert said(document, "cac:AccountingCustomerParty//cac:PartyName/cbc:Name") == ["Kunde Én AS"]
