"""References: what a credit names settles that, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from books import REFERENCE_ONLY

if TYPE_CHECKING:
    from books import Books


def invoice(number: str, amount: int = 100, day: str = "2024-01-01", tags: str = "") -> str:
    return (
        f"{day} * ({number}) Faktura\n    1500:1   {amount} NOK\n    ; invoice: {number}\n"
        f"{tags}    3000\n\n"
    )


def payment(
    amount: int, tags: str = "", day: str = "2024-01-20", code: str = "", account: str = "1500:1"
) -> str:
    head = f"{day} * ({code})" if code else f"{day} *"
    return f"{head} Betaling\n    {account}   -{amount} NOK\n{tags}    1920\n\n"


NAMES_X = "    ; invoice: X\n"


def test_reference_beats_every_assumption(books: Books) -> None:
    # The text names Y and the amount fits Y alone, yet X is what the tag says.
    journal = invoice("X-01", 500) + invoice("Y-01", 100)
    journal += "2024-01-20 * Betaling Y-01\n    1500:1   -100 NOK  ; invoice: X-01\n    1920\n"
    assert books(journal).open("2024-01-31") == [("X-01", Decimal(400)), ("Y-01", Decimal(100))]


def test_what_is_over_stays_under_its_name_and_settles_nothing_else(books: Books) -> None:
    journal = invoice("X") + invoice("Y", 30) + payment(130, NAMES_X)
    assert books(journal).open("2024-01-31") == [("Y", Decimal(30)), ("X", Decimal(-30))]


def test_several_names_are_filled_in_the_order_written(books: Books) -> None:
    journal = invoice("X") + invoice("Y") + invoice("Z")
    tags = "    ; invoice: Z\n    ; invoice: X\n    ; invoice: Y\n"
    assert dict(books(journal + payment(250, tags)).open("2024-01-31")) == {"Y": Decimal(50)}


def test_several_names_take_what_their_documents_have_left(books: Books) -> None:
    journal = invoice("X") + invoice("Y")
    journal += payment(70, NAMES_X, day="2024-01-10")
    journal += payment(100, "    ; invoice: X\n    ; invoice: Y\n")
    assert books(journal).open("2024-01-31") == [("Y", Decimal(30))]


def test_over_of_several_names_falls_to_the_last(books: Books) -> None:
    journal = invoice("X") + invoice("Y") + payment(250, "    ; invoice: X\n    ; invoice: Y\n")
    assert books(journal).open("2024-01-31") == [("Y", Decimal(-50))]


def test_unknown_name_among_several_waits_under_the_last(books: Books) -> None:
    tags = "    ; invoice: X\n    ; invoice: N\n"
    journal = invoice("X") + payment(150, tags) + invoice("N", 80, day="2024-02-10")
    book = books(journal)
    assert book.open("2024-01-31") == [("N", Decimal(-50))]
    assert book.open("2024-02-10") == [("N", Decimal(30))]


def test_names_of_the_transaction_count_where_the_posting_has_none(books: Books) -> None:
    journal = invoice("X") + invoice("Y")
    journal += """\
2024-01-20 * Betaling
    ; invoice: X
    1500:1   -100 NOK
    1500:1    -60 NOK  ; invoice: Y
    1920
