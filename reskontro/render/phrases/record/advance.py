"""What is told of advances, and why they are refused."""

from __future__ import annotations

from typing import Final

#: Texts in English, Norwegian and Swedish.
PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "I360": (
        "customer {customer} is billed in {currency}, and advances are recorded in {base} only.",
        "kunde {customer} faktureres i {currency}, og forskudd registreres bare i {base}.",
        "kund {customer} faktureras i {currency}, och förskott registreras bara i {base}.",
    ),
    "I360.remedy": (
        "Write the entry by hand, with its value in the book's currency after @@.",
        "Skriv posten for hånd, med verdien i regnskapets valuta etter @@.",
        "Skriv posten för hand, med värdet i bokföringens valuta efter @@.",
    ),
    "I361": (
        "an advance of {amount:amount} is none.",
        "et forskudd på {amount:amount} er ikke noe forskudd.",
        "ett förskott på {amount:amount} är inget förskott.",
    ),
    "I361.remedy": (
        "Give an amount above 0.",
        "Oppgi et beløp over 0.",
        "Ange ett belopp över 0.",
    ),
    "I362": (
        "{number} is no advance of customer {customer} with something left on that day{near:?; nearest: {near}}.",
        "{number} er ikke et forskudd fra kunde {customer} med noe igjen den dagen{near:?; nærmest: {near}}.",
        "{number} är inget förskott från kund {customer} med något kvar den dagen{near:?; närmast: {near}}.",
    ),
    "I362.remedy": (
        "Give the number of the receipt or of the a-konto invoice, or all.",
        "Oppgi nummeret på innbetalingen eller a konto-fakturaen, eller all.",
        "Ange numret på inbetalningen eller à conto-fakturan, eller all.",
    ),
    "I363": (
        "customer {customer} has no advance with something left.",
        "kunde {customer} har ikke noe forskudd igjen.",
        "kund {customer} har inget förskott kvar.",
    ),
    "I363.remedy": (
        "Leave --advance out, or record the advance first: reskontro record advance.",
        "Utelat --advance, eller registrer forskuddet først: reskontro record advance.",
        "Utelämna --advance, eller registrera förskottet först: reskontro record advance.",
    ),
    "I364": (
        "an advance that has come in is not due.",
        "et forskudd som er kommet inn, har ikke forfall.",
        "ett förskott som har kommit in har ingen förfallodag.",
    ),
    "I364.remedy": (
        "Leave --due out, or bill the advance with --invoice.",
        "Utelat --due, eller fakturer forskuddet med --invoice.",
        "Utelämna --due, eller fakturera förskottet med --invoice.",
    ),
    "I365": (
        "an a-konto invoice comes in on no account.",
        "en a konto-faktura kommer ikke inn på noen konto.",
        "en à conto-faktura kommer inte in på något konto.",
    ),
    "I365.remedy": (
        "Leave --account out; what is paid on it is a payment: reskontro record payment.",
        "Utelat --account; det som betales på den, er en innbetaling: reskontro record payment.",
        "Utelämna --account; det som betalas på den är en betalning: reskontro record payment.",
    ),
    "I366": (
        "{amount:amount} {currency} is more than the {left:amount} left of the advance {number}: invoices have deducted the rest.",
        "{amount:amount} {currency} er mer enn de {left:amount} som er igjen av forskuddet {number}: fakturaer har trukket fra resten.",
        "{amount:amount} {currency} är mer än de {left:amount} som är kvar av förskottet {number}: fakturor har dragit av resten.",
    ),
    "I366.remedy": (
        "Credit the invoice that deducts it, or no more than is left.",
        "Krediter fakturaen som trekker det fra, eller ikke mer enn det som er igjen.",
        "Kreditera fakturan som drar av det, eller inte mer än vad som är kvar.",
    ),
    "record.text.advance": (
        "Advance",
        "Forskudd",
        "Förskott",
    ),
    "record.text.on_account": (
        "A-konto invoice {number}",
        "A konto-faktura {number}",
        "À conto-faktura {number}",
    ),
    "record.deducted": (
        "{number}: {amount:amount} {currency} deducted, {left:amount} left of the advance",
        "{number}: {amount:amount} {currency} trukket fra, {left:amount} igjen av forskuddet",
        "{number}: {amount:amount} {currency} avdraget, {left:amount} kvar av förskottet",
    ),
    "record.not_prepaid": (
        "customer {customer} pays in advance, and {amount:amount} {currency} of this is not prepaid",
        "kunde {customer} betaler på forskudd, og {amount:amount} {currency} av dette er ikke betalt på forhånd",
        "kund {customer} betalar i förskott, och {amount:amount} {currency} av detta är inte betalt i förväg",
    ),
}
