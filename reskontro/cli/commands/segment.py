"""`reskontro segment`: customers by revenue and by how they pay."""

from typing import Annotated, Literal

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import Last
from reskontro.reports import segment as report
from reskontro.reports.model import Report


def segment(
    call: Call,
    *,
    by: Annotated[
        Literal["revenue", "behaviour"],
        typer.Option("--by", metavar="revenue|behaviour", help="cli.option.segment_by"),
    ] = "revenue",
    first: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="cli.option.first_of_year")
    ] = None,
    last: Last = None,
) -> Report:
    """Customers by revenue and by how they pay."""
    start, end = call.span(first, last)
    return report.segment(call.book, start, end, by=by, selection=call.selection)
