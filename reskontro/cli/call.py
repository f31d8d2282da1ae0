"""One call: what the common options ask for, and the book it is asked of."""

from __future__ import annotations

import os
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from reskontro.cli.days import check_order, parse_day, parse_period, today
from reskontro.cli.output import on_terminal
from reskontro.problems import CallError
from reskontro.render.language import choose

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reskontro.book.load import BookRequest
    from reskontro.book.model import Book
    from reskontro.book.read import Kept
    from reskontro.problems import Note
    from reskontro.render import Form
    from reskontro.render.language import Language
    from reskontro.reports.common import Selection
    from reskontro.settings import Settings


class Common(msgspec.Struct, frozen=True):
    """The common options as they were typed; `common_options.common` says what each of them is."""

    book: Path | None = None
    file: tuple[Path, ...] = ()
    as_of: str | None = None
    known_at: str | None = None
    form: Form | None = None
    lang: Language | None = None
    customer: tuple[str, ...] = ()
    currency: str | None = None
    real: bool = False


class Call:
    """What a command works with; the book is read when it is first asked for."""

    def __init__(self, common: Common) -> None:
        if common.book is not None and common.file:
            raise CallError("cli.book_and_file")
        self.common = common
        #: What is not taken down before the process ends, since that takes longer than leaving: a
        #: ring, which only the collector of garbage would find, and that is off.
        self.kept: list[object] = [self]
        #: How far the work is, for those who wait for it.
        self.doing: Note | None = None

    @cached_property
    def as_of(self) -> date:
        """The day that counts; no entry after it does."""
        typed = self.common.as_of
        return today() if typed is None else parse_day(typed, "--as-of")

    def span(self, first: str | None, last: str | None) -> tuple[date | None, date]:
        """The days from `--from` to `--to`, both inclusive; a period stands for its first or last day.

        Without `last` the end is the day that counts, and it is never after one that was typed.

        Raises:
            CallError: one of them is no day, or the first is after the last.
        """
        start = None if first is None else parse_period(first, "--from")[0]
        end = self.as_of if last is None else self._until(parse_period(last, "--to")[1])
        if start is not None:
            check_order(start, end)
        return start, end

    def period(self, typed: str) -> tuple[date, date]:
        """First and last day of `--period`, both inclusive, none after an `--as-of` that was typed.

        Raises:
            CallError: it is no period, or begins after that day.
        """
        first, last = parse_period(typed, "--period")
        last = self._until(last)
        check_order(first, last)
        return first, last

    def _until(self, last: date) -> date:
        """A last day, or the typed `--as-of` where that is before it."""
        return last if self.common.as_of is None else min(last, self.as_of)

    @cached_property
    def book(self) -> Book:
        """The book, read whole.

        Raises:
            BookError: it cannot be read.
            CallError: there is none.
        """
        return self.read()

    def read(
        self, *, keep: Callable[[Settings], Kept] = lambda _: "none", tolerant: bool = False
    ) -> Book:
        """Read the book in another way than reports need it; it is the call's book from then on.

        Raises:
            BookError: it cannot be read.
            CallError: there is none.
        """
        self.book = self._load(self.common.known_at, keep, tolerant=tolerant)
        return self.book

    def state(self, known_at: str | None) -> Book:
        """The book as a revision or a day has it, None: as the files are now; besides the call's.

        Raises:
            BookError: it cannot be read.
            CallError: there is none.
        """
        return self._load(known_at, lambda _: "none")

    def _load(
        self, known_at: str | None, keep: Callable[[Settings], Kept], *, tolerant: bool = False
    ) -> Book:
        self.as_of  # noqa: B018 - a wrong day is told before a long reading
        from reskontro.book.load import BookRequest, load  # noqa: PLC0415 - help needs no book

        return load(
            BookRequest(
                start=Path.cwd(),
                book=self.common.book,
                files=self.common.file,
                known_at=known_at,
                real=self.common.real,
                environ=os.environ,
                commit=self.form not in ("csv", "json"),
                keep=keep,
                tolerant=tolerant,
            )
        )

    @property
    def root(self) -> Path:
        """The folder of the book.

        Raises:
            CallError: there is none.
        """
        from reskontro.book.discover import find_book  # noqa: PLC0415 - help needs no book

        return find_book(Path.cwd(), self.common.book, os.environ)

    @property
    def request(self) -> BookRequest:
        """The book that is to be written to, as it is asked for."""
        from reskontro.book.load import BookRequest  # noqa: PLC0415 - help needs no book

        return BookRequest(Path.cwd(), self.common.book, environ=os.environ)

    def say(self, note: Note) -> str:
        """A phrase in the language of the book, for what stands in it."""
        from reskontro.render.phrases import phrase  # noqa: PLC0415 - of what is written alone

        return phrase(note, choose(self.book.settings.language, self.common.lang, os.environ))

    @cached_property
    def settings(self) -> Settings | None:
        """The book's settings, read alone; None of a bare journal, or where there is no book.

        Raises:
            BookError: they cannot be read.
            CallError: the book that is named is none.
        """
        from reskontro.book.settings_alone import settings_alone  # noqa: PLC0415 - seldom needed

        if self.common.file:
            return None
        return settings_alone(Path.cwd(), self.common.book, os.environ, self.common.known_at)

    @cached_property
    def selection(self) -> Selection:
        """Which customers and which currency are asked for, of the call's book.

        Raises:
            CallError: a customer is nobody, or there is nothing in the currency.
        """
        return self.selected(self.book)

    def selected(self, *books: Book) -> Selection:
        """Which customers and which currency are asked for, of books that may differ in them.

        Raises:
            CallError: none of them has a customer, or anything in the currency.
        """
        from reskontro.cli.customers import select  # noqa: PLC0415 - help needs none

        return select(books, self.common.customer, self.common.currency)

    @property
    def spoken(self) -> Language:
        """The language as long as the book is not read."""
        return choose(self.common.lang, None, os.environ)

    @property
    def language(self) -> Language:
        """The language of the output: the option's, the book's if one was read, the environment's."""
        book: Book | None = self.__dict__.get("book")
        settings: Settings | None = book.settings if book else self.__dict__.get("settings")
        return choose(self.common.lang, settings.language if settings else None, os.environ)

    @property
    def form(self) -> Form:
        """The format of the output."""
        return self.common.form or ("table" if on_terminal(sys.stdout) else "plain")
