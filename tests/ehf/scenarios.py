"""What an e-invoice must manage, each a small book with what its file says."""

from __future__ import annotations

from ehf_books import REVERSED, SWEDISH, Scenario

TOTALS = "cac:LegalMonetaryTotal"
SUBTOTAL = "cac:TaxTotal/cac:TaxSubtotal"
CATEGORY = f"{SUBTOTAL}/cac:TaxCategory"
SELLER = "cac:AccountingSupplierParty/cac:Party"
BUYER = "cac:AccountingCustomerParty/cac:Party"
LINE = "cac:InvoiceLine"
SWEDEN = {
    "base": SWEDISH,
    "currency": "SEK",
    "accounts": {"vat": ["26*"], "revenue": ["30*", "31*"]},
    "vat": {
        "12": {"percent": 12, "account": "2621"},
        "6": {"percent": 6, "account": "2631"},
    },
}

SCENARIOS = {
    "one rate, all that stands on every invoice": Scenario(
        {
            "cbc:ID": ["F-1"],
            "cbc:IssueDate": ["2026-01-05"],
            "cbc:DueDate": ["2026-02-04"],
            "cbc:InvoiceTypeCode": ["380"],
            "cbc:DocumentCurrencyCode": ["NOK"],
            "cbc:TaxCurrencyCode": [],
            "cbc:BuyerReference": ["Innkjøp"],
            f"{SELLER}/cbc:EndpointID": ["987654325"],
            f"{SELLER}/cbc:EndpointID/@schemeID": ["0192"],
            f"{SELLER}/cac:PartyTaxScheme/cbc:CompanyID": ["NO987654325MVA", "Foretaksregisteret"],
            f"{SELLER}/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID": ["VAT", "TAX"],
            f"{SELLER}/cac:PostalAddress/cac:Country/cbc:IdentificationCode": ["NO"],
            f"{BUYER}/cbc:EndpointID": ["123456785"],
            f"{BUYER}/cac:PartyTaxScheme/cbc:CompanyID": ["NO123456785MVA"],
            f"{BUYER}/cac:PartyLegalEntity/cbc:RegistrationName": ["Kunde Én AS"],
            "cac:Delivery/cbc:ActualDeliveryDate": ["2025-12-15"],
            "cac:PaymentMeans/cbc:PaymentMeansCode": ["30"],
            "cac:PaymentMeans/cbc:PaymentID": ["1000120260017"],
            "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID": ["86011117947"],
            f"{CATEGORY}/cbc:ID": ["S"],
            f"{LINE}/cac:Item/cbc:Name": ["Gulvlegging"],
            f"{LINE}/cbc:InvoicedQuantity/@unitCode": ["C62"],
            f"{TOTALS}/cbc:PayableAmount": ["1250.00"],
        }
    ),
    "several rates and zero": Scenario(
        {
            f"{CATEGORY}/cbc:ID": ["S", "S", "Z"],
            f"{CATEGORY}/cbc:Percent": ["25", "15", "0"],
            f"{CATEGORY}/cbc:TaxExemptionReason": [],
            f"{SUBTOTAL}/cbc:TaxableAmount": ["1000.00", "500.00", "465.20"],
            f"{SUBTOTAL}/cbc:TaxAmount": ["250.00", "75.00", "0.00"],
            "cac:TaxTotal/cbc:TaxAmount": ["325.00"],
            f"{TOTALS}/cbc:TaxExclusiveAmount": ["1965.20"],
            f"{TOTALS}/cbc:TaxInclusiveAmount": ["2290.20"],
            f"{TOTALS}/cbc:PayableRoundingAmount": ["0.30"],
            f"{TOTALS}/cbc:PayableAmount": ["2290.50"],
        },
        """
        2026-01-05 * (F-1) Kunde | Varer
            1500:1                 2290.50 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK
            ; Verktøy
            ; vat: 25
            3030                   -500.00 NOK
            ; Mat, blandet
            ; vat: 15
            3100                   -465.20 NOK
            ; Bøker
            ; vat: fritatt
            2700                   -250.00 NOK
            2701                    -75.00 NOK
            7745                     -0.30 NOK
        """,
    ),
    "exempt beside taxed": Scenario(
        {
            f"{CATEGORY}/cbc:ID": ["S", "E"],
            f"{CATEGORY}/cbc:TaxExemptionReason": ["Unntatt, mval. § 3-5"],
            f"{CATEGORY}/cbc:TaxExemptionReasonCode": [],
        },
        """
        2026-01-05 * (F-1) Kunde | Kurs
            1500:1                  1625.00 NOK
            ; invoice: F-1
            3000                   -500.00 NOK
            ; Bok
            ; vat: 25
            3300                  -1000.00 NOK
            ; Kurs
            ; vat: unntatt
            2700                   -125.00 NOK
        """,
    ),
    "exempt by code of the reason": Scenario(
        {
            f"{CATEGORY}/cbc:ID": ["E"],
            f"{CATEGORY}/cbc:TaxExemptionReasonCode": ["VATEX-EU-132-1I"],
        },
        """
        2026-01-05 * (F-1) Kunde | Kurs
            1500:1                  1000.00 NOK
            ; invoice: F-1
            3300                  -1000.00 NOK
            ; vat: kurs
        """,
        book={"vat": {"kurs": {"percent": 0, "category": "E", "exemption": "vatex-eu-132-1i"}}},
    ),
    "reverse charge": Scenario(
        {
            f"{CATEGORY}/cbc:ID": ["AE"],
            f"{CATEGORY}/cbc:TaxExemptionReasonCode": ["VATEX-EU-AE"],
            f"{CATEGORY}/cbc:TaxExemptionReason": [REVERSED],
            f"{TOTALS}/cbc:PayableAmount": ["8000.00"],
        },
        """
        2026-01-05 * (F-1) Kunde | Klimakvoter
            1500:1                 8000.00 NOK
            ; invoice: F-1
            3000                  -8000.00 NOK
            ; vat: omvendt
        """,
    ),
    "export in another currency, paid to the IBAN": Scenario(
        {
            f"{CATEGORY}/cbc:ID": ["G"],
            f"{CATEGORY}/cbc:TaxExemptionReasonCode": ["VATEX-EU-G"],
            "cbc:DocumentCurrencyCode": ["EUR"],
            "cbc:TaxCurrencyCode": ["NOK"],
            "cac:TaxTotal/cbc:TaxAmount": ["0.00", "0.00"],
            "cac:TaxTotal/cbc:TaxAmount/@currencyID": ["EUR", "NOK"],
            f"{BUYER}/cbc:EndpointID/@schemeID": ["9930"],
            "cac:PaymentMeans/cbc:PaymentMeansCode": ["58"],
            "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID": ["NO9386011117947"],
            "cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID": [
                "DNBANOKK"
            ],
            f"{TOTALS}/cbc:PayableAmount": ["1000.00"],
        },
        """
        2026-01-05 * (F-1) Muster | Pumpe
            1500:3                 1000.00 EUR @ 11.40 NOK
            ; invoice: F-1
            3105                 -11400.00 NOK
            ; vat: eksport
        """,
    ),
    "within the EEA": Scenario(
        {
            f"{CATEGORY}/cbc:ID": ["K"],
            f"{CATEGORY}/cbc:TaxExemptionReasonCode": ["VATEX-EU-IC"],
            f"{BUYER}/cac:PartyTaxScheme/cbc:CompanyID": ["DE136695976"],
            "cac:Delivery/cbc:ActualDeliveryDate": ["2026-01-05"],
            "cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode": [
                "DE"
            ],
            "cac:PaymentMeans/cbc:PaymentMeansCode": ["30"],
        },
        """
        2026-01-05 * (F-1) Muster | Pump
            1500:3                 10000.00 SEK
            ; invoice: F-1
            3105                  -10000.00 SEK
            ; vat: eu
        """,
        book=SWEDEN | {"company": {"iban": "SE4550000000058398257466"}},
    ),
    "VAT in another currency is in the book's too": Scenario(
        {
            "cbc:TaxCurrencyCode": ["NOK"],
            "cac:TaxTotal/cbc:TaxAmount": ["250.00", "2850.00"],
            f"{SUBTOTAL}/cbc:TaxAmount": ["250.00"],
            f"{SUBTOTAL}/cbc:TaxAmount/@currencyID": ["EUR"],
        },
        """
        2026-01-05 * (F-1) Muster | Montering i Oslo
            1500:3                 1250.00 EUR @ 11.40 NOK
            ; invoice: F-1
            3000                 -11400.00 NOK
            2700                  -2850.00 NOK
        """,
    ),
    "quantities, units, prices and discounts": Scenario(
        {
            f"{LINE}/cbc:ID": ["1", "2", "3"],
            f"{LINE}/cbc:InvoicedQuantity": ["7.5", "12", "-1"],
            f"{LINE}/cbc:InvoicedQuantity/@unitCode": ["HUR", "XLT", "H87"],
            f"{LINE}/cac:Price/cbc:PriceAmount": ["950", "83.3325", "50"],
            f"{LINE}/cbc:LineExtensionAmount": ["7125.00", "949.99", "-50.00"],
            f"{LINE}/cac:AllowanceCharge/cbc:Amount": ["50.00"],
            f"{LINE}/cac:AllowanceCharge/cbc:BaseAmount": ["999.99"],
            f"{LINE}/cac:AllowanceCharge/cbc:MultiplierFactorNumeric": ["5"],
            f"{TOTALS}/cbc:LineExtensionAmount": ["8024.99"],
        },
        """
        2026-01-05 * (F-1) Kunde | Varer
            1500:1                10031.24 NOK
            ; invoice: F-1
            3000                  -7125.00 NOK
            ; Arbeid
            ; quantity: 7.5, unit: timer, price: 950
            3000                   -949.99 NOK
            ; Grus
            ; quantity: 12, unit: lass, price: 83.3325, discount: 5
            3000                     50.00 NOK
            ; Retur
            ; quantity: 1, unit: stk., price: 50
            2700                  -2006.25 NOK
        """,
        book={"units": {"lass": "XLT"}},
    ),
    "an amount with a discount and a quantity without a price": Scenario(
        {
            f"{LINE}/cbc:InvoicedQuantity": ["1", "3"],
            f"{LINE}/cac:Price/cbc:PriceAmount": ["1000", "33.33333333"],
            f"{LINE}/cac:AllowanceCharge/cbc:Amount": ["100.00"],
        },
        """
        2026-01-05 * (F-1) Kunde | Varer
            1500:1                 1250.00 NOK
            ; invoice: F-1
            3000                   -900.00 NOK
            ; Arbeid
            ; discount: 10
            3000                   -100.00 NOK
            ; Grus
            ; quantity: 3, unit: m3
            2700                   -250.00 NOK
        """,
    ),
    "allowances and charges on the whole": Scenario(
        {
            "cac:AllowanceCharge/cbc:ChargeIndicator": ["true", "false"],
            "cac:AllowanceCharge/cbc:AllowanceChargeReasonCode": ["FC"],
            "cac:AllowanceCharge/cbc:AllowanceChargeReason": ["Frakt", "Årsrabatt"],
            "cac:AllowanceCharge/cbc:Amount": ["120.00", "20.00"],
            "cac:AllowanceCharge/cac:TaxCategory/cbc:Percent": ["25", "25"],
            f"{LINE}/cbc:ID": ["1"],
            f"{TOTALS}/cbc:LineExtensionAmount": ["1000.00"],
            f"{TOTALS}/cbc:ChargeTotalAmount": ["120.00"],
            f"{TOTALS}/cbc:AllowanceTotalAmount": ["20.00"],
            f"{TOTALS}/cbc:TaxExclusiveAmount": ["1100.00"],
            f"{TOTALS}/cbc:PayableAmount": ["1375.00"],
        },
        """
        2026-01-05 * (F-1) Kunde | Varer
            1500:1                 1375.00 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK
            ; Gulv
            3200                   -120.00 NOK
            ; Frakt
            ; charge: FC
            3080                     20.00 NOK
            ; Årsrabatt
            2700                   -275.00 NOK
        """,
    ),
    "an advance and a payment with the order": Scenario(
        {
            f"{TOTALS}/cbc:TaxInclusiveAmount": ["1250.00"],
            f"{TOTALS}/cbc:PrepaidAmount": ["500.00"],
            f"{TOTALS}/cbc:PayableAmount": ["750.00"],
        },
        """
        2026-01-05 * (F-1) Kunde | Gulvlegging
            1500:1                  750.00 NOK
            ; invoice: F-1
            2900                    400.00 NOK
            1920                    100.00 NOK
            3000                  -1000.00 NOK
            2700                   -250.00 NOK
        """,
    ),
    "an advance with its VAT": Scenario(
        {
            f"{LINE}/cac:Item/cbc:Name": ["Gulvlegging", "Forskudd F-0"],
            f"{LINE}/cbc:InvoicedQuantity": ["1", "-1"],
            f"{LINE}/cbc:LineExtensionAmount": ["1000.00", "-400.00"],
            f"{SUBTOTAL}/cbc:TaxableAmount": ["600.00"],
            f"{SUBTOTAL}/cbc:TaxAmount": ["150.00"],
            f"{TOTALS}/cbc:PrepaidAmount": [],
            f"{TOTALS}/cbc:PayableAmount": ["750.00"],
        },
        """
        2026-01-05 * (F-1) Kunde | Gulvlegging
            1500:1                  750.00 NOK
            ; invoice: F-1
            2900                    400.00 NOK
            ; advance: F-0
            2700                    100.00 NOK
            ; advance: F-0
            3000                  -1000.00 NOK
            2700                   -250.00 NOK
        """,
    ),
    "an advance at another rate": Scenario(
        {
            f"{CATEGORY}/cbc:Percent": ["25", "15"],
            f"{SUBTOTAL}/cbc:TaxableAmount": ["1000.00", "-400.00"],
            f"{SUBTOTAL}/cbc:TaxAmount": ["250.00", "-60.00"],
            f"{TOTALS}/cbc:PayableAmount": ["790.00"],
        },
        """
        2026-01-05 * (F-1) Kunde | Gulvlegging
            1500:1                  790.00 NOK
            ; invoice: F-1
            2900                    400.00 NOK
            ; advance: F-0
            2701                     60.00 NOK
            ; advance: F-0
            3000                  -1000.00 NOK
            2700                   -250.00 NOK
        """,
    ),
    "instalments": Scenario(
        {
            "cbc:DueDate": ["2026-02-01"],
            "cac:PaymentTerms/cbc:Note": ["2026-02-01: 500.00 NOK; 2026-03-01: 750.00 NOK"],
        },
        """
        2026-01-05 * (F-1) Kunde | Gulvlegging
            1500:1                  500.00 NOK
            ; invoice: F-1, due: 2026-02-01
            1500:1                  750.00 NOK
            ; invoice: F-1, due: 2026-03-01
            3000                  -1000.00 NOK
            2700                   -250.00 NOK
        """,
    ),
    "a public buyer with order, reference and a period": Scenario(
        {
            "cbc:BuyerReference": ["4711ANNH"],
            "cac:OrderReference/cbc:ID": ["B-88"],
            "cac:InvoicePeriod/cbc:StartDate": ["2025-12-01"],
            "cac:InvoicePeriod/cbc:EndDate": ["2025-12-31"],
            "cac:Delivery/cbc:ActualDeliveryDate": [],
            "cac:Delivery/cac:DeliveryLocation/cac:Address/cbc:StreetName": ["Skoleveien 2"],
            f"{BUYER}/cac:PartyTaxScheme": [],
            f"{BUYER}/cac:PartyLegalEntity/cbc:CompanyID": ["974760673"],
        },
        """
        2026-01-05 * (F-1) Kommune | Renhold
            ; buyer_reference: 4711ANNH
            ; order: B-88
            ; delivered: 2025-12-01..2025-12-31
            1500:2                 1250.00 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK
            2700                   -250.00 NOK
        """,
    ),
    "a firm that is not registered for VAT": Scenario(
        {
            f"{CATEGORY}/cbc:ID": ["O"],
            f"{CATEGORY}/cbc:Percent": [],
            f"{CATEGORY}/cbc:TaxExemptionReasonCode": ["VATEX-EU-O"],
            f"{SELLER}/cac:PartyTaxScheme": [],
            f"{BUYER}/cac:PartyTaxScheme": [],
        },
        """
        2026-01-05 * (F-1) Kunde | Foredrag
            1500:1                 1000.00 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK
        """,
        book={"company": {"name": "Kari Prøve", "vat_registered": False}},
    ),
    "outside VAT": Scenario(
        {
            f"{CATEGORY}/cbc:ID": ["O"],
            f"{CATEGORY}/cbc:TaxExemptionReason": ["Ikke omsetning"],
            f"{SELLER}/cac:PartyTaxScheme/cbc:CompanyID": ["Foretaksregisteret"],
        },
        """
        2026-01-05 * (F-1) Kunde | Erstatning
            1500:1                 1000.00 NOK
            ; invoice: F-1
            3300                  -1000.00 NOK
            ; vat: utenfor
        """,
    ),
    "a Swedish seller with bankgiro": Scenario(
        {
            f"{SELLER}/cbc:EndpointID": ["5512015008"],
            f"{SELLER}/cbc:EndpointID/@schemeID": ["0007"],
            f"{SELLER}/cac:PartyTaxScheme/cbc:CompanyID": ["SE551201500801", "Godkänd för F-skatt"],
            f"{SELLER}/cac:PartyLegalEntity/cbc:CompanyLegalForm": ["Östersund"],
            f"{BUYER}/cac:PartyTaxScheme/cbc:CompanyID": ["SE556036079301"],
            "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID": ["9912346"],
            "cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID": [
                "SE:BANKGIRO"
            ],
            f"{CATEGORY}/cbc:Percent": ["25", "12", "6"],
        },
        """
        2026-01-05 * (F-1) Kund | Varor
            1500:4                 2430.00 SEK
            ; invoice: F-1
            3001                  -1000.00 SEK
            ; Arbete
            ; vat: 25
            3002                   -500.00 SEK
            ; Mat
            ; vat: 12
            3003                   -585.80 SEK
            ; Böcker
            ; vat: 6
            2611                   -250.00 SEK
            2621                    -60.00 SEK
            2631                    -35.15 SEK
            3740                      0.95 SEK
        """,
        book=SWEDEN,
    ),
    "a Swedish seller with plusgiro": Scenario(
        {
            "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID": ["283116"],
            "cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID": [
                "SE:PLUSGIRO"
            ],
        },
        """
        2026-01-05 * (F-1) Kund | Arbete
            1500:4                 1250.00 SEK
            ; invoice: F-1
            3001                  -1000.00 SEK
            2611                   -250.00 SEK
        """,
        book=SWEDEN | {"company": {"bank_account": "28311-6"}},
    ),
    "a credit note with the day of its invoice": Scenario(
        {
            "cbc:CreditNoteTypeCode": ["381"],
            "cbc:DueDate": [],
            "cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID": ["F-1"],
            "cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate": ["2026-01-05"],
            "cac:CreditNoteLine/cbc:CreditedQuantity": ["2"],
            "cac:CreditNoteLine/cbc:LineExtensionAmount": ["200.00"],
            "cac:PaymentMeans": [],
            f"{TOTALS}/cbc:PayableAmount": ["250.00"],
        },
        """
        2026-01-05 * (F-1) Kunde | Gulvlegging
            1500:1                 1250.00 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK
            2700                   -250.00 NOK

        2026-01-20 * (KN-001) Kunde | Retur
            1500:1                 -250.00 NOK
            ; invoice: F-1
            3000                    200.00 NOK
            ; Parkett, quantity: 2, unit: m2, price: 100
            2700                     50.00 NOK
        """,
        "credit-note",
        "KN-001",
    ),
    "an invoice of which nothing is left to pay": Scenario(
        {f"{TOTALS}/cbc:PrepaidAmount": ["1249.00"], f"{TOTALS}/cbc:PayableAmount": ["1.00"]},
        """
        2026-01-05 * (F-1) Kunde | Gulvlegging
            1500:1                    1.00 NOK
            ; invoice: F-1
            2900                   1249.00 NOK
            3000                  -1000.00 NOK
            2700                   -250.00 NOK
        """,
    ),
    "texts as they are written": Scenario(
        {f"{LINE}/cac:Item/cbc:Name": ["<b>Skruer</b> & \u201cmutrer\u201d ]]> 日本"]},
        """
        2026-01-05 * (F-1) Kunde | <b>Skruer</b> & \u201cmutrer\u201d ]]> 日本
            1500:1                 1250.00 NOK
            ; invoice: F-1
            3000                  -1000.00 NOK
            2700                   -250.00 NOK
        """,
    ),
}
