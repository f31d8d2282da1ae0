"""What the renderer itself puts around a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "render.orgnr": {
        "nb": "org.nr. {orgnr}",
        "sv": "org.nr {orgnr}",
        "en": "org. no. {orgnr}",
    },
    "render.as_of": {
        "nb": "per {as_of:date}",
        "sv": "per {as_of:date}",
        "en": "as of {as_of:date}",
    },
    "render.known_at": {
        "nb": "kjent ved {known_at}",
        "sv": "känt vid {known_at}",
        "en": "known at {known_at}",
    },
    "render.commit": {
        "nb": "commit {commit}",
        "sv": "commit {commit}",
        "en": "commit {commit}",
    },
    "render.proved": {
        "nb": "Kontroll {currency}: intervaller {buckets} + uplassert {unallocated}"
        " = åpne poster {open_items} = kontoer {accounts}",
        "sv": "Kontroll {currency}: intervall {buckets} + ofördelat {unallocated}"
        " = öppna poster {open_items} = konton {accounts}",
        "en": "Proof {currency}: buckets {buckets} + unallocated {unallocated}"
        " = open items {open_items} = accounts {accounts}",
    },
    "render.unproved": {
        "nb": "KONTROLLEN STEMMER IKKE {currency}, differanse {difference}: intervaller {buckets} + uplassert {unallocated}, åpne poster {open_items}, kontoer {accounts}",
        "sv": "KONTROLLEN STÄMMER INTE {currency}, differens {difference}: intervall {buckets} + ofördelat {unallocated}, öppna poster {open_items}, konton {accounts}",
        "en": "PROOF FAILS {currency}, difference {difference}: buckets {buckets}"
        " + unallocated {unallocated}, open items {open_items}, accounts {accounts}",
    },
    "render.control": {
        "nb": " = samlekonto {control}",
        "sv": " = samlingskonto {control}",
        "en": " = control account {control}",
    },
    "render.control_differs": {
        "nb": ", samlekonto {control}",
        "sv": ", samlingskonto {control}",
        "en": ", control account {control}",
    },
    "render.assumed": {
        "nb": "; utlignet etter antakelse {assumed}",
        "sv": "; avprickat efter antagande {assumed}",
        "en": "; settled by assumption {assumed}",
    },
    "render.closings": {
        "nb": "; {closings} årsavslutningsbilag holdt utenfor",
        "sv": "; {closings} {closings:bokslutsverifikation utelämnad|bokslutsverifikationer utelämnade}",
        "en": "; {closings} year-end {closings:transaction|transactions} left out",
    },
    "render.text": {"nb": "{text}", "sv": "{text}", "en": "{text}"},
    "render.percent": {"nb": "{value:percent}", "sv": "{value:percent}", "en": "{value:percent}"},
    "render.empty": {
        "nb": "Ingenting å vise.",
        "sv": "Inget att visa.",
        "en": "Nothing to show.",
    },
    "render.no_room": {
        "en": "No room here for:",
        "nb": "Ikke plass til her:",
        "sv": "Får inte plats här:",
    },
    "render.note": {"nb": "merk: {note}", "sv": "obs: {note}", "en": "note: {note}"},
}
