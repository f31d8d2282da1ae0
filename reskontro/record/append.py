"""Adding transactions at the end of a journal: one process at a time, whole or not at all.

The book is locked before it is read and until the journal stands, so that a number taken from it
is taken once. The journal with its addition is written beside the old one and put in its place in
one step, after the book has been read with it and nothing of the book has changed meanwhile.
"""

from __future__ import annotations

import fcntl
import os
from codecs import BOM_UTF8
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE
from typing import TYPE_CHECKING

import msgspec

from reskontro.book.discover import find_book
from reskontro.book.load import load_folder
from reskontro.problems import BookError, CallError
from reskontro.record.reading import Addition, read_with, written
from reskontro.record.watched import WatchedFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence

    from reskontro.book.load import BookRequest
    from reskontro.book.model import Book
    from reskontro.book.read import Ends
    from reskontro.journal import Transaction


class Draft(msgspec.Struct, frozen=True):
    """What is to be added to a journal, `path` relative to the book; the file may be a new one."""

    path: str
    transactions: tuple[Transaction, ...]


class Added(msgspec.Struct, frozen=True):
    """What was added, or would be: `text` stands in `path` from `line`, counted from 1."""

    path: str
    line: int
    text: str
    transactions: tuple[Transaction, ...]


def append(
    request: BookRequest,
    draft: Callable[[Book], Draft],
    *,
    dry_run: bool = False,
    before: Callable[[Path, str], None] | None = None,
    after: Callable[[Path, str], None] | None = None,
) -> Added:
    """Add to a journal of the book what `draft` makes of it.

    `before` is called just before writing, with the book's folder and the journal's path; what it
    raises keeps the book as it was. `after` is called likewise once the journal stands, before
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
        addition = _addition(files, book, wanted)
        try:
            read_with(addition, files, book, kept)
        except (BookError, CallError):
            _hold(files)
            raise
        if not dry_run:
            if before is not None:
                before(root, wanted.path)
            write(root / wanted.path, addition.content, lambda: _hold(files))
            if after is not None:
                after(root, wanted.path)
    return Added(wanted.path, addition.line, addition.text, wanted.transactions)


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Keep other processes from writing to a book; waits for one that does.

    The lock is on the folder itself, so that no file is needed for it, and ends with the process.
    """
    folder = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _addition(files: WatchedFiles, book: Book, wanted: Draft) -> Addition:
    """The journal with what is to be added, in the way its lines are ended.

    Raises:
        CallError: a text is one that no journal can hold.
    """
    text = written(wanted.transactions)
    if book.ends is not None:
        text = _declarations(wanted.transactions, book.ends) + text
    is_new = not files.has(wanted.path)
    old = b"" if is_new else bytes(files.read(wanted.path))
    gap = _gap(old)
    return Addition(
        path=wanted.path,
        is_new=is_new,
        content=old + _ended_as(old, gap + text),
        line=old.count(b"\n") + gap.count("\n") + 1,
        text=text,
        transactions=wanted.transactions,
    )


def _declarations(transactions: Sequence[Transaction], ends: Ends) -> str:
    """Declarations of what is new, where the book declares such things at all."""
    postings = [posting for one in transactions for posting in one.postings]
    tagged = [*(one.tags for one in transactions), *(posting.tags for posting in postings)]
    found = [
        *_new("account", (posting.account for posting in postings), ends.accounts),
        *_new("tag", (name for tags in tagged for name, _ in tags), ends.tags),
    ]
    return "".join([*found, "\n"]) if found else ""


def _new(word: str, names: Iterable[str], declared: Container[str]) -> list[str]:
    if not declared:
        return []
    return [f"{word} {name}\n" for name in sorted({*names}) if name not in declared]


def _gap(old: bytes) -> str:
    """The line ends that make a blank line between a journal and what is added to it."""
    if not old.removeprefix(BOM_UTF8):
        return ""
    *before, last = old[-_LONGEST_BLANK:].split(b"\n")
    if last:
    amounts = [one.commodity for one in postings]
    amounts += [one.cost.commodity for one in postings if one.cost is not None]
        return "\n" if not last.strip() else "\n\n"
    return "" if before and not before[-1].strip() else "\n"
        *_new("commodity", filter(None, amounts), ends.commodities),


def _ended_as(old: bytes, text: str) -> bytes:
    """The text with its lines ended as the first line of a journal is, and its last as the last."""
    if old.removeprefix(BOM_UTF8) and not old.endswith(b"\n"):
        text = text.removesuffix("\n")
    added = text.encode()
    first = old.find(b"\n")
    return added.replace(b"\n", b"\r\n") if first > 0 and old[first - 1] == _RETURN else added


def _hold(files: WatchedFiles) -> None:
    """Make sure that nothing has changed since the book was read.

    Raises:
        CallError: something has.
    """
    if changed := files.changed():
        raise CallError("record.changed", path=changed[0])


def write(path: Path, content: bytes, hold: Callable[[], None]) -> None:
    """Put a file in place of another in one step, with its mode; the disk has it when this ends.

    `hold` is called last before that step; what it raises keeps the file as it was.

    Raises:
        CallError: the disk is full, the folder may not be written to, or the like.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.reskontro")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)  # left by a process that was killed
        _write_new(temporary, target, content)
        hold()
        os.replace(temporary, target)  # noqa: PTH105 - beside the other calls of the system
        _sync_folder(target.parent)
    except OSError as error:
        reason = error.strerror or str(error)
        raise CallError("record.cannot_write", path=str(path), reason=reason) from None
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _write_new(temporary: Path, target: Path, content: bytes) -> None:
    """Write a new file that the disk has when this ends, with owner and mode of `target`."""
    stream = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with suppress(FileNotFoundError):
            old = target.stat()
            with suppress(PermissionError):
                os.fchown(stream, old.st_uid, old.st_gid)
            os.fchmod(stream, S_IMODE(old.st_mode))
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(stream, rest) :]
        os.fsync(stream)
    finally:
        os.close(stream)


def _sync_folder(folder: Path) -> None:
    stream = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(stream)
    finally:
        os.close(stream)


#: A line of more blanks than this is taken for one that is not blank.
_LONGEST_BLANK = 200
_RETURN = ord("\r")
