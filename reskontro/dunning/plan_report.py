"""The plan of a day as a report: what is to be sent, what is not and why, what the law changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from reskontro.dunning.plan import plan_for
from reskontro.problems import Note, first_of
from reskontro.reports.common import (
    EVERYTHING,
    Selection,
    head,
    name_cell,
    notes,
    proofs,
    selected_accounts,
    shown_number,
)
from reskontro.reports.model import Column, Phrase, Report, Row, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.dunning.law import Correction
    from reskontro.dunning.planned import Item, NotChased, Plan, Planned
    from reskontro.events.standing import Standing

#: How many documents of a letter are named in its line.
_NAMED: Final = 4
_LETTERS: Final = (
    Column("report.customer"),
    Column("report.name", shrink=True, drop=2),
    Column("dunning.level", "integer"),
    Column("dunning.what"),
    Column("dunning.documents", shrink=True),
    Column("dunning.principal", "amount", drop=3),
    Column("dunning.charges", "amount", drop=4),
    Column("dunning.to_pay", "amount"),
    Column("dunning.deadline", "date", drop=1),
)
_LEFT: Final = (
    Column("report.customer"),
    Column("report.document"),
    Column("report.due", "date", drop=1),
    Column("report.open_amount", "amount"),
    Column("report.days_overdue", "integer", drop=2),
    Column("dunning.why", shrink=True),
)
_LAW: Final = (
    Column("report.customer"),
    Column("report.document"),
    Column("dunning.rule"),
    Column("dunning.changed", shrink=True),
    Column("dunning.law", shrink=True, drop=1),
)


def plan_report(
    book: Book,
    standing: Standing,
    *,
    waiting: bool = False,
    selection: Selection = EVERYTHING,
    machine: bool = True,
) -> Report:
    """The plan of the day of `standing`; `waiting` lists what only waits for its day too.

    Without `machine` there are no rows, which of a large plan take as long as all else of it.
    """
    accounts = selected_accounts(book, standing.day, selection)
    made = plan_for(book, standing, accounts)
    told = [*notes(book, [*made.planned, *made.not_chased] or accounts, made.day)]
    if not made.planned and accounts:
        told.append(Note("dunning.nothing", {"day": made.day.isoformat()}))
    tables = [table for make in (_letters, _changes) for table in make(book, made)]
    tables += _left(made, waiting=waiting)
    rows: tuple[dict[str, Any], ...] = ()
    if machine:
        rows = (*_rows(book, made.planned), *(_left_row(book, one) for one in made.not_chased))
    return Report(
        "dunning_plan",
        head(book, "dunning.plan"),
        tuple(tables),
        rows,
        tuple(_totals(made)),
        proofs(book, made.day, accounts, selection),
        (*told, *made.problems),
        made.day,
        book.known_at,
        differs=bool(made.problems),
    )


def _letters(book: Book, made: Plan) -> list[Table]:
    """The letters and the handovers, a table for each currency."""
    tables = []
    currencies = sorted({one.currency for one in made.planned})
    for currency in currencies:
        own = [one for one in made.planned if one.currency == currency]
        rows = [
            Row(
                (
                    one.customer,
                    name_cell(book, one.customer),
                    one.level,
                    Phrase(f"dunning.form.{one.form}"),
                    _documents(one.items),
                    one.principal,
                    one.earlier + one.fee + one.interest + one.compensation or None,
                    one.total,
                    one.deadline,
                )
            )
            for one in own
        ]
        principal = sum((one.principal for one in own), start=ZERO)
        total = sum((one.total for one in own), start=ZERO)
        charges = total - principal + sum((one.credit for one in own), start=ZERO)
        rows.append(
            Row(
                (Phrase("report.total"), "", "", "", "", principal, charges or None, total, ""),
                "total",
            )
        )
        several = len(currencies) > 1
        title = Phrase("dunning.send_in" if several else "dunning.send", {"currency": currency})
        footer = [*_broken(own)]
        if credit := sum((one.credit for one in own), start=ZERO):
            values = {"credit": str(credit), "currency": currency}
            footer.append(Phrase("dunning.credit", values))
        tables.append(Table(_LETTERS, tuple(rows), title, currency, tuple(footer)))
    return tables


def _broken(own: Iterable[Planned]) -> tuple[Phrase, ...]:
    """The promises that were not kept."""
    return tuple(
        Phrase(
            "dunning.broken",
            {
                "customer": one.customer,
                "document": item.document,
                "day": item.broken_promise.isoformat(),
            },
        )
        for one in own
        for item in one.items
        if item.broken_promise is not None
    )


def _documents(items: Sequence[Item]) -> str:
    """The documents of a letter, the first of many."""
    numbers = list(dict.fromkeys(shown_number(item.document) or "–" for item in items))
    return first_of(numbers, _NAMED)


def _changes(book: Book, made: Plan) -> list[Table]:
    """What the law changed of what the policies wish."""
    del book
    rows = [
        Row((one.customer, shown_number(each.document), each.code, each.why, each.law or None))
        for one in made.planned
        for each in one.corrections
    ]
    return [Table(_LAW, tuple(rows), Phrase("dunning.by_law"))] if rows else []


def _left(made: Plan, *, waiting: bool) -> list[Table]:
    """What is overdue and not chased; what only waits is counted, unless it is asked for."""
    shown = [one for one in made.not_chased if waiting or not one.waits]
    counted = Counter(one.currency for one in made.not_chased if one.waits and not waiting)
    footer = []
    for currency, count in sorted(counted.items()):
        waits = [one.open for one in made.not_chased if one.waits and one.currency == currency]
        values = {"n": str(count), "open": str(sum(waits, start=ZERO)), "currency": currency}
        footer.append(Phrase("dunning.waiting", values))
    if not shown and not footer:
        return []
    rows = tuple(
        Row((one.customer, shown_number(one.document), one.due, one.open, one.days, one.why))
        for one in shown
    )
    return [Table(_LEFT, rows, Phrase("dunning.not_chased"), "", tuple(footer))]


def _rows(book: Book, planned: Iterable[Planned]) -> Iterable[dict[str, Any]]:
    """A row for each document, or instalment, in a letter or a handover."""
    for one in planned:
        name = book.name_of(one.customer) or None
        letter = [_correction(each) for each in one.corrections if not each.document]
        earlier = _earlier(one)
        for at, item in enumerate(one.items):
            yield {
                "customer": one.customer,
                "name": name,
                "document": str(item.document),
                "due": item.due,
                "amount": item.amount,
                "open": item.open,
                "days_overdue": item.days,
                "currency": one.currency,
                "action": one.form,
                "level": one.level,
                "policy": one.policy,
                "letter": one.number or None,
                "channel": one.channel,
                "language": one.language,
                "deadline": one.deadline,
                "fee": item.fee,
                "interest": item.interest,
                "compensation": item.compensation,
                "earlier_charges": earlier.get(at, []),
                "law": letter
                + [_correction(each) for each in one.corrections if each.document == item.document],
                "why": None,
                "until": None,
                "reason": None,
                "source": item.source,
            }


def _earlier(letter: Planned) -> dict[int, list[dict[str, Any]]]:
    """The earlier charges in a letter by the place of their item, of other documents the first."""
    first: dict[str, int] = {}
    for at, item in enumerate(letter.items):
        first.setdefault(item.document, at)
    found: dict[int, list[dict[str, Any]]] = {}
    for one in letter.charges:
        found.setdefault(first.get(one.document, 0), []).append(
            {"document": str(one.document), "kind": one.kind, "due": one.due, "open": one.open}
        )
    return found


def _correction(one: Correction) -> dict[str, Any]:
    return {"rule": one.code, "law": one.law or None, "values": one.why.values}


def _left_row(book: Book, one: NotChased) -> dict[str, Any]:
    return {
        "customer": one.customer,
        "name": book.name_of(one.customer) or None,
        "document": str(one.document),
        "due": one.due,
        "amount": one.amount,
        "open": one.open,
        "days_overdue": one.days,
        "currency": one.currency,
        "action": None,
        "level": one.level or None,
        "policy": None,
        "letter": None,
        "channel": None,
        "language": None,
        "deadline": None,
        "fee": ZERO,
        "interest": ZERO,
        "compensation": ZERO,
        "earlier_charges": [],
        "law": [],
        "why": one.why.key.removeprefix("dunning.why."),
        "until": one.why.values.get("until") or one.why.values.get("day"),
        "reason": one.why.values.get("reason"),
        "source": one.source,
    }


def _totals(made: Plan) -> Iterable[dict[str, Any]]:
    currencies = {one.currency for one in made.planned}
    currencies |= {one.currency for one in made.not_chased}
    for currency in sorted(currencies):
        letters = [one for one in made.letters if one.currency == currency]
        left = [one for one in made.not_chased if one.currency == currency]
        yield {
            "currency": currency,
            "letters": len(letters),
            "handovers": sum(one.currency == currency for one in made.handovers),
            **{
                name: _sum(getattr(one, name) for one in letters)
                for name in (
                    "principal",
                    "fee",
                    "interest",
                    "compensation",
                    "earlier",
                    "credit",
                    "total",
                )
            },
            "not_chased": _sum(one.open for one in left),
        }


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, start=ZERO)
