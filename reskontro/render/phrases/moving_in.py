"""What is told of a book that is made of another system's files, and why one is not."""

from __future__ import annotations

from typing import Final

_AGAIN: Final = (
    "Export the file again from the system it is from; do not change it by hand.",
    "Eksporter filen på nytt fra systemet den kommer fra; ikke endre den for hånd.",
    "Exportera filen på nytt från systemet den kommer från; ändra den inte för hand.",
)
_ONE_WHOLE: Final = (
    "Give the parts of one file alone.",
    "Oppgi bare delene av én fil.",
    "Ange bara delarna av en fil.",
)

_BOOK: Final = {
    "moving.text.opening": ("Opening balance", "Inngående balanse", "Ingående balans"),
    "moving.text.opening_difference": (
        "Opening balance of the control account beyond its customers",
        "Inngående balanse på samlekontoen utover kundene",
        "Ingående balans på samlingskontot utöver kunderna",
    ),
    "moving.account.opening": (
        "What opening balances are booked against",
        "Motkonto for inngående balanser",
        "Motkonto för ingående balanser",
    ),
    "moving.comment.accounts": (
        "The accounts as the former system had them. The settings say what they are.",
        "Kontoene slik det forrige systemet hadde dem. Innstillingene sier hva de er.",
        "Kontona så som det förra systemet hade dem. Inställningarna säger vad de är.",
    ),
    "moving.in_the_way": (
        (
            "{path} is there already and not an empty folder. Nothing was made; name a new folder"
            " with --into"
        ),
        (
            "{path} finnes allerede og er ikke en tom mappe. Ingenting ble laget; oppgi en ny mappe med --into"
        ),
        ("{path} finns redan och är inte en tom mapp. Inget gjordes; ange en ny mapp med --into"),
    ),
    "moving.cannot_read": (
        "{path} cannot be read: {reason}",
        "{path} kan ikke leses: {reason}",
        "{path} kan inte läsas: {reason}",
    ),
    "moving.made": (
        "the book is in {path}: {n} {n:file|files}",
        "regnskapet ligger i {path}: {n} {n:fil|filer}",
        "bokföringen finns i {path}: {n} {n:fil|filer}",
    ),
    "moving.dry_run": (
        "--dry-run: nothing was written",
        "--dry-run: ingenting ble skrevet",
        "--dry-run: inget skrevs",
    ),
    "moving.next": (
        "look at it with: {command}",
        "se på det med: {command}",
        "titta på den med: {command}",
    ),
}

