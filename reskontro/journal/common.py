"""The fast path: one regular expression reads a whole common transaction.

What journals look like 99 % of the time: an ISO date, two to four postings with plain amounts in
one commodity, comments with tags. Whatever is not exactly that is left to the general path, also
what is wrong, so that there is one place that knows errors. Both give the same transactions; a
property test holds them together.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from reskontro.journal.model import Posting, Transaction

if TYPE_CHECKING:
    from reskontro.journal.model import Tags
    from reskontro.journal.state import State

_COMMENT = r"((?:[ \t]*+;[^;\n]*+)?+(?:\n[ \t]++;[^;\n]*+)*+)[ \t]*+\n"
_POSTING = (
    r"[ \t]++([^\x00-\x20;(\[*!=@\"][^\x00-\x20;\"]*+(?: [^\x00-\x20;\"]++)*+)  ++"
    r"(-?\d++(?:\.\d\d?+)?+) ([A-Za-z]++)" + _COMMENT
)
_COMMON = re.compile(
    r"(\d\d\d\d-\d\d-\d\d)(?: ([*!]))?+(?: \(([^()\n\t]*+)\))?+(?: ([^\x00-\x20;(*!=|][^\x00-\x1f;]*+))?+"
    + _COMMENT
    + _POSTING
    + _POSTING
    + rf"(?:{_POSTING}(?:{_POSTING})?+)?+"
    + r"(?![ \t])\n*+",
    re.ASCII,
)
_TAG = re.compile(r"([^\s:;]++):[ \t]*+([^,\n]*+)")
_LOOKS_LIKE_AMOUNT = re.compile(r"[\d)](?:[^ ]*)?(?: [^ ]*)?\Z")

#: How many transactions one call reads at most, so that a window is never held as objects.
RUN = 500


class Common:
    """Reads runs of common transactions; holds the caches that make it quick.

    To be called only where the state is `plain`.
    """

    def __init__(self) -> None:
        self._dates: dict[str, date] = {}
        self._accounts: dict[str, str] = {}

    def __call__(
        self, text: str, position: int, line: int, state: State
    ) -> tuple[list[Transaction], int, int]:
        """Read common transactions from `position`, which stands at `line` (from 1).

        Returns them with the position and line of what follows; none where the next
        transaction is not a common one.
        """
        run: list[Transaction] = []
        path = state.path
        match = _COMMON.match
        count = text.count
        dates = self._dates
        accounts = self._accounts
        while len(run) < RUN and (found := match(text, position)):
            (
                day, status, code, description, comment,
                account1, quantity1, commodity, comment1,
                account2, quantity2, commodity2, comment2,
                account3, quantity3, commodity3, comment3,
                account4, quantity4, commodity4, comment4,
            ) = found.groups()  # fmt: skip
            if commodity != commodity2:
                break
            try:
                on = dates[day]
            except KeyError:
                try:
                    on = dates[day] = date.fromisoformat(day)
                except ValueError:
                    break
            try:
                account1 = accounts[account1]
                account2 = accounts[account2]
            except KeyError:
                if not (self._know(account1) and self._know(account2)):
                    break
            tags: Tags = ()
            at = line
            if comment:
                tags = _tags(comment)
                at += count("\n", found.start(5), found.end(5))
            at += 1
            amount1 = Decimal(quantity1)
            amount2 = Decimal(quantity2)
            rest = amount1 + amount2
            own: Tags = ()
            if comment1:
                own = _tags(comment1)
            first = Posting(account1, amount1, commodity, own, at)
            at += 1
            if comment1:
                at += comment1.count("\n")
                own = ()
            if comment2:
                own = _tags(comment2)
            second = Posting(account2, amount2, commodity, own, at)
            if account3 is None:
                postings: tuple[Posting, ...] = (first, second)
            else:
                if commodity3 != commodity:
                    break
                at += 1
                if comment2:
                    at += comment2.count("\n")
                    own = ()
                try:
                    account3 = accounts[account3]
                except KeyError:
                    if not self._know(account3):
                        break
                amount3 = Decimal(quantity3)
                rest += amount3
                if comment3:
                    own = _tags(comment3)
                third = Posting(account3, amount3, commodity, own, at)
                if account4 is None:
                    postings = (first, second, third)
                else:
                    if commodity4 != commodity:
                        break
                    at += 1
                    if comment3:
                        at += comment3.count("\n")
                        own = ()
                    if not self._know(account4):
                        break
                    amount4 = Decimal(quantity4)
                    rest += amount4
                    if comment4:
                        own = _tags(comment4)
                    postings = (
                        first,
                        second,
                        third,
                        Posting(account4, amount4, commodity, own, at),
                    )
            if rest:
                break
            run.append(
                Transaction(
                    on,
                    description.rstrip() if description else "",
                    postings,
                    path,
                    line,
                    status or "",
                    code or "",
                    tags,
                )  # fmt: skip
            )
            end = found.end()
            line += count("\n", position, end)
            position = end
        return run, position, line

    def _know(self, account: str) -> bool:
        """Whether an account name is an ordinary one; the same name is one object from here on."""
        if account in self._accounts:
            return True
        if " " in account and _LOOKS_LIKE_AMOUNT.search(account):
            return False
        self._accounts[account] = account
        return True


def _tags(comment: str) -> Tags:
    return tuple([(name.lower(), value.rstrip()) for name, value in _TAG.findall(comment)])
