"""Titles and headings of the reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "report.ageing.by_due": {
        "en": "Ageing of receivables, by due date",
        "nb": "Aldersfordelte kundefordringer, etter forfall",
        "sv": "Åldersanalys av kundfordringar, efter förfallodag",
    },
    "report.ageing.by_invoice": {
        "en": "Ageing of receivables, by date of issue",
        "nb": "Aldersfordelte kundefordringer, etter fakturadato",
        "sv": "Åldersanalys av kundfordringar, efter fakturadatum",
    },
    "report.open": {
        "en": "Open items",
        "nb": "Åpne poster",
        "sv": "Öppna poster",
    },
    "report.balances": {
        "en": "Customer balances",
        "nb": "Kundesaldoer",
        "sv": "Kundsaldon",
    },
    "report.statement": {
        "en": "Statement of account",
        "nb": "Kontoutskrift",
        "sv": "Kontoutdrag",
    },
    "report.specification": {
        "en": "Customer specification",
        "nb": "Kundespesifikasjon",
        "sv": "Specifikation av kundreskontran",
    },
    "report.dso": {
        "en": "Days sales outstanding (DSO)",
        "nb": "Gjennomsnittlig kredittid (DSO)",
        "sv": "Genomsnittlig kredittid (DSO)",
    },
    "report.loss": {
        "en": "Losses on receivables",
        "nb": "Tap på kundefordringer",
        "sv": "Kundförluster",
    },
    "report.kpi": {
        "en": "Key figures",
        "nb": "Nøkkeltall",
        "sv": "Nyckeltal",
    },
    "report.trend": {
        "en": "Trend",
        "nb": "Utvikling",
        "sv": "Utveckling",
    },
    "report.total": {
        "en": "Total",
        "nb": "Totalt",
        "sv": "Totalt",
    },
    "report.share": {
        "en": "Per cent",
        "nb": "Prosent",
        "sv": "Procent",
    },
    "report.percent": {
        "en": "{share:percent}",
        "nb": "{share:percent}",
        "sv": "{share:percent}",
    },
    "report.risk": {
        "en": "Risk",
        "nb": "Risiko",
        "sv": "Risk",
    },
    "report.risk.low": {
        "en": "low",
        "nb": "lav",
        "sv": "låg",
    },
    "report.risk.moderate": {
        "en": "moderate",
        "nb": "moderat",
        "sv": "måttlig",
    },
    "report.risk.high": {
        "en": "high",
        "nb": "høy",
        "sv": "hög",
    },
    "report.risk.very_high": {
        "en": "very high",
        "nb": "meget høy",
        "sv": "mycket hög",
    },
    "report.apart": {
        "en": "Customers in debit {debit:amount}, in credit {credit:amount}",
        "nb": "Kunder med debetsaldo {debit:amount}, med kreditsaldo {credit:amount}",
        "sv": "Kunder med debetsaldo {debit:amount}, med kreditsaldo {credit:amount}",
    },
    "report.in_currency": {
        "en": "{currency}",
        "nb": "{currency}",
        "sv": "{currency}",
    },
    "report.all_customers": {
        "en": "All customers",
        "nb": "Alle kunder",
        "sv": "Alla kunder",
    },
    "report.customer": {
        "en": "Customer",
        "nb": "Kunde",
        "sv": "Kund",
    },
    "report.name": {
        "en": "Name",
        "nb": "Navn",
        "sv": "Namn",
    },
    "report.name_or_document": {
        "en": "Name / document",
        "nb": "Navn / dokument",
        "sv": "Namn / dokument",
    },
    "report.currency": {
        "en": "Currency",
        "nb": "Valuta",
        "sv": "Valuta",
    },
    "report.date": {
        "en": "Date",
        "nb": "Dato",
        "sv": "Datum",
    },
    "report.text": {
        "en": "Text",
        "nb": "Tekst",
        "sv": "Text",
    },
    "report.document": {
        "en": "Document",
        "nb": "Dokument",
        "sv": "Dokument",
    },
    "report.voucher": {
        "en": "Voucher",
        "nb": "Bilag",
        "sv": "Verifikation",
    },
    "report.kind": {
        "en": "Kind",
        "nb": "Type",
        "sv": "Typ",
    },
    "report.due": {
        "en": "Due",
        "nb": "Forfall",
        "sv": "Förfaller",
    },
    "report.kid": {
        "en": "Payment reference",
        "nb": "KID",
        "sv": "OCR",
    },
    "report.settles": {
        "en": "Settles",
        "nb": "Utligner",
        "sv": "Avser",
    },
    "report.debit": {
        "en": "Debit",
        "nb": "Debet",
        "sv": "Debet",
    },
    "report.credit": {
        "en": "Credit",
        "nb": "Kredit",
        "sv": "Kredit",
    },
    "report.balance": {
        "en": "Balance",
        "nb": "Saldo",
        "sv": "Saldo",
    },
    "report.amount": {
        "en": "Amount",
        "nb": "Beløp",
        "sv": "Belopp",
    },
    "report.settled": {
        "en": "Settled",
        "nb": "Utlignet",
        "sv": "Reglerat",
    },
    "report.open_amount": {
        "en": "Open",
        "nb": "Åpent",
        "sv": "Öppet",
    },
    "report.days_overdue": {
        "en": "Days overdue",
        "nb": "Dager over forfall",
        "sv": "Dagar efter förfall",
    },
    "report.age": {
        "en": "Days",
        "nb": "Dager",
        "sv": "Dagar",
    },
    "report.not_due": {
        "en": "Not due",
        "nb": "Ikke forfalt",
        "sv": "Ej förfallet",
    },
    "report.days": {
        "en": "{low}–{high}",
        "nb": "{low}–{high}",
        "sv": "{low}–{high}",
    },
    "report.over_days": {
        "en": "Over {days}",
        "nb": "Over {days}",
        "sv": "Över {days}",
    },
    "report.month": {
        "en": "{month:month}",
        "nb": "{month:month}",
        "sv": "{month:month}",
    },
    "report.older": {
        "en": "Older",
        "nb": "Eldre",
        "sv": "Äldre",
    },
    "report.unallocated": {
        "en": "Unallocated",
        "nb": "Uplassert",
        "sv": "Ofördelat",
    },
    "report.credit_limit": {
        "en": "Credit limit",
        "nb": "Kredittgrense",
        "sv": "Kreditgräns",
    },
    "report.credit_use": {
        "en": "Use",
        "nb": "Utnyttet",
        "sv": "Utnyttjat",
    },
    "report.opening_balance": {
        "en": "Opening balance",
        "nb": "Åpningssaldo",
        "sv": "Ingående saldo",
    },
    "report.closing_balance": {
        "en": "Closing balance",
        "nb": "Sluttsaldo",
        "sv": "Utgående saldo",
    },
    "report.period": {
        "en": "{first:date} to {last:date}",
        "nb": "{first:date} til {last:date}",
        "sv": "{first:date} till {last:date}",
    },
    "report.unknown_customer": {
        "en": "unknown customer",
        "nb": "ukjent kunde",
        "sv": "okänd kund",
    },
    "report.unknown_title": {
        "en": "{customer} unknown customer{currency}",
        "nb": "{customer} ukjent kunde{currency}",
        "sv": "{customer} okänd kund{currency}",
    },
    "report.list": {
        "en": "{items}",
        "nb": "{items}",
        "sv": "{items}",
    },
    "report.pay_to": {
        "en": "Pay to account {account}",
        "nb": "Betales til konto {account}",
        "sv": "Betalas till konto {account}",
    },
    "report.due_by_terms": {
        "en": "A due date here rests on today's terms of payment, not on the journal: a change of terms would move it.",
        "nb": "En forfallsdato her bygger på dagens betalingsbetingelser, ikke på journalen: endres betingelsene, flyttes den.",
        "sv": "En förfallodag här bygger på dagens betalningsvillkor, inte på journalen: ändras villkoren flyttas den.",
    },
}
