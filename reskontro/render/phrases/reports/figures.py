"""Key figures: what they are called, their formulas, their units."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
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
        "nb": "Kredittid (DSO)",
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
        "nb": "Netto tap",
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
        "en": "DSO = receivables {receivables:amount} × {days} {days:day|days} ÷ sales {sales:amount} ({from:date} to {to:date})",
        "nb": "DSO = fordringer {receivables:amount} × {days} {days:dag|dager} ÷ salg {sales:amount} ({from:date} til {to:date})",
        "sv": "DSO = fordringar {receivables:amount} × {days} {days:dag|dagar} ÷ försäljning {sales:amount} ({from:date} till {to:date})",
    },
    "report.formula.dso_countback": {
        "en": "Count-back: sales taken off receivables {receivables:amount}, newest month first",
        "nb": "Tilbaketelling: salg trekkes fra fordringer {receivables:amount}, nyeste måned først",
        "sv": "Tillbakaräkning: försäljning dras från fordringar {receivables:amount}, nyaste månaden först",
    },
    "report.formula.dso_countback.month": {
        "en": "Count-back, {month:month}: all of sales {sales:amount}, {days} {days:day|days}",
        "nb": "Tilbaketelling, {month:month}: hele salget {sales:amount}, {days} {days:dag|dager}",
        "sv": "Tillbakaräkning, {month:month}: hela försäljningen {sales:amount}, {days} {days:dag|dagar}",
    },
    "report.formula.dso_countback.share": {
        "en": "Count-back, {month:month}: {taken:amount} ÷ sales {sales:amount} × {days} {days:day|days}",
        "nb": "Tilbaketelling, {month:month}: {taken:amount} ÷ salg {sales:amount} × {days} {days:dag|dager}",
        "sv": "Tillbakaräkning, {month:month}: {taken:amount} ÷ försäljning {sales:amount} × {days} {days:dag|dagar}",
    },
    "report.formula.dso_countback.beyond": {
        "en": "Count-back: none, as receivables {receivables:amount} are more than the sales of {months} {months:month|months}, {sales:amount}",
        "nb": "Tilbaketelling: ingen, fordi fordringer {receivables:amount} er mer enn salget i {months} {months:måned|måneder}, {sales:amount}",
        "sv": "Tillbakaräkning: ingen, eftersom fordringar {receivables:amount} är mer än försäljningen i {months} {months:månad|månader}, {sales:amount}",
    },
    "report.formula.best_possible_dso": {
        "en": "Best possible DSO = not due {not_due:amount} × {days} {days:day|days} ÷ sales {sales:amount}",
        "nb": "Beste mulige DSO = ikke forfalt {not_due:amount} × {days} {days:dag|dager} ÷ salg {sales:amount}",
        "sv": "Bästa möjliga DSO = ej förfallet {not_due:amount} × {days} {days:dag|dagar} ÷ försäljning {sales:amount}",
    },
    "report.formula.average_days_delinquent": {
        "en": "Average days delinquent = DSO {dso:number} − best possible DSO {best_possible_dso:number}",
        "nb": "Gjennomsnittlig forsinkelse = DSO {dso:number} − beste mulige DSO {best_possible_dso:number}",
        "sv": "Genomsnittlig försening = DSO {dso:number} − bästa möjliga DSO {best_possible_dso:number}",
    },
    "report.formula.cei": {
        "en": "CEI = (opening {opening:amount} + invoiced incl. VAT {sales:amount} − closing {closing:amount}) ÷ (opening + invoiced − not due {not_due:amount}) × 100",
        "nb": "CEI = (inngående {opening:amount} + fakturert inkl. mva {sales:amount} − utgående {closing:amount}) ÷ (inngående + fakturert − ikke forfalt {not_due:amount}) × 100",
        "sv": "CEI = (ingående {opening:amount} + fakturerat inkl. moms {sales:amount} − utgående {closing:amount}) ÷ (ingående + fakturerat − ej förfallet {not_due:amount}) × 100",
    },
    "report.formula.loss": {
        "en": "Losses = {losses:amount} ÷ sales {sales:amount} × 100 ({from:date} to {to:date})",
        "nb": "Tap = {losses:amount} ÷ salg {sales:amount} × 100 ({from:date} til {to:date})",
        "sv": "Förluster = {losses:amount} ÷ försäljning {sales:amount} × 100 ({from:date} till {to:date})",
    },
    "report.formula.loss_net": {
        "en": "Net losses = (losses {losses:amount} − recovered {recovered:amount}) ÷ sales {sales:amount} × 100 ({from:date} to {to:date})",
        "nb": "Netto tap = (tap {losses:amount} − innkommet {recovered:amount}) ÷ salg {sales:amount} × 100 ({from:date} til {to:date})",
        "sv": "Nettoförluster = (förluster {losses:amount} − återvunnet {recovered:amount}) ÷ försäljning {sales:amount} × 100 ({from:date} till {to:date})",
    },
    "report.formula.overdue": {
        "en": "Overdue = {overdue:amount} ÷ open items {open:amount} × 100, unallocated credit not taken off",
        "nb": "Forfalt = {overdue:amount} ÷ åpne poster {open:amount} × 100, uplassert kreditbeløp ikke trukket fra",
        "sv": "Förfallet = {overdue:amount} ÷ öppna poster {open:amount} × 100, ofördelat tillgodohavande ej avdraget",
    },
    "report.formula.overdue_count": {
        "en": "Overdue = {overdue} ÷ {open} open {open:document|documents} × 100",
        "nb": "Forfalt = {overdue} ÷ {open} {open:åpent dokument|åpne dokumenter} × 100",
        "sv": "Förfallet = {overdue} ÷ {open} {open:öppet dokument|öppna dokument} × 100",
    },
    "report.formula.days_to_pay": {
        "en": "Days to pay = {sum_of_days} {sum_of_days:day|days} from issue to last allocation ÷ {documents} {documents:document|documents} paid {from:date} to {to:date}",
        "nb": "Dager til betaling = {sum_of_days} {sum_of_days:dag|dager} fra utstedelse til siste utligning ÷ {documents} {documents:dokument|dokumenter} betalt {from:date} til {to:date}",
        "sv": "Dagar till betalning = {sum_of_days} {sum_of_days:dag|dagar} från utfärdande till sista avprickning ÷ {documents} {documents:dokument betalt|dokument betalda} {from:date} till {to:date}",
    },
    "report.formula.days_to_pay_weighted": {
        "en": "Days to pay, by amount = Σ days × amount {days_times_amount:amount} ÷ {amounts:amount}, {documents} {documents:document|documents} paid",
        "nb": "Dager til betaling, etter beløp = Σ dager × beløp {days_times_amount:amount} ÷ {amounts:amount}, {documents} {documents:dokument|dokumenter} betalt",
        "sv": "Dagar till betalning, efter belopp = Σ dagar × belopp {days_times_amount:amount} ÷ {amounts:amount}, {documents} {documents:dokument betalt|dokument betalda}",
    },
    "report.formula.days_after_due": {
        "en": "Days paid after due = {sum_of_days} {sum_of_days:day|days} from due to last allocation ÷ {documents} {documents:document|documents} paid",
        "nb": "Dager betalt etter forfall = {sum_of_days} {sum_of_days:dag|dager} fra forfall til siste utligning ÷ {documents} {documents:dokument|dokumenter} betalt",
        "sv": "Dagar betalt efter förfall = {sum_of_days} {sum_of_days:dag|dagar} från förfallodag till sista avprickning ÷ {documents} {documents:dokument betalt|dokument betalda}",
    },
    "report.formula.turnover": {
        "en": "Turnover = sales {sales:amount} × 365 ÷ {days} {days:day|days} ÷ average of receivables {opening:amount} and {closing:amount}",
        "nb": "Omløpshastighet = salg {sales:amount} × 365 ÷ {days} {days:dag|dager} ÷ snitt av fordringer {opening:amount} og {closing:amount}",
        "sv": "Omsättningshastighet = försäljning {sales:amount} × 365 ÷ {days} {days:dag|dagar} ÷ snitt av fordringar {opening:amount} och {closing:amount}",
    },
    "report.formula.credit_use": {
        "en": "Use of credit limits = balances {balances:amount} ÷ limits {limits:amount} × 100, of customers that have one",
        "nb": "Utnyttet kreditt = saldoer {balances:amount} ÷ grenser {limits:amount} × 100, for kunder som har en",
        "sv": "Utnyttjad kredit = saldon {balances:amount} ÷ gränser {limits:amount} × 100, för kunder som har en",
    },
    "report.formula.revenue_per_customer": {
        "en": "Revenue per customer = sales {sales:amount} ÷ {customers} {customers:customer|customers} with an invoice",
        "nb": "Omsetning per kunde = salg {sales:amount} ÷ {customers} {customers:kunde|kunder} med faktura",
        "sv": "Omsättning per kund = försäljning {sales:amount} ÷ {customers} {customers:kund|kunder} med faktura",
    },
}
