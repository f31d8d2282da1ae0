"""What speaks against using a file that was read: its own sums, a foreign account or currency."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from reskontro.exchange.bank.accounts import is_same_account
from reskontro.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Collection

    from reskontro.exchange.bank.model import BankFile, BankStatement

#: So many figures of a file are named in a text.
_SHOWN: Final = 3


def refusals(
    file: BankFile,
    *,
    accounts: Collection[str] = (),
    currencies: Collection[str] = (),
    placed: Collection[str] = (),
    differences_accepted: bool = False,
) -> list[Problem]:
    """The problems for which nothing of a file may be used; none is all well.

    `accounts` are the firm's own, as numbers, IBANs or bankgiros, and `currencies` those there is an
    account of the books for; an empty one holds nothing. Those of `placed` have an account of the
    books whatever their currency is. A statement that names no account passes. Problems are F301 to
    F310 of the file's sums, F501 a foreign account, F502 and F503 a currency there is no account
    for.
    """
    found = [] if differences_accepted else [one.problem for one in file.differences]
    for statement in file.statements:
        values = {"account": statement.account, "currency": statement.currency}
        if accounts and statement.account and not _is_own(statement, accounts):
            own = {**values, "own": ", ".join(sorted(accounts))}
            found.append(Problem("F501", statement.place, own))
        if currencies and statement.currency not in currencies and not _is_own(statement, placed):
            code = "F502" if statement.account else "F503"
            found.append(Problem(code, statement.place, values))
    return found


def differences_of(file: BankFile) -> str:
    """By how much a file does not add up, as figures for a text: stated less found."""
    figures = dict.fromkeys(
        f"{one.difference:f} {one.currency}".strip() for one in file.differences
    )
    shown = ", ".join(islice(figures, _SHOWN))
    return shown if len(figures) <= _SHOWN else f"{shown}, …"


def _is_own(statement: BankStatement, accounts: Collection[str]) -> bool:
    named = (statement.account, *statement.other_accounts)
    return any(is_same_account(one, own) for one in named for own in accounts)
