"""`reskontro ageing`: open items by age."""

from typing import Annotated

import typer

from reskontro.cli.ages import By, Limits, parse_limits
from reskontro.cli.call import Call
from reskontro.reports import ageing as report
from reskontro.reports.model import Report


def ageing(
    call: Call,
    *,
    by: By = None,
    buckets: Limits = None,
    detail: Annotated[bool, typer.Option("--detail", help="cli.option.detail")] = False,
) -> Report:
    """Open items by age."""
    limits = parse_limits(buckets)
    return report.ageing(
        call.book, call.as_of, by=by, buckets=limits, detail=detail, selection=call.selection
    )
