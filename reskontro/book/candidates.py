"""Accounts that may be receivable where no posting is on one: what a message can name."""

from __future__ import annotations

from collections import Counter, defaultdict
from decimal import Decimal
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from reskontro.book.guess import account_type, speaks_of_debtors

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from reskontro.subledger.chart import Chart, Role
    from reskontro.subledger.entries import Turnover

#: How much of two names must be the same for one to be a slip of the pen of the other.
_ALIKE: Final = 0.5


def candidates(
    turnover: Turnover,
    chart: Chart,
    declared: Mapping[str, str],
    roles: Collection[Role],
    meant: Collection[str] = (),
) -> list[str]:
    """Accounts of these roles that may be receivable, the likeliest first.

    Assets or of no type, with no less debit than credit; of the accounts of customers the one above
    them. `meant` is what a setting names: of accounts that neither speak of debtors nor have
    accounts below them only those named much like it are told.
    """
    sums: dict[str, Decimal] = defaultdict(lambda: _ZERO)
    for (account, _, _), quantity in turnover.items():
        if chart.place(account).role in roles and account_type(account, declared) in _ASSETS:
            sums[account] += quantity
    below = Counter(account.rpartition(":")[0] for account in sums)
    found: dict[str, Decimal] = defaultdict(lambda: _ZERO)
    ranks: dict[str, tuple[int, float]] = {}
    for account, quantity in sums.items():
        control = _control(account, below, declared)
        found[control] += quantity
        ranks[control] = _rank(control, account, declared, meant)
    return sorted(
        (
            control
            for control, quantity in found.items()
            if quantity >= 0 and (ranks[control][0] < _OTHER or not meant or _alike(control, meant))
        ),
        key=lambda control: (ranks[control], control),
    )


def _control(account: str, below: Mapping[str, int], declared: Mapping[str, str]) -> str:
    """The account above those of customers, as far as names tell; else the account itself."""
    names = account.split(":")
    for depth, name in enumerate(names, start=1):
        if speaks_of_debtors(name):
            return ":".join(names[:depth])
    above = ":".join(names[:-1])
    if len(names) == 2:  # noqa: PLR2004 - a name and one below it
        return account if account_type(above, declared) else above
    return above if above and below[above] > 1 else account


def _rank(
    control: str, account: str, declared: Mapping[str, str], meant: Collection[str]
) -> tuple[int, float]:
    """What speaks of debtors, then what has accounts below it, then others, last cash."""
    rank = _OTHER
    if any(map(speaks_of_debtors, control.split(":"))):
        rank = 0
    elif account_type(account, declared) == "C":
        rank = _OTHER + 1
    elif control != account:
        rank = 1
    return rank, -max((_likeness(control, one) for one in meant), default=0.0)


def _alike(control: str, meant: Collection[str]) -> bool:
    return any(_likeness(control, one) >= _ALIKE for one in meant)


def _likeness(name: str, other: str) -> float:
    """How much of the longer name both begin with: numbers of a chart are alike so, 0 to 1."""
    pairs = zip(name.casefold(), other.casefold(), strict=False)
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return alike / max(len(name), len(other), 1)


_ZERO: Final = Decimal(0)
_OTHER: Final = 2
_ASSETS: Final = frozenset(("", "A", "C"))
