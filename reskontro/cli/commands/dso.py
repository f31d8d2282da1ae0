"""`reskontro dso`: days sales outstanding."""

from typing import Annotated, Literal

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import Monthly, Strict
from reskontro.reports import key_figures as report
from reskontro.reports.model import Report


def dso(
    call: Call,
    *,
    monthly: Monthly = False,
    days: Annotated[
        int | None, typer.Option("--days", metavar="N", min=1, max=36_600, help="cli.option.days")
    ] = None,
    sales: Annotated[
        Literal["revenue", "invoiced"],
        typer.Option("--sales", metavar="revenue|invoiced", help="cli.option.sales"),
    ] = "revenue",
    strict: Strict = False,
) -> Report:
    """Days sales outstanding."""
    return report.dso(
        call.book,
        call.as_of,
        days=days,
        sales=sales,
        monthly=monthly,
        strict=strict,
        selection=call.selection,
    )
