"""`reskontro open`: open items, oldest due first."""

from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.reports import open_items as report
from reskontro.reports.model import Report


def open_items(
    call: Call,
    *,
    why: Annotated[bool, typer.Option("--why", help="cli.option.why")] = False,
) -> Report:
    """Open items, oldest due first."""
    return report.open_items(call.book, call.as_of, why=why, selection=call.selection)
