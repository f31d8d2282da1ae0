"""What is wrong with SIE files (M2), and what of them did not fit (sie)."""

from __future__ import annotations

from typing import Final

_AGAIN: Final = (
    "Export the file again; do not change it by hand. Nothing of it was used.",
    "Eksporter filen på nytt; ikke endre den for hånd. Ingenting av den er brukt.",
    "Exportera filen på nytt; ändra den inte för hand. Inget av den har använts.",
)
_TYPE: Final = (
    "Export SIE type 4 (4E), with all vouchers of the year, or SIE 5.",
    "Eksporter SIE type 4 (4E), med alle bilag i året, eller SIE 5.",
    "Exportera SIE typ 4 (4E), med årets alla verifikationer, eller SIE 5.",
)

PHRASES: Final[dict[str, dict[str, str] | tuple[str, str, str]]] = {
    "M201": (
        "this is no SIE file: it does not begin with #FLAGGA",
        "dette er ingen SIE-fil: den begynner ikke med #FLAGGA",
        "detta är ingen SIE-fil: den börjar inte med #FLAGGA",
    ),
    "M201.remedy": _TYPE,
    "M202": (
        "a SIE file of type “{type}” has balances and no vouchers",
        "en SIE-fil av type «{type}» har saldoer og ingen bilag",
        "en SIE-fil av typ ”{type}” har saldon och inga verifikationer",
    ),
    "M202.remedy": _TYPE,
    "M203": (
        "the file has neither balances nor vouchers",
        "filen har verken saldoer eller bilag",
        "filen har varken saldon eller verifikationer",
    ),
    "M203.remedy": _TYPE,
    "M204": (
        "this XML is no SIE 5: its root is {root} of {namespace}",
        "denne XML-filen er ikke SIE 5: roten er {root} i {namespace}",
        "denna XML-fil är inte SIE 5: roten är {root} i {namespace}",
    ),
    "M204.remedy": (
        "SIE 5 begins with Sie of http://www.sie.se/sie5. A SAF-T file is taken by import saft.",
        "SIE 5 begynner med Sie i http://www.sie.se/sie5. En SAF-T-fil tas inn med import saft.",
        "SIE 5 börjar med Sie i http://www.sie.se/sie5. En SAF-T-fil tas in med import saft.",
    ),
    "M205": (
        "the file has balances and does not say of which year: #RAR 0 is missing",
        "filen har saldoer og sier ikke for hvilket år: #RAR 0 mangler",
        "filen har saldon och säger inte för vilket år: #RAR 0 saknas",
    ),
    "M205.remedy": _AGAIN,
    "M206": (
        "the file is too large for SIE 4",
        "filen er for stor til å være SIE 4",
        "filen är för stor för att vara SIE 4",
    ),
    "M206.remedy": _TYPE,
    "M210": ("“{text}” is no day", "«{text}» er ingen dato", "”{text}” är inget datum"),
    "M210.remedy": (
        (
            "Days are written with eight digits, as 20261231; in SIE 5 as 2026-12-31. "
            "Export the file again. Nothing of it was used."
        ),
        (
            "Datoer skrives med åtte sifre, som 20261231; i SIE 5 som 2026-12-31. "
            "Eksporter filen på nytt. Ingenting av den er brukt."
        ),
        (
            "Datum skrivs med åtta siffror, som 20261231; i SIE 5 som 2026-12-31. "
            "Exportera filen på nytt. Inget av den har använts."
        ),
    ),
    "M211": (
        "this line is no record of SIE 4",
        "denne linjen er ingen post i SIE 4",
        "denna rad är ingen post i SIE 4",
    ),
    "M211.remedy": (
        (
            "A record begins with #; a text with blanks stands in quotes that are closed. "
            "Export the file again. Nothing of it was used."
        ),
        (
            "En post begynner med #; en tekst med mellomrom står i anførselstegn som lukkes. "
            "Eksporter filen på nytt. Ingenting av den er brukt."
        ),
        (
            "En post börjar med #; en text med blanksteg står inom citattecken som stängs. "
            "Exportera filen på nytt. Inget av den har använts."
        ),
    ),
    "M212": (
        "the voucher that begins here has no end: its }} is missing",
        "bilaget som begynner her, har ingen slutt: }} mangler",
        "verifikationen som börjar här har inget slut: }} saknas",
    ),
    "M212.remedy": (
        "The file may have been cut off. Export it again. Nothing of it was used.",
        "Filen kan være kuttet. Eksporter den på nytt. Ingenting av den er brukt.",
        "Filen kan vara avkapad. Exportera den på nytt. Inget av den har använts.",
    ),
    "M213": (
        "this stands outside of a voucher",
        "dette står utenfor et bilag",
        "detta står utanför en verifikation",
    ),
    "M213.remedy": _AGAIN,
    "M214": (
        "the rows of voucher {voucher} do not sum to zero, but to {difference:number}",
        "linjene i bilag {voucher} summerer ikke til null, men til {difference:number}",
        "raderna i verifikation {voucher} summerar inte till noll, utan till {difference:number}",
    ),
    "M214.remedy": (
        (
            "Correct the voucher in the system that the file is from, and export it again. "
            "Nothing of the file was used."
        ),
        (
            "Rett bilaget i systemet filen kommer fra, og eksporter den på nytt. "
            "Ingenting av filen er brukt."
        ),
        (
            "Rätta verifikationen i systemet som filen kommer från, och exportera den på nytt. "
            "Inget av filen har använts."
        ),
    ),
    "M215": (
        'objects stand in braces, a dimension and an object each: {{8 "1001"}}',
        'objekter står i krøllparenteser, dimensjon og objekt i par: {{8 "1001"}}',
        'objekt står inom klammerparenteser, dimension och objekt i par: {{8 "1001"}}',
    ),
    "M215.remedy": _AGAIN,
    "M216": (
        "“{text}” is no account number",
        "«{text}» er ikke noe kontonummer",
        "”{text}” är inget kontonummer",
    ),
    "M216.remedy": _AGAIN,
    "M217": (
        "“{text}” is no amount",
        "«{text}» er ikke noe beløp",
        "”{text}” är inget belopp",
    ),
    "M217.remedy": (
        (
            "Amounts are written with a full stop and at most two decimals, without blanks: -1250.50. "
            "Export the file again. Nothing of it was used."
        ),
        (
            "Beløp skrives med punktum og høyst to desimaler, uten mellomrom: -1250.50. "
            "Eksporter filen på nytt. Ingenting av den er brukt."
        ),
        (
            "Belopp skrivs med punkt och högst två decimaler, utan blanksteg: -1250.50. "
            "Exportera filen på nytt. Inget av den har använts."
        ),
    ),
    "M218": (
        "this year ends before it begins",
        "dette året slutter før det begynner",
        "detta år slutar innan det börjar",
    ),
    "M218.remedy": _AGAIN,
    "M219": (
        "“{text}” is no year: 0 is that of the file, -1 the one before",
        "«{text}» er ikke noe år: 0 er filens eget, -1 er året før",
        "”{text}” är inget år: 0 är filens eget, -1 är året före",
    ),
    "M219.remedy": _AGAIN,
    "sie.checksum": (
        "the file's own checksum does not fit: it was changed after it was written, or damaged",
        "filens egen kontrollsum stemmer ikke: den er endret etter at den ble skrevet, eller skadet",
        "filens egen kontrollsumma stämmer inte: filen har ändrats efter att den skrevs, eller skadats",
    ),
    "sie.encoding": (
        "the file says that it is in {said}; its letters are in {found}, and were read so",
        "filen sier at den er i {said}; bokstavene er i {found}, og er lest slik",
        "filen säger att den är i {said}; bokstäverna är i {found}, och har lästs så",
    ),
    "sie.passed": (
        "records that the format does not know ({label}) were passed over",
        "poster som formatet ikke kjenner ({label}), er hoppet over",
        "poster som formatet inte känner ({label}) har hoppats över",
    ),
    "sie.struck": (
        "rows that were struck in the former system do not count",
        "linjer som ble strøket i det gamle systemet, teller ikke",
        "rader som ströks i det gamla systemet räknas inte",
    ),
    "sie.outside": (
        "vouchers are dated outside of the year of the file; they were taken with their dates",
        "bilag er datert utenfor filens år; de er tatt med på sine datoer",
        "verifikationer är daterade utanför filens år; de har tagits med på sina datum",
    ),
    "sie.repeated": (
        "vouchers have a number that others have too",
        "bilag har et nummer som andre også har",
        "verifikationer har ett nummer som andra också har",
    ),
    "sie.empty": (
        "vouchers have no rows that count, and were left out",
        "bilag har ingen linjer som teller, og er utelatt",
        "verifikationer har inga rader som räknas, och har utelämnats",
    ),
    "sie.other_day": (
        "rows have another day than their voucher; the voucher's counts",
        "linjer har en annen dato enn bilaget; bilagets gjelder",
        "rader har ett annat datum än verifikationen; verifikationens gäller",
    ),
    "sie.no_invoice": (
        (
            "rows on {account} name an invoice that the file's subledger does not have; "
            "they have no customer"
        ),
        (
            "linjer på {account} nevner en faktura som ikke finnes i filens reskontro; "
            "de har ingen kunde"
        ),
        "rader på {account} nämner en faktura som inte finns i filens reskontra; de har ingen kund",
    ),
    "sie.not_opened": (
        (
            "invoice {document} of {amount:amount} is from before the year, and the file does not say "
            "what was open of it"
        ),
        (
            "faktura {document} på {amount:amount} er fra før året, og filen sier ikke hva som var "
            "åpent av den"
        ),
        (
            "faktura {document} på {amount:amount} är från före året, och filen säger inte vad som var "
            "öppet av den"
        ),
    ),
}
