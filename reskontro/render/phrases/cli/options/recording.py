"""Help: what the options and arguments of `record` and `recurring` are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    "cli.option.buyer_reference": {
        "nb": "Kjøperens referanse (Deres ref.); ellers kundens egen.",
        "sv": "Köparens referens (Er referens); annars kundens egen.",
        "en": "The buyer's reference; else that of its record.",
    },
    "cli.option.buyer_order": {
        "nb": "Kjøperens bestillingsnummer.",
        "sv": "Köparens ordernummer.",
        "en": "The number of the buyer's order.",
    },
    "cli.option.net_amount": {
        "nb": "Beløpet uten mva.",
        "sv": "Beloppet exkl. moms.",
        "en": "The amount excl. VAT.",
    },
    "cli.option.paid_amount": {
        "nb": "Det som kom inn på konto.",
        "sv": "Det som kom in på kontot.",
        "en": "What came in on the account.",
    },
    "cli.option.credited": {
        "nb": "Fakturaens nummer.",
        "sv": "Fakturans nummer.",
        "en": "The invoice's number.",
    },
    "cli.option.product": {
        "nb": "Varen, etter innstillingen products.",
        "sv": "Varan, enligt inställningen products.",
        "en": "The product, by the setting products.",
    },
    "cli.option.invoices_from": {
        "nb": "Fakturaer fra en YAML-fil, én eller en liste.",
        "sv": "Fakturor från en YAML-fil, en eller en lista.",
        "en": "Invoices from a YAML file, one or a list.",
    },
    "cli.option.delivered": {
        "nb": "Leveringsdagen, som avgjør mva-satsen.",
        "sv": "Leveransdagen, som avgör momssatsen.",
        "en": "The day of delivery, which decides the rate of VAT.",
    },
    "cli.option.credit_all": {
        "nb": "Alt som er igjen av fakturaen.",
        "sv": "Allt som är kvar av fakturan.",
        "en": "All that is left of the invoice.",
    },
    "cli.option.credit_amount": {
        "nb": "Et beløp uten mva.",
        "sv": "Ett belopp exkl. moms.",
        "en": "An amount excl. VAT.",
    },
    "cli.option.paid": {
        "nb": "Dokumentet den gjelder, kan gjentas; utlignes i den rekkefølgen.",
        "sv": "Dokumentet den gäller, kan upprepas; prickas av i den ordningen.",
        "en": "The document it is for, repeatable; settled in that order.",
    },
    "cli.option.paid_interest": (
        "What of it is late interest on the document that was not charged before.",
        "Det av beløpet som er forsinkelsesrente på dokumentet, og ikke krevd før.",
        "Det av beloppet som är dröjsmålsränta på dokumentet, och inte debiterat förut.",
    ),
    "cli.option.charge": {
        "nb": "Det banken beholdt; kunden krediteres for det også.",
        "sv": "Det banken behöll; kunden krediteras för det också.",
        "en": "What the bank kept; the customer is credited for it too.",
    },
    "cli.option.recurring_until": (
        "The last day that invoices are issued on; else today.",
        "Den siste dagen fakturaer er utstedt på; ellers i dag.",
        "Den sista dagen som fakturor utfärdas på; annars i dag.",
    ),
    "cli.option.advance_amount": (
        "What came in, VAT included; with --invoice what is billed, excl. VAT.",
        "Det som kom inn, inkl. mva; med --invoice det som faktureres, uten mva.",
        "Det som kom in, inkl. moms; med --invoice det som faktureras, exkl. moms.",
    ),
    "cli.option.on_account": (
        "Bill the advance: an a-konto invoice, to be paid later.",
        "Fakturer forskuddet: en a konto-faktura, som betales senere.",
        "Fakturera förskottet: en à conto-faktura, som betalas senare.",
    ),
    "cli.option.advance_vat": (
        "The VAT code, where VAT is due on the advance already; else none is.",
        "Mva-koden, der det skal beregnes mva allerede av forskuddet; ellers beregnes ingen.",
        "Momskoden, där moms ska betalas redan på förskottet; annars beräknas ingen.",
    ),
    "cli.option.deducted_advance": (
        "An advance to deduct, by its number, or all; repeatable.",
        "Et forskudd som trekkes fra, med nummer, eller all; kan gjentas.",
        "Ett förskott som dras av, med nummer, eller all; kan upprepas.",
    ),
    "cli.option.no_discount": {
        "nb": "Ingen kontantrabatt.",
        "sv": "Ingen kassarabatt.",
        "en": "No cash discount.",
    },
    "cli.option.set_against": {
        "nb": "Kundens dokumenter, både de som er til gode, og de som skyldes; tas i denne rekkefølgen.",
        "sv": "Kundens dokument, de som är tillgodo och de som är skuld; tas i denna ordning.",
        "en": "Documents of the customer, those in credit and those owed; taken in this order.",
    },
    "cli.option.settled_amount": {
        "nb": "Ikke mer enn dette; ellers så langt dokumentene rekker.",
        "sv": "Inte mer än detta; annars så långt dokumenten räcker.",
        "en": "No more than this; else as far as the documents go.",
    },
    "cli.option.assumed": {
        "nb": "Skriv som henvisninger det reglene nå antar, for dokumentene eller for alle.",
        "sv": "Skriv som hänvisningar det som reglerna nu antar, för dokumenten eller för alla.",
        "en": "Write as references what the rules assume now, of the documents or of all.",
    },
    "cli.option.unsettled": {
        "nb": "Dokumentet som skal være åpent igjen.",
        "sv": "Dokumentet som ska vara öppet igen.",
        "en": "The document that is to be open again.",
    },
    "cli.option.unsettled_payment": {
        "nb": "Det som utlignet det, kan gjentas; ellers alt som gjorde det.",
        "sv": "Det som reglerade det, kan upprepas; annars allt som gjorde det.",
        "en": "What settled it, repeatable; else all that did.",
    },
    "cli.option.reversed": {
        "nb": "Posten: bilagets kode, eller PATH:LINE.",
        "sv": "Posten: verifikationens kod, eller PATH:LINE.",
        "en": "The entry: the code of its transaction, or PATH:LINE.",
    },
    "cli.option.refund_currency": {
        "nb": "Valutaen; ellers dokumentenes, ellers kundens, ellers regnskapets.",
        "sv": "Valutan; annars dokumentens, annars kundens, annars bokföringens.",
        "en": "The currency; else that of the documents, else the customer's, else the book's.",
    },
    "cli.option.refunded": {
        "nb": "Det som betales tilbake.",
        "sv": "Det som betalas tillbaka.",
        "en": "What is paid back.",
    },
    "cli.option.refunded_document": {
        "nb": "Dokumentet som er til gode, kan gjentas; tas i den rekkefølgen.",
        "sv": "Dokumentet som är tillgodo, kan upprepas; tas i den ordningen.",
        "en": "The document whose credit it is, repeatable; taken in that order.",
    },
    "cli.option.reopen": {
        "nb": "Også mer enn det som er til gode: dokumentet blir åpent igjen med det overskytende.",
        "sv": "Även mer än det som är tillgodo: dokumentet blir öppet igen med det överskjutande.",
        "en": "Also more than is in credit: the document is open again by what is over.",
    },
    "cli.option.refund_account": {
        "nb": "Kontoen det ble betalt fra; ellers etter innstillingene.",
        "sv": "Kontot det betalades från; annars enligt inställningarna.",
        "en": "The account it was paid from; else by the settings.",
    },
    "cli.option.transfer_from": {
        "nb": "Kunden dokumentene flyttes fra.",
        "sv": "Kunden som dokumenten flyttas från.",
        "en": "The customer that documents are moved from.",
    },
    "cli.option.transfer_to": {
        "nb": "Kunden de flyttes til.",
        "sv": "Kunden som de flyttas till.",
        "en": "The customer that they are moved to.",
    },
    "cli.option.transferred": {
        "nb": "De åpne dokumentene som flyttes.",
        "sv": "De öppna dokumenten som flyttas.",
        "en": "The open documents that move.",
    },
    "cli.option.transfer_all": {
        "nb": "Alt som er åpent, og alt til gode.",
        "sv": "Allt som är öppet, och alla tillgodohavanden.",
        "en": "All that is open, and all credit.",
    },
    "cli.option.transfer_amount": {
        "nb": "Hvor mye av det ene dokumentet som flyttes; ellers alt som er åpent.",
        "sv": "Hur mycket av det enda dokumentet som flyttas; annars allt som är öppet.",
        "en": "How much of the one document moves; else all that is open of it.",
    },
    "cli.option.transfer_invoice": {
        "nb": "Et dokument hos mottakeren som beløpet til gode utlignes mot, kan gjentas; i den rekkefølgen.",
        "sv": "Ett dokument där som tillgodohavandet kvittas mot, kan upprepas; i den ordningen.",
        "en": "A document there that credit is set against, repeatable; in that order.",
    },
    "cli.option.yes": {
        "nb": "Spør ikke, heller ikke der utligningen er en gjetning.",
        "sv": "Fråga inte, inte heller där avprickningen är en gissning.",
        "en": "Do not ask, not even where the settlement is a guess.",
    },
    "cli.option.lost": {
        "nb": "Dokumenter som er tapt, vanligvis fakturaer.",
        "sv": "Dokument med kundförlust, oftast fakturor.",
        "en": "Documents that are lost, as a rule invoices.",
    },
    "cli.option.ground": {
        "nb": "Hvorfor tapet er endelig: en grunn etter loven. reskontro rules viser dem.",
        "sv": "Varför förlusten är konstaterad: en grund enligt lagen. reskontro rules visar dem.",
        "en": "Why the loss is final: a ground of the law. reskontro rules lists them.",
    },
    "cli.option.evidence": {
        "nb": "Det som dokumenterer grunnen, en tekst eller en fil i regnskapet; ellers bilaget.",
        "sv": "Det som dokumenterar grunden, en text eller en fil i bokföringen; annars underlaget.",
        "en": "What proves the ground, a text or a file in the book; else the voucher.",
    },
    "cli.option.lost_customer": {
        "nb": "Kunden: med --all, eller der flere har det nummeret.",
        "sv": "Kunden: med --all, eller där flera har det numret.",
        "en": "The customer: with --all, or where several have that number.",
    },
    "cli.option.lost_all": {
        "nb": "Alt som er åpent hos kunden.",
        "sv": "Allt som är öppet hos kunden.",
        "en": "All that is open of the customer.",
    },
    "cli.option.lost_amount": {
        "nb": "En del av ett dokument, med mva; ellers alt som er åpent av det.",
        "sv": "En del av ett dokument, inkl. moms; annars allt som är öppet av det.",
        "en": "A part of one document, incl. VAT; else all that is open of it.",
    },
    "cli.option.lost_vat": {
        "nb": "Mva-koden for dokumenter der fakturaen ikke er i regnskapet, for eksempel åpningsposter.",
        "sv": "Momskoden för dokument vars faktura inte finns i bokföringen, som ingående poster.",
        "en": "The VAT code of documents whose invoice is not in the book, as openings.",
    },
    "cli.option.no_vat": {
        "nb": "Ta ingen mva tilbake: tapet er hele beløpet.",
        "sv": "Ta inte tillbaka moms: förlusten är hela beloppet.",
        "en": "Take no VAT back: the loss is all of the amount.",
    },
    "cli.option.loss_account": {
        "nb": "Kontoen for tapet; ellers etter innstillingene.",
        "sv": "Kontot för förlusten; annars enligt inställningarna.",
        "en": "The account of the loss; else by the settings.",
    },
    "cli.option.recovered_of": {
        "nb": "Kunden, eller dokumentet som ble tapsført.",
        "sv": "Kunden, eller dokumentet som skrevs av.",
        "en": "The customer, or the document that was written off.",
    },
    "cli.option.recovered_amount": {
        "nb": "Det som kom inn, i regnskapets valuta; med --reinstate det som tilbakeføres, i dokumentets, hele tapet uten beløp.",
        "sv": "Det som kom in, i bokföringens valuta; med --reinstate det som återförs, i dokumentets, hela förlusten utan belopp.",
        "en": "What came in, in the book's currency; with --reinstate what is taken back, in the document's, all of the loss without it.",
    },
    "cli.option.reinstate": {
        "nb": "Tilbakefør tapet i stedet: dokumentet er åpent igjen, og innbetalinger registreres på det.",
        "sv": "Återför förlusten i stället: dokumentet är öppet igen, och inbetalningar registreras på det.",
        "en": "Take the loss back instead: the document is open again, and payments are recorded on it.",
    },
    "cli.option.allowance_rate": {
        "nb": "Prosent av alle åpne poster.",
        "sv": "Procent av alla öppna poster.",
        "en": "Per cent of all open items.",
    },
    "cli.option.allowance_matrix": {
        "nb": "Prosent for hvert intervall i aldersfordelingen, ikke forfalt først, med komma mellom: 2,4,8.7,25,100.",
        "sv": "Procent för varje intervall i åldersanalysen, ej förfallet först, med komma mellan: 2,4,8.7,25,100.",
        "en": "Per cent for each bucket of the ageing, not due first, with commas between: 2,4,8.7,25,100.",
    },
    "cli.option.allowance_reverse": {
        "nb": "Tilbakefør hele avsetningen.",
        "sv": "Återför hela nedskrivningen.",
        "en": "Take all of the allowance back.",
    },
    "cli.option.opening_from": {
        "nb": "De åpne postene som CSV: kunde, faktura, dato, forfall, beløp, kid, tekst.",
        "sv": "De öppna posterna som CSV: kund, faktura, datum, förfallodag, belopp, ocr, text.",
        "en": "The open items as CSV: customer, document, date, due, amount, kid, text.",
    },
}
