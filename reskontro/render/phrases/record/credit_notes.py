"""Why a credit note or a payment is not recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
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
