"""What an import of bank files says beside what becomes of each payment."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from bank_books import Bank, apply, bank_book, one, paid
from bank_files import balances, camt053, camt054, entry

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


BROKEN = camt053(entry("500.00", one("500.00", "1002300422")), balances("0.00", "600.00"))


def test_by_how_much_a_file_does_not_add_up_is_told_and_written(bank: Bank) -> None:
    path = bank.file(BROKEN)
    done = bank.run("bank", path, "--accept-difference", "Bank corrects it", "--lang", "en")
    assert "note: taken all the same: " in done.err
    assert (
        f"{path}:2: the closing balance is 600 NOK, but opening balance and lines make 500: "
        "a difference of 100" in done.err
    )
    text = "; Taken although the file does not add up, by 100.00 NOK (Bank corrects it)\n"
    assert text in bank.journal
    assert "taken all the same" not in bank.run("bank", bank.file(paid("1.00"), "b.xml")).err


def test_several_differences_are_named_once_each_and_no_more_than_three(bank: Bank) -> None:
    lines = "".join(
        entry(f"{100 + wrong}.00", one("100.00", own=f"R{at}"))
        for at, wrong in enumerate((1, 1, 2, 3, 4))
    )
    lines += entry("500.00", one("500.00", "1002300422"))
    done = bank.run("bank", bank.file(camt054(lines)), "--accept-difference", "known")
    assert done.code == 0, done.err
    assert "1.00 NOK, 2.00 NOK, 3.00 NOK, … (known)" in bank.journal
    assert done.err.count("bank.xml:") == 5


@pytest.mark.parametrize(("missing", "which"), [("OPBD", "opening"), ("CLBD", "closing")])
def test_a_statement_without_a_balance_is_said_not_to_be_held(
    bank: Bank, missing: str, which: str
) -> None:
    whole = camt053(entry("500.00", one("500.00", "1002300422")), balances("0.00", "500.00"))
    without = whole.replace(f"<Cd>{missing}</Cd>", "<Cd>ITAV</Cd>")
    done = bank.run("bank", bank.file(without), "--lang", "en")
    assert done.code == 0, done.err
    assert f"F405 the statement has no {which} balance, so nothing tells" in done.err
    other = bank.run("bank", bank.file(whole, "whole.xml"), "--lang", "en")
    assert "F405" not in other.err


def test_a_currency_without_an_account_is_told_also_of_a_file_that_names_none(bank: Bank) -> None:
    text = "Bokføringsdato;Beløp;Tittel;Valuta\n06.10.2026;500,00;Takk;EUR\n"
    done = bank.run("bank", bank.file(text, "eur.csv"), "--lang", "en")
    assert "F503 the file is of an account in EUR, and does not say of which" in done.err
    named = bank.run("bank", bank.file(text, "eur.csv"), "--account", "86011117947", "--lang", "en")
    assert "F502 the account 86011117947 is in EUR" in named.err


def test_the_reason_stands_on_the_first_payment_that_is_booked(books: Books) -> None:
    record = {"journal": "{year}-{month}.journal", "bank": "1920", "charge": "7770"}
    bank = bank_book(books, record={**record, "bank_in": {"EUR": "1930"}})
    euro = entry("5.00", side="DBIT", currency="EUR", info="Gebyr")  # no rate: left out
    lines = euro + entry("500.00", one("500.00", "1002300422"))
    rows = bank.rows(
        bank.file(camt053(lines, balances("0.00", "600.00"))), args=("--accept-difference", "known")
    )
    assert [row["outcome"] for row in rows] == ["skipped", "booked"]
    assert "(known)" in bank.journal
