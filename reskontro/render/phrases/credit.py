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

PHRASES: Final[Phrases] = {**_CREDIT}
