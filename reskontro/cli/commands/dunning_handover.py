"""`reskontro dunning handover` and `return`: cases to a debt collector, and back."""

from datetime import date
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from reskontro.book.events import events_of, standing
from reskontro.book.model import Book
from reskontro.cli.call import Call
from reskontro.cli.commands.dunning_pause import Reason, What
from reskontro.cli.completion import complete_customer
from reskontro.cli.documents import tell_problems
from reskontro.cli.dunning_writing import Options as Writes
from reskontro.cli.dunning_writing import Writing, places_of, text_of
from reskontro.cli.event_recording import About, Options, about, note_event
from reskontro.cli.exits import FINDINGS, FINE
from reskontro.cli.options import Commit, Day, DryRun, Whose
from reskontro.cli.show import Printed
from reskontro.dunning.handover import Case, Cases, named_cases, ripe_cases
from reskontro.dunning.handover_report import handover_notes, handover_report
from reskontro.events.model import Event, Returned
from reskontro.events.standing import Standing
from reskontro.problems import BookError, CallError, Note
from reskontro.record.append import Draft
from reskontro.record.recorder import Recorder
from reskontro.reports.common import EVERYTHING
from reskontro.reports.model import Report

Collector = Annotated[
    str, typer.Option("--collector", metavar="NAME", help="cli.option.handover_collector")
]


def handover(
    call: Call,
    *,
    collector: Collector,
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NUMBER", help="cli.option.handover_of", autocompletion=complete_customer
        ),
    ] = None,
    whose: Whose = "",
    reference: Annotated[
        str, typer.Option("--reference", metavar="TEXT", help="cli.option.handover_reference")
    ] = "",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help="cli.option.collection_to")
    ] = None,
    text: Annotated[
        str, typer.Option("--text", metavar="TEXT", help="cli.option.handover_text")
    ] = "",
    day: Day = None,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """Cases to a debt collector: what is handed over is not chased by us."""
    writing = Writing(call, Writes(day, dry_run, commit))
    done: list[Cases] = []

    def make(recorder: Recorder) -> Draft:
        book = recorder.book
        cases = _cases(book, Standing(events_of(book), writing.day), what or [], whose)
        done[:] = [cases]
        writing.notes += handover_notes(cases, writing.day)
        events = [one.event(writing.day, collector, reference, text) for one in cases.found]
        return Draft("", (), tuple(events))

    def message() -> Note:
        customers = ", ".join(dict.fromkeys(one.customer for one in done[0].found))
        return Note("dunning.commit_handover", {"customers": customers, "collector": collector})

    added, notes = writing.write(make, message)
    (cases,) = done
    code = FINDINGS if cases.left_out or cases.problems else FINE
    if output is not None and not dry_run:
        told, whole = _files(call, cases.found, output, writing.day)
        notes, code = (*notes, *told), code if whole else FINDINGS
    if call.form in ("table", "plain"):
        return Printed(text_of(added), call.language, notes, code)
    places = list(places_of(added).values())
    report = handover_report(
        call.book, cases, writing.day, places, (*writing.notes, *notes), written=not dry_run
    )
    return msgspec.structs.replace(report, differs=code == FINDINGS)


def _cases(book: Book, on: Standing, what: list[str], whose: str) -> Cases:
    """The cases that are named, each once; without any all that are ripe.

    Raises:
        CallError: there is no such customer or document.
    """
    if not what:
        return ripe_cases(book, on, EVERYTHING)
    named = [about(book, one, whose, on.day) for one in dict.fromkeys(what)]
    parts = [
        named_cases(
            book, on, customer, tuple(one.document for one in named if one.customer == customer)
        )
        for customer in dict.fromkeys(one.customer for one in named)
    ]
    return Cases(
        tuple(case for part in parts for case in part.found),
        tuple(one for part in parts for one in part.left_out),
        tuple(one for part in parts for one in part.problems),
    )


def _files(call: Call, cases: tuple[Case, ...], output: Path, day: date) -> tuple[list[Note], bool]:
    """Write the case files into a folder for each customer, and say whether all could be made.

    Those that cannot are told, and the others go on: they are with the collector all the same.
    """
    from reskontro.cli.commands.export import write_case  # noqa: PLC0415 - loads typst
    from reskontro.exchange.case_file import case_file  # noqa: PLC0415

    book = call.read(keep=lambda _: "marked")
    call.as_of = day
    events = events_of(book)
    notes: list[Note] = []
    whole = True
    for customer in dict.fromkeys(one.customer for one in cases):
        own = [one for one in cases if one.customer == customer]
        documents = frozenset[str]().union(*(one.documents for one in own))
        parts = frozenset((str(item.document), item.due) for one in own for item in one.items)
        folder = output / customer
        try:
            report = case_file(book, customer, day, events, documents, parts)
            made = write_case(call, report, events, customer, folder)
        except (BookError, CallError) as error:
            if isinstance(error, BookError):
                tell_problems(call, error.problems)
            else:
                notes.append(error.note)
            failed = True
        else:
            notes += made.notes
            failed = made.failed
        if failed:
            values = {"customer": customer, "folder": str(folder), "day": day.isoformat()}
            notes.append(Note("dunning.case_not_whole", values))
        whole = whole and not failed
    return notes, whole


def return_(
    call: Call,
    *,
    what: What,
    reason: Reason = "",
    whose: Whose = "",
    day: Day = None,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """A customer's documents, or one, back from the collector: chasing goes on where it stood."""

    def make(whom: About, on: date, book: Book) -> Event:
        out = standing(book, on).with_collectors(whom.customer)
        if not out or (whom.document and whom.document not in out):
            raise CallError("dunning.not_out", what=whom.document or whom.customer)
        documents = (whom.document,) if whom.document else ()
        return Returned(date=on, customer=whom.customer, documents=documents, reason=reason)

    return note_event(call, Options(what, whose, day, dry_run, commit), make)
