"""`reskontro log`: a call, a mail or an agreement with a customer, written down."""

from datetime import date
from typing import Annotated

import typer

from reskontro.book.model import Book
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.event_recording import About, Options, note_event
from reskontro.cli.options import Commit, Day, DryRun, Whose
from reskontro.cli.show import Printed
from reskontro.events.model import Contact, Event
from reskontro.events.model import Log as Logged
from reskontro.problems import CallError
from reskontro.reports.model import Report


def log(
    call: Call,
    *,
    what: Annotated[
        str,
        typer.Argument(
            metavar="NUMBER", help="cli.option.logged_of", autocompletion=complete_customer
        ),
    ],
    text: Annotated[str, typer.Argument(metavar="TEXT", help="cli.option.logged")],
    by: Annotated[Contact, typer.Option("--by", metavar="KIND", help="cli.option.logged_by")] = (
        "note"
    ),
    whose: Whose = "",
    day: Day = None,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """A call, a mail, a meeting or an agreement, on the customer or one document."""
    if not text.strip():
        raise CallError("event.no_text")

    def make(whom: About, on: date, _book: Book) -> Event:
        return Logged(
            date=on, customer=whom.customer, document=whom.document, by=by, text=text.strip()
        )

    return note_event(call, Options(what, whose, day, dry_run, commit), make)
