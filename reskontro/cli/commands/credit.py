"""`reskontro credit`: what customers owe, and how much more they may."""

from decimal import Decimal
from typing import Annotated

import typer

from reskontro.cli.call import Call
from reskontro.reports import credit as report
from reskontro.reports.model import Report


def credit(
    call: Call,
    *,
    near: Annotated[
        int | None, typer.Option("--near", metavar="PERCENT", min=1, help="cli.option.near")
    ] = None,
    zero: Annotated[bool, typer.Option("--all", help="cli.option.zero")] = False,
) -> Report:
    """What customers owe, and how much more they may."""
    return report.credit(
        call.book,
        call.as_of,
        near=None if near is None else Decimal(near),
        zero=zero,
        selection=call.selection,
    )
