"""Balance assertions: what the writer claims an account holds.

They are checked in date order, then in parse order; a posting's own date counts. Real and virtual
postings count alike, and amounts must be equal exactly. Source: hledger's manual, "Balance
assertions".
"""

from __future__ import annotations

from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING

from reskontro.journal.balance import show
from reskontro.journal.exact import use_exact_decimals
from reskontro.problems import Problem, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Set as AbstractSet
    from datetime import date

    from reskontro.journal.model import Assertion, Posting, Transaction

Sums = dict[str, Decimal]
Event = tuple["date", int, str, "Posting", str]
_ZERO = Decimal(0)


def check_assertions(
    transactions: Iterable[Transaction],
    asserted: AbstractSet[tuple[str, bool]] | None = None,
    *,
    excerpt: Callable[[str, int], str] | None = None,
) -> list[Problem]:
    """The assertions that do not hold, over the transactions of one tree of files.

    `asserted` is `Reader.asserted` of an earlier reading; with it only postings on those accounts
    are kept, without it all are. `excerpt` gives the line of a path. Where several top-level files
    are each to be read by themselves, as hledger reads them, call this once for each.
    """
    use_exact_decimals()
    wanted = None if asserted is None else _wanted(asserted)
    events: list[Event] = []
    number = 0
    for transaction in transactions:
        for posting in transaction.postings:
            number += 1
            if wanted is None or wanted(posting.account):
                day = posting.date or transaction.date
                events.append((day, number, posting.account, posting, transaction.path))
    events.sort(key=itemgetter(0, 1))
    balances = Balances()
    problems: list[Problem] = []
    for index, (_, _, account, posting, path) in enumerate(events):
        balances.add(account, posting.commodity, posting.quantity)
        assertion = posting.assertion
        if assertion is None or _goes_on(events, index):
            continue
        problem = _check(assertion, balances, posting, path, excerpt)
        if problem is not None:
            problems.append(problem)
    return problems


def _wanted(asserted: AbstractSet[tuple[str, bool]]) -> Callable[[str], bool]:
    """Whether an account's postings bear on any of the assertions."""
    exact = {account for account, _ in asserted}
    above = tuple(sorted(f"{account}:" for account, inclusive in asserted if inclusive))
    known: dict[str, bool] = {}

    def wanted(account: str) -> bool:
        answer = known.get(account)
        if answer is None:
            answer = known[account] = account in exact or account.startswith(above)
        return answer

    return wanted


def _goes_on(events: list[Event], index: int) -> bool:
    """Whether the next event is of the same line: an amount left out, in several commodities."""
    posting, path = events[index][3:5]
    if not posting.inferred or index + 1 == len(events):
        return False
    following, next_path = events[index + 1][3:5]
    return following.line == posting.line and next_path == path and following.inferred


class Balances:
    """Running balances by account and commodity."""

    def __init__(self) -> None:
        self._own: dict[str, Sums] = {}
        self._below: dict[str, list[str]] = {}

    def add(self, account: str, commodity: str, quantity: Decimal) -> None:
        """Post a quantity on an account."""
        sums = self._own.get(account)
        if sums is None:
            sums = self._own[account] = {}
            name = account
            while name:
                self._below.setdefault(name, []).append(account)
                name = name.rpartition(":")[0]
        sums[commodity] = sums.get(commodity, _ZERO) + quantity

    def of(self, account: str, *, inclusive: bool) -> Sums:
        """What an account holds by commodity, with its subaccounts where `inclusive`."""
        if not inclusive:
            return self._own.get(account, {})
        total: Sums = {}
        for name in self._below.get(account, ()):
            for commodity, quantity in self._own[name].items():
                total[commodity] = total.get(commodity, _ZERO) + quantity
        return total


def _check(
    assertion: Assertion,
    balances: Balances,
    posting: Posting,
    path: str,
    excerpt: Callable[[str, int], str] | None,
) -> Problem | None:
    held = balances.of(posting.account, inclusive=assertion.inclusive)
    expected = assertion.amount
    actual = held.get(expected.commodity, _ZERO)
    text = excerpt(path, posting.line) if excerpt else ""
    span = Span(path, posting.line, assertion.column)
    if actual != expected.quantity:
        values = {
            "account": posting.account,
            "expected": show({expected.commodity: expected.quantity}),
            "actual": show({expected.commodity: actual}),
            "difference": show({expected.commodity: actual - expected.quantity}),
        }
        return Problem("J601", span, values, text, 1)
    if assertion.total:
        others = {name: sum_ for name, sum_ in held.items() if sum_ and name != expected.commodity}
        if others:
            values = {
                "account": posting.account,
                "expected": show({expected.commodity: expected.quantity}),
                "others": show(others),
            }
            return Problem("J604", span, values, text, 1)
    return None
