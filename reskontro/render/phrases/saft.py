"""What is told of a SAF-T file that is made of a book, and what stands in it."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "saft.written": (
        "{path} is written: {n} {n:transaction|transactions}",
        "{path} er skrevet: {n} bilag",
        "{path} är skriven: {n} {n:verifikation|verifikationer}",
    ),
    "saft.later_version": (
        "periods from {first:date} need version 1.40 of SAF-T; this is written as {version}",
        "perioder fra {first:date} krever versjon 1.40 av SAF-T; her skrives {version}",
        "perioder från {first:date} kräver version 1.40 av SAF-T; här skrivs {version}",
    ),
    "saft.bare": (
        "a SAF-T file needs a book with settings (reskontro.yaml), which say whose it is",
        "en SAF-T-fil krever et regnskap med innstillinger (reskontro.yaml), som sier hvem det gjelder",
        "en SAF-T-fil kräver en bokföring med inställningar (reskontro.yaml), som säger vems den är",
    ),
    "saft.country": (
        "SAF-T Financial is for Norwegian firms (company.country: NO); this one is in {country}",
        "SAF-T Regnskap er for norske foretak (company.country: NO); dette er i {country}",
        "SAF-T Financial är för norska företag (company.country: NO); detta är i {country}",
    ),
    "saft.contact": (
        "“{text}” is not both first and last name: --contact 'Kari Solvik'",
        "«{text}» er ikke både fornavn og etternavn: --contact 'Kari Solvik'",
        "”{text}” är inte både för- och efternamn: --contact 'Kari Solvik'",
    ),
    "saft.company": (
        "a SAF-T file must have what these settings say, and they say nothing: {settings}",
        "en SAF-T-fil må ha det disse innstillingene sier, og de sier ingenting: {settings}",
        "en SAF-T-fil måste ha det dessa inställningar säger, och de säger inget: {settings}",
    ),
    "saft.journal.invoice": ("Invoices", "Fakturaer", "Fakturor"),
    "saft.journal.credit_note": ("Credit notes", "Kreditnotaer", "Kreditfakturor"),
    "saft.journal.payment": ("Payments", "Innbetalinger", "Inbetalningar"),
    "saft.journal.other": ("Other vouchers", "Andre bilag", "Andra verifikationer"),
    "saft.no_vat": (
        "no VAT in the file but on its accounts: the setting vat has no codes",
        "ingen mva-koder i filen: innstillingen vat har ingen",
        "inga momskoder i filen: inställningen vat har inga",
    ),
    "saft.no_standard_code": (
        "VAT codes without a standard code (NA in the file): {codes}; give it with vat.saft_code",
        "mva-koder uten standardkode (NA i filen): {codes}; oppgi den med vat.saft_code",
        "momskoder utan standardkod (NA i filen): {codes}; ange den med vat.saft_code",
    ),
    "saft.no_vat_code": (
        (
            "{n} {n:line|lines} of sales or VAT without a VAT code: no tag vat tells it, and no code"
            " gives the VAT that was posted"
        ),
        (
            "{n} {n:linje|linjer} med salg eller mva uten mva-kode: ingen tagg vat oppgir den, og ingen kode gir den mva-en som er ført"
        ),
        (
            "{n} {n:rad|rader} med försäljning eller moms utan momskod: ingen tagg vat säger den,"
            " och ingen kod ger den moms som bokförts"
        ),
    ),
    "saft.no_room": (
        (
            "{n} {n:amount|amounts} in other currencies with more than two decimals, or without a"
            " code of three letters, which SAF-T has no room for: only the value in the book's"
            " currency is in the file"
        ),
        (
            "{n} beløp i andre valutaer med mer enn to desimaler, eller uten en kode på tre"
            " bokstaver, som det ikke er plass til i SAF-T: bare verdien i regnskapets valuta er i"
            " filen"
        ),
        (
            "{n} belopp i andra valutor med fler än två decimaler, eller utan en kod på tre"
            " bokstäver, som inte får plats i SAF-T: bara värdet i bokföringens valuta är i filen"
        ),
    ),
    "saft.virtual": (
        "{n} virtual {n:posting|postings} left out: no ledger has them",
        "{n} virtuelle {n:postering|posteringer} er utelatt: ingen hovedbok har dem",
        "{n} {n:virtuell kontering är utelämnad|virtuella konteringar är utelämnade}: ingen huvudbok har {n:den|dem}",
    ),
    "saft.parted": (
        (
            "{n} {n:transaction has a posting|transactions have postings} dated across the limits of"
            " the period: each counts on its own day as a whole"
        ),
        (
            "{n} bilag har posteringer på begge sider av periodens grense: hvert bilag teller i sin helhet på bilagsdatoen"
        ),
        (
            "{n} {n:verifikation|verifikationer} har konteringar daterade över periodens gränser:"
            " var och en räknas i sin helhet på sin egen dag"
        ),
    ),
}
