"""Tables as an SQLite database: typed, indexed, and exact to the last decimal.

An amount is a REAL, which keeps every amount of up to 15 digits as it is written, and beside it
stands `NAME_minor`, the same as an INTEGER in the smallest unit of its currency. Days and lists are
texts, the latter JSON. A dot in the name of a column is an underscore here.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from functools import cache, partial
from itertools import islice, repeat
from typing import TYPE_CHECKING, Any, Final

import msgspec

from reskontro.currencies import minor_unit
from reskontro.exchange.export.schema import APPLICATION, TABLES, VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence

    from reskontro.exchange.export.rows import Cells, Content
    from reskontro.exchange.export.schema import Column, Table, Type

    #: The cells of some rows, by column.
    _Columns = Sequence[Sequence[Any]]

MINOR: Final = "_minor"

_TYPES: Final[dict[Type, str]] = {
    "text": "TEXT",
    "amount": "REAL",
    "number": "REAL",
    "integer": "INTEGER",
    "day": "TEXT",
    "flag": "INTEGER",
    "list": "TEXT",
}
_ABOUT: Final = "export"
#: So many rows are made at a time.
_TOGETHER: Final = 200
_DIGITS: Final = 15


def columns_of(table: Table) -> Iterator[tuple[str, str, Column]]:
    """Name and type of the columns of a table in a database, with the column each is made of."""
    for column in table.columns:
        name = column.name.replace(".", "_")
        yield name, _TYPES[column.type], column
        if column.type == "amount":
            yield f"{name}{MINOR}", "INTEGER", column


def create(database: sqlite3.Connection, table: Table) -> None:
    """Make a table, empty."""
    parts = [f'"{name}" {kind}' for name, kind, _ in columns_of(table)]
    if table.key:
        parts.append(f"PRIMARY KEY ({', '.join(table.key)})")
    database.execute(f'CREATE TABLE "{table.name}" ({", ".join(parts)})')


def fill(
    database: sqlite3.Connection,
    table: Table,
    content: Content,
    wanted: Container[str] | None = None,
) -> int:
    """Put the rows of a table in, and its indices on it; all columns but those `wanted` stay NULL.

    Returns how many amounts are finer than the smallest unit of their currency: their `NAME_minor`
    is NULL. One of more than 15 digits is rounded to those in `NAME`.
    """
    named = {name for name, _, _ in columns_of(table) if wanted is None or name in wanted}
    rows = _Rows(table, content.book.currency, named)
    names = ", ".join(f'"{name}"' for name in rows.names)
    marks = ", ".join("?" for _ in rows.names)
    into = f"({names}) VALUES ({marks})" if names else "DEFAULT VALUES"
    database.executemany(
        f'INSERT INTO "{table.name}" {into}',
        rows.of(content.rows(table.name)),
    )
    for column in table.indexed:
        if column in named:
            database.execute(f"CREATE INDEX {table.name}_{column} ON {table.name} ({column})")
    return rows.finer


def database_of(content: Content, tables: Sequence[str], program: str) -> tuple[bytes, int]:
    """A whole database with these tables, and one that says what they are; and what `fill` returns.

    The same content gives the same bytes.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.execute(f"PRAGMA application_id = {APPLICATION}")
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute("BEGIN")
        _say_what(database, content, program)
        finer = 0
        for name in tables:
            create(database, TABLES[name])
            finer += fill(database, TABLES[name], content)
        database.execute("COMMIT")
        return database.serialize(), finer


def _say_what(database: sqlite3.Connection, content: Content, program: str) -> None:
    """The table that says of which book, which day and which version the others are."""
    book, selection = content.book, content.selection
    about = {
        "schema": str(VERSION),
        "program": program,
        "company": book.settings.company.name,
        "orgnr": book.settings.company.orgnr,
        "currency": book.currency,
        "as_of": content.as_of.isoformat(),
        "known_at": book.known_at or "",
        "commit": book.commit,
        "customers": ", ".join((*selection.customers, *selection.numbers)),
        "only_currency": selection.currency or "",
    }
    database.execute(f'CREATE TABLE "{_ABOUT}" (key TEXT PRIMARY KEY, value TEXT)')
    database.executemany(
        f'INSERT INTO "{_ABOUT}" VALUES (?, ?)',  # noqa: S608 - a name of our own
        [(key, value) for key, value in about.items() if value],
    )


class _Rows:
    """Makes the cells of a table values of a database: of amounts two, where both are wanted."""

    def __init__(self, table: Table, currency: str, wanted: Container[str]) -> None:
        self.names: list[str] = []
        self.finer = 0
        self._currency = currency
        self._own = table.names.index("currency") if "currency" in table.names else None
        self._makers: list[Callable[[_Columns], Sequence[Any]]] = []
        for at, column in enumerate(table.columns):
            name = column.name.replace(".", "_")
            if name in wanted:
                self.names.append(name)
                self._makers.append(partial(_values, at, _CONVERTED.get(column.type)))
            if column.type == "amount" and f"{name}{MINOR}" in wanted:
                self.names.append(f"{name}{MINOR}")
                self._makers.append(partial(self._minors, at, booked=column.booked))

    def of(self, rows: Iterable[Cells]) -> Iterator[tuple[Any, ...]]:
        """The values of rows, in the order of `names`; made some rows at a time, by column."""
        left = iter(rows)
        while together := tuple(islice(left, _TOGETHER)):
            columns = tuple(zip(*together, strict=True))
            made = [make(columns) for make in self._makers]
            yield from zip(*made, strict=True) if made else repeat((), len(together))

    def _minors(self, at: int, columns: _Columns, *, booked: bool) -> list[int | None]:
        """The amounts of a column in the smallest unit of the currency of each."""
        cells = columns[at]
        own = repeat(None, len(cells)) if self._own is None else columns[self._own]
        books = repeat(self._currency, len(cells))
        first, other = (books, own) if booked else (own, books)
        return [
            None if cell is None else self._minor(cell, one or two or "")
            for cell, one, two in zip(cells, first, other, strict=True)
        ]

    def _minor(self, amount: Decimal, currency: str) -> int | None:
        minor = amount.scaleb(minor_unit(currency))
        whole = int(minor)
        if minor == whole:
            return whole
        self.finer += 1
        return None


def _values(at: int, convert: Callable[[Any], Any] | None, columns: _Columns) -> Sequence[Any]:
    """The values of a column, without `convert` its cells as they are."""
    if convert is None:
        return columns[at]
    return [None if cell is None else convert(cell) for cell in columns[at]]


def _json(cell: list[Any]) -> str:
    return msgspec.json.encode(cell).decode()


#: What makes a cell of a type a value of a database, where it is none yet; of days there are few
#: to many rows.
_CONVERTED: Final[dict[Type, Callable[[Any], Any]]] = {
    "amount": float,
    "number": float,
    "day": cache(date.isoformat),
    "flag": int,
    "list": _json,
}


def exact(value: float) -> Decimal:
    """The decimal that a REAL stands for: the one of at most 15 digits that is nearest."""
    return Decimal(format(value, f".{_DIGITS}g"))
