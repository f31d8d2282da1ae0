"""What is told of a book that is made of another system's files."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
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
    "moving.no_bank_account": (
        (
            "the file does not say which account at the bank is the firm's: set company.bank_account,"
            " and import bank refuses files of others"
        ),
        (
            "filen sier ikke hvilken bankkonto som er firmaets: sett company.bank_account, så avviser"
            " import bank filer for andre kontoer"
        ),
        (
            "filen säger inte vilket bankkonto som är företagets: ange company.bank_account, så"
            " avvisar import bank filer för andra konton"
        ),
    ),
    "moving.next": (
        "look at it with: {command}",
        "se på det med: {command}",
        "titta på den med: {command}",
    ),
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
        "customer numbers that no account name can have were changed: {examples}",
        "kundenumre som ikke kan stå i et kontonavn, er endret: {examples}",
        "kundnummer som inte kan stå i ett kontonamn är ändrade: {examples}",
    ),
    "moving.account_changed": (
        "account numbers that no journal can have were changed: {examples}",
        "kontonumre som ikke kan stå i en journal, er endret: {examples}",
        "kontonummer som inte kan stå i en journal är ändrade: {examples}",
    ),
    "moving.voucher_changed": (
        "voucher numbers that no journal can have were changed: {examples}",
        "bilagsnumre som ikke kan stå i en journal, er endret: {examples}",
        "verifikationsnummer som inte kan stå i en journal är ändrade: {examples}",
    ),
    "moving.document_changed": (
        "document numbers that no journal can have were changed: {examples}",
        "dokumentnumre som ikke kan stå i en journal, er endret: {examples}",
        "dokumentnummer som inte kan stå i en journal är ändrade: {examples}",
    ),
    "moving.not_in_chart": (
        (
            "accounts that are used and not in the file's chart: declared without a name, what they"
            " are is told by their numbers: {examples}"
        ),
        (
            "kontoer som er brukt, men ikke finnes i kontoplanen i filen: opprettet uten navn, og"
            " hva de er, er lest av nummeret: {examples}"
        ),
        (
            "konton som används men inte finns i filens kontoplan: upplagda utan namn, och vad de är"
            " har lästs av numret: {examples}"
        ),
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
    "moving.may_be_person": (
        (
            "customers who may be private persons: the journals have their number; set type (person,"
            " business, public or foreign) before more is recorded on them: {examples}"
        ),
        (
            "kunder som kan være privatpersoner: journalene har nummeret deres; sett type (person,"
            " business, public eller foreign) før mer blir ført på dem: {examples}"
        ),
        (
            "kunder som kan vara privatpersoner: journalerna har deras nummer; ange type (person,"
            " business, public eller foreign) innan mer bokförs på dem: {examples}"
        ),
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
