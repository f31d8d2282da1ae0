"""Help: what each command and group of commands does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import MixedPhrases

PHRASES: Final[MixedPhrases] = {
    "cli.help": {
        "nb": "Kundereskontro for regnskap i ren tekst: hvem skylder hva, hvor gammelt er det,"
        " og stemmer det med hovedboken?",
        "sv": "Kundreskontra för bokföring i ren text: vem är skyldig vad, hur gammalt är det,"
        " och stämmer det med huvudboken?",
        "en": "The customer ledger for plain-text books: who owes what, how old is it, and does"
        " it agree with the general ledger?",
    },
    "cli.help.init": {
        "nb": "Oppretter et nytt regnskap: innstillinger, kontoer, mapper, første kunde, .gitignore og"
        " fil for CI. På en terminal spørres det om det som ikke er oppgitt. Ingenting skrives over,"
        " og enten opprettes alt eller ingenting.",
        "sv": "Skapar en ny bokföring: inställningar, konton, mappar, en första kund, .gitignore och fil för CI. I en terminal frågas efter det som inte är angivet. Inget skrivs över, och antingen skapas allt eller inget.",
        "en": "Makes a new book: settings, accounts, folders, a first customer, .gitignore and a file"
        " for CI. On a terminal it asks for what is not given. Nothing is written over, and all is"
        " made or nothing.",
    },
    "cli.help.statement": {
        "nb": "Kontoutskrift for en eller flere kunder. Åpningssaldo, hver post med løpende"
        " saldo, og åpne poster under.",
        "sv": "Kontoutdrag för en eller flera kunder. Ingående saldo, varje post med löpande"
        " saldo, och öppna poster under.",
        "en": "Statement of account of one or more customers. Opening balance, every entry with"
        " the running balance, and the open items below.",
    },
    "cli.help.specification": {
        "nb": "Kundespesifikasjon for en periode. Alle kunder med inngående saldo, hver post og"
        " utgående saldo, avstemt mot samlekontoen (bokføringsforskriften § 3-1).",
        "sv": "Specifikation av kundreskontran för en period. Alla kunder med ingående saldo, varje post och utgående saldo, avstämd mot samlingskontot.",
        "en": "Customer specification of a period. All customers with opening balance, every"
        " entry and closing balance, tied to the control account.",
    },
    "cli.help.balances": {
        "nb": "Saldo per kunde. Kunder i null vises bare med --all.",
        "sv": "Saldo per kund. Kunder med saldo noll visas bara med --all.",
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
        "sv": "Hur en ändring av bokföringen påverkar saldon, åldersanalys, nyckeltal och poster. En REV mot filerna nu, två mot varandra, A...B från där de skildes åt; som kommentar i en pull request med --format markdown.",
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
        "nb": "Fakturaer som PDF/A-3 eller e-faktura, etter nummer. Det som kreves og regnskapet mangler, sies før noe skrives.",
        "sv": "Fakturor som PDF/A-3 eller e-faktura, efter nummer. Det som krävs och bokföringen saknar sägs innan något skrivs.",
        "en": "Invoices as PDF/A-3 or e-invoice, by number. What is asked for and the book lacks is"
        " told before anything is written.",
    },
    "cli.help.document.credit-note": {
        "nb": "Kreditnotaer som PDF/A-3 eller e-faktura, etter nummer.",
        "sv": "Kreditfakturor som PDF/A-3 eller e-faktura, efter nummer.",
        "en": "Credit notes as PDF/A-3 or e-invoice, by number.",
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
        "nb": "Saldobekreftelse som PDF/A-3, med postene vedlagt og en kontrollsum over dem, som reskontro verify holder opp mot regnskapet.",
        "sv": "Saldobekräftelse som PDF/A-3, med posterna bifogade och en kontrollsumma över dem, som reskontro verify stämmer av mot bokföringen.",
        "en": "Balance confirmation as PDF/A-3, with the entries attached and a digest over them,"
        " which reskontro verify holds against the book.",
    },
    "cli.help.verify": {
        "nb": "Hold en saldobekreftelse opp mot regnskapet. Sluttkode 1 når regnskapet sier noe annet nå; da listes postene som avviker.",
        "sv": "Stäm av en saldobekräftelse mot bokföringen. Slutkod 1 när bokföringen säger något annat nu; då listas posterna som avviker.",
        "en": "Hold a balance confirmation against the book. Exit code 1 where the book says"
        " something else now; the entries that differ are listed.",
    },
    "cli.help.customer": {
        "nb": "Kundekartoteket: finne, vise, legge inn, endre og kontrollere kunder.",
        "sv": "Kundregistret: hitta, visa, lägga upp, ändra och kontrollera kunder.",
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
        "sv": "Hitta kunder efter namn (tål skrivfel), nummer, organisationsnummer, e-post eller telefon.",
        "en": "Find customers by name (typing errors allowed), number, organisation number, e-mail or telephone.",
    },
    "cli.help.customer.validate": {
        "nb": "Kontroller at hvert kundekort har riktig form, og at kontrollsifrene i identifikatorene stemmer.",
        "sv": "Kontrollera formatet på varje kundpost och identifierarnas kontrollsiffror.",
        "en": "Hold every record to its form and its identifiers to their check digits.",
    },
    "cli.help.customer.merge": {
        "nb": "Slå sammen to kunder: skriver ut bilagene som flytter det som er åpent på FROM til TO, med numre, fakturadatoer og forfall i behold, og lukker FROM. Historikken blir stående.",
        "sv": "Slå ihop två kunder: skriver ut verifikationerna som flyttar det som är öppet på FROM till TO, med nummer, fakturadatum och förfallodagar kvar, och stänger FROM. Historiken står kvar.",
        "en": "Merge two customers: prints the transactions that move what is open of FROM to TO, with numbers, days of issue and due dates kept, and closes FROM. The history stays where it is.",
    },
    "cli.help.customer.duplicates": {
        "nb": "Par av kundekort som kan gjelde samme kunde, med poeng og grunner: samme identifikator, e-post eller telefon, lignende navn med lignende adresser.",
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
        "nb": "Kontroller navn, adresser, mva-status og slettede foretak mot filen Brønnøysundregistrene publiserer, lest fra disk (CSV eller JSON, gzip eller ikke). Sluttkode 1 når noe avviker.",
        "sv": "Jämför namn, adresser, momsstatus och avregistrerade företag med filen som Brønnøysundregistrene publicerar, läst från disk (CSV eller JSON, gzip eller inte). Slutkod 1 när något avviker.",
        "en": "Hold names, addresses, VAT status and dissolved firms against the file that Brønnøysundregistrene publishes, read from disk (CSV or JSON, gzip or not). Exit code 1 where something differs.",
    },
    "cli.help.customer.import": {
        "nb": "Les kunder inn fra en CSV-fil: nye og endrede felt, hver rad med sitt utfall. Ingenting skrives når en rad er feil; en andre gang endres ingenting.",
        "sv": "Läs in kunder från en CSV-fil: nya och ändrade fält, varje rad med sitt utfall. Inget skrivs när en rad är fel; en andra gång ändras inget.",
        "en": "Take customers in from a CSV file: new ones and changed fields, every row with its verdict. Nothing is written where a row is wrong; a second time nothing changes.",
    },
    "cli.help.customer.add": {
        "nb": "Legg inn en kunde med neste nummer. Uten --name på en terminal spørres det felt"
        " for felt.",
        "sv": "Lägg upp en kund med nästa nummer. Utan --name i en terminal frågas det fält för fält.",
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
        "nb": "Lukk en kunde: fra da av selges det ikke mer. Kundekortet og historikken blir stående.",
        "sv": "Stäng en kund: därefter säljs inget mer. Posten och historiken står kvar.",
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
        "sv": "Kontrollera varje nyckel mot posten den ska öppna, och mot en säkerhetskopia.",
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
        "nb": "Slett det loven tillater å slette av et kundekort, og skriv ned avgjørelsen. Det som må oppbevares, blir stående, med lov og dato (sluttkode 1). Kan ikke gjøres om.",
        "sv": "Radera de uppgifter i en post som lagen inte längre kräver, och skriv ned beslutet. Det som måste sparas står kvar, med lag och datum (slutkod 1). Kan inte göras ogjort.",
        "en": "Erase what the law lets go of a record, and write down the decision. What must be kept stays, with law and date (exit code 1). It cannot be undone.",
    },
    "cli.help.privacy.report": {
        "nb": "Hvem det er lagret personopplysninger om, på hvilket grunnlag, og hva som er oppbevart for lenge.",
        "sv": "Vilka det finns personuppgifter lagrade om, på vilken grund, och vad som har legat kvar för länge.",
        "en": "Whose personal data are held, on what basis, and what is past its time.",
    },
    "cli.help.import": {
        "nb": "Lese inn fra banken og fra andre regnskapssystemer.",
        "sv": "Läs in det som banken och andra bokföringssystem skickar.",
        "en": "Take in what the bank and other accounting systems send.",
    },
    "cli.help.import.saft": {
        "nb": "Lag et helt regnskap av en SAF-T-fil: innstillinger, kunder, inngående balanse og"
        " journaler per måned. Forteller hva som ble lest, og om kundene stemmer med samlekontoen.",
        "sv": "Gör en hel bokföring av en SAF-T-fil: inställningar, kunder, ingående balans och"
        " journaler per månad. Berättar vad som lästes, och om kunderna stämmer med"
        " samlingskontot.",
        "en": "Make a complete book of a SAF-T file: settings, customers, opening balances and"
        " journals by month. Tells what was read, and whether customers agree with the control"
        " account.",
    },
    "cli.help.import.sie": (
        "Make a whole book of a SIE file (SIE 4 or SIE 5): settings, customers, opening balances and journals by month. Tells what was read, and whether the customers agree with the control account.",
        "Lag et helt regnskap av en SIE-fil (SIE 4 eller SIE 5): innstillinger, kunder, inngående balanse og journaler per måned. Forteller hva som ble lest, og om kundene stemmer med samlekontoen.",
        "Gör en hel bokföring av en SIE-fil (SIE 4 eller SIE 5): inställningar, kunder, ingående balans och journaler per månad. Berättar vad som lästes, och om kunderna stämmer med samlingskontot.",
    ),
    "cli.help.import.open-items": (
        "Take over the open items of a former system with their customers, from a CSV file: into the present book, or into a new one. Customers whom the register does not know are added to it. All or nothing.",
        "Overta de åpne postene med tilhørende kunder fra et tidligere system, fra en CSV-fil: i dette regnskapet eller i et nytt. Kunder som ikke finnes i kartoteket, legges til. Alt eller ingenting.",
        "Ta över de öppna posterna från ett tidigare system med deras kunder, från en CSV-fil: i denna bokföring eller i en ny. Kunder som inte finns i registret läggs till. Allt eller inget.",
    ),
    "cli.help.export": {
        "nb": "Tabeller til andre programmer, og saker til inkasso.",
        "sv": "Tabeller till andra program, och inkassoärenden.",
        "en": "Tables for other programs, and case files for a debt collector.",
    },
    "cli.help.export.open-items": {
        "nb": "Åpne poster som CSV, JSON eller SQLite, én rad per dokument eller avdrag.",
        "sv": "Öppna poster som CSV, JSON eller SQLite, en rad per dokument eller delbetalning.",
        "en": "Open items as CSV, JSON or SQLite, a row for each document or instalment.",
    },
    "cli.help.export.entries": {
        "nb": "Alle reskontroposter som CSV, JSON eller SQLite.",
        "sv": "Alla reskontraposter som CSV, JSON eller SQLite.",
        "en": "Every entry as CSV, JSON or SQLite.",
    },
    "cli.help.export.customers": {
        "nb": "Kundekartoteket som CSV, JSON eller SQLite. CSV-en kan leses inn igjen med"
        " customer import, som ikke finner noe å endre.",
        "sv": "Kundregistret som CSV, JSON eller SQLite. CSV-filen kan läsas in igen med"
        " customer import, som inte hittar något att ändra.",
        "en": "The register as CSV, JSON or SQLite. The CSV can be read by customer import, which"
        " finds nothing to change.",
    },
    "cli.help.export.ageing": {
        "nb": "Åpne poster etter alder som CSV, JSON eller SQLite, én rad per kunde og intervall.",
        "sv": "Öppna poster efter ålder som CSV, JSON eller SQLite, en rad per kund och intervall.",
        "en": "Open items by age as CSV, JSON or SQLite, a row for each customer and bucket.",
    },
    "cli.help.export.all": {
        "nb": "Alle tabellene i én SQLite-fil, med typer og indekser.",
        "sv": "Alla tabellerna i en SQLite-fil, med typer och index.",
        "en": "All tables in one SQLite file, typed and indexed.",
    },
    "cli.help.export.saft": {
        "nb": "En periode som SAF-T Regnskap 1.30: kontoer, kunder med saldo, og alle bilag."
        " Kontoenes gruppe står i taggen saft på kontoene.",
        "sv": "En period som norsk SAF-T Financial 1.30: konton, kunder med saldo och alla"
        " verifikationer. Kontonas grupp står i taggen saft på kontona.",
        "en": "A period as SAF-T Financial Norway 1.30: accounts, customers with their balances,"
        " and all transactions. The group of an account stands in its tag saft.",
    },
    "cli.help.export.collection": {
        "nb": "Inkassosaken for en kunde: forfalte krav, innbetalinger, rente til nå, purringer og"
        " hendelser. Med -o i en mappe, med fakturaer, kontoutskrift og brev som PDF.",
        "sv": "Inkassoärendet för en kund: förfallna krav, inbetalningar, ränta hittills,"
        " påminnelser och händelser. Med -o i en mapp, med fakturor, kontoutdrag och brev som PDF.",
        "en": "The case file of a customer: overdue claims, payments, interest so far, reminders"
        " and events. With -o in a folder, with invoices, statement and letters as PDF.",
    },
    "cli.help.sql": {
        "nb": "En SQL-spørring over tabellene customer, entry, document, allocation, open_item,"
        " turnover og ageing; bare lesing. Uten spørring vises tabellene.",
        "sv": "En SQL-fråga över tabellerna customer, entry, document, allocation, open_item,"
        " turnover och ageing; endast läsning. Utan fråga visas tabellerna.",
        "en": "An SQL query over the tables customer, entry, document, allocation, open_item,"
        " turnover and ageing; read only. Without a query the tables are listed.",
    },
    "cli.help.check": {
        "nb": "Hold regnskapet opp mot regler. Taus og sluttkode 0 når alt er i orden; ellers hvert funn med sted, hva som er galt, og hvordan det rettes.",
        "sv": "Kontrollera bokföringen mot reglerna. Tyst och slutkod 0 när allt är som det ska; annars varje anmärkning med plats, vad som är fel och hur det rättas.",
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
        "nb": "Hva kundene skylder, mot kredittgrensen. Eksponering, utnyttelse og ledig kreditt for hver kunde, hvem som er over eller nær grensen, og hvor mye de største står for.",
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
        "nb": "Forsinkelsesrente av det som er forfalt. En linje for hver gang sats eller beløp endrer seg, med dager, sats og rente; det som allerede er krevd, er trukket fra. Med --amount av et beløp utenfor regnskapet.",
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
        "nb": "Gjennomsnittlig kredittid (DSO). Tallet med formel og grunnlag.",
        "sv": "Genomsnittlig kredittid (DSO). Talet med formel och underlag.",
        "en": "Days sales outstanding. The figure with its formula and inputs.",
    },
    "cli.help.loss": {
        "nb": "Tap på fordringer i prosent av salget. Brutto, og netto etter innkommet på tidligere tap.",
        "sv": "Kundförluster i procent av försäljningen. Brutto, och netto efter återvunnet.",
        "en": "Losses on receivables in per cent of sales. Gross, and net of recoveries.",
    },
    "cli.help.dunning": {
        "nb": "Følg opp det som er forfalt: hvem som skal purres, og hva som ikke skal kreves.",
        "sv": "Följ upp det som är förfallet: vem som ska påminnas, och vad som inte ska krävas.",
        "en": "Follow up what is overdue: who is to be reminded, and what is not to be chased.",
    },
    "cli.help.dunning.plan": {
        "nb": "Hvem som skal ha hvilket brev for hva, med gebyr og rente, og hvem som ikke skal, og"
        " hvorfor. Ingenting skrives; der loven setter retningslinjen til side, står regelen.",
        "sv": "Vem som ska ha vilket brev för vad, med avgift och ränta, och vem som inte ska, och varför. Inget skrivs; där lagen går före kravpolicyn anges regeln.",
        "en": "Who gets which letter for what, with fee and interest, and who gets none and why."
        " Nothing is written; where the law overrules the policy, the rule is told.",
    },
    "cli.help.dunning.run": {
        "nb": "Gjennomfør planen for en dag i ett trinn: brevene som hendelser, og gebyr og rente som bilag. Kjørt to ganger samme dag gjør den ingenting andre gang. Det som taler mot ett brev, stanser ikke de andre.",
        "sv": "Verkställ planen för en dag, i ett enda steg: breven som händelser, och avgifter och ränta som verifikationer. Körd två gånger samma dag gör den inget andra gången. Det som talar mot ett brev hindrar inte de andra.",
        "en": "Make the plan of a day real, in one step: the letters as events, fees and interest as"
        " transactions. Run twice on a day it does nothing the second time. What speaks against one"
        " letter does not stop the others.",
    },
    "cli.help.dunning.cancel": {
        "nb": "Annuller et brev med nye poster: det teller ikke lenger, og gebyr og rente tilbakeføres.",
        "sv": "Annullera ett brev med nya poster: det räknas inte längre, och avgift och ränta återförs.",
        "en": "Cancel a letter by new entries: it no longer counts, and its fee and interest are taken"
        " back.",
    },
    "cli.help.dunning.interest-note": {
        "nb": "Krev forsinkelsesrente av det som er betalt for sent: et brev til hver kunde, og renten bokført. Det som allerede er krevd, kreves ikke igjen.",
        "sv": "Ta ut dröjsmålsränta på det som har betalats för sent: ett brev till varje kund, och"
        " räntan bokförd. Det som redan är debiterat tas inte ut igen.",
        "en": "Charge late interest on what was paid late: a letter to each customer, and the"
        " interest booked. What was charged before is not charged again.",
    },
    "cli.help.dunning.letter": {
        "nb": "Purringer, inkassovarsler, betalingsoppfordringer og rentenotaer som PDF, eller som"
        " e-post klar til å sendes. Uten nummer dagens brev, også de som bare er planlagt.",
        "sv": "Påminnelser, inkassovarningar, inkassokrav och räntefakturor som PDF, eller som e-post klar att skickas. Utan nummer dagens brev, även de som bara är planerade.",
        "en": "Reminders, notices of debt collection, payment demands and interest notes as PDF, or"
        " as e-mails ready to be sent. Without a number those of the day, also what is only planned.",
    },
    "cli.help.dunning.waive": {
        "nb": "Ettergi åpne gebyrer og renter, alle eller noen, som et bilag.",
        "sv": "Efterge öppna avgifter och räntor, alla eller några, som en verifikation.",
        "en": "Waive open fees and interest, all or some of them, as a transaction.",
    },
    "cli.help.dunning.send": {
        "nb": "Send brevene som er laget og skal gå med e-post, hvert av dem én gang. Hva serveren"
        " svarte, noteres som hendelse.",
        "sv": "Skicka breven som är upprättade och ska gå med e-post, vart och ett en gång. Vad"
        " servern svarade antecknas som händelse.",
        "en": "Send the letters that are made and go by e-mail, each of them once. What the server"
        " answered is noted as an event.",
    },
    "cli.help.dunning.handover": {
        "nb": "Send saker til inkasso, de modne eller de som nevnes: en hendelse sier det, vi purrer"
        " ikke mer på dem, og med -o ligger saken i en mappe. Loven står over: ikke uten varsel, og"
        " ikke det som er bestridt.",
        "sv": "Överlämna ärenden till inkasso, de som är mogna för det eller de som anges: en händelse säger det, vi påminner inte mer om dem, och med -o ligger ärendet i en mapp. Lagen går före: inget som är bestritt, och inget utan inkassovarning där lagen kräver en.",
        "en": "Hand cases over to a debt collector, the ripe ones or those named: an event says so, we"
        " remind of them no more, and with -o the case is in a folder. The law is above it: nothing"
        " that is disputed, nothing without the notice it asks for.",
    },
    "cli.help.dunning.return": {
        "nb": "Det som er til inkasso, kommer tilbake, og purringen går videre der den sto.",
        "sv": "Det som är hos inkasso kommer tillbaka, och kravhanteringen fortsätter där den var.",
        "en": "What is with a collector comes back, and chasing goes on where it stood.",
    },
    "cli.help.dunning.hold": {
        "nb": "Hold en kunde eller et dokument utenfor purring, inntil videre eller til en dag.",
        "sv": "Håll en kund eller ett dokument utanför påminnelser, tills vidare eller till "
        "en dag.",
        "en": "Keep a customer or a document from being chased, for good or until a day.",
    },
    "cli.help.dunning.dispute": {
        "nb": "Noter at kunden har innsigelser. Ingenting kreves, og ingen gebyrer beregnes, "
        "før det oppheves.",
        "sv": "Anteckna att kunden bestrider. Inget krävs, och inga avgifter tas ut, förrän "
        "det hävs.",
        "en": "Write down that the customer objects. Nothing is chased, and no fee charged, "
        "until it is released.",
    },
    "cli.help.dunning.promise": {
        "nb": "Noter at kunden har lovet å betale innen en dag. Til da kreves ingenting; "
        "etter den sier planen at løftet er brutt.",
        "sv": "Anteckna att kunden har lovat att betala senast en dag. Till dess krävs "
        "inget; efter den säger planen att löftet har brutits.",
        "en": "Write down that the customer promised to pay by a day. Until then nothing is "
        "chased; after it the plan tells that the promise was broken.",
    },
    "cli.help.dunning.release": {
        "nb": "Opphev purrestopp, innsigelser og løfter. Purringen går videre på trinnet der den sto.",
        "sv": "Häv stopp, bestridanden och löften. Kravhanteringen fortsätter på samma nivå som förut.",
        "en": "End holds, disputes and promises. Chasing goes on at the level where it stood.",
    },
    "cli.help.log": {
        "nb": "Noter en samtale, en e-post, et møte eller en avtale med en kunde. Det vises "
        "på kundekortet og følger saken.",
        "sv": "Anteckna ett samtal, ett mejl, ett möte eller ett avtal med en kund. Det "
        "visas på kundkortet och följer ärendet.",
        "en": "Write down a call, a mail, a meeting or an agreement with a customer. It "
        "shows on the customer's card and goes with the case.",
    },
    "cli.help.record": {
        "nb": "Registrer det som skjer: faktura, kreditnota, innbetaling. Posten legges til på slutten av journalen, med nummer, forfall og henvisning; ingenting som står der, endres.",
        "sv": "Registrera det som händer: faktura, kreditfaktura, inbetalning. Posten läggs till i slutet av journalen, med nummer, förfallodag och hänvisning; inget som står där ändras.",
        "en": "Record what happens: invoice, credit note, payment. The entry is added at the end of the journal, with number, due date and reference; nothing that stands there changes.",
    },
    "cli.help.record.invoice": {
        "nb": "Registrer en faktura, eller alle i en fil. Beløpet er uten mva; neste nummer i serien, forfall og KID følger av regnskapet.",
        "sv": "Registrera en faktura, eller alla i en fil. Beloppet är exkl. moms; nästa nummer i serien, förfallodag och OCR-nummer följer av bokföringen.",
        "en": "Record an invoice, or all of a file. The amount is excl. VAT; the next number of the series, due date and payment reference follow from the book.",
    },
    "cli.help.record.credit-note": {
        "nb": "Krediter en faktura, hel eller delvis. Til fakturaens mva, og aldri mer enn fakturert minus tidligere kreditnotaer.",
        "sv": "Kreditera en faktura, helt eller delvis. Till fakturans moms, och aldrig mer än fakturerat minus tidigare kreditfakturor.",
        "en": "Credit an invoice, whole or in part. At the VAT of the invoice, and never more than was invoiced less earlier credit notes.",
    },
    "cli.help.recurring": (
        "Invoices that come back: rents, subscriptions, by templates.",
        "Fakturaer som kommer igjen: husleie, abonnementer, etter maler.",
        "Fakturor som återkommer: hyror, abonnemang, efter mallar.",
    ),
    "cli.help.recurring.list": (
        "The invoices that templates ask for and no journal has yet.",
        "Fakturaene som malene ber om, og som ingen journal har ennå.",
        "Fakturorna som mallarna begär och som ingen journal har ännu.",
    ),
    "cli.help.recurring.run": (
        "Record the invoices that templates ask for, each once, however often it is run.",
        "Registrer fakturaene som malene ber om, hver bare én gang, uansett hvor ofte det kjøres.",
        "Registrera fakturorna som mallarna begär, var och en bara en gång, hur ofta det än körs.",
    ),
    "cli.help.record.advance": (
        "Record what a customer pays, or is billed (a-konto), before the sale.",
        "Registrer det en kunde betaler, eller faktureres for (a konto), før salget.",
        "Registrera vad en kund betalar, eller faktureras för (à conto), före försäljningen.",
    ),
    "cli.help.record.payment": {
        "nb": "Registrer en innbetaling. Uten --invoice utlignes det reglene finner, og det vises før det skrives; kontantrabatt, bankgebyr og øreavrunding føres med.",
        "sv": "Registrera en inbetalning. Utan --invoice prickas den av mot det som reglerna hittar, och det visas innan något skrivs; kassarabatt, bankavgift och öresavrundning bokförs samtidigt.",
        "en": "Record a payment. Without --invoice it settles what the rules find, and shows that before it writes; cash discount, bank charge and rounding are booked with it.",
    },
    "cli.help.record.settle": {
        "nb": "Utlign det kunden har til gode mot det den skylder: kreditnotaer og innbetalinger mot fakturaer. Posten går i null og viser til hvert dokument; --assumed skriver som henvisninger det reglene nå antar.",
        "sv": "Kvitta det kunden har tillgodo mot det den är skyldig: kreditfakturor och inbetalningar mot fakturor. Posten har summan noll och hänvisar till varje dokument; --assumed skriver som hänvisningar det som reglerna nu antar.",
        "en": "Set credit against what is owed: credit notes and payments against invoices. The entry has zero sum and names every document; --assumed writes as references what the rules assume now.",
    },
    "cli.help.record.unsettle": {
        "nb": "Opphev en utligning med en ny post. Dokumentet er åpent igjen med sitt eget forfall, og det som utlignet det, står til gode under sitt eget nummer.",
        "sv": "Upphäv en avprickning med en ny post. Dokumentet är öppet igen med sin egen förfallodag, och det som reglerade det står tillgodo under sitt eget nummer.",
        "en": "Undo a match by a new entry. The document is open again on its own due date, and what had settled it stands as credit under its own number.",
    },
    "cli.help.record.reverse": {
        "nb": "Tilbakefør en feilført post med en motpost; det som står i journalen, endres aldri. En utstedt faktura krediteres i stedet, med credit-note.",
        "sv": "Återför en felaktig post med en motpost; det som står i journalen ändras aldrig. En utställd faktura krediteras i stället, med credit-note.",
        "en": "Take back a wrong entry by its mirror; what stands in the journal is never changed. An invoice that was issued is credited instead, with credit-note.",
    },
    "cli.help.record.refund": {
        "nb": "Betal tilbake det en kunde har til gode, aldri mer uten --reopen. Uten --document tas det eldste først.",
        "sv": "Betala tillbaka det en kund har tillgodo, aldrig mer utan --reopen. Utan --document tas det äldsta först.",
        "en": "Pay back what a customer has in credit, never more unless --reopen asks for it. Without --document the oldest credit is taken first.",
    },
    "cli.help.record.transfer": {
        "nb": "Flytt åpne dokumenter fra en kunde til en annen; nummer, fakturadato, forfall og KID følger med. --invoice utligner det som er til gode, mot dokumenter der.",
        "sv": "Flytta öppna dokument från en kund till en annan; nummer, fakturadatum, förfallodag och OCR-nummer följer med. --invoice kvittar tillgodohavanden mot dokument där.",
        "en": "Move open documents from one customer to another; number, date of issue, due date and payment reference go along. --invoice sets credit against documents there.",
    },
    "cli.help.record.write-off": {
        "nb": "Tapsfør det som er tapt på dokumenter, helt eller delvis, med mva. Grunnen og dokumentasjonen er de loven krever; ett bilag for hvert dokument.",
        "sv": "Bokför kundförluster på dokument, helt eller delvis, med moms. Grunden och underlaget är de som lagen kräver; en verifikation för varje dokument.",
        "en": "Write off what is lost of documents, whole or in part, with its VAT. The ground and its evidence are those that the law asks for; one voucher for each document.",
    },
    "cli.help.record.recover": {
        "nb": "Registrer det som kom inn på tidligere tapsførte krav, med mva som skal betales på nytt. --reinstate tilbakefører tapet i stedet.",
        "sv": "Registrera det som kom in på tidigare avskrivna fordringar, med moms som ska betalas igen. --reinstate återför förlusten i stället.",
        "en": "Record what came in on what had been written off, with the VAT that is due again. --reinstate takes the loss back instead.",
    },
    "cli.help.record.allowance": {
        "nb": "Juster avsetningen for tap til en sats av det som er åpent, eller til en matrise av satser etter alder. Bare endringen bokføres; --reverse tilbakefører alt.",
        "sv": "Justera nedskrivningen av kundfordringar till en sats av det som är öppet, eller till en matris av satser efter ålder. Bara ändringen bokförs; --reverse återför allt.",
        "en": "Bring the allowance for losses to a rate of what is open, or to a matrix of rates by age. Only the change is booked; --reverse takes it all back.",
    },
    "cli.help.record.opening": {
        "nb": "Overta de åpne postene fra et tidligere system, post for post, med fakturadato, forfall og KID, så alderen følger med. Alt eller ingenting.",
        "sv": "Ta över de öppna posterna från ett tidigare system, post för post, med fakturadatum, förfallodag och OCR-nummer, så att åldern följer med. Allt eller inget.",
        "en": "Take over the open items of a former system, item by item, with date of issue, due date and payment reference, so that their age survives. All or nothing.",
    },
    "cli.help.import.bank": {
        "nb": "Bokfør betalinger fra bankfiler (OCR giro, camt, BgMax, CSV). Det som er sikkert, bokføres, resten venter på en avgjørelse. Samme betaling bokføres én gang.",
        "sv": "Bokför betalningar från bankfiler (OCR giro, camt, BgMax, CSV). Det som är säkert bokförs, resten väntar på ett beslut. Samma betalning bokförs en gång.",
        "en": "Book payments from files of banks (OCR giro, camt, BgMax, CSV). What is certain is booked, the rest waits for a decision. The same payment is booked once.",
    },
    "cli.help.import.review": {
        "nb": "Betalingene som venter på en avgjørelse, med forslag og kandidater. Ved en terminal spørres det om én og én.",
        "sv": "Betalningarna som väntar på ett beslut, med förslag och kandidater. I en terminal frågas det om en i taget.",
        "en": "The payments that wait for a decision, with proposals and candidates. At a terminal they are asked for one by one.",
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
}
