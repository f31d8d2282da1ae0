"""Late interest: headings, why a line begins, how it is counted, and what to know of it."""

from __future__ import annotations

from typing import Final

#: en, nb, sv.
_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "interest.title": ("Late interest", "Forsinkelsesrente", "Dröjsmålsränta"),
    "interest.until": (
        "counted to {until:date} inclusive",
        "regnet til og med {until:date}",
        "räknat till och med {until:date}",
    ),
    "interest.from": ("From", "Fra", "Från"),
    "interest.to": ("To", "Til", "Till"),
    "interest.days": ("Days", "Dager", "Dagar"),
    "interest.balance": ("Overdue", "Forfalt", "Förfallet"),
    "interest.rate": ("Rate", "Sats", "Sats"),
    "interest.why": ("From then", "Grunn", "Orsak"),
    "interest.amount": ("Interest", "Rente", "Ränta"),
    "interest.charged": ("Charged already", "Allerede krevd", "Redan krävt"),
    "interest.left": ("Left to charge", "Gjenstår å kreve", "Kvar att kräva"),
    "interest.total": ("Interest", "Rente", "Ränta"),
    "interest.why.due": ("overdue", "forfalt", "förfallet"),
    "interest.why.rate": ("new rate", "ny sats", "ny sats"),
    "interest.why.year": ("new year", "nytt år", "nytt år"),
    "interest.whys": (
        "{first:phrase}, {second:phrase}",
        "{first:phrase}, {second:phrase}",
        "{first:phrase}, {second:phrase}",
    ),
    "interest.of_document": (
        "{customer} · {document}, due {due:date}",
        "{customer} · {document}, forfall {due:date}",
        "{customer} · {document}, förfallodag {due:date}",
    ),
    "interest.of_unnumbered": (
        "{customer} · without number, due {due:date}",
        "{customer} · uten nummer, forfall {due:date}",
        "{customer} · utan nummer, förfallodag {due:date}",
    ),
    "interest.of_amount": (
        "{amount:amount} {currency}, due {due:date}",
        "{amount:amount} {currency}, forfall {due:date}",
        "{amount:amount} {currency}, förfallodag {due:date}",
    ),
}

_HOW: Final[dict[str, tuple[str, ...]]] = {
    "interest.formula": (
        "Interest = overdue × rate ÷ 100 × days ÷ 365; simple interest.",
        "Rente = forfalt × sats ÷ 100 × dager ÷ 365; enkel rente.",
        "Ränta = förfallet × sats ÷ 100 × dagar ÷ 365; enkel ränta.",
    ),
    "interest.formula_by_year": (
        "Interest = overdue × rate ÷ 100 × days ÷ the days of the year; simple interest.",
        "Rente = forfalt × sats ÷ 100 × dager ÷ årets dager; enkel rente.",
        "Ränta = förfallet × sats ÷ 100 × dagar ÷ årets dagar; enkel ränta.",
    ),
    "interest.convention.after_due.half_up": (
        "From the day after due to the day of payment, both counted; each line rounded half up.",
        (
            "Fra dagen etter forfall til betalingsdagen, begge medregnet; hver linje avrundet til"
            " nærmeste."
        ),
        (
            "Från dagen efter förfallodagen till betalningsdagen, båda medräknade; varje rad avrundad"
            " till närmaste."
        ),
    ),
    "interest.convention.after_due.down": (
        "From the day after due to the day of payment, both counted; each line rounded down.",
        "Fra dagen etter forfall til betalingsdagen, begge medregnet; hver linje avrundet nedover.",
        (
            "Från dagen efter förfallodagen till betalningsdagen, båda medräknade; varje rad avrundad"
            " nedåt."
        ),
    ),
    "interest.convention.due.half_up": (
        "From the due day to the day of payment, both counted; each line rounded half up.",
        "Fra forfallsdagen til betalingsdagen, begge medregnet; hver linje avrundet til nærmeste.",
        (
            "Från förfallodagen till betalningsdagen, båda medräknade; varje rad avrundad till"
            " närmaste."
        ),
    ),
    "interest.convention.due.down": (
        "From the due day to the day of payment, both counted; each line rounded down.",
        "Fra forfallsdagen til betalingsdagen, begge medregnet; hver linje avrundet nedover.",
        "Från förfallodagen till betalningsdagen, båda medräknade; varje rad avrundad nedåt.",
    ),
    "interest.statutory": (
        "Statutory rates of {country}: {law}; reskontro rules {country} has each with its source.",
        "Lovens satser i {country}: {law}; reskontro rules {country} har hver med kilde.",
        "Lagens satser i {country}: {law}; reskontro rules {country} har var och en med källa.",
    ),
    "interest.agreed": (
        "A rate that was agreed takes the place of the statutory one.",
        "En avtalt sats går foran lovens.",
        "En avtalad sats går före lagens.",
    ),
    "interest.capped": (
        "A higher rate was agreed with a consumer: the statutory one holds.",
        "En høyere sats var avtalt med en forbruker: lovens gjelder.",
        "En högre sats var avtalad med en konsument: lagens gäller.",
    ),
    "interest.principal": (
        "On principal alone: interest bears no interest, fees only by the setting interest.on_fees.",
        "Bare av hovedstol: rente bærer ikke rente, gebyr bare med innstillingen interest.on_fees.",
        "Bara på kapital: ränta bär ingen ränta, avgifter bara med inställningen interest.on_fees.",
    ),
}

