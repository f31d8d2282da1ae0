"""The books that are measured are what they are said to be, and all programs agree on them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from books import ROOT, call

from benchmarks.__main__ import RESKONTRO, Bench, ageing, exported, recorded
from benchmarks.books import (
    FIRST,
    LAST,
    SHAPES,
    Shape,
    with_check_digit,
    write_book,
    write_exported_book,
    write_invoices,
)
from benchmarks.payments import write_open_items
from benchmarks.processes import FailedError, output_of, time_once
from benchmarks.saft import write_saft
from reskontro.journal import Reader
from reskontro.journal.files import DiskFiles

if TYPE_CHECKING:
    from pathlib import Path

shapes = pytest.mark.parametrize("shape", SHAPES)


@shapes
def test_half_are_invoices_and_customers_share_them_evenly(shape: Shape, tmp_path: Path) -> None:
    book = write_book(tmp_path / "book", shape, 1_000, 50)
    reader = Reader(DiskFiles(), lambda account: account.startswith("1500"))
    found = list(reader.transactions([str(book.journal)]))
    assert not reader.problems
    invoices = [one for one in found if len(one.postings) == 3]
    assert (len(found), len(invoices)) == (1_000, 500)
    assert set(Counter(one.postings[0].account for one in invoices).values()) == {10}
    days = [one.date for one in found]
    assert days == sorted(days)
    assert FIRST == days[0] < days[-1] <= LAST


@shapes
def test_all_programs_come_to_the_same_total(shape: Shape, tmp_path: Path) -> None:
    bench = Bench(tmp_path, runs=1)
    bench.check(bench.book(shape, 400, customers=20))
    bench.check(bench.book(shape, 400, customers=1))


def test_exports_have_all_that_was_written(tmp_path: Path) -> None:
    book = write_exported_book(tmp_path / "book", "inline", 40, 5)
    for command in exported(book).values():
        output_of(command)
    (number,) = (
        line for line in (book.folder / "saft.xml").read_text("utf-8").splitlines()
        if "<NumberOfEntries>" in line
    )  # fmt: skip
    assert "<NumberOfEntries>40</NumberOfEntries>" in number
    assert "<TaxInformation>" in (book.folder / "saft.xml").read_text("utf-8")
    entries = (book.folder / "entries.csv").read_text("utf-8").splitlines()
    assert len(entries) == 1 + 40
    assert (book.folder / "open-items.sqlite").read_bytes().startswith(b"SQLite")


def test_a_register_is_read(tmp_path: Path) -> None:
    book = write_book(tmp_path / "book", "profile", 40, 5, register=True)
    assert len(list((book.folder / "customers").iterdir())) == 5
    assert time_once(ageing(book)).cpu > 0


def test_events_are_recorded_in_every_shape(tmp_path: Path) -> None:
    for shape in SHAPES:
        book = write_book(tmp_path / shape, shape, 40, 5)
        before = book.journal.read_text(encoding="utf-8")
        invoices = tmp_path / "invoices.yaml"
        write_invoices(invoices, 3, book.customers)
        assert time_once(recorded(book, "invoice", "--from", str(invoices))).cpu > 0
        assert time_once(recorded(book, "payment", "10001", "100")).cpu > 0
        after = book.journal.read_text(encoding="utf-8")
        assert after.startswith(before)
        assert (after.count("(2025-00000"), after.count("(B-000021)")) == (3, 1)


def test_check_digit_is_mod10() -> None:
    assert with_check_digit("100230042") == "1002300422"


def test_a_program_that_fails_is_not_measured() -> None:
    with pytest.raises(FailedError):
        time_once((sys.executable, "-c", "raise SystemExit(3)"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_memory_of_children_counts() -> None:
    fork = "import os, time; p = os.fork(); b = bytes(range(256)) * 40_000 * 8; time.sleep(0.3)"
    alone = peak_memory_from_a_small_process(fork.replace("os.fork()", "1"))
    both = peak_memory_from_a_small_process(fork)
    assert both - alone > 60 * 1024 * 1024


def peak_memory_from_a_small_process(program: str) -> int:
    """A program starts out with the largest resident set of what started it, as these tests grow."""
    measure = (
        "import sys; from benchmarks.processes import peak_memory; print(peak_memory(sys.argv[1:]))"
    )
    command = (sys.executable, "-c", measure, sys.executable, "-c", program)
    return int(subprocess.check_output(command, text=True, cwd=ROOT))


def test_a_saft_file_of_any_size_is_one_that_adds_up(tmp_path: Path) -> None:
    write_saft(tmp_path / "a.xml", 1)
    done = call("import", "saft", str(tmp_path / "a.xml"), "--into", str(tmp_path / "a"))
    assert done.code == 0
    assert (tmp_path / "a.xml").stat().st_size >= 1 << 20


def test_a_file_of_payments_pays_all_that_is_open(tmp_path: Path) -> None:
    file = write_open_items(tmp_path / "book", 250, 20)
    before = time_once((RESKONTRO, "import", "bank", str(file), "-b", str(tmp_path / "book")))
    assert before.cpu > 0
    report = output_of((RESKONTRO, "open", "-b", str(tmp_path / "book"), "--format", "json"))
    assert json.loads(report)["rows"] == []
