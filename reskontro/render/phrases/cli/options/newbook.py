"""Help: what the options and arguments of `init` are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    "cli.option.new_folder": {
        "nb": "Mappen regnskapet skal ligge i; ellers journalens, eller den du står i.",
        "sv": "Mappen som bokföringen ska ligga i; annars journalens, eller den du står i.",
        "en": "The folder the book is to be in; else the journal's, or the one you are in.",
    },
    "cli.option.same_folder": {
        "nb": "Det samme som DIR.",
        "sv": "Detsamma som DIR.",
        "en": "The same as DIR.",
    },
    "cli.option.f_tax": {
        "nb": "Om et svensk firma er godkjent for F-skatt.",
        "sv": "Om ett svenskt företag är godkänt för F-skatt.",
        "en": "Whether a Swedish firm is approved for F-tax.",
    },
    "cli.option.firm_account": {
        "nb": "Kontoen kundene betaler til: kontonummer, i Sverige bankgiro eller plusgiro.",
        "sv": "Kontot som kunderna betalar till: bankgiro eller plusgiro, i Norge kontonummer.",
        "en": "The account customers pay to: 11 digits in Norway, a bankgiro or plusgiro in Sweden.",
    },
    "cli.option.firm_iban": {
        "nb": "IBAN kundene betaler til.",
        "sv": "IBAN som kunderna betalar till.",
        "en": "The IBAN customers pay to.",
    },
    "cli.option.firm_street": {
        "nb": "Firmaets gateadresse.",
        "sv": "Företagets gatuadress.",
        "en": "The firm's street.",
    },
    "cli.option.firm_postcode": {
        "nb": "Firmaets postnummer.",
        "sv": "Företagets postnummer.",
        "en": "The firm's postcode.",
    },
    "cli.option.firm_city": {
        "nb": "Firmaets poststed.",
        "sv": "Företagets ort.",
        "en": "The firm's city.",
    },
    "cli.option.firm_email": {
        "nb": "Firmaets e-postadresse.",
        "sv": "Företagets e-postadress.",
        "en": "The firm's e-mail address.",
    },
    "cli.option.book_terms": {
        "nb": "Betalingsbetingelser for kunder uten egne, for eksempel net 14.",
        "sv": "Betalningsvillkor för kunder utan egna, som net 30.",
        "en": "Terms of payment of customers that have none of their own, as net 30.",
    },
    "cli.option.first_customer": {
        "nb": "Navnet på den første kunden, eller et felt med verdi, som orgnr=…; kan gjentas.",
        "sv": "Den första kundens namn, eller ett fält med värde, som orgnr=…; kan upprepas.",
        "en": "The name of the first customer, or a field with its value, such as orgnr=…; may be"
        " repeated.",
    },
    "cli.option.beside": {
        "nb": "En journal som finnes fra før: kontoene leses av den, og den endres ikke.",
        "sv": "En journal som redan finns: kontona läses ur den, och den ändras inte.",
        "en": "A journal there is already: the accounts are read from it, and it is not changed.",
    },
    "cli.option.ci": {
        "nb": "En fil som kontrollerer regnskapet ved hver endring, for GitHub eller GitLab.",
        "sv": "En fil som kontrollerar bokföringen vid varje ändring, för GitHub eller GitLab.",
        "en": "A file that checks the book at every change, for GitHub or GitLab.",
    },
    "cli.option.with_git": {
        "nb": "Legg det under git, med en første commit.",
        "sv": "Lägg det under git, med en första commit.",
        "en": "Put it under git, with a first commit.",
    },
    "cli.option.encrypt": {
        "nb": "Krypter personopplysninger om privatkunder.",
        "sv": "Kryptera personuppgifter om privatkunder.",
        "en": "Encrypt personal data of private customers.",
    },
    "cli.option.no_questions": {
        "nb": "Spør ikke; det som ikke er oppgitt, blir som vanlig.",
        "sv": "Fråga inte; det som inte är angivet blir som vanligt.",
        "en": "Ask nothing; what is not given is as usual.",
    },
}
