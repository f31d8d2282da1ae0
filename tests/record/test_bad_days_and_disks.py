"""What keeps any event from being recorded leaves the book unchanged to the byte."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import books as module
import pytest
from recording import folder_of, record, recording_book, refused

from reskontro.cli.command_table import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

JOURNAL = """\
2025-01-05 (F-1) Byggmester Hansen AS | Faktura
    1500:10001    1250 NOK
    ; invoice: F-1
    3000         -1000 NOK
    ; vat: 25
    2700          -250 NOK
    ; vat: 25

2025-01-06 (F-2) Byggmester Hansen AS | Faktura
    1500:10001    125 NOK
    ; invoice: F-2
    3000         -100 NOK
    ; vat: 25
    2700          -25 NOK
    ; vat: 25

2025-01-07 (B-1) Byggmester Hansen AS | Innbetaling
    1920          300 NOK
    1500:10001   -125 NOK
    ; invoice: F-2
    1500:10001   -175 NOK
    ; invoice: B-1

2025-01-08 (V-1) Holmen Logistikk AS | Tap
    7830          400 NOK
    2700          100 NOK
    ; vat: 25
    1500:10018   -500 NOK
    ; invoice: F-3

2025-01-04 (F-3) Holmen Logistikk AS | Faktura
    1500:10018    500 NOK
    ; invoice: F-3
    3000         -400 NOK
    ; vat: 25
    2700         -100 NOK
    ; vat: 25
"""
#: A call of each command that succeeds on an open day.
CALLS = {
    "invoice": "10001 100 --vat 25",
    "credit-note": "F-1 --all",
    "advance": "10001 100",
    "payment": "10001 100",
    "settle": "10001 B-1 F-1",
    "unsettle": "F-2",
    "reverse": "B-1",
    "refund": "10001 100",
    "transfer": "10001 10002 F-1",
    "write-off": "F-1 --ground insolvency --evidence rapport",
    "recover": "10018 100",
    "allowance": "--rate 5",
    "opening": "--from {items}",
}
UNKNOWN = {
    "invoice": "1001 100 --vat 25",
    "credit-note": "F-1 --all --customer 1001",
    "advance": "1001 100",
    "payment": "1001 100",
    "settle": "1001 B-1 F-1",
    "unsettle": "F-2 --customer 1001",
    "refund": "1001 100",
    "transfer": "10001 1001 F-1",
    "write-off": "--all --customer 1001",
    "recover": "F-3 100 --customer 1001",
}


@pytest.fixture
def given(books: Books) -> Given:
    accounts = {**module.SETTINGS["accounts"], "allowance": "1580", "allowance_change": "7839"}
    return recording_book(books, JOURNAL, accounts=accounts, lock="2025-02-28")


@pytest.fixture
def items(tmp_path: Path) -> Path:
    path = tmp_path / "items.csv"
    path.write_text("customer;document;date;amount\n10002;A-1;2025-01-02;100,00\n")
    return path


def test_every_command_that_records_is_tried() -> None:
    assert {f"record {name}" for name in CALLS} == {
        name for name in COMMANDS if name.startswith("record ")
    }


@pytest.mark.parametrize("name", CALLS)
def test_nothing_is_recorded_on_a_closed_day_in_the_future_or_on_a_full_disk(
    given: Given, items: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    args = CALLS[name].format(items=items).split()
    open_day = ("--date", "2025-03-01")
    done = record(given, name, *args, *open_day, "--dry-run")
    assert (done.code, bool(done.out)) == (0, True), done.err
    closed = refused(given, name, *args, "--date", "2025-02-28")
    assert "2025-02-28 is in a closed period" in closed
    assert "2999-01-01 is in the future" in refused(given, name, *args, "--date", "2999-01-01")

    def full(_stream: int, _data: Any) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    told = refused(given, name, *args, *open_day)
    assert "2025.journal cannot be written (No space left on device); the book is as it was" in told
    monkeypatch.undo()

    real = os.open

    def forbidden(path: Any, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and str(path).startswith(str(folder_of(given))):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", forbidden)
    assert "(Permission denied); the book is as it was" in refused(given, name, *args, *open_day)


@pytest.mark.parametrize("name", UNKNOWN)
def test_an_unknown_customer_is_refused_with_the_nearest(given: Given, name: str) -> None:
    told = refused(given, name, *UNKNOWN[name].split(), "--date", "2025-03-01")
    assert "unknown customer “1001”; nearest: 10001 Byggmester Hansen AS" in told
