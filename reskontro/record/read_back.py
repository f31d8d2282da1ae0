"""The fast path of reading back what was written: what stands as it was meant makes no objects.

Of a transaction in the form that `journal/write.py` gives it, with ordinary tags, the parts of the
text are held against those of the transaction that was meant. Whatever is not just that is left to
the reader of journals, so that there is one place that knows what a text means.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reskontro.journal import Posting, Transaction
from reskontro.journal.common import COMMON, Common, UncommonError, split_head, vet
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.journal import State, Tags

#: Lines that are a tag each, of ordinary signs.
_TAGS: Final = re.compile(r"(?:\n    ; [a-z_][a-z0-9_]*+: [A-Za-z0-9][A-Za-z0-9 ._/+-]*+(?<! ))*+")
#: The group of `COMMON` that has the commodity of the first posting.
_COMMODITY: Final = 7


class ReadBack:
    """Takes in, in the order they were meant, transactions that stand as they were.

    To be called only where the state is `plain`. `left` are those, of the meant ones, whose texts
    were left to the reader, once it is through.
    """

    def __init__(self, meant: Sequence[Transaction]) -> None:
        self._meant = meant
        self._next = 0
        self._left: list[Transaction] = []
        self._vetted: set[str] = set()
        self._common = Common()

    @property
    def left(self) -> list[Transaction]:
        """The transactions that were meant and not taken in."""
        return [*self._left, *self._meant[self._next :]]

    def __call__(
        self, text: str, position: int, line: int, state: State
    ) -> tuple[list[Transaction], int, int]:
        """Take in the transactions from `position`, at `line` (from 1), that stand as meant.

        Returns the position and line of what follows, and where none stands so the next one.
        """
        here, meant = position, self._meant
        try:
            while self._next < len(meant) and (found := COMMON.match(text, position)):
                if not self._stands(found.groups(""), meant[self._next]):
                    break
                self._next += 1
                position = found.end()
        except UncommonError:
            pass
        if position != here:
            return [], position, line + text.count("\n", here, position)
        self._left += self._meant[self._next : self._next + 1]
        self._next += 1
        return self._common(text, position, line, state, 1)

    def _stands(self, groups: tuple[str, ...], meant: Transaction) -> bool:
        """Whether the groups of `COMMON` read as a transaction.

        Raises:
            UncommonError: something in them is for the reader.
        """
        date, status, code, description, tags = (
            meant.date, meant.status, meant.code, meant.description, meant.tags
        )  # fmt: skip
        if meant != Transaction(date, description, meant.postings, "", 0, status, code, tags):
            return False
        if split_head(code, description, "") != (description, "") or code.strip() != code:
            return False
        parts: tuple[str, ...] = (date.isoformat(), status, code, description, _comment(tags))
        rest = ZERO
        for posting in meant.postings:
            account, quantity, own = posting.account, posting.quantity, posting.tags
            if not quantity or posting != Posting(account, quantity, groups[_COMMODITY], own):
                return False
            if account not in self._vetted:
                self._vetted.add(vet(account))
            rest += quantity
            parts += (account, str(quantity), posting.commodity, _comment(own))
        number = len(parts)
        return groups[:number] == parts and not rest and not any(groups[number:])


def _comment(tags: Tags) -> str:
    """The comment that has tags, one on each line, and that can be read in no other way.

    Raises:
        UncommonError: there is none.
    """
    if not tags:
        return ""
    text = "".join([f"\n    ; {name}: {value}" for name, value in tags])
    is_ordinary = _TAGS.fullmatch(text) is not None and text.count("\n") == len(tags)
    if not is_ordinary or "; date" in text:  # dates of postings
        raise UncommonError
    return text
