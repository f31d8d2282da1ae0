"""What `init` asks, writes into a new book, and tells."""

from __future__ import annotations

from typing import Final

_ASKED: Final = {
    "init.ask.country": (
        "Country: NO, SE or none (decides the accounts)",
        "Land: NO, SE eller none (avgjør kontoene)",
        "Land: NO, SE eller none (avgör kontona)",
    ),
    "init.ask.language": (
        "Language of the book: nb, sv or en",
        "Språket i regnskapet: nb, sv eller en",
        "Språket i bokföringen: nb, sv eller en",
    ),
    "init.ask.name": ("Name of the firm", "Firmaets navn", "Företagets namn"),
    "init.ask.orgnr": ("Organisation number", "Organisasjonsnummer", "Organisationsnummer"),
    "init.ask.vat_registered": (
        "Registered for VAT?",
        "Registrert i Merverdiavgiftsregisteret?",
        "Registrerat för moms?",
    ),
    "init.ask.f_tax": (
        "Approved for F-tax?",
        "Godkjent for F-skatt?",
        "Godkänt för F-skatt?",
    ),
    "init.ask.currency": ("Currency", "Valuta", "Valuta"),
    "init.ask.bank_account": (
        "Account that customers pay to",
        "Kontonummer kundene betaler til",
        "Bankgiro eller plusgiro som kunderna betalar till",
    ),
    "init.ask.iban": (
        "IBAN that customers pay to",
        "IBAN kundene betaler til",
        "IBAN som kunderna betalar till",
    ),
    "init.ask.street": ("Street", "Gateadresse", "Gatuadress"),
    "init.ask.postcode": ("Postcode", "Postnummer", "Postnummer"),
    "init.ask.city": ("City", "Poststed", "Ort"),
    "init.ask.email": ("E-mail", "E-post", "E-post"),
    "init.ask.terms": (
        "Terms of payment",
        "Betalingsbetingelser",
        "Betalningsvillkor",
    ),
    "init.ask.encrypt": (
        "Encrypt personal data of private customers?",
        "Kryptere personopplysninger om privatkunder?",
        "Kryptera personuppgifter om privatkunder?",
    ),
    "init.ask.ci": (
        "File for CI: github, gitlab or none",
        "Fil for CI: github, gitlab eller none",
        "Fil för CI: github, gitlab eller none",
    ),
    "init.ask.git": (
        "Put it under git, with a first commit?",
        "Legge det under git, med en første commit?",
        "Lägga det under git, med en första commit?",
    ),
    "init.ask.customer": (
        "Add the first customer now?",
        "Legge inn den første kunden nå?",
        "Lägga upp den första kunden nu?",
    ),
    "init.ask.make": ("Make this?", "Opprette dette?", "Skapa detta?"),
    "init.yes": ("yes", "ja", "ja"),
    "init.no": ("no", "nei", "nej"),
    "init.yes_or_no": (
        "Answer yes or no.",
        "Svar ja eller nei.",
        "Svara ja eller nej.",
    ),
    "init.choice": (
        "“{text}” is none of the choices: {choices}",
        "«{text}» er ikke et av valgene: {choices}",
        "”{text}” är inget av valen: {choices}",
    ),
    "init.no_name": (
        "a firm has a name",
        "et firma har et navn",
        "ett företag har ett namn",
    ),
    "init.terms": (
        "“{text}” are no terms of payment; as {examples}",
        "«{text}» er ikke betalingsbetingelser; skriv for eksempel {examples}",
        "”{text}” är inga betalningsvillkor; skriv till exempel {examples}",
    ),
    "init.currency": (
        "“{text}” is no currency; write its three letters, as NOK, SEK or EUR",
        "«{text}» er ingen valuta; skriv de tre bokstavene, som NOK, SEK eller EUR",
        "”{text}” är ingen valuta; skriv de tre bokstäverna, som NOK, SEK eller EUR",
    ),
    "init.welcome": (
        "A new book in {path}. What is in brackets goes without saying; an empty answer takes it.",
        "Et nytt regnskap i {path}. Det som står i klammer, gjelder om svaret er tomt.",
        "En ny bokföring i {path}. Det som står inom klammer gäller om svaret är tomt.",
    ),
}

