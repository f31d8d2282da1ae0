"""Reconciliation: the subledger held against the general ledger, and why they differ."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import msgspec

from reskontro.book.ledger import sums_at
from reskontro.problems import Note
from reskontro.reports.common import (
    Selection,
    head,
    notes,
    proofs,
    selected_accounts,
)
from reskontro.reports.model import Report
from reskontro.reports.reconcile_rows import cause_row, causes, row, table, totals
from reskontro.subledger.documents import ZERO
from reskontro.subledger.entries import UNKNOWN_CUSTOMER
from reskontro.subledger.likely import likely
from reskontro.subledger.pairing import Finding, Line, finding_order, pair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from reskontro.book.ledger import Ledger, Slot
    from reskontro.book.model import Book
    from reskontro.subledger.entries import Entry

#: How many customers a note names.
_NAMED = 5


class Compared(msgspec.Struct, frozen=True):
    """One control account in one currency, on both sides, debits positive.

    `subledger` is the sum of the customers' accounts; `ledger` the control account without the
    year-end closings, which are `closings`.
    """

    account: str
    currency: str
    subledger: Decimal
    ledger: Decimal
    closings: Decimal
    findings: list[Finding]

    @property
    def difference(self) -> Decimal:
        """Subledger less general ledger."""
        return self.subledger - self.ledger

    @property
    def unexplained(self) -> Decimal:
        """What no certain cause accounts for."""
        certain = (finding.effect for finding in self.findings if finding.certain)
        return self.difference - sum(certain, start=ZERO)


def reconcile(
    book: Book,
    as_of: date,
    *,
    ledger: Ledger | None = None,
    currency: str | None = None,
) -> Report:
    """The customers' accounts against each control account, per currency, as of a day.

    Without `ledger` the control accounts are the postings in the book's own journals. A ledger
    in the book's currency alone is compared on booked value, unless it agrees without. What stands on a control account
    and is no customer's belongs to the general ledger only, and so is a difference.
    """
    selection = Selection(currency=currency)
    shown = selected_accounts(book, as_of, selection)
    apart = ledger is None or ledger.apart or _agrees_apart(book, as_of, ledger)
    lines = _lines(book, _entries(book), apart=apart)
    compared = [
        one for one in _compared(book, as_of, ledger, lines) if currency in (None, one.currency)
    ]
    control = None if ledger is None else _control(compared, lines, as_of)
    rows: list[dict[str, Any]] = []
    for one in compared:
        rows.append(row(one))
        rows += [cause_row(finding) for finding in one.findings]
    tables = [table(compared)]
    for certain in (True, False):
        found = [f for one in compared for f in one.findings if f.certain == certain]
        if found:
            tables.append(causes(found, certain=certain))
    return Report(
        "reconcile",
        head(book, "reconcile.title"),
        tuple(tables),
        tuple(rows),
        totals(compared),
        proofs(book, as_of, shown, selection, control=control),
        (*notes(book, compared, as_of), *_notes(book, ledger, compared, lines)),
        as_of,
        book.known_at,
        differs=any(one.difference for one in compared),
    )


def _entries(book: Book) -> Iterator[Entry]:
    for own in book.entries.values():
        yield from own


def _agrees_apart(book: Book, as_of: date, ledger: Ledger) -> bool:
    """Whether a trial balance in the book's currency alone agrees with currencies kept apart.

    So it does where nothing is left in another currency and hledger leaves that out; booked
    values need not add up to nothing then.
    """
    if ledger.balances is None:
        return False
    own: dict[Slot, Decimal] = defaultdict(lambda: ZERO)
    for entry in _entries(book):
        if entry.date <= as_of:
            own[entry.control, entry.currency] += entry.amount
    theirs = ledger.balances_at(as_of)
    return all(own[slot] == theirs.get(slot, ZERO) for slot in {*own, *theirs})


def _lines(book: Book, entries: Iterable[Entry], *, apart: bool) -> list[Line]:
    """Entries as they are compared: in their currency, or (not `apart`) at booked value."""
    found = []
    for entry in entries:
        currency, amount = entry.currency, entry.amount
        if not apart and entry.booked is not None:
            currency, amount = book.currency, entry.booked
        found.append(Line(entry, entry.control, currency, amount, _is_nobodys(book, entry)))
    return found


def _is_nobodys(book: Book, entry: Entry) -> bool:
    """Whether an entry is straight on its control account and names no customer there is.

    Where there is a register, the payee is a customer only if the register knows it.
    """
    if entry.customer == UNKNOWN_CUSTOMER:
        return True
    if not book.customers or entry.customer in book.customers:
        return False
    return entry.customer == entry.text.partition("|")[0].rstrip()


def _compared(book: Book, as_of: date, ledger: Ledger | None, lines: list[Line]) -> list[Compared]:
    subledger: dict[Slot, Decimal] = defaultdict(lambda: ZERO)
    by_slot: dict[Slot, list[Line]] = defaultdict(list)
    for line in lines:
        slot = line.account, line.currency
        by_slot[slot].append(line)
        if line.entry.date <= as_of and not line.nobodys:
            subledger[slot] += line.amount
    left_out = sums_at(book.left_out, as_of)
    if ledger is None:
        sums, closings = sums_at(book.turnover, as_of), left_out
    else:
        sums, closings = ledger.balances_at(as_of), sums_at(ledger.closed, as_of)
    held = {slot: sum_ for slot, sum_ in sums.items() if book.chart.is_receivable(slot[0])}
    findings: dict[Slot, list[Finding]] = defaultdict(list)
    if ledger is not None and ledger.balances is None:
        theirs = _lines(book, ledger.entries, apart=ledger.apart)
        found = pair(lines, [msgspec.structs.replace(one, nobodys=False) for one in theirs], as_of)
    else:
        found = [_nobodys(line) for line in lines if line.nobodys and line.entry.date <= as_of]
    for finding in sorted(found, key=finding_order):
        findings[finding.account, finding.currency].append(finding)
    made = []
    for slot in sorted({*by_slot, *(s for s, sum_ in held.items() if sum_)}, key=_slot_order(book)):
        one = Compared(
            *slot,
            subledger[slot],
            held.get(slot, ZERO),
            closings.get(slot, ZERO),
            findings[slot],
        )
        if ledger is not None and ledger.balances is not None:
            _explain(one, by_slot[slot], left_out.get(slot, ZERO), as_of)
        made.append(one)
    return made


def _explain(one: Compared, lines: list[Line], closed: Decimal, as_of: date) -> None:
    """Add what may have caused the rest of a difference from a trial balance."""
    if not one.difference:
        one.findings.clear()
    elif one.unexplained:
        slot = one.account, one.currency
        one.findings.extend(likely(lines, slot, one.unexplained, closed, as_of))


def _nobodys(line: Line) -> Finding:
    return Finding("no_customer", line.account, line.currency, -line.amount, line)


def _slot_order(book: Book) -> Callable[[Slot], tuple[object, ...]]:
    return lambda slot: (slot[0], slot[1] != book.currency, slot[1])


def _control(
    compared: Iterable[Compared], lines: Iterable[Line], as_of: date
) -> dict[str, Decimal]:
    """What the general ledger holds per currency, for the proof.

    Open items in other currencies that it holds at booked value are taken off: the proof counts
    them in their own.
    """
    held: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for one in compared:
        held[one.currency] += one.ledger
    for line in lines:
        if line.currency != line.entry.currency and line.entry.date <= as_of:
            held[line.currency] -= line.amount
    return held


def _notes(
    book: Book, ledger: Ledger | None, compared: list[Compared], lines: Iterable[Line]
) -> Iterable[Note]:
    if ledger is not None:
        yield from ledger.notes
    if folded := {line.entry.currency for line in lines if line.currency != line.entry.currency}:
        values = {"currency": book.currency, "others": ", ".join(sorted(folded))}
        yield Note("reconcile.booked", values)
    strangers = sorted(
        {line.entry.customer for line in lines if not line.nobodys} - {*map(str, book.customers)}
    )
    if book.customers and strangers:
        values = {"n": str(len(strangers)), "customers": ", ".join(strangers[:_NAMED])}
        yield Note("reconcile.unregistered", values)
    if any(one.unexplained for one in compared):
        yield Note("reconcile.unexplained")
