"""Pages of what keeps a journal from being read (J1 to J4, E): what it is, and why it is not passed over.

Messages and remedies stand in the catalogues `journal` and `load`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "J101.title": {
        "en": "A file that cannot be read",
        "nb": "En fil som ikke kan leses",
        "sv": "En fil som inte kan läsas",
    },
    "J101.why": {
        "en": "What stands in it would be missing from every balance, and nothing would show it.",
        "nb": "Det som står i den, ville mangle i alle saldoer, uten at noe viste det.",
        "sv": "Det som står i den skulle saknas i alla saldon, utan att något visade det.",
    },
    "J102.title": {
        "en": "A file that is not UTF-8",
        "nb": "En fil som ikke er UTF-8",
        "sv": "En fil som inte är UTF-8",
    },
    "J102.why": {
        "en": "Letters such as ø and ä would be read as others, and the names and accounts that "
        "have them as different ones. hledger refuses such a file too.",
        "nb": "Bokstaver som ø og ä ville bli lest som andre, og navn og kontoer med dem som noe "
        "annet enn de er. hledger avviser også en slik fil.",
        "sv": "Bokstäver som ø och ä skulle läsas som andra, och namn och konton med dem som "
        "något annat än de är. Även hledger avvisar en sådan fil.",
    },
    "J103.title": {
        "en": "A file that is UTF-16, or no text",
        "nb": "En fil som er UTF-16, eller ikke tekst",
        "sv": "En fil som är UTF-16, eller inte text",
    },
    "J103.why": {
        "en": "Some programs on Windows save text as UTF-16. Read as anything else it is "
        "gibberish.",
        "nb": "Noen programmer på Windows lagrer tekst som UTF-16. Lest som noe annet er det bare "
        "rot.",
        "sv": "Vissa program i Windows sparar text som UTF-16. Läst som något annat är det "
        "obegripligt.",
    },
    "J104.title": {
        "en": "A control character",
        "nb": "Et kontrolltegn",
        "sv": "Ett styrtecken",
    },
    "J104.why": {
        "en": "It cannot be seen, but it can hide what stands on the line, or make two names of "
        "one.",
        "nb": "Det kan ikke sees, men det kan skjule det som står på linjen, eller gjøre ett navn "
        "til to.",
        "sv": "Det syns inte, men det kan dölja vad som står på raden, eller göra ett namn till "
        "två.",
    },
    "J105.title": {
        "en": "A file that includes itself",
        "nb": "En fil som inkluderer seg selv",
        "sv": "En fil som inkluderar sig själv",
    },
    "J105.why": {
        "en": "Its transactions would be counted again and again, without end.",
        "nb": "Bilagene i den ville bli regnet med om og om igjen, uten ende.",
        "sv": "Dess verifikationer skulle räknas om och om igen, utan slut.",
    },
    "J106.title": {
        "en": "Too many files in each other",
        "nb": "For mange filer i hverandre",
        "sv": "För många filer i varandra",
    },
    "J106.why": {
        "en": "So many levels are almost surely a circle, made by links between folders, for "
        "example.",
        "nb": "Så mange nivåer er nesten sikkert en ring, for eksempel av lenker mellom mapper.",
        "sv": "Så många nivåer är nästan säkert en ring, till exempel av länkar mellan mappar.",
    },
    "J107.title": {
        "en": "An include that finds no file",
        "nb": "En include som ikke finner noen fil",
        "sv": "En include som inte hittar någon fil",
    },
    "J107.why": {
        "en": "Most often the pattern is misspelt, and a whole year would be missing.",
        "nb": "Som oftest er mønsteret skrevet feil, og et helt år ville mangle.",
        "sv": "Oftast är mönstret felstavat, och ett helt år skulle saknas.",
    },
    "J108.title": {
        "en": "An include of a folder",
        "nb": "En include av en mappe",
        "sv": "En include av en mapp",
    },
    "J108.why": {
        "en": "Which of the files in it are journals is for you to say.",
        "nb": "Hvilke av filene i den som er journaler, må du si.",
        "sv": "Vilka av filerna i den som är journaler måste du ange.",
    },
    "J109.title": {
        "en": "A line that is neither transaction nor directive",
        "nb": "En linje som verken er bilag eller direktiv",
        "sv": "En rad som varken är verifikation eller direktiv",
    },
    "J109.why": {
        "en": "A line that is skipped in silence may be half of a transaction.",
        "nb": "En linje som hoppes over i stillhet, kan være et halvt bilag.",
        "sv": "En rad som hoppas över i tysthet kan vara en halv verifikation.",
    },
    "J110.title": {
        "en": "A comment that hledger does not know",
        "nb": "En kommentar som hledger ikke kjenner",
        "sv": "En kommentar som hledger inte känner till",
    },
    "J110.why": {
        "en": "Ledger skips such a line and hledger stops at it: two programs, two books.",
        "nb": "Ledger hopper over en slik linje og hledger stopper ved den: to programmer, to "
        "regnskap.",
        "sv": "Ledger hoppar över en sådan rad och hledger stannar vid den: två program, två "
        "bokföringar.",
    },
    "J111.title": {
        "en": "An indented line on its own",
        "nb": "En innrykket linje for seg selv",
        "sv": "En indragen rad för sig själv",
    },
    "J111.why": {
        "en": "Postings belong to the transaction right above them. A blank line tears it in two, "
        "and what stands below it would be lost.",
        "nb": "Posteringer hører til bilaget rett over dem. En tom linje deler det i to, og det "
        "som står under den, ville gå tapt.",
        "sv": "Konteringar hör till verifikationen direkt ovanför. En tom rad delar den i två, "
        "och det som står under den skulle gå förlorat.",
    },
    "J112.title": {
        "en": "A merge that is not resolved",
        "nb": "En fletting som ikke er løst",
        "sv": "En sammanslagning som inte är löst",
    },
    "J112.why": {
        "en": "The file holds two states of the book at once, and both would count.",
        "nb": "Filen har to tilstander av regnskapet på en gang, og begge ville telle med.",
        "sv": "Filen har två tillstånd av bokföringen på en gång, och båda skulle räknas med.",
    },
    "J201.title": {
        "en": "A date that is none",
        "nb": "En dato som ikke finnes",
        "sv": "Ett datum som inte finns",
    },
    "J201.why": {
        "en": "The day decides which period a transaction belongs to and how old a receivable is. "
        "It is not guessed.",
        "nb": "Dagen avgjør hvilken periode et bilag hører til, og hvor gammel en fordring er. "
        "Den gjettes ikke.",
        "sv": "Dagen avgör vilken period en verifikation hör till och hur gammal en fordran är. "
        "Den gissas inte.",
    },
    "J202.title": {
        "en": "A date without a year",
        "nb": "En dato uten årstall",
        "sv": "Ett datum utan årtal",
    },
    "J202.why": {
        "en": "Other programs add the year of today, so that the book would say something else "
        "next year.",
        "nb": "Andre programmer legger til dagens år, slik at regnskapet ville si noe annet neste "
        "år.",
        "sv": "Andra program lägger till dagens år, så att bokföringen skulle säga något annat "
        "nästa år.",
    },
    "J203.title": {
        "en": "A secondary date that is none",
        "nb": "En sekundærdato som ikke finnes",
        "sv": "Ett sekundärdatum som inte finns",
    },
    "J203.why": {
        "en": "Some books keep the due date there (due_from: date2), and a receivable ages by it.",
        "nb": "Noen regnskap har forfallsdatoen der (due_from: date2), og fordringens alder regnes etter den.",
        "sv": "I viss bokföring står förfallodagen där (due_from: date2), och fordran åldras "
        "efter den.",
    },
    "J204.title": {
        "en": "A code without a blank before it",
        "nb": "En bilagskode uten mellomrom foran",
        "sv": "En kod utan mellanslag före",
    },
    "J204.why": {
        "en": "Without it hledger takes the code for a part of the text. The number of the "
        "document is lost, and the payment does not find its invoice.",
        "nb": "Uten det tar hledger koden for en del av teksten. Dokumentets nummer går tapt, og "
        "innbetalingen finner ikke fakturaen sin.",
        "sv": "Utan det tar hledger koden för en del av texten. Dokumentets nummer går förlorat, "
        "och betalningen hittar inte sin faktura.",
    },
    "J205.title": {
        "en": "A code that is not closed",
        "nb": "En bilagskode som ikke er avsluttet",
        "sv": "En kod som inte är avslutad",
    },
    "J205.why": {
        "en": "Where the number ends and the text begins cannot be told.",
        "nb": "Hvor nummeret slutter og teksten begynner, kan ikke avgjøres.",
        "sv": "Var numret slutar och texten börjar går inte att avgöra.",
    },
    "J301.title": {
        "en": "A comma in the value of a tag",
        "nb": "Et komma i verdien av en tagg",
        "sv": "Ett kommatecken i värdet på en tagg",
    },
    "J301.why": {
        "en": "A comma ends the value, for hledger too. What stands after it would be lost in "
        "silence.",
        "nb": "Et komma avslutter verdien, også for hledger. Det som står etter, ville gå tapt i "
        "stillhet.",
        "sv": "Ett kommatecken avslutar värdet, även för hledger. Det som står efter skulle gå "
        "förlorat i tysthet.",
    },
    "J302.title": {
        "en": "A posting date that is none",
        "nb": "En posteringsdato som ikke finnes",
        "sv": "Ett konteringsdatum som inte finns",
    },
    "J302.why": {
        "en": "A posting's own date decides which period it belongs to.",
        "nb": "En posterings egen dato avgjør hvilken periode den hører til.",
        "sv": "En konterings eget datum avgör vilken period den hör till.",
    },
    "J401.title": {
        "en": "One blank before an amount",
        "nb": "Ett mellomrom foran et beløp",
        "sv": "Ett mellanslag före ett belopp",
    },
    "J401.why": {
        "en": "Names of accounts may hold single blanks. So the amount becomes part of the name, "
        "the posting gets what balances the transaction, and all seems well.",
        "nb": "Kontonavn kan ha enkle mellomrom i seg. Så blir beløpet en del av navnet, "
        "posteringen får det som balanserer bilaget, og alt ser riktig ut.",
        "sv": "Kontonamn kan innehålla enkla mellanslag. Då blir beloppet en del av namnet, "
        "konteringen får det som balanserar verifikationen, och allt ser rätt ut.",
    },
    "J402.title": {
        "en": "One blank before a comment",
        "nb": "Ett mellomrom foran en kommentar",
        "sv": "Ett mellanslag före en kommentar",
    },
    "J402.why": {
        "en": "Names of accounts may hold single blanks. So the comment becomes part of the name, "
        "an account of its own, and its tags are lost.",
        "nb": "Kontonavn kan ha enkle mellomrom i seg. Så blir kommentaren en del av navnet, en "
        "egen konto, og taggene i den går tapt.",
        "sv": "Kontonamn kan innehålla enkla mellanslag. Då blir kommentaren en del av namnet, "
        "ett eget konto, och dess taggar går förlorade.",
    },
    "J403.title": {
        "en": "A posting without an account",
        "nb": "En postering uten konto",
        "sv": "En kontering utan konto",
    },
    "J403.why": {
        "en": "An amount that stands on no account is in no balance.",
        "nb": "Et beløp som ikke står på noen konto, er ikke med i noen saldo.",
        "sv": "Ett belopp som inte står på något konto finns inte med i något saldo.",
    },
    "J404.title": {
        "en": "Something after the amount",
        "nb": "Noe etter beløpet",
        "sv": "Något efter beloppet",
    },
    "J404.why": {
        "en": "It may be a comment without its sign, or a second amount. Which is not guessed.",
        "nb": "Det kan være en kommentar uten tegnet foran, eller et beløp til. Det gjettes ikke.",
        "sv": "Det kan vara en kommentar utan sitt tecken, eller ett belopp till. Det gissas inte.",
    },
    "J405.title": {
        "en": "More than one amount left out",
        "nb": "Mer enn ett beløp utelatt",
        "sv": "Mer än ett belopp utelämnat",
    },
    "J405.why": {
        "en": "One amount follows from the others, two do not.",
        "nb": "Ett beløp følger av de andre, to gjør det ikke.",
        "sv": "Ett belopp följer av de andra, två gör det inte.",
    },
    "E101.title": {
        "en": "A tag that should hold a day",
        "nb": "En tagg som skulle hatt en dato",
        "sv": "En tagg som skulle ha ett datum",
    },
    "E101.why": {
        "en": "Due dates and dates of issue decide how old a receivable is. One that cannot be "
        "read is not passed over.",
        "nb": "Forfallsdato og fakturadato avgjør hvor gammel en fordring er. En som ikke kan "
        "leses, hoppes ikke over.",
        "sv": "Förfallodag och fakturadatum avgör hur gammal en fordran är. Ett som inte kan "
        "läsas hoppas inte över.",
    },
    "E102.title": {
        "en": "A kind of entry that there is not",
        "nb": "En posttype som ikke finnes",
        "sv": "En posttyp som inte finns",
    },
    "E102.why": {
        "en": "The kind decides what an entry settles and which figures it counts in.",
        "nb": "Typen avgjør hva en post utligner, og hvilke tall den teller i.",
        "sv": "Typen avgör vad en post reglerar och vilka tal den räknas i.",
    },
    "E103.title": {
        "en": "No receivable account",
        "nb": "Ingen konto for kundefordringer",
        "sv": "Inget konto för kundfordringar",
    },
    "E103.why": {
        "en": "Without one nobody owes anything, and every report would be empty.",
        "nb": "Uten den skylder ingen noe, og alle rapporter ville være tomme.",
        "sv": "Utan ett är ingen skyldig något, och alla rapporter skulle vara tomma.",
    },
}
