"""A payment is booked once, whichever file brings it, how often, and in what order."""

from __future__ import annotations

import shutil
import subprocess
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from bank_books import ACCOUNT, JOURNAL, Bank, bank_book, one, paid
from bank_files import camt053, camt054, entry

if TYPE_CHECKING:
    from books import Books

KIDS = ("1002300422", "1002300430")


def ocr(*amounts: tuple[str, int]) -> str:
    """An OCR giro file of payments of 6 October 2026: KID and amount in øre, one settlement."""
    lines = [
        "NY0000100000808000001230001234500000000000",
        f"NY0900200012345670000001{ACCOUNT}",
    ]
    for number, (kid, amount) in enumerate(amounts, 1):
        lines += [
            f"NY091030{number:07}06102601061000010{amount:017}{kid:>25}000000",
            f"NY091031{number:07}0000000000{number:09}000000005102698765432109",
        ]
    whole = sum(amount for _, amount in amounts)
    count, records = len(amounts), 2 * len(amounts) + 2
    lines.append(f"NY090088{count:08}{records:08}{whole:017}061026061026061026")
    lines.append(f"NY000089{count:08}{records + 2:08}{whole:017}061026")
    return "".join(f"{line:0<80}\n" for line in lines)


TWO_054 = camt054(
    entry(
        "1000.00",
        one("500.00", KIDS[0], own="R1") + one("500.00", KIDS[1], own="R2"),
    )
)
#: The same as one line, as an account statement has it.
LUMP_053 = camt053(entry("1000.00", info="Innbetalinger"))
TWO_OCR = ocr((KIDS[0], 50000), (KIDS[1], 50000))
SINGLE_053 = camt053(entry("500.00", one("500.00", KIDS[0])))


@pytest.fixture
def bank(books: Books) -> Bank:
    return bank_book(books)


def settled(bank: Bank) -> bool:
    return bank.open() == {"63700": "1000.00"} and bank.journal.count("; payment:") == 2


def test_the_same_file_twice_books_once_and_says_what_was_left_out(bank: Bank) -> None:
    path = bank.file(TWO_054)
    bank.rows(path)
    journal = bank.journal
    rows = bank.rows(path)
    assert [(row["outcome"], row["reasons"], row["code"]) for row in rows] == [
        ("skipped", ["booked"], "B-0001"),
        ("skipped", ["booked"], "B-0002"),
    ]
    assert bank.journal == journal
    assert settled(bank)


@pytest.mark.parametrize("order", [*permutations((TWO_054, LUMP_053, TWO_OCR))])
def test_three_files_of_the_same_payments_book_them_once_in_any_order(
    bank: Bank, order: tuple[str, ...]
) -> None:
    for number, text in enumerate(order):
        bank.rows(bank.file(text, f"{number}.xml"))
    assert settled(bank)
    assert bank.review() == []


@pytest.mark.parametrize("order", [*permutations((TWO_054, LUMP_053, TWO_OCR))])
def test_three_files_at_once_book_their_payments_once(bank: Bank, order: tuple[str, ...]) -> None:
    rows = bank.rows(*(bank.file(text, f"{number}.xml") for number, text in enumerate(order)))
    assert sorted(row["outcome"] for row in rows) == ["booked"] * 2 + ["skipped"] * 3
    assert settled(bank)


def test_a_file_that_overlaps_another_books_what_is_new(bank: Bank) -> None:
    bank.rows(bank.file(SINGLE_053, "first.xml"))
    rows = bank.rows(bank.file(TWO_OCR, "second.txt"))
    assert [row["outcome"] for row in rows] == ["skipped", "booked"]
    assert settled(bank)


def test_a_line_that_says_it_is_a_lump_sum_is_no_payment(bank: Bank) -> None:
    lump = camt053(entry("1000.00", "<Btch><NbOfTxs>2</NbOfTxs></Btch>"))
    (row,) = bank.rows(bank.file(lump))
    assert (row["outcome"], row["reasons"]) == ("skipped", ["lump"])


