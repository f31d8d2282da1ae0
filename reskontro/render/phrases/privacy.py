"""What is said of encrypted records, their keys, and what is held of persons."""

from __future__ import annotations

from typing import Final

#: Each text in the order of `ORDER`: English, Norwegian, Swedish.
_KEYS: Final = {
    "privacy.names_left_out": (
        (
            "{n} {n:customer's name|customers' names} could not be read without {n:its key|their "
            "keys}; the number stands for {n:it|them}"
        ),
        (
            "{n} {n:kundenavn|kundenavn} kunne ikke leses uten {n:nøkkelen|nøklene}; nummeret står i "
            "stedet"
        ),
        (
            "{n} {n:kundnamn|kundnamn} kunde inte läsas utan {n:nyckeln|nycklarna}; numret står i "
            "stället"
        ),
    ),
    "privacy.key_missing": (
        (
            "the key of customer {customer} is not in {folder}; nothing was lost. Bring it back with: "
            "reskontro privacy keys restore FILE"
        ),
        (
            "nøkkelen til kunde {customer} er ikke i {folder}; ingenting er tapt. Hent den tilbake med: "
            "reskontro privacy keys restore FIL"
        ),
        (
            "nyckeln till kund {customer} finns inte i {folder}; inget är förlorat. Hämta tillbaka den "
            "med: reskontro privacy keys restore FIL"
        ),
    ),
    "privacy.key_damaged": (
        (
            "the key file of customer {customer} is damaged; nothing was lost. Bring it back with: "
            "reskontro privacy keys restore FILE"
        ),
        (
            "nøkkelfilen til kunde {customer} er skadet; ingenting er tapt. Hent den tilbake med: "
            "reskontro privacy keys restore FIL"
        ),
        (
            "nyckelfilen till kund {customer} är skadad; inget är förlorat. Hämta tillbaka den med: "
            "reskontro privacy keys restore FIL"
        ),
    ),
    "privacy.key_unreadable": (
        "the key file of customer {customer} may not be read; ask whoever owns the folder",
        "nøkkelfilen til kunde {customer} har du ikke tilgang til å lese; spør den som eier mappen",
        "nyckelfilen till kund {customer} får inte läsas; fråga den som äger mappen",
    ),
    "privacy.key_of_other": (
        (
            "the key file of customer {customer} holds the key of customer {other}; nothing was lost. "
            "Put the right one in its place: reskontro privacy keys restore FILE"
        ),
        (
            "nøkkelfilen til kunde {customer} har nøkkelen til kunde {other}; ingenting er tapt. Legg "
            "den riktige på plass: reskontro privacy keys restore FIL"
        ),
        (
            "nyckelfilen till kund {customer} har nyckeln till kund {other}; inget är förlorat. Lägg "
            "den rätta på plats: reskontro privacy keys restore FIL"
        ),
    ),
    "privacy.other_key": (
        (
            "customer {customer}: {field} was encrypted with another key than the one there is; bring "
            "that one back with: reskontro privacy keys restore FILE"
        ),
        (
            "kunde {customer}: {field} ble kryptert med en annen nøkkel enn den som finnes; hent den "
            "tilbake med: reskontro privacy keys restore FIL"
        ),
        (
            "kund {customer}: {field} krypterades med en annan nyckel än den som finns; hämta tillbaka "
            "den med: reskontro privacy keys restore FIL"
        ),
    ),
    "privacy.text_damaged": (
        (
            "customer {customer}: the encrypted text of {field} is damaged, or comes from another "
            "customer or field; take the line from git's history, or write the field anew"
        ),
        (
            "kunde {customer}: den krypterte teksten i {field} er skadet, eller kommer fra en annen "
            "kunde eller et annet felt; hent linjen fra gits historikk, eller skriv feltet på nytt"
        ),
        (
            "kund {customer}: den krypterade texten i {field} är skadad, eller kommer från en annan "
            "kund eller ett annat fält; hämta raden ur gits historik, eller skriv fältet på nytt"
        ),
    ),
    "privacy.secret_destroyed": (
        "customer {customer}: the key for {field} was destroyed",
        "kunde {customer}: nøkkelen til {field} er ødelagt",
        "kund {customer}: nyckeln till {field} är förstörd",
    ),
    "privacy.tracked": (
        (
            "git keeps files of {folder}, where the keys are; nothing was written. Take them out with "
            "git rm -r --cached, and add a line for the folder to .gitignore; keys that git has had "
            "protect nothing"
        ),
        (
            "git har filer i {folder}, der nøklene er; ingenting ble skrevet. Ta dem ut med git rm -r "
            "--cached, og legg en linje for mappen i .gitignore; nøkler som git har hatt, beskytter "
            "ingenting"
        ),
        (
            "git har filer i {folder}, där nycklarna är; inget skrevs. Ta ut dem med git rm -r "
            "--cached, och lägg en rad för mappen i .gitignore; nycklar som git har haft skyddar "
            "ingenting"
        ),
    ),
    "privacy.not_ignored": (
        (
            "git would keep {folder}, where keys are to be; nothing was written. Add the line {folder}/ "
            "to .gitignore"
        ),
        (
            "git ville tatt med {folder}, der nøkler skal være; ingenting ble skrevet. Legg linjen "
            "{folder}/ i .gitignore"
        ),
        (
            "git skulle ta med {folder}, där nycklar ska vara; inget skrevs. Lägg raden {folder}/ i "
            ".gitignore"
        ),
    ),
}
_CALLS: Final = {
    "privacy.not_on": (
        (
            "the settings ask for no encryption; nothing was written. Set privacy: {{encrypt: person}} "
            "in reskontro.yaml"
        ),
        (
            "innstillingene ber ikke om kryptering; ingenting ble skrevet. Sett privacy: {{encrypt: "
            "person}} i reskontro.yaml"
        ),
        (
            "inställningarna begär ingen kryptering; inget skrevs. Sätt privacy: {{encrypt: person}} i "
            "reskontro.yaml"
        ),
    ),
    "privacy.tracked_backup": (
        (
            "git keeps files of the folder of {path}; nothing was written. A backup in git would "
            "outlive every erasure: put it on another disk"
        ),
        (
            "git har filer i mappen til {path}; ingenting ble skrevet. En sikkerhetskopi i git ville "
            "overlevd enhver sletting: legg den på en annen disk"
        ),
        (
            "git har filer i mappen för {path}; inget skrevs. En säkerhetskopia i git skulle överleva "
            "varje radering: lägg den på en annan disk"
        ),
    ),
    "privacy.not_ignored_backup": (
        (
            "git would keep {path}; nothing was written. A backup in git would outlive every erasure: "
            "put it on another disk"
        ),
        (
            "git ville tatt med {path}; ingenting ble skrevet. En sikkerhetskopi i git ville overlevd "
            "enhver sletting: legg den på en annen disk"
        ),
        (
            "git skulle ta med {path}; inget skrevs. En säkerhetskopia i git skulle överleva varje "
            "radering: lägg den på en annan disk"
        ),
    ),
    "privacy.no_keys": (
        "there are no keys in {folder}; encrypt first: reskontro privacy encrypt",
        "det er ingen nøkler i {folder}; krypter først: reskontro privacy encrypt",
        "det finns inga nycklar i {folder}; kryptera först: reskontro privacy encrypt",
    ),
    "privacy.no_keys_here": (
        "there are no keys, and nothing is encrypted",
        "det er ingen nøkler, og ingenting er kryptert",
        "det finns inga nycklar, och inget är krypterat",
    ),
    "privacy.backup_damaged": (
        "{path} is no backup of keys, or is damaged; take another copy of it",
        "{path} er ingen sikkerhetskopi av nøkler, eller er skadet; ta en annen kopi",
        "{path} är ingen säkerhetskopia av nycklar, eller är skadad; ta en annan kopia",
    ),
    "privacy.wrong_passphrase": (
        "{path} does not open with this passphrase",
        "{path} åpnes ikke med denne passordfrasen",
        "{path} öppnas inte med denna lösenfras",
    ),
    "privacy.cannot_read": (
        "cannot read {path}: {reason}",
        "kan ikke lese {path}: {reason}",
        "kan inte läsa {path}: {reason}",
    ),
    "privacy.no_passphrase": (
        (
            "no passphrase: give --passphrase-file FILE, whose first line it is, or call from a "
            "terminal"
        ),
        (
            "ingen passordfrase: oppgi --passphrase-file FIL, der den er første linje, eller kjør fra "
            "en terminal"
        ),
        (
            "ingen lösenfras: ange --passphrase-file FIL, där den är första raden, eller kör från en "
            "terminal"
        ),
    ),
    "privacy.ask_passphrase": ("Passphrase:", "Passordfrase:", "Lösenfras:"),
    "privacy.ask_again": ("Once more:", "En gang til:", "En gång till:"),
    "privacy.passphrases_differ": (
        "the two passphrases differ; nothing was written. Try again",
        "de to passordfrasene er ulike; ingenting ble skrevet. Prøv igjen",
        "de två lösenfraserna är olika; inget skrevs. Försök igen",
    ),
    "privacy.no_person": (
        (
            "customer {customer} is of another type than person, and its data are a firm's; take out "
            "contact persons with: reskontro customer set {customer} contacts="
        ),
        (
            "kunde {customer} er av en annen type enn person, og opplysningene er et foretaks; ta ut "
            "kontaktpersoner med: reskontro customer set {customer} contacts="
        ),
        (
            "kund {customer} är av en annan typ än person, och uppgifterna är ett företags; ta ut "
            "kontaktpersoner med: reskontro customer set {customer} contacts="
        ),
    ),
    "privacy.nothing_held": (
        "nothing is held about customer {customer}: no record, no entry",
        "ingenting er lagret om kunde {customer}: ikke noe kort, ingen post",
        "inget finns lagrat om kund {customer}: ingen post i registret, ingen reskontrapost",
    ),
}
_ENCRYPT: Final = {
    "privacy.encrypt": ("Encrypted records", "Krypterte kundekort", "Krypterade kundposter"),
    "privacy.fields": ("Fields", "Felt", "Fält"),
    "privacy.all_encrypted": (
        "everything that the settings ask for is encrypted already; nothing was written",
        "alt innstillingene ber om, er kryptert allerede; ingenting ble skrevet",
        "allt som inställningarna begär är redan krypterat; inget skrevs",
    ),
    "privacy.make_backup": (
        (
            "without its key a name is lost, and the law wants it for years: reskontro privacy keys "
            "backup FILE"
        ),
        (
            "uten nøkkelen er et navn tapt, og loven krever det i årevis: reskontro privacy keys "
            "backup FIL"
        ),
        (
            "utan nyckeln är ett namn förlorat, och lagen kräver det i åratal: reskontro privacy keys "
            "backup FIL"
        ),
    ),
    "privacy.cleared_payers": (
        (
            "{n} {n:account that a person pays from was|accounts that persons pay from were} taken out "
            "of the file of payers (bank.payers), which is not encrypted"
        ),
        (
            "{n} {n:konto som en person betaler fra, er tatt|kontoer som personer betaler fra, er tatt} "
            "ut av filen over betalere (bank.payers), som ikke er kryptert"
        ),
        (
            "{n} {n:konto som en person betalar från togs|konton som personer betalar från togs} bort "
            "ur filen med betalare (bank.payers), som inte är krypterad"
        ),
    ),
    "privacy.cleared_waiting": (
        (
            "of {n} {n:payment that waits|payments that wait} what the bank said of the payer was taken "
            "out (bank.review); the bank's file has it still, at the line that is named there"
        ),
        (
            "for {n} {n:betaling som venter|betalinger som venter}, er det banken sa om betaleren, tatt "
            "ut (bank.review); bankens fil har det fortsatt, på linjen som er nevnt der"
        ),
        (
            "för {n} {n:betalning som väntar|betalningar som väntar} togs det banken sade om betalaren "
            "bort (bank.review); bankens fil har det kvar, på raden som anges där"
        ),
    ),
    "privacy.history_unread": (
        (
            "what git's history still has in clear could not be looked for, since git cannot read it "
            "({reason}); once it can, look with: git log --all -S TEXT"
        ),
        (
            "hva gits historikk fortsatt har i klartekst, kunne ikke undersøkes, siden git ikke kan "
            "lese den ({reason}); når git kan det, let med: git log --all -S TEKST"
        ),
        (
            "vad gits historik har kvar i klartext kunde inte undersökas, eftersom git inte kan läsa "
            "den ({reason}); när git kan det, leta med: git log --all -S TEXT"
        ),
    ),
    "privacy.history_clear": (
        (
            "git's history still has the records as they were, in {n} {n:commit|commits}, and so has "
            "every clone. To take them out rewrite the history (git filter-repo), which gives every "
            "later commit another hash; docs/privacy.md weighs that"
        ),
        (
            "gits historikk har fortsatt kortene slik de var, i {n} {n:commit|commiter}, og det har "
            "også hver klone. For å få dem ut må historikken skrives om (git filter-repo), som gir alle "
            "senere commiter en ny hash; docs/privacy.md veier for og imot"
        ),
        (
            "gits historik har fortfarande posterna som de var, i {n} {n:commit|commiter}, och det har "
            "också varje klon. För att få ut dem måste historiken skrivas om (git filter-repo), som ger "
            "alla senare commiter en ny hash; docs/privacy.md väger för och emot"
        ),
    ),
}
_ERASE: Final = {
    "privacy.erase": ("Erasure", "Sletting", "Radering"),
    "privacy.field": ("Field", "Felt", "Fält"),
    "privacy.class": ("Kept for", "Oppbevares som", "Sparas för"),
    "privacy.action": ("Decision", "Avgjørelse", "Beslut"),
    "privacy.until": ("Kept until", "Beholdes til", "Sparas till"),
    "privacy.reason": ("Because", "Fordi", "Skäl"),
    "privacy.erased": ("erased", "slettet", "raderat"),
    "privacy.kept_field": ("kept", "beholdt", "sparat"),
    "privacy.class.accounting": (
        "accounting material",
        "regnskapsmateriale",
        "räkenskapsinformation",
    ),
    "privacy.class.correspondence": (
        "agreements and letters",
        "avtaler og korrespondanse",
        "avtal och korrespondens",
    ),
    "privacy.class.contact": ("the claim", "kravet", "fordran"),
    "privacy.class.note": ("nothing", "ingenting", "inget"),
    "privacy.must_be_kept": (
        "{law} wants it kept until {until:date}",
        "{law} krever oppbevaring til {until:date}",
        "{law} kräver att det sparas till {until:date}",
    ),
    "privacy.unsettled": (
        "something is unsettled, or entered later: GDPR article 17 (3) e",
        "noe er uoppgjort, eller ført senere: personvernforordningen artikkel 17 nr. 3 bokstav e",
        "något är oreglerat, eller bokfört senare: dataskyddsförordningen artikel 17.3 e",
    ),
    "privacy.law_unknown": (
        (
            "the law of {country} on {table} is not known from {first:date}; add the row in the "
            "setting rules"
        ),
        (
            "loven i {country} om {table} er ikke kjent fra {first:date}; legg til raden i "
            "innstillingen rules"
        ),
        (
            "lagen i {country} om {table} är inte känd från {first:date}; lägg till raden i "
            "inställningen rules"
        ),
    ),
    "privacy.decision": (
        "the decision stands in {path}; commit it with the record",
        "avgjørelsen står i {path}; commit den sammen med kortet",
        "beslutet står i {path}; committa det tillsammans med posten",
    ),
    "privacy.destroyed": (
        (
            "{n} {n:key was|keys were} destroyed; backups made before still have {n:it|them}: make a "
            "new one and delete the old ones"
        ),
        (
            "{n} {n:nøkkel|nøkler} ble ødelagt; eldre sikkerhetskopier har {n:den|dem} fortsatt: lag "
            "en ny og slett de gamle"
        ),
        (
            "{n} {n:nyckel|nycklar} förstördes; äldre säkerhetskopior har {n:den|dem} fortfarande: gör "
            "en ny och radera de gamla"
        ),
    ),
    "privacy.history_has": (
        (
            "git's history still has it in clear, in {n} {n:commit|commits}, and so has every clone. "
            "Only rewriting the history (git filter-repo) takes it out; docs/privacy.md weighs that"
        ),
        (
            "gits historikk har det fortsatt i klartekst, i {n} {n:commit|commiter}, og det har også "
            "hver klone. Bare omskriving av historikken (git filter-repo) fjerner det; docs/privacy.md "
            "veier for og imot"
        ),
        (
            "gits historik har det fortfarande i klartext, i {n} {n:commit|commiter}, och det har "
            "också varje klon. Bara en omskrivning av historiken (git filter-repo) tar bort det; "
            "docs/privacy.md väger för och emot"
        ),
    ),
    "privacy.history_unknown": (
        (
            "what git's history holds could not be looked for, since nothing of the record could be "
            "read"
        ),
        "hva gits historikk har, kunne ikke undersøkes, siden ingenting av kortet kunne leses",
        "vad gits historik har kunde inte undersökas, eftersom inget av posten kunde läsas",
    ),
    "privacy.in_journals": (
        "the name also stands in journals, which nothing changes: {places}",
        "navnet står også i journaler, som ingenting endrer: {places}",
        "namnet står också i journaler, som inget ändrar: {places}",
    ),
    "privacy.events_stay": (
        (
            "{n} {n:event|events} of the person and {n:its text|their texts} stay in {paths};"
            " events are never changed"
        ),
        (
            "{n} {n:hendelse|hendelser} om personen, med tekst, blir stående i {paths}; hendelser"
            " endres aldri"
        ),
        (
            "{n} {n:händelse|händelser} om personen, med text, står kvar i {paths}; händelser"
            " ändras aldrig"
        ),
    ),
    "privacy.entries_stay": (
        (
            "the entries stay, under the number alone; every report of every day is as before but for "
            "the name"
        ),
        (
            "postene blir stående, under nummeret alene; hver rapport for hver dag er som før, bortsett "
            "fra navnet"
        ),
        (
            "posterna står kvar, bara under numret; varje rapport för varje dag är som förut, utom namnet"
        ),
    ),
    "privacy.nothing_to_erase": (
        "nothing is held of customer {customer} but the number and its entries; nothing was written",
        "ingenting er lagret om kunde {customer} utenom nummeret og postene; ingenting ble skrevet",
        "inget finns lagrat om kund {customer} utom numret och posterna; inget skrevs",
    ),
}
_EXPORT: Final = {
    "privacy.export": (
        "All that is held about a customer",
        "Alt som er lagret om en kunde",
        "Allt som finns lagrat om en kund",
    ),
    "privacy.export_written": ("written: {paths}", "skrevet: {paths}", "skrivet: {paths}"),
    "privacy.record": ("Record", "Kundekort", "Kundpost"),
    "privacy.entries": ("Entries", "Poster", "Poster i reskontran"),
    "privacy.letters": (
        "Letters and vouchers",
        "Brev og bilag",
        "Brev och verifikationer",
    ),
    "privacy.payers": (
        "Accounts the customer pays from",
        "Kontoer kunden betaler fra",
        "Konton som kunden betalar från",
    ),
    "privacy.waiting": (
        "Payments that wait for a decision",
        "Innbetalinger som venter på avgjørelse",
        "Betalningar som väntar på beslut",
    ),
    "privacy.account": ("Account", "Konto", "Konto"),
    "privacy.source": ("Place", "Sted", "Plats"),
    "privacy.payer": ("Payer", "Betaler", "Betalare"),
    "privacy.texts": ("Text", "Tekst", "Text"),
    "privacy.decisions": (
        "Decisions on erasure",
        "Avgjørelser om sletting",
        "Beslut om radering",
    ),
    "privacy.history": ("Changes of the record", "Endringer i kortet", "Ändringar av posten"),
    "privacy.kept": ("Must be kept", "Må oppbevares", "Måste sparas"),
    "privacy.value": ("Value", "Verdi", "Värde"),
    "privacy.date": ("Date", "Dato", "Datum"),
    "privacy.kind": ("Kind", "Type", "Typ"),
    "privacy.document": ("Document", "Dokument", "Dokument"),
    "privacy.due": ("Due", "Forfall", "Förfallodag"),
    "privacy.text": ("Text", "Tekst", "Text"),
    "privacy.amount": ("Amount", "Beløp", "Belopp"),
    "privacy.currency": ("Currency", "Valuta", "Valuta"),
    "privacy.path": ("File", "Fil", "Fil"),
    "privacy.author": ("By", "Av", "Av"),
    "privacy.before": ("Before", "Før", "Före"),
    "privacy.after": ("After", "Etter", "Efter"),
    "privacy.law": ("Law", "Lov", "Lag"),
}
_OVERVIEW: Final = {
    "privacy.overview": (
        "Personal data held",
        "Personopplysninger som er lagret",
        "Personuppgifter som finns lagrade",
    ),
    "privacy.overview_total": (
        "{n} {n:person|persons}, of whom {past} with something past its time",
        "{n} {n:person|personer}, av dem {past} med noe oppbevart for lenge",
        "{n} {n:person|personer}, varav {past} med något som inte längre får sparas",
    ),
    "privacy.basis": ("Basis", "Grunnlag", "Rättslig grund"),
    "privacy.basis.consent": ("consent", "samtykke", "samtycke"),
    "privacy.basis.contract": ("contract", "avtale", "avtal"),
    "privacy.basis.legal_obligation": (
        "legal obligation",
        "rettslig forpliktelse",
        "rättslig förpliktelse",
    ),
    "privacy.basis.public_task": ("public task", "offentlig oppgave", "allmänt intresse"),
    "privacy.basis.legitimate_interest": (
        "legitimate interest",
        "berettiget interesse",
        "berättigat intresse",
    ),
    "privacy.basis.none": ("none stated", "ikke oppgitt", "ej angiven"),
    "privacy.last_entry": ("Last entry", "Siste post", "Sista post"),
    "privacy.encrypted": ("Encrypted", "Kryptert", "Krypterad"),
    "privacy.encrypted.yes": ("yes", "ja", "ja"),
    "privacy.encrypted.no": ("no", "nei", "nej"),
    "privacy.encrypted.no_key": ("yes, no key", "ja, uten nøkkel", "ja, utan nyckel"),
    "privacy.past": ("Past its time", "Oppbevart for lenge", "Tiden är ute"),
}
_BACKUP: Final = {
    "privacy.backup": ("Backup of keys", "Sikkerhetskopi av nøkler", "Säkerhetskopia av nycklar"),
    "privacy.backed_up": (
        "{n} {n:key|keys} in {path}; keep it on another disk, and the passphrase elsewhere",
        (
            "{n} {n:nøkkel|nøkler} i {path}; oppbevar den på en annen disk, og passordfrasen et annet "
            "sted"
        ),
        (
            "{n} {n:nyckel|nycklar} i {path}; förvara den på en annan disk, och lösenfrasen på ett "
            "annat ställe"
        ),
    ),
    "privacy.verified": ("Keys verified", "Nøkler kontrollert", "Nycklar kontrollerade"),
    "privacy.restored": ("Keys restored", "Nøkler hentet tilbake", "Nycklar återställda"),
    "privacy.state": ("State", "Tilstand", "Tillstånd"),
    "privacy.state.good": ("good", "i orden", "i ordning"),
    "privacy.state.missing": ("missing", "mangler", "saknas"),
    "privacy.state.damaged": ("damaged", "skadet", "skadad"),
    "privacy.state.other": ("of another customer", "til en annen kunde", "tillhör en annan kund"),
    "privacy.state.not_in_backup": (
        "not in the backup",
        "ikke i sikkerhetskopien",
        "inte i säkerhetskopian",
    ),
    "privacy.state.differs": (
        "another than in the backup",
        "en annen enn i sikkerhetskopien",
        "en annan än i säkerhetskopian",
    ),
    "privacy.state.restored": ("restored", "hentet tilbake", "återställd"),
    "privacy.state.kept": ("good, left as it is", "i orden, ikke rørt", "i ordning, orörd"),
}
PHRASES: Final = {
    **_KEYS,
    **_CALLS,
    **_ENCRYPT,
    **_ERASE,
    **_EXPORT,
    **_OVERVIEW,
    **_BACKUP,
}
