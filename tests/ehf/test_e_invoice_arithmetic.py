"""Whatever is sold, an e-invoice adds up as EN 16931 asks, and to what the ledger says."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal, cast

import msgspec
from books import book_from
from ehf_books import CUSTOMERS, NORWEGIAN, VAT, said
from generated_sales import CENT, Sale, sales
from hypothesis import HealthCheck, assume, given, settings

from reskontro.book.load import load
from reskontro.documents.ehf.build import e_invoices
from reskontro.documents.ehf.ubl import ubl
from reskontro.documents.sales import sales_documents
from reskontro.reports.common import Selection

if TYPE_CHECKING:
    from official import Official

pytest_plugins = ("ehf_fixtures",)

TOTALS = "cac:LegalMonetaryTotal/cbc:"
_TRIES = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
SUBTOTAL = "cac:TaxTotal/cac:TaxSubtotal"


def written(sale: Sale) -> bytes:
    """The e-invoice of a sale, which has nothing wrong."""
    with TemporaryDirectory(prefix="reskontro-") as name:
        given_book = book_from(
            Path(name),
            sale.journal,
            settings={"company": NORWEGIAN, "vat": VAT, "language": "nb"},
            customers=CUSTOMERS,
        )
        book = load(msgspec.structs.replace(given_book.request, keep=lambda _: "all"))
        ((entry,),) = book.entries.values()
        kind = cast("Literal['invoice', 'credit-note']", sale.kind)
        made = sales_documents(book, kind, [sale.number], Selection())
        assert not made.problems
        (invoice,), problems = e_invoices(book, made.documents, lambda _: "Forskudd")
    assert not problems
    assert invoice.payable == abs(entry.amount) == sale.total
    return ubl(invoice)


def amounts(document: bytes, path: str) -> list[Decimal]:
    return [Decimal(text) for text in said(document, path)]


def amount(document: bytes, path: str) -> Decimal:
    return sum(amounts(document, path), Decimal(0))


@_TRIES
@given(sales())
def test_adds_up(sale: Sale) -> None:
    """BR-CO-10 to BR-CO-17, and R120 of Peppol."""
    assume(sale.total > 0)
    document = written(sale)
    lines = "cac:CreditNoteLine" if sale.kind == "credit-note" else "cac:InvoiceLine"
    taken = amount(document, "cac:AllowanceCharge[cbc:ChargeIndicator='false']/cbc:Amount")
    added = amount(document, "cac:AllowanceCharge[cbc:ChargeIndicator='true']/cbc:Amount")
    net = amount(document, f"{TOTALS}TaxExclusiveAmount")
    gross = amount(document, f"{TOTALS}TaxInclusiveAmount")
    vat = amount(document, "cac:TaxTotal/cbc:TaxAmount")
    nets = amounts(document, f"{lines}/cbc:LineExtensionAmount")
    assert amount(document, f"{TOTALS}LineExtensionAmount") == sum(nets)  # BR-CO-10
    assert amount(document, f"{TOTALS}AllowanceTotalAmount") == taken  # BR-CO-11
    assert amount(document, f"{TOTALS}ChargeTotalAmount") == added  # BR-CO-12
    assert net == sum(nets) - taken + added  # BR-CO-13
    assert vat == amount(document, f"{SUBTOTAL}/cbc:TaxAmount")  # BR-CO-14
    assert gross == net + vat  # BR-CO-15
    payable = amount(document, f"{TOTALS}PayableAmount")
    prepaid = amount(document, f"{TOTALS}PrepaidAmount")
    assert payable == gross - prepaid + amount(document, f"{TOTALS}PayableRoundingAmount")
    assert payable == sale.total  # BR-CO-16
    for base, own, rate in zip(
        amounts(document, f"{SUBTOTAL}/cbc:TaxableAmount"),
        amounts(document, f"{SUBTOTAL}/cbc:TaxAmount"),
        amounts(document, f"{SUBTOTAL}/cac:TaxCategory/cbc:Percent"),
        strict=True,
    ):
        expected = (base * rate / 100).quantize(CENT, ROUND_HALF_UP)
        assert abs(own - expected) <= CENT  # BR-CO-17
    for number in range(1, len(nets) + 1):
        line = f"{lines}[{number}]/"
        quantity = amount(document, f"{line}cbc:*[contains(local-name(), 'Quantity')]")
        price = amount(document, f"{line}cac:Price/cbc:PriceAmount")
        off = amount(document, f"{line}cac:AllowanceCharge/cbc:Amount")
        assert abs(quantity * price - off - nets[number - 1]) <= 2 * CENT  # R120


@_TRIES
@given(sale=sales())
def test_passes_the_official_rules(official: Official, sale: Sale) -> None:
    assume(sale.total > 0)
    assert not official.findings(written(sale))
