"""A trial balance: what a general ledger says each account holds, read from a file."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.problems import BookError, Problem, Span

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

ZERO: Final = Decimal(0)


class LedgerBalance(msgspec.Struct, frozen=True):
    """One account's balance, debits positive; `currency` is "" where none is written.

    `line` counts from 1, 0 where the file has no lines to count.
    """

    account: str
    currency: str
    amount: Decimal
    line: int = 0


class TrialBalance(msgspec.Struct, frozen=True):
    """All balances of a file, in its order.

    `tree`: an account holds what is below it too; None where the file does not tell. `totals` is
    what the file says they add up to, None where it says nothing.
    """

    balances: tuple[LedgerBalance, ...]
    tree: bool | None = None
    totals: Mapping[str, Decimal] | None = None


def without_subaccounts(
    trial: TrialBalance, receivable: Container[str], path: str
) -> tuple[LedgerBalance, ...]:
    """The balances of receivable accounts, none of them counted in another.

    Where an account and one below it are both there, and the file does not say whether the upper
    one holds the lower, its total tells; without one, a whole trial balance adds up to zero.

    Raises:
        BookError: G106 an account twice, G113 it cannot be told what an account holds.
    """
    _check_once(trial.balances, path)
    chosen = [one for one in trial.balances if one.account in receivable]
    top = _tops(chosen)
    if trial.tree is False or len(top) == len(chosen):
        return tuple(chosen)
    if trial.tree:
        return tuple(top)
    wanted = _without_zeros(trial.totals or {})
    if _sums(trial.balances) == wanted:
        return tuple(chosen)
    if _sums(_tops(trial.balances)) == wanted:
        return tuple(top)
    upper = {one.account for one in top}
    lower = next(one for one in chosen if one.account not in upper)
    above = next(name for name in _above(lower.account) if name in upper)
    values = {"account": above, "below": lower.account}
    raise BookError([Problem("G113", Span(path, lower.line), values)])


def _check_once(balances: Sequence[LedgerBalance], path: str) -> None:
    seen: dict[tuple[str, str], LedgerBalance] = {}
    problems = []
    for one in balances:
        first = seen.setdefault((one.account, one.currency), one)
        if first is not one:
            problems.append(Problem("G106", Span(path, one.line), {"account": one.account}))
    if problems:
        raise BookError(problems)


def _tops(balances: Sequence[LedgerBalance]) -> list[LedgerBalance]:
    """Those that are below no other."""
    names = {one.account for one in balances}
    return [one for one in balances if not any(name in names for name in _above(one.account))]


def _above(account: str) -> list[str]:
    parts = account.split(":")
    return [":".join(parts[:depth]) for depth in range(1, len(parts))]


def _sums(balances: Sequence[LedgerBalance]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for one in balances:
        sums[one.currency] += one.amount
    return _without_zeros(sums)


def _without_zeros(sums: Mapping[str, Decimal]) -> dict[str, Decimal]:
    return {currency: sum_ for currency, sum_ in sums.items() if sum_}
