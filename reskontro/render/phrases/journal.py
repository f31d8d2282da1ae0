"""What is said of journals, and of what was skipped in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    # Files and lines
    "J101": {
        "en": "{path} cannot be read: {reason}",
        "nb": "{path} kan ikke leses: {reason}",
        "sv": "{path} kan inte läsas: {reason}",
    },
    "J101.remedy": {
        "en": "Check the path; in an include it is relative to the file that includes.",
        "nb": "Kontroller stien; i en include er den relativ til filen som inkluderer.",
        "sv": "Kontrollera sökvägen; i en include är den relativ till filen som inkluderar.",
    },
    "J102": {
        "en": "{path} is not UTF-8",
        "nb": "{path} er ikke UTF-8",
        "sv": "{path} är inte UTF-8",
    },
    "J102.remedy": {
        "en": "Convert it: iconv -f latin1 -t utf-8 {path} > new.journal",
        "nb": "Konverter den: iconv -f latin1 -t utf-8 {path} > ny.journal",
        "sv": "Konvertera den: iconv -f latin1 -t utf-8 {path} > ny.journal",
    },
    "J103": {
        "en": "{path} is UTF-16 or no text at all",
        "nb": "{path} er UTF-16 eller ikke tekst i det hele tatt",
        "sv": "{path} är UTF-16 eller inte text alls",
    },
    "J103.remedy": {
        "en": "If it is text, convert it: iconv -f utf-16 -t utf-8 {path} > new.journal",
        "nb": "Er den tekst, konverter den: iconv -f utf-16 -t utf-8 {path} > ny.journal",
        "sv": "Om den är text, konvertera den: iconv -f utf-16 -t utf-8 {path} > ny.journal",
    },
    "J104": {
        "en": "control character {character} in the line",
        "nb": "kontrolltegn {character} i linjen",
        "sv": "styrtecken {character} på raden",
    },
    "J104.remedy": {
        "en": "Delete it. Lines end with LF or CR LF, never CR alone.",
        "nb": "Slett det. Linjer slutter med LF eller CR LF, aldri bare CR.",
        "sv": "Ta bort det. Rader slutar med LF eller CR LF, aldrig bara CR.",
    },
    "J105": {
        "en": "{path} includes itself, directly or through other files",
        "nb": "{path} inkluderer seg selv, direkte eller gjennom andre filer",
        "sv": "{path} inkluderar sig själv, direkt eller genom andra filer",
    },
    "J105.remedy": {
        "en": "Remove one of the includes.",
        "nb": "Fjern en av include-linjene.",
        "sv": "Ta bort en av include-raderna.",
    },
    "J106": {
        "en": "too many files include each other; {path} is not read",
        "nb": "for mange filer inkluderer hverandre; {path} leses ikke",
        "sv": "för många filer inkluderar varandra; {path} läses inte",
    },
    "J106.remedy": {
        "en": "Include the files from one main file; 64 levels and 100 000 files are the most.",
        "nb": "Inkluder filene fra én hovedfil; 64 nivåer og 100 000 filer er det høyeste antallet.",
        "sv": "Inkludera filerna från en huvudfil; högst 64 nivåer och 100 000 filer tillåts.",
    },
    "J107": {
        "en": "no file matches {path}",
        "nb": "ingen fil passer med {path}",
        "sv": "ingen fil matchar {path}",
    },
    "J107.remedy": {
        "en": "Correct the pattern, or remove the include.",
        "nb": "Rett mønsteret, eller fjern include-linjen.",
        "sv": "Rätta mönstret, eller ta bort include-raden.",
    },
    "J108": {
        "en": "{path} is a folder",
        "nb": "{path} er en mappe",
        "sv": "{path} är en mapp",
    },
    "J108.remedy": {
        "en": "Name the files: {path}/*.journal",
        "nb": "Oppgi filene: {path}/*.journal",
        "sv": "Ange filerna: {path}/*.journal",
    },
    "J109": {
        "en": '"{text}" begins no transaction and is no directive',
        "nb": "«{text}» innleder ikke et bilag og er ikke et direktiv",
        "sv": "”{text}” inleder ingen verifikation och är inget direktiv",
    },
    "J109.remedy": {
        "en": "A transaction begins with its date; a comment with ; or #.",
        "nb": "Et bilag begynner med datoen; en kommentar med ; eller #.",
        "sv": "En verifikation börjar med datumet; en kommentar med ; eller #.",
    },
    "J110": {
        "en": "{text} does not begin a comment here",
        "nb": "{text} innleder ikke en kommentar her",
        "sv": "{text} inleder ingen kommentar här",
    },
    "J110.remedy": {
        "en": "Begin the line with ; or # (Ledger takes {text} too, hledger does not).",
        "nb": "Begynn linjen med ; eller # (Ledger godtar {text}, hledger gjør det ikke).",
        "sv": "Börja raden med ; eller # (Ledger godtar {text}, hledger gör det inte).",
    },
    "J111": {
        "en": "indented line that belongs to no transaction",
        "nb": "innrykket linje som ikke hører til noe bilag",
        "sv": "indragen rad som inte hör till någon verifikation",
    },
    "J111.remedy": {
        "en": "Remove the blank or unindented line above it, or give it a transaction.",
        "nb": "Fjern den tomme eller uinnrykkede linjen over, eller gi den et bilag.",
        "sv": "Ta bort den tomma eller oindragna raden ovanför, eller ge den en verifikation.",
    },
    "J112": {
        "en": "{text} is the mark of a merge that is not resolved",
        "nb": "{text} er merket etter en fletting som ikke er løst",
        "sv": "{text} är märket efter en sammanslagning som inte är löst",
    },
    "J112.remedy": {
        "en": "Choose between the two sides and finish the merge, or abandon it with git merge "
        "--abort; --known-at HEAD reads the book without it.",
        "nb": "Velg mellom de to sidene og fullfør flettingen, eller avbryt den med git merge "
        "--abort; --known-at HEAD leser regnskapet uten den.",
        "sv": "Välj mellan de två sidorna och slutför sammanslagningen, eller avbryt den med git "
        "merge --abort; --known-at HEAD läser bokföringen utan den.",
    },
    # Transactions
    "J201": {
        "en": "{text} is no date",
        "nb": "{text} er ingen dato",
        "sv": "{text} är inget datum",
    },
    "J201.remedy": {
        "en": "Write it as 2024-01-31, with a space after it.",
        "nb": "Skriv den som 2024-01-31, med et mellomrom etter.",
        "sv": "Skriv det som 2024-01-31, med ett mellanslag efter.",
    },
    "J202": {
        "en": "{text} has no year",
        "nb": "{text} har ikke noe årstall",
        "sv": "{text} saknar årtal",
    },
    "J202.remedy": {
        "en": "Write the year, or set it above with Y2024: today's year would change what the "
        "book says.",
        "nb": "Skriv året, eller angi det ovenfor med Y2024: dagens år ville endre regnskapet.",
        "sv": "Skriv året, eller ange det ovanför med Y2024: dagens år skulle ändra bokföringen.",
    },
    "J203": {
        "en": "{text} is no secondary date",
        "nb": "{text} er ingen sekundærdato",
        "sv": "{text} är inget sekundärdatum",
    },
    "J203.remedy": {
        "en": "Write both as 2024-01-31=2024-02-14.",
        "nb": "Skriv begge som 2024-01-31=2024-02-14.",
        "sv": "Skriv båda som 2024-01-31=2024-02-14.",
    },
    "J204": {
        "en": "{text} is not read as the code, since no space stands before it",
        "nb": "{text} leses ikke som bilagskode, siden det ikke står et mellomrom foran",
        "sv": "{text} läses inte som kod, eftersom inget mellanslag står före",
    },
    "J204.remedy": {
        "en": "Put a space before the parenthesis.",
        "nb": "Sett et mellomrom foran parentesen.",
        "sv": "Sätt ett mellanslag före parentesen.",
    },
    "J205": {
        "en": "the code is not closed: {text}",
        "nb": "koden er ikke avsluttet: {text}",
        "sv": "koden är inte avslutad: {text}",
    },
    "J205.remedy": {
        "en": "Close it with ).",
        "nb": "Avslutt den med ).",
        "sv": "Avsluta den med ).",
    },
    # Tags
    "J301": {
        "en": 'the comma ends the value of {tag}: "{value}" is cut',
        "nb": "kommaet avslutter verdien av {tag}: «{value}» blir kuttet",
        "sv": "kommatecknet avslutar värdet på {tag}: ”{value}” kapas",
    },
    "J301.remedy": {
        "en": "Write the value without a comma; two tags take a line each.",
        "nb": "Skriv verdien uten komma; to tagger får hver sin linje.",
        "sv": "Skriv värdet utan kommatecken; två taggar får var sin rad.",
    },
    "J302": {
        "en": '"{text}" is no posting date',
        "nb": "«{text}» er ingen posteringsdato",
        "sv": "”{text}” är inget konteringsdatum",
    },
    "J302.remedy": {
        "en": "Write it as [2024-01-31] or date:2024-01-31.",
        "nb": "Skriv den som [2024-01-31] eller date:2024-01-31.",
        "sv": "Skriv det som [2024-01-31] eller date:2024-01-31.",
    },
    # Postings
    "J401": {
        "en": 'one space before "{amount}" makes it part of the account\'s name',
        "nb": "ett mellomrom foran «{amount}» gjør det til en del av kontonavnet",
        "sv": "ett mellanslag före ”{amount}” gör det till en del av kontonamnet",
    },
    "J401.remedy": {
        "en": "Put two spaces after {account}; if it is the account's name, declare the account.",
        "nb": "Sett to mellomrom etter {account}; er det kontonavnet, deklarer kontoen (account "
        "…).",
        "sv": "Sätt två mellanslag efter {account}; är det kontonamnet, deklarera kontot "
        "(account …).",
    },
    "J402": {
        "en": "one space before the comment makes it part of the account's name",
        "nb": "ett mellomrom foran kommentaren gjør den til en del av kontonavnet",
        "sv": "ett mellanslag före kommentaren gör den till en del av kontonamnet",
    },
    "J402.remedy": {
        "en": "Put two spaces after {account}.",
        "nb": "Sett to mellomrom etter {account}.",
        "sv": "Sätt två mellanslag efter {account}.",
    },
    "J403": {
        "en": "no account in this posting",
        "nb": "ingen konto i denne posteringen",
        "sv": "inget konto i denna kontering",
    },
    "J403.remedy": {
        "en": "Write the account, two spaces, and the amount.",
        "nb": "Skriv kontoen, to mellomrom og beløpet.",
        "sv": "Skriv kontot, två mellanslag och beloppet.",
    },
    "J404": {
        "en": '"{text}" after the amount is not understood',
        "nb": "«{text}» etter beløpet forstås ikke",
        "sv": "”{text}” efter beloppet förstås inte",
    },
    "J404.remedy": {
        "en": "Begin a comment with ;",
        "nb": "Begynn en kommentar med ;",
        "sv": "Börja en kommentar med ;",
    },
    "J405": {
        "en": "the amount is left out on more than one line ({lines})",
        "nb": "beløpet er utelatt på mer enn én linje ({lines})",
        "sv": "beloppet är utelämnat på mer än en rad ({lines})",
    },
    "J405.remedy": {
        "en": "Write all amounts but one; two spaces part account and amount.",
        "nb": "Skriv alle beløp unntatt ett; to mellomrom skiller konto og beløp.",
        "sv": "Skriv alla belopp utom ett; två mellanslag skiljer konto och belopp.",
    },
    # Amounts
    "J501": {
        "en": '"{text}" is no amount',
        "nb": "«{text}» er ikke et beløp",
        "sv": "”{text}” är inget belopp",
    },
    "J501.remedy": {
        "en": "Write it as 1250.00 NOK.",
        "nb": "Skriv det som 1250.00 NOK.",
        "sv": "Skriv det som 1250.00 SEK.",
    },
    "J502": {
        "en": "the separators in {text} make no sense",
        "nb": "skilletegnene i {text} gir ikke mening",
        "sv": "skiljetecknen i {text} är obegripliga",
    },
    "J502.remedy": {
        "en": "Write it as 1250.00, 1 250,00 or 1,250.00.",
        "nb": "Skriv det som 1250.00, 1 250,00 eller 1,250.00.",
        "sv": "Skriv det som 1250.00, 1 250,00 eller 1,250.00.",
    },
    "J503": {
        "en": "{text} may be thousands or decimals",
        "nb": "{text} kan være tusener eller desimaler",
        "sv": "{text} kan vara tusental eller decimaler",
    },
    "J503.remedy": {
        "en": "Write two decimals, or say which above: decimal-mark . or decimal-mark ,",
        "nb": "Skriv to desimaler, eller si hvilket ovenfor: decimal-mark . eller decimal-mark ,",
        "sv": "Skriv två decimaler, eller ange ovanför: decimal-mark . eller decimal-mark ,",
    },
    "J504": {
        "en": "{text} is an expression, not an amount",
        "nb": "{text} er et regnestykke, ikke et beløp",
        "sv": "{text} är ett uttryck, inte ett belopp",
    },
    "J504.remedy": {
        "en": "Write what it comes to: {suggestion}",
        "nb": "Skriv det det blir: {suggestion}",
        "sv": "Skriv vad det blir: {suggestion}",
    },
    "J505": {
        "en": "a lot on the receivable account {account}",
        "nb": "et parti (lot) på reskontrokontoen {account}",
        "sv": "ett parti (lot) på reskontrakontot {account}",
    },
    "J505.remedy": {
        "en": "Remove what stands in brackets after the amount; a cost is written with @ or @@.",
        "nb": "Fjern det som står i klammer etter beløpet; en kostpris skrives med @ eller @@.",
        "sv": "Ta bort det som står inom klammer efter beloppet; en kostnad skrivs med @ eller @@.",
    },
    "J506": {
        "en": "{text}: a multiplier has a meaning in automatic rules only",
        "nb": "{text}: en faktor har bare mening i automatiske regler",
        "sv": "{text}: en faktor har bara mening i automatiska regler",
    },
    "J506.remedy": {
        "en": "Write the amount.",
        "nb": "Skriv beløpet.",
        "sv": "Skriv beloppet.",
    },
    "J507": {
        "en": "the number has too many digits",
        "nb": "tallet har for mange sifre",
        "sv": "talet har för många siffror",
    },
    "J507.remedy": {
        "en": "At most 40 digits before the decimal mark and 255 after it.",
        "nb": "Høyst 40 sifre foran desimaltegnet og 255 etter.",
        "sv": "Högst 40 siffror före decimaltecknet och 255 efter.",
    },
    "J508": {
        "en": "{text} is an expression, not an amount",
        "nb": "{text} er et regnestykke, ikke et beløp",
        "sv": "{text} är ett uttryck, inte ett belopp",
    },
    "J508.remedy": {
        "en": "Compute it and write the amount.",
        "nb": "Regn det ut og skriv beløpet.",
        "sv": "Räkna ut det och skriv beloppet.",
    },
    "J509": {
        "en": "in {text}, {separator} is declared a digit group mark, but not three digits follow it",
        "nb": "i {text} er {separator} deklarert som tusenskille, men det følges ikke av tre sifre",
        "sv": "i {text} är {separator} deklarerat som tusentalsavgränsare, men följs inte av tre siffror",
    },
    "J509.remedy": {
        "en": "Write the declared decimal mark, or change decimal-mark, commodity or D above.",
        "nb": "Skriv det deklarerte desimaltegnet, eller endre decimal-mark, commodity eller D ovenfor.",
        "sv": "Skriv det deklarerade decimaltecknet, eller ändra decimal-mark, commodity eller D ovanför.",
    },
    # Balance assertions and assignments
    "J601": {
        "en": "{account} should hold {expected} and holds {actual} (difference {difference})",
        "nb": "{account} skulle vært {expected} og er {actual} (differanse {difference})",
        "sv": "{account} skulle vara {expected} och är {actual} (differens {difference})",
    },
    "J601.remedy": {
        "en": "Correct the postings up to this day, or what is asserted.",
        "nb": "Rett posteringene til og med denne dagen, eller det som hevdes.",
        "sv": "Rätta konteringarna till och med denna dag, eller det som hävdas.",
    },
    "J602": {
        "en": "the amount on {account} is assigned in a transaction that touches a receivable",
        "nb": "beløpet på {account} settes av saldoen i et bilag som berører reskontroen",
        "sv": "beloppet på {account} sätts av saldot i en verifikation som rör reskontran",
    },
    "J602.remedy": {
        "en": "Write the amount; hledger print -x shows it.",
        "nb": "Skriv beløpet; hledger print -x viser det.",
        "sv": "Skriv beloppet; hledger print -x visar det.",
    },
    "J603": {
        "en": "a balance assertion has no lot",
        "nb": "en saldopåstand har ikke noe parti (lot)",
        "sv": "ett saldopåstående har inget parti (lot)",
    },
    "J603.remedy": {
        "en": "Remove what stands in braces.",
        "nb": "Fjern det som står i krøllparenteser.",
        "sv": "Ta bort det som står inom klammerparenteser.",
    },
    "J604": {
        "en": "{account} should hold {expected} and nothing else, and holds {others} too",
        "nb": "{account} skulle vært {expected} og ikke noe annet, men har også {others}",
        "sv": "{account} skulle vara {expected} och inget annat, men har även {others}",
    },
    "J604.remedy": {
        "en": "Correct the postings, or assert one commodity with a single =.",
        "nb": "Rett posteringene, eller hevd én valuta med ett enkelt =.",
        "sv": "Rätta konteringarna, eller hävda en valuta med ett enda =.",
    },
    # Balance
    "J701": {
        "en": "the transaction does not balance: {difference} is left",
        "nb": "bilaget balanserer ikke: {difference} er til overs",
        "sv": "verifikationen balanserar inte: {difference} blir över",
    },
    "J701.remedy": {
        "en": "Correct an amount, or leave one out.",
        "nb": "Rett et beløp, eller utelat ett.",
        "sv": "Rätta ett belopp, eller utelämna ett.",
    },
    "J702": {
        "en": "two commodities ({commodities}) and no cost in a transaction that touches a "
        "receivable",
        "nb": "to valutaer ({commodities}) og ingen kurs i et bilag som berører reskontroen",
        "sv": "två valutor ({commodities}) och ingen kurs i en verifikation som rör reskontran",
    },
    "J702.remedy": {
        "en": "Write the cost: 100.00 EUR @@ 1150.00 NOK",
        "nb": "Skriv kursen: 100.00 EUR @@ 1150.00 NOK",
        "sv": "Skriv kursen: 100.00 EUR @@ 1150.00 SEK",
    },
    # Directives
    "J801": {
        "en": "include names no file",
        "nb": "include oppgir ingen fil",
        "sv": "include anger ingen fil",
    },
    "J801.remedy": {
        "en": "Write include PATH; * and ** stand for any files and folders.",
        "nb": "Skriv include STI; * og ** står for alle filer og mapper.",
        "sv": "Skriv include SÖKVÄG; * och ** står för alla filer och mappar.",
    },
    "J802": {
        "en": '"{text}" is no alias',
        "nb": "«{text}» er ikke et alias",
        "sv": "”{text}” är inget alias",
    },
    "J802.remedy": {
        "en": "Write alias OLD = NEW or alias /REGEX/ = NEW.",
        "nb": "Skriv alias GAMMEL = NY eller alias /REGEX/ = NY.",
        "sv": "Skriv alias GAMMAL = NY eller alias /REGEX/ = NY.",
    },
    "J803": {
        "en": "the regular expression {text} is not understood: {reason}",
        "nb": "det regulære uttrykket {text} forstås ikke: {reason}",
        "sv": "det reguljära uttrycket {text} förstås inte: {reason}",
    },
    "J803.remedy": {
        "en": "Correct it, or use alias OLD = NEW.",
        "nb": "Rett det, eller bruk alias GAMMEL = NY.",
        "sv": "Rätta det, eller använd alias GAMMAL = NY.",
    },
    "J804": {
        "en": '"{text}" is no sample of a commodity',
        "nb": "«{text}» er ikke et eksempel på en valuta",
        "sv": "”{text}” är inget exempel på en valuta",
    },
    "J804.remedy": {
        "en": "Write a symbol, or an amount such as 1000.00 NOK.",
        "nb": "Skriv et symbol, eller et beløp som 1000.00 NOK.",
        "sv": "Skriv en symbol, eller ett belopp som 1000.00 SEK.",
    },
    "J805": {
        "en": "the format is of {other}, not of {commodity}",
        "nb": "formatet gjelder {other}, ikke {commodity}",
        "sv": "formatet gäller {other}, inte {commodity}",
    },
    "J805.remedy": {
        "en": "Use the same symbol on both lines.",
        "nb": "Bruk samme symbol på begge linjer.",
        "sv": "Använd samma symbol på båda raderna.",
    },
    "J806": {
        "en": "{text} shows no decimal mark",
        "nb": "{text} viser ikke noe desimaltegn",
        "sv": "{text} visar inget decimaltecken",
    },
    "J806.remedy": {
        "en": "Write one, as in 1000.00 NOK or 1000. NOK.",
        "nb": "Skriv et, som i 1000.00 NOK eller 1000. NOK.",
        "sv": "Skriv ett, som i 1000.00 SEK eller 1000. SEK.",
    },
    "J807": {
        "en": '"{text}" is no decimal mark',
        "nb": "«{text}» er ikke et desimaltegn",
        "sv": "”{text}” är inget decimaltecken",
    },
    "J807.remedy": {
        "en": "Write decimal-mark . or decimal-mark ,",
        "nb": "Skriv decimal-mark . eller decimal-mark ,",
        "sv": "Skriv decimal-mark . eller decimal-mark ,",
    },
    "J808": {
        "en": '"{text}" is no price',
        "nb": "«{text}» er ingen kurs",
        "sv": "”{text}” är ingen kurs",
    },
    "J808.remedy": {
        "en": "Write P 2024-01-31 EUR 11.50 NOK.",
        "nb": "Skriv P 2024-01-31 EUR 11.50 NOK.",
        "sv": "Skriv P 2024-01-31 EUR 11.50 SEK.",
    },
    "J809": {
        "en": '"{text}" ends what was not begun in this file',
        "nb": "«{text}» avslutter noe som ikke er begynt i denne filen",
        "sv": "”{text}” avslutar något som inte har börjat i denna fil",
    },
    "J809.remedy": {
        "en": "Remove the line, or write the apply that it ends.",
        "nb": "Fjern linjen, eller skriv den apply som den avslutter.",
        "sv": "Ta bort raden, eller skriv den apply som den avslutar.",
    },
    "J810": {
        "en": '"{text}" is not supported',
        "nb": "«{text}» støttes ikke",
        "sv": "”{text}” stöds inte",
    },
    "J810.remedy": {
        "en": "Write end apply account, end aliases or end comment; a test block is a comment "
        "block.",
        "nb": "Skriv end apply account, end aliases eller end comment; gjør test til comment.",
        "sv": "Skriv end apply account, end aliases eller end comment; gör test till comment.",
    },
    "J811": {
        "en": '"{text}" cannot be declared as an account',
        "nb": "«{text}» kan ikke deklareres som konto",
        "sv": "”{text}” kan inte deklareras som konto",
    },
    "J811.remedy": {
        "en": "Write the name alone, without brackets around it; a comment begins with ;",
        "nb": "Skriv bare navnet, uten parenteser eller klammer rundt; en kommentar begynner med ;",
        "sv": "Skriv bara namnet, utan parenteser eller klamrar omkring; en kommentar börjar med ;",
    },
    "J812": {
        "en": "this is a timeclock line, not a journal line: {text}",
        "nb": "dette er en timeclock-linje, ikke en journallinje: {text}",
        "sv": "detta är en timeclock-rad, inte en journalrad: {text}",
    },
    "J812.remedy": {
        "en": "Times are no entries: leave the file, or the line, out.",
        "nb": "Timer er ingen poster: utelat filen, eller linjen.",
        "sv": "Tider är inga poster: utelämna filen, eller raden.",
    },
    "J813": {
        "en": '"{text}" is no year',
        "nb": "«{text}» er ikke et årstall",
        "sv": "”{text}” är inget årtal",
    },
    "J813.remedy": {
        "en": "Write Y2024.",
        "nb": "Skriv Y2024.",
        "sv": "Skriv Y2024.",
    },
    # What was skipped
    "notice.periodic": {
        "en": "{count} periodic {count:rule|rules} (~) ignored",
        "nb": "{count} {count:periodisk regel|periodiske regler} (~) er ikke tatt med",
        "sv": "{count} {count:periodisk regel|periodiska regler} (~) har hoppats över",
    },
    "notice.auto": {
        "en": "{count} automatic {count:rule|rules} (=) ignored",
        "nb": "{count} {count:automatisk regel|automatiske regler} (=) er ikke tatt med",
        "sv": "{count} {count:automatisk regel|automatiska regler} (=) har hoppats över",
    },
    "notice.auto_receivable": {
        "en": "{count} automatic {count:rule|rules} (=) on a receivable account ignored; with "
        "--auto hledger shows other balances",
        "nb": "{count} {count:automatisk regel|automatiske regler} (=) på en reskontrokonto er "
        "ikke tatt med; med --auto viser hledger andre saldoer",
        "sv": "{count} {count:automatisk regel|automatiska regler} (=) på ett reskontrakonto "
        "har hoppats över; med --auto visar hledger andra saldon",
    },
    "notice.ledger_directive": {
        "en": "{count} {count:directive|directives} of Ledger ignored",
        "nb": "{count} {count:Ledger-direktiv|Ledger-direktiver} er ikke tatt med",
        "sv": "{count} Ledger-direktiv har hoppats över",
    },
    "notice.subformat": {
        "en": "{count} included {count:file|files} of another format (timeclock, timedot, CSV) "
        "ignored",
        "nb": "{count} {count:inkludert fil|inkluderte filer} i et annet format (timeclock, "
        "timedot, CSV) er ikke tatt med",
        "sv": "{count} {count:inkluderad fil|inkluderade filer} i ett annat format (timeclock, "
        "timedot, CSV) har hoppats över",
    },
}
