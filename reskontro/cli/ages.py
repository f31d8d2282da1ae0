"""Ages as the user asks for them: from which day they count, and the limits of the buckets."""

# Typer reads the annotations when the command is built: they are kept as types, not as texts.

from itertools import pairwise
from typing import Annotated, Literal

import typer

from reskontro.problems import CallError

By = Annotated[
    Literal["due", "invoice"] | None,
    typer.Option("--by", metavar="due|invoice", help="cli.option.by"),
]
Limits = Annotated[str | None, typer.Option("--buckets", metavar="DAYS", help="cli.option.buckets")]


def parse_limits(text: str | None) -> tuple[int, ...] | Literal["month"] | None:
    """The upper limits of buckets in days, rising, or calendar months; None where none are given.

    Raises:
        CallError: the text is neither.
    """
    if text is None or text == "month":
        return "month" if text else None
    parts = text.replace(" ", "").split(",")
    if all(part.isascii() and part.isdecimal() and len(part) <= 5 for part in parts):  # noqa: PLR2004 - centuries
        limits = tuple(map(int, parts))
        if limits[0] > 0 and all(a < b for a, b in pairwise(limits)):
            return limits
    raise CallError("cli.bad_buckets", text=text)
