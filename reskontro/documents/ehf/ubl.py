"""E-invoices as XML: UBL 2.1, in the order of its schemas (OASIS UBL 2.1, Peppol BIS Billing 3.0)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from lxml import etree

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from reskontro.address import Address
    from reskontro.documents.ehf.model import (
        Allowance,
        EInvoice,
        Identifier,
        Item,
        Party,
        PaymentMeans,
        Tax,
    )

_SPECIFICATION: Final = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
_PROCESS: Final = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
_UBL: Final = "urn:oasis:names:specification:ubl:schema:xsd:"
_PREFIXES: Final = {
    "cac": f"{_UBL}CommonAggregateComponents-2",
    "cbc": f"{_UBL}CommonBasicComponents-2",
}
#: Signs that XML 1.0 cannot have.
_NOT_XML: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def ubl(invoice: EInvoice) -> bytes:
    """The file of an e-invoice, in UTF-8."""
    kind = "CreditNote" if invoice.credit else "Invoice"
    own = f"{_UBL}{kind}-2"
    root = etree.Element(f"{{{own}}}{kind}", nsmap=cast("dict[str, str]", {None: own, **_PREFIXES}))
    top = _Writer(root, invoice.currency)
    _head(top, invoice)
    _party(top.group("cac:AccountingSupplierParty"), invoice.seller)
    _party(top.group("cac:AccountingCustomerParty"), invoice.buyer)
    _delivery(top, invoice)
    if invoice.means is not None:
        _payment(top.group("cac:PaymentMeans"), invoice.means)
    if invoice.terms:
        top.group("cac:PaymentTerms").text("cbc:Note", invoice.terms)
    for allowance in invoice.allowances:
        _allowance(top, allowance)
    _taxes(top, invoice)
    _totals(top.group("cac:LegalMonetaryTotal"), invoice)
    for number, item in enumerate(invoice.items, 1):
        _item(top, number, item, credit=invoice.credit)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


class _Writer:
    """Adds to an element; what is empty is left out, since no element may be (R008)."""

    def __init__(self, element: etree._Element, currency: str) -> None:
        self._element = element
        self._currency = currency

    def group(self, name: str) -> _Writer:
        return _Writer(etree.SubElement(self._element, _qualified(name)), self._currency)

    def text(self, name: str, value: str, **attributes: str) -> None:
        value = _NOT_XML.sub("", value).strip()
        if value:
            attributes = {key: given for key, given in attributes.items() if given}
            etree.SubElement(self._element, _qualified(name), attributes).text = value

    def amount(self, name: str, value: Decimal, currency: str = "") -> None:
        self.text(name, f"{value:.2f}", currencyID=currency or self._currency)

    def price(self, name: str, value: Decimal) -> None:
        self.text(name, _plain(value), currencyID=self._currency)

    def day(self, name: str, value: date | None) -> None:
        self.text(name, value.isoformat() if value is not None else "")


def _qualified(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_PREFIXES[prefix]}}}{local}"


def _plain(number: Decimal) -> str:
    """A number without zeros that say nothing."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _head(top: _Writer, invoice: EInvoice) -> None:
    top.text("cbc:CustomizationID", _SPECIFICATION)
    top.text("cbc:ProfileID", _PROCESS)
    top.text("cbc:ID", invoice.number)
    top.day("cbc:IssueDate", invoice.date)
    if invoice.credit:
        top.text("cbc:CreditNoteTypeCode", "381")
    else:
        top.day("cbc:DueDate", invoice.due)
        top.text("cbc:InvoiceTypeCode", "380")
    top.text("cbc:DocumentCurrencyCode", invoice.currency)
    top.text("cbc:TaxCurrencyCode", invoice.tax_currency)
    top.text("cbc:BuyerReference", invoice.buyer_reference)
    if invoice.period is not None:
        period = top.group("cac:InvoicePeriod")
        period.day("cbc:StartDate", invoice.period[0])
        period.day("cbc:EndDate", invoice.period[1])
    if invoice.order:
        top.group("cac:OrderReference").text("cbc:ID", invoice.order)
    for one in invoice.preceding:
        reference = top.group("cac:BillingReference").group("cac:InvoiceDocumentReference")
        reference.text("cbc:ID", one.number)
        reference.day("cbc:IssueDate", one.date)


def _party(parent: _Writer, party: Party) -> None:
    group = parent.group("cac:Party")
    _identifier(group, "cbc:EndpointID", party.endpoint)
    group.group("cac:PartyName").text("cbc:Name", party.name)
    _address(group.group("cac:PostalAddress"), party.address)
    for number, scheme in ((party.vat_number, "VAT"), (party.registered, "TAX")):
        if number:
            tax = group.group("cac:PartyTaxScheme")
            tax.text("cbc:CompanyID", number)
            tax.group("cac:TaxScheme").text("cbc:ID", scheme)
    legal = group.group("cac:PartyLegalEntity")
    legal.text("cbc:RegistrationName", party.name)
    if party.legal is not None:
        _identifier(legal, "cbc:CompanyID", party.legal)
    legal.text("cbc:CompanyLegalForm", party.legal_form)
    if party.email or party.phone:
        contact = group.group("cac:Contact")
        contact.text("cbc:Telephone", party.phone)
        contact.text("cbc:ElectronicMail", party.email)


