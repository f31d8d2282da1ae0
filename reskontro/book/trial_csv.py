"""Trial balances as CSV, as accounting programs and `hledger bal -O csv` write them.

The header is the first line with a column for the account and one for the balance; what stands
above it (titles, dates) is passed over. Delimiter and decimal mark are recognised.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from reskontro.book.csv_table import (
    amounts_in,
    find_decimal_mark,
    find_header,
    lines_of,
    names_in,
    rows_below,
)
from reskontro.book.trial_balance import ZERO, LedgerBalance, TrialBalance
from reskontro.journal.state import State
from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence
    from decimal import Decimal

    from reskontro.book.csv_table import Header

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
_NAMES: Final = {
    "account": ACCOUNT,
    "balance": BALANCE,
    "debit": DEBIT,
    "credit": CREDIT,
    "currency": CURRENCY,
}

_TOTALS = frozenset(("total", "total:", "totalt", "sum", "sum:", "summa", "summa:"))


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
    lines = lines_of(text)
    header = find_header(lines, _NAMES, _is_enough)
    if header is None:
        raise _no_columns(path, lines)
    cells = list(_cells(lines, header))
    told = [(cell.line, part) for cell in cells for part in (cell.plus, cell.minus)]
    mark = decimal_mark or find_decimal_mark(path, lines, told)
    state = State(path, decimal_mark=mark)
    problems: list[Problem] = []
    found: list[LedgerBalance] = []
    totals: dict[str, Decimal] | None = None
    for cell in cells:
        sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for part, sign in ((cell.plus, 1), (cell.minus, -1)):
            amounts = amounts_in(part, state)
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
    return find_header(lines_of(text), _NAMES, _is_enough) is not None


def _is_enough(columns: Container[str]) -> bool:
    balance = "balance" in columns or ("debit" in columns and "credit" in columns)
    return "account" in columns and balance


def _no_columns(path: str, lines: Sequence[str]) -> BookError:
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    names = ", ".join(names_in(lines[first]))
    return BookError([Problem("G104", Span(path, first + 1), {"found": names}, lines[first])])


def _cells(lines: Sequence[str], header: Header) -> Iterator[_Cell]:
    """The rows that name an account; a total is one too."""
    for line, cells in rows_below(lines, header):
        account = cells.get("account", "")
        if not account:
            continue
        if "balance" in header.columns:
            plus, minus = cells.get("balance", ""), ""
        else:
            plus, minus = cells.get("debit", ""), cells.get("credit", "")
        yield _Cell(line, account, cells.get("currency", ""), plus, minus)
