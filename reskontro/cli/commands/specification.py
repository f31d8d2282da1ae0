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
    return report.specification(call.book, Period(*call.period(period)), selection=call.selection)
