"""Pages of what keeps a journal from being read (J, E): what it is, and why it is not passed over.

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
    "J501.title": {
        "en": "An amount that is none",
        "nb": "Et beløp som ikke er noe beløp",
        "sv": "Ett belopp som inte är något belopp",
    },
    "J501.why": {
        "en": "What cannot be read as an amount is not taken for nothing.",
        "nb": "Det som ikke kan leses som et beløp, blir ikke tatt for null.",
        "sv": "Det som inte kan läsas som ett belopp tas inte för noll.",
    },
    "J502.title": {
        "en": "Separators that make no sense",
        "nb": "Skilletegn som ikke gir mening",
        "sv": "Skiljetecken som är obegripliga",
    },
    "J502.why": {
        "en": "Which of them marks the decimals cannot be told.",
        "nb": "Hvilket av dem som skiller ut desimalene, kan ikke avgjøres.",
        "sv": "Vilket av dem som avskiljer decimalerna går inte att avgöra.",
    },
    "J503.title": {
        "en": "Thousands, or decimals",
        "nb": "Tusener eller desimaler",
        "sv": "Tusental eller decimaler",
    },
    "J503.why": {
        "en": "hledger reads 1.000 as one; whoever wrote it may have meant a thousand. On a "
        "receivable that is not guessed.",
        "nb": "hledger leser 1.000 som én; den som skrev det, kan ha ment tusen. På en fordring "
        "gjettes ikke det.",
        "sv": "hledger läser 1.000 som ett; den som skrev det kan ha menat tusen. På en fordran "
        "gissas det inte.",
    },
    "J504.title": {
        "en": "An expression in place of an amount",
        "nb": "Et regnestykke i stedet for et beløp",
        "sv": "Ett uttryck i stället för ett belopp",
    },
    "J504.why": {
        "en": "hledger does not know expressions, and the amount is what must agree with the "
        "voucher.",
        "nb": "hledger kjenner ikke regnestykker, og det er beløpet som skal stemme med bilaget.",
        "sv": "hledger känner inte till uttryck, och det är beloppet som ska stämma med "
        "underlaget.",
    },
    "J505.title": {
        "en": "A lot on a receivable account",
        "nb": "Et parti (lot) på en reskontrokonto",
        "sv": "Ett parti (lot) på ett reskontrakonto",
    },
    "J505.why": {
        "en": "Lots are for shares and goods, each with its own cost. A receivable is a sum owed.",
        "nb": "Partier er for aksjer og varer, hvert med sin kostpris. En fordring er et skyldig "
        "beløp.",
        "sv": "Partier är för aktier och varor, vart och ett med sin kostnad. En fordran är ett "
        "belopp som någon är skyldig.",
    },
    "J506.title": {
        "en": "A multiplier outside an automatic rule",
        "nb": "En faktor utenfor en automatisk regel",
        "sv": "En faktor utanför en automatisk regel",
    },
    "J506.why": {
        "en": "It multiplies the amount that an automatic rule (=) has found; here there is none.",
        "nb": "Den ganger opp beløpet som en automatisk regel (=) har funnet; her er det ikke noe.",
        "sv": "Den multiplicerar beloppet som en automatisk regel (=) har hittat; här finns inget.",
    },
    "J507.title": {
        "en": "A number with too many digits",
        "nb": "Et tall med for mange sifre",
        "sv": "Ett tal med för många siffror",
    },
    "J507.why": {
        "en": "Amounts and their sums are exact, within these bounds. Most often two numbers have "
        "run together.",
        "nb": "Beløp og summer er nøyaktige, innenfor disse grensene. Som oftest er to tall "
        "skrevet sammen.",
        "sv": "Belopp och summor är exakta, inom dessa gränser. Oftast har två tal skrivits ihop.",
    },
    "J508.title": {
        "en": "An expression that comes to no exact amount",
        "nb": "Et regnestykke som ikke gir et nøyaktig beløp",
        "sv": "Ett uttryck som inte ger ett exakt belopp",
    },
    "J508.why": {
        "en": "It needs what is known elsewhere only, or never ends. A rounded amount is for you "
        "to choose.",
        "nb": "Det krever noe som bare er kjent andre steder, eller går ikke opp. Hvordan det "
        "skal avrundes, må du velge.",
        "sv": "Det kräver något som bara är känt på annat håll, eller går inte jämnt ut. Hur det "
        "ska avrundas måste du välja.",
    },
    "J509.title": {
        "en": "A digit group mark where decimals stand",
        "nb": "En tusenskille der det står desimaler",
        "sv": "En tusentalsavgränsare där det står decimaler",
    },
    "J509.why": {
        "en": "The book has declared the sign to part thousands. So 11.50 would be 1150.",
        "nb": "Regnskapet har deklarert tegnet som tusenskille. Da ville 11.50 bli 1150.",
        "sv": "Bokföringen har deklarerat tecknet som tusentalsavgränsare. Då skulle 11.50 bli "
        "1150.",
    },
    "J601.title": {
        "en": "A balance that is not what was asserted",
        "nb": "En saldo som ikke er det som ble hevdet",
        "sv": "Ett saldo som inte är det som hävdades",
    },
    "J601.why": {
        "en": "Somebody once held this balance against something, such as a bank statement. Since "
        "then a posting was changed, added or lost.",
        "nb": "Noen har en gang kontrollert denne saldoen mot noe, for eksempel en kontoutskrift fra banken. Siden er en postering endret, kommet til eller blitt borte.",
        "sv": "Någon har en gång stämt av detta saldo mot något, till exempel ett kontoutdrag "
        "från banken. Sedan dess har en kontering ändrats, tillkommit eller försvunnit.",
    },
    "J602.title": {
        "en": "An amount that the balance decides",
        "nb": "Et beløp som saldoen bestemmer",
        "sv": "Ett belopp som saldot bestämmer",
    },
    "J602.why": {
        "en": "It would change whenever a posting before it does. What a customer owes is written "
        "down.",
        "nb": "Det ville endre seg når en postering før det gjør det. Det en kunde skylder, skal "
        "stå skrevet.",
        "sv": "Det skulle ändras när en kontering före det gör det. Vad en kund är skyldig ska "
        "stå skrivet.",
    },
    "J603.title": {
        "en": "A lot in a balance assertion",
        "nb": "Et parti (lot) i en saldopåstand",
        "sv": "Ett parti (lot) i ett saldopåstående",
    },
    "J603.why": {
        "en": "What is asserted is the balance of the account, which has no cost.",
        "nb": "Det som hevdes, er saldoen på kontoen, og den har ingen kostpris.",
        "sv": "Det som hävdas är kontots saldo, och det har ingen kostnad.",
    },
    "J604.title": {
        "en": "A balance in more commodities than asserted",
        "nb": "En saldo i flere valutaer enn det som ble hevdet",
        "sv": "Ett saldo i fler valutor än vad som hävdades",
    },
    "J604.why": {
        "en": "Two signs (==) claim that the account holds nothing else.",
        "nb": "To tegn (==) hevder at kontoen ikke har noe annet.",
        "sv": "Två tecken (==) hävdar att kontot inte har något annat.",
    },
    "J701.title": {
        "en": "A transaction that does not balance",
        "nb": "Et bilag som ikke balanserer",
        "sv": "En verifikation som inte balanserar",
    },
    "J701.why": {
        "en": "Debit and credit are the same, or an amount is wrong or missing.",
        "nb": "Debet og kredit skal være like; er de ikke det, er et beløp feil eller mangler.",
        "sv": "Debet och kredit är lika, eller så är ett belopp fel eller saknas.",
    },
    "J702.title": {
        "en": "Two currencies and no rate",
        "nb": "To valutaer uten kurs",
        "sv": "Två valutor utan kurs",
    },
    "J702.why": {
        "en": "Without a rate any two amounts balance, and the receivable has no value in the "
        "book's currency.",
        "nb": "Uten kurs balanserer to beløp uansett, og fordringen får ingen verdi i regnskapets "
        "valuta.",
        "sv": "Utan kurs balanserar två belopp hur som helst, och fordran får inget värde i "
        "bokföringens valuta.",
    },
    "J801.title": {
        "en": "An include without a file",
        "nb": "En include uten fil",
        "sv": "En include utan fil",
    },
    "J801.why": {
        "en": "What was to be read there is missing.",
        "nb": "Det som skulle vært lest der, mangler.",
        "sv": "Det som skulle ha lästs där saknas.",
    },
    "J802.title": {
        "en": "An alias that is none",
        "nb": "Et alias som ikke er noe alias",
        "sv": "Ett alias som inte är något alias",
    },
    "J802.why": {
        "en": "Postings would stay on accounts that were meant to have other names.",
        "nb": "Posteringer ville bli stående på kontoer som skulle hatt andre navn.",
        "sv": "Konteringar skulle bli kvar på konton som skulle ha haft andra namn.",
    },
    "J803.title": {
        "en": "A regular expression that is not understood",
        "nb": "Et regulært uttrykk som ikke forstås",
        "sv": "Ett reguljärt uttryck som inte förstås",
    },
    "J803.why": {
        "en": "Which accounts it means cannot be told.",
        "nb": "Hvilke kontoer det gjelder, kan ikke avgjøres.",
        "sv": "Vilka konton det gäller går inte att avgöra.",
    },
    "J804.title": {
        "en": "A commodity without a sample",
        "nb": "En valuta uten eksempel",
        "sv": "En valuta utan exempel",
    },
    "J804.why": {
        "en": "It says which commodity amounts without one are in, and which sign marks the "
        "decimals.",
        "nb": "Det sier hvilken valuta beløp uten valuta er i, og hvilket tegn som skiller ut "
        "desimalene.",
        "sv": "Det säger vilken valuta belopp utan valuta är i, och vilket tecken som avskiljer "
        "decimalerna.",
    },
    "J805.title": {
        "en": "A format of another commodity",
        "nb": "Et format for en annen valuta",
        "sv": "Ett format för en annan valuta",
    },
    "J805.why": {
        "en": "Which of the two is meant cannot be told.",
        "nb": "Hvilken av de to som er ment, kan ikke avgjøres.",
        "sv": "Vilken av de två som avses går inte att avgöra.",
    },
    "J806.title": {
        "en": "A sample without a decimal mark",
        "nb": "Et eksempel uten desimaltegn",
        "sv": "Ett exempel utan decimaltecken",
    },
    "J806.why": {
        "en": "The sample is there to say which sign marks the decimals. hledger refuses it too.",
        "nb": "Eksempelet er der for å si hvilket tegn som skiller ut desimalene. hledger avviser "
        "det også.",
        "sv": "Exemplet finns för att säga vilket tecken som avskiljer decimalerna. Även hledger "
        "avvisar det.",
    },
    "J807.title": {
        "en": "A decimal mark that is none",
        "nb": "Et desimaltegn som ikke er det",
        "sv": "Ett decimaltecken som inte är det",
    },
    "J807.why": {
        "en": "All amounts of the file are read by it.",
        "nb": "Alle beløp i filen leses etter det.",
        "sv": "Alla belopp i filen läses efter det.",
    },
    "J808.title": {
        "en": "A price that is none",
        "nb": "En kurs som ikke er noen kurs",
        "sv": "En kurs som inte är någon kurs",
    },
    "J808.why": {
        "en": "Values in other currencies rest on prices.",
        "nb": "Verdier i andre valutaer bygger på kurser.",
        "sv": "Värden i andra valutor bygger på kurser.",
    },
    "J809.title": {
        "en": "An end without a beginning",
        "nb": "En slutt uten begynnelse",
        "sv": "Ett slut utan början",
    },
    "J809.why": {
        "en": "What stands above it may be read otherwise than was meant, without a prefix, for "
        "example.",
        "nb": "Det som står over, kan bli lest annerledes enn ment, for eksempel uten et prefiks.",
        "sv": "Det som står ovanför kan läsas annorlunda än det var menat, till exempel utan ett "
        "prefix.",
    },
    "J810.title": {
        "en": "A directive that is not supported",
        "nb": "Et direktiv som ikke støttes",
        "sv": "Ett direktiv som inte stöds",
    },
    "J810.why": {
        "en": "hledger refuses it too. What it ends, or is to test, is not guessed.",
        "nb": "hledger avviser det også. Hva det avslutter eller skal prøve, gjettes ikke.",
        "sv": "Även hledger avvisar det. Vad det avslutar eller ska pröva gissas inte.",
    },
    "J811.title": {
        "en": "An account that cannot be declared",
        "nb": "En konto som ikke kan deklareres",
        "sv": "Ett konto som inte kan deklareras",
    },
    "J811.why": {
        "en": "All of the line is taken for the name. The account that was meant stays "
        "undeclared, and what its tags say is lost.",
        "nb": "Hele linjen tas for navnet. Kontoen som var ment, blir ikke deklarert, og det "
        "taggene sier, går tapt.",
        "sv": "Hela raden tas för namnet. Kontot som avsågs blir inte deklarerat, och vad dess "
        "taggar säger går förlorat.",
    },
    "J812.title": {
        "en": "A timeclock line in a journal",
        "nb": "En timeclock-linje i en journal",
        "sv": "En timeclock-rad i en journal",
    },
    "J812.why": {
        "en": "It begins hours, not a transaction, and has no amount.",
        "nb": "Den innleder timer, ikke et bilag, og har ikke noe beløp.",
        "sv": "Den inleder timmar, inte en verifikation, och har inget belopp.",
    },
    "J813.title": {
        "en": "A year that is none",
        "nb": "Et årstall som ikke er det",
        "sv": "Ett årtal som inte är det",
    },
    "J813.why": {
        "en": "All dates below it that have no year of their own rest on it.",
        "nb": "Alle datoer under det som ikke har eget år, bygger på det.",
        "sv": "Alla datum nedanför som saknar eget år bygger på det.",
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
