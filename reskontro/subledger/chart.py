"""What an account is to the subledger: its role, and on a receivable account whose it is."""

from __future__ import annotations

from fnmatch import translate
from re import compile as regex
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reskontro.settings import Accounts

Role = Literal[
    "", "receivable", "revenue", "vat", "bank", "loss", "recovered", "allowance",
    "allowance_change", "prepaid", "fee", "interest", "opening",
]  # fmt: skip


class Place(msgspec.Struct, frozen=True, gc=False):
    """An account's role; on a receivable account also its control account and what is below it.

    `customer` is "" straight on the control account. `document` is what follows the customer.
    """

    role: Role = ""
    control: str = ""
    customer: str = ""
    document: str = ""


class Chart:
    """Finds the place of an account; each account is looked up once."""

    def __init__(self, find: Callable[[str], tuple[Role, str]], levels: int = 1) -> None:
        """`find` gives an account's role and, where it is receivable, its control account."""
        self._find = find
        self._levels = levels
        self.places: dict[str, Place] = {}

    def place(self, account: str) -> Place:
        """The place of an account."""
        known = self.places.get(account)
        if known is None:
            known = self.places[account] = self._place(account)
        return known

    def is_receivable(self, account: str) -> bool:
        """Whether postings on the account are entries of the subledger."""
        return self.place(account).role == "receivable"

    def _place(self, account: str) -> Place:
        role, control = self._find(account)
        if role != "receivable":
            return Place(role)
        below = account[len(control) + 1 :].split(":") if len(account) > len(control) else []
        return Place(
            role,
            control,
            ":".join(below[: self._levels]),
            ":".join(below[self._levels :]),
        )


def configured(accounts: Accounts) -> Callable[[str], tuple[Role, str]]:
    """The roles as the settings give them: the most specific pattern that fits an account wins.

    A pattern fits an account and all accounts below it. One without wildcards is more specific
    than one with, and the longer is more specific than the shorter.
    """
    exact: dict[str, Role] = {}
    globs: list[tuple[str, Callable[[str], object], Role]] = []
    for role, patterns in _roles(accounts).items():
        for pattern in patterns:
            if any(mark in pattern for mark in "*?["):
                globs.append((pattern, regex(translate(pattern)).match, role))
            else:
                exact.setdefault(pattern, role)
    globs.sort(key=lambda entry: (-len(entry[0].rstrip("*")), entry[0]))

    def find(account: str) -> tuple[Role, str]:
        name = account
        while name:
            role = exact.get(name)
            if role is not None:
                return role, name
            name = name.rpartition(":")[0]
        names = account.split(":")
        for _pattern, fits, role in globs:
            for depth in range(1, len(names) + 1):
                name = ":".join(names[:depth])
                if fits(name):
                    return role, name
        return "", ""

    return find


def _roles(accounts: Accounts) -> Mapping[Role, tuple[str, ...]]:
    return {
        "receivable": accounts.receivable,
        "revenue": accounts.revenue,
        "vat": accounts.vat,
        "bank": accounts.bank,
        "loss": accounts.loss,
        "recovered": accounts.recovered,
        "allowance": accounts.allowance,
        "allowance_change": accounts.allowance_change,
        "prepaid": accounts.prepaid,
        "fee": accounts.fee,
        "interest": accounts.interest,
        "opening": accounts.opening,
    }
