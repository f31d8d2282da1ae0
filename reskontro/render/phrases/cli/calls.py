"""What a wrong call is told, and the words around help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "cli.usage": {"nb": "Bruk: {usage}", "sv": "Användning: {usage}", "en": "Usage: {usage}"},
    "cli.usage_options": {"nb": "[VALG]", "sv": "[VAL]", "en": "[OPTIONS]"},
    "cli.usage_command": {
        "nb": "KOMMANDO [ARGUMENTER]",
        "sv": "KOMMANDO [ARGUMENT]",
        "en": "COMMAND [ARGS]",
    },
    "cli.example": {"nb": "Eksempel:", "sv": "Exempel:", "en": "Example:"},
    "cli.arguments": {"nb": "Argumenter:", "sv": "Argument:", "en": "Arguments:"},
    "cli.commands": {"nb": "Kommandoer:", "sv": "Kommandon:", "en": "Commands:"},
    "cli.section.accounts": {
        "nb": "Kontoer og nøkkeltall:",
        "sv": "Konton och nyckeltal:",
        "en": "Accounts and figures:",
    },
    "cli.section.control": {"nb": "Kontroll:", "sv": "Kontroll:", "en": "Control:"},
    "cli.section.customers": {"nb": "Kunder:", "sv": "Kunder:", "en": "Customers:"},
    "cli.section.recording": {"nb": "Registrering:", "sv": "Registrering:", "en": "Recording:"},
    "cli.section.documents": {"nb": "Dokumenter:", "sv": "Dokument:", "en": "Documents:"},
    "cli.section.files": {
        "nb": "Fra banken og fra andre systemer:",
        "sv": "Från banken och från andra system:",
        "en": "From the bank, and from other systems:",
    },
    "cli.section.follow_up": {"nb": "Oppfølging:", "sv": "Uppföljning:", "en": "Follow-up:"},
    "cli.section.programs": {
        "nb": "Til andre programmer:",
        "sv": "Till andra program:",
        "en": "For other programs:",
    },
    "cli.options": {"nb": "Valg:", "sv": "Val:", "en": "Options:"},
    "cli.common_options": {
        "nb": "Felles valg:",
        "sv": "Gemensamma val:",
        "en": "Common options:",
    },
    "cli.more_help": {
        "nb": "Mer om en kommando: {command} KOMMANDO --help",
        "sv": "Mer om ett kommando: {command} KOMMANDO --help",
        "en": "More about a command: {command} COMMAND --help",
    },
    "cli.error": {
        "nb": "reskontro: {message}",
        "sv": "reskontro: {message}",
        "en": "reskontro: {message}",
    },
    "cli.unknown_command": {
        "nb": "ukjent kommando «{name}»; {command} --help viser alle",
        "sv": "okänt kommando ”{name}”; {command} --help visar alla",
        "en": "unknown command “{name}”; {command} --help lists them all",
    },
    "cli.unknown_command_near": {
        "nb": "ukjent kommando «{name}»; mente du {near}?",
        "sv": "okänt kommando ”{name}”; menade du {near}?",
        "en": "unknown command “{name}”; did you mean {near}?",
    },
    "cli.unknown_option": {
        "nb": "ukjent valg {name}; {command} --help viser alle",
        "sv": "okänt val {name}; {command} --help visar alla",
        "en": "unknown option {name}; {command} --help lists them all",
    },
    "cli.minus": {
        "nb": "et beløp skrives uten minus; {command} --help viser hva kommandoen godtar",
        "sv": "ett belopp skrivs utan minus; {command} --help visar vad kommandot tar",
        "en": "an amount is written without a minus; {command} --help shows what the command takes",
    },
    "cli.unknown_option_near": {
        "nb": "ukjent valg {name}; mente du {near}?",
        "sv": "okänt val {name}; menade du {near}?",
        "en": "unknown option {name}; did you mean {near}?",
    },
    "cli.option_before_command": {
        "nb": "{name} skrives etter kommandoen: {command} KOMMANDO {name} …",
        "sv": "{name} skrivs efter kommandot: {command} KOMMANDO {name} …",
        "en": "{name} is given after the command: {command} COMMAND {name} …",
    },
    "cli.missing": {
        "nb": "{name} mangler; {command} --help viser et eksempel",
        "sv": "{name} saknas; {command} --help visar ett exempel",
        "en": "{name} is missing; {command} --help shows an example",
    },
    "cli.missing_value": {
        "nb": "{name} mangler en verdi; {command} --help viser et eksempel",
        "sv": "{name} saknar ett värde; {command} --help visar ett exempel",
        "en": "{name} needs a value; {command} --help shows an example",
    },
    "cli.no_value": {
        "nb": "{name} skal stå uten verdi; {command} --help viser et eksempel",
        "sv": "{name} ska stå utan värde; {command} --help visar ett exempel",
        "en": "{name} takes no value; {command} --help shows an example",
    },
    "cli.extra": {
        "nb": "«{argument}» er til overs; {command} --help viser hva kommandoen godtar",
        "sv": "”{argument}” är ett argument för mycket; {command} --help visar vad kommandot tar",
        "en": "“{argument}” is one too many; {command} --help shows what the command takes",
    },
    "cli.not_a_choice": {
        "nb": "{name} må være en av {choices}",
        "sv": "{name} måste vara en av {choices}",
        "en": "{name} must be one of {choices}",
    },
    "cli.bad_value": {
        "nb": "{name} kan ikke leses: {reason}",
        "sv": "{name} kan inte läsas: {reason}",
        "en": "{name} cannot be read: {reason}",
    },
    "cli.bad_number": {
        "nb": "{name} må være et helt tall, minst {least}",
        "sv": "{name} måste vara ett heltal, minst {least}",
        "en": "{name} must be a whole number of at least {least}",
    },
    "cli.bad_number_range": {
        "nb": "{name} må være et helt tall fra {least} til {most}",
        "sv": "{name} måste vara ett heltal från {least} till {most}",
        "en": "{name} must be a whole number from {least} to {most}",
    },
    "cli.no_whole_number": {
        "nb": "{name} må være et helt tall",
        "sv": "{name} måste vara ett heltal",
        "en": "{name} must be a whole number",
    },
    "cli.bad_call": {
        "nb": "kommandoen kan ikke leses: {reason}",
        "sv": "anropet kan inte läsas: {reason}",
        "en": "the call cannot be read: {reason}",
    },
    "cli.bad_day": {
        "nb": "{name}: «{text}» er ingen dag; skriv den som 2024-06-30",
        "sv": "{name}: ”{text}” är inget datum; skriv det som 2024-06-30",
        "en": "{name}: “{text}” is no day; write it as 2024-06-30",
    },
    "cli.no_such_day": {
        "nb": "{name}: dagen {text} finnes ikke",
        "sv": "{name}: dagen {text} finns inte",
        "en": "{name}: there is no day {text}",
    },
    "cli.bad_period": {
        "nb": "{name}: «{text}» er ingen periode; skriv den som 2024, 2024-Q1, 2024-06 eller"
        " 2024-06-30",
        "sv": "{name}: ”{text}” är ingen period; skriv den som 2024, 2024-Q1, 2024-06 eller"
        " 2024-06-30",
        "en": "{name}: “{text}” is no period; write it as 2024, 2024-Q1, 2024-06 or 2024-06-30",
    },
    "cli.first_after_last": {
        "nb": "den første dagen, {first:date}, er etter den siste, {last:date}",
        "sv": "den första dagen, {first:date}, är efter den sista, {last:date}",
        "en": "the first day, {first:date}, is after the last, {last:date}",
    },
    "cli.bad_country": {
        "nb": "{text} er ikke et land med regler her. Skriv ett av: {known}.",
        "sv": "{text} är inte ett land med regler här. Skriv ett av: {known}.",
        "en": "{text} is not a country with rules here. Write one of: {known}.",
    },
    "cli.bad_buckets": {
        "nb": "--buckets: «{text}» er ingen grenser; skriv stigende dager som 30,60,90, eller"
        " month",
        "sv": "--buckets: ”{text}” är inga gränser; skriv stigande dagar som 30,60,90, eller month",
        "en": "--buckets: “{text}” are no limits; write rising days such as 30,60,90, or month",
    },
    "cli.whose_statement": {
        "nb": "hvilken kunde? Gi kundenumre, eller --all for alle",
        "sv": "vilken kund? Ange kundnummer, eller --all för alla",
        "en": "which customer? Give customer numbers, or --all for every one",
    },
    "cli.unknown_customer": {
        "nb": "ukjent kunde «{name}»; reskontro balances --all viser alle",
        "sv": "okänd kund ”{name}”; reskontro balances --all visar alla",
        "en": "unknown customer “{name}”; reskontro balances --all lists them all",
    },
    "cli.unknown_customer_near": {
        "nb": "ukjent kunde «{name}»; nærmest er {near}",
        "sv": "okänd kund ”{name}”; närmast är {near}",
        "en": "unknown customer “{name}”; nearest are {near}",
    },
    "cli.unknown_currency": {
        "nb": "ingenting i valutaen «{name}»; det finnes {known}",
        "sv": "ingenting i valutan ”{name}”; det finns {known}",
        "en": "nothing is in the currency “{name}”; there is {known}",
    },
    "cli.book_and_file": {
        "nb": "-b og -f kan ikke brukes sammen: et regnskap har sine egne journaler",
        "sv": "-b och -f kan inte användas tillsammans: en bokföring har sina egna journaler",
        "en": "-b and -f do not go together: a book has its own journals",
    },
    "cli.all_customers_alone": {
        "nb": "--customer kan ikke brukes her: en samlekonto gjelder alle kunder",
        "sv": "--customer kan inte användas här: ett samlingskonto gäller alla kunder",
        "en": "--customer does not go here: a control account is that of all customers",
    },
    "cli.losses_of_all": {
        "nb": "--customer kan ikke brukes her: kontoene for tap og salg skiller ikke kundene",
        "sv": "--customer kan inte användas här: kontona för förluster och försäljning skiljer inte kunderna åt",
        "en": "--customer does not go here: the accounts of losses and sales do not tell customers"
        " apart",
    },
    "cli.cannot_write": {
        "nb": "resultatet kan ikke skrives: {reason}",
        "sv": "resultatet kan inte skrivas: {reason}",
        "en": "the output cannot be written: {reason}",
    },
    "cli.cannot_read": {
        "nb": "{path} kan ikke leses: {reason}",
        "sv": "{path} kan inte läsas: {reason}",
        "en": "{path} cannot be read: {reason}",
    },
    "cli.unreadable_commit": {
        "nb": "slik hadde commit {commit} regnskapet, og slik kan det ikke leses; oppgi en senere"
        " eller tidligere tilstand",
        "sv": "så såg bokföringen ut i commit {commit}, och så kan den inte läsas; ange ett senare eller tidigare tillstånd",
        "en": "so the commit {commit} had the book, and so it cannot be read; give a later or"
        " earlier state",
    },
    "cli.working": {
        "nb": "Arbeider … {seconds} s",
        "sv": "Arbetar … {seconds} s",
        "en": "Working … {seconds} s",
    },
}
