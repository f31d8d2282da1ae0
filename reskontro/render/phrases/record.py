"""What is told while something is recorded, and why it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

_WRITING: Final[Phrases] = {
    "record.unwritable": {
        "en": "a journal cannot hold this: {what}; leave out line breaks, “;” and commas in tags",
        "nb": "en journal kan ikke romme dette: {what}; utelat linjeskift, «;» og komma i tagger",
        "sv": "en journal kan inte hålla detta: {what}; utelämna radbyten, ”;” och komma i taggar",
    },
    "record.not_a_journal": {
        "en": "{path} is none of the book's journals ({patterns}); nothing was written. Let the"
        " settings `record.journal` and `journals` agree",
        "nb": "{path} er ingen av bokens journaler ({patterns}); ingenting ble skrevet. La"
        " innstillingene `record.journal` og `journals` stemme overens",
        "sv": "{path} är ingen av bokens journaler ({patterns}); ingenting skrevs. Låt"
        " inställningarna `record.journal` och `journals` stämma överens",
    },
    "record.reads_otherwise": {
        "en": "at the end of {path}, “{wanted}” would be read as “{read}”; nothing was written."
        " End what is in force there: comment, apply account, alias, decimal-mark",
        "nb": "på slutten av {path} ville «{wanted}» bli lest som «{read}»; ingenting ble skrevet."
        " Avslutt det som gjelder der: comment, apply account, alias, decimal-mark",
        "sv": "i slutet av {path} skulle ”{wanted}” läsas som ”{read}”; ingenting skrevs."
        " Avsluta det som gäller där: comment, apply account, alias, decimal-mark",
    },
    "record.changes_others": {
        "en": "with this entry in {path} other entries would change, since balances are assigned"
        " there; nothing was written. Write the assigned amounts out: hledger print -x",
        "nb": "med denne posten i {path} ville andre poster endres, siden saldoer tilordnes der;"
        " ingenting ble skrevet. Skriv de tilordnede beløpene ut: hledger print -x",
        "sv": "med denna post i {path} skulle andra poster ändras, eftersom saldon tilldelas där;"
        " ingenting skrevs. Skriv ut de tilldelade beloppen: hledger print -x",
    },
    "record.changed": {
        "en": "somebody else has changed {path} meanwhile; nothing was written. Look at the change,"
        " and record again",
        "nb": "noen andre har endret {path} i mellomtiden; ingenting ble skrevet. Se på endringen,"
        " og registrer på nytt",
        "sv": "någon annan har ändrat {path} under tiden; ingenting skrevs. Se på ändringen, och"
        " registrera igen",
    },
    "record.cannot_write": {
        "en": "{path} cannot be written ({reason}); the book is as it was. Make room or set the"
        " permissions right, and record again",
        "nb": "{path} kan ikke skrives ({reason}); boken er som før. Skaff plass eller rett"
        " tilgangen, og registrer på nytt",
        "sv": "{path} kan inte skrivas ({reason}); bokföringen är som förut. Skaffa plats eller"
        " rätta behörigheten, och registrera igen",
    },
    "I301": {
        "en": "nothing was written: with this entry the book could not be read",
        "nb": "ingenting ble skrevet: med denne posten kunne boken ikke leses",
        "sv": "ingenting skrevs: med denna post kunde bokföringen inte läsas",
    },
    "I301.remedy": {
        "en": "What follows is what would be wrong. A balance asserted on a later day, for"
        " example, does not allow an earlier entry.",
        "nb": "Det som følger er det som ville være galt. En saldo som er påstått på en senere dag,"
        " tillater for eksempel ingen tidligere post.",
        "sv": "Det som följer är vad som skulle vara fel. Ett saldo som är påstått en senare dag"
        " tillåter till exempel ingen tidigare post.",
    },
}

PHRASES: Final[Phrases] = {**_WRITING}
