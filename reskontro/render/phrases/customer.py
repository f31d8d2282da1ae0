"""What the commands on the customer register say."""

from __future__ import annotations

from typing import Final

#: Each text in the order of `ORDER`: English, Norwegian, Swedish.
_EDITS: Final = {
    "customer.changes": (
        "Changes in the register",
        "Endringer i kartoteket",
        "Ändringar i registret",
    ),
    "customer.field": ("Field", "Felt", "Fält"),
    "customer.before": ("Before", "Før", "Före"),
    "customer.after": ("After", "Etter", "Efter"),
    "customer.dry_run": (
        "a dry run: nothing was written",
        "en prøvekjøring: ingenting ble skrevet",
        "en provkörning: ingenting skrevs",
    ),
    "customer.nothing_to_change": (
        "the register says this already; nothing was written",
        "kartoteket sier dette allerede; ingenting ble skrevet",
        "registret säger detta redan; ingenting skrevs",
    ),
    "customer.refused": (
        "the register was left as it is. {reasons}",
        "kartoteket er som før. {reasons}",
        "registret är som förut. {reasons}",
    ),
    "customer.no_book": (
        "a bare journal has no register; name a book with -b",
        "en journal alene har ikke noe kartotek; oppgi et regnskap med -b",
        "en ensam journal har inget register; ange en bokföring med -b",
    ),
    "customer.no_name": (
        "a customer needs a name, such as name='Haugen Byggservice AS'",
        "en kunde må ha et navn, for eksempel name='Haugen Byggservice AS'",
        "en kund måste ha ett namn, till exempel name='Haugen Byggservice AS'",
    ),
    "customer.bad_number": (
        (
            "“{number}” is no customer number: it needs at least one sign, and no two blanks after"
            " each other"
        ),
        (
            "«{number}» er ikke noe kundenummer: det må ha minst ett tegn, og ikke to mellomrom etter"
            " hverandre"
        ),
        (
            "”{number}” är inget kundnummer: det måste ha minst ett tecken, och inte två blanksteg"
            " efter varandra"
        ),
    ),
    "customer.number_taken": (
        (
            "the number {number} is taken, at {place}; leave --number out for the next one that is"
            " free"
        ),
        "nummeret {number} er opptatt, i {place}; utelat --number for det neste ledige",
        "numret {number} är upptaget, i {place}; utelämna --number för nästa lediga",
    ),
    "customer.no_record": (
        "the register has no customer {number}; reskontro customer list lists them all",
        "kartoteket har ingen kunde {number}; reskontro customer list viser alle",
        "registret har ingen kund {number}; reskontro customer list visar alla",
    ),
    "customer.no_record_near": (
        "the register has no customer “{number}”; nearest are {near}",
        "kartoteket har ingen kunde «{number}»; nærmest er {near}",
        "registret har ingen kund ”{number}”; närmast är {near}",
    ),
    "customer.no_equals": (
        "write a field and its value with = between them, such as terms='net 30'",
        "skriv et felt og verdien med = mellom, som terms='net 30'",
        "skriv ett fält och värdet med = mellan, som terms='net 30'",
    ),
    "customer.field_twice": (
        "the field is given twice",
        "feltet er oppgitt to ganger",
        "fältet är angivet två gånger",
    ),
    "customer.unknown_field": (
        "there is no field “{key}”.{nearest:? Nearest: {nearest}.} Known: {known}",
        "det finnes ikke noe felt «{key}».{nearest:? Nærmest: {nearest}.} Kjent: {known}",
        "det finns inget fält ”{key}”.{nearest:? Närmast: {nearest}.} Kända: {known}",
    ),
    "customer.no_parts": (
        "{field} has no parts",
        "{field} har ingen deler",
        "{field} har inga delar",
    ),
    "customer.not_text": (
        "the value is not UTF-8",
        "verdien er ikke UTF-8",
        "värdet är inte UTF-8",
    ),
    "customer.cannot_edit": (
        (
            "{path} is written in a way that does not allow this value to be changed alone, since"
            " records share it (an anchor, &) or the file ends in the middle; edit it by hand"
        ),
        (
            "{path} er skrevet slik at denne verdien ikke kan endres alene, fordi flere kundekort deler den (et anker, &) eller filen slutter midt i noe; rediger den for hånd"
        ),
        (
            "{path} är skriven så att detta värde inte kan ändras för sig, eftersom poster delar det"
            " (ett ankare, &) eller filen slutar mitt i något; redigera den för hand"
        ),
    ),
    "customer.read_only": (
        (
            "{path} is read-only; nothing was written. Allow it to be written to (chmod u+w), and try"
            " again"
        ),
        (
            "{path} er skrivebeskyttet; ingenting ble skrevet. Gi skrivetilgang (chmod u+w), og prøv"
            " igjen"
        ),
        "{path} är skrivskyddad; ingenting skrevs. Ge skrivbehörighet (chmod u+w), och försök igen",
    ),
    "customer.closed_with_balance": (
        "customer {customer} is closed with a balance of {balance:amount} {currency}",
        "kunde {customer} er lukket med en saldo på {balance:amount} {currency}",
        "kund {customer} är stängd med ett saldo på {balance:amount} {currency}",
    ),
    "customer.ask": ("{field}:", "{field}:", "{field}:"),
}

