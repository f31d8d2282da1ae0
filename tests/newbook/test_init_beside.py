"""A book beside a journal that is there already, in which nothing is changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from books import call
from newbook.making import RESKONTRO, files_in, init, made, run
from repositories import git

from reskontro.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path

NAMES = """\
2025-01-10 (A-17) Corner Café | invoice
    assets:receivable:corner café     $1,200.00
    revenues:consulting

2025-02-03 (A-18) Harbour Ltd | invoice
    assets:receivable:harbour           $300.00
    revenues:consulting

2025-02-20 Corner Café | payment of A-17
    assets:bank:checking              $1,200.00
    assets:receivable:corner café
"""
NUMBERS = """\
2025-01-05 * (2025-001) Haugen AS | Work
    1500:10007                    12500.00 NOK
    ; invoice: 2025-001
    3000                         -10000.00 NOK
    2700                          -2500.00 NOK
"""
FIRM = ("--country", "none", "--name", "Café")
NORWEGIAN = ("--country", "NO", "--name", "Prøve AS", "--vat-registered")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "my.journal"
    path.write_text(NAMES, encoding="utf-8")
    return path


def test_accounts_and_customers_are_those_of_the_journal(journal: Path, tmp_path: Path) -> None:
    done = made("--journal", journal, *FIRM)
    assert journal.read_text(encoding="utf-8") == NAMES
    assert "receivable accounts guessed from their names: assets:receivable" in done.err
    assert "bank accounts guessed: assets:bank:checking" in done.err
    settings = load_settings(RESKONTRO, (tmp_path / RESKONTRO).read_bytes())
    assert settings.journals == ("my.journal",)
    assert settings.currency == "$"
    assert settings.accounts.receivable == ("assets:receivable",)
    assert settings.accounts.revenue == ("revenues:consulting",)
    assert settings.record.journal == "my.journal"
    customers = json.loads(call("customer", "list", "--format", "json").out)["rows"]
    assert [(row["customer"], row["name"]) for row in customers] == [
        ("corner café", "Corner Café"),
        ("harbour", "Harbour Ltd"),
    ]


def test_reports_are_the_same_with_the_settings_and_without(journal: Path) -> None:
    options = ("--as-of", "2025-03-31", "--format", "json")
    before = json.loads(call("open", "-f", str(journal), *options).out)
    made("--journal", journal, *FIRM, "--terms", "net 0")
    after = json.loads(call("open", *options).out)
    both = [
        {key: row[key] for key in ("customer", "document", "due", "open")} for row in before["rows"]
    ]
    assert [{key: row[key] for key in both[0]} for row in after["rows"]] == both
    assert after["proof"] == before["proof"]


def test_what_is_recorded_goes_to_the_end_of_the_journal(journal: Path, tmp_path: Path) -> None:
    made("--journal", journal, *FIRM)
    done = call("record", "invoice", "harbour", "50", "--text", "Tea", "--date", "2025-04-01")
    assert done.code == 0, done.err
    assert journal.read_text(encoding="utf-8").startswith(NAMES)
    run(tmp_path, "hledger", "-f", "my.journal", "check")


def test_accounts_without_names_are_told_by_the_numbers_of_the_country(tmp_path: Path) -> None:
    (tmp_path / "a.journal").write_text(NUMBERS, encoding="utf-8")
    done = made("book", "--journal", "a.journal", *NORWEGIAN, "--customer", "Ny AS")
    assert "accounts taken by their numbers in the chart for NO" in done.err
    settings = load_settings(RESKONTRO, (tmp_path / "book" / RESKONTRO).read_bytes())
    assert settings.journals == ("../a.journal",)
    assert list(settings.vat) == ["25"]  # the journal has the accounts of no other
    assert settings.record.vat == "25"
    assert settings.record.bank == ""
    assert [path for path in files_in(tmp_path / "book") if path.startswith("customers/")] == [
        "customers/10007.yaml",
        "customers/10008.yaml",
    ]
    done = call(
        "record", "invoice", "10008", "100", "-b", "book", "--date", "2025-04-01", "--text", "x"
    )
    assert done.code == 0, done.err
    assert (tmp_path / "a.journal").read_text(encoding="utf-8").startswith(NUMBERS)


def test_the_first_commit_has_the_journal_too(journal: Path, tmp_path: Path) -> None:
    made("--journal", journal, *FIRM, "--git")
    assert git(tmp_path, "ls-files", "my.journal") == "my.journal"
    assert call("balances", "--known-at", "HEAD").code == 0


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("xx\n", 3, "a.journal:1:1: J109"),
        ("2025-01-01 x\n    assets:a    1 NOK\n    b\n", 3, "E103 no account here is named like"),
        ("", 2, "has no entry on a receivable account"),
    ],
    ids=["unreadable", "without receivables", "empty"],
)
def test_a_journal_that_tells_nothing_is_refused(
    text: str, code: int, why: str, tmp_path: Path
) -> None:
    (tmp_path / "a.journal").write_text(text, encoding="utf-8")
    done = init("--journal", "a.journal", *NORWEGIAN)
    assert (done.code, done.out) == (code, "")
    assert why in done.err
    assert list(files_in(tmp_path)) == ["a.journal"]
