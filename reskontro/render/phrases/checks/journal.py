"""Rules on the journals as a whole (R1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "R101": {
        "en": "customer {customer} is not in the register ({n} {n:entry|entries})",
        "nb": "kunde {customer} står ikke i kartoteket ({n} {n:post|poster})",
        "sv": "kund {customer} finns inte i registret ({n} {n:post|poster})",
    },
    "R101.remedy": {
        "en": "Add the customer to the register, or correct the number.{nearest:? Nearest: {nearest}.}",
        "nb": "Før kunden i kartoteket, eller rett nummeret.{nearest:? Nærmest: {nearest}.}",
        "sv": "Lägg upp kunden i registret, eller rätta numret.{nearest:? Närmast: {nearest}.}",
    },
    "R101.title": {
        "en": "A customer that the register does not know",
        "nb": "En kunde som kartoteket ikke kjenner",
        "sv": "En kund som registret inte känner",
    },
    "R101.why": {
        "en": "A number with a typing error makes an account of its own: the right customer seems "
        "to have paid too little, and the wrong one is never reminded. Each customer's code and "
        "name must also stand in the customer specification.",
        "nb": "Et nummer med skrivefeil blir en egen konto: riktig kunde ser ut til å ha betalt for lite, og feil kunde blir aldri purret. Hver kundes kode og navn skal dessuten stå i kundespesifikasjonen.",
        "sv": "Ett nummer med skrivfel blir ett eget konto: den rätta kunden ser ut att ha betalat "
        "för lite, och den felaktiga blir aldrig påmind. Varje kunds kod och namn ska dessutom "
        "framgå av sidoordnad bokföring.",
    },
    "R101.law": {
        "en": "Norway: bokføringsforskriften § 3-1 (customer specification)",
        "nb": "Bokføringsforskriften § 3-1 (kundespesifikasjon)",
        "sv": "Norge: bokføringsforskriften § 3-1 (kundspecifikation)",
    },
    "R102": {
        "en": "{n} {n:posting|postings} on a receivable account {n:names|name} no customer",
        "nb": "{n} {n:postering|posteringer} på kundefordringer nevner ingen kunde",
        "sv": "{n} {n:kontering|konteringar} på kundfordringar nämner ingen kund",
    },
    "R102.remedy": {
        "en": "Post on an account below it (1500:10001), or give the posting a tag customer: 10001.",
        "nb": "Før på en konto under den (1500:10001), eller gi posteringen en tagg "
        "customer: 10001.",
        "sv": "Bokför på ett konto under det (1510:10001), eller ge konteringen en tagg "
        "customer: 10001.",
    },
    "R102.title": {
        "en": "A receivable that nobody owes",
        "nb": "En fordring som ingen skylder",
        "sv": "En fordran som ingen är skyldig",
    },
    "R102.why": {
        "en": "What stands straight on the control account counts in the general ledger and on no "
        "customer's account. It can be neither reminded nor settled.",
        "nb": "Det som står rett på samlekontoen, teller i hovedboken og på ingen kundes konto. "
        "Det kan verken purres eller utlignes.",
        "sv": "Det som står direkt på samlingskontot räknas i huvudboken men på ingen kunds konto. "
        "Det kan varken påminnas om eller prickas av.",
    },
    "R103": {
        "en": "dated {day:date}, which is after {today:date}",
        "nb": "datert {day:date}, som er etter {today:date}",
        "sv": "daterad {day:date}, som är efter {today:date}",
    },
    "R103.remedy": {
        "en": "Correct the date, or wait with the entry. To check the book as of another day: "
        "--as-of.",
        "nb": "Rett datoen, eller vent med posten. For å kontrollere per en annen dag: --as-of.",
        "sv": "Rätta datumet, eller vänta med posten. För att kontrollera per en annan dag: "
        "--as-of.",
    },
    "R103.title": {
        "en": "An entry dated in the future",
        "nb": "En post datert fram i tid",
        "sv": "En post daterad i framtiden",
    },
    "R103.why": {
        "en": "It is on no report of today, and then one day it is. Most often the year is wrong. "
        "Entries of customers are looked at; what touches none is the general ledger's.",
        "nb": "Den står ikke på noen rapport i dag, og en dag gjør den det. Som oftest er året feil. Det er kundenes poster som ses på; det som ikke berører noen kunde, hører til hovedboken.",
        "sv": "Den finns inte på någon rapport i dag, och en dag gör den det. Oftast är året fel. "
        "Det är kundernas poster som granskas; det som inte berör någon kund hör till huvudboken.",
    },
    "R104": {
        "en": "the tag allow: must name a rule and give a reason",
        "nb": "taggen allow: må nevne en regel og ha en begrunnelse",
        "sv": "taggen allow: måste nämna en regel och ge ett skäl",
    },
    "R104.remedy": {
        "en": "Write for example  ; allow: R303 agreed with the customer  (without a comma: it ends "
        "the tag).",
        "nb": "Skriv for eksempel  ; allow: R303 avtalt med kunden  (uten komma: det avslutter "
        "taggen).",
        "sv": "Skriv till exempel  ; allow: R303 avtalat med kunden  (utan komma: det avslutar "
        "taggen).",
    },
    "R104.title": {
        "en": "An allowance without rule or reason",
        "nb": "En tillatelse uten regel eller begrunnelse",
        "sv": "Ett undantag utan regel eller skäl",
    },
    "R104.why": {
        "en": "Whoever reads the book next year must see why a finding was let pass. Without a "
        "reason nothing is allowed.",
        "nb": "Den som leser regnskapet neste år, må se hvorfor et funn fikk passere. Uten begrunnelse er ingenting tillatt.",
        "sv": "Den som läser bokföringen nästa år måste se varför en anmärkning släpptes igenom. Utan skäl är inget tillåtet.",
    },
}
