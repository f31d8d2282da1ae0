"""What is wrong with settings, customers and the finding of a book, and what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

#: Problems of every YAML file, by the number that follows the letter of the file's kind.
YAML: Final[Phrases] = {
    "101": {
        "en": "this is not valid YAML: {what}",
        "nb": "dette er ikke gyldig YAML: {what}",
        "sv": "detta är inte giltig YAML: {what}",
    },
    "101.remedy": {
        "en": "Look for a missing quote, bracket or colon here or just above.",
        "nb": "Se etter et manglende anførselstegn, en klamme eller et kolon her eller like over.",
        "sv": "Leta efter ett citattecken, en klammer eller ett kolon som fattas här eller strax "
        "ovanför.",
    },
    "102": {
        "en": "the line is indented with a tab",
        "nb": "linjen er rykket inn med tabulator",
        "sv": "raden är indragen med tabb",
    },
    "102.remedy": {
        "en": "Indent with spaces; YAML allows no tabs.",
        "nb": "Rykk inn med mellomrom; YAML tillater ikke tabulator.",
        "sv": "Dra in med blanksteg; YAML tillåter inte tabbar.",
    },
    "103": {
        "en": "the file is not UTF-8 (byte {byte})",
        "nb": "filen er ikke UTF-8 (byte {byte})",
        "sv": "filen är inte UTF-8 (byte {byte})",
    },
    "103.remedy": {
        "en": "Convert it, for example with: iconv -f LATIN1 -t UTF-8",
        "nb": "Konverter den, for eksempel med: iconv -f LATIN1 -t UTF-8",
        "sv": "Konvertera den, till exempel med: iconv -f LATIN1 -t UTF-8",
    },
    "104": {
        "en": "unknown key “{key}”",
        "nb": "ukjent nøkkel «{key}»",
        "sv": "okänd nyckel ”{key}”",
    },
    "104.remedy": {
        "en": "Nearest: {nearest}. Known here: {known}.",
        "nb": "Nærmest: {nearest}. Kjent her: {known}.",
        "sv": "Närmast: {nearest}. Kända här: {known}.",
    },
    "105": {
        "en": "“{key}” is given twice, first on line {line}",
        "nb": "«{key}» står to ganger, først på linje {line}",
        "sv": "”{key}” står två gånger, först på rad {line}",
    },
    "105.remedy": {
        "en": "Keep one of the two.",
        "nb": "Behold én av de to.",
        "sv": "Behåll en av de två.",
    },
    "106": {
        "en": "text is expected, but YAML does not read {value} as text",
        "nb": "her ventes tekst, men YAML leser ikke {value} som tekst",
        "sv": "här väntas text, men YAML läser inte {value} som text",
    },
    "106.remedy": {
        "en": 'Put it in quotes: "{value}"',
        "nb": 'Sett det i anførselstegn: "{value}"',
        "sv": 'Sätt det inom citattecken: "{value}"',
    },
    "107": {
        "en": "{value} is not a number",
        "nb": "{value} er ikke et tall",
        "sv": "{value} är inte ett tal",
    },
    "107.remedy": {
        "en": "Write digits only, with a dot before decimals and without quotes: 150000.50",
        "nb": "Skriv bare sifre, med punktum foran desimaler og uten anførselstegn: 150000.50",
        "sv": "Skriv bara siffror, med punkt före decimaler och utan citattecken: 150000.50",
    },
    "108": {
        "en": "{value} is not a whole number",
        "nb": "{value} er ikke et heltall",
        "sv": "{value} är inte ett heltal",
    },
    "108.remedy": {
        "en": "Write digits only, without quotes.",
        "nb": "Skriv bare sifre, uten anførselstegn.",
        "sv": "Skriv bara siffror, utan citattecken.",
    },
    "109": {
        "en": "{value} is neither true nor false",
        "nb": "{value} er verken true eller false",
        "sv": "{value} är varken true eller false",
    },
    "109.remedy": {
        "en": "Write true or false, without quotes; yes and no are plain text in YAML.",
        "nb": "Skriv true eller false, uten anførselstegn; yes og no er ren tekst i YAML.",
        "sv": "Skriv true eller false, utan citattecken; yes och no är ren text i YAML.",
    },
    "110": {
        "en": "“{value}” is not one of the choices",
        "nb": "«{value}» er ikke et av valgene",
        "sv": "”{value}” är inte ett av valen",
    },
    "110.remedy": {
        "en": "Write one of: {choices}.",
        "nb": "Skriv ett av: {choices}.",
        "sv": "Skriv ett av: {choices}.",
    },
    "111": {
        "en": "a list is expected, not keys with values",
        "nb": "her ventes en liste, ikke nøkler med verdier",
        "sv": "här väntas en lista, inte nycklar med värden",
    },
    "111.remedy": {
        "en": 'Write one value, or several in brackets: ["a", "b"]',
        "nb": 'Skriv én verdi, eller flere i klammer: ["a", "b"]',
        "sv": 'Skriv ett värde, eller flera inom klamrar: ["a", "b"]',
    },
    "112": {
        "en": "keys with values are expected, not {value}",
        "nb": "her ventes nøkler med verdier, ikke {value}",
        "sv": "här väntas nycklar med värden, inte {value}",
    },
    "112.remedy": {
        "en": "Write one key: value on each line below, indented, or {{key: value, …}}.",
        "nb": "Skriv nøkkel: verdi på hver linje under, rykket inn, eller {{nøkkel: verdi, …}}.",
        "sv": "Skriv nyckel: värde på varje rad under, indragen, eller {{nyckel: värde, …}}.",
    },
    "113": {
        "en": "one text is expected, not {value}",
        "nb": "her ventes én tekst, ikke {value}",
        "sv": "här väntas en text, inte {value}",
    },
    "113.remedy": {
        "en": "Write a single value.",
        "nb": "Skriv en enkelt verdi.",
        "sv": "Skriv ett enda värde.",
    },
    "114": {
        "en": "no value is given",
        "nb": "verdien mangler",
        "sv": "värdet saknas",
    },
    "114.remedy": {
        "en": 'Give a value, or leave the line out; empty text is "".',
        "nb": 'Skriv en verdi, eller ta bort linjen; tom tekst er "".',
        "sv": 'Skriv ett värde, eller ta bort raden; tom text är "".',
    },
    "115": {
        "en": "“{key}” is missing",
        "nb": "«{key}» mangler",
        "sv": "”{key}” saknas",
    },
    "115.remedy": {
        "en": "Add a line “{key}: …”.",
        "nb": "Legg til en linje «{key}: …».",
        "sv": "Lägg till en rad ”{key}: …”.",
    },
    "116": {
        "en": "the YAML tag {tag} has no meaning here",
        "nb": "YAML-taggen {tag} har ingen betydning her",
        "sv": "YAML-taggen {tag} har ingen betydelse här",
    },
    "116.remedy": {
        "en": "Remove it, or put text that begins with ! in quotes.",
        "nb": "Ta den bort, eller sett tekst som begynner med ! i anførselstegn.",
        "sv": "Ta bort den, eller sätt text som börjar med ! inom citattecken.",
    },
    "117": {
        "en": "{value} is not a day",
        "nb": "{value} er ikke en dato",
        "sv": "{value} är inte ett datum",
    },
    "117.remedy": {
        "en": "Write it as YEAR-MONTH-DAY, for example 2027-01-01.",
        "nb": "Skriv den som ÅR-MÅNED-DAG, for eksempel 2027-01-01.",
        "sv": "Skriv det som ÅR-MÅNAD-DAG, till exempel 2027-01-01.",
    },
    "118": {
        "en": "this is the mark of a merge that is not resolved",
        "nb": "dette er merket etter en fletting som ikke er løst",
        "sv": "detta är märket efter en sammanslagning som inte är löst",
    },
    "118.remedy": {
        "en": "Choose between the two sides and finish the merge, or abandon it with git merge "
        "--abort; --known-at HEAD reads the book without it.",
        "nb": "Velg mellom de to sidene og fullfør flettingen, eller avbryt den med git merge "
        "--abort; --known-at HEAD leser regnskapet uten den.",
        "sv": "Välj mellan de två sidorna och slutför sammanslagningen, eller avbryt den med git "
        "merge --abort; --known-at HEAD läser bokföringen utan den.",
    },
    "120": {
        "en": "{value} is not known as terms of payment",
        "nb": "{value} er ikke kjente betalingsbetingelser",
        "sv": "{value} är inte kända betalningsvillkor",
    },
    "120.remedy": {
        "en": "Write one of: net N, N days end of month, end of month + N, 2/10 net 30, prepaid, "
        "cash (N is a number of days), or instalments that make 100 %: 30% net 0, 70% net 30.",
        "nb": "Skriv ett av: net N, N days end of month, end of month + N, 2/10 net 30, prepaid, "
        "cash (N er et antall dager), eller avdrag som blir 100 %: 30% net 0, 70% net 30.",
        "sv": "Skriv ett av: net N, N days end of month, end of month + N, 2/10 net 30, prepaid, "
        "cash (N är ett antal dagar), eller delbetalningar som blir 100 %: 30% net 0, 70% net 30.",
    },
}

_SETTINGS: Final[Phrases] = {
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
        "nb": "Skriv valutaen som i journalene, som NOK, SEK eller EUR.",
        "sv": "Skriv valutan som i journalerna, som NOK, SEK eller EUR.",
    },
    "S123": {
        "en": "{value} is not a whole number of 1 or more",
        "nb": "{value} er ikke et helt tall på 1 eller mer",
        "sv": "{value} är inte ett heltal på 1 eller mer",
    },
    "S123.remedy": {
        "en": "Write a number of days, levels or whatever the key counts: 1, 2, 30.",
        "nb": "Skriv et antall dager, nivåer eller hva nøkkelen teller: 1, 2, 30.",
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
        "sv": "{value} ger ingen betalningsreferens",
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
        "nb": "La dagene telle etter due eller month_end.",
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

_CUSTOMERS: Final[Phrases] = {
    "C121": {
        "en": "customer number {number} is used twice, first at {first}",
        "nb": "kundenummer {number} er brukt to ganger, først i {first}",
        "sv": "kundnummer {number} används två gånger, först i {first}",
    },
    "C121.remedy": {
        "en": "Give one of the two customers another number, or remove one record.",
        "nb": "Gi en av de to kundene et annet nummer, eller fjern den ene.",
        "sv": "Ge en av de två kunderna ett annat nummer, eller ta bort den ena.",
    },
    "C122": {
        "en": "{value} is not a credit limit",
        "nb": "{value} er ikke en kredittgrense",
        "sv": "{value} är inte en kreditgräns",
    },
    "C122.remedy": {
        "en": "Write a number from 0 up, digits only, with a dot before decimals: 150000",
        "nb": "Skriv et tall fra 0 og opp, bare sifre, med punktum foran desimaler: 150000",
        "sv": "Skriv ett tal från 0 och uppåt, bara siffror, med punkt före decimaler: 150000",
    },
    "C123": {
        "en": "{value} is not a customer number",
        "nb": "{value} er ikke et kundenummer",
        "sv": "{value} är inte ett kundnummer",
    },
    "C123.remedy": {
        "en": "A customer number is part of an account name: not empty, and without blanks at its "
        "ends or two in a row.",
        "nb": "Et kundenummer er del av et kontonavn: ikke tomt, og uten mellomrom i endene eller "
        "to på rad.",
        "sv": "Ett kundnummer är del av ett kontonamn: inte tomt, och utan blanksteg i ändarna "
        "eller två i rad.",
    },
    "C124": {
        "en": "a national identity number is not written in clear",
        "nb": "et fødselsnummer skrives ikke i klartekst",
        "sv": "ett personnummer skrivs inte i klartext",
    },
    "C124.remedy": {
        "en": "Take national_id out, and let it be encrypted: reskontro customer set NUMBER "
        "national_id=… If the number is committed already, it stands in the history of the "
        "repository.",
        "nb": "Ta ut national_id, og la det krypteres: reskontro customer set NUMMER "
        "national_id=… Er nummeret alt committet, står det i repositoriets historikk.",
        "sv": "Ta ut national_id, och låt det krypteras: reskontro customer set NUMMER "
        "national_id=… Är numret redan committat står det i förrådets historik.",
    },
    "C125": {
        "en": "{value} is not an amount",
        "nb": "{value} er ikke et beløp",
        "sv": "{value} är inte ett belopp",
    },
    "C125.remedy": {
        "en": "Write a number from 0 up, digits only, with a dot before decimals: 150000",
        "nb": "Skriv et tall fra 0 og opp, bare sifre, med punktum foran desimaler: 150000",
        "sv": "Skriv ett tal från 0 och uppåt, bara siffror, med punkt före decimaler: 150000",
    },
    "C126": {
        "en": "{value} is not a discount",
        "nb": "{value} er ikke en rabatt",
        "sv": "{value} är inte en rabatt",
    },
    "C126.remedy": {
        "en": "Write per cent from 0 to 100, without the sign: 7.5",
        "nb": "Skriv prosent fra 0 til 100, uten tegnet: 7.5",
        "sv": "Skriv procent från 0 till 100, utan tecknet: 7.5",
    },
    "C127": {
        "en": "{value} is not a rate of interest",
        "nb": "{value} er ikke en rentesats",
        "sv": "{value} är inte en räntesats",
    },
    "C127.remedy": {
        "en": "Write per cent a year from 0 up, without the sign, with a dot before decimals: 9.5",
        "nb": "Skriv prosent i året fra 0 og opp, uten tegnet, med punktum foran desimaler: 9.5",
        "sv": "Skriv procent per år från 0 och uppåt, utan tecknet, med punkt före decimaler: 9.5",
    },
}

_CALL: Final[Phrases] = {
    "book.none": {
        "en": "There is no book here: neither {path} nor a folder above it has a reskontro.yaml. "
        "Name a book with -b DIR, or a journal without settings with -f JOURNAL.",
        "nb": "Her er ikke noe regnskap: verken {path} eller en mappe over har en reskontro.yaml. "
        "Oppgi et regnskap med -b MAPPE, eller en journal uten innstillinger med -f JOURNAL.",
        "sv": "Här finns ingen bokföring: varken {path} eller en mapp ovanför har en "
        "reskontro.yaml. Ange en bokföring med -b MAPP, eller en journal utan inställningar med "
        "-f JOURNAL.",
    },
    "book.no_folder": {
        "en": "There is no folder {path} ({named_by}).",
        "nb": "Det finnes ingen mappe {path} ({named_by}).",
        "sv": "Det finns ingen mapp {path} ({named_by}).",
    },
    "book.nothing_there": {
        "en": "There is nothing at {path}.",
        "nb": "Det finnes ingenting på {path}.",
        "sv": "Det finns inget på {path}.",
    },
    "book.no_book_there": {
        "en": "The folder {path} is no book: it has no reskontro.yaml. A journal without settings "
        "is read by its own path.",
        "nb": "Mappen {path} er ikke et regnskap: den har ingen reskontro.yaml. En journal uten "
        "innstillinger leses med stien til selve filen.",
        "sv": "Mappen {path} är ingen bokföring: den har ingen reskontro.yaml. En journal utan "
        "inställningar läses med sökvägen till själva filen.",
    },
    "book.no_settings": {
        "en": "The folder {path} ({named_by}) is no book: it has no reskontro.yaml. "
        "A journal without settings is read with -f JOURNAL.",
        "nb": "Mappen {path} ({named_by}) er ikke et regnskap: den har ingen reskontro.yaml. "
        "En journal uten innstillinger leses med -f JOURNAL.",
        "sv": "Mappen {path} ({named_by}) är ingen bokföring: den har ingen reskontro.yaml. "
        "En journal utan inställningar läses med -f JOURNAL.",
    },
    "book.no_git": {
        "en": "The program git is needed to tell what a book was before, and is not installed.",
        "nb": "Programmet git trengs for å si hva et regnskap var før, og er ikke installert.",
        "sv": "Programmet git behövs för att säga vad en bokföring var förut, och är inte installerat.",
    },
    "book.no_repository": {
        "en": "What a book was before is asked of its git repository, and {path} is in none that "
        "can be read ({reason}).",
        "nb": "Hva et regnskap var før, svarer git-repositoriet på, og {path} er ikke i noe som "
        "kan leses ({reason}).",
        "sv": "Vad en bokföring var förut svarar dess git-förråd på, och {path} är inte i något "
        "som kan läsas ({reason}).",
    },
    "book.no_commits": {
        "en": "The git repository of {path} has no commits yet: git add . && git commit",
        "nb": "Git-repositoriet til {path} har ingen commit ennå: git add . && git commit",
        "sv": "Git-förrådet för {path} har ingen commit ännu: git add . && git commit",
    },
    "book.no_revision": {
        "en": "The repository has no revision {revision}. Give a commit, a tag, a branch or a day "
        "(2025-01-05).",
        "nb": "Repositoriet har ingen revisjon {revision}. Oppgi en commit, en tagg, en gren eller "
        "en dag (2025-01-05).",
        "sv": "Förrådet har ingen revision {revision}. Ange en commit, en tagg, en gren eller en "
        "dag (2025-01-05).",
    },
    "book.no_revision_shallow": {
        "en": "This shallow clone has no revision {revision}; if it is older than the clone, fetch "
        "it: git fetch --unshallow",
        "nb": "Denne grunne klonen har ingen revisjon {revision}; er den eldre enn klonen, hent "
        "den: git fetch --unshallow",
        "sv": "Denna grunda klon har ingen revision {revision}; är den äldre än klonen, hämta den: "
        "git fetch --unshallow",
    },
    "book.no_commit_by": {
        "en": "There is no commit from {day:date} or before.",
        "nb": "Det finnes ingen commit fra {day:date} eller før.",
        "sv": "Det finns ingen commit från {day:date} eller tidigare.",
    },
    "book.no_commit_by_shallow": {
        "en": "This shallow clone has no commit from {day:date} or before; fetch the older ones: "
        "git fetch --unshallow",
        "nb": "Denne grunne klonen har ingen commit fra {day:date} eller før; hent de eldre: git "
        "fetch --unshallow",
        "sv": "Denna grunda klon har ingen commit från {day:date} eller tidigare; hämta de äldre: "
        "git fetch --unshallow",
    },
    "book.shallow": {
        "en": "When the book was locked stands in commits that this shallow clone may lack; fetch "
        "them: git fetch --unshallow",
        "nb": "Når regnskapet ble låst, står i commiter som denne grunne klonen kan mangle; hent "
        "dem: git fetch --unshallow",
        "sv": "När bokföringen låstes står i commits som denna grunda klon kan sakna; hämta dem: "
        "git fetch --unshallow",
    },
    "book.not_in_commit": {
        "en": "The commit {commit} does not have {path}; the book was not there yet, or elsewhere.",
        "nb": "Commit {commit} har ikke {path}; regnskapet var ikke der ennå, eller lå et annet "
        "sted.",
        "sv": "Commit {commit} har inte {path}; bokföringen fanns inte där ännu, eller låg någon "
        "annanstans.",
    },
    "book.renamed_since": {
        "en": "The commit {commit} does not have {path}: there it is {before}. Name it so.",
        "nb": "Commit {commit} har ikke {path}: der heter den {before}. Bruk det navnet.",
        "sv": "Commit {commit} har inte {path}: där heter den {before}. Använd det namnet.",
    },
    "book.moved": {
        "en": "in the commit {commit} the book is in {folder}",
        "nb": "i commit {commit} ligger regnskapet i {folder}",
        "sv": "i commit {commit} ligger bokföringen i {folder}",
    },
    "book.submodule": {
        "en": "In the commit {commit}, {path} is a submodule, whose files git keeps in another "
        "repository; {wanted} leads into it. Ask in the submodule for what it was before, or let "
        "the journals lead past it.",
        "nb": "I commit {commit} er {path} en undermodul, og git har filene dens i et annet "
        "repositorium; {wanted} leder inn i den. Spør i undermodulen om hva den var før, eller la "
        "journalene lede utenom den.",
        "sv": "I commit {commit} är {path} en undermodul, vars filer git har i ett annat förråd; "
        "{wanted} leder in i den. Fråga i undermodulen vad den var förut, eller låt journalerna "
        "leda förbi den.",
    },
    "book.no_lock": {
        "en": "No --known-at is given, and the book has no lock whose commit could stand for it. "
        "Give a commit or a day (--known-at 2025-01-05), or set lock in reskontro.yaml and commit "
        "it.",
        "nb": "--known-at mangler, og regnskapet har ingen lås hvis commit kunne stå for den. "
        "Oppgi en commit eller en dag (--known-at 2025-01-05), eller sett lock i reskontro.yaml og "
        "commit den.",
        "sv": "--known-at saknas, och bokföringen har inget lås vars commit kunde stå för den. "
        "Ange en commit eller en dag (--known-at 2025-01-05), eller sätt lock i reskontro.yaml och "
        "commita den.",
    },
    "book.unfinished": {
        "en": "a {what} is in progress: the work tree is no state that was committed",
        "nb": "en {what} pågår: arbeidstreet er ingen tilstand som er committet",
        "sv": "en {what} pågår: arbetsträdet är inget tillstånd som är committat",
    },
    "book.no_blame": {
        "en": "git cannot tell who wrote the lines of {path} ({reason}).",
        "nb": "git kan ikke si hvem som skrev linjene i {path} ({reason}).",
        "sv": "git kan inte säga vem som skrev raderna i {path} ({reason}).",
    },
    "book.unreadable_commit": {
        "en": "git cannot read the commit {commit} ({reason}).",
        "nb": "git kan ikke lese commit {commit} ({reason}).",
        "sv": "git kan inte läsa commit {commit} ({reason}).",
    },
}

PHRASES: Final[Phrases] = {
    **{f"{letter}{number}": texts for letter in "SC" for number, texts in YAML.items()},
    **_SETTINGS,
    **_CUSTOMERS,
    **_CALL,
}