"""
    assert books(journal).open("2024-01-31") == [("Y", Decimal(40))]


def test_code_that_is_a_known_document_settles_it(books: Books) -> None:
    book = books(invoice("X-01") + invoice("Y-01") + payment(60, code="Y-01"))
    assert book.open("2024-01-31") == [("X-01", Decimal(100)), ("Y-01", Decimal(40))]
    assert [basis for *_, basis in book.settled("2024-01-31")] == ["code"]


def test_code_of_a_document_to_come_is_free_until_it_is_known(books: Books) -> None:
    journal = invoice("X") + payment(60, code="N") + invoice("N", 60, day="2024-02-10")
    book = books(journal)
    assert book.open("2024-01-31") == [("X", Decimal(40))]
    assert book.open("2024-02-10") == [("X", Decimal(100))]


def test_codes_that_are_vouchers_settle_nothing(books: Books) -> None:
    journal = invoice("X") + invoice("Y") + payment(60, code="Y")
    book = books(journal, settings={"code": "voucher", "matching": ["reference", "code"]})
    assert book.open("2024-01-31") == [
        ("X", Decimal(100)),
        ("Y", Decimal(100)),
        ("Y", Decimal(-60)),
    ]


KID = "    ; kid: 1234\n"


def test_kid_of_one_document_settles_it(books: Books) -> None:
    journal = invoice("X") + invoice("Y", tags=KID) + payment(60, KID)
    book = books(journal)
    assert book.open("2024-01-31") == [("X", Decimal(100)), ("Y", Decimal(40))]
    assert [basis for *_, basis in book.settled("2024-01-31")] == ["kid"]


def test_kid_of_two_documents_is_skipped(books: Books) -> None:
    journal = invoice("X", tags=KID) + invoice("Y", tags=KID) + payment(60, KID)
    steps = {"matching": ["reference", "code", "kid"]}
    assert [amount for _, amount in books(journal, settings=steps).open("2024-01-31")] == [
        Decimal(100),
        Decimal(100),
        Decimal(-60),
    ]
    assert [basis for *_, basis in books(journal).settled("2024-01-31")] == ["oldest"]


def test_kid_on_two_parts_of_one_document_is_one_documents(books: Books) -> None:
    fee = f"2024-01-05 * (P-1) Gebyr\n    1500:1   38 NOK\n    ; invoice: X\n{KID}    3900\n\n"
    journal = invoice("X", tags=KID) + fee + invoice("Y") + payment(138, KID)
    assert books(journal).open("2024-01-31") == [("Y", Decimal(100))]


def test_kid_of_a_document_without_a_number_settles_it(books: Books) -> None:
    journal = "2024-01-01 * Faktura\n    1500:1   100 NOK  ; kid: 1234\n    3000\n\n"
    book = books(invoice("X") + journal + payment(60, KID))
    assert dict(book.open("2024-01-31")) == {"X": Decimal(100), "INV-1-1": Decimal(40)}


def test_reference_beats_code_and_code_beats_kid(books: Books) -> None:
    documents = invoice("X") + invoice("Y") + invoice("Z", tags=KID)
    both = payment(60, KID, code="Y")
    named = payment(60, NAMES_X + KID, code="Y")
    assert ("Y", Decimal(40)) in books(documents + both).open("2024-01-31")
    assert ("X", Decimal(40)) in books(documents + named).open("2024-01-31")


EUR = "2024-01-01 * (E-1) Invoice\n    1500:1   100 EUR\n    ; kid: 77\n    3000  -100 EUR\n\n"


@pytest.mark.parametrize(
    "refers",
    ["    ; invoice: E-1\n", "    ; kid: 77\n", ""],
    ids=["invoice", "kid", "code"],
)
def test_reference_in_another_currency_leaves_the_credit_unallocated(
    books: Books, refers: str
) -> None:
    code = "" if refers else "E-1"
    book = books(EUR + invoice("X") + payment(100, refers, code=code))
    rows = book.rows("2024-01-31")
    assert [(row["document"], row["currency"], row["open"]) for row in rows] == [
        ("E-1", "EUR", "100.00"),
        ("X", "NOK", "100.00"),
        ("E-1", "NOK", "-100.00"),
    ]


def test_kid_of_a_document_in_another_currency_settles_none_of_its_number_in_this(
    books: Books,
) -> None:
    kid = "    ; kid: 77\n"
    book = books(EUR + invoice("E-1") + payment(100, kid))
    rows = book.rows("2024-01-31")
    assert [(row["document"], row["currency"], row["open"]) for row in rows] == [
        ("E-1", "EUR", "100.00"),
        ("E-1", "NOK", "100.00"),
        ("E-1 EUR", "NOK", "-100.00"),
    ]


def test_kid_of_a_document_without_number_in_another_currency_is_not_assumed_for_others(
    books: Books,
) -> None:
    book = books(EUR.replace("(E-1) ", "") + invoice("X") + payment(100, "    ; kid: 77\n"))
    rows = book.rows("2024-01-31")
    assert [(row["document"], row["currency"], row["open"]) for row in rows] == [
        ("INV-1-1", "EUR", "100.00"),
        ("X", "NOK", "100.00"),
        ("KID-77", "NOK", "-100.00"),
    ]


def test_kid_of_documents_in_two_other_currencies_is_skipped(books: Books) -> None:
    book = books(EUR + EUR.replace("EUR", "USD") + invoice("X") + payment(100, "    ; kid: 77\n"))
    assert ("X", Decimal(100)) not in book.open("2024-01-31")


def test_kid_of_two_documents_in_two_currencies_is_skipped(books: Books) -> None:
    kid = "    ; kid: 77\n"
    steps = {"matching": ["kid"]}
    book = books(EUR + invoice("X", tags=kid) + payment(100, kid), settings=steps)
    assert sorted(amount for _, amount in book.open("2024-01-31")) == [-100, 100, 100]


def test_later_reference_takes_the_document_from_an_earlier_assumption(books: Books) -> None:
    journal = invoice("X") + payment(100, day="2024-01-10") + payment(100, NAMES_X, "2024-01-20")
    book = books(journal)
    assert book.settled("2024-01-10") == [
        ("2024-01-10", "Betaling", "X", Decimal(100), "exact"),
    ]
    assert book.settled("2024-01-20") == [
        ("2024-01-20", "Betaling", "X", Decimal(100), "reference"),
    ]
    assert [amount for _, amount in book.open("2024-01-20")] == [Decimal(-100)]


CREDIT_NOTE = "2024-01-10 * (KN) Kreditnota\n    1500:1   -40 NOK\n    3000\n\n"


def test_settlement_names_the_number_of_a_credit_also_without_the_code_step(books: Books) -> None:
    journal = invoice("X") + CREDIT_NOTE
    journal += "2024-02-01 * (M-1) Utligning\n    1500:1    40 NOK  ; invoice: KN\n"
    journal += "    1500:1   -40 NOK  ; invoice: X\n"
    book = books(journal, settings=REFERENCE_ONLY)
    assert book.open("2024-01-31") == [("X", Decimal(100)), ("KN", Decimal(-40))]
    assert book.open("2024-02-01") == [("X", Decimal(60))]


def test_payment_with_the_code_of_an_invoice_is_unallocated_without_the_code_step(
    books: Books,
) -> None:
    book = books(invoice("X") + payment(60, code="X"), settings=REFERENCE_ONLY)
    assert book.open("2024-01-31") == [("X", Decimal(100)), ("X", Decimal(-60))]


def test_undone_match_reopens_the_invoice_on_its_own_due_date(books: Books) -> None:
    journal = invoice("X", tags="    ; due: 2024-01-31\n") + invoice("Y", day="2024-02-01")
    journal += payment(100, NAMES_X)
    journal += "2024-03-01 * (M-1) Betalingen gjaldt Y\n    1500:1   100 NOK  ; invoice: X\n"
    journal += "    1500:1   -100 NOK  ; invoice: Y\n"
    book = books(journal)
    assert book.open("2024-02-29") == [("Y", Decimal(100))]
    (row,) = book.rows("2024-03-01")
    assert (row["document"], row["kind"], row["due"]) == ("X", "invoice", "2024-01-31")
    assert (row["amount"], row["settled"], row["open"]) == ("100.00", "0.00", "100.00")


def test_reinstated_loss_reopens_the_invoice_on_its_own_due_date(books: Books) -> None:
    journal = invoice("X", tags="    ; due: 2024-01-31\n")
    journal += "2024-06-01 * (M-1) Tap\n    1500:1   -100 NOK  ; invoice: X\n    7830\n\n"
    journal += "2024-09-01 * (M-2) Tilbake\n    1500:1   100 NOK  ; invoice: X\n    7830\n\n"
    (row,) = books(journal).rows("2024-09-01")
    assert (row["kind"], row["due"], row["open"]) == ("invoice", "2024-01-31", "100.00")


def test_reinstated_loss_with_a_due_date_of_its_own_keeps_it(books: Books) -> None:
    journal = invoice("X", tags="    ; due: 2024-01-31\n")
    journal += "2024-06-01 * (M-1) Tap\n    1500:1   -100 NOK  ; invoice: X\n    7830\n\n"
    journal += "2024-09-01 * (M-2) Tilbake\n    ; due: 2024-10-01\n"
    journal += "    1500:1   100 NOK  ; invoice: X\n    7830\n\n"
    (row,) = books(journal).rows("2024-09-01")
    assert (row["due"], row["open"]) == ("2024-10-01", "100.00")
