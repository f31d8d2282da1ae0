"""What is wrong with another system's files, or keeps a SAF-T file from being made (M1)."""

from __future__ import annotations

from typing import Final

_AGAIN: Final = (
    "Export the file again from the system it is from; do not change it by hand.",
    "Eksporter filen på nytt fra systemet den kommer fra; ikke endre den for hånd.",
    "Exportera filen på nytt från systemet den kommer från; ändra den inte för hand.",
)
_ONE_WHOLE: Final = (
    "Give the parts of one file alone.",
    "Oppgi bare delene av én fil.",
    "Ange bara delarna av en fil.",
)

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "M110": (
        "transaction {number} does not balance: {rest:amount} {currency} is over",
        "bilag {number} går ikke i null: {rest:amount} {currency} er til overs",
        "verifikation {number} går inte jämnt upp: {rest:amount} {currency} blir över",
    ),
    "M110.remedy": (
        "Nothing was made. Correct it in the system it is from, and export again.",
        "Ingenting ble laget. Rett bilaget i systemet det kommer fra, og eksporter på nytt.",
        "Inget gjordes. Rätta den i systemet den kommer från, och exportera på nytt.",
    ),
    "M111": (
        "no account of customers was found",
        "fant ingen samlekonto for kunder",
        "hittade inget samlingskonto för kunder",
    ),
    "M111.remedy": (
        "Name it with --receivable; the file has these assets: {known}.",
        "Oppgi den med --receivable; filen har disse eiendelskontoene: {known}.",
        "Ange det med --receivable; filen har dessa tillgångskonton: {known}.",
    ),
    "M112": (
        "there is no account {account} in the file",
        "det finnes ingen konto {account} i filen",
        "det finns inget konto {account} i filen",
    ),
    "M112.remedy": (
        "Name one of these with --receivable: {known}.",
        "Oppgi en av disse med --receivable: {known}.",
        "Ange ett av dessa med --receivable: {known}.",
    ),
    "M120": ("the file is empty", "filen er tom", "filen är tom"),
    "M120.remedy": _AGAIN,
    "M121": (
        "the archive cannot be unpacked: {reason}",
        "arkivet kan ikke pakkes ut: {reason}",
        "arkivet kan inte packas upp: {reason}",
    ),
    "M121.remedy": (
        "Make the archive again, without a password, or give the XML file itself.",
        "Lag arkivet på nytt, uten passord, eller oppgi selve XML-filen.",
        "Gör arkivet på nytt, utan lösenord, eller ange själva XML-filen.",
    ),
    "M122": (
        "there is no XML file in the archive, but {names}",
        "det er ingen XML-fil i arkivet, men {names}",
        "det finns ingen XML-fil i arkivet, utan {names}",
    ),
    "M122.remedy": (
        "Give the archive that the former system made, or the XML file itself.",
        "Oppgi arkivet som det forrige systemet laget, eller selve XML-filen.",
        "Ange arkivet som det förra systemet gjorde, eller själva XML-filen.",
    ),
    "M123": (
        "{name} would be {size} MB, {times} times what it is packed",
        "{name} ville blitt {size} MB, {times} ganger så stor som pakket",
        "{name} skulle bli {size} MB, {times} gånger så stor som packad",
    ),
    "M123.remedy": (
        (
            "It was not unpacked, since such an archive may be an attack: a SAF-T file has at most"
            " 2 GB. Make sure where it is from."
        ),
        (
            "Den ble ikke pakket ut, siden et slikt arkiv kan være et angrep: en SAF-T-fil har"
            " høyst 2 GB. Undersøk hvor den kommer fra."
        ),
        (
            "Den packades inte upp, eftersom ett sådant arkiv kan vara ett angrepp: en SAF-T-fil"
            " har högst 2 GB. Ta reda på varifrån den kommer."
        ),
    ),
    "M124": (
        "“{text}” in {name} is no date",
        "«{text}» i {name} er ingen dato",
        "”{text}” i {name} är inget datum",
    ),
    "M124.remedy": _AGAIN,
    "M125": (
        "“{text}” in {name} is no number as SAF-T writes them",
        "«{text}» i {name} er ikke et tall slik SAF-T skriver dem",
        "”{text}” i {name} är inget tal i det format som SAF-T använder",
    ),
    "M125.remedy": _AGAIN,
    "M126": (
        "{element} has no {name}",
        "{element} har ingen {name}",
        "{element} har ingen {name}",
    ),
    "M126.remedy": _AGAIN,
    "M127": (
        "this is version {version} of SAF-T Financial, which cannot be read",
        "dette er versjon {version} av SAF-T Regnskap, som ikke kan leses",
        "detta är version {version} av SAF-T Financial, som inte kan läsas",
    ),
    "M127.remedy": (
        "Export one of these: {known}.",
        "Eksporter en av disse: {known}.",
        "Exportera någon av dessa: {known}.",
    ),
    "M128": (
        ("this is no Norwegian SAF-T file: the root is “{root}” in the namespace {namespace}"),
        ("dette er ingen norsk SAF-T-fil: roten er «{root}» i navnerommet {namespace}"),
        ("detta är ingen norsk SAF-T-fil: roten är ”{root}” i namnrymden {namespace}"),
    ),
    "M128.remedy": (
        "Export SAF-T Financial for Norway from the former system.",
        "Eksporter SAF-T Regnskap fra det forrige systemet.",
        "Exportera SAF-T Financial för Norge från det förra systemet.",
    ),
    "M129": (
        "the file has no period and no transactions",
        "filen har verken periode eller bilag",
        "filen har varken period eller verifikationer",
    ),
    "M129.remedy": _AGAIN,
    "M139": (
        "the period of the file ends ({last:date}) before it begins ({first:date})",
        "perioden i filen slutter ({last:date}) før den begynner ({first:date})",
        "filens period slutar ({last:date}) innan den börjar ({first:date})",
    ),
    "M139.remedy": _AGAIN,
    "M130": (
        "the file was delivered in {of} parts, and {n:this one is|these are} missing: {missing}",
        "filen ble levert i {of} deler, og {n:denne|disse} mangler: {missing}",
        "filen levererades i {of} delar, och {n:denna|dessa} saknas: {missing}",
    ),
    "M130.remedy": (
        "Give all parts in one call; the number of each stands at the end of its name: _1_{of}.xml.",
        "Oppgi alle delene i samme kommando; nummeret på hver står sist i navnet: _1_{of}.xml.",
        "Ange alla delar i ett anrop; numret på var och en står sist i namnet: _1_{of}.xml.",
    ),
    "M131": (
        "this part is there twice: {other}",
        "denne delen er med to ganger: {other}",
        "denna del är med två gånger: {other}",
    ),
    "M131.remedy": (
        "Give each part once.",
        "Oppgi hver del én gang.",
        "Ange varje del en gång.",
    ),
    "M132": (
        "by its name this is no part of the same delivery as {other}",
        "etter navnet er dette ingen del av samme leveranse som {other}",
        "efter namnet är detta ingen del av samma leverans som {other}",
    ),
    "M132.remedy": (
        (
            "Parts of one file have its number and how many there are at the end of their names,"
            " as in _1_12.xml and _2_12.xml. Several exports are imported each by itself."
        ),
        (
            "Deler av én fil har nummer og antall sist i navnet, som i _1_12.xml og _2_12.xml. Flere"
            " eksporter importeres hver for seg."
        ),
        (
            "Delar av en fil har nummer och antal sist i namnet, som i _1_12.xml och _2_12.xml. Flera"
            " exporter importeras var för sig."
        ),
    ),
    "M133": (
        "this part is of {firm}, {other} of {whose}",
        "denne delen gjelder {firm}, {other} gjelder {whose}",
        "denna del gäller {firm}, {other} gäller {whose}",
    ),
    "M133.remedy": _ONE_WHOLE,
    "M134": (
        "this part is of {first:date} to {last:date}, which is not within the period of {other}: {begins:date} to {ends:date}",
        "denne delen gjelder {first:date} til {last:date}, som ikke er innenfor perioden til {other}: {begins:date} til {ends:date}",
        "denna del gäller {first:date} till {last:date}, som inte är inom perioden för {other}: {begins:date} till {ends:date}",
    ),
    "M134.remedy": (
        "Give parts of one file. Files of several years are no parts: export all of it as one file, or import one year.",
        "Oppgi deler av én fil. Filer for flere år er ikke deler: eksporter alt som én fil, eller importer ett år.",
        "Ange delar av en fil. Filer för flera år är inga delar: exportera allt som en fil, eller importera ett år.",
    ),
    "M135": (
        "this part is {kind}, {other} is {kinds}",
        "denne delen er {kind}, {other} er {kinds}",
        "denna del är {kind}, {other} är {kinds}",
    ),
    "M135.remedy": _ONE_WHOLE,
    "M136": ("the archive is empty", "arkivet er tomt", "arkivet är tomt"),
    "M136.remedy": _AGAIN,
    "M137": (
        "{number} has other balances here than in an earlier part",
        "{number} har andre saldoer her enn i en tidligere del",
        "{number} har andra saldon här än i en tidigare del",
    ),
    "M137.remedy": (
        "Files that each have balances of their own are several exports, not parts of one. Export all of it as one file.",
        "Filer med hver sine saldoer er flere eksporter, ikke deler av én. Eksporter alt som én fil.",
        "Filer med var sina saldon är flera exporter, inte delar av en. Exportera allt som en fil.",
    ),
    "M138": (
        "there are no accounts in the file",
        "det er ingen kontoer i filen",
        "det finns inga konton i filen",
    ),
    "M138.remedy": (
        "Of a file that was delivered in parts the first has the accounts and customers: give all parts in one call.",
        "Av en fil som er levert i deler, har den første kontoer og kunder: oppgi alle delene i samme kommando.",
        "I en fil som levererats i delar finns konton och kunder i den första: ange alla delar i ett anrop.",
    ),
    "M140": (
        "an amount in {currency} has no value in the currency of the book",
        "et beløp i {currency} har ingen verdi i regnskapets valuta",
        "ett belopp i {currency} har inget värde i bokföringens valuta",
    ),
    "M140.remedy": (
        "Write the value after the amount: 100 EUR @@ 1150.00 NOK.",
        "Skriv verdien etter beløpet: 100 EUR @@ 1150.00 NOK.",
        "Skriv värdet efter beloppet: 100 EUR @@ 1150.00 NOK.",
    ),
    "M141": (
        "{amount} has more than two decimals, which SAF-T has no room for",
        "{amount} har mer enn to desimaler, som det ikke er plass til i SAF-T",
        "{amount} har fler än två decimaler, som inte får plats i SAF-T",
    ),
    "M141.remedy": (
        "Write the amount, or the value after @@, in whole øre.",
        "Skriv beløpet, eller verdien etter @@, i hele øre.",
        "Skriv beloppet, eller värdet efter @@, i hela ören.",
    ),
    "M142": (
        "the transaction does not balance in the book's currency: {rest:amount} {currency} is over",
        "bilaget går ikke i null i regnskapets valuta: {rest:amount} {currency} er til overs",
        "verifikationen går inte jämnt upp i bokföringens valuta: {rest:amount} {currency} blir över",
    ),
    "M142.remedy": (
        "Write the exact value of amounts in other currencies after @@.",
        "Skriv den nøyaktige verdien av beløp i andre valutaer etter @@.",
        "Skriv det exakta värdet av belopp i andra valutor efter @@.",
    ),
    "M143": (
        "too long for SAF-T: {numbers}",
        "for langt til SAF-T: {numbers}",
        "för långt för SAF-T: {numbers}",
    ),
    "M143.remedy": (
        "A customer number has at most {customer} characters there, an account {account}.",
        "Et kundenummer har høyst {customer} tegn der, en konto {account}.",
        "Ett kundnummer har högst {customer} tecken där, ett konto {account}.",
    ),
    "M144": (
        "accounts without the group that SAF-T must have of each: {accounts}",
        "kontoer uten gruppen som SAF-T må ha for hver: {accounts}",
        "konton utan gruppen som SAF-T måste ha för varje: {accounts}",
    ),
    "M144.remedy": (
        (
            "Say it below the declaration of the account, as Skatteetaten's code lists have it:"
            " account {first}, and on the next line ; saft: CATEGORY/CODE."
        ),
        (
            "Si det under kontoen der den er deklarert, slik Skatteetatens kodelister har det:"
            " account {first}, og på neste linje ; saft: KATEGORI/KODE."
        ),
        (
            "Ange den under kontot där det deklareras, enligt Skatteetatens kodlistor: account {first}, och på nästa rad ; saft: KATEGORI/KOD."
        ),
    ),
    "M145": (
        "“{text}” is no group of account {account}",
        "«{text}» er ingen gruppe for konto {account}",
        "”{text}” är ingen grupp för konto {account}",
    ),
    "M145.remedy": (
        "Write category and code: ; saft: balanseverdiForOmloepsmiddel/1500.",
        "Skriv kategori og kode: ; saft: balanseverdiForOmloepsmiddel/1500.",
        "Skriv kategori och kod: ; saft: balanseverdiForOmloepsmiddel/1500.",
    ),
}
