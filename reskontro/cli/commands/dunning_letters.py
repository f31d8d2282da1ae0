"""`reskontro dunning letter`: letters about what is overdue, as PDF or as drafts of e-mails."""

from pathlib import Path
from typing import Annotated

import typer

from reskontro.book.events import events_of
from reskontro.cli.call import Call
from reskontro.cli.letters import write_letters
from reskontro.cli.show import Printed
from reskontro.documents.dunning_letters import letters_of
from reskontro.problems import CallError
from reskontro.reports.model import Report

Numbers = Annotated[list[str] | None, typer.Argument(metavar="LETTER", help="cli.option.letters")]


def letter(
    call: Call,
    *,
    numbers: Numbers = None,
    eml: Annotated[bool, typer.Option("--eml", help="cli.option.eml")] = False,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="PATH", help="cli.option.output")
    ] = None,
) -> Report | Printed:
    """Letters of a day, planned or made, or by number."""
    book = call.book
    if book.bare:
        raise CallError("document.no_book")
    found = letters_of(book, events_of(book), call.as_of, numbers or (), call.selection)
    return write_letters(call, found, output, eml=eml)
