"""What is wrong with files from banks (F2)."""

from __future__ import annotations

from typing import Final

_AGAIN: Final = (
    "Get the file from the bank again; do not change it by hand.",
    "Hent filen på nytt fra banken; ikke endre den for hånd.",
    "Hämta filen på nytt från banken; ändra den inte för hand.",
)

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "F201": ("the file is empty", "filen er tom", "filen är tom"),
    "F201.remedy": _AGAIN,
    "F202": (
        "the file is too large for an account statement in CSV",
        "filen er for stor til å være en kontoutskrift i CSV",
        "filen är för stor för att vara ett kontoutdrag i CSV",
    ),
    "F202.remedy": (
        "Ask the bank for a shorter period, or for camt.",
        "Be banken om en kortere periode, eller om camt.",
        "Be banken om en kortare period, eller om camt.",
    ),
    "F203": (
        "the file is packed ({kind})",
        "filen er pakket ({kind})",
        "filen är packad ({kind})",
    ),
    "F203.remedy": (
        "Unpack it and give the files that were in it.",
        "Pakk den ut og oppgi filene som lå i den.",
        "Packa upp den och ange filerna som låg i den.",
    ),
    "F204": (
        "this is a document ({kind}), not a file of payments",
        "dette er et dokument ({kind}), ikke en fil med betalinger",
        "detta är ett dokument ({kind}), inte en fil med betalningar",
    ),
    "F204.remedy": (
        "Get the payments from the bank as camt.054, OCR giro, BgMax or CSV.",
        "Hent betalingene fra banken som camt.054, OCR giro, BgMax eller CSV.",
        "Hämta betalningarna från banken som camt.054, OCR giro, BgMax eller CSV.",
    ),
    "F205": (
        "these are claims of AvtaleGiro that go to the bank, not payments",
        "dette er betalingskrav for AvtaleGiro som går til banken, ikke betalinger",
        "detta är betalningskrav för AvtaleGiro som går till banken, inte betalningar",
    ),
    "F205.remedy": (
        "What is paid of them comes back in a file of OCR giro.",
        "Det som betales av dem, kommer tilbake i en OCR-fil.",
        "Det som betalas av dem kommer tillbaka i en fil med OCR giro.",
    ),
    "F205.what": ("claims of AvtaleGiro", "betalingskrav for AvtaleGiro", "krav för AvtaleGiro"),
    "F206": (
        "these are agreements of AvtaleGiro, not payments",
        "dette er faste betalingsoppdrag (FBO) for AvtaleGiro, ikke betalinger",
        "detta är medgivanden för AvtaleGiro, inte betalningar",
    ),
    "F206.remedy": (
        "Give the file of OCR giro of the same day.",
        "Oppgi OCR-filen fra samme dag.",
        "Ange filen med OCR giro från samma dag.",
    ),
    "F206.what": (
        "agreements of AvtaleGiro",
        "faste betalingsoppdrag (FBO)",
        "medgivanden för AvtaleGiro",
    ),
    "F207": (
        "these are records of service {service} of Nets, not of OCR giro (09)",
        "dette er poster fra tjeneste {service} hos Nets, ikke fra OCR giro (09)",
        "detta är poster från tjänst {service} hos Nets, inte från OCR giro (09)",
    ),
    "F207.remedy": (
        "Give the file of OCR giro of the same day.",
        "Oppgi OCR-filen fra samme dag.",
        "Ange filen med OCR giro från samma dag.",
    ),
    "F207.what": ("another service", "en annen tjeneste", "en annan tjänst"),
    "F208": (
        "this is a {message}, which tells of no booked payments",
        "dette er en {message}, som ikke forteller om bokførte betalinger",
        "detta är en {message}, som inte innehåller några bokförda betalningar",
    ),
    "F208.remedy": (
        "Get camt.054 (payments) or camt.053 (account statement) from the bank.",
        "Hent camt.054 (betalinger) eller camt.053 (kontoutskrift) fra banken.",
        "Hämta camt.054 (betalningar) eller camt.053 (kontoutdrag) från banken.",
    ),
    "F209": (
        "version {version} of {format} is not known",
        "versjon {version} av {format} er ikke kjent",
        "version {version} av {format} är inte känd",
    ),
    "F209.remedy": (
        "Ask the bank for one of these: {known}.",
        "Be banken om en av disse: {known}.",
        "Be banken om en av dessa: {known}.",
    ),
    "F210": (
        "the record has {length} characters instead of 80",
        "posten har {length} tegn i stedet for 80",
        "posten har {length} tecken i stället för 80",
    ),
    "F210.remedy": _AGAIN,
    "F211": (
        "a record “{kind}” has no place here",
        "en post «{kind}» hører ikke hjemme her",
        "en post ”{kind}” hör inte hemma här",
    ),
    "F211.remedy": _AGAIN,
    "F212": (
        "the second record of this payment is missing (amount item 2)",
        "den andre posten til denne betalingen mangler (beløpspost 2)",
        "den andra posten till denna betalning fattas (beloppspost 2)",
    ),
    "F212.remedy": _AGAIN,
    "F213": (
        "the record has the number {number}, another than the payment it follows",
        "posten har nummer {number}, et annet enn betalingen den følger etter",
        "posten har nummer {number}, ett annat än betalningen den följer",
    ),
    "F213.remedy": _AGAIN,
    "F214": ("“{text}” is no date", "«{text}» er ingen dato", "”{text}” är inget datum"),
    "F214.remedy": (
        "Get the file from the bank again. Of a CSV file, see whether the right profile was taken.",
        "Hent filen på nytt fra banken. Er det CSV, se om riktig profil er brukt.",
        "Hämta filen på nytt från banken. Är det CSV, se om rätt profil har använts.",
    ),
    "F215": ("“{text}” is no amount", "«{text}» er ikke et beløp", "”{text}” är inget belopp"),
    "F215.remedy": (
        (
            "Get the file from the bank again. Of a CSV file, see whether the right profile was taken, "
            "and its decimal mark."
        ),
        (
            "Hent filen på nytt fra banken. Er det CSV, se om riktig profil er brukt, og på "
            "desimaltegnet i den."
        ),
        (
            "Hämta filen på nytt från banken. Är det CSV, se om rätt profil har använts, och på dess "
            "decimaltecken."
        ),
    ),
    "F216": ("“{text}” is no number", "«{text}» er ikke et antall", "”{text}” är inget antal"),
    "F216.remedy": _AGAIN,
    "F217": (
        "the deposit is in “{text}”, another currency than its section",
        "innskuddet er i «{text}», en annen valuta enn avsnittet det står i",
        "insättningen är i ”{text}”, en annan valuta än sitt avsnitt",
    ),
    "F217.remedy": _AGAIN,
    "F218": (
        "the file ends before its last record",
        "filen slutter før den siste posten",
        "filen slutar före sin sista post",
    ),
    "F218.remedy": _AGAIN,
    "F219": (
        "the file says that it is a test",
        "filen sier selv at den er en test",
        "filen säger själv att den är ett test",
    ),
    "F219.remedy": (
        "Nothing in it was paid. Get the real one from Bankgirot.",
        "Ingenting i den er betalt. Hent den ekte fra Bankgirot.",
        "Inget i den är betalt. Hämta den riktiga från Bankgirot.",
    ),
    "F220": (
        "the XML has a document type (DOCTYPE), which no file of this kind has",
        "XML-en har en dokumenttype (DOCTYPE), som ingen fil av dette slaget har",
        "XML-filen har en dokumenttyp (DOCTYPE), som ingen fil av detta slag har",
    ),
    "F220.remedy": (
        "It was not read, since such a file may be an attack. Make sure where it is from.",
        "Den er ikke lest, siden en slik fil kan være et angrep. Undersøk hvor den kommer fra.",
        (
            "Den har inte lästs, eftersom en sådan fil kan vara ett angrepp. Ta reda på varifrån den "
            "kommer."
        ),
    ),
    "F221": (
        "the XML is damaged or not complete: {reason}",
        "XML-en er skadet eller ikke fullstendig: {reason}",
        "XML-filen är skadad eller inte fullständig: {reason}",
    ),
    "F221.remedy": (
        "Get the whole file again from where it came; do not change it by hand.",
        "Hent hele filen på nytt der den kom fra; ikke endre den for hånd.",
        "Hämta hela filen på nytt där den kom ifrån; ändra den inte för hand.",
    ),
    "F222": (
        "“{text}” says neither in (CRDT) nor out (DBIT)",
        "«{text}» sier verken inn (CRDT) eller ut (DBIT)",
        "”{text}” säger varken in (CRDT) eller ut (DBIT)",
    ),
    "F222.remedy": _AGAIN,
    "F223": ("{name} is missing", "{name} mangler", "{name} fattas"),
    "F223.remedy": _AGAIN,
    "F224": (
        "this is no message of ISO 20022: the root is “{root}” in the namespace {namespace}",
        "dette er ingen melding etter ISO 20022: roten er «{root}» i navnerommet {namespace}",
        "detta är inget meddelande enligt ISO 20022: roten är ”{root}” i namnrymden {namespace}",
    ),
    "F224.remedy": (
        "Get camt.054 or camt.053 from the bank.",
        "Hent camt.054 eller camt.053 fra banken.",
        "Hämta camt.054 eller camt.053 från banken.",
    ),
    "F261": (
        "the file is of no known format, and its headings fit no profile",
        "filen har ikke et kjent format, og overskriftene i den passer ingen profil",
        "filen har inget känt format, och dess rubriker passar ingen profil",
    ),
    "F261.remedy": (
        (
            "Known formats: OCR giro, BgMax, camt.053, camt.054. Known profiles of CSV: {known}. Write "
            "one of your own (docs/bank-files.md)."
        ),
        (
            "Kjente formater: OCR giro, BgMax, camt.053, camt.054. Kjente CSV-profiler: {known}. Skriv "
            "en egen (docs/bank-files.md)."
        ),
        (
            "Kända format: OCR giro, BgMax, camt.053, camt.054. Kända CSV-profiler: {known}. Skriv en "
            "egen (docs/bank-files.md)."
        ),
    ),
    "F262": (
        "there is no profile “{name}”",
        "det finnes ingen profil «{name}»",
        "det finns ingen profil ”{name}”",
    ),
    "F262.remedy": ("Known: {known}.", "Kjente: {known}.", "Kända: {known}."),
    "F263": (
        "the file does not fit the profile {name}",
        "filen passer ikke med profilen {name}",
        "filen passar inte profilen {name}",
    ),
    "F263.remedy": (
        "It needs a line with these headings: {headings}.",
        "Den må ha en linje med disse overskriftene: {headings}.",
        "Den måste ha en rad med dessa rubriker: {headings}.",
    ),
    "F264": (
        "the row has {cells} cells, the headings {headings}",
        "raden har {cells} celler, overskriftene {headings}",
        "raden har {cells} celler, rubrikerna {headings}",
    ),
    "F264.remedy": _AGAIN,
    "F265": (
        "this is no CSV: {reason}",
        "dette er ikke CSV: {reason}",
        "detta är ingen CSV: {reason}",
    ),
    "F265.remedy": _AGAIN,
}
