"""An e-invoice, put together from an invoice or credit note of the book."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.customers.faults import country_of
from reskontro.documents.ehf.advances import with_taxed_advances
from reskontro.documents.ehf.faults import Faults
from reskontro.documents.ehf.items import items_and_allowances
from reskontro.documents.ehf.model import EInvoice, PaymentMeans, Preceding
from reskontro.documents.ehf.parties import buyer_of, seller_of
from reskontro.documents.ehf.taxes import tax_of, tax_sums
from reskontro.documents.model import ZERO
from reskontro.documents.payment_account import payment_account
from reskontro.documents.sales import delivery_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date as Day  # noqa: N812

    from reskontro.address import Address
    from reskontro.book.model import Book
    from reskontro.customers import Customer
    from reskontro.documents.ehf.model import Party, Tax
    from reskontro.documents.model import Line, SalesDocument
    from reskontro.problems import Problem
    from reskontro.settings import Company
    from reskontro.settings.recording import VatCategory

_CURRENCY: Final = re.compile("[A-Z]{3}")
_CENT: Final = Decimal("0.01")
#: Codes of UNCL 4461: credit transfer, and that within SEPA.
_TRANSFER: Final = "30"
_SEPA: Final = "58"
#: How Peppol names Swedish giros, in the place of a bank (SE-R-011).
_GIROS: Final = {"bankgiro": "SE:BANKGIRO", "plusgiro": "SE:PLUSGIRO"}


def e_invoices(
    book: Book, documents: Iterable[SalesDocument], advance: Callable[[SalesDocument], str]
) -> tuple[list[EInvoice], list[Problem]]:
    """The e-invoices of these documents, and all that is missing for any of them, each told once.

    `advance` is what an advance is called on a document, in its language.

    What the law asks of every sales document (`required.lacking`) is not told again: a document
    whose customer has no record is passed over.
    """
    made: list[EInvoice] = []
    problems: list[Problem] = []
    for document in documents:
        record = book.record_of(document.buyer.number)
        if record is None:
            continue
        faults = Faults(document, record)
        taxed = with_taxed_advances(document, book.settings, advance(document), faults)
        if (one := _e_invoice(book, taxed, record, faults)) is not None:
            made.append(one)
        problems += [one for one in faults.problems if one not in problems]
    return made, problems


def _e_invoice(
    book: Book, document: SalesDocument, record: Customer, faults: Faults
) -> EInvoice | None:
    """The e-invoice of a document; None where something is wrong."""
    company = book.settings.company
    _check_money(book, document, faults)
    if not document.lines:
        faults.in_document("D321")
    if not document.buyer_reference and not document.order:
        faults.in_document("D322")
    taxed = _taxed(book, document, faults)
    categories = {tax.category for _, tax in taxed}
    with_vat = "O" not in categories
    seller = seller_of(company, faults, with_vat=with_vat)
    buyer = buyer_of(document.buyer, record, company.country, faults, with_vat=with_vat)
    if buyer is not None:
        _check_numbers(buyer, categories, faults)
    items, allowances = items_and_allowances(taxed, book.settings.units, faults)
    taxes = tax_sums(document, taxed, faults)
    if faults.problems or seller is None or buyer is None:
        return None
    days = delivery_days(document.delivered)
    first, last = days if days is not None else (document.date, document.date)
    foreign = document.currency != book.currency
    return EInvoice(
        document.kind == "credit-note",
        document.number,
        document.date,
        document.instalments[0].due if document.instalments else None,
        _terms(document),
        document.currency,
        book.currency if foreign else "",
        sum((one.booked for one in document.vat if one.booked is not None), start=ZERO),
        document.buyer_reference,
        document.order,
        first if first == last else None,
        (min(first, last), max(first, last)) if first != last else None,
        _deliver_to(document, record, company.country),
        _preceding(book, document),
        seller,
        buyer,
        _means(company, document, buyer.address.country, home=not foreign),
        allowances,
        taxes,
        items,
        -sum((one.amount for one in document.extras if one.kind != "rounding"), start=ZERO),
        sum((one.amount for one in document.extras if one.kind == "rounding"), start=ZERO),
    )


def _taxed(book: Book, document: SalesDocument, faults: Faults) -> list[tuple[Line, Tax]]:
    """The lines with their categories; those whose category cannot be told are told and left out."""
    found = [(line, tax_of(line, book.settings, document.date, faults)) for line in document.lines]
    return [(line, tax) for line, tax in found if tax is not None]


def _check_money(book: Book, document: SalesDocument, faults: Faults) -> None:
    """Currencies have the codes of ISO 4217, and amounts at most two decimals (BR-DEC)."""
    if not _CURRENCY.fullmatch(document.currency):
        faults.in_document("D323", currency=document.currency)
    if document.currency != book.currency and not _CURRENCY.fullmatch(book.currency):
        faults.in_settings("D323", currency=book.currency)
    amounts = (
        *((line.text, line.net) for line in document.lines),
        *(("", one.vat) for one in document.vat),
        *(("", one.amount) for one in document.extras),
    )
    for text, amount in amounts:
        if amount != amount.quantize(_CENT):
            faults.in_document("D324", text=text or "–", amount=f"{amount:f}")


def _check_numbers(buyer: Party, categories: set[VatCategory], faults: Faults) -> None:
    """Reverse charge and supplies within the EEA need the buyer's number (BR-AE-02, BR-IC-02)."""
    if "K" in categories and not buyer.vat_number:
        faults.in_record("D325", category="K")
    elif "AE" in categories and not buyer.vat_number and buyer.legal is None:
        faults.in_record("D325", category="AE")


def _terms(document: SalesDocument) -> str:
    """The instalments, where there are several: day and amount, in no language."""
    if document.kind == "credit-note" or len(document.instalments) < 2:  # noqa: PLR2004
        return ""
    return "; ".join(
        f"{one.due.isoformat()}: {one.amount:.2f} {document.currency}"
        for one in document.instalments
    )


def _deliver_to(document: SalesDocument, record: Customer, home: str) -> Address:
    """Where to: the delivery address, else the buyer's; its country is that of the buyer."""
    buyer = document.buyer
    place = buyer.delivery if buyer.delivery.city or buyer.delivery.country else buyer.address
    country = place.country or country_of(record, home)
    return msgspec.structs.replace(place, country=country)


def _preceding(book: Book, document: SalesDocument) -> tuple[Preceding, ...]:
    """What a credit note credits, with its day of issue where the book has it."""
    issued: dict[str, Day] = {}
    for entry in book.entries.get(document.buyer.number, ()):
        number = entry.number or entry.code
        if number in document.invoices and entry.amount > ZERO:
            issued[number] = min(entry.issued, issued.get(number, entry.issued))
    return tuple(Preceding(number, issued.get(number)) for number in document.invoices)


def _means(
    company: Company, document: SalesDocument, country: str, *, home: bool
) -> PaymentMeans | None:
    """How to pay an invoice; nothing where nothing is to be paid, or no account is known.

    Customers at home pay to the account or the giro, those abroad, or in another currency, to the
    IBAN where there is one.
    """
    account = payment_account(company)
    if document.kind == "credit-note" or document.total <= ZERO or account is None:
        return None
    iban = account.iban.replace(" ", "")
    if (home and country == company.country and account.shown) or not iban:
        shown = re.sub(r"[\s.-]", "", account.shown)
        return PaymentMeans(_TRANSFER, shown, _GIROS.get(account.kind, ""), document.kid)
    sepa = document.currency == "EUR" and country != company.country
    return PaymentMeans(_SEPA if sepa else _TRANSFER, iban, account.bic, document.kid)
