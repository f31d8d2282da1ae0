"""Rules on the journals as a whole: R1. What cannot be read at all has codes of its own (J, E)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reskontro.checks.allowed import allowances
from reskontro.checks.model import Rule
from reskontro.customers import nearest
from reskontro.problems import Problem, Span
from reskontro.subledger.entries import UNKNOWN_CUSTOMER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reskontro.checks.model import Checked
    from reskontro.subledger.entries import Entry


def undeclared_customer(checked: Checked) -> Iterator[Problem]:
    """A customer with entries and no record in the register, told at the first of them."""
    book = checked.book
    if book.bare:
        return
    for customer, entries in book.entries.items():
        if customer not in book.customers and customer != UNKNOWN_CUSTOMER:
            near = ", ".join(nearest(customer, book.customers)) or "–"
            yield _at_first("R101", entries, {"customer": customer, "nearest": near})


def no_customer(checked: Checked) -> Iterator[Problem]:
    """Postings straight on a receivable account that name nobody, told at the first of them."""
    if unknown := checked.book.entries.get(UNKNOWN_CUSTOMER):
        yield _at_first("R102", unknown, {})


def _at_first(code: str, entries: Iterable[Entry], values: dict[str, str]) -> Problem:
    places = sorted((entry.path, entry.line) for entry in entries)
    return Problem(code, Span(*places[0]), {**values, "n": str(len(places))})


def future_dated(checked: Checked) -> Iterator[Problem]:
    """An entry dated after the day of the check."""
    today = checked.as_of
    for entry in checked.entries():
        if entry.date > today:
            values = {"day": entry.date.isoformat(), "today": today.isoformat()}
            yield Problem("R103", Span(entry.path, entry.line), values)


def allowance_without_reason(checked: Checked) -> Iterator[Problem]:
    """A tag `allow:` that names no rule, or gives no reason."""
    for transaction in checked.book.transactions:
        for code, reason, place in allowances(transaction):
            if not code or not reason:
                yield Problem("R104", place)


RULES = (
    Rule("R101", undeclared_customer),
    Rule("R102", no_customer),
    Rule("R103", future_dated, alone=True),
    Rule("R104", allowance_without_reason, alone=True),
)
