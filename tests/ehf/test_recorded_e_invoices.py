"""What `record` writes becomes a valid e-invoice without another word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from books import Outcome, call
from ehf_books import EBook, said

if TYPE_CHECKING:
    from ehf_books import MakeBook
    from official import Official

pytest_plugins = ("ehf_fixtures",)

RECORD = {
    "revenue": "3000",
    "vat": "25",
    "journal": "book.journal",
    "prepaid": "2900",
    "bank": "1920",
}


def record(book: EBook, what: str, *args: str) -> Outcome:
    """Record an event in a book."""
    return call("record", what, *book.given.where, *args)


def test_invoice_with_lines_and_its_credit_note(e_books: MakeBook, official: Official) -> None:
    book = e_books("", record=RECORD)
    done = record(
        book,
        "invoice",
        "1",
        "--line", "text=Arbeid, quantity=7.5, unit=h, price=950, discount=10",
        "--line", "text=Bøker, amount=300, vat=fritatt",
        "--date", "2026-01-05",
        "--delivered", "2025-12-31",
        "--buyer-reference", "Per (lager)",
        "--order", "B-88",
    )  # fmt: skip
    assert done.code == 0, done.err
    invoice = book.xml("invoice", "2026-001")
    assert official.findings(invoice) == []
    assert said(invoice, "cbc:BuyerReference") == ["Per (lager)"]
    assert said(invoice, "cac:OrderReference/cbc:ID") == ["B-88"]
    assert said(invoice, "cac:LegalMonetaryTotal/cbc:PayableAmount") == ["8315.63"]
    done = record(book, "credit-note", "2026-001", "--all", "--date", "2026-01-20")
    assert done.code == 0, done.err
    credit = book.xml("credit-note", "KN-001")
    assert official.findings(credit) == []
    assert said(credit, "cac:BillingReference/cac:InvoiceDocumentReference/*") == [
        "2026-001",
        "2026-01-05",
    ]
    categories = "cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory"
    assert said(credit, f"{categories}/cbc:ID") == ["S", "Z"]
    assert said(credit, "cac:LegalMonetaryTotal/cbc:PayableAmount") == ["8315.63"]


def test_final_invoice_after_advances(e_books: MakeBook, official: Official) -> None:
    """One that came in without VAT, one that was billed with it."""
    book = e_books("", record=RECORD)
    for what, *args in (
        ("advance", "1", "500", "--date", "2026-01-02"),
        ("advance", "1", "400", "--invoice", "--vat", "25", "--date", "2026-01-03"),
        ("invoice", "1", "1000", "--text", "Gulv", "--advance", "all", "--date", "2026-01-05"),
    ):
        done = record(book, what, *args)
        assert done.code == 0, done.err
    billed, final = book.xml("invoice", "2026-001"), book.xml("invoice", "2026-002")
    for document in (billed, final):
        assert official.findings(document) == []
    totals = "cac:LegalMonetaryTotal/cbc:"
    assert said(billed, f"{totals}PayableAmount") == ["500.00"]
    assert said(final, f"{totals}PrepaidAmount") == ["500.00"]
    assert said(final, "cac:TaxTotal/cbc:TaxAmount") == ["150.00"]
    assert said(final, f"{totals}PayableAmount") == ["250.00"]


def test_invoices_of_a_file_have_the_references(e_books: MakeBook) -> None:
    book = e_books("", record=RECORD)
    wishes = book.folder.parent / "wishes.yaml"
    wishes.write_text(
        "{customer: '1', amount: 100, text: Gulv, buyer_reference: Ola, order: B-1}\n",
        encoding="utf-8",
    )
    done = record(book, "invoice", "--from", str(wishes), "--date", "2026-01-05")
    assert done.code == 0, done.err
    document = book.xml("invoice", "2026-001")
    assert said(document, "cbc:BuyerReference") == ["Ola"]
    assert said(document, "cac:OrderReference/cbc:ID") == ["B-1"]
    done = record(book, "invoice", "--from", str(wishes), "--order", "B-2")
    assert done.code == 2


def test_a_comma_that_would_end_a_reference_is_refused(e_books: MakeBook) -> None:
    book = e_books("", record=RECORD)
    done = record(book, "invoice", "1", "100", "--text", "Gulv", "--order", "1, 2")
    assert done.code == 2
    assert "1, 2" in done.err
