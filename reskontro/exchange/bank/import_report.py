"""What an import of bank files did, and what waits, as reports."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from reskontro.problems import Note
from reskontro.reports.common import head
from reskontro.reports.model import Column, Phrase, Report, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reskontro.book.model import Book
    from reskontro.exchange.bank.deciding import Pending
    from reskontro.exchange.bank.imports import Handled, Outcome
    from reskontro.exchange.bank.model import BankFile
    from reskontro.exchange.bank.proposal import Proposal

_ORDER: Final[tuple[Outcome, ...]] = ("review", "booked", "skipped")
#: So many payments of an outcome are shown to people; machines get all.
_MOST: Final = 100
_ZERO: Final = Decimal(0)


def import_report(
    book: Book,
    handled: Sequence[Handled],
    notes: Iterable[Note] = (),
    name: str = "import_bank",
    *,
    machine: bool = True,
) -> Report:
    """What became of the payments: those that wait first, and totals last.

    Without `machine` there are no rows: of very many payments they take time, and nobody sees them.
    """
    groups = {each: [one for one in handled if one.outcome == each] for each in _ORDER}
    foreign = any(one.payment.currency != book.currency for one in handled)
    tables = [_table(each, own, book, foreign=foreign) for each, own in groups.items() if own]
    sums = [
        (each, len(own), _sum(own), currency)
        for each, every in groups.items()
        for currency, own in _by_currency(every, book.currency).items()
    ]
    totals = [
        {"outcome": each, "number": number, "amount": str(amount), "currency": currency}
        for each, number, amount, currency in sums
    ]
    cells = tuple(
        Row((Phrase(f"bank.outcome.{each}"), number, *_money(amount, currency, foreign)))
        for each, number, amount, currency in sums
    )
    columns = (
        Column("bank.column.outcome"),
        Column("bank.column.number", "integer"),
        *_columns_of_money(foreign),
    )
    tables.append(Table(columns, cells, Phrase("bank.table.totals"), currency=book.currency))
    rows = tuple(map(_row, handled)) if machine else ()
    return Report(
        name, head(book, "bank.title"), tuple(tables), rows, tuple(totals), notes=tuple(notes)
    )


def review_report(book: Book, pending: Sequence[Pending], notes: Iterable[Note] = ()) -> Report:
    """What waits, with what the bank said of it, what is proposed and why, and the candidates."""
    foreign = any(one.payment.currency != book.currency for one in pending)
    columns = (
        Column("report.date", "date"),
        *_columns_of_money(foreign),
        Column("bank.column.said", shrink=True),
        Column("bank.column.proposal"),
        Column("bank.column.reason", shrink=True, wrap=True),
        Column("bank.column.candidates", shrink=True, drop=1),
    )
    lines = tuple(
        Row(
            (
                one.payment.booked,
                *_money(one.payment.amount, one.payment.currency, foreign),
                " · ".join(said_of(one)) or None,
                _proposed(one.proposal),
                one.proposal.reasons,
                "; ".join(f"{each.customer} {each.document}" for each in one.proposal.candidates)
                or None,
            )
        )
        for one in pending
    )
    table = Table(columns, lines, currency=book.currency)
    rows = tuple(_pending_row(one) for one in pending)
    return Report("import_review", head(book, "bank.waiting"), (table,), rows, notes=tuple(notes))


def rate_notes(reasons: Iterable[Note]) -> list[Note]:
    """What can be done where a rate is not known, of the first such reason."""
    missing = next((one for one in reasons if one.key == "F613"), None)
    return [] if missing is None else [Note("F613.remedy", missing.values)]


def accepted_notes(files: Iterable[BankFile]) -> list[Note]:
    """What does not add up in files that were taken all the same."""
    problems = [one.problem for file in files for one in file.differences[:_MOST]]
    return [
        Note(
            "bank.accepted",
            {**one.values, "key": one.code, "place": f"{one.span.path}:{one.span.line}"},
        )
        for one in problems
    ]


def said_of(one: Pending) -> list[str]:
    """What the bank says of a payment: payer, references and texts."""
    payment = one.payment
    parts = [payment.payer, *(each.text for each in payment.references), *payment.texts]
    return [part for part in dict.fromkeys(parts) if part]


def _table(outcome: Outcome, own: Sequence[Handled], book: Book, *, foreign: bool) -> Table:
    columns = [Column("report.date", "date")]
    if outcome == "booked":
        columns.append(Column("bank.column.code"))
    columns += _columns_of_money(foreign)
    if outcome != "skipped":
        columns.append(Column("bank.column.proposal"))
    columns.append(Column("bank.column.reason", shrink=True, wrap=True))
    rows = []
    for one in own[:_MOST]:
        cells: list[Any] = [one.payment.booked]
        if outcome == "booked":
            cells.append(one.code)
        cells += _money(one.payment.amount, one.payment.currency, foreign)
        if outcome != "skipped":
            cells.append(_proposed(one.proposal))
        cells.append(one.reasons)
        rows.append(Row(tuple(cells)))
    more = len(own) - _MOST
    footer = (Phrase("bank.more", {"n": str(more)}),) if more > 0 else ()
    title = Phrase(f"bank.table.{outcome}")
    return Table(tuple(columns), tuple(rows), title, currency=book.currency, footer=footer)


def _columns_of_money(foreign: bool) -> list[Column]:  # noqa: FBT001 - of private helpers alone
    """The columns of an amount; `foreign`: some are in other currencies than the book's."""
    amount = Column("report.amount", "amount")
    return [amount, Column("report.currency")] if foreign else [amount]


