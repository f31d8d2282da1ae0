"""`dunning interest-note`: late interest on what was paid late, once."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from dunning_letters import a_book, letter, part
from letter_books import text_of

from reskontro.book import load
from reskontro.book.events import events_of
from reskontro.cli import dunning_writing
from reskontro.events.model import Dispute, LetterMade, Part

if TYPE_CHECKING:
    from letter_books import Letters, Make

    from reskontro.book.model import Book
    from reskontro.events.model import Event

#: Vector I3: 10 000.00, due 2022-12-01, paid 2023-01-31: 76.03 + 91.30.
JOURNAL = """
    2022-11-01 * (F-1) Kunde | Tømmer
        1500:1    10000.00 NOK  ; invoice: F-1, due: 2022-12-01
        3000
    2023-01-31 * (B-1) Kunde
        1920      10000.00 NOK
        1500:1   -10000.00 NOK  ; invoice: F-1
    2022-11-02 * (F-2) Kunde | Spiker
        1500:1     5000.00 NOK  ; invoice: F-2, due: 2022-12-02
        3000
    2022-12-02 * (B-2) Kunde
        1920       5000.00 NOK
        1500:1    -5000.00 NOK  ; invoice: F-2
    2022-11-03 * (F-3) Kunde | Skruer
        1500:1     5000.00 NOK  ; invoice: F-3, due: 2022-12-03
        3000
"""
DAY = date(2023, 3, 1)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dunning_writing, "today", lambda: DAY)


def book_with(letters: Make, *events: Event, **changed: Any) -> Letters:
    policies = {"policies": {"standard": {"levels": [{"days": 900}]}}}
    return a_book(letters, *events, journal=JOURNAL, dunning=policies, **changed)


def note(book: Letters, *args: str, code: int = 0) -> dict[str, Any]:
    done = call(
        "dunning", "interest-note", "1", "--date", str(DAY), *args, *book.given.where,
        "--format", "json", "--lang", "en",
    )  # fmt: skip
    assert done.code == code, (done.out, done.err)
    found: dict[str, Any] = json.loads(done.out)
    return {**found, "err": done.err}


def test_the_interest_of_what_was_paid_late_is_charged_once(letters: Make) -> None:
    book = book_with(letters)
    (row,) = note(book, "-o", str(book.folder))["rows"]
    assert (row["form"], row["level"], row["documents"]) == ("interest_note", 0, ["F-1"])
    assert Decimal(row["interest"]) == Decimal(row["total"]) == Decimal("167.33")
    assert row["deadline"] == "2023-03-15"
    (made,) = events_of(book.given.book)
    assert isinstance(made, LetterMade)
    assert [(line.days, line.rate, line.interest) for line in made.items[0].lines] == [
        (30, Decimal("9.25"), Decimal("76.03")),
        (31, Decimal("10.75"), Decimal("91.30")),
    ]
    (path,) = book.folder.glob("interest-note-*.pdf")
    found = text_of(path.read_bytes()).replace("\N{NO-BREAK SPACE}", " ")
    for one in ("Rentenota", "betalt etter forfall", "76,03", "9,25 %", "Å betale NOK 167,33"):
        assert one in found
    owed = [entry for entry in book.given.book.entries["1"] if entry.kind == "interest"]
    assert [(entry.number, entry.amount, entry.due) for entry in owed] == [
        ("F-1", Decimal("167.33"), date(2023, 3, 15))
    ]
    assert note(book)["rows"] == []


def test_customers_are_found_by_name_in_the_one_reading_that_the_note_is_made_of(
    letters: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = book_with(letters)
    readings: list[object] = []
    read = load._load_book

    def counted(*args: Any, **options: Any) -> Book:
        readings.append(args)
        return read(*args, **options)

    monkeypatch.setattr(load, "_load_book", counted)
    asked = ("--date", str(DAY), "--dry-run", *book.given.where, "--lang", "en")
    done = call("dunning", "interest-note", "kunde én as", *asked)
    assert (done.code, "document: F-1" in done.out, len(readings)) == (0, True, 1), done.err
    done = call("dunning", "interest-note", "kunde en", *asked)
    assert (done.code, "Kunde Én AS" in done.err) == (2, True)


def test_what_letters_charged_is_not_charged_again(letters: Make) -> None:
    given = Part("F-1", date(2022, 12, 1), Decimal(10000), Decimal(10000))
    before = letter(
        "L-1", date=date(2023, 1, 15), deadline=None, items=(part(given, interest=Decimal(100)),)
    )
    (row,) = note(book_with(letters, before), "--dry-run")["rows"]
    assert Decimal(row["interest"]) == Decimal("67.33")


def test_too_little_disputed_and_older_interest_is_left(letters: Make) -> None:
    assert note(book_with(letters), "--minimum", "167.34")["rows"] == []
    assert note(book_with(letters), "--from", "2023-02-01")["rows"] == []
    assert len(note(book_with(letters), "--from", "2023-01-31", "--dry-run")["rows"]) == 1
    dispute = Dispute(date=DAY, customer="1", document="F-1")
    assert note(book_with(letters, dispute))["rows"] == []


def test_an_agreed_rate_holds_and_a_deadline_may_be_left_out(letters: Make) -> None:
    customers = {
        "1": {"name": "En AS", "interest_rate": 6, "address": {"street": "A 1", "city": "Oslo"}}
    }
    (row,) = note(book_with(letters, customers=customers), "--deadline", "0", "--dry-run")["rows"]
    assert Decimal(row["interest"]) == Decimal("100.27")
    assert row["deadline"] is None


def test_a_rate_that_is_not_known_keeps_a_note_and_is_told(letters: Make) -> None:
    book = a_book(
        letters,
        journal=JOURNAL.replace("2022-1", "1989-1").replace("2023-0", "1990-0"),
        dunning={"policies": {"standard": {"levels": [{"days": 900}]}}},
    )
    found = note(book)
    assert found["rows"] == []
    assert "no letter to 1" in found["err"]


def test_a_document_of_which_a_fee_alone_is_open_is_on_the_note_with_it(letters: Make) -> None:
    fee = """
    2022-12-20 * (V-1) Kunde | Purregebyr
        1500:1       35.00 NOK  ; invoice: F-1, due: 2023-01-03
        3900
"""
    policies = {"policies": {"standard": {"levels": [{"days": 900}]}}}
    book = a_book(letters, journal=JOURNAL + fee, dunning=policies)
    (row,) = note(book, "-o", str(book.folder))["rows"]
    assert (row["interest"], row["earlier_charges"], row["total"]) == ("167.33", "35.00", "202.33")
    (file,) = book.folder.glob("*.pdf")
    assert "35,00" in text_of(file.read_bytes())
    assert note(book)["rows"] == []