_LOOKUP: Final = {
    "customer.list": ("Customers", "Kunder", "Kunder"),
    "customer.card": ("Customer card", "Kundekort", "Kundkort"),
    "customer.search": ("Customers found", "Kunder som ble funnet", "Kunder som hittades"),
    "customer.column": ("{name}", "{name}", "{name}"),
    "customer.type": ("Type", "Type", "Typ"),
    "customer.city": ("City", "Sted", "Ort"),
    "customer.terms": ("Terms", "Betingelser", "Villkor"),
    "customer.tags": ("Tags", "Stikkord", "Nyckelord"),
    "customer.last_entry": ("Last entry", "Siste post", "Senaste post"),
    "customer.closed": ("Closed", "Lukket", "Stängd"),
    "customer.latest": ("Latest entries", "Siste poster", "Senaste poster"),
    "customer.reminders": ("Reminders with a fee", "Purringer med gebyr", "Påminnelser med avgift"),
    "customer.score": ("Likeness", "Likhet", "Likhet"),
    "customer.several": (
        "“{name}” means several customers: {numbers}; name one",
        "«{name}» gjelder flere kunder: {numbers}; oppgi én",
        "”{name}” gäller flera kunder: {numbers}; ange en",
    ),
    "customer.bad_condition": (
        "--where: “{condition}” is no condition; write a column, =, !=, <, <=, > or >=, and a value: overdue>0",
        "--where: «{condition}» er ikke noe vilkår; skriv en kolonne, =, !=, <, <=, > eller >=, og en verdi: overdue>0",
        "--where: ”{condition}” är inget villkor; skriv en kolumn, =, !=, <, <=, > eller >=, och ett värde: overdue>0",
    ),
    "customer.unknown_column": (
        "there is no column “{name}”.{nearest:? Nearest: {nearest}.} Known: {known}",
        "det finnes ingen kolonne «{name}».{nearest:? Nærmest: {nearest}.} Kjent: {known}",
        "det finns ingen kolumn ”{name}”.{nearest:? Närmast: {nearest}.} Kända: {known}",
    ),
    "customer.validated": (
        "{found} {found:finding|findings} in {n} {n:file|files}",
        "{found} funn i {n} {n:fil|filer}",
        "{found} {found:anmärkning|anmärkningar} i {n} {n:fil|filer}",
    ),
}

_WORDS: Final = {
    "customer.type.business": ("business", "bedrift", "företag"),
    "customer.type.person": ("person", "person", "privatperson"),
    "customer.type.public": ("public", "offentlig", "offentlig"),
    "customer.type.foreign": ("foreign", "utenlandsk", "utländsk"),
}

