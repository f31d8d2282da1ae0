"""What keeps a document from being an e-invoice, and how that is put right."""

from __future__ import annotations

from typing import Final

#: In the order of `ORDER`: English, Norwegian, Swedish.
PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "ehf.attachment": (
        "E-invoice (EHF, Peppol BIS Billing 3.0)",
        "E-faktura (EHF, Peppol BIS Billing 3.0)",
        "E-faktura (Peppol BIS Billing 3.0)",
    ),
    "ehf.scheme": (
        "Peppol has no scheme of that number",
        "Peppol har ingen adressetype med det nummeret",
        "Peppol har ingen adresstyp med det numret",
    ),
    # The firm.
    "D301": (
        "e-invoices are made for firms in Norway and Sweden, and company.country is {country}",
        "e-fakturaer lages for foretak i Norge og Sverige, og company.country er {country}",
        "e-fakturor görs för företag i Norge och Sverige, och company.country är {country}",
    ),
    "D301.remedy": (
        'Set company: {{country: "NO"}} or SE; firms elsewhere send the PDF.',
        'Sett company: {{country: "NO"}} eller SE; foretak andre steder sender PDF-en.',
        'Ange company: {{country: "NO"}} eller SE; företag på andra håll skickar PDF-filen.',
    ),
    "D302": (
        "the firm's organisation number {orgnr} cannot be right: {why:phrase}",
        "foretakets organisasjonsnummer {orgnr} kan ikke stemme: {why:phrase}",
        "företagets organisationsnummer {orgnr} kan inte stämma: {why:phrase}",
    ),
    "D302.remedy": (
        "Correct company.orgnr; VAT is told by company.vat_registered.",
        "Rett company.orgnr; mva angis med company.vat_registered.",
        "Rätta company.orgnr; moms anges med company.vat_registered.",
    ),
    "D303": (
        "the firm's Peppol address {address} cannot be right: {why:phrase}",
        "foretakets Peppol-adresse {address} kan ikke stemme: {why:phrase}",
        "företagets Peppol-adress {address} kan inte stämma: {why:phrase}",
    ),
    "D303.remedy": (
        "Correct company.peppol_address, or leave it out where it is the organisation number.",
        "Rett company.peppol_address, eller utelat den der den er organisasjonsnummeret.",
        "Rätta company.peppol_address, eller utelämna den där den är organisationsnumret.",
    ),
    # The buyer.
    "D304": (
        "customer {customer} is a person: e-invoices over Peppol go to firms and public bodies",
        (
            "kunde {customer} er en privatperson: e-fakturaer over Peppol går til foretak og"
            " offentlige virksomheter"
        ),
        (
            "kund {customer} är en privatperson: e-fakturor över Peppol går till företag och"
            " offentliga organisationer"
        ),
    ),
    "D304.remedy": (
        "Send the PDF (without --ehf). If it is a firm, set type: business in the record.",
        "Send PDF-en (uten --ehf). Er det et foretak, sett type: business på kunden.",
        "Skicka PDF-filen (utan --ehf). Är det ett företag, ange type: business på kunden.",
    ),
    "D305": (
        "customer {customer} {name} has no country",
        "kunde {customer} {name} har ikke noe land",
        "kund {customer} {name} har inget land",
    ),
    "D305.remedy": (
        "Add address: {{country: …}} to the record, two letters by ISO 3166, as DK or DE.",
        "Legg til address: {{country: …}} på kunden, to bokstaver etter ISO 3166, som DK eller DE.",
        "Lägg till address: {{country: …}} på kunden, två bokstäver enligt ISO 3166, som DK eller DE.",
    ),
    "D306": (
        (
            "the organisation number {orgnr} of customer {customer} {name} cannot be right:"
            " {why:phrase}"
        ),
        ("organisasjonsnummeret {orgnr} til kunde {customer} {name} kan ikke stemme: {why:phrase}"),
        "organisationsnumret {orgnr} för kund {customer} {name} kan inte stämma: {why:phrase}",
    ),
    "D306.remedy": (
        "Correct orgnr in the record; the country is that of the address.",
        "Rett orgnr på kunden; landet er det i adressen.",
        "Rätta orgnr på kunden; landet är det i adressen.",
    ),
    "D307": (
        "the Peppol address {address} of customer {customer} {name} cannot be right: {why:phrase}",
        "Peppol-adressen {address} til kunde {customer} {name} kan ikke stemme: {why:phrase}",
        "Peppol-adressen {address} för kund {customer} {name} kan inte stämma: {why:phrase}",
    ),
    "D307.remedy": (
        "Correct peppol_address in the record: the scheme, a colon and the number.",
        "Rett peppol_address på kunden: adressetypen, kolon og nummeret.",
        "Rätta peppol_address på kunden: adresstypen, kolon och numret.",
    ),
    "D319": (
        "customer {customer} {name} has no Peppol address, and no organisation number that is one",
        (
            "kunde {customer} {name} har ingen Peppol-adresse, og ikke noe organisasjonsnummer som"
            " er det"
        ),
        (
            "kund {customer} {name} har ingen Peppol-adress, och inget organisationsnummer som är"
            " det"
        ),
    ),
    "D319.remedy": (
        'Add peppol_address: "0192:…" (Norway), "0007:…" (Sweden) or orgnr: "…" to the record.',
        'Legg til peppol_address: "0192:…" (Norge), "0007:…" (Sverige) eller orgnr: "…" på kunden.',
        'Lägg till peppol_address: "0192:…" (Norge), "0007:…" (Sverige) eller orgnr: "…" på kunden.',
    ),
    "D320": (
        ("the VAT number {vat_number} of customer {customer} {name} cannot be right: {why:phrase}"),
        "mva-nummeret {vat_number} til kunde {customer} {name} kan ikke stemme: {why:phrase}",
        "momsregistreringsnumret {vat_number} för kund {customer} {name} kan inte stämma: {why:phrase}",
    ),
    "D320.remedy": (
        "Correct vat_number in the record: it begins with the country, as NO987654325MVA.",
        "Rett vat_number på kunden: det begynner med landet, som NO987654325MVA.",
        "Rätta vat_number på kunden: det börjar med landet, som SE556036079301.",
    ),
    "D325": (
        (
            "customer {customer} {name} has no VAT number, which an invoice of the category"
            " {category} has to state"
        ),
        (
            "kunde {customer} {name} har ikke noe mva-nummer, som en faktura i kategorien"
            " {category} må oppgi"
        ),
        (
            "kund {customer} {name} har inget momsregistreringsnummer, som en faktura i kategorin {category} måste ange"
        ),
    ),
    "D325.remedy": (
        'Add vat_number: "…" to the record; for reverse charge orgnr: "…" will do.',
        'Legg til vat_number: "…" på kunden; ved omvendt avgiftsplikt holder det med orgnr: "…".',
        'Lägg till vat_number: "…" på kunden; vid omvänd betalningsskyldighet räcker orgnr: "…".',
    ),
    "D322": (
        "{number} names neither the buyer's reference nor an order, and Peppol asks for one of them",
        (
            "{number} har verken kjøperens referanse eller bestillingsnummer, og Peppol krever ett"
            " av dem"
        ),
        ("{number} har varken köparens referens eller ordernummer, och Peppol kräver ett av dem"),
    ),
    "D322.remedy": (
        (
            "Write ; buyer_reference: … or ; order: … on the transaction, or buyer_reference: … in"
            " the record of {customer} for all its invoices."
        ),
        (
            "Skriv ; buyer_reference: … eller ; order: … på bilaget, eller buyer_reference: … på"
            " kunde {customer} for alle fakturaene."
        ),
        (
            "Skriv ; buyer_reference: … eller ; order: … på verifikationen, eller"
            " buyer_reference: … på kund {customer} för alla fakturor."
        ),
    ),
    # VAT.
    "D308": (
        "{number}: there is no VAT on “{text}”, and nothing says why",
        "{number}: det er ikke mva på «{text}», og ingenting sier hvorfor",
        "{number}: det är ingen moms på ”{text}”, och inget säger varför",
    ),
    "D308.remedy": (
        (
            "Write ; vat: CODE on the posting, a code of the setting vat that has a category: Z"
            " zero-rated, E exempt, AE reverse charge, K within the EEA, G export, O outside VAT."
        ),
        (
            "Skriv ; vat: KODE på posteringen, en kode i innstillingen vat som har en category: Z"
            " nullsats, E unntatt, AE omvendt avgiftsplikt, K innen EØS, G eksport, O utenfor"
            " mva-loven."
        ),
        (
            "Skriv ; vat: KOD på konteringen, en kod i inställningen vat som har en category: Z"
            " nollsats, E undantagen, AE omvänd betalningsskyldighet, K inom EU, G export, O utanför"
            " momsen."
        ),
    ),
    "D309": (
        "the VAT code {code} charges nothing and gives a reason, but no category",
        "mva-koden {code} gir ingen avgift og har en grunn, men ingen kategori",
        "momskoden {code} ger ingen moms och har ett skäl, men ingen kategori",
    ),
    "D309.remedy": (
        (
            "Add category: … to vat.{code}: E exempt, AE reverse charge, K within the EEA, G export,"
            " O outside VAT."
        ),
        (
            "Legg til category: … i vat.{code}: E unntatt, AE omvendt avgiftsplikt, K innen EØS,"
            " G eksport, O utenfor mva-loven."
        ),
        (
            "Lägg till category: … i vat.{code}: E undantagen, AE omvänd betalningsskyldighet,"
            " K inom EU, G export, O utanför momsen."
        ),
    ),
    "D310": (
        "the VAT code {code} has the category {category}, and the rate is {rate:number} %",
        "mva-koden {code} har kategorien {category}, og satsen er {rate:number} %",
        "momskoden {code} har kategorin {category}, och satsen är {rate:number} %",
    ),
    "D310.remedy": (
        "S is for rates above 0, all other categories for 0: correct category or rate.",
        "S er for satser over 0, alle andre kategorier for 0: rett category eller satsen.",
        "S är för satser över 0, alla andra kategorier för 0: rätta category eller satsen.",
    ),
    "D311": (
        (
            "the category {category} is only for firms that are registered for VAT, and the"
            " settings do not say that"
        ),
        (
            "kategorien {category} er bare for foretak som er mva-registrert, og innstillingene sier ikke det"
        ),
        (
            "kategorin {category} är bara för företag som är momsregistrerade, och inställningarna"
            " säger inte det"
        ),
    ),
    "D311.remedy": (
        "Add company: {{vat_registered: true}}, or give the code the category O.",
        "Legg til company: {{vat_registered: true}}, eller gi koden kategorien O.",
        "Lägg till company: {{vat_registered: true}}, eller ge koden kategorin O.",
    ),
    "D312": (
        "the VAT code {code} has the exemption {exemption}, which is not of category {category}",
        "mva-koden {code} har exemption {exemption}, som ikke hører til kategorien {category}",
        "momskoden {code} har exemption {exemption}, som inte hör till kategorin {category}",
    ),
    "D312.remedy": (
        "Leave exemption out, or write one of: {known}.",
        "Utelat exemption, eller skriv en av: {known}.",
        "Utelämna exemption, eller skriv en av: {known}.",
    ),
    "D313": (
        "the VAT code {code} is exempt (E), and says neither reason nor exemption",
        "mva-koden {code} er unntatt (E), og har verken reason eller exemption",
        "momskoden {code} är undantagen (E), och har varken reason eller exemption",
    ),
    "D313.remedy": (
        "Add reason: …, as the law has it, or exemption: VATEX-EU-… to vat.{code}.",
        "Legg til reason: …, slik loven har det, eller exemption: VATEX-EU-… i vat.{code}.",
        "Lägg till reason: …, som lagen har det, eller exemption: VATEX-EU-… i vat.{code}.",
    ),
    "D314": (
        "{number} has lines outside VAT (O) beside others ({others}), which an e-invoice cannot",
        (
            "{number} har linjer utenfor mva-loven (O) sammen med andre ({others}), og det kan en"
            " e-faktura ikke ha"
        ),
        "{number} har rader utanför momsen (O) bredvid andra ({others}), vilket en e-faktura inte kan ha",
    ),
    "D314.remedy": (
        "Invoice them apart, or give their code the category E and a reason.",
        "Fakturer dem hver for seg, eller gi koden kategorien E og en reason.",
        "Fakturera dem var för sig, eller ge koden kategorin E och en reason.",
    ),
    "D315": (
        (
            "{number}: the VAT at {rate:number} % on {base:amount} is {vat:amount}, and by the rate"
            " it would be {expected:amount}"
        ),
        (
            "{number}: mva med {rate:number} % av {base:amount} er {vat:amount}, og etter satsen"
            " ville den vært {expected:amount}"
        ),
        (
            "{number}: momsen med {rate:number} % på {base:amount} är {vat:amount}, och efter"
            " satsen skulle den vara {expected:amount}"
        ),
    ),
    "D315.remedy": (
        "Correct the postings, or write ; vat: … on the lines so that each has its own rate.",
        "Rett posteringene, eller skriv ; vat: … på linjene så hver har sin sats.",
        "Rätta konteringarna, eller skriv ; vat: … på raderna så att var och en har sin sats.",
    ),
    "D326": (
        "{number}: the VAT on the advance {advance} is of no rate in force, or of several",
        "{number}: mva på forskuddet {advance} hører ikke til én gjeldende sats",
        "{number}: momsen på förskottet {advance} hör inte till en enda gällande sats",
    ),
    "D326.remedy": (
        "Correct the postings with ; advance: {advance}, one advance for each rate.",
        "Rett posteringene med ; advance: {advance}, ett forskudd for hver sats.",
        "Rätta konteringarna med ; advance: {advance}, ett förskott för varje sats.",
    ),
    "D327": (
        "{number}: “{text}” has VAT at {rate:number} %, which is no rate in Sweden",
        "{number}: «{text}» har mva med {rate:number} %, som ikke er noen sats i Sverige",
        "{number}: ”{text}” har moms med {rate:number} %, vilket inte är en sats i Sverige",
    ),
    "D327.remedy": (
        "The rates are {known}: correct the postings, or ; vat: on the line.",
        "Satsene er {known}: rett posteringene, eller ; vat: på linjen.",
        "Satserna är {known}: rätta konteringarna, eller ; vat: på raden.",
    ),
    # Lines.
    "D316": (
        "{number}: the {tag}: of “{text}” has the code {code}, which there is none of",
        "{number}: {tag}: på «{text}» har koden {code}, som ikke finnes",
        "{number}: {tag}: på ”{text}” har koden {code}, som inte finns",
    ),
    "D316.remedy": (
        (
            "Leave the code out, or write one of UNCL 7161 for a charge (FC freight), of UNCL 5189 for"
            " an allowance (95 discount)."
        ),
        (
            "Utelat koden, eller skriv en fra UNCL 7161 for et gebyr (FC frakt), fra UNCL 5189 for et"
            " fradrag (95 rabatt)."
        ),
        (
            "Utelämna koden, eller skriv en ur UNCL 7161 för en avgift (FC frakt), ur UNCL 5189 för ett"
            " avdrag (95 rabatt)."
        ),
    ),
    "D317": (
        "{number}: the unit “{unit}” of “{text}” has no code that is known",
        "{number}: enheten «{unit}» på «{text}» har ingen kjent kode",
        "{number}: enheten ”{unit}” på ”{text}” har ingen känd kod",
    ),
    "D317.remedy": (
        'Add its code of UN/ECE Recommendation 20 to the settings, units: {{"{unit}": …}}.',
        'Legg til koden fra UN/ECE Recommendation 20 i innstillingene, units: {{"{unit}": …}}.',
        'Lägg till koden ur UN/ECE Recommendation 20 i inställningarna, units: {{"{unit}": …}}.',
    ),
    "D318": (
        (
            "{number}: “{text}” is {net:amount}, and quantity {quantity:number} × price"
            " {price:number} less {discount:number} % is not"
        ),
        (
            "{number}: «{text}» er {net:amount}, og antall {quantity:number} × pris {price:number}"
            " minus {discount:number} % er ikke det"
        ),
        (
            "{number}: ”{text}” är {net:amount}, men antal {quantity:number} × pris {price:number} minus {discount:number} % är inte det"
        ),
    ),
    "D318.remedy": (
        "Correct quantity:, price: and discount: on the posting, or leave them out.",
        "Rett quantity:, price: og discount: på posteringen, eller utelat dem.",
        "Rätta quantity:, price: och discount: på konteringen, eller utelämna dem.",
    ),
    "D321": (
        "{number} has no line: nothing is sold on it",
        "{number} har ingen linje: ingenting er solgt på den",
        "{number} har ingen rad: inget är sålt på den",
    ),
    "D321.remedy": (
        "Post what was sold with the claim, on an account that is neither VAT nor bank.",
        "Poster det som er solgt, sammen med kravet, på en konto som verken er mva eller bank.",
        "Kontera det som sålts med fordran, på ett konto som varken är moms eller bank.",
    ),
    # Money.
    "D323": (
        "{currency} is no currency code by ISO 4217",
        "{currency} er ingen valutakode etter ISO 4217",
        "{currency} är ingen valutakod enligt ISO 4217",
    ),
    "D323.remedy": (
        "Write the currency with three capitals in journals and settings, as NOK or EUR.",
        "Skriv valutaen med tre store bokstaver i journaler og innstillinger, som NOK eller EUR.",
        "Skriv valutan med tre versaler i journaler och inställningar, som SEK eller EUR.",
    ),
    "D324": (
        "{number}: {amount} ({text}) has more than two decimals, which an e-invoice cannot have",
        "{number}: {amount} ({text}) har mer enn to desimaler, og det kan en e-faktura ikke ha",
        "{number}: {amount} ({text}) har mer än två decimaler, vilket en e-faktura inte kan ha",
    ),
    "D324.remedy": (
        "Round the posting, and put what is over on an account for rounding.",
        "Rund av posteringen, og før resten på en konto for øreavrunding.",
        "Avrunda konteringen, och bokför resten på ett konto för öresavrundning.",
    ),
}
