"""`reskontro dunning hold`, `dispute`, `promise` and `release`: what is not chased, and why."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Annotated

import typer

from reskontro.book.events import events_of
from reskontro.book.model import Book
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.days import parse_day
from reskontro.cli.event_recording import About, Options, check_release, note_event
from reskontro.cli.options import Commit, Day, DryRun, Whose
from reskontro.cli.show import Printed
from reskontro.events.model import Dispute, Event, Hold, Promise, Release
from reskontro.problems import CallError
from reskontro.record.amounts import number
from reskontro.reports.model import Report

What = Annotated[
    str,
    typer.Argument(metavar="NUMBER", help="cli.option.paused", autocompletion=complete_customer),
]
Until = Annotated[
    str | None, typer.Option("--until", metavar="DATE", help="cli.option.paused_until")
]
Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="cli.option.paused_reason")]


def hold(
    call: Call,
    *,
    what: What,
    reason: Reason,
    until: Until = None,
    whose: Whose = "",
    day: Day = None,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """A customer or a document that is not to be chased for a while."""
    return _pause(call, Options(what, whose, day, dry_run, commit), Hold, until, reason)


def dispute(
    call: Call,
    *,
    what: What,
    reason: Reason,
    until: Until = None,
    whose: Whose = "",
    day: Day = None,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """An objection by the customer: nothing is chased until it is settled."""
    return _pause(call, Options(what, whose, day, dry_run, commit), Dispute, until, reason)


def promise(
    call: Call,
    *,
    what: What,
    until: Annotated[str, typer.Option("--until", metavar="DATE", help="cli.option.promised_by")],
    reason: Reason = "",
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="AMOUNT", help="cli.option.promised_amount")
    ] = None,
    whose: Whose = "",
    day: Day = None,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """A promise to pay by a day: nothing is chased until that day is over."""
    promised = partial(Promise, amount=_amount(amount))
    return _pause(call, Options(what, whose, day, dry_run, commit), promised, until, reason)


def release(
    call: Call,
    *,
    what: What,
    reason: Reason = "",
    whose: Whose = "",
    day: Day = None,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """The end of holds, disputes and promises: chasing goes on where it stood."""

    def make(whom: About, on: date, book: Book) -> Event:
        check_release(events_of(book), on, whom)
        return Release(date=on, customer=whom.customer, document=whom.document, reason=reason)

    return note_event(call, Options(what, whose, day, dry_run, commit), make)


def _pause(
    call: Call, options: Options, kind: Callable[..., Event], until: str | None, reason: str
) -> Report | Printed:
    """Note an event that keeps something from being chased, until a day or until it is released."""

    def make(whom: About, on: date, _book: Book) -> Event:
        return kind(
            date=on,
            customer=whom.customer,
            document=whom.document,
            until=_until(until, on),
            reason=reason,
        )

    return note_event(call, options, make)


def _until(text: str | None, day: date) -> date | None:
    if text is None:
        return None
    until = parse_day(text, "--until")
    if until < day:
        raise CallError("event.over", until=until.isoformat(), day=day.isoformat())
    return until


def _amount(text: str | None) -> Decimal | None:
    """An amount > 0 as typed.

    Raises:
        CallError: it is 0.
        Refused: it is none.
    """
    if text is None:
        return None
    if not (amount := number(text)):
        raise CallError("event.bad_amount", text=text)
    return amount