def _money(amount: Decimal, currency: str, foreign: bool) -> list[Any]:  # noqa: FBT001
    return [amount, currency] if foreign else [amount]


def _by_currency(own: Iterable[Handled], base: str) -> dict[str, list[Handled]]:
    """Payments by currency; of none the book's."""
    found: dict[str, list[Handled]] = {}
    for one in own:
        found.setdefault(one.payment.currency, []).append(one)
    return found or {base: []}


def _proposed(proposal: Proposal | None) -> str | None:
    if proposal is None or not proposal.shares:
        return None
    said = (f"{one.customer} {', '.join(one.documents)}".strip() for one in proposal.shares)
    return "; ".join(said)


def _row(one: Handled) -> dict[str, Any]:
    payment, proposal = one.payment, one.proposal
    plans = [] if proposal is None else [plan for _, plan in proposal.plans]
    over = sum((plan.on_account for plan in plans), start=_ZERO)
    return {
        "outcome": one.outcome,
        "date": payment.booked.isoformat(),
        "amount": str(payment.amount),
        "currency": payment.currency,
        "kind": payment.kind,
        "references": [each.text for each in payment.references if each.kind != "other"],
        "customer": (proposal.customer or None) if proposal else None,
        "documents": list(proposal.documents) if proposal else [],
        "basis": proposal.basis if proposal else None,
        "confidence": proposal.confidence if proposal else None,
        "settles": _settled(proposal),
        "unallocated": str(over) if plans else None,
        "reasons": [note.key.rpartition(".")[2] for note in one.reasons],
        "candidates": _listed(proposal),
        "code": one.code or None,
        "payment": payment.identity.text,
        "source": f"{payment.place.path}:{payment.place.line}",
    }


def _pending_row(one: Pending) -> dict[str, Any]:
    payment, proposal, wait = one.payment, one.proposal, one.waiting
    return {
        "date": payment.booked.isoformat(),
        "amount": str(payment.amount),
        "currency": payment.currency,
        "kind": payment.kind,
        "references": [each.text for each in payment.references],
        "payer": payment.payer or None,
        "texts": list(payment.texts),
        "customer": proposal.customer or None,
        "documents": list(proposal.documents),
        "settles": _settled(proposal),
        "basis": proposal.basis,
        "confidence": proposal.confidence,
        "reasons": [note.key.rpartition(".")[2] for note in proposal.reasons],
        "candidates": _listed(proposal),
        "decision": wait.decision or None,
        "payment": wait.payment,
        "source": f"{wait.source.path}:{wait.source.line}",
    }


def _settled(proposal: Proposal | None) -> list[dict[str, Any]]:
    """What is settled of each document, of all customers; with its currency where that is another."""
    more = {} if proposal is None or proposal.paid is None else {"currency": proposal.paid.currency}
    return [
        {
            "customer": customer,
            "document": piece.number or None,
            "amount": str(piece.amount),
            **more,
        }
        for customer, plan in (proposal.plans if proposal else ())
        for piece in plan.pieces
    ]


def _listed(proposal: Proposal | None) -> list[dict[str, Any]]:
    return [
        {
            "customer": one.customer,
            "document": one.document,
            "open": str(one.open),
            "due": one.due.isoformat() if one.due else None,
        }
        for one in (proposal.candidates if proposal else ())
    ]


def _sum(own: Iterable[Handled]) -> Decimal:
    return sum((one.payment.amount for one in own), start=_ZERO)
