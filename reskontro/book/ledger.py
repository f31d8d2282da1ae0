"""A general ledger that the subledger is held against: a trial balance, or another journal."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

import msgspec

from reskontro.book.read import read_journals
from reskontro.book.trial_balance import ZERO, LedgerBalance, TrialBalance, without_subaccounts
from reskontro.book.trial_csv import looks_like_csv, read_csv
from reskontro.book.trial_json import read_json
from reskontro.journal import DiskFiles
from reskontro.problems import BookError, Note, Problem, Span, first_of
from reskontro.subledger.closing import leave_out_closings
from reskontro.subledger.entries import Rules

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal
    from pathlib import Path

    from reskontro.book.model import Book
    from reskontro.subledger.entries import Entry, Turnover

#: How many accounts are named where none is a control account.
_CANDIDATES: Final = 12

#: Control account and currency.
Slot = tuple[str, str]


class Ledger(msgspec.Struct, frozen=True):
    """What a general ledger says of the control accounts; amounts are debits positive.

    `apart`: it keeps currencies apart; else all is in the book's currency. `balances` are those
    of a trial balance, None of a journal, which has `entries`, `turnover` and, of its year-end
    transactions, `closed` instead.
    """

    path: str
    apart: bool
    balances: dict[Slot, Decimal] | None = None
    entries: tuple[Entry, ...] = ()
    turnover: Turnover = {}
    closed: Turnover = {}
    notes: tuple[Note, ...] = ()

    def balances_at(self, day: date) -> dict[Slot, Decimal]:
        """What each control account holds at the end of a day, closings and reopenings left out.

        A trial balance has but one day.
        """
        if self.balances is not None:
            return self.balances
        return sums_at(self.turnover, day)


def sums_at(turnover: Turnover, day: date) -> dict[Slot, Decimal]:
    """The sum of each account and currency up to a day, that day included."""
    sums: dict[Slot, Decimal] = {}
    for (account, on, currency), quantity in turnover.items():
        if on <= day:
            sums[account, currency] = sums.get((account, currency), ZERO) + quantity
    return sums


def read_ledger(path: Path, book: Book, *, decimal_mark: str = "", real: bool = False) -> Ledger:
    """Read a general ledger: CSV, JSON, or else a journal in hledger's dialect.

    `decimal_mark` is that of a CSV file, "" where the file tells. `real` leaves virtual postings
    out.

    Raises:
        BookError: it cannot be read, or has no control account of the book.
    """
    name = str(path)
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise BookError([Problem("G101", Span(name, 0), {"reason": reason})]) from None
    if not data.strip():
        raise BookError([Problem("G102", Span(name, 0))])
    ending = path.suffix.lower()
    if ending not in {".csv", ".tsv", ".json"} and not _has_balances(data):
        return _journal(path, book, real=real)
    text = _text(name, data)
    if ending == ".json" or (ending not in {".csv", ".tsv"} and text.lstrip()[:1] in {"[", "{"}):
        trial = read_json(name, text)
    else:
        try:
            trial = read_csv(name, text, decimal_mark)
        except csv.Error as error:
            raise BookError([Problem("G101", Span(name, 0), {"reason": str(error)})]) from None
    return _of_trial(name, trial, book)


def _has_balances(data: bytes) -> bool:
    """Whether a file of any name is JSON or CSV rather than a journal."""
    text = data.decode("utf-8-sig", "replace")
    return text.lstrip()[:1] in {"[", "{"} or looks_like_csv(text)


def _text(path: str, data: bytes) -> str:
    """The text of a file.

    Raises:
        BookError: G103, it is not in UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        excerpt = data.split(b"\n")[line - 1].decode("utf-8", "replace").rstrip()
        raise BookError([Problem("G103", Span(path, line), {}, excerpt)]) from None


