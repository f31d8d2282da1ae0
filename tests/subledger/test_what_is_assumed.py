"""Assumptions: what a credit that names nothing settles, decided day by day."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from books import Books


def invoice(
    number: str, amount: str = "100", day: str = "2024-01-01", due: str = "2024-01-31"
) -> str:
    code = f"({number}) " if number else ""
    return f"{day} * {code}Faktura\n    1500:1   {amount} NOK  ; due: {due}\n    3000\n\n"


def payment(amount: str, text: str = "Betaling", day: str = "2024-01-20") -> str:
    return f"{day} * {text}\n    1500:1   -{amount} NOK\n    1920\n\n"


def credit_note(amount: str, text: str = "Kreditnota", day: str = "2024-01-20") -> str:
    return f"{day} * (KN-1) {text}\n    1500:1   -{amount} NOK\n    3000\n\n"


AS_OF = "2024-02-28"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("F-102", "Betaling F-102"),
        ("F-102", "betaling f-102."),
        ("F-102", "F-102, takk"),
        ("f-102", "Kunden | (F-102)"),
        ("102", "Faktnr: 102"),
        ("102", "KUNDNR 4325 FAKTURA 102"),
        ("102", "fakturanr 102 kund 870"),
        ("A 102", "gjelder a 102"),
        ("2024/17", "for 2024/17"),
    ],
)
def test_text_names_a_number_as_a_whole_run_of_words(books: Books, number: str, text: str) -> None:
    book = books(invoice("X-100") + invoice(number) + payment("30", text))
    assert dict(book.open(AS_OF)) == {"X-100": Decimal(100), number: Decimal(70)}
    assert [basis for *_, basis in book.settled(AS_OF)] == ["text"]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("102", "Betaling 1024"),
        ("102", "Betaling 4102"),
        ("102", "Betaling F102"),
        ("102", "Betaling 102-3"),
        ("F-102", "Betaling F-1020"),
        ("12", "Betaling 12"),
        ("ABC", "Betaling ABC"),
        ("A 102", "a, nei 102"),
    ],
)
def test_text_that_holds_a_number_in_part_names_nothing(
    books: Books, number: str, text: str
) -> None:
    book = books(
        invoice(number) + payment("30", text),
        settings={"matching": ["reference", "code", "kid", "text"]},
    )
    assert dict(book.open(AS_OF))[number] == Decimal(100)
    assert book.settled(AS_OF) == []


def test_text_that_names_two_open_documents_settles_neither_by_text(books: Books) -> None:
    book = books(
        invoice("F-101") + invoice("F-102", due="2024-01-30") + payment("30", "F-101 og F-102")
    )
    assert book.settled(AS_OF) == [
        ("2024-01-20", "F-101 og F-102", "F-102", Decimal(30), "oldest_tie")
    ]


def test_text_that_names_a_settled_and_an_open_document_names_the_open_one(books: Books) -> None:
    journal = invoice("F-101") + invoice("F-102") + invoice("F-103")
    journal += payment("100", "F-101", day="2024-01-15") + payment("30", "F-101 og F-103")
    assert ("F-103", Decimal(70)) in books(journal).open(AS_OF)


def test_text_may_settle_a_credit_note_too(books: Books) -> None:
    book = books(invoice("F-101") + credit_note("30", "Retur F-101"))
    assert book.open(AS_OF) == [("F-101", Decimal(70))]


def test_exact_amount_of_one_document(books: Books) -> None:
    book = books(invoice("A", "70") + invoice("B", "100") + payment("100"))
    assert book.open(AS_OF) == [("A", Decimal(70))]
    assert [basis for *_, basis in book.settled(AS_OF)] == ["exact"]


def test_exact_amount_of_all_open_together(books: Books) -> None:
    book = books(invoice("A", "70") + invoice("B", "100") + payment("170"))
    assert book.open(AS_OF) == []
    assert [basis for *_, basis in book.settled(AS_OF)] == ["exact", "exact"]


def test_exact_amount_of_what_is_left_of_a_document(books: Books) -> None:
    journal = invoice("A", "70", due="2024-01-20") + invoice("B-1", "100")
    journal += payment("40", "B-1", "2024-01-10") + payment("60")
    assert books(journal).open(AS_OF) == [("A", Decimal(70))]


def test_one_document_and_all_together_of_one_amount_are_a_tie(books: Books) -> None:
    # 100 is what A has open, and what the other two and A less nothing have together: 50 + 50.
    journal = invoice("A", "50", due="2024-01-10") + invoice("B", "50", due="2024-01-20")
    book = books(journal + payment("50"))
    assert book.settled(AS_OF) == [("2024-01-20", "Betaling", "A", Decimal(50), "oldest_tie")]


INSTALMENTS = """\
2024-01-01 * (I) Faktura i to deler
    1500:1    40 NOK
    ; due: 2024-02-01
    1500:1    60 NOK
    ; due: 2024-01-15
    3000

