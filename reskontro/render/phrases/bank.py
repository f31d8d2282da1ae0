"""What is wrong with files from banks and their profiles (F), and what should be known of them."""

from __future__ import annotations

from typing import Final

from reskontro.render.phrases.yaml import yaml_phrases

_AGAIN: Final = (
    "Get the file from the bank again; do not change it by hand.",
    "Hent filen på nytt fra banken; ikke endre den for hånd.",
    "Hämta filen på nytt från banken; ändra den inte för hand.",
)
_ACCEPT: Final = (
    (
        "Nothing of the file was used. Get it from the bank again, or find out why it does not add up "
        "and take it as it is with --accept-difference and a reason."
    ),
    (
        "Ingenting av filen er brukt. Hent den på nytt fra banken, eller finn ut hvorfor den ikke går "
        "opp, og ta den som den er med --accept-difference og en begrunnelse."
    ),
    (
        "Inget av filen har använts. Hämta den på nytt från banken, eller ta reda på varför den inte "
        "går ihop och ta den som den är med --accept-difference och ett skäl."
    ),
)

PHRASES: Final[dict[str, dict[str, str] | tuple[str, str, str]]] = {
    **yaml_phrases("F"),
    "F160": (
        "a profile needs a name",
        "en profil trenger et navn",
        "en profil behöver ett namn",
    ),
    "F160.remedy": (
        "Give it one, for example: name: my-bank",
        "Gi den et, for eksempel: name: min-bank",
        "Ge den ett, till exempel: name: min-bank",
    ),
    "F161": (
        "the amount stands either in one column or in one for each direction",
        "beløpet står enten i én kolonne eller i én for hver retning",
        "beloppet står antingen i en kolumn eller i en för varje riktning",
    ),
    "F161.remedy": (
        "Give amount, or money_in and money_out, and not all three.",
        "Oppgi amount, eller money_in og money_out, og ikke alle tre.",
        "Ange amount, eller money_in och money_out, och inte alla tre.",
    ),
    "F162": (
        "“{value}” is no form of days",
        "«{value}» er ikke et datoformat",
        "”{value}” är inget datumformat",
    ),
    "F162.remedy": (
        "Write DD, MM and YYYY once each, as in DD.MM.YYYY.",
        "Skriv DD, MM og YYYY én gang hver, som i DD.MM.YYYY.",
        "Skriv DD, MM och YYYY en gång var, som i DD.MM.YYYY.",
    ),
    "F163": (
        "a delimiter is one character, not “{value}”",
        "et skilletegn er ett tegn, ikke «{value}»",
        "ett avgränsningstecken är ett tecken, inte ”{value}”",
    ),
    "F163.remedy": (
        'Write ";", "," or "\\t" (a tab).',
        'Skriv ";", "," eller "\\t" (tabulator).',
        'Skriv ";", "," eller "\\t" (tabb).',
    ),
    "F164": (
        "“{value}” is no regular expression with one group",
        "«{value}» er ikke et regulært uttrykk med én gruppe",
        "”{value}” är inget reguljärt uttryck med en grupp",
    ),
    "F164.remedy": (
        "The group is the account, as in: 'Konto: ([0-9 .]+)'",
        "Gruppen er kontoen, som i: 'Konto: ([0-9 .]+)'",
        "Gruppen är kontot, som i: 'Konto: ([0-9 .]+)'",
    ),
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
    "F301": (
        (
            "the closing balance is {stated:amount} {currency}, but opening balance and lines make "
            "{found:amount}: a difference of {difference:amount}"
        ),
        (
            "utgående saldo er {stated:amount} {currency}, men inngående saldo og linjene blir "
            "{found:amount}: en differanse på {difference:amount}"
        ),
        (
            "utgående saldo är {stated:amount} {currency}, men ingående saldo och raderna blir "
            "{found:amount}: en differens på {difference:amount}"
        ),
    ),
    "F301.remedy": _ACCEPT,
    "F302": (
        (
            "the sum is said to be {stated:amount} {currency}, but is {found:amount}: a difference of "
            "{difference:amount}"
        ),
        (
            "summen skal være {stated:amount} {currency}, men er {found:amount}: en differanse på "
            "{difference:amount}"
        ),
        (
            "summan ska vara {stated:amount} {currency}, men är {found:amount}: en differens på "
            "{difference:amount}"
        ),
    ),
    "F302.remedy": _ACCEPT,
    "F303": (
        "there should be {stated} payments, but there are {found}",
        "antall betalinger skal være {stated}, men er {found}",
        "antalet betalningar ska vara {stated}, men är {found}",
    ),
    "F303.remedy": _ACCEPT,
    "F304": (
        "there should be {stated} records, but there are {found}",
        "antall poster skal være {stated}, men er {found}",
        "antalet poster ska vara {stated}, men är {found}",
    ),
    "F304.remedy": _ACCEPT,
    "F305": (
        "there should be {stated} deductions, but there are {found}",
        "antall fradrag skal være {stated}, men er {found}",
        "antalet avdrag ska vara {stated}, men är {found}",
    ),
    "F305.remedy": _ACCEPT,
    "F306": (
        "there should be {stated} extra references, but there are {found}",
        "antall ekstra referanser skal være {stated}, men er {found}",
        "antalet extra referenser ska vara {stated}, men är {found}",
    ),
    "F306.remedy": _ACCEPT,
    "F307": (
        "there should be {stated} deposits, but there are {found}",
        "antall innskudd skal være {stated}, men er {found}",
        "antalet insättningar ska vara {stated}, men är {found}",
    ),
    "F307.remedy": _ACCEPT,
    "F308": (
        (
            "the line is of {stated:amount} {currency}, but its payments make {found:amount}: a "
            "difference of {difference:amount}"
        ),
        (
            "linjen er på {stated:amount} {currency}, men betalingene i den blir {found:amount}: en "
            "differanse på {difference:amount}"
        ),
        (
            "raden är på {stated:amount} {currency}, men dess betalningar blir {found:amount}: en "
            "differens på {difference:amount}"
        ),
    ),
    "F308.remedy": _ACCEPT,
    "F309": (
        (
            "the line is of {stated:amount} {currency}, but its payments are in another currency, "
            "together {found:amount}"
        ),
        (
            "linjen er på {stated:amount} {currency}, men betalingene i den er i en annen valuta, til "
            "sammen {found:amount}"
        ),
        (
            "raden är på {stated:amount} {currency}, men dess betalningar är i en annan valuta, "
            "tillsammans {found:amount}"
        ),
    ),
    "F309.remedy": _ACCEPT,
    "F310": (
        (
            "the balance is {stated:amount} {currency}, but the one before and the amount make "
            "{found:amount}: a difference of {difference:amount}"
        ),
        (
            "saldoen er {stated:amount} {currency}, men den forrige og beløpet blir {found:amount}: en "
            "differanse på {difference:amount}"
        ),
        (
            "saldot är {stated:amount} {currency}, men det förra och beloppet blir {found:amount}: en "
            "differens på {difference:amount}"
        ),
    ),
    "F310.remedy": (
        (
            "Rows are missing, twice or filtered. Get the whole period from the bank, or take the file "
            "as it is with --accept-difference and a reason."
        ),
        (
            "Rader mangler, er doble eller er filtrert bort. Hent hele perioden fra banken, eller ta "
            "filen som den er med --accept-difference og en begrunnelse."
        ),
        (
            "Rader fattas, är dubbla eller bortfiltrerade. Hämta hela perioden från banken, eller ta "
            "filen som den är med --accept-difference och ett skäl."
        ),
    ),
    "F401": (
        (
            "the check digit of the reference {reference} is wrong; it is kept, but nothing is "
            "settled by it alone"
        ),
        (
            "kontrollsifferet i referansen {reference} er feil; den beholdes, men ingenting utlignes på grunnlag av den alene"
        ),
        (
            "kontrollsiffran i referensen {reference} är fel; den behålls, men inget prickas av enbart efter den"
        ),
    ),
    "F402": (
        "a line of {amount} {currency} is not booked yet and was left out",
        "en linje på {amount} {currency} er ikke bokført ennå og er utelatt",
        "en rad på {amount} {currency} är inte bokförd än och har utelämnats",
    ),
    "F403": (
        "the record was damaged by tabs and has been put right",
        "posten var skadet av tabulatortegn og er rettet",
        "posten var skadad av tabbar och har rättats",
    ),
    "F404": (
        "{what:phrase} beside the payments were left out",
        "{what:phrase} ved siden av betalingene er utelatt",
        "{what:phrase} utöver betalningarna har utelämnats",
    ),
    "F501": (
        "the account {account} is not the firm's",
        "kontoen {account} er ikke firmaets",
        "kontot {account} är inte företagets",
    ),
    "F501.remedy": (
        "The firm's own: {own}. Nothing of the file was used; see company in reskontro.yaml.",
        "Firmaets egne: {own}. Ingenting av filen er brukt; se company i reskontro.yaml.",
        "Firmans egna: {own}. Inget av filen har använts; se company i reskontro.yaml.",
    ),
    "F502": (
        "the account {account} is in {currency}",
        "kontoen {account} er i {currency}",
        "kontot {account} är i {currency}",
    ),
    "F502.remedy": (
        'Nothing of the file was used. Name the account of the books for it: record.bank_in: {{{currency}: "1930"}}, or bank.accounts.',
        'Ingenting av filen er brukt. Oppgi kontoen i regnskapet for den: record.bank_in: {{{currency}: "1930"}}, eller bank.accounts.',
        'Inget av filen har använts. Ange kontot i bokföringen för den: record.bank_in: {{{currency}: "1930"}}, eller bank.accounts.',
    ),
    "F165": (
        "an account needs the number of a customer, and that of the account",
        "en konto trenger nummeret til en kunde, og sitt eget",
        "ett konto behöver numret på en kund, och sitt eget",
    ),
    "F165.remedy": (
        'Write for example: {{customer: "10001", account: "86011117947"}}',
        'Skriv for eksempel: {{customer: "10001", account: "86011117947"}}',
        'Skriv till exempel: {{customer: "10001", account: "86011117947"}}',
    ),
    "F166": (
        "“{value}” is no identity of a payment",
        "«{value}» er ikke identiteten til en betaling",
        "”{value}” är ingen betalnings identitet",
    ),
    "F166.remedy": (
        "Leave the line payment: as it was written; only decision: is to be changed.",
        "La linjen payment: stå som den ble skrevet; bare decision: skal endres.",
        "Låt raden payment: stå som den skrevs; bara decision: ska ändras.",
    ),
    "F167": (
        "“{value}” is no amount with its currency",
        "«{value}» er ikke et beløp med valuta",
        "”{value}” är inget belopp med valuta",
    ),
    "F167.remedy": (
        "Leave the line as it was written, for example 100.00 EUR; only decision: is to be changed.",
        "La linjen stå som den ble skrevet, for eksempel 100.00 EUR; bare decision: skal endres.",
        "Låt raden stå som den skrevs, till exempel 100.00 EUR; bara decision: ska ändras.",
    ),
    "F601": (
        "a payment of {day:date} is to be booked, and the book is closed up to {closed:date}",
        "en betaling fra {day:date} skal bokføres, og regnskapet er lukket til og med {closed:date}",
        "en betalning från {day:date} ska bokföras, och bokföringen är stängd till och med {closed:date}",
    ),
    "F601.remedy": (
        "Nothing of the file was booked. Leave out what is before a day with --from, or move the lock.",
        "Ingenting av filen er bokført. Utelat det som er før en dag med --from, eller flytt låsen.",
        "Inget av filen har bokförts. Utelämna det som är före en dag med --from, eller flytta låset.",
    ),
    "F602": (
        "a payment of {day:date} lies in the future",
        "en betaling fra {day:date} ligger i fremtiden",
        "en betalning från {day:date} ligger i framtiden",
    ),
    "F602.remedy": (
        "Nothing of the file was booked. Import it when the day has come, or set record.future.",
        "Ingenting av filen er bokført. Importer den når dagen er kommet, eller sett record.future.",
        "Inget av filen har bokförts. Importera den när dagen har kommit, eller ställ in record.future.",
    ),
    "F603": (
        "the decision “{decision}” names no customer{near:?; nearest: {near}}",
        "avgjørelsen «{decision}» nevner ingen kunde{near:?; nærmest: {near}}",
        "beslutet ”{decision}” nämner ingen kund{near:?; närmast: {near}}",
    ),
    "F603.remedy": (
        "Write accept, ignore, a customer, or a customer and documents: 10001 2025-001, 2025-002. A semicolon parts several customers.",
        "Skriv accept, ignore, en kunde, eller en kunde og dokumenter: 10001 2025-001, 2025-002. Semikolon skiller flere kunder.",
        "Skriv accept, ignore, en kund, eller en kund och dokument: 10001 2025-001, 2025-002. Semikolon skiljer flera kunder åt.",
    ),
    "F604": (
        "{customer} has no document {document}{near:?; open are {near}}",
        "{customer} har ikke noe dokument {document}{near:?; åpne er {near}}",
        "{customer} har inget dokument {document}{near:?; öppna är {near}}",
    ),
    "F604.remedy": (
        "Name documents of the customer as the book has them, with a comma between.",
        "Nevn dokumenter hos kunden slik regnskapet har dem, med komma mellom.",
        "Ange kundens dokument så som bokföringen har dem, med komma mellan.",
    ),
    "F605": (
        "nothing was proposed that could be accepted",
        "det var ikke noe forslag å godta",
        "det fanns inget förslag att godta",
    ),
    "F605.remedy": (
        "Name the customer, and maybe its documents, as the decision.",
        "Skriv kunden, og eventuelt dokumentene, som avgjørelse.",
        "Ange kunden, och eventuellt dokumenten, som beslut.",
    ),
    "F606": (
        "no such payment waits in the book",
        "ingen slik betaling venter i regnskapet",
        "ingen sådan betalning väntar i bokföringen",
    ),
    "F606.remedy": (
        "Take the record out of the file, or import the bank's file that has the payment.",
        "Ta posten ut av filen, eller importer filen fra banken som har betalingen.",
        "Ta bort posten ur filen, eller importera filen från banken som har betalningen.",
    ),
    "F607": (
        "nothing of {document} of {customer} is open any more",
        "ingenting av {document} hos {customer} er åpent lenger",
        "inget av {document} hos {customer} är öppet längre",
    ),
    "F607.remedy": (
        "Name another document, or the customer alone: what settles nothing is then unallocated.",
        "Nevn et annet dokument, eller bare kunden: det som ikke utligner noe, blir uplassert.",
        "Ange ett annat dokument, eller bara kunden: det som inte reglerar något blir ofördelat.",
    ),
    "F608": (
        "money that is taken back needs the document, or documents, whose payment it was",
        "penger som trekkes tilbake, trenger dokumentet, eller dokumentene, som betalingen gjaldt",
        "en återtagen betalning behöver det eller de dokument som den gällde",
    ),
    "F608.remedy": (
        "Write the customer and the document whose payment was taken back: 10001 2025-001. Of several write how much of each: 10001 2025-001 = 500; 10002 2025-003 = 700",
        "Skriv kunden og dokumentet som betalingen ble trukket tilbake for: 10001 2025-001. Er det flere, skriv hvor mye av hvert: 10001 2025-001 = 500; 10002 2025-003 = 700",
        "Ange kunden och dokumentet vars betalning återtogs: 10001 2025-001. Gäller det flera, ange hur mycket av vart och ett: 10001 2025-001 = 500; 10002 2025-003 = 700",
    ),
    "F609": (
        "{amount:amount} {currency} is to be for {document} of {customer}, of which {open:amount} is open",
        "{amount:amount} {currency} skal gjelde {document} hos {customer}, der {open:amount} er åpent",
        "{amount:amount} {currency} ska gälla {document} hos {customer}, där {open:amount} är öppet",
    ),
    "F609.remedy": (
        "Give the document at most what is open; the customer alone gets what is over: 10001 2025-001 = 500; 10001 = 20",
        "Gi dokumentet høyst det som er åpent; kunden alene får det som er for mye: 10001 2025-001 = 500; 10001 = 20",
        "Ge dokumentet högst det som är öppet; kunden ensam får det som är för mycket: 10001 2025-001 = 500; 10001 = 20",
    ),
    "F610": (
        "how much of the payment is for {what} is not said",
        "det er ikke sagt hvor mye av betalingen som gjelder {what}",
        "det är inte sagt hur mycket av betalningen som gäller {what}",
    ),
    "F610.remedy": (
        "Write the amount behind it, above 0: {what} = 500",
        "Skriv beløpet bak, over 0: {what} = 500",
        "Skriv beloppet efter, över 0: {what} = 500",
    ),
    "F611": (
        "the documents and amounts come to {total:amount} {currency}, and the payment is {payment:amount}",
        "dokumentene og beløpene blir {total:amount} {currency}, og betalingen er {payment:amount}",
        "dokumenten och beloppen blir {total:amount} {currency}, och betalningen är {payment:amount}",
    ),
    "F611.remedy": (
        "Write how much is for each, so that it makes the payment: 10001 2025-001 = 500; 10002 2025-003 = 700. A document without an amount counts with all that is open.",
        "Skriv hvor mye som gjelder hvert, slik at det blir betalingen: 10001 2025-001 = 500; 10002 2025-003 = 700. Et dokument uten beløp teller med alt som er åpent.",
        "Skriv hur mycket som gäller vart och ett, så att det blir betalningen: 10001 2025-001 = 500; 10002 2025-003 = 700. Ett dokument utan belopp räknas med allt som är öppet.",
    ),
    "F612": (
        "{what} is named twice",
        "{what} er nevnt to ganger",
        "{what} nämns två gånger",
    ),
    "F612.remedy": (
        "Name it once, with all that is for it.",
        "Nevn det én gang, med alt som gjelder det.",
        "Ange det en gång, med allt som gäller det.",
    ),
    "F613": (
        "what one {currency} was worth in {base} on {day:date} is not known",
        "hva én {currency} var verdt i {base} {day:date}, er ikke kjent",
        "kursen för {currency} i {base} {day:date} är inte känd",
    ),
    "F613.remedy": (
        "Write it behind the decision, @ 11.52, or as a price in a journal: P {day} {currency} 11.52 {base}",
        "Skriv det bak avgjørelsen, @ 11.52, eller som en kurs i en journal: P {day} {currency} 11.52 {base}",
        "Skriv det efter beslutet, @ 11.52, eller som en kurs i en journal: P {day} {currency} 11.52 {base}",
    ),
    "F614": (
        "{document} of {customer} is in {currency}, and the payment is in {paid}",
        "{document} hos {customer} er i {currency}, og betalingen er i {paid}",
        "{document} hos {customer} är i {currency}, och betalningen är i {paid}",
    ),
    "F614.remedy": (
        "Write how much of it is settled, in {currency}: {customer} {document} = 100",
        "Skriv hvor mye av det som utlignes, i {currency}: {customer} {document} = 100",
        "Skriv hur mycket av det som regleras, i {currency}: {customer} {document} = 100",
    ),
}
