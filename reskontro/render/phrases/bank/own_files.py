"""What is wrong with the files that a book keeps for its bank: profiles, payers, what waits (F1)."""

from __future__ import annotations

from typing import Final

from reskontro.render.phrases.yaml import yaml_phrases

PHRASES: Final[dict[str, dict[str, str] | tuple[str, str, str]]] = {
    **yaml_phrases("F"),
    "F160": (
        "a profile needs a name",
        "en profil trenger et navn",
        "en profil behöver ett namn",
    ),
    "F160.remedy": (
        "Give it one, for example: name: my-bank",
        "Gi den et, for eksempel: name: min-bank",
        "Ge den ett, till exempel: name: min-bank",
    ),
    "F161": (
        "the amount stands either in one column or in one for each direction",
        "beløpet står enten i én kolonne eller i én for hver retning",
        "beloppet står antingen i en kolumn eller i en för varje riktning",
    ),
    "F161.remedy": (
        "Give amount, or money_in and money_out, and not all three.",
        "Oppgi amount, eller money_in og money_out, og ikke alle tre.",
        "Ange amount, eller money_in och money_out, och inte alla tre.",
    ),
    "F162": (
        "“{value}” is no form of days",
        "«{value}» er ikke et datoformat",
        "”{value}” är inget datumformat",
    ),
    "F162.remedy": (
        "Write DD, MM and YYYY once each, as in DD.MM.YYYY.",
        "Skriv DD, MM og YYYY én gang hver, som i DD.MM.YYYY.",
        "Skriv DD, MM och YYYY en gång var, som i DD.MM.YYYY.",
    ),
    "F163": (
        "a delimiter is one character, not “{value}”",
        "et skilletegn er ett tegn, ikke «{value}»",
        "ett avgränsningstecken är ett tecken, inte ”{value}”",
    ),
    "F163.remedy": (
        'Write ";", "," or "\\t" (a tab).',
        'Skriv ";", "," eller "\\t" (tabulator).',
        'Skriv ";", "," eller "\\t" (tabb).',
    ),
    "F164": (
        "“{value}” is no regular expression with one group",
        "«{value}» er ikke et regulært uttrykk med én gruppe",
        "”{value}” är inget reguljärt uttryck med en grupp",
    ),
    "F164.remedy": (
        "The group is the account, as in: 'Konto: ([0-9 .]+)'",
        "Gruppen er kontoen, som i: 'Konto: ([0-9 .]+)'",
        "Gruppen är kontot, som i: 'Konto: ([0-9 .]+)'",
    ),
    "F165": (
        "an account needs the number of a customer, and that of the account",
        "en konto trenger nummeret til en kunde, og sitt eget",
        "ett konto behöver numret på en kund, och sitt eget",
    ),
    "F165.remedy": (
        'Write for example: {{customer: "10001", account: "86011117947"}}',
        'Skriv for eksempel: {{customer: "10001", account: "86011117947"}}',
        'Skriv till exempel: {{customer: "10001", account: "86011117947"}}',
    ),
    "F166": (
        "“{value}” is no identity of a payment",
        "«{value}» er ikke identiteten til en betaling",
        "”{value}” är ingen betalnings identitet",
    ),
    "F166.remedy": (
        "Leave the line payment: as it was written; only decision: is to be changed.",
        "La linjen payment: stå som den ble skrevet; bare decision: skal endres.",
        "Låt raden payment: stå som den skrevs; bara decision: ska ändras.",
    ),
    "F167": (
        "“{value}” is no amount with its currency",
        "«{value}» er ikke et beløp med valuta",
        "”{value}” är inget belopp med valuta",
    ),
    "F167.remedy": (
        "Leave the line as it was written, for example 100.00 EUR; only decision: is to be changed.",
        "La linjen stå som den ble skrevet, for eksempel 100.00 EUR; bare decision: skal endres.",
        "Låt raden stå som den skrevs, till exempel 100.00 EUR; bara decision: ska ändras.",
    ),
}
