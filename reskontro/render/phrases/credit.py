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
        "nb": "Herav ventende",
        "sv": "Därav väntande",
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
        "nb": "Ventende = det åpne av debetposter som journalen har merket som ventende (!).",
        "sv": "Väntande = det öppna av debetposter som journalen har märkt som väntande (!).",
    },
    "credit.formula.uncovered": {
        "en": "Uncovered = exposure − security − insured limit, at least 0.",
        "nb": "Udekket = eksponering − sikkerhet − forsikret beløp, minst 0.",
        "sv": "Ej täckt = exponering − säkerhet − försäkrat belopp, minst 0.",
    },
    "credit.counts": {
        "en": "Over the limit: {over}, by {excess:amount} together; near it: {near}.",
        "nb": "Over grensen: {over}, med {excess:amount} til sammen; nær den: {near}.",
        "sv": "Över gränsen: {over}, med sammanlagt {excess:amount}; nära den: {near}.",
    },
    "credit.concentration": {
        "en": "Of what customers in debit owe, the largest has {of_1:percent}, the 5 largest"
        " {of_5:percent}, the 10 largest {of_10:percent}.",
        "nb": "Av det kunder med debetsaldo skylder, har den største {of_1:percent}, de 5 største {of_5:percent}, de 10 største {of_10:percent}.",
        "sv": "Av det som kunder med debetsaldo är skyldiga står den största för {of_1:percent}, de 5 största för {of_5:percent}, de 10 största för {of_10:percent}.",
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

_RISK: Final[Phrases] = {
    "risk.title": {
        "en": "Risk by payment history",
        "nb": "Risiko etter betalingshistorikk",
        "sv": "Risk efter betalningshistorik",
    },
    "risk.period": {
        "en": "as of {last:date}, history from {first:date}",
        "nb": "per {last:date}, historikk fra {first:date}",
        "sv": "per {last:date}, historik från {first:date}",
    },
    "risk.score": {
        "en": "Score",
        "nb": "Poengsum",
        "sv": "Poängsumma",
    },
    "risk.part": {
        "en": "Part",
        "nb": "Del",
        "sv": "Del",
    },
    "risk.part.late_share": {
        "en": "Paid late",
        "nb": "Betalt for sent",
        "sv": "Betalt för sent",
    },
    "risk.part.mean_days_late": {
        "en": "Mean lateness",
        "nb": "Snittforsinkelse",
        "sv": "Snittförsening",
    },
    "risk.part.worst_days_late": {
        "en": "Worst lateness",
        "nb": "Verste forsinkelse",
        "sv": "Värsta försening",
    },
    "risk.part.trend": {
        "en": "Trend",
        "nb": "Utvikling",
        "sv": "Utveckling",
    },
    "risk.part.overdue_share": {
        "en": "Overdue share",
        "nb": "Forfalt andel",
        "sv": "Förfallen andel",
    },
    "risk.part.credit_use": {
        "en": "Use of limit",
        "nb": "Utnyttet grense",
        "sv": "Utnyttjad gräns",
    },
    "risk.none_at": {
        "en": "None at",
        "nb": "Ingen ved",
        "sv": "Inga vid",
    },
    "risk.all_at": {
        "en": "All at",
        "nb": "Alle ved",
        "sv": "Alla vid",
    },
    "risk.points": {
        "en": "Points",
        "nb": "Poeng",
        "sv": "Poäng",
    },
    "risk.weight": {
        "en": "of",
        "nb": "av",
        "sv": "av",
    },
    "risk.suggested_limit": {
        "en": "Suggested limit",
        "nb": "Foreslått grense",
        "sv": "Föreslagen gräns",
    },
    "risk.no_history": {
        "en": "no history",
        "nb": "ingen historikk",
        "sv": "ingen historik",
    },
    "risk.no_history_yet": {
        "en": "No history: no document was settled in these twelve months, and none is overdue."
        " No score, and no limit to suggest.",
        "nb": "Ingen historikk: ingen dokumenter er utlignet i disse tolv månedene, og ingen er"
        " forfalt. Ingen poengsum, og ingen grense å foreslå.",
        "sv": "Ingen historik: inga dokument har reglerats under de här tolv månaderna, och inga är förfallna. Ingen poängsumma, och ingen gräns att föreslå.",
    },
    "risk.why.late_share": {
        "en": "Paid late: {late} of {documents} {documents:document|documents} settled in the"
        " twelve months or overdue.",
        "nb": "Betalt for sent: {late} av {documents} {documents:dokument|dokumenter} utlignet i de"
        " tolv månedene eller forfalt.",
        "sv": "Betalt för sent: {late} av {documents} dokument som har reglerats under de tolv månaderna eller är förfallna.",
    },
    "risk.why.mean_days_late": {
        "en": "Mean lateness: {sum_of_days} days after due ÷ {documents}.",
        "nb": "Snittforsinkelse: {sum_of_days} dager etter forfall ÷ {documents}.",
        "sv": "Snittförsening: {sum_of_days} dagar efter förfallodagen ÷ {documents}.",
    },
    "risk.why.worst_days_late": {
        "en": "Worst lateness: {worst_days} {worst_days:day|days}, document {worst_document}.",
        "nb": "Verste forsinkelse: {worst_days} {worst_days:dag|dager}, dokument {worst_document}.",
        "sv": "Värsta försening: {worst_days} {worst_days:dag|dagar}, dokument {worst_document}.",
    },
    "risk.why.trend": {
        "en": "Trend: mean lateness of the last six months {recent_mean:number} − of the six before"
        " {earlier_mean:number}.",
        "nb": "Utvikling: snittforsinkelse de siste seks månedene {recent_mean:number} − de seks før"
        " {earlier_mean:number}.",
        "sv": "Utveckling: snittförsening de senaste sex månaderna {recent_mean:number} − de sex"
        " före {earlier_mean:number}.",
    },
    "risk.why.overdue_share": {
        "en": "Overdue share: overdue {overdue:amount} ÷ open items {open:amount}.",
        "nb": "Forfalt andel: forfalt {overdue:amount} ÷ åpne poster {open:amount}.",
        "sv": "Förfallen andel: förfallet {overdue:amount} ÷ öppna poster {open:amount}.",
    },
    "risk.why.credit_use": {
        "en": "Use of limit: exposure {exposure:amount} ÷ credit limit {credit_limit:amount}.",
        "nb": "Utnyttet grense: eksponering {exposure:amount} ÷ kredittgrense"
        " {credit_limit:amount}.",
        "sv": "Utnyttjad gräns: exponering {exposure:amount} ÷ kreditgräns {credit_limit:amount}.",
    },
    "risk.untold.trend": {
        "en": "Trend: not counted, one of the two half-years has no document.",
        "nb": "Utvikling: ikke regnet med, det ene av de to halvårene har ingen dokumenter.",
        "sv": "Utveckling: inte medräknad, ett av de två halvåren har inga dokument.",
    },
    "risk.untold.credit_use": {
        "en": "Use of limit: not counted, there is no credit limit in this currency.",
        "nb": "Utnyttet grense: ikke regnet med, det er ingen kredittgrense i denne valutaen.",
        "sv": "Utnyttjad gräns: inte medräknad, det finns ingen kreditgräns i den här valutan.",
    },
    "risk.of_points": {
        "en": "Score {score} = {points:number} points ÷ {weights} × 100: risk {level:phrase}.",
        "nb": "Poengsum {score} = {points:number} poeng ÷ {weights} × 100: risiko {level:phrase}.",
        "sv": "Poängsumma {score} = {points:number} poäng ÷ {weights} × 100: risk {level:phrase}.",
    },
    "risk.suggestion": {
        "en": "Suggested limit {limit:amount} = highest exposure that was paid on time"
        " {proven:amount} ({day:date}) × {factor:number} for risk {level:phrase}, rounded down to"
        " two digits.",
        "nb": "Foreslått grense {limit:amount} = høyeste eksponering som ble betalt i tide"
        " {proven:amount} ({day:date}) × {factor:number} for risiko {level:phrase}, rundet ned til"
        " to sifre.",
        "sv": "Föreslagen gräns {limit:amount} = högsta exponering som betalades i tid"
        " {proven:amount} ({day:date}) × {factor:number} för risk {level:phrase}, avrundat nedåt"
        " till två siffror.",
    },
    "risk.nothing_proven": {
        "en": "Suggested limit 0: nothing was given credit for and paid on time.",
        "nb": "Foreslått grense 0: ingenting er gitt kreditt for og betalt i tide.",
        "sv": "Föreslagen gräns 0: inget har sålts på kredit och betalats i tid.",
    },
    "risk.formula.late": {
        "en": "Late: more than {late_days:number} days after due, settled or still open; on time:"
        " no more. Overdue residues up to {residue:number} are left out.",
        "nb": "For sent: mer enn {late_days:number} dager etter forfall, utlignet eller fortsatt"
        " åpent; i tide: ikke mer. Forfalte rester opp til {residue:number} er holdt utenfor.",
        "sv": "För sent: mer än {late_days:number} dagar efter förfallodagen, reglerat eller ännu öppet; i tid: inte mer. Förfallna restbelopp upp till {residue:number} är utelämnade.",
    },
    "risk.formula.score": {
        "en": "Score = points ÷ weights of the parts that can be told × 100; 0 is no risk, 100 the"
        " highest. Between two limits points rise evenly:",
        "nb": "Poengsum = poeng ÷ vektene til delene som lar seg regne ut × 100; 0 er ingen risiko,"
        " 100 den høyeste. Mellom to grenser stiger poengene jevnt:",
        "sv": "Poängsumma = poäng ÷ vikterna för de delar som kan räknas ut × 100; 0 är ingen risk,"
        " 100 den högsta. Mellan två gränser stiger poängen jämnt:",
    },
    "risk.scale": {
        "en": "– {part:phrase}: no points up to {none_at} {unit:phrase}, {weight} from"
        " {all_at} {unit:phrase}",
        "nb": "– {part:phrase}: ingen poeng opp til {none_at} {unit:phrase}, {weight} fra"
        " {all_at} {unit:phrase}",
        "sv": "– {part:phrase}: inga poäng upp till {none_at} {unit:phrase}, {weight} från"
        " {all_at} {unit:phrase}",
    },
    "risk.formula.levels": {
        "en": "Risk: low below {low}, moderate below {moderate}, high below {high}, else very high.",
        "nb": "Risiko: lav under {low}, moderat under {moderate}, høy under {high}, ellers meget"
        " høy.",
        "sv": "Risk: låg under {low}, måttlig under {moderate}, hög under {high}, annars mycket"
        " hög.",
    },
    "risk.formula.suggestion": {
        "en": "Suggested limit = highest exposure that was paid on time × {low:number} (low),"
        " {moderate:number} (moderate), {high:number} (high), {very_high:number} (very high),"
        " rounded down to two digits.",
        "nb": "Foreslått grense = høyeste eksponering som ble betalt i tide × {low:number} (lav),"
        " {moderate:number} (moderat), {high:number} (høy), {very_high:number} (meget høy), rundet"
        " ned til to sifre.",
        "sv": "Föreslagen gräns = högsta exponering som betalades i tid × {low:number} (låg),"
        " {moderate:number} (måttlig), {high:number} (hög), {very_high:number} (mycket hög),"
        " avrundat nedåt till två siffror.",
    },
}

PHRASES: Final[Phrases] = {**_CREDIT, **_SEGMENT, **_RISK}
