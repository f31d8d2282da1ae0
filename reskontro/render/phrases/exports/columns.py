"""What the columns of exports and queries hold."""

from __future__ import annotations

from typing import Final

#: In the order of `ORDER`.
PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "export.minor": (
        "{column} in the smallest unit of its currency, exact",
        "{column} i valutaens minste enhet, eksakt",
        "{column} i valutans minsta enhet, exakt",
    ),
    "export.column.customer": ("customer number", "kundenummer", "kundnummer"),
    "export.column.name": (
        "the customer's name; empty where the register does not know the number",
        "kundens navn; tomt der kundekartoteket ikke kjenner nummeret",
        "kundens namn; tomt där kundregistret inte känner till numret",
    ),
    "export.column.type": (
        "business, person, public or foreign",
        "business (foretak), person, public (offentlig) eller foreign (utenlandsk)",
        "business (företag), person, public (offentlig) eller foreign (utländsk)",
    ),
    "export.column.orgnr": ("organisation number", "organisasjonsnummer", "organisationsnummer"),
    "export.column.address.street": ("address: street", "adresse: gate", "adress: gata"),
    "export.column.address.postcode": (
        "address: postcode",
        "adresse: postnummer",
        "adress: postnummer",
    ),
    "export.column.address.city": ("address: city", "adresse: poststed", "adress: ort"),
    "export.column.address.country": (
        "address: ISO code of the country",
        "adresse: landets ISO-kode",
        "adress: landets ISO-kod",
    ),
    "export.column.delivery_address.street": (
        "delivery address: street",
        "leveringsadresse: gate",
        "leveransadress: gata",
    ),
    "export.column.delivery_address.postcode": (
        "delivery address: postcode",
        "leveringsadresse: postnummer",
        "leveransadress: postnummer",
    ),
    "export.column.delivery_address.city": (
        "delivery address: city",
        "leveringsadresse: poststed",
        "leveransadress: ort",
    ),
    "export.column.delivery_address.country": (
        "delivery address: ISO code of the country",
        "leveringsadresse: landets ISO-kode",
        "leveransadress: landets ISO-kod",
    ),
    "export.column.contacts": (
        "persons to talk to: name, role, email, phone",
        "kontaktpersoner: navn, rolle, e-post, telefon",
        "kontaktpersoner: namn, roll, e-post, telefon",
    ),
    "export.column.email": ("e-mail", "e-post", "e-post"),
    "export.column.phone": ("telephone", "telefon", "telefon"),
    "export.column.language": (
        "nb, sv or en, where the customer's is not the book's",
        "nb, sv eller en, der kundens språk ikke er regnskapets",
        "nb, sv eller en, där kundens språk inte är bokföringens",
    ),
    "export.column.vat_registered": (
        "whether the customer is registered for VAT",
        "om kunden er registrert i Merverdiavgiftsregisteret",
        "om kunden är momsregistrerad",
    ),
    "export.column.vat_number": ("VAT number", "mva-nummer", "momsregistreringsnummer"),
    "export.column.terms": (
        "the customer's own terms of payment",
        "kundens egne betalingsbetingelser",
        "kundens egna betalningsvillkor",
    ),
    "export.column.payment_method": (
        "how the customer gets invoices and pays",
        "hvordan kunden får faktura og betaler",
        "hur kunden får fakturor och betalar",
    ),
    "export.column.peppol_address": ("Peppol address", "Peppol-adresse", "Peppol-adress"),
    "export.column.buyer_reference": (
        "what the customer wants its invoices to carry",
        "det kunden vil ha på fakturaene sine",
        "det som kunden vill ha på sina fakturor",
    ),
    "export.column.kid": (
        "the customer's own payment reference",
        "kundens egen KID",
        "kundens eget OCR-nummer",
    ),
    "export.column.bank_account": ("bank account", "bankkonto", "bankkonto"),
    "export.column.iban": ("IBAN", "IBAN", "IBAN"),
    "export.column.credit_limit": (
        "credit limit; empty where none is set",
        "kredittgrense; tomt der ingen er satt",
        "kreditgräns; tomt där ingen är satt",
    ),
    "export.column.security": (
        "security held against the debt",
        "sikkerhet for fordringen",
        "säkerhet för fordran",
    ),
    "export.column.insured_limit": (
        "what a credit insurance covers",
        "det en kredittforsikring dekker",
        "det som en kreditförsäkring täcker",
    ),
    "export.column.credit_check.date": (
        "day of the last credit check",
        "dag for siste kredittsjekk",
        "dag för senaste kreditupplysning",
    ),
    "export.column.credit_check.source": (
        "who gave the rating",
        "hvem som ga vurderingen",
        "vem som gav betyget",
    ),
    "export.column.credit_check.rating": (
        "the rating, in the giver's scale",
        "vurderingen, etter giverens skala",
        "betyget, enligt givarens skala",
    ),
    "export.column.reminder_fee_agreed": (
        "whether a reminder fee was agreed in time",
        "om purregebyr er avtalt i tide",
        "om påminnelseavgift är avtalad i tid",
    ),
    "export.column.interest_rate": (
        "late interest agreed, per cent a year",
        "avtalt forsinkelsesrente, prosent i året",
        "avtalad dröjsmålsränta, procent per år",
    ),
    "export.column.discounts": (
        "trade discounts: percent, group, from, until",
        "rabatter: percent, group, from, until",
        "rabatter: percent, group, from, until",
    ),
    "export.column.segment": (
        "segment, a word of the book's own",
        "segment, et ord regnskapet har valgt selv",
        "segment, ett ord som bokföringen själv har valt",
    ),
    "export.column.collector": ("debt collector", "inkassoforetak", "inkassobolag"),
    "export.column.tags": (
        "words of the book's own, with commas between",
        "regnskapets egne ord, med komma mellom",
        "bokföringens egna ord, med komma emellan",
    ),
    "export.column.notes": ("notes", "merknader", "anteckningar"),
    "export.column.legal_basis": (
        "legal basis for keeping the data (GDPR article 6)",
        "behandlingsgrunnlag (personvernforordningen artikkel 6)",
        "rättslig grund (dataskyddsförordningen artikel 6)",
    ),
    "export.column.consents": (
        "consents: purpose, given, withdrawn",
        "samtykker: formål, gitt, trukket tilbake",
        "samtycken: ändamål, lämnat, återkallat",
    ),
    "export.column.closed": (
        "day from which nothing more is sold to the customer",
        "dagen det ikke selges mer til kunden fra",
        "dagen som kunden är stängd från",
    ),
    "export.column.currency": (
        "currency of the amounts; of a customer empty where it is the book's",
        "beløpenes valuta; for en kunde tomt der det er regnskapets",
        "beloppens valuta; för en kund tomt där det är bokföringens",
    ),
    "export.column.entry": (
        "number of the entry in this export, from 1",
        "postens nummer i denne eksporten, fra 1",
        "postens nummer i denna export, från 1",
    ),
    "export.column.date": ("posting date", "posteringsdato", "bokföringsdag"),
    "export.column.kind": (
        "what the entry is: invoice, payment, …",
        "hva posten er: invoice (faktura), payment (betaling), …",
        "vad posten är: invoice (faktura), payment (betalning), …",
    ),
    "export.column.entry_document": (
        (
            "its document's number, made up where the book gives none; empty of a credit that only"
            " names others"
        ),
        (
            "dokumentets nummer, laget av reskontro der regnskapet ikke har noe; tomt for en"
            " kreditpost som bare nevner andre"
        ),
        (
            "dokumentets nummer, skapat av reskontro där bokföringen inte har något; tomt för en"
            " kreditpost som bara nämner andra"
        ),
    ),
    "export.column.code": (
        "code of the transaction, its voucher number",
        "bilagets kode, bilagsnummeret",
        "verifikationens kod, verifikationsnumret",
    ),
    "export.column.names": (
        "the documents it names, with commas between",
        "dokumentene den nevner, med komma mellom",
        "dokumenten den nämner, med komma emellan",
    ),
    "export.column.entry_kid": (
        "payment reference",
        "KID",
        "OCR-nummer",
    ),
    "export.column.text": ("description", "beskrivelse", "beskrivning"),
    "export.column.entry_amount": (
        "above 0 where the customer owes more, below where less",
        "over 0 der kunden skylder mer, under der mindre",
        "över 0 där kunden är skyldig mer, under där mindre",
    ),
    "export.column.booked": (
        "value in the book's currency; empty where it is not known",
        "verdi i regnskapets valuta; tomt der den ikke er kjent",
        "värde i bokföringens valuta; tomt där det inte är känt",
    ),
    "export.column.revenue": (
        (
            "its share of the transaction's revenue excluding VAT, in the book's currency, with the"
            " sign of the amount"
        ),
        "andel av bilagets inntekt uten mva, i regnskapets valuta, med beløpets fortegn",
        "andel av verifikationens intäkt utan moms, i bokföringens valuta, med beloppets tecken",
    ),
    "export.column.due": (
        "due date; empty of a credit",
        "forfall; tomt for kredit",
        "förfallodag; tomt för kredit",
    ),
    "export.column.due_basis": (
        "what the due date rests on: tag, date2, customer or book (its terms)",
        "hva forfallet bygger på: tag, date2, customer eller book (betingelser)",
        "vad förfallodagen bygger på: tag, date2, customer eller book (villkor)",
    ),
    "export.column.issued": (
        "date of issue; differs from the date where the item was carried over",
        "utstedelsesdato; en annen enn datoen der posten er overført",
        "fakturadatum; ett annat än date där posten är överförd",
    ),
    "export.column.control": ("control account", "samlekonto", "samlingskonto"),
    "export.column.virtual": (
        "whether the posting is virtual",
        "om posteringen er virtuell",
        "om konteringen är virtuell",
    ),
    "export.column.pending": (
        "whether it is marked as pending (!)",
        "om den er merket som ventende (!)",
        "om den är märkt som väntande (!)",
    ),
    "export.column.source": (
        "file:line in the book",
        "fil:linje i regnskapet",
        "fil:rad i bokföringen",
    ),
    "export.column.document": (
        "number of the document; made up where the book gives none",
        "dokumentets nummer; laget av reskontro der regnskapet ikke har noe",
        "dokumentets nummer; skapat av reskontro där bokföringen inte har något",
    ),
    "export.column.document_kind": (
        "what the document is: invoice, credit_note, …",
        "hva dokumentet er: invoice (faktura), credit_note (kreditnota), …",
        "vad dokumentet är: invoice (faktura), credit_note (kreditfaktura), …",
    ),
    "export.column.document_date": (
        "day of its first entry",
        "dagen for første post",
        "dagen för första posten",
    ),
    "export.column.document_amount": (
        "what it was about; below 0 of a document in credit",
        "det dokumentet lød på; under 0 for et i kredit",
        "det som dokumentet gällde; under 0 för ett som är tillgodo",
    ),
    "export.column.settled": (
        "what is settled of the amount: amount − open",
        "det som er utlignet av beløpet: amount − open",
        "det som är reglerat av beloppet: amount − open",
    ),
    "export.column.open": (
        "what is open: above 0 is owed, below 0 is unallocated credit",
        "det som er åpent: over 0 skyldes, under 0 er uplassert kreditbeløp",
        "det som är öppet: över 0 är skuld, under 0 är ofördelat tillgodohavande",
    ),
    "export.column.settled_on": (
        "day of the last allocation; empty while something is open",
        "dagen for siste utligning; tomt mens noe er åpent",
        "dagen för senaste avprickning; tomt medan något är öppet",
    ),
    "export.column.allocation_date": (
        "day from which it counts, the later of its two sides",
        "dagen den gjelder fra, den seneste av de to sidene",
        "dagen den gäller från, den senare av de två sidorna",
    ),
    "export.column.allocation_amount": (
        "what of the credit is set against the debit, above 0",
        "det av kreditposten som er utlignet mot debetposten, over 0",
        "det av krediten som är satt mot debet, över 0",
    ),
    "export.column.basis": (
        "reference, code or kid; assumed: text, exact, oldest or oldest_tie",
        "reference, code eller kid; antatt: text, exact, oldest eller oldest_tie",
        "reference, code eller kid; antaget: text, exact, oldest eller oldest_tie",
    ),
    "export.column.credit": (
        "the entry that pays: entry.entry",
        "posten som betaler: entry.entry",
        "posten som betalar: entry.entry",
    ),
    "export.column.debit": (
        "the entry that is paid: entry.entry",
        "posten som betales: entry.entry",
        "posten som betalas: entry.entry",
    ),
    "export.column.credit_document": (
        "the document of the credit",
        "kreditpostens dokument",
        "kreditens dokument",
    ),
    "export.column.debit_document": (
        "the document that is paid",
        "dokumentet som betales",
        "dokumentet som betalas",
    ),
    "export.column.instalment": (
        "due date of the instalment that is paid; empty where there are none",
        "forfall for avdraget som betales; tomt der det ikke er avdrag",
        "förfallodag för delbetalningen; tomt där det inte finns några",
    ),
    "export.column.days_overdue": (
        "as-of less due date, below 0 before; empty of a credit",
        "dager over forfall, under 0 før; tomt for kredit",
        "dagar efter förfallodagen, under 0 före; tomt för kredit",
    ),
    "export.column.open_booked": (
        "value of what is open in the book's currency, at the rate it was booked with",
        "verdien av det åpne i regnskapets valuta, til kursen det er bokført med",
        "värdet av det öppna i bokföringens valuta, till kursen det är bokfört med",
    ),
    "export.column.account": (
        "account; receivables under their control account",
        "konto; fordringer under samlekontoen",
        "konto; fordringar under samlingskontot",
    ),
    "export.column.role": (
        "what the account is: receivable, revenue, bank, …; empty of any other",
        "hva kontoen er: receivable, revenue, bank, …; tomt for andre",
        "vad kontot är: receivable, revenue, bank, …; tomt för andra",
    ),
    "export.column.turnover_amount": (
        "sum of the day's postings, debit above 0; without year-end closings",
        "summen av dagens posteringer, debet over 0; uten årsavslutninger",
        "summan av dagens konteringar, debet över 0; utan årsbokslut",
    ),
    "export.column.bucket": (
        "not_due, 1-30, … over_90, as the setting ageing says; unallocated",
        "not_due, 1-30, … over_90, etter innstillingen ageing; unallocated (uplassert)",
        "not_due, 1-30, … over_90, enligt inställningen ageing; unallocated (ofördelat)",
    ),
    "export.column.position": (
        "place of the bucket, from 1",
        "intervallets plass, fra 1",
        "intervallets plats, från 1",
    ),
    "export.column.ageing_amount": (
        "what is open in the bucket; unallocated credit is 0 or below",
        "det som er åpent i intervallet; uplassert kreditbeløp er 0 eller under",
        "det som är öppet i intervallet; ofördelat tillgodohavande är 0 eller under",
    ),
}
