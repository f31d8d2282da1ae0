"""`reskontro balances`: the balance of every customer."""

from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.reports import balances as report
from reskontro.reports.model import Report


def balances(
    call: Call,
    *,
    zero: Annotated[bool, typer.Option("--all", help="cli.option.zero")] = False,
) -> Report:
    """The balance of every customer."""
    return report.balances(call.book, call.as_of, zero=zero, selection=call.selection)
