"""Dunning made real: the run, letters taken back, charges waived, cases with a collector."""

from __future__ import annotations

from typing import Final

_RUN: Final[dict[str, tuple[str, ...]]] = {
    "dunning.run": ("Dunning run", "Purrekjøring", "Kravkörning"),
    "dunning.letter": ("Number", "Nummer", "Nummer"),
    "dunning.held": (
        "no letter to {customers}: {key:phrase}",
        "ikke noe brev til {customers}: {key:phrase}",
        "inget brev till {customers}: {key:phrase}",
    ),
    "dunning.held.later": (
        "letter {letter} of {day:date}, which is later, is about {document} already",
        "brev {letter} av {day:date}, som er senere, gjelder allerede {document}",
        "brev {letter} från {day:date}, som är senare, gäller redan {document}",
    ),
    "dunning.held.template": (
        "the letter cannot be typeset, as told above",
        "brevet kan ikke lages, se over",
        "brevet kan inte sättas, se ovan",
    ),
    "dunning.letters_written": (
        "{n} {n:letter|letters} in {folder}",
        "{n} brev i {folder}",
        "{n} brev i {folder}",
    ),
    "dunning.letter_there": (
        "{path} is there already with another content, and was left as it is",
        "{path} finnes allerede med et annet innhold, og ble stående som den er",
        "{path} finns redan med ett annat innehåll, och lämnades orörd",
    ),
    "dunning.not_placed": (
        (
            "The letters are in force, but {path} cannot be written: {reason}. reskontro dunning letter"
            " prints them again."
        ),
        (
            "Brevene gjelder, men {path} kan ikke skrives: {reason}. reskontro dunning letter skriver"
            " dem ut igjen."
        ),
        (
            "Breven gäller, men {path} kan inte skrivas: {reason}. reskontro dunning letter skriver ut"
            " dem igen."
        ),
    ),
    "dunning.corrected": (
        "{customer}: {rule} {key:phrase} ({law})",
        "{customer}: {rule} {key:phrase} ({law})",
        "{customer}: {rule} {key:phrase} ({law})",
    ),
    "dunning.corrected_document": (
        "{customer} {document}: {rule} {key:phrase} ({law})",
        "{customer} {document}: {rule} {key:phrase} ({law})",
        "{customer} {document}: {rule} {key:phrase} ({law})",
    ),
    "dunning.finished": (
        "the run before was cut off: what letter {letter} charges is booked now, {code}",
        "forrige kjøring ble avbrutt: det brev {letter} krever, er bokført nå, {code}",
        "den förra körningen avbröts: det som brev {letter} kräver är bokfört nu, {code}",
    ),
    "dunning.ripe": (
        "{n} {n:case is|cases are} ripe for the collector: reskontro dunning handover",
        "{n} {n:sak er moden|saker er modne} for inkasso: reskontro dunning handover",
        "{n} {n:ärende är moget|ärenden är mogna} för inkasso: reskontro dunning handover",
    ),
    "dunning.commit": (
        "Dunning run {day}: {n} {n:letter|letters}",
        "Purrekjøring {day}: {n} brev",
        "Kravkörning {day}: {n} brev",
    ),
    "dunning.bad_rate": (
        "“{text}” is no rate. Write --rate EUR=11.50: what one euro is worth in the book's currency.",
        "«{text}» er ingen kurs. Skriv --rate EUR=11.50: hva én euro er verdt i regnskapets valuta.",
        "”{text}” är ingen kurs. Skriv --rate EUR=11.50: vad en euro är värd i bokföringens valuta.",
    ),
    "dunning.no_letter": (
        (
            "There is no letter {letter} by {day:date}{near:?; nearest: {near}}. reskontro customer show lists"
            " a customer's letters."
        ),
        (
            "Det finnes ikke noe brev {letter} til og med {day:date}{near:?; nærmest: {near}}. reskontro"
            " customer show lister brevene til en kunde."
        ),
        (
            "Det finns inget brev {letter} till och med {day:date}{near:?; närmast: {near}}. reskontro customer"
            " show listar en kunds brev."
        ),
    ),
    "dunning.cancelled_before": (
        "Letter {letter} is cancelled already, and what it charged is taken back.",
        "Brev {letter} er allerede annullert, og det brevet krevde, er tilbakeført.",
        "Brev {letter} är redan annullerat, och det som det krävde är återfört.",
    ),
    "dunning.was_sent": (
        "letter {letter} went out to {to}: tell the customer that it is cancelled",
        "brev {letter} er sendt til {to}: si fra til kunden at det er annullert",
        "brev {letter} har skickats till {to}: meddela kunden att det är annullerat",
    ),
    "dunning.commit_cancel": (
        "Cancel letter {letter}",
        "Annuller brev {letter}",
        "Annullera brev {letter}",
    ),
}

_AFTER: Final[dict[str, tuple[str, ...]]] = {
    "dunning.handover": ("To the collector", "Til inkasso", "Till inkasso"),
    "dunning.agency": ("Their fee", "Salær", "Inkassoarvode"),
    "dunning.agency_heavy": ("Later", "Tungt salær", "Senare"),
    "dunning.agency_note": (
        (
            "{customer}: the collector may charge the debtor {light:number} {currency} at most,"
            " {heavy:number} once its own deadline is long over"
        ),
        (
            "{customer}: inkassobyrået kan kreve høyst {light:number} {currency} av skyldneren, {heavy:number} når byråets egen frist for lengst er ute"
        ),
        (
            "{customer}: inkassobolaget får kräva högst {light:number} {currency} av gäldenären,"
            " {heavy:number} när dess egen frist är väl överskriden"
        ),
    ),
    "dunning.not_handed": (
        "{customer} {document} is not handed over: {key:phrase}",
        "{customer} {document} går ikke til inkasso: {key:phrase}",
        "{customer} {document} går inte till inkasso: {key:phrase}",
    ),
    "dunning.nothing_ripe": (
        "nothing is handed over on {day:date}",
        "ingenting går til inkasso {day:date}",
        "inget går till inkasso {day:date}",
    ),
    "dunning.case_not_whole": (
        "{customer} is handed over, but not all of the case is made; once that is mended: reskontro export collection {customer} --as-of {day} -o {folder}",
        "{customer} er gått til inkasso, men ikke alt i saken er laget; når det er rettet: reskontro export collection {customer} --as-of {day} -o {folder}",
        "{customer} har gått till inkasso, men ärendet är inte komplett; när det är rättat: reskontro export collection {customer} --as-of {day} -o {folder}",
    ),
    "dunning.not_out": (
        "Nothing of {what} is with a collector that day.",
        "Ingenting på {what} er til inkasso den dagen.",
        "Inget på {what} är hos inkasso den dagen.",
    ),
    "dunning.commit_handover": (
        "Hand over {customers} to {collector}",
        "Send {customers} til inkasso hos {collector}",
        "Överlämna {customers} till {collector}",
    ),
    "dunning.amount_of_all": (
        "--amount is of fees and interest together, fees first. Leave out --fee and --interest.",
        "--amount gjelder gebyr og rente samlet, gebyr først. Utelat --fee og --interest.",
        "--amount gäller avgifter och ränta tillsammans, avgifter först. Utelämna --fee och --interest.",
    ),
}

PHRASES: Final = {**_RUN, **_AFTER}
