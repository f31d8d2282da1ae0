"""Why an invoice, or what every entry has, is not recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.render.phrases.yaml import yaml_phrases

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    **yaml_phrases("I"),
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
}
