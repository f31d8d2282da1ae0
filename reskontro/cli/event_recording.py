"""What the commands that note an event share: whom it is about, writing, telling, committing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from reskontro.cli.customers import customer_named, refuse_unknown
from reskontro.cli.days import parse_day, today
from reskontro.cli.show import Printed
from reskontro.events.standing import Standing
from reskontro.problems import CallError, Note
from reskontro.record.append import Draft, append
from reskontro.record.commits import check_committable, commit
from reskontro.reports.common import head
from reskontro.reports.events import event_row, events_table, what_key
from reskontro.reports.model import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.cli.call import Call
    from reskontro.events.model import Event


class About(msgspec.Struct, frozen=True):
    """Whom an event is about: a customer, or one document of it, else ""."""

    customer: str
    document: str = ""


class Options(msgspec.Struct, frozen=True):
    """What is common to the commands, as it was typed.

    `what` is a customer or a document; `customer` whose document it is.
    """

    what: str
    customer: str = ""
    date: str | None = None
    dry_run: bool = False
    commit: bool = False


def note_event(
    call: Call,
    options: Options,
    make: Callable[[About, date, Book], Event],
) -> Report | Printed:
    """Write an event down, and tell what stands in the book now.

    Raises:
        BookError: the book, or its events, cannot be read.
        CallError: there is no such customer or document, or the event cannot be written.
    """
    day = today() if options.date is None else parse_day(options.date, "--date")
    made: list[Event] = []
    codes: list[str] = []

    def draft(book: Book) -> Draft:
        call.book = book
        made[:] = [make(about(book, options.what, options.customer, day), day, book)]
        return Draft("", (), tuple(made))

    def before(root: Path, paths: Sequence[str]) -> None:
        if options.commit:
            check_committable(root, paths)

    def after(root: Path, paths: Sequence[str]) -> None:
        if options.commit:
            values = {"customer": made[0].customer, "kind": what_key(made[0])}
            codes.append(commit(root, paths, call.say(Note("event.commit", values))))

    added = append(call.request, draft, dry_run=options.dry_run, before=before, after=after)
    (piece,) = added.events
    place = {"place": f"{piece.path}:{piece.line}"}
    notes = [Note("record.dry_run" if options.dry_run else "record.written", place)]
    notes += [Note("record.committed", {"commit": code}) for code in codes]
    if call.form in ("table", "plain"):
        return Printed(piece.text, call.language, tuple(notes))
    row = {**event_row(made[0]), "source": place["place"], "written": not options.dry_run}
    table = events_table(made, customers=True)
    return Report("event", head(call.book, "event.title"), (table,), (row,), notes=tuple(notes))


def about(book: Book, what: str, whose: str, day: date) -> About:
    """The customer, or the document by a day, that a number or a name means.

    Raises:
        CallError: it is nobody's, or several customers have such a document.
    """
    if whose:
        customer = customer_named(book, whose)
        if not customer:
            refuse_unknown(book, whose, day)
            raise CallError("explain.unknown", what=whose)
    else:
        if customer := customer_named(book, what):
            return About(customer)
        customer = ""
    holders = [
        one
        for one in ([customer] if customer else sorted(book.entries))
        if any(entry.number == what and entry.date <= day for entry in book.entries.get(one, ()))
    ]
    if len(holders) == 1:
        return About(holders[0], what)
    if holders:
        raise CallError("event.whose", document=what, customers=", ".join(holders))
    refuse_unknown(book, what, day)
    raise CallError("explain.unknown", what=what)


def check_release(events: Sequence[Event], day: date, whom: About) -> None:
    """Make sure that something stands on a day that a release can end.

    Raises:
        CallError: nothing does.
    """
    pauses = Standing(events, day).pauses(whom.customer)
    if not any(whom.document in ("", one.document) for one in pauses):
        on_all = any(not one.document for one in pauses) and whom.document
        key = "event.on_customer" if on_all else "event.nothing_to_release"
        raise CallError(key, what=whom.document or whom.customer, customer=whom.customer)