_MERGE: Final = {
    "customer.merger": ("Merger", "Sammenslåing", "Sammanslagning"),
    "customer.new_number": ("New number", "Nytt nummer", "Nytt nummer"),
    "customer.issued": ("Issued", "Utstedt", "Utställd"),
    "customer.merged_text": (
        "Customer {old} merged into {new}",
        "Kunde {old} slått sammen med {new}",
        "Kund {old} sammanslagen med {new}",
    ),
    "customer.merge_itself": (
        "{number} cannot be merged with itself",
        "{number} kan ikke slås sammen med seg selv",
        "{number} kan inte slås ihop med sig själv",
    ),
    "customer.renumbered": (
        "both customers have a document {document}; it is moved as {number}",
        "begge kundene har et dokument {document}; det flyttes som {number}",
        "båda kunderna har ett dokument {document}; det flyttas som {number}",
    ),
    "customer.entries_later": (
        "{n} {n:entry|entries} of {customer} after that day {n:is|are} not moved",
        "{n} {n:post|poster} på {customer} etter den dagen flyttes ikke",
        "{n} {n:post|poster} på {customer} efter den dagen flyttas inte",
    ),
    "customer.events_stay": (
        "{n} {n:event|events} of {customer} {n:stays|stay} there: letters, holds, disputes and promises do not hold for {new}",
        "{n} {n:hendelse|hendelser} på {customer} blir stående der: brev, purrestopp, innsigelser og løfter gjelder ikke for {new}",
        "{n} {n:händelse|händelser} på {customer} står kvar där: brev, kravstopp, tvister och löften gäller inte för {new}",
    ),
    "customer.merge_print": (
        "{n} {n:transaction|transactions} to be added to {path}; --write does it",
        "{n} {n:bilag|bilag} som skal legges til i {path}; --write gjør det",
        "{n} {n:verifikation|verifikationer} som ska läggas till i {path}; --write gör det",
    ),
    "customer.merge_written": (
        "{n} {n:transaction|transactions} added to {path}",
        "{n} {n:bilag|bilag} lagt til i {path}",
        "{n} {n:verifikation tillagd|verifikationer tillagda} i {path}",
    ),
    "customer.merge_nothing": (
        "nothing is open of customer {customer}; there is nothing to move",
        "ingenting er åpent på kunde {customer}; det er ingenting å flytte",
        "inget är öppet på kund {customer}; det finns inget att flytta",
    ),
    "customer.merge_closed": (
        "customer {customer} is closed from {day:date}",
        "kunde {customer} er lukket fra {day:date}",
        "kund {customer} är stängd från {day:date}",
    ),
}

_QUALITY: Final = {
    "customer.duplicates": (
        "Possible duplicates",
        "Mulige dobbeltregistreringer",
        "Möjliga dubbletter",
    ),
    "customer.other": ("Other", "Annen", "Annan"),
    "customer.points": ("Score", "Poeng", "Poäng"),
    "customer.reasons": ("Reasons", "Grunner", "Skäl"),
    "customer.review": ("Customers to review", "Kunder å se på", "Kunder att se över"),
    "customer.reason": ("Reason", "Grunn", "Skäl"),
    "customer.since": ("Since", "Siden", "Sedan"),
    "customer.fields": ("Fields", "Felt", "Fält"),
    "customer.review.inactive": ("inactive", "inaktiv", "inaktiv"),
    "customer.review.missing": ("lacks data", "mangler opplysninger", "saknar uppgifter"),
    "customer.review.old_record": ("old record", "gammelt kundekort", "gammal post"),
    "customer.review.credit_check": (
        "due for a credit check",
        "bør kredittsjekkes",
        "bör kreditprövas",
    ),
    "customer.history": ("History of a customer", "Historikk for en kunde", "Historik för en kund"),
    "customer.unread_told": (
        "the record cannot be read after {commits}: what changed there is told of {commit}",
        "kundekortet kan ikke leses etter {commits}: det som ble endret der, står på {commit}",
        "kundposten kan inte läsas efter {commits}: det som ändrades där står på {commit}",
    ),
    "customer.unread_told_now": (
        (
            "the record cannot be read after {commits}: what changed there is told with what is not"
            " committed"
        ),
        (
            "kundekortet kan ikke leses etter {commits}: det som ble endret der, står sammen med det"
            " som ikke er committet"
        ),
        (
            "kundposten kan inte läsas efter {commits}: det som ändrades där står tillsammans med det"
            " som inte är committat"
        ),
    ),
    "customer.unread_untold": (
        "the record cannot be read after {commits}: what changed there is not told",
        "kundekortet kan ikke leses etter {commits}: det som ble endret der, er ikke med",
        "kundposten kan inte läsas efter {commits}: det som ändrades där är inte med",
    ),
    "customer.unread_now": (
        "the record cannot be read as it stands now: what is not committed is not told",
        "kundekortet kan ikke leses slik det står nå: det som ikke er committet, er ikke med",
        "kundposten kan inte läsas som den står nu: det som inte är committat är inte med",
    ),
    "customer.author": ("Author", "Forfatter", "Författare"),
    "customer.commit": ("Commit", "Commit", "Commit"),
    "customer.verify": (
        "The register held against Brønnøysundregistrene",
        "Kartoteket holdt opp mot Brønnøysundregistrene",
        "Registret jämfört med Brønnøysundregistrene",
    ),
    "customer.finding": ("Finding", "Funn", "Anmärkning"),
    "customer.own": ("In the register", "I kartoteket", "I registret"),
    "customer.theirs": (
        "In the public register",
        "I det offentlige registeret",
        "I det offentliga registret",
    ),
    "customer.verify.unknown": ("not in the file", "ikke i filen", "inte i filen"),
    "customer.verify.dissolved": ("dissolved", "slettet", "avregistrerat"),
    "customer.verify.bankrupt": ("bankrupt", "konkurs", "i konkurs"),
    "customer.verify.forced": (
        "being wound up by force",
        "under tvangsavvikling",
        "under tvångslikvidation",
    ),
    "customer.verify.winding_up": ("being wound up", "under avvikling", "under likvidation"),
    "customer.verify.differs": ("differs", "avviker", "avviker"),
    "customer.verify.not_said": ("not said", "ikke oppgitt", "inte angivet"),
    "customer.verify.held": (
        "{held} {held:customer|customers} held against the file; {others} without a Norwegian organisation number were not",
        "{held} {held:kunde|kunder} holdt opp mot filen; {others} uten norsk organisasjonsnummer ble ikke det",
        "{held} {held:kund jämförd|kunder jämförda} med filen; {others} utan norskt organisationsnummer jämfördes inte",
    ),
    "customer.bad_registry": (
        "{path} is not the file of the public register: {reason}. It is the whole list of firms as CSV or JSON, from data.brreg.no",
        "{path} er ikke filen fra det offentlige registeret: {reason}. Det er hele listen over enheter som CSV eller JSON, fra data.brreg.no",
        "{path} är inte filen från det offentliga registret: {reason}. Det är hela listan över företag som CSV eller JSON, från data.brreg.no",
    ),
}

