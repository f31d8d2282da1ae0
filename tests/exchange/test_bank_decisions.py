"""Decisions that cannot stand: told at once at a terminal, never proposed by the program itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bank_books import JOURNAL, SETTINGS, apply, at_terminal, bank_book, one, paid, review_text
from bank_files import camt054, entry
from books import call

if TYPE_CHECKING:
    from bank_books import Bank
    from books import Books

#: What Hansen takes off a payment without saying what for.
DEDUCTED = (
    "<Ntry><Amt Ccy='NOK'>100.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd>"
    "<Sts>BOOK</Sts><BookgDt><Dt>2026-10-06</Dt></BookgDt><NtryDtls><TxDtls>"
    "<RltdPties><Dbtr><Nm>Byggmester Hansen AS</Nm></Dbtr></RltdPties>"
    "</TxDtls></NtryDtls></Ntry>"
)
EURO = """
2026-09-04 * (2026-009) Byggmester Hansen AS | Faktura 2026-009
    ; due: 2026-10-04
    1500:10001                      100.00 EUR @@ 1150.00 NOK
    ; invoice: 2026-009
    3000                           -1150.00 NOK
"""


def close(bank: Bank) -> None:
    """Close the book up to the end of October 2026."""
    settings = bank.folder / "reskontro.yaml"
    text = settings.read_text(encoding="utf-8").rstrip()
    settings.write_text(text.removesuffix("}") + ', "lock": "2026-10-31"}\n', encoding="utf-8")


@pytest.fixture
def bank(books: Books) -> Bank:
    """A book in which a payment of 700.00 waits, of Hansen, and one of 1 000.00, of nobody."""
    made = bank_book(books)
    lines = entry("700.00", one("700.00", payer="Byggmester Hansen AS", own="R1")) + entry(
        "1000.00", one("1000.00", text="takk for sist", own="R2")
    )
    made.rows(made.file(camt054(lines)))
    return made


def test_an_answer_that_cannot_stand_is_asked_for_again_and_the_others_are_kept(bank: Bank) -> None:
    output = at_terminal(bank, "foo\n10001 2026-009\ny\n9\n1\n")
    assert "“foo” names no customer" in output
    assert "Write accept, ignore, a customer" in output
    assert "10001 has no document 2026-009; open are 2026-001, 2026-002" in output
    assert "“9” names no customer" in output
    assert bank.review() == []
    assert bank.open() == {"2026-002": "300.00"}


def test_what_was_answered_before_stopping_is_booked(bank: Bank) -> None:
    at_terminal(bank, "y\nfoo\nq\n")
    assert bank.open() == {"2026-002": "300.00", "63700": "1000.00"}
    assert [row["amount"] for row in bank.review()] == ["1000.00"]


def test_an_answer_sees_what_the_answers_before_it_settle(books: Books) -> None:
    bank = bank_book(books)
    lines = entry("500.00", one("500.00", text="a", own="R1")) + entry(
        "500.00", one("500.00", text="b", own="R2")
    )
    bank.rows(bank.file(camt054(lines)))
    output = at_terminal(bank, "10001 2026-001\n10001 2026-001\n10001 2026-002\n")
    assert "nothing of 2026-001 of 10001 is open any more" in output
    assert bank.open() == {"63700": "1000.00"}


def test_payments_are_asked_for_by_day_as_they_are_booked(books: Books) -> None:
    bank = bank_book(books)
    bank.rows(bank.file(paid("500.00", text="den siste"), "late.xml"))
    early = paid("500.00", text="den første").replace("2026-10-06", "2026-10-01")
    bank.rows(bank.file(early, "early.xml"))
    output = at_terminal(bank, "10001 2026-001\n10001 2026-001\nq\n")
    assert output.index("den første") < output.index("den siste")
    assert "nothing of 2026-001 of 10001 is open any more" in output
    assert [row["texts"] for row in bank.review()] == [["den siste"]]


def test_yes_to_no_proposal_is_asked_again(books: Books) -> None:
    bank = bank_book(books)
    bank.rows(bank.file(paid("321.00", text="takk")))
    output = at_terminal(bank, "y\n10002 63700\n")
    assert "nothing was proposed that could be accepted" in output
    assert bank.review() == []


def test_money_taken_back_is_not_proposed_for_a_customer_without_a_document(books: Books) -> None:
    bank = bank_book(books)
    bank.rows(bank.file(camt054(DEDUCTED)))
    (row,) = bank.review()
    assert row["customer"] == "10001"
    assert "proposed" not in review_text(bank)
    bank.decide("accept")
    assert "F605 nothing was proposed" in bank.run("review", "--apply", apply(bank)).err


@pytest.mark.parametrize("price", [False, True])
def test_all_that_is_likely_leaves_what_has_no_rate(books: Books, *, price: bool) -> None:
    journal = JOURNAL + EURO + ("\nP 2026-10-05 EUR 11.20 NOK\n" if price else "")
    record = {**SETTINGS["record"], "bank_in": {"EUR": "1930"}}
    record |= {"exchange_gain": "8060", "exchange_loss": "8160"}
    bank = bank_book(books, journal, record=record)
    euro = entry("100.00", one("100.00", text="2026-009", own="R1")).replace("NOK", "EUR")
    crowns = entry("500.00", one("500.00", text="2026-001", own="R2"))
    bank.rows(bank.file(camt054(euro), "euro.xml"))
    bank.rows(bank.file(camt054(crowns), "nok.xml"))
    booked = {document for row in bank.review("--likely") for document in row["documents"]}
    assert booked == ({"2026-001", "2026-009"} if price else {"2026-001"})
    left = [(row["confidence"], row["reasons"][-1]) for row in bank.review()]
    assert left == ([] if price else [("unsure", "F613")])


def test_a_payment_on_a_day_closed_since_says_what_can_be_done(bank: Bank) -> None:
    bank.decide("accept")
    close(bank)
    before = review_text(bank)
    done = bank.run("review", "--apply", apply(bank))
    assert done.code == 3
    assert "F616 the payment is of " in done.err
    assert "Date it later" not in done.err
    assert "record payment" in " ".join(done.err.split())
    assert (review_text(bank), bank.journal) == (before, "")
    assert [row["reasons"][-1] for row in bank.review()] == ["F616", "F616"]


def test_all_that_is_likely_leaves_what_is_on_a_closed_day(books: Books) -> None:
    bank = bank_book(books)
    lines = entry("500.00", one("500.00", text="2026-001", own="R1")) + entry(
        "500.00", one("500.00", text="2026-002", own="R2")
    ).replace("2026-10-06", "2026-11-06")
    bank.rows(bank.file(camt054(lines)))
    close(bank)
    assert [row["documents"] for row in bank.review("--likely")] == [["2026-002"]]
    assert [row["confidence"] for row in bank.review()] == ["unsure"]


def test_the_remedy_for_a_closed_day_works(bank: Bank) -> None:
    close(bank)
    done = call("record", "payment", *bank.given.where, "10001", "700", "--date", "2026-11-02")
    assert done.code == 0, done.err
    bank.decide("ignore")
    bank.review("--apply", apply(bank))
    assert len(bank.review()) == 1
    rows = bank.rows(str(bank.folder.parent / "bank.xml"))
    assert [row["reasons"] for row in rows] == [["ignored"], ["waiting"]]