def _identifier(parent: _Writer, name: str, identifier: Identifier) -> None:
    parent.text(name, identifier.number, schemeID=identifier.scheme)


def _address(group: _Writer, address: Address) -> None:
    group.text("cbc:StreetName", address.street)
    group.text("cbc:CityName", address.city)
    group.text("cbc:PostalZone", address.postcode)
    group.group("cac:Country").text("cbc:IdentificationCode", address.country)


def _delivery(top: _Writer, invoice: EInvoice) -> None:
    group = top.group("cac:Delivery")
    group.day("cbc:ActualDeliveryDate", invoice.delivered)
    if invoice.deliver_to is not None:
        _address(group.group("cac:DeliveryLocation").group("cac:Address"), invoice.deliver_to)


def _payment(group: _Writer, means: PaymentMeans) -> None:
    group.text("cbc:PaymentMeansCode", means.code)
    group.text("cbc:PaymentID", means.reference)
    account = group.group("cac:PayeeFinancialAccount")
    account.text("cbc:ID", means.account)
    if means.branch:
        account.group("cac:FinancialInstitutionBranch").text("cbc:ID", means.branch)


def _allowance(parent: _Writer, allowance: Allowance) -> None:
    group = parent.group("cac:AllowanceCharge")
    group.text("cbc:ChargeIndicator", "true" if allowance.charge else "false")
    group.text("cbc:AllowanceChargeReasonCode", allowance.code)
    group.text("cbc:AllowanceChargeReason", allowance.reason)
    if allowance.percent is not None and allowance.base is not None:
        group.text("cbc:MultiplierFactorNumeric", _plain(allowance.percent))
    group.amount("cbc:Amount", allowance.amount)
    if allowance.percent is not None and allowance.base is not None:
        group.amount("cbc:BaseAmount", allowance.base)
    if allowance.tax is not None:
        _category(group.group("cac:TaxCategory"), allowance.tax)


def _category(group: _Writer, tax: Tax, *, reason: bool = False) -> None:
    group.text("cbc:ID", tax.category)
    if tax.rate is not None:
        group.text("cbc:Percent", _plain(tax.rate))
    if reason:
        group.text("cbc:TaxExemptionReasonCode", tax.exemption)
        group.text("cbc:TaxExemptionReason", tax.reason)
    group.group("cac:TaxScheme").text("cbc:ID", "VAT")


def _taxes(top: _Writer, invoice: EInvoice) -> None:
    total = top.group("cac:TaxTotal")
    total.amount("cbc:TaxAmount", invoice.vat)
    for one in invoice.taxes:
        group = total.group("cac:TaxSubtotal")
        group.amount("cbc:TaxableAmount", one.base)
        group.amount("cbc:TaxAmount", one.vat)
        _category(group.group("cac:TaxCategory"), one.tax, reason=True)
    if invoice.tax_currency:
        booked = top.group("cac:TaxTotal")
        booked.amount("cbc:TaxAmount", invoice.booked, invoice.tax_currency)


def _totals(group: _Writer, invoice: EInvoice) -> None:
    group.amount("cbc:LineExtensionAmount", invoice.lines_total)
    group.amount("cbc:TaxExclusiveAmount", invoice.net)
    group.amount("cbc:TaxInclusiveAmount", invoice.gross)
    if any(not one.charge for one in invoice.allowances):
        group.amount("cbc:AllowanceTotalAmount", invoice.allowance_total)
    if any(one.charge for one in invoice.allowances):
        group.amount("cbc:ChargeTotalAmount", invoice.charge_total)
    if invoice.prepaid:
        group.amount("cbc:PrepaidAmount", invoice.prepaid)
    if invoice.rounding:
        group.amount("cbc:PayableRoundingAmount", invoice.rounding)
    group.amount("cbc:PayableAmount", invoice.payable)


def _item(top: _Writer, number: int, item: Item, *, credit: bool) -> None:
    line = top.group("cac:CreditNoteLine" if credit else "cac:InvoiceLine")
    line.text("cbc:ID", str(number))
    quantity = "cbc:CreditedQuantity" if credit else "cbc:InvoicedQuantity"
    line.text(quantity, _plain(item.quantity), unitCode=item.unit)
    line.amount("cbc:LineExtensionAmount", item.net)
    if item.allowance is not None:
        _allowance(line, item.allowance)
    group = line.group("cac:Item")
    group.text("cbc:Name", item.text)
    _category(group.group("cac:ClassifiedTaxCategory"), item.tax)
    line.group("cac:Price").price("cbc:PriceAmount", item.price)