_REFUSED: Final = {
    "init.missing": (
        "nobody is asked outside a terminal: give {options} too",
        "utenfor en terminal spørres ingen: oppgi også {options}",
        "utanför en terminal tillfrågas ingen: ange även {options}",
    ),
    "init.wrong": (
        "{option}: {why:phrase}",
        "{option}: {why:phrase}",
        "{option}: {why:phrase}",
    ),
    "init.two_folders": (
        "the folder stands twice, as DIR and under --book; give it once",
        "mappen står to ganger, som DIR og under --book; oppgi den én gang",
        "mappen står två gånger, som DIR och under --book; ange den en gång",
    ),
    "init.is_book": (
        (
            "{path} is a book already: it has a reskontro.yaml. Nothing was made; edit that file, or"
            " name another folder"
        ),
        (
            "{path} er allerede et regnskap: der ligger en reskontro.yaml. Ingenting ble opprettet;"
            " rediger den filen, eller oppgi en annen mappe"
        ),
        (
            "{path} är redan en bokföring: där ligger en reskontro.yaml. Inget skapades; redigera den"
            " filen, eller ange en annan mapp"
        ),
    ),
    "init.exists": (
        (
            "{path} has files in the way: {paths}. Nothing was made, and they are as they were; move"
            " them, or name another folder"
        ),
        (
            "{path} har filer i veien: {paths}. Ingenting ble opprettet, og de er som før; flytt dem,"
            " eller oppgi en annen mappe"
        ),
        (
            "{path} har filer i vägen: {paths}. Inget skapades, och de är som förut; flytta dem, eller"
            " ange en annan mapp"
        ),
    ),
    "init.cannot_write": (
        (
            "{path} cannot be made ({reason}); nothing was left behind. Set the permissions right,"
            " make room, or name another folder"
        ),
        (
            "{path} kan ikke opprettes ({reason}); ingenting ble liggende igjen. Rett tilgangen, skaff"
            " plass, eller oppgi en annen mappe"
        ),
        (
            "{path} kan inte skapas ({reason}); inget blev kvar. Rätta behörigheten, skaffa plats,"
            " eller ange en annan mapp"
        ),
    ),
    "init.left": (
        "nothing was made",
        "ingenting ble opprettet",
        "inget skapades",
    ),
    "init.no_journal": (
        "there is no file {path}; nothing was made. Name the journal as it is found from here",
        (
            "det finnes ingen fil {path}; ingenting ble opprettet. Oppgi journalen slik den finnes"
            " herfra"
        ),
        "det finns ingen fil {path}; inget skapades. Ange journalen som den hittas härifrån",
    ),
    "init.no_entries": (
        (
            "{path} has no entry on a receivable account; nothing was made. Leave --journal out, and"
            " take its transactions into the new book's journals"
        ),
        (
            "{path} har ingen post på en kundefordringskonto; ingenting ble opprettet. Utelat --journal, og ta bilagene inn i det nye regnskapets journaler"
        ),
        (
            "{path} har ingen post på ett kundfordringskonto; inget skapades. Utelämna --journal, och ta in verifikationerna i den nya bokföringens journaler"
        ),
    ),
    "init.ci_below": (
        (
            "CI reads its file only on top of the repository, {path}; nothing was made. Leave --ci out,"
            " and copy the file by hand"
        ),
        (
            "CI leser filen sin bare øverst i repositoriet, {path}; ingenting ble opprettet. Utelat --ci, og kopier filen for hånd"
        ),
        (
            "CI läser sin fil bara överst i förrådet, {path}; inget skapades. Utelämna --ci, och"
            " kopiera filen för hand"
        ),
    ),
    "init.nobody": (
        (
            "git does not know who you are ({reason}); nothing was made. Set user.name and user.email,"
            " or leave --git out"
        ),
        (
            "git vet ikke hvem du er ({reason}); ingenting ble opprettet. Sett user.name og"
            " user.email, eller utelat --git"
        ),
        (
            "git vet inte vem du är ({reason}); inget skapades. Sätt user.name och user.email, eller"
            " utelämna --git"
        ),
    ),
    "init.git_unfinished": (
        "git has a {what} to finish first; nothing was made. Finish or abort it, or leave --git out",
        (
            "git har en {what} å fullføre først; ingenting ble opprettet. Fullfør eller avbryt den,"
            " eller utelat --git"
        ),
        (
            "git har en {what} att slutföra först; inget skapades. Slutför eller avbryt den, eller"
            " utelämna --git"
        ),
    ),
    "init.git_failed": (
        (
            "the book is made in {path}, but git made no repository of it ({reason}). Do it by hand:"
            " git init"
        ),
        (
            "regnskapet er opprettet i {path}, men git gjorde det ikke til et repositorium ({reason}). Gjør det for hånd: git init"
        ),
        (
            "bokföringen är skapad i {path}, men git gjorde den inte till ett förråd ({reason}). Gör"
            " det för hand: git init"
        ),
    ),
}

