"""Trial balances as CSV, as accounting programs and `hledger bal -O csv` write them.

The header is the first line with a column for the account and one for the balance; what stands
above it (titles, dates) is passed over. Delimiter and decimal mark are recognised.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.book.trial_balance import ZERO, LedgerBalance, TrialBalance
from reskontro.journal.amounts import read_amount
from reskontro.journal.faults import Fault
from reskontro.journal.state import State
from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

#: Names of columns, best first, as `_plain` writes them.
ACCOUNT: Final = (
    "account", "konto", "account number", "account no", "kontonummer", "kontonr", "konto nr",
)  # fmt: skip
BALANCE: Final = (
    "closing balance", "ending balance", "utgående saldo", "utgående balanse", "utgående balans",
    "ub", "balance", "saldo", "amount", "value", "belop", "beløp", "belopp",
)  # fmt: skip
DEBIT: Final = ("debit", "debet")
CREDIT: Final = ("credit", "kredit")
CURRENCY: Final = ("currency", "commodity", "valuta", "currency code", "valutakode")

_DELIMITERS = (",", ";", "\t", "|")
_HEADER_WITHIN = 30
_TOTALS = frozenset(("total", "total:", "totalt", "sum", "sum:", "summa", "summa:"))

_NUMBER = re.compile(r"[0-9][0-9.,]*")
_KRONER = re.compile(r"(?i)\bkr(?:\b\.?|(?=[0-9]))|(?<=[0-9]),[-–](?=\s|$)")
_BETWEEN_AMOUNTS = re.compile(r",\s+")


class _Columns(NamedTuple):
    """Where in a row account, balance (or debit and credit) and currency stand."""

    account: int
    balance: int | None
    debit: int | None
    credit: int | None
    currency: int | None


class _Cell(NamedTuple):
    """A row with an account: its amounts as texts, the second to be taken off."""

    line: int
    account: str
    currency: str
    plus: str
    minus: str


def read_csv(path: str, text: str, decimal_mark: str = "") -> TrialBalance:
    """The balances in a CSV text; `decimal_mark` is "." or ",", "" where the file tells.

    Raises:
        BookError: G104 no such columns, G105 an amount cannot be read, G107 the decimal mark
            cannot be told, G108 there are two.
    """
    lines = _lines(text)
    start, delimiter, columns = _header(path, lines)
    cells = list(_cells(lines, start, delimiter, columns))
    mark = decimal_mark or _decimal_mark(path, lines, cells)
    state = State(path, decimal_mark=mark)
    problems: list[Problem] = []
    found: list[LedgerBalance] = []
    totals: dict[str, Decimal] | None = None
    for cell in cells:
        sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for part, sign in ((cell.plus, 1), (cell.minus, -1)):
            amounts = _amounts(part, state)
            if amounts is None:
                span = Span(path, cell.line)
                values = {"text": part, "account": cell.account}
                problems.append(Problem("G105", span, values, lines[cell.line - 1]))
                continue
            for currency, amount in amounts:
                sums[currency or cell.currency] += sign * amount
        if not sums:
            sums[cell.currency] = ZERO
        if cell.account.casefold() in _TOTALS:
            totals = {**(totals or {}), **sums}
        else:
            found += [LedgerBalance(cell.account, c, sum_, cell.line) for c, sum_ in sums.items()]
    if problems:
        raise BookError(problems)
    return TrialBalance(tuple(found), None, totals)


def looks_like_csv(text: str) -> bool:
    """Whether a line near the top names a column of accounts and one of balances."""
    return _find_header(_lines(text)) is not None


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _header(path: str, lines: Sequence[str]) -> tuple[int, str, _Columns]:
    """The number of the line after the header, the delimiter, and the columns.

    Raises:
        BookError: G104, there is none.
    """
    if found := _find_header(lines):
        return found
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    best = max(_DELIMITERS, key=lines[first].count)
    names = ", ".join(name.strip() for name in next(csv.reader([lines[first]], delimiter=best)))
    raise BookError([Problem("G104", Span(path, first + 1), {"found": names}, lines[first])])


def _find_header(lines: Sequence[str]) -> tuple[int, str, _Columns] | None:
    for at, line in enumerate(lines[:_HEADER_WITHIN]):
        for delimiter in _DELIMITERS:
            if delimiter in line:
                names = [_plain(name) for name in next(csv.reader([line], delimiter=delimiter))]
                if columns := _columns(names):
                    return at + 1, delimiter, columns
    return None


def _columns(names: list[str]) -> _Columns | None:
    def place(wanted: Iterable[str]) -> int | None:
        return next((names.index(name) for name in wanted if name in names), None)

    account, balance = place(ACCOUNT), place(BALANCE)
    debit, credit = place(DEBIT), place(CREDIT)
    if account is None or (balance is None and (debit is None or credit is None)):
        return None
    return _Columns(account, balance, debit, credit, place(CURRENCY))


def _plain(name: str) -> str:
    """A column's name without what writers differ in: case, quotes, dots, dashes, underscores."""
    return " ".join(re.sub(r"[\s._\-\"']+", " ", name.casefold()).split())


def _cells(lines: Sequence[str], start: int, delimiter: str, columns: _Columns) -> Iterator[_Cell]:
    """The rows that name an account; a total is one too."""
    reader = csv.reader(lines[start:], delimiter=delimiter)
    before = start
    for row in reader:
        line, before = before + 1, start + reader.line_num

        def cell(at: int | None, row: list[str] = row) -> str:
            return row[at].strip() if at is not None and at < len(row) else ""

        account = cell(columns.account)
        if not account:
            continue
        if columns.balance is None:
            plus, minus = cell(columns.debit), cell(columns.credit)
        else:
            plus, minus = cell(columns.balance), ""
        yield _Cell(line, account, cell(columns.currency), plus, minus)


def _decimal_mark(path: str, lines: Sequence[str], cells: Sequence[_Cell]) -> str:
    """The decimal mark that the amounts show, "." where none has any.

    Raises:
        BookError: G107 no amount shows which of two readings is meant, G108 they show both.
    """
    shown = ""
    unclear: tuple[_Cell, str] | None = None
    for cell in cells:
        for part in (cell.plus, cell.minus):
            for number in _NUMBER.findall(_BETWEEN_AMOUNTS.sub(" ", _KRONER.sub("", part))):
                mark = _shown_mark(number.rstrip(".,"))
                if mark is None:
                    unclear = unclear or (cell, number)
                elif mark and shown and mark != shown:
                    values = {"text": number, "account": cell.account}
                    span = Span(path, cell.line)
                    raise BookError([Problem("G108", span, values, lines[cell.line - 1])])
                else:
                    shown = shown or mark
    if unclear and not shown:
        cell, number = unclear
        values = {"text": number, "account": cell.account}
        raise BookError([Problem("G107", Span(path, cell.line), values, lines[cell.line - 1])])
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


def _amounts(text: str, state: State) -> list[tuple[str, Decimal]] | None:
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
