"""Events: what they are called, what is wrong with their files, and what speaks against one."""

from __future__ import annotations

from typing import Final

from reskontro.render.phrases.yaml import yaml_phrases

_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "event.title": ("Noted", "Notert", "Noterat"),
    "event.list": ("Events", "Hendelser", "Händelser"),
    "event.what": ("Event", "Hendelse", "Händelse"),
    "event.until": ("Until", "Til", "Till"),
    "event.kind.letter": ("letter", "brev", "brev"),
    "event.kind.cancel": ("letter cancelled", "brev annullert", "brev annullerat"),
    "event.kind.delivery": ("sending", "utsending", "utskick"),
    "event.kind.hold": ("on hold", "purrestopp", "kravstopp"),
    "event.kind.dispute": ("disputed", "innsigelse", "bestridande"),
    "event.kind.promise": ("promise to pay", "betalingsløfte", "betalningslöfte"),
    "event.kind.release": ("released", "opphevet", "hävt"),
    "event.kind.credit_check": ("credit check", "kredittvurdering", "kreditupplysning"),
    "event.kind.handover": ("debt collection", "til inkasso", "till inkasso"),
    "event.kind.returned": ("back from collection", "tilbake fra inkasso", "åter från inkasso"),
    "event.kind.call": ("call", "telefon", "telefon"),
    "event.kind.email": ("e-mail", "e-post", "e-post"),
    "event.kind.meeting": ("meeting", "møte", "möte"),
    "event.kind.agreement": ("agreement", "avtale", "avtal"),
    "event.kind.note": ("note", "notat", "anteckning"),
    "event.form.reminder": ("reminder", "purring", "påminnelse"),
    "event.form.collection_notice": ("collection notice", "inkassovarsel", "inkassovarning"),
    "event.form.payment_demand": ("payment demand", "betalingsoppfordring", "inkassokrav"),
    "event.form.interest_note": ("interest note", "rentenota", "räntefaktura"),
    "event.letter": (
        "{letter}, level {level}: {open:number} {currency}",
        "{letter}, trinn {level}: {open:number} {currency}",
        "{letter}, nivå {level}: {open:number} {currency}",
    ),
    "event.letter_charged": (
        "{letter}, level {level}: {open:number} {currency}, charges {charged:number}",
        "{letter}, trinn {level}: {open:number} {currency}, gebyr og rente {charged:number}",
        "{letter}, nivå {level}: {open:number} {currency}, avgift och ränta {charged:number}",
    ),
    "event.delivery.sent": (
        "{letter} sent to {to}: {answer}",
        "{letter} sendt til {to}: {answer}",
        "{letter} skickat till {to}: {answer}",
    ),
    "event.delivery.sending": (
        "{letter} is being sent to {to}",
        "{letter} er under sending til {to}",
        "{letter} håller på att skickas till {to}",
    ),
    "event.delivery.refused": (
        "{letter} refused by {to}: {answer}",
        "{letter} avvist av {to}: {answer}",
        "{letter} avvisat av {to}: {answer}",
    ),
    "event.delivery.unknown": (
        "{letter} to {to}: whether it arrived is not known ({answer})",
        "{letter} til {to}: det er ikke kjent om det kom fram ({answer})",
        "{letter} till {to}: det är inte känt om det kom fram ({answer})",
    ),
    "event.commit": (
        "Note {kind:phrase} on {customer}",
        "Noter {kind:phrase} på {customer}",
        "Notera {kind:phrase} på {customer}",
    ),
}

_CALLS: Final[dict[str, tuple[str, ...]]] = {
    "event.not_found": (
        (
            "The setting events ({patterns}) does not find {path}, where the event belongs. Let"
            " events find it, or change record.events."
        ),
        (
            "Innstillingen events ({patterns}) finner ikke {path}, der hendelsen hører hjemme. La"
            " events finne den, eller endre record.events."
        ),
        (
            "Inställningen events ({patterns}) hittar inte {path}, där händelsen hör hemma. Låt"
            " events hitta den, eller ändra record.events."
        ),
    ),
    "event.form": (
        (
            "Nothing can be added at the end of {path}: it is no list with a dash before each event."
            " Write it so, or let record.events name another file."
        ),
        (
            "Ingenting kan legges til på slutten av {path}: den er ingen liste med en bindestrek foran hver hendelse. Skriv den slik, eller la record.events nevne en annen fil."
        ),
        (
            "Inget kan läggas till i slutet av {path}: den är ingen lista med ett streck framför varje"
            " händelse. Skriv den så, eller låt record.events ange en annan fil."
        ),
    ),
    "event.whose": (
        "Several customers have a document {document}: {customers}. Say whose with --customer.",
        "Flere kunder har et dokument {document}: {customers}. Oppgi hvem med --customer.",
        "Flera kunder har ett dokument {document}: {customers}. Ange vems med --customer.",
    ),
    "event.over": (
        "--until {until:date} is before the day of the event, {day:date}.",
        "--until {until:date} er før hendelsens dag, {day:date}.",
        "--until {until:date} är före händelsens dag, {day:date}.",
    ),
    "event.bad_amount": (
        "“{text}” is no amount above 0. Write --amount 1500 or --amount 1500.50.",
        "«{text}» er ikke et beløp over 0. Skriv --amount 1500 eller --amount 1500.50.",
        "”{text}” är inget belopp över 0. Skriv --amount 1500 eller --amount 1500.50.",
    ),
    "event.no_text": (
        "The text is empty. Write what happened.",
        "Teksten er tom. Skriv hva som skjedde.",
        "Texten är tom. Skriv vad som hände.",
    ),
    "event.nothing_to_release": (
        "Nothing on {what} is held, disputed or promised that day.",
        "Ingenting på {what} er stanset, bestridt eller lovet den dagen.",
        "Inget på {what} är stoppat, bestritt eller utlovat den dagen.",
    ),
    "event.on_customer": (
        "{what} itself is not held: the customer {customer} is. Release the customer.",
        "{what} er ikke selv stanset: det er kunden {customer}. Opphev det for kunden.",
        "{what} är inte själv stoppad: det är kunden {customer}. Häv det för kunden.",
    ),
}

_FILES: Final[dict[str, tuple[str, ...]]] = {
    "V111": (
        "a list of events is expected, each behind a dash",
        "her ventes en liste av hendelser, hver etter en bindestrek",
        "här väntas en lista av händelser, var och en bakom ett streck",
    ),
    "V111.remedy": (
        "Begin each event with “- date: 2026-01-31” and indent its other lines by two blanks.",
        "Begynn hver hendelse med «- date: 2026-01-31», og rykk de andre linjene inn to mellomrom.",
        "Börja varje händelse med ”- date: 2026-01-31”, och dra in dess andra rader två blanksteg.",
    ),
    "V121": (
        "{value} is below 0",
        "{value} er under 0",
        "{value} är under 0",
    ),
    "V121.remedy": (
        "Amounts of events are from 0 up; levels count from 1.",
        "Beløp i hendelser er fra 0 og opp; trinn telles fra 1.",
        "Belopp i händelser är från 0 och uppåt; nivåer räknas från 1.",
    ),
    "V122": (
        "an empty text says nothing here",
        "en tom tekst sier ingenting her",
        "en tom text säger inget här",
    ),
    "V122.remedy": (
        "Write the number or the text that is meant.",
        "Skriv nummeret eller teksten som er ment.",
        "Skriv numret eller texten som avses.",
    ),
}

PHRASES: Final[dict[str, dict[str, str] | tuple[str, ...]]] = {
    **yaml_phrases("V"),
    **_FILES,
    **_WORDS,
    **_CALLS,
}
