"""What is wrong with settings, and what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.render.phrases.yaml import yaml_phrases

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    **yaml_phrases("S"),
    "S121": {
        "en": "{value} are not limits of an ageing",
        "nb": "{value} er ikke grenser for en aldersfordeling",
        "sv": "{value} är inte gränser för en åldersanalys",
    },
    "S121.remedy": {
        "en": "Write rising whole numbers of days above 0, as [30, 60, 90], or month.",
        "nb": "Skriv stigende hele antall dager over 0, som [30, 60, 90], eller month.",
        "sv": "Skriv stigande hela antal dagar över 0, som [30, 60, 90], eller month.",
    },
    "S122": {
        "en": "{value} is not a currency",
        "nb": "{value} er ikke en valuta",
        "sv": "{value} är inte en valuta",
    },
    "S122.remedy": {
        "en": "Write the currency as the journals do, as NOK, SEK or EUR.",
        "nb": "Skriv valutaen som i journalene, for eksempel NOK, SEK eller EUR.",
        "sv": "Skriv valutan som i journalerna, som NOK, SEK eller EUR.",
    },
    "S123": {
        "en": "{value} is not a whole number of 1 or more",
        "nb": "{value} er ikke et helt tall på 1 eller mer",
        "sv": "{value} är inte ett heltal på 1 eller mer",
    },
    "S123.remedy": {
        "en": "Write a number of days, levels or whatever the key counts: 1, 2, 30.",
        "nb": "Skriv et antall dager, trinn eller hva nøkkelen teller: 1, 2, 30.",
        "sv": "Skriv ett antal dagar, nivåer eller vad nyckeln räknar: 1, 2, 30.",
    },
    "S124": {
        "en": "{value} is not a target",
        "nb": "{value} er ikke et mål",
        "sv": "{value} är inte ett mål",
    },
    "S124.remedy": {
        "en": "Write a number from 0 up, days for dso and per cent for the others, without unit.",
        "nb": "Skriv et tall fra 0 og opp, dager for dso og prosent for de andre, uten enhet.",
        "sv": "Skriv ett tal från 0 och uppåt, dagar för dso och procent för de andra, utan enhet.",
    },
    "S125": {
        "en": "{value} is empty",
        "nb": "{value} er tom",
        "sv": "{value} är tom",
    },
    "S125.remedy": {
        "en": "Write an account, or a pattern of accounts or files, or leave the line out.",
        "nb": "Skriv en konto, eller et mønster for kontoer eller filer, eller ta bort linjen.",
        "sv": "Skriv ett konto, eller ett mönster för konton eller filer, eller ta bort raden.",
    },
    "S126": {
        "en": "the row has no value: {value}",
        "nb": "raden har ingen verdi: {value}",
        "sv": "raden har inget värde: {value}",
    },
    "S126.remedy": {
        "en": "Write a value: a number without unit; only a row of certainty U has none.",
        "nb": "Skriv value: et tall uten enhet; bare en rad med certainty U har ingen.",
        "sv": "Skriv value: ett tal utan enhet; bara en rad med certainty U har inget.",
    },
    "S127": {
        "en": "the row ends before it begins: {value}",
        "nb": "raden slutter før den begynner: {value}",
        "sv": "raden slutar innan den börjar: {value}",
    },
    "S127.remedy": {
        "en": "Both from and until are within; until is the day of from or a later one.",
        "nb": "Både from og until er med; until er dagen from eller en senere.",
        "sv": "Både from och until är med; until är dagen from eller en senare.",
    },
    "S128": {
        "en": "the value is below 0: {value}",
        "nb": "verdien er under 0: {value}",
        "sv": "värdet är under 0: {value}",
    },
    "S128.remedy": {
        "en": "Write a number from 0 up, with a dot before decimals: 12.25",
        "nb": "Skriv et tall fra 0 og opp, med punktum foran desimaler: 12.25",
        "sv": "Skriv ett tal från 0 och uppåt, med punkt före decimaler: 12.25",
    },
    "S129": {
        "en": "two rows of the table begin on the same day",
        "nb": "to rader i tabellen begynner på samme dag",
        "sv": "två rader i tabellen börjar på samma dag",
    },
    "S129.remedy": {
        "en": "Keep one of them, or give them different due_from or up_to.",
        "nb": "Behold én av dem, eller gi dem ulike due_from eller up_to.",
        "sv": "Behåll en av dem, eller ge dem olika due_from eller up_to.",
    },
    "S130": {
        "en": "the business days of the country {country} are not known",
        "nb": "virkedagene i landet {country} er ikke kjent",
        "sv": "bankdagarna i landet {country} är inte kända",
    },
    "S130.remedy": {
        "en": "Set company.country to one of {known}, or leave business_days out.",
        "nb": "Sett company.country til ett av {known}, eller utelat business_days.",
        "sv": "Sätt company.country till ett av {known}, eller utelämna business_days.",
    },
    "S140": {
        "en": "{value} is not the pattern of a series",
        "nb": "{value} er ikke mønsteret for en nummerserie",
        "sv": "{value} är inte mönstret för en nummerserie",
    },
    "S140.remedy": {
        "en": "End with {{number}}, and put {{year}} before if it begins anew each year:"
        " {{year}}-{{number:3}}, KN-{{number:3}}.",
        "nb": "Slutt med {{number}}, og sett {{year}} foran om den begynner på nytt hvert år:"
        " {{year}}-{{number:3}}, KN-{{number:3}}.",
        "sv": "Sluta med {{number}}, och sätt {{year}} framför om den börjar om varje år:"
        " {{year}}-{{number:3}}, KN-{{number:3}}.",
    },
    "S141": {
        "en": "a VAT code has one rate, and this has none, or two: {value}",
        "nb": "en mva-kode har én sats, og denne har ingen, eller to: {value}",
        "sv": "en momskod har en sats, och denna har ingen, eller två: {value}",
    },
    "S141.remedy": {
        "en": "Write percent, from 0 to 100, or rate: one of vat_high, vat_middle, vat_low, vat_raw_fish, vat_food,"
        " vat_restaurant, vat_zero.",
        "nb": "Skriv percent, fra 0 til 100, eller rate: en av vat_high, vat_middle, vat_low, vat_raw_fish, vat_food,"
        " vat_restaurant, vat_zero.",
        "sv": "Skriv percent, från 0 till 100, eller rate: en av vat_high, vat_middle, vat_low, vat_raw_fish, vat_food,"
        " vat_restaurant, vat_zero.",
    },
    "S142": {
        "en": "{value} makes no payment reference",
        "nb": "{value} gir ingen betalingsreferanse",
        "sv": "{value} ger inget OCR-nummer",
    },
    "S142.remedy": {
        "en": "Let invoice be 1 or more, and length, if given, at least what the parts and the"
        " check digit need; at most 25.",
        "nb": "La invoice være 1 eller mer, og length, om den er gitt, minst det som delene og"
        " kontrollsifferet trenger; høyst 25.",
        "sv": "Låt invoice vara 1 eller mer, och length, om den är given, minst vad delarna och"
        " kontrollsiffran behöver; högst 25.",
    },
    "S143": {
        "en": "{value} is not the path of the file for a day",
        "nb": "{value} er ikke stien til filen for en dag",
        "sv": "{value} är inte sökvägen till filen för en dag",
    },
    "S143.remedy": {
        "en": "Write a path with no other placeholders than {{year}}, {{month}} and {{quarter}}.",
        "nb": "Skriv en sti uten andre plassholdere enn {{year}}, {{month}} og {{quarter}}.",
        "sv": "Skriv en sökväg utan andra platshållare än {{year}}, {{month}} och {{quarter}}.",
    },
    "S144": {
        "en": "{value} is not an amount from 0 up",
        "nb": "{value} er ikke et beløp fra 0 og opp",
        "sv": "{value} är inte ett belopp från 0 och uppåt",
    },
    "S144.remedy": {
        "en": "Write a number without currency, with a dot before decimals: 950.50",
        "nb": "Skriv et tall uten valuta, med punktum foran desimaler: 950.50",
        "sv": "Skriv ett tal utan valuta, med punkt före decimaler: 950.50",
    },
    "S145": {
        "en": "{value} is no code of UN/ECE Recommendation 20",
        "nb": "{value} er ingen kode fra UN/ECE Recommendation 20",
        "sv": "{value} är ingen kod ur UN/ECE Recommendation 20",
    },
    "S145.remedy": {
        "en": "Write two or three capitals or digits, as KGM, C62 or XPK.",
        "nb": "Skriv to eller tre store bokstaver eller sifre, som KGM, C62 eller XPK.",
        "sv": "Skriv två eller tre versaler eller siffror, som KGM, C62 eller XPK.",
    },
    "S149": {
        "en": "{value} is no rate",
        "nb": "{value} er ingen sats",
        "sv": "{value} är ingen sats",
    },
    "S149.remedy": {
        "en": "Write per cent, from 0 to 100, with a dot before decimals: 8.7",
        "nb": "Skriv prosent, fra 0 til 100, med punktum foran desimaler: 8.7",
        "sv": "Skriv procent, från 0 till 100, med punkt före decimaler: 8.7",
    },
    "S160": {
        "en": "{value} is not a number of days from 0 up",
        "nb": "{value} er ikke et antall dager fra 0 og opp",
        "sv": "{value} är inte ett antal dagar från 0 och uppåt",
    },
    "S160.remedy": {
        "en": "Write a whole number: 14",
        "nb": "Skriv et helt tall: 14",
        "sv": "Skriv ett heltal: 14",
    },
    "S161": {
        "en": "level {level} begins after {days} days, and a level before it after {least}",
        "nb": "trinn {level} begynner etter {days} dager, og et trinn før det etter {least}",
        "sv": "nivå {level} börjar efter {days} dagar, och en nivå före den efter {least}",
    },
    "S161.remedy": {
        "en": "Let the days rise from level to level.",
        "nb": "La dagene stige fra trinn til trinn.",
        "sv": "Låt dagarna stiga från nivå till nivå.",
    },
    "S162": {
        "en": "level {level} begins while the deadline of level {before} ({deadline} days) still"
        " runs",
        "nb": "trinn {level} begynner mens fristen på trinn {before} ({deadline} dager) ennå løper",
        "sv": "nivå {level} börjar medan fristen på nivå {before} ({deadline} dagar) ännu löper",
    },
    "S162.remedy": {
        "en": "Raise its days, or lower the deadline of the level before.",
        "nb": "Øk dagene, eller kort ned fristen på trinnet før.",
        "sv": "Höj dagarna, eller korta fristen på nivån före.",
    },
    "S163": {
        "en": "level {level} has more than one fee",
        "nb": "trinn {level} har mer enn ett gebyr",
        "sv": "nivå {level} har mer än en avgift",
    },
    "S163.remedy": {
        "en": "Keep one of fee, fee_percent and statutory_fee.",
        "nb": "Behold én av fee, fee_percent og statutory_fee.",
        "sv": "Behåll en av fee, fee_percent och statutory_fee.",
    },
    "S164": {
        "en": "the first level has no letter before it",
        "nb": "det første trinnet har ikke noe brev før seg",
        "sv": "den första nivån har inget brev före sig",
    },
    "S164.remedy": {
        "en": "Let its days count after due or month_end.",
        "nb": "La dagene regnes fra due eller month_end.",
        "sv": "Låt dagarna räknas efter due eller month_end.",
    },
    "S165": {
        "en": "level {level} goes back from {before} to {form}",
        "nb": "trinn {level} går tilbake fra {before} til {form}",
        "sv": "nivå {level} går tillbaka från {before} till {form}",
    },
    "S165.remedy": {
        "en": "The order is reminder, collection_notice, payment_demand, collection; collection is"
        " the last.",
        "nb": "Rekkefølgen er reminder, collection_notice, payment_demand, collection; collection"
        " er det siste.",
        "sv": "Ordningen är reminder, collection_notice, payment_demand, collection; collection är"
        " den sista.",
    },
    "S170": {
        "en": "{value} is no port of a mail server",
        "nb": "{value} er ingen port på en e-postserver",
        "sv": "{value} är ingen port på en e-postserver",
    },
    "S170.remedy": {
        "en": "Write a number from 1 to 65535, or leave it out for the usual one.",
        "nb": "Skriv et tall fra 1 til 65535, eller utelat den for den vanlige.",
        "sv": "Skriv ett tal från 1 till 65535, eller utelämna den för den vanliga.",
    },
    "S171": {
        "en": "the password would go to {host} unencrypted",
        "nb": "passordet ville gå ukryptert til {host}",
        "sv": "lösenordet skulle gå okrypterat till {host}",
    },
    "S171.remedy": {
        "en": "Use security: starttls or tls, or leave user out.",
        "nb": "Bruk security: starttls eller tls, eller utelat user.",
        "sv": "Använd security: starttls eller tls, eller utelämna user.",
    },
    "S172": {
        "en": "{value} is no e-mail address that can be sent from",
        "nb": "{value} er ingen e-postadresse det kan sendes fra",
        "sv": "{value} är ingen e-postadress som det går att skicka från",
    },
    "S172.remedy": {
        "en": "Write an address such as invoices@firm.example.",
        "nb": "Skriv en adresse som faktura@firma.example.",
        "sv": "Skriv en adress som faktura@firma.example.",
    },
    "S131": {
        "en": "{value} is no colour",
        "nb": "{value} er ingen farge",
        "sv": "{value} är ingen färg",
    },
    "S131.remedy": {
        "en": 'Write it as in HTML, with # and six hexadecimal digits: "#1f3a5f".',
        "nb": 'Skriv den som i HTML, med # og seks heksadesimale sifre: "#1f3a5f".',
        "sv": 'Skriv den som i HTML, med # och sex hexadecimala siffror: "#1f3a5f".',
    },
}
