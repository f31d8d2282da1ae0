"""Kinds of entries, what a settlement rests on, and notes on what a report is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "report.kind.opening": {
        "en": "opening",
        "nb": "åpningspost",
        "sv": "ingående",
    },
    "report.kind.invoice": {
        "en": "invoice",
        "nb": "faktura",
        "sv": "faktura",
    },
    "report.kind.credit_note": {
        "en": "credit note",
        "nb": "kreditnota",
        "sv": "kreditfaktura",
    },
    "report.kind.payment": {
        "en": "payment",
        "nb": "innbetaling",
        "sv": "inbetalning",
    },
    "report.kind.refund": {
        "en": "refund",
        "nb": "tilbakebetaling",
        "sv": "återbetalning",
    },
    "report.kind.write_off": {
        "en": "write-off",
        "nb": "konstatert tap",
        "sv": "konstaterad förlust",
    },
    "report.kind.reinstated": {
        "en": "reinstated",
        "nb": "tilbakeført tap",
        "sv": "återförd",
    },
    "report.kind.fee": {
        "en": "fee",
        "nb": "gebyr",
        "sv": "avgift",
    },
    "report.kind.interest": {
        "en": "interest",
        "nb": "rente",
        "sv": "ränta",
    },
    "report.kind.waiver": {
        "en": "waiver",
        "nb": "ettergitt",
        "sv": "eftergift",
    },
    "report.kind.settlement": {
        "en": "settlement",
        "nb": "utligning",
        "sv": "kvittning",
    },
    "report.kind.transfer": {
        "en": "transfer",
        "nb": "overføring",
        "sv": "överföring",
    },
    "report.kind.other": {
        "en": "other",
        "nb": "annet",
        "sv": "övrigt",
    },
    "report.basis.reference": {
        "en": "named",
        "nb": "oppgitt",
        "sv": "angiven",
    },
    "report.basis.code": {
        "en": "by code",
        "nb": "etter bilagskode",
        "sv": "efter verifikationskod",
    },
    "report.basis.kid": {
        "en": "by payment reference",
        "nb": "etter KID",
        "sv": "efter OCR-nummer",
    },
    "report.basis.text": {
        "en": "assumed, named in the text",
        "nb": "antatt, nevnt i teksten",
        "sv": "antaget, nämnd i texten",
    },
    "report.basis.exact": {
        "en": "assumed, exact amount",
        "nb": "antatt, nøyaktig beløp",
        "sv": "antaget, exakt belopp",
    },
    "report.basis.oldest": {
        "en": "assumed, oldest due first",
        "nb": "antatt, eldste forfall først",
        "sv": "antaget, äldsta förfallodag först",
    },
    "report.basis.oldest_tie": {
        "en": "assumed, oldest due first (tie)",
        "nb": "antatt, eldste forfall først (flere like)",
        "sv": "antaget, äldsta förfallodag först (flera lika)",
    },
    "report.why": {
        "en": "{date:date}  {by:phrase}{credit} → {debit}  {amount:amount}  {basis:phrase}  ({source})",
        "nb": "{date:date}  {by:phrase}{credit} → {debit}  {amount:amount}  {basis:phrase}  ({source})",
        "sv": "{date:date}  {by:phrase}{credit} → {debit}  {amount:amount}  {basis:phrase}  ({source})",
    },
    "report.why_part": {
        "en": "{date:date}  {by:phrase}{credit} → {debit} ({kind:phrase}, {due:date})  {amount:amount}  {basis:phrase}  ({source})",
        "nb": "{date:date}  {by:phrase}{credit} → {debit} ({kind:phrase}, {due:date})  {amount:amount}  {basis:phrase}  ({source})",
        "sv": "{date:date}  {by:phrase}{credit} → {debit} ({kind:phrase}, {due:date})  {amount:amount}  {basis:phrase}  ({source})",
    },
    "report.closing_counts": {
        "en": "the closing of balances of {day} is not reopened that day or the next: it counts from the day after it",
        "nb": "avslutningen av saldoer {day} er ikke gjenåpnet samme dag eller dagen etter: den regnes med fra dagen etter",
        "sv": "avslutningen av saldon {day} är inte återöppnad samma dag eller dagen efter: den räknas med från dagen efter",
    },
    "report.closings": {
        "en": "{n} year-end {n:transaction|transactions} left out (closing and reopening of balances)",
        "nb": "{n} årsavslutningsbilag holdt utenfor (avslutning og gjenåpning av saldoer)",
        "sv": "{n} {n:bokslutsverifikation utelämnad|bokslutsverifikationer utelämnade} (avslutning och återöppning av saldon)",
    },
    "report.virtual": {
        "en": "{n} {n:entry is|entries are} on virtual postings; --real leaves them out",
        "nb": "{n} {n:post|poster} står på virtuelle posteringer; --real holder dem utenfor",
        "sv": "{n} {n:post|poster} står på virtuella konteringar; --real utelämnar dem",
    },
    "report.no_entries": {
        "en": "the book has no entries on receivable accounts",
        "nb": "regnskapet har ingen poster på kundefordringskontoene",
        "sv": "bokföringen har inga poster på kundfordringskontona",
    },
    "report.before_first": {
        "en": "the day is before the first entry, {first:date}: nothing was open",
        "nb": "dagen er før den første posten, {first:date}: ingenting var åpent",
        "sv": "dagen ligger före den första posten, {first:date}: inget var öppet",
    },
    "report.nothing_selected": {
        "en": "nothing to show",
        "nb": "ingenting å vise",
        "sv": "inget att visa",
    },
    "report.younger": {
        "en": "the book is younger than the period asked for: counted from its first entry, {first:date}, {days} {days:day|days}",
        "nb": "regnskapet er yngre enn perioden: regnet fra første post, {first:date}, {days} {days:dag|dager}",
        "sv": "bokföringen är yngre än perioden: räknat från första posten, {first:date}, {days} {days:dag|dagar}",
    },
    "report.without_value": {
        "en": "{n} {n:entry|entries} in other currencies without a value in {currency} are left out",
        "nb": "{n} {n:post|poster} i annen valuta uten verdi i {currency} er holdt utenfor",
        "sv": "{n} {n:post|poster} i annan valuta utan värde i {currency} är {n:utelämnad|utelämnade}",
    },
    "report.no_revenue": {
        "en": "no revenue account has postings{currency:? in {currency}}: sales, and the figures made of them, are not known",
        "nb": "ingen inntektskonto har posteringer{currency:? i {currency}}: salget, og nøkkeltallene som bygger på det, er ikke kjent",
        "sv": "inget intäktskonto har konteringar{currency:? i {currency}}: försäljningen, och nyckeltalen som bygger på den, är inte kända",
    },
    "report.sold_elsewhere": {
        "en": "{n} {n:entry|entries} in {currency} {n:has its|have their} sales in another currency: sales in {currency}, and the figures made of them, are not known",
        "nb": "{n} {n:post|poster} i {currency} har salget i en annen valuta: salget i {currency}, og nøkkeltallene som bygger på det, er ikke kjent",
        "sv": "{n} {n:post|poster} i {currency} har försäljningen i en annan valuta: försäljningen i {currency}, och nyckeltalen som bygger på den, är inte kända",
    },
    "report.no_losses": {
        "en": "no account of losses is found{currency:? in {currency}}: losses are not known",
        "nb": "fant ingen tapskonto{currency:? i {currency}}: tapene er ikke kjent",
        "sv": "hittade inget förlustkonto{currency:? i {currency}}: förlusterna är inte kända",
    },
    "report.booked_value": {
        "en": "entries in {others} count with their booked value in {currency}",
        "nb": "poster i {others} regnes med bokført verdi i {currency}",
        "sv": "poster i {others} räknas med bokfört värde i {currency}",
    },
    "report.losses_of_all": {
        "en": "losses are left out: the accounts of losses and sales do not tell customers apart",
        "nb": "tap er holdt utenfor: kontoene for tap og salg skiller ikke kundene",
        "sv": "förluster är utelämnade: kontona för förluster och försäljning skiljer inte kunderna åt",
    },
}