_WRITTEN: Final = {
    "init.comment.head": (
        (
            "The settings of this book. Every key is explained in docs/settings.md of reskontro. A text"
            ' that looks like a number stands in quotes: "0181".'
        ),
        (
            "Innstillingene til dette regnskapet. Alle nøkler er forklart i docs/settings.md i"
            ' reskontro. En tekst som ligner et tall, står i anførselstegn: "0181".'
        ),
        (
            "Inställningarna för denna bokföring. Alla nycklar förklaras i docs/settings.md i"
            ' reskontro. En text som liknar ett tal står inom citattecken: "0181".'
        ),
    ),
    "init.comment.company": (
        "The firm, as it stands on invoices and reports.",
        "Firmaet, slik det står på fakturaer og rapporter.",
        "Företaget, så som det står på fakturor och rapporter.",
    ),
    "init.comment.files": (
        "Where the journals are, and the customers, each in a file of its own.",
        "Hvor journalene ligger, og kundene, hver i sin fil.",
        "Var journalerna ligger, och kunderna, var och en i sin fil.",
    ),
    "init.comment.accounts": (
        (
            "What the accounts are. A name is the account and all below it, * stands for anything."
            " They are only usual choices: put your own in, here and in the journal."
        ),
        (
            "Hva kontoene er. Et navn er kontoen og alt under den, * står for hva som helst. De er"
            " bare vanlige valg: bytt dem ut med egne, her og i journalen."
        ),
        (
            "Vad kontona är. Ett namn är kontot och allt under det, * står för vad som helst. De är"
            " bara vanliga val: byt ut dem mot egna, här och i journalen."
        ),
    ),
    "init.comment.accounts_found": (
        (
            "What the accounts are, as they were found in the journal. A name is the account and all"
            " below it, * stands for anything. Correct what was guessed wrong."
        ),
        (
            "Hva kontoene er, slik de ble funnet i journalen. Et navn er kontoen og alt under den, *"
            " står for hva som helst. Rett det som er gjettet feil."
        ),
        (
            "Vad kontona är, så som de hittades i journalen. Ett namn är kontot och allt under det, * står för vad som helst. Rätta det som är fel gissat."
        ),
    ),
    "init.comment.terms": (
        (
            "Terms of payment of customers that have none of their own: net 30, 30 days end of month,"
            " 2/10 net 30, prepaid."
        ),
        (
            "Betalingsbetingelser for kunder uten egne: net 30, 30 days end of month, 2/10 net 30,"
            " prepaid."
        ),
        (
            "Betalningsvillkor för kunder utan egna: net 30, 30 days end of month, 2/10 net 30,"
            " prepaid."
        ),
    ),
    "init.comment.code": (
        "What the codes of transactions are: document, a number of an invoice, or voucher.",
        "Hva koden på et bilag er: document, et fakturanummer, eller voucher, et bilagsnummer.",
        "Vad koden på en verifikation är: document, ett fakturanummer, eller voucher.",
    ),
    "init.comment.record": (
        "What “reskontro record” writes where nothing else is said. A payment that is only a tolerance away from what it is for settles it whole, where you set one.",
        "Det «reskontro record» skriver når ikke annet er sagt. Er en toleranse satt, utligner en innbetaling det den gjelder helt når avviket ikke er større.",
        "Vad ”reskontro record” skriver när inget annat sägs. En inbetalning som skiljer högst en tolerans från det den gäller reglerar det helt, om en sådan är angiven.",
    ),
    "init.comment.vat": (
        "VAT codes, as in --vat 25: the country sets the rate of the day, you choose the accounts.",
        "Mva-koder, som i --vat 25: landet setter satsen for dagen, kontoene velger firmaet selv.",
        "Momskoder, som i --vat 25: landet sätter satsen för dagen, kontona väljer företaget.",
    ),
    "init.comment.no_vat": (
        'VAT codes, if there is to be VAT: vat: {{"25": {{percent: 25, account: …, revenue: …}}}}',
        'Mva-koder, om det skal være mva: vat: {{"25": {{percent: 25, account: …, revenue: …}}}}',
        'Momskoder, om det ska vara moms: vat: {{"25": {{percent: 25, account: …, revenue: …}}}}',
    ),
    "init.comment.payment_reference": (
        (
            "A payment reference on every invoice (KID in Norway, OCR in Sweden), once it is agreed"
            " with the bank: how many digits of the customer's number, and of the invoice's."
        ),
        (
            "KID på hver faktura, når det er avtalt med banken: hvor mange siffer av kundenummeret, og"
            " av fakturanummeret."
        ),
        (
            "OCR-nummer på varje faktura, när det är avtalat med banken: hur många siffror av kundnumret, och av fakturanumret."
        ),
    ),
    "init.comment.privacy": (
        (
            "Whether personal data of private customers are encrypted: none or person. The keys are"
            " then in .keys, which git must not have; back them up."
        ),
        (
            "Om personopplysninger om privatkunder krypteres: none eller person. Nøklene ligger da i"
            " .keys, som git ikke skal ha; ta sikkerhetskopi."
        ),
        (
            "Om personuppgifter om privatkunder krypteras: none eller person. Nycklarna ligger då i"
            " .keys, som git inte ska ha; ta säkerhetskopia."
        ),
    ),
    "init.comment.chart": (
        "The accounts. Change numbers and names, take away and add; the settings say what they are.",
        "Kontoene. Endre numre og navn, fjern og legg til; innstillingene sier hva de er.",
        "Kontona. Ändra nummer och namn, ta bort och lägg till; inställningarna säger vad de är.",
    ),
    "init.comment.all": (
        "The whole book for hledger and ledger: hledger -f all.journal check --strict",
        "Hele regnskapet for hledger og ledger: hledger -f all.journal check --strict",
        "Hela bokföringen för hledger och ledger: hledger -f all.journal check --strict",
    ),
    "init.comment.gitignore": (
        "Keys of encrypted records, and files that are being written",
        "Nøklene til krypterte kundekort, og filer som er under skriving",
        "Nycklarna till krypterade poster, och filer som håller på att skrivas",
    ),
    "init.commit": ("A new book", "Et nytt regnskap", "En ny bokföring"),
}