_REPORT: Final = {
    "moving.title": (
        "What came over from the former system",
        "Overført fra det forrige systemet",
        "Överfört från det förra systemet",
    ),
    "moving.period": (
        "{first:date} to {last:date}",
        "{first:date} til {last:date}",
        "{first:date} till {last:date}",
    ),
    "moving.read": ("Read", "Lest", "Läst"),
    "moving.number": ("Number", "Antall", "Antal"),
    "moving.read.accounts": ("Accounts", "Kontoer", "Konton"),
    "moving.read.customers": ("Customers", "Kunder", "Kunder"),
    "moving.read.transactions": ("Transactions", "Bilag", "Verifikationer"),
    "moving.read.lines": ("Lines", "Linjer", "Rader"),
    "moving.read.debit": ("Debit", "Debet", "Debet"),
    "moving.read.credit": ("Credit", "Kredit", "Kredit"),
    "moving.read.entries": (
        "Entries of customers, with openings",
        "Reskontroposter, med inngående balanser",
        "Reskontraposter, med ingående balanser",
    ),
    "moving.difference": ("Difference", "Differanse", "Differens"),
    "moving.controls": ("Control total", "Kontrollsum", "Kontrollsumma"),
    "moving.controls.title": ("Control totals", "Kontrollsummer", "Kontrollsummor"),
    "moving.controls.stated": ("File says", "Ifølge filen", "Enligt filen"),
    "moving.controls.found": ("Adds up to", "Opptalt", "Uppräknat"),
    "moving.count": ("{n:number}", "{n:number}", "{n:number}"),
    "moving.control.transactions": ("Transactions", "Bilag", "Verifikationer"),
    "moving.control.debit": ("Sum of debits", "Sum debet", "Summa debet"),
    "moving.control.credit": ("Sum of credits", "Sum kredit", "Summa kredit"),
    "moving.control.accounts": ("Accounts", "Kontoer", "Konton"),
    "moving.control.customers": ("Customers", "Kunder", "Kunder"),
    "moving.control.openings": (
        "Sum of opening balances",
        "Sum inngående balanser",
        "Summa ingående balanser",
    ),
    "moving.reconciliation": ("Control account", "Samlekonto", "Samlingskonto"),
    "moving.reconciliation.title": (
        "Customers against the control account",
        "Kundene mot samlekontoen",
        "Kunderna mot samlingskontot",
    ),
    "moving.reconciliation.stated": ("Account", "Konto", "Konto"),
    "moving.reconciliation.found": ("Customers", "Kunder", "Kunder"),
    "moving.reconciled.opening": (
        "{account}: opening, as the file has it",
        "{account}: inngående, etter filen",
        "{account}: ingående, enligt filen",
    ),
    "moving.reconciled.closing": (
        "{account}: closing, as the file has it",
        "{account}: utgående, etter filen",
        "{account}: utgående, enligt filen",
    ),
    "moving.reconciled.book": (
        "{account}: in the new book",
        "{account}: i det nye regnskapet",
        "{account}: i den nya bokföringen",
    ),
    "moving.balances": ("Balance", "Saldo", "Saldo"),
    "moving.balances.title": (
        "Balances that are not what the file says",
        "Saldoer som ikke er slik filen sier",
        "Saldon som inte är som filen säger",
    ),
    "moving.balances.stated": ("File says", "Ifølge filen", "Enligt filen"),
    "moving.balances.found": ("New book", "Nytt regnskap", "Ny bokföring"),
    "moving.account": ("account {account}", "konto {account}", "konto {account}"),
    "moving.customer": (
        "customer {customer}, account {account}",
        "kunde {customer}, konto {account}",
        "kund {customer}, konto {account}",
    ),
    "moving.more": (
        "{n} more {n:balance|balances} not as the file says: --format json shows all",
        "{n} {n:saldo|saldoer} til er ikke slik filen sier: --format json viser alle",
        "{n} {n:saldo|saldon} till är inte som filen säger: --format json visar alla",
    ),
}

