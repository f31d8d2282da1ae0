"""The names of a country's rules, and what is said where one is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

#: How a row is added; every refusal ends with it.
_ADD: Final[dict[str, str]] = {
    "en": " Add it in reskontro.yaml when you know it: "
    "rules: {{{country}: {{{table}: [{{from: {first}, value: …, source: …}}]}}}}",
    "nb": " Legg den inn i reskontro.yaml når du kjenner den: "
    "rules: {{{country}: {{{table}: [{{from: {first}, value: …, source: …}}]}}}}",
    "sv": " Lägg in den i reskontro.yaml när den är känd: "
    "rules: {{{country}: {{{table}: [{{from: {first}, value: …, source: …}}]}}}}",
}

_MISSING: Final[Phrases] = {
    "rules.no_row": {
        "en": "{name:phrase} ({country}) on {day:date} is not known: the table {table} has no row "
        "from {first:date}." + _ADD["en"],
        "nb": "{name:phrase} ({country}) {day:date} er ikke kjent: tabellen {table} har ingen rad "
        "fra {first:date}." + _ADD["nb"],
        "sv": "{name:phrase} ({country}) saknas för {day:date}: tabellen {table} har ingen rad "
        "från {first:date}." + _ADD["sv"],
    },
    "rules.unknown": {
        "en": "{name:phrase} ({country}) on {day:date} is not known: the row from {first:date} of "
        "the table {table} has no value ({source})." + _ADD["en"],
        "nb": "{name:phrase} ({country}) {day:date} er ikke kjent: raden fra {first:date} i "
        "tabellen {table} har ingen verdi ({source})." + _ADD["nb"],
        "sv": "{name:phrase} ({country}) saknas för {day:date}: raden från {first:date} i "
        "tabellen {table} har inget värde ({source})." + _ADD["sv"],
    },
    "rules.new_act": {
        "en": "{name:phrase} ({country}) on {day:date} is not known: the Act of {act} is in force "
        "from {first:date}, and the table {table} has no row under it." + _ADD["en"],
        "nb": "{name:phrase} ({country}) {day:date} er ikke kjent: loven av {act} gjelder fra "
        "{first:date}, og tabellen {table} har ingen rad under den." + _ADD["nb"],
        "sv": "{name:phrase} ({country}) saknas för {day:date}: lagen från {act} gäller från "
        "{first:date}, och tabellen {table} har ingen rad under den." + _ADD["sv"],
    },
    "rules.no_table": {
        "en": "There is no such rule for {country} here: {name:phrase} ({table}).",
        "nb": "Her er ingen slik regel for {country}: {name:phrase} ({table}).",
        "sv": "Här finns ingen sådan regel för {country}: {name:phrase} ({table}).",
    },
    "rules.no_country": {
        "en": "{name:phrase} on {day:date} is not known: there are rules for NO and SE alone. Say "
        "in reskontro.yaml where the firm is: company: {{country: NO}}",
        "nb": "{name:phrase} {day:date} er ikke kjent: det er bare regler for NO og SE. Skriv i "
        "reskontro.yaml hvor firmaet er: company: {{country: NO}}",
        "sv": "{name:phrase} saknas för {day:date}: det finns bara regler för NO och SE. Skriv i reskontro.yaml var företaget finns: company: {{country: SE}}",
    },
}

#: en, nb, sv.
_TABLES: Final[dict[str, tuple[str, ...]]] = {
    "late_interest": ("Late interest", "Forsinkelsesrente", "Dröjsmålsränta"),
    "reference_rate": ("Reference rate", "Referanserente", "Referensränta"),
    "interest_after_demand": (
        "Interest after a demand without due date",
        "Rente etter påkrav, uten avtalt forfall",
        "Ränta efter krav utan avtalad förfallodag",
    ),
    "compensation": (
        "Late payment compensation, not consumers",
        "Standardkompensasjon, ikke fra forbrukere",
        "Förseningsersättning, ej från konsumenter",
    ),
    "longest_terms_business": (
        "Longest terms between businesses",
        "Lengste frist mellom næringsdrivende",
        "Längsta betalningstid mellan näringsidkare",
    ),
    "longest_terms_public": (
        "Longest terms of public bodies",
        "Lengste frist for offentlige organer",
        "Längsta betalningstid för offentliga organ",
    ),
    "debt_collection_act": (
        "Act on debt collection in force",
        "Gjeldende inkassolov",
        "Gällande inkassolag",
    ),
    "inkassosats": ("Inkassosats", "Inkassosats", "Inkassosats"),
    "reminder_fee": (
        "Reminder fee, at most",
        "Gebyr for purring og inkassovarsel, høyst",
        "Påminnelseavgift, högst",
    ),
    "payment_demand_fee": (
        "Fee of a payment demand, at most",
        "Gebyr for egen betalingsoppfordring, høyst",
        "Avgift för inkassokrav, högst",
    ),
    "instalment_plan_fee": (
        "Fee of an instalment plan, at most",
        "Gebyr for avdragsplan, høyst",
        "Avgift för amorteringsplan, högst",
    ),
    "reminder_fee_agreement": (
        "Reminder fee only where agreed",
        "Purregebyr bare der det er avtalt",
        "Påminnelseavgift bara där det är avtalat",
    ),
    "reminder_fee_earliest": (
        "Reminder fee, earliest after the due date",
        "Purregebyr, tidligst etter forfall",
        "Påminnelseavgift tidigast efter förfallodag",
    ),
    "reminder_fee_count": (
        "Reminders and notices with fee, at most",
        "Purringer og varsler med gebyr, høyst",
        "Påminnelser med avgift, högst",
    ),
    "collection_notice_fee_count": (
        "Of these collection notices, at most",
        "Av disse inkassovarsler, høyst",
        "Av dem inkassovarningar, högst",
    ),
    "payment_demand_fee_count": (
        "Payment demands with a fee, at most",
        "Betalingsoppfordringer med gebyr, høyst",
        "Inkassokrav med avgift, högst",
    ),
    "next_fee_deadline": (
        "Deadline missed before next fee, at least",
        "Oversittet frist før neste gebyr, minst",
        "Överskriden frist före nästa avgift, minst",
    ),
    "fee_pause": (
        "Fees anew after the last letter with a fee",
        "Gebyr på nytt etter siste brev med gebyr",
        "Avgift på nytt efter sista brevet med avgift",
    ),
    "collection_notice_deadline": (
        "Deadline of a collection notice, at least",
        "Frist i inkassovarsel, minst",
        "Frist i inkassovarning, minst",
    ),
    "payment_demand_deadline": (
        "Deadline of a payment demand, at least",
        "Frist i betalingsoppfordring, minst",
        "Frist i inkassokrav, minst",
    ),
    "agency_fee": (
        "Agency fee × inkassosats",
        "Inkassosalær × inkassosats",
        "Inkassoarvode × inkassosats",
    ),
    "agency_fee_heavy": (
        "Heavy agency fee × the light one",
        "Tungt salær × det lette",
        "Tungt arvode × det lätta",
    ),
    "agency_fee_heavy_after": (
        "Heavy after deadline exceeded by more than",
        "Tungt når frist er oversittet med mer enn",
        "Tungt när fristen överskridits med mer än",
    ),
    "agency_fee_business": (
        "Agency fee × of others than consumers",
        "Salær × for andre enn forbrukere",
        "Arvode × för andra än konsumenter",
    ),
    "vat_high": ("VAT, high rate", "Mva, høy sats", "Moms, normalsats"),
    "vat_middle": ("VAT, middle rate", "Mva, middels sats", "Moms, mellansats"),
    "vat_low": ("VAT, low rate", "Mva, lav sats", "Moms, låg sats"),
    "vat_raw_fish": ("VAT, raw fish", "Mva, råfisk", "Moms, råfisk"),
    "vat_food": ("VAT, food", "Mva, mat", "Moms, livsmedel"),
    "vat_restaurant": ("VAT, restaurants", "Mva, servering", "Moms, restaurang och catering"),
    "vat_zero": ("VAT, zero-rated", "Mva, fritatt", "Moms, nollsats"),
    "retention_accounting": (
        "Retention of accounting material",
        "Oppbevaring av primærdokumentasjon",
        "Bevarande av räkenskapsinformation",
    ),
    "retention_correspondence": (
        "Retention of contracts and correspondence",
        "Oppbevaring av avtaler og korrespondanse",
        "Bevarande av avtal och korrespondens",
    ),
    "retention_electronic": (
        "Booked data available electronically",
        "Bokførte data tilgjengelige elektronisk",
        "Bokförda data elektroniskt tillgängliga",
    ),
    "retention_construction": (
        "Retention of construction project accounts",
        "Oppbevaring av prosjektregnskap i bygg og anlegg",
        "Bevarande av projektredovisning för bygg",
    ),
    "retention_finance": (
        "Retention in banks and finance",
        "Oppbevaring i bank og finans",
        "Bevarande i bank och finans",
    ),
    "write_down_factor": (
        "Factor of the template write-down for tax",
        "Faktor i sjablongmessig nedskrivning",
        "Faktor i schablonmässig nedskrivning",
    ),
    "loss_grounds": (
        "Grounds for a final loss on a receivable",
        "Grunner til at et tap på en fordring er endelig konstatert",
        "Grunder för en konstaterad kundförlust",
    ),
}

_UNITS: Final[dict[str, tuple[str, ...]]] = {
    "percent_a_year": ("per cent a year", "prosent per år", "procent per år"),
    "percent": ("per cent", "prosent", "procent"),
    "days": ("days", "dager", "dagar"),
    "months": ("months", "måneder", "månader"),
    "letters": ("letters", "brev", "brev"),
    "factor": ("factor", "faktor", "faktor"),
    "yes_no": ("yes or no", "ja eller nei", "ja eller nej"),
    "year_of_act": ("year of the Act", "lovens år", "lagens år"),
}

_GROUNDS: Final[Phrases] = {
    "rules.ground.collection_in_vain": {
        "en": "{ground}: enforcement or debt collection has been in vain",
        "nb": "{ground}: tvangsfullbyrdelse eller inkasso har vært forgjeves",
        "sv": "{ground}: utmätning eller inkasso har varit förgäves",
    },
    "rules.ground.overdue_six_months": {
        "en": "{ground}: not settled {months} months after the due date, despite at least {reminders} "
        "reminders at normal intervals and such activity as the case calls for",
        "nb": "{ground}: ikke innfridd {months} måneder etter forfall, tross minst {reminders} purringer med "
        "normale purreintervaller og aktivitet som saken tilsier",
        "sv": "{ground}: inte betald {months} månader efter förfallodagen, trots minst {reminders} "
        "påminnelser med normala mellanrum och de åtgärder som fallet kräver",
    },
    "rules.ground.insolvency": {
        "en": "{ground}: bankruptcy, debt negotiation or winding-up leaves no cover",
        "nb": "{ground}: konkurs, gjeldsforhandling eller avvikling gir ingen dekning",
        "sv": "{ground}: konkurs, ackord, skuldsanering eller likvidation ger ingen täckning",
    },
    "rules.ground.uncollectable": {
        "en": "{ground}: otherwise clearly uncollectable on an overall assessment",
        "nb": "{ground}: fordringen må ellers klart anses uerholdelig etter en samlet vurdering",
        "sv": "{ground}: fordran är i övrigt i praktiken omöjlig att driva in",
    },
    "rules.ground.small_claim": {
        "en": "{ground}: below {below:amount} {currency}, at least {months} months overdue, and both a "
        "reminder and a payment demand sent",
        "nb": "{ground}: under {below:amount} {currency}, minst {months} måneder forfalt, og både purring og "
        "betalingsoppfordring er sendt",
        "sv": "{ground}: under {below:amount} {currency}, förfallen sedan minst {months} månader, och både "
        "påminnelse och inkassokrav har sänts",
    },
}

_REPORT: Final[Phrases] = {
    "rules.report": {
        "en": "Rules of the country as data",
        "nb": "Landets regler som data",
        "sv": "Landets regler som data",
    },
    "rules.country.NO": {"en": "Norway", "nb": "Norge", "sv": "Norge"},
    "rules.country.SE": {"en": "Sweden", "nb": "Sverige", "sv": "Sverige"},
    "rules.title": {
        "en": "{country} {table}: {name:phrase}, {unit:phrase} ({law})",
        "nb": "{country} {table}: {name:phrase}, {unit:phrase} ({law})",
        "sv": "{country} {table}: {name:phrase}, {unit:phrase} ({law})",
    },
    "rules.grounds_title": {
        "en": "{country} {table}: {name:phrase}",
        "nb": "{country} {table}: {name:phrase}",
        "sv": "{country} {table}: {name:phrase}",
    },
    "rules.up_to": {
        "en": "{name:phrase}, up to {up_to:amount}",
        "nb": "{name:phrase}, inntil {up_to:amount}",
        "sv": "{name:phrase}, upp till {up_to:amount}",
    },
    "rules.due_from": {
        "en": "{name:phrase}, of claims due from {due_from:date}",
        "nb": "{name:phrase}, for krav forfalt fra {due_from:date}",
        "sv": "{name:phrase}, för krav förfallna från {due_from:date}",
    },
    "rules.rule": {"en": "Rule", "nb": "Regel", "sv": "Regel"},
    "rules.value": {"en": "Value", "nb": "Verdi", "sv": "Värde"},
    "rules.unit": {"en": "Unit", "nb": "Enhet", "sv": "Enhet"},
    "rules.from": {"en": "From", "nb": "Fra", "sv": "Från"},
    "rules.until": {"en": "Until", "nb": "Til", "sv": "Till"},
    "rules.due": {"en": "Due from", "nb": "Forfall fra", "sv": "Förfall från"},
    "rules.limit": {"en": "Up to", "nb": "Inntil", "sv": "Upp till"},
    "rules.ground": {"en": "Ground", "nb": "Grunn", "sv": "Grund"},
    "rules.law": {"en": "Law", "nb": "Hjemmel", "sv": "Lag"},
    "rules.certainty": {"en": "Certainty", "nb": "Sikkerhet", "sv": "Säkerhet"},
    "rules.source": {"en": "Source", "nb": "Kilde", "sv": "Källa"},
    "rules.not_known": {"en": "unknown", "nb": "ukjent", "sv": "okänt"},
    "rules.own": {"en": "book", "nb": "regnskap", "sv": "bokföring"},
    "rules.yes": {"en": "yes", "nb": "ja", "sv": "ja"},
    "rules.no": {"en": "no", "nb": "nei", "sv": "nej"},
    "rules.none_on_day": {
        "en": "no row for this day",
        "nb": "ingen rad for denne dagen",
        "sv": "ingen rad för den här dagen",
    },
    "rules.none_under_act": {
        "en": "which Act is in force is not known, or no row is under it",
        "nb": "gjeldende lov er ikke kjent, eller ingen rad hører under den",
        "sv": "gällande lag är inte känd, eller ingen rad hör under den",
    },
    "rules.legend": {
        "en": "Certainty: A primary text read, B secondary source, C own knowledge, unverified, "
        "U unknown",
        "nb": "Sikkerhet: A primærtekst lest, B sekundærkilde, C egen kunnskap, ikke kontrollert, "
        "U ukjent",
        "sv": "Säkerhet: A primärtext läst, B sekundärkälla, C egen kunskap, inte kontrollerad, "
        "U okänt",
    },
}


def _named(prefix: str, texts: dict[str, tuple[str, ...]]) -> Phrases:
    """Texts in the order en, nb, sv under keys with a prefix."""
    return {
        prefix + name: dict(zip(("en", "nb", "sv"), each, strict=True))
        for name, each in texts.items()
    }


PHRASES: Final[Phrases] = {
    **_MISSING,
    **_named("rules.table.", _TABLES),
    **_named("rules.unit.", _UNITS),
    **_GROUNDS,
    **_REPORT,
}
