"""A new book is one that all programs read, holds to every rule, and stands whole or not at all."""

from __future__ import annotations

import json
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from books import call

from reskontro.settings import load_settings

if TYPE_CHECKING:

    from books import Outcome

NORWEGIAN = ("--country", "NO", "--name", "Prøve AS", "--vat-registered")
FIRMS = {
    "NO": (*NORWEGIAN, "--orgnr", "987 654 325", "--bank-account", "86011117947"),
    "NO without VAT": ("--country", "NO", "--name", "Prøve", "--no-vat"),
    "SE": (
        "--country", "SE", "--name", "Prov AB", "--vat-registered", "--f-tax",
        "--orgnr", "556036-0793", "--bank-account", "991-2346", "--city", "Östersund",
    ),
    "SE without VAT": ("--country", "SE", "--name", "Prov AB", "--no-vat"),
    "none": (
        "--country", "none", "--name", "Test Ltd", "--currency", "JPY",
        "--iban", "DE89370400440532013000",
    ),
}  # fmt: skip
RESKONTRO = "reskontro.yaml"


@pytest.fixture(autouse=True)
def nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nobody's settings of git, and English where nothing else is said."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "A")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@firm.example")
    monkeypatch.chdir(tmp_path)


def init(*args: str | Path) -> Outcome:
    return call("init", *map(str, args))


def made(*args: str | Path) -> Outcome:
    done = init(*args)
    assert done.code == 0, done.err
    return done


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".git" not in path.parts
    }


def refused(folder: Path, *args: str | Path) -> str:
    """Try to make a book that must be refused, the folder unchanged to the byte; why it is."""
    before = files_in(folder) if folder.exists() else None
    done = init(folder, *args)
    assert (done.code, done.out) == (2, ""), done.err
    assert (files_in(folder) if folder.exists() else None) == before
    return done.err


def run(folder: Path, *command: str) -> str:
    """What another program prints; it must end well."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


# What is made


@pytest.mark.parametrize("firm", FIRMS)
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_a_new_book_holds_to_every_rule(firm: str, language: str, tmp_path: Path) -> None:
    book = tmp_path / "firm" / "book"
    made(book, *FIRMS[firm], "--language", language, "--customer", "Haugen AS")
    done = call("check", "--strict", "-b", str(book))
    assert (done.code, done.out) == (0, "")
    assert call("customer", "validate", "-b", str(book)).code == 0
    settings = load_settings(RESKONTRO, (book / RESKONTRO).read_bytes())
    assert settings.language == language
    assert list(files_in(book)) == [
        ".gitignore",
        "all.journal",
        "customers/10001.yaml",
        "journals/0-accounts.journal",
        RESKONTRO,
    ]


@pytest.mark.parametrize("firm", FIRMS)
def test_what_is_recorded_in_a_new_book_is_the_same_to_hledger_and_ledger(
    firm: str, tmp_path: Path
) -> None:
    book = tmp_path / "book"
    made(book, *FIRMS[firm], "--customer", "Haugen AS")
    for args in (
        ("invoice", "10001", "1000", "--text", "Work", "--date", "2026-01-05"),
        ("credit-note", "2026-001", "--amount", "200", "--date", "2026-02-03"),
        ("payment", "10001", "500", "--charge", "10", "--date", "2026-03-03"),
    ):
        done = call("record", *args, "-b", str(book))
        assert done.code == 0, done.err
    run(book, "hledger", "-f", "all.journal", "check", "-s")
    theirs = run(book, "ledger", "--pedantic", "-f", "all.journal", "bal", "--flat")
    ours = run(book, "hledger", "-f", "all.journal", "bal", "--flat")
    assert balances(ours) == balances(theirs)
    registered = firm in ("NO", "SE")
    open_items = call("open", "-b", str(book), "--format", "json", "--as-of", "2026-03-31")
    (total,) = json.loads(open_items.out)["total"]
    assert Decimal(total["open"]) == (490 if registered else 290)


def balances(text: str) -> dict[str, str]:
    """The balances that a program prints, by account and currency."""
    found = {}
    for line in text.splitlines():
        amount, _, rest = line.strip().partition(" ")
        currency, _, account = rest.partition("  ")
        if account:
            found[f"{account} {currency}"] = amount
    return found
