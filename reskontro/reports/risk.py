"""Risk: a score of each customer from its own history, every part shown, and a limit to suggest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reskontro.reports.common import (
    EVERYTHING,
    Selection,
    currencies,
    head,
    notes,
    proofs,
    selected_accounts,
    shown_number,
)
from reskontro.reports.exposure import cover_of, exposure_of
from reskontro.reports.lateness import history, late_documents, lateness
from reskontro.reports.model import Phrase, Report, Table
from reskontro.reports.risk_score import LEVELS, Part, Suggestion, level_of, parts, score, suggest
from reskontro.reports.risk_tables import detail_table, scores_table
from reskontro.reports.settled import settled_documents
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book
    from reskontro.reports.buckets import Risk
    from reskontro.reports.exposure import Cover, Exposure
    from reskontro.reports.lateness import Lateness
    from reskontro.subledger.accounts import Account


def risk(book: Book, as_of: date, *, selection: Selection = EVERYTHING) -> Report:
    """The score of every account as of a day, the riskiest first, those without history last.

    A customer's account in each currency is scored by itself. One without history has neither
    score nor suggested limit; without `selection` of customers it is shown only where something
    is open. With it, the parts of each score are tables too.
    """
    period = history(as_of)
    shown = selected_accounts(book, as_of, selection)
    rows = [
        row
        for account in shown
        if (row := _row(book, account, as_of))
        and (selection.partial or row["score"] is not None or row["inputs"]["open"])
    ]
    rows.sort(key=lambda row: (row["score"] is None, -(row["score"] or 0), row["customer"]))
    order = currencies(shown, book)
    rows.sort(key=lambda row: order.index(row["currency"]))
    blocks = {currency: [row for row in rows if row["currency"] == currency] for currency in order}
    tables: list[Table] = []
    for currency, block in blocks.items():
        tables.append(scores_table(block, currency, None if tables else book.settings))
        if selection.partial:
            tables += [detail_table(book, row) for row in block]
    dates = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    return Report(
        "risk",
        head(book, "risk.title", period=Phrase("risk.period", dates)),
        tuple(tables),
        tuple(rows),
        tuple(_total(block, currency) for currency, block in blocks.items()),
        proofs(book, as_of, shown, selection),
        notes(book, rows, as_of),
        as_of,
        book.known_at,
    )


def _row(book: Book, account: Account, as_of: date) -> dict[str, Any]:
    settings = book.settings
    late_days = settings.credit.late_days
    exposure = exposure_of(account, as_of)
    settled = list(settled_documents(account))
    cover = cover_of(book, account.customer, account.currency)
    documents = late_documents(account, settled, as_of, settings.check.residue)
    own = lateness(documents, as_of, late_days)
    overdue = exposure.overdue if exposure.overdue > settings.check.residue else ZERO
    scored = parts(own, exposure, overdue, cover)
    value = score(scored)
    level: Risk | None = None
    suggestion: Suggestion | None = None
    if value is not None:
        level = level_of(value)
        suggestion = suggest(settled, history(as_of), level, late_days)
    return {
        "customer": account.customer,
        "name": book.name_of(account.customer) or None,
        "currency": account.currency,
        "score": value,
        "level": level,
        "parts": {part.scale.key: _part(part) for part in scored},
        "credit_limit": cover.limit,
        "suggested_limit": suggestion.limit if suggestion else None,
        "inputs": _inputs(own, exposure, overdue, cover, suggestion),
    }


def _part(part: Part) -> dict[str, Any]:
    scale = part.scale
    return {
        "figure": part.figure,
        "unit": scale.unit,
        "none_at": scale.none_at,
        "all_at": scale.all_at,
        "weight": scale.weight,
        "points": part.points,
    }


def _inputs(
    own: Lateness,
    exposure: Exposure,
    overdue: Decimal,
    cover: Cover,
    suggestion: Suggestion | None,
) -> dict[str, Any]:
    """What the figures and the suggestion are made of."""
    return {
        "documents": own.documents,
        "late": own.late,
        "sum_of_days": own.sum_of_days,
        "worst_document": (shown_number(own.worst.document) or None) if own.worst else None,
        "worst_days": own.worst.days if own.worst else None,
        "recent_mean": own.recent,
        "earlier_mean": own.earlier,
        "overdue": overdue,
        "open": exposure.overdue + exposure.not_due,
        "exposure": exposure.total,
        "credit_limit": cover.limit,
        "proven_exposure": suggestion.proven if suggestion else None,
        "proven_on": suggestion.day if suggestion else None,
        "factor": suggestion.factor if suggestion else None,
    }


def _total(rows: Sequence[dict[str, Any]], currency: str) -> dict[str, Any]:
    levels = (*(level for _, level in LEVELS), "very_high")
    return {
        "currency": currency,
        "customers": len(rows),
        "levels": {level: sum(row["level"] == level for row in rows) for level in levels},
        "no_history": sum(row["score"] is None for row in rows),
    }
