"""What is told of recording in general, and of invoices, credit notes and payments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.render.phrases.yaml import yaml_phrases

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases, Phrases

_WRITING: Final[Phrases] = {
    "record.unwritable": {
        "en": "a journal cannot hold this: {what}; leave out line breaks, “;” and commas in tags",
        "nb": "en journal kan ikke romme dette: {what}; utelat linjeskift, «;» og komma i tagger",
        "sv": "en journal kan inte innehålla detta: {what}; utelämna radbyten, ”;” och komma i taggar",
    },
    "record.not_a_journal": {
        "en": "{path} is none of the book's journals ({patterns}); nothing was written. Let the"
        " settings `record.journal` and `journals` agree",
        "nb": "{path} er ingen av regnskapets journaler ({patterns}); ingenting ble skrevet. La"
        " innstillingene `record.journal` og `journals` stemme overens",
        "sv": "{path} är ingen av bokföringens journaler ({patterns}); ingenting skrevs. Låt inställningarna `record.journal` och `journals` stämma överens",
    },
    "record.reads_otherwise": {
        "en": "at the end of {path}, “{wanted}” would be read as “{read}”; nothing was written."
        " End what is in force there: comment, apply account, alias, decimal-mark",
        "nb": "på slutten av {path} ville «{wanted}» bli lest som «{read}»; ingenting ble skrevet."
        " Avslutt det som gjelder der: comment, apply account, alias, decimal-mark",
        "sv": "i slutet av {path} skulle ”{wanted}” läsas som ”{read}”; ingenting skrevs."
        " Avsluta det som gäller där: comment, apply account, alias, decimal-mark",
    },
    "record.changes_others": {
        "en": "with this entry in {path} other entries would change, since balances are assigned"
        " there; nothing was written. Write the assigned amounts out: hledger print -x",
        "nb": "med denne posten i {path} ville andre poster endres, siden saldoer tilordnes der;"
        " ingenting ble skrevet. Skriv de tilordnede beløpene ut: hledger print -x",
        "sv": "med denna post i {path} skulle andra poster ändras, eftersom saldon tilldelas där;"
        " ingenting skrevs. Skriv ut de tilldelade beloppen: hledger print -x",
    },
    "record.changed": {
        "en": "somebody else has changed {path} meanwhile; nothing was written. Look at the change,"
        " and record again",
        "nb": "noen andre har endret {path} i mellomtiden; ingenting ble skrevet. Se på endringen,"
        " og registrer på nytt",
        "sv": "någon annan har ändrat {path} under tiden; ingenting skrevs. Se på ändringen, och"
        " registrera igen",
    },
    "record.begun": {
        "en": "an earlier call was cut off while it wrote to several files, and {path} was changed"
        " since; nothing was written. Mend what stands half in {paths} (git diff shows it), and"
        " delete {file}",
        "nb": "en tidligere kommando ble avbrutt mens den skrev til flere filer, og {path} er endret siden; ingenting ble skrevet. Rett det som er halvgjort i {paths} (git diff viser det), og slett {file}",
        "sv": "ett tidigare anrop avbröts medan det skrev till flera filer, och {path} har ändrats"
        " sedan dess; ingenting skrevs. Rätta det som är halvgjort i {paths} (git diff visar det),"
        " och ta bort {file}",
    },
    "record.cannot_write": {
        "en": "{path} cannot be written ({reason}); the book is as it was. Make room or set the"
        " permissions right, and record again",
        "nb": "{path} kan ikke skrives ({reason}); regnskapet er som før. Skaff plass eller rett"
        " tilgangen, og registrer på nytt",
        "sv": "{path} kan inte skrivas ({reason}); bokföringen är som förut. Skaffa plats eller"
        " rätta behörigheten, och registrera igen",
    },
    "I301": {
        "en": "nothing was written: with this entry the book could not be read",
        "nb": "ingenting ble skrevet: med denne posten kunne regnskapet ikke leses",
        "sv": "ingenting skrevs: med denna post kunde bokföringen inte läsas",
    },
    "I301.remedy": {
        "en": "What follows is what would be wrong. A balance asserted on a later day, for"
        " example, does not allow an earlier entry.",
        "nb": "Det som følger, er det som ville være feil. En saldo som er påstått på en senere dag, tillater for eksempel ingen tidligere post.",
        "sv": "Det som följer är vad som skulle vara fel. Ett saldo som är påstått en senare dag"
        " tillåter till exempel ingen tidigare post.",
    },
}

_REFUSED: Final[Phrases] = {
    "I120": {
        "en": "the file has no invoices",
        "nb": "filen har ingen fakturaer",
        "sv": "filen har inga fakturor",
    },
    "I120.remedy": {
        "en": "Write one or a list of them, each with customer and amount or lines.",
        "nb": "Skriv én eller en liste, hver med customer og amount eller lines.",
        "sv": "Skriv en eller en lista, var och en med customer och amount eller lines.",
    },
    "I121": {
        "en": "{value} is not a discount",
        "nb": "{value} er ikke en rabatt",
        "sv": "{value} är inte en rabatt",
    },
    "I121.remedy": {
        "en": "Write per cent, from 0 to 100.",
        "nb": "Skriv prosent, fra 0 til 100.",
        "sv": "Skriv procent, från 0 till 100.",
    },
    "I201": {
        "en": "unknown customer “{customer}”{near:?; nearest: {near}}.",
        "nb": "ukjent kunde «{customer}»{near:?; nærmest: {near}}.",
        "sv": "okänd kund ”{customer}”{near:?; närmast: {near}}.",
    },
    "I201.remedy": {
        "en": "Give a number or a name of the register, or add a record.",
        "nb": "Oppgi et nummer eller navn i kartoteket, eller legg til et kundekort.",
        "sv": "Ange ett nummer eller namn i registret, eller lägg till en post.",
    },
    "I202": {
        "en": "{amount} {currency} has more than {decimals} decimals.",
        "nb": "{amount} {currency} har flere enn {decimals} desimaler.",
        "sv": "{amount} {currency} har fler än {decimals} decimaler.",
    },
    "I202.remedy": {
        "en": "Write the amount in whole minor units; thousands are not parted by a dot or comma.",
        "nb": "Skriv ikke flere desimaler enn valutaen har; tusener skilles ikke med punktum eller komma.",
        "sv": "Skriv inte fler decimaler än valutan har; tusental avgränsas inte med punkt eller komma.",
    },
    "I203": {
        "en": "“{text}” is no amount.",
        "nb": "«{text}» er ikke et beløp.",
        "sv": "”{text}” är inget belopp.",
    },
    "I203.remedy": {
        "en": "Write digits, with a dot or comma before decimals: 1250.50.",
        "nb": "Skriv sifre, med punktum eller komma foran desimaler: 1250.50.",
        "sv": "Skriv siffror, med punkt eller komma före decimaler: 1250.50.",
    },
    "I204": {
        "en": "{number} would break the series; the next number is {next}.",
        "nb": "{number} ville bryte nummerserien; neste nummer er {next}.",
        "sv": "{number} skulle bryta nummerserien; nästa nummer är {next}.",
    },
    "I204.remedy": {
        "en": "Leave the number out: it follows from the journals.",
        "nb": "Utelat nummeret: det følger av journalene.",
        "sv": "Utelämna numret: det följer av journalerna.",
    },
    "I205": {
        "en": "there is no VAT code “{code}”{near:?; nearest: {near}}.",
        "nb": "det finnes ingen mva-kode «{code}»{near:?; nærmest: {near}}.",
        "sv": "det finns ingen momskod ”{code}”{near:?; närmast: {near}}.",
    },
    "I205.remedy": {
        "en": "{known:?Known: {known}. }More are added under vat in reskontro.yaml.",
        "nb": "{known:?Kjent: {known}. }Flere legges til under vat i reskontro.yaml.",
        "sv": "{known:?Kända: {known}. }Fler läggs till under vat i reskontro.yaml.",
    },
    "I206": {
        "en": "the VAT code {code} has no rate on {day:date}.",
        "nb": "mva-koden {code} har ingen sats den {day:date}.",
        "sv": "momskoden {code} har ingen sats den {day:date}.",
    },
    "I206.remedy": {
        "en": "Use another code or day, or add a row to rules.{table} in reskontro.yaml.",
        "nb": "Bruk en annen kode eller dag, eller legg en rad til rules.{table} i reskontro.yaml.",
        "sv": "Använd en annan kod eller dag, eller lägg en rad till rules.{table} i reskontro.yaml.",
    },
    "I207": {
        "en": "the VAT code {code} has {percent} %, which is no rate on {day:date}.",
        "nb": "mva-koden {code} har {percent} %, som ikke er noen sats den {day:date}.",
        "sv": "momskoden {code} har {percent} %, som inte är någon sats den {day:date}.",
    },
    "I207.remedy": {
        "en": "In force are {rates} %.",
        "nb": "Gjeldende er {rates} %.",
        "sv": "Gällande satser är {rates} %.",
    },
    "I211": {
        "en": "{number} does not fit into {digits} digits of a payment reference.",
        "nb": "{number} får ikke plass i {digits} sifre i betalingsreferansen.",
        "sv": "{number} får inte plats på de {digits} siffrorna i OCR-numret.",
    },
    "I211.remedy": {
        "en": "Mend payment_reference in reskontro.yaml, or give the customer a kid of its own.",
        "nb": "Rett payment_reference i reskontro.yaml, eller gi kunden en egen kid.",
        "sv": "Rätta payment_reference i reskontro.yaml, eller ge kunden en egen kid.",
    },
    "I212": {
        "en": "no account is set for {setting}.",
        "nb": "ingen konto er satt for {setting}.",
        "sv": "inget konto är satt för {setting}.",
    },
    "I212.remedy": {
        "en": "Write it in reskontro.yaml.",
        "nb": "Skriv den i reskontro.yaml.",
        "sv": "Skriv det i reskontro.yaml.",
    },
    "I213": {
        "en": "the account {account} is none of {role}.",
        "nb": "kontoen {account} hører ikke til {role}.",
        "sv": "kontot {account} är inget av {role}.",
    },
    "I213.remedy": {
        "en": "Give another account, or add it to {role} in reskontro.yaml.",
        "nb": "Oppgi en annen konto, eller legg den til {role} i reskontro.yaml.",
        "sv": "Ange ett annat konto, eller lägg det till {role} i reskontro.yaml.",
    },
    "I214": {
        "en": "{day:date} is in a closed period; the last closed day is {closed:date}.",
        "nb": "{day:date} ligger i en lukket periode; siste lukkede dag er {closed:date}.",
        "sv": "{day:date} ligger i en stängd period; sista stängda dag är {closed:date}.",
    },
    "I214.remedy": {
        "en": "Date it later, or move lock back in reskontro.yaml with a reason.",
        "nb": "Dater det senere, eller flytt lock tilbake i reskontro.yaml med en begrunnelse.",
        "sv": "Datera det senare, eller flytta tillbaka lock i reskontro.yaml med ett skäl.",
    },
    "I215": {
        "en": "{day:date} is in the future.",
        "nb": "{day:date} er i fremtiden.",
        "sv": "{day:date} ligger i framtiden.",
    },
    "I215.remedy": {
        "en": "Date it today, or let record.future be warn in reskontro.yaml.",
        "nb": "Dater det i dag, eller la record.future være warn i reskontro.yaml.",
        "sv": "Datera det i dag, eller låt record.future vara warn i reskontro.yaml.",
    },
    "I216": {
        "en": "customer {customer} then owes {balance:amount} {currency}, above the credit limit of {limit:amount}.",
        "nb": "kunde {customer} skylder da {balance:amount} {currency}, over kredittgrensen på {limit:amount}.",
        "sv": "kund {customer} är då skyldig {balance:amount} {currency}, över kreditgränsen på {limit:amount}.",
    },
    "I216.remedy": {
        "en": "Raise credit_limit in the record, or let record.credit_limit be warn in reskontro.yaml.",
        "nb": "Hev credit_limit i kartoteket, eller la record.credit_limit være warn i reskontro.yaml.",
        "sv": "Höj credit_limit i registret, eller låt record.credit_limit vara warn i reskontro.yaml.",
    },
    "I217": {
        "en": "the payment reference {reference} is in use already.",
        "nb": "betalingsreferansen {reference} er allerede i bruk.",
        "sv": "OCR-numret {reference} används redan.",
    },
    "I217.remedy": {
        "en": "Let payment_reference in reskontro.yaml tell all invoices apart.",
        "nb": "La payment_reference i reskontro.yaml skille alle fakturaer.",
        "sv": "Låt payment_reference i reskontro.yaml skilja alla fakturor åt.",
    },
    "I218": {
        "en": "“{part}” in a line is no key=value; nearest key: {near}.",
        "nb": "«{part}» i en linje er ikke nøkkel=verdi; nærmeste nøkkel: {near}.",
        "sv": "”{part}” i en rad är inte nyckel=värde; närmaste nyckel: {near}.",
    },
    "I218.remedy": {
        "en": "Write text=Work, quantity=3, price=950. Keys: {known}.",
        "nb": "Skriv text=Arbeid, quantity=3, price=950. Nøkler: {known}.",
        "sv": "Skriv text=Arbete, quantity=3, price=950. Nycklar: {known}.",
    },
    "I219": {
        "en": "{discount} is not a discount.",
        "nb": "{discount} er ikke en rabatt.",
        "sv": "{discount} är inte en rabatt.",
    },
    "I219.remedy": {
        "en": "Write per cent, from 0 to 100.",
        "nb": "Skriv prosent, fra 0 til 100.",
        "sv": "Skriv procent, från 0 till 100.",
    },
    "I220": {
        "en": "no VAT code is given.",
        "nb": "ingen mva-kode er oppgitt.",
        "sv": "ingen momskod är angiven.",
    },
    "I220.remedy": {
        "en": "Give --vat, or vat of a line{known:?; known: {known}}. record.vat in reskontro.yaml is for where none is given.",
        "nb": "Oppgi --vat, eller vat på en linje{known:?; kjent: {known}}. record.vat i reskontro.yaml gjelder der ingen er oppgitt.",
        "sv": "Ange --vat, eller vat på en rad{known:?; kända: {known}}. record.vat i reskontro.yaml gäller där ingen är angiven.",
    },
    "I221": {
        "en": "there is no product “{product}”{near:?; nearest: {near}}.",
        "nb": "det finnes ingen vare «{product}»{near:?; nærmest: {near}}.",
        "sv": "det finns ingen vara ”{product}”{near:?; närmast: {near}}.",
    },
    "I221.remedy": {
        "en": "{known:?Known: {known}. }More are added under products in reskontro.yaml.",
        "nb": "{known:?Kjent: {known}. }Flere legges til under products i reskontro.yaml.",
        "sv": "{known:?Kända: {known}. }Fler läggs till under products i reskontro.yaml.",
    },
    "I222": {
        "en": "a line has an amount, and a price or quantity too.",
        "nb": "en linje har et beløp, og også pris eller antall.",
        "sv": "en rad har ett belopp, och även pris eller antal.",
    },
    "I222.remedy": {
        "en": "Write amount, or quantity and price.",
        "nb": "Skriv amount, eller quantity og price.",
        "sv": "Skriv amount, eller quantity och price.",
    },
    "I223": {
        "en": "a line has neither amount nor price.",
        "nb": "en linje har verken beløp eller pris.",
        "sv": "en rad har varken belopp eller pris.",
    },
    "I223.remedy": {
        "en": "Write amount or price, or a product that has a price.",
        "nb": "Skriv amount eller price, eller en vare som har en pris.",
        "sv": "Skriv amount eller price, eller en vara som har ett pris.",
    },
    "I224": {
        "en": "“{text}” would be read as a tag or a date in the journal.",
        "nb": "«{text}» ville bli lest som en tagg eller en dato i journalen.",
        "sv": "”{text}” skulle läsas som en tagg eller ett datum i journalen.",
    },
    "I224.remedy": {
        "en": "Write it without colon and square brackets.",
        "nb": "Skriv det uten kolon og hakeparenteser.",
        "sv": "Skriv det utan kolon och hakparenteser.",
    },
    "I225": {
        "en": "customer {customer} is closed since {closed:date}.",
        "nb": "kunde {customer} er lukket fra {closed:date}.",
        "sv": "kund {customer} är stängd sedan {closed:date}.",
    },
    "I225.remedy": {
        "en": "Take closed out of the record, or let record.closed be warn in reskontro.yaml.",
        "nb": "Ta closed ut av kartoteket, eller la record.closed være warn i reskontro.yaml.",
        "sv": "Ta bort closed ur registret, eller låt record.closed vara warn i reskontro.yaml.",
    },
    "I227": {
        "en": "the invoice comes to {total:amount} {currency}.",
        "nb": "fakturaen blir på {total:amount} {currency}.",
        "sv": "fakturan blir på {total:amount} {currency}.",
    },
    "I227.remedy": {
        "en": "Write a credit note for what is taken back: reskontro record credit-note.",
        "nb": "Skriv en kreditnota for det som tas tilbake: reskontro record credit-note.",
        "sv": "Skriv en kreditfaktura för det som tas tillbaka: reskontro record credit-note.",
    },
    "I228": {
        "en": "it would be due on {due:date}, before its date {day:date}.",
        "nb": "den ville forfalle {due:date}, før sin dato {day:date}.",
        "sv": "den skulle förfalla {due:date}, före sitt datum {day:date}.",
    },
    "I228.remedy": {
        "en": "Give a later due date, or none: it follows from the terms.",
        "nb": "Oppgi et senere forfall, eller utelat det: det følger av betingelsene.",
        "sv": "Ange en senare förfallodag, eller ingen: den följer av villkoren.",
    },
    "I229": {
        "en": "an invoice has lines, and an amount or product too.",
        "nb": "en faktura har linjer, og også beløp eller vare.",
        "sv": "en faktura har rader, och även belopp eller vara.",
    },
    "I229.remedy": {
        "en": "Write the amount as a line.",
        "nb": "Skriv beløpet som en linje.",
        "sv": "Skriv beloppet som en rad.",
    },
    "I230": {
        "en": "an invoice has neither amount nor lines.",
        "nb": "en faktura har verken beløp eller linjer.",
        "sv": "en faktura har varken belopp eller rader.",
    },
    "I230.remedy": {
        "en": "Give an amount excl. VAT, or lines.",
        "nb": "Oppgi et beløp uten mva, eller linjer.",
        "sv": "Ange ett belopp exkl. moms, eller rader.",
    },
    "I231": {
        "en": "{number} is in a transaction with other documents or currencies, so that its sales cannot be told.",
        "nb": "{number} står i et bilag med andre dokumenter eller valutaer, så salget ikke kan skilles ut.",
        "sv": "{number} står i en verifikation med andra dokument eller valutor, så att dess försäljning inte kan skiljas ut.",
    },
    "I231.remedy": {
        "en": "Write the entry by hand.",
        "nb": "Skriv posten for hånd.",
        "sv": "Skriv posten för hand.",
    },
    "I232": {
        "en": "the VAT codes of {number} cannot be told from its entries.",
        "nb": "mva-kodene til {number} kan ikke leses av postene.",
        "sv": "momskoderna för {number} kan inte läsas av posterna.",
    },
    "I232.remedy": {
        "en": "Add the account of its VAT under vat in reskontro.yaml, or tag its sales with vat: and a code.",
        "nb": "Legg kontoen for mva til under vat i reskontro.yaml, eller merk salget med vat: og en kode.",
        "sv": "Lägg till kontot för momsen under vat i reskontro.yaml, eller märk försäljningen med vat: och en kod.",
    },
    "I233": {
        "en": "there is no invoice {number}{near:?; nearest: {near}}.",
        "nb": "det finnes ingen faktura {number}{near:?; nærmest: {near}}.",
        "sv": "det finns ingen faktura {number}{near:?; närmast: {near}}.",
    },
    "I233.remedy": {
        "en": "Give the number as it stands in the journal.",
        "nb": "Oppgi nummeret slik det står i journalen.",
        "sv": "Ange numret så som det står i journalen.",
    },
    "I234": {
        "en": "the credit note would be dated {day:date}, before invoice {number} of {issued:date}.",
        "nb": "kreditnotaen ville være datert {day:date}, før faktura {number} av {issued:date}.",
        "sv": "kreditfakturan skulle vara daterad {day:date}, före faktura {number} från {issued:date}.",
    },
    "I234.remedy": {
        "en": "Date it later.",
        "nb": "Dater den senere.",
        "sv": "Datera den senare.",
    },
    "I235": {
        "en": "nothing is left to credit of {number}.",
        "nb": "det er ingenting igjen å kreditere av {number}.",
        "sv": "det finns inget kvar att kreditera av {number}.",
    },
    "I235.remedy": {
        "en": "Earlier credit notes have taken it all: reskontro open --why.",
        "nb": "Tidligere kreditnotaer har tatt alt: reskontro open --why.",
        "sv": "Tidigare kreditfakturor har tagit allt: reskontro open --why.",
    },
    "I236": {
        "en": "several customers have an invoice {number}: {customers}.",
        "nb": "flere kunder har en faktura {number}: {customers}.",
        "sv": "flera kunder har en faktura {number}: {customers}.",
    },
    "I236.remedy": {
        "en": "Say which with --customer.",
        "nb": "Si hvilken med --customer.",
        "sv": "Ange vilken med --customer.",
    },
    "I237": {
        "en": "what to credit is not said, or said twice.",
        "nb": "det er ikke sagt hva som skal krediteres, eller sagt to ganger.",
        "sv": "det är inte sagt vad som ska krediteras, eller sagt två gånger.",
    },
    "I237.remedy": {
        "en": "Give one of --all, --amount and --line.",
        "nb": "Oppgi én av --all, --amount og --line.",
        "sv": "Ange en av --all, --amount och --line.",
    },
    "I238": {
        "en": "{number} has nothing under the VAT code “{code}”.",
        "nb": "{number} har ingenting under mva-koden «{code}».",
        "sv": "{number} har inget under momskoden ”{code}”.",
    },
    "I238.remedy": {
        "en": "It has {known}: say which with --vat, or vat of a line.",
        "nb": "Den har {known}: si hvilken med --vat, eller vat på en linje.",
        "sv": "Den har {known}: ange vilken med --vat, eller vat på en rad.",
    },
    "I239": {
        "en": "{amount:amount} {currency} is more than the {left:amount} left of {number} under the VAT code {code}.",
        "nb": "{amount:amount} {currency} er mer enn de {left:amount} som er igjen av {number} under mva-koden {code}.",
        "sv": "{amount:amount} {currency} är mer än de {left:amount} som är kvar av {number} under momskoden {code}.",
    },
    "I239.remedy": {
        "en": "Credit no more than was invoiced less earlier credit notes; amounts are excl. VAT.",
        "nb": "Krediter ikke mer enn fakturert minus tidligere kreditnotaer; beløp er uten mva.",
        "sv": "Kreditera inte mer än fakturerat minus tidigare kreditfakturor; belopp är exkl. moms.",
    },
    "I240": {
        "en": "{number} is no document of customer {customer}{near:?; nearest: {near}}.",
        "nb": "{number} er ikke et dokument til kunde {customer}{near:?; nærmest: {near}}.",
        "sv": "{number} är inget dokument för kund {customer}{near:?; närmast: {near}}.",
    },
    "I240.remedy": {
        "en": "Give the number as it stands in the journal, or leave --invoice out.",
        "nb": "Oppgi nummeret slik det står i journalen, eller utelat --invoice.",
        "sv": "Ange numret så som det står i journalen, eller utelämna --invoice.",
    },
    "I241": {
        "en": "late interest that is paid is on one document.",
        "nb": "forsinkelsesrente som betales, gjelder ett dokument.",
        "sv": "dröjsmålsränta som betalas måste gälla ett enda dokument.",
    },
    "I241.remedy": {
        "en": "Name it with --invoice.",
        "nb": "Oppgi det med --invoice.",
        "sv": "Ange det med --invoice.",
    },
    "I242": {
        "en": "a payment of {amount:amount} settles nothing.",
        "nb": "en innbetaling på {amount:amount} utligner ingenting.",
        "sv": "en betalning på {amount:amount} reglerar inget.",
    },
    "I242.remedy": {
        "en": "Give an amount above 0.",
        "nb": "Oppgi et beløp over 0.",
        "sv": "Ange ett belopp över 0.",
    },
    "I243": {
        "en": "late interest of {interest:amount} is not between 0 and what was paid,"
        " {amount:amount} {currency}.",
        "nb": "forsinkelsesrente på {interest:amount} er ikke mellom 0 og det som ble betalt,"
        " {amount:amount} {currency}.",
        "sv": "dröjsmålsränta på {interest:amount} är inte mellan 0 och det som betalades,"
        " {amount:amount} {currency}.",
    },
    "I243.remedy": {
        "en": "--interest is a part of the amount.",
        "nb": "--interest er en del av beløpet.",
        "sv": "--interest är en del av beloppet.",
    },
    "I244": {
        "en": "{path} is no file in the book's folder.",
        "nb": "{path} er ingen fil i regnskapets mappe.",
        "sv": "{path} är ingen fil i bokföringens mapp.",
    },
    "I244.remedy": {
        "en": "Copy the voucher there first.",
        "nb": "Kopier bilaget dit først.",
        "sv": "Kopiera underlaget dit först.",
    },
}

_TOLD: Final[Phrases] = {
    "record.no_customer": {
        "en": "which customer? Give a number and an amount, or a file with --from",
        "nb": "hvilken kunde? Oppgi nummer og beløp, eller en fil med --from",
        "sv": "vilken kund? Ange nummer och belopp, eller en fil med --from",
    },
    "record.file_alone": {
        "en": "--from stands alone: what the invoices say is in the file",
        "nb": "--from står alene: det fakturaene sier, står i filen",
        "sv": "--from står ensam: vad fakturorna säger står i filen",
    },
    "record.text.invoice": {
        "en": "Invoice {number}",
        "nb": "Faktura {number}",
        "sv": "Faktura {number}",
    },
    "record.text.credit_note": {
        "en": "Credit note {number} on {invoice}",
        "nb": "Kreditnota {number} til {invoice}",
        "sv": "Kreditfaktura {number} till {invoice}",
    },
    "record.text.payment": {
        "en": "Payment",
        "nb": "Innbetaling",
        "sv": "Inbetalning",
    },
    "record.settles": {
        "en": "{document}: {amount:amount} {currency} settled, {left:amount} left open ({basis:phrase})",
        "nb": "{document}: {amount:amount} {currency} utlignet, {left:amount} fortsatt åpent ({basis:phrase})",
        "sv": "{document}: {amount:amount} {currency} reglerat, {left:amount} kvar öppet ({basis:phrase})",
    },
    "record.pays_interest": {
        "en": "{document}: {amount:amount} {currency} of late interest charged and paid",
        "nb": "{document}: {amount:amount} {currency} i forsinkelsesrente krevd og betalt",
        "sv": "{document}: {amount:amount} {currency} i dröjsmålsränta debiterad och betald",
    },
    "record.discount": {
        "en": "{document}: {amount:amount} {currency} of it is cash discount",
        "nb": "{document}: {amount:amount} {currency} av dette er kontantrabatt",
        "sv": "{document}: {amount:amount} {currency} av detta är kassarabatt",
    },
    "record.rounds": {
        "en": "{amount:amount} {currency} is rounded away",
        "nb": "{amount:amount} {currency} rundes av",
        "sv": "{amount:amount} {currency} avrundas",
    },
    "record.settled_before": {
        "en": "{document} was settled already",
        "nb": "{document} var allerede utlignet",
        "sv": "{document} var redan reglerad",
    },
    "record.on_account": {
        "en": "{amount:amount} {currency} settles nothing and stands as credit under {number}",
        "nb": "{amount:amount} {currency} utligner ingenting og står til gode under {number}",
        "sv": "{amount:amount} {currency} reglerar inget och står tillgodo under {number}",
    },
    "record.written": {
        "en": "written to {place}",
        "nb": "skrevet til {place}",
        "sv": "skrivet till {place}",
    },
    "record.dry_run": {
        "en": "nothing was written; it would stand at {place}",
        "nb": "ingenting ble skrevet; det ville stå i {place}",
        "sv": "inget skrevs; det skulle stå i {place}",
    },
    "record.committed": {
        "en": "committed as {commit}",
        "nb": "lagt inn som commit {commit}",
        "sv": "incheckat som commit {commit}",
    },
    "record.commit": {
        "en": "Record {codes}",
        "nb": "Registrer {codes}",
        "sv": "Registrera {codes}",
    },
    "record.title": {
        "en": "Recorded",
        "nb": "Registrert",
        "sv": "Registrerat",
    },
    "record.ask": {
        "en": "Write this? [Y/n]",
        "nb": "Skrive dette? [J/n]",
        "sv": "Skriva detta? [J/n]",
    },
    "record.left": {
        "en": "nothing was written",
        "nb": "ingenting ble skrevet",
        "sv": "inget skrevs",
    },
    "record.planned_otherwise": {
        "en": "the book has changed since this was planned; nothing was written. Record again",
        "nb": "regnskapet er endret siden dette ble planlagt; ingenting ble skrevet. Registrer på nytt",
        "sv": "bokföringen har ändrats sedan detta planerades; inget skrevs. Registrera igen",
    },
    "record.git_unfinished": {
        "en": "git has a {what} to finish first; nothing was written. Finish or abort it, or leave --commit out",
        "nb": "git har en {what} å fullføre først; ingenting ble skrevet. Fullfør eller avbryt den, eller utelat --commit",
        "sv": "git har en {what} att slutföra först; inget skrevs. Slutför eller avbryt den, eller utelämna --commit",
    },
    "record.ignored": {
        "en": "git ignores {path}; nothing was written. Leave --commit out, or mend .gitignore",
        "nb": "git ignorerer {path}; ingenting ble skrevet. Utelat --commit, eller rett .gitignore",
        "sv": "git ignorerar {path}; inget skrevs. Utelämna --commit, eller rätta .gitignore",
    },
    "record.not_committed": {
        "en": "{path} has changes that are not committed; nothing was written. Commit them first, so that the new commit holds this alone",
        "nb": "{path} har endringer som ikke er committet; ingenting ble skrevet. Commit dem først, så den nye commiten bare holder dette",
        "sv": "{path} har ändringar som inte är incheckade; inget skrevs. Checka in dem först, så att den nya commiten bara innehåller detta",
    },
    "record.nobody": {
        "en": "git does not know who you are ({reason}); nothing was written. Set user.name and user.email, or leave --commit out",
        "nb": "git vet ikke hvem du er ({reason}); ingenting ble skrevet. Sett user.name og user.email, eller utelat --commit",
        "sv": "git vet inte vem du är ({reason}); inget skrevs. Sätt user.name och user.email, eller utelämna --commit",
    },
    "record.commit_failed": {
        "en": "the entry is written to {path}, but git did not commit it ({reason}). Commit it by hand",
        "nb": "posten er skrevet til {path}, men git committet den ikke ({reason}). Commit den for hånd",
        "sv": "posten är skriven till {path}, men git checkade inte in den ({reason}). Checka in den för hand",
    },
}

PHRASES: Final[MixedPhrases] = {
    **yaml_phrases("I"),
    **_WRITING,
    **_REFUSED,
    **_TOLD,
}
