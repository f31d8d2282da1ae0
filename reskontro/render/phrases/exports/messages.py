"""Exports, queries and case files: titles, notes, and what is wrong with a call."""

from __future__ import annotations

from typing import Final

#: In the order of `ORDER`.
PHRASES: Final[dict[str, tuple[str, str, str]]] = {
    "export.title": ("Export", "Eksport", "Export"),
    "export.written": ("Written to {path}.", "Skrevet til {path}.", "Skrivet till {path}."),
    "export.finer": (
        (
            "{n} {n:amount has|amounts have} more decimals than the currency; the column _minor is"
            " NULL there."
        ),
        "{n} beløp har flere desimaler enn valutaen; kolonnen _minor er NULL der.",
        "{n} belopp har fler decimaler än valutan; kolumnen _minor är NULL där.",
    ),
    "export.no_file": (
        "SQLite is written to a file: give -o FILE.sqlite.",
        "SQLite skrives til en fil: oppgi -o FIL.sqlite.",
        "SQLite skrivs till en fil: ange -o FIL.sqlite.",
    ),
    "export.which_form": (
        "the name {path} does not say which format is meant; give --format, one of {forms}.",
        "navnet {path} sier ikke hvilket format som menes; oppgi --format, ett av {forms}.",
        "namnet {path} säger inte vilket format som avses; ange --format, ett av {forms}.",
    ),
    "export.other_file": (
        (
            "{path} is there already and is no earlier export of the same kind; give another name, or"
            " remove it."
        ),
        (
            "{path} finnes fra før og er ikke en tidligere eksport av samme slag; oppgi et annet navn,"
            " eller fjern filen."
        ),
        (
            "{path} finns redan och är ingen tidigare export av samma slag; ange ett annat namn, eller"
            " ta bort filen."
        ),
    ),
    "sql.title": ("Query", "Spørring", "Fråga"),
    "sql.tables": ("Tables", "Tabeller", "Tabeller"),
    "sql.heading": ("{name}", "{name}", "{name}"),
    "sql.column": ("Column", "Kolonne", "Kolumn"),
    "sql.type": ("Type", "Type", "Typ"),
    "sql.meaning": ("Meaning", "Betydning", "Betydelse"),
    "sql.more": (
        "There are more rows than the {limit} shown; --limit gives more.",
        "Det er flere rader enn de {limit} som er vist; --limit gir flere.",
        "Det finns fler rader än de {limit} som visas; --limit ger fler.",
    ),
    "sql.too_long": (
        "the query was stopped after {seconds} seconds; --timeout gives it more.",
        "spørringen ble stanset etter {seconds} sekunder; --timeout gir den mer tid.",
        "frågan stoppades efter {seconds} sekunder; --timeout ger den mer tid.",
    ),
    "sql.read_only": (
        "queries only read: a SELECT over the tables, without PRAGMA, ATTACH or changes.",
        "spørringer bare leser: en SELECT over tabellene, uten PRAGMA, ATTACH eller endringer.",
        "frågor läser bara: en SELECT över tabellerna, utan PRAGMA, ATTACH eller ändringar.",
    ),
    "sql.one_statement": (
        "one query at a time.",
        "én spørring om gangen.",
        "en fråga i taget.",
    ),
    "sql.wrong": (
        (
            "SQLite does not understand the query: {reason}. reskontro sql lists the tables and their"
            " columns."
        ),
        "SQLite forstår ikke spørringen: {reason}. reskontro sql viser tabellene og kolonnene.",
        "SQLite förstår inte frågan: {reason}. reskontro sql visar tabellerna och kolumnerna.",
    ),
    "sql.no_table": (
        "there is no table {name}. reskontro sql lists them.",
        "det finnes ingen tabell {name}. reskontro sql viser dem.",
        "det finns ingen tabell {name}. reskontro sql visar dem.",
    ),
    "sql.no_table_near": (
        "there is no table {name}; near: {near}.",
        "det finnes ingen tabell {name}; det nærmeste er {near}.",
        "det finns ingen tabell {name}; närmast är {near}.",
    ),
    "sql.no_column": (
        "there is no column {name}. reskontro sql lists the tables and their columns.",
        "det finnes ingen kolonne {name}. reskontro sql viser tabellene og kolonnene.",
        "det finns ingen kolumn {name}. reskontro sql visar tabellerna och kolumnerna.",
    ),
    "sql.no_column_near": (
        "there is no column {name}; near: {near}.",
        "det finnes ingen kolonne {name}; det nærmeste er {near}.",
        "det finns ingen kolumn {name}; närmast är {near}.",
    ),
    "collection.title": ("Case file for debt collection", "Inkassosak", "Inkassoärende"),
    "collection.sum": ("Part", "Del", "Del"),
    "collection.claim": ("The claim", "Kravet", "Kravet"),
    "collection.principal": ("Principal", "Hovedstol", "Kapitalbelopp"),
    "collection.charges": (
        "Fees and interest entered",
        "Bokførte gebyrer og renter",
        "Bokförda avgifter och räntor",
    ),
    "collection.interest": (
        "Interest so far, not entered",
        "Rente til nå, ikke bokført",
        "Ränta hittills, inte bokförd",
    ),
    "collection.unallocated": (
        "Unallocated credit",
        "Uplassert kreditbeløp",
        "Ofördelat tillgodohavande",
    ),
    "collection.to_pay": ("To pay", "Å betale", "Att betala"),
    "collection.nothing": (
        "nothing of what is asked for is overdue with {customer} on {day:date}.",
        "ingenting av det som er spurt om, er forfalt hos {customer} per {day:date}.",
        "inget av det som efterfrågas är förfallet hos {customer} per {day:date}.",
    ),
    "collection.no_document": (
        "{customer} has nothing overdue on {document} by {day:date}.",
        "{customer} har ingenting forfalt på {document} per {day:date}.",
        "{customer} har inget förfallet på {document} per {day:date}.",
    ),
    "collection.one_customer": (
        "a case file is of one customer, and several are meant: {customers}.",
        "en inkassosak gjelder én kunde, og flere er ment: {customers}.",
        "ett inkassoärende gäller en kund, och flera avses: {customers}.",
    ),
    "collection.written": (
        "The case is in {paths}.",
        "Saken ligger i {paths}.",
        "Ärendet ligger i {paths}.",
    ),
}
