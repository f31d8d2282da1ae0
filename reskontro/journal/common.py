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
from functools import lru_cache
from typing import TYPE_CHECKING

from reskontro.journal.model import Posting, Transaction

if TYPE_CHECKING:
    from reskontro.journal.model import Tags
    from reskontro.journal.state import State

#: Most of what stands between two marks is matched as anything but the mark, which is quick, and
#: looked at once it is known what it is: accounts by `vet`, heads by `split_head`.
_COMMENT = r"((?: *+;[^\n]*+)?+(?:\n[ \t]++;[^\n]*+)*+)[ \t]*+\n"
_POSTING = (
    r"[ \t]++([^ ]++(?: [^ ]++)*+)  ++(-?[0-9]++(?:\.[0-9][0-9]?+)?+) ([A-Za-z]++)" + _COMMENT
)
COMMON = re.compile(
    r"([0-9]{4}-..-..)(?: ([*!]))?+(?: \(([^)]*+)\))?+(?: ([^\n]*+))?+((?:\n[ \t]++;[^\n]*+)*+)\n"
    + _POSTING + _POSTING
    + rf"(?:{_POSTING}(?:{_POSTING})?+)?+"
    + r"(?![^\S\n])\n*+"
)  # fmt: skip
_ORDINARY = re.compile(r"[^\x00-\x20;(\[*!=@\"][^\x00-\x20;\"]*(?: [^\x00-\x20;\"]+)*")
_NO_DESCRIPTION = frozenset("(*!=|; \t")
_LOOKS_LIKE_AMOUNT = re.compile(r"[\d)](?:[^ ]*)?(?: [^ ]*)?\Z")

#: How many transactions one call reads at most, so that a window is never held as objects.
RUN = 500


class Common:
    """Reads runs of common transactions; to be called only where the state is `plain`."""

    def __init__(self) -> None:
        self._dates: dict[str, date] = {}
        self._accounts: dict[str, str] = {}

    def __call__(
        self, text: str, position: int, line: int, state: State, most: int = RUN
    ) -> tuple[list[Transaction], int, int]:
        """Read at most `most` common transactions from `position`, at `line` (from 1).

        Returns them with the position and line of what follows; none where the next
        transaction is not a common one.
        """
        run: list[Transaction] = []
        dates = self._dates
        try:
            while len(run) < most and (found := COMMON.match(text, position)):
                day, status, code, description, comment, *lines = found.groups("")
                description, comment = split_head(code, description, comment)
                if day not in dates:
                    dates[day] = date.fromisoformat(day)
                tags, note = read_comment(comment) if comment else ((), "")
                at = line + 1 + comment.count("\n")
                postings = []
                rest = _ZERO
                for start in range(0, len(lines), 4):
                    account, quantity, commodity, comment = lines[start : start + 4]
                    if not account:
                        break
                    if commodity != lines[2]:
                        raise UncommonError  # noqa: TRY301 - the one way out of two loops
                    if account not in self._accounts:
                        self._accounts[account] = vet(account)
                    own, remark = read_comment(comment) if comment else ((), "")
                    amount = Decimal(quantity)
                    amount = amount or amount.copy_abs()
                    rest += amount
                    postings.append(
                        Posting(self._accounts[account], amount, commodity, own, at, remark)
                    )
                    at += 1 + comment.count("\n")
                if rest:
                    break
                run.append(
                    Transaction(
                        dates[day],
                        description,
                        tuple(postings),
                        state.path,
                        line,
                        status,
                        code.strip(),
                        tags,
                        note,
                    )
                )
                end = found.end()
                line += text.count("\n", position, end)
                position = end
        except (UncommonError, ValueError):
            pass
        return run, position, line


class UncommonError(Exception):
    """Something in a transaction is for the general path to read."""


def split_head(code: str, description: str, comment: str) -> tuple[str, str]:
    """What a first line has after its code, as description and comment.

    `comment` is that of the lines below; it gets that of the first line put in front.

    Raises:
        UncommonError: what looked like a code, or the description, is something else.
    """
    first = description[:1]
    if "\n" in code or "(" in code or first in _NO_DESCRIPTION or first.isspace():
        raise UncommonError
    if ";" in description:
        description, _, own = description.partition(";")
        return description.rstrip(), f"  ;{own}{comment}"
    return description.rstrip(), comment


def vet(account: str) -> str:
    """An account name as written, if it is an ordinary one.

    Raises:
        UncommonError: it has signs that mean something, or may hold an amount.
    """
    ordinary = account.isprintable() and _ORDINARY.fullmatch(account)
    if not ordinary or (" " in account and _LOOKS_LIKE_AMOUNT.search(account)):
        raise UncommonError
    return account


def read_comment(comment: str) -> tuple[Tags, str]:
    """The tags of a comment, one or several lines with their semicolons, and its text.

    Raises:
        UncommonError: it sets dates, or its tags are of no ordinary form.
    """
    if "[" in comment:
        raise UncommonError
    lines = comment.split(";")
    if len(lines) == 2:  # noqa: PLR2004 - one line, and what is before its semicolon
        text = lines[1].strip()
        return _line_tags(text), text
    if len(lines) - 1 != comment.count("\n") + ("\n" not in lines[0]):
        raise UncommonError
    texts = [line.strip() for line in lines[1:]]
    tags: Tags = ()
    for text in texts:
        tags += _line_tags(text)
    return tags, "\n".join(texts)


def _line_tags(text: str) -> Tags:
    if ":" not in text:
        if not text:
            raise UncommonError
        return ()
    return tuple(map(_tag, text.split(","))) if "," in text else (_tag(text),)


def _tag(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not colon or ":" in value:
        raise UncommonError
    return _name(name), value.strip()


@lru_cache(1024)
def _name(written: str) -> str:
    """The name of a tag, of which a journal has few."""
    name = written.lstrip().lower()
    if " " in name or not name.isprintable() or not name or name in _DATES:
        raise UncommonError
    return name


_DATES = frozenset(("date", "date2"))
_ZERO = Decimal(0)
