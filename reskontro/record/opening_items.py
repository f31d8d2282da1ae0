"""Open items of a former system, from a table: one for each row, or all that is wrong with them."""

from __future__ import annotations

import csv
import re
from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book.csv_table import (
    amounts_in,
    decoded,
    find_decimal_mark,
    find_header,
    lines_of,
    names_in,
    rows_below,
)
from reskontro.book.trial_csv import CURRENCY
from reskontro.journal.state import State
from reskontro.problems import BookError, Problem, Span
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping
    from decimal import Decimal

#: Names of columns in English, Norwegian and Swedish, best first; what is open before an amount.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "customer": (
        "customer", "customer number", "customer no", "kunde", "kundenummer", "kundenr",
        "kunde nr", "kund", "kundnummer", "kundnr", "kund nr",
    ),
    "name": ("name", "customer name", "navn", "kundenavn", "namn", "kundnamn"),
    "document": (
        "document", "invoice", "invoice number", "invoice no", "document number", "faktura",
        "fakturanummer", "fakturanr", "faktura nr", "dokument", "bilag", "bilagsnummer", "bilagsnr",
        "verifikation", "number", "nummer", "nr",
    ),
    "issued": (
        "issued", "invoice date", "document date", "fakturadato", "bilagsdato", "utstedt",
        "fakturadatum", "date", "dato", "datum",
    ),
    "due": (
        "due", "due date", "forfall", "forfallsdato", "forfallsdag", "förfallodag",
        "förfallodatum", "förfaller",
    ),
    "amount": (
        "open", "open amount", "remaining", "outstanding", "rest", "restbeløp", "åpent",
        "åpent beløp", "restbelopp", "öppet", "öppet belopp", "amount", "beløp", "belop", "belopp",
        "balance", "saldo",
    ),
    "booked": ("booked", "booked value", "bokført", "bokført verdi", "bokfört", "bokfört värde"),
    "kid": (
        "kid", "payment reference", "reference", "betalingsreferanse", "referanse", "ocr",
        "ocr nummer", "betalningsreferens", "referens",
    ),
    "text": ("text", "tekst", "description", "beskrivelse", "beskrivning"),
    "currency": CURRENCY,
}  # fmt: skip

_TOTALS: Final = frozenset(
    ("total", "total:", "totalt", "totalt:", "sum", "sum:", "summa", "summa:")
)
_ISO: Final = re.compile(r"([0-9]{4})([-/.]?)([0-9]{1,2})\2([0-9]{1,2})")
_NORDIC: Final = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")


class Item(msgspec.Struct, frozen=True):
    """One open item: `amount` is what is open of it, below 0 where it is the customer's credit.

    `customer` is a number or a name, `name` the one beside a number. `due` is None where the terms
    tell it. `booked` is the value in the book's currency of an item in another, with the sign of
    `amount`. `line` is its place.
    """

    line: int
    customer: str
    document: str
    issued: date
    due: date | None
    amount: Decimal
    currency: str = ""
    booked: Decimal | None = None
    kid: str = ""
    text: str = ""
    name: str = ""


class Items(msgspec.Struct, frozen=True):
    """The items of a table, its lines, and the total that a row of it states, None without one.

    `problems` are what is wrong with rows that are no items therefore.
    """

    path: str
    lines: tuple[str, ...]
    all: tuple[Item, ...]
    total: Decimal | None = None
    problems: tuple[Problem, ...] = ()

    def problem(self, code: str, line: int, values: Mapping[str, str]) -> Problem:
        """What is wrong with a line."""
        excerpt = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return Problem(code, Span(self.path, line), dict(values), excerpt)


