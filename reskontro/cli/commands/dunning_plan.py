"""`reskontro dunning plan`: who gets which letter for what, and who gets none and why."""

from typing import Annotated

import typer

from reskontro.book.events import standing
from reskontro.cli.call import Call
from reskontro.dunning.plan_report import plan_report
from reskontro.reports.model import Report


def plan(
    call: Call,
    *,
    waiting: Annotated[bool, typer.Option("--waiting", help="cli.option.waiting")] = False,
) -> Report:
    """Who gets which letter for what, and who gets none and why."""
    book = call.book
    return plan_report(
        book,
        standing(book, call.as_of),
        waiting=waiting,
        selection=call.selection,
        machine=call.form in ("csv", "json"),
    )
