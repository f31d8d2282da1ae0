"""What stands in letters about what is overdue, and what is told when they are made."""

from __future__ import annotations

from typing import Final

_LETTER: Final[dict[str, tuple[str, str, str]]] = {
    "letter.title.friendly": ("Friendly reminder", "Vennlig påminnelse", "Vänlig påminnelse"),
    "letter.title.formal": ("Payment reminder", "Purring", "Betalningspåminnelse"),
    "letter.title.final": ("Last reminder", "Siste purring", "Sista påminnelse"),
    # When to pay: a day, or where no day is set.
    "letter.by": ("by {day:date}", "innen {day:date}", "senast {day:date}"),
    "letter.soon": ("without delay", "snarest", "omgående"),
    # What the letter says first.
    "letter.intro.reminder.friendly": (
        (
            "We cannot see that the amount below has been paid. It may have been overlooked, and we"
            " kindly ask for payment {when}."
        ),
        (
            "Vi kan ikke se at beløpet nedenfor er betalt. Det kan ha blitt glemt, og vi ber vennlig"
            " om betaling {when}."
        ),
        (
            "Vi kan inte se att beloppet nedan har betalats. Det kan ha glömts bort, och vi ber"
            " vänligen om betalning {when}."
        ),
    ),
    "letter.intro.reminder.formal": (
        "The claim below is overdue and has not been paid. Please pay {amount} {when}.",
        "Kravet nedenfor er forfalt og ikke betalt. Vi ber om at {amount} blir betalt {when}.",
        "Fordran nedan är förfallen och har inte betalats. Vi ber er betala {amount} {when}.",
    ),
    "letter.intro.reminder.final": (
        (
            "The claim below is still unpaid. Please pay {amount} {when}. This is the last reminder"
            " before we consider further steps to collect it."
        ),
        (
            "Kravet nedenfor er fortsatt ikke betalt. Vi ber om at {amount} blir betalt {when}. Dette"
            " er siste påminnelse før vi vurderer videre innkreving."
        ),
        (
            "Fordran nedan är fortfarande obetald. Vi ber er betala {amount} {when}. Detta är den sista påminnelsen innan vi överväger ytterligare åtgärder för att driva in fordran."
        ),
    ),
    "letter.intro.collection-notice": (
        "The claim below is overdue and has not been paid.",
        "Kravet nedenfor er forfalt og ikke betalt.",
        "Fordran nedan är förfallen och har inte betalats.",
    ),
    "letter.intro.payment-demand": (
        (
            "The creditor {creditor} demands payment of the overdue claim below. Principal, charges"
            " and interest are stated separately."
        ),
        (
            "Kreditor {creditor} krever betaling av det forfalte kravet nedenfor. Hovedstol, gebyr"
            " og renter er oppgitt hver for seg."
        ),
        (
            "Borgenären {creditor} kräver betalning av den förfallna fordran nedan. Kapital,"
            " avgifter och ränta anges var för sig."
        ),
    ),
    "letter.intro.interest-note": (
        (
            "The documents below were paid late. We charge interest for late payment as specified;"
            " please pay {amount} {when}."
        ),
        (
            "Dokumentene nedenfor er betalt etter forfall. Vi krever forsinkelsesrente som"
            " spesifisert, og ber om at {amount} blir betalt {when}."
        ),
        (
            "Dokumenten nedan har betalats efter förfallodagen. Vi tar ut dröjsmålsränta enligt"
            " specifikationen och ber er betala {amount} {when}."
        ),
    ),
    # What happens if nothing is paid.
    "letter.warning.collection-notice": (
        (
            "This is a notice of debt collection. If {amount} is not paid {when}, the claim will be"
            " sent to debt collection without further notice. That will cause additional costs."
        ),
        (
            "Dette er et inkassovarsel. Dersom {amount} ikke blir betalt {when}, blir kravet sendt"
            " til inkasso uten nytt varsel. Det medfører ekstra kostnader."
        ),
        (
            "Detta är en inkassovarning. Om {amount} inte betalas {when} lämnas fordran till inkasso utan ytterligare påminnelse. Det medför extra kostnader."
        ),
    ),
    "letter.warning.payment-demand": (
        (
            "This is a demand for payment. If {amount} is not paid {when}, the claim will be"
            " collected by legal means. That will cause additional costs."
        ),
        (
            "Dette er en betalingsoppfordring. Dersom {amount} ikke blir betalt {when}, blir kravet inndrevet rettslig. Det medfører ekstra kostnader."
        ),
        (
            "Detta är ett inkassokrav. Om {amount} inte betalas {when} drivs fordran in på rättslig väg. Det medför extra kostnader."
        ),
    ),
    "letter.warning.payment-demand.NO": (
        (
            "This is a demand for payment under the Norwegian Debt Collection Act, section 10. If"
            " {amount} is not paid {when}, the claim will be collected by legal means. That will"
            " cause additional costs."
        ),
        (
            "Dette er en betalingsoppfordring etter inkassoloven § 10. Dersom {amount} ikke blir betalt {when}, blir kravet inndrevet rettslig. Det medfører ekstra kostnader."
        ),
        (
            "Detta är en betalningsuppmaning enligt den norska inkassoloven § 10. Om {amount} inte betalas {when} drivs fordran in på rättslig väg. Det medför extra kostnader."
        ),
    ),
    "letter.warning.payment-demand.SE": (
        (
            "This is a demand for payment under the Swedish Debt Recovery Act, section 5. If"
            " {amount} is not paid {when}, we may apply for an order to pay. That will cause"
            " additional costs."
        ),
        (
            "Dette er et inkassokrav etter den svenske inkassolagen 5 §. Dersom {amount} ikke blir betalt {when}, kan vi søke om betalingspålegg (betalningsföreläggande) hos Kronofogden. Det medfører ekstra kostnader."
        ),
        (
            "Detta är ett inkassokrav enligt 5 § inkassolagen. Om {amount} inte betalas {when} kan"
            " vi ansöka om betalningsföreläggande hos Kronofogden. Det medför extra kostnader."
        ),
    ),
    # How to object.
    "letter.object": (
        (
            "If you dispute the claim, tell us as soon as possible, preferably before the deadline:"
            " {contact}. The claim is not pursued while an objection is being considered."
        ),
        (
            "Innsigelser mot kravet meldes så snart som mulig, helst innen fristen: {contact}."
            " Kravet blir ikke fulgt opp mens en innsigelse er til behandling."
        ),
        (
            "Invändningar mot kravet anmäls så snart som möjligt, helst före fristens utgång: {contact}. Fordran drivs inte in medan en invändning prövas."
        ),
    ),
    "letter.crossed": (
        "If the amount has been paid already, please disregard this letter.",
        "Er beløpet allerede betalt, kan det ses bort fra dette brevet.",
        "Om beloppet redan är betalt kan ni bortse från detta brev.",
    ),
    # Facts beside the address.
    "letter.creditor": ("Creditor", "Kreditor", "Borgenär"),
    "letter.orgnr": ("Org. no.", "Org.nr.", "Org.nr"),
    "letter.deadline": ("Deadline", "Betalingsfrist", "Betala senast"),
    # The table of what is overdue.
    "letter.claim": ("What is owed", "Kravet", "Fordran"),
    "letter.late": ("Paid late", "Betalt etter forfall", "Betalt efter förfallodagen"),
    "letter.document": ("Document", "Dokument", "Dokument"),
    "letter.for": ("Concerns", "Gjelder", "Avser"),
    "letter.issued": ("Date", "Dato", "Datum"),
    "letter.due": ("Due", "Forfall", "Förfallodag"),
    "letter.amount": ("Original", "Opprinnelig", "Ursprungligt belopp"),
    "letter.paid": ("Paid", "Betalt", "Betalt"),
    "letter.open": ("Remaining", "Gjenstår", "Återstår"),
    "letter.sum": ("Total", "Sum", "Summa"),
    # What it comes to.
    "letter.principal": ("Principal", "Hovedstol", "Kapital"),
    "letter.carried.fee": (
        "Fees of earlier letters",
        "Gebyr fra tidligere brev",
        "Avgifter från tidigare brev",
    ),
    "letter.carried.interest": (
        "Interest of earlier letters",
        "Rente fra tidligere brev",
        "Ränta från tidigare brev",
    ),
    "letter.fee.reminder": ("Reminder fee", "Purregebyr", "Påminnelseavgift"),
    "letter.fee.collection-notice": (
        "Fee for the notice",
        "Gebyr for inkassovarsel",
        "Avgift för inkassovarning",
    ),
    "letter.fee.payment-demand": (
        "Fee for the payment demand",
        "Gebyr for betalingsoppfordring",
        "Kostnad för inkassokrav",
    ),
    "letter.fee.interest-note": ("Fee", "Gebyr", "Avgift"),
    "letter.interest": (
        "Late interest up to {day:date}",
        "Forsinkelsesrente til og med {day:date}",
        "Dröjsmålsränta till och med {day:date}",
    ),
    "letter.compensation": (
        "Compensation for late payment",
        "Kompensasjon for forsinket betaling",
        "Ersättning för försenad betalning",
    ),
    "letter.compensation.NO": (
        "Standard compensation (forsinkelsesrenteloven § 3 a)",
        "Standardkompensasjon (forsinkelsesrenteloven § 3 a)",
        "Standardersättning (forsinkelsesrenteloven § 3 a)",
    ),
    "letter.compensation.SE": (
        "Compensation for late payment (lag 1981:739, 4 a §)",
        "Forsinkelseserstatning (lag 1981:739, 4 a §)",
        "Förseningsersättning enligt 4 a § lagen (1981:739)",
    ),
    "letter.credit": (
        "Paid, not set against any document",
        "Innbetalt, ikke ført mot noe dokument",
        "Inbetalt, inte avräknat mot något dokument",
    ),
    # The specification of interest.
    "letter.interest_title": (
        "Late interest, from the first day to the last, both included",
        "Forsinkelsesrente, fra og med første til og med siste dag",
        "Dröjsmålsränta, från och med första till och med sista dagen",
    ),
    "letter.from": ("From", "Fra", "Från"),
    "letter.to": ("To", "Til", "Till"),
    "letter.days": ("Days", "Dager", "Dagar"),
    "letter.basis": ("Basis", "Grunnlag", "Underlag"),
    "letter.rate": ("Rate a year", "Rente p.a.", "Räntesats per år"),
    "letter.interest_amount": ("Interest", "Rente", "Ränta"),
    "letter.charged_before": (
        "Charged in earlier letters",
        "Krevd i tidligere brev",
        "Debiterat i tidigare brev",
    ),
    "letter.runs_on": (
        "Interest runs on at {rate} a year from {day:date} until payment.",
        "Renten løper videre med {rate} i året fra {day:date} til betaling skjer.",
        "Räntan löper vidare med {rate} per år från {day:date} till dess betalning sker.",
    ),
    # The e-mail that carries the letter.
    "letter.subject": (
        "{title} {number} from {creditor}",
        "{title} {number} fra {creditor}",
        "{title} {number} från {creditor}",
    ),
    "letter.attached": (
        "The letter, with all details, is attached as PDF.",
        "Brevet med alle opplysninger er vedlagt som PDF.",
        "Brevet med alla uppgifter bifogas som PDF.",
    ),
}

