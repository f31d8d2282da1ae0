"""The short way from a common transaction to an entry, without the objects between.

It does what `Common` and `Collector` do together, to the same result, for transactions with at
most one posting on a receivable account and nothing about them that needs a second look; all
others it hands to those two. A property test holds both ways together.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from reskontro.journal import Posting, Transaction
from reskontro.journal.common import COMMON, FIRST, Common, UncommonError, read_comment, vet
from reskontro.subledger.entries import EQUITY, is_closing
from reskontro.subledger.kinds import BITS

if TYPE_CHECKING:
    from reskontro.journal import State
    from reskontro.subledger.chart import Chart, Place
    from reskontro.subledger.entries import Collector

_RECEIVABLE = BITS["receivable"]
_REVENUE = BITS["revenue"]
_ZERO = Decimal(0)
#: The groups that hold the comment of the second and the third posting.
_SECOND, _THIRD = FIRST + 4, FIRST + 8


class QuickEntries:
    """Reads common transactions straight into a collector."""

    def __init__(self, collector: Collector, chart: Chart) -> None:
        self._collector = collector
        self._chart = chart
        self._common = Common()
        self._dates: dict[str, date] = {}
        #: Per account as written: the bit of its role, the account its turnover counts under.
        self._accounts: dict[str, tuple[int, str, Place]] = {}

    def __call__(  # noqa: C901, PLR0912, PLR0915 - unrolled: this is where the time goes
        self, text: str, position: int, line: int, state: State
    ) -> tuple[list[Transaction], int, int]:
        """Take in common transactions from `position`, at `line` (from 1).

        Returns the position and line of what follows, and a transaction that is common but has
        to go the longer way.
        """
        match = COMMON.match
        dates = self._dates
        accounts = self._accounts
        turnover = self._collector.collected.turnover
        taken = 0
        try:
            while found := match(text, position):
                (
                    day, status, code, description, comment,
                    account1, quantity1, commodity, comment1,
                    account2, quantity2, commodity2, comment2,
                    account3, quantity3, commodity3, comment3,
                    account4, _, _, _,
                ) = found.groups("")  # fmt: skip
                if commodity != commodity2 or account4:
                    break
                if day not in dates:
                    dates[day] = date.fromisoformat(day)
                on = dates[day]
                if account1 not in accounts:
                    self._know(account1)
                bit1, counted1, place1 = accounts[account1]
                if account2 not in accounts:
                    self._know(account2)
                bit2, counted2, place2 = accounts[account2]
                amount1 = Decimal(quantity1)
                amount2 = Decimal(quantity2)
                rest = amount1 + amount2
                debited = credited = 0
                if amount1 > _ZERO:
                    debited = bit1
                else:
                    credited = bit1
                if amount2 > _ZERO:
                    debited |= bit2
                else:
                    credited |= bit2
                if account3:
                    if commodity3 != commodity:
                        break
                    if account3 not in accounts:
                        self._know(account3)
                    bit3, counted3, place3 = accounts[account3]
                    amount3 = Decimal(quantity3)
                    rest += amount3
                    if amount3 > _ZERO:
                        debited |= bit3
                    else:
                        credited |= bit3
                    last = _THIRD
                else:
                    bit3 = 0
                    last = _SECOND
                if rest or (debited | credited) & EQUITY:
                    break

                at = line + 1
                if comment:
                    tags, note = read_comment(comment)
                    at += comment.count("\n")
                    if is_closing(tags):
                        break
                else:
                    tags = ()
                    note = ""
                lines1 = comment1.count("\n") if comment1 else 0
                lines2 = comment2.count("\n") if comment2 else 0
                if comment1 and bit1 != _RECEIVABLE:
                    read_comment(comment1)
                if comment2 and bit2 != _RECEIVABLE:
                    read_comment(comment2)
                if comment3 and bit3 != _RECEIVABLE:
                    read_comment(comment3)
                receivable = (bit1 == _RECEIVABLE) + (bit2 == _RECEIVABLE) + (bit3 == _RECEIVABLE)
                if receivable:
                    if receivable > 1:
                        break
                    if bit1 == _RECEIVABLE:
                        place, amount, remark = place1, amount1, comment1
                    elif bit2 == _RECEIVABLE:
                        place, amount, remark = place2, amount2, comment2
                        at += 1 + lines1
                    else:
                        place, amount, remark = place3, amount3, comment3
                        at += 2 + lines1 + lines2
                    if not amount or not place.customer:
                        break
                    if remark:
                        own, remark = read_comment(remark)
                    else:
                        own = ()
                    revenue = _ZERO
                    if (debited | credited) & _REVENUE:
                        if bit1 == _REVENUE:
                            revenue -= amount1
                        if bit2 == _REVENUE:
                            revenue -= amount2
                        if bit3 == _REVENUE:
                            revenue -= amount3
                    self._collector.add(
                        self._collector.entry(
                            Transaction(
                                on, description.rstrip(), (), state.path, line, status, code,
                                tags, note,
                            ),
                            Posting("", amount, commodity, own, at, remark),
                            place,
                            credited if amount > _ZERO else debited,
                            revenue,
                        )
                    )  # fmt: skip
                key = (counted1, on, commodity)
                try:
                    turnover[key] += amount1
                except KeyError:
                    turnover[key] = amount1
                key = (counted2, on, commodity)
                try:
                    turnover[key] += amount2
                except KeyError:
                    turnover[key] = amount2
                if account3:
                    key = (counted3, on, commodity)
                    try:
                        turnover[key] += amount3
                    except KeyError:
                        turnover[key] = amount3
                taken += 1
                position = found.end()
                line += 2 + comment.count("\n") + lines1 + lines2
                if account3:
                    line += 1 + comment3.count("\n")
                line += position - found.end(last)
        except (UncommonError, ValueError):
            pass
        self._collector.collected.transactions += taken
        return self._common(text, position, line, state, 1)

    def _know(self, account: str) -> None:
        """Learn an account's place.

        Raises:
            UncommonError: its name is not an ordinary one.
        """
        place = self._chart.place(vet(account))
        self._accounts[account] = BITS[place.role], place.control or account, place