_EXCHANGE: Final = {
    "customer.import": ("Imported customers", "Innleste kunder", "Inlästa kunder"),
    "customer.line": ("Line", "Linje", "Rad"),
    "customer.verdict": ("Verdict", "Utfall", "Utfall"),
    "customer.import.new": ("new", "ny", "ny"),
    "customer.import.changed": ("changed", "endret", "ändrad"),
    "customer.import.same": ("the same", "uendret", "oförändrad"),
    "customer.import.wrong": ("wrong", "feil", "fel"),
    "customer.import.why": (
        "{field}: {why:phrase}",
        "{field}: {why:phrase}",
        "{field}: {why:phrase}",
    ),
    "customer.import.twice": (
        "the customer stands in line {line} too",
        "kunden står også i linje {line}",
        "kunden står också på rad {line}",
    ),
    "customer.import.several": (
        "several customers have it: {numbers}; give the number",
        "flere kunder har det: {numbers}; oppgi nummeret",
        "flera kunder har det: {numbers}; ange numret",
    ),
    "customer.import.counts": (
        "{new} new, {changed} changed, {same} the same, {wrong} wrong",
        "{new} {new:ny|nye}, {changed} endret, {same} uendret, {wrong} feil",
        "{new} {new:ny|nya}, {changed} {changed:ändrad|ändrade}, {same} {same:oförändrad|oförändrade}, {wrong} fel",
    ),
    "customer.import.ignored": (
        "columns that are no field, left out: {columns}; the setting customer_columns says which they are",
        "kolonner som ikke er felt, utelatt: {columns}; innstillingen customer_columns sier hvilke de er",
        "kolumner som inte är fält, utelämnade: {columns}; inställningen customer_columns säger vilka de är",
    ),
    "customer.import.nothing": (
        "nothing was written, since a row is wrong; mend it and import again",
        "ingenting ble skrevet, fordi en rad er feil; rett den og les inn igjen",
        "inget skrevs, eftersom en rad är fel; rätta den och läs in igen",
    ),
    "customer.no_columns": (
        "{path}: no column is the name or the number of a customer; it has {headings}. Name them in the setting customer_columns, such as {{Navn: name}}",
        "{path}: ingen kolonne er navnet eller nummeret på en kunde; den har {headings}. Navngi dem i innstillingen customer_columns, som {{Navn: name}}",
        "{path}: ingen kolumn är namnet eller numret på en kund; den har {headings}. Namnge dem i inställningen customer_columns, som {{Namn: name}}",
    ),
}

_TWINS: Final = {
    "customer.may_be": (
        "{number} may be the same as {numbers}; reskontro customer duplicates says why, customer merge puts them together",
        "{number} kan være samme som {numbers}; reskontro customer duplicates sier hvorfor, customer merge slår dem sammen",
        "{number} kan vara samma som {numbers}; reskontro customer duplicates säger varför, customer merge slår ihop dem",
    ),
}

PHRASES: Final = {**_TWINS, **_EXCHANGE, **_QUALITY, **_MERGE, **_WORDS, **_LOOKUP, **_EDITS}
