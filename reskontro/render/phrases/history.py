"""What is said of who wrote what and when, by `restated` and `explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "history.commit": {"en": "Commit", "nb": "Commit", "sv": "Commit"},
    "history.author": {"en": "Author", "nb": "Forfatter", "sv": "Författare"},
    "history.day": {"en": "Day", "nb": "Dag", "sv": "Dag"},
    "history.not_committed": {
        "en": "not committed",
        "nb": "ikke committet",
        "sv": "ej committad",
    },
    "history.shallow": {
        "en": "this clone is shallow: lines that are older than it show its oldest commit; all of "
        "the history: git fetch --unshallow",
        "nb": "denne klonen er grunn: linjer som er eldre enn den, viser dens eldste commit; hele "
        "historien: git fetch --unshallow",
        "sv": "denna klon är grund: rader som är äldre än den visar dess äldsta commit; hela "
        "historien: git fetch --unshallow",
    },
    "restated.title": {
        "en": "Open items restated",
        "nb": "Endrede åpne poster",
        "sv": "Ändrade öppna poster",
    },
    "restated.by_lock": {
        "en": "known before: at the commit that closed {day:date}, {commit}",
        "nb": "kjent før: ved commiten som lukket {day:date}, {commit}",
        "sv": "känt förut: vid commiten som stängde {day:date}, {commit}",
    },
    "restated.terms": {
        "en": "Terms of payment: {before}, now {after}.",
        "nb": "Betalingsbetingelser: {before}, nå {after}.",
        "sv": "Betalningsvillkor: {before}, nu {after}.",
    },
    "restated.no_entries": {
        "en": "No entry of the customer was added, removed or changed.",
        "nb": "Ingen post på kunden er kommet til, fjernet eller endret.",
        "sv": "Ingen post på kunden har tillkommit, tagits bort eller ändrats.",
    },
    "restated.settings": {
        "en": "settings that differ between the two: {settings}",
        "nb": "innstillinger som er ulike i de to: {settings}",
        "sv": "inställningar som skiljer sig mellan de två: {settings}",
    },
    "restated.same": {
        "en": "nothing was restated: both have the same open items and entries",
        "nb": "ingenting er endret: begge har de samme åpne postene og postene",
        "sv": "inget har ändrats: båda har samma öppna poster och poster",
    },
}