def read_items(path: str, data: bytes, decimal_mark: str = "") -> Items:
    """The open items in a CSV file; `decimal_mark` is "." or ",", "" where the file tells.

    Problems of rows: I281 a cell is empty, I282 it is no day, I283 it is no amount.

    Raises:
        BookError: I280 a column is missing, I291 there is no row, I294 it is no CSV; G107 the
            decimal mark cannot be told, G108 there are two.
    """
    lines = lines_of(decoded(data))
    header = find_header(lines, COLUMNS, _is_enough)
    if header is None:
        first = next((at for at, line in enumerate(lines) if line.strip()), 0)
        values = {"found": ", ".join(names_in(lines[first]))}
        raise BookError([Problem("I280", Span(path, first + 1), values, lines[first])])
    try:
        rows = [(line, cells) for line, cells in rows_below(lines, header) if any(cells.values())]
    except csv.Error as error:
        raise BookError([Problem("I294", Span(path, 0), {"reason": str(error)})]) from None
    told = [(at, cells.get(name, "")) for at, cells in rows for name in ("amount", "booked")]
    state = State(path, decimal_mark=decimal_mark or find_decimal_mark(path, lines, told))
    found: list[Item] = []
    total: Decimal | None = None
    table = Items(path, tuple(lines), ())
    problems: list[Problem] = []
    for line, cells in rows:
        row = _Row(table, line, cells, state)
        if row.is_total:
            total = (total or ZERO) + row.amount("amount")
        else:
            item = row.item()
            if not row.problems:
                found.append(item)
        problems += row.problems
    if not found and not problems:
        raise BookError([Problem("I291", Span(path, 0))])
    return Items(path, tuple(lines), tuple(found), total, tuple(problems))


def _is_enough(columns: Container[str]) -> bool:
    whose = "customer" in columns or "name" in columns
    return whose and all(name in columns for name in ("document", "issued", "amount"))


class _Row:
    """One row while it is read, with what is wrong with it."""

    def __init__(self, table: Items, line: int, cells: Mapping[str, str], state: State) -> None:
        self._table = table
        self._line = line
        self._cells = cells
        self._state = state
        self._currency = ""
        self.problems: list[Problem] = []

    @property
    def is_total(self) -> bool:
        """Whether it is the sum of the others."""
        firsts = (self._cells.get(name, "") for name in ("customer", "name", "document"))
        return any(first.casefold() in _TOTALS for first in firsts)

    def item(self) -> Item:
        """The item; what could not be read is told in `problems`."""
        cells = self._cells
        amount = self.amount("amount")
        booked = self.amount("booked") if cells.get("booked") else None
        due = self._day("due") if cells.get("due") else None
        return Item(
            self._line,
            cells.get("customer") or self._needed("name"),
            self._needed("document"),
            self._day("issued"),
            due,
            amount,
            self._currency or cells.get("currency", ""),
            booked,
            re.sub(r"\s", "", cells.get("kid", "")),
            " ".join(cells.get("text", "").split()),
            " ".join(cells.get("name", "").split()),
        )

    def amount(self, name: str) -> Decimal:
        """The amount in a cell; a currency beside it is kept."""
        text = self._needed(name)
        found = amounts_in(text, self._state)
        if not text or found is None or len(found) != 1:
            if text:
                self._wrong("I283", text=text)
            return ZERO
        if name == "amount":
            self._currency = found[0][0]
        return found[0][1]

    def _day(self, name: str) -> date:
        text = self._needed(name)
        day = parse_day(text)
        if day is None:
            if text:
                self._wrong("I282", text=text)
            return date.min
        return day

    def _needed(self, name: str) -> str:
        text = self._cells.get(name, "")
        if not text:
            self._wrong("I281", column=f"record.column.{name}")
        return text

    def _wrong(self, code: str, **values: str) -> None:
        self.problems.append(self._table.problem(code, self._line, values))


def parse_day(text: str) -> date | None:
    """A day as programs write it: `2024-12-31`, `20241231`, `31.12.2024`; None of anything else.

    Two digits first are the day, then the month, as in Norway and Sweden.
    """
    plain = text.partition("T")[0].removesuffix(" 00:00:00").strip()
    if found := _ISO.fullmatch(plain):
        year, month, day = found[1], found[3], found[4]
    elif found := _NORDIC.fullmatch(plain):
        year, month, day = found[4], found[3], found[1]
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def by_customer(items: Iterable[tuple[str, Item]]) -> dict[str, list[Item]]:
    """Items by the number of their customer, in the order of the table."""
    found: dict[str, list[Item]] = {}
    for customer, item in items:
        found.setdefault(customer, []).append(item)
    return found
