"""What a run made real, or would, as a report: a row for each letter, made or held back."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from reskontro.problems import Note, first_of
from reskontro.reports.common import head, name_cell, shown_number
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.dunning.run import Held, Run
    from reskontro.events.model import LetterMade
    from reskontro.journal import Transaction

#: So many customers are named where the same speaks against letters to several.
_NAMED: Final = 4
_COLUMNS: Final = (
    Column("report.customer"),
    Column("report.name", shrink=True, drop=2),
    Column("dunning.level", "integer"),
    Column("dunning.what"),
    Column("dunning.letter", drop=3),
    Column("dunning.principal", "amount", drop=4),
    Column("dunning.charges", "amount", drop=5),
    Column("dunning.to_pay", "amount"),
    Column("dunning.deadline", "date", drop=1),
)


def run_report(
    book: Book, made: Run, sources: Mapping[str, str], notes: Iterable[Note], *, written: bool
) -> Report:
    """The report on a run; `sources` is where the event of each letter stands, by its number."""
    rows = [_row(book, one.event, one.transaction, sources) for one in made.made]
    rows += [_row(book, letter, one, sources) for letter, one in made.finished]
    for row in rows:
        row["written"] = written
    rows += [{**_row(book, one.letter, None, {}), "why": one.why.key} for one in made.held]
    return Report(
        "dunning_run",
        head(book, "dunning.run"),
        tuple(_tables(book, made)),
        tuple(rows),
        tuple(_totals(made)),
        notes=tuple(notes),
        differs=bool(made.held),
    )


def run_notes(made: Run) -> Iterator[Note]:
    """What a run says of its letters: what the law changed, what was finished, what is held back."""
    for one in made.made:
        for each in one.planned.corrections:
            values = {"customer": one.planned.customer, "law": each.law or "–", "rule": each.code}
            about = "dunning.corrected_document" if each.document else "dunning.corrected"
            document = {"document": shown_number(each.document) or "–"}
            yield Note(about, {**each.why.values, **values, **document, "key": each.why.key})
    for letter, booked in made.finished:
        yield Note("dunning.finished", {"letter": letter.letter, "code": booked.code})
    alike: dict[str, list[Held]] = {}
    for held in made.held:
        alike.setdefault(f"{held.why.key} {sorted(held.why.values.items())}", []).append(held)
    for group in alike.values():
        why = group[0].why
        customers = list(dict.fromkeys(held.letter.customer for held in group))
        values = {"customers": first_of(customers, _NAMED), "key": why.key}
        yield Note("dunning.held", {**why.values, **values})


def _tables(book: Book, made: Run) -> Iterator[Table]:
    """The letters that are made, a table for each currency."""
    for currency in sorted({one.event.currency for one in made.made}):
        own = [one.planned for one in made.made if one.event.currency == currency]
        rows = [
            Row(
                (
                    one.customer,
                    name_cell(book, one.customer),
                    one.level,
                    Phrase(f"dunning.form.{one.form}"),
                    one.number,
                    one.principal,
                    one.earlier + one.fee + one.interest + one.compensation or None,
                    one.total,
                    one.deadline,
                )
            )
            for one in own
        ]
        principal = sum((one.principal for one in own), start=ZERO)
        charged = (one.earlier + one.fee + one.interest + one.compensation for one in own)
        total = sum((one.total for one in own), start=ZERO)
        rows.append(
            Row(
                (Phrase("report.total"), "", "", "", "", principal,
                 sum(charged, start=ZERO) or None, total, ""),
                "total",
            )
        )  # fmt: skip
        yield Table(_COLUMNS, tuple(rows), None, currency)


def _row(
    book: Book, letter: LetterMade, booked: Transaction | None, sources: Mapping[str, str]
) -> dict[str, Any]:
    sums = _sums(letter)
    return {
        "letter": letter.letter,
        "date": letter.date,
        "customer": letter.customer,
        "name": book.name_of(letter.customer) or None,
        "form": letter.form,
        "level": letter.level,
        "policy": letter.policy,
        "channel": letter.channel,
        "language": letter.language or None,
        "deadline": letter.deadline,
        "currency": letter.currency,
        **sums,
        "credit": letter.credit,
        "total": letter.total,
        "documents": list(dict.fromkeys(item.document for item in letter.items)),
        "voucher": booked.code if booked is not None else None,
        "why": None,
        "source": sources.get(letter.letter),
        "written": False,
    }


def _sums(letter: LetterMade) -> dict[str, Decimal]:
    items = letter.items
    return {
        "principal": sum((item.open for item in items), start=ZERO),
        "fee": sum((item.fee for item in items), start=ZERO),
        "interest": sum((item.interest for item in items), start=ZERO),
        "compensation": sum((item.compensation for item in items), start=ZERO),
        "earlier_charges": sum((one.open for one in letter.carried), start=ZERO),
    }


def _totals(made: Run) -> Iterator[dict[str, Any]]:
    held = Counter(one.letter.currency for one in made.held)
    for currency in sorted({*held, *(one.event.currency for one in made.made)}):
        own = [one.event for one in made.made if one.event.currency == currency]
        sums = [_sums(one) for one in own]
        yield {
            "currency": currency,
            "letters": len(own),
            "held": held[currency],
            **{
                name: sum((one[name] for one in sums), start=ZERO)
                for name in ("principal", "fee", "interest", "compensation", "earlier_charges")
            },
            "total": sum((one.total for one in own), start=ZERO),
        }
