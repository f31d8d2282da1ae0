"""Rules on customers (R4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "R401": {
        "en": "customer {customer} owes {balance:amount} {currency} after this day, and the "
        "credit limit is {limit:amount}",
        "nb": "kunde {customer} skylder {balance:amount} {currency} etter denne dagen, og "
        "kredittgrensen er {limit:amount}",
        "sv": "kund {customer} är skyldig {balance:amount} {currency} efter denna dag, och "
        "kreditgränsen är {limit:amount}",
    },
    "R401.remedy": {
        "en": "Raise the limit in the register, if that is decided, or allow the invoice with the "
        "reason: ; allow: R401 approved by the manager",
        "nb": "Hev grensen i kartoteket, hvis det er bestemt, eller tillat fakturaen med grunnen: "
        "; allow: R401 godkjent av daglig leder",
        "sv": "Höj gränsen i registret, om det är beslutat, eller tillåt fakturan med skälet: ; "
        "allow: R401 godkänd av chefen",
    },
    "R401.title": {
        "en": "An invoice above the credit limit",
        "nb": "En faktura over kredittgrensen",
        "sv": "En faktura över kreditgränsen",
    },
    "R401.why": {
        "en": "The limit is how much the firm has chosen to risk on the customer. What goes "
        "beyond it is somebody's decision, and should be seen. The balance of the day counts, "
        "with payments of that day, against the limit that the register has now.",
        "nb": "Grensen er hvor mye firmaet har valgt å risikere på kunden. Det som går over, er "
        "noens avgjørelse, og bør sees. Saldoen for dagen teller, med dagens innbetalinger, mot "
        "grensen som kartoteket har nå.",
        "sv": "Gränsen är hur mycket företaget har valt att riskera på kunden. Det som går över är någons beslut, och ska synas. Dagens saldo räknas, med dagens inbetalningar, mot den gräns som registret har nu.",
    },
    "R402": {
        "en": "{orgnr} cannot be right: {why:phrase}",
        "nb": "{orgnr} kan ikke stemme: {why:phrase}",
        "sv": "{orgnr} kan inte stämma: {why:phrase}",
    },
    "R402.remedy": {
        "en": "Look the firm up and write the digits alone. A foreign customer needs the country "
        "in its address.",
        "nb": "Slå opp firmaet og skriv bare sifrene. En utenlandsk kunde må ha landet i adressen.",
        "sv": "Slå upp företaget och skriv bara siffrorna. En utländsk kund måste ha landet i "
        "adressen.",
    },
    "R402.title": {
        "en": "An organisation number that cannot be one",
        "nb": "Et organisasjonsnummer som ikke kan stemme",
        "sv": "Ett organisationsnummer som inte kan stämma",
    },
    "R402.why": {
        "en": "With a wrong digit the invoice names another firm or none: e-invoices do not "
        "arrive, credit checks and debt collection fail, and the buyer may lose the deduction of "
        "VAT.",
        "nb": "Med et feil siffer nevner fakturaen et annet firma eller ingen: e-fakturaer kommer ikke fram, kredittsjekk og inkasso slår feil, og kjøperen kan miste fradraget for mva.",
        "sv": "Med en felaktig siffra anger fakturan ett annat företag eller inget: e-fakturor "
        "kommer inte fram, kreditupplysning och inkasso slår fel, och köparen kan förlora "
        "avdraget för moms.",
    },
    "R402.law": {
        "en": "Norway: bokføringsforskriften § 5-1-2 (parties of a sales document)",
        "nb": "Bokføringsforskriften § 5-1-2 (partene i salgsdokumentet)",
        "sv": "Norge: bokføringsforskriften § 5-1-2 (parterna i försäljningsdokumentet)",
    },
    "R403": {
        "en": "customer {customer} has invoices, and the record has {missing:phrase}",
        "nb": "kunde {customer} har fakturaer, og kartoteket har {missing:phrase}",
        "sv": "kund {customer} har fakturor, och registret har {missing:phrase}",
    },
    "R403.name": {
        "en": "no name",
        "nb": "ikke noe navn",
        "sv": "inget namn",
    },
    "R403.address": {
        "en": "neither an address nor an organisation number",
        "nb": "verken adresse eller organisasjonsnummer",
        "sv": "varken adress eller organisationsnummer",
    },
    "R403.orgnr": {
        "en": "no organisation number, which invoices must show from 2028",
        "nb": "ikke noe organisasjonsnummer, som fakturaer må vise fra 2028",
        "sv": "inget organisationsnummer, som fakturor måste visa från 2028",
    },
    "R403.remedy": {
        "en": "Fill in the record: the name, and the address (at least postcode or city) or the "
        "organisation number.",
        "nb": "Fyll ut kortet: navnet, og adressen (minst postnummer eller sted) eller "
        "organisasjonsnummeret.",
        "sv": "Fyll i posten: namnet, och adressen (minst postnummer eller ort) eller "
        "organisationsnumret.",
    },
    "R403.title": {
        "en": "A record without what an invoice must show",
        "nb": "Et kundekort uten det en faktura må vise",
        "sv": "En kundpost utan det som en faktura måste visa",
    },
    "R403.why": {
        "en": "A sales document names the buyer. Without it the buyer cannot deduct the VAT, and "
        "the debtor of a claim cannot be proved.",
        "nb": "Et salgsdokument nevner kjøperen. Uten det kan kjøperen ikke trekke fra mva, og "
        "det kan ikke bevises hvem som skylder.",
        "sv": "Ett försäljningsdokument anger köparen. Utan det kan köparen inte dra av momsen, "
        "och det går inte att bevisa vem som är skyldig.",
    },
    "R403.law": {
        "en": "Norway: bokføringsforskriften § 5-1-2: the buyer's name, and address or "
        "organisation number; from 2028 always the number of those with a duty to keep books "
        "(FOR-2026-09-29-1933)",
        "nb": "Bokføringsforskriften § 5-1-2: kjøperens navn, og adresse eller "
        "organisasjonsnummer; fra 2028 alltid nummeret til bokføringspliktige "
        "(FOR-2026-09-29-1933)",
        "sv": "Norge: bokføringsforskriften § 5-1-2: köparens namn, och adress eller "
        "organisationsnummer; från 2028 alltid numret för bokföringsskyldiga (FOR-2026-09-29-1933)",
    },
    "R404": {
        "en": "a national identity number stands here in clear",
        "nb": "her står et fødselsnummer eller annet identitetsnummer i klartekst",
        "sv": "här står ett personnummer eller annat identitetsnummer i klartext",
    },
    "R404.remedy": {
        "en": "Write the customer number instead. In the register an identity number is kept "
        "encrypted (national_id). The number stays in the history of git until that is rewritten: "
        "decide whether it must be.",
        "nb": "Skriv kundenummeret i stedet. I kartoteket står et identitetsnummer kryptert "
        "(national_id). Nummeret blir stående i git-historikken til den er skrevet om: avgjør om "
        "den må det.",
        "sv": "Skriv kundnumret i stället. I registret står ett identitetsnummer krypterat "
        "(national_id). Numret finns kvar i git-historiken tills den skrivs om: avgör om den "
        "måste det.",
    },
    "R404.title": {
        "en": "A national identity number in clear",
        "nb": "Et identitetsnummer i klartekst",
        "sv": "Ett identitetsnummer i klartext",
    },
    "R404.why": {
        "en": "Books are kept for years, copied and shown to auditors, and git forgets nothing. "
        "Who somebody is belongs to the register, where it can be deleted. Payment references, "
        "account numbers and organisation numbers that only look alike are left out.",
        "nb": "Regnskap oppbevares i årevis, kopieres og vises til revisorer, og git glemmer "
        "ingenting. Hvem noen er, hører hjemme i kartoteket, der det kan slettes. KID, kontonumre "
        "og organisasjonsnumre som bare ligner, er holdt utenfor.",
        "sv": "Bokföring sparas i åratal, kopieras och visas för revisorer, och git glömmer inget. Vem någon är hör hemma i registret, där det kan raderas. OCR-nummer, kontonummer och organisationsnummer som bara ser ut som personnummer tas inte med.",
    },
    "R404.law": {
        "en": "GDPR articles 6 and 17: what the duty to keep books does not need can be asked to "
        "be erased",
        "nb": "Personvernforordningen artikkel 6 og 17: det bokføringsplikten ikke krever, kan "
        "kreves slettet",
        "sv": "Dataskyddsförordningen artikel 6 och 17: det som bokföringsskyldigheten inte "
        "kräver kan begäras raderat",
    },
    "R405": {
        "en": "the name of customer {customer}, a person, stands here",
        "nb": "her står navnet på kunde {customer}, som er en person",
        "sv": "här står namnet på kund {customer}, som är en person",
    },
    "R405.remedy": {
        "en": "Write the customer number instead of the name. The name stays in the history of "
        "git until that is rewritten.",
        "nb": "Skriv kundenummeret i stedet for navnet. Navnet blir stående i git-historikken til "
        "den er skrevet om.",
        "sv": "Skriv kundnumret i stället för namnet. Namnet finns kvar i git-historiken tills "
        "den skrivs om.",
    },
    "R405.title": {
        "en": "A person's name in a journal",
        "nb": "En persons navn i en journal",
        "sv": "En persons namn i en journal",
    },
    "R405.why": {
        "en": "A journal must be kept unchanged for years, while a person can ask to be "
        "forgotten. With the number alone in the journal, the name can be deleted from the "
        "register when its time has come.",
        "nb": "En journal skal oppbevares uendret i årevis, mens en person kan kreve å bli glemt. "
        "Når bare nummeret står i journalen, kan navnet slettes fra kartoteket når tiden er ute.",
        "sv": "En journal ska bevaras oförändrad i åratal, medan en person kan begära att bli "
        "glömd. När bara numret står i journalen kan namnet raderas ur registret när tiden är ute.",
    },
    "R405.law": {
        "en": "GDPR articles 6 and 17: what the duty to keep books does not need can be asked to "
        "be erased",
        "nb": "Personvernforordningen artikkel 6 og 17: det bokføringsplikten ikke krever, kan "
        "kreves slettet",
        "sv": "Dataskyddsförordningen artikel 6 och 17: det som bokföringsskyldigheten inte "
        "kräver kan begäras raderat",
    },
    "R406": {
        "en": "customer {customer}, a person, had the last entry on {last:date}, and its time is "
        "out",
        "nb": "kunde {customer}, en person, hadde siste post {last:date}, og oppbevaringstiden er ute",
        "sv": "kund {customer}, en person, hade sin sista post {last:date}, och tiden för den är "
        "ute",
    },
    "R406.remedy": {
        "en": "Erase it: reskontro privacy erase {customer}. The number stays, since journals "
        "name it.",
        "nb": "Slett det: reskontro privacy erase {customer}. Nummeret blir stående, siden "
        "journalene nevner det.",
        "sv": "Radera den: reskontro privacy erase {customer}. Numret står kvar, eftersom "
        "journalerna anger det.",
    },
    "R406.title": {
        "en": "A person's record past its time",
        "nb": "Et kundekort for en person, oppbevart for lenge",
        "sv": "En persons kundpost vars tid är ute",
    },
    "R406.why": {
        "en": "Who a customer is may be kept as long as the duty to keep books asks for it. When "
        "the last entry is past that time and nothing is owed, personal data must be deleted or "
        "made anonymous.",
        "nb": "Hvem en kunde er, kan oppbevares så lenge oppbevaringsplikten krever det. Når siste post er eldre enn det og ingenting skyldes, skal personopplysninger slettes eller anonymiseres.",
        "sv": "Vem en kund är får sparas så länge bokföringsskyldigheten kräver det. När den tiden har gått sedan den sista posten och inget är obetalt ska personuppgifter raderas eller anonymiseras.",
    },
    "R406.law": {
        "en": "GDPR article 17. Norway: bokføringsloven § 13: 5 years after the financial year. "
        "Sweden: bokföringslagen 7 kap. 2 §: the seventh year after it",
        "nb": "Personvernforordningen artikkel 17. Bokføringsloven § 13: 5 år etter "
        "regnskapsåret. Sverige: bokföringslagen 7 kap. 2 §: det sjuende året etter",
        "sv": "Dataskyddsförordningen artikel 17. Bokföringslagen 7 kap. 2 §: till och med det sjunde året efter det kalenderår då räkenskapsåret avslutades. Norge: bokføringsloven § 13: 5 år efter räkenskapsåret",
    },
    "R407": {
        "en": "{field}: {why:phrase}",
        "nb": "{field}: {why:phrase}",
        "sv": "{field}: {why:phrase}",
    },
    "R407.remedy": {
        "en": "Compare with what the customer has written, or with the public register, and mend "
        "the line; or allow it with the reason: # allow: R407 foreign form",
        "nb": "Sammenlign med det kunden har skrevet, eller med det offentlige registeret, og rett "
        "linjen; eller tillat den med grunnen: # allow: R407 utenlandsk form",
        "sv": "Jämför med det kunden har skrivit, eller med det offentliga registret, och rätta "
        "raden; eller tillåt den med skälet: # allow: R407 utländsk form",
    },
    "R407.title": {
        "en": "A value of a record that cannot be right",
        "nb": "En verdi i et kundekort som ikke kan stemme",
        "sv": "Ett värde i en kundpost som inte kan stämma",
    },
    "R407.why": {
        "en": "VAT numbers, bank accounts, IBANs, Peppol addresses and payment references have "
        "check digits, postal codes and e-mail addresses a form, a language is one that there are "
        "letters in, and some values contradict each other. A typing error in one of them is found when a payment or an e-invoice does not "
        "arrive; here it is found before. Whether a number belongs to the customer cannot be told "
        "from it.",
        "nb": "Mva-numre, kontonumre, IBAN, Peppol-adresser og betalingsreferanser har kontrollsifre, postnumre og e-postadresser en form, språket må være et som det finnes brev på, og noen verdier motsier hverandre. En skrivefeil i en av dem merkes når en betaling eller en e-faktura ikke kommer fram; her merkes den før. Om et nummer er kundens, kan ikke ses av det.",
        "sv": "Momsregistreringsnummer, kontonummer, IBAN, Peppol-adresser och OCR-nummer har kontrollsiffror, postnummer och e-postadresser har ett bestämt format, språket måste vara ett som det finns brev på, och vissa värden kan motsäga varandra. Ett skrivfel i något av dem märks när en betalning eller en e-faktura inte kommer fram; här märks det innan. Om numret verkligen är kundens går inte att se på det.",
    },
    "R408": {
        "en": "{folder}: {n} {n:key|keys} {why:phrase}",
        "nb": "{folder}: {n} {n:nøkkel|nøkler} {why:phrase}",
        "sv": "{folder}: {n} {n:nyckel|nycklar} {why:phrase}",
    },
    "R408.none": {
        "en": "without a backup",
        "nb": "uten sikkerhetskopi",
        "sv": "utan säkerhetskopia",
    },
    "R408.old": {
        "en": "whose last backup is of {day:date}",
        "nb": "der siste sikkerhetskopi er fra {day:date}",
        "sv": "vars senaste säkerhetskopia är från {day:date}",
    },
    "R408.remedy": {
        "en": "Make one on another disk: reskontro privacy keys backup FILE. How old it may be is "
        "the setting privacy.backup_days.",
        "nb": "Lag en på en annen disk: reskontro privacy keys backup FIL. Hvor gammel den kan "
        "være, er innstillingen privacy.backup_days.",
        "sv": "Gör en på en annan disk: reskontro privacy keys backup FIL. Hur gammal den får vara "
        "är inställningen privacy.backup_days.",
    },
    "R408.title": {
        "en": "Keys without a fresh backup",
        "nb": "Nøkler uten fersk sikkerhetskopi",
        "sv": "Nycklar utan färsk säkerhetskopia",
    },
    "R408.why": {
        "en": "The names of encrypted records can be read with their keys alone, and the keys are "
        "not in git. The law wants the names for as long as the books are kept, so a lost disk "
        "without a backup is a breach of it.",
        "nb": "Navnene i krypterte kundekort kan bare leses med nøklene, og nøklene er ikke i git. "
        "Loven krever navnene så lenge regnskapet skal oppbevares, så en tapt disk uten "
        "sikkerhetskopi er et brudd på den.",
        "sv": "Namnen i krypterade kundposter kan bara läsas med nycklarna, och nycklarna är inte i "
        "git. Lagen kräver namnen så länge bokföringen ska sparas, så en förlorad disk utan "
        "säkerhetskopia är ett brott mot den.",
    },
    "R408.law": {
        "en": "GDPR article 32 (1) b and c. Norway: bokføringsloven § 13. Sweden: bokföringslagen 7 "
        "kap. 2 §",
        "nb": "Personvernforordningen artikkel 32 nr. 1 bokstav b og c. Bokføringsloven § 13. Sverige: bokföringslagen 7 kap. 2 §",
        "sv": "Dataskyddsförordningen artikel 32.1 b och c. Bokföringslagen 7 kap. 2 §. Norge: "
        "bokføringsloven § 13",
    },
    "R409": {
        "en": "{why:phrase}",
        "nb": "{why:phrase}",
        "sv": "{why:phrase}",
    },
    "R409.remedy": {
        "en": "Look at all of them: reskontro privacy keys verify",
        "nb": "Se på alle: reskontro privacy keys verify",
        "sv": "Se på alla: reskontro privacy keys verify",
    },
    "R409.title": {
        "en": "A key that cannot be used, or that git may keep",
        "nb": "En nøkkel som ikke kan brukes, eller som git kan ta med",
        "sv": "En nyckel som inte kan användas, eller som git kan ta med",
    },
    "R409.why": {
        "en": "A key that is missing among others, damaged or of another customer leaves a record "
        "that nobody can read. A key that git has had cannot be destroyed any more. Where there "
        "are no keys at all, as on a server that runs checks, nothing is told.",
        "nb": "En nøkkel som mangler blant andre, er skadet eller er en annen kundes, etterlater et "
        "kort som ingen kan lese. En nøkkel som git har hatt, kan ikke ødelegges lenger. Der det "
        "ikke er noen nøkler, som på en server som kjører kontroller, sies ingenting.",
        "sv": "En nyckel som saknas bland andra, är skadad eller är en annan kunds lämnar en post "
        "som ingen kan läsa. En nyckel som git har haft kan inte förstöras längre. Där det inte "
        "finns några nycklar alls, som på en server som kör kontroller, sägs inget.",
    },
    "R409.law": {
        "en": "GDPR article 32 (1) b",
        "nb": "Personvernforordningen artikkel 32 nr. 1 bokstav b",
        "sv": "Dataskyddsförordningen artikel 32.1 b",
    },
}
