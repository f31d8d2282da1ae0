"""What loading a book has to say: what was guessed, and what entries can't be made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "load.guessed.receivable": {
        "en": "no settings: receivable accounts guessed from their names: {accounts}",
        "nb": "ingen innstillinger: kundefordringskontoer gjettet etter navn: {accounts}",
        "sv": "inga inställningar: kundfordringskonton gissade efter namn: {accounts}",
    },
    "load.guessed.revenue": {
        "en": "revenue accounts guessed: {accounts}",
        "nb": "inntektskontoer gjettet: {accounts}",
        "sv": "intäktskonton gissade: {accounts}",
    },
    "load.guessed.bank": {
        "en": "bank accounts guessed: {accounts}",
        "nb": "bankkontoer gjettet: {accounts}",
        "sv": "bankkonton gissade: {accounts}",
    },
    "load.guessed.loss": {
        "en": "loss accounts guessed: {accounts}",
        "nb": "tapskontoer gjettet: {accounts}",
        "sv": "förlustkonton gissade: {accounts}",
    },
    "load.no_bank": {
        "en": "no bank account and no other asset is found by its name or type: payments cannot be told from other credits",
        "nb": "fant ingen bankkonto eller annen eiendel etter navn eller type: betalinger kan ikke skilles fra andre krediteringer",
        "sv": "hittade inget bankkonto och ingen annan tillgång efter namn eller typ: betalningar kan inte skiljas från andra krediteringar",
    },
    "load.no_receivable": {
        "en": "no posting is on {accounts} (accounts.receivable){candidates:?; accounts that may be meant: {candidates}}",
        "nb": "ingen posteringer på {accounts} (accounts.receivable){candidates:?; kontoer som kan være ment: {candidates}}",
        "sv": "inga konteringar på {accounts} (accounts.receivable){candidates:?; konton som kan avses: {candidates}}",
    },
    "load.begun": {
        "en": "a call is writing to several files, or was cut off on the way: what it has begun may show; the next call that writes takes it back",
        "nb": "en kommando skriver til flere filer, eller ble avbrutt underveis: det som er påbegynt, kan vises; neste kommando som skriver, tilbakestiller det",
        "sv": "ett anrop skriver till flera filer, eller avbröts på vägen: det som är påbörjat kan synas; nästa anrop som skriver tar tillbaka det",
    },
    "load.no_customers": {
        "en": "no files of customers found by {pattern}",
        "nb": "fant ingen kundefiler med {pattern}",
        "sv": "hittade inga kundfiler med {pattern}",
    },
    "load.no_journals": {
        "en": "no journals found by {pattern}",
        "nb": "fant ingen journaler med {pattern}",
        "sv": "hittade inga journaler med {pattern}",
    },
    "E101": {
        "en": "the tag {tag}: has no day: {value}",
        "nb": "taggen {tag}: har ingen dato: {value}",
        "sv": "taggen {tag}: har inget datum: {value}",
    },
    "E101.remedy": {
        "en": "Write it as YEAR-MONTH-DAY, for example 2024-02-14.",
        "nb": "Skriv den som ÅR-MÅNED-DAG, for eksempel 2024-02-14.",
        "sv": "Skriv det som ÅR-MÅNAD-DAG, till exempel 2024-02-14.",
    },
    "E102": {
        "en": "the tag kind: has an unknown kind: {value}",
        "nb": "taggen kind: har en ukjent type: {value}",
        "sv": "taggen kind: har en okänd typ: {value}",
    },
    "E102.remedy": {
        "en": "Use one of: {kinds}.",
        "nb": "Bruk en av: {kinds}.",
        "sv": "Använd en av: {kinds}.",
    },
    "E103": {
        "en": "no account here is named like receivables",
        "nb": "ingen konto her heter noe med kundefordringer",
        "sv": "inget konto här heter något med kundfordringar",
    },
    "E103.remedy": {
        "en": "Name the account in a reskontro.yaml (accounts: receivable: ...)."
        "{candidates:? Accounts that may be meant: {candidates}.}",
        "nb": "Oppgi kontoen i en reskontro.yaml (accounts: receivable: ...)."
        "{candidates:? Kontoer som kan være ment: {candidates}.}",
        "sv": "Ange kontot i en reskontro.yaml (accounts: receivable: ...)."
        "{candidates:? Konton som kan avses: {candidates}.}",
    },
}
