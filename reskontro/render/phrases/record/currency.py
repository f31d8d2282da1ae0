"""What is told of events in another currency than the book's, and why they are refused."""

from __future__ import annotations

from typing import Final

#: Texts in English, Norwegian and Swedish.
PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "I226": (
        "customer {customer}: what one {currency} is worth in {base} is not given.",
        "kunde {customer}: det er ikke oppgitt hva én {currency} er verdt i {base}.",
        "kund {customer}: det är inte angivet vad en {currency} är värd i {base}.",
    ),
    "I226.remedy": (
        "Give the rate of the day: --rate, rate in a file, or as a price in a journal: P {day} {currency} 11.52 {base}",
        "Oppgi dagens kurs: --rate, rate i en fil, eller som en kurs i en journal: P {day} {currency} 11.52 {base}",
        "Ange dagens kurs: --rate, rate i en fil, eller som en kurs i en journal: P {day} {currency} 11.52 {base}",
    ),
    "I351": (
        "“{currency}” is no currency.",
        "«{currency}» er ingen valuta.",
        "”{currency}” är ingen valuta.",
    ),
    "I351.remedy": (
        "Write its code in three capitals, as EUR.",
        "Skriv koden med tre store bokstaver, som EUR.",
        "Skriv koden med tre versaler, som EUR.",
    ),
    "I352": (
        "{currency} is the currency of the book and needs no rate.",
        "{currency} er regnskapets valuta og trenger ingen kurs.",
        "{currency} är bokföringens valuta och behöver ingen kurs.",
    ),
    "I352.remedy": (
        "Leave the rate out, or say which currency it is: --currency.",
        "Utelat kursen, eller si hvilken valuta det er: --currency.",
        "Utelämna kursen, eller ange vilken valuta det är: --currency.",
    ),
    "I353": (
        "one {currency} cannot be worth {rate} {base}.",
        "én {currency} kan ikke være verdt {rate} {base}.",
        "en {currency} kan inte vara värd {rate} {base}.",
    ),
    "I353.remedy": (
        "Give a rate above 0.",
        "Oppgi en kurs over 0.",
        "Ange en kurs över 0.",
    ),
    "I354": (
        "{amount:amount} {currency} would settle an open item without a number, whose value cannot be told.",
        "{amount:amount} {currency} ville utligne en åpen post uten nummer, og da kan ikke verdien leses av.",
        "{amount:amount} {currency} skulle reglera en öppen post utan nummer, vars värde då inte kan läsas av.",
    ),
    "I354.remedy": (
        "Say what it is for with --invoice, or write the entry by hand.",
        "Oppgi hva den gjelder med --invoice, eller skriv posten for hånd.",
        "Ange vad den gäller med --invoice, eller skriv posten för hand.",
    ),
    "I355": (
        "{number} has entries without a value in {base}, so that the exchange difference cannot be told.",
        "{number} har poster uten verdi i {base}, så kursdifferansen kan ikke regnes ut.",
        "{number} har poster utan värde i {base}, så kursdifferensen kan inte räknas ut.",
    ),
    "I355.remedy": (
        "Write the value after the amount in the journal, as in 100.00 EUR @@ 1150.00 {base}.",
        "Skriv verdien etter beløpet i journalen, som i 100.00 EUR @@ 1150.00 {base}.",
        "Skriv värdet efter beloppet i journalen, som i 100.00 EUR @@ 1150.00 {base}.",
    ),
    "I356": (
        "“{product}” has its price in {base}, and the invoice is in {currency}.",
        "«{product}» har pris i {base}, og fakturaen er i {currency}.",
        "”{product}” har pris i {base}, och fakturan är i {currency}.",
    ),
    "I356.remedy": (
        "Give the line a price or an amount in {currency}.",
        "Oppgi pris eller beløp i {currency} på linjen.",
        "Ange pris eller belopp i {currency} på raden.",
    ),
    "I358": (
        "{amount:amount} {currency} at {rate} is worth nothing in {base}.",
        "{amount:amount} {currency} til kurs {rate} er ikke verdt noe i {base}.",
        "{amount:amount} {currency} till kurs {rate} är inte värt något i {base}.",
    ),
    "I358.remedy": (
        "Look whether amount and rate are right: the rate is what one {currency} is worth.",
        "Se om beløp og kurs er riktige: kursen er hva én {currency} er verdt.",
        "Se efter om belopp och kurs stämmer: kursen är vad en {currency} är värd.",
    ),
    "I359": (
        "what was lost of {of} is in several currencies ({currencies}), and an amount is in one.",
        "det som er tapt på {of}, er i flere valutaer ({currencies}), og et beløp kan bare gjelde én.",
        "förlusten på {of} är i flera valutor ({currencies}), men ett belopp anges i en.",
    ),
    "I359.remedy": (
        "Leave the amount out: then all of it is taken back. Or name documents one by one.",
        "Utelat beløpet: da tilbakeføres alt. Eller oppgi dokumentene ett for ett.",
        "Utelämna beloppet: då återförs allt. Eller ange dokumenten ett i taget.",
    ),
    "record.rate": (
        "one {currency} is worth {rate:number} {base} by the price of {day:date} in the journals",
        "én {currency} er verdt {rate:number} {base} etter kursen av {day:date} i journalene",
        "en {currency} är värd {rate:number} {base} enligt kursen {day:date} i journalerna",
    ),
    "record.stays_assumed": (
        "{credit} against {debit}, {amount:amount} {currency}, stays assumed: {number} has entries without a value in {base}",
        "{credit} mot {debit}, {amount:amount} {currency}, forblir antatt: {number} har poster uten verdi i {base}",
        "{credit} mot {debit}, {amount:amount} {currency}, förblir antaget: {number} har poster utan värde i {base}",
    ),
    "record.no_difference": (
        "{credit} against {debit}: no exchange difference is booked, since {number} has entries without a value in {base}",
        "{credit} mot {debit}: ingen kursdifferanse bokføres, siden {number} har poster uten verdi i {base}",
        "{credit} mot {debit}: ingen kursdifferens bokförs, eftersom {number} har poster utan värde i {base}",
    ),
    "record.exchange_gain": (
        "{amount:amount} {currency} is gained by the exchange rate",
        "{amount:amount} {currency} er valutagevinst",
        "{amount:amount} {currency} är valutakursvinst",
    ),
    "record.exchange_loss": (
        "{amount:amount} {currency} is lost by the exchange rate",
        "{amount:amount} {currency} er valutatap",
        "{amount:amount} {currency} är valutakursförlust",
    ),
}
