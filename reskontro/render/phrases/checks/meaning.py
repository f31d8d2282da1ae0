"""Pages of what keeps what a journal says from being understood (J5 to J8): what it is, and why it is not passed over.

Messages and remedies stand in the catalogues `journal` and `load`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
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
}
