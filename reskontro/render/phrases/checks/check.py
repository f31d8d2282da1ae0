"""What a check says beside its findings, and the headings of the pages of rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "check.title": {"en": "Check", "nb": "Kontroll", "sv": "Kontroll"},
    "check.found": {
        "en": "{n} {n:finding|findings}; more about one: reskontro rule {code}",
        "nb": "{n} funn; mer om ett: reskontro rule {code}",
        "sv": "{n} {n:anmärkning|anmärkningar}; mer om en: reskontro rule {code}",
    },
    "check.waiting": {
        "en": "{n} {n:rule waits|rules wait} until the journals can be read whole",
        "nb": "{n} {n:regel|regler} venter til journalene kan leses helt",
        "sv": "{n} {n:regel|regler} väntar tills journalerna kan läsas i sin helhet",
    },
    "check.no_rule": {
        "en": "there is no rule {code}; all of them: reskontro rule",
        "nb": "det er ingen regel {code}; alle sammen: reskontro rule",
        "sv": "det finns ingen regel {code}; alla: reskontro rule",
    },
    "check.no_choice": {
        "en": "{code} is no rule to choose: what cannot be read can be neither selected nor left "
        "out",
        "nb": "{code} er ingen regel å velge: det som ikke kan leses, kan verken velges ut eller "
        "utelates",
        "sv": "{code} är ingen regel att välja: det som inte kan läsas kan varken väljas ut eller "
        "utelämnas",
    },
    "check.kind.reading": {
        "en": "Always checked, and cannot be left out: it keeps the book from being read.",
        "nb": "Kontrolleres alltid og kan ikke utelates: det hindrer at regnskapet kan leses.",
        "sv": "Kontrolleras alltid och kan inte utelämnas: det hindrar att bokföringen kan läsas.",
    },
    "check.whole_book": {
        "en": "a check is of the whole book: --customer and --currency do not fit here",
        "nb": "en kontroll gjelder hele regnskapet: --customer og --currency kan ikke brukes her",
        "sv": "en kontroll gäller hela bokföringen: --customer och --currency kan inte användas här",
    },
    "check.lock_without_git": {
        "en": "the book has a lock, but is in no git repository: nothing tells what was changed",
        "nb": "regnskapet har en lås, men er ikke i noe git-repositorium: ingenting forteller hva som er endret",
        "sv": "bokföringen har ett lås, men finns inte i något git-förråd: inget visar vad som ändrats",
    },
    "check.closed_unreadable": {
        "en": "what was changed in closed days cannot be told: the book could not be read at {commit} "
        "({n} {n:error|errors})",
        "nb": "hva som er endret i lukkede dager, kan ikke sies: regnskapet kunne ikke leses ved {commit} ({n} {n:feil|feil})",
        "sv": "vad som ändrats i stängda dagar går inte att säga: bokföringen kunde inte läsas vid {commit} ({n} {n:fel|fel})",
    },
    "check.kind.basic": {
        "en": "Always checked.",
        "nb": "Kontrolleres alltid.",
        "sv": "Kontrolleras alltid.",
    },
    "check.kind.strict": {
        "en": "Checked with --strict, or when selected.",
        "nb": "Kontrolleres med --strict, eller når den er valgt.",
        "sv": "Kontrolleras med --strict, eller när den är vald.",
    },
    "check.page.why": {"en": "Why", "nb": "Hvorfor", "sv": "Varför"},
    "check.page.example": {"en": "Example", "nb": "Eksempel", "sv": "Exempel"},
    "check.page.remedy": {"en": "What mends it", "nb": "Slik rettes det", "sv": "Så rättas det"},
    "check.page.right": {
        "en": "All is well here:",
        "nb": "Her er alt i orden:",
        "sv": "Här är allt som det ska:",
    },
    "check.page.before": {
        "en": "In git's history:",
        "nb": "I git-historikken:",
        "sv": "I git-historiken:",
    },
    "check.page.law": {"en": "Law", "nb": "Lov", "sv": "Lag"},
    "check.rules.title": {"en": "Rules", "nb": "Regler", "sv": "Regler"},
    "check.rules.code": {"en": "Code", "nb": "Kode", "sv": "Kod"},
    "check.rules.what": {"en": "What it finds", "nb": "Hva den finner", "sv": "Vad den hittar"},
    "check.rules.when": {"en": "When", "nb": "Når", "sv": "När"},
    "check.rules.always": {"en": "always", "nb": "alltid", "sv": "alltid"},
    "check.rules.strict": {"en": "--strict", "nb": "--strict", "sv": "--strict"},
}
