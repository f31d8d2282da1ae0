"""What is wrong with the files of customers, and what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reskontro.render.phrases.yaml import yaml_phrases

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    **yaml_phrases("C"),
    "C121": {
        "en": "customer number {number} is used twice, first at {first}",
        "nb": "kundenummer {number} er brukt to ganger, først i {first}",
        "sv": "kundnummer {number} används två gånger, först i {first}",
    },
    "C121.remedy": {
        "en": "Give one of the two customers another number, or remove one record.",
        "nb": "Gi en av de to kundene et annet nummer, eller fjern den ene.",
        "sv": "Ge en av de två kunderna ett annat nummer, eller ta bort den ena.",
    },
    "C122": {
        "en": "{value} is not a credit limit",
        "nb": "{value} er ikke en kredittgrense",
        "sv": "{value} är inte en kreditgräns",
    },
    "C122.remedy": {
        "en": "Write a number from 0 up, digits only, with a dot before decimals: 150000",
        "nb": "Skriv et tall fra 0 og opp, bare sifre, med punktum foran desimaler: 150000",
        "sv": "Skriv ett tal från 0 och uppåt, bara siffror, med punkt före decimaler: 150000",
    },
    "C123": {
        "en": "{value} is not a customer number",
        "nb": "{value} er ikke et kundenummer",
        "sv": "{value} är inte ett kundnummer",
    },
    "C123.remedy": {
        "en": "A customer number is part of an account name: not empty, and without blanks at its "
        "ends or two in a row.",
        "nb": "Et kundenummer er del av et kontonavn: ikke tomt, og uten mellomrom i endene eller "
        "to på rad.",
        "sv": "Ett kundnummer är del av ett kontonamn: inte tomt, och utan blanksteg i ändarna "
        "eller två i rad.",
    },
    "C124": {
        "en": "a national identity number is not written in clear",
        "nb": "et fødselsnummer skrives ikke i klartekst",
        "sv": "ett personnummer skrivs inte i klartext",
    },
    "C124.remedy": {
        "en": "Take national_id out, and let it be encrypted: reskontro customer set NUMBER "
        "national_id=… If the number is committed already, it stands in the history of the "
        "repository.",
        "nb": "Ta ut national_id, og la det krypteres: reskontro customer set NUMMER national_id=… Er nummeret allerede committet, står det i repositoriets historikk.",
        "sv": "Ta ut national_id, och låt det krypteras: reskontro customer set NUMMER "
        "national_id=… Är numret redan committat står det i förrådets historik.",
    },
    "C125": {
        "en": "{value} is not an amount",
        "nb": "{value} er ikke et beløp",
        "sv": "{value} är inte ett belopp",
    },
    "C125.remedy": {
        "en": "Write a number from 0 up, digits only, with a dot before decimals: 150000",
        "nb": "Skriv et tall fra 0 og opp, bare sifre, med punktum foran desimaler: 150000",
        "sv": "Skriv ett tal från 0 och uppåt, bara siffror, med punkt före decimaler: 150000",
    },
    "C126": {
        "en": "{value} is not a discount",
        "nb": "{value} er ikke en rabatt",
        "sv": "{value} är inte en rabatt",
    },
    "C126.remedy": {
        "en": "Write per cent from 0 to 100, without the sign: 7.5",
        "nb": "Skriv prosent fra 0 til 100, uten tegnet: 7.5",
        "sv": "Skriv procent från 0 till 100, utan tecknet: 7.5",
    },
    "C127": {
        "en": "{value} is not a rate of interest",
        "nb": "{value} er ikke en rentesats",
        "sv": "{value} är inte en räntesats",
    },
    "C127.remedy": {
        "en": "Write per cent a year from 0 up, without the sign, with a dot before decimals: 9.5",
        "nb": "Skriv prosent i året fra 0 og opp, uten tegnet, med punktum foran desimaler: 9.5",
        "sv": "Skriv procent per år från 0 och uppåt, utan tecknet, med punkt före decimaler: 9.5",
    },
}
