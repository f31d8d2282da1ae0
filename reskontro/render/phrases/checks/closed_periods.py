"""Rules on closed periods (R7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "R701": {
        "en": "added to a closed period ({day:date}, closed to {lock:date}): {number}, "
        "{amount:amount} {currency}, by {author} in {commit}",
        "nb": "lagt til i en lukket periode ({day:date}, lukket til og med {lock:date}): {number}, {amount:amount} {currency}, av {author} i {commit}",
        "sv": "tillagd i en stängd period ({day:date}, stängd till {lock:date}): {number}, "
        "{amount:amount} {currency}, av {author} i {commit}",
    },
    "R701.remedy": {
        "en": "Date the entry after {lock:date}. Where the period must be opened, move the lock back "
        "with a reason: lock: (day: …, reason: …).",
        "nb": "Dater posten etter {lock:date}. Må perioden åpnes, flytt låsen tilbake med en begrunnelse: lock: (day: …, reason: …).",
        "sv": "Datera posten efter {lock:date}. Måste perioden öppnas, flytta tillbaka låset med ett "
        "skäl: lock: (day: …, reason: …).",
    },
    "R701.title": {
        "en": "An entry added to a closed period",
        "nb": "En post lagt til i en lukket periode",
        "sv": "En post tillagd i en stängd period",
    },
    "R701.why": {
        "en": "What was reported for a closed period, to the tax office or to the owners, is right no "
        "more when something is added to it. Git keeps what stood there when the lock was set; the "
        "book is held against that.",
        "nb": "Det som er rapportert for en lukket periode, til skattemyndighetene eller til eierne, stemmer ikke lenger når noe legges til. Git har det som sto der da låsen ble satt; regnskapet holdes opp mot det.",
        "sv": "Det som rapporterats för en stängd period, till Skatteverket eller till ägarna, stämmer inte längre när något läggs till. Git har det som stod där när låset sattes; bokföringen jämförs med det.",
    },
    "R702": {
        "en": "changed in a closed period (closed to {lock:date}): {number} was {was_day:date} "
        "{was_amount:amount} {was_currency}, is {day:date} {amount:amount} {currency}, by {author} in "
        "{commit}",
        "nb": "endret i en lukket periode (lukket til og med {lock:date}): {number} var {was_day:date} {was_amount:amount} {was_currency}, er {day:date} {amount:amount} {currency}, av {author} i {commit}",
        "sv": "ändrad i en stängd period (stängd till {lock:date}): {number} var {was_day:date} "
        "{was_amount:amount} {was_currency}, är {day:date} {amount:amount} {currency}, av {author} i "
        "{commit}",
    },
    "R702.remedy": {
        "en": "Put it back as it was, and correct with a new entry after {lock:date}. What was "
        "changed: reskontro restated.",
        "nb": "Sett den tilbake som den var, og rett med en ny post etter {lock:date}. Hva som er "
        "endret: reskontro restated.",
        "sv": "Återställ den som den var, och rätta med en ny post efter {lock:date}. Vad som ändrats: "
        "reskontro restated.",
    },
    "R702.title": {
        "en": "An entry changed in a closed period",
        "nb": "En post endret i en lukket periode",
        "sv": "En post ändrad i en stängd period",
    },
    "R702.why": {
        "en": "A mistake in a closed period is corrected by a new entry in an open one, so that both "
        "the mistake and its correction can be seen.",
        "nb": "En feil i en lukket periode rettes med en ny post i en åpen, slik at både feilen og "
        "rettelsen kan ses.",
        "sv": "Ett fel i en stängd period rättas med en ny post i en öppen, så att både felet och "
        "rättelsen syns.",
    },
    "R703": {
        "en": "removed from a closed period ({day:date}, closed to {lock:date}): {number} of customer "
        "{customer}, {amount:amount} {currency}, by {author} in {commit}",
        "nb": "fjernet fra en lukket periode ({day:date}, lukket til og med {lock:date}): {number} på kunde {customer}, {amount:amount} {currency}, av {author} i {commit}",
        "sv": "borttagen från en stängd period ({day:date}, stängd till {lock:date}): {number} på kund "
        "{customer}, {amount:amount} {currency}, av {author} i {commit}",
    },
    "R703.remedy": {
        "en": "Bring it back (git show {commit}), and reverse it by a new entry after {lock:date}. The "
        "line is that of the state when the period was closed.",
        "nb": "Hent den tilbake (git show {commit}), og tilbakefør den med en ny post etter {lock:date}. Linjen er angitt slik regnskapet var da perioden ble lukket.",
        "sv": "Hämta tillbaka den (git show {commit}), och återför den med en ny post efter {lock:date}. Radnumret gäller bokföringen så som den var när perioden stängdes.",
    },
    "R703.title": {
        "en": "An entry removed from a closed period",
        "nb": "En post fjernet fra en lukket periode",
        "sv": "En post borttagen från en stängd period",
    },
    "R703.why": {
        "en": "Nothing that is booked may vanish. A wrong entry is taken back by another, and both "
        "stay.",
        "nb": "Ingenting som er bokført, skal forsvinne. En feilført post tilbakeføres med en ny, og begge blir stående.",
        "sv": "Inget som är bokfört får försvinna. En felaktig post tas tillbaka med en annan, och "
        "båda står kvar.",
    },
    "R704": {
        "en": "other accounts have other sums than when the period to {lock:date} was closed, first on "
        "{day:date}: {accounts}",
        "nb": "andre kontoer har andre summer enn da perioden til og med {lock:date} ble lukket, først {day:date}: {accounts}",
        "sv": "andra konton har andra summor än när perioden till {lock:date} stängdes, först "
        "{day:date}: {accounts}",
    },
    "R704.remedy": {
        "en": "Look with git log -p -- journals at what was changed, and put it back.",
        "nb": "Se med git log -p -- journals hva som er endret, og sett det tilbake.",
        "sv": "Se med git log -p -- journals vad som ändrats, och återställ det.",
    },
    "R704.title": {
        "en": "Another account changed in a closed period",
        "nb": "En annen konto endret i en lukket periode",
        "sv": "Ett annat konto ändrat i en stängd period",
    },
    "R704.why": {
        "en": "The lock closes the whole book, not only what customers owe. This rule tells accounts "
        "whose sum of a day is another, where no entry of a customer explains it.",
        "nb": "Låsen lukker hele regnskapet, ikke bare det kunder skylder. Denne regelen nevner kontoer med en annen sum for en dag, der ingen kundes post forklarer det.",
        "sv": "Låset stänger hela bokföringen, inte bara det kunder är skyldiga. Den här regeln nämner konton med en annan summa för en dag, där ingen kunds post förklarar det.",
    },
    "R705": {
        "en": "the lock was moved back from {was:date} to {day:date} without a reason, in {commit}",
        "nb": "låsen er flyttet tilbake fra {was:date} til {day:date} uten begrunnelse, i {commit}",
        "sv": "låset har flyttats tillbaka från {was:date} till {day:date} utan skäl, i {commit}",
    },
    "R705.remedy": {
        "en": "Give the reason beside the day, or set the lock to {was:date} again.",
        "nb": "Skriv begrunnelsen ved siden av dagen, eller sett låsen til {was:date} igjen.",
        "sv": "Ange skälet bredvid dagen, eller sätt låset till {was:date} igen.",
    },
    "R705.title": {
        "en": "A lock moved back without a reason",
        "nb": "En lås flyttet tilbake uten begrunnelse",
        "sv": "Ett lås flyttat tillbaka utan skäl",
    },
    "R705.why": {
        "en": "A period that was closed can be opened again, but not silently: until a reason stands "
        "in the settings its days stay closed, and changes in them are told.",
        "nb": "En periode som var lukket, kan åpnes igjen, men ikke i det stille: til en begrunnelse står i innstillingene, er dagene lukket, og endringer i dem nevnes.",
        "sv": "En period som var stängd kan öppnas igen, men inte i tysthet: tills ett skäl står i "
        "inställningarna är dagarna stängda, och ändringar i dem nämns.",
    },
}
