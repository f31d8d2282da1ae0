"""Sending letters: what became of them, why some are not sent, what is wrong with the server."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "sending.title": ("Letters sent", "Sendte brev", "Skickade brev"),
    "sending.left": ("Not sent", "Ikke sendt", "Inte skickat"),
    "sending.to": ("To", "Til", "Till"),
    "sending.outcome": ("Outcome", "Utfall", "Utfall"),
    "sending.answer": ("Answer", "Svar", "Svar"),
    "sending.outcome.sent": ("sent", "sendt", "skickat"),
    "sending.outcome.refused": ("refused", "avvist", "avvisat"),
    "sending.outcome.unknown": ("not known", "ukjent", "okänt"),
    "sending.total": (
        "letters sent: {sent}; refused: {refused}; not known: {unknown}; not sent: {left}",
        "sendte brev: {sent}; avvist: {refused}; ukjent: {unknown}; ikke sendt: {left}",
        "skickade brev: {sent}; avvisade: {refused}; okända: {unknown}; inte skickade: {left}",
    ),
    "sending.nothing": (
        "no letters wait to be sent",
        "ingen brev venter på å bli sendt",
        "inga brev väntar på att skickas",
    ),
    "sending.commit": (
        "Note what was sent on {day:date}",
        "Noter hva som ble sendt {day:date}",
        "Anteckna vad som skickades {day:date}",
    ),
    "sending.advice": (
        (
            "Whether a letter arrived is not known where the connection broke before the server's"
            " answer; it is not sent again by itself. Look for its Message-ID in the server's log,"
            " or ask the customer. If it arrived: reskontro dunning send {letter} --by-hand; if"
            " not: reskontro dunning send {letter} --again"
        ),
        (
            "Om et brev kom fram, er ikke kjent der forbindelsen ble brutt før serveren svarte; det sendes ikke igjen av seg selv. Let etter Message-ID i serverens logg, eller spør kunden. Kom det fram: reskontro dunning send {letter} --by-hand; hvis ikke: reskontro dunning send {letter} --again"
        ),
        (
            "Om ett brev kom fram är inte känt där förbindelsen bröts innan servern svarade; det"
            " skickas inte igen av sig självt. Leta efter Message-ID i serverns logg, eller fråga"
            " kunden. Kom det fram: reskontro dunning send {letter} --by-hand; annars: reskontro"
            " dunning send {letter} --again"
        ),
    ),
    # Why a letter is not sent.
    "sending.why.sent": (
        "sent on {day:date} to {to}",
        "sendt {day:date} til {to}",
        "skickat {day:date} till {to}",
    ),
    "sending.why.unknown": (
        "sent on {day:date} to {to}, and whether it arrived is not known",
        "sendt {day:date} til {to}, og det er ikke kjent om det kom fram",
        "skickat {day:date} till {to}, och det är inte känt om det kom fram",
    ),
    "sending.why.refused": (
        "refused for {to} on {day:date}: {answer}",
        "avvist for {to} {day:date}: {answer}",
        "avvisat för {to} {day:date}: {answer}",
    ),
    "sending.why.taken": (
        "another call sends it, or has sent it",
        "en annen kommando sender det, eller har sendt det",
        "ett annat anrop skickar det, eller har skickat det",
    ),
    "sending.why.paused": (
        "not to be chased now: {reason}",
        "skal ikke kreves nå: {reason}",
        "ska inte krävas nu: {reason}",
    ),
    "sending.why.handed_over": ("with the collector", "til inkasso", "hos inkassobolaget"),
    "sending.why.paid": (
        "nothing of it is open any more",
        "ingenting av det er åpent lenger",
        "inget av det är öppet längre",
    ),
    "sending.why.too_late": (
        (
            "its deadline {deadline:date} is nearer than the {days} days the law gives; cancel it"
            " and run anew"
        ),
        (
            "fristen {deadline:date} er nærmere enn de {days} dagene loven gir; annuller det og kjør"
            " på nytt"
        ),
        (
            "fristen {deadline:date} är närmare än de {days} dagar som lagen ger; annullera det och"
            " kör på nytt"
        ),
    ),
    "sending.why.old": (
        "from {day:date}: name it to send it now",
        "fra {day:date}: nevn det for å sende det nå",
        "från {day:date}: ange det för att skicka det nu",
    ),
    "sending.why.not_tried": (
        "not tried: the mail server cannot be used",
        "ikke forsøkt: e-postserveren kan ikke brukes",
        "inte försökt: e-postservern kan inte användas",
    ),
    "sending.why.would": ("would be sent", "ville blitt sendt", "skulle skickas"),
    # Calls that are wrong.
    "sending.cancelled": (
        "letter {number} was taken back",
        "brev {number} er annullert",
        "brev {number} har annullerats",
    ),
    "sending.name_them": (
        "say which letters were sent: reskontro dunning send LETTER --by-hand",
        "si hvilke brev som ble sendt: reskontro dunning send BREV --by-hand",
        "ange vilka brev som skickades: reskontro dunning send BREV --by-hand",
    ),
    "sending.name_again": (
        "say which letters are to be sent again: reskontro dunning send LETTER --again",
        "si hvilke brev som skal sendes igjen: reskontro dunning send BREV --again",
        "ange vilka brev som ska skickas igen: reskontro dunning send BREV --again",
    ),
    "sending.either": (
        "a letter is sent again, or was sent by hand: give one of --again and --by-hand",
        "et brev sendes igjen, eller ble sendt for hånd: oppgi én av --again og --by-hand",
        "ett brev skickas igen, eller skickades för hand: ange en av --again och --by-hand",
    ),
    # The mail server.
    "mail.no_host": (
        "the settings name no mail server: set `mail.host`, or make drafts with `dunning letter --eml`",
        (
            "innstillingene har ingen e-postserver: sett `mail.host`, eller lag utkast med `dunning"
            " letter --eml`"
        ),
        (
            "inställningarna har ingen e-postserver: ange `mail.host`, eller gör utkast med `dunning"
            " letter --eml`"
        ),
    ),
    "mail.no_sender": (
        "the settings have no address to send from: set `mail.sender` or `company.email`",
        "innstillingene har ingen adresse å sende fra: sett `mail.sender` eller `company.email`",
        "inställningarna har ingen adress att skicka från: ange `mail.sender` eller `company.email`",
    ),
    "mail.no_password": (
        "there is no password for {user}: set {variable}, or `mail.password_file`",
        "det finnes ikke noe passord for {user}: sett {variable}, eller `mail.password_file`",
        "det finns inget lösenord för {user}: ange {variable}, eller `mail.password_file`",
    ),
    "mail.password_file": (
        "the password file {path} cannot be read: {reason}",
        "passordfilen {path} kan ikke leses: {reason}",
        "lösenordsfilen {path} kan inte läsas: {reason}",
    ),
    "mail.password_tracked": (
        "git tracks the password file {path}: take it out of the repository and change the password",
        "git sporer passordfilen {path}: ta den ut av repositoriet og bytt passord",
        "git spårar lösenordsfilen {path}: ta ut den ur förrådet och byt lösenord",
    ),
    "mail.unreachable": (
        "the mail server {host}:{port} cannot be reached: {reason}",
        "e-postserveren {host}:{port} kan ikke nås: {reason}",
        "e-postservern {host}:{port} kan inte nås: {reason}",
    ),
    "mail.no_starttls": (
        "the mail server {host}:{port} does not encrypt: `mail.security` is tls or none for it",
        "e-postserveren {host}:{port} krypterer ikke: `mail.security` er tls eller none for den",
        "e-postservern {host}:{port} krypterar inte: `mail.security` är tls eller none för den",
    ),
    "mail.tls": (
        "no safe connection to the mail server {host}:{port}: {reason}",
        "ingen sikker forbindelse til e-postserveren {host}:{port}: {reason}",
        "ingen säker förbindelse till e-postservern {host}:{port}: {reason}",
    ),
    "mail.login": (
        "the mail server {host} does not let {user} in: {reason}",
        "e-postserveren {host} slipper ikke {user} inn: {reason}",
        "e-postservern {host} släpper inte in {user}: {reason}",
    ),
    "mail.broken": (
        "the connection to the mail server {host} broke: {reason}",
        "forbindelsen til e-postserveren {host} ble brutt: {reason}",
        "förbindelsen till e-postservern {host} bröts: {reason}",
    ),
    "mail.sender_refused": (
        "the mail server takes nothing from {sender}: {answer}",
        "e-postserveren tar ikke imot noe fra {sender}: {answer}",
        "e-postservern tar inte emot något från {sender}: {answer}",
    ),
}
