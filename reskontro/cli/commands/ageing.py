"""`reskontro ageing`: open items by age."""

from itertools import pairwise
from typing import Annotated, Literal

import typer

from reskontro.cli.call import Call
from reskontro.problems import CallError
from reskontro.reports import ageing as report
from reskontro.reports.model import Report


def ageing(
    call: Call,
    *,
    by: Annotated[
        Literal["due", "invoice"] | None,
        typer.Option("--by", metavar="due|invoice", help="cli.option.by"),
    ] = None,
    buckets: Annotated[
        str | None, typer.Option("--buckets", metavar="DAYS", help="cli.option.buckets")
    ] = None,
    detail: Annotated[bool, typer.Option("--detail", help="cli.option.detail")] = False,
) -> Report:
    """Open items by age."""
    limits = None if buckets is None else _limits(buckets)
    return report.ageing(
        call.book, call.as_of, by=by, buckets=limits, detail=detail, selection=call.selection
    )


def _limits(text: str) -> tuple[int, ...] | Literal["month"]:
    if text == "month":
        return "month"
    parts = text.replace(" ", "").split(",")
    if all(part.isascii() and part.isdecimal() and len(part) <= 5 for part in parts):  # noqa: PLR2004 - centuries
        limits = tuple(map(int, parts))
        if limits[0] > 0 and all(a < b for a, b in pairwise(limits)):
            return limits
    raise CallError("cli.bad_buckets", text=text)
