"""Titles, headings, figures and notes of the reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "report.ageing.by_due": {
        "en": "Ageing of receivables, by due date",
        "nb": "Aldersfordelte kundefordringer, etter forfall",
        "sv": "Åldersfördelade kundfordringar, efter förfallodag",
    },
    "report.ageing.by_invoice": {
        "en": "Ageing of receivables, by date of issue",
        "nb": "Aldersfordelte kundefordringer, etter fakturadato",
        "sv": "Åldersfördelade kundfordringar, efter fakturadatum",
    },
    "report.open": {
        "en": "Open items",
        "nb": "Åpne poster",
        "sv": "Öppna poster",
    },
    "report.balances": {
        "en": "Customer balances",
        "nb": "Kundesaldoer",
        "sv": "Kundsaldon",
    },
    "report.statement": {
        "en": "Statement of account",
        "nb": "Kontoutskrift",
        "sv": "Kontoutdrag",
    },
    "report.specification": {
        "en": "Customer specification",
        "nb": "Kundespesifikasjon",
        "sv": "Kundspecifikation",
    },
    "report.dso": {
        "en": "Days sales outstanding (DSO)",
        "nb": "Gjennomsnittlig innkrevingstid (DSO)",
        "sv": "Genomsnittlig kredittid (DSO)",
    },
    "report.loss": {
        "en": "Losses on receivables",
        "nb": "Tap på kundefordringer",
        "sv": "Kundförluster",
    },
    "report.kpi": {
        "en": "Key figures",
        "nb": "Nøkkeltall",
        "sv": "Nyckeltal",
    },
    "report.trend": {
        "en": "Trend",
        "nb": "Utvikling",
        "sv": "Utveckling",
    },
    "report.total": {
        "en": "Total",
        "nb": "Totalt",
        "sv": "Totalt",
    },
    "report.share": {
        "en": "Per cent",
        "nb": "Prosent",
        "sv": "Procent",
    },
    "report.percent": {
        "en": "{share:percent}",
        "nb": "{share:percent}",
        "sv": "{share:percent}",
    },
    "report.risk": {
        "en": "Risk",
        "nb": "Risiko",
        "sv": "Risk",
    },
    "report.risk.low": {
        "en": "low",
        "nb": "lav",
        "sv": "låg",
    },
    "report.risk.moderate": {
        "en": "moderate",
        "nb": "moderat",
        "sv": "måttlig",
    },
    "report.risk.high": {
        "en": "high",
        "nb": "høy",
        "sv": "hög",
    },
    "report.risk.very_high": {
        "en": "very high",
        "nb": "meget høy",
        "sv": "mycket hög",
    },
    "report.apart": {
        "en": "Customers in debit {debit:amount}, in credit {credit:amount}",
        "nb": "Kunder med gjeld til oss {debit:amount}, med kreditsaldo {credit:amount}",
        "sv": "Kunder i skuld {debit:amount}, med kreditsaldo {credit:amount}",
    },
    "report.in_currency": {
        "en": "{currency}",
        "nb": "{currency}",
        "sv": "{currency}",
    },
    "report.all_customers": {
        "en": "All customers",
        "nb": "Alle kunder",
        "sv": "Alla kunder",
    },
    "report.customer": {
        "en": "Customer",
        "nb": "Kunde",
        "sv": "Kund",
    },
    "report.name": {
        "en": "Name",
        "nb": "Navn",
        "sv": "Namn",
    },
    "report.name_or_document": {
        "en": "Name / document",
        "nb": "Navn / dokument",
        "sv": "Namn / dokument",
    },
    "report.currency": {
        "en": "Currency",
        "nb": "Valuta",
        "sv": "Valuta",
    },
    "report.date": {
        "en": "Date",
        "nb": "Dato",
        "sv": "Datum",
    },
    "report.text": {
        "en": "Text",
        "nb": "Tekst",
        "sv": "Text",
    },
    "report.document": {
        "en": "Document",
        "nb": "Dokument",
        "sv": "Dokument",
    },
    "report.voucher": {
        "en": "Voucher",
        "nb": "Bilag",
        "sv": "Verifikation",
    },
    "report.kind": {
        "en": "Kind",
        "nb": "Type",
        "sv": "Typ",
    },
    "report.due": {
        "en": "Due",
        "nb": "Forfall",
        "sv": "Förfaller",
    },
    "report.kid": {
        "en": "Payment reference",
        "nb": "KID",
        "sv": "OCR",
    },
    "report.settles": {
        "en": "Settles",
        "nb": "Utligner",
        "sv": "Avser",
    },
    "report.debit": {
        "en": "Debit",
        "nb": "Debet",
        "sv": "Debet",
    },
    "report.credit": {
        "en": "Credit",
        "nb": "Kredit",
        "sv": "Kredit",
    },
    "report.balance": {
        "en": "Balance",
        "nb": "Saldo",
        "sv": "Saldo",
    },
    "report.amount": {
        "en": "Amount",
        "nb": "Beløp",
        "sv": "Belopp",
    },
    "report.settled": {
        "en": "Settled",
        "nb": "Utlignet",
        "sv": "Kvittat",
    },
    "report.open_amount": {
        "en": "Open",
        "nb": "Åpent",
        "sv": "Öppet",
    },
    "report.days_overdue": {
        "en": "Days overdue",
        "nb": "Dager over forfall",
        "sv": "Dagar över förfall",
    },
    "report.age": {
        "en": "Days",
        "nb": "Dager",
        "sv": "Dagar",
    },
    "report.not_due": {
        "en": "Not due",
        "nb": "Ikke forfalt",
        "sv": "Ej förfallet",
    },
    "report.days": {
        "en": "{low}–{high}",
        "nb": "{low}–{high}",
        "sv": "{low}–{high}",
    },
    "report.over_days": {
        "en": "Over {days}",
        "nb": "Over {days}",
        "sv": "Över {days}",
    },
    "report.month": {
        "en": "{month:month}",
        "nb": "{month:month}",
        "sv": "{month:month}",
    },
    "report.older": {
        "en": "Older",
        "nb": "Eldre",
        "sv": "Äldre",
    },
    "report.unallocated": {
        "en": "Unallocated",
        "nb": "Uplassert",
        "sv": "Ofördelat",
    },
    "report.credit_limit": {
        "en": "Credit limit",
        "nb": "Kredittgrense",
        "sv": "Kreditgräns",
    },
    "report.credit_use": {
        "en": "Use",
        "nb": "Utnyttet",
        "sv": "Utnyttjat",
    },
    "report.opening_balance": {
        "en": "Opening balance",
        "nb": "Åpningssaldo",
        "sv": "Ingående saldo",
    },
    "report.closing_balance": {
        "en": "Closing balance",
        "nb": "Utgående saldo",
        "sv": "Utgående saldo",
    },
    "report.period": {
        "en": "{first:date} to {last:date}",
        "nb": "{first:date} til {last:date}",
        "sv": "{first:date} till {last:date}",
    },
    "report.unknown_customer": {
        "en": "unknown customer",
        "nb": "ukjent kunde",
        "sv": "okänd kund",
    },
    "report.unknown_title": {
        "en": "{customer} unknown customer{currency}",
        "nb": "{customer} ukjent kunde{currency}",
        "sv": "{customer} okänd kund{currency}",
    },
    "report.list": {
        "en": "{items}",
        "nb": "{items}",
        "sv": "{items}",
    },
    "report.pay_to": {
        "en": "Pay to account {account}",
        "nb": "Betales til konto {account}",
        "sv": "Betalas till konto {account}",
    },
    "report.due_by_terms": {
        "en": "A due date here rests on today's terms of payment, not on the journal: a change of terms would move it.",
        "nb": "En forfallsdato her bygger på dagens betalingsbetingelser, ikke på journalen: endres betingelsene, flyttes den.",
        "sv": "En förfallodag här bygger på dagens betalningsvillkor, inte på journalen: ändras villkoren flyttas den.",
    },
    "report.kind.opening": {
        "en": "opening",
        "nb": "åpning",
        "sv": "ingående",
    },
    "report.kind.invoice": {
        "en": "invoice",
        "nb": "faktura",
        "sv": "faktura",
    },
    "report.kind.credit_note": {
        "en": "credit note",
        "nb": "kreditnota",
        "sv": "kreditnota",
    },
    "report.kind.payment": {
        "en": "payment",
        "nb": "innbetaling",
        "sv": "inbetalning",
    },
    "report.kind.refund": {
        "en": "refund",
        "nb": "tilbakebetaling",
        "sv": "återbetalning",
    },
    "report.kind.write_off": {
        "en": "write-off",
        "nb": "konstatert tap",
        "sv": "konstaterad förlust",
    },
    "report.kind.reinstated": {
        "en": "reinstated",
        "nb": "gjeninnført",
        "sv": "återförd",
    },
    "report.kind.fee": {
        "en": "fee",
        "nb": "gebyr",
        "sv": "avgift",
    },
    "report.kind.interest": {
        "en": "interest",
        "nb": "rente",
        "sv": "ränta",
    },
    "report.kind.waiver": {
        "en": "waiver",
        "nb": "ettergitt",
        "sv": "efterskänkt",
    },
    "report.kind.settlement": {
        "en": "settlement",
        "nb": "utligning",
        "sv": "kvittning",
    },
    "report.kind.transfer": {
        "en": "transfer",
        "nb": "overføring",
        "sv": "överföring",
    },
    "report.kind.other": {
        "en": "other",
        "nb": "annet",
        "sv": "övrigt",
    },
    "report.basis.reference": {
        "en": "named",
        "nb": "oppgitt",
        "sv": "angiven",
    },
    "report.basis.code": {
        "en": "by code",
        "nb": "etter bilagskode",
        "sv": "efter verifikationskod",
    },
    "report.basis.kid": {
        "en": "by payment reference",
        "nb": "etter KID",
        "sv": "efter OCR",
    },
    "report.basis.text": {
        "en": "assumed, named in the text",
        "nb": "antatt, nevnt i teksten",
        "sv": "antaget, nämnd i texten",
    },
    "report.basis.exact": {
        "en": "assumed, exact amount",
        "nb": "antatt, nøyaktig beløp",
        "sv": "antaget, exakt belopp",
    },
    "report.basis.oldest": {
        "en": "assumed, oldest due first",
        "nb": "antatt, eldste forfall først",
        "sv": "antaget, äldsta förfallodag först",
    },
    "report.basis.oldest_tie": {
        "en": "assumed, oldest due first (tie)",
        "nb": "antatt, eldste forfall først (flere like)",
        "sv": "antaget, äldsta förfallodag först (flera lika)",
    },
    "report.why": {
        "en": "{date:date}  {by:phrase}{credit} → {debit}  {amount:amount}  {basis:phrase}  ({source})",
        "nb": "{date:date}  {by:phrase}{credit} → {debit}  {amount:amount}  {basis:phrase}  ({source})",
        "sv": "{date:date}  {by:phrase}{credit} → {debit}  {amount:amount}  {basis:phrase}  ({source})",
    },
    "report.why_part": {
        "en": "{date:date}  {by:phrase}{credit} → {debit} ({kind:phrase}, {due:date})  {amount:amount}  {basis:phrase}  ({source})",
        "nb": "{date:date}  {by:phrase}{credit} → {debit} ({kind:phrase}, {due:date})  {amount:amount}  {basis:phrase}  ({source})",
        "sv": "{date:date}  {by:phrase}{credit} → {debit} ({kind:phrase}, {due:date})  {amount:amount}  {basis:phrase}  ({source})",
    },
    "report.closings": {
        "en": "{n} year-end {n:transaction|transactions} left out (closing and reopening of balances)",
        "nb": "{n} årsavslutningsbilag holdt utenfor (avslutning og gjenåpning av saldoer)",
        "sv": "{n} bokslutsverifikationer utelämnade (avslutning och återöppning av saldon)",
    },
    "report.virtual": {
        "en": "{n} {n:entry is|entries are} on virtual postings; --real leaves them out",
        "nb": "{n} {n:post|poster} står på virtuelle posteringer; --real holder dem utenfor",
        "sv": "{n} {n:post|poster} står på virtuella konteringar; --real utelämnar dem",
    },
    "report.no_entries": {
        "en": "the book has no entries on receivable accounts",
        "nb": "regnskapet har ingen poster på kundefordringskontoene",
        "sv": "bokföringen har inga poster på kundfordringskontona",
    },
    "report.before_first": {
        "en": "the day is before the first entry, {first:date}: nothing was open",
        "nb": "dagen er før den første posten, {first:date}: ingenting var åpent",
        "sv": "dagen ligger före den första posten, {first:date}: inget var öppet",
    },
    "report.nothing_selected": {
        "en": "nothing to show",
        "nb": "ingenting å vise",
        "sv": "inget att visa",
    },
    "report.younger": {
        "en": "the book is younger than the period asked for: counted from its first entry, {first:date}, {days} days",
        "nb": "regnskapet er yngre enn perioden: regnet fra første post, {first:date}, {days} dager",
        "sv": "bokföringen är yngre än perioden: räknat från första posten, {first:date}, {days} dagar",
    },
    "report.without_value": {
        "en": "{n} {n:entry|entries} in other currencies without a value in {currency} are left out",
        "nb": "{n} {n:post|poster} i annen valuta uten verdi i {currency} er holdt utenfor",
        "sv": "{n} {n:post|poster} i annan valuta utan värde i {currency} är utelämnade",
    },
    "report.losses_of_all": {
        "en": "losses are left out: the accounts of losses and sales do not tell customers apart",
        "nb": "tap er holdt utenfor: kontoene for tap og salg skiller ikke kundene",
        "sv": "förluster är utelämnade: kontona för förluster och försäljning skiljer inte kunderna",
    },
    "report.figure": {
        "en": "Figure",
        "nb": "Nøkkeltall",
        "sv": "Nyckeltal",
    },
    "report.value": {
        "en": "Value",
        "nb": "Verdi",
        "sv": "Värde",
    },
    "report.unit": {
        "en": "Unit",
        "nb": "Enhet",
        "sv": "Enhet",
    },
    "report.target": {
        "en": "Target",
        "nb": "Mål",
        "sv": "Mål",
    },
    "report.result": {
        "en": "Result",
        "nb": "Resultat",
        "sv": "Resultat",
    },
    "report.met": {
        "en": "met",
        "nb": "nådd",
        "sv": "uppnått",
    },
    "report.missed": {
        "en": "missed",
        "nb": "ikke nådd",
        "sv": "ej uppnått",
    },
    "report.month_end": {
        "en": "Day",
        "nb": "Dag",
        "sv": "Dag",
    },
    "report.unit.days": {
        "en": "days",
        "nb": "dager",
        "sv": "dagar",
    },
    "report.unit.%": {
        "en": "%",
        "nb": "%",
        "sv": "%",
    },
    "report.unit.times": {
        "en": "times",
        "nb": "ganger",
        "sv": "gånger",
    },
    "report.figure.dso": {
        "en": "DSO",
        "nb": "Innkrevingstid (DSO)",
        "sv": "Kredittid (DSO)",
    },
    "report.figure.dso_countback": {
        "en": "DSO, count-back",
        "nb": "DSO, tilbaketelling",
        "sv": "DSO, tillbakaräkning",
    },
    "report.figure.best_possible_dso": {
        "en": "Best possible DSO",
        "nb": "Beste mulige DSO",
        "sv": "Bästa möjliga DSO",
    },
    "report.figure.average_days_delinquent": {
        "en": "Average days delinquent",
        "nb": "Gjennomsnittlig forsinkelse",
        "sv": "Genomsnittlig försening",
    },
    "report.figure.cei": {
        "en": "Collection effectiveness",
        "nb": "Innkrevingsgrad (CEI)",
        "sv": "Inkasseringsgrad (CEI)",
    },
    "report.figure.loss": {
        "en": "Losses",
        "nb": "Tap",
        "sv": "Förluster",
    },
    "report.figure.loss_net": {
        "en": "Losses, net of recoveries",
        "nb": "Tap, etter innkommet",
        "sv": "Förluster, efter återvunnet",
    },
    "report.figure.overdue": {
        "en": "Overdue, by amount",
        "nb": "Forfalt, etter beløp",
        "sv": "Förfallet, efter belopp",
    },
    "report.figure.overdue_count": {
        "en": "Overdue, by number",
        "nb": "Forfalt, etter antall",
        "sv": "Förfallet, efter antal",
    },
    "report.figure.days_to_pay": {
        "en": "Days to pay",
        "nb": "Dager til betaling",
        "sv": "Dagar till betalning",
    },
    "report.figure.days_to_pay_weighted": {
        "en": "Days to pay, by amount",
        "nb": "Dager til betaling, etter beløp",
        "sv": "Dagar till betalning, efter belopp",
    },
    "report.figure.days_after_due": {
        "en": "Days paid after due",
        "nb": "Dager betalt etter forfall",
        "sv": "Dagar betalt efter förfall",
    },
    "report.figure.turnover": {
        "en": "Receivables turnover",
        "nb": "Omløpshastighet",
        "sv": "Omsättningshastighet",
    },
    "report.figure.credit_use": {
        "en": "Use of credit limits",
        "nb": "Utnyttet kreditt",
        "sv": "Utnyttjad kredit",
    },
    "report.figure.revenue_per_customer": {
        "en": "Revenue per customer",
        "nb": "Omsetning per kunde",
        "sv": "Omsättning per kund",
    },
    "report.formula.dso": {
        "en": "DSO = receivables {receivables:amount} × {days} days ÷ sales {sales:amount} ({from:date} to {to:date})",
        "nb": "DSO = fordringer {receivables:amount} × {days} dager ÷ salg {sales:amount} ({from:date} til {to:date})",
        "sv": "DSO = fordringar {receivables:amount} × {days} dagar ÷ försäljning {sales:amount} ({from:date} till {to:date})",
    },
    "report.formula.dso_countback": {
        "en": "Count-back: sales taken off receivables {receivables:amount}, newest of {months} months first",
        "nb": "Tilbaketelling: salg trekkes fra fordringer {receivables:amount}, nyeste av {months} måneder først",
        "sv": "Tillbakaräkning: försäljning dras från fordringar {receivables:amount}, nyaste av {months} månader först",
    },
    "report.formula.best_possible_dso": {
        "en": "Best possible DSO = not due {not_due:amount} × {days} days ÷ sales {sales:amount}",
        "nb": "Beste mulige DSO = ikke forfalt {not_due:amount} × {days} dager ÷ salg {sales:amount}",
        "sv": "Bästa möjliga DSO = ej förfallet {not_due:amount} × {days} dagar ÷ försäljning {sales:amount}",
    },
    "report.formula.average_days_delinquent": {
        "en": "Average days delinquent = DSO {dso:number} − best possible DSO {best_possible_dso:number}",
        "nb": "Gjennomsnittlig forsinkelse = DSO {dso:number} − beste mulige DSO {best_possible_dso:number}",
        "sv": "Genomsnittlig försening = DSO {dso:number} − bästa möjliga DSO {best_possible_dso:number}",
    },
    "report.formula.cei": {
        "en": "CEI = (opening {opening:amount} + sales {sales:amount} − closing {closing:amount}) ÷ (opening + sales − not due {not_due:amount}) × 100",
        "nb": "CEI = (inngående {opening:amount} + salg {sales:amount} − utgående {closing:amount}) ÷ (inngående + salg − ikke forfalt {not_due:amount}) × 100",
        "sv": "CEI = (ingående {opening:amount} + försäljning {sales:amount} − utgående {closing:amount}) ÷ (ingående + försäljning − ej förfallet {not_due:amount}) × 100",
    },
    "report.formula.loss": {
        "en": "Losses = {losses:amount} ÷ sales {sales:amount} × 100 ({from:date} to {to:date})",
        "nb": "Tap = {losses:amount} ÷ salg {sales:amount} × 100 ({from:date} til {to:date})",
        "sv": "Förluster = {losses:amount} ÷ försäljning {sales:amount} × 100 ({from:date} till {to:date})",
    },
    "report.formula.loss_net": {
        "en": "Net losses = (losses {losses:amount} − recovered {recovered:amount}) ÷ sales {sales:amount} × 100",
        "nb": "Netto tap = (tap {losses:amount} − innkommet {recovered:amount}) ÷ salg {sales:amount} × 100",
        "sv": "Nettoförluster = (förluster {losses:amount} − återvunnet {recovered:amount}) ÷ försäljning {sales:amount} × 100",
    },
    "report.formula.overdue": {
        "en": "Overdue = {overdue:amount} ÷ open items {open:amount} × 100, unallocated credit not taken off",
        "nb": "Forfalt = {overdue:amount} ÷ åpne poster {open:amount} × 100, uplassert kredit ikke trukket fra",
        "sv": "Förfallet = {overdue:amount} ÷ öppna poster {open:amount} × 100, ofördelad kredit ej avdragen",
    },
    "report.formula.overdue_count": {
        "en": "Overdue = {overdue} ÷ {open} open documents × 100",
        "nb": "Forfalt = {overdue} ÷ {open} åpne dokumenter × 100",
        "sv": "Förfallet = {overdue} ÷ {open} öppna dokument × 100",
    },
    "report.formula.days_to_pay": {
        "en": "Days to pay = {sum_of_days} days from issue to last allocation ÷ {documents} {documents:document|documents} settled {from:date} to {to:date}",
        "nb": "Dager til betaling = {sum_of_days} dager fra utstedelse til siste utligning ÷ {documents} {documents:dokument|dokumenter} utlignet {from:date} til {to:date}",
        "sv": "Dagar till betalning = {sum_of_days} dagar från utfärdande till sista kvittning ÷ {documents} dokument kvittade {from:date} till {to:date}",
    },
    "report.formula.days_to_pay_weighted": {
        "en": "Days to pay, by amount = Σ days × amount ÷ {amounts:amount}, {documents} {documents:document|documents}",
        "nb": "Dager til betaling, etter beløp = Σ dager × beløp ÷ {amounts:amount}, {documents} {documents:dokument|dokumenter}",
        "sv": "Dagar till betalning, efter belopp = Σ dagar × belopp ÷ {amounts:amount}, {documents} dokument",
    },
    "report.formula.days_after_due": {
        "en": "Days paid after due = {sum_of_days} days from due to last allocation ÷ {documents} {documents:document|documents}",
        "nb": "Dager betalt etter forfall = {sum_of_days} dager fra forfall til siste utligning ÷ {documents} {documents:dokument|dokumenter}",
        "sv": "Dagar betalt efter förfall = {sum_of_days} dagar från förfallodag till sista kvittning ÷ {documents} dokument",
    },
    "report.formula.turnover": {
        "en": "Turnover = sales {sales:amount} ÷ average of receivables {opening:amount} and {closing:amount}",
        "nb": "Omløpshastighet = salg {sales:amount} ÷ snitt av fordringer {opening:amount} og {closing:amount}",
        "sv": "Omsättningshastighet = försäljning {sales:amount} ÷ snitt av fordringar {opening:amount} och {closing:amount}",
    },
    "report.formula.credit_use": {
        "en": "Use of credit limits = balances {balances:amount} ÷ limits {limits:amount} × 100, of customers that have one",
        "nb": "Utnyttet kreditt = saldoer {balances:amount} ÷ grenser {limits:amount} × 100, for kunder som har en",
        "sv": "Utnyttjad kredit = saldon {balances:amount} ÷ gränser {limits:amount} × 100, för kunder som har en",
    },
    "report.formula.revenue_per_customer": {
        "en": "Revenue per customer = sales {sales:amount} ÷ {customers} customers with an invoice",
        "nb": "Omsetning per kunde = salg {sales:amount} ÷ {customers} kunder med faktura",
        "sv": "Omsättning per kund = försäljning {sales:amount} ÷ {customers} kunder med faktura",
    },
}
