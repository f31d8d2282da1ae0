"""What was sent, and what was not and why, as a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reskontro.problems import Note
from reskontro.reports.common import head, name_cell
from reskontro.reports.model import Column, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.sending.send import Sending

_SENT: Final = (
    Column("letter.column.letter"),
    Column("report.customer"),
    Column("report.name", shrink=True, drop=2),
    Column("sending.to", shrink=True),
    Column("sending.outcome"),
    Column("sending.answer", shrink=True, drop=1),
)
_LEFT: Final = (
    Column("letter.column.letter"),
    Column("report.customer"),
    Column("report.name", shrink=True, drop=1),
    Column("dunning.why", shrink=True),
)
#: What is nothing to worry about.
_QUIET: Final = frozenset(
    f"sending.why.{name}" for name in ("sent", "paid", "paused", "handed_over", "would")
)


def sending_report(
    book: Book, day: date, done: Sequence[Sending], notes: Iterable[Note], *, failed: bool
) -> Report:
    """What became of letters on a day; `failed`: some of them could not be made."""
    tried = [one for one in done if one.outcome is not None]
    left = [one for one in done if one.outcome is None]
    unknown = [one.letter.letter for one in tried if one.outcome == "unknown"]
    unknown += [
        one.letter.letter for one in left if one.why and one.why.key == "sending.why.unknown"
    ]
    advice = [Note("sending.advice", {"letter": one}) for one in unknown[:1]]
    return Report(
        "sending",
        head(book, "sending.title"),
        tuple(_tables(book, tried, left)),
        tuple(_row(book, one) for one in done),
        tuple(_total(tried, left)),
        notes=(*book.notes, *notes, *advice),
        as_of=day,
        differs=failed
        or any(one.outcome in ("refused", "unknown") for one in tried)
        or any(one.why is not None and one.why.key not in _QUIET for one in left),
    )


def _tables(book: Book, tried: Sequence[Sending], left: Sequence[Sending]) -> Iterator[Table]:
    if tried:
        rows = tuple(
            Row(
                (
                    one.letter.letter,
                    one.letter.customer,
                    name_cell(book, one.letter.customer),
                    one.to or None,
                    Phrase(f"sending.outcome.{one.outcome}"),
                    one.answer or None,
                )
            )
            for one in tried
        )
        yield Table(_SENT, rows)
    if left:
        rows = tuple(
            Row(
                (
                    one.letter.letter,
                    one.letter.customer,
                    name_cell(book, one.letter.customer),
                    one.why,
                )
            )
            for one in left
        )
        yield Table(_LEFT, rows, Phrase("sending.left"))


def _row(book: Book, one: Sending) -> dict[str, Any]:
    return {
        "letter": one.letter.letter,
        "customer": one.letter.customer,
        "name": book.name_of(one.letter.customer) or None,
        "to": one.to or None,
        "outcome": one.outcome,
        "answer": one.answer or None,
        "why": None if one.why is None else one.why.key.removeprefix("sending.why."),
        "source": one.source or None,
    }


def _total(tried: Sequence[Sending], left: Sequence[Sending]) -> Iterator[dict[str, Any]]:
    yield {
        **{
            outcome: sum(one.outcome == outcome for one in tried)
            for outcome in ("sent", "refused", "unknown")
        },
        "left": len(left),
    }
