"""`reskontro recurring`: invoices that come back, by the book's templates."""

import os
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated

import msgspec
import typer

from reskontro.cli.call import Call
from reskontro.cli.days import parse_day, today
from reskontro.cli.options import Commit, DryRun
from reskontro.cli.output import tell
from reskontro.cli.recording import Options, Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.problems import BookError, CallError, Note
from reskontro.record.journals import journal_of
from reskontro.record.recorder import Recorder
from reskontro.record.recurring import Due, due_until, make, net_of
from reskontro.render.language import choose
from reskontro.render.phrases import phrase
from reskontro.render.problems import render_note
from reskontro.reports.common import head
from reskontro.reports.model import Column, Report, Row, Table

Until = Annotated[
    str | None, typer.Option("--until", metavar="DATE", help="cli.option.recurring_until")
]

_COLUMNS = (
    Column("report.date", "date"),
    Column("record.column.template"),
    Column("report.customer"),
    Column("report.name", shrink=True, drop=1),
    Column("record.column.from", "date"),
    Column("record.column.to", "date", drop=2),
    Column("record.column.net", "amount"),
    Column("report.currency", drop=3),
)


class _NothingDueError(Exception):
    """There is nothing, or nothing more, to be recorded."""


def run(
    call: Call, *, until: Until = None, dry_run: DryRun = False, commit: Commit = False
) -> Report | Printed:
    """Record the invoices that are due, each once."""
    day = today() if until is None else parse_day(until, "--until")
    done: list[Report | Printed] = []

    def due(recorder: Recorder, _on: date, _voucher: str) -> Sequence[Transaction]:
        told = len(recorder.notes)
        made = make(due_until(recorder.book, day), recorder)
        journals = [journal_of(recorder.settings, one.transaction.date) for one in made]
        wanted = list(dict.fromkeys(journals))[len(done) if dry_run else 0 :]
        if not wanted:
            raise _NothingDueError
        own = [one for one, path in zip(made, journals, strict=True) if path == wanted[0]]
        recorder.notes[told:] = [note for one in own for note in one.notes]
        return [one.transaction for one in own]

    try:
        while True:
            done.append(Recording(call, Options(None, None, dry_run, commit), due).run())
    except _NothingDueError:
        return _together(done, call, day)
    except (BookError, CallError):
        tell("".join(render_note(note, call.language) for one in done for note in one.notes))
        raise


def list_(call: Call, *, until: Until = None) -> Report:
    """The invoices that are due and not recorded."""
    day = call.as_of if until is None else parse_day(until, "--until")
    book = call.book
    language = choose(book.settings.language, call.common.lang, os.environ)
    recorder = Recorder(book, today(), lambda note: phrase(note, language))
    rows = [
        _row(due, recorder)
        for due in due_until(book, day)
        if call.selection.takes(due.template.customer, book.name_of(due.template.customer))
    ]
    cells = tuple(
        Row(
            (
                due.day,
                due.template.name,
                row["customer"],
                row["name"],
                due.period.first,
                due.period.last,
                net,
                row["currency"],
            )
        )
        for due, row, net in rows
    )
    return Report(
        "recurring",
        head(book, "record.recurring_title"),
        (Table(_COLUMNS, cells),),
        tuple(row for _, row, _ in rows),
        notes=() if rows else (_nothing(day),),
        as_of=day,
    )


def _row(due: Due, recorder: Recorder) -> tuple[Due, dict[str, str], Decimal]:
    """A due invoice with its row and its net.

    Raises:
        BookError: its template says of whom or what in a way that cannot be billed.
    """
    customer, net, currency = net_of(due, recorder)
    template = due.template
    row = {
        "date": due.day.isoformat(),
        "template": template.name,
        "customer": customer,
        "name": recorder.book.name_of(customer),
        "from": due.period.first.isoformat(),
        "to": due.period.last.isoformat(),
        "net": str(net),
        "currency": currency,
        "source": f"{template.source.path}:{template.source.line}",
    }
    return due, row, net


def _together(done: list[Report | Printed], call: Call, day: date) -> Report | Printed:
    """What was recorded in several journals, as one."""
    printed = [one for one in done if isinstance(one, Printed)]
    reports = [one for one in done if isinstance(one, Report)]
    notes = tuple(note for one in done for note in one.notes)
    if printed:
        return msgspec.structs.replace(
            printed[0], text="\n".join(one.text for one in printed), notes=notes
        )
    if not reports:
        if call.form in ("table", "plain"):
            return Printed("", call.language, (_nothing(day),))
        return Report("record", head(call.book, "record.title"), (), (), notes=(_nothing(day),))
    tables = [one.tables[0] for one in reports]
    whole = msgspec.structs.replace(
        tables[0], rows=tuple(row for one in tables for row in one.rows)
    )
    rows = tuple(row for one in reports for row in one.rows)
    return msgspec.structs.replace(reports[0], tables=(whole,), rows=rows, notes=notes)


def _nothing(day: date) -> Note:
    return Note("record.nothing_due", {"day": day.isoformat()})
