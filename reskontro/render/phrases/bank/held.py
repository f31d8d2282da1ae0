"""Why a file from a bank must not be used (F3, F5), and what should be known of it (F4)."""

from __future__ import annotations

from typing import Final

_ACCEPT: Final = (
    (
        "Nothing of the file was used. Get it from the bank again, or find out why it does not add up "
        "and take it as it is with --accept-difference and a reason."
    ),
    (
        "Ingenting av filen er brukt. Hent den på nytt fra banken, eller finn ut hvorfor den ikke går "
        "opp, og ta den som den er med --accept-difference og en begrunnelse."
    ),
    (
        "Inget av filen har använts. Hämta den på nytt från banken, eller ta reda på varför den inte "
        "går ihop och ta den som den är med --accept-difference och ett skäl."
    ),
)

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "F301": (
        (
            "the closing balance is {stated:amount} {currency}, but opening balance and lines make "
            "{found:amount}: a difference of {difference:amount}"
        ),
        (
            "utgående saldo er {stated:amount} {currency}, men inngående saldo og linjene blir "
            "{found:amount}: en differanse på {difference:amount}"
        ),
        (
            "utgående saldo är {stated:amount} {currency}, men ingående saldo och raderna blir "
            "{found:amount}: en differens på {difference:amount}"
        ),
    ),
    "F301.remedy": _ACCEPT,
    "F302": (
        (
            "the sum is said to be {stated:amount} {currency}, but is {found:amount}: a difference of "
            "{difference:amount}"
        ),
        (
            "summen skal være {stated:amount} {currency}, men er {found:amount}: en differanse på "
            "{difference:amount}"
        ),
        (
            "summan ska vara {stated:amount} {currency}, men är {found:amount}: en differens på "
            "{difference:amount}"
        ),
    ),
    "F302.remedy": _ACCEPT,
    "F303": (
        "there should be {stated} payments, but there are {found}",
        "antall betalinger skal være {stated}, men er {found}",
        "antalet betalningar ska vara {stated}, men är {found}",
    ),
    "F303.remedy": _ACCEPT,
    "F304": (
        "there should be {stated} records, but there are {found}",
        "antall poster skal være {stated}, men er {found}",
        "antalet poster ska vara {stated}, men är {found}",
    ),
    "F304.remedy": _ACCEPT,
    "F305": (
        "there should be {stated} deductions, but there are {found}",
        "antall fradrag skal være {stated}, men er {found}",
        "antalet avdrag ska vara {stated}, men är {found}",
    ),
    "F305.remedy": _ACCEPT,
    "F306": (
        "there should be {stated} extra references, but there are {found}",
        "antall ekstra referanser skal være {stated}, men er {found}",
        "antalet extra referenser ska vara {stated}, men är {found}",
    ),
    "F306.remedy": _ACCEPT,
    "F307": (
        "there should be {stated} deposits, but there are {found}",
        "antall innskudd skal være {stated}, men er {found}",
        "antalet insättningar ska vara {stated}, men är {found}",
    ),
    "F307.remedy": _ACCEPT,
    "F308": (
        (
            "the line is of {stated:amount} {currency}, but its payments make {found:amount}: a "
            "difference of {difference:amount}"
        ),
        (
            "linjen er på {stated:amount} {currency}, men betalingene i den blir {found:amount}: en "
            "differanse på {difference:amount}"
        ),
        (
            "raden är på {stated:amount} {currency}, men dess betalningar blir {found:amount}: en "
            "differens på {difference:amount}"
        ),
    ),
    "F308.remedy": _ACCEPT,
    "F309": (
        (
            "the line is of {stated:amount} {currency}, but its payments are in another currency, "
            "together {found:amount}"
        ),
        (
            "linjen er på {stated:amount} {currency}, men betalingene i den er i en annen valuta, til "
            "sammen {found:amount}"
        ),
        (
            "raden är på {stated:amount} {currency}, men dess betalningar är i en annan valuta, "
            "tillsammans {found:amount}"
        ),
    ),
    "F309.remedy": _ACCEPT,
    "F310": (
        (
            "the balance is {stated:amount} {currency}, but the one before and the amount make "
            "{found:amount}: a difference of {difference:amount}"
        ),
        (
            "saldoen er {stated:amount} {currency}, men den forrige og beløpet blir {found:amount}: en "
            "differanse på {difference:amount}"
        ),
        (
            "saldot är {stated:amount} {currency}, men det förra och beloppet blir {found:amount}: en "
            "differens på {difference:amount}"
        ),
    ),
    "F310.remedy": (
        (
            "Rows are missing, twice or filtered. Get the whole period from the bank, or take the file "
            "as it is with --accept-difference and a reason."
        ),
        (
            "Rader mangler, er doble eller er filtrert bort. Hent hele perioden fra banken, eller ta "
            "filen som den er med --accept-difference og en begrunnelse."
        ),
        (
            "Rader fattas, är dubbla eller bortfiltrerade. Hämta hela perioden från banken, eller ta "
            "filen som den är med --accept-difference och ett skäl."
        ),
    ),
    "F401": (
        (
            "the check digit of the reference {reference} is wrong; it is kept, but nothing is "
            "settled by it alone"
        ),
        (
            "kontrollsifferet i referansen {reference} er feil; den beholdes, men ingenting utlignes på grunnlag av den alene"
        ),
        (
            "kontrollsiffran i referensen {reference} är fel; den behålls, men inget prickas av enbart efter den"
        ),
    ),
    "F402": (
        "a line of {amount} {currency} is not booked yet and was left out",
        "en linje på {amount} {currency} er ikke bokført ennå og er utelatt",
        "en rad på {amount} {currency} är inte bokförd än och har utelämnats",
    ),
    "F403": (
        "the record was damaged by tabs and has been put right",
        "posten var skadet av tabulatortegn og er rettet",
        "posten var skadad av tabbar och har rättats",
    ),
    "F404": (
        "{what:phrase} beside the payments were left out",
        "{what:phrase} ved siden av betalingene er utelatt",
        "{what:phrase} utöver betalningarna har utelämnats",
    ),
    "F405": (
        "the statement has no {what:phrase}, so nothing tells whether a line is missing",
        "kontoutskriften har ingen {what:phrase}, så ingenting viser om en linje mangler",
        "kontoutdraget har inget {what:phrase}, så inget visar om en rad saknas",
    ),
    "F405.opening": ("opening balance", "inngående saldo", "ingående saldo"),
    "F405.closing": ("closing balance", "utgående saldo", "utgående saldo"),
    "F405.neither": (
        "opening or closing balance",
        "inngående eller utgående saldo",
        "ingående eller utgående saldo",
    ),
    "F501": (
        "the account {account} is not the firm's",
        "kontoen {account} er ikke firmaets",
        "kontot {account} är inte företagets",
    ),
    "F501.remedy": (
        "The firm's own: {own}. Nothing of the file was used; see company in reskontro.yaml.",
        "Firmaets egne: {own}. Ingenting av filen er brukt; se company i reskontro.yaml.",
        "Firmans egna: {own}. Inget av filen har använts; se company i reskontro.yaml.",
    ),
    "F502": (
        "the account {account} is in {currency}",
        "kontoen {account} er i {currency}",
        "kontot {account} är i {currency}",
    ),
    "F502.remedy": (
        'Nothing of the file was used. Name the account of the books for it: record.bank_in: {{{currency}: "1930"}}, or bank.accounts.',
        'Ingenting av filen er brukt. Oppgi kontoen i regnskapet for den: record.bank_in: {{{currency}: "1930"}}, eller bank.accounts.',
        'Inget av filen har använts. Ange kontot i bokföringen för den: record.bank_in: {{{currency}: "1930"}}, eller bank.accounts.',
    ),
    "F503": (
        "the file is of an account in {currency}, and does not say of which",
        "filen er fra en konto i {currency}, og sier ikke hvilken",
        "filen är från ett konto i {currency}, och säger inte vilket",
    ),
    "F503.remedy": (
        'Nothing of the file was used. Name the account of the books for this currency: record.bank_in: {{{currency}: "1930"}}; or the account that the file is of with --account, and its own account of the books in bank.accounts.',
        'Ingenting av filen er brukt. Oppgi kontoen i regnskapet for denne valutaen: record.bank_in: {{{currency}: "1930"}}; eller kontoen filen er fra, med --account, og kontoen i regnskapet for den i bank.accounts.',
        'Inget av filen har använts. Ange kontot i bokföringen för denna valuta: record.bank_in: {{{currency}: "1930"}}; eller kontot som filen är från med --account, och dess konto i bokföringen i bank.accounts.',
    ),
}