_NOTES: Final[dict[str, tuple[str, ...]]] = {
    "interest.nothing": (
        "nothing bears interest by {until:date}",
        "ingenting bærer rente per {until:date}",
        "ingenting bär ränta per {until:date}",
    ),
    "interest.closed": (
        (
            "{n} settled {n:document was|documents were} paid late, with {left:amount} {currency} of"
            " interest not charged: --closed shows {n:it|them}"
        ),
        (
            "{n} {n:oppgjort dokument ble|oppgjorte dokumenter ble} betalt for sent, med"
            " {left:amount} {currency} i rente som ikke er krevd: --closed viser {n:det|dem}"
        ),
        (
            "{n} {n:reglerat dokument betalades|reglerade dokument betalades} för sent, med"
            " {left:amount} {currency} i ränta som inte har krävts: --closed visar {n:det|dem}"
        ),
    ),
    "interest.over_charged": (
        "more interest was charged than this comes to: {documents}",
        "det er krevd mer rente enn dette blir: {documents}",
        "mer ränta har krävts än vad beräkningen ger: {documents}",
    ),
    "interest.no_due": (
        (
            "no time to pay is known, and interest is counted from the date of issue: {documents}."
            " Where no due date was agreed it runs from 30 days after a written demand; write that day"
            " as due: on the posting"
        ),
        (
            "ingen betalingsfrist er kjent, og renten regnes fra fakturadatoen: {documents}. Uten"
            " avtalt forfall løper den fra 30 dager etter skriftlig påkrav; skriv den dagen som due:"
            " på posteringen"
        ),
        (
            "ingen betalningsfrist är känd, och räntan räknas från fakturadatumet: {documents}. Utan"
            " avtalad förfallodag löper den från 30 dagar efter skriftligt krav; skriv den dagen som"
            " due: på konteringen"
        ),
    ),
    "interest.strays": (
        "interest that names no document here is not set off: {documents}",
        "rente som ikke nevner et dokument her, er ikke trukket fra: {documents}",
        "ränta som inte nämner ett dokument här har inte räknats av: {documents}",
    ),
}

_CALL: Final[dict[str, tuple[str, ...]]] = {
    "interest.whose": (
        (
            "whose interest? Give a customer or an invoice, --all for every customer, or --amount and"
            " --due for a sum outside the book"
        ),
        (
            "rente på hva? Oppgi en kunde eller en faktura, --all for alle kunder, eller --amount og --due for et beløp utenfor regnskapet"
        ),
        (
            "vems ränta? Ange en kund eller en faktura, --all för alla kunder, eller --amount och"
            " --due för ett belopp utanför bokföringen"
        ),
    ),
    "interest.amount_and_book": (
        "--amount is a sum outside the book: leave customer and invoice out, or --amount",
        "--amount er et beløp utenfor regnskapet: utelat kunde og faktura, eller --amount",
        "--amount är ett belopp utanför bokföringen: utelämna kund och faktura, eller --amount",
    ),
    "interest.amount_without_due": (
        "--amount needs --due: the day the sum was due",
        "--amount trenger --due: dagen beløpet forfalt",
        "--amount behöver --due: dagen då beloppet förföll",
    ),
    "interest.without_amount": (
        "{name} goes with --amount alone; in a book the due date and the customer's type hold",
        "{name} hører til --amount; i et regnskap gjelder forfallet og kundens type",
        "{name} hör till --amount; i en bokföring gäller förfallodagen och kundens typ",
    ),
    "interest.bad_number": (
        "{name}: «{text}» is no number; write it as 12500 or 12.25",
        "{name}: «{text}» er ikke et tall; skriv det som 12500 eller 12.25",
        "{name}: ”{text}” är inget tal; skriv det som 12500 eller 12.25",
    ),
}

PHRASES: Final = {**_WORDS, **_HOW, **_NOTES, **_CALL}