_REMARKS: Final = {
    "moving.remark": ("What did not fit", "Det som ikke passet", "Det som inte stämde"),
    "moving.remark.title": (
        "What did not fit, and what was done",
        "Det som ikke passet, og hva som ble gjort",
        "Det som inte stämde, och vad som gjordes",
    ),
    "moving.line": ("Line", "Linje", "Rad"),
    "moving.no_record": (
        "customers that have lines and no record: they got one with the number as the name",
        "kunder som har linjer, men ikke er i kartoteket: de fikk et kundekort med nummeret som navn",
        "kunder som har rader men inte finns i registret: de fick en post med numret som namn",
    ),
    "moving.number_changed": (
        "customer numbers that no account name can have: what does not fit became -",
        "kundenumre som ikke kan stå i et kontonavn: det som ikke passer, ble til -",
        "kundnummer som inte kan stå i ett kontonamn: det som inte passar blev -",
    ),
    "moving.left_out": (
        "{field} of a customer cannot be right: left out, and kept in the notes of the record",
        "{field} på en kunde kan ikke stemme: utelatt, og tatt vare på i notatene (notes)",
        "{field} på en kund kan inte stämma: utelämnat, och bevarat i anteckningarna (notes)",
    ),
    "moving.secret": (
        "national identity numbers of customers: not kept",
        "fødselsnumre på kunder: ikke tatt vare på",
        "personnummer på kunder: inte bevarade",
    ),
    "moving.firm_left_out": (
        "{field} of the firm cannot be right and was left out: {text}",
        "{field} på firmaet kan ikke stemme og ble utelatt: {text}",
        "{field} på företaget kan inte stämma och utelämnades: {text}",
    ),
    "moving.other_account": (
        "balances of customers on {account}, which is none of the accounts of customers: left there",
        "kundesaldoer på {account}, som ikke er en av samlekontoene: ble stående der",
        "kundsaldon på {account}, som inte är ett av samlingskontona: blev kvar där",
    ),
    "moving.no_document": (
        "debits of customers without a document number: each stands under its voucher number alone",
        "debiteringer av kunder uten dokumentnummer: de står under bilagsnummeret alene",
        "debetposter på kunder utan dokumentnummer: de står bara under verifikationsnumret",
    ),
    "moving.document_elsewhere": (
        (
            "lines of customers with {other}, while none has {asked}: if invoices are numbered there,"
            " import again with --document {choice}"
        ),
        (
            "linjer på kunder med {other}, mens ingen har {asked}: er det fakturanumrene, importer"
            " på nytt med --document {choice}"
        ),
        (
            "rader på kunder med {other}, medan ingen har {asked}: är det fakturanumren, importera"
            " igen med --document {choice}"
        ),
    ),
    "moving.items_differ": (
        "open items that do not come to the balance of their customer: the rest has no document",
        "åpne poster som ikke summerer til kundens saldo: resten står uten dokument",
        "öppna poster som inte blir till kundens saldo: resten står utan dokument",
    ),
    "moving.no_customer": (
        "lines on {account} without a customer: straight on the control account",
        "linjer på {account} uten kunde: rett på samlekontoen",
        "rader på {account} utan kund: direkt på samlingskontot",
    ),
    "moving.before": (
        (
            "credits for documents from before the period: left free, to be settled against the"
            " opening balance"
        ),
        (
            "krediteringer av dokumenter fra før perioden: latt stå uplassert, så de utligner inngående balanse"
        ),
        (
            "kreditposter för dokument från före perioden: lämnade ofördelade, så att de räknas av mot ingående balans"
        ),
    ),
    "moving.names_person": (
        "texts that name a private customer: kept out of the journals",
        "tekster som nevner en privatkunde ved navn: holdt utenfor journalene",
        "texter som nämner en privatkund vid namn: inte införda i journalerna",
    ),
    "moving.no_account": (
        "balances of customers without an account: not used",
        "kundesaldoer uten konto: ikke brukt",
        "kundsaldon utan konto: inte använda",
    ),
    "moving.no_lines": (
        "transactions without lines: left out",
        "bilag uten linjer: utelatt",
        "verifikationer utan rader: utelämnade",
    ),
    "moving.outside": (
        (
            "transactions dated outside the period: put on the nearest day in it, their own date"
            " kept in the tag issued"
        ),
        (
            "bilag datert utenfor perioden: lagt på nærmeste dag i den, med sin egen dato i"
            " taggen issued"
        ),
        (
            "verifikationer daterade utanför perioden: lagda på närmaste dag i den, med sitt eget"
            " datum i taggen issued"
        ),
    ),
    "moving.account_twice": (
        "account {account} is listed twice: the first counts",
        "konto {account} er ført opp to ganger: den første gjelder",
        "konto {account} är upptaget två gånger: det första gäller",
    ),
    "moving.customer_twice": (
        "customers that are listed twice: the first counts",
        "kunder som er ført opp to ganger: den første gjelder",
        "kunder som är upptagna två gånger: den första gäller",
    ),
    "moving.terms": (
        (
            "terms of payment that a record cannot have (months, or cash discount from the end of"
            " the month): as near as it can"
        ),
        (
            "betalingsbetingelser som kartoteket ikke kan ha (måneder, eller kontantrabatt fra"
            " månedens slutt): så nær det går"
        ),
        (
            "betalningsvillkor som registret inte kan ha (månader, eller kassarabatt från månadens"
            " slut): så nära det går"
        ),
    ),
    "moving.foreign": (
        "lines in another currency: booked in {currency}, the amount kept as a comment",
        "linjer i en annen valuta: ført i {currency}, beløpet tatt vare på som kommentar",
        "rader i en annan valuta: bokförda i {currency}, beloppet bevarat som kommentar",
    ),
}

