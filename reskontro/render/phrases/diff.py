"""What is said of a change to the books."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "diff.title": {
        "en": "What the change does to the receivables",
        "nb": "Hva endringen gjør med kundefordringene",
        "sv": "Så påverkar ändringen kundfordringarna",
    },
    "diff.since": {
        "en": "from {before} to the files now, as of {as_of:date}",
        "nb": "fra {before} til filene nå, per {as_of:date}",
        "sv": "från {before} till filerna nu, per {as_of:date}",
    },
    "diff.states": {
        "en": "from {before} to {after}, as of {as_of:date}",
        "nb": "fra {before} til {after}, per {as_of:date}",
        "sv": "från {before} till {after}, per {as_of:date}",
    },
    "diff.same": {
        "en": "Nothing changes: balances, ageing, key figures and entries are the same.",
        "nb": "Ingenting endres: saldoer, aldersfordeling, nøkkeltall og poster er de samme.",
        "sv": "Inget ändras: saldon, åldersanalys, nyckeltal och poster är desamma.",
    },
    "diff.more": {
        "en": "Customers owe {by:amount} {currency} more: {after:amount}, before {before:amount}.",
        "nb": "Kundene skylder {by:amount} {currency} mer: {after:amount}, før {before:amount}.",
        "sv": "Kunderna är skyldiga {by:amount} {currency} mer: {after:amount}, förut "
        "{before:amount}.",
    },
    "diff.less": {
        "en": "Customers owe {by:amount} {currency} less: {after:amount}, before {before:amount}.",
        "nb": "Kundene skylder {by:amount} {currency} mindre: {after:amount}, før {before:amount}.",
        "sv": "Kunderna är skyldiga {by:amount} {currency} mindre: {after:amount}, förut "
        "{before:amount}.",
    },
    "diff.as_before": {
        "en": "Customers owe as much as before: {after:amount} {currency}.",
        "nb": "Kundene skylder like mye som før: {after:amount} {currency}.",
        "sv": "Kunderna är skyldiga lika mycket som förut: {after:amount} {currency}.",
    },
    "diff.counts": {
        "en": "{added} {added:entry|entries} added, {removed} removed.",
        "nb": "{added} {added:post|poster} kommet til, {removed} fjernet.",
        "sv": "{added} {added:post tillagd|poster tillagda}, {removed} {removed:borttagen|borttagna}.",
    },
    "diff.counts_reread": {
        "en": "{reread} {reread:entry is|entries are} read otherwise, by other terms or settings.",
        "nb": "{reread} {reread:post|poster} leses annerledes, etter andre betingelser eller "
        "innstillinger.",
        "sv": "{reread} {reread:post|poster} läses annorlunda, efter andra villkor eller "
        "inställningar.",
    },
    "diff.no_entries": {
        "en": "No entry is added or removed.",
        "nb": "Ingen post er kommet til eller fjernet.",
        "sv": "Ingen post är tillagd eller borttagen.",
    },
    "diff.balances": {
        "en": "Balances {currency}",
        "nb": "Saldoer {currency}",
        "sv": "Saldon {currency}",
    },
    "diff.ageing": {
        "en": "Ageing {currency}",
        "nb": "Aldersfordeling {currency}",
        "sv": "Åldersanalys {currency}",
    },
    "diff.figures": {
        "en": "Key figures",
        "nb": "Nøkkeltall",
        "sv": "Nyckeltal",
    },
    "diff.entries": {
        "en": "Entries",
        "nb": "Poster",
        "sv": "Poster",
    },
    "diff.reread_entries": {
        "en": "Entries that are read otherwise",
        "nb": "Poster som leses annerledes",
        "sv": "Poster som läses annorlunda",
    },
    "diff.before": {
        "en": "Before",
        "nb": "Før",
        "sv": "Förut",
    },
    "diff.change": {
        "en": "Change",
        "nb": "Endring",
        "sv": "Ändring",
    },
    "diff.after": {
        "en": "After",
        "nb": "Etter",
        "sv": "Efter",
    },
    "diff.bucket": {
        "en": "Age",
        "nb": "Alder",
        "sv": "Ålder",
    },
    "diff.state": {
        "en": "Entry",
        "nb": "Post",
        "sv": "Post",
    },
    "diff.added": {
        "en": "added",
        "nb": "kommet til",
        "sv": "tillagd",
    },
    "diff.removed": {
        "en": "removed",
        "nb": "fjernet",
        "sv": "borttagen",
    },
    "diff.source": {
        "en": "Place",
        "nb": "Sted",
        "sv": "Plats",
    },
    "diff.due_before": {
        "en": "Due before",
        "nb": "Forfall før",
        "sv": "Förföll förut",
    },
    "diff.due_after": {
        "en": "Due now",
        "nb": "Forfall nå",
        "sv": "Förfaller nu",
    },
    "diff.kinds": {
        "en": "{before:phrase} → {after:phrase}",
        "nb": "{before:phrase} → {after:phrase}",
        "sv": "{before:phrase} → {after:phrase}",
    },
    "diff.more_customers": {
        "en": "{n} more {n:customer|customers} in the total; --limit shows more.",
        "nb": "{n} {n:kunde|kunder} til i totalen; --limit viser flere.",
        "sv": "{n} {n:kund|kunder} till i totalen; --limit visar fler.",
    },
    "diff.more_entries": {
        "en": "{n} more {n:entry|entries}; --limit shows more.",
        "nb": "{n} {n:post|poster} til; --limit viser flere.",
        "sv": "{n} {n:post|poster} till; --limit visar fler.",
    },
    "diff.later": {
        "en": "{n} of them {n:is|are} dated after {as_of:date} and {n:does|do} not count yet.",
        "nb": "{n} av dem er datert etter {as_of:date} og teller ikke ennå.",
        "sv": "{n} av dem {n:är daterad|är daterade} efter {as_of:date} och räknas inte ännu.",
    },
    "diff.two_revisions": {
        "en": "two states are compared: REV (against the files now), REV REV, REV..REV, or "
        "REV...REV (from where they parted)",
        "nb": "to tilstander sammenlignes: REV (mot filene nå), REV REV, REV..REV, eller "
        "REV...REV (fra der de skilte lag)",
        "sv": "två tillstånd jämförs: REV (mot filerna nu), REV REV, REV..REV, eller REV...REV "
        "(från där de skildes åt)",
    },
    "diff.known_at": {
        "en": "--known-at does not go here: name the two revisions, reskontro diff REV REV",
        "nb": "--known-at kan ikke brukes her: nevn de to revisjonene, reskontro diff REV REV",
        "sv": "--known-at kan inte användas här: ange de två revisionerna, reskontro diff REV REV",
    },
    "diff.no_fork_point": {
        "en": "{before} and {after} have no commit in common that is here; in a shallow clone: git "
        "fetch --unshallow (in CI: fetch-depth: 0)",
        "nb": "{before} og {after} har ingen felles commit som finnes her; i en grunn klone: git "
        "fetch --unshallow (i CI: fetch-depth: 0)",
        "sv": "{before} och {after} har ingen gemensam commit som finns här; i en grund klon: git "
        "fetch --unshallow (i CI: fetch-depth: 0)",
    },
}