_TOLD: Final[dict[str, tuple[str, str, str]]] = {
    "letter.unknown": (
        "no letter {number} is made, or planned for {day:date}",
        "det finnes ikke noe brev {number}, og det er ikke planlagt for {day:date}",
        "det finns inget brev {number}, och det är inte planerat för {day:date}",
    ),
    "letter.none": (
        "there are no letters of {day:date}",
        "det er ingen brev for {day:date}",
        "det finns inga brev för {day:date}",
    ),
    "letter.planned": (
        "{n} {n:letter is|letters are} only planned: nothing of it stands in the book yet",
        "{n} brev er bare planlagt: ingenting står i regnskapet ennå",
        "{n} brev är bara {n:planerat|planerade}: inget av {n:det|dem} står i bokföringen ännu",
    ),
    "letter.by_post": (
        "{n} {n:letter goes|letters go} by post: leave --eml out to print",
        "{n} brev går med post: utelat --eml for å skrive ut",
        "{n} brev går med post: utelämna --eml för att skriva ut",
    ),
    "letter.cancelled": (
        "{letter} was taken back: it does not count",
        "{letter} er annullert: det gjelder ikke",
        "{letter} har annullerats: det gäller inte",
    ),
    "letter.progress": (
        "{done} of {n} letters",
        "{done} av {n} brev",
        "{done} av {n} brev",
    ),
    "letter.standing.made": ("made", "laget", "upprättat"),
    "letter.standing.planned": ("planned", "planlagt", "planerat"),
    "letter.standing.cancelled": ("taken back", "annullert", "annullerat"),
    "letter.title": ("Letters", "Brev", "Brev"),
    "letter.column.letter": ("Letter", "Brev", "Brev"),
    "letter.column.standing": ("Standing", "Status", "Status"),
    "D401": (
        "letter {letter}: customer {customer} has neither an address nor an e-mail address",
        "brev {letter}: kunde {customer} har verken adresse eller e-postadresse",
        "brev {letter}: kund {customer} har varken adress eller e-postadress",
    ),
    "D401.remedy": (
        "put `address:` or `email:` into the customer's record",
        "skriv `address:` eller `email:` i kundekortet",
        "skriv `address:` eller `email:` i kundens post",
    ),
    "D402": (
        "letter {letter}: customer {customer} has no e-mail address",
        "brev {letter}: kunde {customer} har ingen e-postadresse",
        "brev {letter}: kund {customer} har ingen e-postadress",
    ),
    "D402.remedy": (
        "put `email:` into the customer's record, or print the letter: `dunning letter {letter}`",
        "skriv `email:` i kundekortet, eller skriv ut brevet: `dunning letter {letter}`",
        "skriv `email:` i kundens post, eller skriv ut brevet: `dunning letter {letter}`",
    ),
    "D403": (
        "letter {letter}: {email} is no e-mail address that can be written to",
        "brev {letter}: {email} er ingen e-postadresse det kan skrives til",
        "brev {letter}: {email} är ingen e-postadress som det går att skriva till",
    ),
    "D403.remedy": (
        "mend `email:` in the record of customer {customer}",
        "rett `email:` i kundekortet til kunde {customer}",
        "rätta `email:` i posten för kund {customer}",
    ),
    "D404": (
        "a letter must say where to pay, and the settings name no account",
        "et brev må si hvor det skal betales, og innstillingene har ingen konto",
        "ett brev måste säga vart det ska betalas, och inställningarna har inget konto",
    ),
    "D404.remedy": (
        "set `bank_account` or `iban` under `company`",
        "sett `bank_account` eller `iban` under `company`",
        "ange `bank_account` eller `iban` under `company`",
    ),
    "D405": (
        "a letter must say how to object, and the settings name no way to reach the firm",
        "et brev må si hvordan innsigelser meldes, og innstillingene sier ikke hvordan firmaet kan nås",
        "ett brev måste säga hur invändningar anmäls, och inställningarna säger inte hur företaget nås",
    ),
    "D405.remedy": (
        "set `email`, `phone` or `address` under `company`",
        "sett `email`, `phone` eller `address` under `company`",
        "ange `email`, `phone` eller `address` under `company`",
    ),
    "D406": (
        "letter {letter} is in the language `{language}`, of which there are no letters",
        "brev {letter} er på språket `{language}`, som det ikke finnes brev på",
        "brev {letter} är på språket `{language}`, som det inte finns brev på",
    ),
    "D406.remedy": (
        (
            "`language` is nb, sv or en: mend the customer's record; a letter that was made is cancelled, "
            "and made anew by the next run"
        ),
        (
            "`language` er nb, sv eller en: rett kundekortet; et brev som er laget, annulleres, og neste kjøring lager det på nytt"
        ),
        (
            "`language` är nb, sv eller en: rätta kundens post; ett brev som är gjort annulleras, och "
            "nästa körning gör det på nytt"
        ),
    ),
    "D407": (
        "a letter must name the creditor with its organisation number, and the settings have none",
        "et brev må ha kreditors organisasjonsnummer, og innstillingene har ikke noe",
        "ett brev måste ha borgenärens organisationsnummer, och inställningarna har inget",
    ),
    "D407.remedy": (
        "set `orgnr` under `company`",
        "sett `orgnr` under `company`",
        "ange `orgnr` under `company`",
    ),
    "D409": (
        "letter {letter}: the record of customer {customer} is encrypted, and its key is not here",
        "brev {letter}: kundekortet til kunde {customer} er kryptert, og nøkkelen er ikke her",
        "brev {letter}: posten för kund {customer} är krypterad, och nyckeln finns inte här",
    ),
    "D409.remedy": (
        "bring the key back: `privacy keys restore`",
        "hent nøkkelen tilbake: `privacy keys restore`",
        "hämta tillbaka nyckeln: `privacy keys restore`",
    ),
    "D408": (
        "{path} is there already with another content",
        "{path} finnes allerede med et annet innhold",
        "{path} finns redan med ett annat innehåll",
    ),
    "D408.remedy": (
        "remove it, or write elsewhere with -o",
        "fjern den, eller skriv et annet sted med -o",
        "ta bort den, eller skriv någon annanstans med -o",
    ),
}

PHRASES: Final = _LETTER | _TOLD
