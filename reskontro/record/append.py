"""Adding transactions at the end of a journal, and events at the end of a file of events.

One process at a time, whole or not at all. The book is locked before it is read and until the
files stand, so that a number taken from it is taken once. A file with its addition is written
beside the old one and put in its place in one step, after the book has been read with it and
nothing of the book has changed meanwhile.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from typing import TYPE_CHECKING

import msgspec

from reskontro.book.discover import find_book
from reskontro.book.load import load_folder
from reskontro.problems import BookError, CallError
from reskontro.record.events import AddedEvents, event_additions
from reskontro.record.reading import Addition, read_with, written
from reskontro.record.watched import WatchedFiles
from reskontro.record.writing import locked, write_all

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
    from mmap import mmap
    from pathlib import Path

    from reskontro.book.load import BookRequest
    from reskontro.book.model import Book
    from reskontro.book.read import Ends
    from reskontro.events.model import Event
    from reskontro.journal import Transaction


class Draft(msgspec.Struct, frozen=True):
    """What is to be added to a journal, `path` relative to the book; the file may be a new one.

    `events` go to the files that the settings have for their days. Without transactions `path`
    means nothing. `others` are further journals with what is added to them, `files` what other
    files of the book, which are no journals, are to hold.
    """

    path: str
    transactions: tuple[Transaction, ...]
    events: tuple[Event, ...] = ()
    others: tuple[tuple[str, tuple[Transaction, ...]], ...] = ()
    files: Mapping[str, bytes] = {}

    @property
    def journals(self) -> Iterator[tuple[str, tuple[Transaction, ...]]]:
        """The journals that are added to, each with its transactions."""
        for path, transactions in ((self.path, self.transactions), *self.others):
            if transactions:
                yield path, transactions


class Added(msgspec.Struct, frozen=True):
    """What was added, or would be: `text` stands in `path` from `line`, counted from 1.

    All three are empty, or 0, where no transactions were added. `others` are further journals.
    """

    path: str
    line: int
    text: str
    transactions: tuple[Transaction, ...]
    events: tuple[AddedEvents, ...] = ()
    others: tuple[Added, ...] = ()


def append(
    request: BookRequest,
    draft: Callable[[Book], Draft],
    *,
    dry_run: bool = False,
    before: Callable[[Path, Sequence[str]], None] | None = None,
    after: Callable[[Path, Sequence[str]], None] | None = None,
) -> Added:
    """Add to a journal of the book, and to its events, what `draft` makes of it.

    `before` is called just before writing, with the book's folder and the paths of the files; what
    it raises keeps the book as it was. `after` is called with the same when they stand, before
    others may write. A `dry_run` does all but these three.

    Raises:
        BookError: the book cannot be read, or could not with what was to be added.
        CallError: there is no book, its files have changed meanwhile, or the journal cannot be
            written.
    """
    root = find_book(request.start, request.book, request.environ)
    with locked(root):
        files = WatchedFiles(root)
        kept = msgspec.structs.replace(request, commit=False, keep=lambda _settings: "uncommon")
        book = load_folder(root, files, kept)
        wanted = draft(book)
        made = event_additions(files, book.settings, wanted.events)
        contents = {one.path: one.content for one in made}
        additions = _additions(files, book, wanted)
        if additions:
            try:
                read_with(additions, files, book, kept)
            except (BookError, CallError):
                files.hold()
                raise
            contents.update((one.path, one.content) for one in additions)
        pieces = [Added(one.path, one.line, one.text, one.transactions) for one in additions]
        first, *others = pieces or [Added("", 0, "", ())]
        contents.update(wanted.files)
        if contents and not dry_run:
            if before is not None:
                before(root, tuple(contents))
            every = {root / path: data for path, data in contents.items()}
            write_all(every, files.hold, root)
            if after is not None:
                after(root, tuple(contents))
    events = tuple(one.added for one in made)
    return msgspec.structs.replace(first, events=events, others=tuple(others))


def _additions(files: WatchedFiles, book: Book, wanted: Draft) -> list[Addition]:
    """The journals with what is to be added; what is new is declared in the first that has it.

    Raises:
        CallError: a text is one that no journal can hold.
    """
    declared: set[str] = set()
    found = []
    for path, transactions in wanted.journals:
        lines = () if book.ends is None else _declarations(transactions, book.ends)
        new = [line for line in lines if line not in declared]
        declared.update(new)
        text = written(transactions)
        if new:
            text = "".join((*new, "\n", text))
        found.append(_addition(files, path, transactions, text))
    return found


def _addition(
    files: WatchedFiles, path: str, transactions: tuple[Transaction, ...], text: str
) -> Addition:
    """A journal with what is to be added, in the way its lines are ended."""
    is_new = not files.has(path)
    old = b"" if is_new else files.read(path)
    gap = _gap(old)
    content = b"".join((old, _ended_as(old, gap + text)))
    return Addition(
        path=path,
        is_new=is_new,
        content=content,
        line=content.count(b"\n", 0, len(old)) + gap.count("\n") + 1,
        text=text,
        transactions=transactions,
    )


def _declarations(transactions: Sequence[Transaction], ends: Ends) -> list[str]:
    """Declarations of what is new, where the book declares such things at all."""
    if not (ends.commodities or ends.accounts or ends.tags):
        return []
    postings = [posting for one in transactions for posting in one.postings]
    amounts = [one.commodity for one in postings]
    amounts += [one.cost.commodity for one in postings if one.cost is not None]
    tagged = [*(one.tags for one in transactions), *(posting.tags for posting in postings)]
    return [
        *_new("commodity", filter(None, amounts), ends.commodities),
        *_new("account", (posting.account for posting in postings), ends.accounts),
        *_new("tag", (name for tags in tagged for name, _ in tags), ends.tags),
    ]


def _new(word: str, names: Iterable[str], declared: Container[str]) -> list[str]:
    if not declared:
        return []
    return [f"{word} {name}\n" for name in sorted({*names}) if name not in declared]


def _has_text(old: bytes | mmap) -> bool:
    """Whether a journal has more than a mark of byte order."""
    return old[: len(BOM_UTF8) + 1] not in (b"", BOM_UTF8)


def _gap(old: bytes | mmap) -> str:
    """The line ends that make a blank line between a journal and what is added to it."""
    if not _has_text(old):
        return ""
    *before, last = old[-_LONGEST_BLANK:].split(b"\n")
    if last:
        return "\n" if not last.strip() else "\n\n"
    return "" if before and not before[-1].strip() else "\n"


def _ended_as(old: bytes | mmap, text: str) -> bytes:
    """The text with its lines ended as the first line of a journal is, and its last as the last."""
    if _has_text(old) and old[-1:] != b"\n":
        text = text.removesuffix("\n")
    added = text.encode()
    first = old.find(b"\n")
    return added.replace(b"\n", b"\r\n") if first > 0 and old[first - 1] == _RETURN else added


#: A line of more blanks than this is taken for one that is not blank.
_LONGEST_BLANK = 200
_RETURN = ord("\r")