def test_equal_payments_of_a_file_are_all_booked(bank: Bank) -> None:
    lines = entry(
        "800.00", one("400.00", "1002300448", own="R1") + one("400.00", "1002300448", own="R2")
    )
    path = bank.file(camt054(lines))
    assert [row["outcome"] for row in bank.rows(path)] == ["booked", "booked"]
    assert bank.open()["63700"] == "200.00"
    assert {row["outcome"] for row in bank.rows(path)} == {"skipped"}


def test_another_payment_of_the_same_day_and_amount_is_another(bank: Bank) -> None:
    bank.rows(bank.file(paid("500.00", KIDS[0], own="R1"), "a.xml"))
    rows = bank.rows(bank.file(paid("500.00", KIDS[1], own="R2"), "b.xml"))
    assert [row["outcome"] for row in rows] == ["booked"]
    assert settled(bank)


def test_lines_that_may_be_those_of_another_file_are_not_guessed(bank: Bank) -> None:
    bank.rows(bank.file(ocr((KIDS[0], 50000)), "ocr.txt"))
    rows = bank.rows(bank.file(camt053(entry("500.00") + entry("500.00")), "053.xml"))
    assert [(row["outcome"], row["reasons"][0]) for row in rows] == [
        ("review", "tie_of_lines"),
        ("review", "tie_of_lines"),
    ]


def test_what_waits_is_not_asked_again(bank: Bank) -> None:
    path = bank.file(paid("700.00", payer="Byggmester Hansen AS"))
    bank.rows(path)
    (row,) = bank.rows(path)
    assert (row["outcome"], row["reasons"]) == ("skipped", ["waiting"])
    assert len(bank.review()) == 1


def test_what_is_booked_is_found_in_the_journals_alone(bank: Bank) -> None:
    path = bank.file(paid("700.00", payer="Byggmester Hansen AS", account="11112222333"))
    bank.rows(path)
    bank.decide("10001")
    bank.review("--apply", str(bank.folder / "bank" / "review.yaml"))
    shutil.rmtree(bank.folder / "bank")
    (row,) = bank.rows(path)
    assert (row["outcome"], row["reasons"]) == ("skipped", ["booked"])


def test_a_booking_that_is_commented_out_can_be_booked_again(bank: Bank) -> None:
    path = bank.file(paid("500.00", KIDS[0]))
    bank.rows(path)
    (journal,) = bank.folder.glob("20*.journal")
    journal.write_text(f"comment\n{journal.read_text('utf-8')}end comment\n", encoding="utf-8")
    assert [row["outcome"] for row in bank.rows(path)] == ["booked"]


def test_what_names_a_person_never_enters_a_journal(bank: Bank) -> None:
    path = bank.file(
        paid(
            "1000.00",
            "1002300448",
            text="Hilsen Ola Prøve",
            payer="Ola Prøve",
            account="12345678903",
        )
    )
    bank.rows(path)
    for word in ("Ola", "Prøve", "Hilsen", "12345678903"):
        assert word not in bank.journal
    for tag in ("reference: 1002300448", "archive: R1", "file: bank.xml", "sha256: "):
        assert f"; {tag}" in bank.journal


@pytest.mark.skipif(not shutil.which("hledger"), reason="hledger is not installed")
def test_hledger_and_ledger_agree_on_what_is_imported(books: Books) -> None:
    journal = "commodity NOK\n    format 1000.00 NOK\n\n" + "".join(
        f"account {name}\n" for name in ("1500:10001", "1500:10002", "1920", "3000")
    )
    bank = bank_book(books, journal + "\n" + JOURNAL)
    bank.rows(bank.file(paid("1400.00", "1002300448")))
    bank.rows(bank.file(camt053(entry("25.00", side="DBIT", info="Gebyr")), "fee.xml"))
    paths = [bank.folder / "book.journal", *sorted(bank.folder.glob("20*"))]
    whole = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    for program, checks in (("hledger", ["check", "-s"]), ("ledger", [])):
        if not shutil.which(program):
            continue
        command = [program, "-f", "-", *(checks or ["bal", "1500:10002"])]
        subprocess.run(command, input=whole, text=True, check=True, capture_output=True)
        command = [program, "-f", "-", "bal", "1500:10002"]
        shown = subprocess.check_output(command, input=whole, text=True)
        assert shown.split()[0] == "-400.00"
