"""What is told of recording in general: of journals that are written, of what was, and of git."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "record.unwritable": {
        "en": "a journal cannot hold this: {what}; leave out line breaks, “;” and commas in tags",
        "nb": "en journal kan ikke romme dette: {what}; utelat linjeskift, «;» og komma i tagger",
        "sv": "en journal kan inte innehålla detta: {what}; utelämna radbyten, ”;” och komma i taggar",
    },
    "record.not_a_journal": {
        "en": "{path} is none of the book's journals ({patterns}); nothing was written. Let the"
        " settings `record.journal` and `journals` agree",
        "nb": "{path} er ingen av regnskapets journaler ({patterns}); ingenting ble skrevet. La"
        " innstillingene `record.journal` og `journals` stemme overens",
        "sv": "{path} är ingen av bokföringens journaler ({patterns}); ingenting skrevs. Låt inställningarna `record.journal` och `journals` stämma överens",
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
    "record.begun": {
        "en": "an earlier call was cut off while it wrote to several files, and {path} was changed"
        " since; nothing was written. Mend what stands half in {paths} (git diff shows it), and"
        " delete {file}",
        "nb": "en tidligere kommando ble avbrutt mens den skrev til flere filer, og {path} er endret siden; ingenting ble skrevet. Rett det som er halvgjort i {paths} (git diff viser det), og slett {file}",
        "sv": "ett tidigare anrop avbröts medan det skrev till flera filer, och {path} har ändrats"
        " sedan dess; ingenting skrevs. Rätta det som är halvgjort i {paths} (git diff visar det),"
        " och ta bort {file}",
    },
    "record.cannot_write": {
        "en": "{path} cannot be written ({reason}); the book is as it was. Make room or set the"
        " permissions right, and record again",
        "nb": "{path} kan ikke skrives ({reason}); regnskapet er som før. Skaff plass eller rett"
        " tilgangen, og registrer på nytt",
        "sv": "{path} kan inte skrivas ({reason}); bokföringen är som förut. Skaffa plats eller"
        " rätta behörigheten, och registrera igen",
    },
    "I301": {
        "en": "nothing was written: with this entry the book could not be read",
        "nb": "ingenting ble skrevet: med denne posten kunne regnskapet ikke leses",
        "sv": "ingenting skrevs: med denna post kunde bokföringen inte läsas",
    },
    "I301.remedy": {
        "en": "What follows is what would be wrong. A balance asserted on a later day, for"
        " example, does not allow an earlier entry.",
        "nb": "Det som følger, er det som ville være feil. En saldo som er påstått på en senere dag, tillater for eksempel ingen tidligere post.",
        "sv": "Det som följer är vad som skulle vara fel. Ett saldo som är påstått en senare dag"
        " tillåter till exempel ingen tidigare post.",
    },
    "record.no_customer": {
        "en": "which customer? Give a number and an amount, or a file with --from",
        "nb": "hvilken kunde? Oppgi nummer og beløp, eller en fil med --from",
        "sv": "vilken kund? Ange nummer och belopp, eller en fil med --from",
    },
    "record.file_alone": {
        "en": "--from stands alone: what the invoices say is in the file",
        "nb": "--from står alene: det fakturaene sier, står i filen",
        "sv": "--from står ensam: vad fakturorna säger står i filen",
    },
    "record.text.invoice": {
        "en": "Invoice {number}",
        "nb": "Faktura {number}",
        "sv": "Faktura {number}",
    },
    "record.text.credit_note": {
        "en": "Credit note {number} on {invoice}",
        "nb": "Kreditnota {number} til {invoice}",
        "sv": "Kreditfaktura {number} till {invoice}",
    },
    "record.text.payment": {
        "en": "Payment",
        "nb": "Innbetaling",
        "sv": "Inbetalning",
    },
    "record.settles": {
        "en": "{document}: {amount:amount} {currency} settled, {left:amount} left open ({basis:phrase})",
        "nb": "{document}: {amount:amount} {currency} utlignet, {left:amount} fortsatt åpent ({basis:phrase})",
        "sv": "{document}: {amount:amount} {currency} reglerat, {left:amount} kvar öppet ({basis:phrase})",
    },
    "record.pays_interest": {
        "en": "{document}: {amount:amount} {currency} of late interest charged and paid",
        "nb": "{document}: {amount:amount} {currency} i forsinkelsesrente krevd og betalt",
        "sv": "{document}: {amount:amount} {currency} i dröjsmålsränta debiterad och betald",
    },
    "record.discount": {
        "en": "{document}: {amount:amount} {currency} of it is cash discount",
        "nb": "{document}: {amount:amount} {currency} av dette er kontantrabatt",
        "sv": "{document}: {amount:amount} {currency} av detta är kassarabatt",
    },
    "record.rounds": {
        "en": "{amount:amount} {currency} is rounded away",
        "nb": "{amount:amount} {currency} rundes av",
        "sv": "{amount:amount} {currency} avrundas",
    },
    "record.settled_before": {
        "en": "{document} was settled already",
        "nb": "{document} var allerede utlignet",
        "sv": "{document} var redan reglerad",
    },
    "record.on_account": {
        "en": "{amount:amount} {currency} settles nothing and stands as credit under {number}",
        "nb": "{amount:amount} {currency} utligner ingenting og står til gode under {number}",
        "sv": "{amount:amount} {currency} reglerar inget och står tillgodo under {number}",
    },
    "record.written": {
        "en": "written to {place}",
        "nb": "skrevet til {place}",
        "sv": "skrivet till {place}",
    },
    "record.dry_run": {
        "en": "nothing was written; it would stand at {place}",
        "nb": "ingenting ble skrevet; det ville stå i {place}",
        "sv": "inget skrevs; det skulle stå i {place}",
    },
    "record.committed": {
        "en": "committed as {commit}",
        "nb": "lagt inn som commit {commit}",
        "sv": "incheckat som commit {commit}",
    },
    "record.commit": {
        "en": "Record {codes}",
        "nb": "Registrer {codes}",
        "sv": "Registrera {codes}",
    },
    "record.title": {
        "en": "Recorded",
        "nb": "Registrert",
        "sv": "Registrerat",
    },
    "record.ask": {
        "en": "Write this? [Y/n]",
        "nb": "Skrive dette? [J/n]",
        "sv": "Skriva detta? [J/n]",
    },
    "record.left": {
        "en": "nothing was written",
        "nb": "ingenting ble skrevet",
        "sv": "inget skrevs",
    },
    "record.planned_otherwise": {
        "en": "the book has changed since this was planned; nothing was written. Record again",
        "nb": "regnskapet er endret siden dette ble planlagt; ingenting ble skrevet. Registrer på nytt",
        "sv": "bokföringen har ändrats sedan detta planerades; inget skrevs. Registrera igen",
    },
    "record.git_unfinished": {
        "en": "git has a {what} to finish first; nothing was written. Finish or abort it, or leave --commit out",
        "nb": "git har en {what} å fullføre først; ingenting ble skrevet. Fullfør eller avbryt den, eller utelat --commit",
        "sv": "git har en {what} att slutföra först; inget skrevs. Slutför eller avbryt den, eller utelämna --commit",
    },
    "record.ignored": {
        "en": "git ignores {path}; nothing was written. Leave --commit out, or mend .gitignore",
        "nb": "git ignorerer {path}; ingenting ble skrevet. Utelat --commit, eller rett .gitignore",
        "sv": "git ignorerar {path}; inget skrevs. Utelämna --commit, eller rätta .gitignore",
    },
    "record.not_committed": {
        "en": "{path} has changes that are not committed; nothing was written. Commit them first, so that the new commit holds this alone",
        "nb": "{path} har endringer som ikke er committet; ingenting ble skrevet. Commit dem først, så den nye commiten bare holder dette",
        "sv": "{path} har ändringar som inte är incheckade; inget skrevs. Checka in dem först, så att den nya commiten bara innehåller detta",
    },
    "record.nobody": {
        "en": "git does not know who you are ({reason}); nothing was written. Set user.name and user.email, or leave --commit out",
        "nb": "git vet ikke hvem du er ({reason}); ingenting ble skrevet. Sett user.name og user.email, eller utelat --commit",
        "sv": "git vet inte vem du är ({reason}); inget skrevs. Sätt user.name och user.email, eller utelämna --commit",
    },
    "record.commit_failed": {
        "en": "the entry is written to {path}, but git did not commit it ({reason}). Commit it by hand",
        "nb": "posten er skrevet til {path}, men git committet den ikke ({reason}). Commit den for hånd",
        "sv": "posten är skriven till {path}, men git checkade inte in den ({reason}). Checka in den för hand",
    },
}