_PROBLEMS: Final = {
    "M110": (
        "transaction {number} does not balance: {rest:amount} {currency} is over",
        "bilag {number} går ikke i null: {rest:amount} {currency} er til overs",
        "verifikation {number} går inte jämnt upp: {rest:amount} {currency} blir över",
    ),
    "M110.remedy": (
        "Nothing was made. Correct it in the system it is from, and export again.",
        "Ingenting ble laget. Rett bilaget i systemet det kommer fra, og eksporter på nytt.",
        "Inget gjordes. Rätta den i systemet den kommer från, och exportera på nytt.",
    ),
    "M111": (
        "no account of customers was found",
        "fant ingen samlekonto for kunder",
        "hittade inget samlingskonto för kunder",
    ),
    "M111.remedy": (
        "Name it with --receivable; the file has these assets: {known}.",
        "Oppgi den med --receivable; filen har disse eiendelskontoene: {known}.",
        "Ange det med --receivable; filen har dessa tillgångskonton: {known}.",
    ),
    "M112": (
        "there is no account {account} in the file",
        "det finnes ingen konto {account} i filen",
        "det finns inget konto {account} i filen",
    ),
    "M112.remedy": (
        "Name one of these with --receivable: {known}.",
        "Oppgi en av disse med --receivable: {known}.",
        "Ange ett av dessa med --receivable: {known}.",
    ),
    "M120": ("the file is empty", "filen er tom", "filen är tom"),
    "M120.remedy": _AGAIN,
    "M121": (
        "the archive cannot be unpacked: {reason}",
        "arkivet kan ikke pakkes ut: {reason}",
        "arkivet kan inte packas upp: {reason}",
    ),
    "M121.remedy": (
        "Make the archive again, without a password, or give the XML file itself.",
        "Lag arkivet på nytt, uten passord, eller oppgi selve XML-filen.",
        "Gör arkivet på nytt, utan lösenord, eller ange själva XML-filen.",
    ),
    "M122": (
        "there is no XML file in the archive, but {names}",
        "det er ingen XML-fil i arkivet, men {names}",
        "det finns ingen XML-fil i arkivet, utan {names}",
    ),
    "M122.remedy": (
        "Give the archive that the former system made, or the XML file itself.",
        "Oppgi arkivet som det forrige systemet laget, eller selve XML-filen.",
        "Ange arkivet som det förra systemet gjorde, eller själva XML-filen.",
    ),
    "M123": (
        "{name} would be {size} MB, {times} times what it is packed",
        "{name} ville blitt {size} MB, {times} ganger så stor som pakket",
        "{name} skulle bli {size} MB, {times} gånger så stor som packad",
    ),
    "M123.remedy": (
        (
            "It was not unpacked, since such an archive may be an attack: a SAF-T file has at most"
            " 2 GB. Make sure where it is from."
        ),
        (
            "Den ble ikke pakket ut, siden et slikt arkiv kan være et angrep: en SAF-T-fil har"
            " høyst 2 GB. Undersøk hvor den kommer fra."
        ),
        (
            "Den packades inte upp, eftersom ett sådant arkiv kan vara ett angrepp: en SAF-T-fil"
            " har högst 2 GB. Ta reda på varifrån den kommer."
        ),
    ),
    "M124": (
        "“{text}” in {name} is no date",
        "«{text}» i {name} er ingen dato",
        "”{text}” i {name} är inget datum",
    ),
    "M124.remedy": _AGAIN,
    "M125": (
        "“{text}” in {name} is no number as SAF-T writes them",
        "«{text}» i {name} er ikke et tall slik SAF-T skriver dem",
        "”{text}” i {name} är inget tal i det format som SAF-T använder",
    ),
    "M125.remedy": _AGAIN,
    "M126": (
        "{element} has no {name}",
        "{element} har ingen {name}",
        "{element} har ingen {name}",
    ),
    "M126.remedy": _AGAIN,
    "M127": (
        "this is version {version} of SAF-T Financial, which cannot be read",
        "dette er versjon {version} av SAF-T Regnskap, som ikke kan leses",
        "detta är version {version} av SAF-T Financial, som inte kan läsas",
    ),
    "M127.remedy": (
        "Export one of these: {known}.",
        "Eksporter en av disse: {known}.",
        "Exportera någon av dessa: {known}.",
    ),
    "M128": (
        ("this is no Norwegian SAF-T file: the root is “{root}” in the namespace {namespace}"),
        ("dette er ingen norsk SAF-T-fil: roten er «{root}» i navnerommet {namespace}"),
        ("detta är ingen norsk SAF-T-fil: roten är ”{root}” i namnrymden {namespace}"),
    ),
    "M128.remedy": (
        "Export SAF-T Financial for Norway from the former system.",
        "Eksporter SAF-T Regnskap fra det forrige systemet.",
        "Exportera SAF-T Financial för Norge från det förra systemet.",
    ),
    "M129": (
        "the file has no period and no transactions",
        "filen har verken periode eller bilag",
        "filen har varken period eller verifikationer",
    ),
    "M129.remedy": _AGAIN,
    "M130": (
        "the file was delivered in {of} parts, and {n:this one is|these are} missing: {missing}",
        "filen ble levert i {of} deler, og {n:denne|disse} mangler: {missing}",
        "filen levererades i {of} delar, och {n:denna|dessa} saknas: {missing}",
    ),
    "M130.remedy": (
        "Give all parts in one call; the number of each stands at the end of its name: _1_{of}.xml.",
        "Oppgi alle delene i samme kommando; nummeret på hver står sist i navnet: _1_{of}.xml.",
        "Ange alla delar i ett anrop; numret på var och en står sist i namnet: _1_{of}.xml.",
    ),
    "M131": (
        "this part is there twice: {other}",
        "denne delen er med to ganger: {other}",
        "denna del är med två gånger: {other}",
    ),
    "M131.remedy": (
        "Give each part once.",
        "Oppgi hver del én gang.",
        "Ange varje del en gång.",
    ),
    "M132": (
        "by its name this is no part of the same delivery as {other}",
        "etter navnet er dette ingen del av samme leveranse som {other}",
        "efter namnet är detta ingen del av samma leverans som {other}",
    ),
    "M132.remedy": (
        (
            "Parts of one file have its number and how many there are at the end of their names,"
            " as in _1_12.xml and _2_12.xml. Several exports are imported each by itself."
        ),
        (
            "Deler av én fil har nummer og antall sist i navnet, som i _1_12.xml og _2_12.xml. Flere"
            " eksporter importeres hver for seg."
        ),
        (
            "Delar av en fil har nummer och antal sist i namnet, som i _1_12.xml och _2_12.xml. Flera"
            " exporter importeras var för sig."
        ),
    ),
    "M133": (
        "this part is of {firm}, {other} of {whose}",
        "denne delen gjelder {firm}, {other} gjelder {whose}",
        "denna del gäller {firm}, {other} gäller {whose}",
    ),
    "M133.remedy": _ONE_WHOLE,
    "M134": (
        "this part is of {first:date} to {last:date}, which is not within the period of {other}: {begins:date} to {ends:date}",
        "denne delen gjelder {first:date} til {last:date}, som ikke er innenfor perioden til {other}: {begins:date} til {ends:date}",
        "denna del gäller {first:date} till {last:date}, som inte är inom perioden för {other}: {begins:date} till {ends:date}",
    ),
    "M134.remedy": (
        "Give parts of one file. Files of several years are no parts: export all of it as one file, or import one year.",
        "Oppgi deler av én fil. Filer for flere år er ikke deler: eksporter alt som én fil, eller importer ett år.",
        "Ange delar av en fil. Filer för flera år är inga delar: exportera allt som en fil, eller importera ett år.",
    ),
    "M135": (
        "this part is {kind}, {other} is {kinds}",
        "denne delen er {kind}, {other} er {kinds}",
        "denna del är {kind}, {other} är {kinds}",
    ),
    "M135.remedy": _ONE_WHOLE,
    "M136": ("the archive is empty", "arkivet er tomt", "arkivet är tomt"),
    "M136.remedy": _AGAIN,
    "M137": (
        "{number} has other balances here than in an earlier part",
        "{number} har andre saldoer her enn i en tidligere del",
        "{number} har andra saldon här än i en tidigare del",
    ),
    "M137.remedy": (
        "Files that each have balances of their own are several exports, not parts of one. Export all of it as one file.",
        "Filer med hver sine saldoer er flere eksporter, ikke deler av én. Eksporter alt som én fil.",
        "Filer med var sina saldon är flera exporter, inte delar av en. Exportera allt som en fil.",
    ),
    "M138": (
        "there are no accounts in the file",
        "det er ingen kontoer i filen",
        "det finns inga konton i filen",
    ),
    "M138.remedy": (
        "Of a file that was delivered in parts the first has the accounts and customers: give all parts in one call.",
        "Av en fil som er levert i deler, har den første kontoer og kunder: oppgi alle delene i samme kommando.",
        "I en fil som levererats i delar finns konton och kunder i den första: ange alla delar i ett anrop.",
    ),
}

