"""`reskontro specification`: the customer specification of a period."""

from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.reports import specification as report
from reskontro.reports.figures import Period
from reskontro.reports.model import Report


def specification(
    call: Call,
    *,
    period: Annotated[str, typer.Option("--period", metavar="PERIOD", help="cli.option.period")],
) -> Report:
    """The customer specification of a period."""
    days = Period(*call.period(period))  # a wrong period is told before a long reading
    return report.specification(call.book, days, selection=call.selection)
