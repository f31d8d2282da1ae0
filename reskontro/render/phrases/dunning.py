"""Dunning: the plan, why something is not chased, and what the law changes of a policy."""

from __future__ import annotations

from typing import Final

from reskontro.render.phrases import dunning_run

_PLAN: Final[dict[str, tuple[str, ...]]] = {
    "dunning.plan": ("Dunning plan", "Purreplan", "Kravplan"),
    "dunning.send": ("To be sent", "Skal sendes", "Ska skickas"),
    "dunning.send_in": (
        "To be sent · {currency}",
        "Skal sendes · {currency}",
        "Ska skickas · {currency}",
    ),
    "dunning.credit": (
        "Unallocated credit is taken off: {credit:number} {currency}.",
        "Uplassert beløp er trukket fra: {credit:number} {currency}.",
        "Ofördelat belopp har dragits av: {credit:number} {currency}.",
    ),
    "dunning.not_chased": (
        "Overdue and not chased",
        "Forfalt og ikke krevd",
        "Förfallet och inte krävt",
    ),
    "dunning.by_law": ("What the law changes", "Hva loven endrer", "Vad lagen ändrar"),
    "dunning.level": ("Level", "Trinn", "Nivå"),
    "dunning.what": ("Letter", "Brev", "Brev"),
    "dunning.documents": ("Documents", "Dokumenter", "Dokument"),
    "dunning.principal": ("Principal", "Hovedstol", "Kapital"),
    "dunning.charges": ("Charges", "Gebyr og rente", "Avgift och ränta"),
    "dunning.to_pay": ("To pay", "Å betale", "Att betala"),
    "dunning.deadline": ("Deadline", "Frist", "Frist"),
    "dunning.why": ("Why", "Hvorfor", "Varför"),
    "dunning.rule": ("Rule", "Regel", "Regel"),
    "dunning.changed": ("Changed", "Endret", "Ändrat"),
    "dunning.law": ("Law", "Lov", "Lag"),
    "dunning.fee": ("the fee", "gebyret", "avgiften"),
    "dunning.interest": ("the interest", "renten", "räntan"),
    "dunning.compensation": ("the compensation", "kompensasjonen", "ersättningen"),
    "dunning.form.reminder": ("reminder", "purring", "påminnelse"),
    "dunning.form.collection_notice": ("collection notice", "inkassovarsel", "inkassovarning"),
    "dunning.form.payment_demand": ("payment demand", "betalingsoppfordring", "inkassokrav"),
    "dunning.form.interest_note": ("interest note", "rentenota", "räntefaktura"),
    "dunning.form.collection": ("to the collector", "til inkasso", "till inkasso"),
    "dunning.waiting": (
        "{n} more wait for their day: {open:number} {currency}; --waiting lists them.",
        "{n} til venter på sin dag: {open:number} {currency}; --waiting lister dem.",
        "{n} till väntar på sin dag: {open:number} {currency}; --waiting listar dem.",
    ),
    "dunning.broken": (
        "{customer} {document}: payment was promised by {day:date}.",
        "{customer} {document}: betaling var lovet innen {day:date}.",
        "{customer} {document}: betalning var utlovad senast {day:date}.",
    ),
    "dunning.nothing": (
        "nothing is to be sent on {day:date}",
        "ingenting skal sendes {day:date}",
        "inget ska skickas {day:date}",
    ),
    "dunning.missing": (
        "no letter to {customer}: {key:phrase}",
        "ikke noe brev til {customer}: {key:phrase}",
        "inget brev till {customer}: {key:phrase}",
    ),
    "dunning.no_account": (
        (
            "{charge:phrase} is left out, since the settings name no account for it; set record.{role}"
            " or one account as accounts.{role}, or take it out of the policy's books"
        ),
        (
            "{charge:phrase} er utelatt, for innstillingene har ingen konto til dette; sett record.{role} eller én konto som accounts.{role}, eller fjern dette fra books i retningslinjen"
        ),
        (
            "{charge:phrase} är utelämnad, eftersom inställningarna inte har något konto för det; ange record.{role} eller ett konto som accounts.{role}, eller ta bort det ur kravpolicyns books"
        ),
    ),
}

