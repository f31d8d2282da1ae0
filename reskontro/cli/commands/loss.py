"""`reskontro loss`: losses on receivables in per cent of sales."""

from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.cli.options import Last, Monthly, Strict
from reskontro.problems import CallError
from reskontro.reports import key_figures as report
from reskontro.reports.model import Report


def loss(
    call: Call,
    *,
    monthly: Monthly = False,
    first: Annotated[
        str | None, typer.Option("--from", metavar="DATE", help="cli.option.first_of_year")
    ] = None,
    last: Last = None,
    strict: Strict = False,
) -> Report:
    """Losses on receivables in per cent of sales."""
    if call.common.customer:
        raise CallError("cli.losses_of_all")
    start, end = call.span(first, last)
    currency = call.selection.currency
    return report.loss(call.book, start, end, monthly=monthly, strict=strict, currency=currency)
