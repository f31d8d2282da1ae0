"""What the reader of key figures should know: what in them is not known, and how much is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.problems import Note
from reskontro.reports.figures import unvalued

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reskontro.reports.figures import Figures, Period, Sales


def told(
    figures: Figures, period: Period, basis: Sales = "revenue", *, losses: bool = False
) -> Iterator[Note]:
    """The notes on figures of a period, with losses or without, their sales on this basis."""
    day = period.last
    values = {"currency": figures.currency}
    if basis == "revenue" and not figures.has_postings("revenue", day):
        yield Note("report.no_revenue", values)
    elif basis == "revenue" and (n := figures.sold_elsewhere(period)):
        yield Note("report.sold_elsewhere", {"n": str(n), **values})
    if losses and figures.losses(period) is None:
        yield Note("report.no_losses", values)
    if others := figures.other_currencies(day):
        yield Note("report.booked_value", {"others": ", ".join(others), **values})
    yield from unvalued(figures, day)
