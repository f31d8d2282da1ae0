"""What an import of bank files says beside what becomes of each payment."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from bank_books import Bank, apply, bank_book, paid
from bank_files import camt053, entry

if TYPE_CHECKING:
    from books import Books


@pytest.fixture
def bank(books: Books) -> Bank:
    return bank_book(books)


def test_a_dry_run_does_not_say_that_anything_waits(bank: Bank) -> None:
    done = bank.run("bank", bank.file(paid("7.00", text="Takk")), "--dry-run", "--lang", "en")
    assert f"1 payment would wait for a decision in {os.path.relpath(apply(bank))}" in done.err
    assert "reskontro import review" not in done.err
    assert not (bank.folder / "bank").exists()


def test_a_dry_run_does_not_say_that_anything_waits_no_longer(bank: Bank) -> None:
    bank.rows(bank.file(camt053(entry("1000.00", info="Innbetaling")), "s.xml"))
    done = bank.run("bank", bank.file(paid("1000.00", "1002300448")), "--dry-run", "--lang", "en")
    assert "bank/review.yaml:1 would no longer wait" in done.err
    assert len(bank.review()) == 1


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("bank,okt.xml", "bank_okt.xml"),
        ("bank; okt: 2025.xml", "bank_ okt_ 2025.xml"),
        ("bank okt å.xml", "bank okt å.xml"),
        (os.fsdecode(b"bank\xff.xml"), "bank_.xml"),
        ("x" * 250, "x" * 200),
    ],
)
def test_the_file_is_a_tag_whatever_its_name(bank: Bank, name: str, tag: str) -> None:
    bank.rows(bank.file(paid("500.00", "1002300422"), name))
    assert f"    ; file: {tag}\n    ; sha256: " in bank.journal
    assert bank.given.call("open", "--as-of", "2026-12-31").code == 0
