"""Rules on what settles what (R3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "R301": {
        "en": "names no document; set against {documents} ({basis:phrase})",
        "nb": "nevner ikke noe dokument; utlignet mot {documents} ({basis:phrase})",
        "sv": "nämner inget dokument; avprickad mot {documents} ({basis:phrase})",
    },
    "R301.remedy": {
        "en": "Where the assumption is right, name the document: a tag invoice: on the posting.",
        "nb": "Er antakelsen riktig, nevn dokumentet: en tagg invoice: på posteringen.",
        "sv": "Är antagandet rätt, nämn dokumentet: en tagg invoice: på konteringen.",
    },
    "R301.title": {
        "en": "A payment without reference, settled by assumption",
        "nb": "En innbetaling uten henvisning, utlignet etter antakelse",
        "sv": "En inbetalning utan hänvisning, avprickad efter antagande",
    },
    "R301.why": {
        "en": "What it settles was worked out from its text, its amount or the age of what is "
        "open, and another setting of matching would work out something else. What is named "
        "stays so.",
        "nb": "Hva den utligner, er regnet ut av teksten, beløpet eller alderen på det som er "
        "åpent, og en annen innstilling av matching ville gi noe annet. Det som er nevnt, står "
        "fast.",
        "sv": "Vad den gäller har räknats ut av texten, beloppet eller åldern på det som är öppet, och en annan inställning av matching skulle ge något annat. Det som är nämnt står fast.",
    },
    "R302": {
        "en": "names no document, and several fit; set against the oldest: {documents}",
        "nb": "nevner ikke noe dokument, og flere passer; utlignet mot det eldste: {documents}",
        "sv": "nämner inget dokument, och flera passar; avprickad mot det äldsta: {documents}",
    },
    "R302.remedy": {
        "en": "Find out which was meant, and name it: a tag invoice: on the posting.",
        "nb": "Finn ut hvilket som var ment, og nevn det: en tagg invoice: på posteringen.",
        "sv": "Ta reda på vilket som avsågs, och nämn det: en tagg invoice: på konteringen.",
    },
    "R302.title": {
        "en": "A payment that several documents fit",
        "nb": "En innbetaling som flere dokumenter passer til",
        "sv": "En inbetalning som flera dokument passar till",
    },
    "R302.why": {
        "en": "Rents and subscriptions are alike from month to month: which of them is paid "
        "decides how old the rest is, and what is reminded.",
        "nb": "Husleie og abonnement er like fra måned til måned: hvilken av dem som er betalt, avgjør hvor gammel resten er, og hva som blir purret.",
        "sv": "Hyror och abonnemang är lika från månad till månad: vilken av dem som är betald avgör hur gammal resten är, och vad kunden påminns om.",
    },
    "R303": {
        "en": "{number} is settled with {amount:amount} {currency} too much",
        "nb": "{number} er utlignet med {amount:amount} {currency} for mye",
        "sv": "{number} är reglerad med {amount:amount} {currency} för mycket",
    },
    "R303.remedy": {
        "en": "Look for a payment that is booked twice, or names the wrong document. What was "
        "really paid too much: pay it back, set it against another document, or say why it "
        "stays: allow: R303 and the reason.",
        "nb": "Se etter en innbetaling som er ført to ganger, eller som nevner feil dokument. Er det virkelig betalt for mye: betal det tilbake, utlign det mot et annet dokument, eller skriv hvorfor det står: allow: R303 og grunnen.",
        "sv": "Leta efter en inbetalning som är bokförd två gånger, eller som nämner fel "
        "dokument. Är det verkligen betalt för mycket: betala tillbaka det, kvitta det mot ett "
        "annat dokument, eller skriv varför det står kvar: allow: R303 och skälet.",
    },
    "R303.title": {
        "en": "A document that is settled beyond its amount",
        "nb": "Et dokument som er utlignet utover beløpet",
        "sv": "Ett dokument som är reglerat utöver sitt belopp",
    },
    "R303.why": {
        "en": "A payment booked twice looks like this, and so does one that names the wrong "
        "invoice. A credit note on an invoice that was paid is no finding: the customer has "
        "credit then, as it should be.",
        "nb": "Slik ser en innbetaling ut som er ført to ganger, og en som nevner feil faktura. En kreditnota på en faktura som er betalt, er ikke noe funn: da har kunden til gode, som seg hør og bør.",
        "sv": "Så ser en inbetalning ut som är bokförd två gånger, och en som nämner fel faktura. En kreditfaktura på en faktura som är betald är ingen anmärkning: då har kunden ett tillgodohavande, som det ska vara.",
    },
    "R304": {
        "en": "{number} had been settled on {day:date}",
        "nb": "{number} var utlignet {day:date}",
        "sv": "{number} var reglerad redan {day:date}",
    },
    "R304.remedy": {
        "en": "Take the fee back, or correct the number.",
        "nb": "Ettergi gebyret, eller rett nummeret.",
        "sv": "Återför avgiften, eller rätta numret.",
    },
    "R304.title": {
        "en": "A fee or an invoice on a document that had been settled",
        "nb": "Et gebyr eller en faktura på et dokument som var utlignet",
        "sv": "En avgift eller en faktura på ett dokument som redan var reglerat",
    },
    "R304.why": {
        "en": "A reminder that crosses with the payment charges a fee for a claim that is no "
        "more. Late interest is often charged once the payment has come, and is let pass.",
        "nb": "En purring som krysser betalingen, krever gebyr for et krav som ikke finnes "
        "lenger. Forsinkelsesrenter kreves ofte når betalingen har kommet, og får passere.",
        "sv": "En påminnelse som korsar betalningen tar ut avgift för en fordran som inte längre "
        "finns. Dröjsmålsränta tas ofta ut när betalningen har kommit, och får passera.",
    },
    "R304.law": {
        "en": "Norway: inkassoforskriften § 1-2 (when a reminder may carry a fee)",
        "nb": "Inkassoforskriften § 1-2 (når det kan kreves gebyr for en purring)",
        "sv": "Norge: inkassoforskriften § 1-2 (när en avgift får tas ut för en påminnelse)",
    },
    "R305": {
        "en": "{amount:amount} {currency} is left of {number}, {days} days after it was due",
        "nb": "{amount:amount} {currency} står igjen av {number}, {days} dager etter forfall",
        "sv": "{amount:amount} {currency} återstår av {number}, {days} dagar efter förfallodagen",
    },
    "R305.remedy": {
        "en": "Collect it, or write it off. How much is small, and how long is long: "
        "check.residue and check.residue_days in the settings.",
        "nb": "Krev det inn, eller tapsfør det. Hvor mye som er lite, og hvor lenge som er lenge: check.residue og check.residue_days i innstillingene.",
        "sv": "Driv in det, eller skriv av det. Vad som räknas som ett litet belopp respektive en lång tid: check.residue och check.residue_days i inställningarna.",
    },
    "R305.title": {
        "en": "A small rest that has long been due",
        "nb": "En liten rest som har vært forfalt lenge",
        "sv": "Ett litet restbelopp som länge har varit förfallen",
    },
    "R305.why": {
        "en": "Small rests make every list of open items longer, the customer gets reminders that "
        "cost more than they bring, and the item looks as old as a bad debt.",
        "nb": "Små rester gjør hver liste over åpne poster lengre, kunden får purringer som "
        "koster mer enn de innbringer, og posten ser like gammel ut som et tap.",
        "sv": "Små restbelopp gör varje lista över öppna poster längre, kunden får påminnelser som kostar mer än de ger, och posten ser lika gammal ut som en förlust.",
    },
    "R306": {
        "en": "{amount:amount} {currency} ({number}) has been unallocated for {days} days",
        "nb": "{amount:amount} {currency} ({number}) har stått uplassert i {days} dager",
        "sv": "{amount:amount} {currency} ({number}) har varit ofördelat i {days} dagar",
    },
    "R306.remedy": {
        "en": "Set it against an open document, by a tag invoice: on the posting or a settlement "
        "of its own, or pay it back. How long is long: check.credit_days in the settings.",
        "nb": "Utlign det mot et åpent dokument, med en tagg invoice: på posteringen eller ved et "
        "eget bilag, eller betal det tilbake. Hvor lenge som er lenge: check.credit_days i "
        "innstillingene.",
        "sv": "Kvitta det mot ett öppet dokument, med en tagg invoice: på konteringen eller i en egen verifikation, eller betala tillbaka det. Vad som räknas som en lång tid: check.credit_days i inställningarna.",
    },
    "R306.title": {
        "en": "Credit that has long been unallocated",
        "nb": "Et tilgodehavende som lenge har stått uplassert",
        "sv": "Tillgodohavande som länge har varit ofördelat",
    },
    "R306.why": {
        "en": "It may be the payment of an invoice that is being reminded, or money that is the "
        "customer's and to be paid back.",
        "nb": "Det kan være betalingen av en faktura som blir purret, eller penger som er kundens "
        "og skal betales tilbake.",
        "sv": "Det kan vara betalningen av en faktura som kunden påminns om, eller pengar som är kundens och ska betalas tillbaka.",
    },
    "R307": {
        "en": "{number} of customer {customer} stands with {amount:amount} {currency} in debit on "
        "control account {debit}, and with as much in credit on {credit}",
        "nb": "{number} til kunde {customer} står med {amount:amount} {currency} i debet på "
        "samlekonto {debit}, og med like mye i kredit på {credit}",
        "sv": "{number} för kund {customer} står med {amount:amount} {currency} i debet på "
        "samlingskonto {debit}, och med lika mycket i kredit på {credit}",
    },
    "R307.remedy": {
        "en": "Move it by an entry on the customer's account, in credit on {debit} and in debit on "
        "{credit}, with invoice: {number} on both lines; write it by hand, no command makes it.",
        "nb": "Flytt det med et bilag på kundens konto, i kredit på {debit} og i debet på {credit}, "
        "med invoice: {number} på begge linjene; skriv det selv, ingen kommando lager det.",
        "sv": "Flytta det med en verifikation på kundens konto, i kredit på {debit} och i debet på "
        "{credit}, med invoice: {number} på båda raderna; skriv den själv, inget kommando gör den.",
    },
    "R307.title": {
        "en": "A document that is settled on another control account",
        "nb": "Et dokument som er utlignet på en annen samlekonto",
        "sv": "Ett dokument som är reglerat på ett annat samlingskonto",
    },
    "R307.why": {
        "en": "The customer's account is right, and so is the sum of the control accounts, but "
        "none of them by itself: what has been settled should come to 0 on each, or the balance "
        "sheet has too much on one line and too little on another. A payment that names nothing "
        "is no finding: what it settles is only assumed. An amount in another currency is moved at "
        "the value it was booked with.",
        "nb": "Kundens konto stemmer, og summen av samlekontoene også, men ingen av dem hver for "
        "seg: det som er utlignet, skal gå i 0 på hver av dem, ellers står det for mye på én linje "
        "i balansen og for lite på en annen. En innbetaling uten henvisning er ikke noe funn: hva "
        "den utligner, er bare antatt. Et beløp i en annen valuta flyttes til verdien det ble ført "
        "med.",
        "sv": "Kundens konto stämmer, och summan av samlingskontona också, men inget av dem för "
        "sig: det som är reglerat ska gå ut med 0 på vart och ett, annars står det för mycket på "
        "en rad i balansräkningen och för lite på en annan. En inbetalning utan hänvisning är "
        "ingen anmärkning: vad den reglerar är bara antaget. Ett belopp i en annan valuta flyttas "
        "till det värde som det bokfördes med.",
    },
}
