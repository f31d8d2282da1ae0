"""Help, and what a wrong call is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

_HELP: Final[Phrases] = {
    "cli.help": {
        "nb": "Kundereskontro for regnskap i ren tekst: hvem skylder hva, hvor gammelt er det,"
        " og stemmer det med hovedboken?",
        "sv": "Kundreskontra för bokföring i ren text: vem är skyldig vad, hur gammalt är det,"
        " och stämmer det med huvudboken?",
        "en": "The customer ledger for plain-text books: who owes what, how old is it, and does"
        " it agree with the general ledger?",
    },
    "cli.help.statement": {
        "nb": "Kontoutskrift for en eller flere kunder. Inngående saldo, hver post med løpende"
        " saldo, og åpne poster under.",
        "sv": "Kontoutdrag för en eller flera kunder. Ingående saldo, varje post med löpande"
        " saldo, och öppna poster under.",
        "en": "Statement of account of one or more customers. Opening balance, every entry with"
        " the running balance, and the open items below.",
    },
    "cli.help.specification": {
        "nb": "Kundespesifikasjon for en periode. Alle kunder med inngående saldo, hver post og"
        " utgående saldo, avstemt mot samlekontoen (bokføringsforskriften § 3-1).",
        "sv": "Kundspecifikation för en period. Alla kunder med ingående saldo, varje post och"
        " utgående saldo, avstämd mot samlingskontot.",
        "en": "Customer specification of a period. All customers with opening balance, every"
        " entry and closing balance, tied to the control account.",
    },
    "cli.help.balances": {
        "nb": "Saldo per kunde. Kunder i null vises bare med --all.",
        "sv": "Saldo per kund. Kunder på noll visas bara med --all.",
        "en": "Balance of every customer. Those at zero are shown only with --all.",
    },
    "cli.help.open": {
        "nb": "Åpne poster, eldste forfall først. --why viser hvordan hver utligning ble til.",
        "sv": "Öppna poster, äldsta förfallodag först. --why visar hur varje avprickning gjordes.",
        "en": "Open items, oldest due first. --why shows how each allocation was decided.",
    },
    "cli.help.diff": {
        "nb": "Hva en endring av regnskapet gjør med saldoer, aldersfordeling, nøkkeltall og"
        " poster. Én REV mot filene nå, to mot hverandre, A...B fra der de skilte lag; til"
        " kommentar i en pull request med --format markdown.",
        "sv": "Vad en ändring av bokföringen gör med saldon, åldersanalys, nyckeltal och poster."
        " En REV mot filerna nu, två mot varandra, A...B från där de skildes åt; som kommentar i"
        " en pull request med --format markdown.",
        "en": "What a change to the books does to balances, ageing, key figures and entries. One"
        " REV against the files now, two against each other, A...B from where they parted; as a"
        " comment in a pull request with --format markdown.",
    },
    "cli.help.reconcile": {
        "nb": "Reskontroen mot hovedboken, samlekonto for samlekonto. Uten --ledger mot journalene"
        " selv; finnes en differanse, letes det etter årsaken.",
        "sv": "Reskontran mot huvudboken, samlingskonto för samlingskonto. Utan --ledger mot"
        " journalerna själva; finns en differens letas orsaken upp.",
        "en": "The subledger against the general ledger, control account by control account."
        " Without --ledger against the journals themselves; where there is a difference, its cause"
        " is looked for.",
    },
    "cli.help.document": {
        "nb": "Dokumenter til kunder som PDF: faktura, kreditnota, kontoutskrift, bekreftelser.",
        "sv": "Dokument till kunder som PDF: faktura, kreditfaktura, kontoutdrag, bekräftelser.",
        "en": "Documents for customers as PDF: invoice, credit note, statement, confirmations.",
    },
    "cli.help.document.invoice": {
        "nb": "Fakturaer som PDF/A-3, etter nummer. Det loven krever og boken mangler, sies før noe"
        " skrives.",
        "sv": "Fakturor som PDF/A-3, efter nummer. Det lagen kräver och boken saknar sägs innan"
        " något skrivs.",
        "en": "Invoices as PDF/A-3, by number. What the law asks for and the book lacks is told"
        " before anything is written.",
    },
    "cli.help.document.credit-note": {
        "nb": "Kreditnotaer som PDF/A-3, etter nummer.",
        "sv": "Kreditfakturor som PDF/A-3, efter nummer.",
        "en": "Credit notes as PDF/A-3, by number.",
    },
    "cli.help.document.statement": {
        "nb": "Kontoutskrift som PDF/A-3, med åpne poster og hvor det skal betales.",
        "sv": "Kontoutdrag som PDF/A-3, med öppna poster och vart det ska betalas.",
        "en": "Statement of account as PDF/A-3, with open items and where to pay.",
    },
    "cli.help.document.payment": {
        "nb": "Bekreftelse av en innbetaling som PDF/A-3, etter bilagsnummer: hva den dekket.",
        "sv": "Bekräftelse av en betalning som PDF/A-3, efter verifikationsnummer: vad den"
        " avräknades mot.",
        "en": "Confirmation of a payment as PDF/A-3, by voucher number: what it settled.",
    },
    "cli.help.document.balance-confirmation": {
        "nb": "Saldobekreftelse som PDF/A-3, med postene vedlagt og en kontrollsum over dem, som"
        " reskontro verify holder mot boken.",
        "sv": "Saldobekräftelse som PDF/A-3, med posterna bifogade och en kontrollsumma över dem,"
        " som reskontro verify håller mot boken.",
        "en": "Balance confirmation as PDF/A-3, with the entries attached and a digest over them,"
        " which reskontro verify holds against the book.",
    },
    "cli.help.verify": {
        "nb": "Hold en saldobekreftelse mot boken. Sluttkode 1 når boken sier noe annet nå; da"
        " listes postene som avviker.",
        "sv": "Håll en saldobekräftelse mot boken. Slutkod 1 när boken säger något annat nu; då"
        " listas posterna som avviker.",
        "en": "Hold a balance confirmation against the book. Exit code 1 where the book says"
        " something else now; the entries that differ are listed.",
    },
    "cli.option.numbers": {
        "nb": "Dokumentnumre; * og ? er jokertegn.",
        "sv": "Dokumentnummer; * och ? är jokertecken.",
        "en": "Document numbers; * and ? are wildcards.",
    },
    "cli.option.output": {
        "nb": "Filen (.pdf) eller mappen det skrives til; ellers mappen du står i.",
        "sv": "Filen (.pdf) eller mappen som skrivs till; annars mappen du står i.",
        "en": "The file (.pdf) or the folder to write to; else the folder you are in.",
    },
    "cli.option.confirmation": {
        "nb": "Saldobekreftelsen.",
        "sv": "Saldobekräftelsen.",
        "en": "The balance confirmation.",
    },
    "cli.help.customer": {
        "nb": "Kundekartoteket: finne, vise, legge inn, endre og kontrollere kunder.",
        "sv": "Kundregistret: hitta, visa, lägga in, ändra och kontrollera kunder.",
        "en": "The customer register: find, show, add, edit and check customers.",
    },
    "cli.help.customer.list": {
        "nb": "Kundene i kartoteket, med det de skylder. Filtrer med --where 'overdue>0', --tag, --segment eller --behaviour; --sort -balance setter de største først.",
        "sv": "Kunderna i registret, med det de är skyldiga. Filtrera med --where 'overdue>0', --tag, --segment eller --behaviour; --sort -balance sätter de största först.",
        "en": "The customers of the register, with what they owe. Filter with --where 'overdue>0', --tag, --segment or --behaviour; --sort -balance puts the largest first.",
    },
    "cli.help.customer.show": {
        "nb": "Kortet til en kunde: kartotekopplysninger, saldo, forfalt, grense og utnyttelse, betalingstid, åpne poster, siste poster, purringer.",
        "sv": "En kunds kort: registeruppgifter, saldo, förfallet, gräns och utnyttjande, betalningstid, öppna poster, senaste poster, påminnelser.",
        "en": "The card of a customer: record, balance, overdue, limit and use, days to pay, open items, latest entries, reminders.",
    },
    "cli.help.customer.search": {
        "nb": "Finn kunder etter navn (skrivefeil tåles), nummer, organisasjonsnummer, e-post eller telefon.",
        "sv": "Hitta kunder efter namn (skrivfel tål sig), nummer, organisationsnummer, e-post eller telefon.",
        "en": "Find customers by name (typing errors allowed), number, organisation number, e-mail or telephone.",
    },
    "cli.help.customer.validate": {
        "nb": "Hold hver post opp mot formen sin og identifikatorene mot kontrollsifrene.",
        "sv": "Håll varje post mot sin form och identifierarna mot sina kontrollsiffror.",
        "en": "Hold every record to its form and its identifiers to their check digits.",
    },
    "cli.help.customer.merge": {
        "nb": "Slå sammen to kunder: skriver ut bilagene som flytter det som er åpent på FROM til TO, med numre, fakturadatoer og forfall i behold, og lukker FROM. Historikken blir stående.",
        "sv": "Slå ihop två kunder: skriver ut verifikationerna som flyttar det som är öppet på FROM till TO, med nummer, fakturadatum och förfallodagar kvar, och stänger FROM. Historiken står kvar.",
        "en": "Merge two customers: prints the transactions that move what is open of FROM to TO, with numbers, days of issue and due dates kept, and closes FROM. The history stays where it is.",
    },
    "cli.help.customer.duplicates": {
        "nb": "Par av poster som kan være samme kunde, med poeng og grunner: samme identifikator, e-post eller telefon, nære navn med nære adresser.",
        "sv": "Par av poster som kan vara samma kund, med poäng och skäl: samma identifierare, e-post eller telefon, snarlika namn med snarlika adresser.",
        "en": "Pairs of records that may be one customer, with a score and its reasons: same identifier, e-mail or telephone, near names with near addresses.",
    },
    "cli.help.customer.review": {
        "nb": "Kunder noen bør se på: inaktive, med manglende eller gamle opplysninger, eller som bør kredittsjekkes på nytt.",
        "sv": "Kunder som någon bör se på: inaktiva, med saknade eller gamla uppgifter, eller som bör kreditprövas på nytt.",
        "en": "Customers that somebody should look at: inactive, with missing or old master data, due for a new credit check.",
    },
    "cli.help.customer.history": {
        "nb": "Hvem som endret hvilket felt på en kunde når, fra hva til hva; fra git.",
        "sv": "Vem som ändrade vilket fält på en kund när, från vad till vad; från git.",
        "en": "Who changed which field of a customer when, from what to what; from git.",
    },
    "cli.help.customer.verify": {
        "nb": "Hold navn, adresser, mva-status og slettede foretak mot filen Brønnøysundregistrene publiserer, lest fra disk (CSV eller JSON, gzip eller ikke). Sluttkode 1 når noe avviker.",
        "sv": "Håll namn, adresser, momsstatus och avregistrerade företag mot filen som Brønnøysundregistrene publicerar, läst från disk (CSV eller JSON, gzip eller inte). Slutkod 1 när något avviker.",
        "en": "Hold names, addresses, VAT status and dissolved firms against the file that Brønnøysundregistrene publishes, read from disk (CSV or JSON, gzip or not). Exit code 1 where something differs.",
    },
    "cli.help.customer.import": {
        "nb": "Les kunder inn fra en CSV-fil: nye og endrede felt, hver rad med sitt utfall. Ingenting skrives når en rad er feil; en andre gang endres ingenting.",
        "sv": "Läs in kunder från en CSV-fil: nya och ändrade fält, varje rad med sitt utfall. Inget skrivs när en rad är fel; en andra gång ändras inget.",
        "en": "Take customers in from a CSV file: new ones and changed fields, every row with its verdict. Nothing is written where a row is wrong; a second time nothing changes.",
    },
    "cli.help.customer.export": {
        "nb": "Kartoteket som en tabell import kan lese, CSV uten --format. Kolonner etter innstillingen customer_columns.",
        "sv": "Registret som en tabell som import kan läsa, CSV utan --format. Kolumner efter inställningen customer_columns.",
        "en": "The register as a table that import reads, CSV without --format. Columns by the setting customer_columns.",
    },
    "cli.help.customer.add": {
        "nb": "Legg inn en kunde med neste nummer. Uten --name på en terminal spørres det felt"
        " for felt.",
        "sv": "Lägg in en kund med nästa nummer. Utan --name på en terminal frågas det fält för"
        " fält.",
        "en": "Add a customer with the next number. Without --name on a terminal it asks field by"
        " field.",
    },
    "cli.help.customer.set": {
        "nb": "Endre felt på en kunde. Alt annet i filen står som før, kommentarer og anførselstegn"
        " også.",
        "sv": "Ändra fält på en kund. Allt annat i filen står som förut, kommentarer och"
        " citattecken också.",
        "en": "Change fields of a customer. All else in the file stays, comments and quotes too.",
    },
    "cli.help.customer.close": {
        "nb": "Lukk en kunde: herfra selges ikke mer. Posten og historikken blir stående.",
        "sv": "Stäng en kund: härifrån säljs inget mer. Posten och historiken står kvar.",
        "en": "Close a customer: nothing more is sold from then on. Record and history stay.",
    },
    "cli.help.privacy": {
        "nb": "Personopplysninger: kryptere, utlevere, slette, og hvem det er lagret noe om.",
        "sv": "Personuppgifter: kryptera, lämna ut, radera, och vem det finns något lagrat om.",
        "en": "Personal data: encrypt, export, erase, and whose are held.",
    },
    "cli.help.privacy.encrypt": {
        "nb": "Krypter personfeltene i kundekort av typen person, med en nøkkel for hver kunde. Krever innstillingen privacy.encrypt: person.",
        "sv": "Kryptera personfälten i kundposter av typen person, med en nyckel för varje kund. Kräver inställningen privacy.encrypt: person.",
        "en": "Encrypt the personal fields of records of type person, each customer with a key of its own. Needs the setting privacy.encrypt: person.",
    },
    "cli.help.privacy.keys": {
        "nb": "Nøklene til krypterte kundekort: sikkerhetskopi, kontroll, gjenoppretting.",
        "sv": "Nycklarna till krypterade kundposter: säkerhetskopia, kontroll, återställning.",
        "en": "The keys of encrypted records: back up, verify, restore.",
    },
    "cli.help.privacy.keys.backup": {
        "nb": "Skriv alle nøkler til én fil, kryptert med en passordfrase.",
        "sv": "Skriv alla nycklar till en fil, krypterad med en lösenfras.",
        "en": "Write all keys to one file, encrypted with a passphrase.",
    },
    "cli.help.privacy.keys.verify": {
        "nb": "Hold hver nøkkel opp mot kortet den skal åpne, og mot en sikkerhetskopi.",
        "sv": "Håll varje nyckel mot posten den ska öppna, och mot en säkerhetskopia.",
        "en": "Hold every key against the record it is to open, and against a backup.",
    },
    "cli.help.privacy.keys.restore": {
        "nb": "Hent tilbake nøkler som mangler eller er skadet. En god nøkkel røres ikke, og det som er slettet etter en avgjørelse, kommer ikke tilbake.",
        "sv": "Hämta tillbaka nycklar som saknas eller är skadade. En god nyckel rörs inte, och det som raderats efter ett beslut kommer inte tillbaka.",
        "en": "Bring back keys that are missing or damaged. A good key is never replaced, and what was erased by a decision does not come back.",
    },
    "cli.help.privacy.export": {
        "nb": "Alt som er lagret om en kunde: kort, poster, bilag, endringer. Med -o DIR som JSON og som lesbart dokument.",
        "sv": "Allt som finns lagrat om en kund: post, reskontraposter, verifikationer, ändringar. Med -o DIR som JSON och som läsbart dokument.",
        "en": "All that is held about a customer: record, entries, vouchers, changes. With -o DIR as JSON and as a readable document.",
    },
    "cli.help.privacy.erase": {
        "nb": "Slett det loven lar gå av et kort, og skriv ned avgjørelsen. Det som må oppbevares, blir stående, med lov og dato (sluttkode 1). Kan ikke gjøres om.",
        "sv": "Radera det som lagen låter gå av en post, och skriv ned beslutet. Det som måste sparas står kvar, med lag och datum (slutkod 1). Kan inte göras ogjort.",
        "en": "Erase what the law lets go of a record, and write down the decision. What must be kept stays, with law and date (exit code 1). It cannot be undone.",
    },
    "cli.help.privacy.report": {
        "nb": "Hvem det er lagret personopplysninger om, på hvilket grunnlag, og hva som er over tiden.",
        "sv": "Vilka det finns personuppgifter lagrade om, på vilken grund, och vad vars tid är ute.",
        "en": "Whose personal data are held, on what basis, and what is past its time.",
    },
    "cli.option.backup_file": {
        "nb": "filen med sikkerhetskopien",
        "sv": "filen med säkerhetskopian",
        "en": "the file of the backup",
    },
    "cli.option.passphrase_file": {
        "nb": "fil der første linje er passordfrasen; uten den spørres det på en terminal",
        "sv": "fil vars första rad är lösenfrasen; utan den frågas det på en terminal",
        "en": "a file whose first line is the passphrase; without it a terminal asks",
    },
    "cli.option.export_to": {
        "nb": "mappe for en JSON-fil og et lesbart dokument",
        "sv": "mapp för en JSON-fil och ett läsbart dokument",
        "en": "folder for a JSON file and a readable document",
    },
    "cli.help.check": {
        "nb": "Hold boken opp mot regler. Taus og sluttkode 0 når alt er i orden; ellers hvert funn"
        " med sted, hva som er galt, og hvordan det rettes.",
        "sv": "Håll boken mot regler. Tyst och slutkod 0 när allt är som det ska; annars varje"
        " anmärkning med plats, vad som är fel och hur det rättas.",
        "en": "Hold the book to rules. Silent and exit code 0 where all is well; else every finding"
        " with its place, what is wrong and how to mend it.",
    },
    "cli.help.rule": {
        "nb": "Hva en regel finner, og hvorfor. Med eksempel, hva som retter det, og loven bak.",
        "sv": "Vad en regel hittar, och varför. Med exempel, vad som rättar det, och lagen bakom.",
        "en": "What a rule finds, and why. With an example, what mends it and the law behind it.",
    },
    "cli.help.rules": {
        "nb": "Landets renter, gebyrer, grenser og frister, med kilde og sikkerhet for hver rad."
        " Trenger ikke noe regnskap; regnskapets egne rader vises med.",
        "sv": "Landets räntor, avgifter, gränser och frister, med källa och säkerhet för varje rad."
        " Behöver ingen bokföring; bokföringens egna rader visas med.",
        "en": "The country's rates, fees, limits and periods, with source and certainty of every"
        " row. Needs no book; a book's own rows are shown with the others.",
    },
    "cli.help.ageing": {
        "nb": "Aldersfordeling av åpne poster. Kunde for kunde og intervall for intervall, med"
        " summer og prosent.",
        "sv": "Åldersanalys av öppna poster. Kund för kund och intervall för intervall, med"
        " summor och procent.",
        "en": "Open items by age. Customer by customer and bucket by bucket, with totals and"
        " per cent.",
    },
    "cli.help.credit": {
        "nb": "Hva kundene skylder, mot kredittgrensen. Eksponering, utnyttelse og rom for hver"
        " kunde, hvem som er over eller nær grensen, og hvor mye de største står for.",
        "sv": "Vad kunderna är skyldiga, mot kreditgränsen. Exponering, utnyttjande och utrymme"
        " för varje kund, vem som är över eller nära gränsen, och hur mycket de största står för.",
        "en": "What customers owe, beside their credit limits. Exposure, use and room of every"
        " customer, who is over or near the limit, and the share of the largest.",
    },
    "cli.help.segment": {
        "nb": "Kundene delt i klasser. ABC etter omsetning, og kontant, kreditt eller risiko etter"
        " betalingsadferd, med tallene bak.",
        "sv": "Kunderna delade i klasser. ABC efter omsättning, och kontant, kredit eller risk"
        " efter betalningsbeteende, med talen bakom.",
        "en": "Customers in classes. ABC by revenue, and cash, credit or risk by how they pay, with"
        " the figures behind it.",
    },
    "cli.help.interest": {
        "nb": "Forsinkelsesrente av det som er forfalt. En linje for hver gang sats eller beløp"
        " endrer seg, med dager, sats og rente; det som alt er krevd, er trukket fra. Med --amount"
        " av et beløp utenfor regnskapet.",
        "sv": "Dröjsmålsränta på det som är förfallet. En rad för varje gång sats eller belopp"
        " ändras, med dagar, sats och ränta; det som redan har krävts är avräknat. Med --amount på"
        " ett belopp utanför bokföringen.",
        "en": "Late interest on what is overdue. A line for each change of rate or amount, with"
        " days, rate and interest; what was charged already is set off. With --amount on a sum"
        " outside the book.",
    },
    "cli.help.risk": {
        "nb": "Poengsum 0–100 for hver kunde, etter egen betalingshistorikk. Hver del vises, med"
        " --customer også hvorfor; og en foreslått kredittgrense.",
        "sv": "Poängsumma 0–100 för varje kund, efter egen betalningshistorik. Varje del visas, med"
        " --customer även varför; och en föreslagen kreditgräns.",
        "en": "A score from 0 to 100 for each customer, by its own payment history. Every part is"
        " shown, with --customer also why; and a credit limit to suggest.",
    },
    "cli.help.dso": {
        "nb": "Gjennomsnittlig innkrevingstid (DSO). Tallet med formel og grunnlag.",
        "sv": "Genomsnittlig kredittid (DSO). Talet med formel och underlag.",
        "en": "Days sales outstanding. The figure with its formula and inputs.",
    },
    "cli.help.loss": {
        "nb": "Tap på fordringer i prosent av salget. Brutto, og netto etter innbetalt på"
        " tidligere tap.",
        "sv": "Kundförluster i procent av försäljningen. Brutto, och netto efter återvunnet.",
        "en": "Losses on receivables in per cent of sales. Gross, and net of recoveries.",
    },
    "cli.help.record": {
        "nb": "Registrer det som skjer: faktura, kreditnota, innbetaling. Posten legges til på slutten av journalen, med nummer, forfall og henvisning; ingenting som står der endres.",
        "sv": "Registrera det som händer: faktura, kreditnota, inbetalning. Posten läggs till i slutet av journalen, med nummer, förfallodag och hänvisning; inget som står där ändras.",
        "en": "Record what happens: invoice, credit note, payment. The entry is added at the end of the journal, with number, due date and reference; nothing that stands there changes.",
    },
    "cli.help.record.invoice": {
        "nb": "Registrer en faktura, eller alle i en fil. Beløpet er uten mva; neste nummer i serien, forfall og KID følger av regnskapet.",
        "sv": "Registrera en faktura, eller alla i en fil. Beloppet är exkl. moms; nästa nummer i serien, förfallodag och OCR-referens följer av bokföringen.",
        "en": "Record an invoice, or all of a file. The amount is excl. VAT; the next number of the series, due date and payment reference follow from the book.",
    },
    "cli.help.record.credit-note": {
        "nb": "Krediter en faktura, hel eller delvis. Til fakturaens mva, og aldri mer enn fakturert minus tidligere kreditnotaer.",
        "sv": "Kreditera en faktura, helt eller delvis. Till fakturans moms, och aldrig mer än fakturerat minus tidigare kreditnotor.",
        "en": "Credit an invoice, whole or in part. At the VAT of the invoice, and never more than was invoiced less earlier credit notes.",
    },
    "cli.help.record.payment": {
        "nb": "Registrer en innbetaling. Uten --invoice utlignes det reglene finner, og det vises før det skrives; kontantrabatt, bankgebyr og øreavrunding føres med.",
        "sv": "Registrera en inbetalning. Utan --invoice kvittas vad reglerna hittar, och det visas innan det skrivs; kassarabatt, bankavgift och öresutjämning bokförs med.",
        "en": "Record a payment. Without --invoice it settles what the rules find, and shows that before it writes; cash discount, bank charge and rounding are booked with it.",
    },
    "cli.help.kpi": {
        "nb": "Alle nøkkeltall med mål. --months 12 viser utviklingen måned for måned.",
        "sv": "Alla nyckeltal med mål. --months 12 visar utvecklingen månad för månad.",
        "en": "All key figures with their targets. --months 12 shows the trend month by month.",
    },
    "cli.help.explain": {
        "nb": "Fra et tall til kilden. Postene og utligningene bak det en kunde skylder, et"
        " intervall eller et dokument, med fil og linje, forfall og, med git, hvem som skrev dem.",
        "sv": "Från ett tal till källan. Posterna och avprickningarna bakom det en kund är skyldig,"
        " ett intervall eller ett dokument, med fil och rad, förfall och, med git, vem som skrev"
        " dem.",
        "en": "From a number to its source. The entries and allocations behind what a customer"
        " owes, a bucket or a document, with file and line, due date and, with git, who wrote"
        " them.",
    },
    "cli.help.restated": {
        "nb": "Hva som var åpent en dag, slik to tilstander av regnskapet har det. Kunde for"
        " kunde, med postene som utgjør forskjellen, hvem som skrev dem, og når.",
        "sv": "Vad som var öppet en dag, så som två tillstånd av bokföringen har det. Kund för"
        " kund, med posterna som gör skillnaden, vem som skrev dem, och när.",
        "en": "What was open on a day, as two states of the book have it. Customer by customer,"
        " with the entries that make the difference, who wrote them and when.",
    },
    "cli.usage": {"nb": "Bruk: {usage}", "sv": "Användning: {usage}", "en": "Usage: {usage}"},
    "cli.usage_options": {"nb": "[VALG]", "sv": "[VAL]", "en": "[OPTIONS]"},
    "cli.usage_command": {
        "nb": "KOMMANDO [ARGUMENTER]",
        "sv": "KOMMANDO [ARGUMENT]",
        "en": "COMMAND [ARGS]",
    },
    "cli.example": {"nb": "Eksempel:", "sv": "Exempel:", "en": "Example:"},
    "cli.arguments": {"nb": "Argumenter:", "sv": "Argument:", "en": "Arguments:"},
    "cli.commands": {"nb": "Kommandoer:", "sv": "Kommandon:", "en": "Commands:"},
    "cli.options": {"nb": "Valg:", "sv": "Val:", "en": "Options:"},
    "cli.common_options": {
        "nb": "Felles valg:",
        "sv": "Gemensamma val:",
        "en": "Common options:",
    },
    "cli.more_help": {
        "nb": "Mer om en kommando: {command} KOMMANDO --help",
        "sv": "Mer om ett kommando: {command} KOMMANDO --help",
        "en": "More about a command: {command} COMMAND --help",
    },
}

_OPTIONS: Final[Phrases] = {
    "cli.option.columns": {
        "nb": "kolonner, med komma mellom: felt i posten (email, address.city) og tall (balance, not_due, overdue, unallocated, credit_use, last_entry, revenue, class, behaviour, days_to_pay, late_share)",
        "sv": "kolumner, med komma mellan: fält i posten (email, address.city) och tal (balance, not_due, overdue, unallocated, credit_use, last_entry, revenue, class, behaviour, days_to_pay, late_share)",
        "en": "columns, with commas between: fields of the record (email, address.city) and figures (balance, not_due, overdue, unallocated, credit_use, last_entry, revenue, class, behaviour, days_to_pay, late_share)",
    },
    "cli.option.where": {
        "nb": "et vilkår for en kolonne, som overdue>0, address.city=Oslo eller 'name=*bygg*'; kan gjentas, alle må holde",
        "sv": "ett villkor på en kolumn, som overdue>0, address.city=Oslo eller 'name=*bygg*'; kan upprepas, alla måste hålla",
        "en": "a condition on a column, such as overdue>0, address.city=Oslo or 'name=*bygg*'; may be repeated, all must hold",
    },
    "cli.option.tag": {
        "nb": "bare kunder med dette stikkordet; kan gjentas",
        "sv": "bara kunder med detta nyckelord; kan upprepas",
        "en": "only customers with this tag; may be repeated",
    },
    "cli.option.of_segment": {
        "nb": "bare kunder i klasse A, B eller C etter omsetning, eller med dette segmentet i posten",
        "sv": "bara kunder i klass A, B eller C efter omsättning, eller med detta segment i posten",
        "en": "only customers of class A, B or C by revenue, or with this segment in their record",
    },
    "cli.option.of_behaviour": {
        "nb": "bare kunder som betaler slik",
        "sv": "bara kunder som betalar så",
        "en": "only customers that pay so",
    },
    "cli.option.sort_by": {
        "nb": "kolonnen det sorteres etter, - foran for de høyeste først (uten: customer)",
        "sv": "kolumnen som det sorteras efter, - före för de högsta först (utan: customer)",
        "en": "the column to sort by, - before it for the highest first (without: customer)",
    },
    "cli.option.closed_too": {
        "nb": "lukkede kunder også",
        "sv": "stängda kunder också",
        "en": "closed customers too",
    },
    "cli.option.one_customer": {
        "nb": "kundenummer, eller navnet",
        "sv": "kundnummer, eller namnet",
        "en": "customer number, or the name",
    },
    "cli.option.search_text": {
        "nb": "det som søkes",
        "sv": "det som söks",
        "en": "what to look for",
    },
    "cli.option.most": {
        "nb": "hvor mange som vises høyst",
        "sv": "hur många som visas högst",
        "en": "how many to show at most",
    },
    "cli.option.merge_from": {
        "nb": "kunden som lukkes",
        "sv": "kunden som stängs",
        "en": "the customer that is closed",
    },
    "cli.option.merge_to": {
        "nb": "kunden som overtar",
        "sv": "kunden som tar över",
        "en": "the customer that takes over",
    },
    "cli.option.merged_on": {
        "nb": "dagen for sammenslåingen (uten: i dag)",
        "sv": "dagen för sammanslagningen (utan: i dag)",
        "en": "the day of the merger (without: today)",
    },
    "cli.option.merge_write": {
        "nb": "legg også bilagene til i journalen (innstillingen record.journal)",
        "sv": "lägg också till verifikationerna i journalen (inställningen record.journal)",
        "en": "add the transactions to the journal too (setting record.journal)",
    },
    "cli.option.least": {
        "nb": "den laveste poengsummen som vises, 1 til 100",
        "sv": "den lägsta poängsumma som visas, 1 till 100",
        "en": "the least score that is shown, 1 to 100",
    },
    "cli.option.inactive": {
        "nb": "dager uten post før en kunde er inaktiv",
        "sv": "dagar utan post innan en kund är inaktiv",
        "en": "days without an entry from which a customer is inactive",
    },
    "cli.option.older": {
        "nb": "dager uten commit før en post er gammel",
        "sv": "dagar utan commit innan en post är gammal",
        "en": "days without a commit from which a record is old",
    },
    "cli.option.check_older": {
        "nb": "dager før en kredittsjekk er gammel",
        "sv": "dagar innan en kreditprövning är gammal",
        "en": "days from which a credit check is old",
    },
    "cli.option.registry": {
        "nb": "filen fra det offentlige registeret",
        "sv": "filen från det offentliga registret",
        "en": "the file of the public register",
    },
    "cli.option.import_file": {
        "nb": "tabellen; første linje navngir kolonnene",
        "sv": "tabellen; första raden namnger kolumnerna",
        "en": "the table; its first line names the columns",
    },
    "cli.option.force": {
        "nb": "skriv også verdier som ikke kan være riktige, som et organisasjonsnummer med feil"
        " kontrollsiffer",
        "sv": "skriv också värden som inte kan vara riktiga, som ett organisationsnummer med fel"
        " kontrollsiffra",
        "en": "write values that cannot be right too, such as an organisation number with a wrong"
        " check digit",
    },
    "cli.option.fields": {
        "nb": "felt med verdi, som terms='net 14' eller address.city=Oslo; uten verdi tas feltet ut",
        "sv": "fält med värde, som terms='net 14' eller address.city=Oslo; utan värde tas fältet"
        " bort",
        "en": "fields with values, such as terms='net 14' or address.city=Oslo; without a value the"
        " field is taken out",
    },
    "cli.option.number": {
        "nb": "kundenummer",
        "sv": "kundnummer",
        "en": "customer number",
    },
    "cli.option.new_name": {
        "nb": "navn på kunden",
        "sv": "kundens namn",
        "en": "name of the customer",
    },
    "cli.option.new_type": {
        "nb": "hva slags kunde det er (uten: business)",
        "sv": "vad för slags kund det är (utan: business)",
        "en": "what kind of customer it is (without: business)",
    },
    "cli.option.new_number": {
        "nb": "kundenummer, i stedet for det neste i serien",
        "sv": "kundnummer, i stället för nästa i serien",
        "en": "customer number, instead of the next in the series",
    },
    "cli.option.closed_on": {
        "nb": "dagen det ikke selges mer fra (uten: i dag)",
        "sv": "dagen från vilken inget mer säljs (utan: i dag)",
        "en": "the day from which nothing more is sold (without: today)",
    },
    "cli.option.dry_run": {
        "nb": "vis hva som ville bli skrevet, og skriv det ikke",
        "sv": "visa vad som skulle skrivas, och skriv det inte",
        "en": "show what would be written, and do not write it",
    },
    "cli.option.help": {
        "nb": "Vis denne hjelpen.",
        "sv": "Visa den här hjälpen.",
        "en": "Show this help.",
    },
    "cli.option.version": {
        "nb": "Vis versjonen.",
        "sv": "Visa versionen.",
        "en": "Show the version.",
    },
    "cli.option.install_completion": {
        "nb": "Installer fullføring for skallet som brukes.",
        "sv": "Installera komplettering för skalet som används.",
        "en": "Install completion for the current shell.",
    },
    "cli.option.show_completion": {
        "nb": "Vis fullføringen for skallet som brukes, til å kopiere.",
        "sv": "Visa kompletteringen för skalet som används, att kopiera.",
        "en": "Show the completion of the current shell, to copy it.",
    },
    "cli.option.book": {
        "nb": "Mappen med reskontro.yaml; ellers RESKONTRO_BOOK, ellers nærmeste mappe oppover.",
        "sv": "Mappen med reskontro.yaml; annars RESKONTRO_BOOK, annars närmaste mapp uppåt.",
        "en": "The folder with reskontro.yaml; else RESKONTRO_BOOK, else the nearest above.",
    },
    "cli.option.file": {
        "nb": "En journal uten innstillinger, kan gjentas; ellers LEDGER_FILE.",
        "sv": "En journal utan inställningar, kan upprepas; annars LEDGER_FILE.",
        "en": "A journal without any settings, repeatable; else LEDGER_FILE.",
    },
    "cli.option.as_of": {
        "nb": "Dagen alt regnes per, ÅÅÅÅ-MM-DD; ellers i dag.",
        "sv": "Dagen allt räknas per, ÅÅÅÅ-MM-DD; annars i dag.",
        "en": "The day that counts, YYYY-MM-DD; else today.",
    },
    "cli.option.known_at": {
        "nb": "Les regnskapet slik git-revisjonen REV hadde det, eller den siste commiten til og"
        " med en dag.",
        "sv": "Läs bokföringen så som git-revisionen REV hade den, eller den sista commiten till"
        " och med en dag.",
        "en": "Read the book as the git revision REV had it, or the last commit to the end of a"
        " day.",
    },
    "cli.option.explain_what": {
        "nb": "En kunde eller et dokument (fakturanummer, bilagsnummer).",
        "sv": "En kund eller ett dokument (fakturanummer, verifikationsnummer).",
        "en": "A customer or a document (number of an invoice or a voucher).",
    },
    "cli.option.explain_bucket": {
        "nb": "Bare det som står i dette intervallet: not_due, 1-30, over_90, unallocated.",
        "sv": "Bara det som står i det här intervallet: not_due, 1-30, over_90, unallocated.",
        "en": "Only what stands in this bucket: not_due, 1-30, over_90, unallocated.",
    },
    "cli.option.explain_document": {
        "nb": "Nummeret er et dokuments, også om en kunde har det.",
        "sv": "Numret är ett dokuments, också om en kund har det.",
        "en": "The number is a document's, also where a customer has it.",
    },
    "cli.option.against": {
        "nb": "Hold det mot denne git-revisjonen eller dagen; ellers mot filene nå. Uten"
        " --known-at er det andre commiten som låste regnskapet.",
        "sv": "Håll det mot den här git-revisionen eller dagen; annars mot filerna nu. Utan"
        " --known-at är det andra commiten som låste bokföringen.",
        "en": "Hold it against this git revision or day; else the files now. Without --known-at"
        " the other is the commit that locked the book.",
    },
    "cli.option.format": {
        "nb": "table, plain, markdown, csv eller json; ellers table på en terminal, plain i et"
        " rør.",
        "sv": "table, plain, markdown, csv eller json; annars table på en terminal, plain i ett"
        " rör.",
        "en": "table, plain, markdown, csv or json; else table on a terminal, plain in a pipe.",
    },
    "cli.option.lang": {
        "nb": "Språket: nb, sv eller en; ellers regnskapets, ellers miljøets.",
        "sv": "Språket: nb, sv eller en; annars bokföringens, annars miljöns.",
        "en": "The language: nb, sv or en; else the book's, else the environment's.",
    },
    "cli.option.customer": {
        "nb": "Bare kunder med dette nummeret; * og ? kan brukes, kan gjentas.",
        "sv": "Bara kunder med det här numret; * och ? kan användas, kan upprepas.",
        "en": "Only customers of this number; * and ? may be used, repeatable.",
    },
    "cli.option.currency": {
        "nb": "Bare poster i denne valutaen.",
        "sv": "Bara poster i den här valutan.",
        "en": "Only entries in this currency.",
    },
    "cli.option.real": {
        "nb": "Se bort fra virtuelle posteringer.",
        "sv": "Bortse från virtuella konteringar.",
        "en": "Leave virtual postings out.",
    },
    "cli.option.customers": {
        "nb": "Kundenumre; * og ? kan brukes.",
        "sv": "Kundnummer; * och ? kan användas.",
        "en": "Customer numbers; * and ? may be used.",
    },
    "cli.option.all_customers": {
        "nb": "Alle kunder.",
        "sv": "Alla kunder.",
        "en": "All customers.",
    },
    "cli.option.first": {
        "nb": "Første dag, eller en periode; ellers den første posten.",
        "sv": "Första dag, eller en period; annars den första posten.",
        "en": "First day, or a period; else the first entry.",
    },
    "cli.option.first_of_year": {
        "nb": "Første dag, eller en periode; ellers 365 dager tilbake.",
        "sv": "Första dag, eller en period; annars 365 dagar tillbaka.",
        "en": "First day, or a period; else 365 days back.",
    },
    "cli.option.last": {
        "nb": "Siste dag, eller en periode; ellers --as-of.",
        "sv": "Sista dag, eller en period; annars --as-of.",
        "en": "Last day, or a period; else --as-of.",
    },
    "cli.option.period": {
        "nb": "Måned, kvartal eller år: 2025-03, 2025-Q1, 2025.",
        "sv": "Månad, kvartal eller år: 2025-03, 2025-Q1, 2025.",
        "en": "Month, quarter or year: 2025-03, 2025-Q1, 2025.",
    },
    "cli.option.zero": {
        "nb": "Vis også kunder i null.",
        "sv": "Visa också kunder på noll.",
        "en": "Show customers at zero too.",
    },
    "cli.option.why": {
        "nb": "Vis hvordan hver utligning ble til.",
        "sv": "Visa hur varje avprickning gjordes.",
        "en": "Show how each allocation was decided.",
    },
    "cli.option.by": {
        "nb": "Alder fra forfall (due) eller fra fakturadato (invoice).",
        "sv": "Ålder från förfallodag (due) eller från fakturadatum (invoice).",
        "en": "Age from the due date, or from the date of issue (invoice).",
    },
    "cli.option.buckets": {
        "nb": "Øvre grenser i dager, 30,60,90, eller month for kalendermåneder.",
        "sv": "Övre gränser i dagar, 30,60,90, eller month för kalendermånader.",
        "en": "Upper limits in days, 30,60,90, or month for calendar months.",
    },
    "cli.option.segment_by": {
        "nb": "Ordnet etter omsetning (revenue) eller betalingsadferd (behaviour).",
        "sv": "Ordnat efter omsättning (revenue) eller betalningsbeteende (behaviour).",
        "en": "In the order of revenue, or of how they pay (behaviour).",
    },
    "cli.option.interest_what": {
        "nb": "Hvem eller hva: et kundenummer, navn eller dokumentnummer. Uten: --all,"
        " --customer eller --amount.",
        "sv": "Vem eller vad: ett kundnummer, namn eller dokumentnummer. Utan: --all,"
        " --customer eller --amount.",
        "en": "Who or what: a customer's number or name, or a document's number. Without:"
        " --all, --customer or --amount.",
    },
    "cli.option.interest_until": {
        "nb": "Siste dag som bærer rente; ellers --as-of. Uten --as-of gjelder også"
        " postene til denne dagen.",
        "sv": "Sista dag som bär ränta; annars --as-of. Utan --as-of gäller även posterna"
        " till denna dag.",
        "en": "The last day that bears interest; else --as-of. Without --as-of the"
        " entries count up to this day too.",
    },
    "cli.option.interest_closed": {
        "nb": "Også oppgjorte dokumenter som ble betalt for sent.",
        "sv": "Även reglerade dokument som betalades för sent.",
        "en": "Settled documents that were paid late too.",
    },
    "cli.option.interest_rate": {
        "nb": "Avtalt sats i prosent per år, i stedet for kundens interest_rate; for"
        " forbrukere aldri over lovens.",
        "sv": "Avtalad sats i procent per år, i stället för kundens interest_rate; för"
        " konsumenter aldrig över lagens.",
        "en": "The agreed rate in per cent a year, in place of the customer's"
        " interest_rate; for consumers never above the law's.",
    },
    "cli.option.interest_country": {
        "nb": "Hvilket lands satser: NO eller SE; ellers regnskapets land, med --amount"
        " uten regnskap NO.",
        "sv": "Vilket lands satser: NO eller SE; annars bokföringens land, med --amount"
        " utan bokföring NO.",
        "en": "Whose rates: NO or SE; else those of the book's country, with --amount"
        " outside a book NO.",
    },
    "cli.option.interest_amount": {
        "nb": "Et beløp utenfor regnskapet; krever --due.",
        "sv": "Ett belopp utanför bokföringen; kräver --due.",
        "en": "A sum outside the book; needs --due.",
    },
    "cli.option.interest_due": {
        "nb": "Dagen beløpet forfalt.",
        "sv": "Dagen då beloppet förföll.",
        "en": "The day the sum was due.",
    },
    "cli.option.interest_consumer": {
        "nb": "Beløpet skyldes av en forbruker.",
        "sv": "Beloppet är en konsuments skuld.",
        "en": "A consumer owes the sum.",
    },
    "cli.option.near": {
        "nb": "Fra så mange prosent av kredittgrensen er en kunde nær den; ellers innstillingen"
        " credit.near.",
        "sv": "Från så många procent av kreditgränsen är en kund nära den; annars inställningen"
        " credit.near.",
        "en": "From so many per cent of the limit a customer is near it; else the setting"
        " credit.near.",
    },
    "cli.option.detail": {
        "nb": "Vis hvert dokument under kunden.",
        "sv": "Visa varje dokument under kunden.",
        "en": "Show every document below its customer.",
    },
    "cli.option.monthly": {
        "nb": "Ett tall for hver måned.",
        "sv": "Ett tal för varje månad.",
        "en": "One figure for each month.",
    },
    "cli.option.days": {
        "nb": "Så mange dager tilbake; ellers 365.",
        "sv": "Så många dagar tillbaka; annars 365.",
        "en": "So many days back; else 365.",
    },
    "cli.option.sales": {
        "nb": "Salg uten mva (revenue) eller det som er fakturert, med mva (invoiced).",
        "sv": "Försäljning utan moms (revenue) eller det fakturerade, med moms (invoiced).",
        "en": "Sales excl. VAT (revenue), or what was invoiced, incl. VAT (invoiced).",
    },
    "cli.option.strict": {
        "nb": "Sluttkode 1 når et mål ikke er nådd.",
        "sv": "Slutkod 1 när ett mål inte är nått.",
        "en": "Exit code 1 where a target is missed.",
    },
    "cli.option.strict_rules": {
        "nb": "Kjør også de strenge reglene.",
        "sv": "Kör även de strikta reglerna.",
        "en": "Run the strict rules too.",
    },
    "cli.option.select": {
        "nb": "Bare regler med koder som begynner slik; kan gjentas, eller R2,R301.",
        "sv": "Bara regler vars koder börjar så; kan upprepas, eller R2,R301.",
        "en": "Only rules whose codes begin so; repeatable, or R2,R301.",
    },
    "cli.option.ignore": {
        "nb": "Uten regler med koder som begynner slik; kan gjentas.",
        "sv": "Utan regler vars koder börjar så; kan upprepas.",
        "en": "Without rules whose codes begin so; repeatable.",
    },
    "cli.option.findings_format": {
        "nb": "text, json, github (merknader i GitHub Actions) eller sarif.",
        "sv": "text, json, github (anmärkningar i GitHub Actions) eller sarif.",
        "en": "text, json, github (annotations in GitHub Actions) or sarif.",
    },
    "cli.option.rule_code": {
        "nb": "Regelens kode; uten den alle regler.",
        "sv": "Regelns kod; utan den alla regler.",
        "en": "The rule's code; without it all rules.",
    },
    "cli.option.rules_country": {
        "nb": "NO eller SE; ellers regnskapets land, ellers begge.",
        "sv": "NO eller SE; annars bokföringens land, annars båda.",
        "en": "NO or SE; else the book's country, else both.",
    },
    "cli.option.rules_at": {
        "nb": "Bare det som gjelder den dagen, ÅÅÅÅ-MM-DD.",
        "sv": "Bara det som gäller den dagen, ÅÅÅÅ-MM-DD.",
        "en": "Only what is in force on that day, YYYY-MM-DD.",
    },
    "cli.option.revisions": {
        "nb": "En git-revisjon, to, A..B eller A...B; ellers HEAD.",
        "sv": "En git-revision, två, A..B eller A...B; annars HEAD.",
        "en": "A git revision, two, A..B or A...B; else HEAD.",
    },
    "cli.option.limit": {
        "nb": "Så mange kunder og poster i tabellene; ellers 20. CSV og JSON har alle.",
        "sv": "Så många kunder och poster i tabellerna; annars 20. CSV och JSON har alla.",
        "en": "So many customers and entries in the tables; else 20. CSV and JSON have all.",
    },
    "cli.option.recorded_customer": {
        "nb": "kundens nummer eller navn",
        "sv": "kundens nummer eller namn",
        "en": "number or name of the customer",
    },
    "cli.option.net_amount": {
        "nb": "beløpet uten mva",
        "sv": "beloppet exkl. moms",
        "en": "the amount excl. VAT",
    },
    "cli.option.paid_amount": {
        "nb": "det som kom inn på konto",
        "sv": "det som kom in på kontot",
        "en": "what came in on the account",
    },
    "cli.option.credited": {
        "nb": "fakturaens nummer",
        "sv": "fakturans nummer",
        "en": "the invoice's number",
    },
    "cli.option.date": {
        "nb": "Dagen det skjedde, ÅÅÅÅ-MM-DD; ellers i dag.",
        "sv": "Dagen det hände, ÅÅÅÅ-MM-DD; annars i dag.",
        "en": "The day it happened, YYYY-MM-DD; else today.",
    },
    "cli.option.entry_text": {
        "nb": "Teksten på bilaget.",
        "sv": "Texten på verifikationen.",
        "en": "The text of the entry.",
    },
    "cli.option.vat": {
        "nb": "Mva-koden, etter innstillingen vat.",
        "sv": "Momskoden, enligt inställningen vat.",
        "en": "The VAT code, by the setting vat.",
    },
    "cli.option.line": {
        "nb": "En linje, kan gjentas: text=Arbeid, quantity=3, unit=h, price=950, discount=10, vat=25, product=navn; eller amount= i stedet for antall og pris.",
        "sv": "En rad, kan upprepas: text=Arbete, quantity=3, unit=h, price=950, discount=10, vat=25, product=namn; eller amount= i stället för antal och pris.",
        "en": "A line, repeatable: text=Work, quantity=3, unit=h, price=950, discount=10, vat=25, product=name; or amount= instead of quantity and price.",
    },
    "cli.option.product": {
        "nb": "Varen, etter innstillingen products.",
        "sv": "Varan, enligt inställningen products.",
        "en": "The product, by the setting products.",
    },
    "cli.option.invoices_from": {
        "nb": "Fakturaer fra en YAML-fil, én eller en liste.",
        "sv": "Fakturor från en YAML-fil, en eller en lista.",
        "en": "Invoices from a YAML file, one or a list.",
    },
    "cli.option.due": {
        "nb": "Forfall; ellers etter betingelsene.",
        "sv": "Förfallodag; annars enligt villkoren.",
        "en": "Due date; else by the terms.",
    },
    "cli.option.delivered": {
        "nb": "Leveringsdagen, som avgjør satsen.",
        "sv": "Leveransdagen, som avgör satsen.",
        "en": "The day of delivery, which decides the rate of VAT.",
    },
    "cli.option.own_number": {
        "nb": "Nummeret, som må være det neste i serien; ellers finnes det av journalene.",
        "sv": "Numret, som måste vara det nästa i serien; annars hämtas det ur journalerna.",
        "en": "The number, which must be the next of the series; else it is taken from the journals.",
    },
    "cli.option.voucher": {
        "nb": "Bilagets fil, i regnskapets mappe.",
        "sv": "Verifikationens fil, i bokföringens mapp.",
        "en": "The voucher's file, in the folder of the book.",
    },
    "cli.option.commit": {
        "nb": "Lag en git-commit av bare dette.",
        "sv": "Gör en git-commit av bara detta.",
        "en": "Make a git commit of just this.",
    },
    "cli.option.credit_all": {
        "nb": "Alt som er igjen av fakturaen.",
        "sv": "Allt som är kvar av fakturan.",
        "en": "All that is left of the invoice.",
    },
    "cli.option.credit_amount": {
        "nb": "Et beløp uten mva.",
        "sv": "Ett belopp exkl. moms.",
        "en": "An amount excl. VAT.",
    },
    "cli.option.credited_customer": {
        "nb": "Kunden, der flere har det nummeret.",
        "sv": "Kunden, där flera har det numret.",
        "en": "The customer, where several have that number.",
    },
    "cli.option.paid": {
        "nb": "Dokumentet den gjelder, kan gjentas; utlignes i den rekkefølgen.",
        "sv": "Dokumentet den gäller, kan upprepas; kvittas i den ordningen.",
        "en": "The document it is for, repeatable; settled in that order.",
    },
    "cli.option.charge": {
        "nb": "Det banken beholdt; kunden krediteres for det også.",
        "sv": "Det banken behöll; kunden krediteras för det också.",
        "en": "What the bank kept; the customer is credited for it too.",
    },
    "cli.option.no_discount": {
        "nb": "Ingen kontantrabatt.",
        "sv": "Ingen kassarabatt.",
        "en": "No cash discount.",
    },
    "cli.option.bank_account": {
        "nb": "Kontoen den kom inn på; ellers etter innstillingene.",
        "sv": "Kontot den kom in på; annars enligt inställningarna.",
        "en": "The account it came in on; else by the settings.",
    },
    "cli.option.yes": {
        "nb": "Spør ikke, heller ikke der utligningen er en gjetning.",
        "sv": "Fråga inte, inte heller där kvittningen är en gissning.",
        "en": "Do not ask, not even where the settlement is a guess.",
    },
    "cli.option.ledger": {
        "nb": "Hovedboken: en saldobalanse som CSV eller JSON (konto, saldo), eller en annen"
        " journal.",
        "sv": "Huvudboken: en saldobalans som CSV eller JSON (konto, saldo), eller en annan"
        " journal.",
        "en": "The general ledger: a trial balance as CSV or JSON (account, balance), or another"
        " journal.",
    },
    "cli.option.decimal_mark": {
        "nb": "Desimaltegnet i en CSV-fil, punktum eller komma, når filen ikke viser det.",
        "sv": "Decimaltecknet i en CSV-fil, punkt eller komma, när filen inte visar det.",
        "en": "The decimal mark of a CSV file, dot or comma, where the file does not show it.",
    },
    "cli.option.months": {
        "nb": "Vis utviklingen over så mange måneder.",
        "sv": "Visa utvecklingen över så många månader.",
        "en": "Show the trend over so many months.",
    },
}

_CALL: Final[Phrases] = {
    "cli.error": {
        "nb": "reskontro: {message}",
        "sv": "reskontro: {message}",
        "en": "reskontro: {message}",
    },
    "cli.unknown_command": {
        "nb": "ukjent kommando «{name}»; {command} --help viser alle",
        "sv": "okänt kommando ”{name}”; {command} --help visar alla",
        "en": "unknown command “{name}”; {command} --help lists them all",
    },
    "cli.unknown_command_near": {
        "nb": "ukjent kommando «{name}»; mente du {near}?",
        "sv": "okänt kommando ”{name}”; menade du {near}?",
        "en": "unknown command “{name}”; did you mean {near}?",
    },
    "cli.unknown_option": {
        "nb": "ukjent valg {name}; {command} --help viser alle",
        "sv": "okänt val {name}; {command} --help visar alla",
        "en": "unknown option {name}; {command} --help lists them all",
    },
    "cli.unknown_option_near": {
        "nb": "ukjent valg {name}; mente du {near}?",
        "sv": "okänt val {name}; menade du {near}?",
        "en": "unknown option {name}; did you mean {near}?",
    },
    "cli.option_before_command": {
        "nb": "{name} skrives etter kommandoen: {command} KOMMANDO {name} …",
        "sv": "{name} skrivs efter kommandot: {command} KOMMANDO {name} …",
        "en": "{name} is given after the command: {command} COMMAND {name} …",
    },
    "cli.missing": {
        "nb": "{name} mangler; {command} --help viser et eksempel",
        "sv": "{name} saknas; {command} --help visar ett exempel",
        "en": "{name} is missing; {command} --help shows an example",
    },
    "cli.extra": {
        "nb": "«{argument}» er til overs; {command} --help viser hva kommandoen tar",
        "sv": "”{argument}” är över; {command} --help visar vad kommandot tar",
        "en": "“{argument}” is one too many; {command} --help shows what the command takes",
    },
    "cli.not_a_choice": {
        "nb": "{name} må være en av {choices}",
        "sv": "{name} måste vara en av {choices}",
        "en": "{name} must be one of {choices}",
    },
    "cli.bad_value": {
        "nb": "{name} kan ikke leses: {reason}",
        "sv": "{name} kan inte läsas: {reason}",
        "en": "{name} cannot be read: {reason}",
    },
    "cli.bad_number": {
        "nb": "{name} må være et helt tall over 0",
        "sv": "{name} måste vara ett heltal över 0",
        "en": "{name} must be a whole number above 0",
    },
    "cli.bad_call": {
        "nb": "kallet kan ikke leses: {reason}",
        "sv": "anropet kan inte läsas: {reason}",
        "en": "the call cannot be read: {reason}",
    },
    "cli.bad_day": {
        "nb": "{name}: «{text}» er ingen dag; skriv den som 2024-06-30",
        "sv": "{name}: ”{text}” är ingen dag; skriv den som 2024-06-30",
        "en": "{name}: “{text}” is no day; write it as 2024-06-30",
    },
    "cli.no_such_day": {
        "nb": "{name}: dagen {text} finnes ikke",
        "sv": "{name}: dagen {text} finns inte",
        "en": "{name}: there is no day {text}",
    },
    "cli.bad_period": {
        "nb": "{name}: «{text}» er ingen periode; skriv den som 2024, 2024-Q1, 2024-06 eller"
        " 2024-06-30",
        "sv": "{name}: ”{text}” är ingen period; skriv den som 2024, 2024-Q1, 2024-06 eller"
        " 2024-06-30",
        "en": "{name}: “{text}” is no period; write it as 2024, 2024-Q1, 2024-06 or 2024-06-30",
    },
    "cli.first_after_last": {
        "nb": "den første dagen, {first:date}, er etter den siste, {last:date}",
        "sv": "den första dagen, {first:date}, är efter den sista, {last:date}",
        "en": "the first day, {first:date}, is after the last, {last:date}",
    },
    "cli.bad_country": {
        "nb": "{text} er ikke et land med regler her. Skriv ett av: {known}.",
        "sv": "{text} är inte ett land med regler här. Skriv ett av: {known}.",
        "en": "{text} is not a country with rules here. Write one of: {known}.",
    },
    "cli.bad_buckets": {
        "nb": "--buckets: «{text}» er ingen grenser; skriv stigende dager som 30,60,90, eller"
        " month",
        "sv": "--buckets: ”{text}” är inga gränser; skriv stigande dagar som 30,60,90, eller month",
        "en": "--buckets: “{text}” are no limits; write rising days such as 30,60,90, or month",
    },
    "cli.whose_statement": {
        "nb": "hvilken kunde? Gi kundenumre, eller --all for alle",
        "sv": "vilken kund? Ange kundnummer, eller --all för alla",
        "en": "which customer? Give customer numbers, or --all for every one",
    },
    "cli.unknown_customer": {
        "nb": "ukjent kunde «{name}»; reskontro balances --all viser alle",
        "sv": "okänd kund ”{name}”; reskontro balances --all visar alla",
        "en": "unknown customer “{name}”; reskontro balances --all lists them all",
    },
    "cli.unknown_customer_near": {
        "nb": "ukjent kunde «{name}»; nærmest er {near}",
        "sv": "okänd kund ”{name}”; närmast är {near}",
        "en": "unknown customer “{name}”; nearest are {near}",
    },
    "cli.book_and_file": {
        "nb": "-b og -f kan ikke brukes sammen: et regnskap har sine egne journaler",
        "sv": "-b och -f kan inte användas tillsammans: en bokföring har sina egna journaler",
        "en": "-b and -f do not go together: a book has its own journals",
    },
    "cli.all_customers_alone": {
        "nb": "--customer går ikke her: en samlekonto gjelder alle kunder",
        "sv": "--customer går inte här: ett samlingskonto gäller alla kunder",
        "en": "--customer does not go here: a control account is that of all customers",
    },
    "cli.losses_of_all": {
        "nb": "--customer går ikke her: kontoene for tap og salg skiller ikke kundene",
        "sv": "--customer går inte här: kontona för förluster och försäljning skiljer inte kunderna",
        "en": "--customer does not go here: the accounts of losses and sales do not tell customers"
        " apart",
    },
    "cli.cannot_write": {
        "nb": "resultatet kan ikke skrives: {reason}",
        "sv": "resultatet kan inte skrivas: {reason}",
        "en": "the output cannot be written: {reason}",
    },
    "cli.cannot_read": {
        "nb": "{path} kan ikke leses: {reason}",
        "sv": "{path} kan inte läsas: {reason}",
        "en": "{path} cannot be read: {reason}",
    },
    "cli.unreadable_commit": {
        "nb": "slik hadde commit {commit} regnskapet, og slik kan det ikke leses; oppgi en senere"
        " eller tidligere tilstand",
        "sv": "så hade commit {commit} bokföringen, och så kan den inte läsas; ange ett senare"
        " eller tidigare tillstånd",
        "en": "so the commit {commit} had the book, and so it cannot be read; give a later or"
        " earlier state",
    },
    "cli.working": {
        "nb": "Arbeider … {seconds} s",
        "sv": "Arbetar … {seconds} s",
        "en": "Working … {seconds} s",
    },
}

PHRASES: Final[Phrases] = {**_HELP, **_OPTIONS, **_CALL}
