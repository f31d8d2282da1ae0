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
        "nb": "denne klonen er grunn: linjer som er eldre enn den, viser dens eldste commit; hele historikken: git fetch --unshallow",
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
        "nb": "ingenting er endret: begge har de samme postene, og de samme er åpne",
        "sv": "inget har ändrats: båda har samma öppna poster och poster",
    },
    "explain.title": {
        "en": "What {what} is made of",
        "nb": "Hva {what} består av",
        "sv": "Vad {what} består av",
    },
    "explain.document": {
        "en": "Document {document}",
        "nb": "Dokument {document}",
        "sv": "Dokument {document}",
    },
    "explain.unnumbered": {
        "en": "Document without a number",
        "nb": "Dokument uten nummer",
        "sv": "Dokument utan nummer",
    },
    "explain.why": {"en": "Because", "nb": "Fordi", "sv": "Skäl"},
    "explain.tag": {"en": "tag kind:", "nb": "taggen kind:", "sv": "taggen kind:"},
    "explain.against": {
        "en": "against {accounts}",
        "nb": "mot {accounts}",
        "sv": "mot {accounts}",
    },
    "explain.due.tag": {
        "en": "Due {due:date}: the tag due: in {source}.",
        "nb": "Forfall {due:date}: taggen due: i {source}.",
        "sv": "Förfaller {due:date}: taggen due: i {source}.",
    },
    "explain.due.date2": {
        "en": "Due {due:date}: the secondary date in {source}.",
        "nb": "Forfall {due:date}: sekundærdatoen i {source}.",
        "sv": "Förfaller {due:date}: sekundärdatumet i {source}.",
    },
    "explain.due.customer": {
        "en": "Due {due:date}: the customer's terms of payment, {terms} ({source}).",
        "nb": "Forfall {due:date}: kundens betalingsbetingelser, {terms} ({source}).",
        "sv": "Förfaller {due:date}: kundens betalningsvillkor, {terms} ({source}).",
    },
    "explain.due.book": {
        "en": "Due {due:date}: the book's terms of payment, {terms} ({source}).",
        "nb": "Forfall {due:date}: regnskapets betalingsbetingelser, {terms} ({source}).",
        "sv": "Förfaller {due:date}: bokföringens betalningsvillkor, {terms} ({source}).",
    },
    "explain.due.own": {
        "en": "Due {due:date}: its own day, since no terms apply to it ({source}).",
        "nb": "Forfall {due:date}: postens egen dato, siden ingen betingelser gjelder ({source}).",
        "sv": "Förfaller {due:date}: det egna datumet, eftersom inga villkor gäller för den ({source}).",
    },
    "explain.share": {
        "en": "Of it {amount:amount} is due {due:date}.",
        "nb": "Av det forfaller {amount:amount} {due:date}.",
        "sv": "Av det förfaller {amount:amount} {due:date}.",
    },
    "explain.no_bucket": {
        "en": "there is no bucket “{bucket}”; there are {known}",
        "nb": "det finnes ikke noe intervall «{bucket}»; det finnes {known}",
        "sv": "det finns inget intervall ”{bucket}”; det finns {known}",
    },
    "explain.unknown": {
        "en": "no customer and no document is called “{what}”; reskontro open lists what is open",
        "nb": "ingen kunde og ikke noe dokument heter «{what}»; reskontro open viser det som er"
        " åpent",
        "sv": "ingen kund och inget dokument heter ”{what}”; reskontro open visar det som är öppet",
    },
    "explain.unknown_near": {
        "en": "no customer and no document is called “{what}”; nearest are {near}",
        "nb": "ingen kunde og ikke noe dokument heter «{what}»; nærmest er {near}",
        "sv": "ingen kund och inget dokument heter ”{what}”; närmast är {near}",
    },
    "explain.not_yet": {
        "en": "the document {document} is from {day:date}: later than the day asked for (--as-of)",
        "nb": "dokumentet {document} er fra {day:date}: senere enn dagen det spørres om (--as-of)",
        "sv": "dokumentet {document} är från {day:date}: senare än dagen som det frågas om"
        " (--as-of)",
    },
}
