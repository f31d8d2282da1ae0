"""Reading a book again with what is to be added to it.

What is added must read as what was meant, and leave all else of the book as it was. Mostly it is
enough to read the addition alone, in what is in force at the end of its journal: nothing before or
beside it can then read differently. Where something can, the whole book is read again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.book.load import load_folder
from reskontro.book.patterns import fits, matchers
from reskontro.journal import Reader, State
from reskontro.journal.write import UnwritableError, write_transaction
from reskontro.problems import BookError, CallError, Problem, Span
from reskontro.record.read_back import ReadBack
from reskontro.record.watched import FilesWith
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reskontro.book.load import BookRequest
    from reskontro.book.model import Book
    from reskontro.book.read import Ends
    from reskontro.book.sources import FolderFiles
    from reskontro.journal import Transaction
    from reskontro.subledger.entries import Turnover


class Addition(msgspec.Struct, frozen=True):
    """What a journal will be: `content` is all of it, `text` what is new, from `line` on.

    `is_new`: there is no such journal yet.
    """

    path: str
    is_new: bool
    content: bytes
    line: int
    text: str
    transactions: tuple[Transaction, ...]


def written(transactions: Sequence[Transaction]) -> str:
    """Transactions as text, a blank line between them.

    Raises:
        CallError: one has a text that no journal can hold.
    """
    try:
        return "\n".join(map(write_transaction, transactions))
    except UnwritableError as error:
        raise CallError("record.unwritable", what=str(error)) from None


def read_with(
    additions: Sequence[Addition], files: FolderFiles, book: Book, request: BookRequest
) -> None:
    """Read what is to be added, and of the book what it bears on.

    Raises:
        BookError: with it the book could not be read.
        CallError: it would not be read, or not as what was meant.
    """
    ends = [_end_before(one, book) for one in additions]
    place = Span(additions[0].path, additions[0].line)
    try:
        if None in ends:
            _read_all(additions, files, book, request)
            return
        for one, end in zip(additions, ends, strict=True):
            place = Span(one.path, one.line)
            if end is not None:
                _read_alone(one, files, book, end)
    except BookError as error:
        raise BookError([Problem("I301", place), *error.problems]) from None


def _end_before(addition: Addition, book: Book) -> State | None:
    """What is in force where the addition begins; None where all of the book is to be read."""
    ends = book.ends
    if ends is None or _bears_on_assertions(addition, ends):
        return None
    states = ends.states.get(addition.path, [])
    if addition.is_new and not states and not ends.includes:
        return State(addition.path) if _is_journal(addition.path, book) else None
    return states[0] if len(states) == 1 else None


def _bears_on_assertions(addition: Addition, ends: Ends) -> bool:
    """Whether an account is among those whose balances the book asserts."""
    names = {p.account for one in addition.transactions for p in one.postings}
    return any(
        name in names or (inclusive and any(each.startswith(f"{name}:") for each in names))
        for name, inclusive in ends.asserted
    )


def _is_journal(path: str, book: Book) -> bool:
    """Whether the settings' patterns of journals fit a file."""
    names = path.split("/")
    return any(fits(names, matchers(pattern)) for pattern in book.settings.journals)


def _read_alone(addition: Addition, files: FolderFiles, book: Book, end: State) -> None:
    reader = Reader(files, book.chart.is_receivable)
    reader.common = quick = ReadBack(addition.transactions)
    found = reader.more(addition.text, addition.line, end)
    if reader.problems:
        raise BookError(reader.problems)
    _compare(addition.path, quick.left, found)


def _read_all(
    additions: Sequence[Addition], files: FolderFiles, book: Book, request: BookRequest
) -> None:
    """Read the whole book as it would be, and compare it with what it is."""
    first = {one.path: one.line for one in additions}
    files = FilesWith(files.root, {one.path: one.content for one in additions})
    request = msgspec.structs.replace(request, keep=lambda _settings: "all")
    again = load_folder(files.root, files, request)
    for one in additions:
        if one.path not in again.journals:
            patterns = ", ".join(book.settings.journals)
            raise CallError("record.not_a_journal", path=one.path, patterns=patterns)
        own = [each for each in again.transactions if each.path == one.path]
        _compare(one.path, one.transactions, [each for each in own if each.line >= one.line])
    before = {
        customer: kept
        for customer, own in again.entries.items()
        if (kept := [e for e in own if e.path not in first or e.line < first[e.path]])
    }
    if before != book.entries or not _adds_up(additions, book, again.turnover):
        raise CallError("record.changes_others", path=additions[0].path)


def _compare(path: str, wanted: Sequence[Transaction], read: Sequence[Transaction]) -> None:
    """Hold what was read against what was meant; the text tells where their parts do not.

    Raises:
        CallError: they differ.
    """
    if len(read) == len(wanted) and all(map(_is_same, wanted, read)):
        return
    one, other = written(wanted), written(read)
    if one != other:
        missing = "–"
        pairs = zip([*one.splitlines(), missing], [*other.splitlines(), missing], strict=False)
        one, other = next(pair for pair in pairs if pair[0] != pair[1])
        values = {"wanted": one.strip(), "read": other.strip()}
        raise CallError("record.reads_otherwise", path=path, **values)


def _is_same(wanted: Transaction, read: Transaction) -> bool:
    """Whether a transaction was read as it was meant; False, too, of one with comments of its own.

    What is read as a comment has the tags in it, so that only the text tells more.
    """
    if wanted.comment or any(one.comment for one in wanted.postings):
        return False
    return _parts(wanted) == _parts(read)


def _parts(one: Transaction) -> tuple[object, ...]:
    """What a transaction says, but for its place and its comments."""
    postings = [
        (
            (p.account, str(p.quantity), p.commodity, p.tags, p.cost),
            (p.virtual, p.date, p.date2, p.status, p.assertion),
        )
        for p in one.postings
    ]
    return (one.date, one.description, one.status, one.code, one.tags, one.date2, postings)


def _adds_up(additions: Sequence[Addition], book: Book, turnover: Turnover) -> bool:
    """Whether turnover is that of the book and of the additions."""
    expected = dict(book.turnover)
    for one in (each for addition in additions for each in addition.transactions):
        for posting in one.postings:
            account = book.chart.place(posting.account).control or posting.account
            key = (account, posting.date or one.date, posting.commodity)
            expected[key] = expected.get(key, ZERO) + posting.quantity
    return all(expected.get(key, ZERO) == turnover.get(key, ZERO) for key in {*expected, *turnover})
