"""Credit: each customer's exposure beside the credit limit, and how concentrated it is."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from reskontro.problems import Note
from reskontro.reports.common import (
    EVERYTHING,
    Selection,
    head,
    notes,
    proofs,
    selected_accounts,
)
from reskontro.reports.credit_table import credit_table
from reskontro.reports.exposure import (
    Cover,
    Exposure,
    cover_of,
    customer_currency,
    exposure_of,
    per_cent,
)
from reskontro.reports.model import Report, Table
from reskontro.subledger.documents import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from reskontro.book.model import Book

Status = Literal["over", "near", "fine", "no_limit"]

#: Of how many of the largest customers the share is told.
LARGEST = (1, 5, 10)


class _Line(msgspec.Struct, frozen=True):
    """One customer's exposure in one currency, and what is set against it."""

    customer: str
    exposure: Exposure
    cover: Cover
    status: Status

    @property
    def room(self) -> Decimal | None:
        """What the customer may owe beyond; negative where it owes too much already."""
        return None if self.cover.limit is None else self.cover.limit - self.exposure.total

    @property
    def use(self) -> Decimal | None:
        return None if self.cover.limit is None else per_cent(self.exposure.total, self.cover.limit)

    @property
    def uncovered(self) -> Decimal:
        return self.cover.uncovered(self.exposure.total)


def credit(
    book: Book,
    as_of: date,
    *,
    near: Decimal | None = None,
    zero: bool = False,
    selection: Selection = EVERYTHING,
) -> Report:
    """Exposure as of a day, the largest first, beside what the register sets against it.

    Exposure = not due + overdue + unallocated (≤ 0) = balance. `near` is the per cent of the
    limit from which a customer is near it, else the book's setting. Customers of whom nothing is
    open only with `zero`.
    """
    near = book.settings.credit.near if near is None else near
    shown = selected_accounts(book, as_of, selection)
    held: dict[str, dict[str, Exposure]] = defaultdict(dict)
    for account in shown:
        exposure = exposure_of(account, as_of)
        if zero or not exposure.nothing:
            held[account.currency][account.customer] = exposure
    if zero:
        _add_customers_without_entries(book, held, selection)
    rows: list[dict[str, Any]] = []
    totals: list[dict[str, Any]] = []
    tables: list[Table] = []
    aged: dict[str, tuple[Decimal, Decimal]] = {}
    for currency in sorted(held or [book.currency], key=lambda one: (one != book.currency, one)):
        lines = [
            _line(book, customer, currency, exposure, near)
            for customer, exposure in held[currency].items()
        ]
        lines.sort(key=lambda line: (-line.exposure.total, line.customer))
        whole = _sum(line.exposure for line in lines)
        block = [_row(book, line, currency) for line in lines]
        rows += block
        totals.append(_total(lines, whole, currency, selection))
        tables.append(credit_table(block, totals[-1], near))
        aged[currency] = (whole.not_due + whole.overdue, whole.unallocated)
    return Report(
        "credit",
        head(book, "credit.title"),
        tuple(tables),
        tuple(rows),
        tuple(totals),
        proofs(book, as_of, shown, selection, aged),
        (*notes(book, rows, as_of), *_elsewhere(book, rows)),
        as_of,
        book.known_at,
    )


def status_of(exposure: Decimal, limit: Decimal | None, near: Decimal) -> Status:
    """Over: more than the limit is owed. Near: `near` per cent of it or more, and not over."""
    if limit is None:
        return "no_limit"
    if exposure > limit:
        return "over"
    return "near" if exposure > 0 and exposure * 100 >= limit * near else "fine"


def concentration(exposures: Iterable[Decimal]) -> dict[str, Decimal] | None:
    """The share of the largest customers in what all customers in debit owe, in per cent.

    None where nobody is in debit.
    """
    owed = sorted((exposure for exposure in exposures if exposure > 0), reverse=True)
    whole = sum(owed, start=ZERO)
    shares = {str(n): per_cent(sum(owed[:n], start=ZERO), whole) for n in LARGEST}
    known = {n: share for n, share in shares.items() if share is not None}
    return known or None


def _add_customers_without_entries(
    book: Book, held: dict[str, dict[str, Exposure]], selection: Selection
) -> None:
    known = {customer for own in held.values() for customer in own}
    for customer in book.customers:
        currency = customer_currency(book, customer)
        if (
            customer not in known
            and selection.has(book, customer)
            and selection.currency in (None, currency)
        ):
            held[currency][customer] = Exposure()


def _line(book: Book, customer: str, currency: str, exposure: Exposure, near: Decimal) -> _Line:
    cover = cover_of(book, customer, currency)
    return _Line(customer, exposure, cover, status_of(exposure.total, cover.limit, near))


def _sum(exposures: Iterable[Exposure]) -> Exposure:
    not_due = overdue = unallocated = pending = ZERO
    for one in exposures:
        not_due += one.not_due
        overdue += one.overdue
        unallocated += one.unallocated
        pending += one.pending
    return Exposure(not_due, overdue, unallocated, pending)


def _row(book: Book, line: _Line, currency: str) -> dict[str, Any]:
    exposure, cover = line.exposure, line.cover
    return {
        "customer": line.customer,
        "name": book.name_of(line.customer) or None,
        "currency": currency,
        "not_due": exposure.not_due,
        "overdue": exposure.overdue,
        "unallocated": exposure.unallocated,
        "exposure": exposure.total,
        "pending": exposure.pending,
        "credit_limit": cover.limit,
        "credit_use": line.use,
        "room": line.room,
        "status": line.status,
        "security": cover.security,
        "insured_limit": cover.insured,
        "uncovered": line.uncovered,
    }


def _total(
    lines: Sequence[_Line], whole: Exposure, currency: str, selection: Selection
) -> dict[str, Any]:
    over = [line for line in lines if line.status == "over"]
    shares = concentration(line.exposure.total for line in lines)
    return {
        "currency": currency,
        "not_due": whole.not_due,
        "overdue": whole.overdue,
        "unallocated": whole.unallocated,
        "exposure": whole.total,
        "pending": whole.pending,
        "uncovered": sum((line.uncovered for line in lines), start=ZERO),
        "over": len(over),
        "near": sum(line.status == "near" for line in lines),
        "excess": -sum((line.room or ZERO for line in over), start=ZERO),
        "concentration": None if selection.partial else shares,
    }


def _elsewhere(book: Book, rows: Iterable[dict[str, Any]]) -> tuple[Note, ...]:
    """That some owe in another currency than that of their limit."""
    whose = set()
    for row in rows:
        record = book.record_of(row["customer"])
        if (
            record is not None
            and record.credit_limit is not None
            and row["exposure"] > 0
            and row["currency"] != customer_currency(book, row["customer"])
        ):
            whose.add(row["customer"])
    return (Note("credit.elsewhere", {"customers": ", ".join(sorted(whose))}),) if whose else ()
