"""What a plain report on a plain book does without: start-up is most of the time of a small book."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SETTINGS = """\
company: {name: Prøve AS}
currency: NOK   # kroner
accounts:
  receivable: "1500"
  revenue: "3*"
  vat: ["27*"]
  bank: ["19*"]
series: {invoice: "{year}-{number:6}"}
vat: {"25": {percent: 25, account: "2700", revenue: "3000"}}
"""
JOURNAL = """\
commodity NOK
    format 1000.00 NOK

2024-01-05 * (2024-000001) Kunde | Faktura
    1500:10001     125.00 NOK  ; invoice: 2024-000001, due: 2024-02-04
    3000          -100.00 NOK
    2700           -25.00 NOK

2024-01-07 * (B-1) Kunde | Innbetaling
    1920            25.00 NOK
    1500:10001     -25.00 NOK  ; invoice: 2024-000001
"""
REGISTER = '"10001": {name: Kunde AS, terms: net 14}\n'

#: Libraries that are loaded where something asks for them, and modules that few books need.
NOT_NEEDED = frozenset((
    "babel", "calendar", "cryptography", "hashlib", "holidays", "lxml", "mmap", "rich",
    "ruamel", "stdnum", "tabulate", "tempfile", "typst",
    "reskontro.book.candidates", "reskontro.book.commits", "reskontro.customers.blocks",
    "reskontro.cli.help", "reskontro.cli.options", "reskontro.cli.usage",
    "reskontro.journal.assertions", "reskontro.journal.assignments", "reskontro.journal.balance",
    "reskontro.journal.posting_dates", "reskontro.journal.postings",
    "reskontro.journal.transactions", "reskontro.journal.values", "reskontro.render.problems",
    "reskontro.render.to_table", "reskontro.subledger.assumptions", "reskontro.subledger.closing",
))  # fmt: skip
#: What only books with a register need.
OF_REGISTERS = frozenset(
    ("reskontro.book.kept_register", "reskontro.book.register_cache", "reskontro.customers")
)

LOADED = """
import sys
from reskontro.cli import main
code = main.run(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
sys.exit(code)
"""


def book_in(folder: Path, *, journal: str = JOURNAL, register: str = "") -> Path:
    (folder / "journals").mkdir()
    (folder / "customers").mkdir()
    (folder / "reskontro.yaml").write_text(SETTINGS, encoding="utf-8")
    (folder / "journals" / "a.journal").write_text(journal, encoding="utf-8")
    if register:
        (folder / "customers" / "all.yaml").write_text(register, encoding="utf-8")
    return folder


def loaded(folder: Path, *args: str, known: Iterable[str]) -> set[str]:
    """Which of the known modules an ageing of the book in a folder loads."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, "ageing", "--as-of", "2024-01-31", *args],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "10001" in done.stdout
    return {*done.stderr.splitlines()[-1].split()} & {*known}


def test_a_plain_book_is_read_without_what_others_need(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    assert not loaded(book, known=NOT_NEEDED | OF_REGISTERS)
    assert not loaded(book, "--format", "csv", known=NOT_NEEDED | OF_REGISTERS)
    assert not loaded(book, "--customer", "10001", known=NOT_NEEDED | OF_REGISTERS)


def test_a_small_register_is_read_without_what_large_ones_need(tmp_path: Path) -> None:
    book = book_in(tmp_path, register=REGISTER)
    assert not loaded(book, known=NOT_NEEDED)
    assert loaded(book, known=OF_REGISTERS) == OF_REGISTERS


def test_what_is_not_common_loads_the_general_path(tmp_path: Path) -> None:
    uncommon = "\n2024-01-08 Bank\n    1920  10 NOK = 35 NOK\n    3000\n"
    book = book_in(tmp_path, journal=JOURNAL + uncommon)
    needed = {"reskontro.journal.transactions", "reskontro.journal.assertions"}
    assert loaded(book, known=NOT_NEEDED) >= needed
