"""Queries over the tables of a book: SQLite in memory, read only, sums exact.

A query is understood before the book is read, and only the tables and columns that it names are
made.
"""

from __future__ import annotations

import re
import sqlite3
import time
from contextlib import closing
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from reskontro.exchange.export.database import MINOR, columns_of, create, exact, fill
from reskontro.exchange.export.schema import TABLES
from reskontro.problems import CallError, Note
from reskontro.reports.common import head
from reskontro.reports.model import Column, Head, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.exchange.export.rows import Content
    from reskontro.reports.model import CellKind

#: What a query may do; everything else is refused.
_ALLOWED: Final = frozenset((sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE))
#: Functions that reach outside the tables.
_BARRED: Final = frozenset(("load_extension",))
#: The longest text that a query may make, in bytes.
_LONGEST: Final = 10_000_000
#: After how many steps of SQLite's machine the clock is looked at.
_STEPS: Final = 20_000
_NEAREST: Final = 3
_CENT: Final = Decimal("0.01")

_NO_TABLE: Final = re.compile(r"no such table: (?:main\.)?(.+)")
_NO_COLUMN: Final = re.compile(r"no such column: (?:.*\.)?([^.]+)")


class Query:
    """One query, understood: it is `run` on the content of a book.

    Raises, when made:
        CallError: it is no query, names what there is not, or would do more than read.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._read: dict[str, set[str]] = {}
        self._refused = False
        with closing(self._empty()) as database:
            database.set_authorizer(self._authorize)
            try:
                database.execute(f"EXPLAIN {text}").fetchall()
            except (sqlite3.Error, sqlite3.Warning, UnicodeEncodeError, ValueError) as error:
                raise self._wrong(error) from None
            try:  # what gives no rows, as VACUUM, is not told by an authorizer
                within = text.rstrip().rstrip(";")
                database.execute(
                    f"EXPLAIN SELECT * FROM (\n{within}\n)"  # noqa: S608 - the user's own query
                ).fetchall()
            except sqlite3.Error:
                raise CallError("sql.read_only") from None

    def run(self, content: Content, *, limit: int, seconds: float) -> Report:
        """The rows that the query gives, at most `limit`; a note tells where there are more.

        Raises:
            CallError: it fails, or takes longer than `seconds`.
        """
        with closing(self._empty()) as database:
            database.execute("BEGIN")
            for name in TABLES:
                if name in self._read:
                    fill(database, TABLES[name], content, self._read[name])
            database.execute("COMMIT")
            database.set_authorizer(self._authorize)
            until = time.monotonic() + seconds
            database.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
            try:
                cursor = database.execute(self._text)
                found = cursor.fetchmany(limit + 1)
                names = _distinct([column[0] for column in cursor.description or ()])
            except sqlite3.OperationalError as error:
                if "interrupted" in str(error):
                    raise CallError("sql.too_long", seconds=f"{seconds:g}") from None
                raise self._wrong(error) from None
            except (sqlite3.Error, OverflowError) as error:
                raise self._wrong(error) from None
        notes = [*content.notes]
        if len(found) > limit:
            notes.append(Note("sql.more", {"limit": str(limit)}))
        return _report(content, names, [tuple(map(_cell, row)) for row in found[:limit]], notes)

    @staticmethod
    def _empty() -> sqlite3.Connection:
        """A database with the tables and functions that a query may name, and nothing in them."""
        database = sqlite3.connect(":memory:", isolation_level=None)
        database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
        for table in TABLES.values():
            create(database, table)
        for name, kind in (("sum", _Sum), ("total", _Total), ("avg", _Average)):
            database.create_window_function(name, 1, kind)
        return database

    def _authorize(self, action: int, first: str | None, second: str | None, *_: str | None) -> int:
        if action == sqlite3.SQLITE_READ and first:
            self._read.setdefault(first, set()).add(second or "")
        barred = action == sqlite3.SQLITE_FUNCTION and second in _BARRED
        if action in _ALLOWED or (action == sqlite3.SQLITE_FUNCTION and not barred):
            return sqlite3.SQLITE_OK
        self._refused = True
        return sqlite3.SQLITE_DENY

    def _wrong(self, error: Exception) -> CallError:
        """What is wrong with the query, with the names that are nearest."""
        said = str(error)
        if self._refused:
            return CallError("sql.read_only")
        if found := _NO_TABLE.fullmatch(said):
            return _unknown("table", found[1], list(TABLES))
        if found := _NO_COLUMN.fullmatch(said):
            tables = [TABLES[name] for name in TABLES if name in self._named] or [*TABLES.values()]
            return _unknown("column", found[1], [n for t in tables for n, _, _ in columns_of(t)])
        if "one statement" in said:
            return CallError("sql.one_statement")
        return CallError("sql.wrong", reason=said)

    @property
    def _named(self) -> set[str]:
        """The tables whose names stand in the query."""
        return {*re.findall(r"\w+", self._text.casefold())} & {*TABLES}


def tables_report() -> Report:
    """The tables there are, with every column, its type and what it means."""
    rows: list[dict[str, Any]] = []
    tables = []
    headings = (Column("sql.column"), Column("sql.type"), Column("sql.meaning"))
    for name, table in TABLES.items():
        lines = []
        for column, kind, source in columns_of(table):
            rows.append({"table": name, "column": column, "type": kind})
            minor = Phrase("export.minor", {"column": source.name})
            told = minor if column.endswith(MINOR) else Phrase(source.meaning)
            lines.append(Row((column, kind, told)))
        tables.append(Table(headings, tuple(lines), name))
    return Report("sql_tables", Head(Phrase("sql.tables")), tuple(tables), tuple(rows))


def _unknown(what: str, name: str, known: Sequence[str]) -> CallError:
    near = get_close_matches(name.casefold(), list(dict.fromkeys(known)), n=_NEAREST)
    if not near and what == "table":
        near = list(known)
    if not near:
        return CallError(f"sql.no_{what}", name=name)
    return CallError(f"sql.no_{what}_near", name=name, near=", ".join(near))


def _report(
    content: Content, names: Sequence[str], found: Sequence[tuple[Any, ...]], notes: Sequence[Note]
) -> Report:
    columns = tuple(
        Column(Phrase("sql.heading", {"name": name}), _kind([row[at] for row in found]))
        for at, name in enumerate(names)
    )
    return Report(
        "sql",
        head(content.book, "sql.title"),
        (Table(columns, tuple(map(Row, found))),),
        tuple(dict(zip(names, row, strict=True)) for row in found),
        notes=tuple(notes),
        as_of=content.as_of,
        known_at=content.book.known_at,
    )


def _distinct(names: Sequence[str]) -> list[str]:
    """The names of columns, each once: of several the later ones get a number."""
    made: list[str] = []
    for name in names:
        count, unique = 1, name
        while unique in made:
            count += 1
            unique = f"{name}_{count}"
        made.append(unique)
    return made


def _cell(value: Any) -> str | int | Decimal | None:  # noqa: ANN401 - a value of a database
    if isinstance(value, float):
        return exact(value) if isfinite(value) else str(value)
    return f"x'{value.hex()}'" if isinstance(value, bytes) else value


def _kind(cells: Sequence[object]) -> CellKind:
    """How a column is shown: amounts where there are decimals, none of them finer than 0.01."""
    kinds = {type(cell) for cell in cells} - {type(None)}
    if not kinds or not kinds <= {int, Decimal}:
        return "text"
    if Decimal not in kinds:
        return "integer"
    fine = any(isinstance(cell, Decimal) and cell != cell.quantize(_CENT) for cell in cells)
    return "decimal" if fine else "amount"


class _Sum:
    """`sum` in decimals: what stands in a column as 0.10 counts as that and nothing else.

    NULL where there is nothing to add; an INTEGER where only those are added, as in SQLite.
    """

    def __init__(self) -> None:
        self._sum = ZERO
        self._count = 0
        self._reals = 0

    def step(self, value: Any) -> None:  # noqa: ANN401 - a value of a database
        """Take a value in."""
        self._add(value, 1)

    def inverse(self, value: Any) -> None:  # noqa: ANN401 - a value of a database
        """Take a value out again, of a window that moves on."""
        self._add(value, -1)

    def value(self) -> float | int | None:
        """The result so far."""
        if not self._count:
            return None
        return float(self._sum) if self._reals else int(self._sum)

    def finalize(self) -> float | int | None:
        """The result."""
        return self.value()

    def _add(self, value: Any, times: int) -> None:  # noqa: ANN401 - a value of a database
        if value is None:
            return
        self._count += times
        if isinstance(value, int):
            self._sum += value * times
            return
        self._reals += times
        self._sum += _decimal(value) * times


class _Total(_Sum):
    """`total`: 0.0 where there is nothing to add."""

    def value(self) -> float:
        """The result so far."""
        return float(self._sum)


class _Average(_Sum):
    """`avg` in decimals."""

    def value(self) -> float | None:
        """The result so far."""
        return float(self._sum / self._count) if self._count else None


def _decimal(value: float | str | bytes) -> Decimal:
    """A value of a database as a number; 0 of what is none."""
    if isinstance(value, float):
        return exact(value)
    text = value.decode(errors="replace") if isinstance(value, bytes) else value
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        return ZERO
    return number if number.is_finite() else ZERO
