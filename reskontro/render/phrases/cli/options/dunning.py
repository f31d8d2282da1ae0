"""Help: what the options and arguments of `dunning`, `interest` and `log` are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    "cli.option.waiting": {
        "nb": "Vis også det som bare venter på sin dag.",
        "sv": "Visa också det som bara väntar på sin dag.",
        "en": "Also show what only waits for its day.",
    },
    "cli.option.run_on": {
        "nb": "Dagen brevene er fra (uten: i dag).",
        "sv": "Brevens datum (utan: i dag).",
        "en": "The day of the letters (without: today).",
    },
    "cli.option.run_for": {
        "nb": "Bare disse kundene; * og ? er jokertegn.",
        "sv": "Bara dessa kunder; * och ? är jokertecken.",
        "en": "Only these customers; * and ? are wildcards.",
    },
    "cli.option.run_rate": {
        "nb": "Kurs for brev i en annen valuta: EUR=11.50; ellers etter dagens kurs (P) i journalene.",
        "sv": "Kurs för brev i en annan valuta: EUR=11.50; annars enligt dagens kurs (P) i journalerna.",
        "en": "Rate for letters in another currency: EUR=11.50; else by the price (P) of the day in the journals.",
    },
    "cli.option.waive_fee": {
        "nb": "Bare gebyrer.",
        "sv": "Bara avgifter.",
        "en": "Only fees.",
    },
    "cli.option.waive_interest": {
        "nb": "Bare renter.",
        "sv": "Bara räntor.",
        "en": "Only interest.",
    },
    "cli.option.waive_amount": {
        "nb": "Hvor mye (uten: alt); gebyrer før renter.",
        "sv": "Hur mycket (utan: allt); avgifter före räntor.",
        "en": "How much (without: all); fees before interest.",
    },
    "cli.option.run_to": {
        "nb": "Mappe for brevene som PDF (uten: ingen; dunning letter skriver dem ut).",
        "sv": "Mapp för breven som PDF (utan: inga; dunning letter skriver ut dem).",
        "en": "Folder for the letters as PDF (without: none; dunning letter prints them).",
    },
    "cli.option.handover_collector": {
        "nb": "Hvem som får saken.",
        "sv": "Vem som får ärendet.",
        "en": "Who gets the case.",
    },
    "cli.option.handover_of": {
        "nb": "Kunder eller dokumenter (uten: alle modne saker).",
        "sv": "Kunder eller dokument (utan: alla ärenden som är mogna för inkasso).",
        "en": "Customers or documents (without: all cases that are ripe).",
    },
    "cli.option.handover_reference": {
        "nb": "Inkassobyråets saksnummer.",
        "sv": "Inkassobolagets ärendenummer.",
        "en": "The collector's number of the case.",
    },
    "cli.option.handover_text": {
        "nb": "Det inkassobyrået bør vite.",
        "sv": "Det som inkassobolaget bör veta.",
        "en": "What the collector should know.",
    },
    "cli.option.letter": {
        "nb": "Nummeret på brevet.",
        "sv": "Brevets nummer.",
        "en": "The number of the letter.",
    },
    "cli.option.letters": {
        "nb": "Brev, etter nummer; * og ? er jokertegn.",
        "sv": "Brev, efter nummer; * och ? är jokertecken.",
        "en": "Letters, by number; * and ? are wildcards.",
    },
    "cli.option.eml": {
        "nb": "Skriv e-post med brevet vedlagt (.eml) i stedet for PDF.",
        "sv": "Skriv e-post med brevet bifogat (.eml) i stället för PDF.",
        "en": "Write e-mails with the letter attached (.eml) instead of PDF.",
    },
    "cli.option.paid_since": {
        "nb": "Bare dokumenter som ble betalt fra og med denne dagen.",
        "sv": "Bara dokument som betalades från denna dag.",
        "en": "Only documents that were paid from this day on.",
    },
    "cli.option.least_interest": {
        "nb": "Minste rente det sendes brev for.",
        "sv": "Minsta ränta som det skickas brev för.",
        "en": "The least interest that a letter is sent for.",
    },
    "cli.option.days_to_pay": {
        "nb": "Betalingsfrist i dager, regnet fra brevets dato; 0 for ingen frist.",
        "sv": "Dagar att betala på, från brevets dag; 0 för ingen frist.",
        "en": "Days to pay from the day of the letter; 0 for no deadline.",
    },
    "cli.option.run_send": {
        "nb": "Send brevene som går med e-post når de gjelder.",
        "sv": "Skicka breven som går med e-post när de gäller.",
        "en": "Send the letters that go by e-mail once they are in force.",
    },
    "cli.option.again": {
        "nb": "Send nevnte brev igjen, der det ikke er kjent om de kom fram.",
        "sv": "Skicka angivna brev igen, där det inte är känt om de kom fram.",
        "en": "Send the letters named again where it is not known whether they arrived.",
    },
    "cli.option.by_hand": {
        "nb": "Noter at nevnte brev er sendt: med post, fra et e-postprogram, eller at de kom fram.",
        "sv": "Anteckna att angivna brev är skickade: med post, från ett e-postprogram, eller att de"
        " kom fram.",
        "en": "Note the letters named as sent: by post, from a mail program, or known to have arrived.",
    },
    "cli.option.paused": {
        "nb": "En kunde, med nummer eller navn, eller et dokument.",
        "sv": "En kund, med nummer eller namn, eller ett dokument.",
        "en": "A customer, by number or name, or a document.",
    },
    "cli.option.paused_until": {
        "nb": "Siste dag det gjelder (uten: til det oppheves).",
        "sv": "Sista dagen det gäller (utan: tills det hävs).",
        "en": "The last day it holds (without: until it is released).",
    },
    "cli.option.paused_reason": {
        "nb": "Hvorfor.",
        "sv": "Varför.",
        "en": "Why.",
    },
    "cli.option.promised_by": {
        "nb": "Dagen det er lovet betaling innen.",
        "sv": "Dagen då betalning är utlovad senast.",
        "en": "The day by which payment is promised.",
    },
    "cli.option.promised_amount": {
        "nb": "Hvor mye som er lovet.",
        "sv": "Hur mycket som är utlovat.",
        "en": "How much is promised.",
    },
    "cli.option.logged_of": {
        "nb": "En kunde, med nummer eller navn, eller et dokument.",
        "sv": "En kund, med nummer eller namn, eller ett dokument.",
        "en": "A customer, by number or name, or a document.",
    },
    "cli.option.logged": {
        "nb": "Hva som skjedde.",
        "sv": "Vad som hände.",
        "en": "What happened.",
    },
    "cli.option.logged_by": {
        "nb": "Hvordan: call, email, letter, meeting, agreement eller note.",
        "sv": "Hur: call, email, letter, meeting, agreement eller note.",
        "en": "How: call, email, letter, meeting, agreement or note.",
    },
    "cli.option.interest_what": {
        "nb": "Hvem eller hva: et kundenummer, navn eller dokumentnummer. Uten: --all,"
        " --customer eller --amount.",
        "sv": "Vem eller vad: ett kundnummer, namn eller dokumentnummer. Utan: --all,"
        " --customer eller --amount.",
        "en": "Who or what: a customer's number or name, or a document's number. Without:"
        " --all, --customer or --amount.",
    },
    "cli.option.interest_until": {
        "nb": "Siste dag som bærer rente; ellers --as-of. Uten --as-of gjelder også"
        " postene til denne dagen.",
        "sv": "Sista dag som bär ränta; annars --as-of. Utan --as-of gäller även posterna"
        " till denna dag.",
        "en": "The last day that bears interest; else --as-of. Without --as-of the"
        " entries count up to this day too.",
    },
    "cli.option.interest_closed": {
        "nb": "Også oppgjorte dokumenter som ble betalt for sent.",
        "sv": "Även reglerade dokument som betalades för sent.",
        "en": "Settled documents that were paid late too.",
    },
    "cli.option.interest_rate": {
        "nb": "Avtalt sats i prosent per år, i stedet for kundens interest_rate; for"
        " forbrukere aldri over lovens.",
        "sv": "Avtalad sats i procent per år, i stället för kundens interest_rate; för"
        " konsumenter aldrig över lagens.",
        "en": "The agreed rate in per cent a year, in place of the customer's"
        " interest_rate; for consumers never above the law's.",
    },
    "cli.option.interest_country": {
        "nb": "Hvilket lands satser: NO eller SE; ellers regnskapets land, med --amount"
        " uten regnskap NO.",
        "sv": "Vilket lands satser: NO eller SE; annars bokföringens land, med --amount"
        " utan bokföring NO.",
        "en": "Whose rates: NO or SE; else those of the book's country, with --amount"
        " outside a book NO.",
    },
    "cli.option.interest_amount": {
        "nb": "Et beløp utenfor regnskapet; krever --due.",
        "sv": "Ett belopp utanför bokföringen; kräver --due.",
        "en": "A sum outside the book; needs --due.",
    },
    "cli.option.interest_due": {
        "nb": "Dagen beløpet forfalt.",
        "sv": "Dagen då beloppet förföll.",
        "en": "The day the sum was due.",
    },
    "cli.option.interest_consumer": {
        "nb": "Beløpet skyldes av en forbruker.",
        "sv": "Beloppet är en konsuments skuld.",
        "en": "A consumer owes the sum.",
    },
}
