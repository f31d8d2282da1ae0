"""What stands on statements and confirmations."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
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
}
