"""What cannot be right in a customer's record, and how the numbers in it are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "C201": {
        "en": "{field}: {why:phrase}",
        "nb": "{field}: {why:phrase}",
        "sv": "{field}: {why:phrase}",
    },
    "C201.remedy": {
        "en": "Compare with what the customer has written, or with the public register, and mend "
        "the line.",
        "nb": "Sammenlign med det kunden har skrevet, eller med det offentlige registeret, og "
        "rett linjen.",
        "sv": "Jämför med det kunden har skrivit, eller med det offentliga registret, och rätta "
        "raden.",
    },
    "identifier.orgnr_no": {
        "en": "an organisation number in Norway",
        "nb": "et organisasjonsnummer i Norge",
        "sv": "ett organisationsnummer i Norge",
    },
    "identifier.orgnr_se": {
        "en": "an organisation number in Sweden",
        "nb": "et organisasjonsnummer i Sverige",
        "sv": "ett organisationsnummer i Sverige",
    },
    "identifier.vat": {
        "en": "a VAT number",
        "nb": "et mva-nummer",
        "sv": "ett momsregistreringsnummer",
    },
    "identifier.account_no": {
        "en": "a bank account in Norway",
        "nb": "et kontonummer i Norge",
        "sv": "ett kontonummer i Norge",
    },
    "identifier.giro_se": {
        "en": "a bankgiro or plusgiro",
        "nb": "et bankgiro eller plusgiro",
        "sv": "ett bankgiro eller plusgiro",
    },
    "identifier.iban": {
        "en": "an IBAN",
        "nb": "et IBAN",
        "sv": "ett IBAN",
    },
    "identifier.gln": {
        "en": "a GLN",
        "nb": "et GLN",
        "sv": "ett GLN",
    },
    "identifier.kid": {
        "en": "a KID",
        "nb": "en KID",
        "sv": "en KID",
    },
    "identifier.ocr": {
        "en": "an OCR reference",
        "nb": "en OCR-referanse",
        "sv": "ett OCR-nummer",
    },
    "identifier.fodselsnummer": {
        "en": "a fødselsnummer",
        "nb": "et fødselsnummer",
        "sv": "ett norskt födelsenummer",
    },
    "identifier.d_number": {
        "en": "a D-number",
        "nb": "et D-nummer",
        "sv": "ett norskt D-nummer",
    },
    "identifier.personnummer": {
        "en": "a personnummer",
        "nb": "et svensk personnummer",
        "sv": "ett personnummer",
    },
    "identifier.samordningsnummer": {
        "en": "a samordningsnummer",
        "nb": "et svensk samordningsnummer",
        "sv": "ett samordningsnummer",
    },
    "identifier.not_digits": {
        "en": "{what:phrase} is made of digits alone",
        "nb": "{what:phrase} består bare av sifre",
        "sv": "{what:phrase} består bara av siffror",
    },
    "identifier.length": {
        "en": "{what:phrase} has {length} digits, and this has {is}",
        "nb": "{what:phrase} har {length} sifre, og dette har {is}",
        "sv": "{what:phrase} har {length} siffror, och detta har {is}",
    },
    "identifier.check_digit": {
        "en": "{what:phrase} ends in a check digit: by {rule} it should be {should}, not {is}",
        "nb": "{what:phrase} slutter på et kontrollsiffer: etter {rule} skal det være {should}, "
        "ikke {is}",
        "sv": "{what:phrase} slutar på en kontrollsiffra: enligt {rule} ska den vara {should}, "
        "inte {is}",
    },
    "identifier.digit": {
        "en": "digit {place} of {what:phrase} is a check digit: by {rule} it should be {should}, "
        "not {is}",
        "nb": "siffer {place} i {what:phrase} er et kontrollsiffer: etter {rule} skal det være "
        "{should}, ikke {is}",
        "sv": "siffra {place} i {what:phrase} är en kontrollsiffra: enligt {rule} ska den vara "
        "{should}, inte {is}",
    },
    "identifier.no_check_digit": {
        "en": "{what:phrase} never begins so: by {rule} no check digit fits",
        "nb": "{what:phrase} begynner aldri slik: etter {rule} passer ikke noe kontrollsiffer",
        "sv": "{what:phrase} börjar aldrig så: enligt {rule} passar ingen kontrollsiffra",
    },
    "identifier.check_digits": {
        "en": "{what:phrase} has two check digits after the country: by {rule} they should be "
        "{should}, not {is}",
        "nb": "{what:phrase} har to kontrollsifre etter landet: etter {rule} skal de være "
        "{should}, ikke {is}",
        "sv": "{what:phrase} har två kontrollsiffror efter landet: enligt {rule} ska de vara "
        "{should}, inte {is}",
    },
    "identifier.not_checked_out": {
        "en": "{what:phrase} of the country {country} has a check digit, which does not fit here",
        "nb": "{what:phrase} i landet {country} har et kontrollsiffer, og her stemmer det ikke",
        "sv": "{what:phrase} i landet {country} har en kontrollsiffra, och här stämmer den inte",
    },
    "identifier.not_the_form": {
        "en": "{what:phrase} of the country {country} has another form",
        "nb": "{what:phrase} i landet {country} har en annen form",
        "sv": "{what:phrase} i landet {country} har en annan form",
    },
    "identifier.vat_form": {
        "en": "{what:phrase} begins with the two letters of its country, as DE136695976",
        "nb": "{what:phrase} begynner med de to bokstavene for landet, som DE136695976",
        "sv": "{what:phrase} börjar med landets två bokstäver, som DE136695976",
    },
    "identifier.vat_form_no": {
        "en": "{what:phrase} of Norway is NO, the organisation number and MVA: NO987654325MVA",
        "nb": "{what:phrase} i Norge er NO, organisasjonsnummeret og MVA: NO987654325MVA",
        "sv": "{what:phrase} i Norge är NO, organisationsnumret och MVA: NO987654325MVA",
    },
    "identifier.vat_form_se": {
        "en": "{what:phrase} of Sweden is SE, the organisation number and 01: SE556036079301",
        "nb": "{what:phrase} i Sverige er SE, organisasjonsnummeret og 01: SE556036079301",
        "sv": "{what:phrase} i Sverige är SE, organisationsnumret och 01: SE556036079301",
    },
    "identifier.iban_form": {
        "en": "{what:phrase} is two letters, two digits and the account: NO93 8601 1117 947",
        "nb": "{what:phrase} er to bokstaver, to sifre og kontoen: NO93 8601 1117 947",
        "sv": "{what:phrase} är två bokstäver, två siffror och kontot: NO93 8601 1117 947",
    },
    "identifier.peppol_form": {
        "en": "a Peppol address is a scheme of four digits, a colon and a number: 0192:987654325",
        "nb": "en Peppol-adresse er fire sifre for registeret, kolon og et nummer: 0192:987654325",
        "sv": "en Peppol-adress är fyra siffror för registret, kolon och ett nummer: "
        "0192:987654325",
    },
    "identifier.reference_form": {
        "en": "{what:phrase} has {from} to 25 digits and nothing else",
        "nb": "{what:phrase} har {from} til 25 sifre og ikke noe annet",
        "sv": "{what:phrase} har {from} till 25 siffror och inget annat",
    },
    "identifier.reference_digit": {
        "en": "{what:phrase} ends in a check digit: it should be {should}, not {is}",
        "nb": "{what:phrase} slutter på et kontrollsiffer: det skal være {should}, ikke {is}",
        "sv": "{what:phrase} slutar på en kontrollsiffra: den ska vara {should}, inte {is}",
    },
    "identifier.no_day": {
        "en": "{what:phrase} begins with a day of birth, and this with none that there is",
        "nb": "{what:phrase} begynner med en fødselsdag, og dette med en som ikke finnes",
        "sv": "{what:phrase} börjar med en födelsedag, och detta med en som inte finns",
    },
    "identifier.for_tests": {
        "en": "40 or 80 is added to its month: it is made up for tests, and nobody's",
        "nb": "det er lagt 40 eller 80 til måneden: det er laget for tester, og ingens",
        "sv": "40 eller 80 är lagt till månaden: det är gjort för tester, och ingens",
    },
    "identifier.in_clear": {
        "en": "this can be {kind:phrase}, which is not kept in clear; where it is needed, it "
        "stands encrypted under national_id",
        "nb": "dette kan være {kind:phrase}, som ikke oppbevares i klartekst; trengs det, står "
        "det kryptert under national_id",
        "sv": "detta kan vara {kind:phrase}, som inte förvaras i klartext; behövs det står det "
        "krypterat under national_id",
    },
    "register.postcode": {
        "en": "in the country {country} a postal code is written as {sample}",
        "nb": "i landet {country} skrives postnummer som {sample}",
        "sv": "i landet {country} skrivs postnummer som {sample}",
    },
    "register.country": {
        "en": "a country is two capital letters, as NO",
        "nb": "et land er to store bokstaver, som NO",
        "sv": "ett land är två stora bokstäver, som NO",
    },
    "register.language": {
        "en": "a language is nb (Norwegian), sv (Swedish) or en (English)",
        "nb": "et språk er nb (norsk), sv (svensk) eller en (engelsk)",
        "sv": "ett språk är nb (norska), sv (svenska) eller en (engelska)",
    },
    "register.email": {
        "en": "an e-mail address is written as name@firm.example",
        "nb": "en e-postadresse skrives som navn@firma.example",
        "sv": "en e-postadress skrivs som namn@firma.example",
    },
    "register.national_id_of_firm": {
        "en": "only a customer of the type person has a national identity number",
        "nb": "bare en kunde av typen person har fødselsnummer",
        "sv": "bara en kund av typen person har personnummer",
    },
    "register.not_registered": {
        "en": "there is a VAT number, but vat_registered is false",
        "nb": "det er et mva-nummer, men vat_registered er false",
        "sv": "det finns ett momsregistreringsnummer, men vat_registered är false",
    },
    "register.no_peppol_address": {
        "en": "e-invoices go over Peppol, and there is no peppol_address",
        "nb": "e-fakturaer går over Peppol, og det er ingen peppol_address",
        "sv": "e-fakturor går över Peppol, och det finns ingen peppol_address",
    },
    "register.ends_before": {
        "en": "this day is before the day it begins",
        "nb": "denne dagen er før dagen det begynner",
        "sv": "denna dag är före dagen det börjar",
    },
}
