"""`reskontro customer merge`: what is open of one customer moved to another, and the one closed."""

import os
from typing import Annotated

import typer

from reskontro.book.load import BookRequest
from reskontro.book.model import Book
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customer_edits import DryRun, refusals
from reskontro.cli.days import parse_day, today
from reskontro.cli.show import Printed
from reskontro.problems import CallError, Note
from reskontro.record.append import Draft, append
from reskontro.record.journals import journal_of
from reskontro.record.recorder import Recorder
from reskontro.register.merge import Merger, merger, merger_report, with_closed
from reskontro.register.write import edit_register
from reskontro.render.phrases import phrase
from reskontro.reports.model import Report


def merge(
    call: Call,
    *,
    old: Annotated[
        str,
        typer.Argument(
            metavar="FROM", help="cli.option.merge_from", autocompletion=complete_customer
        ),
    ],
    new: Annotated[
        str,
        typer.Argument(metavar="TO", help="cli.option.merge_to", autocompletion=complete_customer),
    ],
    day: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="cli.option.merged_on")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="cli.option.merge_write")] = False,
    dry_run: DryRun = False,
) -> Report | Printed:
    """What is open of one customer moved to another, and the one closed."""
    on = today() if day is None else parse_day(day, "--date")
    root = call.root
    settings = call.settings
    if settings is None:
        raise CallError("customer.no_book")
    note = phrase(Note("customer.merged_text", {"old": old, "new": new}), call.language)
    path = journal_of(settings, on)

    def made(book: Book) -> Merger:
        return merger(Recorder(book, today(), call.say), old, new, on, note)

    def draft(book: Book) -> Draft:
        return Draft(path, made(book).transactions)

    request = BookRequest(root, book=root, environ=os.environ, commit=False)
    found = made(call.book)
    text = append(request, draft, dry_run=dry_run or not write).text if found.transactions else ""
    told = "nothing" if not text else "written" if write else "print"
    values = {"path": path, "n": str(len(found.transactions)), "customer": old}
    notes = [*found.notes, Note(f"customer.merge_{told}", values)]
    with refusals(call):
        edit_register(
            root, lambda register: with_closed(register, old, on, note), dry_run=dry_run, force=True
        )
    closed = Note("customer.merge_closed", {"customer": old, "day": on.isoformat()})
    notes.append(Note("customer.dry_run") if dry_run else closed)
    if call.form in ("table", "plain"):
        return Printed(text, call.language, tuple(notes))
    return merger_report(settings, found, old, new, notes)
