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

_COMMENT = r"((?:[ \t]*+;[^\n]*+)?+(?:\n[ \t]++;[^\n]*+)*+[ \t]*+)\n"
_POSTING = (
    r"[ \t]++([^\x00-\x20;(\[*!=@\"][^\x00-\x20;\"]*+(?: [^\x00-\x20;\"]++)*+)  ++"
    r"(-?\d++(?:\.\d\d?+)?+) ([A-Za-z]++)" + _COMMENT
)
_COMMON = re.compile(
    r"(\d\d\d\d-\d\d-\d\d)(?: ([*!]))?+(?: \(([^()\n\t]*+)\))?+"
    r"(?: ([^\x00-\x20;(*!=|][^\x00-\x1f;]*+))?+" + _COMMENT + _POSTING + _POSTING
    + rf"(?:{_POSTING}(?:{_POSTING})?+)?+"
    + r"(?![ \t])\n*+",
    re.ASCII,
)  # fmt: skip
#: The groups that hold the comment of the second, third and fourth posting.
_SECOND, _THIRD, _FOURTH = 13, 17, 21
_TAG = re.compile(r"([^\s:]++):[ \t]*+([^,\n]*+)")
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

    def __call__(  # noqa: C901, PLR0912, PLR0915 - unrolled: this is where the time goes
        self, text: str, position: int, line: int, state: State
    ) -> tuple[list[Transaction], int, int]:
        """Read common transactions from `position`, which stands at `line` (from 1).

        Returns them with the position and line of what follows; none where the next
        transaction is not a common one.
        """
        run: list[Transaction] = []
        path = state.path
        match = _COMMON.match
        dates = self._dates
        accounts = self._accounts
        try:
            while len(run) < RUN and (found := match(text, position)):
                (
                    day, status, code, description, comment,
                    account1, quantity1, commodity, comment1,
                    account2, quantity2, commodity2, comment2,
                    account3, quantity3, commodity3, comment3,
                    account4, quantity4, commodity4, comment4,
                ) = found.groups("")  # fmt: skip
                if commodity != commodity2:
                    break
                try:
                    on = dates[day]
                except KeyError:
                    on = dates[day] = date.fromisoformat(day)
                if account1 not in accounts:
                    _know(account1, accounts)
                if account2 not in accounts:
                    _know(account2, accounts)
                at = line + 1
                tags: Tags = ()
                if comment:
                    tags = _tags(comment)
                    at += comment.count("\n")
                amount1 = Decimal(quantity1)
                amount2 = Decimal(quantity2)
                rest = amount1 + amount2
                if comment1:
                    first = Posting(accounts[account1], amount1, commodity, _tags(comment1), at)
                    at += comment1.count("\n")
                else:
                    first = Posting(accounts[account1], amount1, commodity, (), at)
                at += 1
                if comment2:
                    second = Posting(accounts[account2], amount2, commodity, _tags(comment2), at)
                    at += comment2.count("\n")
                else:
                    second = Posting(accounts[account2], amount2, commodity, (), at)
                if not account3:
                    postings: tuple[Posting, ...] = (first, second)
                    last = _SECOND
                else:
                    if commodity3 != commodity:
                        break
                    if account3 not in accounts:
                        _know(account3, accounts)
                    at += 1
                    amount3 = Decimal(quantity3)
                    rest += amount3
                    own = _tags(comment3) if comment3 else ()
                    third = Posting(accounts[account3], amount3, commodity, own, at)
                    if comment3:
                        at += comment3.count("\n")
                    if not account4:
                        postings = (first, second, third)
                        last = _THIRD
                    else:
                        if commodity4 != commodity:
                            break
                        if account4 not in accounts:
                            _know(account4, accounts)
                        at += 1
                        amount4 = Decimal(quantity4)
                        rest += amount4
                        own = _tags(comment4) if comment4 else ()
                        fourth = Posting(accounts[account4], amount4, commodity, own, at)
                        if comment4:
                            at += comment4.count("\n")
                        postings = (first, second, third, fourth)
                        last = _FOURTH
                if rest:
                    break
                run.append(
                    Transaction(
                        on, description.rstrip(), postings, path, line, status, code, tags
                    )
                )
                position = found.end()
                line = at + position - found.end(last)
        except (_Uncommon, ValueError):
            pass
        return run, position, line


class _Uncommon(Exception):  # noqa: N818 - it is no error
    """Something in a transaction is for the general path to read."""


def _know(account: str, accounts: dict[str, str]) -> None:
    """Let the account be one object from here on.

    Raises:
        _Uncommon: its name may hold an amount that was meant to stand apart.
    """
    if " " in account and _LOOKS_LIKE_AMOUNT.search(account):
        raise _Uncommon
    accounts[account] = account


def _tags(comment: str) -> Tags:
    """The tags of a comment with its semicolons, one or several lines.

    Raises:
        _Uncommon: the comment sets dates, or is of no ordinary form.
    """
    if "[" in comment or comment.count(";") != comment.count("\n") + (comment[0] != "\n"):
        raise _Uncommon
    tags = []
    for name, value in _TAG.findall(comment.replace(";", " ")):
        name = name.lower()
        if name == "date" or name == "date2":
            raise _Uncommon
        tags.append((name, value.rstrip()))
    return tuple(tags)
