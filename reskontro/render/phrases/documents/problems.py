"""What keeps a document from being made: faults of templates (D1), what the book lacks (D2)."""

from __future__ import annotations

from typing import Final

PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    # What templates do wrong.
    "D101": (
        "the template cannot be used: {message}",
        "malen kan ikke brukes: {message}",
        "mallen kan inte användas: {message}",
    ),
    "D101.remedy": (
        "Mend that line{hint}. The data a template gets are in docs/documents.md.",
        "Rett den linjen{hint}. Dataene en mal får, står i docs/documents.md.",
        "Rätta den raden{hint}. De data en mall får står i docs/documents.md.",
    ),
    "D102": (
        "no font has the {n:sign|signs} {signs}",
        "ingen skrift har {n:tegnet|tegnene} {signs}",
        "inget typsnitt har {n:tecknet|tecknen} {signs}",
    ),
    "D102.remedy": (
        (
            "Put a font that has {n:it|them} into the folder fonts of the book's templates (setting"
            " documents.templates), or write the name in other letters."
        ),
        (
            "Legg en skrift som har {n:det|dem}, i mappen fonts i regnskapets maler (innstillingen"
            " documents.templates), eller skriv navnet med andre bokstaver."
        ),
        (
            "Lägg ett typsnitt som har {n:det|dem} i mappen fonts i bokföringens mallar (inställningen"
            " documents.templates), eller skriv namnet med andra bokstäver."
        ),
    ),
    "D103": (
        "the template imports the package {package}, which would be fetched from the network",
        "malen importerer pakken {package}, som ville blitt hentet fra nettet",
        "mallen importerar paketet {package}, som skulle hämtas från nätet",
    ),
    "D103.remedy": (
        (
            "Put what you need of it as a file beside the template and import that: the same book must"
            " give the same document tomorrow."
        ),
        (
            "Legg det du trenger av den som en fil ved siden av malen og importer den: det samme"
            " regnskapet må gi det samme dokumentet i morgen."
        ),
        (
            "Lägg det du behöver av det som en fil bredvid mallen och importera den: samma bokföring"
            " måste ge samma dokument i morgon."
        ),
    ),
    "D104": (
        "the setting documents.{setting} names {path}, which is not there",
        "innstillingen documents.{setting} viser til {path}, som ikke finnes",
        "inställningen documents.{setting} pekar på {path}, som inte finns",
    ),
    "D104.remedy": (
        "Put it there, or mend the path: it is relative to the book.",
        "Legg den der, eller rett stien: den er relativ til regnskapet.",
        "Lägg den där, eller rätta sökvägen: den är relativ till bokföringen.",
    ),
    "D105": (
        "the logo is no picture that can be used: {message}",
        "logoen er ikke et bilde som kan brukes: {message}",
        "logotypen är ingen bild som kan användas: {message}",
    ),
    "D105.remedy": (
        "Use a PNG, JPEG, SVG, GIF, WebP or PDF.",
        "Bruk PNG, JPEG, SVG, GIF, WebP eller PDF.",
        "Använd PNG, JPEG, SVG, GIF, WebP eller PDF.",
    ),
    # What the book lacks.
    "D106": (
        "the template leaves out the e-invoice that is to be attached",
        "malen utelater e-fakturaen som skal legges ved",
        "mallen utelämnar e-fakturan som ska bifogas",
    ),
    "D106.remedy": (
        "Let it begin with #show: letter of our letter.typ, or attach data.attachments itself.",
        "La den begynne med #show: letter fra vår letter.typ, eller selv legge ved data.attachments.",
        "Låt den börja med #show: letter ur vår letter.typ, eller själv bifoga data.attachments.",
    ),
    "D201": (
        "{number} stands in several transactions, and a document is made of one",
        "{number} står i flere bilag, og et dokument lages av ett",
        "{number} står i flera verifikationer, men ett dokument görs av en enda",
    ),
    "D201.remedy": (
        "Give each document a number of its own; `reskontro check --select R201` finds them.",
        "Gi hvert dokument sitt eget nummer; `reskontro check --select R201` finner dem.",
        "Ge varje dokument ett eget nummer; `reskontro check --select R201` hittar dem.",
    ),
    "D202": (
        (
            "{number} stands in a transaction with several customers ({customers}), and its lines"
            " cannot be told apart"
        ),
        "{number} står i et bilag med flere kunder ({customers}), og linjene kan ikke skilles",
        (
            "{number} står i en verifikation med flera kunder ({customers}), och raderna kan inte"
            " skiljas åt"
        ),
    ),
    "D202.remedy": (
        "Give each customer a transaction.",
        "Gi hver kunde sitt eget bilag.",
        "Ge varje kund en egen verifikation.",
    ),
    "D203": (
        "{number} is in {currency}, and one of its postings is in another currency without a rate",
        "{number} er i {currency}, og en av posteringene er i en annen valuta uten kurs",
        "{number} är i {currency}, och en av konteringarna är i en annan valuta utan kurs",
    ),
    "D203.remedy": (
        "Write the rate on the customer's posting: 100.00 EUR @ 11.50 NOK.",
        "Skriv kursen på kundens postering: 100.00 EUR @ 11.50 NOK.",
        "Skriv kursen på kundens kontering: 100.00 EUR @ 11.50 SEK.",
    ),
    "D204": (
        "{number} has a line without any text: nature and scope of what is sold are missing",
        "{number} har en linje uten tekst: art og omfang av det som er solgt, mangler",
        "{number} har en rad utan text: art och omfattning av det som sålts saknas",
    ),
    "D204.remedy": (
        "Write what was sold as a comment on the posting, or in the description.",
        "Skriv hva som er solgt, som kommentar på posteringen eller i beskrivelsen.",
        "Skriv vad som sålts som kommentar på konteringen eller i beskrivningen.",
    ),
    "D205": (
        (
            "the VAT of {number} cannot be told by rate: no rates in force give what is posted, or"
            " several do"
        ),
        (
            "mva på {number} kan ikke fordeles på satser: ingen gjeldende satser gir det som er"
            " postert, eller flere gjør det"
        ),
        (
            "momsen på {number} kan inte fördelas på satser: inga gällande satser ger det som är"
            " bokfört, eller flera gör det"
        ),
    ),
    "D205.remedy": (
        "Write the rate on each revenue posting: ; vat: 25",
        "Skriv satsen på hver inntektspostering: ; vat: 25",
        "Skriv satsen på varje intäktskontering: ; vat: 25",
    ),
    "D206": (
        "the VAT of {number} has no value in {currency}, in which the law asks for it",
        "mva på {number} har ingen verdi i {currency}, som loven krever",
        "momsen på {number} har inget värde i {currency}, som lagen kräver",
    ),
    "D206.remedy": (
        "Write the rate on the customer's posting, or the VAT in {currency}.",
        "Skriv kursen på kundens postering, eller mva i {currency}.",
        "Skriv kursen på kundens kontering, eller momsen i {currency}.",
    ),
    "D207": (
        "{number} is for {total}, and its lines, VAT and other parts add up to {sum}",
        "{number} er på {total}, og linjene, mva og resten blir {sum}",
        "{number} är på {total}, men raderna, momsen och resten blir tillsammans {sum}",
    ),
    "D207.remedy": (
        "Post what was sold with the claim, as real postings of one transaction.",
        "Poster det som er solgt, sammen med kravet, som vanlige posteringer i ett bilag.",
        "Kontera det som sålts med fordran, som vanliga konteringar i en verifikation.",
    ),
    "D210": (
        "the settings do not say who sends the documents",
        "innstillingene sier ikke hvem som sender dokumentene",
        "inställningarna säger inte vem som skickar dokumenten",
    ),
    "D210.remedy": (
        "Add company: {{name: …}}.",
        "Legg til company: {{name: …}}.",
        "Lägg till company: {{name: …}}.",
    ),
    "D211": (
        (
            "the settings do not have the firm's organisation number, which the law asks for on a"
            " sales document"
        ),
        (
            "innstillingene har ikke foretakets organisasjonsnummer, som loven krever på et"
            " salgsdokument"
        ),
        "inställningarna har inte företagets organisationsnummer, som lagen kräver på en faktura",
    ),
    "D211.remedy": (
        'Add company: {{orgnr: "…"}}.',
        'Legg til company: {{orgnr: "…"}}.',
        'Lägg till company: {{orgnr: "…"}}.',
    ),
    "D212": (
        "the settings do not have the firm's address, which the law asks for on an invoice",
        "innstillingene har ikke foretakets adresse, som loven krever på en faktura",
        "inställningarna har inte företagets adress, som lagen kräver på en faktura",
    ),
    "D212.remedy": (
        "Add company: {{address: {{street: …, postcode: …, city: …}}}}.",
        "Legg til company: {{address: {{street: …, postcode: …, city: …}}}}.",
        "Lägg till company: {{address: {{street: …, postcode: …, city: …}}}}.",
    ),
    "D213": (
        "VAT is charged, and the settings do not say that the firm is registered for it",
        "det er beregnet mva, og innstillingene sier ikke at foretaket er registrert i Merverdiavgiftsregisteret",
        "moms debiteras, och inställningarna säger inte att företaget är momsregistrerat",
    ),
    "D213.remedy": (
        "Add company: {{vat_registered: true}}, or take the VAT out of the sale.",
        "Legg til company: {{vat_registered: true}}, eller ta mva ut av salget.",
        "Lägg till company: {{vat_registered: true}}, eller ta bort momsen från försäljningen.",
    ),
    "D214": (
        (
            "customer {customer} is not in the register, and the law asks for the buyer's name and"
            " address"
        ),
        "kunde {customer} står ikke i kartoteket, og loven krever kjøperens navn og adresse",
        "kund {customer} finns inte i registret, och lagen kräver köparens namn och adress",
    ),
    "D214.remedy": (
        "Add a record with name and address for {customer} to the customers' files.",
        "Legg inn {customer} med navn og adresse i kundefilene.",
        "Lägg upp {customer} med namn och adress i kundfilerna.",
    ),
    "D215": (
        (
            "customer {customer} {name} has neither address nor organisation number, and the law asks"
            " for one of them"
        ),
        (
            "kunde {customer} {name} har verken adresse eller organisasjonsnummer, og loven krever ett"
            " av dem"
        ),
        (
            "kund {customer} {name} har varken adress eller organisationsnummer, och lagen kräver"
            " ettdera"
        ),
    ),
    "D215.remedy": (
        'Add address: {{street: …, postcode: "…", city: …}} or orgnr: "…" to the record.',
        'Legg til address: {{street: …, postcode: "…", city: …}} eller orgnr: "…" på kunden.',
        'Lägg till address: {{street: …, postcode: "…", city: …}} eller orgnr: "…" på kunden.',
    ),
    "D216": (
        "customer {customer} {name} has no address, and the law asks for it",
        "kunde {customer} {name} har ingen adresse, og loven krever det",
        "kund {customer} {name} har ingen adress, och lagen kräver det",
    ),
    "D216.remedy": (
        'Add address: {{street: …, postcode: "…", city: …}} to the record.',
        'Legg til address: {{street: …, postcode: "…", city: …}} på kunden.',
        'Lägg till address: {{street: …, postcode: "…", city: …}} på kunden.',
    ),
}