_WHY: Final[dict[str, tuple[str, ...]]] = {
    "dunning.why.hold": ("on hold: {reason}", "purrestopp: {reason}", "kravstopp: {reason}"),
    "dunning.why.hold_until": (
        "on hold until {until:date}: {reason}",
        "purrestopp til og med {until:date}: {reason}",
        "kravstopp till {until:date}: {reason}",
    ),
    "dunning.why.dispute": ("disputed: {reason}", "innsigelse: {reason}", "bestridd: {reason}"),
    "dunning.why.dispute_until": (
        "disputed until {until:date}: {reason}",
        "innsigelse til og med {until:date}: {reason}",
        "bestridd till {until:date}: {reason}",
    ),
    "dunning.why.promise": ("promised: {reason}", "lovet: {reason}", "utlovad: {reason}"),
    "dunning.why.promise_until": (
        "promised by {until:date}",
        "lovet innen {until:date}",
        "utlovad senast {until:date}",
    ),
    "dunning.why.handed_over": (
        "with {collector} since {day:date}",
        "hos {collector} siden {day:date}",
        "hos {collector} sedan {day:date}",
    ),
    "dunning.why.unknown": (
        "nobody knows whose it is",
        "ingen vet hvem det gjelder",
        "ingen vet vems det är",
    ),
    "dunning.why.excluded": (
        "no policy chases the customer",
        "ingen retningslinje omfatter kunden",
        "ingen kravpolicy omfattar kunden",
    ),
    "dunning.why.last": (
        "level {level} was the last",
        "trinn {level} var det siste",
        "nivå {level} var den sista",
    ),
    "dunning.why.today": (
        "letter {letter} is of this day",
        "brev {letter} er fra denne dagen",
        "brev {letter} är från denna dag",
    ),
    "dunning.why.deadline": (
        "the deadline {day:date} is not over",
        "fristen {day:date} er ikke ute",
        "fristen {day:date} är inte ute",
    ),
    "dunning.why.waits": (
        "level {level} from {day:date}",
        "trinn {level} fra {day:date}",
        "nivå {level} från {day:date}",
    ),
    "dunning.why.credit": (
        "unallocated credit of {credit:number} {currency} covers it",
        "uplassert beløp på {credit:number} {currency} dekker det",
        "ofördelat {credit:number} {currency} täcker det",
    ),
    "dunning.why.charges": (
        "only earlier charges are left",
        "bare tidligere gebyr og renter gjenstår",
        "bara tidigare avgifter och räntor återstår",
    ),
    "dunning.why.later": (
        "goes with the next letter",
        "tas med i neste brev",
        "följer med nästa brev",
    ),
    "dunning.why.not_due": (
        "nothing of it is overdue",
        "ingenting av det er forfalt",
        "inget av det är förfallet",
    ),
    "dunning.why.settled": (
        "nothing of it is open",
        "ingenting av det er åpent",
        "inget av det är öppet",
    ),
    "dunning.why.minimum": (
        "below the least amount, {minimum:number}",
        "under minstebeløpet, {minimum:number}",
        "under minsta beloppet, {minimum:number}",
    ),
}

_LAW: Final[dict[str, tuple[str, ...]]] = {
    "L101": (
        "no fee before {first:date}",
        "ikke gebyr før {first:date}",
        "ingen avgift före {first:date}",
    ),
    "L102": (
        "fee lowered from {wish:number} to {most:number}",
        "gebyret satt ned fra {wish:number} til {most:number}",
        "avgiften sänkt från {wish:number} till {most:number}",
    ),
    "L103": (
        "no fee: {most} {most:letter|letters} have had one already",
        "ikke gebyr: {most} {most:brev|brev} har allerede hatt det",
        "ingen avgift: {most} {most:brev|brev} har redan haft avgift",
    ),
    "L104": (
        "no further fee: no deadline of {days} days was missed since the last one",
        "ikke nytt gebyr: ingen frist på {days} dager er oversittet siden det forrige",
        "ingen ny avgift: ingen frist på {days} dagar har försuttits sedan den förra",
    ),
    "L105": (
        "no fee: none was agreed (reminder_fee_agreed)",
        "ikke gebyr: det er ikke avtalt (reminder_fee_agreed)",
        "ingen avgift: den är inte avtalad (reminder_fee_agreed)",
    ),
    "L107": (
        "left out: no rules are known for the country {country}",
        "utelatt: ingen regler er kjent for landet {country}",
        "utelämnat: inga regler är kända för landet {country}",
    ),
    "L108": (
        "deadline lengthened from {wish} to {least} days",
        "fristen forlenget fra {wish} til {least} dager",
        "fristen förlängd från {wish} till {least} dagar",
    ),
    "L109": (
        "no payment demand before a deadline of {days} days in an earlier letter is missed",
        "ingen betalingsoppfordring før en frist på {days} dager i et tidligere brev er oversittet",
        "inget inkassokrav förrän en frist på {days} dagar i ett tidigare brev har försuttits",
    ),
    "L110": (
        "not to the collector before a notice with {days} days to pay is over",
        "ikke til inkasso før et varsel med {days} dagers frist er ute",
        "inte till inkasso förrän fristen på {days} dagar i en inkassovarning är ute",
    ),
    "L111": (
        "no compensation: only businesses and public bodies owe it",
        "ikke kompensasjon: bare næringsdrivende og offentlige organer skylder den",
        "ingen ersättning: bara näringsidkare och myndigheter är skyldiga den",
    ),
    "L112": (
        "compensation lowered to {left:number} by earlier fees of {fees:number}",
        "kompensasjonen satt ned til {left:number} for tidligere gebyr på {fees:number}",
        "ersättningen sänkt till {left:number} för tidigare avgifter på {fees:number}",
    ),
    "L113": (
        "no fee beside the compensation",
        "ikke gebyr ved siden av kompensasjonen",
        "ingen avgift utöver ersättningen",
    ),
    "L114": (
        "left out: the law knows amounts in {known}, the claim is in {currency}",
        "utelatt: loven har beløp i {known}, kravet er i {currency}",
        "utelämnat: lagen har belopp i {known}, fordran är i {currency}",
    ),
    "L120": (
        "no interest: no due date was agreed beforehand",
        "ikke rente: ingen forfallsdag var avtalt på forhånd",
        "ingen ränta: ingen förfallodag var avtalad i förväg",
    ),
    "L121": (
        "interest at the statutory rate: a consumer owes no more",
        "rente etter lovens sats: en forbruker skylder ikke mer",
        "ränta enligt lagens sats: en konsument är inte skyldig mer",
    ),
}

PHRASES: Final = {**_PLAN, **_WHY, **_LAW, **dunning_run.PHRASES}
