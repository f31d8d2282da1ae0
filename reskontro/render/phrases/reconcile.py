"""What a reconciliation says, and what is wrong with a general ledger that is given (G)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

_REPORT: Final[Phrases] = {
    "reconcile.title": {
        "en": "Reconciliation with the general ledger",
        "nb": "Avstemming mot hovedboken",
        "sv": "Avstämning mot huvudboken",
    },
    "reconcile.control_account": {
        "en": "Control account",
        "nb": "Samlekonto",
        "sv": "Samlingskonto",
    },
    "reconcile.subledger": {
        "en": "Customers",
        "nb": "Kunder",
        "sv": "Kunder",
    },
    "reconcile.general_ledger": {
        "en": "General ledger",
        "nb": "Hovedbok",
        "sv": "Huvudbok",
    },
    "reconcile.closings": {
        "en": "Year-end closing, left out",
        "nb": "Årsavslutning, holdt utenfor",
        "sv": "Bokslut, utelämnat",
    },
    "reconcile.difference": {
        "en": "Difference",
        "nb": "Differanse",
        "sv": "Differens",
    },
    "reconcile.cause": {
        "en": "Cause",
        "nb": "Årsak",
        "sv": "Orsak",
    },
    "reconcile.ledger_date": {
        "en": "In the ledger",
        "nb": "I hovedboken",
        "sv": "I huvudboken",
    },
    "reconcile.reference": {
        "en": "Reference",
        "nb": "Referanse",
        "sv": "Referens",
    },
    "reconcile.place": {
        "en": "Place",
        "nb": "Sted",
        "sv": "Plats",
    },
    "reconcile.causes": {
        "en": "Causes",
        "nb": "Årsaker",
        "sv": "Orsaker",
    },
    "reconcile.possible": {
        "en": "Possible causes: each of them would alone make what is left of the difference",
        "nb": "Mulige årsaker: hver av dem ville alene gi det som gjenstår av differansen",
        "sv": "Möjliga orsaker: var och en skulle ensam ge det som återstår av differensen",
    },
    "reconcile.more": {
        "en": "{n} more, {sum:amount} together; --format csv and json have all.",
        "nb": "{n} til, {sum:amount} til sammen; --format csv og json har alle.",
        "sv": "{n} till, {sum:amount} tillsammans; --format csv och json har alla.",
    },
    "reconcile.cause.no_customer": {
        "en": "on the control account without a customer",
        "nb": "på samlekontoen uten kunde",
        "sv": "på samlingskontot utan kund",
    },
    "reconcile.cause.cut": {
        "en": "dated before the cut in one, after it in the other",
        "nb": "datert før skjæringsdatoen i den ene, etter i den andre",
        "sv": "daterad före brytdagen i den ena, efter i den andra",
    },
    "reconcile.cause.cut_on": {
        "en": "the general ledger ends {day:date}",
        "nb": "hovedboken slutter {day:date}",
        "sv": "huvudboken slutar {day:date}",
    },
    "reconcile.cause.swapped": {
        "en": "day and month swapped",
        "nb": "dag og måned byttet om",
        "sv": "dag och månad omkastade",
    },
    "reconcile.cause.sign": {
        "en": "sign reversed",
        "nb": "motsatt fortegn",
        "sv": "omvänt tecken",
    },
    "reconcile.cause.amount": {
        "en": "another amount",
        "nb": "annet beløp",
        "sv": "annat belopp",
    },
    "reconcile.cause.account": {
        "en": "on another control account",
        "nb": "på en annen samlekonto",
        "sv": "på ett annat samlingskonto",
    },
    "reconcile.cause.twice": {
        "en": "twice in the subledger",
        "nb": "to ganger i reskontroen",
        "sv": "två gånger i reskontran",
    },
    "reconcile.cause.twice_in_ledger": {
        "en": "twice in the general ledger",
        "nb": "to ganger i hovedboken",
        "sv": "två gånger i huvudboken",
    },
    "reconcile.cause.opening": {
        "en": "opening balance in one only",
        "nb": "inngående saldo bare i den ene",
        "sv": "ingående saldo bara i den ena",
    },
    "reconcile.cause.virtual": {
        "en": "virtual posting, only in the subledger",
        "nb": "virtuell postering, bare i reskontroen",
        "sv": "virtuell kontering, bara i reskontran",
    },
    "reconcile.cause.closing": {
        "en": "the general ledger has closed the year",
        "nb": "hovedboken er årsavsluttet",
        "sv": "huvudboken är avslutad för året",
    },
    "reconcile.cause.only_subledger": {
        "en": "only in the subledger",
        "nb": "bare i reskontroen",
        "sv": "bara i reskontran",
    },
    "reconcile.cause.only_ledger": {
        "en": "only in the general ledger",
        "nb": "bare i hovedboken",
        "sv": "bara i huvudboken",
    },
    "reconcile.booked": {
        "en": "the general ledger is in {currency} alone: entries in {others} are compared by their "
        "booked value",
        "nb": "hovedboken er bare i {currency}: poster i {others} sammenlignes etter bokført verdi",
        "sv": "huvudboken är bara i {currency}: poster i {others} jämförs efter bokfört värde",
    },
    "reconcile.unregistered": {
        "en": "{n} {n:customer has|customers have} an account and no record in the register: "
        "{customers}",
        "nb": "{n} {n:kunde|kunder} har konto, men ikke noe kort i kundekartoteket: {customers}",
        "sv": "{n} {n:kund|kunder} har konto men ingen post i kundregistret: {customers}",
    },
    "reconcile.unexplained": {
        "en": "a part of the difference has no certain cause; where --ledger is given as a journal, "
        "entry is held against entry",
        "nb": "en del av differansen har ingen sikker årsak; er --ledger en journal, sammenlignes post for post",
        "sv": "en del av differensen saknar säker orsak; är --ledger en journal jämförs post för post",
    },
}

_LEDGER: Final[Phrases] = {
    "G101": {
        "en": "the general ledger cannot be read: {reason}",
        "nb": "hovedboken kan ikke leses: {reason}",
        "sv": "huvudboken kan inte läsas: {reason}",
    },
    "G101.remedy": {
        "en": "--ledger takes a CSV or JSON file of accounts and balances, or a journal.",
        "nb": "--ledger godtar en CSV- eller JSON-fil med kontoer og saldoer, eller en journal.",
        "sv": "--ledger tar en CSV- eller JSON-fil med konton och saldon, eller en journal.",
    },
    "G102": {
        "en": "the general ledger is empty",
        "nb": "hovedboken er tom",
        "sv": "huvudboken är tom",
    },
    "G102.remedy": {
        "en": "Export it again: there must be at least the control account and its balance.",
        "nb": "Eksporter på nytt: minst samlekontoen og saldoen må være der.",
        "sv": "Exportera på nytt: minst samlingskontot och dess saldo måste finnas.",
    },
    "G103": {
        "en": "the file is not in UTF-8",
        "nb": "filen er ikke i UTF-8",
        "sv": "filen är inte i UTF-8",
    },
    "G103.remedy": {
        "en": "Convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW (or -f UTF-16).",
        "nb": "Gjør den om: iconv -f WINDOWS-1252 -t UTF-8 FIL > NY (eller -f UTF-16).",
        "sv": "Konvertera den: iconv -f WINDOWS-1252 -t UTF-8 FIL > NY (eller -f UTF-16).",
    },
    "G104": {
        "en": "no column for the account and one for the balance; the first line has: {found}",
        "nb": "ingen kolonne for konto og en for saldo; første linje har: {found}",
        "sv": "det saknas en kolumn för konto och en för saldo; första raden har: {found}",
    },
    "G104.remedy": {
        "en": "Name them account (konto) and balance (saldo, belop), or debit and credit "
        "(debet, kredit); currency (valuta) may stand beside them.",
        "nb": "Kall dem konto (account) og saldo (balance, belop), eller debet og kredit; valuta "
        "(currency) kan stå ved siden av.",
        "sv": "Kalla dem konto (account) och saldo (balance, belopp), eller debet och kredit; "
        "valuta (currency) får stå bredvid.",
    },
    "G105": {
        "en": "the balance of account {account} is no amount: {text}",
        "nb": "saldoen på konto {account} er ikke noe beløp: {text}",
        "sv": "saldot på konto {account} är inget belopp: {text}",
    },
    "G105.remedy": {
        "en": "Write it with digits and one decimal mark, in JSON a dot: 1234.50.",
        "nb": "Skriv det med sifre og ett desimaltegn, i JSON et punktum: 1234.50.",
        "sv": "Skriv det med siffror och ett decimaltecken, i JSON en punkt: 1234.50.",
    },
    "G106": {
        "en": "account {account} is there twice in the same currency",
        "nb": "konto {account} står der to ganger i samme valuta",
        "sv": "konto {account} står där två gånger i samma valuta",
    },
    "G106.remedy": {
        "en": "Give one balance for each account, of one day: no months or departments.",
        "nb": "Oppgi én saldo per konto, på én dag: ingen måneder eller avdelinger.",
        "sv": "Ange ett saldo per konto, på en dag: inga månader eller avdelningar.",
    },
    "G107": {
        "en": "{text} may mean a thousand times what it seems: no amount shows the decimal mark",
        "nb": "{text} kan bety tusen ganger det som det ser ut som: ingen beløp viser "
        "desimaltegnet",
        "sv": "{text} kan betyda tusen gånger vad det ser ut som: inget belopp visar "
        "decimaltecknet",
    },
    "G107.remedy": {
        "en": "Say which it is: --decimal-mark , or --decimal-mark .",
        "nb": "Si hvilket det er: --decimal-mark , eller --decimal-mark .",
        "sv": "Ange vilket det är: --decimal-mark , eller --decimal-mark .",
    },
    "G108": {
        "en": "{text} has another decimal mark than the amounts above it",
        "nb": "{text} har et annet desimaltegn enn beløpene over",
        "sv": "{text} har ett annat decimaltecken än beloppen ovanför",
    },
    "G108.remedy": {
        "en": "Write all amounts of the file in the same way.",
        "nb": "Skriv alle beløp i filen på samme måte.",
        "sv": "Skriv alla belopp i filen på samma sätt.",
    },
    "G109": {
        "en": "this is no JSON: {reason}",
        "nb": "dette er ikke JSON: {reason}",
        "sv": "detta är ingen JSON: {reason}",
    },
    "G109.remedy": {
        "en": 'Expected is [{{"account": "1500", "balance": "1234.50"}}] or what hledger bal -O '
        "json writes.",
        "nb": 'Ventet er [{{"account": "1500", "balance": "1234.50"}}] eller det hledger bal -O '
        "json skriver.",
        "sv": 'Filen ska innehålla [{{"account": "1500", "balance": "1234.50"}}] eller det hledger bal -O json skriver.',
    },
    "G110": {
        "en": "this JSON holds no accounts with balances: {text}",
        "nb": "denne JSON-en har ikke kontoer med saldo: {text}",
        "sv": "denna JSON har inga konton med saldo: {text}",
    },
    "G110.remedy": {
        "en": 'Expected is [{{"account": "1500", "balance": "1234.50"}}], {{"1500": "1234.50"}}, or '
        "what hledger bal -O json writes.",
        "nb": 'Ventet er [{{"account": "1500", "balance": "1234.50"}}], {{"1500": "1234.50"}}, '
        "eller det hledger bal -O json skriver.",
        "sv": 'Filen ska innehålla [{{"account": "1500", "balance": "1234.50"}}], {{"1500": "1234.50"}}, eller det hledger bal -O json skriver.',
    },
    "G111": {
        "en": "no account here is a control account ({controls}); there are: {found}",
        "nb": "ingen konto her er en samlekonto ({controls}); her er: {found}",
        "sv": "inget konto här är ett samlingskonto ({controls}); här finns: {found}",
    },
    "G111.remedy": {
        "en": "Give the ledger of the same chart of accounts; accounts: receivable: in "
        "reskontro.yaml says which are control accounts.",
        "nb": "Oppgi en hovedbok med samme kontoplan; accounts: receivable: i reskontro.yaml sier "
        "hvilke som er samlekontoer.",
        "sv": "Ange en huvudbok med samma kontoplan; accounts: receivable: i reskontro.yaml säger "
        "vilka som är samlingskonton.",
    },
    "G112": {
        "en": "this is a balance of several periods",
        "nb": "dette er en saldo for flere perioder",
        "sv": "detta är ett saldo för flera perioder",
    },
    "G112.remedy": {
        "en": "Leave the period out: hledger bal -e DAY-AFTER -O json.",
        "nb": "Utelat perioden: hledger bal -e DAGEN-ETTER -O json.",
        "sv": "Utelämna perioden: hledger bal -e DAGEN-EFTER -O json.",
    },
    "G113": {
        "en": "account {account} and {below} below it are both here, and nothing tells whether the "
        "first holds the second",
        "nb": "konto {account} og {below} under den er her begge, og ingenting sier om den første "
        "rommer den andre",
        "sv": "konto {account} och {below} under det finns båda här, och inget säger om det första "
        "rymmer det andra",
    },
    "G113.remedy": {
        "en": "Export all accounts, or keep the total: hledger bal --flat without -N.",
        "nb": "Eksporter alle kontoer, eller ta med totalen: hledger bal --flat uten -N.",
        "sv": "Exportera alla konton, eller ta med totalen: hledger bal --flat utan -N.",
    },
    "G114": {
        "en": "the balance of account {account} has no currency, and the journal has several: "
        "{currencies}",
        "nb": "saldoen på konto {account} har ingen valuta, og journalen har flere: {currencies}",
        "sv": "saldot på konto {account} har ingen valuta, och journalen har flera: {currencies}",
    },
    "G114.remedy": {
        "en": "Add a column currency.",
        "nb": "Legg til en kolonne valuta.",
        "sv": "Lägg till en kolumn valuta.",
    },
}

PHRASES: Final[Phrases] = {**_REPORT, **_LEDGER}
