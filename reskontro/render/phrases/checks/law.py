"""Rules on the law of the country (R6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "R601": {
        "en": "a fee on {day:date}; the first day for it is {first:date}",
        "nb": "et gebyr {day:date}; den første dagen for det er {first:date}",
        "sv": "en avgift {day:date}; första dagen för den är {first:date}",
    },
    "R601.remedy": {
        "en": "Send the reminder without a fee, or wait; credit a fee that was charged too early.",
        "nb": "Send purringen uten gebyr, eller vent; krediter et gebyr som er krevd for tidlig.",
        "sv": "Skicka påminnelsen utan avgift, eller vänta; kreditera en avgift som har tagits ut "
        "för tidigt.",
    },
    "R601.title": {
        "en": "A reminder fee too early",
        "nb": "Et purregebyr for tidlig",
        "sv": "En påminnelseavgift för tidigt",
    },
    "R601.why": {
        "en": "In Norway a reminder may cost something 14 days after the due date at the "
        "earliest, and a second fee needs a missed deadline of 14 days in the letter before; in "
        "Sweden the claim must be overdue. The debtor need not pay a fee that came too soon.",
        "nb": "I Norge kan en purring tidligst koste noe 14 dager etter forfall, og et gebyr til "
        "krever en oversittet frist på 14 dager i brevet før; i Sverige må kravet være forfalt. "
        "Et gebyr som kom for tidlig, trenger skyldneren ikke å betale.",
        "sv": "I Norge får en påminnelse kosta något tidigast 14 dagar efter förfallodagen, och "
        "en andra avgift kräver en försutten frist på 14 dagar i brevet före; i Sverige måste "
        "fordran vara förfallen. En avgift som kom för tidigt behöver gäldenären inte betala.",
    },
    "R601.law": {
        "en": "Norway: inkassoforskriften §§ 1-2 and 1-3. Sweden: lag (1981:739) § 1",
        "nb": "Inkassoforskriften §§ 1-2 og 1-3. Sverige: lag (1981:739) § 1",
        "sv": "Lag (1981:739) 1 §. Norge: inkassoforskriften §§ 1-2 och 1-3",
    },
    "R602": {
        "en": "{amount:amount} {currency} for {letter:phrase}, and the most is {most:amount}",
        "nb": "{amount:amount} {currency} for {letter:phrase}, og høyeste lovlige er {most:amount}",
        "sv": "{amount:amount} {currency} för {letter:phrase}, men högst {most:amount} får tas ut",
    },
    "R602.reminder": {
        "en": "a reminder",
        "nb": "en purring",
        "sv": "en påminnelse",
    },
    "R602.demand": {
        "en": "a payment demand",
        "nb": "en betalingsoppfordring",
        "sv": "ett inkassokrav",
    },
    "R602.plan": {
        "en": "a plan of instalments",
        "nb": "en avdragsplan",
        "sv": "en amorteringsplan",
    },
    "R602.compensation": {
        "en": "compensation for late payment",
        "nb": "standardkompensasjon",
        "sv": "förseningsersättning",
    },
    "R602.remedy": {
        "en": "Credit what is too much. The amounts in force: reskontro rules. What a fee is for "
        "is told by its text (payment demand, betalingsoppfordring, inkassokrav, kompensasjon, "
        "förseningsersättning, amorteringsplan), else by its amount.",
        "nb": "Krediter det som er for mye. Beløpene som gjelder: reskontro rules. Hva et gebyr "
        "er for, sier teksten (betalingsoppfordring, kompensasjon, inkassokrav, "
        "förseningsersättning, amorteringsplan), ellers beløpet.",
        "sv": "Kreditera det som är för mycket. Beloppen som gäller: reskontro rules. Vad en "
        "avgift är för säger texten (inkassokrav, förseningsersättning, amorteringsplan, "
        "betalingsoppfordring, kompensasjon), annars beloppet.",
    },
    "R602.title": {
        "en": "A reminder fee above the law's",
        "nb": "Et purregebyr over lovens maksimum",
        "sv": "En påminnelseavgift över lagens gräns",
    },
    "R602.why": {
        "en": "The debtor need not pay more than the law allows on the day of the letter. "
        "Compensation for late payment is never owed by persons, and fees charged before are set "
        "off against it.",
        "nb": "Skyldneren trenger ikke å betale mer enn loven tillater den dagen brevet sendes. "
        "Forbrukere skylder aldri kompensasjon for sen betaling, og gebyrer som er krevd før, "
        "kommer til fradrag.",
        "sv": "Gäldenären behöver inte betala mer än lagen tillåter den dag brevet skickas. "
        "Förseningsersättning betalas aldrig av konsumenter, och avgifter som tagits ut tidigare "
        "räknas av.",
    },
    "R602.law": {
        "en": "Norway: inkassoforskriften § 1-2, forsinkelsesrenteloven § 3 a. Sweden: lag "
        "(1981:739) §§ 2 to 4 a",
        "nb": "Inkassoforskriften § 1-2, forsinkelsesrenteloven § 3 a. Sverige: lag (1981:739) §§ "
        "2 til 4 a",
        "sv": "Lag (1981:739) 2–4 a §§. Norge: inkassoforskriften § 1-2, forsinkelsesrenteloven § "
        "3 a",
    },
    "R603": {
        "en": "fee number {n} for {letter:phrase} on this claim, and the most is {most}",
        "nb": "gebyr nummer {n} for {letter:phrase} på dette kravet, og høyst {most} er tillatt",
        "sv": "avgift nummer {n} för {letter:phrase} på denna fordran, men högst {most} får tas ut",
    },
    "R603.remedy": {
        "en": "Credit the fee. Further reminders are free of charge.",
        "nb": "Krediter gebyret. Flere purringer er gebyrfrie.",
        "sv": "Kreditera avgiften. Ytterligare påminnelser är utan avgift.",
    },
    "R603.title": {
        "en": "One reminder fee too many",
        "nb": "Ett purregebyr for mye",
        "sv": "En påminnelseavgift för mycket",
    },
    "R603.why": {
        "en": "In Norway a claim can bear two fees for reminders and notices of debt collection, "
        "and one for a payment demand. Six months after the last letter with a fee it begins anew.",
        "nb": "I Norge kan et krav belastes to gebyrer for purringer og inkassovarsel, og ett for "
        "betalingsoppfordring. Seks måneder etter det siste brevet med gebyr begynner det på nytt.",
        "sv": "I Norge kan en fordran belastas med två avgifter för påminnelser och inkassovarningar, och en för betalningsuppmaning. Sex månader efter det sista brevet med avgift börjar det om.",
    },
    "R603.law": {
        "en": "Norway: inkassoforskriften § 1-3",
        "nb": "Inkassoforskriften § 1-3",
        "sv": "Norge: inkassoforskriften § 1-3",
    },
    "R604": {
        "en": "a reminder fee that the register does not know to be agreed with customer "
        "{customer}",
        "nb": "et purregebyr som ikke er avtalt med kunde {customer}, etter det kartoteket viser",
        "sv": "en påminnelseavgift som inte är avtalad med kund {customer}, såvitt registret vet",
    },
    "R604.remedy": {
        "en": "If it was agreed when the debt arose at the latest, write reminder_fee_agreed: "
        "true in the customer's record. If not, credit the fee.",
        "nb": "Er det avtalt senest da gjelden oppstod, skriv reminder_fee_agreed: true i kundens "
        "kort. Er det ikke det, krediter gebyret.",
        "sv": "Är den avtalad senast när skulden uppkom, skriv reminder_fee_agreed: true i "
        "kundens post. Är den inte det, kreditera avgiften.",
    },
    "R604.title": {
        "en": "A reminder fee that was not agreed",
        "nb": "Et purregebyr som ikke er avtalt",
        "sv": "En påminnelseavgift som inte är avtalad",
    },
    "R604.why": {
        "en": "In Sweden the debtor owes a fee for a reminder only if it was agreed when the debt "
        "arose at the latest. In Norway no agreement is needed.",
        "nb": "I Sverige skylder skyldneren et gebyr for en påminnelse bare hvis det er avtalt "
        "senest da gjelden oppstod. I Norge trengs ingen avtale.",
        "sv": "I Sverige är gäldenären skyldig en avgift för en påminnelse bara om den avtalats "
        "senast när skulden uppkom. I Norge behövs inget avtal.",
    },
    "R604.law": {
        "en": "Sweden: lag (1981:739) § 2",
        "nb": "Sverige: lag (1981:739) § 2",
        "sv": "Lag (1981:739) 2 §",
    },
    "R605": {
        "en": "{charged:amount} {currency} of interest since {due:date}, and the statutory rate "
        "gives {most:amount} at most",
        "nb": "{charged:amount} {currency} i rente siden {due:date}, og lovens sats gir høyst "
        "{most:amount}",
        "sv": "{charged:amount} {currency} i ränta sedan {due:date}, och lagens räntesats ger "
        "högst {most:amount}",
    },
    "R605.remedy": {
        "en": "Credit what is too much, or, where another rate is agreed with a business, write it "
        "in the customer's record: interest_rate: 15",
        "nb": "Krediter det som er for mye, eller, der en annen sats er avtalt med en "
        "næringsdrivende, skriv den på kunden: interest_rate: 15",
        "sv": "Kreditera det som är för mycket, eller, där en annan räntesats är avtalad med en "
        "näringsidkare, skriv den på kunden: interest_rate: 15",
    },
    "R605.title": {
        "en": "More interest than the statutory rate gives",
        "nb": "Mer rente enn lovens sats gir",
        "sv": "Mer ränta än lagens räntesats ger",
    },
    "R605.why": {
        "en": "A consumer never owes more than the statutory rate, a business only by agreement. "
        "All interest charged on the document is held against what the rates of the time give "
        "from the due date on the part not yet paid, with the due date and the day of the charge "
        "counted.",
        "nb": "En forbruker skylder aldri mer enn lovens sats, en næringsdrivende skylder mer bare etter avtale. All rente krevd på dokumentet kontrolleres mot det periodens satser gir fra forfall på det som ikke er betalt, med forfallsdagen og dagen for kravet regnet med.",
        "sv": "En konsument är aldrig skyldig mer än lagens räntesats, en näringsidkare bara enligt avtal. All ränta som tagits ut på dokumentet jämförs med vad den tidens räntesatser ger från förfallodagen på det som inte är betalt, med förfallodagen och dagen för kravet inräknade.",
    },
    "R605.law": {
        "en": "Norway: forsinkelsesrenteloven §§ 2 to 4. Sweden: räntelagen §§ 3 to 6",
        "nb": "Forsinkelsesrenteloven §§ 2 til 4. Sverige: räntelagen §§ 3 til 6",
        "sv": "Räntelagen 3–6 §§. Norge: forsinkelsesrenteloven §§ 2–4",
    },
    "R606": {
        "en": "the tag rate: says {rate}, and the statutory rate was {known} per cent",
        "nb": "taggen rate: sier {rate}, og lovens sats var {known} prosent",
        "sv": "taggen rate: säger {rate}, och lagens räntesats var {known} procent",
    },
    "R606.remedy": {
        "en": "Correct the rate, with a dot and not a comma (rate: 12.25), or, where another one "
        "is agreed with a business, write it in the customer's record: interest_rate. The rates: "
        "reskontro rules.",
        "nb": "Rett satsen, med punktum og ikke komma (rate: 12.25), eller, der en annen er "
        "avtalt med en næringsdrivende, skriv den på kunden: interest_rate. Satsene: reskontro "
        "rules.",
        "sv": "Rätta räntesatsen, med punkt och inte komma (rate: 12.25), eller, där en annan är "
        "avtalad med en näringsidkare, skriv den på kunden: interest_rate. Räntesatserna: "
        "reskontro rules.",
    },
    "R606.title": {
        "en": "Interest at another rate than the statutory one",
        "nb": "Rente etter en annen sats enn lovens",
        "sv": "Ränta efter en annan räntesats än lagens",
    },
    "R606.why": {
        "en": "The statutory rate changes at the turn of each half-year, for old claims too. A "
        "rate of another half-year is the most common error. Each of the rates while the document "
        "was overdue is right here.",
        "nb": "Lovens sats endres ved hvert halvårsskifte, også for gamle krav. En sats fra et annet halvår er den vanligste feilen. Hver av satsene som gjaldt mens dokumentet var forfalt, godtas her.",
        "sv": "Lagens räntesats ändras vid varje halvårsskifte, även för gamla fordringar. En "
        "räntesats från ett annat halvår är det vanligaste felet. Var och en av räntesatserna "
        "medan dokumentet var förfallet är rätt här.",
    },
    "R606.law": {
        "en": "Norway: forsinkelsesrenteloven § 3. Sweden: räntelagen § 6",
        "nb": "Forsinkelsesrenteloven § 3. Sverige: räntelagen § 6",
        "sv": "Räntelagen 6 §. Norge: forsinkelsesrenteloven § 3",
    },
    "R607": {
        "en": "this write-off has {missing:phrase}",
        "nb": "dette tapet har {missing:phrase}",
        "sv": "denna förlust har {missing:phrase}",
    },
    "R607.ground": {
        "en": "no recorded ground",
        "nb": "ingen registrert grunn",
        "sv": "ingen angiven grund",
    },
    "R607.unknown": {
        "en": "a ground that the law does not know",
        "nb": "en grunn som loven ikke kjenner",
        "sv": "en grund som inte finns i lagen",
    },
    "R607.evidence": {
        "en": "no evidence of its ground",
        "nb": "ingen dokumentasjon av grunnen",
        "sv": "ingen dokumentation av grunden",
    },
    "R607.file": {
        "en": "evidence whose file is not there",
        "nb": "dokumentasjon med en fil som ikke finnes",
        "sv": "dokumentation med en fil som inte finns",
    },
    "R607.remedy": {
        "en": "Add two lines to it:  ; ground: KEY  and  ; evidence: FILE OR TEXT. The grounds: "
        "{grounds}; what they mean: reskontro rules.",
        "nb": "Føy til to linjer:  ; ground: NØKKEL  og  ; evidence: FIL ELLER TEKST. Grunnene: "
        "{grounds}; hva de betyr: reskontro rules.",
        "sv": "Lägg till två rader:  ; ground: NYCKEL  och  ; evidence: FIL ELLER TEXT. "
        "Grunderna: {grounds}; vad de betyder: reskontro rules.",
    },
    "R607.title": {
        "en": "A write-off without ground or evidence",
        "nb": "Et tap uten grunn eller dokumentasjon",
        "sv": "En förlust utan grund eller dokumentation",
    },
    "R607.why": {
        "en": "VAT comes back, and the loss is deducted, only where the loss is final on one of "
        "the grounds of the law, and that must be proved later. Norway: collection in vain, six "
        "months overdue despite three reminders, insolvency, or otherwise uncollectable. A "
        "dispute is no loss but a credit note.",
        "nb": "Mva kommer tilbake, og tapet trekkes fra, bare når tapet er endelig konstatert etter en av lovens grunner, og det må kunne dokumenteres siden: forgjeves inkasso, seks måneder over forfall tross tre purringer, insolvens, eller at fordringen ellers er klart uerholdelig. En tvist er ikke et tap, men en kreditnota.",
        "sv": "Momsen kommer tillbaka, och förlusten dras av, bara när förlusten är konstaterad "
        "på någon av lagens grunder, och det måste kunna visas senare. Norge: inkasso förgäves, "
        "sex månader förfallen trots tre påminnelser, insolvens, eller annars omöjlig att driva "
        "in. En tvist är ingen förlust utan en kreditfaktura.",
    },
    "R607.law": {
        "en": "Norway: FMVA § 4-7-1, FSFIN § 6-2-1. Sweden: mervärdesskattelagen 8 kap. 16 §",
        "nb": "FMVA § 4-7-1, FSFIN § 6-2-1. Sverige: mervärdesskattelagen 8 kap. 16 §",
        "sv": "Mervärdesskattelagen 8 kap. 16 §. Norge: FMVA § 4-7-1, FSFIN § 6-2-1",
    },
    "R608": {
        "en": "the ground {ground} does not hold: {what:phrase}",
        "nb": "grunnen {ground} holder ikke: {what:phrase}",
        "sv": "grunden {ground} håller inte: {what:phrase}",
    },
    "R608.early": {
        "en": "the document has not been overdue so long",
        "nb": "dokumentet har ikke vært forfalt så lenge",
        "sv": "dokumentet har inte varit förfallet så länge",
    },
    "R608.large": {
        "en": "the claim is not that small",
        "nb": "kravet er ikke så lite",
        "sv": "fordran är inte så liten",
    },
    "R608.remedy": {
        "en": "Wait with the write-off, or give the ground that applies. What each asks for: "
        "reskontro rules.",
        "nb": "Vent med å føre tapet, eller oppgi grunnen som gjelder. Hva hver av dem krever: "
        "reskontro rules.",
        "sv": "Vänta med att bokföra förlusten, eller ange den grund som gäller. Vad var och en "
        "kräver: reskontro rules.",
    },
    "R608.title": {
        "en": "A write-off whose ground does not hold yet",
        "nb": "Et tap med en grunn som ikke holder ennå",
        "sv": "En förlust vars grund inte håller ännu",
    },
    "R608.why": {
        "en": "Two grounds can be held against the book: overdue_six_months (Norway) asks for six "
        "months since the due date, small_claim (Sweden) for eight and for a claim below 1 000 "
        "kronor.",
        "nb": "To grunner kan kontrolleres mot regnskapet: overdue_six_months (Norge) krever seks måneder siden forfall, small_claim (Sverige) åtte og et krav under 1 000 svenske kroner.",
        "sv": "Två grunder kan kontrolleras mot bokföringen: overdue_six_months (Norge) kräver sex månader sedan förfallodagen, small_claim (Sverige) åtta och en fordran under 1 000 kronor.",
    },
    "R608.law": {
        "en": "Norway: FMVA § 4-7-1 letter b, FSFIN § 6-2-1 letter b. Sweden: "
        "mervärdesskattelagen 8 kap. 16 §",
        "nb": "FMVA § 4-7-1 bokstav b, FSFIN § 6-2-1 bokstav b. Sverige: mervärdesskattelagen 8 "
        "kap. 16 §",
        "sv": "Mervärdesskattelagen 8 kap. 16 §. Norge: FMVA § 4-7-1 bokstav b, FSFIN § 6-2-1 "
        "bokstav b",
    },
    "R609": {
        "en": "not checked: {name:phrase} ({country}) on {day:date} is not known",
        "nb": "ikke kontrollert: {name:phrase} ({country}) {day:date} er ikke kjent",
        "sv": "inte kontrollerat: {name:phrase} ({country}) saknas för {day:date}",
    },
    "R609.remedy": {
        "en": "Once it is published, add a row from {first:date} to the table {table} of "
        "{country}, under rules: in reskontro.yaml, or get a newer version of reskontro.",
        "nb": "Når det er kunngjort, legg til en rad fra {first:date} i tabellen {table} for "
        "{country}, under rules: i reskontro.yaml, eller hent en nyere versjon av reskontro.",
        "sv": "När det är kungjort, lägg till en rad från {first:date} i tabellen {table} för "
        "{country}, under rules: i reskontro.yaml, eller skaffa en nyare version av reskontro.",
    },
    "R609.title": {
        "en": "A charge of a day whose law is not known",
        "nb": "Et gebyr eller en rente fra en dag uten kjent lov",
        "sv": "En avgift eller ränta från en dag utan känd lag",
    },
    "R609.why": {
        "en": "Rates and fees change by the half-year and the year. What is not known is not "
        "guessed from what went before, and so the charge cannot be checked.",
        "nb": "Satser og gebyrer endres med halvåret og året. Det som ikke er kjent, gjettes ikke "
        "ut fra det som var, og derfor kan kravet ikke kontrolleres.",
        "sv": "Räntesatser och avgifter ändras med halvåret och året. Det som inte är känt gissas "
        "inte utifrån det som var, och därför kan kravet inte kontrolleras.",
    },
}
