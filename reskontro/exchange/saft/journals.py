"""The journals of a SAF-T file: transactions by the series that their vouchers are numbered in."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final, Literal, get_args

from reskontro.exchange.saft.elements import LONG, text
from reskontro.problems import Note

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO, Self

    from reskontro.exchange.saft.tax_table import Say
    from reskontro.subledger.kinds import Kind

#: As the setting `series` has them.
Series = Literal["invoice", "credit_note", "payment", "other"]

_SERIES: Final[dict[Kind, Series]] = {
    "invoice": "invoice", "credit_note": "credit_note", "payment": "payment",
}  # fmt: skip
#: Accounts receivable, or the general ledger, in the words of the format.
_TYPES: Final[dict[Series, str]] = {
    "invoice": "AR", "credit_note": "AR", "payment": "AR", "other": "GL",
}  # fmt: skip
#: So much of a journal is kept in memory before it goes to a file.
_IN_MEMORY: Final = 1 << 22
#: And so much of it is given at a time.
_AT_ONCE: Final = 1 << 18


class Journals:
    """The texts of transactions on disk, by journal, so that memory does not grow with them."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._stack = ExitStack()
        self._files = {series: self._file() for series in get_args(Series)}

    def _file(self) -> IO[str]:
        return self._stack.enter_context(
            tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n")
        )

    def __enter__(self) -> Self:
        """Keep them until the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of what is on disk."""
        self._stack.close()

    def add(self, kind: Kind, transaction: str) -> None:
        """Add one at the end of its journal."""
        self._files[_SERIES.get(kind, "other")].write(transaction)

    def __iter__(self) -> Iterator[str]:
        """The journals that have something, each with its transactions in the order they came."""
        for series, file in self._files.items():
            if not file.tell():
                continue
            file.seek(0)
            yield f"<Journal><JournalID>{series}</JournalID>"
            yield text("Description", self._say(Note(f"saft.journal.{series}")), LONG)
            yield f"<Type>{_TYPES[series]}</Type>\n"
            while piece := file.read(_AT_ONCE):
                yield piece
            yield "</Journal>\n"
