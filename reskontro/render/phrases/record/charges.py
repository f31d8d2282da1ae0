"""What letters charge, as transactions, and what of it is waived."""

from __future__ import annotations

from typing import Final

#: Texts in English, Norwegian and Swedish.
PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "record.charge.reminder": ("Reminder fee", "Purregebyr", "Påminnelseavgift"),
    "record.charge.collection_notice": (
        "Fee for collection notice",
        "Gebyr for inkassovarsel",
        "Avgift för inkassovarning",
    ),
    "record.charge.payment_demand": (
        "Fee for payment demand",
        "Gebyr for betalingsoppfordring",
        "Avgift för inkassokrav",
    ),
    "record.charge.interest_note": ("Fee", "Gebyr", "Avgift"),
    "record.charge.interest": ("Late interest", "Forsinkelsesrente", "Dröjsmålsränta"),
    "record.charge.compensation": (
        "Compensation for late payment",
        "Standardkompensasjon",
        "Förseningsersättning",
    ),
    "record.text.letter": (
        "{charges}, letter {letter}",
        "{charges}, brev {letter}",
        "{charges}, brev {letter}",
    ),
    "record.text.letter_cancelled": (
        "Letter {letter} cancelled",
        "Brev {letter} annullert",
        "Brev {letter} annullerat",
    ),
    "record.text.waived": (
        "Waived on {documents}",
        "Ettergitt på {documents}",
        "Eftergivet på {documents}",
    ),
    "record.waived": (
        "{document}: {amount:number} {currency} waived, {left:number} of fees and interest left",
        "{document}: {amount:number} {currency} ettergitt, {left:number} av gebyr og rente gjenstår",
        "{document}: {amount:number} {currency} eftergivet, {left:number} av avgifter och ränta återstår",
    ),
    "I380": (
        "the journal gives document {number} no number, so that no charge can stand on it.",
        "journalen gir ikke dokumentet {number} noe nummer, så ingen gebyrer eller renter kan føres på det.",
        "journalen ger inte dokumentet {number} något nummer, så inga avgifter eller räntor kan bokföras på det.",
    ),
    "I380.remedy": (
        "Write invoice: behind its posting, or take the charges out of the policy's books.",
        "Skriv invoice: bak posteringen, eller ta gebyr og rente ut av books i retningslinjen.",
        "Skriv invoice: efter konteringen, eller ta bort avgift och ränta ur kravpolicyns books.",
    ),
    "I381": (
        "no fee and no interest is open on {what}.",
        "ikke noe gebyr og ingen rente er åpen på {what}.",
        "ingen avgift och ingen ränta är öppen på {what}.",
    ),
    "I381.remedy": (
        "reskontro open --customer {customer} shows what is open.",
        "reskontro open --customer {customer} viser hva som er åpent.",
        "reskontro open --customer {customer} visar vad som är öppet.",
    ),
    "I382": (
        "{amount:number} {currency} is not between 0 and what is open of fees and interest, {most:number}.",
        "{amount:number} {currency} er ikke mellom 0 og det som er åpent av gebyr og rente, {most:number}.",
        "{amount:number} {currency} är inte mellan 0 och det som är öppet av avgifter och ränta, {most:number}.",
    ),
    "I382.remedy": (
        "Without --amount all of it is waived.",
        "Uten --amount ettergis alt.",
        "Utan --amount efterges allt.",
    ),
    "I383": (
        "the charge is from {since:date}, and cannot be waived on {day:date} already.",
        "kravet er fra {since:date}, og kan ikke ettergis allerede {day:date}.",
        "avgiften eller räntan är från {since:date}, och kan inte efterges redan {day:date}.",
    ),
    "I383.remedy": (
        "Give a day from then on with --date.",
        "Oppgi en dag fra og med da med --date.",
        "Ange en dag från och med då med --date.",
    ),
}