_EXPORT: Final = {
    "saft.written": (
        "{path} is written: {n} {n:transaction|transactions}",
        "{path} er skrevet: {n} bilag",
        "{path} är skriven: {n} {n:verifikation|verifikationer}",
    ),
    "saft.later_version": (
        "periods from {first:date} need version 1.40 of SAF-T; this is written as {version}",
        "perioder fra {first:date} krever versjon 1.40 av SAF-T; her skrives {version}",
        "perioder från {first:date} kräver version 1.40 av SAF-T; här skrivs {version}",
    ),
    "saft.bare": (
        "a SAF-T file needs a book with settings (reskontro.yaml), which say whose it is",
        "en SAF-T-fil krever et regnskap med innstillinger (reskontro.yaml), som sier hvem det gjelder",
        "en SAF-T-fil kräver en bokföring med inställningar (reskontro.yaml), som säger vems den är",
    ),
    "saft.country": (
        "SAF-T Financial is for Norwegian firms (company.country: NO); this one is in {country}",
        "SAF-T Regnskap er for norske foretak (company.country: NO); dette er i {country}",
        "SAF-T Financial är för norska företag (company.country: NO); detta är i {country}",
    ),
    "saft.contact": (
        "“{text}” is not both first and last name: --contact 'Kari Solvik'",
        "«{text}» er ikke både fornavn og etternavn: --contact 'Kari Solvik'",
        "”{text}” är inte både för- och efternamn: --contact 'Kari Solvik'",
    ),
    "saft.company": (
        "a SAF-T file must have what these settings say, and they say nothing: {settings}",
        "en SAF-T-fil må ha det disse innstillingene sier, og de sier ingenting: {settings}",
        "en SAF-T-fil måste ha det dessa inställningar säger, och de säger inget: {settings}",
    ),
    "saft.journal.invoice": ("Invoices", "Fakturaer", "Fakturor"),
    "saft.journal.credit_note": ("Credit notes", "Kreditnotaer", "Kreditfakturor"),
    "saft.journal.payment": ("Payments", "Innbetalinger", "Inbetalningar"),
    "saft.journal.other": ("Other vouchers", "Andre bilag", "Andra verifikationer"),
    "saft.no_vat": (
        "no VAT in the file but on its accounts: the setting vat has no codes",
        "ingen mva-koder i filen: innstillingen vat har ingen",
        "inga momskoder i filen: inställningen vat har inga",
    ),
    "saft.no_standard_code": (
        "VAT codes without a standard code (NA in the file): {codes}; give it with vat.saft_code",
        "mva-koder uten standardkode (NA i filen): {codes}; oppgi den med vat.saft_code",
        "momskoder utan standardkod (NA i filen): {codes}; ange den med vat.saft_code",
    ),
    "saft.no_vat_code": (
        (
            "{n} {n:line|lines} of sales or VAT without a VAT code: no tag vat tells it, and no code"
            " gives the VAT that was posted"
        ),
        (
            "{n} {n:linje|linjer} med salg eller mva uten mva-kode: ingen tagg vat oppgir den, og ingen kode gir den mva-en som er ført"
        ),
        (
            "{n} {n:rad|rader} med försäljning eller moms utan momskod: ingen tagg vat säger den,"
            " och ingen kod ger den moms som bokförts"
        ),
    ),
    "saft.no_room": (
        (
            "{n} {n:amount|amounts} in other currencies with more than two decimals, or without a"
            " code of three letters, which SAF-T has no room for: only the value in the book's"
            " currency is in the file"
        ),
        (
            "{n} beløp i andre valutaer med mer enn to desimaler, eller uten en kode på tre"
            " bokstaver, som det ikke er plass til i SAF-T: bare verdien i regnskapets valuta er i"
            " filen"
        ),
        (
            "{n} belopp i andra valutor med fler än två decimaler, eller utan en kod på tre"
            " bokstäver, som inte får plats i SAF-T: bara värdet i bokföringens valuta är i filen"
        ),
    ),
    "saft.virtual": (
        "{n} virtual {n:posting|postings} left out: no ledger has them",
        "{n} virtuelle {n:postering|posteringer} er utelatt: ingen hovedbok har dem",
        "{n} {n:virtuell kontering är utelämnad|virtuella konteringar är utelämnade}: ingen huvudbok har {n:den|dem}",
    ),
    "saft.parted": (
        (
            "{n} {n:transaction has a posting|transactions have postings} dated across the limits of"
            " the period: each counts on its own day as a whole"
        ),
        (
            "{n} bilag har posteringer på begge sider av periodens grense: hvert bilag teller i sin helhet på bilagsdatoen"
        ),
        (
            "{n} {n:verifikation|verifikationer} har konteringar daterade över periodens gränser:"
            " var och en räknas i sin helhet på sin egen dag"
        ),
    ),
    "M140": (
        "an amount in {currency} has no value in the currency of the book",
        "et beløp i {currency} har ingen verdi i regnskapets valuta",
        "ett belopp i {currency} har inget värde i bokföringens valuta",
    ),
    "M140.remedy": (
        "Write the value after the amount: 100 EUR @@ 1150.00 NOK.",
        "Skriv verdien etter beløpet: 100 EUR @@ 1150.00 NOK.",
        "Skriv värdet efter beloppet: 100 EUR @@ 1150.00 NOK.",
    ),
    "M141": (
        "{amount} has more than two decimals, which SAF-T has no room for",
        "{amount} har mer enn to desimaler, som det ikke er plass til i SAF-T",
        "{amount} har fler än två decimaler, som inte får plats i SAF-T",
    ),
    "M141.remedy": (
        "Write the amount, or the value after @@, in whole øre.",
        "Skriv beløpet, eller verdien etter @@, i hele øre.",
        "Skriv beloppet, eller värdet efter @@, i hela ören.",
    ),
    "M142": (
        "the transaction does not balance in the book's currency: {rest:amount} {currency} is over",
        "bilaget går ikke i null i regnskapets valuta: {rest:amount} {currency} er til overs",
        "verifikationen går inte jämnt upp i bokföringens valuta: {rest:amount} {currency} blir över",
    ),
    "M142.remedy": (
        "Write the exact value of amounts in other currencies after @@.",
        "Skriv den nøyaktige verdien av beløp i andre valutaer etter @@.",
        "Skriv det exakta värdet av belopp i andra valutor efter @@.",
    ),
    "M143": (
        "too long for SAF-T: {numbers}",
        "for langt til SAF-T: {numbers}",
        "för långt för SAF-T: {numbers}",
    ),
    "M143.remedy": (
        "A customer number has at most {customer} characters there, an account {account}.",
        "Et kundenummer har høyst {customer} tegn der, en konto {account}.",
        "Ett kundnummer har högst {customer} tecken där, ett konto {account}.",
    ),
    "M144": (
        "accounts without the group that SAF-T must have of each: {accounts}",
        "kontoer uten gruppen som SAF-T må ha for hver: {accounts}",
        "konton utan gruppen som SAF-T måste ha för varje: {accounts}",
    ),
    "M144.remedy": (
        (
            "Say it below the declaration of the account, as Skatteetaten's code lists have it:"
            " account {first}, and on the next line ; saft: CATEGORY/CODE."
        ),
        (
            "Si det under kontoen der den er deklarert, slik Skatteetatens kodelister har det:"
            " account {first}, og på neste linje ; saft: KATEGORI/KODE."
        ),
        (
            "Ange den under kontot där det deklareras, enligt Skatteetatens kodlistor: account {first}, och på nästa rad ; saft: KATEGORI/KOD."
        ),
    ),
    "M145": (
        "“{text}” is no group of account {account}",
        "«{text}» er ingen gruppe for konto {account}",
        "”{text}” är ingen grupp för konto {account}",
    ),
    "M145.remedy": (
        "Write category and code: ; saft: balanseverdiForOmloepsmiddel/1500.",
        "Skriv kategori og kode: ; saft: balanseverdiForOmloepsmiddel/1500.",
        "Skriv kategori och kod: ; saft: balanseverdiForOmloepsmiddel/1500.",
    ),
}

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    **_BOOK,
    **_REPORT,
    **_REMARKS,
    **_PROBLEMS,
    **_EXPORT,
}
