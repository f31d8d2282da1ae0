"""Help: what the options and arguments of `customer` and `privacy` are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    "cli.option.backup_file": {
        "nb": "Filen med sikkerhetskopien.",
        "sv": "Filen med säkerhetskopian.",
        "en": "The file of the backup.",
    },
    "cli.option.passphrase_file": {
        "nb": "Fil der første linje er passordfrasen; uten den spørres det på en terminal.",
        "sv": "Fil vars första rad är lösenfrasen; utan den frågas det i en terminal.",
        "en": "A file whose first line is the passphrase; without it a terminal asks.",
    },
    "cli.option.export_to": {
        "nb": "Mappe for en JSON-fil og et lesbart dokument.",
        "sv": "Mapp för en JSON-fil och ett läsbart dokument.",
        "en": "Folder for a JSON file and a readable document.",
    },
    "cli.option.columns": {
        "nb": "Kolonner, med komma mellom: felt i kundekortet (email, address.city) og tall (balance, not_due, overdue, unallocated, credit_use, last_entry, revenue, class, behaviour, days_to_pay, late_share).",
        "sv": "Kolumner, med komma mellan: fält i posten (email, address.city) och tal (balance, not_due, overdue, unallocated, credit_use, last_entry, revenue, class, behaviour, days_to_pay, late_share).",
        "en": "Columns, with commas between: fields of the record (email, address.city) and figures (balance, not_due, overdue, unallocated, credit_use, last_entry, revenue, class, behaviour, days_to_pay, late_share).",
    },
    "cli.option.where": {
        "nb": "Et vilkår for en kolonne, som overdue>0, address.city=Oslo eller 'name=*bygg*'; kan gjentas, alle må holde.",
        "sv": "Ett villkor på en kolumn, som overdue>0, address.city=Oslo eller 'name=*bygg*'; kan upprepas, alla måste vara uppfyllda.",
        "en": "A condition on a column, such as overdue>0, address.city=Oslo or 'name=*bygg*'; may be repeated, all must hold.",
    },
    "cli.option.tag": {
        "nb": "Bare kunder med dette stikkordet; kan gjentas.",
        "sv": "Bara kunder med detta nyckelord; kan upprepas.",
        "en": "Only customers with this tag; may be repeated.",
    },
    "cli.option.of_segment": {
        "nb": "Bare kunder i klasse A, B eller C etter omsetning, eller med dette segmentet i kundekortet.",
        "sv": "Bara kunder i klass A, B eller C efter omsättning, eller med detta segment i posten.",
        "en": "Only customers of class A, B or C by revenue, or with this segment in their record.",
    },
    "cli.option.of_behaviour": {
        "nb": "Bare kunder som betaler slik.",
        "sv": "Bara kunder som betalar så.",
        "en": "Only customers that pay so.",
    },
    "cli.option.sort_by": {
        "nb": "Kolonnen det sorteres etter, - foran for de høyeste først (uten: customer).",
        "sv": "Kolumnen som det sorteras efter, - före för de högsta först (utan: customer).",
        "en": "The column to sort by, - before it for the highest first (without: customer).",
    },
    "cli.option.closed_too": {
        "nb": "Lukkede kunder også.",
        "sv": "Stängda kunder också.",
        "en": "Closed customers too.",
    },
    "cli.option.one_customer": {
        "nb": "Kundenummer, eller navnet.",
        "sv": "Kundnummer, eller namnet.",
        "en": "Customer number, or the name.",
    },
    "cli.option.search_text": {
        "nb": "Det som søkes.",
        "sv": "Det som söks.",
        "en": "What to look for.",
    },
    "cli.option.most": {
        "nb": "Hvor mange som vises høyst.",
        "sv": "Hur många som visas högst.",
        "en": "How many to show at most.",
    },
    "cli.option.merge_from": {
        "nb": "Kunden som lukkes.",
        "sv": "Kunden som stängs.",
        "en": "The customer that is closed.",
    },
    "cli.option.merge_to": {
        "nb": "Kunden som overtar.",
        "sv": "Kunden som tar över.",
        "en": "The customer that takes over.",
    },
    "cli.option.merged_on": {
        "nb": "Dagen for sammenslåingen (uten: i dag).",
        "sv": "Dagen för sammanslagningen (utan: i dag).",
        "en": "The day of the merger (without: today).",
    },
    "cli.option.merge_write": {
        "nb": "Legg også bilagene til i journalen (innstillingen record.journal).",
        "sv": "Lägg också till verifikationerna i journalen (inställningen record.journal).",
        "en": "Add the transactions to the journal too (setting record.journal).",
    },
    "cli.option.least": {
        "nb": "Den laveste poengsummen som vises, 1 til 100.",
        "sv": "Den lägsta poängsumma som visas, 1 till 100.",
        "en": "The least score that is shown, 1 to 100.",
    },
    "cli.option.inactive": {
        "nb": "Dager uten post før en kunde er inaktiv.",
        "sv": "Dagar utan post innan en kund är inaktiv.",
        "en": "Days without an entry from which a customer is inactive.",
    },
    "cli.option.older": {
        "nb": "Dager uten commit før et kundekort er gammelt.",
        "sv": "Dagar utan commit innan en post är gammal.",
        "en": "Days without a commit from which a record is old.",
    },
    "cli.option.check_older": {
        "nb": "Dager før en kredittsjekk er gammel.",
        "sv": "Dagar innan en kreditupplysning är gammal.",
        "en": "Days from which a credit check is old.",
    },
    "cli.option.registry": {
        "nb": "Filen fra det offentlige registeret.",
        "sv": "Filen från det offentliga registret.",
        "en": "The file of the public register.",
    },
    "cli.option.import_file": {
        "nb": "Tabellen; første linje navngir kolonnene.",
        "sv": "Tabellen; första raden namnger kolumnerna.",
        "en": "The table; its first line names the columns.",
    },
    "cli.option.force": {
        "nb": "Skriv også verdier som ikke kan være riktige, som et organisasjonsnummer med feil"
        " kontrollsiffer.",
        "sv": "Skriv också värden som inte kan vara riktiga, som ett organisationsnummer med fel"
        " kontrollsiffra.",
        "en": "Write values that cannot be right too, such as an organisation number with a wrong"
        " check digit.",
    },
    "cli.option.fields": {
        "nb": "Felt med verdi, som terms='net 14' eller address.city=Oslo; uten verdi tas feltet ut.",
        "sv": "Fält med värde, som terms='net 14' eller address.city=Oslo; utan värde tas fältet"
        " bort.",
        "en": "Fields with values, such as terms='net 14' or address.city=Oslo; without a value the"
        " field is taken out.",
    },
    "cli.option.number": {
        "nb": "Kundenummer.",
        "sv": "Kundnummer.",
        "en": "Customer number.",
    },
    "cli.option.new_name": {
        "nb": "Navn på kunden.",
        "sv": "Kundens namn.",
        "en": "Name of the customer.",
    },
    "cli.option.new_type": {
        "nb": "Hva slags kunde det er (uten: business).",
        "sv": "Vad för slags kund det är (utan: business).",
        "en": "What kind of customer it is (without: business).",
    },
    "cli.option.new_number": {
        "nb": "Kundenummer, i stedet for det neste i serien.",
        "sv": "Kundnummer, i stället för nästa i serien.",
        "en": "Customer number, instead of the next in the series.",
    },
    "cli.option.closed_on": {
        "nb": "Dagen det ikke selges mer fra (uten: i dag).",
        "sv": "Dagen från vilken inget mer säljs (utan: i dag).",
        "en": "The day from which nothing more is sold (without: today).",
    },
}
