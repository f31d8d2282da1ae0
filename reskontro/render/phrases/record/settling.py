"""What recording says of settlements, reversals, refunds and transfers."""

from __future__ import annotations

from typing import Final

#: Texts in English, Norwegian and Swedish.
PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "I310": (
        "{number} is no document of customer {customer}{near:?; nearest: {near}}.",
        "{number} er ikke et dokument til kunde {customer}{near:?; nærmest: {near}}.",
        "{number} är inget dokument för kund {customer}{near:?; närmast: {near}}.",
    ),
    "I310.remedy": (
        "Give the number as it stands in the journal: reskontro open --customer {customer}.",
        "Oppgi nummeret slik det står i journalen: reskontro open --customer {customer}.",
        "Ange numret så som det står i journalen: reskontro open --customer {customer}.",
    ),
    "I311": (
        "{number} is no document of customer {customer}, who also has credit without a number{near:?; nearest: {near}}.",
        "{number} er ikke et dokument til kunde {customer}, som også har et tilgodehavende uten nummer{near:?; nærmest: {near}}.",
        "{number} är inget dokument för kund {customer}, som även har ett tillgodohavande utan nummer{near:?; närmast: {near}}.",
    ),
    "I311.remedy": (
        "No entry can refer to credit without a number: give its transaction a code in the journal first.",
        "Ingen post kan vise til et tilgodehavende uten nummer: gi bilaget en kode i journalen først.",
        "Ingen post kan hänvisa till ett tillgodohavande utan nummer: ge verifikationen en kod i journalen först.",
    ),
    "I312": (
        "{day:date} is before {number} of {since:date}.",
        "{day:date} er før {number} av {since:date}.",
        "{day:date} är före {number} från {since:date}.",
    ),
    "I312.remedy": ("Date it later.", "Dater det senere.", "Datera det senare."),
    "I313": (
        "nothing of {number} is open.",
        "ingenting av {number} er åpent.",
        "inget av {number} är öppet.",
    ),
    "I313.remedy": (
        "What settled it can be undone first: reskontro record unsettle {number}.",
        "Det som utlignet den, kan oppheves først: reskontro record unsettle {number}.",
        "Det som reglerade den kan upphävas först: reskontro record unsettle {number}.",
    ),
    "I314": (
        "a settlement needs a document in credit and one that is owed.",
        "en utligning trenger et dokument til gode og et som skyldes.",
        "en kvittning behöver ett dokument som är tillgodo och ett som är skuld.",
    ),
    "I314.remedy": (
        "Name both, or write --assumed for what is assumed now: reskontro open --customer {customer}.",
        "Oppgi begge, eller --assumed for det som nå er antatt: reskontro open --customer {customer}.",
        "Ange båda, eller --assumed för det som nu är antaget: reskontro open --customer {customer}.",
    ),
    "I315": (
        "{amount:amount} {currency} cannot be settled; the smaller side has {most:amount}.",
        "{amount:amount} {currency} kan ikke utlignes; den minste siden har {most:amount}.",
        "{amount:amount} {currency} kan inte kvittas; den mindre sidan har {most:amount}.",
    ),
    "I315.remedy": (
        "Give an amount above 0 and no higher, or none: then all that can be is settled.",
        "Oppgi et beløp over 0 og ikke høyere, eller utelat det: da utlignes alt som kan.",
        "Ange ett belopp över 0 och inte högre, eller inget: då kvittas allt som kan.",
    ),
    "I316": (
        "--amount does not go with --assumed.",
        "--amount kan ikke brukes sammen med --assumed.",
        "--amount kan inte användas med --assumed.",
    ),
    "I316.remedy": (
        "What is assumed is written whole: leave --amount out.",
        "Det som er antatt, skrives helt: utelat --amount.",
        "Det som är antaget skrivs helt: utelämna --amount.",
    ),
    "I317": (
        "nothing is assumed of customer {customer} that a reference could say.",
        "ingenting er antatt for kunde {customer} som en henvisning kan si.",
        "inget är antaget för kund {customer} som en hänvisning kan säga.",
    ),
    "I317.remedy": (
        "reskontro open --why tells what is assumed; documents without a number cannot be referred to.",
        "reskontro open --why viser hva som er antatt; dokumenter uten nummer kan det ikke vises til.",
        "reskontro open --why visar vad som är antaget; till dokument utan nummer kan inget hänvisa.",
    ),
    "I318": (
        "there is no document {number}{near:?; nearest: {near}}.",
        "det finnes ikke noe dokument {number}{near:?; nærmest: {near}}.",
        "det finns inget dokument {number}{near:?; närmast: {near}}.",
    ),
    "I318.remedy": (
        "Give the number of what was settled, as it stands in the journal.",
        "Oppgi nummeret på det som ble utlignet, slik det står i journalen.",
        "Ange numret på det som reglerades, så som det står i journalen.",
    ),
    "I319": (
        "{payment} does not settle {number} by a reference; what does: {known}.",
        "{payment} utligner ikke {number} ved henvisning; det gjør: {known}.",
        "{payment} reglerar inte {number} genom hänvisning; det gör: {known}.",
    ),
    "I319.remedy": (
        "Give one of these with --payment, or leave it out: then all is undone.",
        "Oppgi en av disse med --payment, eller utelat den: da oppheves alt.",
        "Ange en av dessa med --payment, eller utelämna den: då upphävs allt.",
    ),
    "I320": (
        "that {credit} settles {number} is only assumed; there is no reference to undo.",
        "at {credit} utligner {number}, er bare antatt; det er ingen henvisning å oppheve.",
        "att {credit} reglerar {number} är bara antaget; det finns ingen hänvisning att upphäva.",
    ),
    "I320.remedy": (
        "Say what it settles instead: reskontro record settle CUSTOMER {credit} DOCUMENT.",
        "Si hva den utligner i stedet: reskontro record settle CUSTOMER {credit} DOCUMENT.",
        "Ange vad den reglerar i stället: reskontro record settle CUSTOMER {credit} DOCUMENT.",
    ),
    "I321": (
        "nothing settles {number}.",
        "ingenting utligner {number}.",
        "inget reglerar {number}.",
    ),
    "I321.remedy": (
        "reskontro open --why tells what settles which document.",
        "reskontro open --why viser hva som utligner hvilket dokument.",
        "reskontro open --why visar vad som reglerar vilket dokument.",
    ),
    "I322": (
        "{day:date} is before {number} was settled on {since:date}.",
        "{day:date} er før {number} ble utlignet {since:date}.",
        "{day:date} är innan {number} reglerades {since:date}.",
    ),
    "I322.remedy": ("Date it later.", "Dater det senere.", "Datera det senare."),
    "I323": (
        "{code} settles {number} as {kind:phrase}, which is nothing without the document.",
        "{code} utligner {number} som {kind:phrase}, som er ingenting uten dokumentet.",
        "{code} reglerar {number} som {kind:phrase}, vilket inte betyder något utan dokumentet.",
    ),
    "I323.remedy": (
        "Take the entry back: reskontro record reverse {code}.",
        "Tilbakefør posten: reskontro record reverse {code}.",
        "Återför posten: reskontro record reverse {code}.",
    ),
    "I324": (
        "{code} names several documents in one posting, so that it cannot be taken from {number} alone.",
        "{code} viser til flere dokumenter i én postering, så den kan ikke tas fra {number} alene.",
        "{code} hänvisar till flera dokument i en kontering, så att den inte kan tas bort från enbart {number}.",
    ),
    "I324.remedy": (
        "Take it back whole and record it again: reskontro record reverse {code}.",
        "Tilbakefør den helt og registrer den på nytt: reskontro record reverse {code}.",
        "Återför den helt och registrera den igen: reskontro record reverse {code}.",
    ),
    "I325": (
        "customer {customer} has {credit:amount} {currency} in credit there.",
        "kunde {customer} har {credit:amount} {currency} til gode der.",
        "kund {customer} har {credit:amount} {currency} tillgodo där.",
    ),
    "I325.remedy": (
        "Pay back no more. --document NUMBER --reopen makes that document open again by what is over.",
        "Betal ikke tilbake mer. --document NUMBER --reopen gjør dokumentet åpent igjen med det overskytende.",
        "Betala inte tillbaka mer. --document NUMBER --reopen gör dokumentet öppet igen med det överskjutande.",
    ),
    "I326": (
        "customer {customer} has {credit:amount} {currency} in credit under numbers; the rest has none.",
        "kunde {customer} har {credit:amount} {currency} til gode under numre; resten har ikke noe nummer.",
        "kund {customer} har {credit:amount} {currency} tillgodo under nummer; resten har inget nummer.",
    ),
    "I326.remedy": (
        "No entry can refer to credit without a number: give its transaction a code in the journal first.",
        "Ingen post kan vise til et tilgodehavende uten nummer: gi bilaget en kode i journalen først.",
        "Ingen post kan hänvisa till ett tillgodohavande utan nummer: ge verifikationen en kod i journalen först.",
    ),
    "I327": (
        "--reopen does not say which document.",
        "--reopen sier ikke hvilket dokument.",
        "--reopen säger inte vilket dokument.",
    ),
    "I327.remedy": (
        "Name just one with --document.",
        "Oppgi nøyaktig ett med --document.",
        "Ange exakt ett med --document.",
    ),
    "I328": (
        "a refund of {amount:amount} pays nothing back.",
        "en tilbakebetaling på {amount:amount} gir ingenting tilbake.",
        "en återbetalning på {amount:amount} ger inget tillbaka.",
    ),
    "I328.remedy": (
        "Give an amount above 0.",
        "Oppgi et beløp over 0.",
        "Ange ett belopp över 0.",
    ),
    "I329": (
        "{number} is in {currency}, and what it is to be set against or paid back in is {base}.",
        "{number} er i {currency}, og det som den skal utlignes mot eller betales tilbake i, er {base}.",
        "{number} är i {currency}, och det som den ska kvittas mot eller återbetalas i är {base}.",
    ),
    "I329.remedy": (
        "Take documents of one currency at a time.",
        "Ta dokumenter i én valuta om gangen.",
        "Ta dokument i en valuta i taget.",
    ),
    "I330": (
        "{number} is an invoice; one that was issued is not reversed.",
        "{number} er en faktura; en som er utstedt, tilbakeføres ikke.",
        "{number} är en faktura; en som är utställd återförs inte.",
    ),
    "I330.remedy": (
        "Credit it: reskontro record credit-note {number} --all.",
        "Krediter den: reskontro record credit-note {number} --all.",
        "Kreditera den: reskontro record credit-note {number} --all.",
    ),
    "I331": (
        "{number} is a credit note; one that was issued is not reversed.",
        "{number} er en kreditnota; en som er utstedt, tilbakeføres ikke.",
        "{number} är en kreditfaktura; en som är utställd återförs inte.",
    ),
    "I331.remedy": (
        "Write a new invoice: reskontro record invoice.",
        "Skriv en ny faktura: reskontro record invoice.",
        "Skriv en ny faktura: reskontro record invoice.",
    ),
    "I332": (
        "{day:date} is before {entry} of {since:date}.",
        "{day:date} er før {entry} av {since:date}.",
        "{day:date} är före {entry} från {since:date}.",
    ),
    "I332.remedy": ("Date it later.", "Dater det senere.", "Datera det senare."),
    "I333": (
        "{entry} was reversed by {reversal}.",
        "{entry} er tilbakeført med {reversal}.",
        "{entry} är återförd med {reversal}.",
    ),
    "I333.remedy": (
        "If that was wrong too: reskontro record reverse {reversal}.",
        "Var det også feil: reskontro record reverse {reversal}.",
        "Var även det fel: reskontro record reverse {reversal}.",
    ),
    "I334": (
        "there is no entry {entry} on a customer{near:?; nearest: {near}}.",
        "det finnes ingen post {entry} på en kunde{near:?; nærmest: {near}}.",
        "det finns ingen post {entry} på en kund{near:?; närmast: {near}}.",
    ),
    "I334.remedy": (
        "Give the code of its transaction, or PATH:LINE of one of its lines, the path relative to the book.",
        "Oppgi bilagets kode, eller PATH:LINE for en av linjene, med stien relativt til regnskapet.",
        "Ange verifikationens kod, eller PATH:LINE för en av raderna, med sökvägen relativt bokföringen.",
    ),
    "I335": (
        "several transactions have the code {entry}: {places}.",
        "flere bilag har koden {entry}: {places}.",
        "flera verifikationer har koden {entry}: {places}.",
    ),
    "I335.remedy": (
        "Give the one that is meant by its place.",
        "Oppgi stedet til det som menes.",
        "Ange platsen för den som avses.",
    ),
    "I336": (
        "the entry at {place} has neither number nor document, so that no entry can refer to it.",
        "posten i {place} har verken nummer eller dokument, så ingen post kan vise til den.",
        "posten i {place} har varken nummer eller dokument, så ingen post kan hänvisa till den.",
    ),
    "I336.remedy": (
        "Give its transaction a code in the journal first.",
        "Gi bilaget en kode i journalen først.",
        "Ge verifikationen en kod i journalen först.",
    ),
    "I337": (
        "what the entry at {place} put under {number} was taken from there since.",
        "det posten i {place} la under {number}, er tatt derfra siden.",
        "det som posten i {place} lade under {number} har tagits därifrån sedan dess.",
    ),
    "I337.remedy": (
        "Reverse the later entries first: reskontro statement {customer}.",
        "Tilbakefør de senere postene først: reskontro statement {customer}.",
        "Återför de senare posterna först: reskontro statement {customer}.",
    ),
    "I340": (
        "customer {customer} is both the one and the other.",
        "kunde {customer} er både den ene og den andre.",
        "kund {customer} är både den ena och den andra.",
    ),
    "I340.remedy": ("Name two customers.", "Oppgi to kunder.", "Ange två kunder."),
    "I341": (
        "what is to move is not said, or said twice.",
        "det er ikke sagt hva som skal flyttes, eller sagt to ganger.",
        "det är inte sagt vad som ska flyttas, eller sagt två gånger.",
    ),
    "I341.remedy": (
        "Name documents, or write --all.",
        "Oppgi dokumenter, eller --all.",
        "Ange dokument, eller --all.",
    ),
    "I342": (
        "{number} is not open on customer {customer}{near:?; nearest: {near}}.",
        "{number} er ikke åpen på kunde {customer}{near:?; nærmest: {near}}.",
        "{number} är inte öppen på kund {customer}{near:?; närmast: {near}}.",
    ),
    "I342.remedy": (
        "Only what is open that day can move: reskontro open --customer {customer}.",
        "Bare det som er åpent den dagen, kan flyttes: reskontro open --customer {customer}.",
        "Bara det som är öppet den dagen kan flyttas: reskontro open --customer {customer}.",
    ),
    "I343": (
        "nothing of customer {customer} is open.",
        "ingenting er åpent på kunde {customer}.",
        "inget är öppet på kund {customer}.",
    ),
    "I343.remedy": (
        "reskontro statement {customer} tells what happened.",
        "reskontro statement {customer} viser hva som har skjedd.",
        "reskontro statement {customer} visar vad som har hänt.",
    ),
    "I344": (
        "--amount is for one document.",
        "--amount gjelder ett dokument.",
        "--amount gäller ett dokument.",
    ),
    "I344.remedy": (
        "Name one, or leave the amount out.",
        "Oppgi ett, eller utelat beløpet.",
        "Ange ett, eller utelämna beloppet.",
    ),
    "I345": (
        "{amount:amount} {currency} of {number} cannot move; {open:amount} is open.",
        "{amount:amount} {currency} av {number} kan ikke flyttes; {open:amount} er åpent.",
        "{amount:amount} {currency} av {number} kan inte flyttas; {open:amount} är öppet.",
    ),
    "I345.remedy": (
        "Give an amount above 0 and no higher, or none: then all of it moves.",
        "Oppgi et beløp over 0 og ikke høyere, eller utelat det: da flyttes alt.",
        "Ange ett belopp över 0 och inte högre, eller inget: då flyttas allt.",
    ),
    "record.text.settlement": (
        "{credits} set against {debits}",
        "{credits} utlignet mot {debits}",
        "Kvittning av {credits} mot {debits}",
    ),
    "record.text.referenced": (
        "Assumed settlements confirmed",
        "Antatte utligninger bekreftet",
        "Antagna avprickningar bekräftade",
    ),
    "record.text.unsettled": (
        "Settlement of {document} undone",
        "Utligning av {document} opphevet",
        "Avprickning av {document} upphävd",
    ),
    "record.text.reversal": (
        "Reversal of {entry}",
        "Tilbakeføring av {entry}",
        "Återföring av {entry}",
    ),
    "record.text.refund": (
        "Refund of {documents}",
        "Tilbakebetaling av {documents}",
        "Återbetalning av {documents}",
    ),
    "record.text.transfer": (
        "{document} transferred from {from}",
        "{document} overført fra {from}",
        "{document} överförd från {from}",
    ),
    "record.set_against": (
        "{credit} against {debit}: {amount:amount} {currency}; left are {credit_left:amount} in credit and {debit_left:amount} open",
        "{credit} mot {debit}: {amount:amount} {currency}; igjen er {credit_left:amount} til gode og {debit_left:amount} åpent",
        "{credit} mot {debit}: {amount:amount} {currency}; kvar är {credit_left:amount} tillgodo och {debit_left:amount} öppet",
    ),
    "record.unsettled": (
        "{document} is open again by {amount:amount} {currency}, which stands as credit under {credit}",
        "{document} er åpen igjen med {amount:amount} {currency}, som står til gode under {credit}",
        "{document} är öppen igen med {amount:amount} {currency}, som står tillgodo under {credit}",
    ),
    "record.reverses": (
        "reverses {place}: {text}",
        "tilbakefører {place}: {text}",
        "återför {place}: {text}",
    ),
    "record.refunded": (
        "{document}: {amount:amount} {currency} paid back, {left:amount} left in credit",
        "{document}: {amount:amount} {currency} betalt tilbake, {left:amount} fortsatt til gode",
        "{document}: {amount:amount} {currency} återbetalat, {left:amount} kvar tillgodo",
    ),
    "record.reopened": (
        "{document}: {amount:amount} {currency} paid back, {left:amount} of it open again",
        "{document}: {amount:amount} {currency} betalt tilbake, og {left:amount} er åpent igjen",
        "{document}: {amount:amount} {currency} återbetalat, och {left:amount} är öppet igen",
    ),
    "record.owes": (
        "customer {customer} owes {amount:amount} {currency} on other documents; record settle sets credit against them",
        "kunde {customer} skylder {amount:amount} {currency} på andre dokumenter; record settle utligner det som er til gode, mot dem",
        "kund {customer} är skyldig {amount:amount} {currency} på andra dokument; record settle kvittar tillgodohavandet mot dem",
    ),
}
