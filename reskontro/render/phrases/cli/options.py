"""Help: what the options and arguments of commands are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    "cli.option.new_folder": {
        "nb": "Mappen regnskapet skal ligge i; ellers journalens, eller den du står i.",
        "sv": "Mappen som bokföringen ska ligga i; annars journalens, eller den du står i.",
        "en": "The folder the book is to be in; else the journal's, or the one you are in.",
    },
    "cli.option.same_folder": {
        "nb": "Det samme som DIR.",
        "sv": "Detsamma som DIR.",
        "en": "The same as DIR.",
    },
    "cli.option.new_country": {
        "nb": "Kontoer og mva-koder for Norge eller Sverige; none: kontoer med navn, uten land.",
        "sv": "Konton och momskoder för Norge eller Sverige; none: konton med namn, utan land.",
        "en": "Accounts and VAT codes for Norway or Sweden; none: accounts with names, of no country.",
    },
    "cli.option.firm_name": {
        "nb": "Firmaets navn.",
        "sv": "Företagets namn.",
        "en": "The firm's name.",
    },
    "cli.option.firm_orgnr": {
        "nb": "Firmaets organisasjonsnummer.",
        "sv": "Företagets organisationsnummer.",
        "en": "The firm's organisation number.",
    },
    "cli.option.vat_registered": {
        "nb": "Om firmaet er registrert i Merverdiavgiftsregisteret.",
        "sv": "Om företaget är registrerat för moms.",
        "en": "Whether the firm is registered for VAT.",
    },
    "cli.option.f_tax": {
        "nb": "Om et svensk firma er godkjent for F-skatt.",
        "sv": "Om ett svenskt företag är godkänt för F-skatt.",
        "en": "Whether a Swedish firm is approved for F-tax.",
    },
    "cli.option.firm_account": {
        "nb": "Kontoen kundene betaler til: kontonummer, i Sverige bankgiro eller plusgiro.",
        "sv": "Kontot som kunderna betalar till: bankgiro eller plusgiro, i Norge kontonummer.",
        "en": "The account customers pay to: 11 digits in Norway, a bankgiro or plusgiro in Sweden.",
    },
    "cli.option.firm_iban": {
        "nb": "IBAN kundene betaler til.",
        "sv": "IBAN som kunderna betalar till.",
        "en": "The IBAN customers pay to.",
    },
    "cli.option.firm_street": {
        "nb": "Firmaets gateadresse.",
        "sv": "Företagets gatuadress.",
        "en": "The firm's street.",
    },
    "cli.option.firm_postcode": {
        "nb": "Firmaets postnummer.",
        "sv": "Företagets postnummer.",
        "en": "The firm's postcode.",
    },
    "cli.option.firm_city": {
        "nb": "Firmaets poststed.",
        "sv": "Företagets ort.",
        "en": "The firm's city.",
    },
    "cli.option.firm_email": {
        "nb": "Firmaets e-postadresse.",
        "sv": "Företagets e-postadress.",
        "en": "The firm's e-mail address.",
    },
    "cli.option.book_currency": {
        "nb": "Valutaen regnskapet føres i; ellers landets, eller journalens.",
        "sv": "Valutan som bokförs i; annars landets, eller journalens.",
        "en": "The book's currency; else the country's, or the journal's.",
    },
    "cli.option.book_language": {
        "nb": "Språket i regnskapet: nb, sv eller en; ellers det du blir spurt på.",
        "sv": "Språket i bokföringen: nb, sv eller en; annars det du tillfrågas på.",
        "en": "The language of the book: nb, sv or en; else the one you are spoken to in.",
    },
    "cli.option.into": {
        "nb": "Mappen regnskapet skal ligge i: ny, eller tom.",
        "sv": "Mappen som bokföringen ska ligga i: ny, eller tom.",
        "en": "The folder the book is to be in: a new one, or an empty one.",
    },
    "cli.option.receivable": {
        "nb": "En samlekonto for kunder; kan gjentas. Ellers den filen bruker som det.",
        "sv": "Ett samlingskonto för kunder; kan upprepas. Annars det som filen använder som det.",
        "en": "A control account of customers; may be repeated. Else what the file uses as one.",
    },
    "cli.option.sie_file": (
        "The SIE file: type 4 in any encoding, or SIE 5.",
        "SIE-filen: type 4 i hvilken som helst tegnkoding, eller SIE 5.",
        "SIE-filen: typ 4 i vilken teckenkodning som helst, eller SIE 5.",
    ),
    "cli.option.sie_customer": (
        "The dimension whose objects are customers, as SIE has it 8.",
        "Dimensjonen der objektene er kunder, i SIE 8.",
        "Dimensionen vars objekt är kunder, i SIE 8.",
    ),
    "cli.option.sie_invoice": (
        "The dimension whose objects are invoices, as SIE has it 10.",
        "Dimensjonen der objektene er fakturaer, i SIE 10.",
        "Dimensionen vars objekt är fakturor, i SIE 10.",
    ),
    "cli.option.items_file": (
        "The open items as CSV: customer, name, document, date, due, amount, kid, text.",
        "De åpne postene som CSV: kunde, navn, faktura, dato, forfall, beløp, kid, tekst.",
        "De öppna posterna som CSV: kund, namn, faktura, datum, förfallodag, belopp, ocr, text.",
    ),
    "cli.option.items_into": (
        "A new book in this folder, in place of the present one; needs --country and --name.",
        "Et nytt regnskap i denne mappen, i stedet for dette; krever --country og --name.",
        "En ny bokföring i denna mapp, i stället för denna; kräver --country och --name.",
    ),
    "cli.option.saft_file": {
        "nb": "SAF-T-filen: XML, eller zip med den i.",
        "sv": "SAF-T-filen: XML, eller zip med den i.",
        "en": "The SAF-T file: XML, or a zip with it.",
    },
    "cli.option.saft_contact": {
        "nb": "Hvem som svarer for filen, med fornavn og etternavn.",
        "sv": "Vem som svarar för filen, med för- och efternamn.",
        "en": "Who answers for the file, with first and last name.",
    },
    "cli.option.saft_document": {
        "nb": "Hvor fakturanummeret står på en linje: reference (ReferenceNumber) eller source"
        " (SourceDocumentID).",
        "sv": "Var fakturanumret står på en rad: reference (ReferenceNumber) eller source"
        " (SourceDocumentID).",
        "en": "Where a line has the number of its invoice: reference (ReferenceNumber) or source"
        " (SourceDocumentID).",
    },
    "cli.option.book_terms": {
        "nb": "Betalingsbetingelser for kunder uten egne, som net 14.",
        "sv": "Betalningsvillkor för kunder utan egna, som net 30.",
        "en": "Terms of payment of customers that have none of their own, as net 30.",
    },
    "cli.option.first_customer": {
        "nb": "Navnet på den første kunden.",
        "sv": "Den första kundens namn.",
        "en": "The name of the first customer.",
    },
    "cli.option.beside": {
        "nb": "En journal som finnes fra før: kontoene leses av den, og den endres ikke.",
        "sv": "En journal som redan finns: kontona läses ur den, och den ändras inte.",
        "en": "A journal there is already: the accounts are read from it, and it is not changed.",
    },
    "cli.option.ci": {
        "nb": "En fil som kontrollerer regnskapet ved hver endring, for GitHub eller GitLab.",
        "sv": "En fil som kontrollerar bokföringen vid varje ändring, för GitHub eller GitLab.",
        "en": "A file that checks the book at every change, for GitHub or GitLab.",
    },
    "cli.option.with_git": {
        "nb": "Legg det under git, med en første commit.",
        "sv": "Lägg det under git, med en första commit.",
        "en": "Put it under git, with a first commit.",
    },
    "cli.option.encrypt": {
        "nb": "Krypter personopplysninger om privatkunder.",
        "sv": "Kryptera personuppgifter om privatkunder.",
        "en": "Encrypt personal data of private customers.",
    },
    "cli.option.no_questions": {
        "nb": "Spør ikke; det som ikke er oppgitt, blir som vanlig.",
        "sv": "Fråga inte; det som inte är angivet blir som vanligt.",
        "en": "Ask nothing; what is not given is as usual.",
    },
    "cli.option.numbers": {
        "nb": "Dokumentnumre; * og ? er jokertegn.",
        "sv": "Dokumentnummer; * och ? är jokertecken.",
        "en": "Document numbers; * and ? are wildcards.",
    },
    "cli.option.ehf": {
        "nb": "Skriv e-fakturaen (EHF, Peppol BIS Billing 3.0) i stedet for PDF.",
        "sv": "Skriv e-fakturan (Peppol BIS Billing 3.0) i stället för PDF.",
        "en": "Write the e-invoice (EHF, Peppol BIS Billing 3.0) in place of the PDF.",
    },
    "cli.option.buyer_reference": {
        "nb": "Kjøperens referanse (Deres ref.); ellers kundens egen.",
        "sv": "Köparens referens (Er referens); annars kundens egen.",
        "en": "The buyer's reference; else that of its record.",
    },
    "cli.option.buyer_order": {
        "nb": "Kjøperens bestillingsnummer.",
        "sv": "Köparens ordernummer.",
        "en": "The number of the buyer's order.",
    },
    "cli.option.embed_ehf": {
        "nb": "Legg e-fakturaen ved PDF-en.",
        "sv": "Bifoga e-fakturan i PDF-filen.",
        "en": "Attach the e-invoice to the PDF.",
    },
    "cli.option.output": {
        "nb": "Filen (.pdf, .xml) eller mappen det skrives til; ellers mappen du står i.",
        "sv": "Filen (.pdf, .xml) eller mappen som skrivs till; annars mappen du står i.",
        "en": "The file (.pdf, .xml) or the folder to write to; else the folder you are in.",
    },
    "cli.option.confirmation": {
        "nb": "Saldobekreftelsen.",
        "sv": "Saldobekräftelsen.",
        "en": "The balance confirmation.",
    },
    "cli.option.backup_file": {
        "nb": "Filen med sikkerhetskopien.",
        "sv": "Filen med säkerhetskopian.",
        "en": "The file of the backup.",
    },
    "cli.option.passphrase_file": {
        "nb": "Fil der første linje er passordfrasen; uten den spørres det på en terminal.",
        "sv": "Fil vars första rad är lösenfrasen; utan den frågas det på en terminal.",
        "en": "A file whose first line is the passphrase; without it a terminal asks.",
    },
    "cli.option.export_to": {
        "nb": "Mappe for en JSON-fil og et lesbart dokument.",
        "sv": "Mapp för en JSON-fil och ett läsbart dokument.",
        "en": "Folder for a JSON file and a readable document.",
    },
    "cli.option.columns": {
        "nb": "Kolonner, med komma mellom: felt i posten (email, address.city) og tall (balance, not_due, overdue, unallocated, credit_use, last_entry, revenue, class, behaviour, days_to_pay, late_share).",
        "sv": "Kolumner, med komma mellan: fält i posten (email, address.city) och tal (balance, not_due, overdue, unallocated, credit_use, last_entry, revenue, class, behaviour, days_to_pay, late_share).",
        "en": "Columns, with commas between: fields of the record (email, address.city) and figures (balance, not_due, overdue, unallocated, credit_use, last_entry, revenue, class, behaviour, days_to_pay, late_share).",
    },
    "cli.option.where": {
        "nb": "Et vilkår for en kolonne, som overdue>0, address.city=Oslo eller 'name=*bygg*'; kan gjentas, alle må holde.",
        "sv": "Ett villkor på en kolumn, som overdue>0, address.city=Oslo eller 'name=*bygg*'; kan upprepas, alla måste hålla.",
        "en": "A condition on a column, such as overdue>0, address.city=Oslo or 'name=*bygg*'; may be repeated, all must hold.",
    },
    "cli.option.tag": {
        "nb": "Bare kunder med dette stikkordet; kan gjentas.",
        "sv": "Bara kunder med detta nyckelord; kan upprepas.",
        "en": "Only customers with this tag; may be repeated.",
    },
    "cli.option.of_segment": {
        "nb": "Bare kunder i klasse A, B eller C etter omsetning, eller med dette segmentet i posten.",
        "sv": "Bara kunder i klass A, B eller C efter omsättning, eller med detta segment i posten.",
        "en": "Only customers of class A, B or C by revenue, or with this segment in their record.",
    },
    "cli.option.of_behaviour": {
        "nb": "Bare kunder som betaler slik.",
        "sv": "Bara kunder som betalar så.",
        "en": "Only customers that pay so.",
    },
    "cli.option.sort_by": {
        "nb": "Kolonnen det sorteres etter, - foran for de høyeste først (uten: customer).",
        "sv": "Kolumnen som det sorteras efter, - före för de högsta först (utan: customer).",
        "en": "The column to sort by, - before it for the highest first (without: customer).",
    },
    "cli.option.closed_too": {
        "nb": "Lukkede kunder også.",
        "sv": "Stängda kunder också.",
        "en": "Closed customers too.",
    },
    "cli.option.one_customer": {
        "nb": "Kundenummer, eller navnet.",
        "sv": "Kundnummer, eller namnet.",
        "en": "Customer number, or the name.",
    },
    "cli.option.search_text": {
        "nb": "Det som søkes.",
        "sv": "Det som söks.",
        "en": "What to look for.",
    },
    "cli.option.most": {
        "nb": "Hvor mange som vises høyst.",
        "sv": "Hur många som visas högst.",
        "en": "How many to show at most.",
    },
    "cli.option.merge_from": {
        "nb": "Kunden som lukkes.",
        "sv": "Kunden som stängs.",
        "en": "The customer that is closed.",
    },
    "cli.option.merge_to": {
        "nb": "Kunden som overtar.",
        "sv": "Kunden som tar över.",
        "en": "The customer that takes over.",
    },
    "cli.option.merged_on": {
        "nb": "Dagen for sammenslåingen (uten: i dag).",
        "sv": "Dagen för sammanslagningen (utan: i dag).",
        "en": "The day of the merger (without: today).",
    },
    "cli.option.merge_write": {
        "nb": "Legg også bilagene til i journalen (innstillingen record.journal).",
        "sv": "Lägg också till verifikationerna i journalen (inställningen record.journal).",
        "en": "Add the transactions to the journal too (setting record.journal).",
    },
    "cli.option.least": {
        "nb": "Den laveste poengsummen som vises, 1 til 100.",
        "sv": "Den lägsta poängsumma som visas, 1 till 100.",
        "en": "The least score that is shown, 1 to 100.",
    },
    "cli.option.inactive": {
        "nb": "Dager uten post før en kunde er inaktiv.",
        "sv": "Dagar utan post innan en kund är inaktiv.",
        "en": "Days without an entry from which a customer is inactive.",
    },
    "cli.option.older": {
        "nb": "Dager uten commit før en post er gammel.",
        "sv": "Dagar utan commit innan en post är gammal.",
        "en": "Days without a commit from which a record is old.",
    },
    "cli.option.check_older": {
        "nb": "Dager før en kredittsjekk er gammel.",
        "sv": "Dagar innan en kreditprövning är gammal.",
        "en": "Days from which a credit check is old.",
    },
    "cli.option.registry": {
        "nb": "Filen fra det offentlige registeret.",
        "sv": "Filen från det offentliga registret.",
        "en": "The file of the public register.",
    },
    "cli.option.import_file": {
        "nb": "Tabellen; første linje navngir kolonnene.",
        "sv": "Tabellen; första raden namnger kolumnerna.",
        "en": "The table; its first line names the columns.",
    },
    "cli.option.force": {
        "nb": "Skriv også verdier som ikke kan være riktige, som et organisasjonsnummer med feil"
        " kontrollsiffer.",
        "sv": "Skriv också värden som inte kan vara riktiga, som ett organisationsnummer med fel"
        " kontrollsiffra.",
        "en": "Write values that cannot be right too, such as an organisation number with a wrong"
        " check digit.",
    },
    "cli.option.fields": {
        "nb": "Felt med verdi, som terms='net 14' eller address.city=Oslo; uten verdi tas feltet ut.",
        "sv": "Fält med värde, som terms='net 14' eller address.city=Oslo; utan värde tas fältet"
        " bort.",
        "en": "Fields with values, such as terms='net 14' or address.city=Oslo; without a value the"
        " field is taken out.",
    },
    "cli.option.number": {
        "nb": "Kundenummer.",
        "sv": "Kundnummer.",
        "en": "Customer number.",
    },
    "cli.option.new_name": {
        "nb": "Navn på kunden.",
        "sv": "Kundens namn.",
        "en": "Name of the customer.",
    },
    "cli.option.new_type": {
        "nb": "Hva slags kunde det er (uten: business).",
        "sv": "Vad för slags kund det är (utan: business).",
        "en": "What kind of customer it is (without: business).",
    },
    "cli.option.new_number": {
        "nb": "Kundenummer, i stedet for det neste i serien.",
        "sv": "Kundnummer, i stället för nästa i serien.",
        "en": "Customer number, instead of the next in the series.",
    },
    "cli.option.closed_on": {
        "nb": "Dagen det ikke selges mer fra (uten: i dag).",
        "sv": "Dagen från vilken inget mer säljs (utan: i dag).",
        "en": "The day from which nothing more is sold (without: today).",
    },
    "cli.option.waiting": {
        "nb": "Vis også det som bare venter på sin dag.",
        "sv": "Visa också det som bara väntar på sin dag.",
        "en": "Also show what only waits for its day.",
    },
    "cli.option.run_on": {
        "nb": "Dagen brevene er fra (uten: i dag).",
        "sv": "Dagen som breven är från (utan: i dag).",
        "en": "The day of the letters (without: today).",
    },
    "cli.option.run_for": {
        "nb": "Bare disse kundene; * og ? er jokertegn.",
        "sv": "Bara dessa kunder; * och ? är jokertecken.",
        "en": "Only these customers; * and ? are wildcards.",
    },
    "cli.option.run_rate": {
        "nb": "Kurs for brev i en annen valuta: EUR=11.50.",
        "sv": "Kurs för brev i en annan valuta: EUR=11.50.",
        "en": "Rate for letters in another currency: EUR=11.50.",
    },
    "cli.option.waive_fee": {
        "nb": "Bare gebyrer.",
        "sv": "Bara avgifter.",
        "en": "Only fees.",
    },
    "cli.option.waive_interest": {
        "nb": "Bare renter.",
        "sv": "Bara räntor.",
        "en": "Only interest.",
    },
    "cli.option.waive_amount": {
        "nb": "Hvor mye (uten: alt); gebyrer før renter.",
        "sv": "Hur mycket (utan: allt); avgifter före räntor.",
        "en": "How much (without: all); fees before interest.",
    },
    "cli.option.run_to": {
        "nb": "Mappe for brevene som PDF (uten: ingen; dunning letter skriver dem ut).",
        "sv": "Mapp för breven som PDF (utan: inga; dunning letter skriver ut dem).",
        "en": "Folder for the letters as PDF (without: none; dunning letter prints them).",
    },
    "cli.option.handover_collector": {
        "nb": "Hvem som får saken.",
        "sv": "Vem som får ärendet.",
        "en": "Who gets the case.",
    },
    "cli.option.handover_of": {
        "nb": "Kunder eller dokumenter (uten: alle modne saker).",
        "sv": "Kunder eller dokument (utan: alla mogna ärenden).",
        "en": "Customers or documents (without: all cases that are ripe).",
    },
    "cli.option.handover_reference": {
        "nb": "Inkassobyråets saksnummer.",
        "sv": "Inkassobolagets ärendenummer.",
        "en": "The collector's number of the case.",
    },
    "cli.option.handover_text": {
        "nb": "Det inkassobyrået bør vite.",
        "sv": "Det som inkassobolaget bör veta.",
        "en": "What the collector should know.",
    },
    "cli.option.letter": {
        "nb": "Nummeret på brevet.",
        "sv": "Brevets nummer.",
        "en": "The number of the letter.",
    },
    "cli.option.letters": {
        "nb": "Brev, ved nummer; * og ? er jokertegn.",
        "sv": "Brev, efter nummer; * och ? är jokertecken.",
        "en": "Letters, by number; * and ? are wildcards.",
    },
    "cli.option.eml": {
        "nb": "Skriv e-post med brevet vedlagt (.eml) i stedet for PDF.",
        "sv": "Skriv e-post med brevet bifogat (.eml) i stället för PDF.",
        "en": "Write e-mails with the letter attached (.eml) instead of PDF.",
    },
    "cli.option.paid_since": {
        "nb": "Bare dokumenter som ble betalt fra denne dagen.",
        "sv": "Bara dokument som betalades från denna dag.",
        "en": "Only documents that were paid from this day on.",
    },
    "cli.option.least_interest": {
        "nb": "Minste rente det sendes brev for.",
        "sv": "Minsta ränta som det skickas brev för.",
        "en": "The least interest that a letter is sent for.",
    },
    "cli.option.days_to_pay": {
        "nb": "Dager å betale på, fra brevets dag; 0 for ingen frist.",
        "sv": "Dagar att betala på, från brevets dag; 0 för ingen frist.",
        "en": "Days to pay from the day of the letter; 0 for no deadline.",
    },
    "cli.option.run_send": {
        "nb": "Send brevene som går med e-post når de gjelder.",
        "sv": "Skicka breven som går med e-post när de gäller.",
        "en": "Send the letters that go by e-mail once they are in force.",
    },
    "cli.option.again": {
        "nb": "Send nevnte brev igjen, der det ikke er kjent om de kom fram.",
        "sv": "Skicka angivna brev igen, där det inte är känt om de kom fram.",
        "en": "Send the letters named again where it is not known whether they arrived.",
    },
    "cli.option.by_hand": {
        "nb": "Noter at nevnte brev er sendt: med post, fra et e-postprogram, eller at de kom fram.",
        "sv": "Anteckna att angivna brev är skickade: med post, från ett e-postprogram, eller att de"
        " kom fram.",
        "en": "Note the letters named as sent: by post, from a mail program, or known to have arrived.",
    },
    "cli.option.paused": {
        "nb": "En kunde, med nummer eller navn, eller et dokument.",
        "sv": "En kund, med nummer eller namn, eller ett dokument.",
        "en": "A customer, by number or name, or a document.",
    },
    "cli.option.whose_document": {
        "nb": "Hvem dokumentet gjelder, når flere kunder har et med det nummeret.",
        "sv": "Vems dokumentet är, när flera kunder har ett med det numret.",
        "en": "Whose document it is, where several customers have one of that number.",
    },
    "cli.option.paused_until": {
        "nb": "Siste dag det gjelder (uten: til det oppheves).",
        "sv": "Sista dagen det gäller (utan: tills det hävs).",
        "en": "The last day it holds (without: until it is released).",
    },
    "cli.option.paused_reason": {
        "nb": "Hvorfor.",
        "sv": "Varför.",
        "en": "Why.",
    },
    "cli.option.promised_by": {
        "nb": "Dagen det er lovet betaling innen.",
        "sv": "Dagen då betalning är utlovad senast.",
        "en": "The day by which payment is promised.",
    },
    "cli.option.promised_amount": {
        "nb": "Hvor mye som er lovet.",
        "sv": "Hur mycket som är utlovat.",
        "en": "How much is promised.",
    },
    "cli.option.logged_of": {
        "nb": "En kunde, med nummer eller navn, eller et dokument.",
        "sv": "En kund, med nummer eller namn, eller ett dokument.",
        "en": "A customer, by number or name, or a document.",
    },
    "cli.option.logged": {
        "nb": "Hva som skjedde.",
        "sv": "Vad som hände.",
        "en": "What happened.",
    },
    "cli.option.logged_by": {
        "nb": "Hvordan: call, email, letter, meeting, agreement eller note.",
        "sv": "Hur: call, email, letter, meeting, agreement eller note.",
        "en": "How: call, email, letter, meeting, agreement or note.",
    },
    "cli.option.dry_run": {
        "nb": "Vis hva som ville bli skrevet, og skriv det ikke.",
        "sv": "Visa vad som skulle skrivas, och skriv det inte.",
        "en": "Show what would be written, and do not write it.",
    },
    "cli.option.help": {
        "nb": "Vis denne hjelpen.",
        "sv": "Visa den här hjälpen.",
        "en": "Show this help.",
    },
    "cli.option.version": {
        "nb": "Vis versjonen.",
        "sv": "Visa versionen.",
        "en": "Show the version.",
    },
    "cli.option.install_completion": {
        "nb": "Installer fullføring for skallet som brukes.",
        "sv": "Installera komplettering för skalet som används.",
        "en": "Install completion for the current shell.",
    },
    "cli.option.show_completion": {
        "nb": "Vis fullføringen for skallet som brukes, til å kopiere.",
        "sv": "Visa kompletteringen för skalet som används, att kopiera.",
        "en": "Show the completion of the current shell, to copy it.",
    },
    "cli.option.book": {
        "nb": "Mappen med reskontro.yaml; ellers RESKONTRO_BOOK, ellers nærmeste mappe oppover.",
        "sv": "Mappen med reskontro.yaml; annars RESKONTRO_BOOK, annars närmaste mapp uppåt.",
        "en": "The folder with reskontro.yaml; else RESKONTRO_BOOK, else the nearest above.",
    },
    "cli.option.file": {
        "nb": "En journal uten innstillinger, kan gjentas; ellers LEDGER_FILE.",
        "sv": "En journal utan inställningar, kan upprepas; annars LEDGER_FILE.",
        "en": "A journal without any settings, repeatable; else LEDGER_FILE.",
    },
    "cli.option.as_of": {
        "nb": "Dagen alt regnes per, ÅÅÅÅ-MM-DD; ellers i dag.",
        "sv": "Dagen allt räknas per, ÅÅÅÅ-MM-DD; annars i dag.",
        "en": "The day that counts, YYYY-MM-DD; else today.",
    },
    "cli.option.known_at": {
        "nb": "Les regnskapet slik git-revisjonen REV hadde det, eller den siste commiten til og"
        " med en dag.",
        "sv": "Läs bokföringen så som git-revisionen REV hade den, eller den sista commiten till"
        " och med en dag.",
        "en": "Read the book as the git revision REV had it, or the last commit to the end of a"
        " day.",
    },
    "cli.option.explain_what": {
        "nb": "En kunde eller et dokument (fakturanummer, bilagsnummer).",
        "sv": "En kund eller ett dokument (fakturanummer, verifikationsnummer).",
        "en": "A customer or a document (number of an invoice or a voucher).",
    },
    "cli.option.explain_bucket": {
        "nb": "Bare det som står i dette intervallet: not_due, 1-30, over_90, unallocated.",
        "sv": "Bara det som står i det här intervallet: not_due, 1-30, over_90, unallocated.",
        "en": "Only what stands in this bucket: not_due, 1-30, over_90, unallocated.",
    },
    "cli.option.explain_document": {
        "nb": "Nummeret er et dokuments, også om en kunde har det.",
        "sv": "Numret är ett dokuments, också om en kund har det.",
        "en": "The number is a document's, also where a customer has it.",
    },
    "cli.option.against": {
        "nb": "Hold det mot denne git-revisjonen eller dagen; ellers mot filene nå. Uten"
        " --known-at er det andre commiten som låste regnskapet.",
        "sv": "Håll det mot den här git-revisionen eller dagen; annars mot filerna nu. Utan"
        " --known-at är det andra commiten som låste bokföringen.",
        "en": "Hold it against this git revision or day; else the files now. Without --known-at"
        " the other is the commit that locked the book.",
    },
    "cli.option.format": {
        "nb": "table, plain, markdown, csv eller json; ellers table på en terminal, plain i et"
        " rør.",
        "sv": "table, plain, markdown, csv eller json; annars table på en terminal, plain i ett"
        " rör.",
        "en": "table, plain, markdown, csv or json; else table on a terminal, plain in a pipe.",
    },
    "cli.option.lang": {
        "nb": "Språket: nb, sv eller en; ellers regnskapets, ellers miljøets.",
        "sv": "Språket: nb, sv eller en; annars bokföringens, annars miljöns.",
        "en": "The language: nb, sv or en; else the book's, else the environment's.",
    },
    "cli.option.customer": {
        "nb": "Bare kunder med dette nummeret; * og ? kan brukes, kan gjentas.",
        "sv": "Bara kunder med det här numret; * och ? kan användas, kan upprepas.",
        "en": "Only customers of this number; * and ? may be used, repeatable.",
    },
    "cli.option.currency": {
        "nb": "Bare poster i denne valutaen.",
        "sv": "Bara poster i den här valutan.",
        "en": "Only entries in this currency.",
    },
    "cli.option.real": {
        "nb": "Se bort fra virtuelle posteringer.",
        "sv": "Bortse från virtuella konteringar.",
        "en": "Leave virtual postings out.",
    },
    "cli.option.customers": {
        "nb": "Kundenumre; * og ? kan brukes.",
        "sv": "Kundnummer; * och ? kan användas.",
        "en": "Customer numbers; * and ? may be used.",
    },
    "cli.option.all_customers": {
        "nb": "Alle kunder.",
        "sv": "Alla kunder.",
        "en": "All customers.",
    },
    "cli.option.first": {
        "nb": "Første dag, eller en periode; ellers den første posten.",
        "sv": "Första dag, eller en period; annars den första posten.",
        "en": "First day, or a period; else the first entry.",
    },
    "cli.option.first_of_year": {
        "nb": "Første dag, eller en periode; ellers 365 dager tilbake.",
        "sv": "Första dag, eller en period; annars 365 dagar tillbaka.",
        "en": "First day, or a period; else 365 days back.",
    },
    "cli.option.last": {
        "nb": "Siste dag, eller en periode; ellers --as-of.",
        "sv": "Sista dag, eller en period; annars --as-of.",
        "en": "Last day, or a period; else --as-of.",
    },
    "cli.option.period": {
        "nb": "Måned, kvartal eller år: 2025-03, 2025-Q1, 2025.",
        "sv": "Månad, kvartal eller år: 2025-03, 2025-Q1, 2025.",
        "en": "Month, quarter or year: 2025-03, 2025-Q1, 2025.",
    },
    "cli.option.zero": {
        "nb": "Vis også kunder i null.",
        "sv": "Visa också kunder på noll.",
        "en": "Show customers at zero too.",
    },
    "cli.option.why": {
        "nb": "Vis hvordan hver utligning ble til.",
        "sv": "Visa hur varje avprickning gjordes.",
        "en": "Show how each allocation was decided.",
    },
    "cli.option.by": {
        "nb": "Alder fra forfall (due) eller fra fakturadato (invoice).",
        "sv": "Ålder från förfallodag (due) eller från fakturadatum (invoice).",
        "en": "Age from the due date, or from the date of issue (invoice).",
    },
    "cli.option.buckets": {
        "nb": "Øvre grenser i dager, 30,60,90, eller month for kalendermåneder.",
        "sv": "Övre gränser i dagar, 30,60,90, eller month för kalendermånader.",
        "en": "Upper limits in days, 30,60,90, or month for calendar months.",
    },
    "cli.option.segment_by": {
        "nb": "Ordnet etter omsetning (revenue) eller betalingsadferd (behaviour).",
        "sv": "Ordnat efter omsättning (revenue) eller betalningsbeteende (behaviour).",
        "en": "In the order of revenue, or of how they pay (behaviour).",
    },
    "cli.option.interest_what": {
        "nb": "Hvem eller hva: et kundenummer, navn eller dokumentnummer. Uten: --all,"
        " --customer eller --amount.",
        "sv": "Vem eller vad: ett kundnummer, namn eller dokumentnummer. Utan: --all,"
        " --customer eller --amount.",
        "en": "Who or what: a customer's number or name, or a document's number. Without:"
        " --all, --customer or --amount.",
    },
    "cli.option.interest_until": {
        "nb": "Siste dag som bærer rente; ellers --as-of. Uten --as-of gjelder også"
        " postene til denne dagen.",
        "sv": "Sista dag som bär ränta; annars --as-of. Utan --as-of gäller även posterna"
        " till denna dag.",
        "en": "The last day that bears interest; else --as-of. Without --as-of the"
        " entries count up to this day too.",
    },
    "cli.option.interest_closed": {
        "nb": "Også oppgjorte dokumenter som ble betalt for sent.",
        "sv": "Även reglerade dokument som betalades för sent.",
        "en": "Settled documents that were paid late too.",
    },
    "cli.option.interest_rate": {
        "nb": "Avtalt sats i prosent per år, i stedet for kundens interest_rate; for"
        " forbrukere aldri over lovens.",
        "sv": "Avtalad sats i procent per år, i stället för kundens interest_rate; för"
        " konsumenter aldrig över lagens.",
        "en": "The agreed rate in per cent a year, in place of the customer's"
        " interest_rate; for consumers never above the law's.",
    },
    "cli.option.interest_country": {
        "nb": "Hvilket lands satser: NO eller SE; ellers regnskapets land, med --amount"
        " uten regnskap NO.",
        "sv": "Vilket lands satser: NO eller SE; annars bokföringens land, med --amount"
        " utan bokföring NO.",
        "en": "Whose rates: NO or SE; else those of the book's country, with --amount"
        " outside a book NO.",
    },
    "cli.option.interest_amount": {
        "nb": "Et beløp utenfor regnskapet; krever --due.",
        "sv": "Ett belopp utanför bokföringen; kräver --due.",
        "en": "A sum outside the book; needs --due.",
    },
    "cli.option.interest_due": {
        "nb": "Dagen beløpet forfalt.",
        "sv": "Dagen då beloppet förföll.",
        "en": "The day the sum was due.",
    },
    "cli.option.interest_consumer": {
        "nb": "Beløpet skyldes av en forbruker.",
        "sv": "Beloppet är en konsuments skuld.",
        "en": "A consumer owes the sum.",
    },
    "cli.option.near": {
        "nb": "Fra så mange prosent av kredittgrensen er en kunde nær den; ellers innstillingen"
        " credit.near.",
        "sv": "Från så många procent av kreditgränsen är en kund nära den; annars inställningen"
        " credit.near.",
        "en": "From so many per cent of the limit a customer is near it; else the setting"
        " credit.near.",
    },
    "cli.option.detail": {
        "nb": "Vis hvert dokument under kunden.",
        "sv": "Visa varje dokument under kunden.",
        "en": "Show every document below its customer.",
    },
    "cli.option.monthly": {
        "nb": "Ett tall for hver måned.",
        "sv": "Ett tal för varje månad.",
        "en": "One figure for each month.",
    },
    "cli.option.days": {
        "nb": "Så mange dager tilbake; ellers 365.",
        "sv": "Så många dagar tillbaka; annars 365.",
        "en": "So many days back; else 365.",
    },
    "cli.option.sales": {
        "nb": "Salg uten mva (revenue) eller det som er fakturert, med mva (invoiced).",
        "sv": "Försäljning utan moms (revenue) eller det fakturerade, med moms (invoiced).",
        "en": "Sales excl. VAT (revenue), or what was invoiced, incl. VAT (invoiced).",
    },
    "cli.option.strict": {
        "nb": "Sluttkode 1 når et mål ikke er nådd.",
        "sv": "Slutkod 1 när ett mål inte är nått.",
        "en": "Exit code 1 where a target is missed.",
    },
    "cli.option.strict_rules": {
        "nb": "Kjør også de strenge reglene.",
        "sv": "Kör även de strikta reglerna.",
        "en": "Run the strict rules too.",
    },
    "cli.option.select": {
        "nb": "Bare regler med koder som begynner slik; kan gjentas, eller R2,R301.",
        "sv": "Bara regler vars koder börjar så; kan upprepas, eller R2,R301.",
        "en": "Only rules whose codes begin so; repeatable, or R2,R301.",
    },
    "cli.option.ignore": {
        "nb": "Uten regler med koder som begynner slik; kan gjentas.",
        "sv": "Utan regler vars koder börjar så; kan upprepas.",
        "en": "Without rules whose codes begin so; repeatable.",
    },
    "cli.option.findings_format": {
        "nb": "text, json, github (merknader i GitHub Actions) eller sarif.",
        "sv": "text, json, github (anmärkningar i GitHub Actions) eller sarif.",
        "en": "text, json, github (annotations in GitHub Actions) or sarif.",
    },
    "cli.option.rule_code": {
        "nb": "Regelens kode; uten den alle regler.",
        "sv": "Regelns kod; utan den alla regler.",
        "en": "The rule's code; without it all rules.",
    },
    "cli.option.rules_country": {
        "nb": "NO eller SE; ellers regnskapets land, ellers begge.",
        "sv": "NO eller SE; annars bokföringens land, annars båda.",
        "en": "NO or SE; else the book's country, else both.",
    },
    "cli.option.rules_at": {
        "nb": "Bare det som gjelder den dagen, ÅÅÅÅ-MM-DD.",
        "sv": "Bara det som gäller den dagen, ÅÅÅÅ-MM-DD.",
        "en": "Only what is in force on that day, YYYY-MM-DD.",
    },
    "cli.option.revisions": {
        "nb": "En git-revisjon, to, A..B eller A...B; ellers HEAD.",
        "sv": "En git-revision, två, A..B eller A...B; annars HEAD.",
        "en": "A git revision, two, A..B or A...B; else HEAD.",
    },
    "cli.option.limit": {
        "nb": "Så mange kunder og poster i tabellene; ellers 20. CSV og JSON har alle.",
        "sv": "Så många kunder och poster i tabellerna; annars 20. CSV och JSON har alla.",
        "en": "So many customers and entries in the tables; else 20. CSV and JSON have all.",
    },
    "cli.option.recorded_customer": {
        "nb": "Kundens nummer eller navn.",
        "sv": "Kundens nummer eller namn.",
        "en": "Number or name of the customer.",
    },
    "cli.option.net_amount": {
        "nb": "Beløpet uten mva.",
        "sv": "Beloppet exkl. moms.",
        "en": "The amount excl. VAT.",
    },
    "cli.option.paid_amount": {
        "nb": "Det som kom inn på konto.",
        "sv": "Det som kom in på kontot.",
        "en": "What came in on the account.",
    },
    "cli.option.credited": {
        "nb": "Fakturaens nummer.",
        "sv": "Fakturans nummer.",
        "en": "The invoice's number.",
    },
    "cli.option.date": {
        "nb": "Dagen det skjedde, ÅÅÅÅ-MM-DD; ellers i dag.",
        "sv": "Dagen det hände, ÅÅÅÅ-MM-DD; annars i dag.",
        "en": "The day it happened, YYYY-MM-DD; else today.",
    },
    "cli.option.entry_text": {
        "nb": "Teksten på bilaget.",
        "sv": "Texten på verifikationen.",
        "en": "The text of the entry.",
    },
    "cli.option.vat": {
        "nb": "Mva-koden, etter innstillingen vat.",
        "sv": "Momskoden, enligt inställningen vat.",
        "en": "The VAT code, by the setting vat.",
    },
    "cli.option.line": {
        "nb": "En linje, kan gjentas: text=Arbeid, quantity=3, unit=h, price=950, discount=10, vat=25, product=navn; eller amount= i stedet for antall og pris.",
        "sv": "En rad, kan upprepas: text=Arbete, quantity=3, unit=h, price=950, discount=10, vat=25, product=namn; eller amount= i stället för antal och pris.",
        "en": "A line, repeatable: text=Work, quantity=3, unit=h, price=950, discount=10, vat=25, product=name; or amount= instead of quantity and price.",
    },
    "cli.option.product": {
        "nb": "Varen, etter innstillingen products.",
        "sv": "Varan, enligt inställningen products.",
        "en": "The product, by the setting products.",
    },
    "cli.option.invoices_from": {
        "nb": "Fakturaer fra en YAML-fil, én eller en liste.",
        "sv": "Fakturor från en YAML-fil, en eller en lista.",
        "en": "Invoices from a YAML file, one or a list.",
    },
    "cli.option.due": {
        "nb": "Forfall; ellers etter betingelsene.",
        "sv": "Förfallodag; annars enligt villkoren.",
        "en": "Due date; else by the terms.",
    },
    "cli.option.delivered": {
        "nb": "Leveringsdagen, som avgjør satsen.",
        "sv": "Leveransdagen, som avgör satsen.",
        "en": "The day of delivery, which decides the rate of VAT.",
    },
    "cli.option.own_number": {
        "nb": "Nummeret, som må være det neste i serien; ellers finnes det av journalene.",
        "sv": "Numret, som måste vara det nästa i serien; annars hämtas det ur journalerna.",
        "en": "The number, which must be the next of the series; else it is taken from the journals.",
    },
    "cli.option.voucher": {
        "nb": "Bilagets fil, i regnskapets mappe.",
        "sv": "Verifikationens fil, i bokföringens mapp.",
        "en": "The voucher's file, in the folder of the book.",
    },
    "cli.option.commit": {
        "nb": "Lag en git-commit av bare dette.",
        "sv": "Gör en git-commit av bara detta.",
        "en": "Make a git commit of just this.",
    },
    "cli.option.credit_all": {
        "nb": "Alt som er igjen av fakturaen.",
        "sv": "Allt som är kvar av fakturan.",
        "en": "All that is left of the invoice.",
    },
    "cli.option.credit_amount": {
        "nb": "Et beløp uten mva.",
        "sv": "Ett belopp exkl. moms.",
        "en": "An amount excl. VAT.",
    },
    "cli.option.paid": {
        "nb": "Dokumentet den gjelder, kan gjentas; utlignes i den rekkefølgen.",
        "sv": "Dokumentet den gäller, kan upprepas; kvittas i den ordningen.",
        "en": "The document it is for, repeatable; settled in that order.",
    },
    "cli.option.charge": {
        "nb": "Det banken beholdt; kunden krediteres for det også.",
        "sv": "Det banken behöll; kunden krediteras för det också.",
        "en": "What the bank kept; the customer is credited for it too.",
    },
    "cli.option.recurring_until": (
        "The last day that invoices are issued on; else today.",
        "Den siste dagen fakturaer er utstedt på; ellers i dag.",
        "Den sista dagen som fakturor utfärdas på; annars i dag.",
    ),
    "cli.option.advance_amount": (
        "What came in, VAT included; with --invoice what is billed, excl. VAT.",
        "Det som kom inn, inkl. mva; med --invoice det som faktureres, uten mva.",
        "Det som kom in, inkl. moms; med --invoice det som faktureras, exkl. moms.",
    ),
    "cli.option.on_account": (
        "Bill the advance: an a-konto invoice, to be paid later.",
        "Fakturer forskuddet: en a konto-faktura, som betales senere.",
        "Fakturera förskottet: en à conto-faktura, som betalas senare.",
    ),
    "cli.option.advance_vat": (
        "The VAT code, where VAT is due on the advance already; else none is.",
        "Mva-koden, der det skal beregnes mva allerede av forskuddet; ellers beregnes ingen.",
        "Momskoden, där moms ska betalas redan på förskottet; annars beräknas ingen.",
    ),
    "cli.option.deducted_advance": (
        "An advance to deduct, by its number, or all; repeatable.",
        "Et forskudd som trekkes fra, med nummer, eller all; kan gjentas.",
        "Ett förskott som dras av, med nummer, eller all; kan upprepas.",
    ),
    "cli.option.event_currency": (
        "The currency; else the customer's, else the book's.",
        "Valutaen; ellers kundens, ellers regnskapets.",
        "Valutan; annars kundens, annars bokföringens.",
    ),
    "cli.option.rate": (
        "What one unit of another currency is worth in the book's.",
        "Hva én enhet av en annen valuta er verdt i regnskapets.",
        "Vad en enhet av en annan valuta är värd i bokföringens.",
    ),
    "cli.option.no_discount": {
        "nb": "Ingen kontantrabatt.",
        "sv": "Ingen kassarabatt.",
        "en": "No cash discount.",
    },
    "cli.option.set_against": {
        "nb": "Kundens dokumenter, de til gode og de som skyldes; tas i denne rekkefølgen.",
        "sv": "Kundens dokument, de tillgodo och de som är skuld; tas i denna ordning.",
        "en": "Documents of the customer, those in credit and those owed; taken in this order.",
    },
    "cli.option.settled_amount": {
        "nb": "Ikke mer enn dette; ellers så langt dokumentene rekker.",
        "sv": "Inte mer än detta; annars så långt dokumenten räcker.",
        "en": "No more than this; else as far as the documents go.",
    },
    "cli.option.assumed": {
        "nb": "Skriv som henvisninger det reglene nå antar, for dokumentene eller for alle.",
        "sv": "Skriv som hänvisningar det som reglerna nu antar, för dokumenten eller för alla.",
        "en": "Write as references what the rules assume now, of the documents or of all.",
    },
    "cli.option.unsettled": {
        "nb": "Dokumentet som skal være åpent igjen.",
        "sv": "Dokumentet som ska vara öppet igen.",
        "en": "The document that is to be open again.",
    },
    "cli.option.unsettled_payment": {
        "nb": "Det som utlignet det, kan gjentas; ellers alt som gjorde det.",
        "sv": "Det som kvittade det, kan upprepas; annars allt som gjorde det.",
        "en": "What settled it, repeatable; else all that did.",
    },
    "cli.option.reversed": {
        "nb": "Posten: bilagets kode, eller PATH:LINE.",
        "sv": "Posten: verifikationens kod, eller PATH:LINE.",
        "en": "The entry: the code of its transaction, or PATH:LINE.",
    },
    "cli.option.refunded": {
        "nb": "Det som betales tilbake.",
        "sv": "Det som betalas tillbaka.",
        "en": "What is paid back.",
    },
    "cli.option.refunded_document": {
        "nb": "Dokumentet som er til gode, kan gjentas; tas i den rekkefølgen.",
        "sv": "Dokumentet som är tillgodo, kan upprepas; tas i den ordningen.",
        "en": "The document whose credit it is, repeatable; taken in that order.",
    },
    "cli.option.reopen": {
        "nb": "Også mer enn det som er til gode: dokumentet blir åpent igjen med det overskytende.",
        "sv": "Även mer än det som är tillgodo: dokumentet blir öppet igen med det överskjutande.",
        "en": "Also more than is in credit: the document is open again by what is over.",
    },
    "cli.option.refund_account": {
        "nb": "Kontoen det ble betalt fra; ellers etter innstillingene.",
        "sv": "Kontot det betalades från; annars enligt inställningarna.",
        "en": "The account it was paid from; else by the settings.",
    },
    "cli.option.transfer_from": {
        "nb": "Kunden dokumentene flyttes fra.",
        "sv": "Kunden som dokumenten flyttas från.",
        "en": "The customer that documents are moved from.",
    },
    "cli.option.transfer_to": {
        "nb": "Kunden de flyttes til.",
        "sv": "Kunden som de flyttas till.",
        "en": "The customer that they are moved to.",
    },
    "cli.option.transferred": {
        "nb": "De åpne dokumentene som flyttes.",
        "sv": "De öppna dokumenten som flyttas.",
        "en": "The open documents that move.",
    },
    "cli.option.transfer_all": {
        "nb": "Alt som er åpent, og alt til gode.",
        "sv": "Allt som är öppet, och allt tillgodo.",
        "en": "All that is open, and all credit.",
    },
    "cli.option.transfer_amount": {
        "nb": "Hvor mye av det ene dokumentet som flyttes; ellers alt som er åpent.",
        "sv": "Hur mycket av det enda dokumentet som flyttas; annars allt som är öppet.",
        "en": "How much of the one document moves; else all that is open of it.",
    },
    "cli.option.transfer_invoice": {
        "nb": "Et dokument der som kreditten utlignes mot, kan gjentas; i den rekkefølgen.",
        "sv": "Ett dokument där som krediten kvittas mot, kan upprepas; i den ordningen.",
        "en": "A document there that credit is set against, repeatable; in that order.",
    },
    "cli.option.bank_account": {
        "nb": "Kontoen den kom inn på; ellers etter innstillingene.",
        "sv": "Kontot den kom in på; annars enligt inställningarna.",
        "en": "The account it came in on; else by the settings.",
    },
    "cli.option.yes": {
        "nb": "Spør ikke, heller ikke der utligningen er en gjetning.",
        "sv": "Fråga inte, inte heller där kvittningen är en gissning.",
        "en": "Do not ask, not even where the settlement is a guess.",
    },
    "cli.option.lost": {
        "nb": "Dokumenter som er tapt, vanligvis fakturaer.",
        "sv": "Dokument som är förlorade, oftast fakturor.",
        "en": "Documents that are lost, as a rule invoices.",
    },
    "cli.option.ground": {
        "nb": "Hvorfor tapet er endelig: en grunn etter loven. reskontro rules viser dem.",
        "sv": "Varför förlusten är konstaterad: en grund enligt lagen. reskontro rules visar dem.",
        "en": "Why the loss is final: a ground of the law. reskontro rules lists them.",
    },
    "cli.option.evidence": {
        "nb": "Det som dokumenterer grunnen, en tekst eller en fil i regnskapet; ellers bilaget.",
        "sv": "Det som dokumenterar grunden, en text eller en fil i bokföringen; annars verifikationen.",
        "en": "What proves the ground, a text or a file in the book; else the voucher.",
    },
    "cli.option.lost_customer": {
        "nb": "Kunden: med --all, eller der flere har det nummeret.",
        "sv": "Kunden: med --all, eller där flera har det numret.",
        "en": "The customer: with --all, or where several have that number.",
    },
    "cli.option.lost_all": {
        "nb": "Alt som er åpent hos kunden.",
        "sv": "Allt som är öppet hos kunden.",
        "en": "All that is open of the customer.",
    },
    "cli.option.lost_amount": {
        "nb": "En del av ett dokument, med mva; ellers alt som er åpent av det.",
        "sv": "En del av ett dokument, inkl. moms; annars allt som är öppet av det.",
        "en": "A part of one document, incl. VAT; else all that is open of it.",
    },
    "cli.option.lost_vat": {
        "nb": "Mva-koden for dokumenter der fakturaen ikke er i regnskapet, som åpningsposter.",
        "sv": "Momskoden för dokument vars faktura inte finns i bokföringen, som ingående poster.",
        "en": "The VAT code of documents whose invoice is not in the book, as openings.",
    },
    "cli.option.no_vat": {
        "nb": "Ta ingen mva tilbake: tapet er hele beløpet.",
        "sv": "Ta inte tillbaka moms: förlusten är hela beloppet.",
        "en": "Take no VAT back: the loss is all of the amount.",
    },
    "cli.option.loss_account": {
        "nb": "Kontoen for tapet; ellers etter innstillingene.",
        "sv": "Kontot för förlusten; annars enligt inställningarna.",
        "en": "The account of the loss; else by the settings.",
    },
    "cli.option.recovered_of": {
        "nb": "Kunden, eller dokumentet som ble tapsført.",
        "sv": "Kunden, eller dokumentet som skrevs av.",
        "en": "The customer, or the document that was written off.",
    },
    "cli.option.recovered_amount": {
        "nb": "Det som kom inn; med --reinstate det som tilbakeføres, hele tapet uten beløp.",
        "sv": "Det som kom in; med --reinstate det som återförs, hela förlusten utan belopp.",
        "en": "What came in; with --reinstate what is taken back, all of the loss without it.",
    },
    "cli.option.reinstate": {
        "nb": "Tilbakefør tapet i stedet: dokumentet er åpent igjen, og innbetalinger registreres på det.",
        "sv": "Återför förlusten i stället: dokumentet är öppet igen, och inbetalningar registreras på det.",
        "en": "Take the loss back instead: the document is open again, and payments are recorded on it.",
    },
    "cli.option.allowance_rate": {
        "nb": "Prosent av alle åpne poster.",
        "sv": "Procent av alla öppna poster.",
        "en": "Per cent of all open items.",
    },
    "cli.option.allowance_matrix": {
        "nb": "Prosent for hvert intervall i aldersfordelingen, ikke forfalt først, med komma mellom: 2,4,8.7,25,100.",
        "sv": "Procent för varje intervall i åldersanalysen, ej förfallet först, med komma mellan: 2,4,8.7,25,100.",
        "en": "Per cent for each bucket of the ageing, not due first, with commas between: 2,4,8.7,25,100.",
    },
    "cli.option.allowance_reverse": {
        "nb": "Tilbakefør hele avsetningen.",
        "sv": "Återför hela nedskrivningen.",
        "en": "Take all of the allowance back.",
    },
    "cli.option.opening_from": {
        "nb": "De åpne postene som CSV: kunde, faktura, dato, forfall, beløp, kid, tekst.",
        "sv": "De öppna posterna som CSV: kund, faktura, datum, förfallodag, belopp, ocr, text.",
        "en": "The open items as CSV: customer, document, date, due, amount, kid, text.",
    },
    "cli.option.opening_total": {
        "nb": "Det postene skal summere til, slik det forrige systemet har det.",
        "sv": "Det som posterna ska summera till, så som det förra systemet har det.",
        "en": "What the items must come to, as the former system has it.",
    },
    "cli.option.export_format": {
        "nb": "csv, json eller sqlite; ellers slik filnavnet sier, ellers csv.",
        "sv": "csv, json eller sqlite; annars som filnamnet säger, annars csv.",
        "en": "csv, json or sqlite; else what the file's name says, else csv.",
    },
    "cli.option.export_file": {
        "nb": "Filen det skrives til; en tidligere eksport skrives over, andre filer ikke.",
        "sv": "Filen som skrivs; en tidigare export skrivs över, andra filer inte.",
        "en": "The file to write; an earlier export is replaced, any other file is not.",
    },
    "cli.option.collection_document": {
        "nb": "Bare dette dokumentet; kan gjentas.",
        "sv": "Endast detta dokument; kan upprepas.",
        "en": "This document alone; may be repeated.",
    },
    "cli.option.collection_to": {
        "nb": "Mappen saken legges i: JSON, Markdown, og fakturaer, kontoutskrift og brev som PDF.",
        "sv": "Mappen som ärendet läggs i: JSON, Markdown, och fakturor, kontoutdrag och brev som PDF.",
        "en": "The folder for the case: JSON, Markdown, and invoices, statement and letters as PDF.",
    },
    "cli.option.sql_query": {
        "nb": "Spørringen: én SELECT.",
        "sv": "Frågan: en SELECT.",
        "en": "The query: one SELECT.",
    },
    "cli.option.sql_limit": {
        "nb": "Vis høyst så mange rader.",
        "sv": "Visa högst så många rader.",
        "en": "Show at most so many rows.",
    },
    "cli.option.sql_timeout": {
        "nb": "Stans spørringen etter så mange sekunder.",
        "sv": "Stoppa frågan efter så många sekunder.",
        "en": "Stop the query after so many seconds.",
    },
    "cli.option.ledger": {
        "nb": "Hovedboken: en saldobalanse som CSV eller JSON (konto, saldo), eller en annen"
        " journal.",
        "sv": "Huvudboken: en saldobalans som CSV eller JSON (konto, saldo), eller en annan"
        " journal.",
        "en": "The general ledger: a trial balance as CSV or JSON (account, balance), or another"
        " journal.",
    },
    "cli.option.decimal_mark": {
        "nb": "Desimaltegnet i en CSV-fil, punktum eller komma, når filen ikke viser det.",
        "sv": "Decimaltecknet i en CSV-fil, punkt eller komma, när filen inte visar det.",
        "en": "The decimal mark of a CSV file, dot or comma, where the file does not show it.",
    },
    "cli.option.bank_files": {
        "nb": "Filer fra banken; formatet kjennes på innholdet.",
        "sv": "Filer från banken; formatet känns igen på innehållet.",
        "en": "Files from the bank; the format is told by the content.",
    },
    "cli.option.bank_from": {
        "nb": "Utelat betalinger før denne dagen.",
        "sv": "Utelämna betalningar före den här dagen.",
        "en": "Leave out payments before this day.",
    },
    "cli.option.bank_profile": {
        "nb": "Profilen til en CSV-fil, når overskriftene ikke sier den.",
        "sv": "Profilen för en CSV-fil, när rubrikerna inte säger den.",
        "en": "The profile of a CSV file, where its headings do not tell.",
    },
    "cli.option.bank_own_account": {
        "nb": "Firmaets konto som en CSV-fil er fra, når den ikke sier det.",
        "sv": "Företagets konto som en CSV-fil kommer från, när den inte säger det.",
        "en": "The firm's account that a CSV file is of, where it does not say.",
    },
    "cli.option.bank_accept": {
        "nb": "Ta en fil som ikke går opp, med denne begrunnelsen, som skrives i journalen.",
        "sv": "Ta en fil som inte går ihop, med detta skäl, som skrivs i journalen.",
        "en": "Take a file that does not add up, for this reason, which is written to the journal.",
    },
    "cli.option.review_apply": {
        "nb": "Bokfør avgjørelsene som står i denne filen.",
        "sv": "Bokför besluten som står i den här filen.",
        "en": "Book the decisions that this file has.",
    },
    "cli.option.review_likely": {
        "nb": "Godta alle forslag som er sannsynlige.",
        "sv": "Godta alla förslag som är sannolika.",
        "en": "Accept every proposal that is likely.",
    },
    "cli.option.months": {
        "nb": "Vis utviklingen over så mange måneder.",
        "sv": "Visa utvecklingen över så många månader.",
        "en": "Show the trend over so many months.",
    },
}