_TOLD: Final = {
    "init.title": ("New book", "Nytt regnskap", "Ny bokföring"),
    "init.file": ("File", "Fil", "Fil"),
    "init.what": ("What it is", "Hva det er", "Vad det är"),
    "init.kind.settings": ("the settings", "innstillingene", "inställningarna"),
    "init.kind.accounts": (
        "the accounts, to be edited",
        "kontoene, til å redigere",
        "kontona, att redigera",
    ),
    "init.kind.all": (
        "all journals, for hledger and ledger",
        "alle journaler, for hledger og ledger",
        "alla journaler, för hledger och ledger",
    ),
    "init.kind.customer": ("a customer", "en kunde", "en kund"),
    "init.kind.key": (
        "a customer's key, not for git",
        "nøkkelen til en kunde, ikke for git",
        "nyckeln till en kund, inte för git",
    ),
    "init.kind.gitignore": (
        "what git leaves out",
        "det git holder utenfor",
        "det git lämnar utanför",
    ),
    "init.kind.ci": (
        "checks in CI; say in it where reskontro comes from",
        "kontroller i CI; skriv inn hvor reskontro hentes fra",
        "kontroller i CI; skriv in varifrån reskontro hämtas",
    ),
    "init.made": (
        "{n} {n:file|files} made in {path}",
        "{n} {n:fil|filer} opprettet i {path}",
        "{n} {n:fil skapad|filer skapade} i {path}",
    ),
    "init.dry_run": (
        "nothing was made: --dry-run",
        "ingenting ble opprettet: --dry-run",
        "inget skapades: --dry-run",
    ),
    "init.committed": (
        "the book is under git, in commit {commit}",
        "regnskapet er under git, i commit {commit}",
        "bokföringen är under git, i commit {commit}",
    ),
    "init.next": (
        "next: {command}",
        "neste: {command}",
        "nästa: {command}",
    ),
    "init.guessed.receivable": (
        "receivable accounts guessed from their names: {accounts}",
        "kundefordringskontoer gjettet etter navn: {accounts}",
        "kundfordringskonton gissade efter namn: {accounts}",
    ),
    "init.guessed.revenue": (
        "revenue accounts guessed: {accounts}",
        "inntektskontoer gjettet: {accounts}",
        "intäktskonton gissade: {accounts}",
    ),
    "init.guessed.bank": (
        "bank accounts guessed: {accounts}",
        "bankkontoer gjettet: {accounts}",
        "bankkonton gissade: {accounts}",
    ),
    "init.guessed.loss": (
        "loss accounts guessed: {accounts}",
        "tapskontoer gjettet: {accounts}",
        "förlustkonton gissade: {accounts}",
    ),
    "init.by_numbers": (
        "accounts taken by their numbers in the chart for {country}",
        "kontoene er tolket etter numrene i kontoplanen for {country}",
        "kontona är tolkade efter numren i kontoplanen för {country}",
    ),
    "init.gitignore_lacks": (
        "there is a .gitignore already, which was left as it is; it should have: {lines}",
        "det finnes allerede en .gitignore, som er som før; den bør ha: {lines}",
        "det finns redan en .gitignore, som är som förut; den bör ha: {lines}",
    ),
    "init.back_up": (
        "a key was made: back it up with reskontro privacy keys backup",
        "en nøkkel ble laget: ta sikkerhetskopi med reskontro privacy keys backup",
        "en nyckel skapades: ta säkerhetskopia med reskontro privacy keys backup",
    ),
    "init.no_rates": (
        (
            "no VAT codes were set up: the accounts of no country are known. Add them under vat in"
            " reskontro.yaml"
        ),
        (
            "ingen mva-koder er satt opp: ingen lands kontoer er kjent. Legg dem til under vat i"
            " reskontro.yaml"
        ),
        (
            "inga momskoder är upplagda: inget lands konton är kända. Lägg till dem under vat i"
            " reskontro.yaml"
        ),
    ),
}

PHRASES: Final[dict[str, tuple[str, str, str]]] = {**_ASKED, **_REFUSED, **_WRITTEN, **_TOLD}
