"""Loading: from a folder, or a bare journal, to a book."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reskontro.book.commits import GitFiles, files_at, head_commit
from reskontro.book.discover import BEGUN_FILE, SETTINGS_FILE, find_book
from reskontro.book.due_dates import DueDates
from reskontro.book.guess import guessed
from reskontro.book.model import Book
from reskontro.book.read import Kept, Reading, read_journals
from reskontro.book.readable import Readable, readable
from reskontro.book.register_cache import cached_register
from reskontro.book.sources import FolderFiles, matching
from reskontro.problems import BookError, CallError, Note, Problem, Span, first_of
from reskontro.settings import Settings, load_settings
from reskontro.subledger.chart import Chart, configured
from reskontro.subledger.closing import leave_out_closings
from reskontro.subledger.entries import Rules

if TYPE_CHECKING:
    from reskontro.book.keys import KeyFolder
    from reskontro.book.model import BookFiles
    from reskontro.subledger.chart import Role

#: How many accounts are named where none is receivable.
_CANDIDATES = 8


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
    files = files_at(root, request.known_at)
    try:
        return _load_book(root, files, request)
    except BookError as error:
        raise BookError(error.problems, files.short) from None


def _load_book(
    root: Path, source: BookFiles, request: BookRequest, register: Readable | None = None
) -> Book:
    settings = load_settings(SETTINGS_FILE, bytes(source.read(SETTINGS_FILE)))
    if register is None:
        register = _register(root, source, settings, request.environ)
    journals = matching(source, settings.journals)
    declared = _DeclaredTypes()
    find = configured(settings.accounts)
    guesses = not settings.accounts.receivable
    chart = Chart(
        _or_guessed(find, guessed(declared)) if guesses else find, settings.account_levels
    )
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
    if guesses:
        notes += _guesses(reading, chart)
    commit = ""
    if isinstance(source, GitFiles):
        commit = source.short
        if source.moved:
            values = {"commit": commit, "folder": source.subfolder or "."}
            notes.append(Note("book.moved", values))
    else:
        if (root / BEGUN_FILE).exists():
            notes.append(Note("load.begun"))
        if request.commit:
            commit = head_commit(root) or ""
    return _book(request, source, reading, chart, notes, settings, register, commit=commit)


def _register(
    root: Path, source: BookFiles, settings: Settings, environ: Mapping[str, str]
) -> Readable:
    texts = {path: source.read(path) for path in matching(source, settings.customers)}
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
        commit = source.short if isinstance(source, GitFiles) else ""
        raise BookError(error.problems, commit) from None


def _load_journals(source: BookFiles, paths: list[str], request: BookRequest) -> Book:
    declared = _DeclaredTypes()
    chart = Chart(guessed(declared))
    settings = Settings()
    rules = Rules("", lambda _customer, issued: (issued, ""), virtual=not request.real)
    trees = [[path] for path in paths]
    reading = read_journals(
        source, trees, chart, rules, declared.follow, keep=request.keep(settings)
    )
    notes = [*reading.notes, *_guesses(reading, chart)]
    commit = source.short if isinstance(source, GitFiles) else ""
    nobody = Readable({})
    return _book(request, source, reading, chart, notes, settings, nobody, commit=commit, bare=True)


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
        return FolderFiles(request.start), [str(path) for path in files]
    root = files[0].resolve().parent
    paths = [os.path.relpath(path.resolve(), root) for path in files]
    return files_at(root, request.known_at, paths[0]), paths


def _or_guessed(
    find: Callable[[str], tuple[Role, str]], guess: Callable[[str], tuple[Role, str]]
) -> Callable[[str], tuple[Role, str]]:
    """What the settings say of an account, else what its name does."""

    def either(account: str) -> tuple[Role, str]:
        role, control = find(account)
        return (role, control) if role else guess(account)

    return either


def _guesses(reading: Reading, chart: Chart) -> list[Note]:
    """What was guessed, told; a journal without any receivable account is refused.

    Raises:
        BookError: there are transactions and none of their accounts is receivable.
    """
    by_role: dict[str, set[str]] = {}
    for account, place in chart.places.items():
        by_role.setdefault(place.role, set()).add(place.control or account)
    if "receivable" not in by_role:
        if reading.problems or not reading.collected.transactions:
            return []
        candidates = sorted(by_role.get("prepaid", set()) | by_role.get("", set()))
        raise BookError(
            [
                Problem(
                    "E103",
                    Span(reading.paths[0], 1),
                    {"candidates": ", ".join(candidates[:_CANDIDATES]) or "–"},
                )
            ]
        )
    return [
        Note(f"load.guessed.{role}", {"accounts": first_of(sorted(by_role[role]), _CANDIDATES)})
        for role in ("receivable", "revenue", "bank", "loss")
        if role in by_role
    ]


class _DeclaredTypes(Mapping[str, str]):
    """The `type:` tags of the accounts declared so far, by account."""

    def __init__(self) -> None:
        self._accounts: Mapping[str, object] = {}
        self._tags: Callable[[str], str] = lambda _account: ""

    def follow(self, accounts: Mapping[str, object], tag: Callable[[str], str]) -> None:
        """Look in these declarations from now on."""
        self._accounts = accounts
        self._tags = tag

    def __getitem__(self, account: str) -> str:
        if account not in self._accounts:
            raise KeyError(account)
        return self._tags(account)

    def __iter__(self) -> Iterator[str]:
        return iter(self._accounts)

    def __len__(self) -> int:
        return len(self._accounts)
