"""Help: what the options and arguments of every command or of several rooms are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
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
    "cli.option.output": {
        "nb": "Filen (.pdf, .xml) eller mappen det skrives til; ellers mappen du står i.",
        "sv": "Filen (.pdf, .xml) eller mappen som skrivs till; annars mappen du står i.",
        "en": "The file (.pdf, .xml) or the folder to write to; else the folder you are in.",
    },
    "cli.option.whose_document": {
        "nb": "Hvem dokumentet gjelder, når flere kunder har et med det nummeret.",
        "sv": "Vems dokumentet är, när flera kunder har ett med det numret.",
        "en": "Whose document it is, where several customers have one of that number.",
    },
    "cli.option.dry_run": {
        "nb": "Vis hva som ville bli skrevet, og skriv det ikke.",
        "sv": "Visa vad som skulle skrivas, och skriv det inte.",
        "en": "Show what would be written, and do not write it.",
    },
    "cli.option.version": {
        "nb": "Vis versjonen.",
        "sv": "Visa versionen.",
        "en": "Show the version.",
    },
    "cli.option.book": {
        "nb": "Mappen med reskontro.yaml; ellers RESKONTRO_BOOK, ellers nærmeste mappe oppover.",
        "sv": "Mappen med reskontro.yaml; annars RESKONTRO_BOOK, annars närmaste mapp uppåt.",
        "en": "The folder with reskontro.yaml; else RESKONTRO_BOOK, else the nearest above.",
    },
    "cli.option.file": {
        "nb": "En journal uten innstillinger, - for standard inndata, kan gjentas; ellers LEDGER_FILE.",
        "sv": "En journal utan inställningar, - för standard in, kan upprepas; annars LEDGER_FILE.",
        "en": "A journal without any settings, - for standard input, repeatable; else LEDGER_FILE.",
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
    "cli.option.explain_document": {
        "nb": "Nummeret er et dokuments, også om en kunde har det.",
        "sv": "Numret är ett dokuments, också om en kund har det.",
        "en": "The number is a document's, also where a customer has it.",
    },
    "cli.option.format": {
        "nb": "table, plain, markdown, csv eller json; ellers table på en terminal, plain i en pipe.",
        "sv": "table, plain, markdown, csv eller json; annars table i en terminal, plain i en pipe.",
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
    "cli.option.monthly": {
        "nb": "Ett tall for hver måned.",
        "sv": "Ett tal för varje månad.",
        "en": "One figure for each month.",
    },
    "cli.option.strict": {
        "nb": "Sluttkode 1 når et mål ikke er nådd.",
        "sv": "Slutkod 1 när ett mål inte är nått.",
        "en": "Exit code 1 where a target is missed.",
    },
    "cli.option.findings_format": {
        "nb": "text, json, github (merknader i GitHub Actions) eller sarif.",
        "sv": "text, json, github (anmärkningar i GitHub Actions) eller sarif.",
        "en": "text, json, github (annotations in GitHub Actions) or sarif.",
    },
    "cli.option.recorded_customer": {
        "nb": "Kundens nummer eller navn.",
        "sv": "Kundens nummer eller namn.",
        "en": "Number or name of the customer.",
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
    "cli.option.due": {
        "nb": "Forfall; ellers etter betingelsene.",
        "sv": "Förfallodag; annars enligt villkoren.",
        "en": "Due date; else by the terms.",
    },
    "cli.option.own_number": {
        "nb": "Nummeret, som må være det neste i serien; ellers finnes det av journalene.",
        "sv": "Numret, som måste vara det nästa i serien; annars hämtas det ur journalerna.",
        "en": "The number, which must be the next of the series; else it is taken from the journals.",
    },
    "cli.option.voucher": {
        "nb": "Bilagets fil, i regnskapets mappe.",
        "sv": "Underlagets fil, i bokföringens mapp.",
        "en": "The voucher's file, in the folder of the book.",
    },
    "cli.option.commit": {
        "nb": "Lag en git-commit av bare dette.",
        "sv": "Gör en git-commit av bara detta.",
        "en": "Make a git commit of just this.",
    },
    "cli.option.event_currency": (
        "The currency; else the customer's, else the book's.",
        "Valutaen; ellers kundens, ellers regnskapets.",
        "Valutan; annars kundens, annars bokföringens.",
    ),
    "cli.option.rate": (
        "What one unit of another currency is worth in the book's; else by the price (P) of the day in the journals.",
        "Hva én enhet av en annen valuta er verdt i regnskapets; ellers etter dagens kurs (P) i journalene.",
        "Vad en enhet av en annan valuta är värd i bokföringens; annars enligt dagens kurs (P) i journalerna.",
    ),
    "cli.option.bank_account": {
        "nb": "Kontoen den kom inn på; ellers etter innstillingene.",
        "sv": "Kontot den kom in på; annars enligt inställningarna.",
        "en": "The account it came in on; else by the settings.",
    },
    "cli.option.opening_total": {
        "nb": "Det postene skal summere til, slik det forrige systemet har det.",
        "sv": "Det som posterna ska summera till, så som det förra systemet har det.",
        "en": "What the items must come to, as the former system has it.",
    },
    "cli.option.collection_to": {
        "nb": "Mappen saken legges i: JSON, Markdown, og fakturaer, kontoutskrift og brev som PDF.",
        "sv": "Mappen som ärendet läggs i: JSON, Markdown, och fakturor, kontoutdrag och brev som PDF.",
        "en": "The folder for the case: JSON, Markdown, and invoices, statement and letters as PDF.",
    },
    "cli.option.decimal_mark": {
        "nb": "Desimaltegnet i en CSV-fil, punktum eller komma, når filen ikke viser det.",
        "sv": "Decimaltecknet i en CSV-fil, punkt eller komma, när filen inte visar det.",
        "en": "The decimal mark of a CSV file, dot or comma, where the file does not show it.",
    },
    "cli.option.help": {
        "nb": "Vis denne hjelpen.",
        "sv": "Visa den här hjälpen.",
        "en": "Show this help.",
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
}
