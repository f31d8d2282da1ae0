"""Loading: from a folder, or a bare journal, to a book."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reskontro.book import git
from reskontro.book.discover import BEGUN_FILE, SETTINGS_FILE, find_book
from reskontro.book.due_dates import DueDates
from reskontro.book.model import Book
from reskontro.book.read import Kept, Reading, read_journals
from reskontro.book.readable import Readable, readable
from reskontro.book.roles import DeclaredTypes, chart_of, told_guesses, told_receivable
from reskontro.book.sources import PIPED, FolderFiles, PipedFiles, matching
from reskontro.problems import BookError, CallError, Note
from reskontro.settings import Settings, load_settings
from reskontro.subledger.entries import Rules

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reskontro.book.keys import KeyFolder
    from reskontro.book.model import BookFiles
    from reskontro.subledger.chart import Chart
    from reskontro.subledger.closing import Closing


class BookRequest(msgspec.Struct, frozen=True):
    """Which book, and how to read it.

    `files` are bare journals, read without settings. `known_at` is a git revision or a day.
    `real` leaves virtual postings out. `commit`: find out which commit the book is at. `keep` says,
    of a book's settings, which transactions it keeps; of a `tolerant` request it also keeps the problems of its
    journals, which are else raised.
    """

    start: Path
    book: Path | None = None
    files: tuple[Path, ...] = ()
    known_at: str | None = None
    real: bool = False
    environ: Mapping[str, str] = {}
    commit: bool = True
    keep: Callable[[Settings], Kept] = lambda _settings: "none"
    tolerant: bool = False


def load(request: BookRequest) -> Book:
    """Read a book whole.

    Raises:
        BookError: it cannot be read; with all independent problems.
        CallError: there is none, or not at that revision.
    """
    files = request.files
    if not files:
        try:
            root = find_book(request.start, request.book, request.environ)
        except CallError:
            journal = request.environ.get("LEDGER_FILE")
            if request.book or request.environ.get("RESKONTRO_BOOK") or not journal:
                raise
            files = (Path(journal).expanduser(),)
        else:
            return _load_folder(root, request)
    return _load_bare(files, request)


def load_folder(
    root: Path, files: FolderFiles, request: BookRequest, register: Readable | None = None
) -> Book:
    """Read the book in a folder through files that stand for that folder's.

    `register`: its records, where they have been read already.

    Raises:
        BookError: it cannot be read; with all independent problems.
    """
    return _load_book(root, files, request, register)


def _load_folder(root: Path, request: BookRequest) -> Book:
    if request.known_at is None:
        return _load_book(root, FolderFiles(root), request)
    from reskontro.book.commits import files_at  # noqa: PLC0415 - most books are read as they are

    files = files_at(root, request.known_at)
    try:
        book = _load_book(root, files, request)
    except BookError as error:
        raise BookError(error.problems, files.short) from None
    if not files.moved:
        return book
    values = {"commit": files.short, "folder": files.subfolder or "."}
    return msgspec.structs.replace(book, notes=(*book.notes, Note("book.moved", values)))


def _load_book(
    root: Path, source: BookFiles, request: BookRequest, register: Readable | None = None
) -> Book:
    settings = load_settings(SETTINGS_FILE, bytes(source.read(SETTINGS_FILE)))
    if register is None:
        register = _register(root, source, settings, request.environ)
    journals = matching(source, settings.journals)
    declared = DeclaredTypes()
    chart, guesses = chart_of(settings, declared)
    due_dates = DueDates(settings, register.customers)
    rules = Rules(
        settings.currency,
        due_dates.due,
        settings.due_from == "date2",
        not request.real,
        due_dates.shares if due_dates.in_instalments else None,
    )
    read = partial(
        read_journals, source, chart=chart, rules=rules, follow=declared.follow,
        keep=request.keep(settings),
    )  # fmt: skip
    reading = read([journals] if journals else [])
    if not reading.included.isdisjoint(journals):  # matched by the pattern and included: read once
        reading = read([[path for path in journals if path not in reading.included]])
    notes = [*reading.notes, *register.notes]
    if not journals:
        notes.append(Note("load.no_journals", {"pattern": ", ".join(settings.journals)}))
    if settings.customers != Settings().customers and not matching(source, settings.customers):
        notes.append(Note("load.no_customers", {"pattern": ", ".join(settings.customers)}))
    if guesses:
        notes += told_guesses(reading, chart, declared)
    else:
        notes += told_receivable(reading, chart, settings, declared)
    commit = source.short
    if not commit:
        if (root / BEGUN_FILE).exists():
            notes.append(Note("load.begun"))
        if request.commit:
            commit = git.head_commit(root) or ""
    return _book(request, source, reading, chart, notes, settings, register, commit=commit)


def _register(
    root: Path, source: BookFiles, settings: Settings, environ: Mapping[str, str]
) -> Readable:
    texts = {path: source.read(path) for path in matching(source, settings.customers)}
    if not texts:
        return Readable({})
    from reskontro.book.register_cache import cached_register  # noqa: PLC0415 - not all have one

    customers = cached_register(root, texts, environ)
    return readable(customers, texts.values(), partial(_keys, root, settings))


def _keys(root: Path, settings: Settings) -> KeyFolder:
    from reskontro.book.keys import KeyFolder  # noqa: PLC0415 - few registers need keys

    return KeyFolder(root, settings.privacy)


def _load_bare(files: tuple[Path, ...], request: BookRequest) -> Book:
    source, paths = _bare_source(files, request)
    try:
        return _load_journals(source, paths, request)
    except BookError as error:
        raise BookError(error.problems, source.short) from None


def _load_journals(source: BookFiles, paths: list[str], request: BookRequest) -> Book:
    declared = DeclaredTypes()
    chart, _ = chart_of(None, declared)
    settings = Settings()
    rules = Rules("", lambda _customer, issued: (issued, ""), virtual=not request.real)
    trees = [[path] for path in paths]
    reading = read_journals(
        source, trees, chart, rules, declared.follow, keep=request.keep(settings)
    )
    notes = [*reading.notes, *told_guesses(reading, chart, declared)]
    nobody = Readable({})
    return _book(
        request, source, reading, chart, notes, settings, nobody, commit=source.short, bare=True
    )


def _book(
    request: BookRequest,
    source: BookFiles,
    reading: Reading,
    chart: Chart,
    notes: list[Note],
    settings: Settings,
    register: Readable,
    *,
    commit: str,
    bare: bool = False,
) -> Book:
    if reading.problems and not request.tolerant:
        raise BookError(reading.problems)
    collected = reading.collected
    closings: tuple[Closing, ...] = ()
    if collected.equity_moves:
        from reskontro.subledger.closing import (  # noqa: PLC0415 - most books have no such year end
            leave_out_closings,
        )

        closings = leave_out_closings(collected)
    return Book(
        settings,
        register.customers,
        collected.entries,
        collected.turnover,
        chart,
        bare,
        commit,
        request.known_at,
        closings,
        collected.virtual,
        tuple(notes),
        source,
        tuple(reading.transactions),
        tuple(reading.problems),
        collected.left_out,
        tuple(sorted({*reading.paths, *reading.included})),
        reading.ends,
        frozenset(register.closed),
    )


def _bare_source(files: tuple[Path, ...], request: BookRequest) -> tuple[BookFiles, list[str]]:
    if request.known_at is None:
        paths = [str(path) for path in files]
        kind = PipedFiles if PIPED in paths else FolderFiles
        return kind(request.start), paths
    root = files[0].resolve().parent
    paths = [os.path.relpath(path.resolve(), root) for path in files]
    from reskontro.book.commits import files_at  # noqa: PLC0415 - as above

    return files_at(root, request.known_at, paths[0]), paths
