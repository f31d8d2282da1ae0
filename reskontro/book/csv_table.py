"""Tables as CSV, as other programs write them: header, rows, decimal mark, amounts.

The header is the first line near the top that has the columns that are needed, under whichever of
their names; what stands above it (titles, dates) is passed over. Delimiter and decimal mark are
recognised.
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.journal.amounts import read_amount
from reskontro.journal.faults import Fault
from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from reskontro.journal.state import State

_DELIMITERS: Final = (",", ";", "\t", "|")
_HEADER_WITHIN: Final = 30
_ENCODINGS: Final = ("utf-8-sig", "cp1252")

_NUMBER: Final = re.compile(r"[0-9][0-9.,]*")
_KRONER: Final = re.compile(r"(?i)\bkr(?:\b\.?|(?=[0-9]))|(?<=[0-9]),[-–](?=\s|$)")
_BETWEEN_AMOUNTS: Final = re.compile(r",\s+")


class Header(NamedTuple):
    """Where the rows begin (an index of lines), what parts the cells, and which column is where."""

    start: int
    delimiter: str
    columns: dict[str, int]


def decoded(data: bytes) -> str:
    """The text of a file: UTF-8, with or without a byte order mark, else Windows-1252."""
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def lines_of(text: str) -> list[str]:
    """The lines of a text, whatever ends them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def find_header(
    lines: Sequence[str],
    names: Mapping[str, Sequence[str]],
    enough: Callable[[Container[str]], bool],
) -> Header | None:
    """The header: `names` are those of each column, best first; `enough` says what is needed."""
    for at, line in enumerate(lines[:_HEADER_WITHIN]):
        for delimiter in _DELIMITERS:
            if delimiter in line:
                found = [_plain(name) for name in next(csv.reader([line], delimiter=delimiter))]
                columns = {}
                for column, known in names.items():
                    first = next((found.index(name) for name in known if name in found), None)
                    if first is not None:
                        columns[column] = first
                if enough(columns):
                    return Header(at + 1, delimiter, columns)
    return None


def delimiter_of(line: str) -> str:
    """The delimiter that a line has most of: a comma, a semicolon, a tab or a bar."""
    return max(_DELIMITERS, key=line.count)


def names_in(line: str) -> list[str]:
    """The cells of a line by the delimiter that it has most of."""
    return [name.strip() for name in next(csv.reader([line], delimiter=delimiter_of(line)), [])]


def rows_below(lines: Sequence[str], header: Header) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row below the header: its line, from 1, and its cells by column."""
    reader = csv.reader(lines[header.start :], delimiter=header.delimiter)
    before = header.start
    for row in reader:
        line, before = before + 1, header.start + reader.line_num
        yield (
            line,
            {name: row[at].strip() for name, at in header.columns.items() if at < len(row)},
        )


def _plain(name: str) -> str:
    """A column's name without what writers differ in: case, quotes, dots, dashes, underscores."""
    return " ".join(re.sub(r"[\s._\-\"']+", " ", name.casefold()).split())


def find_decimal_mark(path: str, lines: Sequence[str], amounts: Iterable[tuple[int, str]]) -> str:
    """The decimal mark that amounts show, each with its line; "." where none has any.

    Raises:
        BookError: G107 no amount shows which of two readings is meant, G108 they show both.
    """
    shown = ""
    unclear: tuple[int, str] | None = None
    for line, text in amounts:
        for number in _NUMBER.findall(_BETWEEN_AMOUNTS.sub(" ", _KRONER.sub("", text))):
            mark = _shown_mark(number.rstrip(".,"))
            if mark is None:
                unclear = unclear or (line, number)
            elif mark and shown and mark != shown:
                span = Span(path, line)
                raise BookError([Problem("G108", span, {"text": number}, lines[line - 1])])
            else:
                shown = shown or mark
    if unclear and not shown:
        line, number = unclear
        raise BookError([Problem("G107", Span(path, line), {"text": number}, lines[line - 1])])
    return shown or "."


def _shown_mark(number: str) -> str | None:
    """The decimal mark of a number, "" where it has none, None where that cannot be told."""
    marks = [char for char in number if char in ".,"]
    if not marks:
        return ""
    last = marks[-1]
    if len(set(marks)) > 1:
        return last
    other = "," if last == "." else "."
    if len(marks) > 1:
        return other
    before, _, after = number.partition(last)
    if len(after) != 3 or len(before) > 3 or before == "0":  # noqa: PLR2004 - digits of a group
        return last
    return None


def amounts_in(text: str, state: State) -> list[tuple[str, Decimal]] | None:
    """Currency and amount of each amount in a cell, None where one cannot be read."""
    found = []
    for part in _BETWEEN_AMOUNTS.split(text) if text else ():
        plain = " ".join(_KRONER.sub("", part.replace("−", "-")).split())
        negative = plain.endswith("-") or (plain.startswith("(") and plain.endswith(")"))
        plain = plain.removesuffix("-").strip("() ") if negative else plain
        try:
            written = read_amount(plain, 0, state)
        except Fault:
            return None
        if written.end != len(plain):
            return None
        quantity = written.amount.quantity
        found.append((written.amount.commodity, -quantity if negative else quantity))
    return found
