"""What was handed over to a collector, or would be, as a report: a row for each case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reskontro.problems import Note
from reskontro.reports.common import head, name_cell, shown_number
from reskontro.reports.model import Column, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from reskontro.book.model import Book
    from reskontro.dunning.handover import Cases

_COLUMNS: Final = (
    Column("report.customer"),
    Column("report.name", shrink=True, drop=2),
    Column("dunning.documents", shrink=True),
    Column("dunning.principal", "amount"),
    Column("dunning.charges", "amount", drop=1),
    Column("dunning.agency", "amount", drop=4),
    Column("dunning.agency_heavy", "amount", drop=3),
)


def handover_report(
    book: Book,
    cases: Cases,
    day: date,
    places: Sequence[str],
    notes: Sequence[Note],
    *,
    written: bool,
) -> Report:
    """The report on cases; `places` is where the event of each stands."""
    rows: list[dict[str, Any]] = [
        {
            "customer": one.customer,
            "name": book.name_of(one.customer) or None,
            "currency": one.currency,
            "documents": list(dict.fromkeys(item.document for item in one.items)),
            "principal": one.principal,
            "charges": one.charges,
            "agency_fee": None if one.agency is None else one.agency.light,
            "agency_fee_heavy": None if one.agency is None else one.agency.heavy,
            "why": None,
            "source": place,
            "written": written,
        }
        for one, place in zip(cases.found, places, strict=True)
    ]
    rows += [
        {
            "customer": one.customer,
            "name": book.name_of(one.customer) or None,
            "documents": [str(one.document)] if one.document else [],
            "why": one.why.key.removeprefix("dunning.why."),
            "written": False,
        }
        for one in cases.left_out
    ]
    tables = [
        Table(
            _COLUMNS,
            tuple(
                Row(
                    (
                        one.customer,
                        name_cell(book, one.customer),
                        ", ".join(dict.fromkeys(item.document for item in one.items)),
                        one.principal,
                        one.charges or None,
                        None if one.agency is None else one.agency.light,
                        None if one.agency is None else one.agency.heavy,
                    )
                )
                for one in cases.found
                if one.currency == currency
            ),
            None,
            currency,
        )
        for currency in sorted({one.currency for one in cases.found})
    ]
    return Report(
        "dunning_handover",
        head(book, "dunning.handover"),
        tuple(tables),
        tuple(rows),
        notes=tuple(notes),
        as_of=day,
    )


def handover_notes(cases: Cases, day: date) -> Iterator[Note]:
    """What is to be told: what is left out, what the collector may charge, what is not known."""
    for one in cases.found:
        if one.agency is not None:
            values = {
                "customer": one.customer,
                "light": str(one.agency.light),
                "heavy": str(one.agency.heavy),
                "currency": one.currency,
            }
            yield Note("dunning.agency_note", values)
    for each in cases.left_out:
        document = {"document": shown_number(each.document) or "–", "customer": each.customer}
        yield Note("dunning.not_handed", {**each.why.values, **document, "key": each.why.key})
    yield from cases.problems
    if not cases.found:
        yield Note("dunning.nothing_ripe", {"day": day.isoformat()})
