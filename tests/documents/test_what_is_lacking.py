"""What the law asks for and the book lacks is told before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from books import call
from letter_books import INVOICE

if TYPE_CHECKING:
    from pathlib import Path

    from letter_books import Make

HEAD = "2026-01-05 * (F-1) Kunde Én AS | Varer\n    1500:1    {}\n    ; invoice: F-1\n"


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("D210", {"company": {"name": ""}}),
        ("D211", {"company": {"orgnr": ""}}),
        ("D212", {"company": {"country": "SE", "address": {}}}),
        ("D213", {"company": {"vat_registered": False}}),
        ("D214", {"customers": {"9": {"name": "X"}}}),
        ("D215", {"customers": {"1": {"name": "X"}}}),
        ("D216", {"company": {"country": "SE"}, "customers": {"1": {"name": "X"}}}),
    ],
)
def test_parties(letters: Make, code: str, changed: dict[str, Any]) -> None:
    assert code in letters(**changed).refused("invoice", "F-1")


@pytest.mark.parametrize(
    ("code", "journal"),
    [
        (
            "D201",
            HEAD.format("100 NOK") + "    3000    -100 NOK\n\n"
            "2026-01-06 * (F-1) X | Mer\n    1500:1    50 NOK\n    ; invoice: F-1\n"
            "    3000    -50 NOK\n",
        ),
        ("D202", HEAD.format("100 NOK") + "    1500:2    50 NOK\n    3000    -150 NOK\n"),
        (
            "D203",
            HEAD.format("10 EUR @ 10 NOK") + "    3000    -90 SEK @@ 100 NOK\n",
        ),
        ("D204", HEAD.format("100 NOK").replace(" | Varer", " |") + "    3000    -100 NOK\n"),
        ("D205", HEAD.format("117 NOK") + "    3000    -100 NOK\n    2700    -17 NOK\n"),
        (
            "D206",
            (
                "2026-01-05 * (F-1) X | Varer\n    1500:1    125 EUR\n    ; invoice: F-1\n"
                "    3000    -100 EUR\n    2700    -25 EUR\n"
            ),
        ),
        ("D207", "2026-01-05 * (F-1) X | Varer\n    (1500:1)    125 NOK\n    ; invoice: F-1\n"),
    ],
)
def test_transactions(letters: Make, code: str, journal: str) -> None:
    told = letters(journal).refused("invoice", "F-1", "--customer", "1", "--lang", "en")
    assert code in told
    assert "book.journal:" in told


def test_equal_bases_of_two_rates_are_not_guessed(letters: Make) -> None:
    journal = HEAD.format("2400 NOK") + (
        "    3000    -1000 NOK\n    3030    -1000 NOK\n    2700    -250 NOK\n    2701    -150 NOK\n"
    )
    assert "; vat: 25" in letters(journal).refused("invoice", "F-1", "--lang", "en")
    told = journal.replace("3000    -1000 NOK", "3000    -1000 NOK\n    ; vat: 25")
    assert "25 % 1 000,00 250,00 15 % 1 000,00 150,00" in letters(told).text("invoice", "F-1")


def test_all_of_several_documents_are_told_at_once_and_none_is_written(letters: Make) -> None:
    journal = (
        HEAD.format("100 NOK") + "    3000    -100 NOK\n\n"
        "2026-01-06 * (F-2) X | Varer\n    1500:8    50 NOK\n    ; invoice: F-2\n    3000    -50 NOK\n"
    )
    told = letters(journal, company={"orgnr": ""}).refused("invoice", "F-*")
    assert "D211" in told
    assert "D214" in told


def test_a_statement_needs_only_the_firms_name(letters: Make) -> None:
    made = letters(company={"orgnr": "", "vat_registered": False}, customers={"1": {"name": "X"}})
    assert "Kontoutskrift" in made.text("statement", "1", "--as-of", "2026-02-01")


@pytest.mark.parametrize(
    ("kind", "number", "told"),
    [
        ("invoice", "F-9", "nearest are: F-1"),
        ("invoice", "zzz", "there is no invoice zzz"),
        ("credit-note", "F-1", "reskontro document invoice F-1"),
        ("payment", "zzz", "there is no payment zzz"),
        ("invoice", "IB-1", "opening item"),
    ],
)
def test_unknown_numbers(letters: Make, kind: str, number: str, told: str) -> None:

    opening = """
    2026-01-01 * (A-1) Inngående
        1500:1    10 NOK
        ; invoice: IB-1
        2050     -10 NOK
    """
    done = letters(INVOICE + opening).call(kind, number, "--lang", "en")
    assert done.code == 2
    assert told in done.err


def test_number_of_two_customers_asks_whose(letters: Make) -> None:

    made = letters(INVOICE + INVOICE.replace("1500:1 ", "1500:2 "))
    done = made.call("invoice", "F-1", "--lang", "en")
    assert done.code == 2
    assert "--customer" in done.err
    assert made.call("invoice", "F-1", "--customer", "2").code == 0


def test_bare_journal_cannot_send_anything(tmp_path: Path) -> None:
    path = tmp_path / "a.journal"
    path.write_text(
        "2026-01-05 (F-1) X | Y\n    assets:receivable:X    10 NOK\n    revenues  -10 NOK\n"
    )
    done = call("document", "invoice", "F-1", "-f", str(path), "--lang", "en")
    assert done.code == 2
    assert "reskontro.yaml" in done.err


def test_file_with_another_content_is_left_alone(letters: Make) -> None:
    made = letters()
    path = made.folder / "invoice-F-1.pdf"
    path.write_bytes(b"mine")
    done = made.call("invoice", "F-1", "--lang", "en")
    assert done.code == 2
    assert "another content" in done.err
    assert path.read_bytes() == b"mine"


def test_same_document_may_be_written_again(letters: Make) -> None:
    made = letters()
    assert made.call("invoice", "F-1").code == 0
    assert made.call("invoice", "F-1").code == 0
