"""What stands on invoices, and what is told when a document is made or held against the book."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "document.title.invoice": ("Invoice", "Faktura", "Faktura"),
    "document.title.credit-note": ("Credit note", "Kreditnota", "Kreditfaktura"),
    "document.title.statement": ("Statement of account", "Kontoutskrift", "Kontoutdrag"),
    "document.title.payment": (
        "Payment confirmation",
        "Betalingsbekreftelse",
        "Betalningsbekräftelse",
    ),
    "document.title.balance-confirmation": (
        "Balance confirmation",
        "Saldobekreftelse",
        "Saldobekräftelse",
    ),
    "document.title.reminder": ("Payment reminder", "Purring", "Betalningspåminnelse"),
    "document.title.collection-notice": (
        "Notice of debt collection",
        "Inkassovarsel",
        "Inkassovarning",
    ),
    "document.title.payment-demand": ("Payment demand", "Betalingsoppfordring", "Inkassokrav"),
    "document.title.interest-note": ("Interest note", "Rentenota", "Räntefaktura"),
    # Kinds in messages.
    "document.kind.invoice": ("invoice", "faktura", "faktura"),
    "document.kind.credit-note": ("credit note", "kreditnota", "kreditfaktura"),
    "document.kind.payment": ("payment", "innbetaling", "betalning"),
    # The page.
    "document.page": ("Page", "Side", "Sida"),
    "document.of": ("of", "av", "av"),
    # Parties.
    "document.orgnr": ("Org. no. {orgnr}", "Org.nr. {orgnr}", "Org.nr {orgnr}"),
    "document.orgnr_vat": ("Org. no. {orgnr} MVA", "Org.nr. {orgnr} MVA", "Org.nr {orgnr} MVA"),
    "document.vat_number": ("VAT no. {number}", "Mva-nr. {number}", "Momsreg.nr {number}"),
    "document.register": ("Foretaksregisteret", "Foretaksregisteret", "Foretaksregisteret"),
    "document.f_tax": (
        "Approved for F-tax",
        "Godkjent for F-skatt",
        "Godkänd för F-skatt",
    ),
    "document.seat": ("Registered office: {seat}", "Forretningssted: {seat}", "Säte: {seat}"),
    "document.customer": ("Customer no.", "Kundenr.", "Kundnr"),
    # Facts.
    "document.date.invoice": ("Invoice date", "Fakturadato", "Fakturadatum"),
    "document.date.credit-note": ("Date", "Dato", "Datum"),
    "document.date": ("Date", "Dato", "Datum"),
    "document.date.payment": ("Date of payment", "Betalt", "Betalningsdatum"),
    "document.buyer_reference": ("Your reference", "Deres ref.", "Er referens"),
    "document.order": ("Order no.", "Bestillingsnr.", "Ordernr"),
    "document.due": ("Due date", "Forfallsdato", "Förfallodag"),
    "document.due_first": ("First due date", "Første forfall", "Första förfallodag"),
    "document.delivered": ("Date of delivery", "Leveringsdato", "Leveransdatum"),
    "document.place": ("Place of delivery", "Leveringssted", "Leveransadress"),
    "document.credits": ("Credits invoice", "Krediterer faktura", "Krediterar faktura"),
    "document.exchange": ("Exchange rate", "Valutakurs", "Valutakurs"),
    "document.exchange_value": (
        "1 {currency} = {rate:number} {base}",
        "1 {currency} = {rate:number} {base}",
        "1 {currency} = {rate:number} {base}",
    ),
    "document.period": ("Period", "Periode", "Period"),
    "document.period_value": (
        "{first:date} – {last:date}",
        "{first:date} – {last:date}",
        "{first:date} – {last:date}",
    ),
    "document.as_of": ("As of", "Per", "Per"),
    "document.voucher": ("Voucher", "Bilag", "Verifikation"),
    # Lines of an invoice.
    "document.text": ("Description", "Beskrivelse", "Beskrivning"),
    "document.quantity": ("Quantity", "Antall", "Antal"),
    "document.price": ("Price", "Pris", "À-pris"),
    "document.discount": ("Discount", "Rabatt", "Rabatt"),
    "document.rate": ("VAT", "Mva", "Moms"),
    "document.net": ("Amount", "Beløp", "Belopp"),
    # The specification of VAT, and totals.
    "document.vat_rate": ("VAT rate", "Mva-sats", "Momssats"),
    "document.vat_base": ("Taxable amount", "Grunnlag", "Underlag"),
    "document.vat": ("VAT", "Mva", "Moms"),
    "document.vat_booked": ("VAT in {currency}", "Mva i {currency}", "Moms i {currency}"),
    "document.sum_net": ("Total excl. VAT", "Sum uten mva", "Summa exkl. moms"),
    "document.sum_vat": ("VAT", "Merverdiavgift", "Moms"),
    "document.extra.rounding": ("Rounding", "Øreavrunding", "Öresavrundning"),
    "document.extra.advance": ("Advance paid", "Forskudd", "Förskott"),
    "document.extra.advance.number": (
        "Advance {number} deducted",
        "Fratrukket forskudd {number}",
        "Avdraget förskott {number}",
    ),
    "document.extra.advance.vat": (
        "Advance {number} deducted, of which VAT {vat}",
        "Fratrukket forskudd {number}, herav mva {vat}",
        "Avdraget förskott {number}, varav moms {vat}",
    ),
    "document.extra.paid": ("Paid", "Betalt", "Betalt"),
    "document.to_pay": ("To pay {currency}", "Å betale {currency}", "Att betala {currency}"),
    "document.credited": (
        "Credited {currency}",
        "Til gode {currency}",
        "Tillgodo {currency}",
    ),
    # Paying.
    "document.payment": ("Payment", "Betaling", "Betalning"),
    "document.pay.amount": ("Amount", "Beløp", "Belopp"),
    "document.pay.instalment": ("Due {day:date}", "Forfall {day:date}", "Förfaller {day:date}"),
    "document.pay.account": ("To account", "Til konto", "Till konto"),
    "document.pay.bankgiro": ("Bankgiro", "Bankgiro", "Bankgiro"),
    "document.pay.plusgiro": ("Plusgiro", "Plusgiro", "Plusgiro"),
    "document.pay.iban": ("IBAN", "IBAN", "IBAN"),
    "document.pay.bic": ("BIC", "BIC", "BIC"),
    "document.pay.kid.NO": ("KID", "KID", "KID"),
    "document.pay.kid.SE": ("OCR reference", "OCR-nummer", "OCR-nummer"),
    "document.pay.kid": ("Payment reference", "Betalingsreferanse", "Betalningsreferens"),
    "document.pay.payee": ("Payee", "Mottaker", "Mottagare"),
    "document.pay.mention": (
        "Please state {number} with the payment.",
        "Oppgi {number} ved betaling.",
        "Ange {number} vid betalning.",
    ),
    "document.pay.mention_each": (
        "Please state the reference of each invoice with the payment.",
        "Oppgi referansen til hver faktura ved betaling.",
        "Ange referensen för varje faktura vid betalning.",
    ),
    "document.pay.qr": ("Scan in your bank's app", "Skann i bankens app", "Skanna i bankens app"),
    # Calls that go wrong.
    "document.unknown": (
        "there is no {kind:phrase} {number}",
        "det finnes ingen {kind:phrase} {number}",
        "det finns ingen {kind:phrase} {number}",
    ),
    "document.unknown_near": (
        "there is no {kind:phrase} {number}; nearest are: {near}",
        "det finnes ingen {kind:phrase} {number}; nærmest er: {near}",
        "det finns ingen {kind:phrase} {number}; närmast är: {near}",
    ),
    "document.other_kind": (
        "{number} is another kind of document: reskontro document {kind} {number}",
        "{number} er et annet slags dokument: reskontro document {kind} {number}",
        "{number} är ett annat slags dokument: reskontro document {kind} {number}",
    ),
    "document.opening": (
        "{number} came into the book as an opening item: the book does not hold the invoice",
        "{number} kom inn i regnskapet som åpningspost: regnskapet har ikke fakturaen",
        "{number} kom in i bokföringen som ingående post: bokföringen har inte fakturan",
    ),
    "document.several_customers": (
        "{number} is a number of several customers ({customers}); say whose with --customer",
        "{number} er et nummer hos flere kunder ({customers}); si hvem med --customer",
        "{number} är ett nummer hos flera kunder ({customers}); ange vems med --customer",
    ),
    "document.several_currencies": (
        "{number} is in several currencies ({currencies}); say which with --currency",
        "{number} er i flere valutaer ({currencies}); si hvilken med --currency",
        "{number} är i flera valutor ({currencies}); ange vilken med --currency",
    ),
    "document.whole_account": (
        "a balance confirmation is of the whole account: leave --currency out",
        "en saldobekreftelse gjelder hele kontoen: utelat --currency",
        "en saldobekräftelse gäller hela kontot: utelämna --currency",
    ),
    "document.no_book": (
        (
            "documents need a book with settings (reskontro.yaml): a bare journal does not say who"
            " sends them"
        ),
        (
            "dokumenter trenger et regnskap med innstillinger (reskontro.yaml): en bar journal sier"
            " ikke hvem som sender dem"
        ),
        (
            "dokument behöver en bokföring med inställningar (reskontro.yaml): en ensam journal säger inte vem som skickar dem"
        ),
    ),
    "document.one_form": (
        "--ehf writes the e-invoice, --embed-ehf a PDF with it inside: give one of them",
        "--ehf skriver e-fakturaen, --embed-ehf en PDF med den i: oppgi én av dem",
        "--ehf skriver e-fakturan, --embed-ehf en PDF med den i: ange en av dem",
    ),
    "document.one_file": (
        "-o names one file, but there are {n} documents: name a folder",
        "-o er én fil, men det er {n} dokumenter: angi en mappe",
        "-o är en fil, men det är {n} dokument: ange en mapp",
    ),
    "document.exists": (
        "{path} is there already with another content; remove it, or write elsewhere with -o",
        "{path} finnes allerede med et annet innhold; fjern den, eller skriv et annet sted med -o",
        (
            "{path} finns redan med ett annat innehåll; ta bort den, eller skriv någon annanstans"
            " med -o"
        ),
    ),
    "document.not_written": (
        "{path} cannot be written: {reason}",
        "{path} kan ikke skrives: {reason}",
        "{path} kan inte skrivas: {reason}",
    ),
    "document.nothing_written": (
        "no document was written: see above for what the book lacks",
        "ingen dokumenter ble skrevet: se over for hva regnskapet mangler",
        "inga dokument skrevs: se ovan för vad bokföringen saknar",
    ),
    # Notes.
    "document.unknown_language": (
        (
            "customer {customer} has the language `{language}`, in which there are no documents; the"
            " book's is used. Mend the record (nb, sv or en): reskontro customer set {customer}"
            " language=en"
        ),
        (
            "kunde {customer} har språket `{language}`, som det ikke finnes dokumenter på; regnskapets"
            " språk er brukt. Rett kortet (nb, sv eller en): reskontro customer set {customer}"
            " language=nb"
        ),
        (
            "kund {customer} har språket `{language}`, som det inte finns dokument på; bokföringens"
            " språk används. Rätta posten (nb, sv eller en): reskontro customer set {customer}"
            " language=sv"
        ),
    ),
    "document.no_delivery": (
        (
            "{n} {n:document has|documents have} no tag delivered:, and the date of issue is printed"
            " as the date of delivery: {numbers}"
        ),
        (
            "{n} {n:dokument|dokumenter} mangler taggen delivered:, og utstedelsesdatoen er trykt som"
            " leveringsdato: {numbers}"
        ),
        (
            "{n} dokument saknar taggen delivered:, och fakturadatumet skrivs ut som leveransdatum: {numbers}"
        ),
    ),
    "document.credits_nothing": (
        "{n} credit {n:note names|notes name} no invoice (tag invoice:): {numbers}",
        "{n} {n:kreditnota|kreditnotaer} nevner ingen faktura (taggen invoice:): {numbers}",
        "{n} {n:kreditfaktura|kreditfakturor} nämner ingen faktura (taggen invoice:): {numbers}",
    ),
    "document.warning": (
        "the template says: {message}",
        "malen sier: {message}",
        "mallen säger: {message}",
    ),
    # The report of what was written, and verify.
    "document.written": ("Documents", "Dokumenter", "Dokument"),
    "document.column.kind": ("Kind", "Type", "Typ"),
    "document.column.number": ("Number", "Nummer", "Nummer"),
    "document.column.customer": ("Customer", "Kunde", "Kund"),
    "document.column.file": ("File", "Fil", "Fil"),
    "document.column.amount": ("Amount", "Beløp", "Belopp"),
    "document.column.currency": ("Currency", "Valuta", "Valuta"),
    "document.verify": (
        "Verification of a balance confirmation",
        "Kontroll av en saldobekreftelse",
        "Kontroll av en saldobekräftelse",
    ),
    "document.verify.what": ("What", "Hva", "Vad"),
    "document.verify.confirmed": ("Confirmed", "Bekreftet", "Bekräftat"),
    "document.verify.book": ("The book", "Regnskapet", "Bokföringen"),
    "document.verify.company": (
        "Organisation number",
        "Organisasjonsnummer",
        "Organisationsnummer",
    ),
    "document.verify.customer": ("Customer", "Kunde", "Kund"),
    "document.verify.as_of": ("As of", "Per", "Per"),
    "document.verify.count": ("Entries", "Poster", "Poster"),
    "document.verify.balance": ("Balance {currency}", "Saldo {currency}", "Saldo {currency}"),
    "document.verify.digest": (
        "Digest (SHA-256)",
        "Kontrollsum (SHA-256)",
        "Kontrollsumma (SHA-256)",
    ),
    "document.verify.changes": (
        "Entries that differ",
        "Poster som avviker",
        "Poster som avviker",
    ),
    "document.verify.where": ("Only in", "Bare i", "Bara i"),
    "document.verify.in_pdf": ("confirmation", "bekreftelsen", "bekräftelsen"),
    "document.verify.in_book": ("book", "regnskapet", "bokföringen"),
    "document.verify.same": (
        "The book says the same: the digest fits.",
        "Regnskapet sier det samme: kontrollsummen stemmer.",
        "Bokföringen säger detsamma: kontrollsumman stämmer.",
    ),
    "document.verify.differs": (
        "The book says something else: the digest does not fit.",
        "Regnskapet sier noe annet: kontrollsummen stemmer ikke.",
        "Bokföringen säger något annat: kontrollsumman stämmer inte.",
    ),
    "document.verify.none": (
        (
            "{path} holds no balance confirmation of reskontro: it is another file, or has lost its"
            " attachment {file} on the way (printing, scanning)"
        ),
        (
            "{path} inneholder ingen saldobekreftelse fra reskontro: den er en annen fil, eller har"
            " mistet vedlegget {file} underveis (utskrift, skanning)"
        ),
        (
            "{path} innehåller ingen saldobekräftelse från reskontro: den är en annan fil, eller har"
            " förlorat bilagan {file} på vägen (utskrift, skanning)"
        ),
    ),
}
