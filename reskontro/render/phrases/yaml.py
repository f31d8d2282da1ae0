"""What is wrong with any YAML file, and what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases


def yaml_phrases(letter: str) -> Phrases:
    """The texts under the codes of one kind of file, which begin with its letter."""
    return {f"{letter}{number}": texts for number, texts in _YAML.items()}


#: By the number that follows the letter.
_YAML: Final[Phrases] = {
    "101": {
        "en": "this is not valid YAML: {what}",
        "nb": "dette er ikke gyldig YAML: {what}",
        "sv": "detta är inte giltig YAML: {what}",
    },
    "101.remedy": {
        "en": "Look for a missing quote, bracket or colon here or just above.",
        "nb": "Se etter et manglende anførselstegn, en klamme eller et kolon her eller like over.",
        "sv": "Leta efter ett citattecken, en klammer eller ett kolon som fattas här eller strax "
        "ovanför.",
    },
    "102": {
        "en": "the line is indented with a tab",
        "nb": "linjen er rykket inn med tabulator",
        "sv": "raden är indragen med tabb",
    },
    "102.remedy": {
        "en": "Indent with spaces; YAML allows no tabs.",
        "nb": "Rykk inn med mellomrom; YAML tillater ikke tabulator.",
        "sv": "Dra in med blanksteg; YAML tillåter inte tabbar.",
    },
    "103": {
        "en": "the file is not UTF-8 (byte {byte})",
        "nb": "filen er ikke UTF-8 (byte {byte})",
        "sv": "filen är inte UTF-8 (byte {byte})",
    },
    "103.remedy": {
        "en": "Convert it, for example with: iconv -f LATIN1 -t UTF-8",
        "nb": "Konverter den, for eksempel med: iconv -f LATIN1 -t UTF-8",
        "sv": "Konvertera den, till exempel med: iconv -f LATIN1 -t UTF-8",
    },
    "104": {
        "en": "unknown key “{key}”",
        "nb": "ukjent nøkkel «{key}»",
        "sv": "okänd nyckel ”{key}”",
    },
    "104.remedy": {
        "en": "{nearest:?Nearest: {nearest}. }Known here: {known}.",
        "nb": "{nearest:?Nærmest: {nearest}. }Kjent her: {known}.",
        "sv": "{nearest:?Närmast: {nearest}. }Kända här: {known}.",
    },
    "105": {
        "en": "“{key}” is given twice, first on line {line}",
        "nb": "«{key}» står to ganger, først på linje {line}",
        "sv": "”{key}” står två gånger, först på rad {line}",
    },
    "105.remedy": {
        "en": "Keep one of the two.",
        "nb": "Behold én av de to.",
        "sv": "Behåll en av de två.",
    },
    "106": {
        "en": "text is expected, but YAML does not read {value} as text",
        "nb": "her ventes tekst, men YAML leser ikke {value} som tekst",
        "sv": "här väntas text, men YAML läser inte {value} som text",
    },
    "106.remedy": {
        "en": 'Put it in quotes: "{value}"',
        "nb": 'Sett det i anførselstegn: "{value}"',
        "sv": 'Sätt det inom citattecken: "{value}"',
    },
    "107": {
        "en": "{value} is not a number",
        "nb": "{value} er ikke et tall",
        "sv": "{value} är inte ett tal",
    },
    "107.remedy": {
        "en": "Write digits only, with a dot before decimals and without quotes: 150000.50",
        "nb": "Skriv bare sifre, med punktum foran desimaler og uten anførselstegn: 150000.50",
        "sv": "Skriv bara siffror, med punkt före decimaler och utan citattecken: 150000.50",
    },
    "108": {
        "en": "{value} is not a whole number",
        "nb": "{value} er ikke et heltall",
        "sv": "{value} är inte ett heltal",
    },
    "108.remedy": {
        "en": "Write digits only, without quotes.",
        "nb": "Skriv bare sifre, uten anførselstegn.",
        "sv": "Skriv bara siffror, utan citattecken.",
    },
    "109": {
        "en": "{value} is neither true nor false",
        "nb": "{value} er verken true eller false",
        "sv": "{value} är varken true eller false",
    },
    "109.remedy": {
        "en": "Write true or false, without quotes; yes and no are plain text in YAML.",
        "nb": "Skriv true eller false, uten anførselstegn; yes og no er ren tekst i YAML.",
        "sv": "Skriv true eller false, utan citattecken; yes och no är ren text i YAML.",
    },
    "110": {
        "en": "“{value}” is not one of the choices",
        "nb": "«{value}» er ikke et av valgene",
        "sv": "”{value}” är inte ett av valen",
    },
    "110.remedy": {
        "en": "Write one of: {choices}.",
        "nb": "Skriv ett av: {choices}.",
        "sv": "Skriv ett av: {choices}.",
    },
    "111": {
        "en": "a list is expected, not keys with values",
        "nb": "her ventes en liste, ikke nøkler med verdier",
        "sv": "här väntas en lista, inte nycklar med värden",
    },
    "111.remedy": {
        "en": 'Write one value, or several in brackets: ["a", "b"]',
        "nb": 'Skriv én verdi, eller flere i klammer: ["a", "b"]',
        "sv": 'Skriv ett värde, eller flera inom klamrar: ["a", "b"]',
    },
    "112": {
        "en": "keys with values are expected, not {value}",
        "nb": "her ventes nøkler med verdier, ikke {value}",
        "sv": "här väntas nycklar med värden, inte {value}",
    },
    "112.remedy": {
        "en": "Write one key: value on each line below, indented, or {{key: value, …}}.",
        "nb": "Skriv nøkkel: verdi på hver linje under, rykket inn, eller {{nøkkel: verdi, …}}.",
        "sv": "Skriv nyckel: värde på varje rad under, indragen, eller {{nyckel: värde, …}}.",
    },
    "113": {
        "en": "one text is expected, not {value}",
        "nb": "her ventes én tekst, ikke {value}",
        "sv": "här väntas en text, inte {value}",
    },
    "113.remedy": {
        "en": "Write a single value.",
        "nb": "Skriv en enkelt verdi.",
        "sv": "Skriv ett enda värde.",
    },
    "114": {
        "en": "no value is given",
        "nb": "verdien mangler",
        "sv": "värdet saknas",
    },
    "114.remedy": {
        "en": 'Give a value, or leave the line out; empty text is "".',
        "nb": 'Skriv en verdi, eller ta bort linjen; tom tekst er "".',
        "sv": 'Skriv ett värde, eller ta bort raden; tom text är "".',
    },
    "115": {
        "en": "“{key}” is missing",
        "nb": "«{key}» mangler",
        "sv": "”{key}” saknas",
    },
    "115.remedy": {
        "en": "Add a line “{key}: …”.",
        "nb": "Legg til en linje «{key}: …».",
        "sv": "Lägg till en rad ”{key}: …”.",
    },
    "116": {
        "en": "the YAML tag {tag} has no meaning here",
        "nb": "YAML-taggen {tag} har ingen betydning her",
        "sv": "YAML-taggen {tag} har ingen betydelse här",
    },
    "116.remedy": {
        "en": "Remove it, or put text that begins with ! in quotes.",
        "nb": "Ta den bort, eller sett tekst som begynner med ! i anførselstegn.",
        "sv": "Ta bort den, eller sätt text som börjar med ! inom citattecken.",
    },
    "117": {
        "en": "{value} is not a day",
        "nb": "{value} er ikke en dato",
        "sv": "{value} är inte ett datum",
    },
    "117.remedy": {
        "en": "Write it as YEAR-MONTH-DAY, for example 2027-01-01.",
        "nb": "Skriv den som ÅR-MÅNED-DAG, for eksempel 2027-01-01.",
        "sv": "Skriv det som ÅR-MÅNAD-DAG, till exempel 2027-01-01.",
    },
    "118": {
        "en": "this is the mark of a merge that is not resolved",
        "nb": "dette er merket etter en fletting som ikke er løst",
        "sv": "detta är märket efter en sammanslagning som inte är löst",
    },
    "118.remedy": {
        "en": "Choose between the two sides and finish the merge, or abandon it with git merge "
        "--abort; --known-at HEAD reads the book without it.",
        "nb": "Velg mellom de to sidene og fullfør flettingen, eller avbryt den med git merge "
        "--abort; --known-at HEAD leser regnskapet uten den.",
        "sv": "Välj mellan de två sidorna och slutför sammanslagningen, eller avbryt den med git "
        "merge --abort; --known-at HEAD läser bokföringen utan den.",
    },
    "120": {
        "en": "{value} is not known as terms of payment",
        "nb": "ukjente betalingsbetingelser: {value}",
        "sv": "{value} är inte kända betalningsvillkor",
    },
    "120.remedy": {
        "en": "Write one of: net N, N days end of month, end of month + N, 2/10 net 30, prepaid, "
        "cash (N is a number of days), or instalments that make 100 %: 30% net 0, 70% net 30.",
        "nb": "Skriv ett av: net N, N days end of month, end of month + N, 2/10 net 30, prepaid, "
        "cash (N er et antall dager), eller avdrag som blir 100 %: 30% net 0, 70% net 30.",
        "sv": "Skriv ett av: net N, N days end of month, end of month + N, 2/10 net 30, prepaid, "
        "cash (N är ett antal dagar), eller delbetalningar som blir 100 %: 30% net 0, 70% net 30.",
    },
}
