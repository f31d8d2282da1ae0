"""A balance confirmation says what the book said, and `verify` tells whether it still does."""

from __future__ import annotations

import hashlib
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from letter_books import INVOICE
from pypdf import PdfReader, PdfWriter
from repositories import commit, git

from reskontro.documents.digest import read_entries_text
from reskontro.documents.verify import attached_entries

if TYPE_CHECKING:
    from pathlib import Path

    from letter_books import Letters, Make

PAID = """
    2026-01-20 * (B-1) Kunde Én AS | Delbetaling
        1920                    400.00 NOK
        1500:1                 -400.00 NOK
        ; invoice: F-1
"""
LATER = PAID.replace("2026-01-20", "2026-03-01").replace("B-1", "B-9")
AS_OF = ("--as-of", "2026-01-31")


def confirm(made: Letters) -> Path:
    assert made.call("balance-confirmation", "1", *AS_OF).code == 0
    return made.folder / "balance-confirmation-1-2026-01-31.pdf"


def verified(made: Letters, path: Path, *args: str, code: int) -> dict[str, Any]:
    done = call("verify", str(path), *made.given.where, *args, "--format", "json")
    assert done.code == code, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def rewrite(made: Letters, journal: str) -> None:
    book = made.book
    (book / "book.journal").write_text("\n".join(line[4:] for line in journal.split("\n")))


def test_page_has_balance_open_items_and_answer(letters: Make) -> None:
    text = letters(INVOICE + PAID).text("balance-confirmation", "1", *AS_OF)
    for wanted in (
        "Saldobekreftelse 31.01.2026",
        "denne saldoen 31.01.2026: NOK 850,00 i vår favør",
        "F-1 Faktura 05.01.2026 04.02.2026 1000120260017 1 250,00 850,00",
        "returner dette brevet til faktura@prove.example",
        "Saldoen stemmer med vårt regnskap.",
        "Underskrift",
        "lister 2 poster til og med 31.01.2026",
    ):
        assert wanted in text, wanted


def test_digest_on_the_page_is_that_of_the_attachment(letters: Make) -> None:
    pdf = letters(INVOICE + PAID).pdf("balance-confirmation", "1", *AS_OF)
    reader = PdfReader(io.BytesIO(pdf))
    (attached,) = reader.attachments["entries.csv"]
    digest = hashlib.sha256(attached).hexdigest()
    page = reader.pages[0].extract_text().replace(" ", "").replace("\n", "")
    assert digest in page
    catalog: Any = reader.trailer["/Root"]
    (file,) = catalog["/AF"]  # what PDF/A-3 asks of attachments
    assert file.get_object()["/AFRelationship"] == "/Data"
    assert file.get_object()["/EF"]["/F"].get_object()["/Subtype"] == "/text/csv"
    assert attached.decode() == (
        "reskontro balance confirmation,1\n"
        "company,987654325\n"
        "customer,1\n"
        "as_of,2026-01-31\n"
        "date,kind,document,names,due,amount,currency\n"
        "2026-01-05,invoice,F-1,F-1,2026-02-04,1250,NOK\n"
        "2026-01-20,payment,B-1,F-1,,-400,NOK\n"
        "balance,850,NOK\n"
    )


def test_same_book_is_verified_also_after_later_entries(letters: Make) -> None:
    made = letters(INVOICE + PAID)
    path = confirm(made)
    assert verified(made, path, code=0)["rows"] == []
    rewrite(made, INVOICE + PAID + LATER)
    found = verified(made, path, code=0)
    assert found["as_of"] == "2026-01-31"
    (total,) = found["total"]
    assert (total["confirmed"], total["book"], total["same"]) == ("850.00", "850.00", True)


def test_reworded_and_moved_entries_are_no_change(letters: Make) -> None:
    made = letters(INVOICE + PAID)
    path = confirm(made)
    rewrite(made, PAID.replace("Delbetaling", "Innbetaling") + INVOICE)
    verified(made, path, code=0)


@pytest.mark.parametrize(
    ("before", "after", "rows"),
    [
        (
            "400.00",
            "500.00",
            [("confirmation", "payment", "B-1", "-400.00"), ("book", "payment", "B-1", "-500.00")],
        ),
        (PAID, "", [("confirmation", "payment", "B-1", "-400.00")]),
        ("; due: 2026-02-04", "; due: 2026-02-05", None),
        (PAID, PAID + PAID.replace("B-1", "B-2"), [("book", "payment", "B-2", "-400.00")]),
    ],
)
def test_changed_entry_is_named(
    letters: Make, before: str, after: str, rows: list[tuple[str, ...]] | None
) -> None:
    made = letters(INVOICE + PAID)
    path = confirm(made)
    rewrite(made, (INVOICE + PAID).replace(before, after))
    found = verified(made, path, code=1)["rows"]
    shown = [(row["only_in"], row["kind"], row["document"], row["amount"]) for row in found]
    if rows is not None:
        assert shown == rows
    else:
        assert [row["due"] for row in found] == ["2026-02-04", "2026-02-05"]


def test_earlier_commit_is_still_what_was_confirmed(letters: Make) -> None:
    made = letters(INVOICE + PAID)
    book = made.book
    git(book, "init", "-q")
    commit(book, {})
    path = confirm(made)
    rewrite(made, INVOICE)
    verified(made, path, code=1)
    verified(made, path, "--known-at", "HEAD", code=0)


def test_tables_name_what_differs(letters: Make) -> None:
    made = letters(INVOICE + PAID)
    path = confirm(made)
    rewrite(made, INVOICE)
    done = call("verify", str(path), *made.given.where, "--lang", "en", "--format", "plain")
    assert done.code == 1
    assert "the digest does not fit" in done.out
    assert "confirmation  2026-01-20  payment  B-1" in done.out


def test_file_saved_by_another_program_is_still_read(letters: Make) -> None:
    pdf = letters(INVOICE).pdf("balance-confirmation", "1", *AS_OF)
    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    out = io.BytesIO()
    writer.write(out)
    assert out.getvalue() != pdf
    assert attached_entries(out.getvalue()) == attached_entries(pdf) is not None


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\nstream\nx\nendstream\n", b"\xff\xfe"])
def test_file_without_a_confirmation_is_told(letters: Make, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(content)
    done = call("verify", str(path), *letters().given.where, "--lang", "en")
    assert done.code == 2
    assert "no balance confirmation" in done.err


def test_invoice_is_no_confirmation(letters: Make) -> None:
    assert attached_entries(letters().pdf("invoice", "F-1")) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "reskontro balance confirmation,2\ncompany,\ncustomer,1\nas_of,2026-01-01\n",
        (
            "reskontro balance confirmation,1\ncompany,\ncustomer,1\nas_of,x\n"
            "date,kind,document,names,due,amount,currency\n"
        ),
    ],
)
def test_text_of_another_form_is_none(text: str) -> None:
    assert read_entries_text(text) is None


def test_confirmation_is_of_the_whole_account(letters: Make) -> None:
    done = letters().call("balance-confirmation", "1", "--currency", "NOK", "--lang", "en")
    assert done.code == 2
    assert "whole account" in done.err


def test_customer_without_entries_owes_nothing(letters: Make) -> None:
    made = letters()
    text = made.text("balance-confirmation", "2", *AS_OF)
    assert "NOK 0,00" in text
    assert "Åpne poster" not in text
