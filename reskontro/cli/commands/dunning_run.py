"""`reskontro dunning run` and `cancel`: the plan of a day made real, and a letter taken back."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from reskontro.book.events import events_of
from reskontro.book.model import Book
from reskontro.cli.call import Call
from reskontro.cli.completion import complete_customer
from reskontro.cli.customers import find_customers, select
from reskontro.cli.days import parse_day
from reskontro.cli.documents import tell_problems
from reskontro.cli.dunning_writing import Options, Writing, places_of, text_of
from reskontro.cli.exits import FINDINGS, FINE
from reskontro.cli.options import Commit, DryRun, Number
from reskontro.cli.run_letters import LackingError, RunLetters, beside
from reskontro.cli.show import Printed
from reskontro.dunning.interest_notes import LEAST, Terms, interest_notes
from reskontro.dunning.plan import plan
from reskontro.dunning.planned import Plan
from reskontro.dunning.run import Run
from reskontro.dunning.run import run as make_run
from reskontro.dunning.run_report import run_notes, run_report
from reskontro.events.model import Delivery, LetterCancelled
from reskontro.events.standing import Standing
from reskontro.problems import CallError, Note
from reskontro.record.amounts import number as parse_number
from reskontro.record.append import Draft
from reskontro.record.journals import drafted
from reskontro.record.letter import taken_back
from reskontro.record.recorder import Recorder
from reskontro.reports.common import Selection, head
from reskontro.reports.events import event_row, events_table
from reskontro.reports.model import Report
from reskontro.sending.deliveries import GONE
from reskontro.yamlfile import nearest_word

Day = Annotated[
    str | None, typer.Option("--date", "--as-of", metavar="DATE", help="cli.option.run_on")
]
Customers = Annotated[
    list[str] | None,
    typer.Option(
        "--customer",
        metavar="NUMBER",
        help="cli.option.run_for",
        autocompletion=complete_customer,
    ),
]

Rate = Annotated[
    list[str] | None, typer.Option("--rate", metavar="CODE=RATE", help="cli.option.run_rate")
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="DIR", help="cli.option.run_to")
]
Send = Annotated[bool, typer.Option("--send", help="cli.option.run_send")]


class Asked(msgspec.Struct, frozen=True):
    """What is to be run: the plan of the day, as `planner` makes it of the book as it is then.

    `rates` are what other currencies are worth; `send`: the letters are sent.
    """

    options: Options
    planner: Callable[[Book, Standing], Plan]
    rates: Mapping[str, Decimal]
    send: bool = False


def run(
    call: Call,
    *,
    day: Day = None,
    customers: Customers = None,
    rate: Rate = None,
    output: Output = None,
    send: Send = False,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """The letters of a day made real: events, what of them is booked, and the documents."""

    def planner(book: Book, standing: Standing) -> Plan:
        return plan(book, standing, select((book,), customers or ()))

    asked = Asked(Options(day, dry_run, commit), planner, _rates(rate or ()), send)
    return _made_real(call, asked, output)


def interest_note(
    call: Call,
    *,
    whom: Annotated[
        list[str],
        typer.Argument(
            metavar="CUSTOMER", help="cli.option.customers", autocompletion=complete_customer
        ),
    ],
    since: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="cli.option.paid_since")
    ] = None,
    least: Annotated[
        str, typer.Option("--minimum", metavar="AMOUNT", help="cli.option.least_interest")
    ] = str(LEAST),
    days: Annotated[
        int, typer.Option("--deadline", metavar="DAYS", min=0, help="cli.option.days_to_pay")
    ] = 14,
    day: Day = None,
    rate: Rate = None,
    output: Output = None,
    send: Send = False,
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """Late interest on what was paid late, as letters made real."""
    terms = Terms(None if since is None else parse_day(since, "--from"), parse_number(least), days)

    def planner(book: Book, standing: Standing) -> Plan:
        return interest_notes(
            book, standing, Selection(numbers=tuple(find_customers(book, whom))), terms
        )

    asked = Asked(Options(day, dry_run, commit), planner, _rates(rate or ()), send)
    return _made_real(call, asked, output)


def _made_real(call: Call, asked: Asked, output: Path | None) -> Report | Printed:
    """Run, with the documents aside until they are in force."""
    if asked.send:
        from reskontro.cli.letter_sending import check_mail  # noqa: PLC0415 - loads TLS

        check_mail(call)
    with beside(None if asked.options.dry_run else output) as folder:
        try:
            return _run(call, asked, RunLetters(call, output, folder))
        except LackingError as error:
            tell_problems(call, error.problems)
            return Printed("", call.language, (Note("document.nothing_written"),), FINDINGS)


def _run(call: Call, asked: Asked, letters: RunLetters) -> Report | Printed:
    """Run, and tell what was written, what the law changed, and what is held back.

    Raises:
        BookError: the book, or a template, cannot be read.
        CallError: something speaks against all of it.
        LackingError: the settings do not say what every letter has to.
    """
    writing = Writing(call, asked.options)
    done: list[Run] = []

    def make(recorder: Recorder) -> Draft:
        book = recorder.book
        events = events_of(book)
        standing, later = Standing(events, writing.day), Standing(events, date.max)
        planned = asked.planner(book, standing)
        made = make_run(planned.letters, standing, later, asked.rates, recorder, letters.make)
        done[:] = [made]
        writing.notes += [*run_notes(made), *planned.problems]
        if planned.handovers:
            writing.notes.append(Note("dunning.ripe", {"n": str(len(planned.handovers))}))
        if not made.events and not made.transactions:
            writing.notes.append(Note("dunning.nothing", {"day": writing.day.isoformat()}))
        booked = drafted(made.transactions, recorder.settings)
        return Draft(booked.path, booked.transactions, made.events, booked.others)

    def message() -> Note:
        values = {"day": writing.day.isoformat(), "n": str(len(done[0].made))}
        return Note("dunning.commit", values)

    added, notes = writing.write(make, message)
    notes = (*notes, *letters.place())
    (made,) = done
    sent: Report | None = None
    if asked.send and not asked.options.dry_run:
        from reskontro.cli.run_sending import notes_of, send_made  # noqa: PLC0415 - as above

        sent = send_made(call, made, commit=asked.options.commit)
        notes = (*notes, *notes_of(sent))
    failed = bool(made.held) or (sent is not None and sent.failed)
    if call.form in ("table", "plain"):
        return Printed(text_of(added), call.language, notes, FINDINGS if failed else FINE)
    places = places_of(added)
    sources = {one.letter: places[one] for one in made.events}
    written = not asked.options.dry_run
    told = (*writing.notes, *notes)
    report = run_report(call.book, made, sources, told, written=written)
    outcomes = {} if sent is None else {row["letter"]: row["outcome"] for row in sent.rows}
    rows = tuple({**row, "delivery": outcomes.get(row["letter"])} for row in report.rows)
    return msgspec.structs.replace(report, rows=rows, differs=failed)


def _rates(typed: tuple[str, ...] | list[str]) -> dict[str, Decimal]:
    """What one unit of each currency is worth.

    Raises:
        CallError: one is not written as CODE=RATE.
    """
    found = {}
    for text in typed:
        code, equals, rate = text.partition("=")
        if not equals:
            raise CallError("dunning.bad_rate", text=text)
        found[code.strip().upper()] = parse_number(rate)
    return found


def cancel(
    call: Call,
    *,
    letter: Annotated[str, typer.Argument(metavar="LETTER", help="cli.option.letter")],
    reason: Annotated[
        str, typer.Option("--reason", metavar="TEXT", help="cli.option.paused_reason")
    ],
    day: Day = None,
    number: Number = "",
    dry_run: DryRun = False,
    commit: Commit = False,
) -> Report | Printed:
    """A letter taken back: it no longer counts, and what it charged is mirrored."""
    writing = Writing(call, Options(day, dry_run, commit))

    def make(recorder: Recorder) -> Draft:
        book = recorder.book
        events = events_of(book)
        standing = Standing(events, writing.day)
        own = standing.letters.get(letter) or standing.cancelled.get(letter)
        if own is None:
            near = nearest_word(letter, [*standing.letters]) or "–"
            values = {"letter": letter, "near": near, "day": writing.day.isoformat()}
            raise CallError("dunning.no_letter", **values)
        mirrored = taken_back(own, writing.day, number, recorder)
        event = LetterCancelled(
            date=writing.day, customer=own.customer, letter=letter, reason=reason
        )
        again = letter in standing.cancelled
        if again and not mirrored:
            raise CallError("dunning.cancelled_before", letter=letter)
        sent = [one for one in events if isinstance(one, Delivery) and one.letter == letter]
        if any(one.outcome in GONE for one in sent):
            writing.notes.append(Note("dunning.was_sent", {"letter": letter, "to": sent[-1].to}))
        booked = drafted(mirrored, recorder.settings)
        return Draft(booked.path, booked.transactions, () if again else (event,), booked.others)

    added, notes = writing.write(make, lambda: Note("dunning.commit_cancel", {"letter": letter}))
    if call.form in ("table", "plain"):
        return Printed(text_of(added), call.language, notes)
    events = [event for piece in added.events for event in piece.events]
    places = places_of(added)
    rows = [
        {
            **event_row(event),
            "source": places[event],
            "vouchers": [one.code for one in added.transactions],
            "written": not dry_run,
        }
        for event in events
    ]
    table = events_table(events, customers=True)
    told = (*writing.notes, *notes)
    return Report("event", head(call.book, "event.title"), (table,), tuple(rows), notes=told)
