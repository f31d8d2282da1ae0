"""`export collection`: claims, payments, interest, letters and events of one customer."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call, example
from letter_books import COMPANY

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

BOOK = """\
2026-01-05 * (F-1) Kunde | Gulvlegging
    ; due: 2026-02-04
    ; kid: 1000120260017
    ; delivered: 2025-12-15
    1500:1     1250 NOK
    ; invoice: F-1
    3000      -1000 NOK
    2700       -250 NOK

2026-02-20 * (B-1) Delbetaling
    1500:1     -250 NOK
    ; invoice: F-1
    1920

2026-03-20 * (B-2) Purregebyr
    1500:1       35 NOK
    ; invoice: F-1
    ; due: 2026-04-03
    3900

2026-03-25 * (F-2) Kunde | Senere
    ; due: 2026-04-24
    ; delivered: 2026-03-20
    1500:1      125 NOK
    ; invoice: F-2
    3000       -100 NOK
    2700        -25 NOK
"""
CUSTOMERS = {
    "1": {
        "name": "Kunde Én AS", "orgnr": "123456785", "notes": "internal",
        "address": {"street": "Storgata 1", "postcode": "0181", "city": "Oslo", "country": "NO"},
    },
    "2": {"name": "To AS"},
}  # fmt: skip
EVENTS = """\
- kind: letter
  date: 2026-03-20
  customer: "1"
  letter: "20260320-1-1"
  form: reminder
  level: 1
  currency: NOK
  deadline: 2026-04-03
  items:
    - {document: F-1, due: 2026-02-04, amount: 1250, open: 1000, fee: 35}
- kind: letter
  date: 2026-03-21
  customer: "1"
  letter: "20260321-1-1"
  form: reminder
  currency: NOK
  items:
    - {document: F-1, due: 2026-02-04, amount: 1250, open: 1000}
