"""Why a decision on a payment that waits cannot stand (F6)."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "F601": (
        "a payment of {day:date} is to be booked, and the book is closed up to {closed:date}",
        "en betaling fra {day:date} skal bokføres, og regnskapet er lukket til og med {closed:date}",
        "en betalning från {day:date} ska bokföras, och bokföringen är stängd till och med {closed:date}",
    ),
    "F601.remedy": (
        "Nothing of the file was booked. Leave out what is before a day with --from, or move the lock.",
        "Ingenting av filen er bokført. Utelat det som er før en dag med --from, eller flytt låsen.",
        "Inget av filen har bokförts. Utelämna det som är före en dag med --from, eller flytta låset.",
    ),
    "F602": (
        "a payment of {day:date} lies in the future",
        "en betaling fra {day:date} ligger i fremtiden",
        "en betalning från {day:date} ligger i framtiden",
    ),
    "F602.remedy": (
        "Nothing of the file was booked. Import it when the day has come, or set record.future.",
        "Ingenting av filen er bokført. Importer den når dagen er kommet, eller sett record.future.",
        "Inget av filen har bokförts. Importera den när dagen har kommit, eller ställ in record.future.",
    ),
    "F603": (
        "the decision “{decision}” names no customer{near:?; nearest: {near}}",
        "avgjørelsen «{decision}» nevner ingen kunde{near:?; nærmest: {near}}",
        "beslutet ”{decision}” nämner ingen kund{near:?; närmast: {near}}",
    ),
    "F603.remedy": (
        "Write accept, ignore, a customer, or a customer and documents: 10001 2025-001, 2025-002. A semicolon parts several customers.",
        "Skriv accept, ignore, en kunde, eller en kunde og dokumenter: 10001 2025-001, 2025-002. Semikolon skiller flere kunder.",
        "Skriv accept, ignore, en kund, eller en kund och dokument: 10001 2025-001, 2025-002. Semikolon skiljer flera kunder åt.",
    ),
    "F604": (
        "{customer} has no document {document}{near:?; open are {near}}",
        "{customer} har ikke noe dokument {document}{near:?; åpne er {near}}",
        "{customer} har inget dokument {document}{near:?; öppna är {near}}",
    ),
    "F604.remedy": (
        "Name documents of the customer as the book has them, with a comma between.",
        "Nevn dokumenter hos kunden slik regnskapet har dem, med komma mellom.",
        "Ange kundens dokument så som bokföringen har dem, med komma mellan.",
    ),
    "F605": (
        "nothing was proposed that could be accepted",
        "det var ikke noe forslag å godta",
        "det fanns inget förslag att godta",
    ),
    "F605.remedy": (
        "Name the customer, and maybe its documents, as the decision.",
        "Skriv kunden, og eventuelt dokumentene, som avgjørelse.",
        "Ange kunden, och eventuellt dokumenten, som beslut.",
    ),
    "F606": (
        "no such payment waits in the book",
        "ingen slik betaling venter i regnskapet",
        "ingen sådan betalning väntar i bokföringen",
    ),
    "F606.remedy": (
        "Take the record out of the file, or import the bank's file that has the payment.",
        "Ta posten ut av filen, eller importer filen fra banken som har betalingen.",
        "Ta bort posten ur filen, eller importera filen från banken som har betalningen.",
    ),
    "F607": (
        "nothing of {document} of {customer} is open any more",
        "ingenting av {document} hos {customer} er åpent lenger",
        "inget av {document} hos {customer} är öppet längre",
    ),
    "F607.remedy": (
        "Name another document, or the customer alone: what settles nothing is then unallocated.",
        "Nevn et annet dokument, eller bare kunden: det som ikke utligner noe, blir uplassert.",
        "Ange ett annat dokument, eller bara kunden: det som inte reglerar något blir ofördelat.",
    ),
    "F608": (
        "money that is taken back needs the document, or documents, whose payment it was",
        "penger som trekkes tilbake, trenger dokumentet, eller dokumentene, som betalingen gjaldt",
        "en återtagen betalning behöver det eller de dokument som den gällde",
    ),
    "F608.remedy": (
        "Write the customer and the document whose payment was taken back: 10001 2025-001. Of several write how much of each: 10001 2025-001 = 500; 10002 2025-003 = 700",
        "Skriv kunden og dokumentet som betalingen ble trukket tilbake for: 10001 2025-001. Er det flere, skriv hvor mye av hvert: 10001 2025-001 = 500; 10002 2025-003 = 700",
        "Ange kunden och dokumentet vars betalning återtogs: 10001 2025-001. Gäller det flera, ange hur mycket av vart och ett: 10001 2025-001 = 500; 10002 2025-003 = 700",
    ),
    "F609": (
        "{amount:amount} {currency} is to be for {document} of {customer}, of which {open:amount} is open",
        "{amount:amount} {currency} skal gjelde {document} hos {customer}, der {open:amount} er åpent",
        "{amount:amount} {currency} ska gälla {document} hos {customer}, där {open:amount} är öppet",
    ),
    "F609.remedy": (
        "Give the document at most what is open; the customer alone gets what is over: 10001 2025-001 = 500; 10001 = 20",
        "Gi dokumentet høyst det som er åpent; kunden alene får det som er for mye: 10001 2025-001 = 500; 10001 = 20",
        "Ge dokumentet högst det som är öppet; kunden ensam får det som är för mycket: 10001 2025-001 = 500; 10001 = 20",
    ),
    "F610": (
        "how much of the payment is for {what} is not said",
        "det er ikke sagt hvor mye av betalingen som gjelder {what}",
        "det är inte sagt hur mycket av betalningen som gäller {what}",
    ),
    "F610.remedy": (
        "Write the amount behind it, above 0: {what} = 500",
        "Skriv beløpet bak, over 0: {what} = 500",
        "Skriv beloppet efter, över 0: {what} = 500",
    ),
    "F611": (
        "the documents and amounts come to {total:amount} {currency}, and the payment is {payment:amount}",
        "dokumentene og beløpene blir {total:amount} {currency}, og betalingen er {payment:amount}",
        "dokumenten och beloppen blir {total:amount} {currency}, och betalningen är {payment:amount}",
    ),
    "F611.remedy": (
        "Write how much is for each, so that it makes the payment: 10001 2025-001 = 500; 10002 2025-003 = 700. A document without an amount counts with all that is open.",
        "Skriv hvor mye som gjelder hvert, slik at det blir betalingen: 10001 2025-001 = 500; 10002 2025-003 = 700. Et dokument uten beløp teller med alt som er åpent.",
        "Skriv hur mycket som gäller vart och ett, så att det blir betalningen: 10001 2025-001 = 500; 10002 2025-003 = 700. Ett dokument utan belopp räknas med allt som är öppet.",
    ),
    "F612": (
        "{what} is named twice",
        "{what} er nevnt to ganger",
        "{what} nämns två gånger",
    ),
    "F612.remedy": (
        "Name it once, with all that is for it.",
        "Nevn det én gang, med alt som gjelder det.",
        "Ange det en gång, med allt som gäller det.",
    ),
    "F613": (
        "what one {currency} was worth in {base} on {day:date} is not known",
        "hva én {currency} var verdt i {base} {day:date}, er ikke kjent",
        "kursen för {currency} i {base} {day:date} är inte känd",
    ),
    "F613.remedy": (
        "Write it behind the decision, @ 11.52, or as a price in a journal: P {day} {currency} 11.52 {base}",
        "Skriv det bak avgjørelsen, @ 11.52, eller som en kurs i en journal: P {day} {currency} 11.52 {base}",
        "Skriv det efter beslutet, @ 11.52, eller som en kurs i en journal: P {day} {currency} 11.52 {base}",
    ),
    "F614": (
        "{document} of {customer} is in {currency}, and the payment is in {paid}",
        "{document} hos {customer} er i {currency}, og betalingen er i {paid}",
        "{document} hos {customer} är i {currency}, och betalningen är i {paid}",
    ),
    "F614.remedy": (
        "Write how much of it is settled, in {currency}: {customer} {document} = 100",
        "Skriv hvor mye av det som utlignes, i {currency}: {customer} {document} = 100",
        "Skriv hur mycket av det som regleras, i {currency}: {customer} {document} = 100",
    ),
    "F615": (
        "something of what the bank said of this payment was changed",
        "noe av det banken har sagt om denne betalingen, er endret",
        "något av det som banken har sagt om den här betalningen har ändrats",
    ),
    "F615.remedy": (
        "Only decision is to be written here. Undo the change (git diff shows it), or take the whole record out and import the bank's file again.",
        "Her skal bare decision skrives. Angre endringen (git diff viser den), eller ta hele posten ut og importer filen fra banken på nytt.",
        "Här ska bara decision skrivas. Ångra ändringen (git diff visar den), eller ta bort hela posten och importera filen från banken på nytt.",
    ),
    "F616": (
        "the payment is of {day:date}, and the book has since been closed up to {closed:date}",
        "betalingen er fra {day:date}, og regnskapet er siden lukket til og med {closed:date}",
        "betalningen är från {day:date}, och bokföringen har sedan dess stängts till och med {closed:date}",
    ),
    "F616.remedy": (
        "It is booked on the bank's day and no other. Move lock back in reskontro.yaml with a reason until it is decided; or record it by hand on an open day (record payment, or record refund where it was taken back) and write ignore here.",
        "Den bokføres på bankens dag og ingen annen. Flytt lock tilbake i reskontro.yaml med en begrunnelse til den er avgjort; eller før den for hånd på en åpen dag (record payment, eller record refund når den er trukket tilbake) og skriv ignore her.",
        "Den bokförs på bankens dag och ingen annan. Flytta tillbaka lock i reskontro.yaml med ett skäl tills den är avgjord; eller bokför den för hand på en öppen dag (record payment, eller record refund om den har återtagits) och skriv ignore här.",
    ),
}
