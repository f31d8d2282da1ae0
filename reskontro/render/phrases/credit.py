"""Credit, segments and risk: titles, headings, formulas and reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

_CREDIT: Final[Phrases] = {
    "credit.title": {
        "en": "Credit",
        "nb": "Kreditt",
        "sv": "Kredit",
    },
    "credit.overdue": {
        "en": "Overdue",
        "nb": "Forfalt",
        "sv": "Förfallet",
    },
    "credit.exposure": {
        "en": "Exposure",
        "nb": "Eksponering",
        "sv": "Exponering",
    },
    "credit.pending": {
        "en": "Of it pending",
        "nb": "Herav utkast",
        "sv": "Därav utkast",
    },
    "credit.uncovered": {
        "en": "Uncovered",
        "nb": "Udekket",
        "sv": "Ej täckt",
    },
    "credit.room": {
        "en": "Room",
        "nb": "Ledig",
        "sv": "Utrymme",
    },
    "credit.status": {
        "en": "Status",
        "nb": "Status",
        "sv": "Status",
    },
    "credit.status.over": {
        "en": "over",
        "nb": "over",
        "sv": "över",
    },
    "credit.status.near": {
        "en": "near",
        "nb": "nær",
        "sv": "nära",
    },
    "credit.status.fine": {
        "en": "fine",
        "nb": "i orden",
        "sv": "i ordning",
    },
    "credit.status.no_limit": {
        "en": "no limit",
        "nb": "uten grense",
        "sv": "utan gräns",
    },
    "credit.formula.exposure": {
        "en": "Exposure = not due + overdue + unallocated = balance.",
        "nb": "Eksponering = ikke forfalt + forfalt + uplassert = saldo.",
        "sv": "Exponering = ej förfallet + förfallet + ofördelat = saldo.",
    },
    "credit.formula.use": {
        "en": "Use = exposure ÷ credit limit × 100; room = limit − exposure;"
        " near: {near:percent} of the limit or more.",
        "nb": "Utnyttet = eksponering ÷ kredittgrense × 100; ledig = grense − eksponering;"
        " nær: {near:percent} av grensen eller mer.",
        "sv": "Utnyttjat = exponering ÷ kreditgräns × 100; utrymme = gräns − exponering;"
        " nära: {near:percent} av gränsen eller mer.",
    },
    "credit.formula.pending": {
        "en": "Pending = what is open of debits that the journal marks as pending (!).",
        "nb": "Utkast = det åpne av debetposter som journalen har merket som ventende (!).",
        "sv": "Utkast = det öppna av debetposter som journalen har märkt som väntande (!).",
    },
    "credit.formula.uncovered": {
        "en": "Uncovered = exposure − security − insured limit, at least 0.",
        "nb": "Udekket = eksponering − sikkerhet − forsikret beløp, minst 0.",
        "sv": "Ej täckt = exponering − säkerhet − försäkrat belopp, minst 0.",
    },
    "credit.counts": {
        "en": "Over the limit: {over}, by {excess:amount} together; near it: {near}.",
        "nb": "Over grensen: {over}, med {excess:amount} til sammen; nær den: {near}.",
        "sv": "Över gränsen: {over}, med {excess:amount} tillsammans; nära den: {near}.",
    },
    "credit.concentration": {
        "en": "Of what customers in debit owe, the largest has {of_1:percent}, the 5 largest"
        " {of_5:percent}, the 10 largest {of_10:percent}.",
        "nb": "Av det kunder i debet skylder, har den største {of_1:percent}, de 5 største"
        " {of_5:percent}, de 10 største {of_10:percent}.",
        "sv": "Av det kunder i debet är skyldiga har den största {of_1:percent}, de 5 största"
        " {of_5:percent}, de 10 största {of_10:percent}.",
    },
    "credit.elsewhere": {
        "en": "owes in another currency than that of the limit, which is not held against it:"
        " {customers}",
        "nb": "skylder i en annen valuta enn kredittgrensens, som ikke er holdt opp mot den:"
        " {customers}",
        "sv": "är skyldig i en annan valuta än kreditgränsens, som inte ställs mot den:"
        " {customers}",
    },
}

_SEGMENT: Final[Phrases] = {
    "segment.by_revenue": {
        "en": "Customers by revenue",
        "nb": "Kunder etter omsetning",
        "sv": "Kunder efter omsättning",
    },
    "segment.by_behaviour": {
        "en": "Customers by how they pay",
        "nb": "Kunder etter betalingsadferd",
        "sv": "Kunder efter betalningsbeteende",
    },
    "segment.summary": {
        "en": "Classes",
        "nb": "Klasser",
        "sv": "Klasser",
    },
    "segment.revenue": {
        "en": "Revenue",
        "nb": "Omsetning",
        "sv": "Omsättning",
    },
    "segment.share": {
        "en": "Share",
        "nb": "Andel",
        "sv": "Andel",
    },
    "segment.cumulative": {
        "en": "Cumulative",
        "nb": "Kumulert",
        "sv": "Kumulerat",
    },
    "segment.class": {
        "en": "Class",
        "nb": "Klasse",
        "sv": "Klass",
    },
    "segment.behaviour": {
        "en": "Pays",
        "nb": "Betaler",
        "sv": "Betalar",
    },
    "segment.behaviour.cash": {
        "en": "cash",
        "nb": "kontant",
        "sv": "kontant",
    },
    "segment.behaviour.credit": {
        "en": "credit",
        "nb": "kreditt",
        "sv": "kredit",
    },
    "segment.behaviour.risk": {
        "en": "risk",
        "nb": "risiko",
        "sv": "risk",
    },
    "segment.behaviour.unknown": {
        "en": "unknown",
        "nb": "ukjent",
        "sv": "okänt",
    },
    "segment.documents": {
        "en": "Paid documents",
        "nb": "Betalte dokumenter",
        "sv": "Betalda dokument",
    },
    "segment.days_to_pay": {
        "en": "Days to pay, median",
        "nb": "Dager til betaling, median",
        "sv": "Dagar till betalning, median",
    },
    "segment.customers": {
        "en": "Customers",
        "nb": "Kunder",
        "sv": "Kunder",
    },
    "segment.late_share": {
        "en": "Paid late",
        "nb": "Betalt for sent",
        "sv": "Betalt för sent",
    },
    "segment.rule.revenue": {
        "en": "A: the customers that make the first {a:percent} of revenue; B: the next"
        " {b:percent}; C: the rest. Who crosses a limit is in the better class.",
        "nb": "A: kundene som står for de første {a:percent} av omsetningen; B: de neste"
        " {b:percent}; C: resten. Den som krysser en grense, er i den bedre klassen.",
        "sv": "A: kunderna som står för de första {a:percent} av omsättningen; B: de nästa"
        " {b:percent}; C: resten. Den som passerar en gräns är i den bättre klassen.",
    },
    "segment.rule.behaviour": {
        "en": "Risk: more than {late:percent} of the documents paid late (more than"
        " {late_days:number} days after due), or more than {residue:number} of one overdue for"
        " more than {overdue:number} days. Cash: median of at most {cash:number} days from issue"
        " to payment. Credit: the others. Unknown: nothing paid in the period.",
        "nb": "Risiko: mer enn {late:percent} av dokumentene betalt for sent (mer enn"
        " {late_days:number} dager etter forfall), eller mer enn {residue:number} av ett forfalt i"
        " mer enn {overdue:number} dager. Kontant: median på høyst {cash:number} dager fra"
        " utstedelse til betaling. Kreditt: de andre. Ukjent: ingenting betalt i perioden.",
        "sv": "Risk: mer än {late:percent} av dokumenten betalda för sent (mer än"
        " {late_days:number} dagar efter förfallodagen), eller mer än {residue:number} av ett"
        " förfallet sedan mer än {overdue:number} dagar. Kontant: median på högst {cash:number}"
        " dagar från utfärdande till betalning. Kredit: de andra. Okänt: inget betalt i perioden.",
    },
    "segment.of_accounts": {
        "en": "Revenue of customers {revenue:amount}, on the revenue accounts {accounts:amount};"
        " what differs stands on transactions without a customer.",
        "nb": "Kundenes omsetning {revenue:amount}, på salgskontoene {accounts:amount};"
        " forskjellen står på bilag uten kunde.",
        "sv": "Kundernas omsättning {revenue:amount}, på försäljningskontona {accounts:amount};"
        " skillnaden står på verifikationer utan kund.",
    },
}

PHRASES: Final[Phrases] = {**_CREDIT, **_SEGMENT}
