"""What is told of recurring invoices, and what is wrong with their templates."""

from __future__ import annotations

from typing import Final

_MONTHS: Final = (
    ("January", "januar", "januari"),
    ("February", "februar", "februari"),
    ("March", "mars", "mars"),
    ("April", "april", "april"),
    ("May", "mai", "maj"),
    ("June", "juni", "juni"),
    ("July", "juli", "juli"),
    ("August", "august", "augusti"),
    ("September", "september", "september"),
    ("October", "oktober", "oktober"),
    ("November", "november", "november"),
    ("December", "desember", "december"),
)

#: Texts in English, Norwegian and Swedish.
PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    **{f"record.month.{number}": names for number, names in enumerate(_MONTHS, 1)},
    "record.day": ("{day:date}", "{day:date}", "{day:date}"),
    "record.recurring_title": (
        "Recurring invoices due",
        "Faste fakturaer som skal lages",
        "Återkommande fakturor att registrera",
    ),
    "record.column.template": ("Template", "Mal", "Mall"),
    "record.column.from": ("From", "Fra", "Från"),
    "record.column.to": ("To", "Til", "Till"),
    "record.column.net": ("Excl. VAT", "Uten mva", "Exkl. moms"),
    "record.nothing_due": (
        "no template asks for an invoice up to {day:date} that is not recorded",
        "ingen mal ber om en faktura til og med {day:date} som ikke er registrert",
        "ingen mall begär en faktura till och med {day:date} som inte är registrerad",
    ),
    "I181": (
        "“{value}” is no period",
        "«{value}» er ingen periode",
        "”{value}” är ingen period",
    ),
    "I181.remedy": (
        "Write weekly, monthly, quarterly, yearly, or every N days, weeks, months or years.",
        "Skriv weekly, monthly, quarterly, yearly, eller every N days, weeks, months eller years.",
        "Skriv weekly, monthly, quarterly, yearly, eller every N days, weeks, months eller years.",
    ),
    "I182": (
        "“{value}” is no day of a month",
        "«{value}» er ingen dag i en måned",
        "”{value}” är ingen dag i en månad",
    ),
    "I182.remedy": (
        "Give a number from 1 to 31.",
        "Oppgi et tall fra 1 til 31.",
        "Ange ett tal från 1 till 31.",
    ),
    "I183": (
        "“{value}” is no number of days",
        "«{value}» er ikke et antall dager",
        "”{value}” är inget antal dagar",
    ),
    "I183.remedy": (
        "Give a number from 0 to 366.",
        "Oppgi et tall fra 0 til 366.",
        "Ange ett tal från 0 till 366.",
    ),
    "I184": (
        "“{value}” cannot be the name of a template",
        "«{value}» kan ikke være navnet på en mal",
        "”{value}” kan inte vara namnet på en mall",
    ),
    "I184.remedy": (
        "It stands in a tag of the journal: use no spaces, commas, colons, semicolons or brackets.",
        "Det står i en tagg i journalen: bruk ikke mellomrom, komma, kolon, semikolon eller parenteser.",
        "Det står i en tagg i journalen: använd inte blanksteg, komma, kolon, semikolon eller parenteser.",
    ),
    "I185": (
        "the last day, {last:date}, is before the first, {first:date}",
        "den siste dagen, {last:date}, er før den første, {first:date}",
        "den sista dagen, {last:date}, är före den första, {first:date}",
    ),
    "I185.remedy": (
        "Give a later last day, or none.",
        "Oppgi en senere siste dag, eller ingen.",
        "Ange en senare sista dag, eller ingen.",
    ),
    "I186": (
        "day {day} does not go with the first day {first:date} and the period {period}",
        "day {day} passer ikke med den første dagen {first:date} og perioden {period}",
        "day {day} passar inte med den första dagen {first:date} och perioden {period}",
    ),
    "I186.remedy": (
        "Let first be that day of its month, or the last day of a shorter one; only periods of months have a day.",
        "La first være den dagen i måneden, eller den siste i en kortere måned; bare perioder på måneder har en dag.",
        "Låt first vara den dagen i månaden, eller den sista i en kortare månad; bara perioder på månader har en dag.",
    ),
    "I187": (
        "“{text}” has {name}, which a text cannot have of its period{near:?; nearest: {near}}",
        "«{text}» har {name}, som en tekst ikke kan ha av perioden{near:?; nærmest: {near}}",
        "”{text}” har {name}, som en text inte kan ha av perioden{near:?; närmast: {near}}",
    ),
    "I187.remedy": (
        "Known are {known}; write other braces twice.",
        "Kjent er {known}; skriv andre krøllparenteser dobbelt.",
        "Kända är {known}; skriv andra klammerparenteser dubbelt.",
    ),
    "I188": (
        "there is another template “{name}” at {place}",
        "det finnes en annen mal «{name}» i {place}",
        "det finns en annan mall ”{name}” i {place}",
    ),
    "I188.remedy": (
        "Give one of them another name: the journal tells by it what was billed.",
        "Gi en av dem et annet navn: journalen viser med det hva som er fakturert.",
        "Ge en av dem ett annat namn: journalen ser på det vad som är fakturerat.",
    ),
    "I371": (
        "“{value}” is no recurring invoice: a name and the first day of a period are meant",
        "«{value}» er ingen fast faktura: et navn og første dag i en periode er ment",
        "”{value}” är ingen återkommande faktura: ett namn och en periods första dag avses",
    ),
    "I371.remedy": (
        "Write the tag as the program does: recurring: rent-10001 2025-01-01.",
        "Skriv taggen som programmet gjør: recurring: leie-10001 2025-01-01.",
        "Skriv taggen som programmet gör: recurring: hyra-10001 2025-01-01.",
    ),
    "I372": (
        "the journals have an invoice by “{name}” for a period from {first:date}, which it does not have any more",
        "journalene har en faktura etter «{name}» for en periode fra {first:date}, som den ikke har lenger",
        "journalerna har en faktura efter ”{name}” för en period från {first:date}, som den inte har längre",
    ),
    "I372.remedy": (
        "Leave first, period and day as they were, and end the template with last; what comes after is another template with a name of its own.",
        "La first, period og day være som de var, og avslutt malen med last; det som kommer etter, er en annen mal med eget navn.",
        "Låt first, period och day vara som de var, och avsluta mallen med last; det som kommer efter är en annan mall med eget namn.",
    ),
    "I373": (
        "a delivery from {first:date} has no last day, or one before that.",
        "en levering fra {first:date} har ingen siste dag, eller en før det.",
        "en leverans från {first:date} har ingen sista dag, eller en före den.",
    ),
    "I373.remedy": (
        "Give delivered, the last day of it.",
        "Oppgi delivered, den siste dagen.",
        "Ange delivered, den sista dagen.",
    ),
}
