"""The library: a book, its reports as methods, their rows as dictionaries.

Every method takes the day that counts, which is never today's unless it is given. Days are dates or
ISO texts, amounts `Decimal`. Customers are chosen by numbers or globs on number or name. A report is
the one that the command of the same name prints.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

import msgspec

from reskontro.book.discover import SETTINGS_FILE
from reskontro.book.load import BookRequest
from reskontro.book.load import load as read_book
from reskontro.problems import BookError, CallError
from reskontro.reports.common import Selection
from reskontro.reports.model import Report

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from reskontro.book.model import Book as ReadBook
    from reskontro.book.read import Kept
    from reskontro.customers import Customer, CustomerNumber
    from reskontro.render import Form
    from reskontro.render.language import Language
    from reskontro.settings import Settings
    from reskontro.subledger.ages import By

__all__ = (
    "Book",
    "BookError",
    "CallError",
    "Report",
    "as_text",
    "late_interest",
    "load",
    "message_of",
)

Day = date | str
#: A git revision, or a day: the last commit to its end.
Revision = date | str
Customers = str | tuple[str, ...] | list[str]


def load(path: str | Path, *, known_at: Revision | None = None, real: bool = False) -> Book:
    """Read a book: a folder with `reskontro.yaml`, or a journal, whose accounts are then guessed.

    `known_at` is a git revision or a day: the book as it was known then. `real` leaves virtual
    postings out.

    Raises:
        BookError: it cannot be read; with all independent problems.
        CallError: there is none, or not at that revision.
        ValueError: what it should be known at is neither a text nor a day.
    """
    return Book(path, known_at=known_at, real=real)


def message_of(error: BookError | CallError, language: Language = "en") -> str:
    """What an error says to the user: places, what is wrong there, and what mends it.

    Raises:
        ValueError: there is no such language.
    """
    from reskontro.render.language import LANGUAGES
    from reskontro.render.phrases import phrase, remedy
    from reskontro.render.problems import render_problems

    _check_one_of("language", language, LANGUAGES)
    if isinstance(error, BookError):
        return render_problems(error.problems, language).rstrip("\n")
    note = error.note
    return " ".join(filter(None, (phrase(note, language), remedy(note, language))))


def as_text(report: Report, form: Form = "plain", language: Language = "en") -> str:
    """A report as the command line prints it: plain, table, markdown, csv or json.

    Raises:
        ValueError: there is no such form, or language.
    """
    from reskontro.render import Form, render
    from reskontro.render.language import LANGUAGES

    _check_one_of("form", form, get_args(Form))
    _check_one_of("language", language, LANGUAGES)
    return render(report, form, language)


@contextmanager
def _told() -> Iterator[None]:
    """Let errors say in English what they are about, below their traceback."""
    try:
        yield
    except (BookError, CallError) as error:
        error.add_note(message_of(error))
        raise


@_told()
def late_interest(
    amount: Decimal, *, due: Day, until: Day, country: Literal["NO", "SE"], consumer: bool = False
) -> Report:
    """Late interest on a sum outside any book, from the day after `due` to `until`, inclusive.

    Raises:
        CallError: no rate is known for one of the days.
        ValueError: the amount is below 0 or no exact number, or there is no law of the country.
    """
    from reskontro.dunning.interest_report import interest_on_amount
    from reskontro.interest.late import Rates
    from reskontro.rules.lookup import CURRENCIES, rules_of
    from reskontro.settings import Company, InterestSettings, Settings

    _check_one_of("country", country, CURRENCIES)
    if not isinstance(amount, Decimal | int) or not Decimal(amount).is_finite() or amount < 0:
        raise ValueError(f"amount {amount!r}: a Decimal of 0 or more")
    rates = Rates(rules_of(country, Settings().rules), None, consumer)
    return interest_on_amount(
        Decimal(amount), _day(due), _day(until), rates, CURRENCIES[country], Company(),
        InterestSettings(),
    )  # fmt: skip


class Book:
    """A book as it was read; it is not read again when its files change."""

    @_told()
    def __init__(
        self, path: str | Path, *, known_at: Revision | None = None, real: bool = False
    ) -> None:
        given = Path(path)
        bare = given.is_file() and given.name != SETTINGS_FILE
        if not given.exists():
            raise CallError("book.nothing_there", path=str(given))
        if given.is_dir() and not (given / SETTINGS_FILE).is_file():
            raise CallError("book.no_book_there", path=str(given))
        self._request = BookRequest(
            Path.cwd(),
            None if bare else given,
            (given,) if bare else (),
            None if known_at is None else _revision(known_at),
            real,
            os.environ,
        )
        self._path = path
        self._book = self._read()

    def __repr__(self) -> str:
        return f"<reskontro.Book {os.fspath(self._path)!r}>"

    @property
    def settings(self) -> Settings:
        """The book's settings, with the defaults of what they do not say."""
        return self._book.settings

    @property
    def customers(self) -> Mapping[CustomerNumber, Customer]:
        """The records of the register by customer number."""
        return self._book.customers

    @_told()
    def statement(
        self, *customers: str, as_of: Day, first: Day | None = None, currency: str | None = None
    ) -> Report:
        """The accounts of customers, of all without any, with running balance to `as_of`.

        Raises:
            ValueError: `as_of` is before `first`.
        """
        from reskontro.reports.statement import statement

        chosen = Selection(customers, currency)
        start, end = _period(first, as_of)
        return statement(self._book, (), start, end, selection=chosen)

    @_told()
    def specification(self, first: Day, last: Day, *, customers: Customers = ()) -> Report:
        """Every customer's entries of a period, both days inclusive, tied to the accounts.

        Raises:
            ValueError: `last` is before `first`.
        """
        from reskontro.reports.figures import Period
        from reskontro.reports.specification import specification

        _period(first, last)
        period = Period(_day(first), _day(last))
        return specification(self._book, period, selection=_chosen(customers))

    @_told()
    def balances(
        self, *, as_of: Day, zero: bool = False, customers: Customers = (),
        currency: str | None = None,
    ) -> Report:  # fmt: skip
        """The balance of every customer; `zero`: also of those who owe nothing."""
        from reskontro.reports.balances import balances

        chosen = _chosen(customers, currency)
        return balances(self._book, _day(as_of), zero=zero, selection=chosen)

    @_told()
    def open_items(
        self, *, as_of: Day, why: bool = False, customers: Customers = (),
        currency: str | None = None,
    ) -> Report:  # fmt: skip
        """What is open, document by document; `why` adds how each part was settled."""
        from reskontro.reports.open_items import open_items

        chosen = _chosen(customers, currency)
        return open_items(self._book, _day(as_of), why=why, selection=chosen)

    @_told()
    def ageing(
        self, *, as_of: Day, by: By | None = None,
        buckets: Sequence[int] | Literal["month"] | None = None, customers: Customers = (),
        currency: str | None = None,
    ) -> Report:  # fmt: skip
        """Open items by age; `by` and `buckets` are the book's setting unless given.

        Raises:
            ValueError: limits of buckets that are not above 0 and rising, or another `by`.
        """
        from reskontro.reports.ageing import ageing

        if by is not None:
            _check_one_of("by", by, ("due", "invoice"))
        if isinstance(buckets, str) and buckets != "month":
            raise ValueError(f"buckets {buckets}: days, or month")
        if buckets and buckets != "month" and [0, *buckets] != sorted({0, *buckets}):
            raise ValueError(f"buckets {[*buckets]}: days above 0, rising")
        chosen = _chosen(customers, currency)
        return ageing(self._book, _day(as_of), by=by, buckets=buckets, selection=chosen)

    @_told()
    def credit(
        self, *, as_of: Day, customers: Customers = (), currency: str | None = None
    ) -> Report:
        """What customers owe, and how much more they may."""
        from reskontro.reports.credit import credit

        return credit(self._book, _day(as_of), selection=_chosen(customers, currency))

    @_told()
    def segment(
        self, *, as_of: Day, first: Day | None = None,
        by: Literal["revenue", "behaviour"] = "revenue", customers: Customers = (),
    ) -> Report:  # fmt: skip
        """Customers in classes by revenue or by how they pay, from `first`, else 365 days back.

        Raises:
            ValueError: `as_of` is before `first`, or another `by`.
        """
        from reskontro.reports.segment import segment

        _check_one_of("by", by, ("revenue", "behaviour"))
        start, end = _period(first, as_of)
        return segment(self._book, start, end, by=by, selection=_chosen(customers))

    @_told()
    def risk(self, *, as_of: Day, customers: Customers = ()) -> Report:
        """A score of each customer from its own history."""
        from reskontro.reports.risk import risk

        return risk(self._book, _day(as_of), selection=_chosen(customers))

    @_told()
    def interest(
        self, *, as_of: Day, until: Day | None = None, document: str = "", closed: bool = False,
        customers: Customers = (),
    ) -> Report:  # fmt: skip
        """Late interest to `until`, else `as_of`, inclusive; `closed`: of settled documents too."""
        from reskontro.book.events import standing
        from reskontro.dunning.interest_report import Asked, interest

        day = _day(as_of)
        asked = Asked(day if until is None else _day(until), document, closed)
        return interest(self._book, standing(self._book, day), asked, selection=_chosen(customers))

    @_told()
    def dso(
        self, *, as_of: Day, days: int | None = None,
        sales: Literal["revenue", "invoiced"] = "revenue", monthly: bool = False,
        customers: Customers = (),
    ) -> Report:  # fmt: skip
        """Days sales outstanding, over `days` to as-of, else 365.

        Raises:
            ValueError: no days, or another `sales`.
        """
        from reskontro.reports.key_figures import dso

        if days is not None:
            _check_within("days", days, 1, 36_600)
        _check_one_of("sales", sales, ("revenue", "invoiced"))

        return dso(
            self._book, _day(as_of), days=days, sales=sales, monthly=monthly,
            selection=_chosen(customers),
        )  # fmt: skip

    @_told()
    def loss(self, *, as_of: Day, first: Day | None = None, monthly: bool = False) -> Report:
        """Losses in per cent of sales, from `first`, else 365 days back.

        Raises:
            ValueError: `as_of` is before `first`.
        """
        from reskontro.reports.key_figures import loss

        start, end = _period(first, as_of)
        return loss(self._book, start, end, monthly=monthly)

    @_told()
    def kpi(self, *, as_of: Day, months: int = 0, customers: Customers = ()) -> Report:
        """All key figures with their targets; `months` adds the trend over so many.

        Raises:
            ValueError: `months` is below 0 or above 1200.
        """
        from reskontro.reports.key_figures import kpi

        _check_within("months", months, 0, 1200)
        return kpi(self._book, _day(as_of), months=months, selection=_chosen(customers))

    @_told()
    def explain(
        self, *, as_of: Day, customer: str = "", document: str = "", bucket: str = ""
    ) -> Report:
        """The entries and allocations of a customer's open items, one bucket, or one document.

        Raises:
            ValueError: neither customer nor document is named, or there is no such bucket.
        """
        from reskontro.reports.buckets import Buckets
        from reskontro.reports.explain import UNALLOCATED, Asked, explain

        if not customer and not document:
            raise ValueError("customer or document")
        book, by = self._read(keep="all"), self.settings.ageing
        ages = Buckets(_day(as_of), by.by, by.buckets)
        keys = [*(one.key for one in ages.all), UNALLOCATED]
        if bucket and bucket not in keys:
            raise ValueError(f"no bucket {bucket}: {', '.join(keys)}")
        asked = Asked(customer, document, bucket)
        return explain(book, _day(as_of), asked, ages, selection=Selection())

    @_told()
    def reconcile(self, *, as_of: Day, ledger: str | Path | None = None) -> Report:
        """The subledger against the control accounts, of the book or of another general ledger."""
        from reskontro.book.ledger import read_ledger
        from reskontro.reports.reconcile import reconcile

        given = None if ledger is None else read_ledger(Path(ledger), self._book)
        return reconcile(self._book, _day(as_of), ledger=given)

    @_told()
    def diff(self, before: Book, *, as_of: Day, customers: Customers = ()) -> Report:
        """What this book has otherwise than another state of it."""
        from reskontro.reports.diff import States, diff

        other = before._book
        states = States(other.known_at or other.commit, self._book.known_at)
        chosen = _chosen(customers)
        return diff(other, self._book, _day(as_of), states, selection=chosen)

    @_told()
    def restated(self, *, known_at: Revision, as_of: Day, customers: Customers = ()) -> Report:
        """What was open on a day, as this book has it and as a revision or a day had it.

        Raises:
            CallError: there is no such revision, or no git.
        """
        from reskontro.book.commits import GitFiles
        from reskontro.book.edits import Edits
        from reskontro.reports.restated import restated

        revision = _revision(known_at)
        before = read_book(msgspec.structs.replace(self._request, known_at=revision))
        files = self._book.files
        if not isinstance(before.files, GitFiles) or files is None:
            raise TypeError(before.files)
        known, edits = (revision, self._book.known_at), Edits(before.files, files)
        chosen = _chosen(customers)
        return restated(before, self._book, _day(as_of), known, edits, selection=chosen)

    @_told()
    def dunning_plan(
        self, *, as_of: Day, waiting: bool = False, customers: Customers = ()
    ) -> Report:
        """Who gets which letter for what, and who gets none and why."""
        from reskontro.book.events import standing
        from reskontro.dunning.plan_report import plan_report

        events = standing(self._book, _day(as_of))
        chosen = _chosen(customers)
        return plan_report(self._book, events, waiting=waiting, selection=chosen)

    @_told()
    def collection(self, customer: str, *, as_of: Day, documents: Sequence[str] = ()) -> Report:
        """The case file of a customer number, for a debt collector.

        Raises:
            CallError: nothing is overdue.
        """
        from reskontro.book.events import events_of
        from reskontro.exchange.case_file import case_file

        events = events_of(self._book)
        return case_file(self._book, customer, _day(as_of), events, frozenset(documents))

    @_told()
    def check(
        self, *, as_of: Day, select: Sequence[str] = (), ignore: Sequence[str] = (),
        strict: bool = False,
    ) -> Report:  # fmt: skip
        """What in the book breaks a rule; chosen by the arguments alone, not by the settings."""
        from reskontro.checks.run import Choice, check
        from reskontro.render.findings import findings_report

        rules = Choice(tuple(select), tuple(ignore), strict).rules()
        book = self._read(keep="all", tolerant=True)
        return findings_report(check(book, _day(as_of), rules))

    @_told()
    def table(self, name: str, *, as_of: Day, customers: Customers = ()) -> Report:
        """A table of `docs/exports.md`, such as `entry`, `document`, `allocation`, `open_item`.

        Raises:
            ValueError: there is no such table.
        """
        from reskontro.exchange.export.report import table_report
        from reskontro.exchange.export.rows import Content
        from reskontro.exchange.export.schema import TABLES

        _check_one_of("table", name, TABLES)
        return table_report(Content(self._book, _day(as_of), _chosen(customers)), name)

    @_told()
    def sql(
        self, query: str, *, as_of: Day, customers: Customers = (), limit: int = 100_000,
        seconds: float = 60,
    ) -> Report:  # fmt: skip
        """The rows that a query over those tables gives.

        Raises:
            CallError: the query cannot be run, or takes longer than `seconds`.
            ValueError: `limit` is no number above 0.
        """
        from reskontro.exchange.export.rows import Content
        from reskontro.exchange.sql import Query

        _check_within("limit", limit, 1, 10_000_000)
        content = Content(self._book, _day(as_of), _chosen(customers))
        return Query(query).run(content, limit=limit, seconds=seconds)

    def _read(self, *, keep: Kept = "none", tolerant: bool = False) -> ReadBook:
        request = msgspec.structs.replace(
            self._request, keep=lambda _settings: keep, tolerant=tolerant
        )
        return read_book(request)


