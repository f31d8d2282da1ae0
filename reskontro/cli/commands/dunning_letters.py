"""`reskontro dunning letter` and `send`: letters about what is overdue, made and sent."""

from pathlib import Path
from typing import Annotated

import typer

from reskontro.book.events import events_of
from reskontro.cli.call import Call
from reskontro.cli.letters import write_letters
from reskontro.cli.options import Commit, DryRun
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


def send(
    call: Call,
    *,
    numbers: Numbers = None,
    again: Annotated[bool, typer.Option("--again", help="cli.option.again")] = False,
    by_hand: Annotated[bool, typer.Option("--by-hand", help="cli.option.by_hand")] = False,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """Letters sent by e-mail, each once."""
    if again and by_hand:
        raise CallError("sending.either")
    if again and not numbers:
        raise CallError("sending.name_again")
    from reskontro.cli.letter_sending import (  # noqa: PLC0415 - loads TLS
        Options,
        note_sent,
        send_letters,
    )

    options = Options(tuple(numbers or ()), again, dry_run, commit)
    return note_sent(call, options) if by_hand else send_letters(call, options)
