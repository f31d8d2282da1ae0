"""`reskontro recurring`: invoices that come back, by the book's templates."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.days import parse_day, today
from reskontro.cli.options import Commit, DryRun, RecordingOptions
from reskontro.cli.recording import Recording
from reskontro.cli.show import Printed
from reskontro.journal import Transaction
from reskontro.problems import Note
from reskontro.record.recorder import Recorder
from reskontro.record.recurring import Due, due_until, make, net_of
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


def run(
    call: Call, *, until: Until = None, dry_run: DryRun = False, commit: Commit = False
) -> Report | Printed:
    """Record the invoices that are due, each once."""
    day = today() if until is None else parse_day(until, "--until")

    def due(recorder: Recorder, _on: date, _voucher: str) -> Sequence[Transaction]:
        made = make(due_until(recorder.book, day), recorder)
        if not made:
            recorder.notes.append(_nothing(day))
        return made

    return Recording(call, RecordingOptions(dry_run=dry_run, commit=commit), due).run()


def list_(call: Call, *, until: Until = None) -> Report:
    """The invoices that are due and not recorded."""
    day = call.as_of if until is None else parse_day(until, "--until")
    book = call.book
    recorder = Recorder(book, today(), call.say)
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


def _nothing(day: date) -> Note:
    return Note("record.nothing_due", {"day": day.isoformat()})