def _day(day: Day) -> date:
    """A day.

    Raises:
        ValueError: the text is no ISO day, or it is a time, of which the day is for the caller to say.
    """
    found = date.fromisoformat(day) if isinstance(day, str) else day
    if not isinstance(found, date) or isinstance(found, datetime):
        raise ValueError(f"{found!r} is no day: a date, or an ISO text such as 2025-12-31")  # noqa: TRY004
    return found


def _revision(known_at: Revision) -> str:
    """A git revision, or a day as the command line has it.

    Raises:
        ValueError: it is neither a text nor a day, or a time.
    """
    return known_at if isinstance(known_at, str) else _day(known_at).isoformat()


def _period(first: Day | None, last: Day) -> tuple[date | None, date]:
    """The days of a period; the first may be left open.

    Raises:
        ValueError: one is no day, or the last is before the first.
    """
    start, end = None if first is None else _day(first), _day(last)
    if start is not None and end < start:
        raise ValueError(f"the period ends ({end}) before it begins ({start})")
    return start, end


def _check_one_of(name: str, value: str, known: Collection[str]) -> None:
    """Make sure that a word is known.

    Raises:
        ValueError: it is not.
    """
    if value not in known:
        raise ValueError(f"{name} {value!r}: one of {', '.join(known)}")


def _check_within(name: str, number: int, least: int, most: int) -> None:
    """Make sure that a whole number is within bounds, inclusive.

    Raises:
        ValueError: it is not.
    """
    if not isinstance(number, int) or not least <= number <= most:
        raise ValueError(f"{name} {number}: a whole number from {least} to {most}")


def _chosen(customers: Customers, currency: str | None = None) -> Selection:
    globs = (customers,) if isinstance(customers, str) else tuple(customers)
    return Selection(globs, currency)
