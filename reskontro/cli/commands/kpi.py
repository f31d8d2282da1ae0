"""`reskontro kpi`: all key figures with their targets."""

from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import Strict
from reskontro.reports import key_figures as report
from reskontro.reports.model import Report


def kpi(
    call: Call,
    *,
    months: Annotated[
        int | None, typer.Option("--months", metavar="N", min=1, max=1200, help="cli.option.months")
    ] = None,
    strict: Strict = False,
) -> Report:
    """All key figures with their targets."""
    return report.kpi(
        call.book, call.as_of, months=months or 0, strict=strict, selection=call.selection
    )
