"""What is said of journals, in English, Norwegian and Swedish.

A problem's message stands under its code, what mends it under `CODE.remedy`, and what was skipped
under `notice.*`.
"""

from __future__ import annotations

PHRASES: dict[str, tuple[str, str, str]] = {
    # Files and lines
    "J101": (
        "{path} cannot be read: {reason}",
        "{path} kan ikke leses: {reason}",
        "{path} kan inte läsas: {reason}",
    ),
    "J101.remedy": (
        "Check the path; in an include it is relative to the file that includes.",
        "Kontroller stien; i en include er den relativ til filen som inkluderer.",
        "Kontrollera sökvägen; i en include är den relativ till filen som inkluderar.",
    ),
    "J102": (
        "{path} is not UTF-8",
        "{path} er ikke UTF-8",
        "{path} är inte UTF-8",
    ),
    "J102.remedy": (
        "Convert it: iconv -f latin1 -t utf-8 {path} > new.journal",
        "Konverter den: iconv -f latin1 -t utf-8 {path} > ny.journal",
        "Konvertera den: iconv -f latin1 -t utf-8 {path} > ny.journal",
    ),
    "J103": (
        "{path} is UTF-16 or no text at all",
        "{path} er UTF-16 eller ikke tekst i det hele tatt",
        "{path} är UTF-16 eller inte text alls",
    ),
    "J103.remedy": (
        "If it is text, convert it: iconv -f utf-16 -t utf-8 {path} > new.journal",
        "Er den tekst, konverter den: iconv -f utf-16 -t utf-8 {path} > ny.journal",
        "Om den är text, konvertera den: iconv -f utf-16 -t utf-8 {path} > ny.journal",
    ),
    "J104": (
        "control character {character} in the line",
        "kontrolltegn {character} i linjen",
        "styrtecken {character} på raden",
    ),
    "J104.remedy": (
        "Delete it. Lines end with LF or CR LF, never CR alone.",
        "Slett det. Linjer slutter med LF eller CR LF, aldri bare CR.",
        "Ta bort det. Rader slutar med LF eller CR LF, aldrig bara CR.",
    ),
    "J105": (
        "{path} includes itself, directly or through other files",
        "{path} inkluderer seg selv, direkte eller gjennom andre filer",
        "{path} inkluderar sig själv, direkt eller genom andra filer",
    ),
    "J105.remedy": (
        "Remove one of the includes.",
        "Fjern en av include-linjene.",
        "Ta bort en av include-raderna.",
    ),
    "J106": (
        "too many files include each other; {path} is not read",
        "for mange filer inkluderer hverandre; {path} leses ikke",
        "för många filer inkluderar varandra; {path} läses inte",
    ),
    "J106.remedy": (
        "Include the files from one main file; 64 levels and 100 000 files are the most.",
        "Inkluder filene fra én hovedfil; 64 nivåer og 100 000 filer er det meste.",
        "Inkludera filerna från en huvudfil; 64 nivåer och 100 000 filer är det mesta.",
    ),
    "J107": (
        "no file matches {path}",
        "ingen fil passer med {path}",
        "ingen fil matchar {path}",
    ),
    "J107.remedy": (
        "Correct the pattern, or remove the include.",
        "Rett mønsteret, eller fjern include-linjen.",
        "Rätta mönstret, eller ta bort include-raden.",
    ),
    "J108": (
        "{path} is a folder",
        "{path} er en mappe",
        "{path} är en mapp",
    ),
    "J108.remedy": (
        "Name the files: {path}/*.journal",
        "Oppgi filene: {path}/*.journal",
        "Ange filerna: {path}/*.journal",
    ),
    "J109": (
        '"{text}" begins no transaction and is no directive',
        "«{text}» innleder ikke et bilag og er ikke et direktiv",
        "”{text}” inleder ingen verifikation och är inget direktiv",
    ),
    "J109.remedy": (
        "A transaction begins with its date; a comment with ; or #.",
        "Et bilag begynner med datoen; en kommentar med ; eller #.",
        "En verifikation börjar med datumet; en kommentar med ; eller #.",
    ),
    "J110": (
        "{text} does not begin a comment here",
        "{text} innleder ikke en kommentar her",
        "{text} inleder ingen kommentar här",
    ),
    "J110.remedy": (
        "Begin the line with ; or # (Ledger takes {text} too, hledger does not).",
        "Begynn linjen med ; eller # (Ledger godtar {text}, hledger gjør det ikke).",
        "Börja raden med ; eller # (Ledger godtar {text}, hledger gör det inte).",
    ),
    "J111": (
        "indented line that belongs to no transaction",
        "innrykket linje som ikke hører til noe bilag",
        "indragen rad som inte hör till någon verifikation",
    ),
    "J111.remedy": (
        "Remove the blank or unindented line above it, or give it a transaction.",
        "Fjern den tomme eller uinnrykkede linjen over, eller gi den et bilag.",
        "Ta bort den tomma eller oindragna raden ovanför, eller ge den en verifikation.",
    ),
    # Transactions
    "J201": (
        "{text} is no date",
        "{text} er ingen dato",
        "{text} är inget datum",
    ),
    "J201.remedy": (
        "Write it as 2024-01-31, with a space after it.",
        "Skriv den som 2024-01-31, med et mellomrom etter.",
        "Skriv det som 2024-01-31, med ett mellanslag efter.",
    ),
    "J202": (
        "{text} has no year",
        "{text} har ikke noe årstall",
        "{text} saknar årtal",
    ),
    "J202.remedy": (
        "Write the year, or set it above with Y2024: today's year would change what the book says.",
        "Skriv året, eller angi det ovenfor med Y2024: dagens år ville endre regnskapet.",
        "Skriv året, eller ange det ovanför med Y2024: dagens år skulle ändra bokföringen.",
    ),
    "J203": (
        "{text} is no secondary date",
        "{text} er ingen sekundærdato",
        "{text} är inget sekundärdatum",
    ),
    "J203.remedy": (
        "Write both as 2024-01-31=2024-02-14.",
        "Skriv begge som 2024-01-31=2024-02-14.",
        "Skriv båda som 2024-01-31=2024-02-14.",
    ),
    "J204": (
        "{text} is not read as the code, since no space stands before it",
        "{text} leses ikke som bilagskode, siden det ikke står et mellomrom foran",
        "{text} läses inte som kod, eftersom inget mellanslag står före",
    ),
    "J204.remedy": (
        "Put a space before the parenthesis.",
        "Sett et mellomrom foran parentesen.",
        "Sätt ett mellanslag före parentesen.",
    ),
    "J205": (
        "the code is not closed: {text}",
        "koden er ikke avsluttet: {text}",
        "koden är inte avslutad: {text}",
    ),
    "J205.remedy": (
        "Close it with ).",
        "Avslutt den med ).",
        "Avsluta den med ).",
    ),
    # Tags
    "J301": (
        'the comma ends the value of {tag}: "{value}" is cut',
        "kommaet avslutter verdien av {tag}: «{value}» blir kuttet",
        "kommatecknet avslutar värdet på {tag}: ”{value}” kapas",
    ),
    "J301.remedy": (
        "Write the value without a comma; two tags take a line each.",
        "Skriv verdien uten komma; to merker får hver sin linje.",
        "Skriv värdet utan kommatecken; två taggar får var sin rad.",
    ),
    "J302": (
        '"{text}" is no posting date',
        "«{text}» er ingen posteringsdato",
        "”{text}” är inget konteringsdatum",
    ),
    "J302.remedy": (
        "Write it as [2024-01-31] or date:2024-01-31.",
        "Skriv den som [2024-01-31] eller date:2024-01-31.",
        "Skriv det som [2024-01-31] eller date:2024-01-31.",
    ),
    # Postings
    "J401": (
        'one space before "{amount}" makes it part of the account\'s name',
        "ett mellomrom foran «{amount}» gjør det til en del av kontonavnet",
        "ett mellanslag före ”{amount}” gör det till en del av kontonamnet",
    ),
    "J401.remedy": (
        "Put two spaces after {account}; if it is the account's name, declare the account.",
        "Sett to mellomrom etter {account}; er det kontonavnet, deklarer kontoen (account …).",
        "Sätt två mellanslag efter {account}; är det kontonamnet, deklarera kontot (account …).",
    ),
    "J402": (
        "one space before the comment makes it part of the account's name",
        "ett mellomrom foran kommentaren gjør den til en del av kontonavnet",
        "ett mellanslag före kommentaren gör den till en del av kontonamnet",
    ),
    "J402.remedy": (
        "Put two spaces after {account}.",
        "Sett to mellomrom etter {account}.",
        "Sätt två mellanslag efter {account}.",
    ),
    "J403": (
        "no account in this posting",
        "ingen konto i denne posteringen",
        "inget konto i denna kontering",
    ),
    "J403.remedy": (
        "Write the account, two spaces, and the amount.",
        "Skriv kontoen, to mellomrom og beløpet.",
        "Skriv kontot, två mellanslag och beloppet.",
    ),
    "J404": (
        '"{text}" after the amount is not understood',
        "«{text}» etter beløpet forstås ikke",
        "”{text}” efter beloppet förstås inte",
    ),
    "J404.remedy": (
        "Begin a comment with ;",
        "Begynn en kommentar med ;",
        "Börja en kommentar med ;",
    ),
    "J405": (
        "the amount is left out on more than one line ({lines})",
        "beløpet er utelatt på mer enn én linje ({lines})",
        "beloppet är utelämnat på mer än en rad ({lines})",
    ),
    "J405.remedy": (
        "Write all amounts but one; two spaces part account and amount.",
        "Skriv alle beløp unntatt ett; to mellomrom skiller konto og beløp.",
        "Skriv alla belopp utom ett; två mellanslag skiljer konto och belopp.",
    ),
    # Amounts
    "J501": (
        '"{text}" is no amount',
        "«{text}» er ikke et beløp",
        "”{text}” är inget belopp",
    ),
    "J501.remedy": (
        "Write it as 1250.00 NOK.",
        "Skriv det som 1250.00 NOK.",
        "Skriv det som 1250.00 SEK.",
    ),
    "J502": (
        "the separators in {text} make no sense",
        "skilletegnene i {text} gir ikke mening",
        "skiljetecknen i {text} är obegripliga",
    ),
    "J502.remedy": (
        "Write it as 1250.00, 1 250,00 or 1,250.00.",
        "Skriv det som 1250.00, 1 250,00 eller 1,250.00.",
        "Skriv det som 1250.00, 1 250,00 eller 1,250.00.",
    ),
    "J503": (
        "{text} may be thousands or decimals",
        "{text} kan være tusener eller desimaler",
        "{text} kan vara tusental eller decimaler",
    ),
    "J503.remedy": (
        "Write two decimals, or say which above: decimal-mark . or decimal-mark ,",
        "Skriv to desimaler, eller si hvilket ovenfor: decimal-mark . eller decimal-mark ,",
        "Skriv två decimaler, eller ange ovanför: decimal-mark . eller decimal-mark ,",
    ),
    "J504": (
        "{text} is an expression, not an amount",
        "{text} er et regnestykke, ikke et beløp",
        "{text} är ett uttryck, inte ett belopp",
    ),
    "J504.remedy": (
        "Write what it comes to: {suggestion}",
        "Skriv det det blir: {suggestion}",
        "Skriv vad det blir: {suggestion}",
    ),
    "J505": (
        "a lot on the receivable account {account}",
        "et parti (lot) på reskontrokontoen {account}",
        "ett parti (lot) på reskontrakontot {account}",
    ),
    "J505.remedy": (
        "Remove what stands in brackets after the amount; a cost is written with @ or @@.",
        "Fjern det som står i klammer etter beløpet; en kostpris skrives med @ eller @@.",
        "Ta bort det som står inom klammer efter beloppet; en kostnad skrivs med @ eller @@.",
    ),
    "J506": (
        "{text}: a multiplier has a meaning in automatic rules only",
        "{text}: en faktor har bare mening i automatiske regler",
        "{text}: en faktor har bara mening i automatiska regler",
    ),
    "J506.remedy": (
        "Write the amount.",
        "Skriv beløpet.",
        "Skriv beloppet.",
    ),
    "J507": (
        "the number has too many digits",
        "tallet har for mange sifre",
        "talet har för många siffror",
    ),
    "J507.remedy": (
        "At most 40 digits before the decimal mark and 255 after it.",
        "Høyst 40 sifre foran desimaltegnet og 255 etter.",
        "Högst 40 siffror före decimaltecknet och 255 efter.",
    ),
    "J508": (
        "{text} is an expression, not an amount",
        "{text} er et regnestykke, ikke et beløp",
        "{text} är ett uttryck, inte ett belopp",
    ),
    "J508.remedy": (
        "Compute it and write the amount.",
        "Regn det ut og skriv beløpet.",
        "Räkna ut det och skriv beloppet.",
    ),
    # Balance assertions and assignments
    "J601": (
        "{account} should hold {expected} and holds {actual} (difference {difference})",
        "{account} skulle vært {expected} og er {actual} (differanse {difference})",
        "{account} skulle vara {expected} och är {actual} (differens {difference})",
    ),
    "J601.remedy": (
        "Correct the postings up to this day, or what is asserted.",
        "Rett posteringene til og med denne dagen, eller det som hevdes.",
        "Rätta konteringarna till och med denna dag, eller det som hävdas.",
    ),
    "J602": (
        "the amount on {account} is assigned in a transaction that touches a receivable",
        "beløpet på {account} settes av saldoen i et bilag som rører reskontroen",
        "beloppet på {account} sätts av saldot i en verifikation som rör reskontran",
    ),
    "J602.remedy": (
        "Write the amount; hledger print -x shows it.",
        "Skriv beløpet; hledger print -x viser det.",
        "Skriv beloppet; hledger print -x visar det.",
    ),
    "J603": (
        "a balance assertion has no lot",
        "en saldopåstand har ikke noe parti (lot)",
        "ett saldopåstående har inget parti (lot)",
    ),
    "J603.remedy": (
        "Remove what stands in braces.",
        "Fjern det som står i krøllparenteser.",
        "Ta bort det som står inom klammerparenteser.",
    ),
    "J604": (
        "{account} should hold {expected} and nothing else, and holds {others} too",
        "{account} skulle vært {expected} og ikke noe annet, men har også {others}",
        "{account} skulle vara {expected} och inget annat, men har även {others}",
    ),
    "J604.remedy": (
        "Correct the postings, or assert one commodity with a single =.",
        "Rett posteringene, eller hevd én valuta med ett enkelt =.",
        "Rätta konteringarna, eller hävda en valuta med ett enda =.",
    ),
    # Balance
    "J701": (
        "the transaction does not balance: {difference} is left",
        "bilaget balanserer ikke: {difference} er til overs",
        "verifikationen balanserar inte: {difference} blir över",
    ),
    "J701.remedy": (
        "Correct an amount, or leave one out.",
        "Rett et beløp, eller utelat ett.",
        "Rätta ett belopp, eller utelämna ett.",
    ),
    "J702": (
        "two commodities ({commodities}) and no cost in a transaction that touches a receivable",
        "to valutaer ({commodities}) og ingen kurs i et bilag som rører reskontroen",
        "två valutor ({commodities}) och ingen kurs i en verifikation som rör reskontran",
    ),
    "J702.remedy": (
        "Write the cost: 100.00 EUR @@ 1150.00 NOK",
        "Skriv kostprisen: 100.00 EUR @@ 1150.00 NOK",
        "Skriv kostnaden: 100.00 EUR @@ 1150.00 SEK",
    ),
    # Directives
    "J801": (
        "include names no file",
        "include oppgir ingen fil",
        "include anger ingen fil",
    ),
    "J801.remedy": (
        "Write include PATH; * and ** stand for any files and folders.",
        "Skriv include STI; * og ** står for alle filer og mapper.",
        "Skriv include SÖKVÄG; * och ** står för alla filer och mappar.",
    ),
    "J802": (
        '"{text}" is no alias',
        "«{text}» er ikke et alias",
        "”{text}” är inget alias",
    ),
    "J802.remedy": (
        "Write alias OLD = NEW or alias /REGEX/ = NEW.",
        "Skriv alias GAMMEL = NY eller alias /REGEX/ = NY.",
        "Skriv alias GAMMAL = NY eller alias /REGEX/ = NY.",
    ),
    "J803": (
        "the regular expression {text} is not understood: {reason}",
        "det regulære uttrykket {text} forstås ikke: {reason}",
        "det reguljära uttrycket {text} förstås inte: {reason}",
    ),
    "J803.remedy": (
        "Correct it, or use alias OLD = NEW.",
        "Rett det, eller bruk alias GAMMEL = NY.",
        "Rätta det, eller använd alias GAMMAL = NY.",
    ),
    "J804": (
        '"{text}" is no sample of a commodity',
        "«{text}» er ikke et eksempel på en valuta",
        "”{text}” är inget exempel på en valuta",
    ),
    "J804.remedy": (
        "Write a symbol, or an amount such as 1000.00 NOK.",
        "Skriv et symbol, eller et beløp som 1000.00 NOK.",
        "Skriv en symbol, eller ett belopp som 1000.00 SEK.",
    ),
    "J805": (
        "the format is of {other}, not of {commodity}",
        "formatet gjelder {other}, ikke {commodity}",
        "formatet gäller {other}, inte {commodity}",
    ),
    "J805.remedy": (
        "Use the same symbol on both lines.",
        "Bruk samme symbol på begge linjer.",
        "Använd samma symbol på båda raderna.",
    ),
    "J806": (
        "{text} shows no decimal mark",
        "{text} viser ikke noe desimaltegn",
        "{text} visar inget decimaltecken",
    ),
    "J806.remedy": (
        "Write one, as in 1000.00 NOK or 1000. NOK.",
        "Skriv et, som i 1000.00 NOK eller 1000. NOK.",
        "Skriv ett, som i 1000.00 SEK eller 1000. SEK.",
    ),
    "J807": (
        '"{text}" is no decimal mark',
        "«{text}» er ikke et desimaltegn",
        "”{text}” är inget decimaltecken",
    ),
    "J807.remedy": (
        "Write decimal-mark . or decimal-mark ,",
        "Skriv decimal-mark . eller decimal-mark ,",
        "Skriv decimal-mark . eller decimal-mark ,",
    ),
    "J808": (
        '"{text}" is no price',
        "«{text}» er ingen kurs",
        "”{text}” är ingen kurs",
    ),
    "J808.remedy": (
        "Write P 2024-01-31 EUR 11.50 NOK.",
        "Skriv P 2024-01-31 EUR 11.50 NOK.",
        "Skriv P 2024-01-31 EUR 11.50 SEK.",
    ),
    "J809": (
        '"{text}" ends what was not begun in this file',
        "«{text}» avslutter noe som ikke er begynt i denne filen",
        "”{text}” avslutar något som inte har börjat i denna fil",
    ),
    "J809.remedy": (
        "Remove the line, or write the apply that it ends.",
        "Fjern linjen, eller skriv den apply som den avslutter.",
        "Ta bort raden, eller skriv den apply som den avslutar.",
    ),
    "J810": (
        '"{text}" is not supported',
        "«{text}» støttes ikke",
        "”{text}” stöds inte",
    ),
    "J810.remedy": (
        "Write end apply account, end aliases or end comment; a test block is a comment block.",
        "Skriv end apply account, end aliases eller end comment; gjør test til comment.",
        "Skriv end apply account, end aliases eller end comment; gör test till comment.",
    ),
    "J811": (
        '"{text}" cannot be declared as an account',
        "«{text}» kan ikke deklareres som konto",
        "”{text}” kan inte deklareras som konto",
    ),
    "J811.remedy": (
        "Write the name without parentheses or brackets around it.",
        "Skriv navnet uten parenteser eller klammer rundt.",
        "Skriv namnet utan parenteser eller klamrar omkring.",
    ),
    "J812": (
        "this is a timeclock line, not a journal line: {text}",
        "dette er en timeclock-linje, ikke en journallinje: {text}",
        "detta är en timeclock-rad, inte en journalrad: {text}",
    ),
    "J812.remedy": (
        "Move it to a .timeclock file.",
        "Flytt den til en .timeclock-fil.",
        "Flytta den till en .timeclock-fil.",
    ),
    "J813": (
        '"{text}" is no year',
        "«{text}» er ikke et årstall",
        "”{text}” är inget årtal",
    ),
    "J813.remedy": (
        "Write Y2024.",
        "Skriv Y2024.",
        "Skriv Y2024.",
    ),
    # Notices
    "notice.periodic": (
        "{count} periodic rules (~) ignored",
        "{count} periodiske regler (~) er ikke tatt med",
        "{count} periodiska regler (~) har hoppats över",
    ),
    "notice.auto": (
        "{count} automatic rules (=) ignored",
        "{count} automatiske regler (=) er ikke tatt med",
        "{count} automatiska regler (=) har hoppats över",
    ),
    "notice.auto_receivable": (
        "{count} automatic rules (=) name a receivable account and are ignored",
        "{count} automatiske regler (=) nevner en reskontrokonto og er ikke tatt med",
        "{count} automatiska regler (=) nämner ett reskontrakonto och har hoppats över",
    ),
    "notice.ledger_directive": (
        "{count} directives of Ledger ignored",
        "{count} Ledger-direktiver er ikke tatt med",
        "{count} Ledger-direktiv har hoppats över",
    ),
    "notice.subformat": (
        "{count} included files that are no journals (timeclock, timedot, CSV) ignored",
        "{count} inkluderte filer som ikke er journaler (timeclock, timedot, CSV) er ikke tatt med",
        "{count} inkluderade filer som inte är journaler (timeclock, timedot, CSV) hoppades över",
    ),
}
