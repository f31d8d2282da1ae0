"""What is told while losses are recorded, recovered and provided for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

_WRITE_OFF: Final[Phrases] = {
    "I260": {
        "en": "what to write off is not said, or said twice.",
        "nb": "det er ikke sagt hva som skal tapsføres, eller sagt to ganger.",
        "sv": "det är inte sagt vad som ska skrivas av, eller sagt två gånger.",
    },
    "I260.remedy": {
        "en": "Name documents, or a customer with --customer and --all.",
        "nb": "Oppgi dokumenter, eller en kunde med --customer og --all.",
        "sv": "Ange dokument, eller en kund med --customer och --all.",
    },
    "I261": {
        "en": "--amount is for one document, and there are several.",
        "nb": "--amount gjelder ett dokument, og her er flere.",
        "sv": "--amount gäller ett dokument, och här är flera.",
    },
    "I261.remedy": {
        "en": "Write them off one by one, or leave the amount out.",
        "nb": "Tapsfør dem ett for ett, eller utelat beløpet.",
        "sv": "Skriv av dem ett i taget, eller utelämna beloppet.",
    },
    "I262": {
        "en": "--number is for one voucher, and there would be several.",
        "nb": "--number gjelder ett bilag, og her blir det flere.",
        "sv": "--number gäller en verifikation, och här blir det flera.",
    },
    "I262.remedy": {
        "en": "Leave the number out: it follows from the journals.",
        "nb": "Utelat nummeret: det følger av journalene.",
        "sv": "Utelämna numret: det följer av journalerna.",
    },
    "I259": {
        "en": "nothing is open of customer {customer} in the book's currency.",
        "nb": "ingenting er åpent hos kunde {customer} i regnskapets valuta.",
        "sv": "inget är öppet hos kund {customer} i bokföringens valuta.",
    },
    "I259.remedy": {
        "en": "See what is open: reskontro open --customer {customer}.",
        "nb": "Se hva som er åpent: reskontro open --customer {customer}.",
        "sv": "Se vad som är öppet: reskontro open --customer {customer}.",
    },
    "I263": {
        "en": "nothing is open of {number}, customer {customer}, in the book's currency.",
        "nb": "ingenting er åpent av {number}, kunde {customer}, i regnskapets valuta.",
        "sv": "inget är öppet av {number}, kund {customer}, i bokföringens valuta.",
    },
    "I263.remedy": {
        "en": "See what is open: reskontro open --customer {customer} --why.",
        "nb": "Se hva som er åpent: reskontro open --customer {customer} --why.",
        "sv": "Se vad som är öppet: reskontro open --customer {customer} --why.",
    },
    "I264": {
        "en": "{amount:amount} {currency} cannot be written off of {number}: {left:amount} is open.",
        "nb": "{amount:amount} {currency} kan ikke tapsføres av {number}: {left:amount} er åpent.",
        "sv": "{amount:amount} {currency} kan inte skrivas av på {number}: {left:amount} är öppet.",
    },
    "I264.remedy": {
        "en": "Give an amount incl. VAT, above 0 and up to what is open, or none for all of it.",
        "nb": "Oppgi et beløp med mva, over 0 og inntil det som er åpent, eller utelat det for å ta alt.",
        "sv": "Ange ett belopp inkl. moms, över 0 och högst det som är öppet, eller inget för allt.",
    },
    "I265": {
        "en": "the write-off would be dated {day:date}, before {number} of {issued:date}.",
        "nb": "tapet ville være datert {day:date}, før {number} av {issued:date}.",
        "sv": "förlusten skulle vara daterad {day:date}, före {number} från {issued:date}.",
    },
    "I265.remedy": {
        "en": "Date it later.",
        "nb": "Dater det senere.",
        "sv": "Datera den senare.",
    },
    "I266": {
        "en": "the book does not tell the VAT of {number}: its invoice is not in it.",
        "nb": "regnskapet sier ikke hvilken mva {number} har: fakturaen er ikke i det.",
        "sv": "bokföringen säger inte vilken moms {number} har: fakturan finns inte i den.",
    },
    "I266.remedy": {
        "en": "Give the VAT code of all of it with --vat, or --no-vat to take none back.",
        "nb": "Oppgi mva-koden for hele beløpet med --vat, eller --no-vat for ikke å ta mva tilbake.",
        "sv": "Ange momskoden för hela med --vat, eller --no-vat för att inte ta tillbaka moms.",
    },
    "I277": {
        "en": "on which ground the loss is final is not said; the law knows {known}.",
        "nb": "det er ikke sagt hvorfor tapet er endelig; grunnene loven kjenner: {known}.",
        "sv": "det är inte sagt varför förlusten är konstaterad; lagens grunder är: {known}.",
    },
    "I277.remedy": {
        "en": "Say which holds with --ground; what each asks for: reskontro rules. A dispute is no loss but a credit note.",
        "nb": "Si hvilken som gjelder med --ground; hva hver av dem krever: reskontro rules. En tvist er ikke et tap, men en kreditnota.",
        "sv": "Ange vilken som gäller med --ground; vad var och en kräver: reskontro rules. En tvist är ingen förlust utan en kreditfaktura.",
    },
    "I267": {
        "en": "the law knows no ground “{ground}” for a final loss; known: {known}.",
        "nb": "loven kjenner ingen grunn «{ground}» for et endelig tap; kjent: {known}.",
        "sv": "lagen har ingen grund ”{ground}” för en konstaterad förlust; lagens grunder: {known}.",
    },
    "I267.remedy": {
        "en": "Say which holds with --ground; what each asks for: reskontro rules. A dispute is no loss but a credit note.",
        "nb": "Si hvilken som gjelder med --ground; hva hver av dem krever: reskontro rules. En tvist er ikke et tap, men en kreditnota.",
        "sv": "Ange vilken som gäller med --ground; vad var och en kräver: reskontro rules. En tvist är ingen förlust utan en kreditfaktura.",
    },
    "I268": {
        "en": "nothing is given that proves the ground {ground}.",
        "nb": "ingenting er oppgitt som dokumenterer grunnen {ground}.",
        "sv": "inget är angivet som dokumenterar grunden {ground}.",
    },
    "I268.remedy": {
        "en": "Give --evidence, a text or a file in the book, or the --voucher that proves it.",
        "nb": "Oppgi --evidence, en tekst eller en fil i regnskapet, eller --voucher som dokumenterer den.",
        "sv": "Ange --evidence, en text eller en fil i bokföringen, eller --voucher som dokumenterar den.",
    },
    "I269": {
        "en": "{number}: the ground {ground} does not hold: {what:phrase}.",
        "nb": "{number}: grunnen {ground} holder ikke: {what:phrase}.",
        "sv": "{number}: grunden {ground} håller inte: {what:phrase}.",
    },
    "I269.remedy": {
        "en": "Wait until what it asks for is so ({first:date} at the earliest), or give the ground that applies.",
        "nb": "Vent til det den krever er oppfylt (tidligst {first:date}), eller oppgi grunnen som gjelder.",
        "sv": "Vänta tills det den kräver är uppfyllt (tidigast {first:date}), eller ange den grund som gäller.",
    },
    "record.text.write_off": {
        "en": "Loss on {invoice}",
        "nb": "Konstatert tap på {invoice}",
        "sv": "Konstaterad kundförlust på {invoice}",
    },
    "record.written_off": {
        "en": "{document}: {amount:amount} {currency} written off, of it {vat:amount} VAT taken back; {left:amount} left open",
        "nb": "{document}: {amount:amount} {currency} tapsført, herav {vat:amount} mva tilbakeført; {left:amount} fortsatt åpent",
        "sv": "{document}: {amount:amount} {currency} avskrivet, varav {vat:amount} moms tillbaka; {left:amount} kvar öppet",
    },
    "record.written_off_abroad": {
        "en": "{document}: {amount:amount} {currency} written off, {value:amount} {base} by the rate it was booked at, of it {vat:amount} {base} VAT taken back; {left:amount} {currency} left open",
        "nb": "{document}: {amount:amount} {currency} tapsført, {value:amount} {base} etter bokført kurs, herav {vat:amount} {base} mva tilbakeført; {left:amount} {currency} fortsatt åpent",
        "sv": "{document}: {amount:amount} {currency} avskrivet, {value:amount} {base} enligt bokförd kurs, varav {vat:amount} {base} moms tillbaka; {left:amount} {currency} kvar öppet",
    },
    "record.no_number": {
        "en": "{amount:amount} {currency} at {source} has no document number and cannot be written off by name",
        "nb": "{amount:amount} {currency} i {source} har ikke noe dokumentnummer og kan ikke tapsføres ved navn",
        "sv": "{amount:amount} {currency} i {source} har inget dokumentnummer och kan därför inte anges som förlust",
    },
    "record.credit_waits": {
        "en": "customer {customer} also has {amount:amount} {currency} in credit that settles nothing; set it off first if it is to reduce the loss",
        "nb": "kunde {customer} har også {amount:amount} {currency} til gode som ikke utligner noe; motregn det først om det skal redusere tapet",
        "sv": "kund {customer} har även {amount:amount} {currency} tillgodo som inte är kvittat; kvitta det först om det ska minska förlusten",
    },
    "record.loss_ground": {
        "en": "the law ({law}) wants proof of {what:phrase}. Keep it with the voucher",
        "nb": "loven ({law}) krever dokumentasjon av grunnen {what:phrase}. Oppbevar dokumentasjonen med bilaget",
        "sv": "lagen ({law}) kräver underlag för {what:phrase}. Bevara det med verifikationen",
    },
}

_RECOVER: Final[Phrases] = {
    "I270": {
        "en": "nothing of {of} was written off that has not been taken back or come in since.",
        "nb": "ingenting av {of} er tapsført som ikke er tilbakeført eller kommet inn siden.",
        "sv": "inget av {of} är avskrivet som inte har återförts eller kommit in sedan dess.",
    },
    "I270.remedy": {
        "en": "Name the document or the customer of the write-off; a payment of what is open: reskontro record payment.",
        "nb": "Oppgi dokumentet eller kunden som tapet gjelder; en innbetaling på det som er åpent: reskontro record payment.",
        "sv": "Ange dokumentet eller kunden som förlusten gäller; en betalning på det som är öppet: reskontro record payment.",
    },
    "I271": {
        "en": "{amount:amount} {currency} cannot come back on {of}: {left:amount} is left of the loss.",
        "nb": "{amount:amount} {currency} kan ikke komme tilbake på {of}: {left:amount} er igjen av tapet.",
        "sv": "{amount:amount} {currency} kan inte komma tillbaka på {of}: {left:amount} är kvar av förlusten.",
    },
    "I271.remedy": {
        "en": "Give an amount incl. VAT, above 0 and up to that. What is paid beyond the loss is a payment: reskontro record payment.",
        "nb": "Oppgi et beløp med mva, over 0 og inntil det. Det som er betalt utover tapet, er en innbetaling: reskontro record payment.",
        "sv": "Ange ett belopp inkl. moms, över 0 och högst det. Det som betalats utöver förlusten är en betalning: reskontro record payment.",
    },
    "I272": {
        "en": "it would be dated {day:date}, before the write-off of {first:date}.",
        "nb": "det ville være datert {day:date}, før tapsføringen {first:date}.",
        "sv": "det skulle vara daterat {day:date}, innan förlusten bokfördes {first:date}.",
    },
    "I272.remedy": {
        "en": "Date it later.",
        "nb": "Dater det senere.",
        "sv": "Datera det senare.",
    },
    "I273": {
        "en": "how much came in is not said.",
        "nb": "det er ikke sagt hvor mye som kom inn.",
        "sv": "det är inte sagt hur mycket som kom in.",
    },
    "I273.remedy": {
        "en": "Give the amount; only --reinstate goes without one.",
        "nb": "Oppgi beløpet; bare --reinstate klarer seg uten.",
        "sv": "Ange beloppet; bara --reinstate klarar sig utan.",
    },
    "record.text.recovered": {
        "en": "Recovered on {invoice}",
        "nb": "Innkommet på tidligere tap {invoice}",
        "sv": "Återvunnet på avskriven fordran {invoice}",
    },
    "record.text.reinstated": {
        "en": "Loss on {invoice} taken back",
        "nb": "Tilbakeført tap på {invoice}",
        "sv": "Återförd förlust på {invoice}",
    },
    "record.recovered": {
        "en": "{document}: {amount:amount} {currency} recovered, of it {vat:amount} VAT due again; {left:amount} of the loss is left",
        "nb": "{document}: {amount:amount} {currency} innkommet, herav {vat:amount} mva som skal betales på nytt; {left:amount} av tapet er igjen",
        "sv": "{document}: {amount:amount} {currency} återvunnet, varav {vat:amount} moms som ska betalas igen; {left:amount} av förlusten är kvar",
    },
    "record.reinstated": {
        "en": "{document}: {amount:amount} {currency} is open again, of it {vat:amount} VAT due again; {left:amount} of the loss is left. Record what is paid with reskontro record payment",
        "nb": "{document}: {amount:amount} {currency} er åpent igjen, herav {vat:amount} mva som skal betales på nytt; {left:amount} av tapet er igjen. Registrer det som betales med reskontro record payment",
        "sv": "{document}: {amount:amount} {currency} är öppet igen, varav {vat:amount} moms som ska betalas igen; {left:amount} av förlusten är kvar. Registrera det som betalas med reskontro record payment",
    },
    "record.reinstated_abroad": {
        "en": "{document}: {amount:amount} {currency} is open again, {value:amount} {base} as it was lost, of it {vat:amount} {base} VAT due again; {left:amount} {currency} of the loss is left. Record what is paid with reskontro record payment",
        "nb": "{document}: {amount:amount} {currency} er åpent igjen, {value:amount} {base} slik det ble tapsført, herav {vat:amount} {base} mva som skal betales på nytt; {left:amount} {currency} av tapet er igjen. Registrer det som betales med reskontro record payment",
        "sv": "{document}: {amount:amount} {currency} är öppet igen, {value:amount} {base} enligt bokförd förlust, varav {vat:amount} {base} moms som ska betalas igen; {left:amount} {currency} av förlusten är kvar. Registrera det som betalas med reskontro record payment",
    },
}

_ALLOWANCE: Final[Phrases] = {
    "I274": {
        "en": "what the allowance is to be is not said.",
        "nb": "det er ikke sagt hva avsetningen skal være.",
        "sv": "det är inte sagt vad nedskrivningen ska vara.",
    },
    "I274.remedy": {
        "en": "Give --rate, --matrix or --reverse, or set record.allowance_rates in reskontro.yaml.",
        "nb": "Oppgi --rate, --matrix eller --reverse, eller sett record.allowance_rates i reskontro.yaml.",
        "sv": "Ange --rate, --matrix eller --reverse, eller sätt record.allowance_rates i reskontro.yaml.",
    },
    "I275": {
        "en": "“{text}” is no rate.",
        "nb": "«{text}» er ingen sats.",
        "sv": "”{text}” är ingen sats.",
    },
    "I275.remedy": {
        "en": "Write per cent, from 0 to 100, with a dot before decimals: 8.7",
        "nb": "Skriv prosent, fra 0 til 100, med punktum foran desimaler: 8.7",
        "sv": "Skriv procent, från 0 till 100, med punkt före decimaler: 8.7",
    },
    "I276": {
        "en": "{rates} rates do not fit {buckets} buckets.",
        "nb": "{rates} satser passer ikke til {buckets} intervaller.",
        "sv": "{rates} satser stämmer inte med {buckets} intervall.",
    },
    "I276.remedy": {
        "en": "Give one rate, or one for each bucket that the setting ageing has in days, not due first.",
        "nb": "Oppgi én sats, eller én for hvert intervall som innstillingen ageing har i dager, ikke forfalt først.",
        "sv": "Ange en sats, eller en för varje intervall som inställningen ageing har i dagar, ej förfallet först.",
    },
    "record.allowance_same": {
        "en": "the allowance is {before:amount} {currency} already: there is nothing to record",
        "nb": "avsetningen er allerede {before:amount} {currency}: det er ingenting å registrere",
        "sv": "nedskrivningen är redan {before:amount} {currency}: det finns inget att registrera",
    },
    "I278": {
        "en": "what is open at {source} in {currency} has no value in the book's currency.",
        "nb": "det som er åpent i {source} i {currency} har ingen verdi i regnskapets valuta.",
        "sv": "det som är öppet i {source} i {currency} har inget värde i bokföringens valuta.",
    },
    "I278.remedy": {
        "en": "Write its value after @@ in the journal.",
        "nb": "Skriv verdien etter @@ i journalen.",
        "sv": "Skriv värdet efter @@ i journalen.",
    },
    "I279": {
        "en": "--rate, --matrix and --reverse do not go together.",
        "nb": "--rate, --matrix og --reverse kan ikke brukes sammen.",
        "sv": "--rate, --matrix och --reverse kan inte användas tillsammans.",
    },
    "I279.remedy": {
        "en": "Give one of them.",
        "nb": "Oppgi én av dem.",
        "sv": "Ange en av dem.",
    },
    "record.text.allowance": {
        "en": "Change of allowance for losses on receivables",
        "nb": "Endring i avsetning for tap på kundefordringer",
        "sv": "Förändring av nedskrivning av kundfordringar",
    },
    "record.all_open": {
        "en": "all open items",
        "nb": "alle åpne poster",
        "sv": "alla öppna poster",
    },
    "record.allowance_part": {
        "en": "{bucket:phrase}: {open:amount} × {rate:number} % = {part:amount} {currency}",
        "nb": "{bucket:phrase}: {open:amount} × {rate:number} % = {part:amount} {currency}",
        "sv": "{bucket:phrase}: {open:amount} × {rate:number} % = {part:amount} {currency}",
    },
    "record.allowance_credit": {
        "en": "{amount:amount} {currency} in credit that settles nothing is not taken off",
        "nb": "{amount:amount} {currency} til gode som ikke utligner noe, er ikke trukket fra",
        "sv": "{amount:amount} {currency} tillgodo som inte är kvittat har inte dragits av",
    },
    "record.allowance": {
        "en": "allowance: {wanted:amount} {currency}, {before:amount} before, change {change:amount}",
        "nb": "avsetning: {wanted:amount} {currency}, {before:amount} før, endring {change:amount}",
        "sv": "nedskrivning: {wanted:amount} {currency}, tidigare {before:amount}, ändring {change:amount}",
    },
}

PHRASES: Final[Phrases] = {**_WRITE_OFF, **_RECOVER, **_ALLOWANCE}