"""


def test_exact_amount_of_the_earliest_open_instalment(books: Books) -> None:
    book = books(INSTALMENTS + invoice("A", "500", due="2024-01-02") + payment("60"))
    rows = [(row["document"], row["due"], row["open"]) for row in book.rows(AS_OF)]
    assert rows == [("A", "2024-01-02", "500.00"), ("I", "2024-02-01", "40.00")]


def test_exact_amount_of_a_later_instalment_is_no_fit(books: Books) -> None:
    book = books(INSTALMENTS + invoice("A", "500", due="2024-01-02") + payment("40"))
    assert ("A", Decimal(460)) in book.open(AS_OF)


def test_exact_goes_by_what_is_open_that_day(books: Books) -> None:
    journal = invoice("A", "100") + payment("100", day="2024-01-20")
    journal += invoice("B", "100", day="2024-01-21")
    book = books(journal)
    assert book.open(AS_OF) == [("B", Decimal(100))]
    assert [basis for *_, basis in book.settled(AS_OF)] == ["exact"]


def test_oldest_goes_by_due_date_then_issue_then_number(books: Books) -> None:
    journal = invoice("C", "10", due="2024-02-01")
    journal += "2024-01-02 * (B) Faktura\n    ; issued: 2023-12-01\n"
    journal += "    1500:1   10 NOK  ; due: 2024-02-01\n    3000\n\n"
    journal += invoice("A", "10", due="2024-02-01") + invoice("D", "10", due="2024-01-31")
    for amount, left in (("11", ["B", "A", "C"]), ("21", ["A", "C"]), ("31", ["C"])):
        found = books(journal + payment(amount)).open(AS_OF)
        assert [number for number, _ in found] == left
        assert found[0][1] == Decimal(9)


def test_what_is_left_waits_and_meets_later_documents(books: Books) -> None:
    journal = invoice("A") + payment("150") + invoice("B", "70", day="2024-02-10")
    book = books(journal)
    assert [amount for _, amount in book.open("2024-02-09")] == [Decimal(-50)]
    assert book.open("2024-02-10") == [("B", Decimal(20))]
    assert book.settled(AS_OF)[-1][0] == "2024-02-10"


def test_leftover_of_an_earlier_day_comes_first(books: Books) -> None:
    journal = payment("60", "første", "2024-01-05") + payment("60", "andre", "2024-01-20")
    journal += invoice("A", "100", day="2024-01-20")
    settled = books(journal).settled(AS_OF)
    assert {credit: amount for _, credit, _, amount, _ in settled} == {
        "første": Decimal(60),
        "andre": Decimal(40),
    }


def test_credit_note_is_never_settled_by_oldest(books: Books) -> None:
    book = books(invoice("A") + credit_note("30"))
    assert book.open(AS_OF) == [("A", Decimal(100)), ("KN-1", Decimal(-30))]


def test_credit_note_is_settled_by_just_its_amount(books: Books) -> None:
    book = books(invoice("A") + invoice("B", "30") + credit_note("30"))
    assert book.open(AS_OF) == [("A", Decimal(100))]


def test_waiting_credit_note_meets_a_later_document_of_its_amount(books: Books) -> None:
    book = books(credit_note("30") + invoice("B", "30", day="2024-02-01"))
    assert book.open("2024-01-31") == [("KN-1", Decimal(-30))]
    assert book.open("2024-02-01") == []


def test_later_entries_do_not_change_what_was_assumed(books: Books) -> None:
    journal = invoice("A", due="2024-02-10") + payment("60")
    book = books(journal + invoice("B", "60", day="2024-01-21", due="2024-01-21"))
    assert book.settled("2024-01-20") == book.settled(AS_OF)
    assert dict(book.open(AS_OF)) == {"A": Decimal(40), "B": Decimal(60)}


def test_debits_of_a_day_come_before_its_credits(books: Books) -> None:
    book = books(payment("60", day="2024-01-20") + invoice("A", "60", day="2024-01-20"))
    assert book.open("2024-01-20") == []


def test_document_without_a_number_may_be_assumed_but_not_named(books: Books) -> None:
    book = books(invoice("", "100") + payment("100", "INV-1-1"))
    assert [basis for *_, basis in book.settled(AS_OF)] == ["exact"]


@pytest.mark.parametrize(
    ("steps", "basis"),
    [
        (["text", "exact", "oldest"], "text"),
        (["exact", "oldest"], "exact"),
        (["oldest"], "oldest"),
        (["reference", "code", "kid"], None),
        ([], None),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, list) else None,
)
def test_only_the_steps_in_use_are_taken(books: Books, steps: list[str], basis: str | None) -> None:
    book = books(invoice("F-101") + payment("100", "F-101"), settings={"matching": steps})
    assert [one for *_, one in book.settled(AS_OF)] == ([basis] if basis else [])


def test_amount_settled_by_assumption_is_told(books: Books) -> None:
    journal = invoice("A-1") + invoice("B-1", "50") + payment("70", "A-1")
    journal += "2024-01-25 * Betaling\n    1500:1   -50 NOK  ; invoice: B-1\n    1920\n"
    (proof,) = books(journal).report("open", "--as-of", AS_OF)["proof"]
    assert proof["assumed"] == "70.00"
