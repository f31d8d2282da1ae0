from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from recording import folder_of, recorded, recording_book

if TYPE_CHECKING:
    from books import Books, Given

PROGRAM = str(Path(sys.executable).with_name("reskontro"))


@pytest.fixture
def given(books: Books) -> Given:
    """A customer with two invoices open."""
    made = recording_book(books)
    for day in ("2025-01-10", "2025-01-11"):
        recorded(made, "invoice", "10001", "100", "--vat", "25", "--date", day)
    return made


def paid(given: Given, amount: str, *args: str, answer: str = "") -> tuple[int, str]:
    """Record a payment at a terminal; the exit code, and what the terminal showed."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [
            PROGRAM,
            "record",
            "payment",
            *given.where,
            "10001",
            amount,
            "--date",
            "2025-02-01",
            *args,
        ],
        stdin=theirs,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env={**os.environ, "TERM": "dumb"},
    )
    os.close(theirs)
    os.write(ours, answer.encode())
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    return process.wait(), shown.decode()


@pytest.mark.parametrize(("answer", "written"), [("y\n", True), ("\n", True), ("n\n", False)])
def test_a_guess_is_asked_about_at_a_terminal(given: Given, answer: str, *, written: bool) -> None:
    code, shown = paid(given, "50", answer=answer)
    assert "2025-001: 50 NOK settled, 75 left open (assumed, oldest due first)" in shown
    assert "(B-0001) Byggmester Hansen AS | Payment" in shown
    assert "\n    1920                             50.00 NOK\r\n    1500:10001  " in shown
    assert "Write this? [Y/n]" in shown
    assert ("nothing was written" in shown) is not written
    assert code == (0 if written else 2)
    assert (len(given.entries) == 3) is written


@pytest.mark.parametrize("args", [("250",), ("50", "--yes"), ("50", "--invoice", "2025-002")])
def test_nothing_is_asked_about_what_is_no_guess(given: Given, args: tuple[str, ...]) -> None:
    code, shown = paid(given, *args)
    assert code == 0
    assert "[Y/n]" not in shown
    assert len(given.entries) >= 3


def test_nothing_is_asked_where_nobody_is(given: Given) -> None:
    assert "(B-0001)" in recorded(given, "payment", "10001", "50", "--date", "2025-02-01")
    assert (folder_of(given) / "2025.journal").read_text().count("B-0001") == 1
