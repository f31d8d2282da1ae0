"""Help: what the options and arguments of reports, checks and history are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    "cli.option.into": {
        "nb": "Mappen regnskapet skal ligge i: ny, eller tom.",
        "sv": "Mappen som bokföringen ska ligga i: ny, eller tom.",
        "en": "The folder the book is to be in: a new one, or an empty one.",
    },
    "cli.option.receivable": {
        "nb": "En samlekonto for kunder; kan gjentas. Ellers den filen bruker som det.",
        "sv": "Ett samlingskonto för kunder; kan upprepas. Annars det som filen använder som det.",
        "en": "A control account of customers; may be repeated. Else what the file uses as one.",
    },
    "cli.option.numbers": {
        "nb": "Dokumentnumre; * og ? er jokertegn.",
        "sv": "Dokumentnummer; * och ? är jokertecken.",
        "en": "Document numbers; * and ? are wildcards.",
    },
    "cli.option.ehf": {
        "nb": "Skriv e-fakturaen (EHF, Peppol BIS Billing 3.0) i stedet for PDF.",
        "sv": "Skriv e-fakturan (Peppol BIS Billing 3.0) i stället för PDF.",
        "en": "Write the e-invoice (EHF, Peppol BIS Billing 3.0) in place of the PDF.",
    },
    "cli.option.embed_ehf": {
        "nb": "Legg e-fakturaen ved PDF-en.",
        "sv": "Bifoga e-fakturan i PDF-filen.",
        "en": "Attach the e-invoice to the PDF.",
    },
    "cli.option.confirmation": {
        "nb": "Saldobekreftelsen.",
        "sv": "Saldobekräftelsen.",
        "en": "The balance confirmation.",
    },
    "cli.option.explain_what": {
        "nb": "En kunde eller et dokument (fakturanummer, bilagsnummer).",
        "sv": "En kund eller ett dokument (fakturanummer, verifikationsnummer).",
        "en": "A customer or a document (number of an invoice or a voucher).",
    },
    "cli.option.explain_bucket": {
        "nb": "Bare det som står i dette intervallet: not_due, 1-30, over_90, unallocated.",
        "sv": "Bara det som står i det här intervallet: not_due, 1-30, over_90, unallocated.",
        "en": "Only what stands in this bucket: not_due, 1-30, over_90, unallocated.",
    },
    "cli.option.against": {
        "nb": "Hold det opp mot denne git-revisjonen eller dagen; ellers mot filene nå. Uten --known-at er det andre commiten som låste regnskapet.",
        "sv": "Jämför med den här git-revisionen eller dagen; annars mot filerna nu. Utan --known-at är det andra commiten som låste bokföringen.",
        "en": "Hold it against this git revision or day; else the files now. Without --known-at"
        " the other is the commit that locked the book.",
    },
    "cli.option.first": {
        "nb": "Første dag, eller en periode; ellers den første posten.",
        "sv": "Första dag, eller en period; annars den första posten.",
        "en": "First day, or a period; else the first entry.",
    },
    "cli.option.first_of_year": {
        "nb": "Første dag, eller en periode; ellers 365 dager tilbake.",
        "sv": "Första dag, eller en period; annars 365 dagar tillbaka.",
        "en": "First day, or a period; else 365 days back.",
    },
    "cli.option.zero": {
        "nb": "Vis også kunder i null.",
        "sv": "Visa också kunder med saldo noll.",
        "en": "Show customers at zero too.",
    },
    "cli.option.why": {
        "nb": "Vis hvordan hver utligning ble til.",
        "sv": "Visa hur varje avprickning gjordes.",
        "en": "Show how each allocation was decided.",
    },
    "cli.option.by": {
        "nb": "Alder fra forfall (due) eller fra fakturadato (invoice).",
        "sv": "Ålder från förfallodag (due) eller från fakturadatum (invoice).",
        "en": "Age from the due date, or from the date of issue (invoice).",
    },
    "cli.option.buckets": {
        "nb": "Øvre grenser i dager, 30,60,90, eller month for kalendermåneder.",
        "sv": "Övre gränser i dagar, 30,60,90, eller month för kalendermånader.",
        "en": "Upper limits in days, 30,60,90, or month for calendar months.",
    },
    "cli.option.segment_by": {
        "nb": "Ordnet etter omsetning (revenue) eller betalingsadferd (behaviour).",
        "sv": "Ordnat efter omsättning (revenue) eller betalningsbeteende (behaviour).",
        "en": "In the order of revenue, or of how they pay (behaviour).",
    },
    "cli.option.near": {
        "nb": "Fra så mange prosent av kredittgrensen er en kunde nær den; ellers innstillingen"
        " credit.near.",
        "sv": "Från så många procent av kreditgränsen är en kund nära den; annars inställningen"
        " credit.near.",
        "en": "From so many per cent of the limit a customer is near it; else the setting"
        " credit.near.",
    },
    "cli.option.detail": {
        "nb": "Vis hvert dokument under kunden.",
        "sv": "Visa varje dokument under kunden.",
        "en": "Show every document below its customer.",
    },
    "cli.option.days": {
        "nb": "Så mange dager tilbake; ellers 365.",
        "sv": "Så många dagar tillbaka; annars 365.",
        "en": "So many days back; else 365.",
    },
    "cli.option.sales": {
        "nb": "Salg uten mva (revenue) eller det som er fakturert, med mva (invoiced).",
        "sv": "Försäljning utan moms (revenue) eller det fakturerade, med moms (invoiced).",
        "en": "Sales excl. VAT (revenue), or what was invoiced, incl. VAT (invoiced).",
    },
    "cli.option.strict_rules": {
        "nb": "Kjør også de strenge reglene.",
        "sv": "Kör även de strikta reglerna.",
        "en": "Run the strict rules too.",
    },
    "cli.option.select": {
        "nb": "Bare regler med koder som begynner slik; kan gjentas, eller R2,R301.",
        "sv": "Bara regler vars koder börjar så; kan upprepas, eller R2,R301.",
        "en": "Only rules whose codes begin so; repeatable, or R2,R301.",
    },
    "cli.option.ignore": {
        "nb": "Uten regler med koder som begynner slik; kan gjentas.",
        "sv": "Utan regler vars koder börjar så; kan upprepas.",
        "en": "Without rules whose codes begin so; repeatable.",
    },
    "cli.option.rule_code": {
        "nb": "Regelens kode; uten den alle regler.",
        "sv": "Regelns kod; utan den alla regler.",
        "en": "The rule's code; without it all rules.",
    },
    "cli.option.rules_country": {
        "nb": "NO eller SE; ellers regnskapets land, ellers begge.",
        "sv": "NO eller SE; annars bokföringens land, annars båda.",
        "en": "NO or SE; else the book's country, else both.",
    },
    "cli.option.rules_at": {
        "nb": "Bare det som gjelder den dagen, ÅÅÅÅ-MM-DD.",
        "sv": "Bara det som gäller den dagen, ÅÅÅÅ-MM-DD.",
        "en": "Only what is in force on that day, YYYY-MM-DD.",
    },
    "cli.option.revisions": {
        "nb": "En git-revisjon, to, A..B eller A...B; ellers HEAD.",
        "sv": "En git-revision, två, A..B eller A...B; annars HEAD.",
        "en": "A git revision, two, A..B or A...B; else HEAD.",
    },
    "cli.option.limit": {
        "nb": "Så mange kunder og poster i tabellene; ellers 20. CSV og JSON har alle.",
        "sv": "Så många kunder och poster i tabellerna; annars 20. CSV och JSON har alla.",
        "en": "So many customers and entries in the tables; else 20. CSV and JSON have all.",
    },
    "cli.option.ledger": {
        "nb": "Hovedboken: en saldobalanse som CSV eller JSON (konto, saldo), eller en annen"
        " journal.",
        "sv": "Huvudboken: en råbalans som CSV eller JSON (konto, saldo), eller en annan journal.",
        "en": "The general ledger: a trial balance as CSV or JSON (account, balance), or another"
        " journal.",
    },
    "cli.option.months": {
        "nb": "Vis utviklingen over så mange måneder.",
        "sv": "Visa utvecklingen över så många månader.",
        "en": "Show the trend over so many months.",
    },
}
