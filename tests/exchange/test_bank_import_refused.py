"""Files from the bank that must not be used: what is said, and that nothing is half done."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from bank_books import SETTINGS, Bank, bank_book, one, paid
from bank_files import balances, camt053, camt054, entry

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books

KID = "1002300422"


@pytest.fixture
def bank(books: Books) -> Bank:
    return bank_book(books)


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(bank: Bank, *args: str, code: int = 3) -> str:
    """An import that must fail, the book unchanged; what is said."""
    before = files_of(bank.folder)
    done = bank.run("bank", *args)
    assert (done.code, done.out) == (code, ""), done.err
    assert files_of(bank.folder) == before
    return done.err


def test_a_payment_on_a_closed_day_refuses_the_file_and_says_where(books: Books) -> None:
    bank = bank_book(books, lock="2026-10-31")
    path = bank.file(paid("500.00", KID))
    said = refused(bank, path)
    assert said.startswith(f"{path}:")
    assert "F601" in said
    assert "--from" in said


@pytest.mark.parametrize("args", [("--dry-run",), ()])
def test_a_dry_run_refuses_what_could_not_be_written(books: Books, args: tuple[str, ...]) -> None:
    record = {"journal": "elsewhere/bank.txt", "bank": "1920", "charge": "7770"}
    bank = bank_book(books, record=record)
    assert "elsewhere/bank.txt" in refused(bank, bank.file(paid("500.00", KID)), *args, code=2)


def test_what_is_before_a_day_is_left_out_on_wish(books: Books) -> None:
    bank = bank_book(books, lock="2026-10-05")
    early = entry("500.00", one("500.00", KID)).replace("2026-10-06", "2026-10-05")
    late = entry("500.00", one("500.00", "1002300430", own="R2"))
    path = bank.file(camt054(early + late))
    refused(bank, path)
    rows = bank.rows(path, args=("--from", "2026-10-06"))
    assert [(row["outcome"], row["reasons"][0]) for row in rows] == [
        ("skipped", "before"),
        ("booked", "reference"),
    ]


def test_what_was_booked_before_the_day_was_closed_refuses_nothing(books: Books) -> None:
    bank = bank_book(books)
    path = bank.file(paid("500.00", KID))
    bank.rows(path)
    settings = bank.folder / "reskontro.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("{", '{"lock": "2026-10-31", ', 1), encoding="utf-8")
    assert [row["reasons"] for row in bank.rows(path)] == [["booked"]]


def test_a_foreign_account_and_a_foreign_currency_are_refused(bank: Bank) -> None:
    foreign = camt053(entry("500.00"), iban="NO8330001234567")
    assert "F501" in refused(bank, bank.file(foreign))
    euro = camt054(entry("500.00", currency="EUR"))
    assert "F502" in refused(bank, bank.file(euro))


def test_that_no_account_of_the_firms_is_known_is_told(books: Books) -> None:
    bank = bank_book(books, company={"name": "Prøve AS", "country": "NO"})
    path = bank.file(camt053(entry("500.00", one("500.00", KID)), iban="NO8330001234567"))
    done = bank.run("bank", path, "--lang", "nb")
    assert done.code == 0, done.err
    assert "her for NO8330001234567. Sett company.bank_account" in done.err
    known = bank_book(books)
    assert "company.bank_account" not in known.run("bank", known.file(paid("500.00", KID))).err


def test_a_file_that_does_not_add_up_is_taken_for_a_reason_alone(bank: Bank) -> None:
    path = bank.file(camt053(entry("500.00", one("500.00", KID)), balances("0.00", "600.00")))
    said = refused(bank, path)
    assert "F301" in said
    assert "--accept-difference" in said
    rows = bank.rows(path, args=("--accept-difference", "Row deleted by the bank"))
    assert rows[0]["outcome"] == "booked"
    assert (
        "; Taken although the file does not add up, by 100.00 NOK (Row deleted by the bank)"
        in bank.journal
    )


def test_an_empty_reason_accepts_nothing(bank: Bank) -> None:
    path = bank.file(camt053(entry("500.00"), balances("0.00", "600.00")))
    assert "F301" in refused(bank, path, "--accept-difference", " ")


def test_a_file_that_is_cut_refuses_all_files(bank: Bank) -> None:
    good = bank.file(paid("500.00", KID), "good.xml")
    cut = bank.file(paid("500.00", "1002300430")[:-60], "cut.xml")
    assert f"{cut}:" in refused(bank, good, cut)


def test_all_that_is_wrong_with_all_files_is_told_at_once(bank: Bank) -> None:
    one_, two = bank.file("", "a.xml"), bank.file("<x/>", "b.xml")
    said = refused(bank, one_, two)
    assert one_ in said
    assert two in said


def test_a_damaged_profile_is_told_once_and_only_where_a_csv_file_needs_it(bank: Bank) -> None:
    folder = bank.folder / "bank-profiles"
    folder.mkdir()
    (folder / "own.yaml").write_text("name: own\ncurency: NOK\n", encoding="utf-8")
    headings = "Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto\n"
    said = refused(bank, bank.file(headings, "a.csv"), bank.file(headings, "b.csv"))
    assert said.count("bank-profiles/own.yaml:2:1: ") == 1
    assert bank.rows(bank.file(paid("500.00", KID)))[0]["outcome"] == "booked"


def test_a_file_that_is_not_there_is_told(bank: Bank) -> None:
    assert "none.xml" in refused(bank, "none.xml", code=2)


def test_a_bank_account_that_the_settings_do_not_tell_refuses(books: Books) -> None:
    bank = bank_book(books, record={"journal": "{year}-{month}.journal"})
    assert "record.bank" in refused(bank, bank.file(paid("500.00", KID)), code=2)


def test_a_disk_that_fails_half_way_leaves_the_book_as_it_was(
    bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = entry("500.00", one("500.00", KID)) + entry(
        "900.00", one("900.00", payer="Byggmester Hansen AS", own="R2")
    ).replace("2026-10-06", "2026-11-06")
    path = bank.file(camt054(lines))
    replace = os.replace
    done: list[object] = []

    def failing(source: str, target: str) -> None:
        done.append(target)
        if len(done) == 2:
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", failing)
    assert "No space left" in refused(bank, path, code=2)


def test_payments_of_two_months_go_to_two_journals_in_one_step(bank: Bank) -> None:
    lines = entry("500.00", one("500.00", KID)) + entry(
        "500.00", one("500.00", "1002300430", own="R2")
    ).replace("2026-10-06", "2026-11-02")
    done = bank.run("bank", bank.file(camt054(lines)))
    assert "2026-10.journal:1, 2026-11.journal:1" in done.err
    assert bank.journal.count("; payment:") == 2


def test_a_damaged_file_of_reviews_or_payers_is_told_with_its_place(bank: Bank) -> None:
    folder = bank.folder / "bank"
    folder.mkdir()
    path = bank.file(paid("500.00", KID))
    (folder / "payers.yaml").write_text("- {customer: '10001', acount: x}\n", encoding="utf-8")
    assert "bank/payers.yaml:1:" in refused(bank, path)
    (folder / "payers.yaml").unlink()
    (folder / "review.yaml").write_text("- {payment: abc}\n", encoding="utf-8")
    said = refused(bank, path)
    assert "bank/review.yaml:1:" in said
    assert "F166" in said


def test_a_typing_error_in_an_option_is_told_with_the_nearest(bank: Bank) -> None:
    said = refused(bank, bank.file(paid("500.00", KID)), "--profil", "dnb", code=2)
    assert "--profile" in said


def test_what_recording_warns_of_is_told(books: Books) -> None:
    record = {**SETTINGS["record"], "future": "warn"}
    bank = bank_book(books, record=record)
    path = bank.file(paid("500.00", "1002300422").replace("2026-10-06", "2999-10-06"))
    done = bank.run("bank", path)
    assert done.code == 0
    assert done.err.count("2999-10-06 is in the future") == 1
