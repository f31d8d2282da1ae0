"""Help: what the options and arguments of `import`, `export` and `sql` are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
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
        "En ny bokföring i denna mapp, i stället för den aktuella; kräver --country och --name.",
    ),
    "cli.option.saft_file": {
        "nb": "SAF-T-filen: XML, eller zip med den i; er den delt, alle delene.",
        "sv": "SAF-T-filen: XML, eller zip med den i; är den delad, alla delar.",
        "en": "The SAF-T file: XML, or a zip with it; of one in parts, all of them.",
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
}
