"""Events of customers as rows for machines and as a table for people, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.events.model import (
    Delivery,
    Handover,
    LetterMade,
    Log,
    Returned,
    kind_of,
)
from reskontro.events.text import fields_of
from reskontro.reports.model import Column, Phrase, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reskontro.events.model import Event


def event_row(event: Event) -> dict[str, Any]:
    """An event for machines: what its record has, and `source`, None before it is in a file."""
    source = f"{event.source.path}:{event.source.line}" if event.source.path else None
    return {**{name: _plain(value) for name, value in fields_of(event).items()}, "source": source}


def events_table(
    events: Iterable[Event], title: Phrase | None = None, *, customers: bool = False
) -> Table:
    """Events as a table, in the order given; `customers`: they are of several."""
    columns = [
        Column("report.date", "date"),
        Column("event.what"),
        Column("report.document"),
        Column("event.until", "date", drop=1),
        Column("report.text", shrink=True),
    ]
    if customers:
        columns.insert(1, Column("report.customer"))
    return Table(tuple(columns), tuple(_line(one, customers=customers) for one in events), title)


def _line(event: Event, *, customers: bool) -> Row:
    what = Phrase(what_key(event))
    until = event.deadline if isinstance(event, LetterMade) else getattr(event, "until", None)
    cells = [event.date, what, ", ".join(documents_of(event)) or None, until, _words(event)]
    if customers:
        cells.insert(1, event.customer)
    return Row(tuple(cells))


def what_key(event: Event) -> str:
    """The phrase that says what an event is."""
    if isinstance(event, LetterMade):
        return f"event.form.{event.form}"
    return f"event.kind.{event.by if isinstance(event, Log) else kind_of(event)}"


def documents_of(event: Event) -> tuple[str, ...]:
    """The documents an event is about, each once; () of one about the customer."""
    if isinstance(event, LetterMade | Handover):
        return tuple(dict.fromkeys(item.document for item in event.items))
    if isinstance(event, Returned):
        return event.documents
    document = getattr(event, "document", "")
    return (document,) if document else ()


def _words(event: Event) -> Phrase | str | None:
    if isinstance(event, LetterMade):
        return _letter(event)
    if isinstance(event, Delivery):
        values = {"letter": event.letter, "to": event.to or "–", "answer": event.answer or "–"}
        return Phrase(f"event.delivery.{event.outcome}", values)
    names = ("letter", "collector", "reference", "rating", "given_by", "text", "reason")
    return ": ".join(text for name in names if (text := getattr(event, name, ""))) or None


def _letter(event: LetterMade) -> Phrase:
    sums = {
        name: sum((getattr(item, name) for item in event.items), start=ZERO)
        for name in ("open", "fee", "interest", "compensation")
    }
    charged = sums["fee"] + sums["interest"] + sums["compensation"]
    values = {
        "letter": event.letter,
        "level": str(event.level),
        "open": str(sums["open"]),
        "charged": str(charged),
        "currency": event.currency,
    }
    return Phrase("event.letter_charged" if charged else "event.letter", values)


def _plain(value: Any) -> Any:  # noqa: ANN401 - a value of a machine row
    return [_plain(each) for each in value] if isinstance(value, tuple) else value
