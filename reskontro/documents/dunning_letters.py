"""Letters about what is overdue: what stands on each, from its event and the book.

A planned letter is made of the event it would be, so that what is shown before and what is sent
are the same.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.documents.buyers import buyer_of
from reskontro.documents.model import DunningItem, DunningLetter
from reskontro.dunning.plan import plan
from reskontro.dunning.planned import event_of
from reskontro.events.standing import Standing
from reskontro.problems import CallError, Note
from reskontro.reports.common import EVERYTHING, Selection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.documents.model import DunningKind, LetterStanding
    from reskontro.events.model import Event, Form, LetterMade, Part
    from reskontro.subledger.entries import Entry

_KINDS: Final[dict[Form, DunningKind]] = {
    "reminder": "reminder",
    "collection_notice": "collection-notice",
    "payment_demand": "payment-demand",
    "interest_note": "interest-note",
}


class Letters(msgspec.Struct, frozen=True):
    """Letters by number, each with its event, and what kept the plan from more."""

    found: tuple[tuple[LetterMade, LetterStanding], ...]
    problems: tuple[Note, ...] = ()


def letters_of(
    book: Book,
    events: Sequence[Event],
    day: date,
    wanted: Sequence[str] = (),
    selection: Selection = EVERYTHING,
) -> Letters:
    """The letters of these numbers or globs up to a day; without any those of the day itself.

    Those planned for the day are among them. Of letters taken back only those that are named.

    Raises:
        CallError: there is no letter of a number.
    """
    on = Standing(events, day)
    known: dict[str, tuple[LetterMade, LetterStanding]] = {
        **{number: (one, "made") for number, one in on.letters.items()},
        **{number: (one, "cancelled") for number, one in on.cancelled.items()},
    }
    problems: tuple[Note, ...] = ()
    if not wanted or any(not _takes(known, one) for one in wanted):
        planned = plan(book, on, selection)
        problems = planned.problems
        known |= {one.number: (event_of(one), "planned") for one in planned.letters}
    for one in wanted:
        if not _takes(known, one):
            raise CallError("letter.unknown", number=one, day=day.isoformat())
    chosen = [
        (event, standing)
        for number, (event, standing) in known.items()
        if _is_chosen(event, standing, number, day, wanted)
        and selection.takes(event.customer, book.name_of(event.customer))
        and selection.currency in (None, event.currency)
    ]
    return Letters(tuple(chosen), problems)


def _is_chosen(
    event: LetterMade, standing: LetterStanding, number: str, day: date, wanted: Sequence[str]
) -> bool:
    if wanted:
        return any(fnmatchcase(number, one) for one in wanted)
    return event.date == day and standing != "cancelled"


def _takes(known: Iterable[str], wanted: str) -> bool:
    return any(fnmatchcase(number, wanted) for number in known)


def dunning_letter(
    book: Book, event: LetterMade, standing: LetterStanding = "made"
) -> DunningLetter:
    """The letter of an event, with what the book has of its documents and its customer."""
    record = book.record_of(event.customer)
    entries = {one.number: one for one in _first_debits(book, event)}
    items = tuple(_item(event.customer, entries.get(part.document), part) for part in event.items)
    buyer = buyer_of(book, event.customer)
    if event.language:
        buyer = msgspec.structs.replace(buyer, language=event.language)
    email = record.email if record is not None else ""
    kid = record.kid if record is not None else ""
    own = {item.kid for item in items}
    channel = event.channel
    return DunningLetter(
        _KINDS[event.form],
        event.letter,
        buyer,
        event.date,
        event.tone,
        event.deadline,
        event.currency or book.currency,
        items,
        event.carried,
        event.credit,
        event.total,
        kid or (own.pop() if len(own) == 1 else ""),
        ("email" if email else "letter") if channel == "auto" else channel,
        email,
        standing,
    )


def _first_debits(book: Book, event: LetterMade) -> Iterator[Entry]:
    """The first debit of each document, last to first, so that the first is kept."""
    own = [
        one
        for one in book.entries.get(event.customer, ())
        if one.amount > 0 and one.date <= event.date and one.number
    ]
    return iter(
        sorted(own, key=lambda one: (one.kind in ("fee", "interest"), one.date), reverse=True)
    )


def _item(customer: str, entry: Entry | None, part: Part) -> DunningItem:
    """A part of a letter; numbers that the book does not give are not told."""
    made_up = entry is None and re.fullmatch(rf".+-{re.escape(customer)}-[0-9]+", part.document)
    return DunningItem(
        "" if made_up else part.document,
        "" if entry is None else entry.note,
        None if entry is None else entry.issued,
        part.due,
        part.amount,
        part.open,
        "" if entry is None else entry.kid,
        part.fee,
        part.interest,
        part.compensation,
        part.lines,
    )
