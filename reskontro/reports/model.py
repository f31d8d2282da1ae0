"""A report before it is printed: machine rows, and tables for people.

`rows`, `total` and `proof` are what JSON and CSV show, never localised. `tables` hold the same
content laid out for reading; their cells are values, and the renderer gives them the user's
language, numbers and dates.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from decimal import Decimal
from typing import Any, Literal

import msgspec

from reskontro.problems import Note

CellKind = Literal["text", "amount", "date", "integer", "percent", "decimal"]
Phrase = Note  #: A text of the tool itself, shown in the user's language.
Cell = str | Decimal | date | int | Phrase | tuple[Phrase, ...] | None


class Column(msgspec.Struct, frozen=True):
    """A column: `heading` is a phrase key; amounts, integers and per cents stand to the right.

    `shrink`: the column may be cut with an ellipsis where the terminal is narrow, or with `wrap`
    goes on below; `drop`: it may be left out altogether there (the lowest number above 0 goes
    first).
    """

    heading: str | Phrase
    kind: CellKind = "text"
    shrink: bool = False
    drop: int = 0
    wrap: bool = False


class Row(msgspec.Struct, frozen=True):
    """Cells in the order of the columns; `style` says what kind of line it is."""

    cells: tuple[Cell, ...]
    style: Literal["plain", "total", "subtotal", "muted", "bad", "good"] = "plain"


class Table(msgspec.Struct, frozen=True):
    """A block of a report. `title` is the tool's phrase or the user's own text (a customer)."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    title: Phrase | str | None = None
    currency: str = ""
    footer: tuple[Phrase, ...] = ()


class Head(msgspec.Struct, frozen=True):
    """What stands on top: firm, organisation number, and the commit the book was read at."""

    title: Phrase
    company: str = ""
    orgnr: str = ""
    commit: str = ""
    period: Phrase | None = None
    currency: str = ""


class Proof(msgspec.Struct, frozen=True):
    """Buckets + unallocated = open items = balance of the accounts = control, per currency.

    `control` is booked value from a general ledger, None where none is given. `difference` is
    open items less accounts, or less control where that differs; 0 is proved. `assumed` is the
    amount settled by assumption, ≥ 0.
    """

    currency: str
    buckets: Decimal
    unallocated: Decimal
    open_items: Decimal
    accounts: Decimal
    control: Decimal | None
    difference: Decimal
    assumed: Decimal


class Report(msgspec.Struct, frozen=True):
    """One report, complete.

    `missed`: a target is missed and the call was strict about it; `differs`: what was held
    against each other is not equal.
    """

    name: str
    head: Head
    tables: tuple[Table, ...]
    rows: tuple[dict[str, Any], ...]
    total: tuple[dict[str, Any], ...] = ()
    proof: tuple[Proof, ...] = ()
    notes: tuple[Note, ...] = ()
    as_of: date | None = None
    known_at: str | None = None
    schema: int = 1
    missed: bool = False
    differs: bool = False

    def to_dicts(self) -> list[dict[str, Any]]:
        """The rows as dictionaries of one's own: keys as in JSON, values as `Decimal` and `date`."""
        return deepcopy(list(self.rows))

    @property
    def failed(self) -> bool:
        """Whether a proof does not hold, something differs, or a target is missed under --strict."""
        return self.missed or self.differs or any(proof.difference for proof in self.proof)
