"""`dunning handover` and `return`: cases to a debt collector, and back."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from books import call
from chasing import (
    DUE,
    NORWAY,
    chased,
    chased_book,
    content_of,
    entry,
    files_of,
    folder_of,
    invoice,
    made,
    plan,
    run,
    why,
    write,
)
from msgspec.structs import replace

from reskontro.events.model import Dispute, Hold

if TYPE_CHECKING:
    from pathlib import Path

    from books import Books, Given

COLLECTOR = ("--collector", "Nord Inkasso AS")
NOTICE = {"days": 1, "form": "collection_notice", "statutory_fee": True, "interest": True}
LEVELS: tuple[dict[str, Any], ...] = (NOTICE, {"days": 20, "form": "collection"})


def on(days: int) -> date:
    """So many days after due."""
    return DUE + timedelta(days)


def handover(book: Given, day: date, *args: str, code: int = 0) -> dict[str, Any]:
    """A handover of a day, as JSON."""
    done = call(
        "dunning",
        "handover",
        *book.where,
        *COLLECTOR,
        "--date",
        str(day),
        *args,
        "--format",
        "json",
    )
    assert done.code == code, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def noticed(days: int = 1) -> Any:
    """A notice of debt collection with 14 days to pay."""
    return made(on(days), form="collection_notice")


def test_ripe_cases_are_handed_over_with_their_charges_and_chased_no_more(books: Books) -> None:
    journal = invoice(amount="10000") + invoice("F-2", customer="2")
    book = chased_book(books, journal, *LEVELS, company={**NORWAY, "vat_registered": True})
    run(book, on(15))
    assert chased(book, on(31)) == [("F-1", 2, "collection"), ("F-2", 2, "collection")]
    rows = handover(book, on(31))["rows"]
    assert [(row["customer"], row["principal"], row["charges"]) for row in rows] == [
        ("1", "10000.00", "87.32"), ("2", "100.00", "38.49"),
    ]  # fmt: skip
    # 0.8 and 0.25 of 750; one that is no person pays half as much again
    assert [(row["agency_fee"], row["agency_fee_heavy"]) for row in rows] == [
        ("900.00", "1800.00"), ("187.50", "375.00"),
    ]  # fmt: skip
    assert [row["written"] for row in rows] == [True, True]
    assert chased(book, on(60)) == []
    assert {row["why"] for row in plan(book, on(60))["rows"]} == {"handed_over"}
    assert run(book, on(60))["rows"] == []
    before = files_of(book)
    again = handover(book, on(32))
    assert again["rows"] == []
    assert [one["key"] for one in again["notes"]] == ["dunning.nothing_ripe"]
    assert files_of(book) == before


def test_a_case_that_is_named_needs_no_policy_but_the_law(books: Books) -> None:
    book = chased_book(books, invoice(), {"days": 1}, {"days": 90}, company=NORWAY)
    write(book, noticed())
    (row,) = handover(book, on(10), "F-1", code=1)["rows"]
    assert (row["why"], row["written"]) == ("L110", False)
    (row,) = handover(book, on(16), "1")["rows"]
    assert (row["why"], row["documents"]) == (None, ["F-1"])


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (Dispute(date=on(17), customer="1", document="F-1", reason="x"), "dispute"),
        (Hold(date=on(17), customer="1", reason="x"), "hold"),
    ],
    ids=["disputed", "held"],
)
def test_what_is_paused_stays_here_and_the_rest_goes(books: Books, event: Any, reason: str) -> None:
    other = made(on(1), form="collection_notice", document="F-2", letter="N-2")
    book = chased_book(books, invoice() + invoice("F-2"), *LEVELS, company=NORWAY)
    write(book, noticed(), other, event)
    rows = handover(book, on(20), "1", code=1)["rows"]
    left = {row["documents"][0]: row["why"] for row in rows if row["why"]}
    assert left["F-1"] == reason
    gone = [row["documents"] for row in rows if row["written"]]
    assert gone == ([["F-2"]] if reason == "dispute" else [])


def test_what_credit_covers_is_not_handed_over(books: Books) -> None:
    credit = f"{on(2)} * Innbetaling\n    1500:1   -100 NOK\n    1920\n\n"
    book = chased_book(
        books, invoice() + credit, *LEVELS, company=NORWAY, more={"matching": ["reference"]}
    )
    write(book, noticed())
    (row,) = handover(book, on(20), "1", code=1)["rows"]
    assert row["why"] == "credit"


@pytest.mark.parametrize("whom", ["1", "F-1"])
def test_why_nothing_can_be_handed_over_is_told(books: Books, whom: str) -> None:
    paid = entry(on(16), "1920", "-100")
    left = invoice() + entry(on(2), "3900", "38") + paid
    for journal, reason in ((left, "charges"), (invoice(due=on(30)), "not_due")):
        book = chased_book(books, journal, *LEVELS, company=NORWAY)
        (row,) = handover(book, on(20), whom, code=1)["rows"]
        assert (row["why"], row["documents"]) == (reason, ["F-1"] if whom == "F-1" else [])
    book = chased_book(books, invoice() + paid, *LEVELS, company=NORWAY)
    assert handover(book, on(20), whom, code=1)["rows"][0]["why"] == "settled"


def test_only_the_instalments_with_a_notice_go_to_the_collector(
    books: Books, tmp_path: Path
) -> None:
    journal = (
        "2026-02-16 * (F-1) Faktura\n"
        f"    1500:1   60 NOK  ; invoice: F-1, due: {DUE}\n"
        f"    1500:1   40 NOK  ; invoice: F-1, due: {on(15)}\n    3000\n"
    )
    levels = ({"days": 1, "form": "collection_notice"}, {"days": 18, "form": "collection"})
    book = chased_book(books, journal, *levels, company=NORWAY)
    run(book, on(1))
    run(book, on(16))
    (row,) = handover(book, on(18), "-o", str(tmp_path))["rows"]
    assert row["principal"] == "60.00"
    case = json.loads((tmp_path / "1" / f"collection-1-{on(18)}.json").read_text(encoding="utf-8"))
    assert case["rows"][0]["principal"] == "60.00"
    rows = {row["due"]: row for row in plan(book, on(20))["rows"]}
    assert rows[str(DUE)]["why"] == "handed_over"
    assert rows[str(on(15))]["why"] == "deadline"
    (row,) = handover(book, on(33))["rows"]
    assert row["principal"] == "40.00"
    assert {row["why"] for row in plan(book, on(40))["rows"]} == {"handed_over"}


@pytest.mark.parametrize(
    ("template", "customers"), [("collection-notice.typ", ["1"]), ("statement.typ", ["1", "2"])]
)
def test_a_case_that_cannot_be_made_is_told_and_the_others_go_on(
    books: Books, tmp_path: Path, template: str, customers: list[str]
) -> None:
    book = chased_book(
        books, invoice() + invoice("F-2", customer="2"), *LEVELS, company=NORWAY,
        more={"documents": {"templates": "own"}},
        customers={"2": {"name": "To AS", "address": {"street": "Storgata 2", "city": "Oslo"}}},
    )  # fmt: skip
    (folder_of(book) / "own").mkdir()
    (folder_of(book) / "own" / template).write_text("#let x =\n", encoding="utf-8")
    demand = made(on(1), form="payment_demand", document="F-2", letter="D-1")
    write(book, noticed(), replace(demand, customer="2"))
    found = handover(book, on(20), "1", "2", "-o", str(tmp_path), code=1)
    assert [row["written"] for row in found["rows"]] == [True, True]
    told = [one["values"] for one in found["notes"] if one["key"] == "dunning.case_not_whole"]
    assert [one["customer"] for one in told] == customers
    assert chased(book, on(60)) == []


def test_payments_and_returns_of_the_collector_are_what_they_always_are(books: Books) -> None:
    book = chased_book(books, invoice(), *LEVELS, company=NORWAY)
    write(book, noticed())
    handover(book, on(20), "1", "--reference", "S-77")
    assert "reference: S-77" in content_of(book, "all.events.yaml")
    with (folder_of(book) / "book.journal").open("a", encoding="utf-8") as out:
        out.write("\n" + entry(on(40), "1920", "-60"))
    assert book.rows(str(on(40)))[0]["open"] == "40.00"
    assert why(book, on(50)) == "handed_over"
    back = ("dunning", "return", *book.where, "F-1", "--reason", "avtale", "--date", str(on(50)))
    assert call(*back).code == 0
    assert call(*back).code == 2
    assert plan(book, on(49))["rows"][0]["why"] == "handed_over"
    assert chased(book, on(51)) == [("F-1", 2, "collection")]


def test_the_case_is_in_a_folder_of_its_own(books: Books, tmp_path: Path) -> None:
    book = chased_book(books, invoice(), *LEVELS, company=NORWAY)
    run(book, on(15))
    cases = tmp_path / "cases"
    handover(book, on(31), "--dry-run", "-o", str(cases))
    assert not cases.exists()
    handover(book, on(31), "-o", str(cases))
    names = sorted(path.name for path in (cases / "1").iterdir())
    assert f"collection-1-{on(31)}.json" in names
    case = json.loads((cases / "1" / f"collection-1-{on(31)}.json").read_text())["rows"][0]
    assert case["principal"] == "100.00"
    assert [one["kind"] for one in case["events"]] == ["handover"]
    assert len(case["letters"]) == 1


def test_charges_a_collector_has_are_on_no_letter_about_something_else(books: Books) -> None:
    later = invoice("F-3", due=on(40))
    book = chased_book(books, invoice() + later, *LEVELS, company=NORWAY)
    run(book, on(15))
    handover(book, on(31), "F-1")
    (row,) = [one for one in plan(book, on(60))["rows"] if one["action"]]
    assert (row["document"], row["earlier_charges"]) == ("F-3", [])


@pytest.mark.parametrize(
    "args", [("7",), ("F-1", "--customer", "2"), ("1", "--date", "2026-13-01")], ids=str
)
def test_a_wrong_call_writes_nothing(books: Books, args: tuple[str, ...]) -> None:
    book = chased_book(books, invoice(), *LEVELS, company=NORWAY)
    before = files_of(book)
    done = call("dunning", "handover", *book.where, *COLLECTOR, *args)
    assert (done.code, done.out) == (2, "")
    assert files_of(book) == before


def test_the_help_shows_that_several_may_be_named_or_none() -> None:
    assert "dunning handover [OPTIONS] [NUMBER]…\n" in call("dunning", "handover", "--help").out
