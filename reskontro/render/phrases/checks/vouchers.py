"""Rules on vouchers (R5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "R501": {
        "en": "the voucher {path} is not there",
        "nb": "bilaget {path} finnes ikke",
        "sv": "underlaget {path} finns inte",
    },
    "R501.remedy": {
        "en": "Put the file there, or correct the path: it counts from the book's folder, or from "
        "the one of the setting vouchers. If it was deleted, git has it: git log -- {path}",
        "nb": "Legg filen der, eller rett stien: den regnes fra regnskapets mappe, eller fra den i innstillingen vouchers. Er den slettet, har git den: git log -- {path}",
        "sv": "Lägg filen där, eller rätta sökvägen: den räknas från bokföringens mapp, eller "
        "från den i inställningen vouchers. Är den raderad har git den: git log -- {path}",
    },
    "R501.title": {
        "en": "A voucher that is not there",
        "nb": "Et bilag som ikke finnes",
        "sv": "Ett underlag som inte finns",
    },
    "R501.why": {
        "en": "Every posting must be documented for as long as the material is to be kept. After "
        "that time a missing file is as it should be, and not told.",
        "nb": "Alle posteringer skal være dokumentert så lenge materialet skal oppbevares. Etter "
        "den tiden er en fil som mangler, i orden, og nevnes ikke.",
        "sv": "Alla konteringar ska vara dokumenterade så länge materialet ska bevaras. Efter den "
        "tiden är en fil som saknas i sin ordning, och nämns inte.",
    },
    "R501.law": {
        "en": "Norway: bokføringsloven §§ 4, 6 and 13. Sweden: bokföringslagen 7 kap. 2 §",
        "nb": "Bokføringsloven §§ 4, 6 og 13. Sverige: bokföringslagen 7 kap. 2 §",
        "sv": "Bokföringslagen 7 kap. 2 §. Norge: bokføringsloven §§ 4, 6 och 13",
    },
    "R502": {
        "en": "the voucher's path {path} leads out of the book",
        "nb": "stien {path} til bilaget fører ut av regnskapet",
        "sv": "sökvägen {path} till underlaget pekar utanför bokföringens mapp",
    },
    "R502.remedy": {
        "en": "Keep vouchers inside the book's folder, and write the path from there.",
        "nb": "Ha bilagene i regnskapets mappe, og skriv stien derfra.",
        "sv": "Ha underlagen i bokföringens mapp, och skriv sökvägen därifrån.",
    },
    "R502.title": {
        "en": "A voucher outside the book",
        "nb": "Et bilag utenfor regnskapet",
        "sv": "Ett underlag utanför bokföringen",
    },
    "R502.why": {
        "en": "What is not in the book is not in its history and its backup, and is missing on "
        "every other machine.",
        "nb": "Det som ikke er i regnskapet, er ikke i historikken og sikkerhetskopien, og "
        "mangler på alle andre maskiner.",
        "sv": "Det som inte finns i bokföringen finns inte i dess historik och säkerhetskopia, "
        "och saknas på alla andra datorer.",
    },
    "R503": {
        "en": "this transaction names no voucher",
        "nb": "dette bilaget nevner ingen bilagsfil",
        "sv": "denna verifikation anger inget underlag",
    },
    "R503.remedy": {
        "en": "Add a line to it:  ; voucher: path/of/the/file.pdf",
        "nb": "Føy til en linje:  ; voucher: sti/til/filen.pdf",
        "sv": "Lägg till en rad:  ; voucher: sökväg/till/filen.pdf",
    },
    "R503.title": {
        "en": "A transaction without a voucher",
        "nb": "En bokføring uten bilag",
        "sv": "En verifikation utan underlag",
    },
    "R503.why": {
        "en": "Every posting must be documented, and the way from posting to document must be "
        "found. Closing and reopening at year end (clopen:) needs no voucher.",
        "nb": "Alle posteringer skal være dokumentert, og veien fra postering til dokumentasjon "
        "skal kunne finnes. Avslutning og åpning ved årsskiftet (clopen:) trenger ikke noe bilag.",
        "sv": "Alla konteringar ska vara dokumenterade, och vägen från kontering till underlag "
        "ska gå att hitta. Avslut och öppning vid årsskiftet (clopen:) behöver inget underlag.",
    },
    "R503.law": {
        "en": "Norway: bokføringsloven §§ 4 and 6 (documentation, audit trail)",
        "nb": "Bokføringsloven §§ 4 og 6 (dokumentasjon, kontrollspor)",
        "sv": "Norge: bokføringsloven §§ 4 och 6 (dokumentation, spårbarhet)",
    },
    "R504": {
        "en": "a voucher of {year}, to be kept until {until:date}, is still here",
        "nb": "et bilag fra {year}, som skulle oppbevares til {until:date}, ligger her fortsatt",
        "sv": "ett underlag från {year}, som skulle bevaras till {until:date}, ligger kvar här",
    },
    "R504.remedy": {
        "en": "Delete the file, unless it is needed for something else. What git's history has of "
        "it stays until that is rewritten.",
        "nb": "Slett filen, hvis den ikke trengs til noe annet. Det git-historikken har av den, "
        "blir liggende til den er skrevet om.",
        "sv": "Radera filen, om den inte behövs till något annat. Det som git-historiken har av "
        "den finns kvar tills den skrivs om.",
    },
    "R504.title": {
        "en": "A voucher past its time",
        "nb": "Et bilag oppbevart for lenge",
        "sv": "Ett underlag vars tid är ute",
    },
    "R504.why": {
        "en": "The duty to keep books is the reason for keeping what they say of people. When it "
        "ends, personal data must be deleted or made anonymous. The year is that of the "
        "transaction that names the file, else the latest in its path; financial years are taken "
        "to be calendar years.",
        "nb": "Oppbevaringsplikten er grunnen til å ha det som står om personer. Når den er "
        "slutt, skal personopplysninger slettes eller anonymiseres. Året er det til bilaget som "
        "nevner filen, ellers det seneste i stien; regnskapsår regnes som kalenderår.",
        "sv": "Skyldigheten att bevara är skälet till att ha det som står om personer. När den "
        "upphör ska personuppgifter raderas eller anonymiseras. Året är det för verifikationen "
        "som anger filen, annars det senaste i sökvägen; räkenskapsår räknas som kalenderår.",
    },
    "R504.law": {
        "en": "Norway: bokføringsloven § 13: 5 years after the financial year. Sweden: "
        "bokföringslagen 7 kap. 2 §: the seventh year after it. GDPR article 17",
        "nb": "Bokføringsloven § 13: 5 år etter regnskapsåret. Sverige: bokföringslagen 7 kap. 2 "
        "§: det sjuende året etter. Personvernforordningen artikkel 17",
        "sv": "Bokföringslagen 7 kap. 2 §: till och med det sjunde året efter det kalenderår då räkenskapsåret avslutades. Norge: bokføringsloven § 13: 5 år efter räkenskapsåret. Dataskyddsförordningen artikel 17",
    },
    "R505": {
        "en": "a voucher of {year}, to be kept until {until:date}, was deleted",
        "nb": "et bilag fra {year}, som skal oppbevares til {until:date}, er slettet",
        "sv": "ett underlag från {year}, som ska bevaras till {until:date}, har raderats",
    },
    "R505.remedy": {
        "en": "Get it back: git log -- FILE shows the commit that deleted it, git checkout "
        "COMMIT~1 -- FILE brings it back. If it was no voucher, ignore R505 in the settings, and "
        "say why there.",
        "nb": "Hent det tilbake: git log -- FIL viser hvilken commit som slettet det, git "
        "checkout COMMIT~1 -- FIL henter det. Var det ikke noe bilag, ta med R505 i ignore i "
        "innstillingene, og si hvorfor der.",
        "sv": "Hämta tillbaka det: git log -- FIL visar vilken commit som raderade det, git checkout COMMIT~1 -- FIL hämtar det. Var det inget underlag, lägg till R505 i ignore i inställningarna, och skriv varför där.",
    },
    "R505.title": {
        "en": "A voucher deleted before its time",
        "nb": "Et bilag slettet før tiden",
        "sv": "Ett underlag raderat före tiden",
    },
    "R505.why": {
        "en": "Accounting material must be kept for years after the financial year. Git knows "
        "what was in the vouchers' folder and is no more. A file that was only moved, and one "
        "that a transaction still names (R501), are not told here. The year is the latest in the "
        "path, else that of the commit that added the file. Without git nothing can be known.",
        "nb": "Regnskapsmateriale skal oppbevares i årevis etter regnskapsåret. Git vet hva som "
        "lå i bilagsmappen og ikke er der lenger. En fil som bare er flyttet, og en som et bilag "
        "fortsatt nevner (R501), nevnes ikke her. Året er det seneste i stien, ellers det til "
        "committen som la filen til. Uten git kan ingenting vites.",
        "sv": "Räkenskapsinformation ska bevaras i åratal efter räkenskapsåret. Git vet vad som "
        "låg i underlagens mapp och inte längre finns. En fil som bara har flyttats, och en som "
        "en verifikation fortfarande anger (R501), nämns inte här. Året är det senaste i "
        "sökvägen, annars det för den commit som lade till filen. Utan git går inget att veta.",
    },
    "R505.law": {
        "en": "Norway: bokføringsloven § 13: 5 years after the financial year. Sweden: "
        "bokföringslagen 7 kap. 2 §: the seventh year after it",
        "nb": "Bokføringsloven § 13: 5 år etter regnskapsåret. Sverige: bokföringslagen 7 kap. 2 "
        "§: det sjuende året etter",
        "sv": "Bokföringslagen 7 kap. 2 §: till och med det sjunde året efter det kalenderår då räkenskapsåret avslutades. Norge: bokføringsloven § 13: 5 år efter räkenskapsåret",
    },
}
