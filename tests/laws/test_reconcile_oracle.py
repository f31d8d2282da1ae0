"""What hledger says of any book, however it prints it, reconciles with the subledger to zero."""

from __future__ import annotations

import shutil
import subprocess
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from books import LEDGERS, example
from effort import tries
from generated_books import Plan, days, plans
from hypothesis import given
from oracles import needs_hledger

from reskontro.book.ledger import Ledger, read_ledger
from reskontro.reports.reconcile import reconcile
from reskontro.subledger.pairing import Line, pair

if TYPE_CHECKING:
    from reskontro.book.model import Book

pytestmark = needs_hledger

#: How hledger is asked, and the name of the file its answer goes to.
FORMS = {
    "csv": ("-O", "csv"),
    "csv, bare": ("-O", "csv", "--layout=bare"),
    "csv, tidy": ("-O", "csv", "--layout=tidy"),
    "csv, tree": ("-O", "csv", "--tree"),
    "json": ("-O", "json"),
    "json, tree": ("-O", "json", "--tree"),
}


def hledger(journal: Path, until: date, *args: str) -> bytes:
    """What hledger says of all accounts before the day `until`."""
    run = subprocess.run(
        ["hledger", "-f", str(journal), "bal", "-e", str(until), *args],
        check=True,
        capture_output=True,
        env={"LANG": "C.UTF-8", "HOME": str(journal.parent), "PATH": ""},
        executable=shutil.which("hledger"),
    )
    return run.stdout


def answer(folder: Path, journal: Path, as_of: date, args: tuple[str, ...]) -> Path:
    path = folder / ("gl.json" if "json" in args else "gl.csv")
    path.write_bytes(hledger(journal, as_of + timedelta(1), *args))
    return path


@pytest.mark.parametrize("args", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("name", ["nordlys", "fjallbygg", "hansen", "abc"])
def test_example_books_agree_with_hledger(name: str, args: tuple[str, ...], tmp_path: Path) -> None:
    as_of = date(2025, 6, 30)
    book = example(name).book
    path = answer(tmp_path, LEDGERS / name / f"{name}.journal", as_of, args)
    report = reconcile(book, as_of, ledger=read_ledger(path, book))
    assert not report.failed
    assert [row["difference"] for row in report.rows] == [0] * len(report.rows)
    assert {proof.control for proof in report.proof} == {proof.open_items for proof in report.proof}


@pytest.mark.parametrize("name", ["nordlys", "fjallbygg"])
def test_example_books_agree_with_hledger_on_booked_value(name: str, tmp_path: Path) -> None:
    as_of = date(2025, 12, 31)
    book = example(name).book
    path = answer(tmp_path, LEDGERS / name / f"{name}.journal", as_of, ("-B", "-O", "csv"))
    report = reconcile(book, as_of, ledger=read_ledger(path, book))
    assert not report.failed
    assert {row["currency"] for row in report.rows} == {book.currency}


@tries(12)
@given(plans(), days())
def test_any_book_agrees_with_hledger_but_for_what_is_nobodys(plan: Plan, as_of: date) -> None:
    book = plan.book()
    if not any(book.chart.is_receivable(account) for account, _, _ in book.turnover):
        return
    with TemporaryDirectory(prefix="reskontro-") as name:
        folder = Path(name)
        journal = folder / "a.journal"
        journal.write_text(plan.files()["00.journal"], encoding="utf-8")
        path = answer(folder, journal, date(2030, 1, 1), ("-O", "csv"))
        ledger = read_ledger(path, book)
        report = reconcile(book, date(2030, 1, 1), ledger=ledger)
        _only_closings_differ(book, report.rows, date(2030, 1, 1))
        own = read_ledger(journal, book)
        assert not reconcile(book, as_of, ledger=own).differs


def _only_closings_differ(book: Book, rows: object, as_of: date) -> None:
    closed: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for (account, day, currency), sum_ in book.left_out.items():
        if day <= as_of:
            closed[account, currency] += sum_
    assert isinstance(rows, tuple)
    for row in rows:
        if row["line"] == "account":
            assert row["difference"] == -closed[row["account"], row["currency"]]


@tries(60)
@given(plans(), plans(), days())
def test_causes_add_up_to_the_difference_of_any_two_books(
    mine: Plan, theirs: Plan, as_of: date
) -> None:
    book, other = mine.book(), theirs.book()
    entries = tuple(entry for own in other.entries.values() for entry in own)
    ledger = Ledger("gl", apart=True, entries=entries, turnover=other.turnover)
    report = reconcile(book, as_of, ledger=ledger)
    assert all(one["unexplained"] == 0 for one in report.total)
    for row in report.rows:
        if row["line"] == "account":
            effects = [
                one["effect"]
                for one in report.rows
                if one["line"] == "cause"
                and (one["account"], one["currency"]) == (row["account"], row["currency"])
            ]
            assert sum(effects, Decimal(0)) == row["difference"]


@tries(40)
@given(plans(), days())
def test_a_book_held_against_itself_has_no_cause(plan: Plan, as_of: date) -> None:
    lines = [
        Line(entry, entry.control, entry.currency, entry.amount)
        for own in plan.book().entries.values()
        for entry in own
    ]
    assert pair(lines, reversed(lines), as_of) == []