def _of_trial(path: str, trial: TrialBalance, book: Book) -> Ledger:
    """The balances of the control accounts among those of a trial balance.

    Most programs leave out accounts that are zero: one that is whole, since it adds up to zero, has
    zero on those it lacks.

    Raises:
        BookError: G111 it has none, and is not whole or another book's; those of `without_subaccounts`; G114 no
            currency is told.
    """
    known = {one.account: _account(one.account, book) for one in trial.balances}
    controls = {name: book.chart.place(own).control for name, own in known.items()}
    receivable = {name for name, control in controls.items() if control}
    if not receivable and not _is_of(book, trial, known.values()):
        raise _no_control_account(path, known, book)
    named = {one.currency for one in trial.balances} - {""}
    default = book.currency or _only_currency(path, book, trial.balances)
    balances: dict[Slot, Decimal] = {}
    for one in without_subaccounts(trial, receivable, path):
        slot = controls[one.account], one.currency or default
        balances[slot] = balances.get(slot, ZERO) + one.amount
    return Ledger(path, not book.currency or bool(named - {book.currency}), balances)


def _is_of(book: Book, trial: TrialBalance, accounts: Iterable[str]) -> bool:
    """Whether a trial balance without control accounts is of the book all the same: all of it."""
    totals = trial.totals
    if totals is None:
        sums: dict[str, Decimal] = {}
        for one in trial.balances:
            sums[one.currency] = sums.get(one.currency, ZERO) + one.amount
        totals = sums
    if not totals or any(totals.values()):
        return False
    return not trial.balances or not {a for a, _, _ in book.turnover}.isdisjoint(accounts)


def _account(written: str, book: Book) -> str:
    """The account that is meant: as written, else the number before a name (`1500 Customers`)."""
    number, _, name = written.partition(" ")
    if name and number.isalnum() and not book.chart.is_receivable(written):
        return number
    return written


def _only_currency(path: str, book: Book, balances: Iterable[LedgerBalance]) -> str:
    """The one currency of a bare journal, which amounts without any are in.

    Raises:
        BookError: G114, there are several and some balance has none.
    """
    found = sorted({entry.currency for own in book.entries.values() for entry in own})
    if len(found) > 1 and (bare := next((one for one in balances if not one.currency), None)):
        values = {"account": bare.account, "currencies": ", ".join(found)}
        raise BookError([Problem("G114", Span(path, bare.line), values)])
    return found[0] if found else ""


def _journal(path: Path, book: Book, *, real: bool) -> Ledger:
    """The general ledger in a journal, read with the book's chart of accounts.

    Raises:
        BookError: it cannot be read; G111 it has no posting on a control account.
    """
    rules = Rules(book.currency, lambda _customer, issued: (issued, ""), virtual=not real)
    reading = read_journals(
        DiskFiles(), [[str(path)]], book.chart, rules, lambda _accounts, _tags: None
    )
    if reading.problems:
        raise BookError(reading.problems)
    collected = reading.collected
    leave_out_closings(collected)
    is_receivable = book.chart.is_receivable
    turnover = {key: sum_ for key, sum_ in collected.turnover.items() if is_receivable(key[0])}
    if not turnover:
        names = {account for account, _, _ in collected.turnover}
        raise _no_control_account(str(path), names, book)
    closed = {key: sum_ for key, sum_ in collected.left_out.items() if is_receivable(key[0])}
    entries = tuple(entry for own in collected.entries.values() for entry in own)
    apart = not book.currency or any(currency != book.currency for _, _, currency in turnover)
    return Ledger(str(path), apart, None, entries, turnover, closed, tuple(reading.notes))


def _no_control_account(path: str, found: Iterable[str], book: Book) -> BookError:
    controls = {
        place.control for place in book.chart.places.values() if place.role == "receivable"
    } | set(book.settings.accounts.receivable)
    values = {
        "found": first_of(sorted(found), _CANDIDATES) or "–",
        "controls": ", ".join(sorted(controls)) or "–",
    }
    return BookError([Problem("G111", Span(path, 0), values)])
