"""The journals of a SAF-T file: transactions by the series that their vouchers are numbered in.

What a transaction is follows from its entries; one without is of the other kind.
"""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final, Literal, get_args

from reskontro.exchange.saft.elements import LONG, MIDDLE_2, text
from reskontro.problems import Note
from reskontro.subledger.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reskontro.book.model import Book
    from reskontro.exchange.saft.tax_table import Say
    from reskontro.journal import Transaction
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
_RANKS: Final = {kind: rank for rank, kind in enumerate(KINDS)}
#: So much of a journal is kept in memory before it goes to a file.
_IN_MEMORY: Final = 1 << 22


class VoucherKinds:
    """What the transactions of a book are."""

    def __init__(self, book: Book) -> None:
        self._kinds = {
            (entry.path, entry.line): entry.kind
            for entries in book.entries.values()
            for entry in entries
        }

    def of(self, one: Transaction) -> Kind:
        """The kind of its entries; of several the one that stands first in the list of kinds."""
        found = [
            kind
            for posting in one.postings
            if (kind := self._kinds.get((one.path, posting.line))) is not None
        ]
        return min(found, key=_RANKS.__getitem__, default="other")


def voucher(kind: Kind, say: Say) -> str:
    """What a voucher is, as elements of its transaction."""
    name = say(Note(f"report.kind.{kind}"))
    return text("VoucherType", kind, MIDDLE_2) + text("VoucherDescription", name, MIDDLE_2)


def journals(transactions: Iterable[tuple[Kind, str]], say: Say) -> Iterator[str]:
    """The journals with the text of their transactions, each in the order these come.

    Texts are kept on disk until all are there.
    """
    with ExitStack() as stack:
        files = {
            series: stack.enter_context(
                tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="\n")
            )
            for series in get_args(Series)
        }
        for kind, written in transactions:
            files[_SERIES.get(kind, "other")].write(written)
        for series, file in files.items():
            if not file.tell():
                continue
            file.seek(0)
            yield f"<Journal><JournalID>{series}</JournalID>"
            yield text("Description", say(Note(f"saft.journal.{series}")), LONG)
            yield f"<Type>{_TYPES[series]}</Type>\n"
            yield from file
            yield "</Journal>\n"
