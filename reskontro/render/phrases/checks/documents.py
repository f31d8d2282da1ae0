"""Rules on documents and their references (R2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "R201": {
        "en": "number {number} was used before: customer {customer}, {day:date}, {place}",
        "nb": "nummer {number} er brukt før: kunde {customer}, {day:date}, {place}",
        "sv": "nummer {number} har använts tidigare: kund {customer}, {day:date}, {place}",
    },
    "R201.remedy": {
        "en": "Give one of the two documents a number of its own. What only concerns the invoice, "
        "such as a loss taken back, is told by a tag: kind: reinstated.",
        "nb": "Gi ett av de to dokumentene et eget nummer. Det som bare gjelder fakturaen, for "
        "eksempel et tilbakeført tap, får en tagg: kind: reinstated.",
        "sv": "Ge ett av de två dokumenten ett eget nummer. Det som bara gäller fakturan, till "
        "exempel en återförd förlust, får en tagg: kind: reinstated.",
    },
    "R201.title": {
        "en": "A number used twice",
        "nb": "Et nummer som er brukt to ganger",
        "sv": "Ett nummer som har använts två gånger",
    },
    "R201.why": {
        "en": "A payment that names the number may be meant for either document, and nobody can "
        "tell which of them an entry is about. Instalments in one transaction are one invoice, "
        "and opening items, fees and interest on an invoice are no second use.",
        "nb": "En betaling som nevner nummeret, kan gjelde begge dokumentene, og ingen kan se "
        "hvilket av dem en post handler om. Avdrag i ett bilag er én faktura, og åpningsposter, "
        "gebyrer og renter på en faktura bruker ikke nummeret på nytt.",
        "sv": "En betalning som nämner numret kan gälla båda dokumenten, och ingen kan se vilket "
        "av dem en post handlar om. Delbetalningar i en verifikation är en faktura, och ingående "
        "poster, avgifter och ränta på en faktura använder inte numret på nytt.",
    },
    "R201.law": {
        "en": "Norway: bokføringsforskriften § 5-1-3 (numbers in a sequence that can be "
        "controlled)",
        "nb": "Bokføringsforskriften § 5-1-3 (nummer i en kontrollerbar sekvens)",
        "sv": "Norge: bokføringsforskriften § 5-1-3 (nummer i en kontrollerbar följd)",
    },
    "R202": {
        "en": "{n} {n:number is|numbers are} missing before {number}: {missing}{jump:?, unless another series begins there}",
        "nb": "{n} {n:nummer|numre} mangler før {number}: {missing}{jump:?, hvis det ikke begynner en annen serie der}",
        "sv": "{n} nummer saknas före {number}: {missing}{jump:?, om det inte börjar en annan serie där}",
    },
    "R202.remedy": {
        "en": "Book what is missing. A voided document is booked with its number and the amount "
        "0, an invoice that was paid at once with a tag invoice: and its number. Where numbers "
        "were never used, say why: allow: R202 and the reason.",
        "nb": "Før det som mangler. Et makulert dokument føres med nummeret sitt og beløpet 0, en "
        "faktura som ble betalt med en gang, med en tagg invoice: og nummeret. Er numre aldri "
        "brukt, skriv hvorfor: allow: R202 og grunnen.",
        "sv": "Bokför det som saknas. Ett makulerat dokument bokförs med sitt nummer och beloppet "
        "0, en faktura som betalades genast med en tagg invoice: och numret. Har nummer aldrig "
        "använts, skriv varför: allow: R202 och skälet.",
    },
    "R202.title": {
        "en": "A gap in a series of numbers",
        "nb": "Et hull i en nummerserie",
        "sv": "En lucka i en nummerserie",
    },
    "R202.why": {
        "en": "A missing number may be an invoice that was sent and never booked, so that neither "
        "the sale nor the customer's debt is in the books. Series are told apart by what stands "
        "before the last digits, and by year; invoices and credit notes may share one.",
        "nb": "Et nummer som mangler, kan være en faktura som er sendt og aldri ført, slik at "
        "verken salget eller kundens gjeld er i regnskapet. Serier skilles etter det som står "
        "foran de siste sifrene, og etter år; fakturaer og kreditnotaer kan dele serie.",
        "sv": "Ett nummer som saknas kan vara en faktura som har skickats och aldrig bokförts, så att varken försäljningen eller kundens skuld finns i bokföringen. Serier skiljs åt efter det som står före de sista siffrorna, och efter år; fakturor och kreditfakturor kan dela serie.",
    },
    "R202.law": {
        "en": "Norway: bokføringsforskriften § 5-1-3 (numbers in a sequence that can be "
        "controlled)",
        "nb": "Bokføringsforskriften § 5-1-3 (nummer i en kontrollerbar sekvens)",
        "sv": "Norge: bokføringsforskriften § 5-1-3 (nummer i en kontrollerbar följd)",
    },
    "R203": {
        "en": "invoice without a number",
        "nb": "faktura uten nummer",
        "sv": "faktura utan nummer",
    },
    "R203.remedy": {
        "en": "Write the number as a tag, invoice: 2025-001, or as the code of the transaction, "
        "(2025-001), unless codes are numbers of vouchers (code: voucher).",
        "nb": "Skriv nummeret som en tagg, invoice: 2025-001, eller som koden på bilaget, "
        "(2025-001), hvis ikke kodene er bilagsnumre (code: voucher).",
        "sv": "Skriv numret som en tagg, invoice: 2025-001, eller som verifikationens kod, "
        "(2025-001), om inte koderna är verifikationsnummer (code: voucher).",
    },
    "R203.title": {
        "en": "An invoice without a number",
        "nb": "En faktura uten nummer",
        "sv": "En faktura utan nummer",
    },
    "R203.why": {
        "en": "A document is found by its number: without one no payment can name it, and what "
        "was sent to the customer cannot be told from the entry.",
        "nb": "Et dokument finnes igjen på nummeret: uten det kan ingen betaling nevne fakturaen, "
        "og posten viser ikke hva kunden fikk tilsendt.",
        "sv": "Ett dokument hittas på sitt nummer: utan det kan ingen betalning nämna fakturan, "
        "och posten visar inte vad kunden har fått.",
    },
    "R203.law": {
        "en": "Norway: bokføringsforskriften § 5-1-1 (what an invoice must state)",
        "nb": "Bokføringsforskriften § 5-1-1 (krav til salgsdokumentets innhold)",
        "sv": "Norge: bokføringsforskriften § 5-1-1 (vad en faktura ska innehålla)",
    },
    "R204": {
        "en": "no due date is written; by the terms of today it is {due:date}",
        "nb": "forfallsdato er ikke skrevet; etter dagens betingelser er den {due:date}",
        "sv": "förfallodag är inte skriven; enligt dagens villkor är den {due:date}",
    },
    "R204.remedy": {
        "en": "Write it: due: {due}.",
        "nb": "Skriv den: due: {due}.",
        "sv": "Skriv den: due: {due}.",
    },
    "R204.title": {
        "en": "An invoice without a due date of its own",
        "nb": "En faktura uten egen forfallsdato",
        "sv": "En faktura utan egen förfallodag",
    },
    "R204.why": {
        "en": "The due date then follows the terms in the register or the settings, and whoever "
        "changes these changes how old last year's items were. The invoice itself states a due "
        "date: the entry should too.",
        "nb": "Forfallet følger da betingelsene i kartoteket eller innstillingene, og den som "
        "endrer dem, endrer hvor gamle fjorårets poster var. Fakturaen selv har en forfallsdato: "
        "det bør posten også ha.",
        "sv": "Förfallodagen följer då villkoren i registret eller inställningarna, och den som "
        "ändrar dem ändrar hur gamla förra årets poster var. Fakturan själv har en förfallodag: "
        "det bör posten också ha.",
    },
    "R204.law": {
        "en": "Norway: bokføringsforskriften § 5-1-1 (what an invoice must state)",
        "nb": "Bokføringsforskriften § 5-1-1 (krav til salgsdokumentets innhold)",
        "sv": "Norge: bokføringsforskriften § 5-1-1 (vad en faktura ska innehålla)",
    },
    "R205": {
        "en": "due {due:date}, before it was issued on {issued:date}",
        "nb": "forfaller {due:date}, før den ble utstedt {issued:date}",
        "sv": "förfaller {due:date}, innan den utfärdades {issued:date}",
    },
    "R205.remedy": {
        "en": "Correct the due date or the date. What was issued earlier than it is booked, such "
        "as an opening item, tells so by a tag: issued: and the day.",
        "nb": "Rett forfallet eller datoen. Det som er utstedt før det er ført, for eksempel en "
        "åpningspost, viser det med en tagg: issued: og dagen.",
        "sv": "Rätta förfallodagen eller datumet. Det som utfärdades innan det bokfördes, till "
        "exempel en ingående post, visar det med en tagg: issued: och dagen.",
    },
    "R205.title": {
        "en": "Due before it was issued",
        "nb": "Forfall før utstedelse",
        "sv": "Förfallen innan den utfärdades",
    },
    "R205.why": {
        "en": "Age and interest would count from a day on which there was no claim yet. Most "
        "often the year or the month is wrong.",
        "nb": "Alder og renter ville regnes fra en dag da kravet ikke fantes ennå. Som oftest er året eller måneden feil.",
        "sv": "Ålder och ränta skulle räknas från en dag då fordran inte fanns ännu. Oftast är "
        "året eller månaden fel.",
    },
    "R206": {
        "en": "issued on {issued:date}, more than a month after delivery on {delivered:date}",
        "nb": "utstedt {issued:date}, mer enn en måned etter levering {delivered:date}",
        "sv": "utfärdad {issued:date}, mer än en månad efter leverans {delivered:date}",
    },
    "R206.remedy": {
        "en": "Correct the day of delivery if it is wrong. What is delivered continuously may be "
        "invoiced until a month after the VAT period: then say so, allow: R206 and the reason.",
        "nb": "Rett leveringsdagen hvis den er feil. Det som leveres løpende, kan faktureres inntil en måned etter mva-terminen: skriv i så fall det, allow: R206 og grunnen.",
        "sv": "Rätta leveransdagen om den är fel. Det som levereras löpande får faktureras till "
        "en månad efter momsperioden: skriv i så fall det, allow: R206 och skälet.",
    },
    "R206.title": {
        "en": "Invoiced more than a month after delivery",
        "nb": "Fakturert mer enn en måned etter levering",
        "sv": "Fakturerad mer än en månad efter leverans",
    },
    "R206.why": {
        "en": "An invoice is to be issued as soon as possible, at the latest a month after "
        "delivery. Until then neither the claim nor its VAT is in the books. The day of delivery "
        "is read from the tag delivered: of the transaction.",
        "nb": "En faktura skal utstedes så snart som mulig, senest en måned etter levering. Før "
        "det er verken kravet eller avgiften i regnskapet. Leveringsdagen leses av taggen "
        "delivered: på bilaget.",
        "sv": "En faktura ska i Norge utfärdas så snart som möjligt, senast en månad efter "
        "leverans. Innan dess finns varken fordran eller momsen i bokföringen. Leveransdagen "
        "läses i verifikationens tagg delivered:.",
    },
    "R206.law": {
        "en": "Norway: bokføringsforskriften §§ 5-2-2 and 5-2-4",
        "nb": "Bokføringsforskriften §§ 5-2-2 og 5-2-4",
        "sv": "Norge: bokføringsforskriften §§ 5-2-2 och 5-2-4",
    },
    "R207": {
        "en": "VAT of {vat:amount} is {percent:percent} of {base:amount}; no rates in force give "
        "that",
        "nb": "mva på {vat:amount} er {percent:percent} av {base:amount}; ingen gjeldende satser "
        "gir det",
        "sv": "moms på {vat:amount} är {percent:percent} av {base:amount}; inga gällande satser "
        "ger det",
    },
    "R207.remedy": {
        "en": "Correct the VAT or what it is on. Where a rate of the country is missing, add it "
        "to the settings under rules:.",
        "nb": "Rett avgiften eller grunnlaget. Mangler en av landets satser, legg den til i "
        "innstillingene under rules:.",
        "sv": "Rätta momsen eller underlaget. Saknas någon av landets satser, lägg till den i "
        "inställningarna under rules:.",
    },
    "R207.title": {
        "en": "VAT that is not the rate times the base",
        "nb": "Mva som ikke er satsen ganger grunnlaget",
        "sv": "Moms som inte är satsen gånger underlaget",
    },
    "R207.why": {
        "en": "What stands as VAT on an invoice is reported by the seller and deducted by the "
        "buyer: an error ends up in two sets of books. Each posting may be rounded, and where "
        "there are several rates, every combination is tried. A credit note may have the rates "
        "of its invoice's time.",
        "nb": "Det som står som mva på en faktura, innberettes av selgeren og trekkes fra av "
        "kjøperen: en feil havner i to regnskaper. Hver postering kan være avrundet, og er det "
        "flere satser, prøves alle sammensetninger. En kreditnota kan ha satsene fra fakturaens "
        "tid.",
        "sv": "Det som står som moms på en faktura redovisas av säljaren och dras av av köparen: ett fel hamnar i två bokföringar. Varje kontering får vara avrundad, och finns det flera satser prövas alla kombinationer. En kreditfaktura kan ha satserna från fakturans tid.",
    },
    "R207.law": {
        "en": "Norway: bokføringsforskriften § 5-1-1, merverdiavgiftsloven chapter 5. Sweden: "
        "mervärdesskattelagen chapter 9",
        "nb": "Bokføringsforskriften § 5-1-1, merverdiavgiftsloven kapittel 5. Sverige: "
        "mervärdesskattelagen 9 kap.",
        "sv": "Mervärdesskattelagen 9 kap. Norge: bokføringsforskriften § 5-1-1, "
        "merverdiavgiftsloven kapitel 5",
    },
    "R208": {
        "en": "payment reference {kid} is not valid: its check digit does not fit",
        "nb": "KID {kid} er ikke gyldig: kontrollsifferet stemmer ikke",
        "sv": "OCR-nummer {kid} är inte giltigt: kontrollsiffran stämmer inte",
    },
    "R208.remedy": {
        "en": "Copy it once more from the invoice or the bank. A KID has 4 to 25 digits, the last "
        "by MOD10 or MOD11 (then it may be -); a Swedish OCR reference has 2 to 25, the last by "
        "MOD10.",
        "nb": "Hent den på nytt fra fakturaen eller banken. En KID har 4 til 25 sifre, det siste "
        "etter MOD10 eller MOD11 (da kan det være -); en svensk OCR-referanse har 2 til 25, det "
        "siste etter MOD10.",
        "sv": "Hämta det på nytt från fakturan eller banken. Ett OCR-nummer har 2 till 25 siffror, den sista enligt MOD10; en norsk KID har 4 till 25, den sista enligt MOD10 eller MOD11 (då kan den vara -).",
    },
    "R208.title": {
        "en": "A payment reference with a wrong check digit",
        "nb": "En KID med feil kontrollsiffer",
        "sv": "Ett OCR-nummer med fel kontrollsiffra",
    },
    "R208.why": {
        "en": "The bank turns a payment with such a reference away, or it comes in and finds no "
        "invoice. One wrong digit is always found by the check digit.",
        "nb": "Banken avviser en betaling med en slik KID, eller den kommer inn og finner ingen faktura. Ett feil siffer viser seg alltid på kontrollsifferet.",
        "sv": "Banken avvisar en betalning med ett sådant nummer, eller så kommer betalningen in utan att kunna kopplas till någon faktura. En felaktig siffra syns alltid på kontrollsiffran.",
    },
    "R209": {
        "en": "payment reference {kid} is on an invoice of customer {customer} too: {place}",
        "nb": "KID {kid} står også på en faktura til kunde {customer}: {place}",
        "sv": "OCR-nummer {kid} står också på en faktura till kund {customer}: {place}",
    },
    "R209.remedy": {
        "en": "Give the invoices of each customer references of their own.",
        "nb": "Gi hver kundes fakturaer sine egne KID.",
        "sv": "Ge varje kunds fakturor egna OCR-nummer.",
    },
    "R209.title": {
        "en": "A payment reference that two customers have",
        "nb": "En KID som to kunder har",
        "sv": "Ett OCR-nummer som två kunder har",
    },
    "R209.why": {
        "en": "A payment that comes with it may be either customer's. The same reference on "
        "several invoices of one customer is common, and is let pass.",
        "nb": "En betaling med den kan være fra begge kundene. Samme KID på flere fakturaer til "
        "én kunde er vanlig og får passere.",
        "sv": "En betalning med det kan komma från vilken som helst av kunderna. Samma OCR-nummer på flera fakturor till en kund är vanligt och får passera.",
    },
    "R211": {
        "en": "credit note that refers to no invoice",
        "nb": "kreditnota som ikke viser til noen faktura",
        "sv": "kreditfaktura som inte hänvisar till någon faktura",
    },
    "R211.remedy": {
        "en": "Name the invoice: a tag invoice: on the posting. Where the period is closed, set "
        "the credit note against the invoice by a settlement of its own.",
        "nb": "Nevn fakturaen: en tagg invoice: på posteringen. Er perioden lukket, utlign kreditnotaen mot fakturaen ved et eget bilag.",
        "sv": "Nämn fakturan: en tagg invoice: på konteringen. Är perioden stängd, kvitta kreditfakturan mot fakturan i en egen verifikation.",
    },
    "R211.title": {
        "en": "A credit note without reference",
        "nb": "En kreditnota uten henvisning",
        "sv": "En kreditfaktura utan hänvisning",
    },
    "R211.why": {
        "en": "A credit note takes back an invoice, wholly or in part. Where it does not say "
        "which, it stays unallocated unless its amount fits exactly, and the invoice beside it "
        "is reminded.",
        "nb": "En kreditnota tar en faktura tilbake, helt eller delvis. Sier den ikke hvilken, "
        "blir den stående uplassert hvis ikke beløpet passer nøyaktig, og fakturaen ved siden av "
        "blir purret.",
        "sv": "En kreditfaktura återför en faktura, helt eller delvis. Anger den inte vilken blir den stående ofördelad om inte beloppet stämmer exakt, och kunden påminns om den faktura som den gällde.",
    },
    "R211.law": {
        "en": "Norway: bokføringsforskriften § 5-2-7 (a credit note reverses the original invoice)",
        "nb": "Bokføringsforskriften § 5-2-7 (kreditnota tilbakefører den opprinnelige fakturaen)",
        "sv": "Norge: bokføringsforskriften § 5-2-7 (en kreditfaktura återför den ursprungliga fakturan)",
    },
    "R212": {
        "en": "refers to document {number}, which does not exist",
        "nb": "viser til dokument {number}, som ikke finnes",
        "sv": "hänvisar till dokument {number}, som inte finns",
    },
    "R212.remedy": {
        "en": "Correct the number, or book the document.{nearest:? Nearest: {nearest}.}",
        "nb": "Rett nummeret, eller før dokumentet.{nearest:? Nærmest: {nearest}.}",
        "sv": "Rätta numret, eller bokför dokumentet.{nearest:? Närmast: {nearest}.}",
    },
    "R212.title": {
        "en": "A reference to a document that does not exist",
        "nb": "En henvisning til et dokument som ikke finnes",
        "sv": "En hänvisning till ett dokument som inte finns",
    },
    "R212.why": {
        "en": "What names an unknown document settles nothing: the invoice it was meant for stays "
        "open, and the customer is reminded of what is paid. What is paid in advance is told too "
        "until its invoice is booked.",
        "nb": "Det som nevner et ukjent dokument, utligner ingenting: fakturaen det gjaldt, står "
        "åpen, og kunden blir purret for det som er betalt. Det som er betalt på forskudd, "
        "meldes også til fakturaen er ført.",
        "sv": "Det som nämner ett okänt dokument reglerar ingenting: fakturan det gällde förblir öppen, och kunden påminns om det som är betalt. Det som betalats i förskott anmärks också tills fakturan är bokförd.",
    },
    "R213": {
        "en": "refers to {number}, which belongs to customer {customer}",
        "nb": "viser til {number}, som tilhører kunde {customer}",
        "sv": "hänvisar till {number}, som tillhör kund {customer}",
    },
    "R213.remedy": {
        "en": "Post it on that customer, or correct the reference. Where the period is closed, "
        "move it by a transfer between the two customers.",
        "nb": "Før den på den kunden, eller rett henvisningen. Er perioden lukket, flytt beløpet ved et bilag mellom de to kundene.",
        "sv": "Bokför den på den kunden, eller rätta hänvisningen. Är perioden stängd, flytta "
        "beloppet i en verifikation mellan de två kunderna.",
    },
    "R213.title": {
        "en": "A reference to another customer's document",
        "nb": "En henvisning til en annen kundes dokument",
        "sv": "En hänvisning till en annan kunds dokument",
    },
    "R213.why": {
        "en": "What one customer has paid stays open and is reminded, and the other has credit "
        "that is not theirs. Numbers and payment references are looked at.",
        "nb": "Det den ene kunden har betalt, står åpent og blir purret, og den andre får noe til gode som ikke tilhører den. Både nummer og KID kontrolleres.",
        "sv": "Det som den ena kunden har betalt förblir öppet och leder till en påminnelse, och den andra får ett tillgodohavande som inte är deras. Både nummer och OCR-nummer kontrolleras.",
    },
    "R214": {
        "en": "in {own}, but refers to {number}, which is in {currency}",
        "nb": "i {own}, men viser til {number}, som er i {currency}",
        "sv": "i {own}, men hänvisar till {number}, som är i {currency}",
    },
    "R214.remedy": {
        "en": "Post the amount in the currency of the document, with its value in your own: "
        "-100.00 EUR @@ 1120.00 NOK.",
        "nb": "Før beløpet i dokumentets valuta, med verdien i din egen: -100.00 EUR @@ 1120.00 "
        "NOK.",
        "sv": "Bokför beloppet i dokumentets valuta, med värdet i din egen: -100.00 EUR @@ "
        "1120.00 SEK.",
    },
    "R214.title": {
        "en": "A reference to a document in another currency",
        "nb": "En henvisning til et dokument i en annen valuta",
        "sv": "En hänvisning till ett dokument i en annan valuta",
    },
    "R214.why": {
        "en": "Currencies are never mixed: the document stays open in one, and the payment stands "
        "unallocated in the other.",
        "nb": "Valutaer blandes aldri: dokumentet står åpent i den ene, og betalingen står "
        "uplassert i den andre.",
        "sv": "Valutor blandas aldrig: dokumentet förblir öppet i den ena, och betalningen står "
        "ofördelad i den andra.",
    },
    "R215": {
        "en": "refers to {number}, which was issued later, on {issued:date}",
        "nb": "viser til {number}, som ble utstedt senere, {issued:date}",
        "sv": "hänvisar till {number}, som utfärdades senare, {issued:date}",
    },
    "R215.remedy": {
        "en": "Correct the date or the number. What was paid in advance, or at once and invoiced "
        "afterwards, can be allowed: allow: R215 and the reason.",
        "nb": "Rett datoen eller nummeret. Det som ble betalt på forskudd, eller med en gang og "
        "fakturert etterpå, kan tillates: allow: R215 og grunnen.",
        "sv": "Rätta datumet eller numret. Det som betalades i förskott, eller genast och "
        "fakturerades efteråt, kan tillåtas: allow: R215 och skälet.",
    },
    "R215.title": {
        "en": "A reference to a document issued later",
        "nb": "En henvisning til et dokument som ble utstedt senere",
        "sv": "En hänvisning till ett dokument som utfärdades senare",
    },
    "R215.why": {
        "en": "Nobody pays, and nobody credits, an invoice that there is not yet. Most often a "
        "date is wrong or a number was mistaken; else it is an advance.",
        "nb": "Ingen betaler eller krediterer en faktura som ikke finnes ennå. Som oftest er en dato feil eller et nummer forvekslet; ellers er det et forskudd.",
        "sv": "Ingen betalar eller krediterar en faktura som inte finns ännu. Oftast är ett datum "
        "fel eller ett nummer förväxlat; annars är det ett förskott.",
    },
}