- {kind: cancel, date: 2026-03-22, customer: "1", letter: "20260321-1-1"}
- {kind: dispute, date: 2026-03-23, customer: "1", document: F-1, reason: Scratches}
- {kind: log, date: 2026-03-24, customer: "2", text: Somebody else}
- {kind: log, date: 2026-05-24, customer: "1", text: Later}
"""
DAY = ("--as-of", "2026-04-10")


@pytest.fixture
def book(books: Books) -> Given:
    made = books(BOOK, settings={"company": COMPANY}, customers=CUSTOMERS)
    assert made.request.book is not None
    (made.request.book / "events").mkdir()
    (made.request.book / "events" / "2026.yaml").write_text(EVENTS, encoding="utf-8")
    return made


def case(book: Given, *args: str) -> dict[str, Any]:
    done = call("export", "collection", "1", *book.where, *DAY, *args, "--format", "json")
    assert done.code == 0, done.err
    (row,) = json.loads(done.out)["rows"]
    return row  # type: ignore[no-any-return]


def test_claims_are_what_is_overdue_and_what_was_charged(book: Given) -> None:
    row = case(book)
    claims = [(one["document"], one["kind"], one["open"], one["due"]) for one in row["claims"]]
    assert claims == [
        ("F-1", "invoice", "1000.00", "2026-02-04"),
        ("F-1", "fee", "35.00", "2026-04-03"),
    ]
    (payment,) = row["claims"][0]["payments"]
    assert (payment["date"], payment["amount"], payment["document"], payment["basis"]) == (
        "2026-02-20", "250.00", "B-1", "reference",
    )  # fmt: skip
    assert (row["creditor"]["bank_account"], row["debtor"]["address.city"]) == (
        "86011117947", "Oslo",
    )  # fmt: skip
    assert "notes" not in row["debtor"]


def test_interest_so_far_is_that_of_the_report(book: Given) -> None:
    row = case(book)
    total = book.report("interest", "F-1", *DAY)["total"][0]
    assert row["interest"] == row["claims"][0]["interest"] == total["left"]
    assert Decimal(row["interest"]) > 0
    assert sum(Decimal(one["interest"]) for one in row["claims"][0]["interest_lines"]) == Decimal(
        total["interest"]
    )
    parts = ("principal", "charges", "interest", "unallocated")
    assert sum(Decimal(row[part]) for part in parts) == Decimal(row["to_pay"])
    assert (row["principal"], row["charges"]) == ("1000.00", "35.00")


def test_letters_in_force_and_events_of_the_customer_to_the_day(book: Given) -> None:
    row = case(book)
    assert [one["letter"] for one in row["letters"]] == ["20260320-1-1"]
    assert [(one["kind"], one["date"]) for one in row["events"]] == [
        ("letter", "2026-03-21"), ("cancel", "2026-03-22"), ("dispute", "2026-03-23"),
    ]  # fmt: skip


def test_one_document_alone(book: Given) -> None:
    done = call("export", "collection", "1", *book.where, *DAY, "--document", "F-2", "--lang", "nb")
    assert (done.code, "ingenting forfalt på F-2" in done.err) == (2, True)
    later = ("--as-of", "2026-05-01", "--document", "F-2")
    assert [one["document"] for one in case(book, *later)["claims"]] == ["F-2"]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("2",), "ingenting av det som er spurt om"),
        (("1", "--as-of", "2026-02-04"), "ingenting av det som er spurt om"),
        (("99",), "99"),
        (("*",), "én kunde"),
    ],
)
def test_where_there_is_no_case_that_is_told(book: Given, args: tuple[str, ...], said: str) -> None:
    done = call("export", "collection", *book.where, *DAY, *args, "--lang", "nb")
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_without_a_known_rate_the_case_is_without_interest(books: Books) -> None:
    firm = {"company": {**COMPANY, "country": "DK", "orgnr": ""}}
    made = books(BOOK, settings=firm, customers=CUSTOMERS)
    done = call("export", "collection", "1", *made.where, *DAY, "--format", "json")
    assert done.code == 0, done.err
    (row,) = json.loads(done.out)["rows"]
    assert (row["claims"][0]["interest"], row["interest"]) == (None, "0.00")
    assert done.err


def test_a_case_in_a_folder_has_its_documents(book: Given, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    done = call("export", "collection", "1", *book.where, *DAY, "-o", str(folder), "--lang", "nb")
    assert done.code == 0, done.err
    names = sorted(one.name for one in folder.iterdir())
    assert names[:4] == [
        "collection-1-2026-04-10.json", "collection-1-2026-04-10.md", "invoice-F-1.pdf",
        "reminder-20260320-1-1.pdf",
    ]  # fmt: skip
    assert names[4:] == ["statement-1-2026-04-10.pdf"]
    assert json.loads((folder / names[0]).read_text("utf-8"))["rows"][0] == case(book)
    text = (folder / names[1]).read_text(encoding="utf-8")
    assert "Inkassosak" in text
    assert "Scratches" in text
    again = call("export", "collection", "1", *book.where, *DAY, "-o", str(folder), "--lang", "nb")
    assert again.code == 0, again.err


def test_what_an_invoice_lacks_is_told_and_the_case_is_made(books: Books, tmp_path: Path) -> None:
    made = books(
        BOOK, settings={"company": {"name": "Prøve AS", "country": "NO"}}, customers=CUSTOMERS
    )
    folder = tmp_path / "case"
    done = call("export", "collection", "1", *made.where, *DAY, "-o", str(folder))
    assert done.code == 1
    assert sorted(one.suffix for one in folder.iterdir()) == [".json", ".md"]


@pytest.mark.parametrize("form", ["table", "plain", "markdown", "csv", "json"])
def test_every_format_of_an_example(form: str) -> None:
    done = call(
        "export", "collection", "10013", *example("nordlys").where, "--as-of", "2025-12-31",
        "--format", form,
    )  # fmt: skip
    assert done.code == 0
    assert "2025-033" in done.out
