"""What is told while the open items of a former system are taken over."""

from __future__ import annotations

from typing import Final

#: Each text in the order of `ORDER`: English, Norwegian, Swedish.
PHRASES: Final = {
    "I280": (
        "no columns for customer, document, date and amount; the first line has: {found}",
        "ingen kolonner for kunde, faktura, dato og beløp; første linje har: {found}",
        "inga kolumner för kund, faktura, datum och belopp; första raden har: {found}",
    ),
    "I280.remedy": (
        "Name them customer (or name), document, date and amount; due, kid, text, currency and booked may stand beside them.",
        "Kall dem kunde (eller navn), faktura, dato og beløp; forfall, kid, tekst, valuta og bokført kan stå ved siden av.",
        "Kalla dem kund (eller namn), faktura, datum och belopp; förfallodag, ocr, text, valuta och bokfört får stå bredvid.",
    ),
    "I281": (
        "the cell for {column:phrase} is empty",
        "cellen for {column:phrase} er tom",
        "cellen för {column:phrase} är tom",
    ),
    "I281.remedy": (
        "Fill it in, as the former system has it.",
        "Fyll den ut, slik det forrige systemet har den.",
        "Fyll i den, så som det förra systemet har den.",
    ),
    "I282": (
        "“{text}” is no day",
        "«{text}» er ingen dag",
        "”{text}” är inget datum",
    ),
    "I282.remedy": (
        "Write 2024-12-31 or 31.12.2024.",
        "Skriv 2024-12-31 eller 31.12.2024.",
        "Skriv 2024-12-31 eller 31.12.2024.",
    ),
    "I283": (
        "“{text}” is no amount for this item",
        "«{text}» er ikke noe beløp for denne posten",
        "”{text}” är inget belopp för den här posten",
    ),
    "I283.remedy": (
        "Write digits and one decimal mark, a minus before credit: -1250.50. A booked value has the sign of its amount.",
        "Skriv sifre og ett desimaltegn, minus foran kredit: -1250.50. En bokført verdi har samme fortegn som beløpet.",
        "Skriv siffror och ett decimaltecken, minus före kredit: -1250.50. Ett bokfört värde har samma tecken som beloppet.",
    ),
    "I284": (
        "nothing is open of {document}",
        "ingenting er åpent av {document}",
        "inget är öppet av {document}",
    ),
    "I284.remedy": (
        "Leave the row out.",
        "Utelat raden.",
        "Utelämna raden.",
    ),
    "I285": (
        "it was issued on {issued:date}, after the day of the opening, {day:date}",
        "den er utstedt {issued:date}, etter dagen for åpningen, {day:date}",
        "den är utställd {issued:date}, efter dagen för de ingående posterna, {day:date}",
    ),
    "I285.remedy": (
        "Give a later day with --date, or mend the row.",
        "Oppgi en senere dag med --date, eller rett raden.",
        "Ange en senare dag med --date, eller rätta raden.",
    ),
    "I286": (
        "customer {customer} has {document} already, at {place}",
        "kunde {customer} har allerede {document}, i {place}",
        "kund {customer} har redan {document}, i {place}",
    ),
    "I286.remedy": (
        "It was taken over before, or recorded here: leave the row out.",
        "Den er overtatt før, eller registrert her: utelat raden.",
        "Den är redan övertagen, eller registrerad här: utelämna raden.",
    ),
    "I287": (
        "{document} with this due date stands on line {line} too",
        "{document} med dette forfallet står også på linje {line}",
        "{document} med denna förfallodag står också på rad {line}",
    ),
    "I287.remedy": (
        "Leave one out; instalments of a document have due dates of their own.",
        "Utelat den ene; avdrag på et dokument har hvert sitt forfall.",
        "Utelämna den ena; delbetalningar av ett dokument har var sin förfallodag.",
    ),
    "I288": (
        "{kid} is no payment reference: its check digit is wrong",
        "{kid} er ingen KID: kontrollsifferet er feil",
        "{kid} är inget OCR-nummer: kontrollsiffran är fel",
    ),
    "I288.remedy": (
        "Copy it again with all its zeros, or leave it out.",
        "Kopier den på nytt med alle nullene, eller utelat den.",
        "Kopiera det igen med alla nollor, eller utelämna det.",
    ),
    "I289": (
        "an item in {currency} needs its booked value in {base}",
        "en post i {currency} trenger bokført verdi i {base}",
        "en post i {currency} behöver sitt bokförda värde i {base}",
    ),
    "I289.remedy": (
        "Add a column booked with the value as the former system has it.",
        "Legg til en kolonne bokført med verdien slik det forrige systemet har den.",
        "Lägg till en kolumn bokfört med värdet så som det förra systemet har det.",
    ),
    "I290": (
        "the items come to {sum:amount} {currency}, not {total:amount}",
        "postene summerer til {sum:amount} {currency}, ikke {total:amount}",
        "posterna summerar till {sum:amount} {currency}, inte {total:amount}",
    ),
    "I290.remedy": (
        "Hold the file against the list of open items of the former system: a row is missing, or there is one too many.",
        "Hold filen opp mot listen over åpne poster i det forrige systemet: en rad mangler, eller det er en for mye.",
        "Stäm av filen mot listan över öppna poster i det förra systemet: en rad saknas, eller det är en för mycket.",
    ),
    "I291": (
        "the file has no items",
        "filen har ingen poster",
        "filen har inga poster",
    ),
    "I291.remedy": (
        "Write a row for each open item below the header.",
        "Skriv en rad for hver åpen post under overskriften.",
        "Skriv en rad för varje öppen post under rubriken.",
    ),
    "I292": (
        "a journal cannot hold the number “{document}”",
        "en journal kan ikke romme nummeret «{document}»",
        "en journal kan inte innehålla numret ”{document}”",
    ),
    "I292.remedy": (
        "Write it without commas and line breaks.",
        "Skriv det uten komma og linjeskift.",
        "Skriv det utan komma och radbrytningar.",
    ),
    "I293": (
        "the payment reference {kid} is customer {customer}'s",
        "betalingsreferansen {kid} tilhører kunde {customer}",
        "OCR-numret {kid} tillhör kund {customer}",
    ),
    "I293.remedy": (
        "Leave it out for one of them: payments with it could not be told apart.",
        "Utelat den for en av dem: innbetalinger med den kan ikke skilles.",
        "Utelämna det för en av dem: betalningar med det kan inte skiljas åt.",
    ),
    "I294": (
        "this is no CSV: {reason}",
        "dette er ikke CSV: {reason}",
        "detta är ingen CSV: {reason}",
    ),
    "I294.remedy": (
        "Save the table as CSV again, with quotes around texts that have line breaks.",
        "Lagre tabellen som CSV på nytt, med anførselstegn rundt tekster med linjeskift.",
        "Spara tabellen som CSV igen, med citattecken runt texter med radbrytningar.",
    ),
    "record.column.name": (
        "the customer",
        "kunden",
        "kunden",
    ),
    "record.column.document": (
        "the document",
        "fakturaen",
        "fakturan",
    ),
    "record.column.issued": (
        "the date",
        "datoen",
        "datumet",
    ),
    "record.column.due": (
        "the due date",
        "forfallet",
        "förfallodagen",
    ),
    "record.column.amount": (
        "the amount",
        "beløpet",
        "beloppet",
    ),
    "record.column.booked": (
        "the booked value",
        "den bokførte verdien",
        "det bokförda värdet",
    ),
    "record.text.opening": (
        "Open items of the former system",
        "Åpne poster fra tidligere system",
        "Öppna poster från tidigare system",
    ),
    "record.opened": (
        "{items} {items:item|items} of {customers} {customers:customer|customers}: {debit:amount} owed less {credit:amount} in credit = {total:amount} {currency}",
        "{items} {items:post|poster} hos {customers} {customers:kunde|kunder}: {debit:amount} skyldig minus {credit:amount} til gode = {total:amount} {currency}",
        "{items} {items:post|poster} hos {customers} {customers:kund|kunder}: {debit:amount} skyldigt minus {credit:amount} tillgodo = {total:amount} {currency}",
    ),
    "record.items.customers": (
        "{n} {n:customer is|customers are} new and {n:was|were} added to the register: {customers}",
        "{n} {n:kunde er ny og er lagt|kunder er nye og er lagt} til i kartoteket: {customers}",
        "{n} {n:kund är ny och har lagts|kunder är nya och har lagts} till i registret: {customers}",
    ),
    "record.items.unnamed": (
        "{n} of them may be {n:a private person, who stands|private persons, who stand} in the journal by number: set type in the register (person, business, public or foreign) of {customers}",
        "{n} av dem kan være {n:en privatperson|privatpersoner} og står med kundenummer i journalen: sett type i kartoteket (person, business, public eller foreign) på {customers}",
        "{n} av dem kan vara {n:en privatperson|privatpersoner} och står med kundnummer i journalen: ange type i registret (person, business, public eller foreign) på {customers}",
    ),
    "record.items.texts": (
        "{n} {n:text|texts} with the name of such a customer {n:was|were} left out of the journal",
        "{n} {n:tekst|tekster} med navnet på en slik kunde er utelatt fra journalen",
        "{n} {n:text|texter} med en sådan kunds namn är {n:utelämnad|utelämnade} ur journalen",
    ),
    "record.items.accounts": (
        "the receivable accounts came to {before:amount} {currency} before, and come to {after:amount} {currency} now",
        "samlekontoene viste {before:amount} {currency} før, og viser {after:amount} {currency} nå",
        "samlingskontona visade {before:amount} {currency} före, och visar {after:amount} {currency} nu",
    ),
    "record.items.made": (
        "a new book is in {path}",
        "et nytt regnskap ligger i {path}",
        "en ny bokföring ligger i {path}",
    ),
    "record.items.into_new": (
        "{option} goes with the present book, not with --into",
        "{option} gjelder dette regnskapet, ikke --into",
        "{option} gäller den aktuella bokföringen och kan inte användas med --into",
    ),
    "record.items.only_into": (
        "{options}: only a new book needs that, made with --into DIR",
        "{options}: det trengs bare i et nytt regnskap, laget med --into MAPPE",
        "{options}: det behövs bara i en ny bokföring, gjord med --into MAPP",
    ),
}
