"""What stands on invoices, statements and confirmations, and what is told when one is made."""

from __future__ import annotations

from typing import Final

#: In the order of `ORDER`: English, Norwegian, Swedish.
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
    # Statement and confirmations.
    "document.letter.text": ("Text", "Tekst", "Text"),
    "document.letter.document": ("Document", "Dokument", "Dokument"),
    "document.letter.due": ("Due", "Forfall", "Förfallodag"),
    "document.letter.debit": ("Debit", "Debet", "Debet"),
    "document.letter.credit": ("Credit", "Kredit", "Kredit"),
    "document.letter.balance": ("Balance", "Saldo", "Saldo"),
    "document.letter.opening": ("Opening balance", "Inngående saldo", "Ingående saldo"),
    "document.letter.closing": ("Closing balance", "Utgående saldo", "Utgående saldo"),
    "document.letter.kind": ("Kind", "Type", "Typ"),
    "document.letter.issued": ("Date", "Dato", "Datum"),
    "document.letter.amount": ("Amount", "Beløp", "Belopp"),
    "document.letter.open": ("Open", "Åpent", "Öppet"),
    "document.letter.settled": ("Settled", "Dekket", "Avräknat"),
    "document.letter.left": ("Left to pay", "Gjenstår", "Återstår"),
    "document.letter.total": ("Total", "Sum", "Summa"),
    "document.letter.open_items": ("Open items", "Åpne poster", "Öppna poster"),
    "document.letter.overdue": (
        "Of this overdue: {amount}",
        "Herav forfalt: {amount}",
        "Varav förfallet: {amount}",
    ),
    "document.letter.nothing": (
        "Nothing is open.",
        "Ingenting er åpent.",
        "Det finns inga öppna poster.",
    ),
    "document.letter.movements": ("Account", "Konto", "Konto"),
    "document.letter.received": (
        "We confirm that we have received {amount} on {day:date}.",
        "Vi bekrefter at vi har mottatt {amount} den {day:date}.",
        "Vi bekräftar att vi har mottagit {amount} den {day:date}.",
    ),
    "document.letter.settles": (
        "The payment settles:",
        "Betalingen dekker:",
        "Betalningen avräknas mot:",
    ),
    "document.letter.unallocated": (
        "Not set against any document: {amount}. It stands to your credit.",
        "Ikke ført mot noe dokument: {amount}. Beløpet står til gode.",
        "Inte avräknat mot något dokument: {amount}. Beloppet står er tillgodo.",
    ),
    "document.letter.according": (
        "According to our books your account with us stood as follows on {day:date}:",
        "Ifølge vårt regnskap hadde deres konto hos oss denne saldoen {day:date}:",
        "Enligt vår bokföring hade ert konto hos oss följande saldo {day:date}:",
    ),
    "document.letter.ours": ("in our favour", "i vår favør", "oss till godo"),
    "document.letter.yours": ("in your favour", "i deres favør", "er till godo"),
    "document.letter.please": (
        "Please compare with your own books, sign below and return this letter{to}.",
        "Sammenhold med eget regnskap, signer nedenfor og returner dette brevet{to}.",
        "Jämför med er egen bokföring, underteckna nedan och returnera detta brev{to}.",
    ),
    "document.letter.to": (" to {email}", " til {email}", " till {email}"),
    "document.letter.agrees": (
        "The balance agrees with our books.",
        "Saldoen stemmer med vårt regnskap.",
        "Saldot stämmer med vår bokföring.",
    ),
    "document.letter.differs": (
        "The balance differs. According to our books it is:",
        "Saldoen stemmer ikke. Ifølge vårt regnskap er den:",
        "Saldot stämmer inte. Enligt vår bokföring är det:",
    ),
    "document.letter.explanation": ("Explanation", "Forklaring", "Förklaring"),
    "document.letter.place_date": ("Place and date", "Sted og dato", "Ort och datum"),
    "document.letter.signature": ("Signature", "Underskrift", "Underskrift"),
    "document.letter.name": ("Name in capitals", "Navn med blokkbokstaver", "Namnförtydligande"),
    "document.letter.digest": (
        "SHA-256 of the attached file {file}, which lists {n} {n:entry|entries} up to {day:date}:",
        "SHA-256 av vedlagte fil {file}, som lister {n} {n:post|poster} til og med {day:date}:",
        (
            "SHA-256 av den bifogade filen {file}, som listar {n} {n:post|poster} till och med"
            " {day:date}:"
        ),
    ),
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
    # What templates do wrong.
    "D101": (
        "the template cannot be used: {message}",
        "malen kan ikke brukes: {message}",
        "mallen kan inte användas: {message}",
    ),
    "D101.remedy": (
        "Mend that line{hint}. The data a template gets are in docs/documents.md.",
        "Rett den linjen{hint}. Dataene en mal får, står i docs/documents.md.",
        "Rätta den raden{hint}. De data en mall får står i docs/documents.md.",
    ),
    "D102": (
        "no font has the {n:sign|signs} {signs}",
        "ingen skrift har {n:tegnet|tegnene} {signs}",
        "inget typsnitt har {n:tecknet|tecknen} {signs}",
    ),
    "D102.remedy": (
        (
            "Put a font that has {n:it|them} into the folder fonts of the book's templates (setting"
            " documents.templates), or write the name in other letters."
        ),
        (
            "Legg en skrift som har {n:det|dem}, i mappen fonts i regnskapets maler (innstillingen"
            " documents.templates), eller skriv navnet med andre bokstaver."
        ),
        (
            "Lägg ett typsnitt som har {n:det|dem} i mappen fonts i bokföringens mallar (inställningen"
            " documents.templates), eller skriv namnet med andra bokstäver."
        ),
    ),
    "D103": (
        "the template imports the package {package}, which would be fetched from the network",
        "malen importerer pakken {package}, som ville blitt hentet fra nettet",
        "mallen importerar paketet {package}, som skulle hämtas från nätet",
    ),
    "D103.remedy": (
        (
            "Put what you need of it as a file beside the template and import that: the same book must"
            " give the same document tomorrow."
        ),
        (
            "Legg det du trenger av den som en fil ved siden av malen og importer den: det samme"
            " regnskapet må gi det samme dokumentet i morgen."
        ),
        (
            "Lägg det du behöver av det som en fil bredvid mallen och importera den: samma bokföring"
            " måste ge samma dokument i morgon."
        ),
    ),
    "D104": (
        "the setting documents.{setting} names {path}, which is not there",
        "innstillingen documents.{setting} viser til {path}, som ikke finnes",
        "inställningen documents.{setting} pekar på {path}, som inte finns",
    ),
    "D104.remedy": (
        "Put it there, or mend the path: it is relative to the book.",
        "Legg den der, eller rett stien: den er relativ til regnskapet.",
        "Lägg den där, eller rätta sökvägen: den är relativ till bokföringen.",
    ),
    "D105": (
        "the logo is no picture that can be used: {message}",
        "logoen er ikke et bilde som kan brukes: {message}",
        "logotypen är ingen bild som kan användas: {message}",
    ),
    "D105.remedy": (
        "Use a PNG, JPEG, SVG, GIF, WebP or PDF.",
        "Bruk PNG, JPEG, SVG, GIF, WebP eller PDF.",
        "Använd PNG, JPEG, SVG, GIF, WebP eller PDF.",
    ),
    # What the book lacks.
    "D106": (
        "the template leaves out the e-invoice that is to be attached",
        "malen utelater e-fakturaen som skal legges ved",
        "mallen utelämnar e-fakturan som ska bifogas",
    ),
    "D106.remedy": (
        "Let it begin with #show: letter of our letter.typ, or attach data.attachments itself.",
        "La den begynne med #show: letter fra vår letter.typ, eller selv legge ved data.attachments.",
        "Låt den börja med #show: letter ur vår letter.typ, eller själv bifoga data.attachments.",
    ),
    "D201": (
        "{number} stands in several transactions, and a document is made of one",
        "{number} står i flere bilag, og et dokument lages av ett",
        "{number} står i flera verifikationer, men ett dokument görs av en enda",
    ),
    "D201.remedy": (
        "Give each document a number of its own; `reskontro check --select R201` finds them.",
        "Gi hvert dokument sitt eget nummer; `reskontro check --select R201` finner dem.",
        "Ge varje dokument ett eget nummer; `reskontro check --select R201` hittar dem.",
    ),
    "D202": (
        (
            "{number} stands in a transaction with several customers ({customers}), and its lines"
            " cannot be told apart"
        ),
        "{number} står i et bilag med flere kunder ({customers}), og linjene kan ikke skilles",
        (
            "{number} står i en verifikation med flera kunder ({customers}), och raderna kan inte"
            " skiljas åt"
        ),
    ),
    "D202.remedy": (
        "Give each customer a transaction.",
        "Gi hver kunde sitt eget bilag.",
        "Ge varje kund en egen verifikation.",
    ),
    "D203": (
        "{number} is in {currency}, and one of its postings is in another currency without a rate",
        "{number} er i {currency}, og en av posteringene er i en annen valuta uten kurs",
        "{number} är i {currency}, och en av konteringarna är i en annan valuta utan kurs",
    ),
    "D203.remedy": (
        "Write the rate on the customer's posting: 100.00 EUR @ 11.50 NOK.",
        "Skriv kursen på kundens postering: 100.00 EUR @ 11.50 NOK.",
        "Skriv kursen på kundens kontering: 100.00 EUR @ 11.50 SEK.",
    ),
    "D204": (
        "{number} has a line without any text: nature and scope of what is sold are missing",
        "{number} har en linje uten tekst: art og omfang av det som er solgt, mangler",
        "{number} har en rad utan text: art och omfattning av det som sålts saknas",
    ),
    "D204.remedy": (
        "Write what was sold as a comment on the posting, or in the description.",
        "Skriv hva som er solgt, som kommentar på posteringen eller i beskrivelsen.",
        "Skriv vad som sålts som kommentar på konteringen eller i beskrivningen.",
    ),
    "D205": (
        (
            "the VAT of {number} cannot be told by rate: no rates in force give what is posted, or"
            " several do"
        ),
        (
            "mva på {number} kan ikke fordeles på satser: ingen gjeldende satser gir det som er"
            " postert, eller flere gjør det"
        ),
        (
            "momsen på {number} kan inte fördelas på satser: inga gällande satser ger det som är"
            " bokfört, eller flera gör det"
        ),
    ),
    "D205.remedy": (
        "Write the rate on each revenue posting: ; vat: 25",
        "Skriv satsen på hver inntektspostering: ; vat: 25",
        "Skriv satsen på varje intäktskontering: ; vat: 25",
    ),
    "D206": (
        "the VAT of {number} has no value in {currency}, in which the law asks for it",
        "mva på {number} har ingen verdi i {currency}, som loven krever",
        "momsen på {number} har inget värde i {currency}, som lagen kräver",
    ),
    "D206.remedy": (
        "Write the rate on the customer's posting, or the VAT in {currency}.",
        "Skriv kursen på kundens postering, eller mva i {currency}.",
        "Skriv kursen på kundens kontering, eller momsen i {currency}.",
    ),
    "D207": (
        "{number} is for {total}, and its lines, VAT and other parts add up to {sum}",
        "{number} er på {total}, og linjene, mva og resten blir {sum}",
        "{number} är på {total}, men raderna, momsen och resten blir tillsammans {sum}",
    ),
    "D207.remedy": (
        "Post what was sold with the claim, as real postings of one transaction.",
        "Poster det som er solgt, sammen med kravet, som vanlige posteringer i ett bilag.",
        "Kontera det som sålts med fordran, som vanliga konteringar i en verifikation.",
    ),
    "D210": (
        "the settings do not say who sends the documents",
        "innstillingene sier ikke hvem som sender dokumentene",
        "inställningarna säger inte vem som skickar dokumenten",
    ),
    "D210.remedy": (
        "Add company: {{name: …}}.",
        "Legg til company: {{name: …}}.",
        "Lägg till company: {{name: …}}.",
    ),
    "D211": (
        (
            "the settings do not have the firm's organisation number, which the law asks for on a"
            " sales document"
        ),
        (
            "innstillingene har ikke foretakets organisasjonsnummer, som loven krever på et"
            " salgsdokument"
        ),
        "inställningarna har inte företagets organisationsnummer, som lagen kräver på en faktura",
    ),
    "D211.remedy": (
        'Add company: {{orgnr: "…"}}.',
        'Legg til company: {{orgnr: "…"}}.',
        'Lägg till company: {{orgnr: "…"}}.',
    ),
    "D212": (
        "the settings do not have the firm's address, which the law asks for on an invoice",
        "innstillingene har ikke foretakets adresse, som loven krever på en faktura",
        "inställningarna har inte företagets adress, som lagen kräver på en faktura",
    ),
    "D212.remedy": (
        "Add company: {{address: {{street: …, postcode: …, city: …}}}}.",
        "Legg til company: {{address: {{street: …, postcode: …, city: …}}}}.",
        "Lägg till company: {{address: {{street: …, postcode: …, city: …}}}}.",
    ),
    "D213": (
        "VAT is charged, and the settings do not say that the firm is registered for it",
        "det er beregnet mva, og innstillingene sier ikke at foretaket er registrert i Merverdiavgiftsregisteret",
        "moms debiteras, och inställningarna säger inte att företaget är momsregistrerat",
    ),
    "D213.remedy": (
        "Add company: {{vat_registered: true}}, or take the VAT out of the sale.",
        "Legg til company: {{vat_registered: true}}, eller ta mva ut av salget.",
        "Lägg till company: {{vat_registered: true}}, eller ta bort momsen från försäljningen.",
    ),
    "D214": (
        (
            "customer {customer} is not in the register, and the law asks for the buyer's name and"
            " address"
        ),
        "kunde {customer} står ikke i kartoteket, og loven krever kjøperens navn og adresse",
        "kund {customer} finns inte i registret, och lagen kräver köparens namn och adress",
    ),
    "D214.remedy": (
        "Add a record with name and address for {customer} to the customers' files.",
        "Legg inn {customer} med navn og adresse i kundefilene.",
        "Lägg upp {customer} med namn och adress i kundfilerna.",
    ),
    "D215": (
        (
            "customer {customer} {name} has neither address nor organisation number, and the law asks"
            " for one of them"
        ),
        (
            "kunde {customer} {name} har verken adresse eller organisasjonsnummer, og loven krever ett"
            " av dem"
        ),
        (
            "kund {customer} {name} har varken adress eller organisationsnummer, och lagen kräver"
            " ettdera"
        ),
    ),
    "D215.remedy": (
        'Add address: {{street: …, postcode: "…", city: …}} or orgnr: "…" to the record.',
        'Legg til address: {{street: …, postcode: "…", city: …}} eller orgnr: "…" på kunden.',
        'Lägg till address: {{street: …, postcode: "…", city: …}} eller orgnr: "…" på kunden.',
    ),
    "D216": (
        "customer {customer} {name} has no address, and the law asks for it",
        "kunde {customer} {name} har ingen adresse, og loven krever det",
        "kund {customer} {name} har ingen adress, och lagen kräver det",
    ),
    "D216.remedy": (
        'Add address: {{street: …, postcode: "…", city: …}} to the record.',
        'Legg til address: {{street: …, postcode: "…", city: …}} på kunden.',
        'Lägg till address: {{street: …, postcode: "…", city: …}} på kunden.',
    ),
}
