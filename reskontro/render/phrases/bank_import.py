"""What an import of bank files says: what became of payments, and why."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, dict[str, str] | tuple[str, str, str]]] = {
    "bank.title": ("Payments from the bank", "Betalinger fra banken", "Betalningar från banken"),
    "bank.waiting": (
        "Payments that wait for a decision",
        "Betalinger som venter på en avgjørelse",
        "Betalningar som väntar på ett beslut",
    ),
    "bank.table.review": ("For review", "Til gjennomgang", "För granskning"),
    "bank.table.booked": ("Booked", "Bokført", "Bokfört"),
    "bank.table.skipped": ("Left out", "Utelatt", "Utelämnat"),
    "bank.table.totals": ("Totals", "Totalt", "Totalt"),
    "bank.outcome.review": ("for review", "til gjennomgang", "för granskning"),
    "bank.outcome.booked": ("booked", "bokført", "bokfört"),
    "bank.outcome.skipped": ("left out", "utelatt", "utelämnat"),
    "bank.column.outcome": ("Outcome", "Utfall", "Utfall"),
    "bank.column.number": ("Number", "Antall", "Antal"),
    "bank.column.code": ("Voucher", "Bilag", "Verifikation"),
    "bank.column.proposal": ("Customer, documents", "Kunde, dokumenter", "Kund, dokument"),
    "bank.column.reason": ("Reason", "Begrunnelse", "Skäl"),
    "bank.column.said": ("The bank says", "Banken sier", "Banken säger"),
    "bank.column.candidates": ("Candidates", "Kandidater", "Kandidater"),
    "bank.more": (
        "and {n:number} more; --format csv has all of them",
        "og {n:number} til; --format csv har alle",
        "och {n:number} till; --format csv har alla",
    ),
    "bank.reason.reference": (
        "payment reference {reference}",
        "betalingsreferanse {reference}",
        "betalningsreferens {reference}",
    ),
    "bank.reason.reference_names": (
        "the payment reference {reference} names it",
        "betalingsreferansen {reference} peker på den",
        "betalningsreferensen {reference} pekar på den",
    ),
    "bank.reason.reference_in_text": (
        "the text has the payment reference {reference}",
        "teksten har betalingsreferansen {reference}",
        "texten har betalningsreferensen {reference}",
    ),
    "bank.reason.wrong_digit": (
        "{reference} has a wrong check digit and is not trusted",
        "{reference} har feil kontrollsiffer og er ikke å stole på",
        "{reference} har fel kontrollsiffra och går inte att lita på",
    ),
    "bank.reason.unknown_reference": (
        "no document has the payment reference {reference}",
        "ingen dokumenter har betalingsreferansen {reference}",
        "inget dokument har betalningsreferensen {reference}",
    ),
    "bank.reason.foreign_reference": (
        "{reference} has no check digit of this book's references, and no document has it",
        "{reference} har ikke kontrollsifferet til dette regnskapets referanser, og ingen dokumenter har den",
        "{reference} har inte kontrollsiffran för denna bokförings referenser, och inget dokument har den",
    ),
    "bank.reason.reference_of_several": (
        "several documents have the payment reference {reference}: {documents}",
        "flere dokumenter har betalingsreferansen {reference}: {documents}",
        "flera dokument har betalningsreferensen {reference}: {documents}",
    ),
    "bank.reason.text": (
        "the text names {documents}",
        "teksten nevner {documents}",
        "texten nämner {documents}",
    ),
    "bank.reason.settled": (
        "settled already: {document}",
        "allerede utlignet: {document}",
        "redan reglerat: {document}",
    ),
    "bank.reason.other_currency": (
        "nothing of {document} is in {currency}",
        "ingenting av {document} er i {currency}",
        "inget av {document} är i {currency}",
    ),
    "bank.reason.several_customers": (
        "it names documents of several customers ({customers}) of which {open:amount} {currency} is open together, and nothing tells what is for which",
        "den nevner dokumenter hos flere kunder ({customers}) som det er {open:amount} {currency} åpent av til sammen, og ingenting sier hva som gjelder hvem",
        "den nämner dokument hos flera kunder ({customers}) som det är {open:amount} {currency} öppet av tillsammans, och inget säger vad som gäller vem",
    ),
    "bank.reason.several_payers": (
        "the payer may be several customers: {customers}",
        "betaleren kan være flere kunder: {customers}",
        "betalaren kan vara flera kunder: {customers}",
    ),
    "bank.reason.payer_account": (
        "{customer} pays from this account, or names its number",
        "{customer} betaler fra denne kontoen, eller oppgir nummeret sitt",
        "{customer} betalar från detta konto, eller anger sitt nummer",
    ),
    "bank.reason.payer_orgnr": (
        "the payer has the organisation number of {customer}",
        "betaleren har organisasjonsnummeret til {customer}",
        "betalaren har organisationsnumret för {customer}",
    ),
    "bank.reason.payer_name": (
        "the payer has the name of {customer}",
        "betaleren har navnet til {customer}",
        "betalaren har namnet på {customer}",
    ),
    "bank.reason.payer_text": (
        "the text has the name of {customer}",
        "teksten har navnet til {customer}",
        "texten har namnet på {customer}",
    ),
    "bank.reason.exact": (
        "{amount:amount} {currency} is exactly what is open of {documents}",
        "{amount:amount} {currency} er nøyaktig det som er åpent av {documents}",
        "{amount:amount} {currency} är exakt det som är öppet av {documents}",
    ),
    "bank.reason.set": (
        "{documents} together are {amount:amount} {currency}, and no other open documents are",
        "{documents} er til sammen {amount:amount} {currency}, og ingen andre åpne dokumenter er det",
        "{documents} är tillsammans {amount:amount} {currency}, och inga andra öppna dokument är det",
    ),
    "bank.reason.oldest": (
        "nothing tells which documents it is for; the oldest: {documents}",
        "ingenting sier hvilke dokumenter den gjelder; eldst: {documents}",
        "inget säger vilka dokument den gäller; äldst: {documents}",
    ),
    "bank.reason.tie": (
        "{n:number} documents fit the amount, and nothing tells which is meant",
        "{n:number} dokumenter passer med beløpet, og ingenting sier hvilket som er ment",
        "{n:number} dokument passar beloppet, och inget säger vilket som avses",
    ),
    "bank.reason.tie_of_sets": (
        "several sets of open documents make the amount, and nothing tells which is meant",
        "flere utvalg av åpne dokumenter gir beløpet, og ingenting sier hvilket som er ment",
        "flera urval av öppna dokument ger beloppet, och inget säger vilket som avses",
    ),
    "bank.reason.tie_of_lines": (
        "another file has brought some of the lines with this day and amount, and nothing tells which",
        "en annen fil hadde noen av linjene med denne datoen og dette beløpet, og ingenting sier hvilke",
        "en annan fil har gett några av raderna med denna dag och detta belopp, och inget säger vilka",
    ),
    "bank.reason.maybe_same": (
        "the same reference and amount came with {day:date} from another kind of file ({place}): maybe the same payment",
        "samme referanse og beløp kom med datoen {day:date} i en annen type fil ({place}): kanskje samme betaling",
        "samma referens och belopp kom med dagen {day:date} i en annan sorts fil ({place}): kanske samma betalning",
    ),
    "bank.reason.nothing_open": (
        "{customer} has nothing open",
        "{customer} har ingenting åpent",
        "{customer} har inget öppet",
    ),
    "bank.reason.unknown_payer": (
        "nothing tells who has paid",
        "ingenting sier hvem som har betalt",
        "inget säger vem som har betalat",
    ),
    "bank.reason.only_amount": (
        "only {document} has just this amount open",
        "bare {document} har akkurat dette beløpet åpent",
        "bara {document} har just detta belopp öppet",
    ),
    "bank.reason.over": (
        "{over:amount} {currency} is over and settles nothing yet",
        "{over:amount} {currency} er for mye og utligner ingenting ennå",
        "{over:amount} {currency} är för mycket och reglerar inget ännu",
    ),
    "bank.reason.under": (
        "{left:amount} {currency} of {part} is still open",
        "{left:amount} {currency} av {part} er fortsatt åpent",
        "{left:amount} {currency} av {part} är fortfarande öppet",
    ),
    "bank.reason.returned": (
        "a payment that was taken back",
        "en betaling som er trukket tilbake",
        "en betalning som har återtagits",
    ),
    "bank.reason.deduction": (
        "a credit note that the payer has taken off",
        "en kreditnota som betaleren har trukket fra",
        "en kreditfaktura som betalaren har dragit av",
    ),
    "bank.reason.fee": ("the bank's fee", "bankens gebyr", "bankens avgift"),
    "bank.reason.interest": ("the bank's interest", "bankens renter", "bankens ränta"),
    "bank.reason.sent": (
        "the payer sent {amount:amount} {currency}",
        "betaleren sendte {amount:amount} {currency}",
        "betalaren skickade {amount:amount} {currency}",
    ),
    "bank.reason.decided": (
        "decided by a person",
        "avgjort av en person",
        "beslutat av en person",
    ),
    "bank.skipped.booked": (
        "booked already, as {code}",
        "allerede bokført, som {code}",
        "redan bokförd, som {code}",
    ),
    "bank.skipped.line_booked": (
        "the same line of the account is booked from another file, as {code}",
        "samme linje på kontoen er bokført fra en annen fil, som {code}",
        "samma rad på kontot är bokförd från en annan fil, som {code}",
    ),
    "bank.skipped.line_twice": (
        "the same line of the account, with its payments, is in another of these files",
        "samme linje på kontoen, med betalingene, er i en annen av disse filene",
        "samma rad på kontot, med betalningarna, finns i en annan av dessa filer",
    ),
    "bank.skipped.twice": (
        "the same payment is in {file}",
        "samme betaling er i {file}",
        "samma betalning finns i {file}",
    ),
    "bank.skipped.waiting": (
        "waits for a decision already: {place}",
        "venter allerede på en avgjørelse: {place}",
        "väntar redan på ett beslut: {place}",
    ),
    "bank.skipped.ignored": (
        "no customer's payment, as was decided: {place}",
        "ikke en kundes betaling, slik det er avgjort: {place}",
        "ingen kunds betalning, enligt beslut: {place}",
    ),
    "bank.skipped.before": (
        "before {day:date}",
        "før {day:date}",
        "före {day:date}",
    ),
    "bank.skipped.lump": (
        "a lump sum; its payments come in another file (OCR giro, BgMax or camt.054)",
        "en samlesum; betalingene i den kommer i en annen fil (OCR giro, BgMax eller camt.054)",
        "en klumpsumma; betalningarna i den kommer i en annan fil (OCR giro, BgMax eller camt.054)",
    ),
    "bank.skipped.out": (
        "money that goes out",
        "penger som går ut",
        "pengar som går ut",
    ),
    "bank.skipped.nothing": ("no amount", "ikke noe beløp", "inget belopp"),
    "bank.skipped.interest": (
        "the bank's interest; the setting bank.interest names no account for it",
        "bankens renter; innstillingen bank.interest oppgir ingen konto for dem",
        "bankens ränta; inställningen bank.interest anger inget konto för den",
    ),
    "bank.skipped.fee": (
        "the bank's fee; the setting record.charge names no account for it",
        "bankens gebyr; innstillingen record.charge oppgir ingen konto for det",
        "bankens avgift; inställningen record.charge anger inget konto för den",
    ),
    "bank.text.several": (
        "Payment for several customers",
        "Innbetaling for flere kunder",
        "Inbetalning för flera kunder",
    ),
    "bank.text.fee": ("Bank charge", "Bankgebyr", "Bankavgift"),
    "bank.text.interest": ("Bank interest", "Bankrenter", "Bankränta"),
    "bank.text.returned": ("Payment taken back", "Betaling trukket tilbake", "Återtagen betalning"),
    "bank.text.deduction": (
        "Credit note taken off by the payer",
        "Kreditnota trukket fra av betaleren",
        "Kreditfaktura avdragen av betalaren",
    ),
    "bank.text.difference": (
        "Taken although the file does not add up, by {difference} ({reason})",
        "Tatt selv om filen ikke går opp, differanse {difference} ({reason})",
        "Tagen trots att filen inte går ihop, differens {difference} ({reason})",
    ),
    "bank.commit": (
        "Import payments from the bank",
        "Importer betalinger fra banken",
        "Importera betalningar från banken",
    ),
    "bank.to_review": (
        "{n:number} {n:payment waits|payments wait} for a decision in {path}; reskontro import review lists them",
        "{n:number} {n:betaling|betalinger} venter på en avgjørelse i {path}; reskontro import review lister dem",
        "{n:number} {n:betalning|betalningar} väntar på ett beslut i {path}; reskontro import review listar dem",
    ),
    "bank.no_own_account": (
        "the settings do not say which accounts at the bank are the firm's, so a file of any account is taken, this one of {accounts}. Set company.bank_account, or bank.accounts for several",
        "innstillingene sier ikke hvilke bankkontoer som er firmaets, så filer for alle kontoer blir tatt imot, her for {accounts}. Sett company.bank_account, eller bank.accounts for flere",
        "inställningarna säger inte vilka bankkonton som är företagets, så filer för alla konton tas emot, här för {accounts}. Ange company.bank_account, eller bank.accounts för flera",
    ),
    "bank.accepted": (
        "taken all the same: {place}: {key:phrase}",
        "tatt likevel: {place}: {key:phrase}",
        "taget ändå: {place}: {key:phrase}",
    ),
    "bank.would_review": (
        "{n:number} {n:payment|payments} would wait for a decision in {path}",
        "{n:number} {n:betaling|betalinger} ville vente på en avgjørelse i {path}",
        "{n:number} {n:betalning|betalningar} skulle vänta på ett beslut i {path}",
    ),
    "bank.would_supersede": (
        "{place} would no longer wait: its line of the account would be booked from this file",
        "{place} ville ikke vente lenger: linjen på kontoen ville bli bokført fra denne filen",
        "{place} skulle inte vänta längre: raden på kontot skulle bokföras från den här filen",
    ),
    "bank.superseded": (
        "{place} no longer waits: its line of the account is taken from this file",
        "{place} venter ikke lenger: linjen på kontoen er tatt fra denne filen",
        "{place} väntar inte längre: raden på kontot är tagen från den här filen",
    ),
    "bank.how_to_decide": (
        "write the decisions in {path}, then: reskontro import review --apply {path}",
        "skriv avgjørelsene i {path}, deretter: reskontro import review --apply {path}",
        "skriv besluten i {path}, därefter: reskontro import review --apply {path}",
    ),
    "bank.dry_run": (
        "nothing was written (--dry-run)",
        "ingenting er skrevet (--dry-run)",
        "inget har skrivits (--dry-run)",
    ),
    "bank.no_book": (
        "payments are imported into a book; a bare journal has no settings for it",
        "betalinger importeres til et regnskap; en ren journal har ingen innstillinger for det",
        "betalningar importeras till en bokföring; en ensam journal har inga inställningar för det",
    ),
    "bank.cannot_read": (
        "cannot read {path}: {reason}",
        "kan ikke lese {path}: {reason}",
        "kan inte läsa {path}: {reason}",
    ),
    "bank.asked": (
        "{at} of {of}: {day:date}, {amount:amount} {currency}: {said}",
        "{at} av {of}: {day:date}, {amount:amount} {currency}: {said}",
        "{at} av {of}: {day:date}, {amount:amount} {currency}: {said}",
    ),
    "bank.proposed": ("proposed: {proposal}", "forslag: {proposal}", "förslag: {proposal}"),
    "bank.candidate": (
        "{n}) {customer} {document}, {open:amount} open",
        "{n}) {customer} {document}, {open:amount} åpent",
        "{n}) {customer} {document}, {open:amount} öppet",
    ),
    "bank.ask": (
        "y as proposed, numbers, a customer and its documents, i to ignore, Enter for later, q to stop:",
        "j som foreslått, numre, en kunde og dokumentene, i for å utelate, Enter for senere, q for å slutte:",
        "j enligt förslaget, nummer, en kund och dokumenten, i för att utelämna, Enter för senare, q för att sluta:",
    ),
}
